"""The twelve tables as they will leave: a list of questions, and one table's numbers."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from journal.errors import N_
from journal.export.tables import Published, State
from journal.i18n import Words
from ui.kit.boxes import Box, Margins
from ui.kit.row_view import RowView
from ui.kit.rows import RowWords
from ui.kit.text import Label, Prose
from ui.look import Look
from ui.summary.numbers_view import NumbersView

_STATES = {
    State.PUBLISHED: "",
    State.WITHHELD: N_("stays out"),
    State.NOT_COLLECTED: N_("not filled"),
}
_SIDE_BY_SIDE = 900  # pixels the card needs for list and numbers beside each other
_LEAST_HEIGHT = 260


class TablesCard(Box):
    """Questions beside the numbers that will answer them."""

    def __init__(self, look: Look, words: Words) -> None:
        layout = QVBoxLayout()
        super().__init__(layout, Margins(20, 14, 20, 14), "card")
        self._look = look
        self._words = words
        self._tables: dict[str, Published] = {}
        self.list = RowView(look, words.say("The twelve tables"))
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self._question = Prose(look, "", "heading")
        self._sides = Prose(look, "", "bytes", tone="ink_soft")
        self._numbers = NumbersView(look, words)
        self._rounded = Prose(look, "", "soft")
        right = QVBoxLayout()
        for part in (self._question, self._sides, self._numbers, self._rounded):
            right.addWidget(part)
        right.addStretch(1)
        self._halves = QHBoxLayout()
        self._halves.setSpacing(20)
        self._halves.addWidget(self.list, 2)
        self._halves.addLayout(right, 3)
        layout.addWidget(Label(look, words.say("The tables, as they will leave"), "heading"))
        layout.addLayout(self._halves, 1)

    def show_tables(self, tables: Sequence[Published], base: int) -> None:
        """Show the tables of one file and the step their numbers were rounded to."""
        self._tables = {one.table.id: one for one in tables}
        self._rounded.say(
            self._words.say(
                "Rounded at random to steps of {base}. 0 does not mean nobody.", base=base
            )
        )
        self.list.set_rows([(one.table.id, self._row(one)) for one in tables])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the numbers under the list in a narrow place."""
        super().resizeEvent(event)
        is_wide = self.width() >= _SIDE_BY_SIDE * self._look.theme.text_size
        side, below = QHBoxLayout.Direction.LeftToRight, QHBoxLayout.Direction.TopToBottom
        self._halves.setDirection(side if is_wide else below)
        least = round(_LEAST_HEIGHT * self._look.theme.text_size)
        self.list.setMinimumHeight(least)

    def _row(self, one: Published) -> RowWords:
        state = self._words.say(_STATES[one.state]) if _STATES[one.state] else ""
        return RowWords(self._words.say(one.table.question), under=state)

    def _show_current(self) -> None:
        key = self.list.current_key()
        if key not in self._tables:
            return
        one = self._tables[key]
        self._question.say(self._words.say(one.table.question))
        self._sides.say(" · ".join((one.table.id, *one.table.sides)))
        self._numbers.setVisible(one.state is State.PUBLISHED)
        self._numbers.show_table(one)
