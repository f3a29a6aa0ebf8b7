"""The twelve tables as they will leave: a list of them, and one table's numbers beside it."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from journal.domain.codes.consent import LEAVING_PART
from journal.errors import N_
from journal.export.tables import Published, State
from journal.i18n import Words
from ui.kit.boxes import Box, Margins, Wrap
from ui.kit.chips import Choice
from ui.kit.menus import MenuButton
from ui.kit.row_view import RowView
from ui.kit.rows import RowWords, row_size
from ui.kit.text import Prose
from ui.look import Look
from ui.summary.numbers_view import NumbersView

_ABSENT = {
    State.WITHHELD: N_("stays out"),
    State.NOT_COLLECTED: N_("not filled"),
}
_SIDE_BY_SIDE = 560  # pixels the card needs for list and numbers beside each other


class TablesCard(Box):
    """The list of tables beside the numbers of one; narrow, the list is a button."""

    def __init__(self, look: Look, words: Words) -> None:
        layout = QVBoxLayout()
        super().__init__(layout, Margins(20, 14, 20, 14), "card")
        self._look = look
        self._words = words
        self._tables: dict[str, Published] = {}
        self.list = RowView(look, words.say("The twelve tables"), lines=1)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self._question = Prose(look, "", "heading")
        self._sides = Prose(look, "", "bytes", tone="ink_soft")
        self._numbers = NumbersView(look, words)
        self._rounded = Prose(look, "", "soft")
        self._absent = Prose(look, "", "label", tone="ink_soft")
        self._absent.hide()
        right = QVBoxLayout()
        for part in (self._question, self._sides, self._numbers, self._rounded, self._absent):
            right.addWidget(part)
        right.addStretch(1)
        self._choices = Wrap()
        halves = QHBoxLayout()
        halves.setSpacing(20)
        halves.addWidget(self.list, 1)
        halves.addLayout(right, 1)
        layout.addWidget(Prose(look, words.say("The tables, as they will leave"), "heading"))
        layout.addWidget(self._choices)
        layout.addLayout(halves, 1)

    def show_tables(self, tables: Sequence[Published], base: int) -> None:
        """Show the tables of one file and the step their numbers were rounded to."""
        self._tables = {one.table.id: one for one in tables}
        self._rounded.say(
            self._words.say(
                "Rounded at random to steps of {base}. 0 does not mean nobody.", base=base
            )
        )
        choices = [Choice(one.table.id, self._name(one)) for one in tables]
        which = self._words.say("Another table")
        self._choices.add(MenuButton(self._look, which, choices, self.list.go_to))
        self.list.set_rows([(one.table.id, self._row(one)) for one in tables])
        self.list.setMinimumHeight(len(tables) * row_size(self._look, 1).height() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the list become a button in a narrow place."""
        super().resizeEvent(event)
        is_wide = self.width() >= _SIDE_BY_SIDE * self._look.theme.text_size
        self.list.setVisible(is_wide)
        self._choices.setVisible(not is_wide)

    def _row(self, one: Published) -> RowWords:
        return RowWords(self._name(one), role="body")

    def _name(self, one: Published) -> str:
        """Return how the group called this part when it agreed on what leaves."""
        labels = {choice.group: choice.label for choice in LEAVING_PART.choices}
        return self._words.label(LEAVING_PART.name, labels[one.table.id])

    def _show_current(self) -> None:
        key = self.list.current_key()
        if key not in self._tables:
            return
        one = self._tables[key]
        self._question.say(self._words.say(one.table.question))
        self._sides.say(" · ".join((one.table.id, *one.table.sides)))
        leaves = one.state is State.PUBLISHED
        self._numbers.setVisible(leaves)
        self._rounded.setVisible(leaves)
        self._absent.setVisible(not leaves)
        self._numbers.show_table(one)
        if not leaves:
            self._absent.say(self._words.say(_ABSENT[one.state]))
