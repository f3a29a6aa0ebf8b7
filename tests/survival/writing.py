"""Records written one after the other, and what a disk must hold of them afterwards.

`python -m tests.survival.writing WORLD [careless]` does the work in a journal that
`prepare` made. Each line it prints is the state that is acknowledged as saved from
then on, as `state` tells it; the first one is the state it began with. `careless`
keeps the rollback journal in memory only: the control that must lose something.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from hashlib import sha256
from pathlib import Path

from journal.domain.activity import Activity
from journal.domain.answers import Text
from journal.domain.dates import PartialDate
from journal.domain.entities import ENTITIES
from journal.domain.incident import Incident
from journal.domain.plain import to_plain
from journal.domain.process import Process
from journal.domain.question import answers_of
from journal.domain.record import Record
from journal.errors import JournalError
from journal.exchange.bring_in import bring_in, understood
from journal.opened import NewJournal, OpenJournal, create, unlock
from journal.storage.drafts import Draft
from tests.exchange.filling import document, inside, record
from tests.vault.made import CHEAP, DAY, MEMBER, PASSPHRASE

_DRAFT = Draft("d", "incident", "", {}, {"narrative": "half a sent"})


def prepare(world: Path) -> None:
    """Make a journal that knows its keeper."""
    new = NewJournal(
        folder=world / "journal", member=MEMBER, language="es", passphrase=PASSPHRASE,
        group="Los Ceibos",
    )  # fmt: skip
    create(new, today=today, cost=CHEAP, floor=CHEAP)[0].close()


def today() -> date:
    return DAY


def open_journal(folder: Path) -> OpenJournal:
    return unlock(folder, PASSPHRASE, today=today, floor=CHEAP)


def work(journal: OpenJournal) -> Iterator[None]:
    """Do what people do; every `yield` is a save that was acknowledged."""
    records, drafts = journal.records, journal.drafts
    process = records.add(Process(title=Text("Escuela del bosque")))
    yield
    activity = records.add(_activity("2024-05"), inside={"process": process.id})
    yield
    records.change(activity.id, _activity("2024-06"), why="it rained")
    yield
    drafts.keep(_DRAFT)
    yield
    with records.step():
        records.add(Incident(narrative=Text("half a sentence")))
        drafts.discard(_DRAFT.id)
    yield
    bring_in(records, understood(_file(), ()))
    yield
    records.delete(process.id)
    yield
    journal.history.undo()
    yield
    journal.history.restore(activity.id, 1)
    yield
    records.change(process.id, Process(title=Text("Escuela"), note=Text("palabra " * 2000)))
    yield


def _activity(when: str) -> Activity:
    return Activity(date=PartialDate.parse(when), note=Text(f"Taller {when}"))


def _file() -> bytes:
    several = [record("process", f"p{number}", title=f"Camino {number}") for number in range(8)]
    parts = [
        inside(record("activity", date=f"2023-0{number + 1}"), process=f"p{number}")
        for number in range(8)
    ]
    return document(*several, *parts)


def state(journal: OpenJournal) -> str:
    """Return one line that tells every record, version, draft and found word."""
    records = [one for entity in ENTITIES for one in journal.records.every(entity)]
    ever = journal._db.rows("SELECT DISTINCT record_id FROM history ORDER BY record_id")
    known = sorted({one.id for one in records} | {one for (one,) in ever})
    told = (
        [_plain(one) for one in records],
        [(one, journal.history.versions(one)) for one in known],
        journal.drafts.all(),
        [journal.search.find(word) for word in ("escuela", "camino", "taller", "palabra", "")],
    )
    return sha256(repr(told).encode()).hexdigest()


def found(folder: Path) -> str:
    """Return the state of a journal that was interrupted, or the error it gives."""
    try:
        journal = open_journal(folder)
    except JournalError as error:
        return type(error).__name__
    try:
        journal.check()
        # 1: compares the words of the search with those of the records.
        journal._db._raw.set_authorizer(None)
        journal._db.write("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
        return state(journal)
    except JournalError as error:
        return type(error).__name__
    finally:
        journal.close()


def judged(states: Sequence[str], acknowledged: int, what: str) -> str:
    """Return whether the acknowledged state was found, the one after it, or neither."""
    if what == states[max(acknowledged, 1) - 1]:
        return "all that was acknowledged"
    if what in states[acknowledged : acknowledged + 1]:
        return "and the save under way"
    return f"lost: {'an earlier state' if what in states else what[:20]}"


def _plain(one: Record) -> object:
    answers = {
        name: to_plain(answer)
        for name, answer in answers_of(one.answers).items()
        if answer is not None
    }
    return one.id, dict(one.inside), one.version, one.why, answers


def main(world: Path, prepared: Callable[[OpenJournal], object]) -> None:
    """Do the work and acknowledge every save."""
    journal = open_journal(world / "journal")
    prepared(journal)
    acknowledge(journal)
    for _ in work(journal):
        acknowledge(journal)
    journal.close()


def acknowledge(journal: OpenJournal) -> None:
    sys.stdout.write(f"{state(journal)}\n")  # one line, one write
    sys.stdout.flush()


def keep_no_way_back(journal: OpenJournal) -> None:
    """Switch the protection off, past all that forbids it."""
    journal._db._raw.set_authorizer(None)
    journal._db._raw.execute("PRAGMA journal_mode=MEMORY")


if __name__ == "__main__":
    main(Path(sys.argv[1]), keep_no_way_back if sys.argv[2:] == ["careless"] else bool)
