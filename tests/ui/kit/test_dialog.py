from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.kit.dialog import Question, ask, tell
from ui.look import Look

ERASE = Question(
    "Erase this note for good?",
    "It goes with its history. It cannot be undone.",
    safe="Keep it",
    act="Erase for good",
    kind="grave",
)


def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    return made


def test_enter_on_a_fresh_dialog_does_nothing_that_cannot_be_undone(
    qtbot: QtBot, look: Look
) -> None:
    said: list[str] = []
    below = window(qtbot)
    dialog = ask(look, below, ERASE, lambda: said.append("yes"))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert said == []


def test_escape_does_nothing(qtbot: QtBot, look: Look) -> None:
    said: list[str] = []
    below = window(qtbot)
    dialog = ask(look, below, ERASE, lambda: said.append("yes"))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert said == []


def test_the_other_button_does_what_it_says(qtbot: QtBot, look: Look) -> None:
    said: list[str] = []
    below = window(qtbot)
    dialog = ask(look, below, ERASE, lambda: said.append("yes"))
    dialog.act.click()
    assert said == ["yes"]


def test_a_dialog_names_what_cannot_be_undone(qtbot: QtBot, look: Look) -> None:
    below = window(qtbot)
    dialog = ask(look, below, ERASE, lambda: None)
    assert dialog.accessibleDescription() == ERASE.told
    dialog.close()


def test_where_there_is_nothing_to_choose_there_is_one_button(qtbot: QtBot, look: Look) -> None:
    below = window(qtbot)
    dialog = tell(look, below, Question("Saved", "It is safe.", safe="Close"))
    assert not dialog.act.isVisibleTo(dialog)
    dialog.close()


def test_a_window_title_never_says_more_than_the_name(qtbot: QtBot, look: Look) -> None:
    below = window(qtbot)
    dialog = ask(look, below, ERASE, lambda: None)
    assert dialog.windowTitle() == "Bitácora"
    dialog.close()
