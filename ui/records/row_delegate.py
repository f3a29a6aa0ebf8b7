"""How a record is painted in a list: its words on the ground of its state, a hairline."""

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.kit.rows import RowWords, paint_row, row_size
from ui.look import Look
from ui.records.record_model import ROW_ROLE
from ui.records.rows import RecordRow

_RADIUS = 8
_STACKED_BELOW = 520  # pixels: the date goes before the second line


class RowDelegate(QStyledItemDelegate):
    """Paints the rows of a list of records; `icon` and `tone` are those of its place."""

    def __init__(self, look: Look, icon: str, tone: str, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._tone = tone

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's signature
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 - Qt's signature
    ) -> QSize:
        """Return the room of two lines."""
        return row_size(self._look)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint ground, words and hairline."""
        drawn: Any = option  # the stubs do not know its fields
        row: RecordRow = index.data(ROW_ROLE)
        theme = self._look.theme
        box = QRectF(drawn.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(drawn.direction)
        painter.setPen(theme.colour("line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        ground = _ground(drawn.state)
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(ground))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        is_narrow = box.width() < _STACKED_BELOW * theme.text_size
        paint_row(painter, self._look, box, self._words(row, is_stacked=is_narrow))
        painter.restore()

    def _words(self, row: RecordRow, *, is_stacked: bool) -> RowWords:
        if not is_stacked:
            return RowWords(row.title, row.state, row.day, self._icon, self._tone)
        return RowWords(row.title, row.under, "", self._icon, self._tone)


def _ground(state: QStyle.StateFlag) -> str:
    if state & QStyle.StateFlag.State_Selected:
        return "sea_soft"
    return "hover" if state & QStyle.StateFlag.State_MouseOver else ""
