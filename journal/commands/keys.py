"""Commands about the journal itself: made, its keys, its members."""

import argparse
from pathlib import Path

from journal import opened
from journal.commands import kinds
from journal.commands.console import Console
from journal.commands.doors import ASK_PASSPHRASE, journal_of
from journal.commands.grammar import Commands, Form
from journal.commands.secrets import new_secret, secret
from journal.commands.tables import table
from journal.errors import N_


def add_commands(commands: Commands) -> None:
    """Add create, members, change-passphrase, recover and recovery-words."""
    commands.add("create", N_("make a journal in a new folder"), _create).argument(
        "dir", N_("the new folder")
    ).option(
        "--passphrase-file",
        N_("take your own passphrase, from the first line of this file; - is standard input"),
    ).option("--member", N_("what the first member is called among you"), kinds.name)
    commands.add("members", N_("who has a seat"), _members).opens()
    _takes_new(
        commands.add(
            "change-passphrase", N_("give the one who opened it a new passphrase"), _change
        ).opens()
    )
    _takes_new(
        commands.add(
            "recover",
            N_("open with the twelve recovery words and set a new passphrase"),
            _recover,
        )
        .argument("dir", N_("the journal's folder"))
        .option(
            "--passphrase-file",
            N_("read the words from the first line of this file; - is standard input"),
        )
    )
    commands.add(
        "recovery-words",
        N_("make twelve new recovery words; the old ones open no more"),
        _words,
    ).opens()


def _takes_new(form: Form) -> None:
    form.option(
        "--new-passphrase-file",
        N_("read the new passphrase from the first line of this file; - is standard input"),
    )


def _create(arguments: argparse.Namespace, console: Console) -> int:
    source = arguments.passphrase_file
    language = console.words.language
    own = secret(console, source, ASK_PASSPHRASE) if source is not None else ""
    passphrase = own or opened.propose_passphrase(language)
    journal, words = opened.create(
        opened.NewJournal(
            folder=Path(arguments.dir),
            member=arguments.member or console.words.say("First member"),
            language=language,
            passphrase=passphrase,
        ),
        today=console.today,
        cost=console.derivation.cost,
        floor=console.derivation.floor,
    )
    journal.close()
    shown = {} if own else {"passphrase": passphrase}
    lines = [] if own else [console.words.say("Passphrase: "), f"  {passphrase}"]
    lines += [console.words.say("Recovery words: "), f"  {' '.join(words)}"]
    console.result({**shown, "recovery_words": " ".join(words)}, lines)
    console.tell(
        N_(
            "The journal is made. Write these words on paper and keep them apart from the "
            "computer: they are shown only now."
        )
    )
    return 0


def _members(arguments: argparse.Namespace, console: Console) -> int:
    with journal_of(arguments, console) as journal:
        members = journal.members.all()
        mine = journal.seat
    document = [
        {"seat": one.seat, "label": one.label, "since": one.since.isoformat()}
        for one in members
    ]
    lines = table(
        [
            (str(one.seat), one.since.isoformat(), "*" * (one.seat == mine), one.label)
            for one in members
        ]
    )
    console.result(document, lines)
    return 0


def _change(arguments: argparse.Namespace, console: Console) -> int:
    with journal_of(arguments, console) as journal:
        _set_passphrase(arguments, console, journal)
    return 0


def _recover(arguments: argparse.Namespace, console: Console) -> int:
    with journal_of(arguments, console, N_("Recovery words: ")) as journal:
        _set_passphrase(arguments, console, journal)
    return 0


def _set_passphrase(
    arguments: argparse.Namespace, console: Console, journal: opened.OpenJournal
) -> None:
    journal.change_passphrase(new_secret(console, arguments.new_passphrase_file))
    console.result({"changed": True}, [])
    console.tell(N_("The new passphrase opens the journal; the old one no longer does."))


def _words(arguments: argparse.Namespace, console: Console) -> int:
    with journal_of(arguments, console) as journal:
        words = journal.renew_recovery_words(console.words.language)
    console.result({"recovery_words": " ".join(words)}, [" ".join(words)])
    console.tell(
        N_(
            "Write these words on paper and keep them apart from the computer: they are shown "
            "only now, and the earlier ones open no more."
        )
    )
    return 0
