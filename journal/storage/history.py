"""Earlier versions of a record, and the way back.

The triggers of the database keep every earlier state. Going back never takes
anything away: it writes a new version with the content of an old one.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from journal.domain.entities import ENTITIES
from journal.domain.question import Entity, answers_of
from journal.domain.record import Record
from journal.errors import LastingError, NotFoundError
from journal.storage.database import Connection, Row
from journal.storage.rows import tables
from journal.storage.writer import Writer

_LASTING = ", ".join(f"'{one.about.name}'" for one in ENTITIES if one.about.lasting)


@dataclass(frozen=True, slots=True)
class Version:
    """One state of a record: who wrote it, on which day, why, and what is different.

    `changed` names the fields that differ from the version before, in the order
    they are asked; empty for the first one and where the record only moved.
    """

    number: int
    answers: Entity
    inside: Mapping[str, str]
    day: date
    seat: int
    why: str
    changed: tuple[str, ...] = ()


class History:
    """Every earlier state of every record."""

    def __init__(self, db: Connection, writer: Writer) -> None:
        self._db = db
        self._writer = writer

    def versions(self, record_id: str) -> tuple[Version, ...]:
        """Return every version, oldest first; also of a record that was deleted.

        Raises:
            NotFoundError: there never was such a record.
        """
        states = self._states(record_id)
        first, *_ = (_version(one, ()) for one in states)
        return (
            first,
            *(_version(now, _differing(then, now)) for then, now in pairwise(states)),
        )

    def restore(self, record_id: str, version: int, why: str = "") -> Record:
        """Bring a version back as the newest one, also of a deleted record.

        Raises:
            NotFoundError: there is no such version, or what it belonged to is gone.
            LastingError: it stays as it is.
        """
        states = self._states(record_id)
        wanted = next((one for one in states if one.version == version), None)
        if wanted is None:
            raise NotFoundError
        if wanted.answers.about.lasting:
            raise LastingError
        is_here = self._is_here(record_id)
        latest = states[-1]
        if is_here and (wanted.answers, wanted.inside) == (latest.answers, latest.inside):
            return latest
        with self._writer.steps.step(why):
            return self._write_again(wanted, latest.version + 1, why)

    def undo(self) -> str | None:
        """Take the last step back, and the one before when asked again.

        Returns:
            The id of the record that the step wrote last; None when there is nothing
            to take back.
        """
        step = self._last_step()
        if step is None:
            return None
        rows = self._db.rows(
            "SELECT entity, record_id, row FROM history WHERE step = ?"
            " AND number >= (SELECT history_from FROM step WHERE number = ?)"
            " ORDER BY number DESC",
            (step, step),
        )
        with self._writer.steps.step(undoes=step):
            for row in rows:
                self._take_back(*row)
        return str(rows[0][1])

    def last_day(self) -> date | None:
        """Return the day on which something was last written, None in a new journal."""
        day = self._db.value("SELECT day FROM step ORDER BY number DESC LIMIT 1")
        return date.fromisoformat(day) if day else None

    def _take_back(self, entity: str, record_id: str, kept: str | None) -> None:
        if kept is None:
            self._writer.remove(entity, record_id)
            return
        table = tables()[entity]
        record = table.record(table.from_history(kept))
        self._write_again(record, self._newest_version(entity, record_id) + 1, "")

    def _write_again(self, record: Record, version: int, why: str) -> Record:
        hand = self._writer.steps.hand
        again = replace(
            self._without_lost_references(record),
            version=version,
            changed_on=hand.today(),
            seat=hand.seat,
            why=why,
        )
        if self._is_here(record.id):
            self._writer.replace(again)
        else:
            self._writer.insert(again)
        return again

    def _without_lost_references(self, record: Record) -> Record:
        """Return the record without pointing to what was deleted meanwhile."""
        lost: dict[str, object] = {
            field: None
            for field, target in tables()[record.entity].references.items()
            if not self._exists(target, getattr(record.answers, field))
        }
        answers = replace(record.answers, **lost)
        return replace(record, answers=answers)

    def _exists(self, entity: str, record_id: str | None) -> bool:
        sql = f"SELECT 1 FROM {entity} WHERE id = ?"  # noqa: S608 - declared names
        return self._db.row(sql, (record_id,)) is not None

    def _is_here(self, record_id: str) -> bool:
        return self._db.row("SELECT 1 FROM entry WHERE id = ?", (record_id,)) is not None

    def _newest_version(self, entity: str, record_id: str) -> int:
        sql = (
            "SELECT max(version) FROM (SELECT version FROM history"  # noqa: S608 - declared names
            " WHERE record_id = ? AND row IS NOT NULL"
            f" UNION ALL SELECT version FROM {entity} WHERE id = ?)"
        )
        return int(self._db.value(sql, (record_id, record_id)))

    def _states(self, record_id: str) -> list[Record]:
        """Return every state of a record, oldest first."""
        states = [*self._earlier(record_id), *self._current(record_id)]
        if not states:
            raise NotFoundError
        return states

    def _earlier(self, record_id: str) -> Iterator[Record]:
        rows: list[Row] = self._db.rows(
            "SELECT entity, row FROM history"
            " WHERE record_id = ? AND row IS NOT NULL ORDER BY number",
            (record_id,),
        )
        for entity, kept in rows:
            table = tables()[entity]
            yield table.record(table.from_history(kept))

    def _current(self, record_id: str) -> Iterator[Record]:
        for (entity,) in self._db.rows("SELECT entity FROM entry WHERE id = ?", (record_id,)):
            table = tables()[entity]
            yield from map(table.record, self._db.rows(table.select_one, (record_id,)))

    def _last_step(self) -> int | None:
        """Return the last step that is neither undone nor an undoing itself.

        What left has left: a step with a line of the ledger is not taken back.
        """
        found: int | None = self._db.value(
            "SELECT number FROM step s WHERE undoes IS NULL"  # noqa: S608 - declared names
            " AND NOT EXISTS (SELECT 1 FROM step u WHERE u.undoes = s.number)"
            " AND EXISTS (SELECT 1 FROM history h"
            " WHERE h.number >= s.history_from AND h.step = s.number)"
            " AND NOT EXISTS (SELECT 1 FROM history h WHERE h.number >= s.history_from"
            f" AND h.step = s.number AND h.kind = 'added' AND h.entity IN ({_LASTING}))"
            " ORDER BY number DESC LIMIT 1"
        )
        return found


def _version(record: Record, changed: tuple[str, ...]) -> Version:
    return Version(
        record.version, record.answers, record.inside,
        record.changed_on, record.seat, record.why, changed,
    )  # fmt: skip


def _differing(then: Record, now: Record) -> tuple[str, ...]:
    before = answers_of(then.answers)
    return tuple(
        name for name, answer in answers_of(now.answers).items() if answer != before[name]
    )
