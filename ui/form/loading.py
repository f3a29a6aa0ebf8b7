"""What a form begins with, read in one job on the journal's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journal.domain.entities import entity_named
from journal.domain.plain import to_plain
from journal.domain.question import Kind, answers_of, fields_of
from journal.errors import NotFoundError
from ui.form.asked import Known
from ui.form.children import Entry, asked_inside, entries_from
from ui.records.told import told_with_day

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from journal.domain.question import Entity
    from journal.domain.record import Record
    from journal.i18n import Words
    from journal.opened import Draft, OpenJournal
    from ui.desk import FormStart


@dataclass(frozen=True, slots=True)
class Loaded:
    """The record as it is saved, the draft if one was kept, and what helps to ask.

    `draft_id` is the id under which this form keeps its draft, "" for a fresh one.
    `groups` counts the collectives of the journal: with one, nobody is asked whose
    a record is. `us` is the id of the keeper's own, "" before it was entered.
    """

    entity: type[Entity]
    record: Record | None
    draft: Draft | None
    inside: Mapping[str, str]
    known: Known
    children: tuple[Record, ...]
    groups: int
    us: str
    draft_id: str

    def saved_plain(self) -> dict[str, object]:
        """Return the plain forms of what is saved, by field."""
        return plain_answers(self.record.answers) if self.record is not None else {}

    def saved_entries(self) -> Sequence[Entry]:
        """Return what is saved of the records asked inside this one."""
        return [Entry(one.id, plain_answers(one.answers)) for one in self.children]

    def shown_plain(self) -> Mapping[str, object]:
        """Return what the form shows: the draft where there is one.

        What the program filled in is never lost, whatever the draft holds.
        """
        saved = self.saved_plain()
        if self.draft is None:
            return saved
        filled_in = {one.name for one in fields_of(self.entity) if one.asked.filled_in}
        return {
            **{name: plain for name, plain in saved.items() if name in filled_in},
            **self.draft.answers,
        }

    def shown_entries(self) -> Sequence[Entry]:
        """Return the entries that the form shows."""
        child = asked_inside(self.entity.about.name)
        if self.draft is None or child is None:
            return self.saved_entries()
        return entries_from(self.draft.answers.get(child.about.name))


def load(journal: OpenJournal, start: FormStart, words: Words) -> Loaded:
    """Read everything a form needs.

    Raises:
        NotFoundError: the record is no longer here.
    """
    entity = entity_named(start.entity_name)
    draft = _draft(journal, start)
    record = _record(journal, start, draft)
    inside = dict(draft.inside) if draft is not None else dict(start.inside)
    child = asked_inside(start.entity_name)
    children: tuple[Record, ...] = ()
    if record is not None and child is not None:
        children = journal.records.every(child, inside={start.entity_name: record.id})
        children = children[::-1]
    if record is not None and draft is None:
        inside = dict(record.inside)
    groups = journal.records.every(entity_named("collective"))
    us = next((one for one in groups if answers_of(one.answers)["is_us"] is True), None)
    spoken = answers_of(us.answers)["languages"] if us is not None else None
    pointed = [*_pointed(entity, record, draft), *inside.values()]
    known = Known(
        spoken if isinstance(spoken, tuple) else (),
        {one.id: told_with_day(words, one) for one in _found(journal, pointed)},
    )
    return Loaded(
        entity, record, draft, inside, known, children,
        len(groups), us.id if us is not None else "",
        draft.id if draft is not None else start.draft_id,
    )  # fmt: skip


def plain_answers(answers: Entity) -> dict[str, object]:
    """Return the plain forms of answers by field, without those never given."""
    return {
        name: to_plain(answer)
        for name, answer in answers_of(answers).items()
        if answer is not None
    }


def _draft(journal: OpenJournal, start: FormStart) -> Draft | None:
    """Return the draft that was chosen, else the one of the record.

    One that is not here is no error: a page made anew asks for what it may have kept.
    """
    drafts = journal.drafts.all()
    chosen = next((one for one in drafts if one.id == start.draft_id), None)
    if chosen is not None or not start.record_id:
        return chosen
    return next((one for one in drafts if one.record_id == start.record_id), None)


def _record(journal: OpenJournal, start: FormStart, draft: Draft | None) -> Record | None:
    if start.record_id:
        return journal.records.one(start.record_id)
    if draft is None or not draft.record_id:
        return None
    return next(_found(journal, [draft.record_id]), None)


def _pointed(entity: type[Entity], record: Record | None, draft: Draft | None) -> Iterator[str]:
    """Yield the ids that answers point to, saved or typed."""
    for field in fields_of(entity):
        if field.kind is Kind.REFERENCE:
            saved = answers_of(record.answers)[field.name] if record is not None else None
            typed = draft.answers.get(field.name) if draft is not None else None
            yield from (one for one in (saved, typed) if isinstance(one, str))


def _found(journal: OpenJournal, ids: Sequence[str]) -> Iterator[Record]:
    """Yield the records that are still here."""
    for one in ids:
        try:
            yield journal.records.one(one)
        except NotFoundError:
            continue
