"""Travel and what it weighs: an estimate, told with "about" and one figure.

Source: UK Government GHG Conversion Factors for Company Reporting 2025 (DESNZ).
Elsewhere than in the United Kingdom it is an estimate; a collective may replace
every factor. Formula: kilometres (twice for there and back) times factor times people;
factors of a vehicle are not multiplied by people. Origin and destination are not stored.
What is not known makes the estimate unknown: it never counts as zero.
"""

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Annotated, ClassVar, Final

from journal.domain import answers
from journal.domain.answers import Text
from journal.domain.codes import activity as codes
from journal.domain.question import About, Asked, Kind, Leaves

WITHOUT_FUEL: Final = "foot_bicycle_or_animal"

# Middle of each band in kilometres; for the open one, an intercontinental flight
# (Madrid to Bogotá is about 8,000 km).
_KILOMETRES: Final[Mapping[str, float]] = MappingProxyType(
    {
        "under_50_km": 25.0,
        "from_50_to_300_km": 175.0,
        "from_300_to_1000_km": 650.0,
        "from_1000_to_4000_km": 2_500.0,
        "over_4000_km": 8_000.0,
    }
)

# The row of the edition of 2025 for each means: flights in economy class where there
# is one, with radiative forcing. A boat has no published row: only a factor that the
# collective gave it, under this code.
ROW_OF_MODE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "flight_domestic": "21_316_3160_11_1",
        "flight_short": "21_316_3164_11_1",
        "flight_long": "21_316_3170_11_1",
        "flight_international": "21_316_3180_11_1",
        "train": "25_315_3147_11_1",
        "train_international": "25_315_3148_11_1",
        "coach": "25_314_3146_11_1",
        "bus": "25_314_3143_11_1",
        "car": "25_301_3074_4_1",
        "taxi": "25_313_3141_11_1",
        "motorbike": "25_302_3080_4_1",
        "ferry": "23_318_3188_11_1",
        "boat": "boat",
    }
)

_UNITS: Final[Mapping[str, str]] = MappingProxyType(
    {"passenger.km": "passenger_km", "km": "vehicle_km"}
)
_FACTOR_COLUMN: Final = "GHG Conversion Factor "
_LICENCE: Final = "Open Government Licence v3.0"


@dataclass(frozen=True, slots=True, kw_only=True)
class TravelLeg:
    """One way that people travelled to an activity, and back."""

    about: ClassVar[About] = About(
        name="travel_leg",
        label="Journey",
        plural="Journeys",
        explanation="Who had to travel, from how far, and why. No places are written down.",
        inside=("activity",),
        titled_by=("mode", "who"),
        alone=False,
    )

    who: Annotated[
        answers.Code,
        Asked("Who travelled?", Kind.CODE, Leaves.OK, essential=1, codes=codes.TRAVELLER),
    ] = None
    people: Annotated[
        answers.Count,
        Asked("How many people?", Kind.COUNT, Leaves.OK, essential=1, highest=10_000),
    ] = None
    mode: Annotated[
        answers.Code,
        Asked("By what means?", Kind.CODE, Leaves.OK, essential=2, codes=codes.TRAVEL_MODE),
    ] = None
    distance_band: Annotated[
        answers.Code,
        Asked(
            "From how far away?", Kind.CODE, Leaves.OK, essential=3, codes=codes.DISTANCE_BAND
        ),
    ] = None
    there_and_back: Annotated[
        answers.YesNo, Asked("There and back?", Kind.YES_NO, Leaves.OK, essential=4)
    ] = None
    why_travel: Annotated[
        answers.Code,
        Asked(
            "Why did somebody have to come?",
            Kind.CODE,
            Leaves.OK,
            essential=5,
            codes=codes.REASON_TO_TRAVEL,
        ),
    ] = None
    alternative_considered: Annotated[
        answers.Code,
        Asked(
            "What else was considered?",
            Kind.CODE,
            Leaves.OK,
            essential=6,
            codes=codes.TRAVEL_ALTERNATIVE,
        ),
    ] = None
    nights: Annotated[
        answers.Count,
        Asked("How many nights away?", Kind.COUNT, Leaves.OK, highest=1_000),
    ] = None
    kilometres: Annotated[
        answers.Number,
        Asked(
            "Kilometres, one way",
            Kind.NUMBER,
            Leaves.OK,
            explanation="From the distance told above; you can put a better figure.",
            highest=50_000,
            filled_in=True,
        ),
    ] = None
    factor_code: Annotated[
        answers.Words,
        Asked("Factor", Kind.TEXT, Leaves.IDENTIFYING, highest=40, filled_in=True),
    ] = None
    factor_edition: Annotated[
        answers.Words,
        Asked(
            "Edition of the factor", Kind.TEXT, Leaves.IDENTIFYING, highest=40, filled_in=True
        ),
    ] = None
    kgco2e: Annotated[
        answers.Number,
        Asked(
            "Weight on the climate, in kilograms of CO₂",
            Kind.NUMBER,
            Leaves.OK,
            explanation="An estimate; you can put a better figure.",
            highest=100_000_000,
            filled_in=True,
        ),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EmissionFactor:
    """What one kilometre or night weighs, published or given by the collective."""

    about: ClassVar[About] = About(
        name="emission_factor",
        label="Travel factor",
        plural="Travel factors",
        explanation="What a kilometre weighs on the climate. Nothing is asked here.",
        titled_by=("source_row", "code"),
        entered=False,
    )

    code: Annotated[answers.Words, Asked("Code", Kind.TEXT, Leaves.IDENTIFYING, highest=40)] = (
        None
    )
    edition: Annotated[
        answers.Words, Asked("Edition", Kind.TEXT, Leaves.IDENTIFYING, highest=40)
    ] = None
    unit: Annotated[
        answers.Code, Asked("Counted by", Kind.CODE, Leaves.OK, codes=codes.FACTOR_UNIT)
    ] = None
    kgco2e: Annotated[
        answers.Number,
        Asked("Kilograms of CO₂ for one unit", Kind.NUMBER, Leaves.OK, highest=1_000),
    ] = None
    source_row: Annotated[
        answers.Words, Asked("Row of the source", Kind.TEXT, Leaves.IDENTIFYING, highest=200)
    ] = None
    licence: Annotated[
        answers.Words, Asked("Licence", Kind.TEXT, Leaves.IDENTIFYING, highest=200)
    ] = None
    user_edited: Annotated[
        answers.YesNo, Asked("Given by ourselves?", Kind.YES_NO, Leaves.OK)
    ] = None


def parse_factors(text: str) -> tuple[EmissionFactor, ...]:
    """Read the table of factors that we ship: CSV with the published column names."""
    rows = csv.DictReader(text.splitlines(), strict=True)
    column = next(name for name in rows.fieldnames or () if name.startswith(_FACTOR_COLUMN))
    edition = Text(f"DESNZ {column.removeprefix(_FACTOR_COLUMN)}")
    return tuple(
        EmissionFactor(
            code=Text(row["ID"]),
            edition=edition,
            unit=_UNITS[row["UOM"]],
            kgco2e=float(row[column]),
            source_row=Text(_source_row(row)),
            licence=Text(_LICENCE),
            user_edited=False,
        )
        for row in rows
    )


def _source_row(row: Mapping[str, str]) -> str:
    levels = (row[f"Level {level}"] for level in range(1, 5))
    return ", ".join(part for part in (*levels, row["Column Text"]) if part)


def distance_of(band: str) -> float:
    """Return the kilometres, one way, that stand for a distance band.

    Raises:
        KeyError: no band of `DISTANCE_BAND`.
    """
    return _KILOMETRES[band]


def factor_for(mode: str, factors: Sequence[EmissionFactor]) -> EmissionFactor | None:
    """Return the factor for a means of travel; the collective's own one goes first.

    None: no factor is needed (on foot) or none is known (a boat, another means).
    """
    code = ROW_OF_MODE.get(mode)
    fitting = [
        factor
        for factor in factors
        if isinstance(factor.code, Text) and factor.code.words == code
    ]
    return min(fitting, key=lambda factor: factor.user_edited is not True, default=None)


def estimate(leg: TravelLeg, factor: EmissionFactor | None) -> float | None:
    """Return the kilograms of CO₂ equivalent of a journey, None when not known.

    On foot, by bicycle or animal it is 0.
    """
    if leg.mode == WITHOUT_FUEL:
        return 0.0
    if factor is None or not isinstance(factor.kgco2e, float | int):
        return None
    amount = _amount(leg, factor)
    return None if amount is None else amount * factor.kgco2e


def _amount(leg: TravelLeg, factor: EmissionFactor) -> float | None:
    """Return how many units of the factor the journey took."""
    people = _number(leg.people)
    match factor.unit:
        case "passenger_km":
            return _product(_kilometres_there_and_back(leg), people)
        case "vehicle_km":
            return _kilometres_there_and_back(leg)
        case "night":
            return _product(_number(leg.nights), people)
        case _:
            return None


def _kilometres_there_and_back(leg: TravelLeg) -> float | None:
    if not isinstance(leg.there_and_back, bool):
        return None
    return _product(_kilometres(leg), 2.0 if leg.there_and_back else 1.0)


def _kilometres(leg: TravelLeg) -> float | None:
    told = _number(leg.kilometres)
    if told is not None or not isinstance(leg.distance_band, str):
        return told
    return _KILOMETRES.get(leg.distance_band)


def filled_in(leg: TravelLeg, factors: Sequence[EmissionFactor]) -> TravelLeg:
    """Return the journey with its empty kilometres, factor and kilograms filled in.

    What stands there already, from people or an earlier edition, stays: clear these
    fields to have them computed anew.
    """
    factor = factor_for(leg.mode, factors) if isinstance(leg.mode, str) else None
    measured = leg if leg.kilometres is not None else replace(leg, kilometres=_kilometres(leg))
    if measured.kgco2e is not None:
        return measured
    return replace(
        measured,
        factor_code=factor.code if factor else None,
        factor_edition=factor.edition if factor else None,
        kgco2e=estimate(measured, factor),
    )


def refreshed(
    leg: TravelLeg, before: TravelLeg, factors: Sequence[EmissionFactor]
) -> TravelLeg:
    """Return a changed journey filled in anew.

    What the program had filled in `before` follows the change; a figure that people
    put in its place stays.
    """
    by_band = _kilometres(replace(before, kilometres=None))
    by_factor = filled_in(replace(before, kgco2e=None), factors).kgco2e
    return filled_in(
        replace(
            leg,
            kilometres=None if leg.kilometres == by_band else leg.kilometres,
            kgco2e=None if leg.kgco2e == by_factor else leg.kgco2e,
        ),
        factors,
    )


def per_participant(legs: Iterable[TravelLeg], participants: int) -> float | None:
    """Return the kilograms for each participant of an activity, None when not known."""
    weights = [_number(leg.kgco2e) for leg in legs]
    known = [weight for weight in weights if weight is not None]
    if len(known) < len(weights) or participants < 1:
        return None
    return sum(known) / participants


def one_figure(kilograms: float) -> float:
    """Return an estimate with one significant figure: 347 becomes 300."""
    if kilograms <= 0:
        return 0.0
    return float(f"{kilograms:.0e}")


def _number(answer: answers.Count | answers.Number) -> float | None:
    match answer:
        case answers.About(value):
            return float(value)
        case float() | int() as value:
            return float(value)
        case _:
            return None


def _product(one: float | None, other: float | None) -> float | None:
    return None if one is None or other is None else one * other
