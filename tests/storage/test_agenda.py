"""What may be due is found without reading everything."""

from datetime import date

import pytest

from journal.domain.action import Action
from journal.domain.activity import Activity, TopicLearning
from journal.domain.answers import Text, Unknown
from journal.domain.collective import Collective, ContextSnapshot
from journal.domain.dates import PartialDate
from journal.domain.incident import Incident
from journal.domain.plan import PlanElement, PlanVersion, SecurityPlan
from journal.domain.practice import Practice, PracticeCheck
from journal.domain.process import Process
from journal.domain.review import Review
from journal.domain.schedule import (
    Agenda,
    EventKind,
    EventRow,
    PlannedRow,
    PlanRow,
    PracticeRow,
    WorkRow,
)
from journal.domain.sentence import name_of
from journal.storage.agenda import LAST_BACKUP, LAST_DRILL, MADE_ON, agenda
from journal.storage.database import Connection
from journal.storage.keeping import Keeping
from journal.storage.records import Records

TODAY = date(2026, 11, 24)


def _day(written: str) -> PartialDate:
    return PartialDate.parse(written)


def _agenda(db: Connection) -> Agenda:
    return agenda(db, TODAY)


@pytest.fixture
def agreed(records: Records) -> str:
    """Return the id of a plan of ours that was agreed in 2025."""
    us = records.add(Collective(is_us=True))
    plan = records.add(
        SecurityPlan(first_agreed=_day("2025-06-30"), review_every_months=4),
        inside={"collective": us.id},
    )
    return plan.id


def test_an_empty_journal_has_an_empty_agenda(db: Connection) -> None:
    assert _agenda(db) == Agenda()


def test_days_that_are_kept_are_told(db: Connection) -> None:
    keeping = Keeping(db)
    keeping.put(LAST_BACKUP, "2026-11-01")
    keeping.put(LAST_DRILL, "2026-10-01")
    keeping.put(MADE_ON, "2025-01-01")
    assert _agenda(db) == Agenda(
        last_backup=date(2026, 11, 1),
        last_drill=date(2026, 10, 1),
        made_on=date(2025, 1, 1),
    )


def test_a_plan_of_ours_belongs_to_us(db: Connection, records: Records, agreed: str) -> None:
    name = name_of(records.one(agreed).answers)
    assert _agenda(db).plans == (
        PlanRow(agreed, name, review_every_months=4, first_agreed=_day("2025-06-30")),
    )


def test_a_plan_of_others_belongs_to_them(db: Connection, records: Records) -> None:
    them = records.add(Collective())
    plan = records.add(SecurityPlan(), inside={"collective": them.id})
    (row,) = _agenda(db).plans
    assert (row.record_id, row.collective_id) == (plan.id, them.id)


def test_a_plan_that_was_given_up_is_not_due(db: Connection, records: Records) -> None:
    records.add(SecurityPlan(stage="withdrawn"))
    assert _agenda(db).plans == ()


def test_a_plan_is_agreed_by_its_first_agreed_version(db: Connection, records: Records) -> None:
    plan = records.add(SecurityPlan())
    inside = {"security_plan": plan.id}
    records.add(PlanVersion(stage="partial", date=_day("2024-01")), inside=inside)
    records.add(PlanVersion(stage="agreed", date=Unknown.NOT_KNOWN), inside=inside)
    records.add(PlanVersion(stage="in_use", date=_day("2025-02")), inside=inside)
    records.add(PlanVersion(stage="agreed", date=_day("2024-08")), inside=inside)
    (row,) = _agenda(db).plans
    assert row.first_agreed == _day("2024-08")


def test_the_newest_closed_review_counts(db: Connection, records: Records, agreed: str) -> None:
    inside = {"security_plan": agreed}
    closed = Review(date=_day("2026-03-01"), state="closed", next_due=_day("2026-12-24"))
    records.add(Review(date=_day("2025-09"), state="closed"), inside=inside)
    records.add(closed, inside=inside)
    records.add(Review(date=_day("2026-08-01"), state="in_progress"), inside=inside)
    (row,) = _agenda(db).plans
    assert (row.last_closed, row.chosen_day) == (closed.date, closed.next_due)


@pytest.mark.parametrize("when", [None, _day("--03"), Unknown.NOT_SAID])
def test_a_closed_review_without_a_year_counts_from_its_last_change(
    db: Connection, records: Records, agreed: str, when: PartialDate | Unknown | None
) -> None:
    records.add(Review(state="closed", date=when), inside={"security_plan": agreed})
    (row,) = _agenda(db).plans
    assert row.last_closed == PartialDate.on(TODAY)


def test_a_plan_may_have_a_chosen_day_and_an_end(db: Connection, records: Records) -> None:
    records.add(SecurityPlan(next_review=_day("2026-12"), valid_until=_day("2027")))
    (row,) = _agenda(db).plans
    assert (row.chosen_day, row.valid_until) == (_day("2026-12"), _day("2027"))


def test_what_happened_since_brings_a_review_forward(
    db: Connection, records: Records, agreed: str
) -> None:
    after, before = _day("2025-07-01"), _day("2025-06-30")
    records.add(Incident(kind="attack", happened=after))
    records.add(Incident(kind="declared_threat", happened=after))
    records.add(Incident(kind="sign", happened=after))
    records.add(Incident(kind="attack", happened=before))
    records.add(Incident(kind="attack", happened=_day("--07")))
    records.add(Incident(kind="attack"))
    records.add(ContextSnapshot(staff_turnover="high", date=after))
    records.add(ContextSnapshot(change_since_last=-1, staff_turnover="low", date=after))
    records.add(ContextSnapshot(change_since_last=0, date=after))
    assert _agenda(db).events == tuple(
        EventRow(kind, after)
        for kind in (
            EventKind.ATTACK,
            EventKind.DECLARED_THREAT,
            EventKind.PEOPLE,
            EventKind.CONTEXT,
        )
    )
    assert agreed


def test_learning_belongs_to_whoever_learnt(
    db: Connection, records: Records, agreed: str
) -> None:
    them = records.add(Collective())
    process = records.add(Process(), inside={"collective": them.id})
    done = Activity(state="done", date=_day("2026-02"))
    learnt = records.add(done, inside={"process": process.id})
    records.add(done, inside={"process": process.id})
    alone = records.add(Activity(state="planned", date=_day("2026-02")))
    records.add(TopicLearning(), inside={"activity": learnt.id})
    records.add(TopicLearning(), inside={"activity": alone.id})
    assert _agenda(db).events == (EventRow(EventKind.TRAINING, _day("2026-02"), them.id),)
    assert agreed


def test_a_snapshot_of_a_review_belongs_to_who_has_the_plan(
    db: Connection, records: Records, agreed: str
) -> None:
    them = records.add(Collective())
    plan = records.add(SecurityPlan(), inside={"collective": them.id})
    review = records.add(Review(), inside={"security_plan": plan.id})
    records.add(
        ContextSnapshot(change_since_last=2, date=_day("2026")), inside={"review": review.id}
    )
    assert _agenda(db).events == (EventRow(EventKind.CONTEXT, _day("2026"), them.id),)
    assert agreed


def test_nothing_brings_forward_what_was_never_agreed(db: Connection, records: Records) -> None:
    records.add(SecurityPlan(first_agreed=_day("--05")))
    records.add(Incident(kind="attack", happened=_day("2026-01-01")))
    assert _agenda(db).events == ()


def test_open_work_with_a_day_is_told(db: Connection, records: Records) -> None:
    inside = {"process": records.add(Process()).id}
    due = records.add(Action(what=Text("locks"), due=_day("2026-12"), state="begun"))
    new = records.add(Action(due=_day("2026"), state=Unknown.NOT_KNOWN), inside=inside)
    records.add(Action(due=_day("2026-12"), state="in_use"))
    records.add(Action(due=_day("2028-01")))
    records.add(Action(what=Text("no day")))
    assert set(_agenda(db).actions) == {
        WorkRow(new.id, name_of(new.answers), _day("2026")),
        WorkRow(due.id, Text("locks"), _day("2026-12"), "begun"),
    }


def test_measures_of_the_newest_version_or_of_none_are_told(
    db: Connection, records: Records, agreed: str
) -> None:
    measure = PlanElement(content=Text("locks"), due=_day("2026-12-01"), state="not_begun")
    inside = {"security_plan": agreed}
    old = records.add(PlanVersion(number=1, date=_day("2026-05")), inside=inside)
    new = records.add(PlanVersion(number=2, date=_day("2026-01")), inside=inside)
    records.add(measure, inside={"plan_version": old.id})
    kept = records.add(measure, inside={"plan_version": new.id})
    alone = records.add(measure)
    assert {row.record_id for row in _agenda(db).measures} == {kept.id, alone.id}
    assert _agenda(db).measures[0].state == "not_begun"


def test_planned_activities_are_told(db: Connection, records: Records) -> None:
    day = _day("2026-12")
    first = records.add(Activity(state="planned", date=day))
    second = records.add(Activity(state="planned", date=day, follows_up=True))
    records.add(Activity(state="done", date=day))
    records.add(Activity(state="planned"))
    records.add(Activity(state="planned", date=_day("2029")))
    assert set(_agenda(db).planned) == {
        PlannedRow(first.id, name_of(first.answers), day),
        PlannedRow(second.id, name_of(second.answers), day, is_follow_up=True),
    }


def test_practices_that_still_live_are_told_with_their_checks(
    db: Connection, records: Records
) -> None:
    agreed_on = _day("2026-01-15")
    alive = records.add(Practice(text=Text("two by two"), agreed_on=agreed_on))
    given_up = records.add(Practice(agreed_on=agreed_on))
    records.add(Practice(text=Text("no day")))
    for record, months, state in (
        (alive, 3, "in_use"),
        (alive, 1, "dropped"),
        (alive, None, "tried"),
        (given_up, 1, "in_use"),
        (given_up, 3, "never"),
    ):  # fmt: skip
        records.add(
            PracticeCheck(months_since=months, state=state), inside={"practice": record.id}
        )
    assert _agenda(db).practices == (
        PracticeRow(alive.id, Text("two by two"), agreed_on, frozenset({1, 3})),
    )
