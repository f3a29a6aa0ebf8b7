"""Sentences that rules make and a reader's language tells, later and elsewhere.

A rule knows nothing of languages: it returns a `Sentence`, and `told` says it with
the words of whoever reads. `Sentence.say` and `Sentence.count` are named as those of
`Words`, so that the extraction finds their templates. What people wrote is put
between isolates: it cannot turn the direction of the sentence around it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Self

from babel.lists import format_list

from journal.domain.answers import Answer, Other, Text, Unknown
from journal.domain.dates import PartialDate, Precision
from journal.domain.question import CodeList, Entity, answers_of, fields_of
from journal.i18n import Words

_ISOLATE, _POP = "\u2068", "\u2069"  # Unicode UAX 9: first strong isolate and its end
_MOST_LETTERS = 160  # a sentence is read aloud in one breath


@dataclass(frozen=True, slots=True)
class Label:
    """A label of the domain: context is the name of its list or entity."""

    context: str
    text: str


Item = Text | Label
Place = Item | tuple[Item, ...] | PartialDate | date | int
"""What a place holds: people's own words, a label, several of them, a date, a number."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One whole sentence with its places; with `many` it follows `number`."""

    template: str
    places: Mapping[str, Place] = field(default_factory=dict)
    many: str = ""
    number: int = 0

    @classmethod
    def say(cls, template: str, **places: Place) -> Self:
        """Return a sentence."""
        return cls(template, places)

    @classmethod
    def count(cls, one: str, many: str, number: int, **places: Place) -> Self:
        """Return a sentence about a number, which also fills `{number}`."""
        return cls(one, places, many, number)


def told(sentence: Sentence, words: Words) -> str:
    """Return the sentence in the language of `words`."""
    filled = {name: _shown(place, words) for name, place in sentence.places.items()}
    if sentence.many:
        return words.count(sentence.template, sentence.many, sentence.number, **filled)
    return words.say(sentence.template, **filled)


def item_told(item: Item, words: Words) -> str:
    """Return a name or a label in a language, for a list; a person's own words whole."""
    return words.label(item.context, item.text) if isinstance(item, Label) else item.words


def told_date(when: PartialDate, words: Words) -> str:
    """Return a partial date as it is spoken: "March 2024", "first half of 2024"."""
    match when.precision:
        case Precision.MONTH_ONLY:
            return words.month_name(when.part)
        case Precision.DAY:
            return words.day(when.first_day())
        case Precision.MONTH:
            return words.month(when.first_day())
        case Precision.YEAR:
            return f"{when.year:04}"
        case _:
            return _told_part(when, words)


def _told_part(when: PartialDate, words: Words) -> str:
    year = f"{when.year:04}"
    if when.precision is Precision.QUARTER:
        return words.say("quarter {quarter} of {year}", quarter=when.part, year=year)
    if when.part == 1:
        return words.say("first half of {year}", year=year)
    return words.say("second half of {year}", year=year)


def item_of(answer: Answer, codes: CodeList | None = None) -> Item | None:
    """Return how a text or a code is shown; None where there is no answer."""
    match answer:
        case Unknown() | None:
            return None
        case Other(words) | Text(words):
            return Text(words) if words.strip() else None
        case str() if codes is not None:
            labels = (one.label for one in codes.choices if one.code == answer)
            return Label(codes.name, next(labels, answer))
        case _:
            return None


def items_of(answer: Answer, codes: CodeList) -> tuple[Item, ...]:
    """Return how several codes are shown, in their order; empty without an answer."""
    if not isinstance(answer, tuple):
        return ()
    found = (item_of(one, codes) for one in answer)
    return tuple(item for item in found if item is not None)


def name_of(answers: Entity) -> Item:
    """Return what a record is called: the best answer it is titled by, else its kind."""
    asked = {one.name: one.asked for one in fields_of(type(answers))}
    values = answers_of(answers)
    for name in answers.about.titled_by:
        value, codes = values[name], asked[name].codes
        first = value[0] if isinstance(value, tuple) and value else value
        item = item_of(first, codes)
        if item is not None:
            return item
    return Label(answers.about.name, answers.about.label)


def _shown(place: Place, words: Words) -> str:
    match place:
        case Text():
            return f"{_ISOLATE}{_shortened(place.words)}{_POP}"
        case Label():
            return words.label(place.context, place.text)
        case tuple():
            return str(format_list([_shown(one, words) for one in place], locale=words.locale))
        case PartialDate():
            return told_date(place, words)
        case date():
            return words.day(place)
        case _:
            return words.number(place)


def _shortened(written: str) -> str:
    line = " ".join(written.split())
    if len(line) <= _MOST_LETTERS:
        return line
    return f"{line[:_MOST_LETTERS].rstrip()}…"
