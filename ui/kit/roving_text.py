"""One stop of the Tab key for parts that are read one by one, as words of a passphrase."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QWidget

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class _Walker(QObject):
    """Moves the focus from part to part on arrows."""

    def __init__(self, parent: QWidget, parts: Sequence[QWidget]) -> None:
        super().__init__(parent)
        self._parts = list(parts)
        for part in self._parts:
            part.installEventFilter(self)
        self._parts[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk on arrows."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if not step or not isinstance(watched, QWidget):
            return False
        place = self._parts.index(watched) + step
        self._parts[min(max(place, 0), len(self._parts) - 1)].setFocus()
        return True


def follow_words(parent: QWidget, parts: Sequence[QWidget]) -> None:
    """Let arrows walk over parts, in their order in either direction of reading."""
    _Walker(parent, parts)
