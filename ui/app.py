"""How the program is put together: everything is made here, once, in order.

1. the application, without settings of Qt; 2. letters, sheet, icons; 3. language and
text size; 4. the window with the field for the passphrase, shown; 5. only then the
libraries that open a journal, loaded on the thread that will own it.
"""

import importlib
import os
import sys
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from journal.i18n import Words, choose_language, wanted_languages
from journal.paths import shipped
from journal.settings import load, settings_folder
from ui.desk import News
from ui.doors import Doors, real_doors
from ui.errors import Errors
from ui.finding import usual_places
from ui.gate import Before, Gate
from ui.hardening import keep_no_settings, print_where
from ui.look import load_look
from ui.preferences import Preferences, Voice
from ui.relaunch import end_now, handed_over
from ui.shell import Shell
from ui.worker import Worker

if TYPE_CHECKING:
    from ui.session import Session

_NAME = "bitacora"
_LOAD_AFTER_MS = 50  # the window is drawn first


class Program(QObject):
    """The window and what stands behind it, from the first screen to the last."""

    def __init__(self, app: QApplication, settings_from: Path) -> None:
        super().__init__(app)
        self.look = load_look(app, shipped("resources"))
        voice = Voice(app, speak)
        settings = load(settings_from)
        self.preferences = Preferences(voice, self.look.theme, settings, settings_from)
        self.shell = Shell(self.look)
        self.worker = Worker(self)
        self.news = News(self)
        self.worker.failed.connect(self.tell)
        self.shell.closing.connect(self._close)
        self.session: Session | None = None

    def begin(self, doors: Doors, places: Sequence[Path], handed: Path | None) -> None:
        """Show the first screen: the journal handed over, else what is found."""
        before = Before(
            self.shell,
            self.look,
            self.preferences,
            self.worker,
            doors,
            self._errors,
            places,
        )
        self.gate = Gate(before)
        self.gate.opened.connect(self._begin_session)
        self.gate.show_unlock(handed)
        self.shell.show()

    def tell(self, error: Exception) -> None:
        """Show an error that nobody expected here."""
        self._errors().show(error)

    def tell_fault(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Print where a fault happened, and apologise."""
        print_where(kind, error, trace)
        self._errors().show(error)

    def _errors(self) -> Errors:
        return Errors(self.look, self.preferences.words, self.shell)

    def _begin_session(self, folder: Path) -> None:
        from ui.session import Ground, Session

        ground = Ground(
            self.shell, self.look, self.preferences, self.worker, self.news, date.today
        )
        self.session = Session(ground, folder)

    def _close(self) -> None:
        if self.session is None:
            end_now()


def speak(tag: str) -> Words:
    """Return the words of a language; of the system's where the tag is empty."""
    return Words(tag or choose_language(wanted_languages(os.environ)), shipped("translations"))


def run(arguments: list[str]) -> int:
    """Run the program until its window is closed; arguments as the process got them."""
    keep_no_settings()
    handed = handed_over(arguments[1:])
    app = QApplication([_NAME, "-style", "Fusion"])
    app.setQuitOnLastWindowClosed(False)
    program = Program(app, settings_folder())
    sys.excepthook = program.tell_fault
    doors = real_doors(program.news.changed.emit, date.today)
    program.begin(doors, usual_places(), handed)
    if "--self-test" in arguments:
        return test_itself(program)
    QTimer.singleShot(
        _LOAD_AFTER_MS, partial(program.worker.prepare, program, load_opening, ignore)
    )
    return app.exec()


def test_itself(program: Program) -> int:
    """Tell by 0 that letters, sheet, icons, window and the opening library are there."""
    load_opening()
    is_whole = bool(program.look.icons.names()) and program.shell.isVisible()
    return 0 if is_whole else 1


def load_opening() -> None:
    """Load what opens a journal; takes a while, so it runs on the journal's thread."""
    importlib.import_module("journal.opened")


def ignore(_done: object) -> None:
    """Take a result that nobody waits for."""
