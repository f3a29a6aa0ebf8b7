"""Fill the agenda: the few rows from which the rules tell what is due.

No table is read whole: what is planned or has a day has an index, and what happened
since a plan was last looked at is a range of entries, whose numbers are days.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import TypeVar, cast

from journal.domain.action import Action
from journal.domain.activity import Activity
from journal.domain.answers import Answer
from journal.domain.collective import ContextSnapshot
from journal.domain.dates import PartialDate
from journal.domain.incident import Incident
from journal.domain.plan import PlanElement, PlanVersion, SecurityPlan
from journal.domain.practice import Practice
from journal.domain.question import Entity
from journal.domain.record import Record
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
from journal.storage.database import Connection, Value
from journal.storage.rows import table_of
from journal.storage.writer import first_number_after

LAST_BACKUP, LAST_DRILL, MADE_ON = "last_backup", "last_drill", "made_on"
"""Names of the days that `keeping` holds, in ISO form."""

E = TypeVar("E", bound=Entity)

_DUE = (
    "t.due IS NOT NULL AND substr(t.due, 1, 4) <= ? AND (t.state IS NULL OR t.state IN"
    " ('not_begun', 'begun', 'partly_in_use', 'other_than_agreed'))"
)
_NEWEST = (
    " AND (t.plan_version_id IS NULL OR t.plan_version_id ="
    " (SELECT v.id FROM plan_version v JOIN entry n ON n.id = v.id"
    " WHERE v.security_plan_id ="
    " (SELECT w.security_plan_id FROM plan_version w WHERE w.id = t.plan_version_id)"
    " ORDER BY ifnull(v.number, 0) DESC, n.number DESC LIMIT 1))"
)
_COLLECTIVE_BY = {
    "process": "SELECT collective_id FROM process WHERE id = ?",
    "review": (
        "SELECT p.collective_id FROM review r JOIN security_plan p"
        " ON p.id = r.security_plan_id WHERE r.id = ?"
    ),
}
_GIVEN_UP = frozenset({"dropped", "never"})
_FURTHEST = timedelta(days=366)


def agenda(db: Connection, on: date) -> Agenda:
    """Return what may be due around a day."""
    return _Reader(db, on).agenda()


class _Reader:
    def __init__(self, db: Connection, on: date) -> None:
        self._db = db
        # Of a partial date only the year can be compared as text.
        self._last_year = str((on + _FURTHEST).year)
        self._us = frozenset(one for (one,) in db.rows("SELECT id FROM collective WHERE is_us"))

    def agenda(self) -> Agenda:
        plans = tuple(self._plans())
        return Agenda(
            plans=plans,
            events=tuple(self._events(plans)),
            actions=tuple(self._actions()),
            measures=tuple(self._measures()),
            planned=tuple(self._planned()),
            practices=tuple(self._practices()),
            last_backup=self._kept_day(LAST_BACKUP),
            last_drill=self._kept_day(LAST_DRILL),
            made_on=self._kept_day(MADE_ON),
        )

    def _read(
        self, entity: type[E], where: str, values: tuple[Value, ...] = ()
    ) -> list[tuple[Record, E]]:
        """Return records with their answers, oldest first; `where` is our own text."""
        table = table_of(entity)
        sql = (
            f"SELECT {table.selected} FROM {table.name} t JOIN entry e ON e.id = t.id"  # noqa: S608 - declared names
            f" WHERE {where} ORDER BY e.number"
        )
        found = map(table.record, self._db.rows(sql, values))
        return [(one, one.answers) for one in found if isinstance(one.answers, entity)]

    def _plans(self) -> Iterator[PlanRow]:
        last_closed = self._last_closed()
        for plan, answers in self._read(SecurityPlan, "t.stage IS NOT 'withdrawn'"):
            review = last_closed.get(plan.id)
            chosen = day_of(review[1].next_due) if review else None
            yield PlanRow(
                plan.id,
                name_of(answers),
                self._collective(plan.inside.get("collective")),
                _whole(answers.review_every_months),
                day_of(answers.first_agreed) or self._agreed_by_version(plan.id),
                _closing_day(review) if review else None,
                chosen or day_of(answers.next_review),
                day_of(answers.valid_until),
            )

    def _last_closed(self) -> Mapping[str, tuple[Record, Review]]:
        """Return the last closed review of each plan; of one day, the first."""
        found: dict[str, tuple[Record, Review]] = {}
        for one in self._read(Review, "t.state = 'closed'"):
            plan = one[0].inside.get("security_plan", "")
            found[plan] = max(
                found.get(plan, one), one, key=lambda it: _closing_day(it).last_day()
            )
        return found

    def _agreed_by_version(self, plan_id: str) -> PartialDate | None:
        where = "t.security_plan_id = ? AND t.stage IN ('agreed', 'in_use', 'reviewed')"
        days = (day_of(one.date) for _, one in self._read(PlanVersion, where, (plan_id,)))
        return next((day for day in days if day is not None), None)

    def _events(self, plans: tuple[PlanRow, ...]) -> Iterator[EventRow]:
        starts = (one.last_closed or one.first_agreed for one in plans)
        days = [one.last_day() for one in starts if one is not None and one.has_year]
        if not days:
            return
        since = (first_number_after(min(days)),)
        threats = "e.number >= ? AND t.kind IN ('attack', 'declared_threat')"
        for record, incident in self._read(Incident, threats, since):
            kind = EventKind(str(incident.kind))
            yield from self._event(kind, incident.happened, record)
        shifts = "e.number >= ? AND t.staff_turnover = 'high'"
        for record, context in self._read(ContextSnapshot, shifts, since):
            yield from self._event(EventKind.PEOPLE, context.date, record)
        changes = "e.number >= ? AND t.change_since_last <> 0"
        for record, context in self._read(ContextSnapshot, changes, since):
            yield from self._event(EventKind.CONTEXT, context.date, record)
        learnt = (
            "e.number >= ? AND t.state = 'done'"
            " AND EXISTS (SELECT 1 FROM topic_learning l WHERE l.activity_id = t.id)"
        )
        for record, activity in self._read(Activity, learnt, since):
            yield from self._event(EventKind.TRAINING, activity.date, record)

    def _event(self, kind: EventKind, when: Answer, record: Record) -> Iterator[EventRow]:
        day = day_of(when)
        if day is not None:
            yield EventRow(kind, day, self._owner(record))

    def _owner(self, record: Record) -> str:
        """Return the collective a record belongs to, also by what it belongs to."""
        inside = record.inside
        through = next((one for one in _COLLECTIVE_BY if one in inside), None)
        if "collective" in inside or through is None:
            return self._collective(inside.get("collective"))
        return self._collective(self._db.value(_COLLECTIVE_BY[through], (inside[through],)))

    def _collective(self, record_id: str | None) -> str:
        return "" if record_id is None or record_id in self._us else record_id

    def _actions(self) -> Iterator[WorkRow]:
        for record, action in self._read(Action, _DUE, (self._last_year,)):
            yield _work(record, action.due, action.state)

    def _measures(self) -> Iterator[WorkRow]:
        for record, measure in self._read(PlanElement, _DUE + _NEWEST, (self._last_year,)):
            yield _work(record, measure.due, measure.state)

    def _planned(self) -> Iterator[PlannedRow]:
        where = "t.state = 'planned' AND t.date IS NOT NULL AND substr(t.date, 1, 4) <= ?"
        for record, activity in self._read(Activity, where, (self._last_year,)):
            day = cast("PartialDate", activity.date)
            name, follows = name_of(activity), activity.follows_up is True
            yield PlannedRow(record.id, name, day, follows)

    def _practices(self) -> Iterator[PracticeRow]:
        made = self._checks()
        for record, practice in self._read(Practice, "t.agreed_on IS NOT NULL"):
            checks = made[record.id]
            _, state = max(checks, key=lambda one: one[0], default=(0, ""))
            if state not in _GIVEN_UP:
                day = cast("PartialDate", practice.agreed_on)
                checked = frozenset(months for months, _ in checks if months)
                yield PracticeRow(record.id, name_of(practice), day, checked)

    def _checks(self) -> Mapping[str, Sequence[tuple[int, str]]]:
        """Return months and state of every check by its practice, as they were written."""
        found: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
        sql = (
            "SELECT c.practice_id, c.months_since, c.state FROM practice t"
            " JOIN practice_check c ON c.practice_id = t.id"
            " WHERE t.agreed_on IS NOT NULL ORDER BY c.rowid"
        )
        for practice_id, months, state in self._db.rows(sql):
            found[practice_id].append((months or 0, str(state)))
        return found

    def _kept_day(self, name: str) -> date | None:
        kept = self._db.value("SELECT value FROM keeping WHERE name = ?", (name,))
        return date.fromisoformat(kept) if kept else None


def _work(record: Record, due: Answer, state: Answer) -> WorkRow:
    told = state if type(state) is str else ""  # not an `Unknown`, which is one too
    return WorkRow(record.id, name_of(record.answers), cast("PartialDate", due), told)


def _closing_day(closed: tuple[Record, Review]) -> PartialDate:
    record, review = closed
    day = day_of(review.date)
    return day if day is not None and day.has_year else PartialDate.on(record.changed_on)


def day_of(answer: Answer) -> PartialDate | None:
    """Return a date, None where it is not known or was not asked."""
    return answer if isinstance(answer, PartialDate) else None


def _whole(answer: Answer) -> int | None:
    return answer if type(answer) is int else None
