"""A resource: know-how and know-who that a group can turn to."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from journal.domain import answers
from journal.domain.codes.place import PROXIMITY
from journal.domain.codes.resource import RESOURCE_KIND
from journal.domain.codes.topic import TOPIC
from journal.domain.question import About, Asked, Coarser, Kind, Leaves


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """An organisation, service, fund, shelter, guide or tool, and how it is reached."""

    about: ClassVar[About] = About(
        name="resource",
        label="Resource",
        plural="Resources",
        explanation="Whom we can turn to and what we can use: an organisation, a fund, a "
        "shelter, a guide, a tool.",
        inside=("collective",),
        dated_by="last_checked",
        titled_by=("name", "kind"),
    )

    name: Annotated[
        answers.Words,
        Asked("What do we call it?", Kind.TEXT, Leaves.IDENTIFYING, essential=1, highest=120),
    ] = None
    kind: Annotated[
        answers.Code,
        Asked(
            "What is it: people, fund, shelter, guide, tool?",
            Kind.CODE,
            Leaves.OK,
            essential=2,
            codes=RESOURCE_KIND,
        ),
    ] = None
    for_what: Annotated[
        answers.Codes,
        Asked("What is it good for?", Kind.CODES, Leaves.OK, essential=3, codes=TOPIC),
    ] = None
    how_to_reach: Annotated[
        answers.Words,
        Asked(
            "How is it reached?",
            Kind.TEXT,
            Leaves.IDENTIFYING,
            essential=4,
            explanation="Whom to call, through whom, with which words. If it is a person, "
            "write what they do rather than their name.",
        ),
    ] = None
    languages: Annotated[
        answers.Languages,
        Asked(
            "In which languages?",
            Kind.LANGUAGES,
            Leaves.QUASI,
            essential=5,
            coarser=Coarser.DROPPED_IF_RARE,
        ),
    ] = None
    good_for_emergency: Annotated[
        answers.YesNo,
        Asked("Does it serve in an emergency?", Kind.YES_NO, Leaves.OK, essential=6),
    ] = None
    last_checked: Annotated[
        answers.Date,
        Asked("When did you last check that it works?", Kind.DATE, Leaves.LOCAL, essential=7),
    ] = None
    proximity: Annotated[
        answers.Code,
        Asked("How far from us is it?", Kind.CODE, Leaves.OK, codes=PROXIMITY),
    ] = None
    rating: Annotated[
        answers.Rating,
        Asked("How well did it serve us?", Kind.RATING, Leaves.OK),
    ] = None
    note: Annotated[
        answers.Words,
        Asked("What else should we remember?", Kind.TEXT, Leaves.IDENTIFYING),
    ] = None
