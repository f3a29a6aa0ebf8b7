"""Steps and who is told."""

import pytest

from journal.domain.process import Process
from journal.storage.database import Connection
from journal.storage.records import Records
from journal.storage.steps import ChangeKind


def test_a_step_in_which_nothing_was_written_leaves_no_trace(
    db: Connection, records: Records
) -> None:
    with records.step("nothing"):
        records.count(Process)
    assert db.value("SELECT count(*) FROM step") == 0


def test_a_step_says_who_when_and_why(db: Connection, records: Records) -> None:
    records.add(Process(), why="found a paper")
    assert db.rows("SELECT day, seat, why FROM step") == [("2026-11-24", 3, "found a paper")]


def test_writing_outside_a_step_is_our_mistake(records: Records) -> None:
    with pytest.raises(RuntimeError):
        records.writer.steps.tell("process", "id1", ChangeKind.ADDED)
