import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.shots.render import picture, show_unseen
from ui.kit.buttons import Button, checkable
from ui.look import Look

KINDS = ["", "primary", "quiet", "grave", "crumb", "chip", "aside", "segment", "tab", "tile"]


@pytest.mark.parametrize("kind", KINDS)
def test_no_button_is_under_36_pixels_high(qtbot: QtBot, look: Look, kind: str) -> None:
    button = Button(look, "Words", kind)
    qtbot.addWidget(button)
    assert button.sizeHint().height() >= 36


@pytest.mark.parametrize("kind", ["primary", "", "grave", "chip"])
def test_a_disabled_button_looks_different(qtbot: QtBot, look: Look, kind: str) -> None:
    button = Button(look, "Words", kind, icon="check")
    qtbot.addWidget(button)
    show_unseen(button, 140, 40)
    before = picture(button)
    button.setEnabled(False)
    assert picture(button) != before


@pytest.mark.parametrize("kind", ["chip", "aside", "segment", "tab"])
def test_choosing_changes_the_look_and_not_the_width(
    qtbot: QtBot, look: Look, kind: str
) -> None:
    button = checkable(Button(look, "Words", kind))
    qtbot.addWidget(button)
    show_unseen(button, 140, 40)
    before, width = picture(button), button.sizeHint().width()
    button.setChecked(True)
    assert picture(button) != before
    assert button.sizeHint().width() == width


@pytest.mark.parametrize("text", ["Save", "Save, and look at what will leave", ""])
def test_words_and_icons_have_room(qtbot: QtBot, look: Look, text: str) -> None:
    button = Button(look, text, icon="check", end_icon="down")
    qtbot.addWidget(button)
    words = look.theme.metrics("button").horizontalAdvance(text)
    assert button.sizeHint().width() >= words + 2 * 20


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("kind", ["", "primary", "quiet", "chip", "segment", "tile"])
def test_enter_clicks_as_space_does(qtbot: QtBot, look: Look, kind: str, key: Qt.Key) -> None:
    button = Button(look, "Words", kind)
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_other_words_take_other_room(qtbot: QtBot, look: Look) -> None:
    button = Button(look, "Words")
    qtbot.addWidget(button)
    before = button.sizeHint().width()
    button.setText("Many more words")
    longer = button.sizeHint().width()
    look.theme.use(look.theme.shade, 2.0)
    assert before < longer < button.sizeHint().width()
