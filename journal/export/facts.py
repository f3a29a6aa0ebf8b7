"""Say what one activity contributes: one category in every dimension.

Rules (page 6, Decisions 2 and 3), one function each below. What is not known, does not
apply or was not said is `nr`; it is never counted as zero. Codes of the journal come
in, codes of the tables come out; no text, no name and no date passes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from journal.domain.answers import Other
from journal.domain.codes.topic import TOPIC_GROUP, sides_of
from journal.export.dimensions import DIMENSIONS, NOT_RECORDED

_RHYTHMS: Final = {
    "once": "once",
    "same_for_new_people": "once",
    "set_course": "set_course",
    "open_ended": "open_ended",
}
_APPLIED: Final = {
    "dropped": "not_used",
    "never": "not_used",
    "tried": "tried",
    "in_use": "in_use",
    "adapted": "in_use",
    "spread": "in_use",
}
_STAGES: Final = ("stage_none", "stage_partial", "stage_in_use")
_STAGE_RANKS: Final = {
    "none": 0,
    "lapsed": 0,
    "withdrawn": 0,
    "partial": 1,
    "agreed": 1,
    "in_use": 2,
    "reviewed": 2,
}
_CHANGES: Final = ("worse_or_same", "one_step_up", "two_steps_up")
_NEAR: Final = ("our_community",)
_IN_COUNTRY: Final = ("our_area", "our_country")
_FARTHER: Final = ("neighbouring_countries", "our_continent", "another_continent")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What the tables may know of one activity that was done.

    `first` and `last` are the days its date can mean. `proximities` are those of the
    parties that taught. `follow_ups_planned` is None where nothing was said;
    `adaptations` counts kinds, None where nothing was said. `travel_kg` sums the legs.
    """

    id: str
    collective: str
    role: str
    first: date
    last: date
    hours: float | None = None
    proximities: tuple[str, ...] = ()
    topics: tuple[str | Other, ...] = ()
    usefulness: int | None = None
    rhythm: str | None = None
    practice_state: str | None = None
    follow_ups_planned: bool | None = None
    follow_ups_done: int = 0
    travel_kg: float | None = None
    people: int | None = None
    stage_before: str | None = None
    stage_after: str | None = None
    pressure: int | None = None
    adaptations: int | None = None
    agency_before: Mapping[str, int] = field(default_factory=dict)
    agency_after: Mapping[str, int] = field(default_factory=dict)


def contribution(seen: Seen) -> dict[str, str]:
    """Return the category of one activity in each dimension, by the dimension's name."""
    return {
        "length4": length(seen.hours),
        "proximity3": proximity(seen.proximities),
        "integration3": integration(seen.topics),
        "topic8": topic(seen.topics),
        "useful3": _third(seen.usefulness, ("useful_little", "useful_half", "useful_much")),
        "rhythm4": _coded(_RHYTHMS, seen.rhythm),
        "applied3": _coded(_APPLIED, seen.practice_state),
        "followup4": follow_up(seen.follow_ups_planned, seen.follow_ups_done),
        "travel4": travel(seen.travel_kg, seen.people),
        "before3": stage(seen.stage_before),
        "after3": stage(seen.stage_after),
        "change3": plan_change(seen.stage_before, seen.stage_after),
        "context3": _third(seen.pressure, ("pressure_low", "pressure_half", "pressure_high")),
        "adapted3": adapted(seen.adaptations),
        "agency3": agency_change(seen.agency_before, seen.agency_after),
    }


def length(hours: float | None) -> str:
    """Return the band of a length in hours; a day was counted as seven."""
    if hours is None:
        return NOT_RECORDED
    if hours < 4:  # noqa: PLR2004 - the bands of t01
        return "under_4_hours"
    if hours <= 8:  # noqa: PLR2004 - the bands of t01
        return "up_to_8_hours"
    return "up_to_32_hours" if hours <= 32 else "over_32_hours"  # noqa: PLR2004 - t01


def proximity(of_those_who_taught: tuple[str, ...]) -> str:
    """Return from how far the party came that came from farthest."""
    bands = (("farther", _FARTHER), ("our_country", _IN_COUNTRY), ("our_community", _NEAR))
    found = (code for code, near in bands if any(one in near for one in of_those_who_taught))
    return next(found, NOT_RECORDED)


def integration(topics: tuple[str | Other, ...]) -> str:
    """Return how many of physical, digital and psychosocial the topics touch."""
    return (NOT_RECORDED, "one_side", "two_sides", "all_three")[len(sides_of(topics))]


def topic(topics: tuple[str | Other, ...]) -> str:
    """Return the group of the first topic, the only one that counts."""
    first = topics[0] if topics else None
    return _coded(TOPIC_GROUP, first if isinstance(first, str) else None)


def follow_up(planned: bool | None, done: int) -> str:  # noqa: FBT001 - it is an answer
    """Return what was planned and done to come back to it."""
    if done:
        return "one_done" if done == 1 else "several_done"
    if planned is None:
        return NOT_RECORDED
    return "planned_none_done" if planned else "none_planned"


def travel(kilograms: float | None, people: int | None) -> str:
    """Return the band of kg CO₂e for each person present."""
    if kilograms == 0:
        return "no_travel_emissions"
    if kilograms is None or not people:
        return NOT_RECORDED
    each = kilograms / people
    if each < 25:  # noqa: PLR2004 - the bands of t07
        return "under_25_kg"
    return "up_to_250_kg" if each <= 250 else "over_250_kg"  # noqa: PLR2004 - t07


def stage(code: str | None) -> str:
    """Return the third of a plan's stage."""
    rank = _STAGE_RANKS.get(code or "")
    return NOT_RECORDED if rank is None else _STAGES[rank]


def stage_rank(code: str) -> int:
    """Return how far a stage is, 0 to 2; what is no stage is least."""
    return _STAGE_RANKS.get(code, 0)


def plan_change(before: str | None, after: str | None) -> str:
    """Return by how many steps the plan rose."""
    ranks = (_STAGE_RANKS.get(before or ""), _STAGE_RANKS.get(after or ""))
    if ranks[0] is None or ranks[1] is None:
        return NOT_RECORDED
    return _CHANGES[max(0, ranks[1] - ranks[0])]


def adapted(kinds: int | None) -> str:
    """Return how many kinds of adaptation were made."""
    if kinds is None:
        return NOT_RECORDED
    return ("adapted_none", "adapted_one", "adapted_several")[min(kinds, 2)]


def agency_change(before: Mapping[str, int], after: Mapping[str, int]) -> str:
    """Return whether more of the statements answered both times rose or fell."""
    both = before.keys() & after.keys()
    if not both:
        return NOT_RECORDED
    rose = sum(after[item] > before[item] for item in both)
    fell = sum(after[item] < before[item] for item in both)
    if rose == fell:
        return "no_change"
    return "more_rose" if rose > fell else "more_fell"


def canonical(seen_id: str, told: Mapping[str, str]) -> str:
    """Return one record as a line: its id, and one letter a dimension.

    The letters are places in the frozen order of the categories, `z` for `nr`. The
    ledger keeps these lines, so that a batch stays the same whatever changes later.
    """
    letters = "".join(_letter(one.codes(), told[one.name]) for one in DIMENSIONS)
    return f"{seen_id} {letters}"


def from_canonical(line: str) -> dict[str, str]:
    """Return the categories that `canonical` wrote."""
    letters = line.split(" ")[1]
    return {
        one.name: NOT_RECORDED if letter == "z" else one.codes()[ord(letter) - ord("a")]
        for one, letter in zip(DIMENSIONS, letters, strict=True)
    }


def _letter(codes: tuple[str, ...], code: str) -> str:
    return "z" if code == NOT_RECORDED else chr(ord("a") + codes.index(code))


def _coded(groups: Mapping[str, str], code: str | None) -> str:
    return groups.get(code or "", NOT_RECORDED)


def _third(rating: int | None, thirds: tuple[str, str, str]) -> str:
    """Return the third of a rating from 0 to 4: 0 and 1, 2, 3 and 4."""
    if rating is None:
        return NOT_RECORDED
    return thirds[(rating > 1) + (rating > 2)]  # noqa: PLR2004 - the middle of 0 to 4
