"""Commands that keep a journal safe: check, backup, prove, restore."""

import argparse
from pathlib import Path

from journal import opened
from journal.commands.console import Console
from journal.commands.doors import ASK_PASSPHRASE, journal_of
from journal.commands.grammar import Commands
from journal.commands.secrets import secret
from journal.errors import N_


def add_commands(commands: Commands) -> None:
    """Add check, backup, prove and restore."""
    commands.add("check", N_("read every page and count"), _check).opens()
    commands.add(
        "backup", N_("write everything into one file and prove it"), _backup
    ).opens().argument("file", N_("the backup file"))
    commands.add(
        "prove", N_("open a backup with the passphrase and count, touching nothing"), _prove
    ).argument("file", N_("the backup file")).unlocks()
    commands.add("restore", N_("unpack a backup into a new folder"), _restore).argument(
        "file", N_("the backup file")
    ).argument("dir", N_("the new folder")).option(
        "--passphrase-file",
        N_("open and count it too, with the first line of this file; - is standard input"),
    )


def _check(arguments: argparse.Namespace, console: Console) -> int:
    with journal_of(arguments, console) as journal:
        found = journal.check()
    last = found.last_change.isoformat() if found.last_change else None
    lines = console.count_lines(found.counts)
    console.result({"counts": dict(found.counts), "last_change": last}, lines)
    if found.last_change is None:
        console.tell(N_("Everything can be read. Nothing is written in it so far."))
    else:
        console.tell(
            N_("Everything can be read. The last change is of {day}."),
            day=console.words.day(found.last_change),
        )
    return 0


def _backup(arguments: argparse.Namespace, console: Console) -> int:
    with journal_of(arguments, console) as journal:
        counts = journal.backup(Path(arguments.file))
    console.result({"counts": dict(counts)}, console.count_lines(counts))
    console.tell(N_("The backup is written and was proved to open."))
    return 0


def _prove(arguments: argparse.Namespace, console: Console) -> int:
    typed = secret(console, arguments.passphrase_file, ASK_PASSPHRASE)
    counts = opened.prove(Path(arguments.file), typed, floor=console.derivation.floor)
    console.result({"counts": dict(counts)}, console.count_lines(counts))
    console.tell(N_("The backup opens with this passphrase, and everything in it can be read."))
    return 0


def _restore(arguments: argparse.Namespace, console: Console) -> int:
    """Unpack; no secret is needed for that, so none is asked for."""
    source = arguments.passphrase_file
    typed = secret(console, source, ASK_PASSPHRASE) if source is not None else None
    counts = opened.restore(
        Path(arguments.file), Path(arguments.dir), typed, floor=console.derivation.floor
    )
    document = dict(counts) if typed is not None else None
    console.result({"counts": document}, console.count_lines(counts))
    console.tell(
        N_("The journal is back in its new folder. It opens with the passphrase of its day.")
    )
    return 0
