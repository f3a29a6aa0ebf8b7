from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from ui.clipboard import FORGET_AFTER_MS, ClipboardGuard


@pytest.fixture
def clipboard(qtbot: QtBot) -> Iterator[QClipboard]:
    assert qtbot is not None
    one = QGuiApplication.clipboard()
    one.clear()
    yield one
    one.clear()


def test_what_is_copied_is_marked_as_a_secret(clipboard: QClipboard) -> None:
    owner = QObject()
    ClipboardGuard(owner, clipboard, lambda: True)
    clipboard.setText("what was copied")
    data = clipboard.mimeData()
    assert data.text() == "what was copied"
    assert bytes(data.data("x-kde-passwordManagerHint").data()) == b"secret"


def test_it_is_forgotten_after_half_a_minute(clipboard: QClipboard) -> None:
    owner = QObject()
    guard = ClipboardGuard(owner, clipboard, lambda: True)
    clipboard.setText("what was copied")
    assert guard._timer.isActive()
    assert guard._timer.interval() == FORGET_AFTER_MS == 30_000
    guard._timer.timeout.emit()
    assert clipboard.text() == ""


def test_what_others_copied_stays_theirs(clipboard: QClipboard) -> None:
    owner = QObject()
    guard = ClipboardGuard(owner, clipboard, lambda: False)
    clipboard.setText("of another program")
    guard.forget()
    assert clipboard.text() == "of another program"
    assert not clipboard.mimeData().hasFormat("x-kde-passwordManagerHint")
