"""The open journal in the window: its frame, its commands, and how it is left."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.actions import Actions, Command
from ui.clipboard import ClipboardGuard
from ui.desk import Desk, News
from ui.errors import Errors
from ui.help import help_dialog
from ui.idle import Idle
from ui.lock import Lock
from ui.main_window import MainFrame
from ui.relaunch import end_now, start_anew

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from journal.opened import OpenJournal
    from ui.look import Look
    from ui.preferences import Preferences
    from ui.shell import Shell
    from ui.worker import Worker


@dataclass(frozen=True, slots=True)
class Ground:
    """What a session stands on."""

    shell: Shell
    look: Look
    preferences: Preferences
    worker: Worker
    news: News
    today: Callable[[], date]
    start_anew: Callable[[Path], None] = start_anew
    end_now: Callable[[], None] = end_now


class Session(QObject):
    """From unlocking to locking; after that the process is another one."""

    def __init__(self, ground: Ground, folder: Path) -> None:
        super().__init__(ground.shell)
        shell, preferences = ground.shell, ground.preferences
        self._ground = ground
        self._shell = shell
        self._folder = folder
        self.actions = Actions(preferences.words, shell)
        self.desk = Desk(
            ground.look,
            preferences.words,
            ground.worker,
            self.actions,
            Errors(ground.look, preferences.words, shell),
            ground.news,
            ground.today,
            preferences,
        )
        self._lock = Lock(self, ground.worker, self._hide, self._pending)
        self._clipboard = ClipboardGuard(self, QApplication.clipboard())
        self.frame = MainFrame(self.desk)
        shell.show_screen(self.frame)
        self._idle = Idle(self, preferences.settings.lock_after_minutes)
        self._idle.idle_reached.connect(self.lock)
        self._idle.slept.connect(self.lock)
        preferences.lock_minutes_changed.connect(self._idle.wait_for)
        preferences.language_changed.connect(self._speak_again)
        commands = {
            Command.LOCK: self.lock,
            Command.PANIC: self.end,
            Command.LARGER: preferences.larger_text,
            Command.SMALLER: preferences.smaller_text,
            Command.HELP: self._help,
        }
        for command, slot in commands.items():
            self.actions[command].triggered.connect(slot)
        shell.closing.connect(self.end)

    def lock(self) -> None:
        """Hide, keep the text, and put a fresh process in this one's place."""
        self._lock.leave_by(partial(self._ground.start_anew, self._folder))

    def end(self) -> None:
        """Hide, keep the text, and end the program."""
        self._lock.leave_by(self._ground.end_now)

    def _speak_again(self) -> None:
        """Make the window anew in the language chosen in Keys and care."""
        ground, words = self._ground, self._ground.preferences.words
        self.actions.speak(words)
        errors = Errors(ground.look, words, ground.shell)
        self.desk = replace(self.desk, words=words, errors=errors)
        self.frame = MainFrame(self.desk, "keys")
        self._shell.show_screen(self.frame)

    def _help(self) -> None:
        help_dialog(self.desk, self._shell)

    def _hide(self) -> None:
        for window in QApplication.topLevelWidgets():
            window.hide()
        self._clipboard.forget()

    def _pending(self) -> Callable[[OpenJournal], None] | None:
        return self.frame.pages.pending_draft()
