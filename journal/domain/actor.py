"""Who is around us, for or against us, and how they are tied to each other."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from journal.domain import answers
from journal.domain.codes import actor as codes
from journal.domain.question import About, Asked, Kind, Leaves


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Somebody outside who matters to the protection of a group."""

    about: ClassVar[About] = About(
        name="actor",
        label="Actor",
        plural="Actors",
        explanation="Those who can harm us, protect us, or influence who does.",
        inside=("collective",),
        titled_by=("label", "type"),
    )

    label: Annotated[
        answers.Words,
        Asked(
            "How shall we call them here?",
            Kind.TEXT,
            Leaves.IDENTIFYING,
            essential=1,
            explanation="A code name that only we understand.",
            highest=80,
        ),
    ] = None
    type: Annotated[
        answers.Code,
        Asked("What are they?", Kind.CODE, Leaves.SENSITIVE, essential=2, codes=codes.ACTOR),
    ] = None
    stance: Annotated[
        answers.Code,
        Asked(
            "Do they stand for us, against us, in between?",
            Kind.CODE,
            Leaves.SENSITIVE,
            essential=3,
            codes=codes.STANCE,
        ),
    ] = None
    power: Annotated[
        answers.Rating,
        Asked(
            "How much power do they have over what happens to us?",
            Kind.RATING,
            Leaves.SENSITIVE,
            essential=4,
        ),
    ] = None
    will_to_protect: Annotated[
        answers.Rating,
        Asked(
            "Would they protect us if they could?", Kind.RATING, Leaves.SENSITIVE, essential=5
        ),
    ] = None
    changed: Annotated[
        answers.Change,
        Asked(
            "Nearer or further from us than before?",
            Kind.CHANGE,
            Leaves.OK,
            essential=6,
            explanation="Better means nearer to us.",
        ),
    ] = None
    duty: Annotated[
        answers.Code,
        Asked("What is their part in our protection?", Kind.CODE, Leaves.OK, codes=codes.DUTY),
    ] = None
    note: Annotated[
        answers.Words,
        Asked("What else should we remember?", Kind.TEXT, Leaves.IDENTIFYING),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorLink:
    """How one actor is tied to another."""

    about: ClassVar[About] = About(
        name="actor_link",
        label="Tie between actors",
        plural="Ties between actors",
        explanation="Who controls, pays or influences whom.",
        inside=("collective",),
        titled_by=("from_actor", "relation", "to_actor"),
    )

    from_actor: Annotated[
        answers.Reference,
        Asked("Who?", Kind.REFERENCE, Leaves.SENSITIVE, essential=1, target="actor"),
    ] = None
    relation: Annotated[
        answers.Code,
        Asked("How?", Kind.CODE, Leaves.SENSITIVE, essential=1, codes=codes.ACTOR_RELATION),
    ] = None
    to_actor: Annotated[
        answers.Reference,
        Asked(
            "Is tied to whom?", Kind.REFERENCE, Leaves.SENSITIVE, essential=1, target="actor"
        ),
    ] = None
