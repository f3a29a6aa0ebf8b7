"""A page of a place: title line, a scrolling column, a footer that stays."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.kit.boxes import Box, Margins, Part, Wrap, add_parts, column, fit_margins
from ui.kit.text import Prose
from ui.look import Look
from ui.theme import NARROW

FORM_WIDTH = 940
_MARGIN = 28
_NARROW_MARGIN = 20


class ScrollColumn(QScrollArea):
    """A column that scrolls up and down only; what gets the focus is scrolled to."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)


class TitleLine(Wrap):
    """A title, what stands beside it, and the buttons, wrapping when narrow.

    The primary button stands last, at the end of the line.
    """

    def __init__(
        self, look: Look, title: str, beside: str = "", *buttons: QWidget, role: str = "title"
    ) -> None:
        self._title = Prose(look, title, role)
        self._beside = Prose(look, beside, "soft")
        self._words = Wrap(self._title, self._beside, gap=14)
        self._words.set_in_the_middle()
        if not beside:
            self._beside.hide()
        super().__init__(self._words, *sorted(buttons, key=_is_primary), gap=10)
        self.spread()

    def say(self, title: str, beside: str = "") -> None:
        """Show another title."""
        self._title.say(title)
        self._beside.say(beside)
        self._beside.setVisible(bool(beside))
        self._words.updateGeometry()


def _is_primary(button: QWidget) -> bool:
    return bool(button.property("kind") == "primary")


class Page(QWidget):
    """A place's page; add parts to it top to bottom, then a footer if it needs one.

    `widest` bounds the column (a form: FORM_WIDTH); 0 lets it take all the room.
    """

    def __init__(self, look: Look, *, widest: int = 0) -> None:
        super().__init__()
        self.look = look
        self._body = column(gap=14)
        self._widest = widest
        look.theme.changed.connect(self._fit)
        self._fit()
        self._frame = QWidget()
        self._frame_layout = QHBoxLayout(self._frame)
        self._frame_layout.addStretch(1)
        self._frame_layout.addWidget(self._body, 10_000)
        self._frame_layout.addStretch(1)
        self._scroll = ScrollColumn(self._frame)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._scroll, 1)

    def add(self, *parts: Part) -> None:
        """Add parts at the end of the column."""
        layout = self._body.layout()
        if isinstance(layout, QVBoxLayout):
            add_parts(layout, parts)

    def set_footer(self, *parts: Part) -> None:
        """Let parts stay at the bottom while the column scrolls."""
        layout = QHBoxLayout()
        layout.setSpacing(10)
        footer = Box(layout, Margins(_MARGIN, 10, _MARGIN, 10))
        footer.setObjectName("footer")
        add_parts(layout, parts)
        self._layout.addWidget(footer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take smaller margins in a narrow window."""
        super().resizeEvent(event)
        margin = side_margin(self)
        fit_margins(self._frame, Margins(margin, 4, margin, 20))

    def _fit(self) -> None:
        if self._widest:
            growth = max(self.look.theme.text_size * 0.75, 1)
            self._body.setMaximumWidth(round(self._widest * growth))

    def scroll_to(self, widget: QWidget) -> None:
        """Bring a part of the column into sight."""
        self._scroll.ensureWidgetVisible(widget)


def side_margin(widget: QWidget) -> int:
    """Return the margin at both sides of a page: smaller in a narrow window."""
    return _NARROW_MARGIN if widget.window().width() < NARROW else _MARGIN
