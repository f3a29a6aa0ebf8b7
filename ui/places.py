"""The nine places of the rail: their names, icons, and the records each holds."""

from dataclasses import dataclass

from journal.errors import N_


@dataclass(frozen=True, slots=True)
class Place:
    """One place; `entities` are the lists that open from it, the first one at once."""

    name: str
    title: str
    entities: tuple[str, ...] = ()
    starts_group: bool = False


PLACES = (
    Place("today", N_("Today")),
    Place("accompaniment", N_("Accompaniment"), ("process", "activity", "funding")),
    Place("plan", N_("Plan"), ("security_plan", "risk_item", "plan_element", "plan_version")),
    Place("reviews", N_("Reviews"), ("review",)),
    Place("noticed", N_("What we noticed"), ("incident", "threat_assessment", "reaction")),
    Place("changed", N_("What changed"), ("outcome", "practice", "action")),
    Place(
        "helps",
        N_("Help and rest"),
        ("resource", "support_event", "actor"),
    ),
    Place("summary", N_("Summary"), starts_group=True),
    Place("keys", N_("Keys and care"), ("collective", "context_snapshot", "consent")),
)


def place_of(entity_name: str) -> str:
    """Return the name of the place that holds an entity; Today where none does."""
    return next((one.name for one in PLACES if entity_name in one.entities), "today")
