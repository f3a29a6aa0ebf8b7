"""Steps run once, whole, and in order."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from journal.errors import TooNewError
from journal.storage.database import Connection, create_database
from journal.storage.migrate import migrate, run_steps, schema_version, shipped_steps

FIRST = "CREATE TABLE a (words TEXT);\nINSERT INTO a VALUES ('kept; whole');\n"
SECOND = "ALTER TABLE a ADD COLUMN more TEXT;\nUPDATE a SET more = 'new';\n"
BROKEN = (
    "ALTER TABLE a ADD COLUMN more TEXT;\nDELETE FROM a;\nINSERT INTO nowhere VALUES (1);\n"
)


def nothing() -> None:
    """Stand for a copy that need not be made."""


def fail() -> None:
    raise ZeroDivisionError


@pytest.fixture
def new(tmp_path: Path) -> Iterator[Connection]:
    db = create_database(tmp_path / "new.db", bytearray(32))
    yield db
    db.close()


def test_a_new_journal_needs_no_copy(new: Connection) -> None:
    copies: list[str] = []
    run_steps(new, [FIRST, SECOND], before=lambda: copies.append("copy"))
    assert (schema_version(new), copies) == (2, [])


def test_a_copy_is_made_once_before_pending_steps(new: Connection) -> None:
    copies: list[object] = []
    run_steps(new, [FIRST], before=lambda: copies.append("never"))
    run_steps(
        new,
        [FIRST, SECOND, "DELETE FROM a;"],
        before=lambda: copies.extend(new.rows("SELECT * FROM a")),
    )
    assert copies == [("kept; whole",)]


def test_nothing_pending_changes_nothing(new: Connection) -> None:
    run_steps(new, [FIRST, SECOND], before=nothing)
    copies: list[str] = []
    run_steps(new, [FIRST, SECOND], before=lambda: copies.append("never"))
    assert (new.rows("SELECT * FROM a"), copies) == ([("kept; whole", "new")], [])


def test_a_step_that_is_interrupted_has_not_happened(new: Connection) -> None:
    run_steps(new, [FIRST], before=nothing)
    with pytest.raises(Exception, match="nowhere"):
        run_steps(new, [FIRST, BROKEN], before=nothing)
    assert (schema_version(new), new.rows("SELECT * FROM a")) == (1, [("kept; whole",)])


def test_a_copy_that_fails_stops_every_step(new: Connection) -> None:
    run_steps(new, [FIRST], before=nothing)
    with pytest.raises(ZeroDivisionError):
        run_steps(new, [FIRST, SECOND], before=fail)
    assert schema_version(new) == 1


def test_a_newer_journal_is_refused_untouched(new: Connection) -> None:
    run_steps(new, [FIRST, SECOND], before=nothing)
    with pytest.raises(TooNewError) as caught:
        run_steps(new, [FIRST], before=nothing)
    assert (caught.value.data, schema_version(new)) == ({"version": 2}, 2)


def test_shipped_steps_bring_a_new_journal_to_their_number(new: Connection) -> None:
    migrate(new, before=nothing)
    assert schema_version(new) == len(shipped_steps())
