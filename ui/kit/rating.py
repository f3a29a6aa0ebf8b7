"""Ratings 0 to 4 as five vessels that fill, and changes -2 to +2 as arrows."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    Qt,
)
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.kit.painting import Painted, State, paint_ground
from ui.kit.roving import Roving
from ui.look import Look

_HEIGHT = 104
_PICTURE = 44
_GAP = 10
_CHANGES = ("shrank", "shrank", "same", "grew", "grew")


def paint_vessel(
    painter: QPainter, box: QRectF, level: int, edge: QColor, fill: QColor
) -> None:
    """Paint a vessel filled to a level of 0 to 4 quarters."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wall = _vessel_wall(box)
    if level:
        body = QPainterPath(wall)
        body.closeSubpath()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawPath(body.intersected(_water(box, level)))
    pen = QPen(edge, max(box.width() / 20, 1.6))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(wall)
    rim = QPointF(box.width() * 0.065, 0)
    painter.drawLine(box.topLeft() - rim, box.topRight() + rim)


def _vessel_wall(box: QRectF) -> QPainterPath:
    def at(across: float, down: float) -> QPointF:
        return QPointF(box.x() + box.width() * across, box.y() + box.height() * down)

    path = QPainterPath(at(0, 0))
    path.cubicTo(at(0.02, 0.55), at(0.1, 1), at(0.3, 1))
    path.lineTo(at(0.7, 1))
    path.cubicTo(at(0.9, 1), at(0.98, 0.55), at(1, 0))
    return path


def _water(box: QRectF, level: int) -> QPainterPath:
    surface = box.bottom() - box.height() * level / 4 * 0.9
    path = QPainterPath(QPointF(box.left() - 4, surface + 1))
    path.cubicTo(
        QPointF(box.left() + box.width() * 0.3, surface - 3),
        QPointF(box.left() + box.width() * 0.6, surface + 4),
        QPointF(box.right() + 4, surface),
    )
    path.lineTo(box.right() + 4, box.bottom() + 4)
    path.lineTo(box.left() - 4, box.bottom() + 4)
    path.closeSubpath()
    return path


class _Mark(Painted):
    """One large button of a scale: a picture and the word under it."""

    def __init__(self, look: Look, text: str, value: int) -> None:
        super().__init__(look, text)
        self.value = value
        self.setCheckable(True)
        self.setProperty("ring", 10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room of the picture and the bold word."""
        words = self.look.theme.metrics("label").horizontalAdvance(self.text())
        width = max(words + 16, self.look.theme.icon(_PICTURE) + 2 * self.look.theme.icon(26))
        return QSize(width, self.look.theme.control(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: the word is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint ground, picture, word and tick."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        state = self.state()
        box = QRectF(self.rect())
        theme = self.look.theme
        paint_ground(painter, self.look, box, state)
        side = theme.icon(_PICTURE)
        words = theme.metrics("body").height() + 8
        top = (box.height() - side * 0.9 - words) / 2
        self.paint_picture(painter, QRectF((box.width() - side) / 2, top, side, side * 0.9))
        painter.setFont(theme.font("label" if self.isChecked() else "body"))
        painter.setPen(theme.colour(self._word_colour(state)))
        below = QRectF(0, top + side * 0.9 + 8, box.width(), words)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.isChecked():
            tick = theme.icon(20)
            left = 6 if self.isRightToLeft() else box.width() - tick - 6
            corner = QRectF(left, 6, tick, tick)
            self.look.paint_icon(painter, "check", corner, "sea_deep", stroke=2.4)

    def paint_picture(self, painter: QPainter, box: QRectF) -> None:
        """Paint the vessel of this level."""
        theme = self.look.theme
        edge = "sea_deep" if self.isChecked() else "ink_soft"
        strength = 1.0 if self.isChecked() else 0.55
        fill = theme.colour("sea", strength)
        if not self.isEnabled():
            edge, fill = "ink_hint", theme.colour("ghost")
        paint_vessel(painter, box, self.value, theme.colour(edge), fill)

    def _word_colour(self, state: State) -> str:
        if state is State.DISABLED:
            return "ink_hint"
        return "sea_deep" if self.isChecked() else "ink"


class _ChangeMark(_Mark):
    """One button of a change: one or two arrows, or the level one."""

    def paint_picture(self, painter: QPainter, box: QRectF) -> None:
        """Paint the arrows."""
        name = _CHANGES[self.value + 2]
        colour = "sea_deep" if self.isChecked() else "ink_soft"
        if not self.isEnabled():
            colour = "ink_hint"
        side = box.height() * 0.75
        count = abs(self.value) or 1
        left = box.center().x() - side * (0.5 + 0.37 * (count - 1))
        for number in range(count):
            arrow = QRectF(left + number * side * 0.74, box.y() + 4, side, side)
            self.look.paint_icon(painter, name, arrow, colour, stroke=2)


class Scale(QWidget):
    """Five buttons of which one or none is chosen; digits choose, Space takes back.

    In a narrow place the buttons go on in a second line.
    """

    value_changed = Signal(object)

    def __init__(self, name: str, marks: Sequence[_Mark]) -> None:
        super().__init__()
        self._marks = marks
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._arranged = (0, QSize())
        self._arrange(len(marks))
        self.setAccessibleName(name)
        for mark in marks:
            mark.clicked.connect(self._choose_sender)
        self._roving = Roving(self, list(marks))

    def value(self) -> int | None:
        """Return the chosen value, None where nothing is chosen."""
        return next((mark.value for mark in self._marks if mark.isChecked()), None)

    def set_value(self, value: int | None) -> None:
        """Show a value as chosen, without telling anybody."""
        for mark in self._marks:
            mark.setChecked(mark.value == value)
        self._roving.stop_at(next((m for m in self._marks if m.isChecked()), None))

    def minimumSizeHint(self) -> QSize:
        """Return the room of one button: the others can go under it."""
        return self._marks[0].minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set as many buttons on a line as there is room for."""
        super().resizeEvent(event)
        widest = max(mark.sizeHint().width() for mark in self._marks) + _GAP
        room = max((self.width() + _GAP) // widest, 1)
        lines = -(-len(self._marks) // room)
        self._arrange(-(-len(self._marks) // lines))

    def _arrange(self, on_a_line: int) -> None:
        if (on_a_line, self._marks[0].sizeHint()) == self._arranged:
            return
        self._arranged = (on_a_line, self._marks[0].sizeHint())
        for place, mark in enumerate(self._marks):
            self._grid.addWidget(mark, place // on_a_line, place % on_a_line)
        lines = -(-len(self._marks) // on_a_line)
        height = self._marks[0].sizeHint().height()
        self.setMinimumHeight(lines * (height + _GAP) - _GAP)
        for place in range(len(self._marks)):
            self._grid.setColumnStretch(place, 1 if place < on_a_line else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by digit: the first button is 0."""
        place = event.key() - Qt.Key.Key_0
        if not 0 <= place < len(self._marks):
            super().keyPressEvent(event)
            return
        self._marks[place].setFocus()
        self._choose(self._marks[place].value)

    def _choose_sender(self) -> None:
        mark = self.sender()
        if isinstance(mark, _Mark):
            self._choose(mark.value if mark.isChecked() else None)

    def _choose(self, value: int | None) -> None:
        self.set_value(value)
        self.value_changed.emit(value)


def rating(look: Look, name: str, words: Sequence[str]) -> Scale:
    """Return the scale 0 to 4; words are the five words, from none to full."""
    return Scale(name, [_Mark(look, word, value) for value, word in enumerate(words)])


def change(look: Look, name: str, words: Sequence[str]) -> Scale:
    """Return the scale -2 to +2; words are the five words, from the lowest."""
    return Scale(name, [_ChangeMark(look, word, place - 2) for place, word in enumerate(words)])
