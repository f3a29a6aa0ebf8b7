import shutil
from hashlib import sha256
from pathlib import Path
from unicodedata import normalize

import pytest

from journal.crypto.derivation import CEILING
from journal.crypto.header import Facts, new_header
from journal.crypto.slots import SLOT_BYTES
from journal.errors import (
    DamagedError,
    JournalError,
    KeysMissingError,
    NotAJournalError,
    OpenElsewhereError,
    TamperedError,
    TooNewError,
    UnknownWordError,
    WordsDoNotFitError,
    WrongPassphraseError,
)
from journal.vault.change_keys import change_passphrase
from journal.vault.folder import candidates, read_key_files
from journal.vault.keys import find_key
from journal.vault.opened import Opened, open_with
from journal.vault.seats import recovery_seat
from journal.vault.unlock import _settle, unlock
from tests.vault.made import CHEAP, PASSPHRASE, Made, contents

NEW = "otra frase bien larga"


def with_checksum(raw: bytes) -> bytes:
    return raw[:-32] + sha256(raw[:-32]).digest()


def patch(path: Path, start: int, piece: bytes) -> None:
    raw = path.read_bytes()
    path.write_bytes(with_checksum(raw[:start] + piece + raw[start + len(piece) :]))


def rot(path: Path) -> None:
    raw = path.read_bytes()
    path.write_bytes(raw[:7000] + bytes([raw[7000] ^ 4]) + raw[7001:])


def test_the_passphrase_opens_the_founders_seat(made: Made, opened: Opened) -> None:
    assert opened.seat == made.seat
    assert opened.db.value("SELECT count(*) FROM member") == 1


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_accents_and_case_of_a_passphrase_do_not_matter(made: Made, form: str) -> None:
    typed = normalize(form, "  LÁ gata   duérme al\tsól ")  # type: ignore[arg-type]  # str is a form

    assert made.closes_again(typed) == made.seat


def test_recovery_words_open_their_own_seat(made: Made) -> None:
    opened = made.open(made.recovery.upper())
    opened.close()

    assert opened.seat != made.seat


def test_the_recovery_seat_is_known_inside(made: Made) -> None:
    opened = made.open(made.recovery)
    seat = recovery_seat(opened.db)
    opened.close()

    assert opened.seat == seat


def test_opening_and_closing_changes_no_key(made: Made) -> None:
    before = made.key_a.read_bytes()

    made.closes_again()

    assert made.key_a.read_bytes() == made.key_b.read_bytes() == before


def test_closing_forgets_the_key(made: Made) -> None:
    opened = made.open()

    opened.close()

    assert opened.data_key == bytes(32)


def test_what_was_written_is_there_again(made: Made) -> None:
    opened = made.open()
    opened.db.write("INSERT INTO keeping (name, value) VALUES ('a', 'b')")
    opened.close()

    reopened = made.open()
    found = reopened.db.value("SELECT value FROM keeping WHERE name = 'a'")
    reopened.close()

    assert found == "b"


# What goes wrong, one way each; none of it may write anything.


def nothing_there(made: Made) -> None:
    shutil.rmtree(made.folder)
    made.folder.mkdir()


def no_folder(made: Made) -> None:
    shutil.rmtree(made.folder)
    made.folder.write_bytes(b"a file")


def keys_missing(made: Made) -> None:
    made.key_a.unlink()
    made.key_b.unlink()


def database_missing(made: Made) -> None:
    made.database.unlink()


def both_rotten(made: Made) -> None:
    rot(made.key_a)
    rot(made.key_b)


def both_cut(made: Made) -> None:
    made.key_a.write_bytes(made.key_a.read_bytes()[:-1])
    made.key_b.write_bytes(b"")


def both_endless(made: Made) -> None:
    made.key_a.write_bytes(bytes(1_000_000))
    made.key_b.write_bytes(made.key_a.read_bytes())


def both_newer(made: Made) -> None:
    patch(made.key_a, 8, b"\2\0")
    patch(made.key_b, 8, b"\2\0")


def newer_and_rotten(made: Made) -> None:
    rot(made.key_a)
    patch(made.key_b, 8, b"\2\0")


def cheaper(made: Made) -> None:
    patch(made.key_a, 12, (32).to_bytes(4, "little"))
    patch(made.key_b, 12, (32).to_bytes(4, "little"))


def dearer(made: Made) -> None:
    patch(made.key_a, 12, (CEILING.memory_kib + 1).to_bytes(4, "little"))
    patch(made.key_b, 12, (CEILING.memory_kib + 1).to_bytes(4, "little"))


def another_slot_swapped(made: Made) -> None:
    start = 80 + (made.seat % 16) * SLOT_BYTES
    patch(made.key_a, start, bytes(SLOT_BYTES))
    patch(made.key_b, start, bytes(SLOT_BYTES))


def generation_raised(made: Made) -> None:
    patch(made.key_a, 56, b"\x09")
    patch(made.key_b, 56, b"\x09")


def database_rotten(made: Made) -> None:
    raw = made.database.read_bytes()
    made.database.write_bytes(raw[:100] + bytes([raw[100] ^ 1]) + raw[101:])


def database_emptied(made: Made) -> None:
    made.database.write_bytes(b"")


def as_it_was(made: Made) -> None:
    assert made.folder.is_dir()


WRONG = "not these words at all"


@pytest.mark.parametrize(
    ("harm", "secret", "error"),
    [
        (as_it_was, WRONG, WrongPassphraseError),
        (as_it_was, "", WrongPassphraseError),
        (as_it_was, "\ud800", WrongPassphraseError),
        (as_it_was, "abeja " * 12, WordsDoNotFitError),
        (as_it_was, "abeja " * 11 + "xilofon", UnknownWordError),
        (nothing_there, PASSPHRASE, NotAJournalError),
        (no_folder, PASSPHRASE, NotAJournalError),
        (keys_missing, PASSPHRASE, KeysMissingError),
        (database_missing, PASSPHRASE, DamagedError),
        (both_rotten, PASSPHRASE, DamagedError),
        (both_cut, PASSPHRASE, DamagedError),
        (both_endless, PASSPHRASE, DamagedError),
        (both_newer, PASSPHRASE, TooNewError),
        (newer_and_rotten, PASSPHRASE, TooNewError),
        (cheaper, PASSPHRASE, TamperedError),
        (dearer, PASSPHRASE, TamperedError),
        (another_slot_swapped, PASSPHRASE, TamperedError),
        (generation_raised, PASSPHRASE, TamperedError),
        (database_rotten, PASSPHRASE, DamagedError),
        (database_emptied, PASSPHRASE, DamagedError),
    ],
)
def test_a_refusal_has_its_own_error_and_writes_nothing(
    made: Made, harm: object, secret: str, error: type[JournalError]
) -> None:
    assert callable(harm)
    harm(made)
    before = contents(made.folder.parent)

    with pytest.raises(error) as caught:
        made.open(secret)

    assert type(caught.value) is error
    assert contents(made.folder.parent) == before


def test_control_a_change_in_the_folder_is_seen(made: Made) -> None:
    before = contents(made.folder.parent)

    made.key_a.write_bytes(made.key_a.read_bytes())

    assert contents(made.folder.parent) != before


def test_an_open_journal_is_told_so(made: Made, opened: Opened) -> None:
    before = contents(made.folder)

    with pytest.raises(OpenElsewhereError):
        made.open()

    assert contents(made.folder) == before
    assert opened.db.value("SELECT 1") == 1


def test_a_journal_with_newer_tables_is_refused(made: Made) -> None:
    opened = made.open()
    opened.db.write("PRAGMA user_version = 999")
    opened.close()
    before = contents(made.folder)

    with pytest.raises(TooNewError) as caught:
        made.open()

    assert caught.value.data == {"version": 999}
    assert contents(made.folder) == before


def test_a_journal_under_the_floor_is_not_opened_by_the_program(made: Made) -> None:
    with pytest.raises(TamperedError):
        unlock(made.folder, PASSPHRASE)


# One copy is enough, and is mended.


def removed(path: Path) -> None:
    path.unlink()


def made_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def lowered(path: Path) -> None:
    patch(path, 12, (32).to_bytes(4, "little"))


def raised(path: Path) -> None:
    patch(path, 56, b"\xff\xff\xff\xff\xff\xff\xff\xff")


def aged(path: Path) -> None:
    patch(path, 56, b"\0")


@pytest.mark.parametrize("name", ["keys.a", "keys.b"])
@pytest.mark.parametrize("harm", [removed, rot, lowered, raised, aged])
def test_one_harmed_copy_locks_nobody_out_and_is_mended(
    made: Made, name: str, harm: object
) -> None:
    good = made.key_a.read_bytes()
    assert callable(harm)
    harm(made.folder / name)

    assert made.closes_again() == made.seat

    assert made.key_a.read_bytes() == made.key_b.read_bytes() == good


@pytest.mark.parametrize("name", ["keys.a", "keys.b"])
@pytest.mark.parametrize("harm", [removed, rot, lowered, raised, aged])
def test_a_harmed_copy_is_not_mended_by_a_wrong_passphrase(
    made: Made, name: str, harm: object
) -> None:
    assert callable(harm)
    harm(made.folder / name)
    before = contents(made.folder)

    with pytest.raises(JournalError):
        made.open(WRONG)

    assert contents(made.folder) == before


def forge(made: Made, name: str) -> None:
    """Write a whole header of an attacker's, of a far generation, for another database."""
    other = made.folder / f"{'ab' * 16}.db"
    other.write_bytes(b"whatever" * 1024)
    facts = Facts(CHEAP, bytes(16), bytes(16), 2**60, bytes.fromhex("ab" * 16))
    (made.folder / name).write_bytes(new_header(facts, {}, bytearray(32)).raw)


@pytest.mark.parametrize("name", ["keys.a", "keys.b"])
def test_a_forged_header_of_a_higher_generation_locks_nobody_out(made: Made, name: str) -> None:
    forge(made, name)

    assert made.closes_again() == made.seat
    assert made.closes_again(made.recovery) != made.seat


def test_nothing_is_deleted_while_two_headers_name_databases(made: Made) -> None:
    forge(made, "keys.a")
    before = contents(made.folder)

    made.closes_again()

    assert set(contents(made.folder)) == set(before)
    assert contents(made.folder)["keys.a"] == before["keys.a"]


def test_a_copy_of_a_newer_format_is_left_alone(made: Made) -> None:
    patch(made.key_b, 8, b"\2\0")
    before = made.key_b.read_bytes()

    assert made.closes_again() == made.seat

    assert made.key_b.read_bytes() == before


def test_stray_databases_go_only_after_success(made: Made) -> None:
    stray = made.folder / f"{'00' * 16}.db"
    stray.write_bytes(b"old")
    (made.folder / "keys.a.new").write_bytes(b"half")
    left = made.folder / ".before-2.bitacora-backup.bitacora-part"
    left.mkdir()
    kept = made.folder / "photo.db"
    kept.write_bytes(b"not ours")
    with pytest.raises(WrongPassphraseError):
        made.open(WRONG)
    assert stray.exists()

    made.closes_again()

    assert not stray.exists()
    assert not left.exists()
    assert not (made.folder / "keys.a.new").exists()
    assert kept.read_bytes() == b"not ours"


def test_a_change_that_was_cut_off_after_its_commit_is_finished(made: Made) -> None:
    old = made.key_b.read_bytes()
    opened = made.open()
    change_passphrase(opened, opened.seat, NEW).close()
    made.key_b.write_bytes(old)
    with pytest.raises(WrongPassphraseError):
        made.open(PASSPHRASE)

    assert made.closes_again(NEW) == made.seat

    assert made.key_a.read_bytes() == made.key_b.read_bytes() != old


def test_keys_that_change_during_the_derivation_are_noticed(made: Made) -> None:
    key_files = read_key_files(made.folder, CHEAP)
    header, unlocked = find_key(candidates(made.folder, key_files), PASSPHRASE)
    other = made.open()
    change_passphrase(other, other.seat, NEW).close()

    opened = open_with(made.folder, header, unlocked)
    with pytest.raises(OpenElsewhereError):
        _settle(opened, key_files, CHEAP)
    opened.close()

    assert made.closes_again(NEW) == made.seat
