"""An open journal, as the vault hands it on: a connection and its keys."""

from dataclasses import dataclass, field
from pathlib import Path

from journal.crypto.derivation import forget
from journal.crypto.header import Header, Unlocked
from journal.storage.database import Connection, open_database


@dataclass(frozen=True, slots=True)
class Opened:
    """An open journal: its connection and what is needed to write keys and backups.

    `seat` is whose secret opened it, from 1. It belongs to one thread.
    """

    db: Connection
    folder: Path
    seat: int
    header: Header = field(repr=False)
    data_key: bytearray = field(repr=False)

    def close(self) -> None:
        """Let the database go and forget its key."""
        self.db.close()
        forget(self.data_key)


def open_with(folder: Path, header: Header, unlocked: Unlocked) -> Opened:
    """Open the database a header names under the key of an unlocked slot."""
    try:
        db = open_database(folder / header.database_name, bytearray(unlocked.data_key))
    except BaseException:
        forget(unlocked.data_key)
        raise
    return Opened(db, folder, unlocked.index + 1, header, unlocked.data_key)
