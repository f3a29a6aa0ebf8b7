"""A practice: what a group does now that it did not do before, and whether it lasts."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from journal.domain import answers
from journal.domain.codes.dimension import LEVEL
from journal.domain.codes.obstacle import HELPER, OBSTACLE
from journal.domain.codes.practice import PRACTICE_ORIGIN, PRACTICE_STATE
from journal.domain.codes.topic import TOPIC
from journal.domain.question import About, Asked, Coarser, Kind, Leaves


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """Something a group does by now, with where it came from."""

    about: ClassVar[About] = About(
        name="practice",
        label="Practice",
        plural="Practices",
        explanation="Something we do now that we did not do before. From time to time we "
        "ask ourselves whether we still do it.",
        inside=("collective", "process", "activity", "review"),
        dated_by="agreed_on",
        titled_by=("text", "topic"),
    )

    text: Annotated[
        answers.Words,
        Asked(
            "What do you do now that you did not do before?",
            Kind.TEXT,
            Leaves.IDENTIFYING,
            essential=1,
        ),
    ] = None
    topic: Annotated[
        answers.Code,
        Asked("What is it about?", Kind.CODE, Leaves.OK, essential=2, codes=TOPIC),
    ] = None
    agreed_on: Annotated[
        answers.Date,
        Asked("Since when?", Kind.DATE, Leaves.QUASI, essential=3, coarser=Coarser.HALF_YEAR),
    ] = None
    origin: Annotated[
        answers.Code,
        Asked(
            "Where did it come from?",
            Kind.CODE,
            Leaves.LOCAL,
            essential=4,
            explanation="If it came from a process, an activity or a review of ours, put the "
            "practice there.",
            codes=PRACTICE_ORIGIN,
        ),
    ] = None
    scope: Annotated[
        answers.Code,
        Asked("Who does it?", Kind.CODE, Leaves.OK, codes=LEVEL),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeCheck:
    """One look back at a practice: still done, or not, and why."""

    about: ClassVar[About] = About(
        name="practice_check",
        label="Look back at a practice",
        plural="Looks back at practices",
        explanation="Due after 1, 3, 6, 12, 24 and 60 months.",
        inside=("practice",),
        titled_by=("state",),
        alone=False,
    )

    state: Annotated[
        answers.Code,
        Asked("Do you still do it?", Kind.CODE, Leaves.OK, essential=1, codes=PRACTICE_STATE),
    ] = None
    helpers: Annotated[
        answers.Codes,
        Asked("What helps?", Kind.CODES, Leaves.OK, essential=2, codes=HELPER),
    ] = None
    obstacles: Annotated[
        answers.Codes,
        Asked("What gets in the way?", Kind.CODES, Leaves.OK, essential=3, codes=OBSTACLE),
    ] = None
    months_since: Annotated[
        answers.Count,
        Asked("How many months is it since we began?", Kind.COUNT, Leaves.OK, highest=1_200),
    ] = None
