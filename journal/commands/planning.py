"""Commands about the plan: due, and diff between two versions."""

import argparse
from collections.abc import Mapping

from journal.commands import kinds
from journal.commands.console import Console
from journal.commands.doors import journal_of
from journal.commands.grammar import Commands
from journal.domain.schedule import Due
from journal.domain.sentence import told
from journal.errors import N_
from journal.i18n import Words


def add_commands(commands: Commands) -> None:
    """Add due and diff."""
    commands.add("due", N_("what is due and why"), _due).opens().option(
        "--on", N_("as if it were this day, written 2026-11-24"), kinds.day
    )
    commands.add(
        "diff", N_("two versions of a plan, told in sentences"), _diff
    ).opens().argument("plan", N_("the plan's id"), kinds.name).option(
        "--from", N_("number of the earlier version"), kinds.number
    ).option("--to", N_("number of the later version"), kinds.number)


def _due(arguments: argparse.Namespace, console: Console) -> int:
    with journal_of(arguments, console) as journal:
        dues = journal.due(arguments.on or console.today())
    document = [_plain(due, console.words) for due in dues]
    lines = [
        f"{told(due.sentence, console.words)} {_reason(due, console.words)}".rstrip()
        for due in dues
    ]
    console.result(document, lines)
    if not dues:
        console.tell(N_("Nothing is due in the coming weeks."))
    return 0


def _plain(due: Due, words: Words) -> Mapping[str, object]:
    return {
        "kind": due.kind.value,
        "entity": due.entity or None,
        "id": due.record_id or None,
        "on": due.on.isoformat() if due.on else None,
        "overdue_days": due.overdue_days,
        "sentence": told(due.sentence, words),
        "reason": _reason(due, words) or None,
    }


def _reason(due: Due, words: Words) -> str:
    return told(due.reason, words) if due.reason else ""


def _diff(arguments: argparse.Namespace, console: Console) -> int:
    with journal_of(arguments, console) as journal:
        difference = journal.difference(
            arguments.plan, earlier=getattr(arguments, "from"), later=arguments.to
        )
    sentences = [told(one, console.words) for one in difference.sentences]
    console.result(
        {
            "plan": arguments.plan,
            "from": difference.earlier,
            "to": difference.later,
            "sentences": sentences,
        },
        sentences,
    )
    return 0
