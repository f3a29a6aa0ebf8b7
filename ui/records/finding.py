"""Records to choose from by what they are called; jobs for the journal's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal.domain.entities import entity_named
from ui.kit.chips import Choice
from ui.records.folding import folded
from ui.records.told import told_with_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from journal.domain.record import Record
    from journal.i18n import Words
    from journal.opened import OpenJournal

_NEWEST = 200  # how far back a name made of labels is looked for


def matching(
    journal: OpenJournal, words: Words, entity_names: Sequence[str], untrusted_text: str
) -> tuple[Record, ...]:
    """Return the records whose words or whose name holds the text, newest first.

    Nothing typed: the newest. The words of all records are searched; names made of
    labels, which the search does not know, among the newest of each entity.
    """
    newest = [
        record
        for name in entity_names
        for record in journal.records.page(entity_named(name), first=0, most=_NEWEST)
    ]
    wanted = folded(untrusted_text)
    if not wanted:
        return tuple(newest)
    hits = journal.search.find(untrusted_text, most=_NEWEST, kinds=tuple(entity_names))
    found = {hit.id: journal.records.one(hit.id) for hit in hits}
    named = [one for one in newest if wanted in folded(told_with_day(words, one))]
    return tuple(found.values()) + tuple(one for one in named if one.id not in found)


def choices_of(words: Words, records: Sequence[Record]) -> tuple[Choice, ...]:
    """Return records as choices whose code holds entity and id."""
    return tuple(Choice(f"{one.entity} {one.id}", told_with_day(words, one)) for one in records)
