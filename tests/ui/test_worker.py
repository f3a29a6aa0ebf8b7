from collections.abc import Iterator
from functools import partial
from threading import Event, current_thread, main_thread
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from journal.errors import NotFoundError
from ui.worker import Worker


class Journal:
    """Stands where an open journal stands: remembers its threads."""

    def __init__(self) -> None:
        self.threads = [current_thread()]
        self.is_closed = Event()

    def note_thread(self) -> int:
        self.threads.append(current_thread())
        return len(self.threads)

    def close(self) -> None:
        self.threads.append(current_thread())
        self.is_closed.set()


@pytest.fixture
def worker() -> Iterator[Worker]:
    one = Worker()
    yield one
    one.stop(5)


def open_journal(worker: Worker, owner: QObject, qtbot: QtBot) -> Journal:
    came: list[Any] = []

    def opening() -> tuple[Any, Any]:
        journal = Journal()
        return journal, journal

    worker.open(owner, opening, came.append)
    qtbot.waitUntil(lambda: bool(came))
    journal = came[0]
    assert isinstance(journal, Journal)
    return journal


def test_one_other_thread_opens_uses_and_closes_the_journal(
    worker: Worker, qtbot: QtBot
) -> None:
    owner = QObject()
    journal = open_journal(worker, owner, qtbot)
    came: list[int] = []
    worker.run(owner, note_thread, came.append)
    qtbot.waitUntil(lambda: bool(came))
    assert worker.stop(5)
    assert journal.is_closed.is_set()
    assert len(set(journal.threads)) == 1
    assert journal.threads[0] is not main_thread()


def test_results_come_in_the_thread_of_the_windows(worker: Worker, qtbot: QtBot) -> None:
    owner = QObject()
    seen: list[object] = []
    worker.prepare(owner, lambda: "words", lambda _: seen.append(current_thread()))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [main_thread()]


def test_jobs_keep_their_order(worker: Worker, qtbot: QtBot) -> None:
    owner = QObject()
    came: list[int] = []
    for number in range(20):
        worker.prepare(owner, partial(int, number), came.append)
    qtbot.waitUntil(lambda: len(came) == 20)
    assert came == list(range(20))


def test_nothing_comes_to_an_owner_that_is_gone(worker: Worker, qtbot: QtBot) -> None:
    parent, other = QObject(), QObject()
    owner = QObject(parent)
    may_go_on, came, after = Event(), list[str](), list[str]()

    def job() -> str:
        may_go_on.wait(5)
        return "late"

    worker.prepare(owner, job, came.append)
    owner.deleteLater()
    with qtbot.waitSignal(owner.destroyed):
        pass
    may_go_on.set()
    worker.prepare(other, lambda: "after", after.append)
    qtbot.waitUntil(lambda: bool(after))
    assert came == []


def test_an_error_goes_to_whom_the_job_named(worker: Worker, qtbot: QtBot) -> None:
    owner = QObject()
    failed: list[Exception] = []
    worker.run(owner, refuse, lambda _: None, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], NotFoundError)


def test_an_error_nobody_takes_is_told_all_the_same(worker: Worker, qtbot: QtBot) -> None:
    owner = QObject()
    with qtbot.waitSignal(worker.failed) as told:
        worker.run(owner, refuse, lambda _: None)
    assert isinstance(told.args[0], NotFoundError)


def test_the_thread_goes_on_after_an_error(worker: Worker, qtbot: QtBot) -> None:
    owner = QObject()
    came: list[str] = []
    worker.run(owner, refuse, lambda _: None, lambda _: None)
    worker.prepare(owner, lambda: "still here", came.append)
    qtbot.waitUntil(lambda: bool(came))
    assert came == ["still here"]


def test_a_job_that_does_not_end_is_told_as_not_stopped(worker: Worker) -> None:
    may_end = Event()
    worker.prepare(QObject(), may_end.wait, lambda _: None)
    assert not worker.stop(0.0)
    may_end.set()


def refuse(_journal: object) -> None:
    raise NotFoundError


def note_thread(journal: Any) -> int:
    return int(journal.note_thread())
