"""Name the sides of the tables: every dimension, its categories and what they mean.

Rules (page 6, Decision 3 and D.3): codes begin with a letter, hold a-z, 0-9 and _, are
never used for something else, and stay in this order for ever (the ledger keeps a
batch by their places). Every dimension ends with `nr`: not recorded, does not apply or
not said. `sources` names the fields it is made from, as entity and field.
"""

from dataclasses import dataclass
from typing import Final

from journal.errors import N_

NOT_RECORDED: Final = "nr"


@dataclass(frozen=True, slots=True)
class Category:
    """One answer of a dimension; `label` is a template in English."""

    code: str
    label: str


_NR = Category(NOT_RECORDED, N_("Not recorded, does not apply or not said"))


@dataclass(frozen=True, slots=True)
class Dimension:
    """One side of a table."""

    name: str
    label: str
    categories: tuple[Category, ...]
    sources: tuple[tuple[str, str], ...]

    def codes(self) -> tuple[str, ...]:
        """Return the codes of the categories in their order, `nr` last."""
        return tuple(one.code for one in self.categories)

    def label_of(self, code: str) -> str:
        """Return the English template of a category's label."""
        return next(one.label for one in self.categories if one.code == code)


def _dimension(
    name: str, label: str, answers: tuple[tuple[str, str], ...], sources: tuple[str, ...]
) -> Dimension:
    categories = tuple(Category(code, text) for code, text in answers)
    pairs = tuple((one.split(".")[0], one.split(".")[1]) for one in sources)
    return Dimension(name, label, (*categories, _NR), pairs)


_STAGES = (
    ("stage_none", N_("No plan, or one that nobody goes by")),
    ("stage_partial", N_("A plan in part, or agreed and not in use yet")),
    ("stage_in_use", N_("A plan in use")),
)
_STAGE_SOURCES = (
    "plan_version.stage", "plan_version.date", "review.plan_stage", "review.date",
    "activity.date",
)  # fmt: skip

DIMENSIONS: Final[tuple[Dimension, ...]] = (
    _dimension(
        "length4", N_("How long the activity lasted"),
        (
            ("under_4_hours", N_("Under 4 hours")),
            ("up_to_8_hours", N_("4 to 8 hours")),
            ("up_to_32_hours", N_("More than 8 hours, up to 32")),
            ("over_32_hours", N_("Longer than 32 hours")),
        ),
        ("activity.length", "activity.unit"),
    ),
    _dimension(
        "proximity3", N_("From how far those came who taught"),
        (
            ("our_community", N_("From the community")),
            ("our_country", N_("From the area or another part of the country")),
            ("farther", N_("From farther away")),
        ),
        ("process_party.part", "process_party.proximity"),
    ),
    _dimension(
        "integration3", N_("How many of physical, digital and psychosocial it touched"),
        (
            ("one_side", N_("One of the three")),
            ("two_sides", N_("Two of the three")),
            ("all_three", N_("All three")),
        ),
        ("activity.topics",),
    ),
    _dimension(
        "topic8", N_("The first topic"),
        (
            ("risk_and_context", N_("Risk and context")),
            ("incidents_and_emergency", N_("Incidents and emergency")),
            ("plans_and_protocols", N_("Plans and protocols")),
            ("physical_and_territory", N_("Physical protection and territory")),
            ("digital", N_("Digital protection")),
            ("psychosocial_and_care", N_("Mind, care and spirit")),
            ("legal_and_advocacy", N_("Law, advocacy and documentation")),
            ("networks_and_organisation", N_("Networks and organisation")),
        ),
        ("activity.topics",),
    ),
    _dimension(
        "useful3", N_("How much it served"),
        (
            ("useful_little", N_("Little or not at all")),
            ("useful_half", N_("Half")),
            ("useful_much", N_("Much or fully")),
        ),
        ("activity.usefulness",),
    ),
    _dimension(
        "rhythm4", N_("Once, a set course, or open-ended"),
        (
            ("once", N_("Once")),
            ("set_course", N_("A set course")),
            ("open_ended", N_("Open-ended")),
        ),
        ("process.rhythm",),
    ),
    _dimension(
        "applied3", N_("What became of a practice that began there"),
        (
            ("not_used", N_("Not used")),
            ("tried", N_("Tried")),
            ("in_use", N_("In use, adapted or spread")),
        ),
        (
            "practice_check.state", "practice_check.months_since", "practice.agreed_on",
        ),
    ),
    _dimension(
        "followup4", N_("Follow-up planned and done"),
        (
            ("none_planned", N_("None was planned")),
            ("planned_none_done", N_("Planned, none done")),
            ("one_done", N_("One done")),
            ("several_done", N_("Several done")),
        ),
        ("process.followup_planned", "activity.follows_up", "activity.state", "activity.date"),
    ),
    _dimension(
        "travel4", N_("Travel, in CO₂e a participant"),
        (
            ("no_travel_emissions", N_("No emissions")),
            ("under_25_kg", N_("Under 25 kg")),
            ("up_to_250_kg", N_("25 to 250 kg")),
            ("over_250_kg", N_("Over 250 kg")),
        ),
        ("travel_leg.kgco2e", "activity.n_total", "activity.modality"),
    ),
    _dimension("before3", N_("The protection plan before"), _STAGES, _STAGE_SOURCES),
    _dimension("after3", N_("The protection plan six months later or more"), _STAGES,
               _STAGE_SOURCES),
    _dimension(
        "change3", N_("How the protection plan changed"),
        (
            ("worse_or_same", N_("Worse, or the same")),
            ("one_step_up", N_("One step up")),
            ("two_steps_up", N_("Two steps up")),
        ),
        _STAGE_SOURCES,
    ),
    _dimension(
        "context3", N_("How hard laws, poverty and discrimination pressed at that time"),
        (
            ("pressure_low", N_("Little or not at all")),
            ("pressure_half", N_("Half")),
            ("pressure_high", N_("Much or fully")),
        ),
        ("context_snapshot.structural_pressure", "context_snapshot.date", "activity.date"),
    ),
    _dimension(
        "adapted3", N_("Adaptations to those present"),
        (
            ("adapted_none", N_("No adaptation")),
            ("adapted_one", N_("One")),
            ("adapted_several", N_("Two or more")),
        ),
        (
            "process.adaptations", "activity.childcare", "activity.travel_paid",
            "activity.access_support",
        ),
    ),
    _dimension(
        "agency3", N_("How the eight statements on deciding changed"),
        (
            ("more_fell", N_("More fell than rose")),
            ("no_change", N_("No change")),
            ("more_rose", N_("More rose than fell")),
        ),
        ("agency_score.item", "agency_score.value", "review.date", "activity.date"),
    ),
)  # fmt: skip


def dimension(name: str) -> Dimension:
    """Return the dimension of that name."""
    return next(one for one in DIMENSIONS if one.name == name)
