"""Today: what is due, and what one can write down at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from journal.domain.schedule import Due, DueKind
from journal.errors import N_
from ui.desk import Desk, FormStart, Navigator
from ui.kit.boxes import STRETCH, Box, Margins, card
from ui.kit.buttons import Button
from ui.kit.chips import Choice
from ui.kit.menus import MenuButton
from ui.kit.page import Page, TitleLine
from ui.kit.rows import Row, row_list
from ui.kit.text import Label, Prose
from ui.theme import NARROW
from ui.today.due_row import row_words, verb

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from journal.opened import OpenJournal

_QUICK = (
    ("activity", "workshop", N_("An activity")),
    ("incident", "noticed", N_("Something noticed")),
    ("action", "check", N_("An action")),
    ("outcome", "changed", N_("A change")),
    ("support_event", "people", N_("Help that came")),
    ("resource", "helps", N_("Someone who helps")),
)
_FIRST = 8
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
            "primary",
        )
        self.add(TitleLine(desk.look, say("Today"), day, self._write))
        self._shown: tuple[Due, ...] = ()
        self._all = Button(desk.look, "", "quiet")
        self._all.clicked.connect(self._show_all)
        self._all.hide()
        self._heading = TitleLine(desk.look, say("What is due"), "", self._all, role="heading")
        self._rows_layout = QVBoxLayout()
        place = Box(self._rows_layout, Margins())
        self._top = QHBoxLayout()
        self._top.setSpacing(16)
        self._top.addWidget(card(self._heading, place, STRETCH), 1)
        self._top.addWidget(self._quick_card())
        self.add(Box(self._top, Margins()), STRETCH)
        desk.news.changed.connect(self._ask)
        desk.look.theme.changed.connect(self._fill_again)
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
        self._tiles.setMinimumWidth(_QUICK_WIDTH)
        as_wide_as_needed = QSizePolicy.Policy.Maximum
        self._tiles.setSizePolicy(as_wide_as_needed, QSizePolicy.Policy.Preferred)
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
        words = self._desk.words
        told = words.count("{number} thing", "{number} things", len(due)) if due else ""
        self._heading.say(words.say("What is due"), told)
        self._all.setText(words.count("Show all {number}", "Show all {number}", len(due)))
        self._fill(due[:_FIRST])

    def _show_all(self) -> None:
        self._fill(self._due)

    def _fill_again(self) -> None:
        self._fill(self._shown)

    def _fill(self, shown: tuple[Due, ...]) -> None:
        self._shown = shown
        for _ in range(self._rows_layout.count()):
            old = self._rows_layout.takeAt(0).widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._rows_layout.addWidget(self._rows(shown))
        self._all.setVisible(len(shown) < len(self._due))

    def _rows(self, shown: tuple[Due, ...]) -> Box | Prose:
        words = self._desk.words
        if not shown:
            return Prose(self.look, words.say("Nothing is due in the next weeks."), "told")
        buttons = [Button(self.look, verb(due, words)) for due in shown]
        widest = max(button.sizeHint().width() for button in buttons)
        rows = []
        for due, button in zip(shown, buttons, strict=True):
            button.setMinimumWidth(widest)
            button.clicked.connect(partial(self._open, due))
            told = row_words(due, words, self._desk.today())
            rows.append(Row(self.look, told, button))
        return row_list(self.look, rows)

    def _open(self, due: Due) -> None:
        match due.kind:
            case DueKind.BACKUP | DueKind.DRILL:
                self._navigator.show_place("keys")
            case DueKind.FOLLOW_UP | DueKind.ACTIVITY:
                self._navigator.show_form(FormStart(due.entity, due.record_id))
            case DueKind.PRACTICE:
                inside = {due.entity: due.record_id}
                self._navigator.show_form(FormStart("practice_check", inside=inside))
            case _:
                self._navigator.show_record(due.entity, due.record_id)
