"""Answers as people read them: labels, dates, numbers and words, in their language."""

from collections.abc import Mapping, Sequence

from journal.domain.answers import About, Answer, Other, Text, Unknown
from journal.domain.dates import PartialDate
from journal.domain.question import CodeList, Entity, Field, Kind, answers_of, fields_of
from journal.domain.record import Record
from journal.domain.sentence import Item, Label, item_of, name_of, told_date
from journal.errors import N_
from journal.i18n import Words

# Translators: the five words of a rating; they stand under a vessel that fills.
RATINGS = (N_("none"), N_("little"), N_("half"), N_("much"), N_("full"))
# Translators: the five words of a change, from worst to best.
CHANGES = (N_("much worse"), N_("worse"), N_("the same"), N_("better"), N_("much better"))
REASONS: Mapping[Unknown, str] = {
    Unknown.NOT_KNOWN: N_("We do not know"),
    Unknown.NOT_APPLICABLE: N_("Does not apply"),
    Unknown.NOT_SAID: N_("We prefer not to say"),
}
_MOST_OF_A_ROW = 3  # answers under the title of a row in a list
_TELLING = frozenset({Kind.CODE, Kind.CODES, Kind.TEXT})


def told_title(words: Words, answers: Entity) -> str:
    """Return what a record is called, on one line."""
    return _told_item(words, name_of(answers))


def told_day(words: Words, record: Record) -> str:
    """Return the date that places a record in time, "" where it has none."""
    when = day_answer(record.answers)
    return told_date(when, words) if when is not None else ""


def day_answer(answers: Entity) -> PartialDate | None:
    """Return the date that places answers in time."""
    dated_by = answers.about.dated_by
    when = answers_of(answers)[dated_by] if dated_by else None
    return when if isinstance(when, PartialDate) else None


def told_state(words: Words, answers: Entity) -> str:
    """Return the line under a title: a few of the first coded answers and words."""
    values = answers_of(answers)
    title = told_title(words, answers)
    found: list[str] = []
    for field in _telling_fields(type(answers)):
        value = values[field.name]
        if has_answer(value):
            told = told_answer(words, field, value)
            if told != title and not isinstance(value, Unknown):
                found.append(told)
    # Translators: stands between short answers of a record, in a list.
    return words.say(" · ").join(found[:_MOST_OF_A_ROW])


def has_answer(answer: Answer) -> bool:
    """Tell whether a question was answered, be it by a reason for not knowing."""
    if isinstance(answer, Text):
        return bool(answer.words.strip())
    return answer is not None and answer != ()


def told_answer(
    words: Words, field: Field, answer: Answer, titles: Mapping[str, str] | None = None
) -> str:
    """Return an answer as it is read; `titles` are those of records pointed to, by id."""
    match answer:
        case Unknown():
            told = words.say(REASONS[answer])
        case PartialDate():
            told = told_date(answer, words)
        case tuple():
            told = told_list(words, [_told_one(words, field, one) for one in answer])
        case Text(written):
            told = written.strip()
        case About(value):
            told = words.say("about {number}", number=words.number(value))
        case str() if field.kind is Kind.REFERENCE:
            told = (titles or {}).get(answer, words.say("something that is no longer here"))
        case _:
            told = _told_value(words, field, answer)
    return told


def titles_of(words: Words, records: Sequence[Record]) -> Mapping[str, str]:
    """Return the title of each record by its id."""
    return {one.id: told_title(words, one.answers) for one in records}


def told_with_day(words: Words, record: Record) -> str:
    """Return a title with its date, to tell records of one kind apart."""
    title, day = told_title(words, record.answers), told_day(words, record)
    return words.say("{title}, {day}", title=title, day=day) if day else title


def _telling_fields(entity: type[Entity]) -> Sequence[Field]:
    """Return the fields that tell records apart: those they are named by, then the first."""
    named_by = entity.about.titled_by
    fields = [one for one in fields_of(entity) if one.kind in _TELLING]
    numbered = {one.asked.essential for one in fields_of(entity) if one.kind is Kind.NUMBER}
    # A unit says nothing without its number.
    units = {one.name for one in fields if one.asked.essential in numbered - {0}}
    shown = [one for one in fields if not one.asked.filled_in and one.name not in units]
    return sorted(shown, key=lambda one: (one.name not in named_by, one.asked.essential or 100))


def _told_value(words: Words, field: Field, answer: object) -> str:
    match field.kind, answer:
        case Kind.YES_NO, bool():
            return words.say("yes") if answer else words.say("no")
        case Kind.RATING, int():
            return words.say(RATINGS[answer])
        case Kind.CHANGE, int():
            return words.say(CHANGES[answer + 2])
        case ((Kind.COUNT | Kind.NUMBER), (int() | float())):
            return words.number(answer)
        case _:
            return _told_one(words, field, answer)


def _told_one(words: Words, field: Field, answer: object) -> str:
    match field.kind, answer:
        case _, Other(own):
            return own.strip() or words.say("something else")
        case Kind.LANGUAGES, str():
            return words.language_name(answer)
        case Kind.COUNTRY, str():
            return words.country(answer)
        case _, str() if field.asked.codes is not None:
            return told_code(words, field.asked.codes, answer)
        case _:
            return str(answer)


def told_code(words: Words, codes: CodeList, code: str) -> str:
    """Return the label of a code."""
    item = item_of(code, codes)
    return _told_item(words, item) if item is not None else code


def _told_item(words: Words, item: Item) -> str:
    if isinstance(item, Label):
        return words.label(item.context, item.text)
    return " ".join(item.words.split())


def told_list(words: Words, parts: Sequence[str]) -> str:
    """Return short answers in one line."""
    # Translators: stands between the answers of a list.
    return words.say(", ").join(parts)
