"""How a secret reaches a command: a file, standard input, or a prompt; nothing else."""

from pathlib import Path

from journal.commands.console import Console
from journal.commands.refusals import NoSecretError, SecretsDifferError
from journal.errors import N_, UnreadableFileError

_MOST_LETTERS = 4096
_STANDARD_INPUT = "-"


def secret(console: Console, source: str | None, prompt: str) -> str:
    """Return the next line of a source: a file's first, or of standard input for `-`.

    Without a source it is asked for on the terminal; `prompt` is an English template.

    Raises:
        UnreadableFileError: the file cannot be read or holds no text.
        NoSecretError: the line is empty.
        NoTerminalError: nobody can be asked.
    """
    given = _given(console, source, prompt).rstrip("\r\n")
    if not given:
        raise NoSecretError
    return given


def new_secret(console: Console, source: str | None) -> str:
    """Return a new passphrase from a source, else as it is typed twice.

    Raises:
        SecretsDifferError: it was typed differently the second time.
        UnreadableFileError, NoSecretError, NoTerminalError: as `secret`.
    """
    first = secret(console, source, N_("New passphrase: "))
    if source is None:
        again = secret(console, None, N_("The new passphrase once more: "))
        if again != first:
            raise SecretsDifferError
    return first


def _given(console: Console, source: str | None, prompt: str) -> str:
    if source is None:
        return console.streams.ask(console.words.say(prompt))
    try:
        if source == _STANDARD_INPUT:
            return console.streams.stdin.readline(_MOST_LETTERS)
        # Some editors begin a file with a mark of its encoding.
        with Path(source).open(encoding="utf-8-sig") as file:
            return file.readline(_MOST_LETTERS)
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableFileError from error
