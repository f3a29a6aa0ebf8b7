"""Travel: the estimate, what fills it in, and the factors that we ship."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.domain.answers import About, Other, Text, Unknown
from journal.domain.codes.activity import DISTANCE_BAND, TRAVEL_MODE
from journal.domain.travel import (
    ROW_OF_MODE,
    WITHOUT_FUEL,
    EmissionFactor,
    TravelLeg,
    distance_of,
    estimate,
    factor_for,
    filled_in,
    one_figure,
    parse_factors,
    per_participant,
    refreshed,
)

FACTORS = parse_factors(
    (Path(__file__).parents[2] / "resources" / "travel_factors.csv").read_text("utf-8")
)
FLIGHT = TravelLeg(
    mode="flight_international",
    distance_band="from_1000_to_4000_km",
    there_and_back=True,
    people=2,
)
PASSENGER = EmissionFactor(unit="passenger_km", kgco2e=0.5)
VEHICLE = EmissionFactor(unit="vehicle_km", kgco2e=0.5)


def test_the_shipped_table_has_every_published_row() -> None:
    assert len(FACTORS) == 21
    assert {factor.edition for factor in FACTORS} == {Text("DESNZ 2025")}
    assert {factor.licence for factor in FACTORS} == {Text("Open Government Licence v3.0")}
    assert {factor.unit for factor in FACTORS} == {"passenger_km", "vehicle_km"}
    assert {factor.user_edited for factor in FACTORS} == {False}


def test_a_factor_keeps_the_words_of_its_source_row() -> None:
    car = factor_for("car", FACTORS)
    assert car == EmissionFactor(
        code=Text("25_301_3074_4_1"),
        edition=Text("DESNZ 2025"),
        unit="vehicle_km",
        kgco2e=0.16725,
        source_row=Text("Business travel- land, Cars (by size), Average car, Unknown"),
        licence=Text("Open Government Licence v3.0"),
        user_edited=False,
    )


def test_an_international_flight_takes_the_row_of_economy_class_outside_the_uk() -> None:
    factor = factor_for("flight_international", FACTORS)
    assert factor is not None
    assert (factor.code, factor.kgco2e) == (Text("21_316_3180_11_1"), 0.10916)


@pytest.mark.parametrize(
    "mode", [mode for mode in TRAVEL_MODE.codes() if mode not in {WITHOUT_FUEL, "boat"}]
)
def test_every_means_but_boat_and_foot_has_a_published_factor(mode: str) -> None:
    assert factor_for(mode, FACTORS) is not None


def test_every_row_belongs_to_a_means_that_can_be_chosen() -> None:
    assert set(ROW_OF_MODE) == set(TRAVEL_MODE.codes()) - {WITHOUT_FUEL}


@pytest.mark.parametrize("mode", ["boat", WITHOUT_FUEL, "hovercraft"])
def test_no_factor_is_made_up(mode: str) -> None:
    assert factor_for(mode, (*FACTORS, EmissionFactor())) is None


def test_the_factor_of_the_collective_goes_before_the_published_one() -> None:
    ours = EmissionFactor(
        code=Text("25_301_3074_4_1"), unit="vehicle_km", kgco2e=0.3, user_edited=True
    )
    assert factor_for("car", (*FACTORS, ours)) == ours


def test_a_boat_takes_the_factor_that_the_collective_gave_it() -> None:
    ours = EmissionFactor(code=Text("boat"), unit="vehicle_km", kgco2e=2.0, user_edited=True)
    assert factor_for("boat", (*FACTORS, ours)) == ours


@pytest.mark.parametrize("band", DISTANCE_BAND.codes())
def test_every_band_has_a_distance(band: str) -> None:
    assert distance_of(band) > 0


def test_farther_bands_are_farther() -> None:
    distances = [distance_of(band) for band in DISTANCE_BAND.codes()]
    assert distances == sorted(distances) == [25, 175, 650, 2_500, 8_000]


def test_an_unknown_band_is_our_own_mistake() -> None:
    with pytest.raises(KeyError):
        distance_of("far")


def test_a_flight_counts_there_and_back_for_each_person() -> None:
    factor = factor_for("flight_international", FACTORS)
    assert estimate(FLIGHT, factor) == pytest.approx(2_500 * 2 * 2 * 0.10916)


def test_one_way_counts_once() -> None:
    leg = TravelLeg(kilometres=10.0, there_and_back=False, people=3)
    assert estimate(leg, PASSENGER) == 15.0


def test_a_vehicle_is_not_multiplied_by_people() -> None:
    leg = TravelLeg(kilometres=10.0, there_and_back=True, people=4)
    assert estimate(leg, VEHICLE) == 10.0


def test_a_vehicle_needs_no_number_of_people() -> None:
    leg = TravelLeg(kilometres=10.0, there_and_back=False)
    assert estimate(leg, VEHICLE) == 5.0


def test_about_how_many_people_is_enough() -> None:
    leg = TravelLeg(kilometres=10.0, there_and_back=False, people=About(20))
    assert estimate(leg, PASSENGER) == 100.0


def test_nights_count_by_person() -> None:
    leg = TravelLeg(nights=3, people=2)
    assert estimate(leg, EmissionFactor(unit="night", kgco2e=10.0)) == 60.0


def test_kilometres_that_people_told_go_before_the_band() -> None:
    leg = TravelLeg(kilometres=60.0, distance_band="under_50_km", there_and_back=False)
    assert estimate(leg, VEHICLE) == 30.0


def test_on_foot_weighs_nothing_whatever_else_is_known() -> None:
    assert estimate(TravelLeg(mode=WITHOUT_FUEL), None) == 0.0


@pytest.mark.parametrize(
    ("leg", "factor"),
    [
        (FLIGHT, None),
        (FLIGHT, EmissionFactor(unit="passenger_km")),
        (FLIGHT, EmissionFactor(kgco2e=1.0)),
        (TravelLeg(kilometres=1.0, there_and_back=True), PASSENGER),
        (
            TravelLeg(kilometres=1.0, there_and_back=True, people=Unknown.NOT_KNOWN),
            PASSENGER,
        ),
        (TravelLeg(kilometres=1.0, people=1), PASSENGER),
        (TravelLeg(there_and_back=True, people=1), PASSENGER),
        (
            TravelLeg(there_and_back=True, distance_band=Unknown.NOT_SAID, people=1),
            PASSENGER,
        ),
        (TravelLeg(there_and_back=True, distance_band="far", people=1), PASSENGER),
    ],
)
def test_what_is_not_known_is_never_counted_as_zero(
    leg: TravelLeg, factor: EmissionFactor | None
) -> None:
    assert estimate(leg, factor) is None


def test_the_empty_fields_of_a_journey_are_filled_in() -> None:
    filled = filled_in(FLIGHT, FACTORS)
    assert filled.kilometres == 2_500
    assert filled.factor_code == Text("21_316_3180_11_1")
    assert filled.factor_edition == Text("DESNZ 2025")
    assert filled.kgco2e == pytest.approx(1_091.6)


@pytest.mark.parametrize(
    "leg",
    [
        TravelLeg(mode="boat", kilometres=3.0, there_and_back=True, people=2),
        TravelLeg(mode=Other("hovercraft"), kilometres=3.0, there_and_back=True, people=2),
        TravelLeg(mode=Unknown.NOT_SAID, kilometres=3.0, there_and_back=True, people=2),
    ],
)
def test_without_a_factor_nothing_is_filled_in(leg: TravelLeg) -> None:
    assert filled_in(leg, FACTORS) == leg


def test_a_weight_that_stands_already_keeps_its_edition() -> None:
    leg = TravelLeg(mode="car", kilometres=9.0, factor_edition=Text("DESNZ 2019"), kgco2e=7.0)
    assert filled_in(leg, FACTORS) == leg


def test_a_changed_distance_changes_what_was_filled_in() -> None:
    before = filled_in(FLIGHT, FACTORS)
    changed = TravelLeg(
        mode="coach",
        distance_band="from_50_to_300_km",
        there_and_back=True,
        people=2,
        kilometres=before.kilometres,
        factor_code=before.factor_code,
        factor_edition=before.factor_edition,
        kgco2e=before.kgco2e,
    )
    after = refreshed(changed, before, FACTORS)
    assert after.kilometres == 175
    assert after.factor_code == Text("25_314_3146_11_1")
    assert after.kgco2e == pytest.approx(175 * 2 * 2 * 0.02776)


def test_figures_that_people_put_in_stay_after_a_change() -> None:
    before = filled_in(FLIGHT, FACTORS)
    told = TravelLeg(
        mode="coach",
        distance_band="from_50_to_300_km",
        there_and_back=True,
        people=2,
        kilometres=222.0,
        kgco2e=12.0,
    )
    assert refreshed(told, before, FACTORS) == told


def test_the_weight_is_shared_by_all_who_took_part() -> None:
    legs = [TravelLeg(kgco2e=30.0), TravelLeg(kgco2e=0.0)]
    assert per_participant(legs, 10) == 3.0


def test_no_journey_weighs_nothing() -> None:
    assert per_participant([], 10) == 0.0


@pytest.mark.parametrize(
    ("legs", "participants"),
    [
        ([TravelLeg(kgco2e=30.0), TravelLeg()], 10),
        ([TravelLeg(kgco2e=Unknown.NOT_KNOWN)], 10),
        ([TravelLeg(kgco2e=30.0)], 0),
    ],
)
def test_a_share_is_unknown_when_a_part_of_it_is(
    legs: list[TravelLeg], participants: int
) -> None:
    assert per_participant(legs, participants) is None


@pytest.mark.parametrize(
    ("kilograms", "told"),
    [(347.0, 300.0), (0.0, 0.0), (0.0278, 0.03), (9.6, 10.0), (1_091.6, 1_000.0)],
)
def test_an_estimate_is_told_with_one_figure(kilograms: float, told: float) -> None:
    assert one_figure(kilograms) == told


@settings(max_examples=50, deadline=None)
@given(
    kilometres=st.floats(0, 20_000),
    people=st.integers(0, 100),
    mode=st.sampled_from(sorted(set(ROW_OF_MODE) - {"boat"})),
)
def test_there_and_back_weighs_twice_one_way(kilometres: float, people: int, mode: str) -> None:
    factor = factor_for(mode, FACTORS)
    there = TravelLeg(kilometres=kilometres, people=people, there_and_back=False)
    back = TravelLeg(kilometres=kilometres, people=people, there_and_back=True)
    assert estimate(back, factor) == pytest.approx(2 * (estimate(there, factor) or 0))
