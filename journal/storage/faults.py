"""What the database library says has happened, in errors that people can act upon."""

from collections.abc import Mapping

from journal.errors import (
    DamagedError,
    DiskLostError,
    JournalError,
    NoSpaceError,
    NotFoundError,
    NotWritableError,
    OpenElsewhereError,
    TooLittleMemoryError,
)

# Primary result codes of SQLite (https://www.sqlite.org/rescode.html).
_WORLD: Mapping[int, type[JournalError]] = {
    3: NotWritableError,  # PERM
    5: OpenElsewhereError,  # BUSY
    6: OpenElsewhereError,  # LOCKED
    7: TooLittleMemoryError,  # NOMEM
    8: NotWritableError,  # READONLY
    10: DiskLostError,  # IOERR
    11: DamagedError,  # CORRUPT
    13: NoSpaceError,  # FULL
    14: NotWritableError,  # CANTOPEN: the rollback journal has no place
    26: DamagedError,  # NOTADB: the key is proved by the header's MAC before
}
_CONSTRAINT = 19


def fault_of(code: int, message: str) -> JournalError | None:
    """Return the error of the world for a result code; None for our own mistakes."""
    primary = code & 0xFF
    if primary == _CONSTRAINT:
        # The only constraint that the world can break: what it points to is gone.
        return NotFoundError() if "FOREIGN KEY" in message else None
    known = _WORLD.get(primary)
    return known() if known else None
