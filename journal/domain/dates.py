"""Partial dates: a year, half-year, quarter, month or day, and nothing more exact.

Written `2024`, `2024-H1`, `2024-Q2`, `2024-03`, `2024-03-09`; a month whose year is
forgotten is written `--03`, sorts last and never leaves the journal.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import total_ordering
from typing import Self


class Precision(StrEnum):
    """How much of a date is known, from least to most."""

    MONTH_ONLY = "month_only"
    YEAR = "year"
    HALF = "half"
    QUARTER = "quarter"
    MONTH = "month"
    DAY = "day"


_PATTERN = re.compile(
    r"(?P<year>\d{4})(?:-(?:H(?P<half>[12])|Q(?P<quarter>[1-4])"
    r"|(?P<month>\d{2})(?:-(?P<day>\d{2}))?))?|--(?P<alone>\d{2})",
    re.ASCII,
)


@total_ordering
@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as exact as people remember it.

    `year` is 0 when only the month is known. `part` is the half (1-2), the
    quarter (1-4) or the month (1-12) according to `precision`, else 0.
    """

    precision: Precision
    year: int
    part: int = 0
    day: int = 0

    @classmethod
    def parse(cls, untrusted_text: str) -> Self:
        """Read the written form.

        Raises:
            ValueError: not one of the forms above, or a day that does not exist.
        """
        match = _PATTERN.fullmatch(untrusted_text)
        if match is None:
            raise ValueError
        found = {name: int(digits) for name, digits in match.groupdict().items() if digits}
        if "alone" in found:
            return cls(Precision.MONTH_ONLY, 0, _checked_month(found["alone"]))
        return cls._from_year(found)

    @classmethod
    def _from_year(cls, found: dict[str, int]) -> Self:
        year = date(found["year"], 1, 1).year
        if "half" in found:
            return cls(Precision.HALF, year, found["half"])
        if "quarter" in found:
            return cls(Precision.QUARTER, year, found["quarter"])
        if "day" in found:
            exact = date(year, found["month"], found["day"])
            return cls(Precision.DAY, year, exact.month, exact.day)
        if "month" in found:
            return cls(Precision.MONTH, year, _checked_month(found["month"]))
        return cls(Precision.YEAR, year)

    @classmethod
    def on(cls, day: date) -> Self:
        """Return the exact date of one day."""
        return cls(Precision.DAY, day.year, day.month, day.day)

    def __str__(self) -> str:
        match self.precision:
            case Precision.MONTH_ONLY:
                return f"--{self.part:02}"
            case Precision.YEAR:
                return f"{self.year:04}"
            case Precision.HALF:
                return f"{self.year:04}-H{self.part}"
            case Precision.QUARTER:
                return f"{self.year:04}-Q{self.part}"
            case _:
                day = f"-{self.day:02}" if self.day else ""
                return f"{self.year:04}-{self.part:02}{day}"

    def __lt__(self, other: "PartialDate") -> bool:
        return self._order() < other._order()

    @property
    def has_year(self) -> bool:
        """Whether the year is known; without it nothing can be counted in time."""
        return self.precision is not Precision.MONTH_ONLY

    def first_day(self) -> date:
        """Return the earliest day it can mean.

        Raises:
            ValueError: the year is not known.
        """
        return date(self._known_year(), self._first_month(), self.day or 1)

    def last_day(self) -> date:
        """Return the latest day it can mean.

        Raises:
            ValueError: the year is not known.
        """
        if self.precision is Precision.DAY:
            return self.first_day()
        months = {
            Precision.YEAR: 12, Precision.HALF: 6, Precision.QUARTER: 3, Precision.MONTH: 1,
        }  # fmt: skip
        year = self._known_year()
        month = self._first_month() + months[self.precision] - 1
        return date(year, month, calendar.monthrange(year, month)[1])

    def coarsened(self, precision: Precision) -> "PartialDate":
        """Return it with no more than `precision`; what is already coarser stays.

        Raises:
            ValueError: the year is not known.
        """
        order = list(Precision)
        year = self._known_year()
        if order.index(self.precision) <= order.index(precision):
            return self
        month = self._first_month()
        parts = {
            Precision.YEAR: 0,
            Precision.HALF: (month - 1) // 6 + 1,
            Precision.QUARTER: (month - 1) // 3 + 1,
            Precision.MONTH: month,
        }
        return PartialDate(precision, year, parts[precision])

    def _known_year(self) -> int:
        if not self.has_year:
            raise ValueError
        return self.year

    def _first_month(self) -> int:
        match self.precision:
            case Precision.HALF:
                return 6 * self.part - 5
            case Precision.QUARTER:
                return 3 * self.part - 2
            case Precision.YEAR:
                return 1
            case _:
                return self.part

    def _order(self) -> tuple[bool, int, int, int, int]:
        """Total: known years first, by first day, the coarser before the finer."""
        if not self.has_year:
            return (True, 0, self.part, 0, 0)
        first = self.first_day()
        return (
            False,
            first.year,
            first.month,
            first.day,
            list(Precision).index(self.precision),
        )


def _checked_month(month: int) -> int:
    return date(2000, month, 1).month
