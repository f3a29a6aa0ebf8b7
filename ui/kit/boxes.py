"""Boxes: columns, rows, cards and wells; margins that mirror; rows that wrap."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.kit.buttons import Button


@dataclass(frozen=True, slots=True)
class Margins:
    """Room inside a box, in pixels; start and end swap in right-to-left."""

    start: int = 0
    top: int = 0
    end: int = 0
    bottom: int = 0


STRETCH = None
"""Stands among the parts of a box for the room that is left over."""

Part = QWidget | int | tuple[QWidget, int] | None
"""A widget, a gap in pixels, a widget with its share of the room, or STRETCH."""

_NONE = Margins()
_CARD = Margins(20, 14, 20, 14)


class Box(QFrame):
    """Parts in a column or a row, on a surface of the sheet where `role` names one.

    The margins follow the direction of reading.
    """

    def __init__(self, layout: QBoxLayout, margins: Margins, role: str = "") -> None:
        super().__init__()
        self._margins = margins
        self.setProperty("role", role)
        self.setLayout(layout)
        fit_margins(self, margins)

    def changeEvent(self, event: QEvent) -> None:
        """Mirror the margins when the direction changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            fit_margins(self, self._margins)


def column(*parts: Part, gap: int = 8, margins: Margins = _NONE) -> Box:
    """Return parts under each other."""
    return Box(_filled(QVBoxLayout(), parts, gap), margins)


def row(*parts: Part, gap: int = 8, margins: Margins = _NONE) -> Box:
    """Return parts beside each other, from the start."""
    return Box(_filled(QHBoxLayout(), parts, gap), margins)


def card(*parts: Part, gap: int = 8, margins: Margins = _CARD) -> Box:
    """Return a card: one subject, parts under each other."""
    return Box(_filled(QVBoxLayout(), parts, gap), margins, "card")


def well(*parts: Part, gap: int = 2, margins: Margins = _NONE) -> Box:
    """Return a sunken row, as the one segments stand in."""
    return Box(_filled(QHBoxLayout(), parts, gap), margins, "well")


def surface_row(role: str, *parts: Part, gap: int = 12, margins: Margins = _NONE) -> Box:
    """Return parts beside each other on a surface of the sheet's role."""
    return Box(_filled(QHBoxLayout(), parts, gap), margins, role)


def hairline() -> QFrame:
    """Return a line of one pixel."""
    line = QFrame()
    line.setObjectName("hairline")
    return line


def add_parts(layout: QBoxLayout, parts: Sequence[Part]) -> None:
    """Add parts to the end of a layout."""
    for part in parts:
        if part is STRETCH:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, tuple):
            layout.addWidget(part[0], part[1])
        else:
            layout.addWidget(part)


def fit_margins(widget: QWidget, margins: Margins) -> None:
    """Set the margins of a widget's layout for its direction of reading."""
    start, end = margins.start, margins.end
    left, right = (end, start) if widget.isRightToLeft() else (start, end)
    layout = widget.layout()
    if layout is not None:
        layout.setContentsMargins(left, margins.top, right, margins.bottom)


def _filled(layout: QBoxLayout, parts: Sequence[Part], gap: int) -> QBoxLayout:
    layout.setSpacing(gap)
    add_parts(layout, parts)
    return layout


class Wrap(QWidget):
    """Widgets beside each other that go on in the next line, as words do."""

    def __init__(self, *widgets: QWidget, gap: int = 8) -> None:
        super().__init__()
        self._gap = gap
        self._is_centred = False
        self._is_spread = False
        self._is_in_the_middle = False
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            self.add(widget)

    def add(self, widget: QWidget) -> None:
        """Add a widget at the end."""
        widget.setParent(self)
        widget.show()
        self._widgets.append(widget)
        self._settle()

    def centre(self) -> None:
        """Set each line in the middle."""
        self._is_centred = True
        self._settle()

    def spread(self) -> None:
        """Let the first widget take the room that is left while all stand on one line."""
        self._is_spread = True
        self._settle()

    def set_in_the_middle(self) -> None:
        """Set what is lower than its line in the middle of the line."""
        self._is_in_the_middle = True
        self._settle()

    def take_all(self) -> Sequence[QWidget]:
        """Return the widgets and hold them no longer."""
        widgets, self._widgets = self._widgets, []
        return widgets

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        boxes = self._placed(width)
        return max((box.bottom() + 1 for _, box in boxes), default=0)

    def sizeHint(self) -> QSize:
        """Return the size of everything on one line."""
        widths = [one.sizeHint().width() for one in self._shown()]
        width = sum(widths) + self._gap * max(len(widths) - 1, 0)
        return QSize(width, self.heightForWidth(max(width, 1)))

    def minimumSizeHint(self) -> QSize:
        """Return the height it has now: width is what wraps."""
        return QSize(120, self.minimumHeight())

    def event(self, event: QEvent) -> bool:
        """Place everything again when a widget changed its size."""
        kinds = {QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange}
        if event.type() in kinds:
            self._settle()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything for the new width."""
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        self.setMinimumHeight(self.heightForWidth(self.width()))
        placed = self._placed(self.width())
        ends: dict[int, int] = {}
        heights: dict[int, int] = {}
        for _, box in placed:
            ends[box.y()] = box.right() + 1
            heights[box.y()] = max(heights.get(box.y(), 0), box.height())
        for widget, box in placed:
            if self._is_centred:
                box.translate((self.width() - ends[box.y()]) // 2, 0)
            if self._is_in_the_middle:
                box.translate(0, (heights[box.y()] - box.height()) // 2)
            is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = self.width() - box.right() - 1 if is_mirrored else box.x()
            widget.setGeometry(left, box.y(), box.width(), box.height())

    def _placed(self, width: int) -> list[tuple[QWidget, QRect]]:
        placed = []
        across = down = line = 0
        for widget in self._shown():
            size = _size_within(widget, width)
            if across and across + size.width() > width:
                across, down, line = 0, down + line + self._gap, 0
            placed.append((widget, QRect(across, down, size.width(), size.height())))
            across += size.width() + self._gap
            line = max(line, size.height())
        return self._spread_over(width, placed) if self._is_spread else placed

    def _shown(self) -> list[QWidget]:
        """Return what is to be placed; while a page goes, its parts may be gone before."""
        return [one for one in self._widgets if isValid(one) and not one.isHidden()]

    def _spread_over(
        self, width: int, placed: list[tuple[QWidget, QRect]]
    ) -> list[tuple[QWidget, QRect]]:
        """Return one line with its first widget widened and all in the middle of it."""
        lines = {box.y() for _, box in placed}
        if len(lines) != 1:
            return placed
        spare = width - placed[-1][1].right() - 1
        height = max(box.height() for _, box in placed)
        for place, (_, box) in enumerate(placed):
            box.translate(spare if place else 0, (height - box.height()) // 2)
        placed[0][1].setWidth(placed[0][1].width() + spare)
        return placed


def _size_within(widget: QWidget, width: int) -> QSize:
    hint = widget.sizeHint().expandedTo(widget.minimumSize())
    if hint.width() <= width:
        return hint
    if isinstance(widget, Button):
        return QSize(width, widget.height_at(width))
    if widget.hasHeightForWidth():
        return QSize(width, widget.heightForWidth(width))
    return QSize(width, hint.height())
