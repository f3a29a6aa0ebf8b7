"""A journal made with a cheap derivation, and what its tests share."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path

from journal.crypto.derivation import Cost
from journal.storage.database import Connection
from journal.vault.create import Founder
from journal.vault.opened import Opened
from journal.vault.unlock import unlock

CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "la gata duerme al sol"
MEMBER = "Xochitlalpan"
DAY = date(2026, 11, 24)
FOUNDER = Founder(member=MEMBER, passphrase=PASSPHRASE, language="es", since=DAY)


@dataclass(frozen=True, slots=True)
class Made:
    """A closed journal on the disk and what opens it."""

    folder: Path
    seat: int
    words: tuple[str, ...]

    @property
    def recovery(self) -> str:
        return " ".join(self.words)

    @property
    def key_a(self) -> Path:
        return self.folder / "keys.a"

    @property
    def key_b(self) -> Path:
        return self.folder / "keys.b"

    @property
    def database(self) -> Path:
        return next(self.folder.glob("*.db"))

    def open(self, secret: str = PASSPHRASE) -> Opened:
        return unlock(self.folder, secret, floor=CHEAP)

    def closes_again(self, secret: str = PASSPHRASE) -> int:
        """Open, close, and return the seat."""
        opened = self.open(secret)
        opened.close()
        return opened.seat


def add_entry(db: Connection, number: int, words: str = "words") -> None:
    db.write(
        "INSERT INTO entry (number, id, entity, folded) VALUES (?, ?, 'process', ?)",
        (number, f"id{number}", words),
    )


def contents(folder: Path) -> Mapping[str, str]:
    """Return name → SHA-256 and time of change of every file in a folder."""
    return {str(path.relative_to(folder)): _state(path) for path in sorted(folder.rglob("*"))}


def _state(path: Path) -> str:
    if path.is_dir():
        return "folder"
    return f"{sha256(path.read_bytes()).hexdigest()} {path.stat().st_mtime_ns}"
