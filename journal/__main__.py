"""The command line: `python -m journal COMMAND …`.

Exit codes: 0 done · 1 a fault of ours · 2 refused · 3 wrong passphrase · 4 damaged or
tampered · 5 no space, not writable, or open elsewhere · 6 written by a newer version.
"""

import os
import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime

from journal.commands import (
    arriving,
    declared,
    demonstration,
    entries,
    keys,
    leaving,
    planning,
    safekeeping,
)
from journal.commands.console import Console, Derivation, Streams
from journal.commands.endings import (
    DONE,
    INTERRUPTED,
    OURS,
    REFUSED,
    UNREAD,
    exit_code,
    fault_code,
    of_disk,
)
from journal.commands.grammar import Commands, HelpWanted
from journal.commands.refusals import BadUsageError
from journal.commands.terminal import asked, hush, taken
from journal.errors import N_, JournalError
from journal.i18n import Words, choose_language, wanted_languages
from journal.paths import shipped

_PROGRAM = "bitacora-cli"
_PARTS = (
    keys, arriving, entries, planning, leaving, safekeeping, declared, demonstration,
)  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command of this process and return its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    os.umask(0o077)
    streams = Streams(
        taken(sys.stdin, "strict"),
        taken(sys.stdout, "surrogateescape"),
        taken(sys.stderr, "surrogateescape"),
        asked,
    )
    code = run(given, streams, _today)
    hush((sys.stdout, sys.stderr))
    return code


def run(
    arguments: Sequence[str],
    streams: Streams,
    today: Callable[[], date],
    derivation: Derivation | None = None,
) -> int:
    """Run one command and return its exit code."""
    words = Words(_language(arguments), shipped("translations"))
    console = Console(streams, words, today, "--json" in arguments, derivation or Derivation())
    try:
        return _ended(arguments, console)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return UNREAD


def _ended(arguments: Sequence[str], console: Console) -> int:
    """Run one command and tell of whatever went wrong."""
    try:
        return _run(arguments, console)
    except BadUsageError as error:
        console.tell_lines(error.usage.splitlines())
        console.tell_error(error)
        return REFUSED
    except JournalError as error:
        console.tell_error(error)
        return exit_code(error)
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 - the one place that tells a fault of ours
        return _told_fault(error, console)


def _run(arguments: Sequence[str], console: Console) -> int:
    commands = Commands(_PROGRAM, console.words)
    for part in _PARTS:
        part.add_commands(commands)
    try:
        parsed = commands.parse(arguments)
    except HelpWanted as wanted:
        print(wanted.text, end="", file=console.streams.stdout, flush=True)
        return DONE
    if parsed.command is None:
        print(commands.help_text(), end="", file=console.streams.stderr)
        return REFUSED
    code: int = parsed.run(parsed, console)
    return code


def _told_fault(error: Exception, console: Console) -> int:
    known = of_disk(error)
    if known is not None:
        console.tell_error(known)
        return exit_code(known)
    console.tell(
        N_(
            "Something went wrong in the program. Nothing more was changed. "
            "Please tell us this code: {code}"
        ),
        code=fault_code(error),
    )
    return OURS


def _language(arguments: Sequence[str]) -> str:
    """Return the language asked for by the option, else by the environment."""
    asked = [
        argument.removeprefix("--language=")
        for argument in arguments
        if argument.startswith("--language=")
    ]
    if "--language" in arguments:
        asked = [*arguments[arguments.index("--language") + 1 :][:1], *asked]
    return choose_language([*asked, *wanted_languages(os.environ)])


def _today() -> date:
    return datetime.now().astimezone().date()


if __name__ == "__main__":
    sys.exit(main())
