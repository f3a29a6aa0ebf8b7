"""The border to the spreadsheet library: bytes in, sheets of plain cells out."""

import re
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from typing import Any

from journal.domain.dates import PartialDate, Precision
from journal.exchange.archive import check_archive
from journal.exchange.incoming import Fault, RefusedContentError
from journal.exchange.typed import Cell

MOST_ROWS = 100_000
MOST_CELLS = 2_000_000  # empty ones before the last of a row among them
_MOST_SHEETS = 200
_LITERALS = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')  # of a number format


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number as the person sees it, and its cells by column, from 1."""

    number: int
    cells: Mapping[int, Cell]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet, with the rows that are not empty."""

    title: str
    rows: tuple[Row, ...]


def sheets_of(untrusted_content: bytes) -> tuple[Sheet, ...]:
    """Return every sheet of a spreadsheet.

    Raises:
        RefusedContentError: it holds too much, or what no spreadsheet holds.
    """
    import openpyxl

    if not openpyxl.DEFUSEDXML:  # set by the environment; we do not read XML without
        raise RuntimeError
    check_archive(untrusted_content)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what the library does not keep
            return tuple(_read(untrusted_content))
    except RefusedContentError:
        raise
    except Exception as error:  # the library lets whatever its parts raise come through
        raise RefusedContentError(Fault.BAD_SPREADSHEET) from error


def _read(untrusted_content: bytes) -> Iterator[Sheet]:
    from openpyxl import load_workbook

    book = load_workbook(BytesIO(untrusted_content), read_only=True, keep_links=False)
    try:
        if len(book.worksheets) > _MOST_SHEETS:
            raise RefusedContentError(Fault.TOO_MUCH)
        budget = _Budget()
        for sheet in book.worksheets:
            yield Sheet(str(sheet.title), tuple(_rows(sheet, budget)))
    finally:
        book.close()


class _Budget:
    """How much may still be read of a file, over all its sheets."""

    def __init__(self) -> None:
        self._rows = MOST_ROWS
        self._cells = MOST_CELLS

    def spend(self, cells: int) -> None:
        self._rows -= 1
        self._cells -= cells
        if min(self._rows, self._cells) < 0:
            raise RefusedContentError(Fault.TOO_MUCH)


def _rows(sheet: Any, budget: _Budget) -> Iterator[Row]:
    sheet.reset_dimensions()  # what a file says of its own size is not to be trusted
    for number, untrusted_row in enumerate(sheet.iter_rows(), 1):
        budget.spend(len(untrusted_row))
        cells = {
            column: cell
            for column, untrusted_cell in enumerate(untrusted_row, 1)
            if (cell := _cell(untrusted_cell)) is not None
        }
        if cells:
            yield Row(number, cells)


def _cell(untrusted_cell: Any) -> Cell | None:
    value = untrusted_cell.value
    if value is None:
        return None
    if untrusted_cell.data_type in _NO_ANSWERS:
        return _NO_ANSWERS[untrusted_cell.data_type]
    if isinstance(value, str):
        lines = value.replace("_x000D_", "").replace("\r\n", "\n").replace("\r", "\n")
        return lines.strip() or None
    if isinstance(value, datetime | date):
        return _date(value, untrusted_cell.number_format)
    return value if isinstance(value, bool | int | float) else Fault.WRONG_TYPE


_NO_ANSWERS = {"f": Fault.FORMULA, "e": Fault.CELL_ERROR}


def _date(value: date, number_format: str) -> PartialDate:
    """Return a date as exactly as the cell shows it: a spreadsheet adds the day."""
    shown = _LITERALS.sub("", number_format).casefold()
    if "y" not in shown or "d" in shown:
        return PartialDate(Precision.DAY, value.year, value.month, value.day)
    if "m" in shown:
        return PartialDate(Precision.MONTH, value.year, value.month)
    return PartialDate(Precision.YEAR, value.year)
