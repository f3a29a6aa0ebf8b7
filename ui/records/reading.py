"""What the page of a record shows, read in one job on the journal's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journal.domain.entities import children_of
from journal.domain.question import Kind, answers_of, fields_of
from journal.errors import NotFoundError
from ui.form.asked import question_of
from ui.records.rows import RecordRow, rows_of
from ui.records.told import told_title, told_with_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from journal.domain.question import Entity
    from journal.domain.record import Record
    from journal.i18n import Words
    from journal.opened import OpenJournal

_OF_ITS_OWN = frozenset({"attachment"})  # files are shown elsewhere
_ALSO_OURS = frozenset({"context_snapshot", "consent"})


@dataclass(frozen=True, slots=True)
class ChildRows:
    """The records of one entity inside another."""

    entity_name: str
    rows: tuple[RecordRow, ...]


@dataclass(frozen=True, slots=True)
class Parent:
    """The record that another belongs to, and what it is called."""

    entity_name: str
    record_id: str
    title: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A record with all that its page shows; `titles` are those it points to, by id."""

    record: Record
    titles: Mapping[str, str]
    parents: tuple[Parent, ...]
    children: tuple[ChildRows, ...]
    has_draft: bool


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One version of a record; `changed` are the questions whose answers are others."""

    number: int
    day: str
    who: str
    why: str
    changed: tuple[str, ...]


def read_record(journal: OpenJournal, *, words: Words, record_id: str) -> Shown:
    """Read a record and what belongs to it.

    Raises:
        NotFoundError: it is no longer here.
    """
    record = journal.records.one(record_id)
    titles = {one.id: told_with_day(words, one) for one in _found(journal, _pointed(record))}
    parents = tuple(
        Parent(one.entity, one.id, told_title(words, one.answers))
        for one in _found(journal, record.inside.values())
    )
    children = tuple(
        ChildRows(child.about.name, rows_of(words, _inside(journal, child, record)))
        for child in _shown_children(record)
    )
    has_draft = any(one.record_id == record_id for one in journal.drafts.all())
    return Shown(record, titles, parents, children, has_draft)


def read_versions(
    journal: OpenJournal, *, words: Words, record_id: str
) -> tuple[VersionRow, ...]:
    """Read every version of a record, newest first."""
    members = {one.seat: one.label for one in journal.members.all()}
    versions = journal.history.versions(record_id)
    return tuple(
        VersionRow(
            one.number,
            words.day(one.day),
            members.get(one.seat, ""),
            one.why,
            _told_changed(words, type(one.answers), one.changed),
        )
        for one in reversed(versions)
    )


def is_us(record: Record) -> bool:
    """Tell whether a record is the group that keeps the journal."""
    return record.entity == "collective" and answers_of(record.answers)["is_us"] is True


def _told_changed(
    words: Words, entity: type[Entity], changed: Sequence[str]
) -> tuple[str, ...]:
    return tuple(
        question_of(words, entity, field).text
        for field in fields_of(entity)
        if field.name in changed and not field.asked.filled_in
    )


def _shown_children(record: Record) -> Iterator[type[Entity]]:
    for child in children_of(record.entity):
        name = child.about.name
        is_shown = child.about.entered and name not in _OF_ITS_OWN
        # Nearly everything is inside us: that is what the places of the rail are for.
        if is_shown and (not is_us(record) or name in _ALSO_OURS):
            yield child


def _inside(journal: OpenJournal, child: type[Entity], record: Record) -> Sequence[Record]:
    if not is_us(record):
        return journal.records.every(child, inside={record.entity: record.id})
    # What belongs to no group belongs to us.
    ours: Sequence[Mapping[str, str]] = ({}, {record.entity: record.id})
    return [one for one in journal.records.every(child) if dict(one.inside) in ours]


def _pointed(record: Record) -> Iterator[str]:
    values = answers_of(record.answers)
    for field in fields_of(type(record.answers)):
        if field.kind is Kind.REFERENCE and isinstance(values[field.name], str):
            yield values[field.name]


def _found(journal: OpenJournal, ids: Iterable[str]) -> Iterator[Record]:
    """Yield the records that are still here."""
    for one in ids:
        try:
            yield journal.records.one(one)
        except NotFoundError:
            continue
