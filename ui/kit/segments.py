"""Segments: a few ways of which one holds, in one well; and tabs."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from ui.kit.boxes import Box, Margins, Wrap
from ui.kit.buttons import Button, checkable
from ui.kit.chips import Choice
from ui.kit.roving import Roving
from ui.look import Look


class Segments(Box):
    """One of a few choices always holds; arrows walk, Space chooses."""

    chosen_changed = Signal(str)

    def __init__(
        self, look: Look, name: str, choices: Sequence[Choice], kind: str = "segment"
    ) -> None:
        layout = QHBoxLayout()
        super().__init__(layout, Margins(3, 3, 3, 3), "well" if kind == "segment" else "")
        self._buttons = {}
        for one in choices:
            button = checkable(Button(look, one.label, kind))
            button.setProperty("code", one.code)
            button.clicked.connect(self._choose_sender)
            self._buttons[one.code] = button
        layout.addWidget(Wrap(*self._buttons.values(), gap=2 if kind == "segment" else 24))
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._roving = Roving(self, list(self._buttons.values()))
        self._chosen = ""

    def chosen(self) -> str:
        """Return the code that holds, "" before any was chosen."""
        return self._chosen

    def choose(self, code: str) -> None:
        """Show a code as the one that holds, without telling anybody."""
        self._chosen = code if code in self._buttons else ""
        for one, button in self._buttons.items():
            button.setChecked(one == self._chosen)
        self._roving.stop_at(self._buttons.get(self._chosen))

    def _choose_sender(self) -> None:
        code = str(self.sender().property("code"))
        self.choose(code)
        self.chosen_changed.emit(code)
