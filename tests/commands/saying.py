"""Say a command in this process, and what came of it."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any, TextIO

from journal.__main__ import run
from journal.commands.console import Derivation, Streams
from journal.crypto.derivation import Cost
from journal.opened import OpenJournal, unlock

CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
DERIVATION = Derivation(cost=CHEAP, floor=CHEAP)
PASSPHRASE = "la gata duerme al sol"
TODAY = date(2026, 11, 24)


@dataclass(frozen=True, slots=True)
class Said:
    """The exit code and the two streams of a command."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """Return the one JSON document on standard output; two would be an error."""
        return json.loads(self.out)


@dataclass(frozen=True, slots=True)
class Around:
    """What is around a command: what is piped and typed, and the day."""

    stdin: str = ""
    typed: Sequence[str] = ()
    today: Callable[[], date] = lambda: TODAY
    derivation: Derivation = DERIVATION
    stdout: TextIO = field(default_factory=StringIO)
    stderr: TextIO = field(default_factory=StringIO)


def say(*arguments: object, around: Around | None = None) -> Said:
    """Run a command with cheap keys."""
    world = around or Around()
    answers = iter(world.typed)
    streams = Streams(
        StringIO(world.stdin),
        world.stdout,
        world.stderr,
        lambda prompt: _typed(prompt, answers),
    )
    code = run([str(one) for one in arguments], streams, world.today, world.derivation)
    return Said(code, _written(world.stdout), _written(world.stderr))


@dataclass(frozen=True, slots=True)
class Kept:
    """A closed journal on the disk, and the files that open it."""

    folder: Path
    passphrase_file: Path
    recovery_words: str

    def say(self, command: str, *arguments: object, around: Around | None = None) -> Said:
        """Run a command on this journal, with its passphrase."""
        secret = ("--passphrase-file", self.passphrase_file)
        return say(command, self.folder, *arguments, *secret, around=around)

    def open(self, secret: str = PASSPHRASE) -> OpenJournal:
        """Open it past the command line."""
        return unlock(self.folder, secret, today=lambda: TODAY, floor=CHEAP)

    def ids(self, entity: str) -> list[str]:
        """Return the ids of the records of one kind, newest first."""
        return [one["id"] for one in self.say("show", entity, "--json").document]


def written(path: Path, *records: object) -> Path:
    """Write a file of records."""
    path.write_text(json.dumps({"format": "bitacora-records/1", "records": list(records)}))
    return path


def _typed(prompt: str, answers: Iterator[str]) -> str:
    assert prompt.endswith(": ")
    return next(answers)


def _written(stream: TextIO) -> str:
    return stream.getvalue() if isinstance(stream, StringIO) else ""
