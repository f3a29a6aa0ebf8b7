"""The window with the fictional collective open in it, without a screen."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from journal import demo, opened
from journal.crypto.derivation import Cost
from journal.i18n import Words
from journal.opened import NewJournal, OpenJournal
from journal.paths import shipped
from journal.settings import Settings
from tests.shots.render import settle, show_unseen
from ui.desk import News
from ui.look import Look
from ui.preferences import Preferences, Voice
from ui.relaunch import start_anew
from ui.session import Ground, Session
from ui.shell import Shell
from ui.theme import Shade
from ui.worker import Worker

TODAY = date(2026, 11, 24)
PASSPHRASE = "seven plain words that nobody else has"
CHEAP = Cost(64, 1, 1)


def today() -> date:
    """Return the day of every picture."""
    return TODAY


@dataclass(frozen=True, slots=True)
class View:
    """How the window is seen: its size, its shade, its letters, its direction."""

    name: str
    width: int = 1366
    height: int = 768
    shade: Shade = Shade.LIGHT
    text_size: float = 1.0
    is_mirrored: bool = False


def make_demo(folder: Path, language: str) -> Path:
    """Make a journal with the fictional collective; return its folder."""
    journal = make_empty(folder, language)
    demo.fill(journal, language, TODAY)
    journal.close()
    return folder


def make_empty(folder: Path, language: str) -> OpenJournal:
    """Make a journal with nothing in it, whose key is quick to derive; return it open."""
    new = NewJournal(folder=folder, member="uno", language=language, passphrase=PASSPHRASE)
    journal, _ = opened.create(new, today=today, cost=CHEAP, floor=CHEAP)
    return journal


def unlock(folder: Path) -> OpenJournal:
    """Open a journal made here, without a window."""
    return opened.unlock(folder, PASSPHRASE, today=today, floor=CHEAP)


class Scene:
    """One window over one journal, seen in one way; close it before the next."""

    def __init__(self, app: QApplication, look: Look, language: str, view: View) -> None:
        self.app = app
        self.look = look
        self.language = language
        self.view = view
        self.shell = Shell(look)
        self.worker = Worker(self.shell)
        self.news = News(self.shell)
        voice = Voice(app, lambda tag: Words(tag or language, shipped("translations")))
        nowhere = Path("/dev/null/nowhere")
        self.preferences = Preferences(voice, look.theme, Settings(), nowhere)
        self.words = self.preferences.words
        look.theme.use(view.shade, view.text_size)
        if view.is_mirrored:
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.session: Session | None = None

    def open(self, folder: Path, start_anew: Callable[[Path], None] = start_anew) -> Session:
        """Open a journal in the window and show Today; `start_anew` ends it by Lock."""
        done: list[bool] = []

        def opening() -> tuple[OpenJournal, bool]:
            journal = opened.unlock(
                folder, PASSPHRASE, today=today, notify=self.news.changed.emit, floor=CHEAP
            )
            return journal, True

        self.worker.open(self.shell, opening, done.append)
        wait_until(lambda: bool(done))
        ground = Ground(
            self.shell,
            self.look,
            self.preferences,
            self.worker,
            self.news,
            today,
            start_anew,
        )
        self.session = Session(ground, folder)
        self.show()
        return self.session

    def speak(self, language: str) -> None:
        """Choose another language in the window."""
        self.preferences.choose_language(language)
        self.rest()

    def show_screen(self, screen: QWidget) -> None:
        """Show a screen before a journal is open."""
        self.shell.show_screen(screen)
        self.show()

    def show(self) -> None:
        """Lay the window out at the size of the view."""
        show_unseen(self.shell, self.view.width, self.view.height)
        self.rest()

    def show_for_keys(self) -> None:
        """Show the window so that it becomes the active one and hears shortcuts."""
        self.shell.hide()
        self.shell.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, on=False)
        self.shell.show()
        self.shell.activateWindow()

    def rest(self) -> None:
        """Wait until the worker has nothing more to give."""
        for _ in range(2):
            given: list[bool] = []
            self.worker.prepare(self.shell, lambda: True, given.append)
            wait_until(partial(bool, given))
            settle(30)

    def close(self) -> None:
        """Close the journal and the window."""
        self.worker.stop(10)
        self.shell.hide()
        self.shell.deleteLater()
        settle(1)


def wait_until(is_done: Callable[[], bool], patience: int = 1000) -> None:
    """Let the window go on until something is done."""
    for _ in range(patience):
        if is_done():
            return
        settle(10)
    raise TimeoutError
