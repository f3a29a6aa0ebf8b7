from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from journal.i18n import Words
from ui.actions import Actions, Command


def test_no_two_commands_share_a_key(qtbot: QtBot, words: Words) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(words, window)
    keys = [key.toString() for one in Command for key in actions[one].shortcuts()]
    assert len(keys) == len(set(keys))


def test_every_command_has_words_and_a_key(qtbot: QtBot, words: Words) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    lines = Actions(words, window).lines()
    assert [line for line in lines if not all(line)] == []
    assert len(lines) == len(Command)


def test_the_window_knows_every_command(qtbot: QtBot, words: Words) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(words, window)
    assert set(window.actions()) == {actions[one] for one in Command}
