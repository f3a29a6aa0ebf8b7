"""What happened or was noticed, how a threat was weighed, and what was done.

A rise in incidents is often better noticing: never show their number without the
share that the group talked over.
"""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from journal.domain import answers
from journal.domain.codes import incident as codes
from journal.domain.codes.actor import ACTOR
from journal.domain.codes.dimension import DOMAIN, LEVEL
from journal.domain.codes.harm import HARM
from journal.domain.codes.place import INCIDENT_PLACE
from journal.domain.codes.risk import AFFECTED, GENDERED
from journal.domain.question import About, Asked, Coarser, Kind, Leaves


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """Something that touched the protection of the group, down to a mere sign."""

    about: ClassVar[About] = About(
        name="incident",
        label="Incident",
        plural="Incidents",
        explanation="Anything that could mean danger, also when it ended well.",
        inside=("collective",),
        dated_by="happened",
        titled_by=("types", "kind", "narrative"),
    )

    happened: Annotated[
        answers.Date,
        Asked("When was it?", Kind.DATE, Leaves.QUASI, essential=1, coarser=Coarser.HALF_YEAR),
    ] = None
    types: Annotated[
        answers.Codes,
        Asked("What happened?", Kind.CODES, Leaves.SENSITIVE, essential=2, codes=HARM),
    ] = None
    narrative: Annotated[
        answers.Words,
        Asked(
            "How was it? In your own words.",
            Kind.TEXT,
            Leaves.IDENTIFYING,
            essential=2,
            explanation="Roles instead of names.",
        ),
    ] = None
    kind: Annotated[
        answers.Code,
        Asked(
            "A sign, a narrow escape, a slip of ours, a threat or an attack?",
            Kind.CODE,
            Leaves.SENSITIVE,
            essential=3,
            codes=codes.INCIDENT_KIND,
        ),
    ] = None
    target: Annotated[
        answers.Code,
        Asked("Whom did it touch?", Kind.CODE, Leaves.SENSITIVE, essential=4, codes=AFFECTED),
    ] = None
    severity: Annotated[
        answers.Rating,
        Asked("How serious was it for you?", Kind.RATING, Leaves.SENSITIVE, essential=5),
    ] = None
    linked_to_work: Annotated[
        answers.Code,
        Asked(
            "Has it to do with your work?",
            Kind.CODE,
            Leaves.SENSITIVE,
            essential=6,
            codes=codes.LINKED_TO_WORK,
        ),
    ] = None
    plan_covered: Annotated[
        answers.Code,
        Asked(
            "Was there something in the plan for it?",
            Kind.CODE,
            Leaves.OK,
            essential=7,
            codes=codes.PLAN_PART,
        ),
    ] = None
    plan_followed: Annotated[
        answers.Code,
        Asked(
            "Did you do what the plan says?",
            Kind.CODE,
            Leaves.OK,
            essential=7,
            codes=codes.PLAN_PART,
        ),
    ] = None
    plan_helped: Annotated[
        answers.Change,
        Asked("Did the plan help?", Kind.CHANGE, Leaves.OK, essential=7),
    ] = None
    analysed_in_group: Annotated[
        answers.YesNo,
        Asked("Have you talked it over together?", Kind.YES_NO, Leaves.OK, essential=8),
    ] = None
    analysed_on: Annotated[
        answers.Date,
        Asked("When did you talk it over?", Kind.DATE, Leaves.QUASI, coarser=Coarser.HALF_YEAR),
    ] = None
    noted_on: Annotated[
        answers.Date,
        Asked("When was it written down?", Kind.DATE, Leaves.LOCAL),
    ] = None
    domain: Annotated[
        answers.Code,
        Asked("Which side of protection was it?", Kind.CODE, Leaves.SENSITIVE, codes=DOMAIN),
    ] = None
    place_kind: Annotated[
        answers.Code,
        Asked(
            "In what kind of place was it?", Kind.CODE, Leaves.SENSITIVE, codes=INCIDENT_PLACE
        ),
    ] = None
    suspected: Annotated[
        answers.Code,
        Asked(
            "Who do we think was behind it?",
            Kind.CODE,
            Leaves.SENSITIVE,
            explanation="A kind of people, no name.",
            codes=ACTOR,
        ),
    ] = None
    reliability: Annotated[
        answers.Code,
        Asked(
            "How far can we rely on what we know?",
            Kind.CODE,
            Leaves.OK,
            codes=codes.RELIABILITY,
        ),
    ] = None
    gendered: Annotated[
        answers.Code,
        Asked(
            "Did it strike women or others differently?",
            Kind.CODE,
            Leaves.SENSITIVE,
            codes=GENDERED,
        ),
    ] = None
    how_noticed: Annotated[
        answers.Code,
        Asked("How did we notice?", Kind.CODE, Leaves.OK, codes=codes.HOW_NOTICED),
    ] = None
    registered_after: Annotated[
        answers.Code,
        Asked(
            "How soon was it written down?", Kind.CODE, Leaves.OK, codes=codes.REGISTERED_AFTER
        ),
    ] = None
    shared_with: Annotated[
        answers.Codes,
        Asked("Whom have we told?", Kind.CODES, Leaves.OK, codes=codes.SHARED_WITH),
    ] = None
    baseline_deviation: Annotated[
        answers.Codes,
        Asked(
            "Where was something not as usual?",
            Kind.CODES,
            Leaves.OK,
            codes=codes.BASELINE_DEVIATION,
        ),
    ] = None
    case_state: Annotated[
        answers.Code,
        Asked("Is it still open?", Kind.CODE, Leaves.OK, codes=codes.CASE),
    ] = None
    closing_reason: Annotated[
        answers.Code,
        Asked("Why could we close it?", Kind.CODE, Leaves.OK, codes=codes.CLOSING_REASON),
    ] = None
    same_pattern_as: Annotated[
        answers.Reference,
        Asked(
            "Which earlier incident does it resemble?",
            Kind.REFERENCE,
            Leaves.LOCAL,
            target="incident",
        ),
    ] = None
    support_event: Annotated[
        answers.Reference,
        Asked(
            "Which help came because of it?",
            Kind.REFERENCE,
            Leaves.LOCAL,
            target="support_event",
        ),
    ] = None
    measure: Annotated[
        answers.Reference,
        Asked(
            "Which of our measures has it to do with?",
            Kind.REFERENCE,
            Leaves.LOCAL,
            target="plan_element",
        ),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreatAssessment:
    """A declared threat, weighed in five steps."""

    about: ClassVar[About] = About(
        name="threat_assessment",
        label="Weighing of a threat",
        plural="Weighings of threats",
        explanation="Five questions that help to see a threat as large as it is.",
        inside=("incident",),
        titled_by=("conclusion", "means"),
        alone=False,
    )

    facts_clear: Annotated[
        answers.Rating,
        Asked(
            "What exactly was said or done?",
            Kind.RATING,
            Leaves.SENSITIVE,
            essential=1,
            explanation="How clear are the facts to you?",
        ),
    ] = None
    pattern: Annotated[
        answers.Code,
        Asked(
            "Does it resemble something earlier?",
            Kind.CODE,
            Leaves.SENSITIVE,
            essential=2,
            codes=codes.PATTERN,
        ),
    ] = None
    means: Annotated[
        answers.Code,
        Asked(
            "How did it reach you?", Kind.CODE, Leaves.SENSITIVE, essential=3, codes=codes.MEANS
        ),
    ] = None
    objective: Annotated[
        answers.Code,
        Asked(
            "What do they want from you?",
            Kind.CODE,
            Leaves.SENSITIVE,
            essential=4,
            codes=codes.OBJECTIVE,
        ),
    ] = None
    source_known: Annotated[
        answers.Rating,
        Asked(
            "Do you know who is behind it?",
            Kind.RATING,
            Leaves.SENSITIVE,
            essential=5,
            explanation="How sure are you? Write no name.",
        ),
    ] = None
    conclusion: Annotated[
        answers.Code,
        Asked(
            "Could they carry it out?",
            Kind.CODE,
            Leaves.SENSITIVE,
            essential=6,
            codes=codes.CONCLUSION,
        ),
    ] = None
    reopen_if: Annotated[
        answers.Words,
        Asked(
            "What would make you look at it again?", Kind.TEXT, Leaves.IDENTIFYING, essential=7
        ),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reaction:
    """What was done after an incident, and whether it helped."""

    about: ClassVar[About] = About(
        name="reaction",
        label="Reaction",
        plural="Reactions",
        inside=("incident",),
        titled_by=("kind", "speed"),
        alone=False,
    )

    speed: Annotated[
        answers.Code,
        Asked("How soon did you act?", Kind.CODE, Leaves.OK, essential=1, codes=codes.SPEED),
    ] = None
    kind: Annotated[
        answers.Codes,
        Asked(
            "What did you do?", Kind.CODES, Leaves.OK, essential=2, codes=codes.REACTION_KIND
        ),
    ] = None
    result: Annotated[
        answers.Change,
        Asked("Did it help or make it worse?", Kind.CHANGE, Leaves.OK, essential=3),
    ] = None
    mechanism_answer: Annotated[
        answers.Code,
        Asked(
            "Did whoever had to answer answer?",
            Kind.CODE,
            Leaves.OK,
            essential=4,
            codes=codes.MECHANISM_ANSWER,
        ),
    ] = None
    by_level: Annotated[
        answers.Code,
        Asked("Who acted?", Kind.CODE, Leaves.OK, codes=LEVEL),
    ] = None
