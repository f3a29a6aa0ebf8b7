"""The same with a journal on the disk: what left is in the ledger, and stays there."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from uuid import UUID

import pytest

from journal.domain.consent import ExportRecord
from journal.export.release import Handover, release
from journal.export.summary import prepare
from journal.storage.database import create_database
from journal.storage.migrate import migrate
from journal.storage.records import Records
from journal.storage.steps import Hand
from tests.export.world import SECRET, SPOKEN, TODAY, journal, made, wish


def nothing() -> None:
    """Stand for a copy that need not be made."""


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    db = create_database(tmp_path / "journal.db", bytearray(range(32)))
    migrate(db, before=nothing)
    ids = (str(UUID(int=number * 2**64, version=4)) for number in count(1))
    yield Records(db, Hand(0, lambda: TODAY, lambda: next(ids)), lambda _: None)
    db.close()


def filled(records: Records, activities: int) -> None:
    """Enter the journal in memory into the one on the disk, oldest first."""
    for one in reversed(journal(activities).records):
        records.add(one.answers, inside=one.inside)


def test_a_journal_on_the_disk_makes_the_file_of_the_one_in_memory(records: Records) -> None:
    filled(records, 12)
    prepared = prepare(records, wish(), secret=SECRET, spoken=SPOKEN)
    assert prepared.content == made(journal(12)).content


def test_what_left_is_read_back_from_the_ledger(records: Records, tmp_path: Path) -> None:
    filled(records, 12)
    first = prepare(records, wish(), secret=SECRET, spoken=SPOKEN)
    release(first, Handover(out=tmp_path / "one", today=TODAY), records)
    again = prepare(records, wish(), secret=SECRET, spoken=SPOKEN)
    release(again, Handover(out=tmp_path / "two", today=TODAY), records)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    copy, original = sorted(records.every(ExportRecord), key=lambda one: one.id, reverse=True)
    assert copy.answers.copy_of == original.id  # type: ignore[attr-defined]  # a line of the ledger
