import stat
from dataclasses import replace
from pathlib import Path

import pytest

from journal.crypto.derivation import CEILING, FLOOR, OFFERED, Cost
from journal.crypto.header import parse
from journal.errors import (
    AlreadyThereError,
    NotWritableError,
    TamperedError,
    WeakPassphraseError,
)
from journal.vault.create import Created, create
from journal.vault.seats import member_seats, recovery_seat
from tests.vault.made import CHEAP, FOUNDER, MEMBER, PASSPHRASE, Made, add_entry


def test_a_new_journal_is_two_key_files_and_a_database(made: Made) -> None:
    names = {path.name for path in made.folder.iterdir()}
    journal_of_sqlite = f"{made.database.name}-journal"

    assert names - {journal_of_sqlite} == {"keys.a", "keys.b", made.database.name}
    assert made.key_a.read_bytes() == made.key_b.read_bytes()


def test_a_new_journal_is_open_for_its_founder(created: Created) -> None:
    assert member_seats(created.opened.db) == {created.opened.seat}
    assert created.opened.db.row("SELECT label, since FROM member") == (MEMBER, "2026-11-24")


def test_the_recovery_words_have_a_seat_of_their_own(created: Created) -> None:
    assert recovery_seat(created.opened.db) not in member_seats(created.opened.db)
    assert len(created.recovery_words) == 12


def test_only_the_owner_may_read(made: Made) -> None:
    modes = {stat.S_IMODE(path.stat().st_mode) for path in made.folder.iterdir()}

    assert modes == {0o600}
    assert stat.S_IMODE(made.folder.stat().st_mode) == 0o700


def test_nothing_readable_lies_in_the_folder(created: Created) -> None:
    canary = "Ayahuasquilla"
    add_entry(created.opened.db, 1, canary)
    created.opened.close()
    everything = b"".join(path.read_bytes() for path in created.opened.folder.iterdir())

    assert _found(everything, canary) == _found(everything, MEMBER) == 0
    assert _found(everything, PASSPHRASE) == 0


def test_control_the_search_finds_what_is_readable() -> None:
    assert _found("…Ayahuasquilla…".encode("utf-16-le"), "Ayahuasquilla") == 1


def _found(everything: bytes, canary: str) -> int:
    return sum(map(everything.count, (canary.encode(), canary.encode("utf-16-le"))))


@pytest.mark.slow
def test_seats_are_drawn_at_random(tmp_path: Path) -> None:
    seats = {_seat(tmp_path / str(number)) for number in range(12)}

    assert len(seats) > 1


def _seat(folder: Path) -> int:
    created = create(folder, FOUNDER, cost=CHEAP, floor=CHEAP)
    created.opened.close()
    return created.opened.seat


@pytest.mark.slow
def test_a_journal_made_without_further_words_has_a_cost_above_the_floor(
    tmp_path: Path,
) -> None:
    created = create(tmp_path / "journal", FOUNDER, cost=OFFERED[-1])
    created.opened.close()

    written = parse((created.opened.folder / "keys.a").read_bytes()).cost
    assert written.is_within(FLOOR, CEILING)


def test_a_cost_under_the_floor_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(TamperedError):
        create(tmp_path / "journal", FOUNDER, cost=Cost(65_536, 2, 4))

    assert not any(tmp_path.iterdir())


def test_a_weak_passphrase_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(WeakPassphraseError):
        create(tmp_path / "journal", replace(FOUNDER, passphrase="short"), cost=CHEAP)

    assert not any(tmp_path.iterdir())


def test_an_empty_folder_becomes_the_journal(tmp_path: Path) -> None:
    (tmp_path / "journal").mkdir()

    created = create(tmp_path / "journal", FOUNDER, cost=CHEAP, floor=CHEAP)
    created.opened.close()

    assert (tmp_path / "journal" / "keys.a").is_file()
    assert [path.name for path in tmp_path.iterdir()] == ["journal"]


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("dear", "utf-8")

    with pytest.raises(AlreadyThereError):
        create(tmp_path, FOUNDER, cost=CHEAP, floor=CHEAP)

    assert [path.name for path in tmp_path.iterdir()] == ["letter"]


def test_a_file_in_the_way_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("dear", "utf-8")

    with pytest.raises(AlreadyThereError):
        create(tmp_path / "letter", FOUNDER, cost=CHEAP, floor=CHEAP)


def test_a_folder_inside_a_file_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("dear", "utf-8")

    with pytest.raises((AlreadyThereError, NotWritableError)):
        create(tmp_path / "letter" / "journal", FOUNDER, cost=CHEAP, floor=CHEAP)


def test_what_an_interrupted_creation_left_gives_way(tmp_path: Path) -> None:
    left = tmp_path / ".journal.bitacora-part"
    left.mkdir()
    (left / "keys.a").write_bytes(b"half")

    create(tmp_path / "journal", FOUNDER, cost=CHEAP, floor=CHEAP).opened.close()

    assert [path.name for path in tmp_path.iterdir()] == ["journal"]


def test_secrets_are_not_in_what_is_printed(created: Created) -> None:
    printed = repr(created) + repr(FOUNDER)

    assert PASSPHRASE not in printed
    assert created.recovery_words[0] not in printed
    assert repr(created.opened.data_key) not in printed
