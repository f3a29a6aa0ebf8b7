"""Every command of the program, each with its words and its key, once."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from journal.errors import N_
from journal.i18n import Words


class Command(StrEnum):
    """The commands, by name."""

    SEARCH = "search"
    LOCK = "lock"
    PANIC = "panic"
    UNDO = "undo"
    BACK = "back"
    SAVE = "save"
    HELP = "help"
    LARGER = "larger"
    SMALLER = "smaller"
    NEXT_PLACE = "next_place"
    PREVIOUS_PLACE = "previous_place"


@dataclass(frozen=True, slots=True)
class _Said:
    """How a command is called and the keys that give it."""

    text: str
    keys: tuple[str, ...]


_COMMANDS: Mapping[Command, _Said] = {
    Command.SEARCH: _Said(N_("Search this journal"), ("Ctrl+K",)),
    Command.LOCK: _Said(N_("Lock"), ("Ctrl+L",)),
    Command.PANIC: _Said(N_("Lock and end the program"), ("Ctrl+Shift+L",)),
    Command.UNDO: _Said(N_("Undo"), ("Ctrl+Z",)),
    Command.BACK: _Said(N_("Back"), ("Alt+Left",)),
    Command.SAVE: _Said(N_("Save"), ("Ctrl+S",)),
    Command.HELP: _Said(N_("Keys and help"), ("F1",)),
    Command.LARGER: _Said(N_("Larger text"), ("Ctrl++", "Ctrl+=")),
    Command.SMALLER: _Said(N_("Smaller text"), ("Ctrl+-",)),
    Command.NEXT_PLACE: _Said(N_("Next place"), ("Ctrl+PgDown",)),
    Command.PREVIOUS_PLACE: _Said(N_("Previous place"), ("Ctrl+PgUp",)),
}


class Actions(QObject):
    """The commands of one window; buttons, menus and keys share them."""

    def __init__(self, words: Words, window: QWidget) -> None:
        super().__init__(window)
        self._actions = {one: self._made(one, window) for one in Command}
        self.speak(words)

    def __getitem__(self, command: Command) -> QAction:
        return self._actions[command]

    def speak(self, words: Words) -> None:
        """Say what each command is called in a language."""
        for command, action in self._actions.items():
            action.setText(words.say(_COMMANDS[command].text))

    def lines(self) -> tuple[tuple[str, str], ...]:
        """Return what each command is called and its first key, as keyboards write it."""
        form = QKeySequence.SequenceFormat
        written = form.NativeText if sys.platform == "darwin" else form.PortableText
        return tuple(
            (action.text(), action.shortcut().toString(written))
            for action in self._actions.values()
        )

    def _made(self, command: Command, window: QWidget) -> QAction:
        action = QAction(self)
        action.setShortcuts([QKeySequence(key) for key in _COMMANDS[command].keys])
        window.addAction(action)
        return action
