"""What the ledger says stays: no change, no deletion, no undo reaches it."""

from collections.abc import Callable

import pytest

from journal.domain.answers import Text
from journal.domain.consent import ExportRecord
from journal.domain.process import Process
from journal.domain.record import Record
from journal.errors import LastingError
from journal.storage.database import Connection
from journal.storage.history import History
from journal.storage.records import Records
from journal.storage.search import Search

LINE = ExportRecord(kind="summary", reason=Text("study"), records=Text("# secret bookkeeping"))

CHANGES: tuple[Callable[[Records, History, Record], object], ...] = (
    lambda records, _history, line: records.change(line.id, ExportRecord()),
    lambda records, _history, line: records.move(line.id, {}),
    lambda records, _history, line: records.delete(line.id),
    lambda _records, history, line: history.restore(line.id, 1),
)


@pytest.mark.parametrize("change", CHANGES)
def test_a_line_of_the_ledger_cannot_be_changed(
    records: Records,
    history: History,
    change: Callable[[Records, History, Record], object],
) -> None:
    line = records.add(LINE)
    with pytest.raises(LastingError):
        change(records, history, line)
    assert records.one(line.id) == line


def test_undo_passes_over_what_left(records: Records, history: History) -> None:
    process = records.add(Process(title=Text("one")))
    line = records.add(LINE)
    assert history.undo() == process.id
    assert records.one(line.id) == line
    assert history.undo() is None


def test_a_line_is_found_by_its_words_and_not_by_its_bookkeeping(
    db: Connection, records: Records
) -> None:
    line = records.add(LINE)
    search = Search(db)
    assert [one.id for one in search.find("study")] == [line.id]
    assert search.find("bookkeeping") == ()
