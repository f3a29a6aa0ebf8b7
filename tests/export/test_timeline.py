from datetime import date

import pytest

from journal.export.timeline import Moment, Timeline, months_after


def moment(first: str, last: str, value: str, rank: int = 0) -> Moment[str]:
    return Moment(date.fromisoformat(first), date.fromisoformat(last), value, rank)


LINE = Timeline(
    [
        moment("2024-06-01", "2024-06-30", "june"),
        moment("2024-01-01", "2024-12-31", "that year"),
        moment("2024-03-05", "2024-03-05", "low", 0),
        moment("2024-03-05", "2024-03-05", "high", 2),
    ]
)


@pytest.mark.parametrize(
    ("day", "value"),
    [("2024-03-05", None), ("2024-03-06", "high"), ("2024-06-15", "high"),
     ("2024-07-01", "june"), ("2025-01-01", "that year")],
)  # fmt: skip
def test_before_is_what_had_ended_for_certain(day: str, value: str | None) -> None:
    assert LINE.before(date.fromisoformat(day)) == value


@pytest.mark.parametrize(
    ("day", "value"),
    [("2023-01-01", "that year"), ("2024-03-05", "high"), ("2024-03-06", "june"),
     ("2024-06-02", None)],
)  # fmt: skip
def test_after_is_what_began_for_certain(day: str, value: str | None) -> None:
    assert LINE.from_day(date.fromisoformat(day)) == value


def test_what_began_later_is_counted() -> None:
    assert LINE.count_from(date(2024, 3, 5)) == 3


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [("2024-08-31", 6, "2025-02-28"), ("2023-08-31", 6, "2024-02-29"),
     ("2024-01-15", 0, "2024-01-15"), ("2024-06-30", 18, "2025-12-30"),
     ("9999-08-01", 6, "9999-12-31")],
)  # fmt: skip
def test_months_end_on_a_day_that_exists(day: str, months: int, later: str) -> None:
    assert months_after(date.fromisoformat(day), months) == date.fromisoformat(later)
