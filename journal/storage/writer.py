"""Whole rows written inside a step: the row, its place in time and in the search."""

from datetime import date

from journal.domain.dates import PartialDate
from journal.domain.record import Record
from journal.storage.database import Connection
from journal.storage.fold import folded_answers
from journal.storage.rows import tables
from journal.storage.steps import ChangeKind, Steps

_BITS_WITHIN_A_DAY = 20  # a million records of one day


class Writer:
    """Writes records as they are given; every call belongs inside a step."""

    def __init__(self, db: Connection, steps: Steps) -> None:
        self.steps = steps
        self._db = db

    def insert(self, record: Record) -> None:
        """Write a whole record as it is; those it belongs to may follow within the step."""
        self._db.write(tables()[record.entity].insert, tables()[record.entity].values(record))
        self._db.write(
            "INSERT INTO entry (number, id, entity, folded) VALUES (?, ?, ?, ?)",
            (
                self._free_number(event_day(record)),
                record.id,
                record.entity,
                folded_answers(record.answers),
            ),
        )
        self.steps.tell(record.entity, record.id, ChangeKind.ADDED)

    def update(self, record: Record) -> None:
        """Write the next version of a record that stays where it belongs."""
        table = tables()[record.entity]
        values = table.values(record)[table.answers_from :]
        self._db.write(table.update, (*values, record.id))
        self._enter_again(record)

    def replace(self, record: Record) -> None:
        """Write the next version of a record, wherever it belongs now."""
        table = tables()[record.entity]
        self._db.write(table.replace, (*table.values(record)[1:], record.id))
        self._enter_again(record)

    def remove(self, entity: str, record_id: str) -> None:
        """Delete one row; its trigger takes it out of the search."""
        self._db.write(f"DELETE FROM {tables()[entity].name} WHERE id = ?", (record_id,))  # noqa: S608 - declared names
        self.steps.tell(entity, record_id, ChangeKind.DELETED)

    def _enter_again(self, record: Record) -> None:
        number = int(self._db.value("SELECT number FROM entry WHERE id = ?", (record.id,)))
        day, folded = event_day(record), folded_answers(record.answers)
        if number >> _BITS_WITHIN_A_DAY == day:
            self._db.write(
                "UPDATE entry SET folded = ? WHERE number = ? AND folded <> ?",
                (folded, number, folded),
            )
        else:
            self._db.write(
                "UPDATE entry SET number = ?, folded = ? WHERE number = ?",
                (self._free_number(day), folded, number),
            )
        self.steps.tell(record.entity, record.id, ChangeKind.CHANGED)

    def _free_number(self, day: int) -> int:
        start, end = day << _BITS_WITHIN_A_DAY, (day + 1) << _BITS_WITHIN_A_DAY
        last = self._db.value("SELECT max(number) FROM entry WHERE number < ?", (end,))
        return start if last is None else max(start, int(last) + 1)


def event_day(record: Record) -> int:
    """Return the ordinal of the day a record is of; 0 where nobody knows the year.

    That is the first day its date can mean, else the day it was made.
    """
    dated_by = record.answers.about.dated_by
    when = getattr(record.answers, dated_by) if dated_by else None
    if not isinstance(when, PartialDate):
        return record.made_on.toordinal()
    return when.first_day().toordinal() if when.has_year else 0


def day_of(number: int) -> date | None:
    """Return the day that a number of an entry stands for."""
    ordinal = number >> _BITS_WITHIN_A_DAY
    return date.fromordinal(ordinal) if ordinal else None


def first_number_after(day: date) -> int:
    """Return the lowest number that an entry of a later day can have."""
    return (day.toordinal() + 1) << _BITS_WITHIN_A_DAY
