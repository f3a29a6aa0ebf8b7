"""Who writes, in which step, and who is told once it is durable."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from journal.storage.database import Connection, transaction


class ChangeKind(StrEnum):
    """What happened to a record."""

    ADDED = "added"
    CHANGED = "changed"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Change:
    """One record that was written, told after the write is durable."""

    entity: str
    record_id: str
    kind: ChangeKind


@dataclass(frozen=True, slots=True)
class Hand:
    """Who writes: the member's seat, the day it is, and where new ids come from.

    `new_id` returns a fresh random UUIDv4 in lower case each time.
    """

    seat: int
    today: Callable[[], date]
    new_id: Callable[[], str]


class Steps:
    """Writes that are durable together and undone together."""

    def __init__(self, db: Connection, hand: Hand, notify: Callable[[Change], None]) -> None:
        self.hand = hand
        self._db = db
        self._notify = notify
        self._changes: list[Change] | None = None

    @contextmanager
    def step(self, why: str = "", *, undoes: int | None = None) -> Iterator[None]:
        """Make everything inside one step and one transaction; joins one under way.

        Those who want to know are told when all of it is durable. A step in which
        nothing was written leaves no trace.
        """
        if self._changes is not None:
            yield
            return
        changes = self._changes = []
        try:
            with transaction(self._db):
                number = self._begin(why, undoes)
                yield
                if not changes:
                    self._db.write("DELETE FROM step WHERE number = ?", (number,))
        finally:
            self._changes = None
        for change in changes:
            self._notify(change)

    def tell(self, entity: str, record_id: str, kind: ChangeKind) -> None:
        """Note a change of the step under way."""
        if self._changes is None:
            raise RuntimeError
        self._changes.append(Change(entity, record_id, kind))

    def _begin(self, why: str, undoes: int | None) -> int:
        self._db.write(
            "INSERT INTO step (day, seat, why, undoes, history_from)"
            " SELECT ?, ?, ?, ?, ifnull(max(number), 0) + 1 FROM history",
            (self.hand.today().isoformat(), self.hand.seat, why, undoes),
        )
        return int(self._db.value("SELECT last_insert_rowid()"))
