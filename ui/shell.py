"""The one window of the program; its title never says more than the program's name."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from ui.kit.focus_ring import FocusRing
from ui.look import Look

_SMALLEST = QSize(800, 500)
_USUAL = QSize(1100, 700)


class Shell(QWidget):
    """Shows one screen at a time."""

    closing = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("Bitácora")
        self.setMinimumSize(_SMALLEST)
        self.resize(_USUAL)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._screen: QWidget | None = None
        self._ring = FocusRing(look, self)

    def show_screen(self, screen: QWidget) -> None:
        """Show a screen in place of the one before, which is gone for good."""
        before, self._screen = self._screen, screen
        self._layout.addWidget(screen)
        if before is not None:
            self._layout.removeWidget(before)
            before.hide()
            before.deleteLater()
        screen.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the closing to the program, which keeps the text first."""
        event.ignore()
        self.closing.emit()
