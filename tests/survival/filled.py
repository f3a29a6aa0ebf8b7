"""A journal with records of every kind, made once and copied for each test."""

import shutil
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from journal.crypto.derivation import FLOOR
from journal.exchange.bring_in import bring_in, understood
from journal.opened import NewJournal, OpenJournal, create, unlock
from tests.exchange.filling import document
from tests.survival.planted import MARK, PASSPHRASE, planted_records
from tests.survival.writing import state
from tests.vault.made import DAY


@dataclass(frozen=True, slots=True)
class Filled:
    """A closed journal on the disk, and what opens it."""

    folder: Path
    recovery_words: Sequence[str]

    @property
    def database(self) -> Path:
        return next(self.folder.glob("*.db"))

    @property
    def keys(self) -> tuple[Path, Path]:
        return self.folder / "keys.a", self.folder / "keys.b"

    def copied(self, folder: Path) -> "Filled":
        return Filled(Path(shutil.copytree(self.folder, folder)), self.recovery_words)

    def open(self, *, on: date = DAY) -> OpenJournal:
        return open_folder(self.folder, on=on)


def open_folder(folder: Path, *, on: date = DAY) -> OpenJournal:
    return unlock(folder, PASSPHRASE, today=lambda: on)


def state_of(folder: Path) -> str:
    """Check a journal and return its whole state."""
    with closing(open_folder(folder)) as journal:
        journal.check()
        return state(journal)


def make(folder: Path) -> Filled:
    """Make a journal under the lowest cost that the program takes, and fill it."""
    new = NewJournal(folder=folder, member=MARK, language="es", passphrase=PASSPHRASE)
    journal, words = create(new, today=lambda: DAY, cost=FLOOR)
    with closing(journal):
        bring_in(journal.records, understood(document(*planted_records()), ()), MARK)
    return Filled(folder, words)
