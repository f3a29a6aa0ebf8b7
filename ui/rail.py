"""The rail: the nine places with their words, always, at the start side."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from journal.i18n import Words
from ui.kit.boxes import Box, Margins
from ui.kit.page import ScrollColumn
from ui.kit.painting import Painted, State
from ui.kit.roving import Roving
from ui.kit.text import Label
from ui.look import Look
from ui.places import PLACES, Place

_ICON_AT, _WORDS_AT = 18, 50
_LEAST_WIDTH = 212
_SCROLL_BAR = 14


class RailItem(Painted):
    """One place in the rail; the chosen one has a bar, a ground and bold words."""

    def __init__(self, look: Look, words: Words, place: Place) -> None:
        super().__init__(look, words.say(place.title))
        self.place = place
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room of the icon and the bold words."""
        words = self.look.theme.metrics("label").horizontalAdvance(self.text())
        at = self._words_at()
        return QSize(at + words + 12, self.look.theme.control(44))

    def minimumSizeHint(self) -> QSize:
        """Return the least height; the words decide the width of the rail."""
        return QSize(self.sizeHint().width(), self.look.theme.control(42))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there on Enter as on Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint ground, bar, icon and words."""
        theme = self.look.theme
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        grounds = {State.CHOSEN: "surface", State.HOVER: "hover", State.HELD: "line"}
        ground = grounds.get(self.state())
        painter.setPen(Qt.PenStyle.NoPen)
        if ground:
            painter.setBrush(theme.colour(ground))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 9, 9)
        if self.isChecked():
            painter.setBrush(theme.colour("sea"))
            bar = QRectF(4, 11, 4, box.height() - 22)
            painter.drawRoundedRect(self._mirrored(bar), 2, 2)
        side = theme.icon(22)
        where = QRectF(_ICON_AT, (box.height() - side) / 2, side, side)
        colour = "sea_deep" if self.isChecked() else "ink_soft"
        self.look.paint_icon(
            painter, self.place.name, self._mirrored(where), colour, stroke=1.8
        )
        painter.setFont(theme.font("label" if self.isChecked() else "body"))
        painter.setPen(theme.colour("ink" if self.isChecked() else "ink_soft"))
        at = self._words_at()
        words = self._mirrored(QRectF(at, 0, box.width() - at - 4, box.height()))
        start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, start, self.text())

    def _words_at(self) -> int:
        return _WORDS_AT + self.look.theme.icon(22) - 22

    def _mirrored(self, box: QRectF) -> QRectF:
        if not self.isRightToLeft():
            return box
        return QRectF(self.width() - box.right(), box.y(), box.width(), box.height())


class Rail(Box):
    """The places under each other; as wide as the longest word needs."""

    place_chosen = Signal(str)

    def __init__(self, look: Look, words: Words) -> None:
        outer = QVBoxLayout()
        outer.setSpacing(0)
        super().__init__(outer, Margins())
        self.setObjectName("rail")
        self._look = look
        self._mark = Label(look, "Bitácora", "wordmark")
        self._mark.setContentsMargins(14, 0, 14, 0)
        self._items = {one.name: RailItem(look, words, one) for one in PLACES}
        layout = QVBoxLayout()
        layout.setSpacing(2)
        inner = Box(layout, Margins(10, 0, 10, 8))
        inner.setObjectName("rail")
        self._inner = inner
        layout.addWidget(self._mark)
        for item in self._items.values():
            if item.place.starts_group:
                layout.addSpacing(12)
            layout.addWidget(item)
            item.clicked.connect(self._tell)
        layout.addStretch(1)
        outer.addWidget(ScrollColumn(inner))
        self._roving = Roving(self, list(self._items.values()))
        self.setAccessibleName(words.say("Places"))
        look.theme.changed.connect(self._measure_again)
        self._measure_again()

    def show_place(self, name: str) -> None:
        """Show where we are, without telling anybody."""
        self._items[name].setChecked(True)
        self._roving.stop_at(self._items[name])

    def beside(self, name: str, step: int) -> str:
        """Return the place `step` further down or up from one."""
        names = list(self._items)
        return names[(names.index(name) + step) % len(names)]

    def fit(self, height: int) -> None:
        """Take the width of the longest word, and of the scroll bar where one is needed."""
        widest = max(item.sizeHint().width() for item in self._items.values())
        needed = self._inner.minimumSizeHint().height()
        bar = _SCROLL_BAR if needed > height else 0
        self.setFixedWidth(max(widest + 20, _LEAST_WIDTH) + bar)

    def _tell(self) -> None:
        item = self.sender()
        if isinstance(item, RailItem):
            self._roving.stop_at(item)
            self.place_chosen.emit(item.place.name)

    def _measure_again(self) -> None:
        self._mark.setFixedHeight(self._look.theme.control(60))
