"""Long work: what it does, how much of how much, and the way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout

from ui.kit.boxes import Box, Margins, column, row
from ui.kit.buttons import Button
from ui.kit.text import Prose
from ui.look import Look


class LongWork(Box):
    """A bar with its words; nothing pulses, nothing is guessed."""

    stop_asked = Signal()

    def __init__(self, look: Look, title: str, told: str = "", cancel: str = "") -> None:
        layout = QVBoxLayout()
        layout.setSpacing(6)
        super().__init__(layout, Margins())
        self._told = Prose(look, told, "soft")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(title)
        self._bar.setRange(0, 1)
        stop = Button(look, cancel)
        if not cancel:
            stop.hide()
        stop.clicked.connect(self.stop_asked)
        words = column(Prose(look, title, "label"), self._told, gap=0)
        layout.addWidget(row((words, 1), stop))
        layout.addWidget(self._bar)

    def advance(self, done: int, whole: int, told: str) -> None:
        """Show how much of how much is done."""
        self._bar.setRange(0, max(whole, 1))
        self._bar.setValue(done)
        self._told.say(told)
