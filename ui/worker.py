"""The one background thread: it opens the journal, owns it, and closes it.

Jobs take the open journal and return plain values; they never touch a widget.
What they return comes back in the thread of the windows, in the order of the
jobs, and is dropped when the owner no longer exists.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import Shiboken

if TYPE_CHECKING:
    from journal.opened import OpenJournal

T = TypeVar("T")
Failed = Callable[[Exception], None]


@dataclass(frozen=True, slots=True)
class _Task:
    """What to do, for whom, and where its result goes."""

    owner: QObject
    job: Callable[[Any], Any]
    done: Callable[[Any], None]
    failed: Failed | None
    opens: bool = False


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What came of a task: a value, or the error that stopped it."""

    task: _Task
    value: Any = None
    error: Exception | None = None


class Worker(QObject):
    """Runs jobs one after the other on the thread that owns the journal."""

    failed = Signal(object)
    """An error for which a job named nobody."""

    _came = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: SimpleQueue[_Task | None] = SimpleQueue()
        self._came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = Thread(target=self._work, name="journal", daemon=True)
        self._thread.start()

    def open(
        self,
        owner: QObject,
        opening: Callable[[], tuple[OpenJournal, T]],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Open a journal on the thread; `done` gets what `opening` gives beside it."""
        self._tasks.put(_Task(owner, lambda _: opening(), done, failed, opens=True))

    def run(
        self,
        owner: QObject,
        job: Callable[[OpenJournal], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Run a job on the open journal, after those that wait already."""
        self._tasks.put(_Task(owner, job, done, failed))

    def prepare(self, owner: QObject, job: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run a job that needs no journal, as making words for a passphrase."""
        self._tasks.put(_Task(owner, lambda _: job(), done, None))

    def stop(self, seconds: float) -> bool:
        """Let waiting jobs end, close the journal; tell whether it was done in time."""
        self._tasks.put(None)
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _work(self) -> None:
        journal: OpenJournal | None = None
        while (task := self._tasks.get()) is not None:
            try:
                value = task.job(journal)
            except Exception as error:  # noqa: BLE001 - our own mistakes too are told in one place
                self._came.emit(_Outcome(task, error=error))
                continue
            if task.opens:
                journal, value = value
            self._came.emit(_Outcome(task, value))
        if journal is not None:
            journal.close()

    def _deliver(self, outcome: _Outcome) -> None:
        task = outcome.task
        if not Shiboken.isValid(task.owner):
            return
        if outcome.error is None:
            task.done(outcome.value)
        elif task.failed is None:
            self.failed.emit(outcome.error)
        else:
            task.failed(outcome.error)
