"""A small journal of every entity, written once for each released form of the tables.

`python -m tests.storage.golden` writes the files of the newest form; those of a
released one are never written again.
"""

import itertools
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from journal.domain.answers import About, Other, Text, Unknown
from journal.domain.dates import PartialDate
from journal.domain.entities import ENTITIES
from journal.domain.plain import to_plain
from journal.domain.question import Entity, Kind, answers_of, fields_of
from journal.storage.database import Connection, create_database
from journal.storage.drafts import Draft, Drafts
from journal.storage.history import History
from journal.storage.keeping import Keeping
from journal.storage.members import Member, Members
from journal.storage.migrate import migrate
from journal.storage.records import Records
from journal.storage.search import Search
from journal.storage.steps import Hand

DATA = Path(__file__).parent.parent / "data"
KEY = bytes.fromhex("b17ac0" * 10 + "0001")
DAY = date(2026, 11, 24)
_SAMPLES: Mapping[Kind, Any] = {
    Kind.DATE: PartialDate.parse("2024-Q2"),
    Kind.RATING: 3,
    Kind.CHANGE: -1,
    Kind.TEXT: Text("Río Hondo, 北京", "es"),
    Kind.COUNT: About(30),
    Kind.NUMBER: 2.5,
    Kind.YES_NO: True,
    Kind.LANGUAGES: ("es", "quc"),
    Kind.COUNTRY: ("GT",),
}


def write(path: Path) -> None:
    """Write the journal to a new file."""
    db = create_database(path, bytearray(KEY))
    migrate(db, before=lambda: None)
    ids = (f"00000000-0000-4000-8000-{number:012}" for number in itertools.count(1))
    records = Records(db, Hand(1, lambda: DAY, lambda: next(ids)), lambda _: None)
    Members(db).put(Member(1, "Ana", DAY))
    Keeping(db).put("language", "es")
    made: dict[str, str] = {}
    for entity in ENTITIES:
        parents = [one for one in entity.about.inside if one in made][:1]
        inside = {one: made[one] for one in parents}
        made[entity.about.name] = records.add(_answers(entity, made), inside=inside).id
    process = made["process"]
    records.change(process, _unknown(type(records.one(process).answers)), why="a slip")
    records.delete(made["process_party"])
    Drafts(db).keep(Draft("draft", "process", process, {}, {"title": "half"}, 2))
    db.close()


def contents(db: Connection) -> object:
    """Return everything in a journal as plain JSON values."""
    ids = (f"new-{number}" for number in itertools.count(1))
    records = Records(db, Hand(1, lambda: DAY, lambda: next(ids)), lambda _: None)
    history = History(db, records.writer)
    every = [one for entity in ENTITIES for one in records.every(entity)]
    return json.loads(
        json.dumps(
            {
                "records": [
                    [
                        one.id, one.entity, dict(one.inside), one.version, str(one.made_on),
                        str(one.changed_on), one.seat, one.why, _plain(one.answers),
                        [_plain(then.answers) for then in history.versions(one.id)],
                    ]
                    for one in every
                ],
                "found": [hit.id for hit in Search(db).find("rio hond", most=99)],
                "members": [[one.seat, one.label, str(one.since)] for one in Members(db).all()],
                "drafts": [[one.id, dict(one.answers)] for one in Drafts(db).all()],
                "language": Keeping(db).get("language"),
                "undone": history.undo(),
                "after": records.count(ENTITIES[5]),
            }
        )
    )  # fmt: skip


def _answers(entity: type[Entity], made: Mapping[str, str]) -> Entity:
    answers: dict[str, Any] = {}
    for field in fields_of(entity):
        codes = field.asked.codes
        if field.kind is Kind.REFERENCE:
            answers[field.name] = made.get(field.asked.target)
        elif codes is None:
            answers[field.name] = _SAMPLES[field.kind]
        elif field.kind is Kind.CODES:
            answers[field.name] = (codes.codes()[0], Other("otra"))
        else:
            answers[field.name] = codes.codes()[-1]
    return entity(**answers)


def _unknown(entity: type[Entity]) -> Entity:
    fields = (one for one in fields_of(entity) if one.kind is not Kind.REFERENCE)
    return entity(**{field.name: Unknown.NOT_SAID for field in fields})


def _plain(answers: Entity) -> Mapping[str, object]:
    return {name: to_plain(one) for name, one in answers_of(answers).items()}


if __name__ == "__main__":
    from journal.storage.database import open_database

    write(DATA / "journal-1.db")
    opened = open_database(DATA / "journal-1.db", bytearray(KEY))
    told = json.dumps(contents(opened), ensure_ascii=False, indent=1)
    opened.close()
    (DATA / "journal-1.db").unlink()
    write(DATA / "journal-1.db")
    (DATA / "journal-1.db-journal").unlink()
    (DATA / "journal-1.json").write_text(told + "\n", "utf-8")
