"""How the window speaks, looks and locks: each choice holds at once, for every journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.errors import N_
from journal.settings import Theme
from ui.kit.boxes import Box, Margins
from ui.kit.chips import Choice
from ui.kit.menus import MenuButton
from ui.kit.page import TitleLine
from ui.kit.segments import Segments
from ui.kit.text import Prose
from ui.unlock.tide import OWN_NAMES

if TYPE_CHECKING:
    from journal.i18n import Words
    from ui.look import Look
    from ui.preferences import Preferences

_SIZES_PERCENT = (100, 125, 150, 175, 200)
_MINUTES = (1, 2, 5, 10, 15, 30, 60)
_THEMES = {
    Theme.LIGHT: N_("Light"),
    Theme.DARK: N_("Dark"),
    Theme.CONTRAST: N_("Strong contrast"),
}


class WindowCard(Box):
    """Language, text size, light or dark, and when the journal locks by itself."""

    def __init__(self, look: Look, words: Words, preferences: Preferences) -> None:
        layout = QVBoxLayout()
        layout.setSpacing(10)
        super().__init__(layout, Margins(20, 14, 20, 14), "card")
        self._look = look
        self._words = words
        self._preferences = preferences
        say = words.say
        layout.addWidget(Prose(look, say("This window"), "heading"))
        for question, control in (
            (say("Language"), self._language(say("Language"))),
            (say("Text size"), self._sizes(say("Text size"))),
            (say("Light or dark"), self._themes(say("Light or dark"))),
            (say("Lock when nobody types"), self._minutes(say("Lock when nobody types"))),
        ):
            layout.addWidget(TitleLine(look, question, "", control, role="label"))

    def _language(self, name: str) -> QWidget:
        choices = [Choice(tag, own) for tag, own in OWN_NAMES.items()]
        here = OWN_NAMES.get(self._words.language, self._words.language)
        self.language = MenuButton(self._look, here, choices, self._preferences.choose_language)
        self.language.setAccessibleName(f"{name}: {here}")
        return self.language

    def _sizes(self, name: str) -> QWidget:
        say = self._words.say
        choices = [Choice(str(one), say("{size} %", size=one)) for one in _SIZES_PERCENT]
        self.sizes = Segments(self._look, name, choices)
        self.sizes.choose(str(self._preferences.settings.text_size_percent))
        self.sizes.chosen_changed.connect(self._choose_size)
        return self.sizes

    def _themes(self, name: str) -> QWidget:
        choices = [Choice(one.value, self._words.say(said)) for one, said in _THEMES.items()]
        self.themes = Segments(self._look, name, choices)
        self.themes.choose(self._preferences.settings.theme.value)
        self.themes.chosen_changed.connect(self._preferences.choose_theme)
        return self.themes

    def _minutes(self, name: str) -> QWidget:
        choices = [Choice(str(one), self._told_minutes(one)) for one in _MINUTES]
        self.minutes = MenuButton(self._look, "", choices, self._choose_minutes)
        self._minutes_name = name
        self._show_minutes(self._preferences.settings.lock_after_minutes)
        return self.minutes

    def _choose_size(self, percent: str) -> None:
        self._preferences.choose_text_size(int(percent))

    def _choose_minutes(self, minutes: str) -> None:
        self._preferences.choose_lock_minutes(int(minutes))
        self._show_minutes(int(minutes))

    def _show_minutes(self, minutes: int) -> None:
        told = self._told_minutes(minutes)
        self.minutes.setText(told)
        self.minutes.setAccessibleName(f"{self._minutes_name}: {told}")

    def _told_minutes(self, minutes: int) -> str:
        return self._words.count("after {number} minute", "after {number} minutes", minutes)
