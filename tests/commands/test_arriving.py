"""template and import."""

import json
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from journal.i18n import Words
from tests.commands.saying import Kept, say, written
from tests.exchange.filling import filled_in
from tests.vault.made import contents

PROCESS = {"entity": "process", "ref": "p1", "fields": {"title": "Río", "start": "2024"}}
ACTIVITY = {
    "entity": "activity",
    "ref": "a1",
    "in": {"process": "p1"},
    "fields": {"date": "2024-03", "kind": "workshop"},
}
BAD = {"entity": "activity", "ref": "bad", "fields": {"date": "yesterday", "kind": "nonsense"}}


def _sheets(path: Path) -> set[str]:
    book = load_workbook(BytesIO(path.read_bytes()))
    return {str(one["B1"].value) for one in book.worksheets}


def test_template_makes_the_spreadsheet_with_the_kinds_that_were_named(tmp_path: Path) -> None:
    said = say(
        "template", tmp_path / "x.xlsx", "--entity", "funding", "process", "--entity", "actor"
    )

    assert (said.code, said.out) == (0, "")
    assert {"funding", "process", "actor"} <= _sheets(tmp_path / "x.xlsx")
    assert "activity" not in _sheets(tmp_path / "x.xlsx")


def test_template_makes_it_for_everything_that_can_be_brought_in(tmp_path: Path) -> None:
    said = say("template", tmp_path / "x.xlsx", "--json")

    assert said.document == {"written": True}
    assert "activity" in _sheets(tmp_path / "x.xlsx")


def test_template_speaks_the_language(tmp_path: Path) -> None:
    say("template", tmp_path / "en.xlsx", "--entity", "process")
    say("template", tmp_path / "es.xlsx", "--entity", "process", "--language", "es")

    assert (tmp_path / "en.xlsx").read_bytes() != (tmp_path / "es.xlsx").read_bytes()


def test_template_writes_over_nothing(tmp_path: Path) -> None:
    (tmp_path / "x.xlsx").write_text("ours")

    said = say("template", tmp_path / "x.xlsx", "--json")

    assert (said.code, said.out) == (2, "")
    assert (tmp_path / "x.xlsx").read_text() == "ours"


@pytest.mark.parametrize("name", ["nonsense", "export_record"])
def test_template_refuses_what_cannot_be_brought_in(tmp_path: Path, name: str) -> None:
    said = say("template", tmp_path / "x.xlsx", "--entity", name)

    assert said.code == 2
    assert list(tmp_path.iterdir()) == []


def test_template_tells_of_a_place_that_takes_no_file(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert say("template", tmp_path / "file" / "x.xlsx").code == 5


def test_import_adds_every_record(empty: Kept, tmp_path: Path) -> None:
    said = empty.say("import", written(tmp_path / "in.json", PROCESS, ACTIVITY), "--json")

    assert said.code == 0
    assert said.document == {
        "added": True,
        "counts": {"process": 1, "activity": 1},
        "refusals": [],
    }
    (activity,) = empty.say("show", "activity", "--json").document
    assert activity["fields"] == {"date": "2024-03", "kind": "workshop"}
    assert activity["in"] == {"process": empty.ids("process")[0]}


def test_import_tells_in_text_how_many_were_added(empty: Kept, tmp_path: Path) -> None:
    said = empty.say("import", written(tmp_path / "in.json", PROCESS, ACTIVITY))

    assert said.out.splitlines() == ["Processes   1", "Activities  1"]
    assert said.err == "Everything in the file was added.\n"


def test_import_reads_a_spreadsheet_that_was_filled_in(
    empty: Kept, tmp_path: Path, words: Words
) -> None:
    file = tmp_path / "in.xlsx"
    file.write_bytes(filled_in(words, {"process": [{"title": "Río", "start": "2024"}]}))

    assert empty.say("import", file, "--json").document["counts"] == {"process": 1}
    assert len(empty.ids("process")) == 1


def test_import_rehearses_without_a_trace(empty: Kept, tmp_path: Path) -> None:
    before = contents(empty.folder)

    said = empty.say(
        "import", written(tmp_path / "in.json", PROCESS, ACTIVITY), "--dry-run", "--json"
    )

    assert (said.code, said.document["added"]) == (0, False)
    assert said.document["counts"] == {"process": 1, "activity": 1}
    assert contents(empty.folder) == before


@pytest.mark.parametrize("mode", [(), ("--dry-run",)])
def test_import_takes_all_or_nothing_and_names_record_field_and_reason(
    empty: Kept, tmp_path: Path, mode: tuple[str, ...]
) -> None:
    before = contents(empty.folder)

    said = empty.say("import", written(tmp_path / "in.json", PROCESS, BAD), "--json", *mode)

    assert said.code == 2
    assert (said.document["added"], said.document["counts"]) == (False, {})
    assert [
        (one["ref"], one["entity"], one["field"], one["reason"])
        for one in said.document["refusals"]
    ] == [("bad", "activity", "date", "not_a_date"), ("bad", "activity", "kind", "not_in_list")]
    assert contents(empty.folder) == before


def test_import_tells_refusals_in_text_without_what_stands_there(
    empty: Kept, tmp_path: Path
) -> None:
    said = empty.say("import", written(tmp_path / "in.json", PROCESS, BAD))

    first, second = said.out.splitlines()
    assert first.startswith("Record 2 (bad), field date: ")
    assert second.startswith("Record 2 (bad), field kind: ")
    assert said.err.startswith("What is in this file was not brought in.")
    assert "yesterday" not in said.out + said.err
    assert "nonsense" not in said.out + said.err


@pytest.mark.parametrize(
    "content", [b"", b"not json", b"PK\x03\x04", b'{"a": 1, "a": 2}', b"\xff"]
)
def test_import_refuses_what_is_no_file_of_records(
    empty: Kept, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "in").write_bytes(content)
    before = contents(empty.folder)

    said = empty.say("import", tmp_path / "in", "--json")

    assert (said.code, len(said.document["refusals"])) == (2, 1)
    assert contents(empty.folder) == before


def test_import_does_not_ask_for_a_passphrase_for_a_file_that_is_not_there(
    empty: Kept, tmp_path: Path
) -> None:
    said = say("import", empty.folder, tmp_path / "nothing", "--json")

    assert (said.code, said.out) == (2, "")


def test_import_speaks_the_language(empty: Kept, tmp_path: Path) -> None:
    file = written(tmp_path / "in.json", BAD)

    english = empty.say("import", file, "--json").document["refusals"]
    spanish = empty.say("import", file, "--json", "--language", "es").document["refusals"]

    assert [one["reason"] for one in english] == [one["reason"] for one in spanish]
    assert json.dumps(english) != json.dumps(spanish)
