"""The real command, as a process of its own, with the real cost of a passphrase."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from journal.opened import unlock
from tests.ground.source_tree import ROOT
from tests.vault.made import contents

PASSPHRASE = "tres cucharas de miel oscura"
NEW = "una canoa verde entre los juncos"
WRONG = "la gata duerme a la luna"
COLLECTIVE = {"entity": "collective", "ref": "us", "fields": {"label": "Río", "is_us": True}}
PROCESS = {"entity": "process", "ref": "p", "fields": {"title": "Caminar el río"}}
PLAN = {"entity": "security_plan", "ref": "s", "fields": {"stage": "in_use"}}
CONSENT = {
    "entity": "consent",
    "fields": {
        "scope": "pooled_tables", "profile": "summary", "decided_how": "consensus",
        "date": "2024-01",
    },
}  # fmt: skip

pytestmark = pytest.mark.slow


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a process."""

    code: int
    out: bytes
    err: bytes

    @property
    def document(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> Sequence[str]:
        return self.out.decode().splitlines()


def command(*arguments: object, piped: str = "", **environment: str) -> Done:
    """Run a command to its end, away from any terminal."""
    done = subprocess.run(
        [sys.executable, "-m", "journal", *map(str, arguments)],
        input=piped.encode(),
        capture_output=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, **environment},
        start_new_session=True,
    )
    return Done(done.returncode, done.stdout, done.stderr)


def opened(name: str, folder: Path, *arguments: object, secret: str = PASSPHRASE) -> Done:
    """Run a command on a journal, with its passphrase by standard input."""
    return command(name, folder, *arguments, "--passphrase-file", "-", piped=f"{secret}\n")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a journal that was made by the command, and with records."""
    folder = tmp_path_factory.mktemp("made")
    made = opened("create", folder / "journal", "--member", "Nayeli", "--json")
    assert made.code == 0
    (folder / "recovery").write_text(made.document["recovery_words"])
    return folder


_ON_TERMINAL = """
import os, sys
terminal = os.open(sys.argv[1], os.O_RDWR)
for stream in (0, 1, 2):
    os.dup2(terminal, stream)
os.execv(sys.executable, [sys.executable, "-m", "journal", *sys.argv[2:]])
"""


def on_terminal(*arguments: object, typed: str) -> Done:
    """Run a command on a terminal of its own, and type when it asks."""
    keyboard, screen = os.openpty()
    given = [os.ttyname(screen), *map(str, arguments)]
    started = subprocess.Popen(
        [sys.executable, "-c", _ON_TERMINAL, *given], cwd=ROOT, start_new_session=True
    )
    shown = os.read(keyboard, 4096)
    while b": " not in shown:
        shown += os.read(keyboard, 4096)
    os.write(keyboard, typed.encode())
    code = started.wait()
    os.set_blocking(keyboard, False)
    with suppress(BlockingIOError):
        shown += os.read(keyboard, 65536)
    os.close(keyboard)
    os.close(screen)
    return Done(code, shown, b"")


def _records(folder: Path) -> Path:
    activities = [
        {
            "entity": "activity",
            "ref": f"a{number}",
            "in": {"process": "p"},
            "fields": {"date": f"2024-{number:02}", "kind": "workshop", "state": "done"},
        }
        for number in range(1, 13)
    ]
    versions = [
        {"entity": "plan_version", "ref": ref, "in": {"security_plan": "s"}, "fields": fields}
        for ref, fields in (
            ("v1", {"number": 1, "date": "2024-01", "stage": "partial"}),
            ("v2", {"number": 2, "date": "2025-01", "stage": "in_use"}),
        )
    ]
    records = [COLLECTIVE, PROCESS, PLAN, CONSENT, *activities, *versions]
    file = folder / "records.json"
    file.write_text(json.dumps({"format": "bitacora-records/1", "records": records}))
    return file


def _fill(file: Path, entity: str, **typed: str) -> None:
    """Write one record into a spreadsheet, as a person would."""
    book = load_workbook(file)
    sheet = next(one for one in book.worksheets if one["B1"].value == entity)
    names = [cell.value for cell in sheet[2]]
    for name, value in typed.items():
        sheet.cell(4, names.index(name) + 1, value)
    book.save(file)


def test_a_journal_from_its_first_day_to_its_backup(made: Path, tmp_path: Path) -> None:
    journal = made / "journal"

    # template → import
    assert command("template", tmp_path / "empty.xlsx", "--entity", "actor").code == 0
    _fill(tmp_path / "empty.xlsx", "actor", label="Halcón")
    imported = opened("import", journal, _records(tmp_path), "--json")
    assert (imported.code, imported.document["added"]) == (0, True), imported
    assert opened("import", journal, tmp_path / "empty.xlsx", "--json").document["added"]

    # show → search → history → restore-version
    assert len(opened("show", journal, "activity", "--json").document) == 12
    (process,) = opened("search", journal, "CAMINAR rio", "--json").document
    assert process["title"] == "Caminar el río"
    assert len(opened("history", journal, process["id"], "--json").document) == 1
    assert opened("restore-version", journal, process["id"], "1").code == 0

    # due → diff
    assert opened("due", journal, "--on", "2026-11-24").lines
    (plan,) = opened("show", journal, "security_plan", "--json").document
    assert opened("diff", journal, plan["id"], "--json").document["sentences"]

    # export → ledger
    told = opened(
        "export", journal, "--profile", "summary", "--out", tmp_path / "out.zip", "--json"
    ).document
    assert sha256((tmp_path / "out.zip").read_bytes()).hexdigest() == told["sha256"]
    assert ZipFile(tmp_path / "out.zip").testzip() is None
    (left,) = opened("ledger", journal, "--json").document
    assert left["sha256"] == told["sha256"]

    # backup → prove → restore → check
    counts = opened("backup", journal, tmp_path / "copy", "--json").document
    assert opened("prove", tmp_path / "copy", "--json").document == counts
    assert command("restore", tmp_path / "copy", tmp_path / "again").code == 0
    assert opened("check", tmp_path / "again", "--json").document["counts"] == counts["counts"]


def test_lost_and_found_again_by_the_words_on_paper(made: Path, tmp_path: Path) -> None:
    assert opened("backup", made / "journal", tmp_path / "copy").code == 0
    assert command("restore", tmp_path / "copy", tmp_path / "again").code == 0
    (tmp_path / "new").write_text(NEW)

    recovered = command(
        "recover", tmp_path / "again", "--passphrase-file", made / "recovery",
        "--new-passphrase-file", tmp_path / "new",
    )  # fmt: skip

    assert recovered.code == 0
    assert opened("members", tmp_path / "again", secret=PASSPHRASE).code == 3
    assert opened("members", tmp_path / "again", secret=NEW).code == 0


def _exit_codes(folder: Path) -> dict[str, int]:
    """Run refused commands, one of each kind that needs a process to see."""
    journal = folder / "journal"
    return {
        "help": command("--help").code,
        "usage": command("shwo").code,
        "wrong": opened("check", journal, secret=WRONG).code,
        "nobody to ask": command("check", journal).code,
        "nothing piped": command("check", journal, "--passphrase-file", "-").code,
        "taken": opened("create", journal).code,
        "import": opened("import", journal, folder / "recovery", "--json").code,
        "export": opened(
            "export", journal, "--profile", "card", "--out", folder / "recovery"
        ).code,
        "nowhere": opened("backup", journal, folder / "recovery" / "copy").code,
    }


def test_a_refusal_changes_nothing(made: Path) -> None:
    before = contents(made)

    assert _exit_codes(made) == {
        "help": 0,
        "usage": 2,
        "wrong": 3,
        "nobody to ask": 2,
        "nothing piped": 2,
        "taken": 2,
        "import": 2,
        "export": 2,
        "nowhere": 5,
    }
    assert contents(made) == before


def test_a_damaged_journal_is_told_so(made: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(made / "journal", tmp_path / "copy"))
    database = next(copy.glob("*.db"))
    content = database.read_bytes()
    database.write_bytes(content[:5000] + bytes(96) + content[5096:])
    before = contents(copy)

    assert opened("check", copy).code == 4
    assert contents(copy) == before


def test_a_journal_that_is_open_in_another_process_is_told_so(made: Path) -> None:
    window = unlock(made / "journal", PASSPHRASE, today=date.today)

    said = opened("check", made / "journal")

    window.close()
    assert said.code == 5


def test_messages_are_in_the_language_that_was_chosen(made: Path) -> None:
    english = opened("check", made / "journal", secret=WRONG)
    spanish = opened("check", made / "journal", "--language", "es", secret=WRONG)

    assert (english.code, spanish.code) == (3, 3)
    assert english.err != spanish.err
    assert english.out == spanish.out == b""


@pytest.mark.parametrize("locale", ["C", "POSIX", "en_US.ISO-8859-1"])
def test_every_locale_reads_and_writes_every_letter(locale: str) -> None:
    told = command("schema", "--json", "--language", "es", LC_ALL=locale, PYTHONUTF8="0")

    assert told.code == 0
    assert "ñ" in told.out.decode()


def test_the_reader_of_a_result_may_stop_reading() -> None:
    started = subprocess.Popen(
        [sys.executable, "-m", "journal", "schema", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )
    assert started.stdout is not None
    started.stdout.read(10)
    started.stdout.close()

    assert started.stderr is not None
    assert started.stderr.read() == b""
    started.stderr.close()
    assert started.wait() == 141


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_a_passphrase_is_typed_unseen_on_the_terminal(made: Path) -> None:
    said = on_terminal("members", made / "journal", typed=f"{PASSPHRASE}\n")

    assert said.code == 0
    assert b"Passphrase: " in said.out
    assert b"Nayeli" in said.out
    assert PASSPHRASE.encode() not in said.out


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_ctrl_c_at_the_prompt_ends_it_without_a_word(made: Path) -> None:
    before = contents(made)

    said = on_terminal("members", made / "journal", typed="\x03")

    assert said.code == 130
    assert b"Traceback" not in said.out
    assert contents(made) == before


def test_the_demonstration_leaves_a_journal_and_a_summary(tmp_path: Path) -> None:
    shown = command("demo", tmp_path / "demo")

    assert shown.code == 0
    folder = Path(shown.lines[-1])
    assert folder == tmp_path / "demo"
    assert (
        len(opened("ledger", folder / "journal", "--json", secret=shown.lines[-2]).document)
        == 1
    )
    with ZipFile(folder / "summary.zip") as summary:
        descriptor = json.loads(summary.read("datapackage.json"))
    assert descriptor["resources"]
