"""Records of any entity: added, changed, moved, deleted, read.

Each write is one transaction with its row, its place in the search and its history
(which the triggers write), durable when the call returns.
"""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import replace
from types import MappingProxyType

from journal.domain.entities import children_of
from journal.domain.question import Entity
from journal.domain.record import Record
from journal.errors import LastingError, NotFoundError
from journal.storage.completing import Completing
from journal.storage.database import Connection, Row
from journal.storage.rows import Table, table_of, tables
from journal.storage.steps import Change, Hand, Steps
from journal.storage.writer import Writer

_NOWHERE: Mapping[str, str] = MappingProxyType({})


class Records:
    """Every record of the journal."""

    writer: Writer
    """Writes whole rows inside steps; history and attachments share it."""

    def __init__(self, db: Connection, hand: Hand, notify: Callable[[Change], None]) -> None:
        self.writer = Writer(db, Steps(db, hand, notify))
        self._db = db
        self._hand = hand
        self._completing = Completing(db, hand.new_id)

    def step(self, why: str = "") -> AbstractContextManager[None]:
        """Make several writes one transaction, which is undone at once."""
        return self.writer.steps.step(why)

    def add(
        self, answers: Entity, *, inside: Mapping[str, str] = _NOWHERE, why: str = ""
    ) -> Record:
        """Keep a new record and return it, with what the program fills in itself.

        Raises:
            NotFoundError: a record it belongs or points to is not here.
        """
        today = self._hand.today()
        record_id = self._hand.new_id()
        record = Record(
            record_id, self.completed(answers, inside), MappingProxyType(dict(inside)),
            1, today, today, self._hand.seat, why,
        )  # fmt: skip
        with self.step(why):
            self._check_place(record)
            self.writer.insert(record)
        return record

    def change(self, record_id: str, answers: Entity, *, why: str = "") -> Record:
        """Make the answers the next version; without a difference there is none.

        Raises:
            NotFoundError: the record, or one it points to, is not here.
            LastingError: it stays as it is.
        """
        record = self._open(record_id)
        if type(answers) is not type(record.answers):
            raise TypeError(record.entity)
        completed = self._completing.changed(answers, record.answers)
        return self._next(record, replace(record, answers=completed), why)

    def move(self, record_id: str, inside: Mapping[str, str], *, why: str = "") -> Record:
        """Let a record belong elsewhere, as its next version.

        Raises:
            NotFoundError: the record, or one it is to belong to, is not here.
            LastingError: it stays as it is.
        """
        record = self._open(record_id)
        moved = replace(record, inside=MappingProxyType(dict(inside)))
        return self._next(record, moved, why)

    def delete(self, record_id: str, *, why: str = "") -> None:
        """Delete a record and all that belongs to it; one undo brings all back.

        Raises:
            NotFoundError: the record is not here.
            LastingError: it stays as it is.
        """
        family: dict[str, str] = {}
        self._gather(self._open(record_id).entity, record_id, family)
        with self.step(why):
            for one, entity in family.items():
                self._forget_references(entity, one, why)
            for one, entity in reversed(family.items()):
                self.writer.remove(entity, one)

    def one(self, record_id: str) -> Record:
        """Return a record by its id.

        Raises:
            NotFoundError: it is not here.
        """
        entity = self._db.value("SELECT entity FROM entry WHERE id = ?", (record_id,))
        if entity is None:
            raise NotFoundError
        table = tables()[entity]
        row = self._db.row(table.select_one, (record_id,))
        if row is None:
            raise NotFoundError
        return table.record(row)

    def every(
        self, entity: type[Entity], *, inside: Mapping[str, str] | None = None
    ) -> tuple[Record, ...]:
        """Return all records of an entity, newest first; `inside`: only those there."""
        where = " AND ".join(f"t.{parent}_id = ?" for parent in inside or ()) or "true"
        table = table_of(entity)
        rows = self._db.rows(
            f"SELECT {table.selected} FROM {table.name} t JOIN entry e ON e.id = t.id"  # noqa: S608 - declared names
            f" WHERE {where} ORDER BY e.number DESC",
            tuple((inside or {}).values()),
        )
        return tuple(map(table.record, rows))

    def page(self, entity: type[Entity], *, first: int, most: int) -> tuple[Record, ...]:
        """Return `most` records from the place `first` (0: the newest) on."""
        table = table_of(entity)
        rows = self._db.rows(
            f"SELECT {table.selected} FROM (SELECT e.number, e.id FROM {table.name} x"  # noqa: S608 - declared names
            " JOIN entry e ON e.id = x.id ORDER BY e.number DESC LIMIT ? OFFSET ?) e"
            f" JOIN {table.name} t ON t.id = e.id ORDER BY e.number DESC",
            (most, first),
        )
        return tuple(map(table.record, rows))

    def count(self, entity: type[Entity]) -> int:
        """Return how many records of an entity there are."""
        return int(self._db.value(f"SELECT count(*) FROM {entity.about.name}"))  # noqa: S608 - declared names

    def has(self, record_id: str) -> bool:
        """Return whether a record is here."""
        return self._db.row("SELECT 1 FROM entry WHERE id = ?", (record_id,)) is not None

    def completed(self, answers: Entity, inside: Mapping[str, str]) -> Entity:
        """Return the answers of a new record with what the program fills in itself."""
        return self._completing.added(answers, inside)

    def _open(self, record_id: str) -> Record:
        """Return a record that may be changed."""
        record = self.one(record_id)
        if record.answers.about.lasting:
            raise LastingError
        return record

    def _next(self, record: Record, wanted: Record, why: str) -> Record:
        if wanted == record:
            return record
        following = replace(
            wanted,
            version=record.version + 1,
            changed_on=self._hand.today(),
            seat=self._hand.seat,
            why=why,
        )
        with self.step(why):
            self._check_place(following)
            if following.inside == record.inside:
                self.writer.update(following)
            else:
                self.writer.replace(following)
        return following

    def _check_place(self, record: Record) -> None:
        unknown = set(record.inside) - set(record.answers.about.inside)
        if unknown:
            raise ValueError(record.entity)
        for entity, parent in record.inside.items():
            if self._db.row(f"SELECT 1 FROM {entity} WHERE id = ?", (parent,)) is None:  # noqa: S608 - declared names
                raise NotFoundError

    def _gather(self, entity: str, record_id: str, family: dict[str, str]) -> None:
        """Put a record and all that belongs to it in `family`, parents before children."""
        family.pop(record_id, None)  # reached by another way: after both its parents
        family[record_id] = entity
        for child in children_of(entity):
            name = child.about.name
            sql = f"SELECT id FROM {name} WHERE {entity}_id = ?"  # noqa: S608 - declared names
            for (one,) in self._db.rows(sql, (record_id,)):
                self._gather(name, one, family)

    def _forget_references(self, target: str, record_id: str, why: str) -> None:
        """Give those that point to a record a next version that does not."""
        for table in tables().values():
            for field, pointed in table.references.items():
                if pointed == target:
                    for record in self._pointing(table, field, record_id):
                        answers = replace(record.answers, **{field: None})
                        self._next(record, replace(record, answers=answers), why)

    def _pointing(self, table: Table, field: str, record_id: str) -> list[Record]:
        rows: list[Row] = self._db.rows(
            f'SELECT {table.selected} FROM {table.name} t WHERE t."{field}" = ?',  # noqa: S608 - declared names
            (record_id,),
        )
        return [table.record(row) for row in rows]
