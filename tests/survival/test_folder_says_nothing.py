"""Who takes the folder, and has no passphrase, learns nothing that people wrote."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from journal.domain.answers import Text
from journal.domain.process import Process
from tests.survival.filled import Filled
from tests.survival.planted import FORMS, MARK, traces_below

OURS = re.compile(r"keys\.[ab]|[0-9a-f]{32}\.db(-journal)?")
KEYS_BYTES = 39_248  # FORMAT.md, whoever and how many there are


def test_no_form_of_what_was_written_is_in_the_folder(filled: Filled) -> None:
    assert traces_below(filled.folder) == []


def test_nothing_is_readable_while_the_journal_is_open_either(filled: Filled) -> None:
    with closing(filled.open()) as journal, journal.records.step():
        journal.records.add(Process(note=Text(f"{MARK} " * 900)))
        assert traces_below(filled.folder) == []
    assert traces_below(filled.folder) == []


def test_no_recovery_word_is_in_the_folder(filled: Filled) -> None:
    words = [word.encode() for word in filled.recovery_words]
    content = b"".join(one.read_bytes() for one in filled.keys)
    assert not [word for word in words if len(word) > 4 and word in content]


def test_names_of_files_say_nothing(filled: Filled) -> None:
    names = [path.name for path in filled.folder.iterdir()]
    assert [name for name in names if not OURS.fullmatch(name)] == []


def test_key_files_have_one_size_for_everybody(filled: Filled) -> None:
    assert {path.stat().st_size for path in filled.keys} == {KEYS_BYTES}


def test_the_start_of_the_database_is_not_that_of_a_database(filled: Filled) -> None:
    assert not filled.database.read_bytes().startswith(b"SQLite")


def test_nobody_else_on_this_computer_can_read_the_files(filled: Filled) -> None:
    modes = {oct(path.stat().st_mode & 0o777) for path in filled.folder.iterdir()}
    assert modes == {"0o600"}


@pytest.mark.parametrize("name", ["plain.db"])
def test_control_a_database_without_encryption_is_found(name: str, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / name)) as db, db:
        db.execute("CREATE TABLE record (words TEXT)")
        db.execute("INSERT INTO record VALUES (?)", (MARK,))
    assert traces_below(tmp_path) == [name]


@pytest.mark.parametrize("form", FORMS)
def test_control_each_form_is_found(form: bytes, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(bytes(900) + form + bytes(900))
    assert traces_below(tmp_path) == ["file"]
