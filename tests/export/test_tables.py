from dataclasses import replace

import pytest

from journal.export.dimensions import DIMENSIONS, NOT_RECORDED
from journal.export.policy import shipped_policy
from journal.export.tables import (
    TABLES,
    WITHHELD_VALUE,
    State,
    is_too_alike,
    not_collected,
    publish,
)

POLICY = shipped_policy()
SILENT = {side.name: NOT_RECORDED for side in DIMENSIONS}
KEY = b"k" * 32
T05 = TABLES[4]


def test_the_tables_are_the_twelve_of_the_design() -> None:
    assert [(table.id, table.dims) for table in TABLES] == [
        ("t01", "length4"), ("t02", "proximity3"), ("t03", "integration3"),
        ("t04", "topic8_by_useful3"), ("t05", "rhythm4_by_applied3"),
        ("t06", "followup4_by_applied3"), ("t07", "travel4_by_applied3"),
        ("t08", "before3_by_after3"), ("t09", "followup4_by_change3"),
        ("t10", "context3_by_applied3"), ("t11", "adapted3_by_applied3"),
        ("t12", "rhythm4_by_agency3"),
    ]  # fmt: skip


def test_every_cell_has_a_row_zeros_included() -> None:
    told = publish([SILENT] * 20, key=KEY, policy=POLICY, left_out=())
    assert [len(one.rows()) for one in told] == [5, 4, 4, 36, 16, 20, 20, 16, 20, 16, 16, 16]
    assert told[0].rows()[-1] == ((NOT_RECORDED,), 20)
    assert {value for _, value in told[0].rows()[:-1]} == {0}


def test_nothing_recorded_is_no_reason_to_withhold() -> None:
    told = publish([SILENT] * 20, key=KEY, policy=POLICY, left_out=())
    assert {one.state for one in told} == {State.PUBLISHED}


def test_a_sensitive_answer_that_nearly_all_share_is_withheld() -> None:
    alike = [{**SILENT, "applied3": "not_used"}] * 95 + [{**SILENT, "applied3": "in_use"}] * 5
    told = publish(alike, key=KEY, policy=POLICY, left_out=())
    withheld = [one.table.id for one in told if one.state is State.WITHHELD]
    assert withheld == ["t05", "t06", "t07", "t10", "t11"]
    assert set(told[4].values) == {WITHHELD_VALUE}


@pytest.mark.parametrize(("not_used", "alike"), [(90, False), (95, True)])
def test_the_rule_looks_at_rounded_numbers_alone(
    not_used: int,
    alike: bool,  # noqa: FBT001 - what is claimed
) -> None:
    values = [0] * len(T05.cells())
    values[T05.cells().index(("once", "not_used"))] = not_used
    values[T05.cells().index(("once", "in_use"))] = 100 - not_used
    assert is_too_alike(T05, values, POLICY) is alike


def test_an_answer_that_is_not_sensitive_may_be_shared_by_all() -> None:
    same = [{**SILENT, "length4": "under_4_hours", "useful3": "useful_much"}] * 40
    told = publish(same, key=KEY, policy=POLICY, left_out=())
    assert {one.state for one in told} == {State.PUBLISHED}


def test_what_the_group_keeps_back_looks_like_what_is_withheld() -> None:
    told = publish([SILENT] * 20, key=KEY, policy=POLICY, left_out=("t01",))
    assert told[0].state is State.WITHHELD
    assert set(told[0].values) == {WITHHELD_VALUE}


def test_a_stricter_policy_drops_tables_from_the_end() -> None:
    told = publish([SILENT] * 20, key=KEY, policy=replace(POLICY, most_tables=3), left_out=())
    assert [one.table.id for one in told] == ["t01", "t02", "t03"]


def test_a_card_has_no_cells() -> None:
    assert {(one.state, one.rows()) for one in not_collected()} == {(State.NOT_COLLECTED, ())}
