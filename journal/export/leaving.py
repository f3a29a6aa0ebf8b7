"""Walk the leaving rules: what becomes of every field under every profile.

Rules (page 6, B.2 and Decision 7):

* `local` fields never leave; attachments never leave by this route.
* `summary` and `card` hold no field as it was recorded: some are counted into rounded
  tables, some are told as a region, a size or a period, all others stay.
* Plan content, risks, threats, incidents and actors never leave in a research profile.
* `coded` drops names and gives coarse codes; `named` gives what is ticked.

`coded` and `named` are described here; this version does not make such files.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from journal.domain.entities import ENTITIES
from journal.domain.question import Coarser, Entity, Field, Kind, Leaves, fields_of
from journal.errors import N_, ProfileNotOfferedError
from journal.export.dimensions import DIMENSIONS


class Profile(StrEnum):
    """What kind of file leaves."""

    SUMMARY = "summary"
    CARD = "card"
    CODED = "coded"
    NAMED = "named"


class Treatment(StrEnum):
    """What becomes of a field."""

    STAYS = "stays"
    COUNTED = "counted"
    AS_REGION = "as_region"
    AS_SIZE = "as_size"
    AS_PERIOD = "as_period"
    AS_ROLE = "as_role"
    AS_CODED = "as_coded"
    AS_HALF_YEAR = "as_half_year"
    AS_YEAR = "as_year"
    AS_GROUP = "as_group"
    AS_BAND = "as_band"
    IF_SHARED = "if_shared"
    ONE_BY_ONE = "one_by_one"
    AS_RECORDED = "as_recorded"
    IF_TICKED = "if_ticked"
    IF_TICKED_APART = "if_ticked_apart"


MEANING: Final[Mapping[Treatment, str]] = MappingProxyType(
    {
        Treatment.STAYS: N_("Stays in the journal."),
        Treatment.COUNTED: N_("Only counted, in rounded tables."),
        Treatment.AS_REGION: N_("Only as a region of the world."),
        Treatment.AS_SIZE: N_("Only as up to 15 people, or more."),
        Treatment.AS_PERIOD: N_("Only as a period of three years, and to decide what is ripe."),
        Treatment.AS_ROLE: N_("As a code, once for the whole file."),
        Treatment.AS_CODED: N_("As a code."),
        Treatment.AS_HALF_YEAR: N_("Only as a half-year."),
        Treatment.AS_YEAR: N_("Only as a year."),
        Treatment.AS_GROUP: N_("Only as a group of answers."),
        Treatment.AS_BAND: N_("Only as a band of numbers."),
        Treatment.IF_SHARED: N_("Only if many collectives share it."),
        Treatment.ONE_BY_ONE: N_("Off; one by one, after somebody has read it."),
        Treatment.AS_RECORDED: N_("As it was recorded."),
        Treatment.IF_TICKED: N_("Only if it is ticked."),
        Treatment.IF_TICKED_APART: N_("Only if it is ticked apart from the rest."),
    }
)

OFFERED: Final = frozenset({Profile.SUMMARY, Profile.CARD})
_NEVER_IN_RESEARCH: Final = frozenset(
    {
        "actor", "actor_link", "risk_item", "plan_element", "incident", "threat_assessment",
        "reaction", "resource",
    }
)  # fmt: skip
_FREE_TEXT: Final = frozenset({"note", "statement", "text", "why_it_matters"})
_FOR_THE_FILE: Final[Mapping[tuple[str, str], Treatment]] = MappingProxyType(
    {
        ("collective", "countries"): Treatment.AS_REGION,
        ("collective", "size_band"): Treatment.AS_SIZE,
        ("process", "our_role"): Treatment.AS_ROLE,
        ("activity", "date"): Treatment.AS_PERIOD,
    }
)
_COARSER: Final[Mapping[Coarser, Treatment]] = MappingProxyType(
    {
        Coarser.YEAR: Treatment.AS_YEAR,
        Coarser.YEAR_AND_DURATION: Treatment.AS_YEAR,
        Coarser.HALF_YEAR: Treatment.AS_HALF_YEAR,
        Coarser.ORG_GROUP: Treatment.AS_GROUP,
        Coarser.SIZE_GROUP: Treatment.AS_GROUP,
        Coarser.RIGHTS_GROUP: Treatment.AS_GROUP,
        Coarser.REGION: Treatment.AS_REGION,
        Coarser.PEOPLE_BAND: Treatment.AS_BAND,
        Coarser.COUNT_BAND: Treatment.AS_BAND,
        Coarser.AS_CODED: Treatment.AS_CODED,
        Coarser.DROPPED_IF_RARE: Treatment.IF_SHARED,
    }
)


def what_becomes(entity: type[Entity], field: Field, profile: Profile) -> Treatment:
    """Return what becomes of one field of an entity in a file of this profile."""
    if field.leaves is Leaves.LOCAL or entity.about.name == "attachment":
        return Treatment.STAYS
    if profile is Profile.CODED:
        return _in_coded(entity.about.name, field)
    if profile is Profile.NAMED:
        return _in_named(entity.about.name, field)
    return _in_summary((entity.about.name, field.name), profile)


def offered(untrusted_profile: str) -> Profile:
    """Return the profile, if this version makes files of it.

    Raises:
        ProfileNotOfferedError: it is described, or unknown, and not made.
    """
    if untrusted_profile not in OFFERED:
        raise ProfileNotOfferedError(profile=untrusted_profile)
    return Profile(untrusted_profile)


def sources() -> frozenset[tuple[str, str]]:
    """Return every field a summary is made from, as entity and field."""
    told = (source for side in DIMENSIONS for source in side.sources)
    return frozenset({*told, *_FOR_THE_FILE})


def forbidden_sources(entities: tuple[type[Entity], ...] = ENTITIES) -> frozenset[str]:
    """Return the sources whose leaving rule does not let them be counted; none may be."""
    rules = {
        (entity.about.name, field.name): field.leaves
        for entity in entities
        for field in fields_of(entity)
    }
    countable = {Leaves.OK, Leaves.QUASI}
    return frozenset(".".join(one) for one in sources() if rules.get(one) not in countable)


def _in_summary(name: tuple[str, str], profile: Profile) -> Treatment:
    told = _FOR_THE_FILE.get(name)
    if profile is Profile.CARD:
        return Treatment.AS_REGION if told is Treatment.AS_REGION else Treatment.STAYS
    if told is not None:
        return told
    return Treatment.COUNTED if name in sources() else Treatment.STAYS


def _in_coded(entity: str, field: Field) -> Treatment:
    if entity in _NEVER_IN_RESEARCH or field.leaves is Leaves.SENSITIVE:
        return Treatment.STAYS
    if field.leaves is Leaves.IDENTIFYING:
        return Treatment.ONE_BY_ONE if field.name in _FREE_TEXT else Treatment.STAYS
    if field.asked.coarser is not None:
        return _COARSER[field.asked.coarser]
    return Treatment.STAYS if field.kind is Kind.REFERENCE else Treatment.AS_CODED


def _in_named(entity: str, field: Field) -> Treatment:
    if entity in _NEVER_IN_RESEARCH or field.leaves is Leaves.SENSITIVE:
        return Treatment.IF_TICKED_APART
    if field.leaves is Leaves.IDENTIFYING:
        return Treatment.IF_TICKED
    return Treatment.AS_RECORDED
