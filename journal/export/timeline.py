"""Find what stood before a day and what came long enough after it.

Rules: dates may be coarse. What counts as *before* ended before the day began; what
counts as *after* began when the months had passed for certain.
"""

import calendar
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import MAXYEAR, date
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Moment(Generic[T]):
    """Something known of the days from `first` to `last`; `rank` settles equal days."""

    first: date
    last: date
    value: T
    rank: int = 0


class Timeline(Generic[T]):
    """Moments of one group, found by day."""

    def __init__(self, moments: Iterable[Moment[T]]) -> None:
        found = list(moments)
        self._ended = sorted(found, key=lambda one: (one.last, one.first, one.rank))
        self._began = sorted(found, key=lambda one: (one.first, one.last, -one.rank))
        self._last_days = [one.last for one in self._ended]
        self._first_days = [one.first for one in self._began]

    def before(self, day: date) -> T | None:
        """Return the latest value that had ended before the day."""
        place = bisect_left(self._last_days, day)
        return self._ended[place - 1].value if place else None

    def from_day(self, day: date) -> T | None:
        """Return the first value that began on the day or later."""
        place = bisect_left(self._first_days, day)
        return self._began[place].value if place < len(self._began) else None

    def count_from(self, day: date) -> int:
        """Return how many began on the day or later."""
        return len(self._began) - bisect_left(self._first_days, day)


def months_after(day: date, months: int) -> date:
    """Return the day so many calendar months later, the last one of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if year > MAXYEAR:
        return date.max
    most = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, most))
