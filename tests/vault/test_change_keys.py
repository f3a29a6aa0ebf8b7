from pathlib import Path

import pytest

from journal.crypto.header import parse, unlock
from journal.errors import (
    NotFoundError,
    NotWritableError,
    WeakPassphraseError,
    WrongPassphraseError,
)
from journal.vault.backup import backup, prove
from journal.vault.change_keys import change_passphrase, renew_recovery_words
from journal.vault.opened import Opened
from tests.vault.made import CHEAP, PASSPHRASE, Made, contents

NEW = "otra frase bien larga"


def test_a_new_passphrase_opens_and_the_old_one_does_not(made: Made, opened: Opened) -> None:
    change_passphrase(opened, opened.seat, NEW).close()

    assert made.closes_again(NEW) == made.seat
    with pytest.raises(WrongPassphraseError):
        made.open(PASSPHRASE)


def test_the_recovery_words_still_open(made: Made, opened: Opened) -> None:
    change_passphrase(opened, opened.seat, NEW).close()

    assert made.closes_again(made.recovery) != made.seat


def test_a_forgotten_passphrase_is_replaced_with_the_recovery_words(made: Made) -> None:
    recovered = made.open(made.recovery)

    change_passphrase(recovered, made.seat, NEW).close()

    assert made.closes_again(NEW) == made.seat


def test_passphrases_can_be_changed_again_and_again(made: Made, opened: Opened) -> None:
    once = change_passphrase(opened, opened.seat, NEW)
    change_passphrase(once, opened.seat, PASSPHRASE).close()

    assert made.closes_again(PASSPHRASE) == made.seat
    with pytest.raises(WrongPassphraseError):
        made.open(NEW)


def test_a_backup_after_a_change_opens_with_the_new_passphrase(
    made: Made, opened: Opened, tmp_path: Path
) -> None:
    changed = change_passphrase(opened, opened.seat, NEW)
    backup(changed, tmp_path / "after.bitacora-backup", floor=CHEAP)
    changed.close()

    assert prove(tmp_path / "after.bitacora-backup", NEW, floor=CHEAP) == {}
    assert made.closes_again(NEW) == made.seat


def test_new_recovery_words_replace_the_old_ones(made: Made, opened: Opened) -> None:
    renewed, words = renew_recovery_words(opened, "fr")
    renewed.close()

    assert made.closes_again(" ".join(words)) != made.seat
    assert made.closes_again() == made.seat
    with pytest.raises(WrongPassphraseError):
        made.open(made.recovery)


def test_the_old_slots_do_not_stay_on_the_disk(made: Made, opened: Opened) -> None:
    old = made.key_a.read_bytes()
    witnesses = [made.folder.parent / "witness.a", made.folder.parent / "witness.b"]
    witnesses[0].hardlink_to(made.key_a)
    witnesses[1].hardlink_to(made.key_b)

    change_passphrase(opened, opened.seat, NEW)

    left = b"".join(witness.read_bytes() for witness in witnesses)
    assert len(left) == 2 * len(old)
    assert old[80:1296] not in left
    assert old[1296:1356] not in left


def test_control_a_plain_rename_would_leave_the_old_slots(made: Made) -> None:
    old = made.key_a.read_bytes()
    witness = made.folder.parent / "witness"
    witness.hardlink_to(made.key_a)

    (made.folder / "new").write_bytes(b"new")
    (made.folder / "new").replace(made.key_a)

    assert old[80:1296] in witness.read_bytes()


def test_the_data_key_stays_so_an_old_copy_still_opens(made: Made, opened: Opened) -> None:
    changed = change_passphrase(opened, opened.seat, NEW)

    assert changed.data_key == opened.data_key
    assert parse(made.key_a.read_bytes(), CHEAP).database == opened.header.database
    assert unlock(opened.header, bytearray(32)) is None


@pytest.mark.parametrize("offset", [1, 2])
def test_a_seat_without_a_member_gets_no_passphrase(
    made: Made, opened: Opened, offset: int
) -> None:
    before = contents(made.folder)

    with pytest.raises(NotFoundError):
        change_passphrase(opened, opened.seat + offset, NEW)

    assert contents(made.folder) == before


def test_a_weak_passphrase_changes_nothing(made: Made, opened: Opened) -> None:
    before = contents(made.folder)

    with pytest.raises(WeakPassphraseError):
        change_passphrase(opened, opened.seat, "aaaaaaaaaaaaaaaaaaaaaaaa")

    assert contents(made.folder) == before


def test_a_folder_that_takes_no_file_changes_nothing(made: Made, opened: Opened) -> None:
    blocked = made.folder / "keys.b.new"
    blocked.mkdir()
    (blocked / "in the way").write_bytes(b"")
    old = made.key_a.read_bytes()

    with pytest.raises(NotWritableError):
        change_passphrase(opened, opened.seat, NEW)

    assert made.key_a.read_bytes() == made.key_b.read_bytes() == old
