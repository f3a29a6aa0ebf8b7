"""Which questions a form asks, and which of them stand together."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from journal.domain.question import Entity, Field, Kind, fields_of
from journal.i18n import Words

_SMALL_LIST = 3  # codes that fit beside a number


@dataclass(frozen=True, slots=True)
class Block:
    """Questions that are asked in one breath; `place` is their essential number."""

    place: int
    fields: tuple[Field, ...]

    @property
    def is_one_line(self) -> bool:
        """Tell whether the answers are small enough to stand beside each other."""
        has_number = any(one.kind in {Kind.COUNT, Kind.NUMBER} for one in self.fields)
        return has_number and len(self.fields) > 1 and all(map(_is_small, self.fields))


@dataclass(frozen=True, slots=True)
class Question:
    """One question in the language of the reader."""

    field: Field
    text: str
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What a form knows before it asks.

    `languages` are those of the group, offered first; `titles` are what the records
    that answers point to are called, by id.
    """

    languages: tuple[str, ...] = ()
    titles: dict[str, str] = field(default_factory=dict)


def asked_fields(entity: type[Entity]) -> tuple[Field, ...]:
    """Return the fields that people answer; what the program fills in is not asked."""
    return tuple(one for one in fields_of(entity) if not one.asked.filled_in)


def essential_blocks(entity: type[Entity]) -> Sequence[Block]:
    """Return what is asked first, in its order."""
    fields = asked_fields(entity)
    places = sorted({one.asked.essential for one in fields} - {0})
    return [
        Block(place, tuple(one for one in fields if one.asked.essential == place))
        for place in places
    ]


def waiting_blocks(entity: type[Entity]) -> Sequence[Block]:
    """Return what can wait: each question on its own."""
    return [Block(0, (one,)) for one in asked_fields(entity) if not one.asked.essential]


def question_of(words: Words, entity: type[Entity], asked: Field) -> Question:
    """Return a question in the language of the reader."""
    name = entity.about.name
    return Question(
        asked,
        words.label(name, asked.asked.question),
        words.label(name, asked.asked.explanation),
    )


def _is_small(one: Field) -> bool:
    if one.kind in {Kind.COUNT, Kind.NUMBER, Kind.YES_NO}:
        return True
    codes = one.asked.codes
    return one.kind is Kind.CODE and codes is not None and len(codes.choices) <= _SMALL_LIST
