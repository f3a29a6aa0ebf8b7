"""Money for a process or for the group, and what it allowed."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from journal.domain import answers
from journal.domain.codes import money as codes
from journal.domain.codes.place import PROXIMITY
from journal.domain.codes.process import PARTY_KIND
from journal.domain.question import About, Asked, Coarser, Kind, Leaves


@dataclass(frozen=True, slots=True, kw_only=True)
class Funding:
    """One source of money for protection, or the lack of it."""

    about: ClassVar[About] = About(
        name="funding",
        label="Funding",
        plural="Funding",
        explanation="Money for protection: what it was for and what it allowed.",
        inside=("process", "collective"),
        titled_by=("donor_name", "kind"),
    )

    kind: Annotated[
        answers.Codes,
        Asked(
            "What was the money for?",
            Kind.CODES,
            Leaves.OK,
            essential=1,
            codes=codes.FUNDED_WORK,
        ),
    ] = None
    donor_type: Annotated[
        answers.Code,
        Asked("What kind of giver?", Kind.CODE, Leaves.OK, essential=2, codes=PARTY_KIND),
    ] = None
    proximity: Annotated[
        answers.Code,
        Asked("From how far?", Kind.CODE, Leaves.OK, essential=3, codes=PROXIMITY),
    ] = None
    amount_band: Annotated[
        answers.Code,
        Asked(
            "Roughly how much?",
            Kind.CODE,
            Leaves.QUASI,
            essential=4,
            codes=codes.AMOUNT_BAND,
            coarser=Coarser.AS_CODED,
        ),
    ] = None
    months: Annotated[
        answers.Count,
        Asked(
            "For how long?",
            Kind.COUNT,
            Leaves.OK,
            essential=5,
            explanation="In months.",
            highest=600,
        ),
    ] = None
    flexibility: Annotated[
        answers.Code,
        Asked(
            "Could you change what it was used for?",
            Kind.CODE,
            Leaves.OK,
            essential=6,
            codes=codes.FLEXIBILITY,
        ),
    ] = None
    has_emergency_cushion: Annotated[
        answers.YesNo,
        Asked(
            "Was there something kept for a sudden need?", Kind.YES_NO, Leaves.OK, essential=7
        ),
    ] = None
    covers_review_time: Annotated[
        answers.YesNo,
        Asked("Does it pay for the time to review our plan?", Kind.YES_NO, Leaves.OK),
    ] = None
    donor_name: Annotated[
        answers.Words,
        Asked(
            "What is the giver called?",
            Kind.TEXT,
            Leaves.IDENTIFYING,
            explanation="Please no name of a person.",
            highest=120,
        ),
    ] = None
