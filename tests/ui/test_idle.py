from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from ui.idle import Idle


@dataclass
class Clocks:
    """Two clocks one can turn: one that stands still in sleep, one that does not."""

    awake: float = 100.0
    always: float = 500.0

    def pass_time(self, seconds: float) -> None:
        self.awake += seconds
        self.always += seconds

    def sleep(self, seconds: float) -> None:
        self.always += seconds


def idle(clocks: Clocks, owner: QObject) -> Idle:
    return Idle(owner, 5, clock=lambda: clocks.awake, sleepless=lambda: clocks.always)


def key_press() -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)


def test_nobody_for_five_minutes_is_told(qtbot: QtBot) -> None:
    clocks, owner = Clocks(), QObject()
    watch = idle(clocks, owner)
    clocks.pass_time(300)
    with qtbot.waitSignal(watch.idle_reached):
        watch.look()


@pytest.mark.parametrize("seconds", [0, 1, 299])
def test_less_than_five_minutes_is_not(qtbot: QtBot, seconds: float) -> None:
    clocks, owner = Clocks(), QObject()
    watch = idle(clocks, owner)
    clocks.pass_time(seconds)
    with qtbot.assertNotEmitted(watch.idle_reached):
        watch.look()


def test_a_key_begins_the_time_anew(qtbot: QtBot) -> None:
    clocks, owner = Clocks(), QObject()
    watch = idle(clocks, owner)
    clocks.pass_time(200)
    assert not watch.eventFilter(owner, key_press())
    clocks.pass_time(200)
    with qtbot.assertNotEmitted(watch.idle_reached):
        watch.look()


def test_a_computer_that_slept_is_told(qtbot: QtBot) -> None:
    clocks, owner = Clocks(), QObject()
    watch = idle(clocks, owner)
    clocks.sleep(60)
    with qtbot.waitSignal(watch.slept):
        watch.look()


def test_a_computer_about_to_sleep_is_told(qtbot: QtBot) -> None:
    clocks, owner = Clocks(), QObject()
    watch = idle(clocks, owner)
    with qtbot.waitSignal(watch.slept):
        watch.before_sleep(True)  # noqa: FBT003 - the system's signature
    with qtbot.assertNotEmitted(watch.slept):
        watch.before_sleep(False)  # noqa: FBT003 - the same


def test_a_clock_that_is_set_a_little_is_no_sleep(qtbot: QtBot) -> None:
    clocks, owner = Clocks(), QObject()
    watch = idle(clocks, owner)
    clocks.sleep(2)
    with qtbot.assertNotEmitted(watch.slept):
        watch.look()
