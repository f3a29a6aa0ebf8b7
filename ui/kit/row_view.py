"""A list of painted rows that may be long: arrows walk, Enter opens."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Signal,
)
from PySide6.QtGui import QPainter, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.kit.rows import RowWords, paint_row, row_size
from ui.look import Look

ROW_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel):
    """Rows of words, each with the key of what it stands for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[str, RowWords], ...] = ()

    def set_rows(self, rows: Sequence[tuple[str, RowWords]]) -> None:
        """Show other rows; each is a key and its words."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def key_at(self, index: Index) -> str:
        """Return the key of a row."""
        return self._rows[index.row()][0]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row says, whole; ROW_ROLE gives it as it is painted."""
        if not index.isValid():
            return None
        words = self._rows[index.row()][1]
        if role == ROW_ROLE:
            return words
        whole = (words.title, words.under, words.end)
        if role == Qt.ItemDataRole.DisplayRole:
            return words.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, whole))
        if role == Qt.ItemDataRole.ToolTipRole:
            return Qt.convertFromPlainText("\n".join(filter(None, whole[:2])))
        return None


class RowDelegate(QStyledItemDelegate):
    """Paints a row on the ground of its state."""

    def __init__(self, look: Look, lines: int, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._lines = lines

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, words and the line under the row."""
        box = QRectF(option.rect)  # type: ignore[attr-defined] # the stubs do not know its fields
        state = option.state  # type: ignore[attr-defined] # the same
        theme = self._look.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = _ground(state)
        if ground:
            painter.setBrush(theme.colour(ground))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 8, 8)
        painter.setLayoutDirection(option.direction)  # type: ignore[attr-defined] # the same
        words = index.data(ROW_ROLE)
        if isinstance(words, RowWords):
            paint_row(painter, self._look, box, words)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Return the size of a row."""
        return row_size(self._look, self._lines)


class RowView(QListView):
    """Shows a RowModel; `opened` gives the key of the row that was chosen.

    Rows have one line or two.
    """

    opened = Signal(str)

    def __init__(self, look: Look, name: str, lines: int = 2) -> None:
        super().__init__()
        self._rows = RowModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(RowDelegate(look, lines, self))
        self.setProperty("kind", "plain")
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setProperty("ring", 10)
        self.activated.connect(self._open)
        self.clicked.connect(self._open)
        look.theme.changed.connect(self.doItemsLayout)

    def set_rows(self, rows: Sequence[tuple[str, RowWords]]) -> None:
        """Show other rows; each is a key and its words."""
        self._rows.set_rows(rows)
        if rows:
            self.setCurrentIndex(self._rows.index(0, 0))

    def current_key(self) -> str:
        """Return the key of the row one walked to, "" where there is none."""
        index = self.currentIndex()
        return self._rows.key_at(index) if index.isValid() else ""

    def go_to(self, key: str) -> None:
        """Walk to the row with a key."""
        for place in range(self._rows.rowCount()):
            if self._rows.key_at(self._rows.index(place, 0)) == key:
                self.setCurrentIndex(self._rows.index(place, 0))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._rows.key_at(index))


def _ground(state: QStyle.StateFlag) -> str:
    if state & QStyle.StateFlag.State_Selected:
        return "sea_soft"
    return "hover" if state & QStyle.StateFlag.State_MouseOver else ""
