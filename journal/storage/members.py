"""Who has a seat, by the label that the group chose; only inside the journal."""

from dataclasses import dataclass
from datetime import date

from journal.storage.database import Connection


@dataclass(frozen=True, slots=True)
class Member:
    """A seat, what its holder is called among the group, and since when."""

    seat: int
    label: str
    since: date


class Members:
    """The members of the journal."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def all(self) -> tuple[Member, ...]:
        """Return every member, by seat."""
        rows = self._db.rows("SELECT seat, label, since FROM member ORDER BY seat")
        return tuple(
            Member(seat, label, date.fromisoformat(since)) for seat, label, since in rows
        )

    def put(self, member: Member) -> None:
        """Keep a member, over an earlier one of the same seat."""
        self._db.write(
            "INSERT INTO member (seat, label, since) VALUES (?, ?, ?) ON CONFLICT (seat)"
            " DO UPDATE SET label = excluded.label, since = excluded.since",
            (member.seat, member.label, member.since.isoformat()),
        )

    def remove(self, seat: int) -> None:
        """Forget who had a seat."""
        self._db.write("DELETE FROM member WHERE seat = ?", (seat,))
