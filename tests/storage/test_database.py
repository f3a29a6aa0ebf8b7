"""The open sequence and what it refuses."""

import re
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from journal.errors import (
    AlreadyThereError,
    DamagedError,
    JournalError,
    NoSpaceError,
    NotAJournalError,
    NotWritableError,
    OpenElsewhereError,
)
from journal.storage.database import (
    Connection,
    copy_database,
    create_database,
    open_database,
    split_statements,
    transaction,
    verify,
)

KEY = bytes(range(32))
Opened = Callable[[Path], Connection]


def test_a_created_database_opens_again(tmp_path: Path, opened: Opened) -> None:
    path = tmp_path / "año 100% #1?.db"
    create_database(path, bytearray(KEY)).close()
    assert opened(path).value("SELECT words FROM sentinel") == "bitacora"


def test_keys_are_zeroed_after_use(tmp_path: Path) -> None:
    keys = [bytearray(KEY) for _ in range(3)]
    create_database(tmp_path / "a.db", keys[0]).close()
    db = open_database(tmp_path / "a.db", keys[1])
    copy_database(db, tmp_path / "b.db", keys[2])
    db.close()
    assert keys == [bytearray(32)] * 3


@pytest.mark.parametrize("length", [0, 31, 33, 64])
def test_another_length_is_never_a_key(tmp_path: Path, length: int) -> None:
    with pytest.raises(ValueError, match=r"^$"):
        create_database(tmp_path / "a.db", bytearray(length))
    assert not (tmp_path / "a.db").exists()


def test_opening_derives_nothing(tmp_path: Path) -> None:
    # The passphrase form would store another salted key: the raw form opens
    # with the library's own raw key and no other.
    create_database(tmp_path / "a.db", bytearray(KEY)).close()
    with pytest.raises(DamagedError):
        open_database(tmp_path / "a.db", bytearray(KEY[::-1]))


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "truncate"),
        ("synchronous", 3),
        ("locking_mode", "exclusive"),
        ("temp_store", 2),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("secure_delete", 1),
        ("page_size", "4096"),
        ("auto_vacuum", 2),
        ("cache_size", -8000),
        ("fullfsync", 1),
    ],
)
def test_a_connection_is_set_up_as_decided(db: Connection, pragma: str, value: object) -> None:
    # The authorizer refuses even to read some of them.
    db._raw.set_authorizer(None)
    assert db.value(f"PRAGMA {pragma}") == value


def test_a_second_opener_is_told(db: Connection, path: Path) -> None:
    with pytest.raises(OpenElsewhereError):
        open_database(path, bytearray(KEY))
    assert db.value("SELECT 1") == 1


def test_a_second_program_is_told(db: Connection, path: Path) -> None:
    script = (
        "import sys; from pathlib import Path\n"
        "from journal.errors import OpenElsewhereError\n"
        "from journal.storage.database import open_database\n"
        "try: open_database(Path(sys.argv[1]), bytearray(range(32)))\n"
        "except OpenElsewhereError: print('elsewhere')\n"
    )
    told = subprocess.run([sys.executable, "-c", script, path], capture_output=True, check=True)
    assert (told.stdout.strip(), db.value("SELECT 1")) == (b"elsewhere", 1)


def test_a_wrong_key_says_nothing_on_stderr(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    before = path.read_bytes()
    with pytest.raises(DamagedError):
        open_database(path, bytearray(32))
    assert capfd.readouterr() == ("", "")
    assert path.read_bytes() == before


def test_no_file_is_no_journal_and_none_is_made(tmp_path: Path) -> None:
    with pytest.raises(NotAJournalError):
        open_database(tmp_path / "none.db", bytearray(KEY))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_not_opened(tmp_path: Path) -> None:
    with pytest.raises(NotWritableError):
        open_database(tmp_path, bytearray(KEY))


@pytest.mark.parametrize("content", [b"", b"x" * 4095, b"SQLite format 3\0" + bytes(8192)])
def test_what_is_not_encrypted_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.db").write_bytes(content)
    with pytest.raises(DamagedError):
        open_database(tmp_path / "a.db", bytearray(KEY))


@pytest.mark.parametrize(
    "sql",
    [
        "DROP TABLE sentinel",
        "DELETE FROM sentinel",
        "UPDATE sentinel SET words = 'other'",
        "PRAGMA application_id=7",
    ],
)
def test_another_database_under_the_key_is_refused(
    path: Path, opened: Opened, sql: str
) -> None:
    db = opened(path)
    db.write(sql)
    db.close()
    with pytest.raises(DamagedError):
        open_database(path, bytearray(KEY))


def test_nothing_that_exists_is_written_over(tmp_path: Path, db: Connection) -> None:
    (tmp_path / "there").write_bytes(b"mine")
    with pytest.raises(AlreadyThereError):
        create_database(tmp_path / "there", bytearray(KEY))
    with pytest.raises(AlreadyThereError):
        copy_database(db, tmp_path / "there", bytearray(KEY))
    assert (tmp_path / "there").read_bytes() == b"mine"


def test_a_folder_that_is_not_there_takes_no_file(tmp_path: Path) -> None:
    with pytest.raises(NotWritableError):
        create_database(tmp_path / "no" / "a.db", bytearray(KEY))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no owner bits")
def test_only_the_owner_can_read_the_file(tmp_path: Path) -> None:
    create_database(tmp_path / "a.db", bytearray(KEY)).close()
    assert stat.S_IMODE((tmp_path / "a.db").stat().st_mode) == 0o600


def test_no_letter_is_readable_in_the_file(db: Connection, path: Path) -> None:
    db.write("INSERT INTO keeping (name, value) VALUES ('canary', 'canaryzqx')")
    db.close()
    assert b"canaryzqx" not in path.read_bytes()
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(path).execute("SELECT * FROM sentinel")


def test_a_copy_opens_with_its_own_key(db: Connection, tmp_path: Path) -> None:
    db.write("INSERT INTO keeping (name, value) VALUES ('language', 'es')")
    copy_database(db, tmp_path / "copy.db", bytearray(KEY[::-1]))
    copy = open_database(tmp_path / "copy.db", bytearray(KEY[::-1]))
    found = copy.value("SELECT value FROM keeping"), copy.value("PRAGMA auto_vacuum")
    copy.close()
    assert found == ("es", 2)


def test_a_copy_of_damage_is_told_and_leaves_no_file(
    path: Path, opened: Opened, tmp_path: Path
) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) * 2 // 3] ^= 1
    path.write_bytes(content)
    db = opened(path)
    with pytest.raises(DamagedError):
        copy_database(db, tmp_path / "copy.db", bytearray(KEY))
    assert not (tmp_path / "copy.db").exists()


@pytest.mark.parametrize("failure", [ValueError, KeyboardInterrupt])
def test_a_transaction_that_fails_changes_nothing(
    db: Connection, failure: type[BaseException]
) -> None:
    def fail() -> None:
        db.write("INSERT INTO keeping (name, value) VALUES ('language', 'es')")
        raise failure

    with pytest.raises(failure), transaction(db), transaction(db):
        fail()
    assert (db.rows("SELECT * FROM keeping"), db.is_writing()) == ([], False)


def test_a_transaction_joins_the_one_under_way(db: Connection) -> None:
    with transaction(db):
        with transaction(db):
            db.write("INSERT INTO keeping (name, value) VALUES ('language', 'es')")
        was_writing = db.is_writing()
    assert (was_writing, db.is_writing()) == (True, False)
    assert db.rows("SELECT name FROM keeping") == [("language",)]


def test_copying_into_a_closed_file_is_our_mistake(db: Connection, tmp_path: Path) -> None:
    closed = create_database(tmp_path / "closed.db", bytearray(KEY))
    closed.close()
    with pytest.raises(Exception, match=r".") as caught:
        db.backup(closed)
    assert not isinstance(caught.value, JournalError)


def test_a_full_disk_keeps_what_was_saved(db: Connection) -> None:
    db.write("INSERT INTO keeping (name, value) VALUES ('language', 'es')")
    db.write(f"PRAGMA max_page_count={db.value('PRAGMA page_count')}")
    with pytest.raises(NoSpaceError), transaction(db):
        db.write("INSERT INTO keeping (name, value) VALUES ('big', ?)", ("x" * 99_999,))
    assert db.rows("SELECT name FROM keeping") == [("language",)]


def test_a_medium_that_cannot_be_written_is_named(db: Connection) -> None:
    db.write("PRAGMA query_only=ON")
    with pytest.raises(NotWritableError):
        db.write("DELETE FROM keeping")


def test_verify_counts_records(db: Connection) -> None:
    assert verify(db) == {}


@pytest.mark.parametrize("place", [0.3, 0.6, 0.9])
def test_verify_or_opening_notices_a_flipped_bit(path: Path, place: float) -> None:
    content = bytearray(path.read_bytes())
    content[int(len(content) * place)] ^= 1
    path.write_bytes(content)
    with pytest.raises(DamagedError):
        _open_and_verify(path)


def test_verify_or_opening_notices_a_cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-4096])
    with pytest.raises(DamagedError):
        _open_and_verify(path)


def test_verify_notices_a_record_without_its_parent(db: Connection) -> None:
    db.write("PRAGMA foreign_keys=OFF")
    db.write("INSERT INTO step (day, seat, history_from) VALUES ('2026-11-24', 1, 1)")
    db.write(
        "INSERT INTO process_party (id, process_id, version, made_on, changed_on, seat)"
        " VALUES ('x', 'nowhere', 1, '2026-11-24', '2026-11-24', 1)"
    )
    with pytest.raises(DamagedError):
        verify(db)


def test_reading_a_damaged_page_is_told(path: Path, opened: Opened) -> None:
    db = opened(path)
    db.write("CREATE TABLE big (words TEXT)")
    db.write("INSERT INTO big VALUES (?)", ("x" * 50_000,))
    db.close()
    content = bytearray(path.read_bytes())
    content[-6000] ^= 1
    path.write_bytes(content)
    again = opened(path)
    with pytest.raises(DamagedError):
        again.rows("SELECT words FROM big")
    with pytest.raises(DamagedError):
        again.row("SELECT words FROM big")


def test_our_own_mistakes_stay_what_they_are(db: Connection) -> None:
    with pytest.raises(Exception, match="syntax error") as caught:
        db.write("SELEC 1")
    assert not isinstance(caught.value, JournalError)


@pytest.mark.parametrize(
    ("script", "count"),
    [
        ("", 0),
        ("\n  \n", 0),
        ("-- a; b\nSELECT 1;\nSELECT 'a;\nb';\n", 2),
        ("CREATE TRIGGER t AFTER INSERT ON a BEGIN\n  SELECT 1;\n  SELECT 2;\nEND;\n", 1),
        ("SELECT 1", 1),
    ],
)
def test_a_script_is_split_at_its_statements(script: str, count: int) -> None:
    assert len(list(split_statements(script))) == count


def test_the_library_is_the_one_that_was_examined(db: Connection) -> None:
    assert re.fullmatch(r"4\.\d+\.\d+ community", db.value("PRAGMA cipher_version"))


def _open_and_verify(path: Path) -> None:
    db = open_database(path, bytearray(KEY))
    try:
        verify(db)
    finally:
        db.close()
