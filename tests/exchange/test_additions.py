from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.domain.entities import ENTITIES
from journal.domain.plain import Reason, to_plain
from journal.domain.question import Kind, answers_of, fields_of
from journal.exchange.additions import additions_of, importable_entities
from journal.exchange.incoming import Fault, Refusals
from journal.exchange.untrusted import read_json
from tests.domain.strategies import filled
from tests.exchange.filling import document, inside, record


def refused(*untrusted: object) -> list[tuple[str, str]]:
    refusals = Refusals()
    additions_of(read_json(document(*untrusted)).given, refusals)
    return [(one.fault.value, one.field) for one in refusals.found()]


PLAN = inside(record("security_plan", "plan"), collective="us")
US = record("collective", "us")
PROCESS = record("process", "p")


@pytest.mark.parametrize(
    ("untrusted", "found"),
    [
        ([record("ghost")], [("unknown_entity", "")]),
        ([record("export_record")], [("not_entered", "")]),
        ([record("emission_factor")], [("not_entered", "")]),
        ([inside(record("attachment"), collective="us"), US], [("file_missing", "")]),
        ([record("process", "p"), record("process", "p")], [("ref_twice", "")]),
        ([inside(record("process"), collective="nobody")], [("no_such_place", "")]),
        ([US, inside(record("process"), activity="us")], [("wrong_place", "")]),
        ([US, inside(record("travel_leg"), collective="us")], [("wrong_place", "")]),
        ([record("travel_leg")], [("place_missing", "")]),
        (
            [
                US,
                record("process", "p"),
                inside(record("activity"), process="p", collective="us"),
            ],
            [("too_many_places", "")],
        ),
        ([record("process", shoe=1)], [("unknown_field", "shoe")]),
        ([record("process", grew_out_of="x")], [("no_such_record", "grew_out_of")]),
        ([US, record("process", grew_out_of="us")], [("wrong_record", "grew_out_of")]),
        ([record("process", grew_out_of=1)], [("wrong_type", "grew_out_of")]),
        (
            [record("process", title=1, start="then")],
            [("wrong_type", "title"), ("not_a_date", "start")],
        ),
    ],
)
def test_everything_that_is_wrong_is_told(
    untrusted: list[object], found: list[tuple[str, str]]
) -> None:
    assert refused(*untrusted) == found


def test_a_record_that_belongs_to_itself_by_a_ref_given_twice_is_refused() -> None:
    again = inside(record("process", "us"), collective="us")
    assert refused(US, again) == [("ref_twice", "")]


def test_the_same_kind_of_place_twice_is_refused() -> None:
    refusals = Refusals()
    (us, other, process) = read_json(
        document(US, record("collective", "them"), record("process"))
    ).given
    doubled = type(process)(process.place, "process", "", (("", "us"), ("", "them")))
    additions_of([us, other, doubled], refusals)
    assert [one.fault for one in refusals.found()] == [Fault.TOO_MANY_PLACES]


def test_a_look_around_may_belong_to_the_group_and_to_a_review() -> None:
    review = inside(record("review", "r"), security_plan="plan")
    look = inside(record("context_snapshot"), collective="us", review="r")
    assert refused(look, review, PLAN, US) == []


def test_those_that_others_belong_to_come_first_and_else_the_order_stays() -> None:
    refusals = Refusals()
    look = inside(record("context_snapshot", "look"), review="r")
    review = inside(record("review", "r"), security_plan="plan")
    others = [record("process", "p1"), record("process", "p2")]
    given_records = read_json(document(look, review, PLAN, *others, US)).given
    additions = additions_of(given_records, refusals)
    assert [one.ref for one in additions] == ["p1", "p2", "us", "plan", "r", "look"]


def test_references_may_point_forward_and_in_a_circle() -> None:
    first = record("incident", "i1", same_pattern_as="i2")
    second = record("incident", "i2", same_pattern_as="i1")
    assert refused(first, second) == []


def test_an_answer_that_is_null_is_none() -> None:
    assert refused(record("process", grew_out_of=None, title=None)) == []


def test_every_reason_of_the_domain_is_a_fault() -> None:
    assert {reason.value for reason in Reason} <= {fault.value for fault in Fault}


def test_ledger_factors_and_files_are_not_importable() -> None:
    names = {one.about.name for one in ENTITIES} - {
        one.about.name for one in importable_entities()
    }
    assert names == {"export_record", "emission_factor", "attachment"}


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_answers_of_any_record_come_through_as_they_were(data: st.DataObject) -> None:
    entity = data.draw(st.sampled_from(importable_entities()))
    wanted: Any = answers_of(data.draw(filled(entity)))
    plain = {name: to_plain(answer) for name, answer in wanted.items()}
    refusals = Refusals()
    incoming = read_json(document(record(entity.about.name, **plain)))
    (addition,) = additions_of(incoming.given, refusals)
    references = {one.name for one in fields_of(entity) if one.kind is Kind.REFERENCE}
    assert {one.fault for one in refusals.found()} <= {Fault.PLACE_MISSING}
    assert set(addition.answers) | references == set(wanted)
    assert addition.answers == {name: wanted[name] for name in addition.answers}
