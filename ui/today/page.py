"""Today: what is due, and what one can write down at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from journal.domain.schedule import Due, DueKind
from journal.domain.sentence import told
from journal.errors import N_
from ui.desk import Desk, FormStart, Navigator
from ui.kit.boxes import STRETCH, Box, Margins, Wrap, card
from ui.kit.buttons import Button
from ui.kit.chips import Choice
from ui.kit.menus import MenuButton
from ui.kit.page import Page, TitleLine
from ui.kit.rows import Row, RowWords, row_list
from ui.kit.text import Label, Prose
from ui.theme import NARROW

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from journal.i18n import Words
    from journal.opened import OpenJournal

_QUICK = (
    ("activity", "workshop", N_("An activity")),
    ("incident", "noticed", N_("Something noticed")),
    ("action", "check", N_("An action")),
    ("outcome", "changed", N_("A change")),
    ("support_event", "people", N_("Help that came")),
    ("resource", "helps", N_("Someone who helps")),
)
_SIGNS = {
    DueKind.REVIEW: ("reviews", "plum"),
    DueKind.ACTION: ("check", "sea"),
    DueKind.MEASURE: ("plan", "moss"),
    DueKind.FOLLOW_UP: ("people", "sea"),
    DueKind.ACTIVITY: ("calendar", "sea"),
    DueKind.PRACTICE: ("changed", "moss"),
    DueKind.BACKUP: ("copy", "brass"),
    DueKind.DRILL: ("recovery", "brass"),
}
_WITHOUT_RECORD = {DueKind.BACKUP: "keys", DueKind.DRILL: "keys"}
_FIRST = 6
_QUICK_WIDTH = 262


class TodayPage(Page):
    """What is due, overdue first, and the short way to write something down."""

    def __init__(self, desk: Desk, navigator: Navigator) -> None:
        super().__init__(desk.look)
        self._desk = desk
        self._navigator = navigator
        self._due: tuple[Due, ...] = ()
        say = desk.words.say
        day = desk.words.day(desk.today(), "full")
        self._write = MenuButton(
            desk.look,
            say("Write down"),
            [Choice(entity, say(text)) for entity, _, text in _QUICK],
            self._write_down,
        )
        self.add(TitleLine(desk.look, say("Today"), day, self._write))
        self._heading = Prose(desk.look, say("What is due"), "heading")
        self._rows_layout = QVBoxLayout()
        place = Box(self._rows_layout, Margins())
        self._top = QHBoxLayout()
        self._top.setSpacing(16)
        self._top.addWidget(card(self._heading, place, STRETCH), 1)
        self._top.addWidget(self._quick_card())
        self.add(Box(self._top, Margins()), STRETCH)
        desk.news.changed.connect(self._ask)
        self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold writing down into a button where there is no room beside what is due."""
        super().resizeEvent(event)
        is_wide = self.window().width() >= NARROW * self.look.theme.text_size
        self._tiles.setVisible(is_wide)
        self._write.setVisible(not is_wide)

    def _quick_card(self) -> Box:
        say = self._desk.words.say
        tiles = []
        for entity_name, icon, text in _QUICK:
            tile = Button(self.look, say(text), "tile", icon=icon)
            tile.clicked.connect(partial(self._write_down, entity_name))
            tiles.append(tile)
        self._tiles = card(
            Label(self.look, say("Write down"), "heading"), *tiles, STRETCH, gap=2
        )
        self._tiles.setFixedWidth(_QUICK_WIDTH)
        return self._tiles

    def _write_down(self, entity_name: str) -> None:
        self._navigator.show_form(FormStart(entity_name))

    def _ask(self, _change: object = None) -> None:
        today = self._desk.today()

        def job(journal: OpenJournal) -> tuple[Due, ...]:
            return tuple(journal.due(today))

        self._desk.worker.run(self, job, self._show)

    def _show(self, due: tuple[Due, ...]) -> None:
        self._due = due
        self._fill(due[:_FIRST])

    def _show_all(self) -> None:
        self._fill(self._due)

    def _fill(self, shown: tuple[Due, ...]) -> None:
        for _ in range(self._rows_layout.count()):
            old = self._rows_layout.takeAt(0).widget()
            if old is not None:
                old.deleteLater()
        self._rows_layout.addWidget(self._rows(shown))
        if len(shown) < len(self._due):
            self._rows_layout.addWidget(Wrap(self._more_button()))

    def _rows(self, shown: tuple[Due, ...]) -> Box | Prose:
        say = self._desk.words.say
        if not shown:
            return Prose(self.look, say("Nothing is due in the next weeks."), "told")
        return row_list(self.look, [self._row(one) for one in shown])

    def _row(self, due: Due) -> Row:
        words = self._desk.words
        icon, tone = _SIGNS[due.kind]
        row_words = RowWords(
            told(due.sentence, words),
            told(due.reason, words) if due.reason else "",
            told_distance(words, due, (due.on - self._desk.today()).days if due.on else 0),
            icon,
            "brass" if due.overdue_days else tone,
            "brass" if due.overdue_days else "",
        )
        button = Button(self.look, words.say("Open"))
        button.clicked.connect(partial(self._open, due))
        return Row(self.look, row_words, button)

    def _open(self, due: Due) -> None:
        if due.record_id:
            self._navigator.show_record(due.entity, due.record_id)
        else:
            self._navigator.show_place(_WITHOUT_RECORD.get(due.kind, "keys"))

    def _more_button(self) -> Button:
        text = self._desk.words.count("Show all {number}", "Show all {number}", len(self._due))
        more = Button(self.look, text, "quiet")
        more.clicked.connect(self._show_all)
        return more


def told_distance(words: Words, due: Due, days: int) -> str:
    """Return how far away a day is, in words; overdue is a fact, not a fault."""
    if due.on is None:
        return ""
    if due.overdue_days:
        return words.count("for {number} day", "for {number} days", due.overdue_days)
    if days <= 0:
        return words.say("today")
    return words.count("in {number} day", "in {number} days", days)
