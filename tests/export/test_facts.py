from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.domain.answers import Other
from journal.export import facts
from journal.export.dimensions import DIMENSIONS, NOT_RECORDED


def seen(**known: object) -> facts.Seen:
    whole = {"id": "r", "collective": "c", "role": "received", "first": date.min}
    return facts.Seen(**{**whole, "last": date.min, **known})  # type: ignore[arg-type]  # by name


def test_what_is_not_known_is_never_counted_as_zero() -> None:
    told = facts.contribution(seen())
    assert set(told) == {one.name for one in DIMENSIONS}
    assert set(told.values()) == {NOT_RECORDED}


@pytest.mark.parametrize(
    ("hours", "band"),
    [(0.0, "under_4_hours"), (3.9, "under_4_hours"), (4, "up_to_8_hours"),
     (8, "up_to_8_hours"), (8.5, "up_to_32_hours"), (28, "up_to_32_hours"),
     (35, "over_32_hours")],
)  # fmt: skip
def test_a_length_falls_into_its_band(hours: float, band: str) -> None:
    assert facts.length(hours) == band


@pytest.mark.parametrize(
    ("parties", "band"),
    [(("our_community",), "our_community"), (("our_community", "our_area"), "our_country"),
     (("our_country",), "our_country"), (("another_continent", "our_area"), "farther"),
     (("neighbouring_countries",), "farther"), (("elsewhere",), NOT_RECORDED)],
)  # fmt: skip
def test_the_party_from_farthest_counts(parties: tuple[str, ...], band: str) -> None:
    assert facts.proximity(parties) == band


@pytest.mark.parametrize(
    ("topics", "sides"),
    [(("legal",), NOT_RECORDED), (("physical", "territory"), "one_side"),
     (("physical", "online_harassment"), "two_sides"),
     (("territory", "communications", "collective_care", Other("")), "all_three")],
)  # fmt: skip
def test_integration_follows_from_the_topics(
    topics: tuple[str | Other, ...], sides: str
) -> None:
    assert facts.integration(topics) == sides


@pytest.mark.parametrize(
    ("topics", "group"),
    [(("devices_and_data", "risk"), "digital"), ((Other("x"), "risk"), NOT_RECORDED),
     (("spiritual_protection",), "psychosocial_and_care")],
)  # fmt: skip
def test_only_the_first_topic_counts(topics: tuple[str | Other, ...], group: str) -> None:
    assert facts.topic(topics) == group


@pytest.mark.parametrize(
    ("rating", "third"),
    [(0, "useful_little"), (1, "useful_little"), (2, "useful_half"), (3, "useful_much"),
     (4, "useful_much")],
)  # fmt: skip
def test_a_rating_falls_into_its_third(rating: int, third: str) -> None:
    assert facts.contribution(seen(usefulness=rating))["useful3"] == third


@pytest.mark.parametrize(
    ("planned", "done", "told"),
    [(None, 0, NOT_RECORDED), (False, 0, "none_planned"), (True, 0, "planned_none_done"),
     (None, 1, "one_done"), (False, 2, "several_done")],
)  # fmt: skip
def test_a_follow_up_done_says_more_than_the_plan(
    planned: bool | None,  # noqa: FBT001 - an answer
    done: int,
    told: str,
) -> None:
    assert facts.follow_up(planned, done) == told


@pytest.mark.parametrize(
    ("kilograms", "people", "band"),
    [(0.0, None, "no_travel_emissions"), (100.0, None, NOT_RECORDED),
     (100.0, 0, NOT_RECORDED), (None, 9, NOT_RECORDED), (240.0, 10, "under_25_kg"),
     (250.0, 10, "up_to_250_kg"), (2_500.0, 10, "up_to_250_kg"),
     (2_510.0, 10, "over_250_kg")],
)  # fmt: skip
def test_travel_is_told_for_each_person(
    kilograms: float | None, people: int | None, band: str
) -> None:
    assert facts.travel(kilograms, people) == band


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [("none", "in_use", "two_steps_up"), ("partial", "reviewed", "one_step_up"),
     ("in_use", "lapsed", "worse_or_same"), ("agreed", "partial", "worse_or_same"),
     (None, "in_use", NOT_RECORDED), ("in_use", None, NOT_RECORDED)],
)  # fmt: skip
def test_a_plan_rises_by_steps(before: str | None, after: str | None, change: str) -> None:
    assert facts.plan_change(before, after) == change


def test_what_is_no_stage_ranks_least() -> None:
    assert facts.stage_rank("unheard_of") == 0
    assert facts.stage_rank("reviewed") == 2


@pytest.mark.parametrize(
    ("kinds", "told"),
    [(0, "adapted_none"), (1, "adapted_one"), (2, "adapted_several"), (7, "adapted_several")],
)
def test_kinds_of_adaptation_are_counted(kinds: int, told: str) -> None:
    assert facts.adapted(kinds) == told


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [({"a": 1, "b": 2}, {"a": 2, "b": 2}, "more_rose"), ({"a": 3}, {"a": 1}, "more_fell"),
     ({"a": 1, "b": 1}, {"a": 2, "b": 0}, "no_change"), ({"a": 1}, {"b": 1}, NOT_RECORDED),
     ({}, {"b": 1}, NOT_RECORDED)],
)  # fmt: skip
def test_only_statements_answered_both_times_count(
    before: dict[str, int], after: dict[str, int], told: str
) -> None:
    assert facts.agency_change(before, after) == told


CONTRIBUTIONS = st.fixed_dictionaries(
    {one.name: st.sampled_from(one.codes()) for one in DIMENSIONS}
)


@given(CONTRIBUTIONS)
@settings(max_examples=40, deadline=None)
def test_a_line_of_the_ledger_gives_back_what_it_was_written_from(told: dict[str, str]) -> None:
    assert facts.from_canonical(facts.canonical("an-id", told)) == told
