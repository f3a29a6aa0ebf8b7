from io import BytesIO
from typing import Any

import openpyxl
import pytest

from journal.exchange.bring_in import bring_in, rehearse, understood
from journal.exchange.incoming import Fault, Incoming, told
from journal.i18n import Words
from journal.storage.records import Records
from tests.exchange.filling import faults, filled_in

Spoken = tuple[Words, ...]


def rows_of(incoming: Incoming) -> list[tuple[str, str, object, object]]:
    return [(one.entity, one.ref, one.inside, dict(one.fields)) for one in incoming.given]


@pytest.mark.parametrize("language", [0, 1, 2], ids=["en", "es", "fr"])
def test_a_filled_in_template_comes_in(language: int, spoken: Spoken, records: Records) -> None:
    words = spoken[language]
    workshop = words.label("activity_kind", "Workshop")
    content = filled_in(
        words,
        {
            "process": [{"ref": 1, "title": "Course", "start": "2024"}],
            "activity": [{"in": 1.0, "kind": workshop, "date": "2024-03", "n_total": "~20"}],
            "travel_leg": [],
        },
    )
    incoming = understood(content, spoken)
    assert rows_of(incoming) == [
        ("process", "1", (), {"title": "Course", "start": "2024"}),
        (
            "activity",
            "",
            (("", "1"),),
            {"date": "2024-03", "kind": "workshop", "n_total": {"about": 20}},
        ),
    ]
    assert bring_in(records, incoming).counts == {"process": 1, "activity": 1}


def test_refusals_name_sheet_row_and_question(
    spoken: Spoken, records: Records, words: Words
) -> None:
    content = filled_in(
        words,
        {
            "process": [{"ref": "p", "start": "soon"}],
            "activity": [{"in": "q", "n_total": 12.5, "n_women": "=1+1"}, {"usefulness": 7}],
        },
    )
    rehearsal = rehearse(records, understood(content, spoken))
    assert [told(one, words).split(": ")[0] for one in rehearsal.refusals] == [
        "Sheet “Processes”, row 4, “When did it begin?”",
        "Sheet “Activities”, row 4, “How many were there?”",
        "Sheet “Activities”, row 4, “How many women?”",
        "Sheet “Activities”, row 4",
        "Sheet “Activities”, row 5, “How much did it serve you?”",
    ]
    assert [one.fault.value for one in rehearsal.refusals] == [
        "not_a_date", "wrong_type", "formula", "no_such_place", "out_of_range",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ({"ref": "=1"}, Fault.BAD_REF),
        ({"ref": "x" * 101}, Fault.BAD_REF),
        ({"in": True}, Fault.BAD_PLACE),
        ({"in": "a; " + "x" * 101}, Fault.BAD_PLACE),
    ],
)
def test_a_short_name_that_is_none_is_refused(
    row: dict[str, object], fault: Fault, spoken: Spoken, words: Words
) -> None:
    content = filled_in(words, {"process": [], "activity": [row]})
    assert faults(understood(content, spoken)) == [fault]


def test_a_row_may_belong_to_two_others(spoken: Spoken, words: Words) -> None:
    content = filled_in(words, {"collective": [], "context_snapshot": [{"in": "us; r;"}]})
    (given,) = understood(content, spoken).given
    assert given.inside == (("", "us"), ("", "r"))


def activity_sheet(book: Any) -> Any:
    return next(one for one in book.worksheets if one["B1"].value == "activity")


def write_beside(book: Any) -> None:
    activity_sheet(book)["ZZ4"] = "a note"


def name_a_column_twice(book: Any) -> None:
    activity_sheet(book)["B2"] = "state"


def name_a_column_anew(book: Any) -> None:
    activity_sheet(book)["B2"] = "shoe"


def rename_the_entity(book: Any) -> None:
    activity_sheet(book)["B1"] = "ghost"


def empty_the_hidden_rows(book: Any) -> None:
    for cell in activity_sheet(book)[2]:
        cell.value = None


def add_a_sheet_of_notes(book: Any) -> None:
    book.create_sheet("My notes")["A1"] = "call Ana"


def add_an_empty_sheet(book: Any) -> None:
    book.create_sheet("Nothing")


def move_and_rename(book: Any) -> None:
    sheet = activity_sheet(book)
    sheet.title = "Whatever"
    sheet.insert_rows(1, 2)
    sheet["A1"] = "Our activities"
    sheet.insert_cols(2)


def put_a_title_below(book: Any) -> None:
    activity_sheet(book).insert_rows(1, 30)


@pytest.mark.parametrize(
    ("touch", "found"),
    [
        (write_beside, ["column_without_name"]),
        (name_a_column_twice, ["key_twice"]),
        (name_a_column_anew, ["unknown_field"]),
        (rename_the_entity, ["unknown_entity"]),
        (empty_the_hidden_rows, ["column_without_name"]),
        (add_a_sheet_of_notes, ["sheet_not_ours"]),
        (add_an_empty_sheet, []),
        (move_and_rename, []),
        (put_a_title_below, ["no_sheet_of_ours"]),
    ],
)
def test_what_was_done_to_the_sheets_loses_nothing_in_silence(
    touch: Any, found: list[str], spoken: Spoken, words: Words, records: Records
) -> None:
    content = filled_in(words, {"activity": [{"date": "2024"}]}, touch=touch)
    rehearsal = rehearse(records, understood(content, spoken))
    assert [one.fault.value for one in rehearsal.refusals][: len(found) or 1] == found


def test_a_sheet_of_ours_without_rows_brings_nothing(spoken: Spoken, words: Words) -> None:
    assert understood(filled_in(words, {"activity": []}), spoken) == Incoming()


def test_a_sheet_that_ends_after_its_mark_brings_nothing(spoken: Spoken) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active["A1"] = "bitacora-records/1"
    out = BytesIO()
    book.save(out)
    assert understood(out.getvalue(), spoken) == Incoming()


def test_a_list_without_a_name_is_left_alone(spoken: Spoken, words: Words) -> None:
    def spoil(book: Any) -> None:
        lists = next(one for one in book.worksheets if one["A1"].value == "bitacora-lists/1")
        lists.delete_rows(2)
        lists["A2"] = 7

    content = filled_in(words, {"activity": [{"kind": "workshop"}]}, touch=spoil)
    assert faults(understood(content, spoken)) == []


def test_the_list_of_an_older_spreadsheet_is_understood(spoken: Spoken, words: Words) -> None:
    def say_it_otherwise(book: Any) -> None:
        lists = next(one for one in book.worksheets if one["A1"].value == "bitacora-lists/1")
        for row in lists.iter_rows():
            for cell in row:
                cell.value = "Gathering to learn" if cell.value == "Workshop" else cell.value

    rows = {"activity": [{"kind": "gathering to learn"}]}
    (given,) = understood(filled_in(words, rows, touch=say_it_otherwise), spoken).given
    assert given.fields == {"kind": "workshop"}
