"""Who sits where: known only inside the database, never in the header."""

from journal.errors import DamagedError
from journal.storage.database import Connection
from journal.storage.keeping import Keeping
from journal.storage.members import Member, Members

_RECOVERY_SEAT = "recovery_seat"


def enter_founder(db: Connection, founder: Member, *, recovery_seat: int) -> None:
    """Write down the seats of the first member and of the recovery words."""
    Members(db).put(founder)
    Keeping(db).put(_RECOVERY_SEAT, str(recovery_seat))


def recovery_seat(db: Connection) -> int:
    """Return the seat of the recovery words.

    Raises:
        DamagedError: it was never written down.
    """
    seat = Keeping(db).get(_RECOVERY_SEAT)
    if seat is None:
        raise DamagedError
    return int(seat)


def member_seats(db: Connection) -> frozenset[int]:
    """Return the seats that members have."""
    return frozenset(member.seat for member in Members(db).all())
