"""The rows of a list: what is shown of each record, made on the journal's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journal.domain.entities import entity_named
from ui.records.finding import matching
from ui.records.told import told_day, told_state, told_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from journal.domain.record import Record
    from journal.i18n import Words
    from journal.opened import OpenJournal

AT_ONCE = 200  # records read in one job


@dataclass(frozen=True, slots=True)
class RecordRow:
    """What a list shows of one record."""

    id: str
    title: str
    state: str
    day: str
    under: str = ""
    """Day and state on one line, where there is no room for the day at the end."""


@dataclass(frozen=True, slots=True)
class RowsPage:
    """Rows from the place `first` on, and how many records there are in all."""

    first: int
    rows: tuple[RecordRow, ...]
    count: int


def rows_of(words: Words, records: Sequence[Record]) -> tuple[RecordRow, ...]:
    """Return the row of each record."""
    return tuple(_row(words, one) for one in records)


def _row(words: Words, record: Record) -> RecordRow:
    state, day = told_state(words, record.answers), told_day(words, record)
    # Translators: stands between short answers of a record, in a list.
    under = words.say(" · ").join(one for one in (day, state) if one)
    return RecordRow(record.id, told_title(words, record.answers), state, day, under)


def read_page(journal: OpenJournal, *, words: Words, entity_name: str, first: int) -> RowsPage:
    """Read the rows from a place on, newest first."""
    entity = entity_named(entity_name)
    records = journal.records.page(entity, first=first, most=AT_ONCE)
    return RowsPage(first, rows_of(words, records), journal.records.count(entity))


def read_matching(
    journal: OpenJournal, *, words: Words, entity_name: str, typed: str
) -> RowsPage:
    """Read the rows that hold what was typed."""
    records = matching(journal, words, [entity_name], typed)
    return RowsPage(0, rows_of(words, records), len(records))
