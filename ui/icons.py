"""Icons by name: strokes of `resources/icons.txt`, painted in a token's colour.

The stroke language is described at the head of that file. A few icons have a
direction and are mirrored in right-to-left.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

_GRID = 24
_STROKE = 1.75
_SIXTEENTHS = 16  # QPainter.drawArc counts degrees in sixteenths
_SHARPNESS = 2  # pixels a point, so that an icon stays crisp on dense screens

Stroke = tuple[str, tuple[float, ...]]


class Icons:
    """Every icon of one stroke file; `text` is the file's content."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _strokes(self) -> Mapping[str, Sequence[Stroke]]:
        rows = re.findall(r"^(\w+) = (.+)$", self._text, re.MULTILINE)
        return {name: tuple(map(_read_stroke, line.split(";"))) for name, line in rows}

    @cached_property
    def _mirrored(self) -> frozenset[str]:
        found = re.search(r"mirrored in right-to-left: (.+)", self._text)
        return frozenset(found[1].split()) if found else frozenset()

    def names(self) -> tuple[str, ...]:
        """Return the name of every icon."""
        return tuple(self._strokes)

    def paint(
        self,
        painter: QPainter,
        name: str,
        box: QRectF,
        colour: QColor,
        *,
        stroke: float = _STROKE,
    ) -> None:
        """Paint an icon centred in a box, mirrored where the painter's layout is."""
        side = min(box.width(), box.height()) / _GRID
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = _GRID * side / 2
        painter.translate(box.center() - QPointF(half, half))
        painter.scale(side, side)
        is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if is_mirrored and name in self._mirrored:
            painter.translate(_GRID, 0)
            painter.scale(-1, 1)
        pen = QPen(colour, stroke / max(side, 0.75) if side < 1 else stroke)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        for kind, numbers in self._strokes[name]:
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            _PAINTERS[kind](painter, numbers)
        painter.restore()

    def icon(
        self, name: str, colour: QColor, side: int, direction: Qt.LayoutDirection
    ) -> QIcon:
        """Return an icon for what takes only a QIcon, as menus do; side in pixels."""
        pixmap = QPixmap(side * _SHARPNESS, side * _SHARPNESS)
        pixmap.setDevicePixelRatio(_SHARPNESS)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setLayoutDirection(direction)
        self.paint(painter, name, QRectF(0, 0, side, side), colour)
        painter.end()
        return QIcon(pixmap)


def _read_stroke(text: str) -> Stroke:
    kind, *numbers = text.split()
    return kind, tuple(map(float, numbers))


def _points(numbers: Sequence[float]) -> QPolygonF:
    return QPolygonF([QPointF(*pair) for pair in zip(numbers[::2], numbers[1::2], strict=True)])


def _circle(painter: QPainter, numbers: Sequence[float]) -> None:
    across, down, radius = numbers
    painter.drawEllipse(QPointF(across, down), radius, radius)


def _dot(painter: QPainter, numbers: Sequence[float]) -> None:
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    _circle(painter, numbers)


def _curve(painter: QPainter, numbers: Sequence[float]) -> None:
    start, *bends = (QPointF(*pair) for pair in zip(numbers[::2], numbers[1::2], strict=True))
    path = QPainterPath(start)
    path.cubicTo(*bends)
    painter.drawPath(path)


def _arc(painter: QPainter, numbers: Sequence[float]) -> None:
    start, span = (int(degrees * _SIXTEENTHS) for degrees in numbers[4:])
    painter.drawArc(QRectF(*numbers[:4]), start, span)


_PAINTERS: Mapping[str, Callable[[QPainter, Sequence[float]], None]] = {
    "l": lambda painter, numbers: painter.drawPolyline(_points(numbers)),
    "p": lambda painter, numbers: painter.drawPolygon(_points(numbers)),
    "c": _circle,
    "d": _dot,
    "r": lambda painter, numbers: painter.drawRoundedRect(
        QRectF(*numbers[:4]), numbers[4], numbers[4]
    ),
    "a": _arc,
    "b": _curve,
}
