"""Language, look and text size: chosen before unlocking, kept in the settings."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from journal.errors import NotWritableError
from journal.i18n import Words
from journal.settings import TEXT_SIZES_PERCENT, Settings, save
from journal.settings import Theme as ThemeName
from ui.theme import Shade, Theme

_STEP_PERCENT = 25


@dataclass(frozen=True, slots=True)
class Voice:
    """How the program comes to its words: `speak` returns those of a language tag."""

    app: QApplication
    speak: Callable[[str], Words]


class Preferences(QObject):
    """What a person chose about the window; the same for every journal."""

    language_changed = Signal()
    lock_minutes_changed = Signal(int)

    def __init__(self, voice: Voice, theme: Theme, settings: Settings, folder: Path) -> None:
        super().__init__(voice.app)
        self._voice = voice
        self._theme = theme
        self._folder = folder
        self._of_qt = QTranslator(self)
        self.settings = settings
        self.words = voice.speak(settings.language)
        self._speak()
        self._show()

    def choose_language(self, tag: str) -> None:
        """Speak another language from now on."""
        self._keep(replace(self.settings, language=tag))
        self.words = self._voice.speak(tag)
        self._speak()
        self.language_changed.emit()

    def larger_text(self) -> None:
        """Make all text one step larger; at the largest it stays."""
        self._resize_text(_STEP_PERCENT)

    def smaller_text(self) -> None:
        """Make all text one step smaller; at the smallest it stays."""
        self._resize_text(-_STEP_PERCENT)

    def choose_text_size(self, percent: int) -> None:
        """Make all text this large, in percent of the smallest."""
        self._resize_text(percent - self.settings.text_size_percent)

    def choose_theme(self, name: str) -> None:
        """Show everything light, dark, or in strong contrast."""
        self._keep(replace(self.settings, theme=ThemeName(name)))
        self._show()

    def choose_lock_minutes(self, minutes: int) -> None:
        """Lock after so many minutes in which nobody was at the keyboard."""
        self._keep(replace(self.settings, lock_after_minutes=minutes))
        self.lock_minutes_changed.emit(minutes)

    def next_text_size(self) -> None:
        """Make all text one step larger; after the largest comes the smallest."""
        if self.settings.text_size_percent >= TEXT_SIZES_PERCENT[-1]:
            self._resize_text(-TEXT_SIZES_PERCENT[-1])
        else:
            self.larger_text()

    def _resize_text(self, percent: int) -> None:
        least, most = TEXT_SIZES_PERCENT[0], TEXT_SIZES_PERCENT[-1]
        size = min(max(self.settings.text_size_percent + percent, least), most)
        self._keep(replace(self.settings, text_size_percent=size))
        self._show()

    def _keep(self, settings: Settings) -> None:
        self.settings = settings
        # On a medium that cannot be written to it holds until the program ends.
        with suppress(NotWritableError):
            save(settings, self._folder)

    def _show(self) -> None:
        self._theme.use(Shade(self.settings.theme.value), self.settings.text_size_percent / 100)

    def _speak(self) -> None:
        right_to_left = Qt.LayoutDirection.RightToLeft
        left_to_right = Qt.LayoutDirection.LeftToRight
        is_mirrored = self.words.is_right_to_left
        app = self._voice.app
        app.setLayoutDirection(right_to_left if is_mirrored else left_to_right)
        app.removeTranslator(self._of_qt)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._of_qt.load(f"qtbase_{self.words.language.replace('-', '_')}", folder):
            app.installTranslator(self._of_qt)
