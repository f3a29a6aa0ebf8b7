"""What is chosen about the window holds at once and the next time."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.i18n import Words
from journal.settings import Settings, Theme, load
from ui.keys.window_card import WindowCard
from ui.look import Look
from ui.preferences import Preferences, Voice
from ui.theme import Shade


class Room:
    """The card, what it changes, and where the settings lie."""

    def __init__(self, qapp: QApplication, look: Look, words: Words, folder: Path) -> None:
        self.folder = folder
        self.look = look
        voice = Voice(qapp, lambda _: words)
        self.preferences = Preferences(voice, look.theme, Settings(), folder)
        self.card = WindowCard(look, words, self.preferences)

    def kept(self) -> Settings:
        return load(self.folder)


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, look: Look, words: Words, tmp_path: Path) -> Room:
    made = Room(qapp, look, words, tmp_path)
    qtbot.addWidget(made.card)
    return made


def test_text_grows_at_once(room: Room) -> None:
    room.card.sizes._buttons["150"].click()
    assert room.look.theme.text_size == 1.5
    assert room.kept().text_size_percent == 150


@pytest.mark.parametrize("theme", Theme)
def test_light_and_dark_hold_at_once(room: Room, theme: Theme) -> None:
    room.card.themes._buttons[theme.value].click()
    assert room.look.theme.shade is Shade(theme.value)
    assert room.kept().theme is theme


def test_the_minutes_before_locking_are_told_and_kept(room: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.preferences.lock_minutes_changed) as told:
        room.card.minutes._list.actions()[-1].trigger()
    assert told.args == [60]
    assert room.card.minutes.text() == "after 60 minutes"
    assert room.kept().lock_after_minutes == 60


def test_a_language_is_asked_for_by_its_own_name(room: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.preferences.language_changed):
        room.card.language._list.actions()[1].trigger()
    assert room.card.language._list.actions()[1].text() == "Español"
    assert room.kept().language == "es"
