"""A journal of every released form opens for ever."""

import json
import shutil
from pathlib import Path

import pytest

from journal.storage.database import open_database, verify
from journal.storage.migrate import migrate
from tests.storage.golden import DATA, KEY, contents, write


@pytest.mark.parametrize("name", ["journal-1"])
def test_a_released_journal_says_what_it_said(name: str, tmp_path: Path) -> None:
    path = Path(shutil.copy(DATA / f"{name}.db", tmp_path / "journal.db"))
    db = open_database(path, bytearray(KEY))
    migrate(db, before=list[str]().clear)
    counts, found = verify(db), contents(db)
    db.close()
    assert sum(counts.values()) == 32
    assert found == json.loads((DATA / f"{name}.json").read_text("utf-8"))


def test_a_journal_written_now_says_the_same(tmp_path: Path) -> None:
    write(tmp_path / "journal.db")
    db = open_database(tmp_path / "journal.db", bytearray(KEY))
    found = contents(db)
    db.close()
    assert found == json.loads((DATA / "journal-1.json").read_text("utf-8"))
