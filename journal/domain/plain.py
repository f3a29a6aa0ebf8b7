"""Answers ↔ plain JSON values: one codec for import, drafts, history and screens.

Plain forms: date "2024-Q2"; code "in_person" or {"other": "words"}; codes a list of
these; rating 0-4; change -2..2; text "words" or {"text": "words", "lang": "es"};
count 12 or {"about": 12}; number 2.5; yes_no true; reference an id; languages
["es", "quc"]; country "GT" or ["GT", "HN"]; unknown {"unknown": "not_known"}.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType

from journal.domain.answers import About, Answer, Other, Text, Unknown
from journal.domain.dates import PartialDate
from journal.domain.question import Field, Kind

MOST_LETTERS = 20_000  # longer texts belong in an attachment
MOST_SHORT_LETTERS = 200  # words for *other*
MOST_PEOPLE = 1_000_000
MOST_ANSWERS = 100  # codes, languages or countries of one question
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,6}", re.ASCII)
_COUNTRY = re.compile(r"[A-Z]{2}", re.ASCII)
# Controls but newline and tab, lone surrogates, and the overrides and embeddings that can
# make a text read as another one (U+202A to U+202E).
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e]")


class Reason(StrEnum):
    """Why a plain value is refused."""

    WRONG_TYPE = "wrong_type"
    NOT_A_DATE = "not_a_date"
    NOT_IN_LIST = "not_in_list"
    OUT_OF_RANGE = "out_of_range"
    TOO_LONG = "too_long"
    TOO_MANY = "too_many"
    TWICE = "twice"
    FORBIDDEN_CHARACTER = "forbidden_character"
    NOT_A_LANGUAGE = "not_a_language"
    NOT_A_COUNTRY = "not_a_country"
    UNKNOWN_NOT_ALLOWED = "unknown_not_allowed"


class RefusedAnswerError(ValueError):
    """A plain value that is no answer to the question."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


def to_plain(answer: Answer) -> object:
    """Return the plain JSON form of an answer."""
    if isinstance(answer, tuple):
        return [to_plain(one) for one in answer]
    if isinstance(answer, PartialDate):
        return str(answer)
    if isinstance(answer, Text):
        return (
            {"text": answer.words, "lang": answer.language} if answer.language else answer.words
        )
    return _marked(answer)


def _marked(answer: Answer) -> object:
    match answer:
        case Unknown():
            return {"unknown": answer.value}
        case Other(words):
            return {"other": words}
        case About(value):
            return {"about": value}
        case _:
            return answer


def from_plain(field: Field, untrusted: object) -> Answer:
    """Return the answer that a plain value means for this field.

    Raises:
        RefusedAnswerError: the value is no answer to this question.
    """
    if untrusted is None:
        return None
    if isinstance(untrusted, Mapping) and "unknown" in untrusted:
        return _unknown(field, untrusted)
    return _READERS[field.kind](field, untrusted)


def checked_text(untrusted: object, most_letters: int) -> str:
    """Return text in NFC that holds nothing a screen or a database trips over.

    Raises:
        RefusedAnswerError: not text, too long, or with control characters,
            lone surrogates or marks that turn the direction of writing.
    """
    if not isinstance(untrusted, str):
        raise RefusedAnswerError(Reason.WRONG_TYPE)
    if _FORBIDDEN.search(untrusted):
        raise RefusedAnswerError(Reason.FORBIDDEN_CHARACTER)
    text = unicodedata.normalize("NFC", untrusted)
    if len(text) > most_letters:  # NFC lengthens some letters, so it comes first
        raise RefusedAnswerError(Reason.TOO_LONG)
    return text


def _unknown(field: Field, untrusted: Mapping[object, object]) -> Unknown:
    if field.kind is Kind.REFERENCE or len(untrusted) != 1:
        raise RefusedAnswerError(Reason.UNKNOWN_NOT_ALLOWED)
    try:
        return Unknown(str(untrusted["unknown"]))
    except ValueError as error:
        raise RefusedAnswerError(Reason.NOT_IN_LIST) from error


def _date(_field: Field, untrusted: object) -> PartialDate:
    try:
        return PartialDate.parse(checked_text(untrusted, 10))
    except RefusedAnswerError:
        raise
    except ValueError as error:
        raise RefusedAnswerError(Reason.NOT_A_DATE) from error


def _code(field: Field, untrusted: object) -> str | Other:
    codes = field.asked.codes
    if codes is None:
        raise TypeError
    if isinstance(untrusted, Mapping):
        if set(untrusted) != {"other"} or not codes.open_ended:
            raise RefusedAnswerError(Reason.NOT_IN_LIST)
        return Other(checked_text(untrusted["other"], MOST_SHORT_LETTERS))
    if not isinstance(untrusted, str):
        raise RefusedAnswerError(Reason.WRONG_TYPE)
    if untrusted == "other" and codes.open_ended and "other" not in codes.codes():
        return Other("")
    if untrusted not in codes.codes():
        raise RefusedAnswerError(Reason.NOT_IN_LIST)
    return untrusted


def _codes(field: Field, untrusted: object) -> tuple[str | Other, ...]:
    if not isinstance(untrusted, list | tuple):
        raise RefusedAnswerError(Reason.WRONG_TYPE)
    if len(untrusted) > (field.asked.most or MOST_ANSWERS):
        raise RefusedAnswerError(Reason.TOO_MANY)
    found = tuple(_code(field, one) for one in untrusted)
    if len(set(found)) != len(found):
        raise RefusedAnswerError(Reason.TWICE)
    return found


def _text(field: Field, untrusted: object) -> Text:
    most = field.asked.highest or MOST_LETTERS
    if isinstance(untrusted, Mapping):
        if not {"text"} <= set(untrusted) <= {"text", "lang"}:
            raise RefusedAnswerError(Reason.WRONG_TYPE)
        language = untrusted.get("lang", "")
        if language != "" and not _is_tag(language, _LANGUAGE):
            raise RefusedAnswerError(Reason.NOT_A_LANGUAGE)
        return Text(checked_text(untrusted["text"], most), str(language))
    return Text(checked_text(untrusted, most))


def _tags(field: Field, untrusted: object) -> tuple[str, ...]:
    pattern, reason = (
        (_COUNTRY, Reason.NOT_A_COUNTRY)
        if field.kind is Kind.COUNTRY
        else (_LANGUAGE, Reason.NOT_A_LANGUAGE)
    )
    many = [untrusted] if isinstance(untrusted, str) else untrusted
    if not isinstance(many, list | tuple):
        raise RefusedAnswerError(Reason.WRONG_TYPE)
    if len(many) > MOST_ANSWERS:
        raise RefusedAnswerError(Reason.TOO_MANY)
    if not all(_is_tag(one, pattern) for one in many):
        raise RefusedAnswerError(reason)
    if len(set(many)) != len(many):
        raise RefusedAnswerError(Reason.TWICE)
    return tuple(many)


def _is_tag(untrusted: object, pattern: re.Pattern[str]) -> bool:
    return isinstance(untrusted, str) and pattern.fullmatch(untrusted) is not None


def _number(field: Field, untrusted: object) -> bool | int | float | About:
    kind = field.kind
    if kind is Kind.YES_NO:
        if not isinstance(untrusted, bool):
            raise RefusedAnswerError(Reason.WRONG_TYPE)
        return untrusted
    if kind is Kind.COUNT and isinstance(untrusted, Mapping) and set(untrusted) == {"about"}:
        return About(_whole(untrusted["about"], 0, field.asked.highest or MOST_PEOPLE))
    if kind is Kind.NUMBER:
        return _decimal(field, untrusted)
    low, high = {
        Kind.RATING: (0, 4), Kind.CHANGE: (-2, 2),
    }.get(kind, (0, field.asked.highest or MOST_PEOPLE))  # fmt: skip
    return _whole(untrusted, low, high)


def _whole(untrusted: object, low: int, high: int) -> int:
    if isinstance(untrusted, bool) or not isinstance(untrusted, int):
        raise RefusedAnswerError(Reason.WRONG_TYPE)
    if not low <= untrusted <= high:
        raise RefusedAnswerError(Reason.OUT_OF_RANGE)
    return untrusted


def _decimal(field: Field, untrusted: object) -> float:
    if isinstance(untrusted, bool) or not isinstance(untrusted, int | float):
        raise RefusedAnswerError(Reason.WRONG_TYPE)
    if not 0 <= untrusted <= (field.asked.highest or MOST_PEOPLE):  # refuses NaN too
        raise RefusedAnswerError(Reason.OUT_OF_RANGE)
    return float(untrusted)


def _reference(_field: Field, untrusted: object) -> str:
    return checked_text(untrusted, MOST_SHORT_LETTERS)


_READERS: Mapping[Kind, Callable[[Field, object], Answer]] = MappingProxyType(
    {
        Kind.DATE: _date,
        Kind.CODE: _code,
        Kind.CODES: _codes,
        Kind.RATING: _number,
        Kind.CHANGE: _number,
        Kind.TEXT: _text,
        Kind.COUNT: _number,
        Kind.NUMBER: _number,
        Kind.YES_NO: _number,
        Kind.REFERENCE: _reference,
        Kind.LANGUAGES: _tags,
        Kind.COUNTRY: _tags,
    }
)
