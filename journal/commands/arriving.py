"""Commands about what comes in: template and import."""

import argparse
from pathlib import Path

from journal.commands import kinds
from journal.commands.console import Console
from journal.commands.doors import journal_of, spoken
from journal.commands.grammar import Commands
from journal.errors import N_, RefusedFileError
from journal.exchange.bring_in import bring_in, read, rehearse
from journal.exchange.incoming import told
from journal.exchange.template import write_template


def add_commands(commands: Commands) -> None:
    """Add template and import."""
    commands.add("template", N_("make the spreadsheet to fill in"), _template).argument(
        "file", N_("the spreadsheet, ending in .xlsx")
    ).several("--entity", N_("only these kinds of records, as schema names them"), kinds.name)
    commands.add(
        "import", N_("add records from a JSON file or a filled-in spreadsheet"), _import
    ).opens().argument("file", N_("the file that brings them")).flag(
        "--dry-run", N_("only tell what would be added or refused")
    )


def _template(arguments: argparse.Namespace, console: Console) -> int:
    write_template(Path(arguments.file), console.words, arguments.entity)
    console.result({"written": True}, [])
    console.tell(
        N_("The spreadsheet is there. Fill it in, save it, and bring it in with import.")
    )
    return 0


def _import(arguments: argparse.Namespace, console: Console) -> int:
    incoming = read(Path(arguments.file), spoken())
    with journal_of(arguments, console) as journal:
        rehearsal = rehearse(journal.records, incoming)
        is_added = not rehearsal.refusals and not arguments.dry_run
        if is_added:
            bring_in(journal.records, incoming)
    counts = {} if rehearsal.refusals else dict(rehearsal.counts)
    console.result(
        {
            "added": is_added,
            "counts": counts,
            "refusals": [one.as_plain(console.words) for one in rehearsal.refusals],
        },
        [
            *console.count_lines(counts),
            *(told(one, console.words) for one in rehearsal.refusals),
        ],
    )
    if rehearsal.refusals:
        raise RefusedFileError(number=len(rehearsal.refusals))
    if is_added:
        console.tell(N_("Everything in the file was added."))
    else:
        console.tell(
            N_("Nothing is wrong with this file. Nothing was added: this was a rehearsal.")
        )
    return 0
