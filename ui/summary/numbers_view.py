"""Shows the numbers of one table whole: answers wrap, the page scrolls, not the table."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from journal.export.tables import Published
from journal.i18n import Words
from ui.look import Look
from ui.summary.numbers_model import NumbersModel

_FIRST_SHARES = {1: 0.66}
_FIRST_SHARE = 0.36  # of the width, for the answers that go down; more beside one column
_SIDES = 34  # pixels of a cell that its words do not take
_AIR = 12


class NumbersView(QTableView):
    """One table as it will leave."""

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__()
        self._rows = NumbersModel(words, self)
        self.setModel(self._rows)
        self.setAccessibleName(words.say("The numbers of this table"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("ring", 8)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        across = self.horizontalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        look.theme.changed.connect(self._fit)

    def show_table(self, published: Published) -> None:
        """Show the numbers of a table."""
        self._rows.show_table(published)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        columns = self._rows.columnCount() - 1
        if columns < 1:
            return
        width = self.viewport().width()
        first = round(width * _FIRST_SHARES.get(columns, _FIRST_SHARE))
        each = (width - first) // columns
        self.setColumnWidth(0, width - each * columns)
        for column in range(1, columns + 1):
            self.setColumnWidth(column, each)
        for down in range(self._rows.rowCount()):
            said = str(self._rows.index(down, 0).data())
            self.setRowHeight(down, self._height_of(said, first))
        self.horizontalHeader().setFixedHeight(self._header_height(each))
        rows = self.verticalHeader().length()
        self.setFixedHeight(self.horizontalHeader().height() + rows + 2)

    def _header_height(self, width: int) -> int:
        across = Qt.Orientation.Horizontal
        names = (
            str(self._rows.headerData(column, across) or "")
            for column in range(self._rows.columnCount())
        )
        return max(self._height_of(name, width) for name in names)

    def _height_of(self, said: str, width: int) -> int:
        room = QRect(0, 0, max(width - _SIDES, 1), 10_000)
        wraps = int(Qt.TextFlag.TextWordWrap)
        return self.fontMetrics().boundingRect(room, wraps, said or "0").height() + _AIR
