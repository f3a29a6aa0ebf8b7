"""A review of a plan together, and what it leaves: checks, wheel, sides, agency.

A review is in progress until it is closed; only closed reviews count for what is
due and for what leaves.
"""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from journal.domain import answers
from journal.domain.codes import review as codes
from journal.domain.codes.dimension import DIMENSION
from journal.domain.codes.obstacle import OBSTACLE
from journal.domain.codes.plan import PLAN_STAGE
from journal.domain.question import About, Asked, Coarser, Kind, Leaves


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """One meeting, or several, in which a group looks at its plan."""

    about: ClassVar[About] = About(
        name="review",
        label="Review",
        plural="Reviews",
        explanation="Looking together at what protects you, and deciding.",
        inside=("security_plan",),
        dated_by="date",
        titled_by=("depth", "trigger"),
        alone=False,
    )

    date: Annotated[
        answers.Date,
        Asked(
            "When do you meet?", Kind.DATE, Leaves.QUASI, essential=1, coarser=Coarser.HALF_YEAR
        ),
    ] = None
    depth: Annotated[
        answers.Code,
        Asked(
            "A short check or the whole plan?",
            Kind.CODE,
            Leaves.OK,
            essential=2,
            codes=codes.REVIEW_DEPTH,
        ),
    ] = None
    trigger: Annotated[
        answers.Code,
        Asked("Why now?", Kind.CODE, Leaves.OK, essential=3, codes=codes.REVIEW_TRIGGER),
    ] = None
    facilitated_by: Annotated[
        answers.Code,
        Asked("Who leads it?", Kind.CODE, Leaves.OK, essential=4, codes=codes.REVIEW_LED_BY),
    ] = None
    n_total: Annotated[
        answers.Count,
        Asked(
            "How many are you?",
            Kind.COUNT,
            Leaves.QUASI,
            essential=5,
            coarser=Coarser.PEOPLE_BAND,
        ),
    ] = None
    n_women: Annotated[
        answers.Count,
        Asked(
            "How many women?",
            Kind.COUNT,
            Leaves.QUASI,
            essential=5,
            coarser=Coarser.PEOPLE_BAND,
        ),
    ] = None
    who_missing: Annotated[
        answers.Codes,
        Asked(
            "Who is missing?", Kind.CODES, Leaves.OK, essential=6, codes=codes.WHO_IS_MISSING
        ),
    ] = None
    decision: Annotated[
        answers.Code,
        Asked(
            "What do you decide about the plan?",
            Kind.CODE,
            Leaves.OK,
            essential=7,
            codes=codes.REVIEW_DECISION,
        ),
    ] = None
    next_due: Annotated[
        answers.Date,
        Asked("When will you look at it again?", Kind.DATE, Leaves.LOCAL, essential=8),
    ] = None
    state: Annotated[
        answers.Code,
        Asked(
            "Is the review closed?",
            Kind.CODE,
            Leaves.LOCAL,
            codes=codes.REVIEW_STATE,
            filled_in=True,
        ),
    ] = None
    steps_done: Annotated[
        answers.Codes,
        Asked(
            "Which steps were done?",
            Kind.CODES,
            Leaves.OK,
            codes=codes.REVIEW_STEP,
            filled_in=True,
        ),
    ] = None
    not_recorded: Annotated[
        answers.Codes,
        Asked(
            "Which steps were talked about and not recorded?",
            Kind.CODES,
            Leaves.OK,
            codes=codes.REVIEW_STEP,
            filled_in=True,
        ),
    ] = None
    plan_stage: Annotated[
        answers.Code,
        Asked("How far is the plan now?", Kind.CODE, Leaves.OK, codes=PLAN_STAGE),
    ] = None
    carriers_still_meet: Annotated[
        answers.YesNo,
        Asked("Do those who look after the plan still meet?", Kind.YES_NO, Leaves.OK),
    ] = None
    more_often_when: Annotated[
        answers.Codes,
        Asked(
            "When shall we meet sooner than planned?",
            Kind.CODES,
            Leaves.OK,
            codes=codes.MORE_OFTEN_WHEN,
        ),
    ] = None
    setting: Annotated[
        answers.Code,
        Asked("In which way do we meet?", Kind.CODE, Leaves.OK, codes=codes.REVIEW_SETTING),
    ] = None
    minutes: Annotated[
        answers.Count,
        Asked("How many minutes did it take?", Kind.COUNT, Leaves.OK, highest=6000),
    ] = None
    n_young: Annotated[
        answers.Count,
        Asked(
            "How many young people, as the group counts?",
            Kind.COUNT,
            Leaves.QUASI,
            coarser=Coarser.PEOPLE_BAND,
        ),
    ] = None
    ease_of_meeting: Annotated[
        answers.Rating,
        Asked("How easy was it to meet and to speak?", Kind.RATING, Leaves.OK),
    ] = None
    note: Annotated[
        answers.Words,
        Asked("Anything else?", Kind.TEXT, Leaves.IDENTIFYING),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureCheck:
    """What a review found out about one measure."""

    about: ClassVar[About] = About(
        name="measure_check",
        label="Look at a measure",
        plural="Looks at measures",
        inside=("review",),
        titled_by=("decision", "used"),
        alone=False,
    )

    known: Annotated[
        answers.Code,
        Asked("Do we know it?", Kind.CODE, Leaves.OK, essential=1, codes=codes.YES_PARTLY_NO),
    ] = None
    used: Annotated[
        answers.Code,
        Asked("Do we use it?", Kind.CODE, Leaves.OK, essential=2, codes=codes.YES_PARTLY_NO),
    ] = None
    tried: Annotated[
        answers.Code,
        Asked(
            "Have we tried it out?",
            Kind.CODE,
            Leaves.OK,
            essential=3,
            codes=codes.YES_PARTLY_NO,
        ),
    ] = None
    helps: Annotated[
        answers.Code,
        Asked("Does it help?", Kind.CODE, Leaves.OK, essential=4, codes=codes.YES_PARTLY_NO),
    ] = None
    obstacles: Annotated[
        answers.Codes,
        Asked("What gets in the way?", Kind.CODES, Leaves.OK, essential=5, codes=OBSTACLE),
    ] = None
    decision: Annotated[
        answers.Code,
        Asked(
            "What do we do with it?",
            Kind.CODE,
            Leaves.OK,
            essential=6,
            codes=codes.MEASURE_DECISION,
        ),
    ] = None
    measure_lineage: Annotated[
        answers.Words,
        Asked(
            "The measure it is about",
            Kind.TEXT,
            Leaves.LOCAL,
            highest=80,
            filled_in=True,
            searched=False,
        ),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WheelScore:
    """How full one spoke of the wheel is; the difference is what to talk about."""

    about: ClassVar[About] = About(
        name="wheel_score",
        label="Spoke of the wheel",
        plural="Spokes of the wheel",
        explanation="Each colours the spokes alone, then you compare.",
        inside=("review",),
        titled_by=("spoke",),
        alone=False,
    )

    spoke: Annotated[
        answers.Code,
        Asked("Which spoke?", Kind.CODE, Leaves.OK, essential=1, codes=codes.WHEEL),
    ] = None
    median: Annotated[
        answers.Rating,
        Asked(
            "How full is this spoke?",
            Kind.RATING,
            Leaves.OK,
            essential=1,
            explanation="The one in the middle when all are laid in a row.",
        ),
    ] = None
    low: Annotated[
        answers.Rating,
        Asked("What was the lowest?", Kind.RATING, Leaves.OK, essential=1),
    ] = None
    high: Annotated[
        answers.Rating,
        Asked("What was the highest?", Kind.RATING, Leaves.OK, essential=1),
    ] = None
    obstacles: Annotated[
        answers.Codes,
        Asked("What keeps it short?", Kind.CODES, Leaves.OK, essential=2, codes=OBSTACLE),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DimensionScore:
    """How well one of the five sides is cared for."""

    about: ClassVar[About] = About(
        name="dimension_score",
        label="One of the five sides",
        plural="The five sides",
        inside=("review",),
        titled_by=("dimension",),
        alone=False,
    )

    dimension: Annotated[
        answers.Code,
        Asked("Which side?", Kind.CODE, Leaves.OK, essential=1, codes=DIMENSION),
    ] = None
    state: Annotated[
        answers.Rating,
        Asked("How well is this side cared for?", Kind.RATING, Leaves.OK, essential=1),
    ] = None
    change: Annotated[
        answers.Change,
        Asked("Better or worse than before?", Kind.CHANGE, Leaves.OK, essential=2),
    ] = None
    due_to: Annotated[
        answers.Codes,
        Asked(
            "What brought the change?", Kind.CODES, Leaves.OK, essential=3, codes=codes.CAUSE
        ),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyScore:
    """How true one of eight sentences is for the group: a profile, never an index."""

    about: ClassVar[About] = About(
        name="agency_score",
        label="Sentence about ourselves",
        plural="Sentences about ourselves",
        explanation="Eight sentences that show how freely you decide about yourselves.",
        inside=("review",),
        titled_by=("item",),
        alone=False,
    )

    item: Annotated[
        answers.Code,
        Asked("Which sentence?", Kind.CODE, Leaves.OK, essential=1, codes=codes.AGENCY),
    ] = None
    value: Annotated[
        answers.Rating,
        Asked("How true is this sentence for us?", Kind.RATING, Leaves.OK, essential=1),
    ] = None
    n_answered: Annotated[
        answers.Count,
        Asked("How many answered?", Kind.COUNT, Leaves.OK, essential=2),
    ] = None
    change: Annotated[
        answers.Change,
        Asked("More or less true than before?", Kind.CHANGE, Leaves.OK, essential=3),
    ] = None
