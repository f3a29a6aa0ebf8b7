"""What we are compared to: the same database library with our pragmas and nothing else."""

from pathlib import Path
from typing import Any, Final

from sqlcipher3 import dbapi2 as sqlcipher

from journal.storage.database import _PRAGMAS
from journal.storage.key_form import key_form

_KEY: Final = bytes(range(32))
_SEARCHED = (
    "SELECT e.number, e.id, e.entity FROM search s JOIN entry e ON e.number = s.rowid"
    " WHERE search MATCH ? ORDER BY s.rowid DESC LIMIT 50"
)


def open_plain(path: Path) -> Any:
    """Open a database without a key."""
    return _ready(_connected(path))


def open_under_key(path: Path) -> Any:
    """Open a database under a key of its own."""
    db = _connected(path)
    db.set_key(key_form(bytearray(_KEY)))
    return _ready(db)


def decipher(source: Path, key: bytearray, target: Path) -> None:
    """Write every table and index of a journal to a file without a key."""
    db = _connected(source)
    db.set_key(key_form(key))
    target.unlink(missing_ok=True)
    db.execute("ATTACH ? AS plain KEY ''", (str(target),))
    db.execute("SELECT sqlcipher_export('plain')").fetchall()
    db.close()


def find(db: Any, typed: str) -> list[Any]:
    """Return the first 50 of the same query as ours."""
    return list(db.execute(_SEARCHED, (typed,)))


def make_one_table(db: Any) -> None:
    """Make the table of one row that a bare commit changes."""
    db.execute("CREATE TABLE bare (number INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT")


def commit_one_row(db: Any, words: str) -> None:
    """Write one row durably."""
    db.execute("BEGIN IMMEDIATE")
    db.execute("INSERT INTO bare (words) VALUES (?)", (words,))
    db.execute("COMMIT")


def _connected(path: Path) -> Any:
    return sqlcipher.connect(str(path), isolation_level=None)


def _ready(db: Any) -> Any:
    for pragma in _PRAGMAS:
        db.execute(pragma).fetchall()
    db.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    return db
