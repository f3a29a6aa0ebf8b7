"""Processes: how long they took, and what is asked of them first."""

import pytest

from journal.domain.answers import Date, Unknown
from journal.domain.codes.process import DURATION, IATI_TYPE, PARTY_KIND
from journal.domain.dates import PartialDate
from journal.domain.process import Process, ProcessParty, duration_band
from journal.domain.question import essential_fields

parse = PartialDate.parse


@pytest.mark.parametrize(
    ("start", "end", "band"),
    [
        ("2024-03-04", "2024-03-04", "up_to_one_week"),
        ("2024-03-04", "2024-03-10", "up_to_one_week"),
        ("2024-03-04", "2024-03-11", "up_to_three_months"),
        ("2024-03", "2024-05", "up_to_three_months"),
        ("2024-03", "2024-06", "up_to_one_year"),
        ("2024", "2024", "up_to_one_year"),
        ("2023", "2024", "up_to_two_years"),
        ("2022", "2024", "over_two_years"),
    ],
)
def test_the_longest_time_that_the_dates_allow_counts(start: str, end: str, band: str) -> None:
    assert duration_band(Process(start=parse(start), end=parse(end))) == band


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (None, parse("2024")),
        (parse("2024"), None),
        (parse("2024"), Unknown.NOT_APPLICABLE),
        (parse("--03"), parse("2024")),
        (parse("2024"), parse("--03")),
        (parse("2024-03-05"), parse("2024-03-04")),
    ],
)
def test_without_both_years_in_order_there_is_no_duration(start: Date, end: Date) -> None:
    assert duration_band(Process(start=start, end=end)) is None


def test_every_duration_can_come_out() -> None:
    ends = ("2024-01-01", "2024-03", "2024", "2025", "2030")
    bands = {duration_band(Process(start=parse("2024-01-01"), end=parse(end))) for end in ends}
    assert bands == set(DURATION.codes())


def test_who_taught_is_asked_of_the_parties_and_so_stands_fourth() -> None:
    asked = {field.asked.essential for field in essential_fields(Process)}
    assert asked == {1, 2, 3, 5, 6, 7, 8}
    assert ProcessParty.about.inside == ("process",)


def test_only_kinds_of_party_that_exist_are_cross_referenced() -> None:
    assert set(IATI_TYPE) <= set(PARTY_KIND.codes())
