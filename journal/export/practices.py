"""Find what became of the practices that began in a process or an activity."""

from collections.abc import Mapping
from datetime import date
from typing import Final, Protocol

from journal.domain.answers import About
from journal.domain.dates import PartialDate
from journal.domain.practice import Practice, PracticeCheck
from journal.domain.question import Entity
from journal.domain.record import Record
from journal.export.timeline import months_after

_RANK: Final = ("never", "dropped", "tried", "in_use", "adapted", "spread")


class Source(Protocol):
    """Where records come from."""

    def every(self, entity: type[Entity]) -> tuple[Record, ...]:
        """Return every record of one entity."""
        ...


def latest_states(source: Source) -> Mapping[str, str]:
    """Return the state of the latest check by the id of the process or activity.

    A check is dated by when the practice began and the months since; where one of them
    is not known, by the day it was written down. Of equal days the one after more
    months counts, then the better state.
    """
    practices = {record.id: record for record in source.every(Practice)}
    found: dict[str, tuple[date, int, int]] = {}
    for record in source.every(PracticeCheck):
        practice = practices.get(record.inside.get("practice", ""))
        check = record.answers
        if practice is None or not isinstance(check, PracticeCheck):
            continue
        if check.state in _RANK:
            origin = _origin(practice)
            looked = _looked(record, check, practice.answers)
            found[origin] = max(found.get(origin, looked), looked)
    return {origin: _RANK[looked[2]] for origin, looked in found.items()}


def _origin(practice: Record) -> str:
    return practice.inside.get("activity") or practice.inside.get("process", "")


def _looked(record: Record, check: PracticeCheck, practice: Entity) -> tuple[date, int, int]:
    told = check.months_since
    months = told.value if isinstance(told, About) else told
    rank = _RANK.index(str(check.state))
    if not isinstance(months, int):
        return record.made_on, -1, rank
    began = practice.agreed_on if isinstance(practice, Practice) else None
    if isinstance(began, PartialDate) and began.has_year:
        return months_after(began.first_day(), months), months, rank
    return record.made_on, months, rank
