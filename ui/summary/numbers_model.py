"""One of the twelve tables as Qt wants it: answers beside answers, and numbers."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from journal.export.dimensions import dimension
from journal.export.tables import Published, State
from journal.i18n import Words

Index = QModelIndex | QPersistentModelIndex


class NumbersModel(QAbstractTableModel):
    """The first side goes down in the first column, the second across; numbers between."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._down: tuple[str, ...] = ()
        self._across: tuple[str, ...] = ()
        self._values: tuple[int, ...] = ()

    def show_table(self, published: Published) -> None:
        """Show the numbers of a table; none where it does not leave."""
        self.beginResetModel()
        sides = [self._answers(side) for side in published.table.sides]
        self._down = sides[0]
        self._across = sides[1] if len(sides) > 1 else (self._words.say("Activities"),)
        leaves = published.state is State.PUBLISHED
        self._values = published.values if leaves else ()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many answers the first side has."""
        return 0 if parent.isValid() else len(self._down)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return one column for the answers that go down, and those that go across."""
        return 0 if parent.isValid() else 1 + len(self._across)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return an answer, or a number as it will stand in the file."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._said(index.row(), index.column() - 1)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the answer a column stands for."""
        is_across = orientation is Qt.Orientation.Horizontal
        if not is_across or role != Qt.ItemDataRole.DisplayRole:
            return None
        return ("", *self._across)[section] if section <= len(self._across) else None

    def _said(self, down: int, across: int) -> str:
        if across < 0:
            return self._down[down]
        if not self._values:
            return ""
        return self._words.number(self._values[down * len(self._across) + across])

    def _answers(self, side: str) -> tuple[str, ...]:
        return tuple(self._words.say(one.label) for one in dimension(side).categories)
