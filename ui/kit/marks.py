"""Boxes to tick and rounds to choose, with what follows from the choice."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QWidget

from ui.kit.boxes import Box, Margins, column
from ui.kit.text import Prose
from ui.look import Look

_SIDE = 24


class Tick(QCheckBox):
    """A box to tick; its words are painted beside it and wrap."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(text)
        self._look = look
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setProperty("ring", 6)
        look.theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the room of the box and its words."""
        side = self._look.theme.icon(_SIDE)
        words = self._look.theme.metrics("label").horizontalAdvance(self.text())
        gap = 12 if self.text() else 0
        return QSize(side + gap + words + 2, max(side, self._look.theme.control(36)))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def hitButton(self, place: object) -> bool:  # noqa: ARG002 - Qt's signature
        """Take a press anywhere on the part."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint box, tick and words."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.icon(_SIDE)
        left = self.width() - side if self.isRightToLeft() else 0
        box = QRectF(left, (self.height() - side) / 2, side, side)
        ground = "surface" if self.isEnabled() else "sunken"
        border = "sea" if self.isChecked() else "edge"
        painter.setPen(QPen(theme.colour(border), 2))
        painter.setBrush(theme.colour("sea" if self.isChecked() else ground))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        if self.isChecked():
            inner = box.adjusted(4, 4, -4, -4)
            self._look.paint_icon(painter, "check", inner, "on_sea", stroke=3)
        painter.setFont(theme.font("label"))
        painter.setPen(theme.colour("ink" if self.isEnabled() else "ink_hint"))
        words = QRect(0 if self.isRightToLeft() else side + 12, 0, 0, self.height())
        words.setWidth(self.width() - side - 12)
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, start, self.text())


class ConsciousChoice(Box):
    """A box to tick, what we choose, and what follows from it, without softening."""

    def __init__(self, look: Look, chosen: str, follows: str) -> None:
        layout = QHBoxLayout()
        layout.setSpacing(12)
        super().__init__(layout, Margins())
        self.tick = Tick(look, "")
        self.tick.setAccessibleName(chosen)
        self.tick.setAccessibleDescription(follows)
        title = Prose(look, chosen, "label")
        title.setBuddy(self.tick)
        words = column(title, Prose(look, follows, "soft"), None, gap=1)
        layout.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(words, 1)

    def is_chosen(self) -> bool:
        """Tell whether the box is ticked."""
        return self.tick.isChecked()


def focusable_parts(widget: QWidget) -> list[QWidget]:
    """Return what the Tab key reaches inside a widget, in its order."""
    takes = Qt.FocusPolicy.TabFocus
    return [one for one in widget.findChildren(QWidget) if one.focusPolicy() & takes]
