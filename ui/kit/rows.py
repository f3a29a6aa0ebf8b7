"""List rows: an icon on its tile, a title, one line under it, an end, one button."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QResizeEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.kit.boxes import STRETCH, Box, Margins, column, hairline
from ui.kit.buttons import Button
from ui.kit.painting import Tile, paint_tile
from ui.kit.text import Elided, Label, Prose
from ui.look import Look

ROW_HEIGHTS = {1: 34, 2: 54}
"""Pixels of a row of one or two lines, at the smallest text."""

_TILE = 38
_EDGE = 8
_LEAST_WORDS = 230  # pixels for the title; with less the end goes under it


@dataclass(frozen=True, slots=True)
class RowWords:
    """What a row says; `tone` is a family of colour, `end_tone` a token or "".

    `role` is the type of the title in a painted row.
    """

    title: str
    under: str = ""
    end: str = ""
    icon: str = ""
    tone: str = "sea"
    end_tone: str = ""
    role: str = "label"


class Row(Box):
    """One row with at most one button; narrow, its end moves under the title."""

    def __init__(self, look: Look, words: RowWords, button: Button | None = None) -> None:
        layout = QHBoxLayout()
        layout.setSpacing(12)
        super().__init__(layout, Margins(_EDGE, 6, _EDGE, 6), "row")
        self._look = look
        self._has_tile = bool(words.icon)
        self._button = button
        self._title = Prose(look, words.title, "label")
        self._under = Elided(look, words.under)
        self._end = Label(look, words.end, "label", tone=words.end_tone)
        self._end_below = Prose(look, words.end, "soft", tone=words.end_tone)
        texts = column(STRETCH, self._title, self._under, self._end_below, STRETCH, gap=0)
        self._under.setVisible(bool(words.under))
        if words.icon:
            tile = Tile(look, words.icon, words.tone)
            layout.addWidget(tile, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(texts, 1)
        layout.addWidget(self._end)
        if button is not None:
            layout.addSpacing(2)
            layout.addWidget(button)
            button.setAccessibleDescription(f"{words.title}. {words.end}".strip(" ."))
        self.setAccessibleName(words.title)
        self._stack(is_stacked=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the end where there is room for it."""
        super().resizeEvent(event)
        beside = self.width() - self._beside_words() - self._end.sizeHint().width()
        self._stack(is_stacked=beside < _LEAST_WORDS * self._look.theme.text_size)

    def minimumSizeHint(self) -> QSize:
        """Return the size with the end under the title: it goes there when needed."""
        least = super().minimumSizeHint()
        beside = 0 if self._end.isHidden() else self._end.sizeHint().width() + 12
        return QSize(least.width() - beside, least.height())

    def _beside_words(self) -> int:
        """Return the room of the tile and the button."""
        tile = self._look.theme.icon(_TILE) + 12 if self._has_tile else 0
        button = self._button
        if button is None:
            return tile
        return tile + max(button.minimumWidth(), button.sizeHint().width()) + 30

    def _stack(self, *, is_stacked: bool) -> None:
        has_end = bool(self._end.text())
        self._end.setVisible(has_end and not is_stacked)
        self._end_below.setVisible(has_end and is_stacked)


def row_list(look: Look, rows: list[Row]) -> Box:
    """Return rows under each other with hairlines that start at their text."""
    box = Box(QVBoxLayout(), Margins())
    layout = box.layout()
    if isinstance(layout, QVBoxLayout):
        layout.setSpacing(1)
        for place, one in enumerate(rows):
            if place:
                layout.addWidget(_text_line(look))
            layout.addWidget(one)
    return box


def _text_line(look: Look) -> Box:
    line = Box(QHBoxLayout(), Margins(_EDGE + look.theme.icon(_TILE) + 12, 0, _EDGE, 0))
    layout = line.layout()
    if layout is not None:
        layout.addWidget(hairline())
    return line


def row_size(look: Look, lines: int = 2) -> QSize:
    """Return the size hint of a painted row of one line or two."""
    theme = look.theme
    roles = ("label", "soft")[:lines]
    words = sum(theme.metrics(role).height() for role in roles)
    return QSize(200, max(theme.control(ROW_HEIGHTS[lines]), words + 7 * lines))


def paint_row(painter: QPainter, look: Look, box: QRectF, words: RowWords) -> None:
    """Paint a row's words for a list view's delegate; the view paints its ground.

    Lines too long are cut with an ellipsis: the model gives them whole as tool
    tip and to a screen reader.
    """
    theme = look.theme
    is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left, right = box.left() + _EDGE, box.right() - _EDGE
    if words.icon:
        side = theme.icon(_TILE)
        across = right - side if is_mirrored else left
        tile = QRectF(across, box.center().y() - side / 2, side, side)
        paint_tile(painter, look, tile, words.icon, words.tone)
        left, right = (left, right - side - 12) if is_mirrored else (left + side + 12, right)
    end = theme.metrics("label").horizontalAdvance(words.end) + 1 if words.end else 0
    painter.setFont(theme.font("label"))
    painter.setPen(theme.colour(words.end_tone or "ink"))
    middle = Qt.AlignmentFlag.AlignVCenter
    across = left if is_mirrored else right - end
    where = QRectF(across, box.top(), end, box.height())
    painter.drawText(where, middle | Qt.AlignmentFlag.AlignRight, words.end)
    if end:
        left, right = (left + end + 16, right) if is_mirrored else (left, right - end - 16)
    _paint_lines(painter, look, QRectF(left, box.top(), right - left, box.height()), words)


def _paint_lines(painter: QPainter, look: Look, box: QRectF, words: RowWords) -> None:
    lines = [(words.title, words.role), (words.under, "soft")]
    lines = [(text, role) for text, role in lines if text]
    theme = look.theme
    top = box.center().y() - sum(theme.metrics(role).height() for _, role in lines) / 2
    start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    for text, role in lines:
        metrics = theme.metrics(role)
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour(theme.type_role(role).colour))
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(QRectF(box.left(), top, box.width(), metrics.height()), start, cut)
        top += metrics.height()
