"""The ground of the screens before a journal is open: a quiet horizon, drawn once."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.i18n import Words
from ui.kit.boxes import STRETCH, Box, Margins, Wrap, column, row
from ui.kit.buttons import Button
from ui.kit.chips import Choice
from ui.kit.menus import MenuButton
from ui.kit.page import ScrollColumn
from ui.kit.text import Prose
from ui.look import Look

OWN_NAMES = {"en": "English", "es": "Español", "fr": "Français"}
_ROOM_FOR_PROMISE = 1.4  # beside buttons, larger text leaves no room
_SWELLS = 5
_FIRST_SWELL = 190  # pixels above the bottom
_NEXT_SWELL = 44


class Tide(QWidget):
    """A few long swells; nothing moves."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("window")
        look.theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint paper and the swells."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._look.theme.colour("paper"))
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(_SWELLS):
            painter.setBrush(self._look.theme.colour("sea_soft", 0.28 + 0.09 * number))
            painter.drawPath(self._swell(number))

    def _swell(self, number: int) -> QPainterPath:
        top = self.height() - _FIRST_SWELL + _NEXT_SWELL * number
        quarter = self.width() / 4
        height = 26 - 3 * number
        left = -90.0 * number
        path = QPainterPath(QPointF(left, top))
        for step in range(_SWELLS + 2):
            start = left + step * quarter
            path.cubicTo(
                QPointF(start + quarter / 3, top - height),
                QPointF(start + quarter * 2 / 3, top + height),
                QPointF(start + quarter, top),
            )
        path.lineTo(self.width() * 2, self.height())
        path.lineTo(left, self.height())
        path.closeSubpath()
        return path


class Door(Tide):
    """A screen before a journal is open: its content, and language and text size below."""

    language_chosen = Signal(str)
    text_size_stepped = Signal()

    def __init__(self, look: Look, words: Words, content: QWidget, *buttons: Button) -> None:
        super().__init__(look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(ScrollColumn(content), 1)
        layout.addWidget(self._foot(look, words, buttons))

    def _foot(self, look: Look, words: Words, buttons: Sequence[Button]) -> Box:
        larger = Button(look, words.say("Larger text"), "quiet")
        larger.clicked.connect(self.text_size_stepped)
        languages = MenuButton(
            look,
            OWN_NAMES.get(words.language, words.language),
            [Choice(tag, name) for tag, name in OWN_NAMES.items()],
            self.language_chosen.emit,
            "quiet",
        )
        languages.setAccessibleName(words.say("Language"))
        told = Prose(look, words.say("Nothing on this screen leaves this computer."), "soft")
        if buttons and look.theme.text_size >= _ROOM_FOR_PROMISE:
            told.hide()
        promise = column(STRETCH, told, STRETCH, gap=0)
        foot = row(
            (promise, 1), Wrap(larger, languages, *buttons), margins=Margins(28, 10, 28, 10)
        )
        foot.setObjectName("footer" if buttons else "foot")
        return foot
