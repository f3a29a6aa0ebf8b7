"""Commands about records: show, search, history, restore-version."""

import argparse
from collections.abc import Mapping, Sequence

from journal.commands import kinds
from journal.commands.console import Console
from journal.commands.doors import journal_of
from journal.commands.grammar import Commands
from journal.commands.reading import read_out
from journal.commands.tables import table
from journal.domain.dates import PartialDate
from journal.domain.entities import entity_named
from journal.domain.plain import to_plain
from journal.domain.question import Entity, answers_of
from journal.domain.record import Record
from journal.domain.sentence import item_told, name_of
from journal.errors import N_
from journal.i18n import Words
from journal.storage.history import Version

_MOST_SOUGHT = 400  # letters
_RECORD_ID = N_("the record's id")


def add_commands(commands: Commands) -> None:
    """Add show, search, history and restore-version."""
    show = commands.add("show", N_("the records of one kind"), _show).opens()
    show.argument("entity", N_("which kind, as schema names it"), kinds.name)
    show.option("--id", N_("only the record of this id, with its answers"), kinds.name)
    commands.add("search", N_("find records, newest first"), _search).opens().argument(
        "text",
        N_("what to look for; accents and capitals do not matter"),
        kinds.words_up_to(_MOST_SOUGHT),
    )
    commands.add("history", N_("every version of a record"), _history).opens().argument(
        "id", _RECORD_ID, kinds.name
    )
    commands.add(
        "restore-version", N_("bring a version back, as a new one"), _restore_version
    ).opens().argument("id", _RECORD_ID, kinds.name).argument(
        "n", N_("the version's number"), kinds.number
    )


def _show(arguments: argparse.Namespace, console: Console) -> int:
    entity = entity_named(arguments.entity)
    with journal_of(arguments, console) as journal:
        if arguments.id is None:
            found: Sequence[Record] = journal.records.every(entity)
        else:
            found = [journal.record_of(entity, arguments.id)]
    lines = table([_row(one, console.words) for one in found])
    if arguments.id is not None:
        lines += read_out(found[0].answers, console.words)
    console.result([_plain(one, console.words) for one in found], lines)
    if not found:
        console.tell(N_("There is none so far."))
    return 0


def _search(arguments: argparse.Namespace, console: Console) -> int:
    words = console.words
    with journal_of(arguments, console) as journal:
        found = [journal.records.one(hit.id) for hit in journal.search.find(arguments.text)]
    console.result(
        [_plain(one, words) for one in found],
        table([_row_with_kind(one, words) for one in found]),
    )
    if not found:
        console.tell(N_("Nothing was found."))
    return 0


def _history(arguments: argparse.Namespace, console: Console) -> int:
    with journal_of(arguments, console) as journal:
        versions = journal.history.versions(arguments.id)
    console.result(
        [_plain_version(one) for one in versions],
        table(
            [
                (str(one.number), one.day.isoformat(), str(one.seat), one.why,
                 ", ".join(one.changed))
                for one in versions
            ]
        ),
    )  # fmt: skip
    return 0


def _restore_version(arguments: argparse.Namespace, console: Console) -> int:
    with journal_of(arguments, console) as journal:
        record = journal.history.restore(arguments.id, arguments.n)
    console.result(_plain(record, console.words), table([_row(record, console.words)]))
    console.tell(N_("It is back, as version {number}."), number=record.version)
    return 0


def _plain(record: Record, words: Words) -> Mapping[str, object]:
    """Return a record as JSON values; questions never asked are left out."""
    return {
        "entity": record.entity,
        "id": record.id,
        "in": dict(record.inside),
        "title": item_told(name_of(record.answers), words),
        "version": record.version,
        "made_on": record.made_on.isoformat(),
        "changed_on": record.changed_on.isoformat(),
        "seat": record.seat,
        "why": record.why,
        "fields": _plain_answers(record.answers),
    }


def _plain_version(version: Version) -> Mapping[str, object]:
    return {
        "version": version.number,
        "in": dict(version.inside),
        "day": version.day.isoformat(),
        "seat": version.seat,
        "why": version.why,
        "changed": list(version.changed),
        "fields": _plain_answers(version.answers),
    }


def _plain_answers(answers: Entity) -> Mapping[str, object]:
    return {
        name: to_plain(answer)
        for name, answer in answers_of(answers).items()
        if answer is not None
    }


def _row(record: Record, words: Words) -> tuple[str, str, str]:
    dated_by = record.answers.about.dated_by
    day = answers_of(record.answers)[dated_by] if dated_by else None
    shown = str(day) if isinstance(day, PartialDate) else ""
    return record.id, shown, item_told(name_of(record.answers), words)


def _row_with_kind(record: Record, words: Words) -> tuple[str, str, str, str]:
    record_id, day, title = _row(record, words)
    return record_id, day, words.label(record.entity, record.answers.about.label), title
