"""One cell of a spreadsheet, as a person filled it, to the plain form of an answer.

A cell is text, a whole number, a decimal, a truth value, a `PartialDate` where the
spreadsheet kept a date, or a `Fault` where it holds what is no answer. What comes out
is judged by `journal.domain.plain` like everything else.
"""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import cast

from journal.domain.dates import PartialDate
from journal.domain.question import CodeList, Field, Kind
from journal.exchange.incoming import Fault, RefusedContentError
from journal.exchange.typed_dates import date_written
from journal.exchange.vocabulary import Vocabulary, folded

Cell = str | int | float | bool | PartialDate | Fault
_ROUGHLY = (
    "~", "≈", "about", "around", "roughly", "some", "c.", "ca.", "circa", "unos", "unas",
    "mas o menos", "alrededor de", "aproximadamente", "aprox.", "aprox", "como", "cerca de",
    "environ", "vers", "autour de", "a peu pres", "quelque", "+/-", "±",
)  # fmt: skip
_ABOUT = re.compile(
    rf"(?:{'|'.join(map(re.escape, sorted(_ROUGHLY, key=len, reverse=True)))})\s*(?P<rest>.*)",
    re.DOTALL,
)
_GROUPED = re.compile(r"[+-]?\d{1,3}(?: \d{3})+(?:[.,]\d+)?", re.ASCII)
_AMBIGUOUS = re.compile(r"[+-]?[1-9]\d{0,2}(?:[.,]\d{3})+", re.ASCII)
_WHOLE = re.compile(r"[+-]?\d{1,15}(?:[.,]0{1,6})?", re.ASCII)
_DECIMAL = re.compile(r"[+-]?\d{1,15}(?:[.,]\d{1,15})?", re.ASCII)
_SEPARATOR = re.compile(r"[;\n]")


def answer_typed(field: Field, cell: Cell, vocabulary: Vocabulary) -> object:
    """Return the plain form of what stands in a cell that is not empty.

    Raises:
        RefusedContentError: it cannot be an answer to this question.
    """
    if isinstance(cell, Fault):
        raise RefusedContentError(cell)
    if isinstance(cell, str) and field.kind is not Kind.REFERENCE:
        reason = vocabulary.reason(cell)
        if reason is not None:
            return {"unknown": reason.value}
    return _READERS[field.kind](field, cell, vocabulary)


def written(cell: Cell) -> str:
    """Return a cell as the text a person sees in it.

    Raises:
        RefusedContentError: it is neither text nor a number.
    """
    if isinstance(cell, Fault):
        raise RefusedContentError(cell)
    if isinstance(cell, bool | PartialDate):
        raise RefusedContentError(Fault.WRONG_TYPE)
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def _date(_field: Field, cell: Cell, vocabulary: Vocabulary) -> str:
    if isinstance(cell, PartialDate):
        return str(cell)
    return date_written(written(cell), vocabulary)


def _code(field: Field, cell: Cell, vocabulary: Vocabulary) -> object:
    return vocabulary.code(_list_of(field), written(cell))


def _codes(field: Field, cell: Cell, vocabulary: Vocabulary) -> list[object]:
    text = written(cell)
    codes = _list_of(field)
    whole = vocabulary.listed(codes, text)  # a label may hold a semicolon
    return [whole] if whole else [vocabulary.code(codes, one) for one in _several(text)]


def _list_of(field: Field) -> CodeList:
    return cast("CodeList", field.asked.codes)  # `Asked` sees to it that there is one


def _several(text: str) -> list[str]:
    return [one.strip() for one in _SEPARATOR.split(text) if one.strip()]


def _text(_field: Field, cell: Cell, _vocabulary: Vocabulary) -> str:
    return written(cell)


def _count(_field: Field, cell: Cell, _vocabulary: Vocabulary) -> object:
    text = folded(written(cell))
    rough = _ABOUT.fullmatch(text)
    if rough is None:
        return _whole_number(text)
    return {"about": _whole_number(rough["rest"])}


def _whole(_field: Field, cell: Cell, _vocabulary: Vocabulary) -> int:
    return _whole_number(written(cell))


def _whole_number(text: str) -> int:
    digits = _digits(text, _WHOLE)
    return int(re.split(r"[.,]", digits)[0])


def _number(_field: Field, cell: Cell, _vocabulary: Vocabulary) -> float:
    if isinstance(cell, float):
        return cell
    return float(_digits(written(cell), _DECIMAL).replace(",", "."))


def _digits(text: str, form: re.Pattern[str]) -> str:
    digits = " ".join(text.replace("\N{MINUS SIGN}", "-").split())
    if _GROUPED.fullmatch(digits):
        digits = digits.replace(" ", "")
    if _AMBIGUOUS.fullmatch(digits):
        raise RefusedContentError(Fault.AMBIGUOUS_NUMBER)
    if form.fullmatch(digits) is None:
        raise RefusedContentError(Fault.WRONG_TYPE)
    return digits


def _yes_no(_field: Field, cell: Cell, vocabulary: Vocabulary) -> bool:
    if isinstance(cell, bool):
        return cell
    return vocabulary.yes_or_no(written(cell))


def _languages(_field: Field, cell: Cell, vocabulary: Vocabulary) -> list[str]:
    return [vocabulary.spoken_language(one) for one in _several(written(cell))]


def _countries(_field: Field, cell: Cell, vocabulary: Vocabulary) -> list[str]:
    return [vocabulary.country(one) for one in _several(written(cell))]


_READERS: Mapping[Kind, Callable[[Field, Cell, Vocabulary], object]] = MappingProxyType(
    {
        Kind.DATE: _date,
        Kind.CODE: _code,
        Kind.CODES: _codes,
        Kind.RATING: _whole,
        Kind.CHANGE: _whole,
        Kind.TEXT: _text,
        Kind.COUNT: _count,
        Kind.NUMBER: _number,
        Kind.YES_NO: _yes_no,
        Kind.REFERENCE: _text,
        Kind.LANGUAGES: _languages,
        Kind.COUNTRY: _countries,
    }
)
