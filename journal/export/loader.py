"""Read a journal once and say of every activity done what the tables may know.

A few reads, one for each kind of record, then only look-ups: the time grows with the
number of records and not with their product. Only fields named as sources of a
dimension are read for the tables; states and flags only decide which records count.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Protocol, TypeVar

from journal.domain.activity import Activity, hours_of
from journal.domain.answers import About, Other
from journal.domain.collective import Collective, ContextSnapshot
from journal.domain.dates import PartialDate
from journal.domain.plan import PlanVersion, SecurityPlan
from journal.domain.process import Process, ProcessParty
from journal.domain.question import Entity
from journal.domain.record import Record
from journal.domain.review import AgencyScore, Review
from journal.domain.travel import TravelLeg, estimate
from journal.export.facts import Seen, stage_rank
from journal.export.practices import latest_states
from journal.export.timeline import Moment, Timeline, months_after

E = TypeVar("E", bound=Entity)
V = TypeVar("V")
Rows = list[tuple[Record, E]]

AFTER_MONTHS: Final = 6  # t08, t09 and t12 look at what stood six months later or more
_WITHOUT_TRAVEL: Final = frozenset({"remote", "phone_or_radio", "on_paper", "e_learning"})
_PLANNED: Final = {"no": False, "once": True, "several": True, "when_we_ask": True}
_CONTEXT_DAYS: Final = 366  # a snapshot written soon after still tells of that time
_ONE_DAY: Final = timedelta(days=1)


class Source(Protocol):
    """Where records come from."""

    def every(self, entity: type[Entity]) -> tuple[Record, ...]:
        """Return every record of one entity."""
        ...


@dataclass(frozen=True, slots=True)
class Dated:
    """An activity that took place, with the days its date can mean."""

    id: str
    parents: Mapping[str, str]
    activity: Activity
    first: date
    last: date


def every(source: Source, entity: type[E]) -> Rows[E]:
    """Return the records of one entity with their answers."""
    return [
        (record, record.answers)
        for record in source.every(entity)
        if isinstance(record.answers, entity)
    ]


def our_collective(collectives: Rows[Collective]) -> str:
    """Return the id of the keeper's own collective, "" in a journal without one."""
    ours = (record.id for record, answers in collectives if answers.is_us is True)
    return next(ours, "")


def day_span(answer: object) -> tuple[date, date] | None:
    """Return the first and last day of a date, None where its year is not known."""
    if isinstance(answer, PartialDate) and answer.has_year:
        return answer.first_day(), answer.last_day()
    return None


class Loader:
    """Everything about one journal that the tables need, read once."""

    def __init__(self, source: Source) -> None:
        self.collectives = every(source, Collective)
        self.us = our_collective(self.collectives)
        self._activities = every(source, Activity)
        self._processes = {record.id: (record, one) for record, one in every(source, Process)}
        self._taught = _taught(every(source, ProcessParty))
        self._travel = _travel(every(source, TravelLeg))
        self._states = latest_states(source)
        self._follow_ups = _follow_ups(self._activities)
        self._asked_back = _asked_back(self._activities)
        plans = {
            record.id: self._home(record.inside) for record, _ in every(source, SecurityPlan)
        }
        reviews = {
            record.id: (plans.get(record.inside.get("security_plan", ""), self.us), one)
            for record, one in every(source, Review)
        }
        self._stages = _stages(every(source, PlanVersion), plans, reviews)
        self._agency = _agency(every(source, AgencyScore), reviews)
        self._pressures = self._read_pressures(every(source, ContextSnapshot), reviews)

    def seen(self) -> tuple[Seen, ...]:
        """Return what the tables may know of each activity done whose year is known."""
        return tuple(self._seen(one) for one in self._done())

    def done_count(self) -> int:
        """Return how many activities are marked as done, dated or not."""
        return sum(one.state == "done" for _, one in self._activities)

    def activity_count(self) -> int:
        """Return how many activities there are, whatever their state."""
        return len(self._activities)

    def _done(self) -> Iterable[Dated]:
        for record, one in self._activities:
            span = day_span(one.date)
            if one.state == "done" and one.pi_elearning is not True and span:
                yield Dated(record.id, record.inside, one, *span)

    def _home(self, parents: Mapping[str, str]) -> str:
        return parents.get("collective", self.us)

    def _seen(self, done: Dated) -> Seen:
        process_id = done.parents.get("process", "")
        record, process = self._processes.get(process_id, (None, None))
        home = self._home(record.inside if record else done.parents)
        later = months_after(done.last, AFTER_MONTHS)
        stages, agency = self._stages[home], self._agency[home]
        one = done.activity
        return Seen(
            id=done.id,
            collective=home,
            role=self._role(process, home),
            first=done.first,
            last=done.last,
            hours=hours_of(one),
            proximities=self._taught.get(process_id, ()),
            topics=_topics(one.topics),
            usefulness=whole(one.usefulness),
            rhythm=code(process.rhythm) if process else "once",
            practice_state=self._states.get(done.id) or self._states.get(process_id),
            follow_ups_planned=self._planned(process_id, process),
            follow_ups_done=self._follow_ups_after(process_id, done),
            travel_kg=self._kilograms(done),
            people=whole(one.n_total),
            stage_before=stages.before(done.first),
            stage_after=stages.from_day(later),
            pressure=self._pressure(home, done),
            adaptations=_adaptations(one, process),
            agency_before=agency.before(done.first) or {},
            agency_after=agency.from_day(later) or {},
        )

    def _role(self, process: Process | None, home: str) -> str:
        """Return our part in it; what our own group did not tell apart it received."""
        told = code(process.our_role) if process else None
        return told or ("received" if home == self.us else "nr")

    def _planned(self, process_id: str, process: Process | None) -> bool | None:
        if process_id in self._asked_back:
            return True
        return _PLANNED.get(code(process.followup_planned) or "") if process else None

    def _follow_ups_after(self, process_id: str, done: Dated) -> int:
        """Return how many came on its first day or later, itself not counted."""
        itself = bool(process_id) and done.activity.follows_up is True
        return self._follow_ups[process_id].count_from(done.first) - itself

    def _kilograms(self, done: Dated) -> float | None:
        without = 0.0 if done.activity.modality in _WITHOUT_TRAVEL else None
        return self._travel.get(done.id, without)

    def _pressure(self, home: str, done: Dated) -> int | None:
        known = self._pressures[home]
        before = known.before(done.last + _ONE_DAY)
        after = known.from_day(done.last)
        if before is None and after and (after[0] - done.last).days > _CONTEXT_DAYS:
            return None
        found = before or after
        return found[1] if found else None

    def _read_pressures(
        self, rows: Rows[ContextSnapshot], reviews: Mapping[str, tuple[str, Review]]
    ) -> defaultdict[str, Timeline[tuple[date, int]]]:
        found: defaultdict[str, list[Moment[tuple[date, int]]]] = defaultdict(list)
        for record, one in rows:
            review = reviews.get(record.inside.get("review", ""))
            home = review[0] if review else self._home(record.inside)
            span, rating = day_span(one.date), whole(one.structural_pressure)
            if span and rating is not None:
                found[home].append(Moment(span[0], span[0], (span[0], rating), rating))
        return _timelines(found)


def code(answer: object) -> str | None:
    """Return a code, None for words, reasons and what was never asked.

    The reasons are an enumeration of texts, so they are told apart by their type.
    """
    return answer if type(answer) is str else None


def whole(answer: object) -> int | None:
    """Return a rating or a count, also one that is only roughly known."""
    told = answer.value if isinstance(answer, About) else answer
    return told if type(told) is int else None


def _timelines(
    found: Mapping[str, Iterable[Moment[V]]],
) -> defaultdict[str, Timeline[V]]:
    lines: defaultdict[str, Timeline[V]] = defaultdict(lambda: Timeline(()))
    lines.update({home: Timeline(moments) for home, moments in found.items()})
    return lines


def _topics(answer: object) -> tuple[str | Other, ...]:
    """Return the topics in their order, without the words of others."""
    told = answer if isinstance(answer, tuple) else ()
    return tuple(Other("") if isinstance(one, Other) else str(one) for one in told)


def _taught(rows: Rows[ProcessParty]) -> Mapping[str, tuple[str, ...]]:
    found: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for record, one in rows:
        near = code(one.proximity)
        if near and isinstance(one.part, tuple) and "taught" in one.part:
            found[record.inside.get("process", "")] += (near,)
    return found


def _travel(rows: Rows[TravelLeg]) -> Mapping[str, float | None]:
    """Return the kilograms of each activity; one leg not known makes the sum unknown."""
    found: dict[str, float | None] = {}
    for record, leg in rows:
        home = record.inside.get("activity", "")
        so_far, own = found.get(home, 0.0), _leg_kilograms(leg)
        found[home] = None if so_far is None or own is None else so_far + own
    return found


def _leg_kilograms(leg: TravelLeg) -> float | None:
    told = leg.kgco2e
    return float(told) if isinstance(told, float | int) else estimate(leg, None)


def _follow_ups(rows: Rows[Activity]) -> defaultdict[str, Timeline[None]]:
    found: defaultdict[str, list[Moment[None]]] = defaultdict(list)
    for record, one in rows:
        span = day_span(one.date)
        if (
            one.follows_up is True
            and one.state == "done"
            and "process" in record.inside
            and span
        ):
            found[record.inside["process"]].append(Moment(*span, None))
    return _timelines(found)


def _asked_back(rows: Rows[Activity]) -> frozenset[str]:
    """Return the processes in which a return is or was planned."""
    return frozenset(
        record.inside.get("process", "")
        for record, one in rows
        if one.follows_up is True and "process" in record.inside
    )


def _adaptations(one: Activity, process: Process | None) -> int | None:
    """Return how many kinds of adaptation were made, None where nothing was said."""
    told = process.adaptations if process else None
    flags = {
        "childcare": one.childcare, "costs_paid": one.travel_paid,
        "disability": one.access_support,
    }  # fmt: skip
    kinds = set(told) if isinstance(told, tuple) else set()
    kinds |= {kind for kind, flag in flags.items() if flag is True}
    answered = isinstance(told, tuple) or any(isinstance(flag, bool) for flag in flags.values())
    return len(kinds) if answered else None


def _stages(
    versions: Rows[PlanVersion],
    plans: Mapping[str, str],
    reviews: Mapping[str, tuple[str, Review]],
) -> defaultdict[str, Timeline[str]]:
    told = [
        (plans.get(record.inside.get("security_plan", ""), ""), one.date, one.stage)
        for record, one in versions
    ]
    told += [
        (home, one.date, one.plan_stage)
        for home, one in reviews.values()
        if one.state == "closed"
    ]
    found: defaultdict[str, list[Moment[str]]] = defaultdict(list)
    for home, day, stage in told:
        span, known = day_span(day), code(stage)
        if span and known:
            found[home].append(Moment(*span, known, stage_rank(known)))
    return _timelines(found)


def _agency(
    rows: Rows[AgencyScore], reviews: Mapping[str, tuple[str, Review]]
) -> defaultdict[str, Timeline[Mapping[str, int]]]:
    scores: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for record, one in rows:
        item, value = code(one.item), whole(one.value)
        if item and value is not None:
            scores[record.inside.get("review", "")][item] = value
    found: defaultdict[str, list[Moment[Mapping[str, int]]]] = defaultdict(list)
    for review_id, items in scores.items():
        home, review = reviews.get(review_id, ("", Review()))
        span = day_span(review.date)
        if span and review.state == "closed":
            found[home].append(Moment(*span, items, sum(items.values())))
    return _timelines(found)
