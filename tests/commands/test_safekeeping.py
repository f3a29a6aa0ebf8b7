"""check, backup, prove and restore."""

from pathlib import Path

import pytest

from tests.commands.saying import PASSPHRASE, Around, Kept, say
from tests.vault.made import contents


@pytest.fixture
def backup(full: Kept, tmp_path: Path) -> Path:
    file = tmp_path / "copy.bitacora-backup"
    assert full.say("backup", file).code == 0
    return file


def test_check_counts_everything_and_tells_the_last_change(full: Kept) -> None:
    said = full.say("check", "--json")

    assert (said.code, said.document["last_change"]) == (0, "2026-11-24")
    assert said.document["counts"]["activity"] == 46
    assert said.err == "Everything can be read. The last change is of November 24, 2026.\n"


def test_check_counts_in_text(full: Kept) -> None:
    lines = [line.split() for line in full.say("check").out.splitlines()]

    assert ["Activities", "46"] in lines


def test_check_says_that_nothing_is_written(empty: Kept) -> None:
    said = empty.say("check", "--json")

    assert said.document == {"counts": {}, "last_change": None}
    assert said.err == "Everything can be read. Nothing is written in it so far.\n"


@pytest.mark.parametrize("mode", [(), ("--json",)])
def test_a_backup_opens_with_the_passphrase(
    full: Kept, tmp_path: Path, mode: tuple[str, ...]
) -> None:
    counts = full.say("check", "--json").document["counts"]
    written = full.say("backup", tmp_path / "copy", *mode)

    said = say("prove", tmp_path / "copy", "--json", around=Around(typed=[PASSPHRASE]))

    assert written.code == 0
    assert said.document == {"counts": counts}


def test_backup_writes_over_nothing(full: Kept, backup: Path) -> None:
    before = contents(backup.parent)

    assert full.say("backup", backup).code == 2
    assert contents(backup.parent) == before


def test_backup_tells_of_a_place_that_takes_no_file(full: Kept) -> None:
    before = contents(full.folder)

    assert full.say("backup", full.passphrase_file / "copy").code == 5
    assert contents(full.folder) == before


def test_prove_touches_nothing(full: Kept, backup: Path) -> None:
    before = contents(backup.parent)

    said = say("prove", backup, "--passphrase-file", full.passphrase_file)

    assert said.code == 0
    assert said.err.startswith("The backup opens with this passphrase")
    assert contents(backup.parent) == before


@pytest.mark.parametrize("options", [(), ("--passphrase-file",)])
def test_restore_unpacks_the_journal_into_a_new_folder(
    full: Kept, backup: Path, options: tuple[str, ...]
) -> None:
    again = Kept(backup.parent / "again", full.passphrase_file, full.recovery_words)
    secret = (*options, full.passphrase_file)[: 2 * len(options)]

    said = say("restore", backup, again.folder, *secret)

    assert said.code == 0
    assert again.say("check", "--json").document == full.say("check", "--json").document


def test_restore_counts_when_it_can_open(full: Kept, backup: Path) -> None:
    counts = full.say("check", "--json").document["counts"]

    counted = say(
        "restore", backup, backup.parent / "one", "--json",
        "--passphrase-file", full.passphrase_file,
    )  # fmt: skip
    closed = say("restore", backup, backup.parent / "two", "--json")

    assert counted.document == {"counts": counts}
    assert closed.document == {"counts": None}


def test_restore_writes_over_nothing(full: Kept, backup: Path) -> None:
    before = contents(backup.parent)

    assert say("restore", backup, full.folder).code == 2
    assert contents(backup.parent) == before


def _as_it_was(content: bytes) -> bytes:
    return content


def _changed(content: bytes) -> bytes:
    return content[:-100] + bytes([content[-100] ^ 1]) + content[-99:]


def _cut(content: bytes) -> bytes:
    return content[:-4096]


def _other(_content: bytes) -> bytes:
    return b"another file"


@pytest.mark.parametrize(
    ("harm", "typed", "code"),
    [
        (_as_it_was, "la gata duerme a la luna", 3),
        (_changed, PASSPHRASE, 4),
        (_cut, PASSPHRASE, 4),
        (_other, PASSPHRASE, 2),
    ],
)
@pytest.mark.parametrize("command", ["prove", "restore"])
def test_a_backup_that_does_not_open_is_refused_and_leaves_nothing(
    backup: Path, harm: object, typed: str, code: int, command: str
) -> None:
    assert callable(harm)
    backup.write_bytes(harm(backup.read_bytes()))
    before = contents(backup.parent)
    target = {"prove": (), "restore": (backup.parent / "again",)}[command]

    said = say(
        command, backup, *target, "--passphrase-file", "-", "--json",
        around=Around(stdin=typed),
    )  # fmt: skip

    assert (said.code, said.out) == (code, "")
    assert contents(backup.parent) == before


@pytest.mark.parametrize("command", ["prove", "restore"])
def test_a_backup_that_is_not_there_is_refused(tmp_path: Path, command: str) -> None:
    target = {"prove": (), "restore": (tmp_path / "again",)}[command]

    said = say(
        command, tmp_path / "nothing", *target, "--passphrase-file", "-",
        around=Around(stdin=PASSPHRASE),
    )  # fmt: skip

    assert said.code == 2
    assert list(tmp_path.iterdir()) == []
