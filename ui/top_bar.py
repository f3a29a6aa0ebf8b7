"""The bar on top: the search field, what is saved, Lock."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, Qt
from PySide6.QtWidgets import QHBoxLayout

from journal.i18n import Words
from ui.actions import Actions, Command
from ui.kit.boxes import Box, Margins, fit_margins
from ui.kit.buttons import Button
from ui.kit.fields import LineField
from ui.kit.page import side_margin
from ui.kit.painting import Glyph
from ui.kit.text import Label, show_tip
from ui.look import Look
from ui.theme import NARROW

_FIELD = (420, 340)  # pixels wide in a wide and in a narrow window
_HINT_FITS_BELOW = 1.5  # larger text has no room for the key


class SearchField(LineField):
    """The field of the search, with a lens and its key."""

    def __init__(self, look: Look, words: Words, key: str) -> None:
        super().__init__(words.say("Search this journal"))
        self._look = look
        self._long = words.say("Search this journal")
        self._short = words.say("Search")
        self.setProperty("kind", "search")
        self.setProperty("ring", 10)
        self._key = key
        look.theme.changed.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return a comfortable width."""
        return QSize(_FIELD[0], super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the room of a short word."""
        return QSize(180, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the key at the end."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field and its lens."""
        super().paintEvent(event)
        side = self._look.theme.icon(20)
        left = self.width() - side - 14 if self.isRightToLeft() else 14
        painter = QPainter(self)
        box = QRectF(left, (self.height() - side) / 2, side, side)
        self._look.paint_icon(painter, "search", box, "ink_soft")
        if self._look.theme.text_size < _HINT_FITS_BELOW and not self.text():
            at = Qt.AlignmentFlag
            end = at.AlignLeft if self.isRightToLeft() else at.AlignRight
            painter.setPen(self._look.theme.colour("ink_hint"))
            inner = self.rect().adjusted(14, 0, -14, 0)
            painter.drawText(inner, end | at.AlignAbsolute | at.AlignVCenter, self._key)

    def _fit(self) -> None:
        theme = self._look.theme
        room = theme.icon(20) + 8
        is_mirrored = self.isRightToLeft()
        self.setTextMargins(0 if is_mirrored else room, 0, room if is_mirrored else 0, 0)
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        fits = theme.text_size < _HINT_FITS_BELOW
        self.setPlaceholderText(self._long if fits else self._short)


class TopBar(Box):
    """Search, the saved state, and Lock, which is always there."""

    search_asked = Signal(str)

    def __init__(self, look: Look, words: Words, actions: Actions) -> None:
        layout = QHBoxLayout()
        layout.setSpacing(10)
        super().__init__(layout, Margins(28, 10, 28, 6))
        self.setObjectName("bar")
        self._look = look
        self._words = words
        lines = dict(actions.lines())
        self.search = SearchField(look, words, lines[actions[Command.SEARCH].text()])
        self.search.returnPressed.connect(self._ask)
        self._tick = Glyph(look, "check", "moss", 18)
        self._saved = Label(look, words.say("Saved"), "soft")
        self.lock = Button(look, actions[Command.LOCK].text(), icon="lock")
        self.lock.clicked.connect(actions[Command.LOCK].trigger)
        show_tip(self.lock, lines[self.lock.text()])
        layout.addWidget(self.search, 10)
        layout.addStretch(1)
        layout.addWidget(self._tick)
        layout.addWidget(self._saved)
        layout.addSpacing(8)
        layout.addWidget(self.lock)
        self.show_state("")

    def show_state(self, text: str) -> None:
        """Tell that what was written is saved; nothing where nothing was written."""
        self._saved.setText(text)
        self._saved.setVisible(bool(text))
        self._tick.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the field be narrower in a narrow window."""
        super().resizeEvent(event)
        margin = side_margin(self)
        fit_margins(self, Margins(margin, 10, margin, 6))
        is_narrow = self.window().width() < NARROW
        widest = _FIELD[is_narrow]
        self.search.setMaximumWidth(round(widest * self._look.theme.text_size))

    def _ask(self) -> None:
        self.search_asked.emit(self.search.text())
