"""Read `bitacora-records/1`, trusting nothing (decision D16, threat model T12).

Refused before anything is parsed: more than 32 MiB, letters that are not UTF-8, a
nesting deeper than 32, more than two million values. While parsing: names that stand
twice, NaN and infinity, numbers of more than 19 digits, any shape but ours. Texts
are checked where their fields are known, by `journal.domain.plain`.
"""

import json
import math
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NoReturn

from journal.domain.plain import RefusedAnswerError, checked_text
from journal.exchange.incoming import (
    FORMAT,
    MOST_LETTERS_OF_REF,
    MOST_RECORDS,
    Fault,
    Given,
    Incoming,
    Place,
    Refusals,
    RefusedContentError,
)

DEEPEST = 32
MOST_VALUES = 2_000_000  # 32 MiB of empty lists would take a gigabyte when parsed
_MOST_DIGITS = 19  # more than any whole number the journal keeps
# A string without its end runs to the end of the text, so nothing is read twice.
_STRING = re.compile(r'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_BRACKET = re.compile(r"[\[\]{}]")
_KEYS = frozenset({"entity", "ref", "in", "fields"})
_NO_ANSWERS: Mapping[str, object] = MappingProxyType({})


def read_json(untrusted_content: bytes) -> Incoming:
    """Return the records of a file and what is wrong with its records.

    Raises:
        RefusedContentError: the file as a whole is refused.
    """
    try:
        untrusted_text = untrusted_content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RefusedContentError(Fault.NOT_UTF8) from error
    _check_size_when_parsed(untrusted_text)
    return _incoming(_records_of(_parsed(untrusted_text)))


def is_ref(untrusted: object) -> bool:
    """Whether something can be the short name of a record."""
    try:
        text = checked_text(untrusted, MOST_LETTERS_OF_REF)
    except RefusedAnswerError:
        return False
    return text.isprintable() and text == untrusted and bool(text.strip())


def _check_size_when_parsed(untrusted_text: str) -> None:
    bare = _STRING.sub("", untrusted_text)
    if sum(bare.count(sign) for sign in "[{,") > MOST_VALUES:
        raise RefusedContentError(Fault.TOO_MUCH)
    depth = 0
    for bracket in _BRACKET.finditer(bare):
        depth += 1 if bracket[0] in "[{" else -1
        if depth > DEEPEST:
            raise RefusedContentError(Fault.TOO_DEEP)


def _parsed(untrusted_text: str) -> object:
    try:
        parsed: object = json.loads(
            untrusted_text,
            object_pairs_hook=_object,
            parse_constant=_refuse_constant,
            parse_int=_whole,
            parse_float=_decimal,
        )
    except RefusedContentError:
        raise
    except ValueError as error:
        raise RefusedContentError(Fault.NOT_JSON) from error
    return parsed


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise RefusedContentError(Fault.KEY_TWICE)
    return found


def _refuse_constant(_name: str) -> NoReturn:
    raise RefusedContentError(Fault.NOT_A_NUMBER)


def _whole(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise RefusedContentError(Fault.HUGE_NUMBER)
    return int(digits)


def _decimal(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise RefusedContentError(Fault.HUGE_NUMBER)
    return number


def _records_of(untrusted: object) -> list[object]:
    if not isinstance(untrusted, dict):
        raise RefusedContentError(Fault.OTHER_FORMAT)
    name = untrusted.get("format")
    if isinstance(name, str) and name != FORMAT and name.startswith(FORMAT.split("/")[0]):
        raise RefusedContentError(Fault.NEWER_FORMAT)
    records = untrusted.get("records")
    if (
        name != FORMAT
        or not isinstance(records, list)
        or set(untrusted) - {"format", "records"}
    ):
        raise RefusedContentError(Fault.OTHER_FORMAT)
    if len(records) > MOST_RECORDS:
        raise RefusedContentError(Fault.TOO_MUCH)
    return records


def _incoming(untrusted_records: list[object]) -> Incoming:
    refusals = Refusals()
    given = tuple(
        _given(untrusted, Place(number), refusals)
        for number, untrusted in enumerate(untrusted_records, 1)
    )
    return Incoming(given, refusals.found())


def _given(untrusted: object, place: Place, refusals: Refusals) -> Given:
    """Return a record with what has the right shape; what has not is refused."""
    if not isinstance(untrusted, dict) or not isinstance(untrusted.get("entity"), str):
        refusals.about(Given(place, ""), Fault.NOT_A_RECORD)
        return Given(place, "")
    named = _named(untrusted, place)
    if "ref" in untrusted and not named.ref:
        refusals.about(named, Fault.BAD_REF)
    for key in sorted(set(untrusted) - _KEYS):
        refusals.about(named, Fault.UNKNOWN_KEY, key)
    fields = untrusted.get("fields", _NO_ANSWERS)
    if not isinstance(fields, Mapping):
        refusals.about(named, Fault.NOT_A_RECORD)
        fields = _NO_ANSWERS
    inside = untrusted.get("in", {})
    if not isinstance(inside, dict) or not all(map(is_ref, inside.values())):
        refusals.about(named, Fault.BAD_PLACE)
        inside = {}
    return Given(place, named.entity, named.ref, tuple(inside.items()), fields)


def _named(untrusted: Mapping[str, Any], place: Place) -> Given:
    ref = untrusted.get("ref")
    return Given(
        place, untrusted["entity"], ref if isinstance(ref, str) and is_ref(ref) else ""
    )
