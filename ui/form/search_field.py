"""A field to look for something by its name, with what was found under it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.boxes import Box, Margins
from ui.kit.buttons import Button
from ui.kit.chips import Choice
from ui.kit.fields import LineField
from ui.kit.roving import Roving
from ui.look import Look

MOST_OFFERED = 8


class SearchField(QWidget):
    """Tells what is typed; its owner offers what fits; the first is taken by Enter."""

    text_typed = Signal(str)
    picked = Signal(str)

    def __init__(self, look: Look, name: str, hint: str) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self._offered: Sequence[Choice] = ()
        self.line = LineField(name)
        self.line.setPlaceholderText(hint)
        self.line.textEdited.connect(self.text_typed)
        self.line.returnPressed.connect(self._pick_first)
        self.line.installEventFilter(self)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        self._list = Box(rows, Margins(4, 4, 4, 4), "choice")
        self._list.hide()
        self._roving = Roving(self._list)
        self._rows = rows
        self._buttons: list[Button] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line)
        layout.addWidget(self._list)
        self.setFocusProxy(self.line)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Show what fits, best first."""
        self._offered = choices[:MOST_OFFERED]
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(one) for one in self._offered]
        self._roving.set_buttons(self._buttons)
        self._list.setVisible(bool(self._buttons))

    def label_of(self, code: str) -> str:
        """Return what an offered choice is called, "" for any other."""
        return next((one.label for one in self._offered if one.code == code), "")

    def clear(self) -> None:
        """Forget what was typed and offered."""
        self.line.clear()
        self.offer(())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go down from the field to what was found."""
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Down
            and self._buttons
        ):
            self._buttons[0].setFocus()
            return True
        return super().eventFilter(watched, event)

    def _button(self, choice: Choice) -> Button:
        button = Button(self._look, choice.label, "tile")
        button.setProperty("code", choice.code)
        button.setAccessibleDescription(self._name)
        button.clicked.connect(self._pick_sender)
        self._rows.addWidget(button)
        button.show()
        return button

    def _pick_first(self) -> None:
        if self._offered:
            self.picked.emit(self._offered[0].code)

    def _pick_sender(self) -> None:
        self.picked.emit(str(self.sender().property("code")))
