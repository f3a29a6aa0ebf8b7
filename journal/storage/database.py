"""Open the encrypted database file, and nothing but ours.

Rules (threat model T1, T3, T7, T9; decisions D1 to D3):

* A key reaches the library only as `x'<64 hex digits>'` in a buffer that is
  zeroed; anything else the library would silently take as a passphrase.
* Nothing readable is written beside the file: temporary tables stay in memory,
  and the authorizer refuses every statement that could change that.
* What the world does to a file becomes a `JournalError` here; our own mistakes
  stay errors of the library.

It does not decide when to copy, migrate or repair a file.
"""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import quote

from sqlcipher3 import dbapi2 as sqlcipher

from journal.errors import (
    AlreadyThereError,
    DamagedError,
    NotAJournalError,
    NotWritableError,
)
from journal.storage.authorizer import authorize
from journal.storage.faults import fault_of
from journal.storage.key_form import key_form, used_up

APPLICATION_ID = 0x42697461  # "Bita"
SENTINEL = "bitacora"
_SMALLEST_BYTES = 4096  # one page; an empty file would open with any key
_PLAIN_HEADER = b"SQLite format 3\0"
_WAIT_SECONDS = 0.25  # a window that is just being replaced lets go within this
# The library's cache drops what was used least often: once it is full, new
# statements push out each other and are compiled each time (0.3 ms a save).
_CACHED_STATEMENTS = 1024

_AT_CREATION = ("PRAGMA cipher_page_size=4096", "PRAGMA auto_vacuum=INCREMENTAL")
_PRAGMAS = (
    "PRAGMA temp_store=MEMORY",
    "PRAGMA locking_mode=EXCLUSIVE",
    "PRAGMA journal_mode=TRUNCATE",
    "PRAGMA synchronous=EXTRA",
    "PRAGMA fullfsync=ON",  # macOS; elsewhere without effect
    "PRAGMA checkpoint_fullfsync=ON",
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA mmap_size=0",
    "PRAGMA cache_size=-8000",
)
Value = str | int | float | bytes | None
Row = tuple[Any, ...]


class Connection:
    """One open database; every error of the world comes out as a `JournalError`.

    It belongs to the thread that opened it.
    """

    __slots__ = ("_raw",)

    def __init__(self, raw: Any) -> None:
        self._raw = raw

    def is_writing(self) -> bool:
        """Whether a transaction is under way."""
        return bool(self._raw.in_transaction)

    def rows(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        """Return every row of a query."""
        try:
            return list(self._raw.execute(sql, values))
        except sqlcipher.Error as error:
            _translate(error)

    def row(self, sql: str, values: Sequence[Value] = ()) -> Row | None:
        """Return the first row of a query, None where there is none."""
        try:
            found: Row | None = self._raw.execute(sql, values).fetchone()
        except sqlcipher.Error as error:
            _translate(error)
        return found

    def value(self, sql: str, values: Sequence[Value] = ()) -> Any:
        """Return the first column of the first row, None where there is none."""
        found = self.row(sql, values)
        return found[0] if found else None

    def write(self, sql: str, values: Sequence[Value] = ()) -> int:
        """Run one statement and return how many rows it touched."""
        try:
            return int(self._raw.execute(sql, values).rowcount)
        except sqlcipher.Error as error:
            _translate(error)

    def backup(self, target: "Connection") -> None:
        """Write every page to another connection, under that one's key."""
        with _border():
            self._raw.backup(target._raw)  # noqa: SLF001 - the same class

    def close(self) -> None:
        """Let the file go."""
        self._raw.close()


def create_database(path: Path, key: bytearray) -> Connection:
    """Create an empty database under a raw key of 32 bytes, which is zeroed.

    Raises:
        AlreadyThereError: there is a file; it is left alone.
        NotWritableError: the folder takes no file.
        NoSpaceError: the disk is full.
    """
    with used_up(key), _new_file(path):
        return _prepared(path, key, (*_AT_CREATION, *_PRAGMAS), _found)


def open_database(path: Path, key: bytearray) -> Connection:
    """Open a database under a raw key of 32 bytes, which is zeroed.

    Raises:
        NotAJournalError: there is no file.
        DamagedError: not the bytes that were written under this key.
        OpenElsewhereError: another window holds it.
        NotWritableError: the medium is read-only.
        NoSpaceError: the disk is full.
    """
    with used_up(key):
        _check_outside(path)
        return _prepared(path, key, _PRAGMAS, _recognise)


@contextmanager
def transaction(db: Connection) -> Iterator[None]:
    """Make everything inside durable at once, or nothing; joins one under way."""
    if db.is_writing():
        yield
        return
    db.write("BEGIN IMMEDIATE")
    try:
        yield
        db.write("COMMIT")
    except BaseException:
        # A full disk has already rolled back by itself.
        if db.is_writing():
            db.write("ROLLBACK")
        raise


def copy_database(db: Connection, target: Path, key: bytearray) -> None:
    """Write the whole database to a new file under a key, which is zeroed.

    Every page is checked first: the library would copy a damaged one as zeros
    with a good MAC, and nothing could tell afterwards (4.19.0, 2026-11).

    Raises:
        DamagedError: a page is not what was written.
        AlreadyThereError: there is a file; it is left alone.
        NoSpaceError: the disk is full; what was written so far is removed.
    """
    check_pages(db)
    with used_up(key), _new_file(target):
        _copy(db, target, key)


def verify(db: Connection) -> Mapping[str, int]:
    """Check every page and return how many records there are of each entity.

    Both checks are needed: the one by MAC does not notice a file cut at a page,
    the one by structure does not notice a changed letter.

    Raises:
        DamagedError: a check found something.
    """
    check_pages(db)
    if db.rows("PRAGMA integrity_check") != [("ok",)] or db.rows("PRAGMA foreign_key_check"):
        raise DamagedError
    return dict(db.rows("SELECT entity, count(*) FROM entry GROUP BY entity ORDER BY entity"))


def check_pages(db: Connection) -> None:
    """Check the MAC of every page.

    Raises:
        DamagedError: a page is not what was written.
    """
    if db.rows("PRAGMA cipher_integrity_check"):
        raise DamagedError


def split_statements(script: str) -> Iterator[str]:
    """Yield the statements of an SQL text; the library's own way commits first."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlcipher.complete_statement(statement):
            yield statement
            statement = ""
    if statement.strip():
        yield statement


@contextmanager
def _new_file(path: Path) -> Iterator[None]:
    """Make an empty file, readable by its owner only; what fails leaves none."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError as error:
        raise AlreadyThereError from error
    except OSError as error:
        raise NotWritableError from error
    try:
        yield
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _check_outside(path: Path) -> None:
    try:
        with path.open("rb") as file:
            start = file.read(_SMALLEST_BYTES)
    except FileNotFoundError as error:
        raise NotAJournalError from error
    except OSError as error:
        raise NotWritableError from error
    if len(start) < _SMALLEST_BYTES or start.startswith(_PLAIN_HEADER):
        raise DamagedError


def _prepared(
    path: Path, key: bytearray, pragmas: Sequence[str], prove: Callable[[Connection], None]
) -> Connection:
    """Run the whole open sequence (D2)."""
    db = _keyed(path, key)
    try:
        for pragma in pragmas:
            db.rows(pragma)
        # The lock is kept after the commit: locking_mode is exclusive.
        db.write("BEGIN EXCLUSIVE")
        prove(db)
        db.write("COMMIT")
        db._raw.set_authorizer(authorize)  # noqa: SLF001 - the class below its own module
    except BaseException:
        db.close()
        raise
    return db


def _keyed(path: Path, key: bytearray) -> Connection:
    whole = path.absolute().as_posix()
    address = "file://" + quote(whole if whole.startswith("/") else "/" + whole)
    with _border():
        raw = sqlcipher.connect(
            f"{address}?mode=rw",
            uri=True,
            isolation_level=None,
            timeout=_WAIT_SECONDS,
            cached_statements=_CACHED_STATEMENTS,
        )
    # Before the key: the library would print to stderr what it thinks of a wrong one.
    raw.execute("PRAGMA cipher_log_level=NONE")
    form = key_form(key)
    with used_up(form):
        raw.set_key(form)
    return Connection(raw)


def _found(db: Connection) -> None:
    db.write(f"PRAGMA application_id={APPLICATION_ID}")
    db.write("CREATE TABLE sentinel (words TEXT NOT NULL) STRICT")
    db.write("INSERT INTO sentinel (words) VALUES (?)", (SENTINEL,))


def _recognise(db: Connection) -> None:
    has_sentinel = db.value("SELECT count(*) FROM sqlite_schema WHERE name = 'sentinel'")
    if db.value("PRAGMA application_id") != APPLICATION_ID or not has_sentinel:
        raise DamagedError
    if db.value("SELECT words FROM sentinel") != SENTINEL:
        raise DamagedError


def _copy(db: Connection, target: Path, key: bytearray) -> None:
    copy = _keyed(target, key)
    try:
        copy.rows("PRAGMA temp_store=MEMORY")
        copy.rows("PRAGMA synchronous=EXTRA")
        copy.rows("PRAGMA fullfsync=ON")
        db.backup(copy)
    finally:
        copy.close()


@contextmanager
def _border() -> Iterator[None]:
    try:
        yield
    except sqlcipher.Error as error:
        _translate(error)


def _translate(error: Exception) -> NoReturn:
    code = getattr(error, "sqlite_errorcode", None) or 0
    fault = fault_of(code, str(error))
    if fault is None:
        raise error
    raise fault from error
