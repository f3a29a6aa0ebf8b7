"""A filled form becomes a version, in one step; a job for the journal's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from journal.domain.question import Entity
    from journal.opened import OpenJournal


@dataclass(frozen=True, slots=True)
class Filled:
    """What is saved. Ids are "" for what is new.

    `children` are the records asked inside this one, by id, `gone` the ids of those
    that were taken away.
    """

    record_id: str
    answers: Entity
    inside: Mapping[str, str]
    why: str
    draft_id: str
    children: tuple[tuple[str, Entity], ...] = ()
    gone: tuple[str, ...] = ()


def save(journal: OpenJournal, filled: Filled) -> str:
    """Write everything or nothing, discard the draft, return the id of the record."""
    with journal.records.step(filled.why):
        record_id = _save_record(journal, filled)
        inside = {filled.answers.about.name: record_id}
        for child_id, answers in filled.children:
            if child_id:
                journal.records.change(child_id, answers, why=filled.why)
            else:
                journal.records.add(answers, inside=inside, why=filled.why)
        for child_id in filled.gone:
            journal.records.delete(child_id, why=filled.why)
        journal.drafts.discard(filled.draft_id)
    return record_id


def _save_record(journal: OpenJournal, filled: Filled) -> str:
    if filled.record_id:
        journal.records.change(filled.record_id, filled.answers, why=filled.why)
        return filled.record_id
    record = journal.records.add(filled.answers, inside=filled.inside, why=filled.why)
    return record.id
