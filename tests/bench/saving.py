"""Save one record durably, beside a bare commit of one row."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path

from journal.domain.activity import Activity
from journal.opened import OpenJournal
from tests.bench import believable, floors
from tests.bench.believable import DAY, Voice
from tests.bench.filling import NOTE_WORDS
from tests.bench.journals import Derived
from tests.bench.results import Part, in_turns, ratio

_TIMES = 50
_REACH = 3.0


def save(derived: Derived, folder: Path) -> Part:
    """Compare a new record and a changed one."""
    bare = floors.open_under_key(folder / "bare.db")
    plain = floors.open_plain(folder / "bare-plain.db")
    for db in (bare, plain):
        floors.make_one_table(db)
    journal = derived.unlock()
    words = Voice().text(NOTE_WORDS).words
    numbers = count()

    def commit() -> None:
        floors.commit_one_row(bare, f"{next(numbers)} {words}")

    def commit_plain() -> None:
        floors.commit_one_row(plain, f"{next(numbers)} {words}")

    ways = {"new": adding(journal), "edited": editing(journal)}
    for way in ways.values():
        in_turns(way, commit, 5)  # warm
    rows = tuple(
        ratio(f"durable save of a record, {what}", *in_turns(way, commit, _TIMES), _REACH)
        for what, way in ways.items()
    )
    _, without = in_turns(commit, commit_plain, _TIMES)
    for one in (journal, bare, plain):
        one.close()
    how = (
        f"in a journal of 10,000 records, warm, median of {_TIMES} in turns: an activity "
        f"with {NOTE_WORDS} words, its history and its place in the search, durable when "
        "the call returns; beside it one row, committed with the same pragmas under a key "
        f"(without a key a bare commit takes {without * 1000:.2f} ms)."
    )
    return Part("Save", how, rows)


def adding(journal: OpenJournal) -> Callable[[], object]:
    """Return what saves a new record each time."""
    voice = Voice(7)
    home = {"collective": _us(journal)}
    told = (
        believable.activity(voice, DAY - timedelta(days=number), NOTE_WORDS)
        for number in count()
    )
    ready = [next(told) for _ in range(200)]
    return lambda: journal.records.add(ready.pop(), inside=home)


def editing(journal: OpenJournal) -> Callable[[], object]:
    """Return what changes a few words of another record each time."""
    voice = Voice(8)
    records = [
        (one.id, replace(one.answers, note=voice.text(NOTE_WORDS), usefulness=None))
        for one in journal.records.page(Activity, first=100, most=200)
        if isinstance(one.answers, Activity)
    ]

    def edit() -> None:
        record_id, answers = records.pop()
        journal.records.change(record_id, answers)

    return edit


def _us(journal: OpenJournal) -> str:
    us = journal.us()
    if us is None:
        raise RuntimeError
    return us.id
