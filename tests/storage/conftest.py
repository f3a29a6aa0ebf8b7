"""A prepared empty journal, made once and copied for each test."""

import itertools
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from journal.storage.database import Connection, create_database, open_database
from journal.storage.history import History
from journal.storage.migrate import migrate
from journal.storage.records import Records
from journal.storage.steps import Change, Hand

KEY = bytes(range(32))


def nothing() -> None:
    """Stand for a copy that need not be made."""


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "journal.db"
    db = create_database(path, bytearray(KEY))
    migrate(db, before=nothing)
    db.close()
    return path


@pytest.fixture
def path(empty_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(empty_file, tmp_path / "journal.db"))


@pytest.fixture
def opened() -> Iterator[Callable[[Path], Connection]]:
    connections: list[Connection] = []

    def open_path(path: Path) -> Connection:
        connections.append(open_database(path, bytearray(KEY)))
        return connections[-1]

    yield open_path
    for one in connections:
        one.close()


@pytest.fixture
def db(path: Path, opened: Callable[[Path], Connection]) -> Connection:
    return opened(path)


TODAY = date(2026, 11, 24)


@pytest.fixture
def news() -> list[Change]:
    return []


@pytest.fixture
def records(db: Connection, news: list[Change]) -> Records:
    """Return records whose ids are id1, id2 … in the order they are made."""
    ids = (f"id{number}" for number in itertools.count(1))
    return Records(db, Hand(3, lambda: TODAY, lambda: next(ids)), news.append)


@pytest.fixture
def history(db: Connection, records: Records) -> History:
    return History(db, records.writer)
