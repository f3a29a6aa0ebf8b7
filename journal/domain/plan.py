"""A protection plan, its versions, and the measures a group takes.

Risks and measures keep their lineage from version to version of a plan; that is
what `difference` compares. A measure may also stand without a plan.
"""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from journal.domain import answers
from journal.domain.codes import measure as measure_codes
from journal.domain.codes import plan as codes
from journal.domain.codes.dimension import DIMENSION, DOMAIN, LEVEL
from journal.domain.codes.obstacle import OBSTACLE
from journal.domain.question import About, Asked, Coarser, Kind, Leaves

USUAL_MONTHS_BETWEEN_REVIEWS = 6  # page 5: "every six months unless the group says otherwise"


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityPlan:
    """A plan of a group for its own protection; its content stands in its versions."""

    about: ClassVar[About] = About(
        name="security_plan",
        label="Protection plan",
        plural="Protection plans",
        explanation="What you do so that you can go on, and who sees to it.",
        inside=("collective",),
        dated_by="first_agreed",
        titled_by=("scope", "form"),
    )

    scope: Annotated[
        answers.Code,
        Asked(
            "Whom does the plan protect?",
            Kind.CODE,
            Leaves.OK,
            essential=1,
            codes=codes.PLAN_SCOPE,
        ),
    ] = None
    form: Annotated[
        answers.Code,
        Asked(
            "Is it written, drawn, or kept in memory?",
            Kind.CODE,
            Leaves.OK,
            essential=2,
            codes=codes.PLAN_FORM,
        ),
    ] = None
    stage: Annotated[
        answers.Code,
        Asked(
            "How far is it: begun, agreed, in use?",
            Kind.CODE,
            Leaves.OK,
            essential=3,
            codes=codes.PLAN_STAGE,
        ),
    ] = None
    made_by: Annotated[
        answers.Code,
        Asked("Who made it?", Kind.CODE, Leaves.OK, essential=4, codes=codes.MADE_BY),
    ] = None
    carried_by: Annotated[
        answers.Code,
        Asked(
            "Who looks after it now?", Kind.CODE, Leaves.OK, essential=5, codes=codes.CARRIED_BY
        ),
    ] = None
    who_knows_it: Annotated[
        answers.Rating, Asked("How many of you know it?", Kind.RATING, Leaves.OK, essential=6)
    ] = None
    review_every_months: Annotated[
        answers.Count,
        Asked(
            "Every how many months will you look at it again?",
            Kind.COUNT,
            Leaves.OK,
            essential=7,
            explanation="Six months, unless you say otherwise.",
            highest=60,
        ),
    ] = None
    emergency_money: Annotated[
        answers.Code,
        Asked(
            "Is there money for a first reaction?",
            Kind.CODE,
            Leaves.OK,
            essential=8,
            codes=codes.FIRST_MONEY,
        ),
    ] = None
    organised_by: Annotated[
        answers.Code,
        Asked("How is it arranged?", Kind.CODE, Leaves.OK, codes=codes.PLAN_ORGANISED_BY),
    ] = None
    basis: Annotated[
        answers.Code,
        Asked(
            "Is it our own, adapted, or taken over from others?",
            Kind.CODE,
            Leaves.OK,
            codes=codes.PLAN_BASIS,
        ),
    ] = None
    network_plan: Annotated[
        answers.Reference,
        Asked(
            "Which plan of our network does it come from?",
            Kind.REFERENCE,
            Leaves.LOCAL,
            target="security_plan",
        ),
    ] = None
    first_agreed: Annotated[
        answers.Date,
        Asked(
            "When was it agreed for the first time?",
            Kind.DATE,
            Leaves.QUASI,
            coarser=Coarser.YEAR,
        ),
    ] = None
    women_part: Annotated[
        answers.Rating,
        Asked("How much did women take part in making it?", Kind.RATING, Leaves.OK),
    ] = None
    youth_part: Annotated[
        answers.Rating,
        Asked("How much did young people take part in making it?", Kind.RATING, Leaves.OK),
    ] = None
    kept_where: Annotated[
        answers.Code,
        Asked("Where is it kept?", Kind.CODE, Leaves.SENSITIVE, codes=codes.KEPT_WHERE),
    ] = None
    next_review: Annotated[
        answers.Date,
        Asked(
            "On which day will we look at it again?",
            Kind.DATE,
            Leaves.LOCAL,
            explanation="Leave it empty, and the program proposes a day.",
        ),
    ] = None
    valid_until: Annotated[
        answers.Date, Asked("Until when does it hold?", Kind.DATE, Leaves.LOCAL)
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanVersion:
    """What a plan was from one day on; its risks and measures belong to it."""

    about: ClassVar[About] = About(
        name="plan_version",
        label="Version of a plan",
        plural="Versions of a plan",
        explanation="Each time a plan changes, the earlier one stays to be compared.",
        inside=("security_plan",),
        dated_by="date",
        titled_by=("number", "reason", "summary"),
        alone=False,
    )

    date: Annotated[
        answers.Date,
        Asked(
            "Since when does this version hold?",
            Kind.DATE,
            Leaves.QUASI,
            essential=1,
            coarser=Coarser.HALF_YEAR,
        ),
    ] = None
    reason: Annotated[
        answers.Code,
        Asked(
            "Why did you change it?",
            Kind.CODE,
            Leaves.OK,
            essential=2,
            codes=codes.CHANGE_REASON,
        ),
    ] = None
    agreed_by: Annotated[
        answers.Code,
        Asked("Who agreed to it?", Kind.CODE, Leaves.OK, essential=3, codes=codes.AGREED_BY),
    ] = None
    summary: Annotated[
        answers.Words,
        Asked("What is new, in two sentences?", Kind.TEXT, Leaves.IDENTIFYING, essential=4),
    ] = None
    number: Annotated[
        answers.Count, Asked("Number of the version", Kind.COUNT, Leaves.OK, filled_in=True)
    ] = None
    stage: Annotated[
        answers.Code,
        Asked(
            "How far was the plan with this version?",
            Kind.CODE,
            Leaves.OK,
            codes=codes.PLAN_STAGE,
        ),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanElement:
    """One measure: what is done for protection, in a plan or without one."""

    about: ClassVar[About] = About(
        name="plan_element",
        label="Measure",
        plural="Measures",
        explanation="Something you do, or mean to do, to protect yourselves.",
        inside=("plan_version", "collective"),
        dated_by="due",
        titled_by=("content", "menu"),
    )

    content: Annotated[
        answers.Words,
        Asked(
            "What do you do, or will you do?",
            Kind.TEXT,
            Leaves.IDENTIFYING,
            essential=1,
            explanation="One sentence that everybody understands.",
        ),
    ] = None
    menu: Annotated[
        answers.Code,
        Asked(
            "What is it about: house, road, phone, rest …?",
            Kind.CODE,
            Leaves.OK,
            essential=2,
            codes=measure_codes.MEASURE_MENU,
        ),
    ] = None
    kind: Annotated[
        answers.Code,
        Asked(
            "For every day, before something risky, or for an emergency?",
            Kind.CODE,
            Leaves.OK,
            essential=3,
            codes=measure_codes.MEASURE_KIND,
        ),
    ] = None
    responsible_role: Annotated[
        answers.Words,
        Asked(
            "Who sees to it? A role, no name.",
            Kind.TEXT,
            Leaves.IDENTIFYING,
            essential=4,
            explanation="For instance: the treasurer, the night watch.",
            highest=80,
        ),
    ] = None
    depends_on: Annotated[
        answers.Code,
        Asked(
            "Does it depend on us or on somebody else?",
            Kind.CODE,
            Leaves.OK,
            essential=5,
            codes=measure_codes.DEPENDS_ON,
        ),
    ] = None
    state: Annotated[
        answers.Code,
        Asked(
            "How far are you with it?",
            Kind.CODE,
            Leaves.OK,
            essential=6,
            codes=measure_codes.MEASURE_STATE,
        ),
    ] = None
    tested: Annotated[
        answers.Code,
        Asked(
            "Have you tried it out?",
            Kind.CODE,
            Leaves.OK,
            essential=7,
            codes=measure_codes.TESTED,
        ),
    ] = None
    obstacles: Annotated[
        answers.Codes,
        Asked("What gets in the way?", Kind.CODES, Leaves.OK, essential=8, codes=OBSTACLE),
    ] = None
    lineage: Annotated[
        answers.Words,
        Asked(
            "The same measure in every version",
            Kind.TEXT,
            Leaves.LOCAL,
            highest=80,
            filled_in=True,
            searched=False,
        ),
    ] = None
    domain: Annotated[
        answers.Code,
        Asked("Which side of protection is it?", Kind.CODE, Leaves.OK, codes=DOMAIN),
    ] = None
    dimension: Annotated[
        answers.Code,
        Asked("Which of the five dimensions is it?", Kind.CODE, Leaves.OK, codes=DIMENSION),
    ] = None
    level: Annotated[
        answers.Code,
        Asked(
            "For whom is it?",
            Kind.CODE,
            Leaves.OK,
            explanation="Only where it is not for everybody the plan protects.",
            codes=LEVEL,
        ),
    ] = None
    risk: Annotated[
        answers.Reference,
        Asked("Against which risk is it?", Kind.REFERENCE, Leaves.LOCAL, target="risk_item"),
    ] = None
    resources: Annotated[
        answers.Codes,
        Asked(
            "What is needed for it?", Kind.CODES, Leaves.OK, codes=measure_codes.RESOURCE_NEEDED
        ),
    ] = None
    due: Annotated[answers.Date, Asked("By when?", Kind.DATE, Leaves.LOCAL)] = None
    last_tested: Annotated[
        answers.Date,
        Asked(
            "When did you last try it out?", Kind.DATE, Leaves.QUASI, coarser=Coarser.HALF_YEAR
        ),
    ] = None
