"""What would leave, told in sentences before anything does; then the file, if wished."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from journal.errors import ConsentMissingError, JournalError, PreviewOutdatedError
from journal.export.choosing import Wish
from journal.export.release import Handover
from journal.i18n import LANGUAGES, Words
from journal.paths import shipped
from ui.desk import Desk, FormStart, Navigator
from ui.files import choose_folder
from ui.kit.banner import Banner
from ui.kit.boxes import STRETCH, Box, Margins, card, column, hairline, row
from ui.kit.buttons import Button
from ui.kit.dialog import Question, ask
from ui.kit.empty import EmptyState
from ui.kit.fields import Field, LineField
from ui.kit.page import Page, TitleLine
from ui.kit.painting import Glyph
from ui.kit.text import Prose
from ui.summary.tables_card import TablesCard
from ui.theme import NARROW

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from journal.export.report import Said
    from journal.export.summary import Prepared
    from journal.opened import OpenJournal

_SHARES = (1, 2)  # the sentences, the tables


class SummaryPage(Page):
    """The preview is the file: what is shown here is what would be written."""

    def __init__(self, desk: Desk, navigator: Navigator) -> None:
        super().__init__(desk.look)
        self._desk = desk
        self._navigator = navigator
        self._prepared: Prepared | None = None
        say = desk.words.say
        before = Button(desk.look, say("What has left before"), "quiet", icon="clock")
        before.clicked.connect(partial(navigator.show_list, "export_record"))
        told = say("what would leave, and what it would tell")
        self.add(TitleLine(desk.look, say("Summary"), told, before))
        self._news = QVBoxLayout()
        self._content = QHBoxLayout()
        self._content.setSpacing(14)
        self._news_box = Box(self._news, Margins())
        self._news_box.hide()
        self.add(self._news_box, Box(self._content, Margins()), STRETCH)
        self._name = Prose(desk.look, "", "label")
        self._size = Prose(desk.look, say("Nothing has been written yet."), "soft")
        self.go = Button(desk.look, say("Export…"), "primary", icon="export")
        self.go.clicked.connect(self._ask_where)
        self.go.setEnabled(False)
        words = column(self._name, self._size, gap=0)
        self.set_footer(Glyph(desk.look, "summary"), (words, 1), self.go)
        self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the tables under the sentences in a narrow window."""
        super().resizeEvent(event)
        is_wide = self.window().width() >= NARROW * self.look.theme.text_size
        side, below = QHBoxLayout.Direction.LeftToRight, QHBoxLayout.Direction.TopToBottom
        self._content.setDirection(side if is_wide else below)

    def _ask(self) -> None:
        today = self._desk.today()
        wish = Wish(profile="summary", on=today, today=today)

        def job(journal: OpenJournal) -> Prepared:
            return journal.prepare(wish, spoken())

        self._desk.worker.run(self, job, self._show, self._show_why_not)

    def _show(self, prepared: Prepared) -> None:
        self._prepared = prepared
        say = self._desk.words.say
        parts = [self._learnt_card(prepared)]
        if not prepared.told.is_card():
            tables = TablesCard(self.look, self._desk.words)
            tables.show_tables(prepared.told.tables, prepared.told.base)
            parts.append(tables)
        self._replace(*parts)
        self._name.say(prepared.name)
        size = self._desk.words.number(-(-len(prepared.content) // 1024))
        self._size.say(
            say("{size} kilobytes, checked; nothing has been written yet", size=size)
        )
        self.go.setEnabled(True)

    def _show_why_not(self, error: Exception) -> None:
        if not isinstance(error, JournalError):
            self._desk.errors.show(error)
            return
        say = self._desk.words.say
        sentence, remedy = self._desk.words.error(error)
        entity = "consent" if isinstance(error, ConsentMissingError) else "activity"
        start = say("Write down what we agreed") if entity == "consent" else say("An activity")
        button = Button(self.look, start, "primary", icon="plus")
        button.clicked.connect(partial(self._navigator.show_form, FormStart(entity)))
        self._replace(EmptyState(self.look, sentence, remedy, button))
        self.go.setEnabled(False)

    def _replace(self, *parts: Box) -> None:
        for _ in range(self._content.count()):
            old = self._content.takeAt(0).widget()
            if old is not None:
                old.deleteLater()
        for part, share in zip(parts, _SHARES, strict=False):
            self._content.addWidget(part, share)

    def _learnt_card(self, prepared: Prepared) -> Box:
        say = self._desk.words.say
        self.recipient = LineField(say("The recipient's key"))
        report = prepared.report
        key = Field(
            self.look,
            say("The recipient's key, if it should be encrypted"),
            self.recipient,
            say("One line that begins with age1. Without it, whoever finds the file reads it."),
        )
        return card(
            Prose(self.look, say("What a stranger would learn"), "heading"),
            *self._sentences(report.learnt, "leave", "sea_deep"),
            hairline(),
            Prose(self.look, say("What protects us"), "heading"),
            *self._sentences(report.measures, "hide", "ink_soft"),
            hairline(),
            key,
            gap=10,
        )

    def _sentences(self, said: Sequence[Said], icon: str, tone: str) -> list[Box]:
        words = self._desk.words
        return [
            row(
                Glyph(self.look, icon, tone, 18),
                (Prose(self.look, one.in_words(words), "sentence"), 1),
                gap=12,
            )
            for one in said
        ]

    def _ask_where(self) -> None:
        say = self._desk.words.say
        cannot = say("What has left cannot be called back.")
        question = Question(
            say("Write the file now?"),
            say(
                "It goes to the place you choose, outside this journal. What has left "
                "cannot be called back."
            ),
            safe=say("Not now"),
            act=say("Choose the place…"),
            strong=(cannot,),
        )
        ask(self.look, self, question, self._choose_place)

    def _choose_place(self) -> None:
        title = self._desk.words.say("Where the file will lie")
        choose_folder(self, title, self._write)

    def _write(self, folder: Path) -> None:
        prepared = self._prepared
        if prepared is None:
            return
        handover = Handover(
            out=folder, today=self._desk.today(), recipient=self.recipient.text().strip()
        )
        self.go.setEnabled(False)

        def job(journal: OpenJournal) -> Path:
            return journal.release(prepared, handover)

        self._desk.worker.run(self, job, self._tell_written, self._tell_refused)

    def _tell_written(self, file: Path) -> None:
        told = self._desk.words.say(
            "{name} is written, and the ledger knows of it.", name=file.name
        )
        self._news.addWidget(Banner(self.look, "moss", told))
        self._news_box.show()
        self._size.say(told)

    def _tell_refused(self, error: Exception) -> None:
        self._desk.errors.show(error)
        if isinstance(error, PreviewOutdatedError):
            self._ask()
        else:
            self.go.setEnabled(True)


def spoken() -> tuple[Words, ...]:
    """Return the words of every language of the program, for the codebook."""
    return tuple(Words(language, shipped("translations")) for language in LANGUAGES)
