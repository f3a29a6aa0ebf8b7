"""What is due follows from the agenda and the day, and from nothing else."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.domain.answers import Text
from journal.domain.dates import PartialDate
from journal.domain.schedule import (
    Agenda,
    Due,
    DueKind,
    EventKind,
    EventRow,
    PlannedRow,
    PlanRow,
    PracticeRow,
    WorkRow,
    what_is_due,
)
from journal.domain.sentence import told
from journal.i18n import Words
from tests.domain.strategies import dates

WORDS = Words("en", Path("no-catalogues"))
TODAY = date(2026, 11, 24)
NAME = Text("it")
PLAN = PlanRow("p", NAME)
BACKED_UP = Agenda(last_backup=TODAY)

ids = st.sampled_from(["a", "b", "c"])
maybe_dates = st.none() | dates
plan_rows = st.builds(
    PlanRow,
    record_id=ids,
    name=st.just(NAME),
    review_every_months=st.none() | st.integers(0, 60),
    first_agreed=maybe_dates,
    last_closed=maybe_dates,
    chosen_day=maybe_dates,
    valid_until=maybe_dates,
)
work_rows = st.builds(
    WorkRow,
    record_id=ids,
    name=st.just(NAME),
    due=dates,
    state=st.sampled_from(["", "begun", "in_use", "dropped"]),
)
agendas = st.builds(
    Agenda,
    plans=st.lists(plan_rows, max_size=3, unique_by=lambda row: row.record_id).map(tuple),
    events=st.lists(
        st.builds(EventRow, kind=st.sampled_from(EventKind), on=dates), max_size=3
    ).map(tuple),
    actions=st.lists(work_rows, max_size=3, unique_by=lambda row: row.record_id).map(tuple),
    measures=st.lists(work_rows, max_size=3, unique_by=lambda row: row.record_id).map(tuple),
    planned=st.lists(
        st.builds(PlannedRow, ids, st.just(NAME), dates, st.booleans()),
        max_size=3,
        unique_by=lambda row: row.record_id,
    ).map(tuple),
    practices=st.lists(
        st.builds(PracticeRow, ids, st.just(NAME), dates, st.frozensets(st.integers(0, 70))),
        max_size=3,
        unique_by=lambda row: row.record_id,
    ).map(tuple),
    last_backup=st.none() | st.dates(),
    last_drill=st.none() | st.dates(),
    made_on=st.none() | st.dates(),
)


def day(written: str) -> PartialDate:
    return PartialDate.parse(written)


def review(plan: PlanRow, *events: EventRow, on: date = TODAY) -> Due | None:
    agenda = replace(BACKED_UP, plans=(plan,), events=events)
    found = what_is_due(agenda, on, horizon_days=100_000)
    return next((due for due in found if due.kind is DueKind.REVIEW), None)


def said(due: Due | None) -> str:
    assert due is not None
    sentence = told(due.sentence, WORDS).replace("\u2068", "").replace("\u2069", "")
    return f"{sentence} {told(due.reason, WORDS)}" if due.reason else sentence


@settings(max_examples=40, deadline=None)
@given(agendas, st.dates(), st.dates(), st.integers(0, 400))
def test_what_is_due_stays_due_until_it_is_done(
    agenda: Agenda, one: date, other: date, horizon_days: int
) -> None:
    earlier, later = sorted((one, other))
    before = what_is_due(agenda, earlier, horizon_days)
    after = {(due.kind, due.record_id): due for due in what_is_due(agenda, later, horizon_days)}
    assert {(due.kind, due.record_id) for due in before} <= after.keys()
    assert all(
        after[due.kind, due.record_id].overdue_days >= due.overdue_days for due in before
    )


@settings(max_examples=40, deadline=None)
@given(agendas, st.dates(), st.integers(0, 400))
def test_overdue_comes_first_then_by_day(agenda: Agenda, on: date, horizon_days: int) -> None:
    found = what_is_due(agenda, on, horizon_days)
    keys = [(not due.overdue_days, due.on or date.min) for due in found]
    assert keys == sorted(keys)
    assert all(told(due.sentence, WORDS) for due in found)


@settings(max_examples=30, deadline=None)
@given(agendas, st.dates())
def test_the_order_does_not_depend_on_how_rows_were_read(agenda: Agenda, on: date) -> None:
    turned = replace(
        agenda,
        plans=agenda.plans[::-1],
        events=agenda.events[::-1],
        actions=agenda.actions[::-1],
        measures=agenda.measures[::-1],
        planned=agenda.planned[::-1],
        practices=agenda.practices[::-1],
    )
    assert what_is_due(agenda, on) == what_is_due(turned, on)


def test_the_first_review_is_three_months_after_agreeing() -> None:
    assert said(review(replace(PLAN, first_agreed=day("2026-10-31")))) == (
        "Meet to look at the plan again (it) by January 31, 2027. "
        "A plan is first looked at 3 months after it was agreed."
    )


def test_then_a_review_is_every_six_months_after_the_last_closed_one() -> None:
    plan = replace(PLAN, first_agreed=day("2024"), last_closed=day("2026-04-30"))
    assert said(review(plan)) == (
        "The meeting to look at the plan again (it) has been due since October 30, 2026. "
        "It is 6 months after the last review."
    )


@pytest.mark.parametrize(
    ("months", "due"),
    [(None, "2026-11-01"), (0, "2026-11-01"), (1, "2026-06-01"), (12, "2027-05-01")],
)
def test_the_group_may_choose_another_rhythm(months: int | None, due: str) -> None:
    plan = replace(PLAN, last_closed=day("2026-05-01"), review_every_months=months)
    assert getattr(review(plan), "on", None) == date.fromisoformat(due)


def test_a_quicker_rhythm_holds_for_the_first_review_too() -> None:
    plan = replace(PLAN, first_agreed=day("2026-11-01"), review_every_months=1)
    assert said(review(plan)).endswith("A plan is first looked at 1 month after it was agreed.")


def test_a_month_without_that_day_ends_earlier() -> None:
    plan = replace(PLAN, last_closed=day("2026-08-31"))
    assert getattr(review(plan), "on", None) == date(2027, 2, 28)


def test_what_is_due_after_the_last_year_is_due_on_its_last_day() -> None:
    plan = replace(PLAN, last_closed=day("9999-12"))
    assert getattr(review(plan, on=date.max), "on", None) == date.max


def test_a_partial_date_counts_from_its_last_day() -> None:
    plan = replace(PLAN, last_closed=day("2026-H1"))
    assert getattr(review(plan), "on", None) == date(2026, 12, 30)


@pytest.mark.parametrize(
    "plan",
    [
        PLAN,
        replace(PLAN, first_agreed=day("--03")),
        replace(PLAN, valid_until=day("2026-12")),
        replace(PLAN, chosen_day=day("--03")),
    ],
)
def test_a_plan_that_was_never_agreed_needs_no_review(plan: PlanRow) -> None:
    assert review(plan, EventRow(EventKind.ATTACK, day("2026-11"))) is None


@pytest.mark.parametrize("chosen", ["2026-09-01", "2027-09-01"])
def test_a_day_that_the_group_chose_counts(chosen: str) -> None:
    plan = replace(PLAN, last_closed=day("2026-08-01"), chosen_day=day(chosen))
    found = review(plan)
    assert getattr(found, "on", None) == date.fromisoformat(chosen)
    assert said(found).endswith("It is the day that you chose.")


def test_a_day_may_be_chosen_before_anything_is_agreed() -> None:
    assert said(review(replace(PLAN, chosen_day=day("2026-12-01")))) == (
        "Meet to look at the plan again (it) by December 1, 2026. It is the day that you chose."
    )


def test_a_chosen_day_before_the_last_review_is_past() -> None:
    plan = replace(PLAN, last_closed=day("2026-08-01"), chosen_day=day("2026-07-15"))
    assert getattr(review(plan), "on", None) == date(2027, 2, 1)


@pytest.mark.parametrize(
    ("ends", "due"), [("2026-12-01", "2026-12-01"), ("2026-07-15", "2027-02-01")]
)
def test_the_end_of_a_plan_brings_its_review_forward(ends: str, due: str) -> None:
    plan = replace(PLAN, last_closed=day("2026-08-01"), valid_until=day(ends))
    assert getattr(review(plan), "on", None) == date.fromisoformat(due)


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        (EventKind.ATTACK, "Something was done against you (November 2, 2026)."),
        (EventKind.DECLARED_THREAT, "You were threatened (November 2, 2026)."),
        (EventKind.PEOPLE, "Someone came or left (November 2, 2026)."),
        (EventKind.CONTEXT, "Things changed around you (November 2, 2026)."),
        (EventKind.TRAINING, "You learnt something together (November 2, 2026)."),
    ],
)
def test_an_event_brings_the_review_forward(kind: EventKind, reason: str) -> None:
    plan = replace(PLAN, last_closed=day("2026-08-01"))
    found = review(plan, EventRow(kind, day("2026-11-02")))
    assert getattr(found, "on", None) == date(2026, 11, 16)
    assert said(found).endswith(reason)


@pytest.mark.parametrize(
    "event",
    [
        EventRow(EventKind.ATTACK, day("2026-08-01")),
        EventRow(EventKind.ATTACK, day("2026-07")),
        EventRow(EventKind.ATTACK, day("2026")),
        EventRow(EventKind.ATTACK, day("--09")),
        EventRow(EventKind.ATTACK, day("2026-09-01"), "another collective"),
    ],
)
def test_what_is_not_surely_new_changes_nothing(event: EventRow) -> None:
    plan = replace(PLAN, last_closed=day("2026-08-01"))
    assert review(plan, event) == review(plan)


def test_the_earliest_reason_counts() -> None:
    plan = replace(PLAN, last_closed=day("2026-05-01"))
    found = review(plan, EventRow(EventKind.TRAINING, day("2026-11-20")))
    assert getattr(found, "on", None) == date(2026, 11, 1)


@pytest.mark.parametrize(
    ("due", "sentence", "overdue_days"),
    [
        ("2026-11-23", "“it” has been due since November 23, 2026.", 1),
        ("2026-10", "“it” has been due since October 2026.", 24),
        ("2026-11-24", "“it” is due by November 24, 2026.", 0),
        ("2026-11", "“it” is due by November 2026.", 0),
    ],
)
def test_work_is_overdue_when_its_last_day_is_over(
    due: str, sentence: str, overdue_days: int
) -> None:
    row = WorkRow("w", NAME, day(due), "begun")
    (found,) = what_is_due(replace(BACKED_UP, actions=(row,)), TODAY)
    assert (found.kind, found.record_id, found.entity) == (DueKind.ACTION, "w", "action")
    assert (said(found), found.overdue_days) == (sentence, overdue_days)


@pytest.mark.parametrize(
    "row",
    [
        WorkRow("w", NAME, day("2026-10"), "in_use"),
        WorkRow("w", NAME, day("2026-10"), "routine"),
        WorkRow("w", NAME, day("2026-10"), "dropped"),
        WorkRow("w", NAME, day("--10"), "begun"),
        WorkRow("w", NAME, day("2026-12-25"), "begun"),
    ],
)
def test_work_that_is_done_undated_or_far_is_not_due(row: WorkRow) -> None:
    assert what_is_due(replace(BACKED_UP, measures=(row,)), TODAY) == ()


def test_a_measure_with_a_day_is_due() -> None:
    row = WorkRow("w", NAME, day("2026-12-24"))
    (found,) = what_is_due(replace(BACKED_UP, measures=(row,)), TODAY)
    assert (found.kind, found.entity) == (DueKind.MEASURE, "plan_element")


@pytest.mark.parametrize(
    ("on", "kind", "sentence"),
    [
        ("2026-12-01", DueKind.ACTIVITY, "“it” is planned for December 1, 2026."),
        ("2026-10", DueKind.FOLLOW_UP, "“it” was planned for October 2026. Did it take place?"),
    ],
)
def test_what_was_planned_is_due_until_it_is_done(
    on: str, kind: DueKind, sentence: str
) -> None:
    row = PlannedRow("a", NAME, day(on), is_follow_up=kind is DueKind.FOLLOW_UP)
    (found,) = what_is_due(replace(BACKED_UP, planned=(row,)), TODAY)
    assert (found.kind, found.entity, said(found)) == (kind, "activity", sentence)


def test_what_is_planned_without_a_year_is_not_due() -> None:
    row = PlannedRow("a", NAME, day("--03"))
    assert what_is_due(replace(BACKED_UP, planned=(row,)), TODAY) == ()


@pytest.mark.parametrize(
    ("checked", "due"),
    [
        ([], "2025-02-28"),
        ([0], "2025-02-28"),
        ([1], "2025-04-30"),
        ([1, 3], "2025-07-31"),
        ([7], "2026-01-31"),
        ([12], "2027-01-31"),
        ([24], "2030-01-31"),
    ],
)
def test_a_practice_is_asked_after_the_next_of_its_months(checked: list[int], due: str) -> None:
    row = PracticeRow("q", NAME, day("2025-01-31"), frozenset(checked))
    agenda = replace(BACKED_UP, practices=(row,))
    (found,) = what_is_due(agenda, TODAY, horizon_days=2000)
    assert (found.kind, found.on) == (DueKind.PRACTICE, date.fromisoformat(due))


def test_a_practice_is_told_before_and_after_its_day() -> None:
    agenda = replace(BACKED_UP, practices=(PracticeRow("q", NAME, day("2026-11-01")),))
    (before,) = what_is_due(agenda, TODAY)
    (after,) = what_is_due(replace(agenda, last_backup=date(2026, 12, 2)), date(2026, 12, 2))
    assert said(before) == "“it”: do you still do it? Ask each other by December 1, 2026."
    assert said(after) == (
        "“it”: do you still do it? This could be asked since December 1, 2026."
    )


@pytest.mark.parametrize(
    "row",
    [
        PracticeRow("q", NAME, day("2020"), frozenset([60])),
        PracticeRow("q", NAME, day("--03")),
    ],
)
def test_a_practice_asked_for_the_last_time_or_undated_is_not_due(row: PracticeRow) -> None:
    assert what_is_due(replace(BACKED_UP, practices=(row,)), TODAY) == ()


def test_a_first_backup_is_due_at_once_without_alarm() -> None:
    (found,) = what_is_due(Agenda(), TODAY)
    assert (found.kind, found.on, found.overdue_days) == (DueKind.BACKUP, None, 0)
    assert said(found) == "There is no proved backup so far."


@pytest.mark.parametrize(("days", "overdue"), [(13, []), (14, [0]), (15, [1])])
def test_a_backup_is_due_after_two_weeks(days: int, overdue: list[int]) -> None:
    agenda = Agenda(last_backup=TODAY - timedelta(days=days))
    assert [found.overdue_days for found in what_is_due(agenda, TODAY)] == overdue


@pytest.mark.parametrize(
    ("agenda", "due"),
    [
        (replace(BACKED_UP, made_on=date(2025, 12, 1)), [date(2026, 12, 1)]),
        (replace(BACKED_UP, last_drill=date(2024, 2, 29)), [date(2025, 2, 28)]),
        (replace(BACKED_UP, made_on=date(2020, 1, 1), last_drill=TODAY), []),
    ],
)
def test_recovery_is_tried_once_a_year(agenda: Agenda, due: list[date]) -> None:
    assert [found.on for found in what_is_due(agenda, TODAY)] == due


@settings(max_examples=30, deadline=None)
@given(agendas, st.dates())
def test_what_has_a_record_has_its_name(agenda: Agenda, on: date) -> None:
    found = what_is_due(agenda, on)
    assert all(due.name == (NAME if due.record_id else None) for due in found)
