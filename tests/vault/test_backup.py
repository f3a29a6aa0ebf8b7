import shutil
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal.errors import (
    AlreadyThereError,
    DamagedError,
    JournalError,
    NotAJournalError,
    NotWritableError,
    TamperedError,
    TooNewError,
    WrongPassphraseError,
)
from journal.storage.database import Connection
from journal.vault.backup import (
    _scratch_folder,
    back_up_before_migration,
    backup,
    prove,
    restore,
)
from journal.vault.opened import Opened
from journal.vault.unlock import unlock
from tests.vault.made import CHEAP, MEMBER, PASSPHRASE, Made, add_entry, contents

COUNTS = {"process": 3}


@pytest.fixture
def file(opened: Opened, tmp_path: Path) -> Path:
    add_entry(opened.db, 1, "Ayahuasquilla")
    add_entry(opened.db, 2)
    add_entry(opened.db, 3)
    (tmp_path / "stick").mkdir()
    target = tmp_path / "stick" / "a.bitacora-backup"
    assert backup(opened, target, floor=CHEAP) == COUNTS
    return target


def with_checksum(raw: bytes) -> bytes:
    return raw[:-32] + sha256(raw[:-32]).digest()


def test_a_backup_is_one_file_and_nothing_else(file: Path) -> None:
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_a_backup_changes_nothing_in_the_journal(made: Made, opened: Opened) -> None:
    before = contents(made.folder)

    backup(opened, made.folder.parent / "b.bitacora-backup", floor=CHEAP)

    assert contents(made.folder) == before


def test_nothing_readable_lies_in_a_backup(file: Path) -> None:
    raw = file.read_bytes()

    assert MEMBER.encode() not in raw
    assert b"Ayahuasquilla" not in raw


def test_a_backup_is_proved_by_the_passphrase_and_by_the_words(file: Path, made: Made) -> None:
    assert prove(file, PASSPHRASE, floor=CHEAP) == COUNTS
    assert prove(file, made.recovery, floor=CHEAP) == COUNTS


def test_proving_leaves_nothing_behind(file: Path) -> None:
    before = contents(file.parent)

    prove(file, PASSPHRASE, floor=CHEAP)

    assert contents(file.parent) == before


def test_a_wrong_passphrase_proves_nothing_and_leaves_nothing(file: Path) -> None:
    before = contents(file.parent)

    with pytest.raises(WrongPassphraseError):
        prove(file, "not these words at all", floor=CHEAP)

    assert contents(file.parent) == before


def test_a_backup_never_writes_over_anything(file: Path, opened: Opened) -> None:
    before = contents(file.parent)

    with pytest.raises(AlreadyThereError):
        backup(opened, file, floor=CHEAP)

    assert contents(file.parent) == before


def test_a_backup_into_a_folder_that_is_not_there_is_refused(
    opened: Opened, tmp_path: Path
) -> None:
    with pytest.raises(NotWritableError):
        backup(opened, tmp_path / "missing" / "a.bitacora-backup", floor=CHEAP)


class Forgetful(Connection):
    """A journal whose copy turns out to be another, emptier one."""

    def __init__(self, honest: Connection, emptier: Connection) -> None:
        super().__init__(honest._raw)
        self.emptier = emptier

    def backup(self, target: Connection) -> None:
        self.emptier.backup(target)


def test_a_copy_that_holds_less_than_the_journal_is_no_backup(
    made: Made, opened: Opened, tmp_path: Path
) -> None:
    shutil.copytree(made.folder, tmp_path / "emptier")
    emptier = unlock(tmp_path / "emptier", PASSPHRASE, floor=CHEAP)
    add_entry(opened.db, 9)
    before = contents(tmp_path)

    forgetful = replace(opened, db=Forgetful(opened.db, emptier.db))
    with pytest.raises(DamagedError):
        backup(forgetful, tmp_path / "less.bitacora-backup", floor=CHEAP)
    emptier.close()

    assert contents(tmp_path) == before


def test_a_copy_whose_keys_are_not_genuine_is_no_backup(opened: Opened, tmp_path: Path) -> None:
    header = opened.header
    forged = replace(header, raw=with_checksum(header.raw[:-64] + bytes(64)))
    before = contents(tmp_path)

    with pytest.raises(DamagedError):
        backup(replace(opened, header=forged), tmp_path / "a.bitacora-backup", floor=CHEAP)

    assert contents(tmp_path) == before


def test_a_forged_backup_is_told_as_such(file: Path) -> None:
    raw = file.read_bytes()
    end = 32 + 39_248
    header = with_checksum(raw[32 : end - 64] + bytes(64))
    file.write_bytes(with_checksum(raw[:32] + header + raw[end:]))

    with pytest.raises(TamperedError):
        prove(file, PASSPHRASE, floor=CHEAP)


def test_where_nothing_can_be_put_beside_the_system_has_a_place(tmp_path: Path) -> None:
    with _scratch_folder(tmp_path / "missing") as scratch:
        assert scratch.is_dir()
        assert tmp_path not in scratch.parents

    assert not scratch.exists()


def test_a_restored_journal_opens_and_holds_everything(file: Path, tmp_path: Path) -> None:
    assert restore(file, tmp_path / "back", PASSPHRASE, floor=CHEAP) == COUNTS

    opened = unlock(tmp_path / "back", PASSPHRASE, floor=CHEAP)
    found = opened.db.value("SELECT count(*) FROM entry")
    opened.close()
    assert found == 3
    assert {path.suffix for path in (tmp_path / "back").iterdir()} <= {
        ".a", ".b", ".db", ".db-journal",
    }  # fmt: skip


def test_a_backup_is_restored_without_a_passphrase_too(file: Path, tmp_path: Path) -> None:
    (tmp_path / "back").mkdir()

    assert restore(file, tmp_path / "back", floor=CHEAP) == {}

    unlock(tmp_path / "back", PASSPHRASE, floor=CHEAP).close()


def test_restoring_with_a_wrong_passphrase_makes_nothing(file: Path, tmp_path: Path) -> None:
    before = contents(tmp_path)

    with pytest.raises(WrongPassphraseError):
        restore(file, tmp_path / "back", "not these words at all", floor=CHEAP)

    assert contents(tmp_path) == before


def test_restoring_never_writes_over_a_journal(file: Path, made: Made) -> None:
    before = contents(made.folder)

    with pytest.raises(AlreadyThereError):
        restore(file, made.folder, PASSPHRASE, floor=CHEAP)

    assert contents(made.folder) == before


def test_the_folder_of_an_earlier_day_opens_with_the_backup_of_that_day(
    file: Path, opened: Opened, tmp_path: Path
) -> None:
    add_entry(opened.db, 4)

    restore(file, tmp_path / "back", PASSPHRASE, floor=CHEAP)

    assert prove(file, PASSPHRASE, floor=CHEAP) == COUNTS


@pytest.mark.parametrize(
    ("harm", "error"),
    [
        (lambda raw: raw[:0], NotAJournalError),
        (lambda raw: b"PK" + raw[2:], NotAJournalError),
        (lambda raw: raw[:20], DamagedError),
        (lambda raw: raw[:-1], DamagedError),
        (lambda raw: raw + b"\0", DamagedError),
        (lambda raw: raw[:-4096], DamagedError),
        (lambda raw: with_checksum(raw[:8] + b"\2\0" + raw[10:]), TooNewError),
        (lambda raw: with_checksum(raw[:50000] + b"\0" * 4096 + raw[54096:]), DamagedError),
        (lambda raw: with_checksum(raw[:40] + b"\2\0" + raw[42:]), DamagedError),
    ],
)
def test_a_harmed_backup_is_refused_and_nothing_is_made(
    file: Path, harm: object, error: type[JournalError]
) -> None:
    assert callable(harm)
    file.write_bytes(harm(file.read_bytes()))
    before = contents(file.parent)

    with pytest.raises(error):
        prove(file, PASSPHRASE, floor=CHEAP)
    with pytest.raises(error):
        restore(file, file.parent / "back", PASSPHRASE, floor=CHEAP)

    assert contents(file.parent) == before


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_any_flipped_byte_of_a_backup_is_refused(file: Path, data: st.DataObject) -> None:
    raw = file.read_bytes()
    place = data.draw(st.integers(0, len(raw) - 1))
    harmed = file.with_name("harmed")
    harmed.write_bytes(raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :])

    with pytest.raises(JournalError):
        prove(harmed, PASSPHRASE, floor=CHEAP)


def test_a_file_that_is_not_there_is_no_backup(tmp_path: Path) -> None:
    with pytest.raises(NotAJournalError):
        prove(tmp_path / "nothing", PASSPHRASE, floor=CHEAP)


def test_the_program_refuses_a_backup_under_the_floor(file: Path) -> None:
    with pytest.raises(TamperedError):
        prove(file, PASSPHRASE)


def test_backups_before_a_step_of_the_tables_take_the_next_free_name(opened: Opened) -> None:
    back_up_before_migration(opened, CHEAP)
    back_up_before_migration(opened, CHEAP)
    back_up_before_migration(opened, CHEAP)

    made = sorted(path.name for path in opened.folder.glob("*.bitacora-backup"))
    assert made == [
        "before-2-2.bitacora-backup",
        "before-2-3.bitacora-backup",
        "before-2.bitacora-backup",
    ]
    assert prove(opened.folder / made[0], PASSPHRASE, floor=CHEAP) == {}
