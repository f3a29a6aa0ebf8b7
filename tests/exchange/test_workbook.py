from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import Any

import openpyxl
import pytest

from journal.domain.dates import PartialDate
from journal.exchange.incoming import Fault, RefusedContentError
from journal.exchange.workbook import MOST_ROWS, sheets_of
from tests.exchange.filling import members_of, packed, with_member

SHEET = "xl/worksheets/sheet1.xml"


def saved(book: openpyxl.Workbook) -> bytes:
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def book_with(value: Any, number_format: str = "General") -> bytes:
    book = openpyxl.Workbook()
    assert book.active is not None
    cell = book.active.cell(2, 3)
    cell.value = value
    cell.number_format = number_format
    return saved(book)


def fault_of(content: bytes) -> Fault:
    with pytest.raises(RefusedContentError) as refused:
        sheets_of(content)
    return refused.value.fault


@pytest.mark.parametrize(
    ("value", "number_format", "cell"),
    [
        ("words", "@", "words"),
        ("  a\r\nb_x000D_\nc\rd ", "@", "a\nb\nc\nd"),
        (12, "General", 12),
        (2.5, "General", 2.5),
        (True, "General", True),
        (date(2024, 3, 9), "yyyy-mm-dd", PartialDate.parse("2024-03-09")),
        (datetime(2024, 3, 9, 10, 30), "d/m/yy hh:mm", PartialDate.parse("2024-03-09")),  # noqa: DTZ001 - cells have no zone
        (date(2024, 3, 1), "mmm\\-yy", PartialDate.parse("2024-03")),
        (date(2024, 3, 1), 'mmmm" de "yyyy', PartialDate.parse("2024-03")),
        (date(2024, 1, 1), "yyyy", PartialDate.parse("2024")),
        (date(2024, 1, 1), "[$-409]mm", PartialDate.parse("2024-01-01")),
        (time(10, 30), "hh:mm", Fault.WRONG_TYPE),
        (timedelta(hours=30), "[hh]:mm", Fault.WRONG_TYPE),
        ("=1+1", "General", Fault.FORMULA),
        ("#REF!", "General", Fault.CELL_ERROR),
    ],
)
def test_a_cell_comes_out_plain(value: Any, number_format: str, cell: object) -> None:
    (sheet,) = sheets_of(book_with(value, number_format))
    (row,) = sheet.rows
    assert (sheet.title, row.number, row.cells) == ("Sheet", 2, {3: cell})


@pytest.mark.parametrize("value", [None, "   ", ""])
def test_an_empty_row_is_left_out(value: str | None) -> None:
    assert sheets_of(book_with(value))[0].rows == ()


def test_text_that_begins_like_a_formula_stays_text() -> None:
    content = with_member(
        book_with(5),
        SHEET,
        lambda xml: xml.replace(
            b'<c r="C2" t="n"><v>5</v></c>', b'<c r="C2" t="inlineStr"><is><t>=1</t></is></c>'
        ),
    )
    assert sheets_of(content)[0].rows[0].cells == {3: "=1"}


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        (b'r="2"', b'r="999999999999"', Fault.TOO_MUCH),
        (b'r="2"', b'r="many"', Fault.BAD_SPREADSHEET),
        (b'r="C2"', b'r="AAAA2"', Fault.BAD_SPREADSHEET),
        (b"<v>5</v>", b"<v>five</v>", Fault.BAD_SPREADSHEET),
        (b"</row>", b"", Fault.BAD_SPREADSHEET),
        (b' t="n"', b' t="s"', Fault.BAD_SPREADSHEET),
    ],
)
def test_a_sheet_that_lies_is_refused(old: bytes, new: bytes, fault: Fault) -> None:
    content = with_member(book_with(5), SHEET, lambda xml: xml.replace(old, new))
    assert fault_of(content) is fault


@pytest.mark.slow
def test_rows_as_wide_as_can_be_use_up_what_may_be_read() -> None:
    wide = b'<row><c r="ZZZ1"><v>5</v></c></row>' * 300
    content = with_member(
        book_with(5), SHEET, lambda xml: xml.replace(b"<sheetData>", b"<sheetData>" + wide)
    )
    assert fault_of(content) is Fault.TOO_MUCH


def test_too_many_sheets_are_refused() -> None:
    book = openpyxl.Workbook()
    [book.create_sheet() for _ in range(200)]
    assert fault_of(saved(book)) is Fault.TOO_MUCH


@pytest.mark.parametrize(
    "members",
    [{}, {"xl/workbook.xml": b"<workbook/>"}, {"[Content_Types].xml": b"<Types/>"}],
    ids=["nothing", "no types", "no book"],
)
def test_an_archive_that_is_no_spreadsheet_is_refused(members: dict[str, bytes]) -> None:
    assert fault_of(packed({"a.txt": b"", **members})) is Fault.BAD_SPREADSHEET


def test_a_part_that_is_missing_is_refused() -> None:
    members = members_of(book_with(5))
    del members["xl/workbook.xml"]
    assert fault_of(packed(members)) is Fault.BAD_SPREADSHEET


def test_what_the_library_warns_of_is_no_refusal() -> None:
    strange = (
        b'<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"/></extLst></worksheet>'
    )
    content = with_member(
        book_with(5), SHEET, lambda xml: xml.replace(b"</worksheet>", strange)
    )
    assert sheets_of(content)[0].rows[0].cells == {3: 5}


def test_a_date_outside_the_calendar_is_an_error_of_the_cell() -> None:
    content = with_member(
        book_with(date(2024, 3, 9), "yyyy"),
        SHEET,
        lambda xml: xml.replace(b"<v>45360</v>", b"<v>99999999999</v>"),
    )
    assert sheets_of(content)[0].rows[0].cells == {3: Fault.CELL_ERROR}


def test_without_the_guard_of_its_xml_nothing_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(openpyxl, "DEFUSEDXML", False)
    with pytest.raises(RuntimeError):
        sheets_of(book_with(5))


def test_the_limit_of_rows_is_that_of_records() -> None:
    assert MOST_ROWS == 100_000
