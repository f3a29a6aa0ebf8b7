"""Support: the help a group or some of its people received, rest included."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from journal.domain import answers
from journal.domain.codes import support as codes
from journal.domain.codes.place import PROXIMITY
from journal.domain.codes.process import PARTY_KIND
from journal.domain.question import About, Asked, Coarser, Kind, Leaves


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportEvent:
    """One piece of help, from when it was asked for until it ended."""

    about: ClassVar[About] = About(
        name="support_event",
        label="Help or rest",
        plural="Help and rest",
        explanation="Emergency aid, rest, moving to a safer place, legal or medical help and "
        "the like. No names: how many people is enough.",
        inside=("collective", "incident"),
        dated_by="asked",
        titled_by=("kinds",),
    )

    kinds: Annotated[
        answers.Codes,
        Asked(
            "What help was it?",
            Kind.CODES,
            Leaves.SENSITIVE,
            essential=1,
            codes=codes.SUPPORT_KIND,
        ),
    ] = None
    asked: Annotated[
        answers.Date,
        Asked("When was it asked for?", Kind.DATE, Leaves.LOCAL, essential=2),
    ] = None
    wait: Annotated[
        answers.Code,
        Asked(
            "How long did it take to come?",
            Kind.CODE,
            Leaves.OK,
            essential=2,
            codes=codes.WAIT,
        ),
    ] = None
    provider_type: Annotated[
        answers.Code,
        Asked("Who gave it?", Kind.CODE, Leaves.OK, essential=3, codes=PARTY_KIND),
    ] = None
    proximity: Annotated[
        answers.Code,
        Asked("From how far?", Kind.CODE, Leaves.OK, essential=3, codes=PROXIMITY),
    ] = None
    as_asked: Annotated[
        answers.Code,
        Asked(
            "Was it what you asked for?",
            Kind.CODE,
            Leaves.OK,
            essential=4,
            codes=codes.AS_ASKED,
        ),
    ] = None
    length: Annotated[
        answers.Number,
        Asked("How long did it last?", Kind.NUMBER, Leaves.OK, essential=5, highest=10_000),
    ] = None
    unit: Annotated[
        answers.Code,
        Asked(
            "Hours, days, weeks or months?",
            Kind.CODE,
            Leaves.OK,
            essential=5,
            codes=codes.SUPPORT_UNIT,
        ),
    ] = None
    n_people: Annotated[
        answers.Count,
        Asked(
            "For how many people?",
            Kind.COUNT,
            Leaves.QUASI,
            essential=6,
            coarser=Coarser.PEOPLE_BAND,
        ),
    ] = None
    included_family: Annotated[
        answers.YesNo,
        Asked("For family too?", Kind.YES_NO, Leaves.OK, essential=6),
    ] = None
    usefulness: Annotated[
        answers.Rating,
        Asked("How much did it serve?", Kind.RATING, Leaves.OK, essential=7),
    ] = None
    returned: Annotated[
        answers.Code,
        Asked(
            "If somebody went away: did they come back?",
            Kind.CODE,
            Leaves.SENSITIVE,
            essential=8,
            codes=codes.RETURNED,
        ),
    ] = None
    return_followed_up: Annotated[
        answers.YesNo,
        Asked("Did anyone stay in touch with them?", Kind.YES_NO, Leaves.OK, essential=8),
    ] = None
    note: Annotated[
        answers.Words,
        Asked("What else should we remember?", Kind.TEXT, Leaves.IDENTIFYING),
    ] = None
