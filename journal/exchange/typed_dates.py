"""Dates as people type them in a cell, in any language of the program.

`2024`, `2024-H1` or `S1 2024`, `2024-Q2` or `T2 2024`, `03/2024`, `9/3/2024`,
`2024-3-9`, `9 March 2024`, `marzo de 2024`, `March`. Where day and month could be
swapped, and nothing tells which is meant, the date is refused.
"""

import re

from journal.domain.dates import PartialDate
from journal.exchange.incoming import Fault, RefusedContentError
from journal.exchange.vocabulary import Vocabulary, folded

_HALF_OR_QUARTER = re.compile(
    r"(?P<year>\d{4})[ /-]?(?P<sort>[hsqt])(?P<part>\d)"
    r"|(?P<sort2>[hsqt])(?P<part2>\d)[ /-]?(?P<year2>\d{4})",
    re.ASCII,
)
_YEAR_FIRST = re.compile(
    r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})(?:[-/.](?P<day>\d{1,2}))?", re.ASCII
)
_YEAR_LAST = re.compile(
    r"(?:(?P<first>\d{1,2})[-/.])?(?P<second>\d{1,2})[-/.](?P<year>\d{4})", re.ASCII
)
_NAMED = re.compile(
    r"(?:(?P<day>\d{1,2})(?:er|st|nd|rd|th|o)?\.? )?(?:de |of )?(?P<month>[^\W\d_]+)\.?"
    r"(?: (?P<day2>\d{1,2})(?:st|nd|rd|th)?)?,?(?: (?:de |del |of )?(?P<year>\d{4}))?"
)
_LETTERS = {"h": "H", "s": "H", "q": "Q", "t": "Q"}
_MOST_LETTERS = 60
_MONTHS = 12


def date_written(written: str, vocabulary: Vocabulary) -> str:
    """Return the plain form of a date.

    Raises:
        RefusedContentError: not a date, or one that can be read in two ways.
    """
    text = folded(written) if len(written) <= _MOST_LETTERS else ""
    form = (
        _half_or_quarter(text)
        or _year_first(text)
        or _year_last(text, is_day_first=vocabulary.is_day_first)
        or _with_name(text, vocabulary)
        or text
    )
    try:
        return str(PartialDate.parse(form))
    except ValueError as error:
        raise RefusedContentError(Fault.NOT_A_DATE) from error


def _half_or_quarter(text: str) -> str:
    match = _HALF_OR_QUARTER.fullmatch(text)
    if match is None:
        return ""
    year = match["year"] or match["year2"]
    letter = _LETTERS[match["sort"] or match["sort2"]]
    return f"{year}-{letter}{match['part'] or match['part2']}"


def _year_first(text: str) -> str:
    match = _YEAR_FIRST.fullmatch(text)
    return _form(match["year"], int(match["month"]), match["day"]) if match else ""


def _year_last(text: str, *, is_day_first: bool) -> str:
    match = _YEAR_LAST.fullmatch(text)
    if match is None:
        return ""
    if match["first"] is None:
        return _form(match["year"], int(match["second"]), None)
    first, second = int(match["first"]), int(match["second"])
    if is_day_first or first > _MONTHS or first == second:
        return _form(match["year"], second, str(first))
    if second > _MONTHS:
        return _form(match["year"], first, str(second))
    raise RefusedContentError(Fault.AMBIGUOUS_DATE)


def _with_name(text: str, vocabulary: Vocabulary) -> str:
    match = _NAMED.fullmatch(text)
    month = vocabulary.months.get(match["month"]) if match else None
    if match is None or month is None:
        return ""
    day = match["day"] or match["day2"]
    if match["year"]:
        return _form(match["year"], month, day)
    return "" if day else f"--{month:02}"


def _form(year: str, month: int, day: str | None) -> str:
    return f"{year}-{month:02}-{int(day):02}" if day else f"{year}-{month:02}"
