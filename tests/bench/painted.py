"""Tell when a widget is on the screen: after the first time that its window was painted."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Calls back once, with the clock of the system, when a widget was painted."""

    def __init__(self, widget: QWidget, tell: Callable[[int], None]) -> None:
        super().__init__(widget)
        self._tell = tell
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait until all that is painted with it is painted too."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._told)
        return False

    def _told(self) -> None:
        self._tell(time.monotonic_ns())
