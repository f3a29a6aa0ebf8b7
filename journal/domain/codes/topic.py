"""Answers about what was learnt, what for and how; and what topics add up to.

The group of a topic is the one of the summary (eight groups). The sides that an
activity joins are derived from its topics and never asked. Reading of it: a topic
touches a side only if it is about that side by its nature, and never more than one,
so that no single topic makes an activity an integrated one. Topics that cut across
(risk, plans, law, networks, documentation …) touch none.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType

from journal.domain.answers import Other
from journal.domain.question import Choice, CodeList

_RISK = "risk_and_context"
_INCIDENTS = "incidents_and_emergency"
_PLANS = "plans_and_protocols"
_PHYSICAL = "physical_and_territory"
_DIGITAL = "digital"
_CARE = "psychosocial_and_care"
_LEGAL = "legal_and_advocacy"
_NETWORKS = "networks_and_organisation"

TOPIC = CodeList(
    "topic",
    (
        Choice("risk", "Looking at risk", group=_RISK),
        Choice("actors_and_context", "Actors and context", group=_RISK),
        Choice("incidents", "Security incidents", group=_INCIDENTS),
        Choice("plan_making", "Making a protection plan", group=_PLANS),
        Choice("protocols", "Protocols", "What we do before or in a given case.", _PLANS),
        Choice("physical", "Home, office and field", group=_PHYSICAL),
        Choice("devices_and_data", "Devices and data", group=_DIGITAL),
        Choice("communications", "Communications", group=_DIGITAL),
        Choice("online_harassment", "Harassment online", group=_DIGITAL),
        Choice("stress_and_trauma", "Stress and trauma", group=_CARE),
        Choice("collective_care", "Collective care", group=_CARE),
        Choice("legal", "Law and criminalisation", group=_LEGAL),
        Choice("territory", "Territory and community guard", group=_PHYSICAL),
        Choice("networks", "Networks", group=_NETWORKS),
        Choice("gender", "Gender and other inequalities", group=_NETWORKS),
        Choice("emergency", "Emergency and first aid", group=_INCIDENTS),
        Choice(
            "advocacy",
            "Advocacy and mechanisms",
            "Speaking to authorities, and the bodies that must protect defenders.",
            _LEGAL,
        ),
        Choice("documentation", "Safe documentation", group=_LEGAL),
        Choice("governance", "How we organise and fund ourselves", group=_NETWORKS),
        Choice("facilitation", "Teaching and facilitating", group=_NETWORKS),
        Choice("public_events", "Marches and public events", group=_PHYSICAL),
        Choice("spiritual_protection", "Spiritual protection", group=_CARE),
        Choice("livelihood", "Livelihood", "How we earn our living.", _NETWORKS),
        Choice("self_defence", "Self-defence", group=_PHYSICAL),
    ),
)

TOPIC_GROUP: Mapping[str, str] = MappingProxyType(
    {choice.code: choice.group for choice in TOPIC.choices}
)


class Side(StrEnum):
    """A side of protection that an activity may join with others."""

    PHYSICAL = "physical"
    DIGITAL = "digital"
    PSYCHOSOCIAL = "psychosocial"


_SIDE = {
    "physical": Side.PHYSICAL,
    "territory": Side.PHYSICAL,
    "emergency": Side.PHYSICAL,
    "public_events": Side.PHYSICAL,
    "self_defence": Side.PHYSICAL,
    "devices_and_data": Side.DIGITAL,
    "communications": Side.DIGITAL,
    "online_harassment": Side.DIGITAL,
    "stress_and_trauma": Side.PSYCHOSOCIAL,
    "collective_care": Side.PSYCHOSOCIAL,
    "spiritual_protection": Side.PSYCHOSOCIAL,
}

SIDES: Mapping[str, frozenset[Side]] = MappingProxyType(
    {code: frozenset({_SIDE[code]} if code in _SIDE else ()) for code in TOPIC.codes()}
)


def sides_of(topics: Iterable[str | Other]) -> frozenset[Side]:
    """Return the sides that these topics join; *other* touches none."""
    told = (topic for topic in topics if isinstance(topic, str))
    return frozenset().union(*(SIDES[topic] for topic in told))


PURPOSE = CodeList(
    "process_purpose",
    (
        Choice("become_aware", "To become aware"),
        Choice("analyse", "To analyse", "Risks, incidents, actors."),
        Choice("plan", "To plan"),
        Choice("practise", "To practise"),
        Choice("respond", "To respond", "To act when something happens."),
        Choice("well_being", "To be well"),
        Choice("build_networks", "To build networks"),
        Choice("lead", "To lead and teach others"),
        Choice("influence", "To influence those who decide"),
        Choice("sustain", "To sustain what we have"),
    ),
)

METHOD = CodeList(
    "method",
    (
        Choice("popular_education", "Popular education", "Learning from our own experience."),
        Choice(
            "experience_to_synthesis",
            "From an experience to conclusions",
            "Activity, discussion, input, deepening, synthesis.",
        ),
        Choice("drill_or_role_play", "Drill or role play"),
        Choice("cases", "Working on cases"),
        Choice("stories_or_theatre", "Stories or theatre"),
        Choice("ancestral_practice", "Ancestral practice or ritual"),
        Choice("hands_on_setup", "Setting things up together"),
        Choice("coaching", "Coaching", "One person or a few, step by step."),
        Choice("peer_visit", "Visit to or from another group"),
        Choice("sharing_experience", "Sharing experience"),
        Choice("lecture", "Talk or lecture"),
        Choice("mapping", "Drawing maps"),
        Choice("art", "Art"),
        Choice("self_study", "Learning alone"),
    ),
)

ADAPTATION = CodeList(
    "adaptation",
    (
        Choice("language", "In our language"),
        Choice("literacy", "Without much reading or writing"),
        Choice("childcare", "Childcare"),
        Choice("women_only_space", "A space for women alone"),
        Choice("disability", "Fitted to disabilities"),
        Choice("timing", "Fitted to work, harvest or school hours"),
        Choice("culture", "Fitted to our culture"),
        Choice("costs_paid", "Travel and costs paid"),
        Choice(
            "event_safety",
            "The safety of the event was thought through",
            "Its risks were looked at beforehand.",
        ),
    ),
)
