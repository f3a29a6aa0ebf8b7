"""A keeper writes down a training with the keyboard, is cut off, goes on, finds it again."""

from pathlib import Path

import pytest
from PySide6.QtGui import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from journal.i18n import Words
from tests.ui.form.prepared import make
from tests.ui.form.room import Room, press, says, today
from ui.actions import Command
from ui.kit.boxes import column
from ui.look import Look
from ui.pages import Pages
from ui.records.list_page import list_page


def type_here(text: str) -> None:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClicks(here, text)


def key(one: Qt.Key) -> None:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, one)


@pytest.mark.slow
def test_a_training_is_written_left_recovered_and_found(
    qtbot: QtBot, look: Look, words: Words, tmp_path: Path
) -> None:
    room = Room(qtbot, look, words)
    room.open(make(tmp_path / "made", today), tmp_path)
    pages = Pages(room.desk, lambda _name: list_page(room.desk, pages, "process"))
    room.show(column(pages))
    pages.show_place("accompaniment")
    room.settle()

    key(Qt.Key.Key_Space)
    room.settle()
    type_here("Walks along the river")
    pages.show_place("accompaniment")  # called away without saving
    room.settle()
    assert says(_page(pages), "Not finished")

    press(_page(pages), "Go on")
    room.settle()
    press(_page(pages), "We received it")
    room.desk.actions[Command.SAVE].trigger()
    room.settle()
    assert says(_page(pages), "We received it")

    pages.back()
    room.settle()
    assert not says(_page(pages), "Not finished")
    view = _page(pages).findChildren(QListView)[0]
    assert view.currentIndex().data() == "Walks along the river"
    room.close()
    assert room.failures == []


def _page(pages: Pages) -> QWidget:
    return pages.currentWidget()
