"""Make journals for the bench and open them: with a passphrase, or as if it were derived."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from journal.crypto.derivation import FLOOR
from journal.crypto.header import Header, Unlocked
from journal.opened import NewJournal, OpenJournal, create, nobody
from journal.vault import unlock as unlocking
from journal.vault.folder import candidates, read_key_files
from journal.vault.keys import find_key
from tests.bench.believable import DAY

PASSPHRASE: Final = "seven invented words are enough for a bench"


def make(folder: Path, fill: Callable[[OpenJournal], None]) -> Path:
    """Make a journal in a folder, fill it, close it, and return the folder."""
    new = NewJournal(folder=folder, member="Ana", language="es", passphrase=PASSPHRASE)
    journal, _ = create(new, today=lambda: DAY, cost=FLOOR)
    fill(journal)
    journal.close()
    return folder


class Derived:
    """A journal whose passphrase was typed and derived; opened as often as wanted."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        headers = candidates(folder, read_key_files(folder, FLOOR))
        self._header, self._unlocked = find_key(headers, PASSPHRASE)

    @property
    def database(self) -> Path:
        """Return the file of the database."""
        return self.folder / self._header.database_name

    @property
    def key(self) -> bytearray:
        """Return a copy of its key; whoever opens with it zeroes it."""
        return bytearray(self._unlocked.data_key)

    def unlock(self) -> OpenJournal:
        """Do all that unlocking does, but for the derivation."""
        with self._found():
            return OpenJournal(unlocking.unlock(self.folder, ""), lambda: DAY, nobody)

    @contextmanager
    def _found(self) -> Iterator[None]:
        def found(*_: object) -> tuple[Header, Unlocked]:
            return self._header, Unlocked(self._unlocked.index, self.key)

        before = unlocking.find_key  # type: ignore[attr-defined]  # measured from outside
        unlocking.find_key = found  # type: ignore[assignment, attr-defined]  # measured from outside
        try:
            yield
        finally:
            unlocking.find_key = before  # type: ignore[attr-defined]  # measured from outside
