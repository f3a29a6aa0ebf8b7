"""The model of a list of records: rows read page by page as the list is scrolled."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
)
from PySide6.QtGui import Qt

from ui.records.rows import RecordRow, RowsPage

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns of a list."""

    TITLE = 0
    STATE = 1
    DAY = 2


class RecordModel(QAbstractTableModel):
    """Frozen rows, newest first; asks for more until it has every record."""

    more_wanted = Signal(int)
    """From which place on."""

    def __init__(self, headings: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self._rows: list[RecordRow] = []
        self._count = 0
        self._is_asking = False

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows were read."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return the words of a cell, or its whole row."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.title, row.state, row.day)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return Qt.convertFromPlainText(row.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(one for one in (row.title, row.state, row.day) if one)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """Return the name of a column."""
        is_name = role == Qt.ItemDataRole.DisplayRole
        if not is_name or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._headings[section] if 0 <= section < len(self._headings) else None

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there are records that were not read and not asked for."""
        return not parent.isValid() and not self._is_asking and len(self._rows) < self._count

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next rows; they come later."""
        if self.canFetchMore(parent):
            self._is_asking = True
            self.more_wanted.emit(len(self._rows))

    def show_page(self, page: RowsPage) -> None:
        """Show rows that were read: the first ones anew, others at the end."""
        self._is_asking = False
        self._count = page.count
        if page.first == 0:
            self.beginResetModel()
            self._rows = list(page.rows)
            self.endResetModel()
        elif page.rows and page.first == len(self._rows):
            last = page.first + len(page.rows) - 1
            self.beginInsertRows(QModelIndex(), page.first, last)
            self._rows += page.rows
            self.endInsertRows()

    def count(self) -> int:
        """Return how many records there are, read or not."""
        return self._count

    def row_of(self, record_id: str) -> QModelIndex:
        """Return where a record stands; an index that is not valid where it does not."""
        for place, row in enumerate(self._rows):
            if row.id == record_id:
                return self.index(place, Column.TITLE)
        return QModelIndex()
