"""An outcome: what is different now, for better or for worse, and what brought it.

Contribution is what a group states; nothing here claims a cause.
"""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Annotated, ClassVar

from journal.domain import answers
from journal.domain.codes import outcome as codes
from journal.domain.codes.activity import CHANGE
from journal.domain.codes.dimension import DIMENSION
from journal.domain.question import About, Asked, Coarser, Kind, Leaves


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A change that somebody noticed."""

    about: ClassVar[About] = About(
        name="outcome",
        label="Change",
        plural="Changes",
        explanation="Something that is different now, for better or for worse, planned or not.",
        inside=("collective", "review"),
        dated_by="noticed",
        titled_by=("statement", "change"),
    )

    statement: Annotated[
        answers.Words,
        Asked("What is different now?", Kind.TEXT, Leaves.IDENTIFYING, essential=1),
    ] = None
    who_changed: Annotated[
        answers.Code,
        Asked("Who changed?", Kind.CODE, Leaves.OK, essential=2, codes=codes.WHO_CHANGED),
    ] = None
    noticed: Annotated[
        answers.Date,
        Asked(
            "When did you notice?",
            Kind.DATE,
            Leaves.QUASI,
            essential=3,
            coarser=Coarser.HALF_YEAR,
        ),
    ] = None
    change: Annotated[
        answers.Codes,
        Asked(
            "What kind of change: what we do, rules, ties, know-how, means, how we feel?",
            Kind.CODES,
            Leaves.OK,
            essential=4,
            codes=CHANGE,
        ),
    ] = None
    value: Annotated[
        answers.Change,
        Asked("For better or for worse?", Kind.CHANGE, Leaves.OK, essential=5),
    ] = None
    significance: Annotated[
        answers.Rating,
        Asked("How much does it matter to you?", Kind.RATING, Leaves.OK, essential=6),
    ] = None
    why_it_matters: Annotated[
        answers.Words,
        Asked("And why does it matter?", Kind.TEXT, Leaves.IDENTIFYING, essential=6),
    ] = None
    sustained: Annotated[
        answers.Code,
        Asked("Does it still hold?", Kind.CODE, Leaves.OK, essential=7, codes=codes.SUSTAINED),
    ] = None
    dimension: Annotated[
        answers.Code,
        Asked("Which side of our protection is it?", Kind.CODE, Leaves.OK, codes=DIMENSION),
    ] = None
    expected: Annotated[
        answers.YesNo,
        Asked("Had we hoped for it, or planned it?", Kind.YES_NO, Leaves.OK),
    ] = None
    evidence: Annotated[
        answers.Code,
        Asked("How do we know?", Kind.CODE, Leaves.OK, codes=codes.EVIDENCE),
    ] = None
    substantiated_by: Annotated[
        answers.Code,
        Asked("Who else looked at it?", Kind.CODE, Leaves.OK, codes=codes.SUBSTANTIATED),
    ] = None
    is_most_significant: Annotated[
        answers.YesNo,
        Asked(
            "Did the group choose it as the change that matters most?",
            Kind.YES_NO,
            Leaves.OK,
            explanation="Of several stories of change, the group chooses one and says why.",
        ),
    ] = None
    most_significant_in: Annotated[
        answers.Code,
        Asked(
            "In what does it matter most?",
            Kind.CODE,
            Leaves.OK,
            codes=codes.SIGNIFICANT_AREA,
        ),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeContribution:
    """What a group says brought a change, how much of it, and how."""

    about: ClassVar[About] = About(
        name="outcome_contribution",
        label="What brought the change",
        plural="What brought the changes",
        explanation="One entry for each thing that brought the change, as the group sees it.",
        inside=("outcome",),
        titled_by=("source", "share"),
        alone=False,
    )

    source: Annotated[
        answers.Code,
        Asked(
            "What brought it: a process, support, or ourselves?",
            Kind.CODE,
            Leaves.OK,
            essential=1,
            codes=codes.CONTRIBUTION_SOURCE,
        ),
    ] = None
    share: Annotated[
        answers.Code,
        Asked(
            "How much came from that?",
            Kind.CODE,
            Leaves.OK,
            essential=2,
            codes=codes.CONTRIBUTION_SHARE,
        ),
    ] = None
    resource: Annotated[
        answers.Codes,
        Asked(
            "What did it give you?",
            Kind.CODES,
            Leaves.OK,
            essential=3,
            codes=codes.WHAT_IT_GAVE,
        ),
    ] = None
    reasoning: Annotated[
        answers.Codes,
        Asked(
            "What did that set off in you, good or bad?",
            Kind.CODES,
            Leaves.OK,
            essential=4,
            codes=codes.WHAT_IT_SET_OFF,
        ),
    ] = None
    context_helped: Annotated[
        answers.Codes,
        Asked(
            "What around you helped?",
            Kind.CODES,
            Leaves.OK,
            essential=5,
            codes=codes.CONTEXT_FACTOR,
        ),
    ] = None
    context_hindered: Annotated[
        answers.Codes,
        Asked(
            "What around you hindered?",
            Kind.CODES,
            Leaves.OK,
            essential=5,
            codes=codes.CONTEXT_FACTOR,
        ),
    ] = None
    process: Annotated[
        answers.Reference,
        Asked("Which process was it?", Kind.REFERENCE, Leaves.LOCAL, target="process"),
    ] = None
    activity: Annotated[
        answers.Reference,
        Asked("Which activity was it?", Kind.REFERENCE, Leaves.LOCAL, target="activity"),
    ] = None
    support_event: Annotated[
        answers.Reference,
        Asked("Which support was it?", Kind.REFERENCE, Leaves.LOCAL, target="support_event"),
    ] = None
    months_between: Annotated[
        answers.Count,
        Asked(
            "How many months lay between that and the change?",
            Kind.COUNT,
            Leaves.OK,
            highest=1_200,
        ),
    ] = None


# Kirkpatrick's four levels, read from the kinds of change (page 2, revision 11).
_LEVEL_OF_CHANGE = MappingProxyType(
    {
        "feeling": "reaction",
        "knowledge": "learning",
        "what_we_do": "behaviour",
        "relations": "behaviour",
        "policy_or_rules": "result",
        "means": "result",
        "cohesion": "result",
    }
)


def level_of(change: answers.Codes) -> str | None:
    """Return the highest level that the kinds of change reach, a code of `OUTCOME_LEVEL`.

    None: no kind of change was told, or only kinds outside the list.
    """
    if not isinstance(change, tuple):
        return None
    reached = {_LEVEL_OF_CHANGE.get(one) for one in change if isinstance(one, str)}
    order = reversed(codes.OUTCOME_LEVEL.codes())
    return next((level for level in order if level in reached), None)
