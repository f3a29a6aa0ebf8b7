"""What a command speaks through: two streams, one language, text or one JSON document."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TextIO

from journal.commands.tables import plain_line, table
from journal.crypto.derivation import FLOOR, Cost
from journal.domain.entities import entity_named
from journal.errors import JournalError
from journal.i18n import Words


@dataclass(frozen=True, slots=True)
class Streams:
    """Where a command reads and writes; `ask` prompts for a secret on the terminal."""

    stdin: TextIO
    stdout: TextIO
    stderr: TextIO
    ask: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Derivation:
    """How costly a guess at a passphrase is.

    `cost` is that of a new journal, None to measure the machine; `floor` is the least
    that an opened one may have.
    """

    cost: Cost | None = None
    floor: Cost = FLOOR


@dataclass(frozen=True, slots=True)
class Console:
    """Speaks for one command: results to standard output, messages to standard error.

    With `is_json` standard output gets one JSON document and nothing else.
    """

    streams: Streams
    words: Words
    today: Callable[[], date]
    is_json: bool = False
    derivation: Derivation = Derivation()

    def result(self, document: object, lines: Sequence[str]) -> None:
        """Print a result: the document as JSON, or its lines as text."""
        if not self.is_json:
            self.lines(lines)
            return
        print(json.dumps(document, ensure_ascii=False, indent=2), file=self.streams.stdout)
        self.streams.stdout.flush()

    def lines(self, lines: Sequence[str]) -> None:
        """Print a part of a result that comes before its end; nothing with JSON."""
        if not self.is_json:
            for line in lines:
                print(plain_line(line), file=self.streams.stdout)
            self.streams.stdout.flush()

    def tell(self, template: str, **places: object) -> None:
        """Print a sentence to standard error; `template` is English, marked by `N_`."""
        self.tell_lines([self.words.say(template, **places)])

    def tell_error(self, error: JournalError) -> None:
        """Print what happened and what to do."""
        self.tell_lines(self.words.error(error))

    def tell_lines(self, lines: Sequence[str]) -> None:
        """Print sentences that are told already to standard error."""
        for line in lines:
            print(plain_line(line), file=self.streams.stderr)

    def count_lines(self, counts: Mapping[str, int]) -> list[str]:
        """Return how many records of each entity, as lines of a table."""
        return table(
            [
                (self.words.label(name, entity_named(name).about.plural), self.words.number(n))
                for name, n in counts.items()
            ]
        )
