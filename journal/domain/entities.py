"""Every entity of the journal, in the order in which it is shown and written."""

from typing import Final

from journal.domain.action import Action
from journal.domain.activity import Activity, TopicLearning
from journal.domain.actor import Actor, ActorLink
from journal.domain.attachment import Attachment
from journal.domain.collective import Collective, ContextSnapshot
from journal.domain.consent import Consent, ExportRecord
from journal.domain.funding import Funding
from journal.domain.incident import Incident, Reaction, ThreatAssessment
from journal.domain.outcome import Outcome, OutcomeContribution
from journal.domain.plan import PlanElement, PlanVersion, SecurityPlan
from journal.domain.practice import Practice, PracticeCheck
from journal.domain.process import Process, ProcessParty
from journal.domain.question import Entity
from journal.domain.resource import Resource
from journal.domain.review import (
    AgencyScore,
    DimensionScore,
    MeasureCheck,
    Review,
    WheelScore,
)
from journal.domain.risk import RiskItem
from journal.domain.support import SupportEvent
from journal.domain.travel import EmissionFactor, TravelLeg
from journal.errors import NotFoundError

ENTITIES: Final[tuple[type[Entity], ...]] = (
    Collective, ContextSnapshot, Actor, ActorLink, Process, ProcessParty, Activity,
    TopicLearning, TravelLeg, EmissionFactor, Funding, SecurityPlan, PlanVersion, RiskItem,
    PlanElement, Incident, ThreatAssessment, Reaction, Review, MeasureCheck, WheelScore,
    DimensionScore, AgencyScore, Practice, PracticeCheck, Action, Outcome,
    OutcomeContribution, SupportEvent, Consent, ExportRecord, Resource, Attachment,
)  # fmt: skip


def entity_named(untrusted_name: str) -> type[Entity]:
    """Return the entity of that name.

    Raises:
        NotFoundError: there is no entity of that name.
    """
    for entity in ENTITIES:
        if entity.about.name == untrusted_name:
            return entity
    raise NotFoundError


def parents_of(name: str) -> tuple[type[Entity], ...]:
    """Return the entities a record may belong to, in the order of `ENTITIES`."""
    inside = entity_named(name).about.inside
    return tuple(entity for entity in ENTITIES if entity.about.name in inside)


def children_of(name: str) -> tuple[type[Entity], ...]:
    """Return the entities whose records may belong to one of this entity."""
    return tuple(entity for entity in ENTITIES if name in entity.about.inside)


def entered_entities() -> tuple[type[Entity], ...]:
    """Return the entities that people enter, and that can be imported."""
    return tuple(entity for entity in ENTITIES if entity.about.entered)
