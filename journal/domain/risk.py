"""A risk: a way of thinking together, never a product of numbers (page 2).

Threat, vulnerability and capacity are shown as three bars with the direction of
change. They are not multiplied anywhere.
"""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from journal.domain import answers
from journal.domain.codes import risk as codes
from journal.domain.codes.dimension import DIMENSION
from journal.domain.codes.harm import HARM
from journal.domain.question import About, Asked, Kind, Leaves


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskItem:
    """What a group fears could happen, as one version of its plan saw it."""

    about: ClassVar[About] = About(
        name="risk_item",
        label="Risk",
        plural="Risks",
        explanation="What could happen, how exposed you are, and what you can set against it.",
        inside=("plan_version",),
        titled_by=("threat", "note"),
        alone=False,
    )

    threat: Annotated[
        answers.Code,
        Asked(
            "What do you fear could happen?",
            Kind.CODE,
            Leaves.SENSITIVE,
            essential=1,
            codes=HARM,
        ),
    ] = None
    status: Annotated[
        answers.Code,
        Asked(
            "Has it been announced, or happened before?",
            Kind.CODE,
            Leaves.SENSITIVE,
            essential=2,
            codes=codes.THREAT_STATUS,
        ),
    ] = None
    affected: Annotated[
        answers.Code,
        Asked(
            "Whom would it strike?",
            Kind.CODE,
            Leaves.SENSITIVE,
            essential=3,
            codes=codes.AFFECTED,
        ),
    ] = None
    gendered: Annotated[
        answers.Code,
        Asked(
            "Does it strike women or others differently?",
            Kind.CODE,
            Leaves.SENSITIVE,
            essential=4,
            codes=codes.GENDERED,
        ),
    ] = None
    threat_level: Annotated[
        answers.Rating,
        Asked("How strong is the threat?", Kind.RATING, Leaves.SENSITIVE, essential=5),
    ] = None
    vulnerability: Annotated[
        answers.Rating,
        Asked("How exposed are you?", Kind.RATING, Leaves.SENSITIVE, essential=6),
    ] = None
    capacity: Annotated[
        answers.Rating,
        Asked("How well can you face it?", Kind.RATING, Leaves.SENSITIVE, essential=7),
    ] = None
    change_since_last: Annotated[
        answers.Change,
        Asked("More or less than last time?", Kind.CHANGE, Leaves.OK, essential=8),
    ] = None
    lineage: Annotated[
        answers.Words,
        Asked(
            "The same risk in every version",
            Kind.TEXT,
            Leaves.LOCAL,
            highest=80,
            filled_in=True,
            searched=False,
        ),
    ] = None
    priority: Annotated[
        answers.Count,
        Asked(
            "Which place does it have among our risks?",
            Kind.COUNT,
            Leaves.OK,
            explanation="1 is the one that matters most now.",
            highest=100,
        ),
    ] = None
    handling: Annotated[
        answers.Code,
        Asked("What do we do about it?", Kind.CODE, Leaves.OK, codes=codes.HANDLING),
    ] = None
    vulnerabilities: Annotated[
        answers.Codes,
        Asked(
            "What makes us easier to strike?",
            Kind.CODES,
            Leaves.SENSITIVE,
            codes=codes.VULNERABILITY_OR_CAPACITY,
        ),
    ] = None
    capacities: Annotated[
        answers.Codes,
        Asked(
            "What makes us stronger?",
            Kind.CODES,
            Leaves.OK,
            codes=codes.VULNERABILITY_OR_CAPACITY,
        ),
    ] = None
    targeting: Annotated[
        answers.Code,
        Asked(
            "Is it aimed at us, or could it strike anyone?",
            Kind.CODE,
            Leaves.OK,
            codes=codes.TARGETING,
        ),
    ] = None
    dimension: Annotated[
        answers.Code,
        Asked(
            "Which of the five dimensions does it strike most?",
            Kind.CODE,
            Leaves.OK,
            codes=DIMENSION,
        ),
    ] = None
    actor: Annotated[
        answers.Reference,
        Asked("From whom could it come?", Kind.REFERENCE, Leaves.LOCAL, target="actor"),
    ] = None
    note: Annotated[
        answers.Words,
        Asked("Anything else?", Kind.TEXT, Leaves.IDENTIFYING),
    ] = None
