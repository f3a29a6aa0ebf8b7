"""What is being typed and is not saved yet: in the database, never elsewhere."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from journal.errors import NotFoundError
from journal.storage.database import Connection, Row, transaction

_COLUMNS = "id, entity, record_id, inside, answers, based_on"


@dataclass(frozen=True, slots=True)
class Draft:
    """A form half filled in.

    `record_id` is "" for a new record, and `based_on` the version that was opened
    (0: none). `answers` are plain JSON forms by field and may be incomplete or not
    yet acceptable.
    """

    id: str
    entity: str
    record_id: str
    inside: Mapping[str, str]
    answers: Mapping[str, object]
    based_on: int = 0


class Drafts:
    """Every draft of the journal."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def keep(self, draft: Draft) -> None:
        """Write a draft, over its earlier state; durable when the call returns."""
        with transaction(self._db):
            self.discard(draft.id)
            self._db.write(
                f"INSERT INTO draft ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",  # noqa: S608 - a constant
                (
                    draft.id,
                    draft.entity,
                    draft.record_id,
                    json.dumps(dict(draft.inside)),
                    json.dumps(dict(draft.answers)),
                    draft.based_on,
                ),
            )

    def all(self) -> tuple[Draft, ...]:
        """Return every draft, the one typed in last first."""
        sql = f"SELECT {_COLUMNS} FROM draft ORDER BY number DESC"  # noqa: S608 - a constant
        return tuple(map(_draft, self._db.rows(sql)))

    def one(self, draft_id: str) -> Draft:
        """Return a draft by its id.

        Raises:
            NotFoundError: it is not here.
        """
        row = self._db.row(f"SELECT {_COLUMNS} FROM draft WHERE id = ?", (draft_id,))  # noqa: S608 - a constant
        if row is None:
            raise NotFoundError
        return _draft(row)

    def discard(self, draft_id: str) -> None:
        """Delete a draft; inside a step, only if the step succeeds."""
        self._db.write("DELETE FROM draft WHERE id = ?", (draft_id,))


def _draft(row: Row) -> Draft:
    draft_id, entity, record_id, inside, answers, based_on = row
    return Draft(draft_id, entity, record_id, json.loads(inside), json.loads(answers), based_on)
