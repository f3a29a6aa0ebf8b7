"""The command demo: a fictional collective's journal, and its summary beside it."""

import argparse
from pathlib import Path

from journal import demo, opened
from journal.commands.console import Console
from journal.commands.doors import spoken
from journal.commands.grammar import Commands
from journal.domain.sentence import told
from journal.errors import N_
from journal.export.choosing import Wish
from journal.export.release import Handover
from journal.vault.disk import check_free


def add_commands(commands: Commands) -> None:
    """Add demo."""
    commands.add(
        "demo",
        N_("fill a new journal with a fictional collective and export its summary"),
        _demo,
    ).argument("dir", N_("the new folder"))


def _demo(arguments: argparse.Namespace, console: Console) -> int:
    folder = Path(arguments.dir).absolute()
    check_free(folder)
    today, words = console.today(), console.words
    passphrase = opened.propose_passphrase(words.language)
    journal, recovery_words = opened.create(
        opened.NewJournal(
            folder=folder / "journal",
            member=words.say("First member"),
            language=words.language,
            passphrase=passphrase,
        ),
        today=console.today,
        cost=console.derivation.cost,
        floor=console.derivation.floor,
    )
    try:
        brought = demo.fill(journal, words.language, today)
        console.tell(N_("Three years of a fictional collective are written into the journal."))
        dues = [told(one.sentence, words) for one in journal.due(today)]
        prepared = journal.prepare(Wish(profile="summary", on=today, today=today), spoken())
        journal.release(prepared, Handover(out=folder / "summary.zip", today=today))
        console.tell(N_("Its anonymised summary is exported; this is what it tells:"))
        console.tell_lines(prepared.report.in_words(words))
    finally:
        journal.close()
    console.result(
        {
            "folder": str(folder),
            "passphrase": passphrase,
            "recovery_words": " ".join(recovery_words),
            "counts": dict(brought.counts),
            "due": dues,
            "sha256": prepared.sha256,
        },
        [
            *console.count_lines(brought.counts),
            "",
            *dues,
            "",
            words.say("Passphrase: "),
            passphrase,
            str(folder),
        ],
    )
    return 0
