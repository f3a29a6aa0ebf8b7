"""What is due and why: reviews, actions, measures, follow-ups, practices, safekeeping.

Rules (page 5): the first review three months after a plan is agreed, then every six
months unless the group says otherwise, counted from the last *closed* review; an
attack, a declared threat, someone new or gone, a change around the group or a
training brings it forward. Practices are asked after 1, 3, 6, 12, 24 and 60 months.
Overdue is a fact and no alarm. A partial date falls due on its last day; a date whose
year nobody knows is never due. With the same agenda, what is due stays due.

Storage fills the `Agenda` by SQL; no rule here reads a clock.
"""

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from journal.domain.dates import PartialDate
from journal.domain.plan import USUAL_MONTHS_BETWEEN_REVIEWS
from journal.domain.sentence import Item, Sentence

MONTHS_TO_FIRST_REVIEW = 3
CHECK_MONTHS = (1, 3, 6, 12, 24, 60)
DAYS_TO_REVIEW_AFTER_EVENT = 14  # to rest first; ours, no source
DAYS_BETWEEN_BACKUPS = 14
MONTHS_BETWEEN_DRILLS = 12
_OPEN_STATES = frozenset({"", "not_begun", "begun", "partly_in_use", "other_than_agreed"})


class EventKind(StrEnum):
    """What brings a review forward."""

    ATTACK = "attack"
    DECLARED_THREAT = "declared_threat"
    PEOPLE = "people"
    CONTEXT = "context"
    TRAINING = "training"


class DueKind(StrEnum):
    """What can be due, in the order in which one day's dues are told."""

    REVIEW = "review"
    ACTION = "action"
    MEASURE = "measure"
    FOLLOW_UP = "follow_up"
    ACTIVITY = "activity"
    PRACTICE = "practice"
    BACKUP = "backup"
    DRILL = "drill"


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A plan that is not withdrawn.

    `first_agreed` is the plan's own, else the date of its first version that was
    agreed or in use; `last_closed` the date of its newest closed review (the day of
    its last change where it has no date with a year); `chosen_day` that review's
    `next_due`, else the plan's `next_review`.
    """

    record_id: str
    name: Item
    collective_id: str = ""
    review_every_months: int | None = None
    first_agreed: PartialDate | None = None
    last_closed: PartialDate | None = None
    chosen_day: PartialDate | None = None
    valid_until: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class EventRow:
    """Something that brings the reviews of one collective's plans forward.

    Incidents of kind attack or declared threat; context snapshots with a change since
    last time, or a high turnover (people); activities done in which something was
    learnt (training). `collective_id` is "" where the record belongs to us.
    """

    kind: EventKind
    on: PartialDate
    collective_id: str = ""


@dataclass(frozen=True, slots=True)
class WorkRow:
    """An action, or a measure of the newest version or without a plan, with its day."""

    record_id: str
    name: Item
    due: PartialDate
    state: str = ""


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """An activity in state planned; `is_follow_up` where it returns to something."""

    record_id: str
    name: Item
    on: PartialDate
    is_follow_up: bool = False


@dataclass(frozen=True, slots=True)
class PracticeRow:
    """A practice whose last check is not dropped or never; `checked`: months since."""

    record_id: str
    name: Item
    agreed_on: PartialDate
    checked: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Agenda:
    """Everything the rules need to know; rows may come in any order.

    `last_backup` is the day a backup was last proved, `last_drill` the day the
    recovery was last tried, `made_on` the day the journal was made.
    """

    plans: tuple[PlanRow, ...] = ()
    events: tuple[EventRow, ...] = ()
    actions: tuple[WorkRow, ...] = ()
    measures: tuple[WorkRow, ...] = ()
    planned: tuple[PlannedRow, ...] = ()
    practices: tuple[PracticeRow, ...] = ()
    last_backup: date | None = None
    last_drill: date | None = None
    made_on: date | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that is due, told in a sentence; `reason` says why a review is.

    `on` is the day it is due, None where it was never done. `overdue_days` counts the
    days since then, 0 until the day is over. Backup and drill have no record and no
    `name`; of the others it is what the thing is called.
    """

    kind: DueKind
    on: date | None
    sentence: Sentence
    record_id: str = ""
    entity: str = ""
    reason: Sentence | None = None
    overdue_days: int = 0
    name: Item | None = None


def what_is_due(agenda: Agenda, on: date, horizon_days: int = 30) -> tuple[Due, ...]:
    """Return what is due by `on` or within the horizon: overdue first, then by day."""
    found = (
        *(_review(row, agenda.events, on) for row in agenda.plans),
        *(_work(DueKind.ACTION, "action", row, on) for row in agenda.actions),
        *(_work(DueKind.MEASURE, "plan_element", row, on) for row in agenda.measures),
        *(_planned(row, on) for row in agenda.planned),
        *(_practice(row, on) for row in agenda.practices),
        _backup(agenda, on),
        _drill(agenda, on),
    )
    near = (due for due in found if due is not None and _is_near(due, on, horizon_days))
    return tuple(sorted(near, key=_order))


def _is_near(due: Due, on: date, horizon_days: int) -> bool:
    return due.on is None or (due.on - on).days <= horizon_days


def _order(due: Due) -> tuple[bool, date, int, str]:
    kinds = tuple(DueKind)
    return (not due.overdue_days, due.on or date.min, kinds.index(due.kind), due.record_id)


def _review(plan: PlanRow, events: tuple[EventRow, ...], on: date) -> Due | None:
    reasons = list(_reasons(plan, events))
    if not reasons:
        return None
    day, reason = min(reasons, key=lambda one: one[0])
    sentence = (
        Sentence.say(
            "The meeting to look at the plan again ({plan}) has been due since {day}.",
            plan=plan.name,
            day=day,
        )
        if day < on
        else Sentence.say(
            "Meet to look at the plan again ({plan}) by {day}.", plan=plan.name, day=day
        )
    )
    since, entity = _since(day, on), "security_plan"
    return Due(DueKind.REVIEW, day, sentence, plan.record_id, entity, reason, since, plan.name)


def _reasons(plan: PlanRow, events: tuple[EventRow, ...]) -> Iterator[tuple[date, Sentence]]:
    """Tell every day on which a plan is to be looked at, and why; the earliest counts."""
    start = _last_day(plan.last_closed) or _last_day(plan.first_agreed)
    chosen = _last_day(plan.chosen_day)
    if chosen is not None and (start is None or chosen > start):
        yield chosen, Sentence.say("It is the day that you chose.")
    elif start is not None:
        yield _rhythm(plan, start)
    if start is None:
        return
    ends = _last_day(plan.valid_until)
    if ends is not None and ends > start:
        yield ends, Sentence.say("The plan holds until {day}.", day=ends)
    for event in sorted(events, key=lambda one: (one.on, one.kind)):
        if (
            event.collective_id == plan.collective_id
            and event.on.has_year
            and event.on.first_day() > start
        ):
            yield (
                _days_later(event.on.last_day(), DAYS_TO_REVIEW_AFTER_EVENT),
                _why(event),
            )


def _rhythm(plan: PlanRow, start: date) -> tuple[date, Sentence]:
    months = plan.review_every_months or USUAL_MONTHS_BETWEEN_REVIEWS
    if _last_day(plan.last_closed) is None:
        months = min(months, MONTHS_TO_FIRST_REVIEW)
        return _months_later(start, months), Sentence.count(
            "A plan is first looked at {number} month after it was agreed.",
            "A plan is first looked at {number} months after it was agreed.",
            months,
        )
    return _months_later(start, months), Sentence.count(
        "It is {number} month after the last review.",
        "It is {number} months after the last review.",
        months,
    )


def _why(event: EventRow) -> Sentence:
    match event.kind:
        case EventKind.ATTACK:
            return Sentence.say("Something was done against you ({day}).", day=event.on)
        case EventKind.DECLARED_THREAT:
            return Sentence.say("You were threatened ({day}).", day=event.on)
        case EventKind.PEOPLE:
            return Sentence.say("Someone came or left ({day}).", day=event.on)
        case EventKind.CONTEXT:
            return Sentence.say("Things changed around you ({day}).", day=event.on)
        case _:
            return Sentence.say("You learnt something together ({day}).", day=event.on)


def _work(kind: DueKind, entity: str, row: WorkRow, on: date) -> Due | None:
    day = _last_day(row.due)
    if day is None or row.state not in _OPEN_STATES:
        return None
    sentence = (
        Sentence.say("“{name}” has been due since {day}.", name=row.name, day=row.due)
        if day < on
        else Sentence.say("“{name}” is due by {day}.", name=row.name, day=row.due)
    )
    return Due(kind, day, sentence, row.record_id, entity, None, _since(day, on), row.name)


def _planned(row: PlannedRow, on: date) -> Due | None:
    day = _last_day(row.on)
    if day is None:
        return None
    sentence = (
        Sentence.say(
            "“{name}” was planned for {day}. Did it take place?", name=row.name, day=row.on
        )
        if day < on
        else Sentence.say("“{name}” is planned for {day}.", name=row.name, day=row.on)
    )
    kind = DueKind.FOLLOW_UP if row.is_follow_up else DueKind.ACTIVITY
    return Due(kind, day, sentence, row.record_id, "activity", None, _since(day, on), row.name)


def _practice(row: PracticeRow, on: date) -> Due | None:
    start = _last_day(row.agreed_on)
    latest = max(row.checked, default=0)
    months = next((one for one in CHECK_MONTHS if one > latest), None)
    if start is None or months is None:
        return None
    day = _months_later(start, months)
    sentence = (
        Sentence.say(
            "“{name}”: do you still do it? This could be asked since {day}.",
            name=row.name,
            day=day,
        )
        if day < on
        else Sentence.say(
            "“{name}”: do you still do it? Ask each other by {day}.", name=row.name, day=day
        )
    )
    since = _since(day, on)
    return Due(
        DueKind.PRACTICE, day, sentence, row.record_id, "practice", None, since, row.name
    )


def _backup(agenda: Agenda, on: date) -> Due | None:
    """Tell of the backup when it is old or was never made, never ahead of its day."""
    if agenda.last_backup is None:
        return Due(DueKind.BACKUP, None, Sentence.say("There is no proved backup so far."))
    day = _days_later(agenda.last_backup, DAYS_BETWEEN_BACKUPS)
    if day > on:
        return None
    sentence = Sentence.say(
        "The last proved backup is of {day}. It is time for another one.",
        day=agenda.last_backup,
    )
    return Due(DueKind.BACKUP, day, sentence, overdue_days=_since(day, on))


def _drill(agenda: Agenda, on: date) -> Due | None:
    last = agenda.last_drill or agenda.made_on
    if last is None:
        return None
    day = _months_later(last, MONTHS_BETWEEN_DRILLS)
    sentence = Sentence.say(
        "Once a year, try whether your recovery words open the journal: by {day}.", day=day
    )
    return Due(DueKind.DRILL, day, sentence, overdue_days=_since(day, on))


def _since(day: date, on: date) -> int:
    return max((on - day).days, 0)


def _last_day(when: PartialDate | None) -> date | None:
    return when.last_day() if when is not None and when.has_year else None


def _days_later(day: date, days: int) -> date:
    return day + timedelta(days=min(days, (date.max - day).days))


def _months_later(day: date, months: int) -> date:
    """Return the same day some months later, or the last day of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
