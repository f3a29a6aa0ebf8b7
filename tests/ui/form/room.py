"""A room for one page: a window, a real journal on its thread, and who notes the ways."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from journal.domain.entities import entity_named
from journal.domain.record import Record
from journal.i18n import Words
from journal.opened import OpenJournal
from journal.paths import shipped
from journal.settings import Settings, Theme
from tests.shots.render import application
from tests.ui.form.prepared import open_copy
from ui.actions import Actions
from ui.desk import Desk, FormStart, News
from ui.errors import Errors
from ui.form.children import answers_from_plain
from ui.kit.buttons import Button
from ui.kit.dialog import Dialog
from ui.look import Look
from ui.preferences import Preferences, Voice
from ui.worker import Worker

T = TypeVar("T")

NOWHERE: Mapping[str, str] = {}


@dataclass
class Way:
    """A navigator that goes nowhere and notes where it was asked to go."""

    steps: list[tuple[object, ...]] = field(default_factory=list)

    def show_place(self, name: str) -> None:
        self.steps.append(("place", name))

    def show_list(self, entity_name: str) -> None:
        self.steps.append(("list", entity_name))

    def show_record(self, entity_name: str, record_id: str) -> None:
        self.steps.append(("record", entity_name, record_id))

    def show_form(self, start: FormStart) -> None:
        self.steps.append(("form", start))

    def back(self) -> None:
        self.steps.append(("back",))


def today() -> date:
    """Return the day on which every test takes place."""
    return date(2026, 11, 24)


def as_it_looks(look: Look, words: Words) -> Preferences:
    """Return preferences that change nothing: shade, text size, direction stay."""
    app = application()
    direction = app.layoutDirection()
    settings = Settings(
        text_size_percent=round(look.theme.text_size * 100),
        theme=Theme(look.theme.shade.value),
    )
    voice = Voice(app, lambda _: words)
    preferences = Preferences(voice, look.theme, settings, Path("/dev/null/nowhere"))
    app.setLayoutDirection(direction)
    return preferences


class Room:
    """What a page needs, for real; `today` is always the same day."""

    def __init__(self, qtbot: QtBot, look: Look, words: Words) -> None:
        self.qtbot = qtbot
        self.words = words
        self.window = QWidget()
        self.window.setObjectName("window")
        self.window.resize(1100, 700)
        self._layout = QVBoxLayout(self.window)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.worker = Worker()
        self.way = Way()
        self.news = News(self.window)
        actions = Actions(words, self.window)
        errors = Errors(look, words, self.window)
        preferences = as_it_looks(look, words)
        self.desk = Desk(
            look, words, self.worker, actions, errors, self.news, today, preferences
        )
        self.failures: list[object] = []
        self.worker.failed.connect(self.failures.append)

    def speak(self, language: str) -> None:
        """Let pages that are made from now on speak another language."""
        self.desk = replace(self.desk, words=Words(language, shipped("translations")))

    def do(self, job: Callable[[OpenJournal], T]) -> T:
        """Return what a job on the journal's thread gives."""
        results: list[T] = []
        failures: list[Exception] = []
        self.worker.run(self.window, job, results.append, failures.append)
        self.qtbot.waitUntil(lambda: bool(results or failures), timeout=60_000)
        if failures:
            raise failures[0]
        return results[0]

    def add(
        self, name: str, plain: Mapping[str, object], inside: Mapping[str, str] = NOWHERE
    ) -> str:
        """Return the id of a new record."""
        answers = answers_from_plain(entity_named(name), plain)
        return self.do(lambda journal: journal.records.add(answers, inside=inside)).id

    def every(self, name: str) -> tuple[Record, ...]:
        """Return every record of an entity, newest first."""
        return self.do(lambda journal: journal.records.every(entity_named(name)))

    def show(self, page: QWidget) -> QWidget:
        """Show a page as the window's only one, with all it has asked for."""
        self._layout.addWidget(page)
        self.window.show()
        self.window.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is not None)
        self.settle()
        return page

    def settle(self) -> None:
        """Let every job that waits come back, and what follows from it."""
        for _ in range(4):
            self.do(lambda _: None)
            self.qtbot.wait(1)

    def close(self) -> None:
        """Close the journal and end its thread."""
        self.window.hide()
        self.worker.stop(10)
        Shiboken.delete(self.window)

    def open(self, prepared: Path, folder: Path) -> None:
        """Open a copy of the prepared journal."""
        tell = self.news.changed.emit
        opened: list[None] = []
        self.worker.open(
            self.window,
            lambda: (open_copy(prepared, folder, today, tell), None),
            opened.append,
        )
        self.qtbot.waitUntil(lambda: bool(opened), timeout=60_000)


def button(page: QWidget, text: str) -> Button:
    """Return the one visible button with these words."""
    found = [
        one for one in page.findChildren(Button) if one.text() == text and one.isVisibleTo(page)
    ]
    assert len(found) == 1, [one.text() for one in page.findChildren(Button)]
    return found[0]


def press(page: QWidget, text: str) -> None:
    """Press the one visible button with these words."""
    button(page, text).click()


def says(page: QWidget, text: str) -> bool:
    """Tell whether a visible line of the page says this."""
    return any(
        text in one.text() and one.isVisibleTo(page) for one in page.findChildren(QLabel)
    )


def dialog(room: Room) -> Dialog:
    """Return the dialog that is open."""
    return next(one for one in room.window.findChildren(Dialog) if one.isVisible())
