"""Words to be copied by hand: numbered cells, one word each, never the clipboard."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from journal.i18n import Words
from ui.kit.boxes import Box, Margins
from ui.kit.roving_text import follow_words
from ui.kit.text import Label
from ui.look import Look

_GAP = 12
_MANY = 10  # recovery words are smaller than a passphrase
_NUMBER_WIDTH = 26


class WordCell(Box):
    """One word with its number; a screen reader reads it when asked, not by itself."""

    def __init__(self, look: Look, words: Words, place: tuple[int, int]) -> None:
        layout = QHBoxLayout()
        layout.setSpacing(4)
        super().__init__(layout, Margins(12, 7, 8, 7), "words")
        number, whole = place
        role = "word" if whole < _MANY else "word_small"
        count = Label(look, words.number(number), "soft")
        count.setMinimumWidth(round(_NUMBER_WIDTH * look.theme.text_size))
        self._word = Label(look, "", role)
        layout.addWidget(count)
        layout.addWidget(self._word, 1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("ring", 10)
        name = words.say("Word {number} of {whole}", number=number, whole=whole)
        self.setAccessibleName(name)

    def show_word(self, word: str) -> None:
        """Show a word."""
        self._word.setText(word)
        self.setAccessibleDescription(word)


class WordCells(QWidget):
    """The cells in rows (read across) or in columns (copied down), as many as fit."""

    def __init__(self, look: Look, words: Words, count: int, *, down: bool = False) -> None:
        super().__init__()
        self._down = down
        self._arranged = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._cells = [WordCell(look, words, (number, count)) for number in range(1, count + 1)]
        self.setAccessibleName(words.say("The words"))
        follow_words(self, self._cells)
        self._arrange(3)

    def show_words(self, secret: Sequence[str]) -> None:
        """Show these words, one a cell; cells without one stay empty."""
        shown = [*secret, *([""] * len(self._cells))]
        for cell, word in zip(self._cells, shown, strict=False):
            cell.show_word(word)

    def minimumSizeHint(self) -> QSize:
        """Return the room of one column."""
        return QSize(self._widest(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as there is room for, three at most."""
        super().resizeEvent(event)
        fits = (self.width() + _GAP) // (self._widest() + _GAP)
        self._arrange(min(max(fits, 1), 3))

    def _widest(self) -> int:
        return max(cell.sizeHint().width() for cell in self._cells)

    def _arrange(self, columns: int) -> None:
        if columns == self._arranged:
            return
        self._arranged = columns
        lines = -(-len(self._cells) // columns)
        for place, cell in enumerate(self._cells):
            across, down = (place % columns, place // columns)
            if self._down:
                across, down = place // lines, place % lines
            self._grid.addWidget(cell, down, across)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        height = self._cells[0].sizeHint().height() + _GAP
        self.setMinimumHeight(lines * height - _GAP)
