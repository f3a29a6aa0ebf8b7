from collections.abc import Iterator
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.lock import LONGEST_SECONDS, Lock
from ui.worker import Worker


class Journal:
    """Stands where an open journal stands."""

    def __init__(self) -> None:
        self.done: list[str] = []

    def close(self) -> None:
        self.done.append("closed")


class Scene:
    """A window, a worker with an open journal, and what happened, in order."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.worker = Worker()
        self.journal = Journal()
        self.left = Event()
        self.owner = QObject()
        opened: list[Any] = []
        self.worker.open(self.owner, self._opening, opened.append)
        qtbot.waitUntil(lambda: bool(opened))

    def lock(self, *, typed: str = "") -> Lock:
        pending = (
            (lambda: lambda journal: journal.done.append(typed)) if typed else lambda: None
        )
        return Lock(self.owner, self.worker, self.window.hide, pending)

    def leave(self) -> None:
        self.journal.done.append("left")
        self.left.set()

    def _opening(self) -> tuple[Any, bool]:
        return self.journal, True


@pytest.fixture
def scene(qtbot: QtBot) -> Iterator[Scene]:
    made = Scene(qtbot)
    yield made
    made.worker.stop(5)


def test_the_text_is_kept_then_the_journal_closed_then_the_process_left(
    scene: Scene, qtbot: QtBot
) -> None:
    scene.lock(typed="what was being typed").leave_by(scene.leave)
    qtbot.waitUntil(scene.left.is_set)
    assert scene.journal.done[:3] == ["what was being typed", "closed", "left"]


def test_the_window_is_gone_before_anything_else(scene: Scene) -> None:
    scene.lock(typed="words").leave_by(scene.leave)
    assert not scene.window.isVisible()
    assert scene.journal.done == []


def test_nothing_typed_needs_no_waiting(scene: Scene, qtbot: QtBot) -> None:
    scene.lock().leave_by(scene.leave)
    qtbot.waitUntil(scene.left.is_set)
    assert scene.journal.done[:2] == ["closed", "left"]


@pytest.mark.slow
def test_a_stuck_journal_does_not_keep_the_process(scene: Scene, qtbot: QtBot) -> None:
    goes_on = Event()
    scene.worker.prepare(scene.owner, goes_on.wait, lambda _: None)
    scene.lock(typed="words").leave_by(scene.leave)
    qtbot.waitUntil(scene.left.is_set, timeout=int(LONGEST_SECONDS * 1000) + 2000)
    goes_on.set()


def test_only_the_first_way_to_leave_counts(scene: Scene, qtbot: QtBot) -> None:
    lock = scene.lock()
    lock.leave_by(scene.leave)
    lock.leave_by(lambda: scene.journal.done.append("second"))
    qtbot.waitUntil(scene.left.is_set)
    assert "second" not in scene.journal.done


def test_a_draft_that_cannot_be_kept_does_not_keep_the_process(
    scene: Scene, qtbot: QtBot
) -> None:
    def refuse(_journal: object) -> None:
        raise OSError

    Lock(scene.owner, scene.worker, scene.window.hide, lambda: refuse).leave_by(scene.leave)
    qtbot.waitUntil(scene.left.is_set)
    assert scene.journal.done[:2] == ["closed", "left"]
