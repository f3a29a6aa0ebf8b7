"""The real window, walked through without a screen, from its first start to the end.

`python -m tests.survival.window HOW` makes a journal, types the planted word into the
fields of forms, saves, searches, copies, backs up, leaves a draft, and goes by HOW:
`panic`, or `lock`, which says OPEN, waits for a line on standard input, and puts a
fresh process in its place.
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journal.crypto.derivation import FLOOR
from journal.opened import OpenJournal, create
from journal.settings import settings_folder
from tests.survival.planted import MARK, PASSPHRASE
from ui import hardening
from ui.actions import Command
from ui.app import Program
from ui.desk import FormStart
from ui.doors import real_doors
from ui.files import choose_folder
from ui.finding import usual_places
from ui.form.text_editor import TextEditor
from ui.keys.page import KeysPage
from ui.kit.marks import ConsciousChoice
from ui.session import Session
from ui.unlock.create import CreateScreen
from ui.unlock.recovery_words import RecoveryWordsScreen
from ui.unlock.unlock import UnlockScreen

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)
_LONGEST_MS = 60_000
SIGHT = "this line is in the trace"


def until(found: Callable[[], T | None]) -> T:
    """Let the window live until something is there."""
    deadline = QDeadlineTimer(_LONGEST_MS)
    while not (one := found()):
        if deadline.hasExpired():
            raise RuntimeError("waited too long")
        QTest.qWait(10)
    return one


def type_into(field: QWidget, words: str) -> None:
    """Type as a keyboard with dead keys does."""
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(field, event)


class Person:
    """Somebody at the keyboard."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._shell = program.shell

    def begin(self) -> None:
        """Start for the first time and make a journal."""
        self._program.preferences.choose_language("es")
        self._screen(UnlockScreen).go.click()
        screen = self._screen(CreateScreen)
        screen.group.setText(f"{MARK} todas")
        screen.member.setText(f"{MARK} coordina")
        screen.secret._show_own()
        screen.secret.own.setText(PASSPHRASE)
        screen.secret.again.setText(PASSPHRASE)
        screen.go.click()
        words = self._screen(RecoveryWordsScreen)
        words.findChildren(ConsciousChoice)[0].tick.setChecked(True)
        words.go.click()
        until(lambda: self._program.session)

    def write(self) -> None:
        """Fill a form, save it, and leave another as a draft."""
        self._fill("process")
        self._session.desk.actions[Command.SAVE].trigger()
        until(lambda: self._do(lambda journal: journal.search.find(MARK, kinds=("process",))))
        self._fill("incident")
        until(lambda: self._do(lambda journal: journal.drafts.all()))

    def look(self) -> None:
        """Walk through every kind of page; search, copy, choose a folder."""
        pages, bar = self._session.frame.pages, self._session.frame.bar
        for place in ("today", "plan", "accompaniment", "summary"):
            pages.show_place(place)
            self._settle()
        type_into(bar.search, MARK)
        self._settle()
        bar.search.selectAll()
        bar.search.copy()
        self._program.preferences.larger_text()
        dialog = choose_folder(self._shell, MARK, lambda _: None)
        self._settle()
        dialog.close()

    def back_up(self) -> None:
        """Write a backup from the page of keys."""
        self._session.frame.pages.show_place("keys")
        self._settle()
        page = self._session.frame.pages.currentWidget()
        target = Path.home().parent / "a.bitacora-backup"
        if isinstance(page, KeysPage):
            page._back_up(target)
        until(target.exists)
        self._settle()

    def leave(self, how: str) -> None:
        """Go away, in the middle of typing."""
        self._fill("process")
        print(SIGHT, flush=True)
        if how == "lock":
            print("OPEN", flush=True)
            sys.stdin.readline()
            self._session.lock()
        else:
            self._session.end()
        until(lambda: False)

    @property
    def _session(self) -> Session:
        return until(lambda: self._program.session)

    def _fill(self, entity: str) -> None:
        self._session.frame.pages.show_form(FormStart(entity))
        self._settle()
        page = self._session.frame.pages.currentWidget()
        for editor in page.findChildren(TextEditor):
            for one in editor.findChildren(QWidget):
                type_into(one, f"{MARK} {entity}")

    def _screen(self, kind: type[W]) -> W:
        found: list[W] = until(lambda: self._shell.findChildren(kind))
        return found[-1]

    def _do(self, job: Callable[[OpenJournal], T]) -> T:
        results: list[T] = []
        self._program.worker.run(self._shell, job, results.append)
        until(lambda: results)
        return results[0]

    def _settle(self) -> None:
        for _ in range(4):
            self._do(lambda _: None)
            QTest.qWait(5)


def main(how: str) -> None:
    """Do what the program does, with a person instead of a screen."""
    hardening.harden()
    hardening.keep_no_settings()
    app = QApplication(["bitacora"])
    app.setQuitOnLastWindowClosed(False)
    program = Program(app, settings_folder())
    sys.excepthook = program.tell_fault
    tell = program.news.changed.emit
    made = partial(create, today=date.today, notify=tell, cost=FLOOR)  # nothing is measured
    doors = replace(real_doors(tell, date.today), create=made)
    program.begin(doors, usual_places(), None)
    person = Person(program)
    person.begin()
    person.write()
    person.look()
    person.back_up()
    person.leave(how)


if __name__ == "__main__":
    main(sys.argv[1])
