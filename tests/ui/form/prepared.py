"""An empty journal, made once with a cheap key and copied for each test."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

from journal.crypto.derivation import Cost
from journal.opened import NewJournal, Notify, OpenJournal, create, unlock

CHEAP = Cost(64, 1, 1)
PASSPHRASE = "seven plain words that nobody else has"


def make(folder: Path, today: Callable[[], date]) -> Path:
    """Make the journal that is copied."""
    new = NewJournal(
        folder=folder / "journal", member="coordination", language="en", passphrase=PASSPHRASE
    )
    journal, _ = create(new, today=today, cost=CHEAP, floor=CHEAP)
    journal.close()
    return new.folder


def open_copy(
    prepared: Path, folder: Path, today: Callable[[], date], notify: Notify
) -> OpenJournal:
    """Open a copy of it."""
    copied = Path(shutil.copytree(prepared, folder / "journal"))
    return unlock(copied, PASSPHRASE, today=today, notify=notify, floor=CHEAP)
