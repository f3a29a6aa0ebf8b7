"""The ways into a journal; the libraries they need are loaded when they are first used.

Everything here runs on the journal's thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from journal.opened import NewJournal, OpenJournal


@dataclass(frozen=True, slots=True)
class Doors:
    """How journals are opened and made; `notify` is told of every durable change."""

    unlock: Callable[[Path, str], OpenJournal]
    create: Callable[[NewJournal], tuple[OpenJournal, Sequence[str]]]
    propose: Callable[[str], str]
    change_passphrase: Callable[[OpenJournal, str], None]
    restore: Callable[[Path, Path], None]


def real_doors(notify: Callable[[object], None], today: Callable[[], date]) -> Doors:
    """Return the doors of this computer; nothing is imported until one is used."""

    def unlock(folder: Path, secret: str) -> OpenJournal:
        from journal import opened

        return opened.unlock(folder, secret, today=today, notify=notify)

    def create(new: NewJournal) -> tuple[OpenJournal, Sequence[str]]:
        from journal import opened

        return opened.create(new, today=today, notify=notify)

    def propose(language: str) -> str:
        from journal import opened

        return opened.propose_passphrase(language)

    def change_passphrase(journal: OpenJournal, passphrase: str) -> None:
        journal.change_passphrase(passphrase)

    def restore(file: Path, folder: Path) -> None:
        from journal import opened

        opened.restore(file, folder)

    return Doors(unlock, create, propose, change_passphrase, restore)
