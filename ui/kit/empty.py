"""An empty place: what belongs here, and the one button that starts it."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.boxes import Box, Margins, row
from ui.kit.buttons import Button
from ui.kit.text import Prose
from ui.look import Look

_RIPPLES = ((40, 12, 1.0), (82, 25, 0.6), (125, 38, 0.35), (168, 50, 0.2))
_WIDEST = 580


class Pebble(QWidget):
    """A pebble over still water; decoration only, no meaning, no name."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        look.theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the size it is drawn at."""
        return QSize(340, 150)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint rings, the way down, and the pebble."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(self.width() / 340, self.height() / 150)
        painter.translate(self.width() / 2, 0)
        painter.scale(scale, scale)
        for across, down, strength in _RIPPLES:
            painter.setPen(QPen(theme.colour("sea", strength), 2.4))
            painter.drawEllipse(QPointF(0, 96), across, down)
        painter.setPen(QPen(theme.colour("sea", 0.6), 2.4, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(0, 52), QPointF(0, 82))
        painter.setPen(QPen(theme.colour("sea_deep"), 2.2))
        painter.setBrush(theme.colour("sea_soft"))
        painter.drawRoundedRect(QRectF(-22, 6, 44, 34), 20, 16)


class EmptyState(Box):
    """A drawing, a title, what belongs here in two lines, and the way to begin."""

    def __init__(self, look: Look, title: str, told: str, *buttons: Button) -> None:
        layout = QVBoxLayout()
        layout.setSpacing(8)
        super().__init__(layout, Margins(20, 20, 20, 40))
        heading = Prose(look, title, "title")
        sentence = Prose(look, told, "told")
        middle = Qt.AlignmentFlag.AlignHCenter
        layout.addStretch(1)
        layout.addWidget(Pebble(look), 0, middle)
        layout.addSpacing(10)
        for words in (heading, sentence):
            words.centre()
            words.setMaximumWidth(round(_WIDEST * look.theme.text_size))
            layout.addWidget(row(None, (words, 10_000), None, gap=0))
        if buttons:
            layout.addSpacing(12)
            layout.addWidget(buttons[0], 0, middle)
        if buttons[1:]:
            layout.addWidget(row(None, *buttons[1:], None), 0)
        layout.addStretch(2)
