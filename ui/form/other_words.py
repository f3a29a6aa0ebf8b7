"""Answers outside a list, in the group's own words: one line each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.kit.boxes import Box, row
from ui.kit.buttons import Button
from ui.kit.fields import LineField


class OtherWords(QWidget):
    """As many lines as there are answers of their own; each can be taken away.

    A line keeps its number as long as it is there.
    """

    words_changed = Signal()

    def __init__(self, desk: Desk, question: str) -> None:
        super().__init__()
        self._desk = desk
        self._name = desk.words.say("In our own words: {question}", question=question)
        self._lines: dict[int, LineField] = {}
        self._boxes: dict[int, Box] = {}
        self._next = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def written(self) -> Mapping[int, str]:
        """Return what stands in each line; an empty line is an answer without words."""
        return {number: line.text().strip() for number, line in self._lines.items()}

    def show_written(self, written: Sequence[str]) -> Sequence[int]:
        """Show these lines, without telling anybody; return their numbers."""
        for number in tuple(self._lines):
            self._remove(number)
        numbers = [self._add(one) for one in written]
        self.setVisible(bool(written))
        return numbers

    def add_line(self) -> None:
        """Offer one more line and go to it."""
        number = self._add("")
        self.show()
        self._lines[number].setFocus()
        self.words_changed.emit()

    def _add(self, written: str) -> int:
        number = self._next
        self._next += 1
        line = LineField(self._name)
        line.setText(written)
        line.textChanged.connect(self.words_changed)
        away = Button(self._desk.look, self._desk.words.say("Take away"), "quiet")
        away.setAccessibleDescription(self._name)
        away.setProperty("line", number)
        away.clicked.connect(self._take_away)
        box = row((line, 1), away)
        self._lines[number] = line
        self._boxes[number] = box
        self._column.addWidget(box)
        box.show()
        return number

    def _take_away(self) -> None:
        self._remove(int(self.sender().property("line")))
        self.setVisible(bool(self._lines))
        self.words_changed.emit()

    def _remove(self, number: int) -> None:
        del self._lines[number]
        box = self._boxes.pop(number)
        box.hide()
        box.deleteLater()
