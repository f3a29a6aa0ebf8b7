"""The answers of one record, to be read in a terminal."""

from collections.abc import Iterator

from babel.lists import format_list

from journal.domain.answers import About, Other, Text, Unknown
from journal.domain.dates import PartialDate
from journal.domain.question import Entity, Field, Kind, answers_of, fields_of
from journal.domain.sentence import item_of, item_told, told_date
from journal.exchange.vocabulary import UNKNOWN_SAID, YES_NO_SAID
from journal.i18n import Words


def read_out(answers: Entity, words: Words) -> Iterator[str]:
    """Yield each question that was answered, and its answer under it, line by line."""
    given = answers_of(answers)
    for field in fields_of(type(answers)):
        answer = given[field.name]
        if answer is not None:
            yield ""
            yield words.label(answers.about.name, field.asked.question)
            yield from (f"  {line}" for line in _told(answer, field, words).splitlines())


def _told(answer: object, field: Field, words: Words) -> str:
    match answer:
        case Unknown():
            return words.say(UNKNOWN_SAID[answer])
        case Text(written) | Other(written):
            return written
        case PartialDate():
            return told_date(answer, words)
        case tuple():
            parts = [_told(one, field, words) for one in answer]
            return str(format_list(parts, locale=words.locale))
        case _:
            return _told_one(answer, field, words)


def _told_one(answer: object, field: Field, words: Words) -> str:
    match answer:
        case bool():
            return words.say(YES_NO_SAID["yes" if answer else "no"])
        case About(value):
            return words.say("about {number}", number=words.number(value))
        case int() | float():
            return words.number(answer)
        case _:
            return _told_code(str(answer), field, words)


def _told_code(code: str, field: Field, words: Words) -> str:
    if field.kind is Kind.LANGUAGES:
        return words.language_name(code)
    if field.kind is Kind.COUNTRY:
        return words.country(code)
    item = item_of(code, field.asked.codes)
    return item_told(item, words) if item else code
