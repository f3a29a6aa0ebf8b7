"""The whole command line, one command after the other, in a world of its own.

`python -m tests.survival.journey WORLD`: `prepare` made an empty journal under the
lowest cost (a new one would take this machine's), and `WORLD/given` with the
passphrase and the records to bring in. What a person asked to see is taken from standard
output and kept in memory; anything else that is printed stays printed.
"""

import json
import sys
from contextlib import redirect_stdout
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

from journal.__main__ import main
from journal.crypto.derivation import FLOOR
from journal.i18n import Words
from journal.opened import NewJournal, create
from journal.paths import shipped
from tests.exchange.filling import document, filled_in
from tests.survival.planted import MARK, PASSPHRASE, planted_records

_SHOWN = frozenset({"show", "search", "history", "restore-version", "due", "members", "ledger"})
_NEW = f"otra frase de {MARK} bien larga"


def prepare(world: Path) -> None:
    """Write what a person brings along, and make the journal."""
    given = world / "given"
    given.mkdir(parents=True)
    (given / "passphrase").write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    (given / "new").write_text(f"{_NEW}\n", encoding="utf-8")
    (given / "records.json").write_bytes(document(*planted_records()))
    rows = {"process": [{"title": f"{MARK} {number}"} for number in range(3)]}
    words = Words("es", shipped("translations"))
    (given / "records.xlsx").write_bytes(filled_in(words, rows))
    new = NewJournal(
        folder=world / "journal", member=MARK, language="es", passphrase=PASSPHRASE
    )
    create(new, today=date.today, cost=FLOOR)[0].close()


class Walk:
    """Runs commands in a world, each of which must succeed."""

    def __init__(self, world: Path) -> None:
        self._world = world
        self._passphrase = "passphrase"

    def path(self, name: str) -> str:
        return str(self._world / name)

    def run(self, command: str, *arguments: str, keys: bool = True) -> Any:
        secret = ["--passphrase-file", self.path(f"given/{self._passphrase}")] if keys else []
        printed = StringIO()
        with redirect_stdout(printed):
            code = main([command, *arguments, *secret, "--json"])
        if command not in _SHOWN:
            sys.stdout.write(printed.getvalue())
        if code:
            sys.exit(f"{command}: {code}")
        return json.loads(printed.getvalue())

    def make_and_fill(self) -> None:
        folder, records = self.path("journal"), self.path("given/records.json")
        self.run("create", self.path("new"), "--member", f"{MARK} 2", "--language", "es")
        self.run("import", folder, records, "--dry-run")
        self.run("import", folder, records)
        self.run("import", folder, self.path("given/records.xlsx"))
        self.run("template", self.path("template.xlsx"), keys=False)
        self.run("schema", keys=False)

    def look(self) -> None:
        folder = self.path("journal")
        process = self.run("show", folder, "process")[0]["id"]
        if not self.run("search", folder, MARK):
            sys.exit("nothing found")
        self.run("history", folder, process)
        self.run("restore-version", folder, process, "1")
        self.run("due", folder)
        self.run("members", folder)

    def keep_safe(self) -> None:
        folder, file = self.path("journal"), self.path("a.bitacora-backup")
        self.run("check", folder)
        self.run("backup", folder, file)
        self.run("prove", file)
        self.run("restore", file, self.path("back"))

    def let_leave(self) -> None:
        folder = self.path("journal")
        (self._world / "out").mkdir()
        told = ("--profile", "summary", "--out", self.path("out"), "--on", "2026-11-24")
        self.run("export", folder, *told, "--dry-run")
        self.run("export", folder, *told)
        self.run("ledger", folder)

    def change_keys(self) -> None:
        folder, new = self.path("journal"), self.path("given/new")
        self.run("change-passphrase", folder, "--new-passphrase-file", new)
        self._passphrase = "new"
        self.run("recovery-words", folder)


if __name__ == "__main__":
    walk = Walk(Path(sys.argv[1]))
    for part in (
        walk.make_and_fill, walk.look, walk.keep_safe, walk.let_leave, walk.change_keys,
    ):  # fmt: skip
        part()
