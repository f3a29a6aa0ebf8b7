"""How a command begins and ends: its exit codes, its streams, its language."""

import errno
import os
import stat
import sys
from collections.abc import Callable, Iterator
from datetime import date
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

import pytest

from journal.__main__ import main
from journal.commands.console import Derivation
from journal.vault.unlock import unlock
from tests.commands.saying import CHEAP, PASSPHRASE, Around, Kept, say
from tests.vault.made import contents

WRONG = "la gata duerme a la luna"


class Raising(StringIO):
    """A stream on which nothing can be written."""

    def __init__(self, error: BaseException) -> None:
        super().__init__()
        self._error = error

    def write(self, _text: str) -> int:
        raise self._error


def _raised(error: BaseException) -> Callable[[], date]:
    def today() -> date:
        raise error

    return today


def _rotten(kept: Kept) -> None:
    database = next(kept.folder.glob("*.db"))
    content = database.read_bytes()
    database.write_bytes(content[:5000] + bytes(96) + content[5096:])


def _keys_rotten(kept: Kept) -> None:
    (kept.folder / "keys.a").write_bytes(b"x")
    (kept.folder / "keys.b").write_bytes(b"x")


def _newer(kept: Kept) -> None:
    opened = unlock(kept.folder, PASSPHRASE, floor=CHEAP)
    opened.db.write("PRAGMA user_version = 999")
    opened.close()


def _without_keys(kept: Kept) -> None:
    (kept.folder / "keys.a").unlink()
    (kept.folder / "keys.b").unlink()


def _empty(kept: Kept) -> None:
    _without_keys(kept)
    next(kept.folder.glob("*.db")).unlink()


@pytest.mark.parametrize(
    ("harm", "code"),
    [(_rotten, 4), (_keys_rotten, 4), (_newer, 6), (_without_keys, 2), (_empty, 2)],
)
@pytest.mark.parametrize("mode", [(), ("--json",)])
def test_a_journal_that_does_not_open_is_left_alone(
    full: Kept, harm: Callable[[Kept], None], code: int, mode: tuple[str, ...]
) -> None:
    harm(full)
    before = contents(full.folder)

    said = full.say("check", *mode)

    assert (said.code, said.out) == (code, "")
    assert len(said.err.splitlines()) == 2
    assert contents(full.folder) == before


def test_keys_that_somebody_made_cheaper_are_refused(full: Kept) -> None:
    assert full.say("check", around=Around(derivation=Derivation())).code == 4


def test_a_wrong_passphrase_changes_nothing(full: Kept) -> None:
    before = contents(full.folder)

    said = say("check", full.folder, around=Around(typed=[WRONG]))

    assert said.code == 3
    assert WRONG not in said.err
    assert contents(full.folder) == before


def test_a_journal_that_is_open_elsewhere_is_told_so(full: Kept) -> None:
    journal = full.open()
    before = contents(full.folder)

    said = full.say("check")

    journal.close()
    assert said.code == 5
    assert said.err.startswith("This journal is already open in another window.")
    assert contents(full.folder) == before


@pytest.mark.parametrize("place", ["nothing", "file", "file/below"])
def test_a_place_without_a_journal_is_refused(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").touch()

    said = say("check", tmp_path / place, around=Around(typed=[PASSPHRASE]))

    assert said.code in {2, 5}
    assert said.err.splitlines()[1]


def test_messages_are_in_the_language(full: Kept) -> None:
    english = say("check", full.folder, around=Around(typed=[WRONG]))
    spanish = say("check", full.folder, "--language", "es", around=Around(typed=[WRONG]))

    assert (english.code, spanish.code) == (3, 3)
    assert english.err != spanish.err


def test_a_fault_of_ours_is_a_short_code_without_content(full: Kept) -> None:
    before = contents(full.folder)

    said = full.say("due", around=Around(today=_raised(ValueError("Nayeli"))))

    assert (said.code, said.out) == (1, "")
    (line,) = said.err.splitlines()
    assert line.startswith("Something went wrong in the program.")
    assert len(line.rpartition(": ")[2]) == 8
    assert "Nayeli" not in line
    assert "Traceback" not in line
    assert contents(full.folder) == before


def test_what_the_disk_says_is_no_fault_of_ours(full: Kept) -> None:
    gone = OSError(errno.EIO, "gone")

    said = full.say("due", around=Around(today=_raised(gone)))

    assert said.code == 5
    assert said.err.startswith("The disk that holds this journal did not answer.")


def test_ctrl_c_ends_a_command_without_a_word(full: Kept) -> None:
    before = contents(full.folder)

    said = full.say("due", around=Around(today=_raised(KeyboardInterrupt())))

    assert (said.code, said.out, said.err) == (130, "", "")
    assert contents(full.folder) == before


@pytest.mark.parametrize("mode", [(), ("--json",)])
def test_a_reader_that_goes_away_ends_a_command_without_a_word(
    full: Kept, mode: tuple[str, ...]
) -> None:
    said = full.say("check", *mode, around=Around(stdout=Raising(BrokenPipeError())))

    assert (said.code, said.err) == (141, "")


def test_a_reader_of_messages_that_goes_away_ends_it_too(full: Kept) -> None:
    broken = Around(stderr=Raising(BrokenPipeError()), typed=[WRONG])

    assert say("check", full.folder, around=broken).code == 141


def test_a_full_disk_under_the_result_is_told(full: Kept) -> None:
    out = Raising(OSError(errno.ENOSPC, "full"))

    assert full.say("check", around=Around(stdout=out)).code == 5


def _streams(
    monkeypatch: pytest.MonkeyPatch, stdout: object, stderr: object, stdin: object = None
) -> None:
    monkeypatch.setattr(sys, "stdin", stdin)
    monkeypatch.setattr(sys, "stdout", stdout)
    monkeypatch.setattr(sys, "stderr", stderr)


@pytest.fixture
def mask() -> Iterator[int]:
    """Return the mask for new files, and set it again: `main` sets its own."""
    before = os.umask(0o022)
    os.umask(before)
    yield before
    os.umask(before)


@pytest.mark.usefixtures("mask")
def test_the_process_speaks_utf_8_into_a_pipe_whatever_its_locale(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = BytesIO()
    pipe = TextIOWrapper(out, encoding="ascii")
    _streams(monkeypatch, pipe, TextIOWrapper(BytesIO(), encoding="ascii"))
    monkeypatch.setattr(sys, "argv", ["bitacora-cli", "--help"])

    assert main() == 0

    assert "COMMAND …" in out.getvalue().decode()


@pytest.mark.usefixtures("mask")
def test_closed_streams_are_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    _streams(monkeypatch, None, None)

    assert main(["--help"]) == 0
    assert main(["prove", "nothing", "--passphrase-file", "-"]) == 2


@pytest.mark.usefixtures("mask")
def test_what_the_process_writes_is_for_its_owner_alone(tmp_path: Path) -> None:
    assert main(["template", str(tmp_path / "x.xlsx"), "--entity", "process"]) == 0

    assert stat.S_IMODE((tmp_path / "x.xlsx").stat().st_mode) == 0o600


@pytest.mark.usefixtures("mask")
def test_the_process_knows_what_day_it_is(full: Kept) -> None:
    secret = ["--passphrase-file", str(full.passphrase_file)]
    arguments = ["export", str(full.folder), "--profile", "card", "--dry-run", *secret]

    assert main(arguments) == 4  # cheap keys are refused by the program itself
