import os
import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from journal.domain.entities import entity_named
from journal.domain.question import Choice, CodeList
from journal.errors import AlreadyThereError, NotFoundError, NotWritableError
from journal.exchange.additions import importable_entities
from journal.exchange.bring_in import understood
from journal.exchange.incoming import Incoming
from journal.exchange.template import chosen, template, write_template
from journal.exchange.template_sheets import _title, book_of, columns_of, labels_of
from journal.i18n import Words
from journal.paths import shipped
from tests.exchange.filling import members_of

NAMES = [one.about.name for one in importable_entities()]


@pytest.fixture(scope="module")
def book(words: Words) -> Any:
    return openpyxl.load_workbook(BytesIO(template(words)))


def test_every_importable_entity_has_a_sheet_of_that_name(book: Any) -> None:
    assert [one["B1"].value for one in book.worksheets[1:-1]] == NAMES


def test_an_untouched_template_brings_nothing(spoken: tuple[Words, ...]) -> None:
    assert understood(template(spoken[0]), spoken) == Incoming()


def test_what_machines_read_is_hidden_and_what_people_read_is_not(book: Any) -> None:
    sheet = book["Activities"]
    assert [sheet.row_dimensions[number].hidden for number in (1, 2, 3)] == [True, True, False]
    assert book["_lists"].sheet_state == "veryHidden"
    assert [cell.value for cell in sheet[2]][:4] == ["ref", "in", "date", "state"]
    assert sheet["B3"].value.endswith("(Processes, Groups)")
    assert sheet["C3"].value == "When was it, or when will it be?"


def test_a_column_with_a_list_offers_its_labels_and_reasons(book: Any) -> None:
    (cells,) = [
        one.formula1
        for one in book["Activities"].data_validations.dataValidation
        if str(one.sqref).startswith("D4:")
    ]
    start, end = cells.removeprefix("'_lists'!").replace("$", "").split(":")
    offered = [row[0].value for row in book["_lists"][start:end]]
    assert offered == [
        "Planned", "Done", "Cancelled", "We do not know", "It does not apply",
        "We prefer not to say",
    ]  # fmt: skip


def test_messages_fit_what_a_spreadsheet_takes(book: Any) -> None:
    validations = [
        one for sheet in book.worksheets for one in sheet.data_validations.dataValidation
    ]
    assert max(len(one.prompt) for one in validations) <= 255
    assert max(len(one.promptTitle) for one in validations) <= 32
    assert max(len(sheet.title) for sheet in book.worksheets) <= 31


def test_cells_to_fill_in_are_text_so_that_dates_stay_what_was_typed(book: Any) -> None:
    assert book["Activities"].column_dimensions["C"].number_format == "@"


def test_essential_questions_come_first_and_what_is_filled_in_is_not_asked() -> None:
    names = [one.name for one in columns_of(entity_named("travel_leg"), NAMES)]
    assert names[:3] == ["who", "people", "mode"]
    assert "kgco2e" not in names


def test_what_ties_a_measure_to_its_check_can_be_filled_in() -> None:
    names = [one.name for one in columns_of(entity_named("measure_check"), NAMES)]
    assert "measure_lineage" in names


def test_a_reference_to_a_sheet_that_is_missing_is_not_asked() -> None:
    names = [one.name for one in columns_of(entity_named("process"), ["process"])]
    assert "grew_out_of" in names
    assert "grew_out_of_activity" not in names


def test_what_cannot_stand_alone_brings_what_it_belongs_to() -> None:
    names = [one.about.name for one in chosen(["measure_check"])]
    assert names == ["security_plan", "review", "measure_check"]


@pytest.mark.parametrize("name", ["ghost", "export_record", "attachment"])
def test_what_cannot_be_brought_in_has_no_template(name: str) -> None:
    with pytest.raises(NotFoundError):
        chosen([name])


def test_the_bytes_tell_nothing_of_maker_time_or_machine(words: Words) -> None:
    content = template(words, ["activity"])
    with zipfile.ZipFile(BytesIO(content)) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    told = b"".join(members_of(content).values())
    assert b"openpyxl" not in told
    assert b"Microsoft Excel" not in told
    assert b"dcterms" not in told


@pytest.mark.slow
def test_the_bytes_are_the_same_in_every_run(words: Words) -> None:
    program = (
        "import sys; from journal.exchange.template import template\n"
        "from journal.i18n import Words; from journal.paths import shipped\n"
        "sys.stdout.buffer.write(template(Words('en', shipped('translations'))))"
    )
    run = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONHASHSEED": "7"},
        capture_output=True,
        check=True,
    )
    assert run.stdout == template(words)


def test_of_equal_labels_the_code_is_offered(words: Words) -> None:
    codes = CodeList(
        "x",
        (
            Choice("a", "Same"),
            Choice("b", "Same"),
            Choice("c", "C"),
            Choice("d", "D", deprecated=True),
        ),
    )
    assert labels_of(codes, words) == {"a": "a", "b": "b", "C": "c"}


def test_a_title_has_no_sign_that_a_sheet_cannot_have() -> None:
    assert _title("[a]:b*c?d/e\\f 'g' " + "x" * 40) == "a b c d e f g xxxxxxxxxxxxxxxxx"


def test_sheets_of_equal_titles_go_by_their_entity(words: Words) -> None:
    twice = book_of([entity_named("process"), entity_named("process")], words)
    assert "process" in twice.sheetnames


def test_a_language_from_right_to_left_turns_the_sheets() -> None:
    arabic = Words("ar", shipped("translations"))
    book = openpyxl.load_workbook(BytesIO(template(arabic, ["activity"])))
    assert book.worksheets[1].sheet_view.rightToLeft


def test_a_template_is_written_and_never_over_something(tmp_path: Path, words: Words) -> None:
    path = tmp_path / "template.xlsx"
    write_template(path, words, ["process"])
    assert path.read_bytes() == template(words, ["process"])
    with pytest.raises(AlreadyThereError):
        write_template(path, words, ["process"])


def test_a_folder_that_is_not_there_takes_no_template(tmp_path: Path, words: Words) -> None:
    with pytest.raises(NotWritableError):
        write_template(tmp_path / "no" / "template.xlsx", words, ["process"])
