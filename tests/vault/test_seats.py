import pytest

from journal.errors import DamagedError
from journal.storage.keeping import Keeping
from journal.vault.change_keys import renew_recovery_words
from journal.vault.opened import Opened
from journal.vault.seats import member_seats, recovery_seat
from tests.vault.made import Made, contents


def test_the_recovery_words_sit_where_no_member_does(opened: Opened) -> None:
    assert member_seats(opened.db) == {opened.seat}
    assert recovery_seat(opened.db) in set(range(1, 17)) - {opened.seat}


def test_without_a_known_recovery_seat_no_words_are_made(made: Made, opened: Opened) -> None:
    Keeping(opened.db).remove("recovery_seat")
    before = contents(made.folder)

    with pytest.raises(DamagedError):
        renew_recovery_words(opened, "es")

    assert contents(made.folder) == before
