"""A button that opens a short list (up to twelve), and plain context menus."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ui.kit.buttons import Button
from ui.kit.chips import Choice
from ui.look import Look


class MenuButton(Button):
    """A button with a chevron; what is chosen from its list is given to `chosen`."""

    def __init__(
        self,
        look: Look,
        text: str,
        choices: Sequence[Choice],
        chosen: Callable[[str], None],
        kind: str = "",
    ) -> None:
        super().__init__(look, text, kind, end_icon="down")
        self._chosen = chosen
        self._list = QMenu(self)
        for one in choices:
            action = self._list.addAction(plain_for_menu(one.label))
            action.setData(one.code)
        self._list.triggered.connect(self._give)
        self.clicked.connect(self._open)

    def _open(self) -> None:
        self._list.setMinimumWidth(self.width())
        end = self.rect().bottomRight() if self.isRightToLeft() else self.rect().bottomLeft()
        corner = self.mapToGlobal(end + QPoint(0, 4))
        if self.isRightToLeft():
            corner -= QPoint(self._list.sizeHint().width(), 0)
        self._list.popup(corner)

    def _give(self, action: QAction) -> None:
        self._chosen(str(action.data()))


def plain_for_menu(text: str) -> str:
    """Return text whose ampersands stay what they are in a menu."""
    return text.replace("&", "&&")
