import pytest

from journal.domain.answers import Text, YesNo
from journal.domain.collective import Collective
from journal.errors import RefusedFileError
from journal.exchange.bring_in import bring_in, rehearse
from journal.exchange.untrusted import read_json
from journal.storage.records import Records
from tests.exchange.filling import document, record


def groups(records: Records) -> dict[str, YesNo]:
    found: dict[str, YesNo] = {}
    for one in records.every(Collective):
        assert isinstance(one.answers, Collective)
        assert isinstance(one.answers.label, Text)
        found[one.answers.label.words] = one.answers.is_us
    return found


def brought(records: Records, *untrusted: object) -> dict[str, YesNo]:
    bring_in(records, read_json(document(*untrusted)))
    return groups(records)


def refused(records: Records, *untrusted: object) -> list[tuple[str, int]]:
    rehearsal = rehearse(records, read_json(document(*untrusted)))
    return [(one.fault.value, one.place.number) for one in rehearsal.refusals]


def group(label: str, **answers: object) -> dict[str, object]:
    return record("collective", label=label, **answers)


def test_the_only_group_of_a_file_becomes_ours(records: Records) -> None:
    assert brought(records, group("Milpa")) == {"Milpa": True}


def test_a_group_that_says_it_is_not_ours_is_not(records: Records) -> None:
    assert brought(records, group("Them", is_us=False)) == {"Them": False}


def test_of_several_groups_the_one_that_says_so_is_ours(records: Records) -> None:
    found = brought(records, group("Them"), group("Milpa", is_us=True))
    assert found == {"Them": None, "Milpa": True}


def test_of_several_groups_that_say_nothing_none_is_ours(records: Records) -> None:
    assert brought(records, group("A"), group("B")) == {"A": None, "B": None}


def test_two_groups_that_are_ours_are_refused(records: Records) -> None:
    two = [group("A", is_us=True), group("B", is_us=True)]
    assert refused(records, *two) == [("two_of_us", 2)]


def test_where_ours_is_known_a_second_is_refused(records: Records) -> None:
    records.add(Collective(is_us=True, label=Text("Milpa")))
    assert refused(records, group("A", is_us=True)) == [("us_is_known", 1)]
    with pytest.raises(RefusedFileError):
        bring_in(records, read_json(document(group("A", is_us=True))))
    assert groups(records) == {"Milpa": True}


def test_where_ours_is_known_another_group_is_just_another(records: Records) -> None:
    records.add(Collective(is_us=True, label=Text("Milpa")))
    assert brought(records, group("Them")) == {"Milpa": True, "Them": None}


def test_ours_without_a_description_is_filled_in_and_not_doubled(records: Records) -> None:
    blank = records.add(Collective(is_us=True))
    process = record("process", title="x") | {"in": {"collective": "us"}}
    us = record("collective", "us", label="Milpa")
    assert brought(records, process, us) == {"Milpa": True}
    assert records.one(blank.id).version == 2
