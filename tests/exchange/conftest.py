"""A real journal to bring records into, and the words of every language."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest

from journal.i18n import LANGUAGES, Words
from journal.paths import shipped
from journal.storage.database import create_database, open_database
from journal.storage.migrate import migrate
from journal.storage.records import Records
from journal.storage.steps import Change, Hand

KEY = bytes(range(32))
TODAY = date(2026, 11, 24)


@pytest.fixture(scope="session")
def spoken() -> tuple[Words, ...]:
    return tuple(Words(language, shipped("translations")) for language in LANGUAGES)


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "journal.db"
    db = create_database(path, bytearray(KEY))
    migrate(db, before=lambda: None)
    db.close()
    return path


@pytest.fixture
def news() -> list[Change]:
    return []


@pytest.fixture
def records(empty_file: Path, tmp_path: Path, news: list[Change]) -> Iterator[Records]:
    path = Path(shutil.copy(empty_file, tmp_path / "journal.db"))
    db = open_database(path, bytearray(KEY))
    yield Records(db, Hand(0, lambda: TODAY, lambda: str(uuid4())), news.append)
    db.close()
