"""An activity: a workshop, visit, meeting, drill or call, planned or done."""

from dataclasses import dataclass
from typing import Annotated, ClassVar, Final

from journal.domain import answers
from journal.domain.codes import activity as codes
from journal.domain.codes.place import ACTIVITY_PLACE, PROXIMITY
from journal.domain.codes.topic import TOPIC
from journal.domain.question import About, Asked, Coarser, Kind, Leaves

HOURS_OF_A_DAY: Final = 7.0  # page 2, revision 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """One time that people came together to learn, to return to it, to take care."""

    about: ClassVar[About] = About(
        name="activity",
        label="Activity",
        plural="Activities",
        explanation="A workshop, visit, meeting, drill or call. It may belong to a process or "
        "stand alone.",
        inside=("process", "collective"),
        dated_by="date",
        titled_by=("kind", "topics"),
    )

    date: Annotated[
        answers.Date,
        Asked(
            "When was it, or when will it be?",
            Kind.DATE,
            Leaves.QUASI,
            essential=1,
            coarser=Coarser.HALF_YEAR,
        ),
    ] = None
    state: Annotated[
        answers.Code,
        Asked("Planned or done?", Kind.CODE, Leaves.OK, essential=1, codes=codes.STATE),
    ] = None
    kind: Annotated[
        answers.Code,
        Asked(
            "What was it: workshop, visit, gathering, call …?",
            Kind.CODE,
            Leaves.OK,
            essential=2,
            codes=codes.ACTIVITY_KIND,
        ),
    ] = None
    length: Annotated[
        answers.Number,
        Asked("How long did it last?", Kind.NUMBER, Leaves.OK, essential=3, highest=10_000),
    ] = None
    unit: Annotated[
        answers.Code,
        Asked("Hours or days?", Kind.CODE, Leaves.OK, essential=3, codes=codes.LENGTH_UNIT),
    ] = None
    modality: Annotated[
        answers.Code,
        Asked(
            "In one room, by distance, or both?",
            Kind.CODE,
            Leaves.OK,
            essential=4,
            codes=codes.MODALITY,
        ),
    ] = None
    topics: Annotated[
        answers.Codes,
        Asked(
            "What was it about? The main thing first.",
            Kind.CODES,
            Leaves.OK,
            essential=5,
            codes=TOPIC,
        ),
    ] = None
    n_total: Annotated[
        answers.Count,
        Asked(
            "How many were there?",
            Kind.COUNT,
            Leaves.QUASI,
            essential=6,
            explanation="Everybody in the room.",
            coarser=Coarser.PEOPLE_BAND,
        ),
    ] = None
    n_ours: Annotated[
        answers.Count,
        Asked(
            "How many of ours?",
            Kind.COUNT,
            Leaves.QUASI,
            essential=6,
            coarser=Coarser.PEOPLE_BAND,
        ),
    ] = None
    n_women: Annotated[
        answers.Count,
        Asked(
            "How many women?",
            Kind.COUNT,
            Leaves.QUASI,
            essential=6,
            coarser=Coarser.PEOPLE_BAND,
        ),
    ] = None
    follows_up: Annotated[
        answers.YesNo,
        Asked(
            "Was it a return to something learnt before?", Kind.YES_NO, Leaves.OK, essential=7
        ),
    ] = None
    usefulness: Annotated[
        answers.Rating,
        Asked("How much did it serve you?", Kind.RATING, Leaves.OK, essential=8),
    ] = None
    safety_felt: Annotated[
        answers.Rating,
        Asked("How safe did we feel there?", Kind.RATING, Leaves.OK),
    ] = None
    relevance: Annotated[
        answers.Rating,
        Asked("How near was it to what we live?", Kind.RATING, Leaves.OK),
    ] = None
    n_answered: Annotated[
        answers.Count,
        Asked("How many answered these three questions?", Kind.COUNT, Leaves.OK),
    ] = None
    sessions: Annotated[
        answers.Count,
        Asked(
            "For how many alike does this entry stand?",
            Kind.COUNT,
            Leaves.QUASI,
            explanation="Nothing written means one.",
            coarser=Coarser.COUNT_BAND,
            highest=1_000,
        ),
    ] = None
    expected_change: Annotated[
        answers.Codes,
        Asked("What should it change?", Kind.CODES, Leaves.OK, codes=codes.CHANGE),
    ] = None
    pi_elearning: Annotated[
        answers.YesNo,
        Asked("Was it an online course of Protection International?", Kind.YES_NO, Leaves.OK),
    ] = None
    place_kind: Annotated[
        answers.Code,
        Asked(
            "In what kind of place?",
            Kind.CODE,
            Leaves.QUASI,
            codes=ACTIVITY_PLACE,
            coarser=Coarser.AS_CODED,
        ),
    ] = None
    place: Annotated[
        answers.Words,
        Asked("Where was it?", Kind.TEXT, Leaves.IDENTIFYING, highest=120),
    ] = None
    languages: Annotated[
        answers.Languages,
        Asked(
            "In which languages?",
            Kind.LANGUAGES,
            Leaves.QUASI,
            coarser=Coarser.DROPPED_IF_RARE,
        ),
    ] = None
    interpretation: Annotated[
        answers.YesNo,
        Asked("Did somebody interpret?", Kind.YES_NO, Leaves.OK),
    ] = None
    facilitators_n: Annotated[
        answers.Count,
        Asked("How many facilitated?", Kind.COUNT, Leaves.OK, highest=1_000),
    ] = None
    facilitator_origin: Annotated[
        answers.Code,
        Asked("From how far did they come?", Kind.CODE, Leaves.OK, codes=PROXIMITY),
    ] = None
    facilitators_gender: Annotated[
        answers.Code,
        Asked(
            "Were they women, men, both?",
            Kind.CODE,
            Leaves.OK,
            codes=codes.GENDER_OF_FACILITATORS,
        ),
    ] = None
    n_children: Annotated[
        answers.Count,
        Asked(
            "How many children, under 18?",
            Kind.COUNT,
            Leaves.QUASI,
            coarser=Coarser.PEOPLE_BAND,
        ),
    ] = None
    n_young: Annotated[
        answers.Count,
        Asked(
            "How many young people, as the group counts them?",
            Kind.COUNT,
            Leaves.QUASI,
            coarser=Coarser.PEOPLE_BAND,
        ),
    ] = None
    n_other_gender: Annotated[
        answers.Count,
        Asked(
            "How many who are neither women nor men?",
            Kind.COUNT,
            Leaves.QUASI,
            coarser=Coarser.PEOPLE_BAND,
        ),
    ] = None
    n_returning: Annotated[
        answers.Count,
        Asked(
            "How many had been there before?",
            Kind.COUNT,
            Leaves.QUASI,
            coarser=Coarser.PEOPLE_BAND,
        ),
    ] = None
    decision_makers: Annotated[
        answers.Code,
        Asked(
            "Were those there who decide in the group?",
            Kind.CODE,
            Leaves.QUASI,
            codes=codes.DECISION_MAKERS,
            coarser=Coarser.AS_CODED,
        ),
    ] = None
    childcare: Annotated[
        answers.YesNo, Asked("Was there childcare?", Kind.YES_NO, Leaves.OK)
    ] = None
    travel_paid: Annotated[
        answers.YesNo, Asked("Were travel and costs paid?", Kind.YES_NO, Leaves.OK)
    ] = None
    access_support: Annotated[
        answers.YesNo,
        Asked("Was there support for people with disabilities?", Kind.YES_NO, Leaves.OK),
    ] = None
    others_present: Annotated[
        answers.Codes,
        Asked(
            "Who else was present?", Kind.CODES, Leaves.SENSITIVE, codes=codes.OTHERS_PRESENT
        ),
    ] = None
    reason_if_interrupted: Annotated[
        answers.Code,
        Asked(
            "If it was cut short: why?",
            Kind.CODE,
            Leaves.SENSITIVE,
            codes=codes.INTERRUPTION,
        ),
    ] = None
    note: Annotated[
        answers.Words,
        Asked("What else should we remember?", Kind.TEXT, Leaves.IDENTIFYING),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicLearning:
    """How well a topic was mastered before and after an activity."""

    about: ClassVar[About] = About(
        name="topic_learning",
        label="Before and after",
        plural="Before and after, by topic",
        explanation="How well we could do it before and after, as the group sees it.",
        inside=("activity",),
        titled_by=("topic",),
        alone=False,
    )

    topic: Annotated[
        answers.Code,
        Asked("Which topic?", Kind.CODE, Leaves.OK, essential=1, codes=TOPIC),
    ] = None
    before: Annotated[
        answers.Rating,
        Asked("How well could we do it before?", Kind.RATING, Leaves.OK, essential=2),
    ] = None
    after: Annotated[
        answers.Rating,
        Asked("How well can we do it now?", Kind.RATING, Leaves.OK, essential=3),
    ] = None


def hours_of(activity: Activity) -> float | None:
    """Return how many hours it lasted, or None when that is not known."""
    length = activity.length
    if not isinstance(length, float | int):
        return None
    match activity.unit:
        case "hours":
            return float(length)
        case "days":
            return length * HOURS_OF_A_DAY
        case _:
            return None


def sessions_of(activity: Activity) -> int:
    """Return for how many alike it stands; never told means one."""
    match activity.sessions:
        case answers.About(value) if value > 0:
            return value
        case int() as value if value > 0:
            return value
        case _:
            return 1
