"""Open a journal for the length of one command."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from journal import opened
from journal.commands.console import Console
from journal.commands.secrets import secret
from journal.errors import N_
from journal.i18n import LANGUAGES, Words
from journal.opened import OpenJournal
from journal.paths import shipped

ASK_PASSPHRASE = N_("Passphrase: ")


@contextmanager
def journal_of(
    arguments: argparse.Namespace, console: Console, prompt: str = ASK_PASSPHRASE
) -> Iterator[OpenJournal]:
    """Open the journal that a command names, and close it after."""
    typed = secret(console, arguments.passphrase_file, prompt)
    journal = opened.unlock(
        Path(arguments.dir), typed, today=console.today, floor=console.derivation.floor
    )
    try:
        yield journal
    finally:
        journal.close()


def spoken() -> tuple[Words, ...]:
    """Return the words of every language of the program."""
    return tuple(Words(language, shipped("translations")) for language in LANGUAGES)
