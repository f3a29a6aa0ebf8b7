"""Parts that paint themselves: how they follow the theme and show their state."""

from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.look import Look


class State(StrEnum):
    """The state a painted part shows; each has its own ground and border."""

    REST = "rest"
    HOVER = "hover"
    HELD = "held"
    CHOSEN = "chosen"
    DISABLED = "disabled"


# State -> ground, border, border width, dashed (visual system: additions, States)
_GROUNDS = {
    State.REST: ("surface", "edge", 1.0, False),
    State.HOVER: ("hover", "edge", 1.0, False),
    State.HELD: ("line", "ink_soft", 2.0, False),
    State.CHOSEN: ("sea_soft", "sea", 2.5, False),
    State.DISABLED: ("sunken", "edge", 1.0, True),
}


class Painted(QAbstractButton):
    """A button that is painted: a rating, a rail item, a row."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__()
        self.look = look
        self.setText(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.theme.changed.connect(self._measure_again)

    def state(self) -> State:
        """Return the state to be shown."""
        if not self.isEnabled():
            return State.DISABLED
        if self.isDown():
            return State.HELD
        if self.isChecked():
            return State.CHOSEN
        return State.HOVER if self.underMouse() else State.REST

    def _measure_again(self) -> None:
        self.updateGeometry()
        self.update()


class Glyph(QWidget):
    """An icon that stands beside words, on a soft ground when `tone` has one."""

    def __init__(self, look: Look, name: str, colour: str = "ink_soft", side: int = 20) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self._colour = colour
        self._side = side
        look.theme.changed.connect(self._measure_again)
        self._measure_again()

    def show_icon(self, name: str, colour: str) -> None:
        """Show another icon in the same place."""
        self._name, self._colour = name, colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the icon."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        self._look.paint_icon(painter, self._name, QRectF(self.rect()), self._colour)

    def _measure_again(self) -> None:
        side = self._look.theme.icon(self._side)
        self.setFixedSize(side, side)
        self.update()


class Tile(Glyph):
    """An icon on a soft square of its family of colour: sea, brass, madder, moss, plum."""

    def __init__(self, look: Look, name: str, tone: str, side: int = 38) -> None:
        super().__init__(look, name, tone, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the square and the icon."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        paint_tile(painter, self._look, QRectF(self.rect()), self._name, self._colour)


def paint_tile(painter: QPainter, look: Look, box: QRectF, name: str, tone: str) -> None:
    """Paint an icon on the soft ground of its tone."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.theme.colour(f"{tone}_soft"))
    radius = box.width() / 3.2
    painter.drawRoundedRect(box, radius, radius)
    inset = box.width() * 0.24
    look.paint_icon(painter, name, box.adjusted(inset, inset, -inset, -inset), tone)


def paint_ground(
    painter: QPainter, look: Look, box: QRectF, state: State, *, radius: float = 10
) -> None:
    """Paint the ground and border of a state."""
    ground, border, width, is_dashed = _GROUNDS[state]
    pen = QPen(look.theme.colour(border), width)
    if is_dashed:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(look.theme.colour(ground))
    half = width / 2
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius)
