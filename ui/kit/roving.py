"""One stop of the Tab key for a group of buttons; arrows walk inside it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

_BACK = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class Roving(QObject):
    """Make the buttons of a group one stop; left and right follow the reading."""

    def __init__(self, parent: QWidget, buttons: Sequence[QAbstractButton] = ()) -> None:
        super().__init__(parent)
        self._buttons: list[QAbstractButton] = []
        self.set_buttons(buttons)

    def set_buttons(self, buttons: Sequence[QAbstractButton]) -> None:
        """Walk over these buttons from now on, in this order."""
        for button in self._buttons:
            button.removeEventFilter(self)
        self._buttons = list(buttons)
        for button in self._buttons:
            button.installEventFilter(self)
        self.stop_at(next((b for b in self._buttons if b.isChecked()), None))

    def stop_at(self, button: QAbstractButton | None) -> None:
        """Let Tab come to one button, the first where none is given."""
        here = button or next(iter(self._walkable()), None)
        for one in self._buttons:
            only_click = Qt.FocusPolicy.ClickFocus
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one is here else only_click)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk on arrows, Home and End; follow the focus."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QAbstractButton):
            self.stop_at(watched)
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._walk(watched, Qt.Key(event.key()))
        return False

    def _walk(self, watched: QObject, key: Qt.Key) -> bool:
        walkable = self._walkable()
        if watched not in walkable:
            return False
        if key in _ENDS:
            walkable[_ENDS[key]].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        step = _BACK.get(key, 0)
        if not step:
            return False
        sideways = key in {Qt.Key.Key_Left, Qt.Key.Key_Right}
        if sideways and walkable[0].isRightToLeft():
            step = -step
        here = next(i for i, one in enumerate(walkable) if one is watched)
        target = walkable[min(max(here + step, 0), len(walkable) - 1)]
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _walkable(self) -> list[QAbstractButton]:
        return [one for one in self._buttons if one.isEnabled() and not one.isHidden()]
