"""What we rely on in SQLCipher and its Python library, the traps included."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3

KEY = bytes(range(32))
QUOTED = bytearray(b"x'" + KEY.hex().encode() + b"'")
RAW = bytearray(KEY)


def _opened(path: Path, key: bytearray) -> sqlcipher3.Connection:
    db = sqlcipher3.connect(str(path), isolation_level=None)
    db.set_key(bytearray(key))
    return db


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlcipher3.Connection]:
    db = _opened(tmp_path / "journal.db", QUOTED)
    db.execute("CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT")
    db.execute("CREATE TABLE child (parent INTEGER REFERENCES parent) STRICT")
    yield db
    db.close()


def _tables(db: sqlcipher3.Connection) -> set[str]:
    return {name for (name,) in db.execute("SELECT name FROM sqlite_schema")}


def test_a_script_commits_what_was_open_before_it(db: sqlcipher3.Connection) -> None:
    db.execute("BEGIN")
    db.execute("INSERT INTO parent VALUES (1)")
    db.executescript("SELECT 1;")
    assert not db.in_transaction


def test_foreign_keys_cannot_be_switched_off_inside_a_transaction(
    db: sqlcipher3.Connection,
) -> None:
    db.execute("PRAGMA foreign_keys=ON")
    db.execute("BEGIN")
    db.execute("PRAGMA foreign_keys=OFF")
    with pytest.raises(sqlcipher3.IntegrityError):
        db.execute("INSERT INTO child VALUES (7)")


def test_tables_and_version_roll_back_together(db: sqlcipher3.Connection) -> None:
    db.execute("BEGIN")
    db.execute("CREATE TABLE newer (id INTEGER) STRICT")
    db.execute("PRAGMA user_version=9")
    db.execute("ROLLBACK")
    assert "newer" not in _tables(db)
    assert db.execute("PRAGMA user_version").fetchone() == (0,)


@pytest.mark.usefixtures("db")
def test_a_key_in_quotes_is_the_key_itself(tmp_path: Path) -> None:
    with_pragma = sqlcipher3.connect(str(tmp_path / "journal.db"), isolation_level=None)
    with_pragma.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    assert "parent" in _tables(with_pragma)
    with_pragma.close()


@pytest.mark.usefixtures("db")
def test_thirty_two_raw_bytes_become_another_key(tmp_path: Path) -> None:
    with_raw = _opened(tmp_path / "journal.db", RAW)
    with pytest.raises(sqlcipher3.DatabaseError, match="not a database"):
        _tables(with_raw)
    with_raw.close()


def test_an_empty_file_opens_with_any_key(tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()
    db = _opened(tmp_path / "empty.db", QUOTED)
    assert _tables(db) == set()
    db.close()


def test_nothing_of_the_file_is_readable(db: sqlcipher3.Connection, tmp_path: Path) -> None:
    db.execute("CREATE TABLE canary_in_the_schema (id INTEGER) STRICT")
    written = (tmp_path / "journal.db").read_bytes()
    assert b"canary" not in written
    assert b"SQLite format" not in written


@pytest.mark.parametrize("feature", ["ENABLE_FTS5", "HAS_CODEC", "TEMP_STORE=2"])
def test_the_library_was_built_with_what_we_use(
    feature: str, db: sqlcipher3.Connection
) -> None:
    options = {option for (option,) in db.execute("PRAGMA compile_options")}
    assert feature in options
