"""Who we are, and what is around us at a given time."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from journal.domain import answers
from journal.domain.codes import collective as codes
from journal.domain.codes.place import SETTING
from journal.domain.question import About, Asked, Coarser, Kind, Leaves


@dataclass(frozen=True, slots=True, kw_only=True)
class Collective:
    """A group of people who defend rights together."""

    about: ClassVar[About] = About(
        name="collective",
        label="Group",
        plural="Groups",
        explanation="The group that keeps this journal, or one that it accompanies.",
        titled_by=("label",),
    )

    label: Annotated[
        answers.Words,
        Asked(
            "What code name shall we use for the group?",
            Kind.TEXT,
            Leaves.IDENTIFYING,
            essential=1,
            explanation="Better not the real name.",
            highest=40,
        ),
    ] = None
    org_form: Annotated[
        answers.Code,
        Asked(
            "What kind of group are you?",
            Kind.CODE,
            Leaves.QUASI,
            essential=2,
            codes=codes.ORG_FORM,
            coarser=Coarser.ORG_GROUP,
        ),
    ] = None
    size_band: Annotated[
        answers.Code,
        Asked(
            "About how many people take part?",
            Kind.CODE,
            Leaves.QUASI,
            essential=3,
            codes=codes.SIZE_BAND,
            coarser=Coarser.SIZE_GROUP,
        ),
    ] = None
    member_groups: Annotated[
        answers.Count,
        Asked(
            "One group, or a union of several? How many?",
            Kind.COUNT,
            Leaves.QUASI,
            essential=4,
            explanation="One stands for a single group.",
            coarser=Coarser.COUNT_BAND,
        ),
    ] = None
    countries: Annotated[
        answers.Countries,
        Asked(
            "In which country or countries do you work?",
            Kind.COUNTRY,
            Leaves.QUASI,
            essential=5,
            coarser=Coarser.REGION,
        ),
    ] = None
    setting: Annotated[
        answers.Code,
        Asked(
            "City, countryside, far away, exile?",
            Kind.CODE,
            Leaves.QUASI,
            essential=6,
            codes=SETTING,
            coarser=Coarser.AS_CODED,
        ),
    ] = None
    rights: Annotated[
        answers.Codes,
        Asked(
            "What do you defend above all? Up to three.",
            Kind.CODES,
            Leaves.QUASI,
            essential=7,
            codes=codes.RIGHTS,
            coarser=Coarser.RIGHTS_GROUP,
            most=3,
        ),
    ] = None
    literacy_need: Annotated[
        answers.Code,
        Asked(
            "How many of you read and write with ease?",
            Kind.CODE,
            Leaves.OK,
            essential=8,
            codes=codes.LITERACY_NEED,
        ),
    ] = None
    age_band: Annotated[
        answers.Code,
        Asked(
            "For how long has the group existed?",
            Kind.CODE,
            Leaves.QUASI,
            codes=codes.AGE_BAND,
            coarser=Coarser.AS_CODED,
        ),
    ] = None
    women_share: Annotated[
        answers.Code,
        Asked(
            "How many of you are women?",
            Kind.CODE,
            Leaves.QUASI,
            codes=codes.SHARE,
            coarser=Coarser.AS_CODED,
        ),
    ] = None
    leadership_women_share: Annotated[
        answers.Code,
        Asked(
            "How many of those who lead are women?",
            Kind.CODE,
            Leaves.QUASI,
            codes=codes.SHARE,
            coarser=Coarser.AS_CODED,
        ),
    ] = None
    area: Annotated[
        answers.Words,
        Asked("In which area do you live and work?", Kind.TEXT, Leaves.IDENTIFYING),
    ] = None
    collective_territory: Annotated[
        answers.YesNo,
        Asked("Do you hold a territory together?", Kind.YES_NO, Leaves.SENSITIVE),
    ] = None
    defender_groups: Annotated[
        answers.Codes,
        Asked("Who are most of you?", Kind.CODES, Leaves.SENSITIVE, codes=codes.DEFENDER_GROUP),
    ] = None
    languages: Annotated[
        answers.Languages,
        Asked(
            "In which languages do you work together?",
            Kind.LANGUAGES,
            Leaves.QUASI,
            coarser=Coarser.DROPPED_IF_RARE,
        ),
    ] = None
    connectivity: Annotated[
        answers.Code,
        Asked("What connection do you have?", Kind.CODE, Leaves.OK, codes=codes.CONNECTIVITY),
    ] = None
    power: Annotated[
        answers.Code,
        Asked("What electricity do you have?", Kind.CODE, Leaves.OK, codes=codes.POWER_SUPPLY),
    ] = None
    devices: Annotated[
        answers.Codes,
        Asked("What devices do you work with?", Kind.CODES, Leaves.OK, codes=codes.DEVICES),
    ] = None
    registration: Annotated[
        answers.Code,
        Asked(
            "Is the group registered?", Kind.CODE, Leaves.SENSITIVE, codes=codes.REGISTRATION
        ),
    ] = None
    prior_experience: Annotated[
        answers.Rating,
        Asked(
            "How much did you know of protection before this journal?", Kind.RATING, Leaves.OK
        ),
    ] = None
    accompanied_since: Annotated[
        answers.Date,
        Asked(
            "Since when has somebody accompanied you?",
            Kind.DATE,
            Leaves.QUASI,
            coarser=Coarser.YEAR,
        ),
    ] = None
    is_us: Annotated[
        answers.YesNo,
        Asked("Is this us, who keep the journal?", Kind.YES_NO, Leaves.LOCAL, filled_in=True),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContextSnapshot:
    """What presses on a group and what holds it, at one time."""

    about: ClassVar[About] = About(
        name="context_snapshot",
        label="How things are around us",
        plural="How things were around us",
        explanation="At the beginning and at each review: what is around us and within us.",
        inside=("collective", "review"),
        dated_by="date",
        titled_by=("date",),
    )

    date: Annotated[
        answers.Date,
        Asked(
            "What day or season is this about?",
            Kind.DATE,
            Leaves.QUASI,
            essential=1,
            coarser=Coarser.HALF_YEAR,
        ),
    ] = None
    civic_space: Annotated[
        answers.Code,
        Asked(
            "How freely can people speak and organise here?",
            Kind.CODE,
            Leaves.QUASI,
            essential=2,
            codes=codes.CIVIC_SPACE,
            coarser=Coarser.AS_CODED,
        ),
    ] = None
    conflict: Annotated[
        answers.Code,
        Asked(
            "Is there armed violence around you?",
            Kind.CODE,
            Leaves.QUASI,
            essential=3,
            codes=codes.CONFLICT,
            coarser=Coarser.AS_CODED,
        ),
    ] = None
    structural_pressure: Annotated[
        answers.Rating,
        Asked(
            "How hard do laws, poverty and discrimination press on you?",
            Kind.RATING,
            Leaves.OK,
            essential=4,
        ),
    ] = None
    internal_priority_of_security: Annotated[
        answers.Rating,
        Asked(
            "How important is protection in the group today?",
            Kind.RATING,
            Leaves.OK,
            essential=5,
        ),
    ] = None
    leadership_backing: Annotated[
        answers.Rating,
        Asked("How firmly do those who lead support it?", Kind.RATING, Leaves.OK, essential=6),
    ] = None
    workload_pressure: Annotated[
        answers.Rating,
        Asked(
            "How heavy is the load, care at home included?",
            Kind.RATING,
            Leaves.OK,
            essential=7,
        ),
    ] = None
    change_since_last: Annotated[
        answers.Change,
        Asked("Better or worse than last time?", Kind.CHANGE, Leaves.OK, essential=8),
    ] = None
    staff_turnover: Annotated[
        answers.Code,
        Asked(
            "Do many people come and go in the group?",
            Kind.CODE,
            Leaves.OK,
            codes=codes.TURNOVER,
        ),
    ] = None
    internal_trust: Annotated[
        answers.Rating,
        Asked("How much do we trust each other?", Kind.RATING, Leaves.SENSITIVE),
    ] = None
    funding_stability: Annotated[
        answers.Rating,
        Asked("How steady is the money?", Kind.RATING, Leaves.OK),
    ] = None
    care_burden_recognised: Annotated[
        answers.Rating,
        Asked(
            "How much does the group see and share the work of care?", Kind.RATING, Leaves.OK
        ),
    ] = None
    decision_sharing_by_gender: Annotated[
        answers.Rating,
        Asked("How much do women and others decide as men do?", Kind.RATING, Leaves.SENSITIVE),
    ] = None
    allies_within_reach: Annotated[
        answers.Rating,
        Asked("How much can we count on allies nearby?", Kind.RATING, Leaves.OK),
    ] = None
    note: Annotated[
        answers.Words,
        Asked("What else should we remember?", Kind.TEXT, Leaves.IDENTIFYING),
    ] = None
