"""Who has a seat."""

from datetime import date

from journal.storage.database import Connection
from journal.storage.members import Member, Members

ANA = Member(4, "Ana", date(2026, 1, 2))
IXCHEL = Member(2, "Ixchel", date(2026, 3, 4))


def test_members_come_by_seat(db: Connection) -> None:
    Members(db).put(ANA)
    Members(db).put(IXCHEL)
    assert Members(db).all() == (IXCHEL, ANA)


def test_a_seat_has_one_member(db: Connection) -> None:
    Members(db).put(ANA)
    Members(db).put(Member(4, "Ana María", date(2026, 5, 6)))
    assert Members(db).all() == (Member(4, "Ana María", date(2026, 5, 6)),)


def test_a_removed_member_is_forgotten(db: Connection) -> None:
    Members(db).put(ANA)
    Members(db).remove(4)
    assert Members(db).all() == ()
