"""The screens before a journal is open, and the way from one to the other."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal.errors import NotAJournalError
from ui.finding import find_journals, new_folder
from ui.unlock.tide import Door
from ui.unlock.unlock import Found, UnlockScreen

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from journal.i18n import Words
    from journal.opened import NewJournal, OpenJournal
    from ui.doors import Doors
    from ui.errors import Errors
    from ui.kit.buttons import Button
    from ui.look import Look
    from ui.preferences import Preferences
    from ui.shell import Shell
    from ui.unlock.create import CreateScreen
    from ui.unlock.passphrase_card import PassphraseCard
    from ui.unlock.recover import NewPassphraseScreen, RecoverScreen
    from ui.worker import Worker


_BACKUP = ".bitacora-backup"


@dataclass(frozen=True, slots=True)
class Before:
    """What the gate is given."""

    shell: Shell
    look: Look
    preferences: Preferences
    worker: Worker
    doors: Doors
    errors: Callable[[], Errors]
    places: Sequence[Path]


class Gate(QObject):
    """Asks for a passphrase, makes a journal, or finds the way back into one."""

    opened = Signal(object)
    """The folder of the journal that the worker now holds open."""

    def __init__(self, given: Before) -> None:
        super().__init__(given.shell)
        self._given = given
        self._folder: Path | None = None
        self._again: Callable[[], None] = self.show_unlock
        given.preferences.language_changed.connect(self._speak_again)

    def show_unlock(self, folder: Path | None = None) -> None:
        """Ask for the passphrase of a journal: the one given, else the first found."""
        found = find_journals(self._given.places)
        self._folder = folder or next(iter(found), None)
        others = [folder] if folder is not None and folder not in found else []
        screen = UnlockScreen(
            self._given.look, self._words, Found((*others, *found), self._folder)
        )
        screen.passphrase_given.connect(partial(self._open, screen))
        screen.new_asked.connect(self.show_create)
        screen.other_asked.connect(self._choose_journal)
        screen.lost_asked.connect(self.show_recover)
        screen.restore_asked.connect(self._choose_backup)
        screen.folder_chosen.connect(self._show_folder)
        self._show(screen, partial(self.show_unlock, folder))
        screen.start()

    def show_create(self) -> None:
        """Make a new journal."""
        from ui.unlock.create import CreateScreen

        folder = new_folder(self._given.places[0])
        screen = CreateScreen(self._given.look, self._words, folder)
        screen.left.connect(self._show_first)
        screen.create_asked.connect(partial(self._create, screen))
        screen.place_asked.connect(partial(self._choose_place, screen))
        self._offer_words(screen.secret)
        self._show(screen, self.show_create, *screen.buttons())
        screen.group.setFocus()

    def show_recover(self) -> None:
        """Open with the twelve recovery words."""
        from ui.unlock.recover import RecoverScreen

        screen = RecoverScreen(self._given.look, self._words)
        screen.left.connect(self._show_first)
        screen.words_given.connect(partial(self._open_with_words, screen))
        self._show(screen, self.show_recover, screen.leave, screen.go)
        screen.typed.setFocus()

    @property
    def _words(self) -> Words:
        return self._given.preferences.words

    def _show(self, screen: QWidget, again: Callable[[], None], *buttons: Button) -> None:
        self._again = again
        door = Door(self._given.look, self._words, screen, *buttons)
        door.language_chosen.connect(self._given.preferences.choose_language)
        door.text_size_stepped.connect(self._given.preferences.next_text_size)
        self._given.shell.show_screen(door)

    def _speak_again(self) -> None:
        self._again()

    def _show_first(self) -> None:
        self.show_unlock(self._folder)

    def _show_folder(self, path: str) -> None:
        self.show_unlock(Path(path))

    def _open(self, screen: UnlockScreen, passphrase: str) -> None:
        folder = self._folder
        if folder is None:
            return
        unlock = self._given.doors.unlock
        self._given.worker.open(
            screen,
            lambda: _opened(unlock(folder, passphrase)),
            self._go_in,
            partial(self._refused, screen),
        )

    def _refused(self, screen: UnlockScreen | RecoverScreen, error: Exception) -> None:
        screen.show_trouble(*self._given.errors().told(error))

    def _open_with_words(self, screen: RecoverScreen, words: str) -> None:
        folder = self._folder
        if folder is None:
            return
        unlock = self._given.doors.unlock
        self._given.worker.open(
            screen,
            lambda: _opened(unlock(folder, words)),
            self._go_in,
            partial(self._refused, screen),
        )

    def _go_in(self, is_recovering: bool) -> None:  # noqa: FBT001 - a result of the worker
        if is_recovering:
            self._ask_new_passphrase()
        else:
            self._enter()

    def _enter(self) -> None:
        """Tell that the journal is open; from then on its window speaks, not the gate."""
        self._again = _say_nothing
        self.opened.emit(self._folder)

    def _ask_new_passphrase(self) -> None:
        from ui.unlock.recover import NewPassphraseScreen

        screen = NewPassphraseScreen(self._given.look, self._words)
        screen.passphrase_given.connect(partial(self._change_passphrase, screen))
        self._offer_words(screen.secret)
        self._show(screen, self._ask_new_passphrase, screen.go)

    def _change_passphrase(self, screen: NewPassphraseScreen, passphrase: str) -> None:
        change = self._given.doors.change_passphrase
        self._given.worker.run(
            screen,
            lambda journal: change(journal, passphrase),
            lambda _: self._enter(),
            lambda error: screen.show_trouble(" ".join(self._given.errors().told(error))),
        )

    def _offer_words(self, card: PassphraseCard) -> None:
        propose, language = self._given.doors.propose, self._words.language

        def ask() -> None:
            self._given.worker.prepare(card, lambda: propose(language), card.show_words)

        card.other_words_asked.connect(ask)
        ask()

    def _create(self, screen: CreateScreen, new: NewJournal) -> None:
        create = self._given.doors.create
        self._folder = new.folder
        self._given.worker.open(
            screen,
            lambda: create(new),
            self._show_recovery_words,
            lambda error: screen.show_trouble(" ".join(self._given.errors().told(error))),
        )

    def _show_recovery_words(self, secret: Sequence[str]) -> None:
        from ui.unlock.recovery_words import RecoveryWordsScreen

        screen = RecoveryWordsScreen(self._given.look, self._words, secret)
        screen.done.connect(self._enter)
        self._show(screen, partial(self._show_recovery_words, secret), screen.go)

    def _choose_place(self, screen: CreateScreen) -> None:
        from ui.files import choose_folder

        title = self._words.say("Where the journal will lie")
        choose_folder(
            self._given.shell, title, lambda place: screen.show_folder(new_folder(place))
        )

    def _choose_journal(self) -> None:
        from ui.files import choose_folder

        title = self._words.say("The folder of a journal")
        choose_folder(self._given.shell, title, self._show_chosen)

    def _show_chosen(self, folder: Path) -> None:
        found = find_journals([folder])
        self.show_unlock(found[0] if found else None)
        if not found:
            self._given.errors().show(NotAJournalError())

    def _choose_backup(self) -> None:
        from ui.files import choose_file

        choose_file(
            self._given.shell,
            self._words.say("A backup of a journal"),
            _BACKUP,
            self._restore,
        )

    def _restore(self, file: Path) -> None:
        restore, folder = self._given.doors.restore, new_folder(self._given.places[0])
        self._given.worker.prepare(
            self, lambda: restore(file, folder), lambda _: self.show_unlock(folder)
        )


def _say_nothing() -> None:
    """Show no screen again: another one has the window now."""


def _opened(journal: OpenJournal) -> tuple[OpenJournal, bool]:
    """Return an open journal with whether the recovery words opened it."""
    return journal, journal.is_recovering
