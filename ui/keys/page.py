"""Keys and care: copies that were proved, words for recovery, the look of the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from journal.domain.entities import entity_named
from ui.files import choose_new_file
from ui.keys.window_card import WindowCard
from ui.kit.banner import Banner
from ui.kit.boxes import STRETCH, Box, Margins, Wrap, card
from ui.kit.buttons import Button
from ui.kit.dialog import Question, ask
from ui.kit.page import FORM_WIDTH, Page, TitleLine
from ui.kit.progress import LongWork
from ui.kit.text import Prose
from ui.unlock.word_cells import WordCells

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from journal.opened import Found, OpenJournal
    from ui.desk import Desk, Navigator

_LISTS = ("collective", "context_snapshot", "consent", "export_record")
_ENDING = ".bitacora-backup"


class KeysPage(Page):
    """What keeps the journal: backups, the recovery words, a look at every page of it."""

    def __init__(self, desk: Desk, navigator: Navigator) -> None:
        super().__init__(desk.look, widest=FORM_WIDTH)
        self._desk = desk
        self._news = QVBoxLayout()
        self._news_box = Box(self._news, Margins())
        self._news_box.hide()
        say = desk.words.say
        self.back_up = self._button(say("Back up…"), "copy", self._choose_file)
        self.check = self._button(say("Check the journal"), "check", self._check)
        self.renew = self._button(say("New recovery words…"), "recovery", self._ask_renew)
        self.add(
            TitleLine(desk.look, say("Keys and care")),
            self._news_box,
            self._card(
                say("Backups"),
                say(
                    "One file that holds everything, encrypted as the journal is. It counts "
                    "only after it was opened and read again."
                ),
                self.back_up,
                self.check,
            ),
            self._card(
                say("Recovery words"),
                say(
                    "Twelve words on paper open the journal when every passphrase is lost. "
                    "New ones make the old ones worthless."
                ),
                self.renew,
            ),
            self._card(
                say("About us"),
                say("Who we are, what changes around us, what we agreed, and what has left."),
                *self._lists(navigator),
            ),
            WindowCard(desk.look, desk.words, desk.preferences),
            STRETCH,
        )

    def _card(self, title: str, told: str, *buttons: Button) -> Box:
        return card(
            Prose(self.look, title, "heading"),
            Prose(self.look, told, "soft"),
            Wrap(*buttons),
        )

    def _button(self, text: str, icon: str, slot: Callable[[], None]) -> Button:
        button = Button(self.look, text, icon=icon)
        button.clicked.connect(slot)
        return button

    def _lists(self, navigator: Navigator) -> Sequence[Button]:
        return [
            self._button(
                self._desk.words.label(name, entity_named(name).about.plural),
                "",
                partial(navigator.show_list, name),
            )
            for name in _LISTS
        ]

    def _choose_file(self) -> None:
        say = self._desk.words.say
        name = f"{self._desk.today().isoformat()}{_ENDING}"
        choose_new_file(self, say("Where the backup will lie"), name, self._back_up)

    def _back_up(self, chosen: Path) -> None:
        file = chosen if chosen.suffix == _ENDING else chosen.with_name(chosen.name + _ENDING)

        def job(journal: OpenJournal) -> Mapping[str, int]:
            return journal.backup(file)

        self._begin(self._desk.words.say("Writing the backup and reading it again"))
        self._desk.worker.run(self, job, self._tell_backed_up, self._tell_refused)

    def _tell_backed_up(self, counts: Mapping[str, int]) -> None:
        self._tell(
            self._desk.words.count(
                "The backup was opened and read: {number} record.",
                "The backup was opened and read: {number} records.",
                sum(counts.values()),
            )
        )

    def _check(self) -> None:
        def job(journal: OpenJournal) -> Found:
            return journal.check()

        self._begin(self._desk.words.say("Reading every page of the journal"))
        self._desk.worker.run(self, job, self._tell_checked, self._tell_refused)

    def _tell_checked(self, found: Found) -> None:
        self._tell(
            self._desk.words.count(
                "Everything is as it was written: {number} record.",
                "Everything is as it was written: {number} records.",
                sum(found.counts.values()),
            )
        )

    def _ask_renew(self) -> None:
        say = self._desk.words.say
        question = Question(
            say("Make new recovery words?"),
            say("The words on your paper will open this journal no more."),
            safe=say("Keep the old ones"),
            act=say("Make new words"),
            kind="grave",
        )
        ask(self.look, self, question, self._renew)

    def _renew(self) -> None:
        language = self._desk.words.language

        def job(journal: OpenJournal) -> tuple[str, ...]:
            return tuple(journal.renew_recovery_words(language))

        self._begin(self._desk.words.say("Making new words"))
        self._desk.worker.run(self, job, self._show_words, self._tell_refused)

    def _show_words(self, secret: tuple[str, ...]) -> None:
        say = self._desk.words.say
        cells = WordCells(self.look, self._desk.words, len(secret), down=True)
        cells.show_words(secret)
        done = Button(self.look, say("They are on paper"), "primary", icon="check")
        done.clicked.connect(self._clear)
        told = say("After this page they cannot be seen again.")
        heading = Prose(self.look, say("Recovery words"), "heading")
        self._replace(card(heading, cells, Prose(self.look, told, "soft"), Wrap(done)))
        self._set_idle(is_idle=True)

    def _begin(self, told: str) -> None:
        self._replace(LongWork(self.look, told))
        self._set_idle(is_idle=False)

    def _tell(self, told: str) -> None:
        self._replace(Banner(self.look, "moss", told))
        self._set_idle(is_idle=True)

    def _tell_refused(self, error: Exception) -> None:
        self._clear()
        self._set_idle(is_idle=True)
        self._desk.errors.show(error)

    def _set_idle(self, *, is_idle: bool) -> None:
        for button in (self.back_up, self.check, self.renew):
            button.setEnabled(is_idle)

    def _clear(self) -> None:
        self._news_box.hide()
        for _ in range(self._news.count()):
            old = self._news.takeAt(0).widget()
            if old is not None:
                old.deleteLater()

    def _replace(self, part: Box) -> None:
        self._clear()
        self._news.addWidget(part)
        self._news_box.show()
        self.scroll_to(part)
