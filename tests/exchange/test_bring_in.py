import os
from datetime import date
from pathlib import Path

import pytest

from journal.domain.activity import Activity
from journal.domain.answers import Text
from journal.domain.collective import Collective
from journal.domain.incident import Incident
from journal.domain.plan import PlanVersion
from journal.domain.process import Process
from journal.domain.risk import RiskItem
from journal.errors import DiskLostError, RefusedFileError, UnreadableFileError
from journal.exchange.bring_in import MOST_BYTES, bring_in, read, rehearse, understood
from journal.exchange.incoming import Fault, Incoming
from journal.exchange.template import template
from journal.i18n import Words
from journal.storage.history import History
from journal.storage.records import Records
from journal.storage.steps import Change
from tests.exchange.filling import document, faults, inside, record

Spoken = tuple[Words, ...]

FILE = document(
    inside(record("activity", "a1", date="2024-03", kind="workshop"), process="p1"),
    record("process", "p1", title="Ours", grew_out_of_activity="a1"),
    record("process", "p2", title="Next", grew_out_of="p1"),
)


@pytest.fixture
def incoming(spoken: Spoken) -> Incoming:
    return understood(FILE, spoken)


def test_records_come_in_with_where_they_belong_and_what_they_point_to(
    records: Records, incoming: Incoming
) -> None:
    brought = bring_in(records, incoming, "from a file")
    (activity,) = records.every(Activity)
    titles = {str(one.answers.title.words): one for one in records.every(Process)}  # type: ignore[attr-defined]  # a process
    assert brought.counts == {"process": 2, "activity": 1}
    assert activity.inside == {"process": titles["Ours"].id}
    assert titles["Ours"].answers.grew_out_of_activity == activity.id  # type: ignore[attr-defined]  # a process
    assert titles["Next"].answers.grew_out_of == titles["Ours"].id  # type: ignore[attr-defined]  # a process
    assert (activity.version, activity.why) == (1, "from a file")
    assert (activity.made_on, activity.changed_on) == (date(2026, 11, 24),) * 2


def test_a_rehearsal_counts_and_writes_nothing(
    records: Records, incoming: Incoming, news: list[Change]
) -> None:
    rehearsal = rehearse(records, incoming)
    assert rehearsal.counts == {"process": 2, "activity": 1}
    assert rehearsal.refusals == ()
    assert (news, records.count(Process)) == ([], 0)


def test_one_refusal_keeps_everything_out(
    records: Records, spoken: Spoken, news: list[Change]
) -> None:
    mixed = understood(document(record("process"), record("process", title=1)), spoken)
    with pytest.raises(RefusedFileError) as refused:
        bring_in(records, mixed)
    assert refused.value.data == {"number": 1}
    assert (news, records.count(Process)) == ([], 0)


def test_a_refusal_of_the_reading_keeps_everything_out(
    records: Records, spoken: Spoken
) -> None:
    mixed = understood(document(record("process"), {}), spoken)
    with pytest.raises(RefusedFileError):
        bring_in(records, mixed)
    assert records.count(Process) == 0


def test_one_undo_takes_all_of_it_back(records: Records, incoming: Incoming) -> None:
    bring_in(records, incoming)
    History(records._db, records.writer).undo()
    assert (records.count(Process), records.count(Activity)) == (0, 0)


def test_when_the_disk_is_lost_half_way_nothing_was_brought_in(
    records: Records, incoming: Incoming, monkeypatch: pytest.MonkeyPatch
) -> None:
    insert = records.writer.insert

    def until_the_disk_is_lost(one: object) -> None:
        if records.count(Process) == 1:
            raise DiskLostError
        insert(one)  # type: ignore[arg-type]  # a record

    monkeypatch.setattr(records.writer, "insert", until_the_disk_is_lost)
    with pytest.raises(DiskLostError):
        bring_in(records, incoming)
    assert (records.count(Process), records.count(Activity)) == (0, 0)


def test_what_nobody_is_asked_is_filled_in(records: Records, spoken: Spoken) -> None:
    content = document(
        record("security_plan", "p"),
        inside(record("plan_version", "v1"), security_plan="p"),
        inside(record("plan_version", "v2"), security_plan="p"),
        inside(record("risk_item"), plan_version="v1"),
    )
    bring_in(records, understood(content, spoken))
    versions = [one.answers for one in records.every(PlanVersion)]
    assert {getattr(one, "number", None) for one in versions} == {1, 2}
    (risk,) = records.every(RiskItem)
    assert isinstance(getattr(risk.answers, "lineage", None), Text)


def test_incidents_that_point_at_each_other_come_in(records: Records, spoken: Spoken) -> None:
    first = record("incident", "i1", same_pattern_as="i2")
    second = record("incident", "i2", same_pattern_as="i1")
    bring_in(records, understood(document(first, second), spoken))
    pointed = {one.answers.same_pattern_as for one in records.every(Incident)}  # type: ignore[attr-defined]  # an incident
    assert pointed == {one.id for one in records.every(Incident)}


def test_ours_may_be_pointed_to_before_it_is_filled_in(
    records: Records, spoken: Spoken
) -> None:
    blank = records.add(Collective(is_us=True))
    process = inside(record("process"), collective="us")
    bring_in(records, understood(document(process, record("collective", "us")), spoken))
    assert records.every(Process)[0].inside == {"collective": blank.id}


def test_a_file_is_told_by_its_content_and_not_by_its_name(
    tmp_path: Path, spoken: Spoken
) -> None:
    path = tmp_path / "records.xlsx"
    path.write_bytes(FILE)
    assert len(read(path, spoken).given) == 3
    path.write_bytes(template(spoken[0], ["process"]))
    assert read(path, spoken) == Incoming()


def test_a_file_larger_than_the_limit_is_refused_unread(tmp_path: Path, spoken: Spoken) -> None:
    path = tmp_path / "large.json"
    path.touch()
    os.truncate(path, MOST_BYTES + 1)
    assert faults(read(path, spoken)) == [Fault.TOO_BIG]


def test_a_file_that_is_no_json_is_a_refusal(spoken: Spoken) -> None:
    assert faults(understood(b"hello", spoken)) == [Fault.NOT_JSON]


@pytest.mark.parametrize("make", [lambda _path: None, Path.mkdir, os.mkfifo])
def test_what_is_no_file_cannot_be_read(make: object, tmp_path: Path, spoken: Spoken) -> None:
    path = tmp_path / "records.json"
    make(path)  # type: ignore[operator]  # each takes a path
    with pytest.raises(UnreadableFileError):
        read(path, spoken)


@pytest.mark.slow
def test_ten_thousand_records_come_in(records: Records, spoken: Spoken) -> None:
    many = [record("activity", f"a{number}", kind="visit") for number in range(10_000)]
    bring_in(records, understood(document(*many), spoken))
    assert records.count(Activity) == 10_000
