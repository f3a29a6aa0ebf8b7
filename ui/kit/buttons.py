"""Buttons: primary, plain, quiet, grave, chip, aside, segment, tab, tile, crumb, bare.

Ground and border come from the style sheet; words and icons are painted here,
so that icons follow every state, mirror, and keep their distance. A button's
width is reserved for its bold words: choosing it never moves its neighbours.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.kit.text import show_tip
from ui.look import Look

_GAP = 8
_WORDS_ONCE = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextDontClip)


@dataclass(frozen=True, slots=True)
class _Kind:
    """How one kind of button looks; lengths in pixels at the smallest text."""

    height: int = 40
    padding: int = 16
    weight: int = 500
    colour: str = "ink"
    chosen_colour: str = "ink"
    icon: int = 20
    ring: int = 8
    at_start: bool = False
    ticks: bool = False


_KINDS = {
    "": _Kind(),
    "primary": _Kind(weight=600, colour="on_sea", chosen_colour="on_sea"),
    "quiet": _Kind(padding=10, colour="sea_deep", chosen_colour="sea_deep"),
    "grave": _Kind(weight=600, colour="madder"),
    "crumb": _Kind(height=36, padding=4, colour="sea_deep", at_start=True),
    "chip": _Kind(
        height=36,
        padding=10,
        weight=400,
        chosen_colour="sea_deep",
        icon=16,
        ring=18,
        ticks=True,
    ),
    "aside": _Kind(height=36, padding=14, weight=400, colour="ink_soft", ring=18),
    "segment": _Kind(height=36, padding=13, weight=400, colour="ink_soft", ring=7),
    "tab": _Kind(padding=3, weight=400, colour="ink_soft", ring=4),
    "tile": _Kind(height=42, padding=8, weight=400, at_start=True),
    "inset": _Kind(height=36, padding=8, colour="ink_soft", chosen_colour="sea_deep"),
    "bare": _Kind(padding=10, colour="ink_soft", chosen_colour="sea_deep"),
}


class Button(QPushButton):
    """A button of one kind, with an icon at its start and one at its end if named.

    A chip shows a tick while it is chosen. Words too long for the room wrap. Enter
    clicks it as Space does.
    """

    def __init__(
        self,
        look: Look,
        text: str,
        kind: str = "",
        *,
        icon: str = "",
        end_icon: str = "",
    ) -> None:
        super().__init__(text)
        self._look = look
        self._kind = _KINDS[kind]
        self._start_icon = icon
        self._end_icon = end_icon
        self._hint: QSize | None = None
        self.setProperty("kind", kind)
        self.setAutoDefault(True)  # Qt's name for taking Enter while it has the focus
        grows = QSizePolicy.Policy.Expanding if kind == "tile" else QSizePolicy.Policy.Maximum
        self.setSizePolicy(grows, QSizePolicy.Policy.Fixed)
        look.theme.changed.connect(self._measure_again)
        self._measure_again()

    def show_icon(self, name: str) -> None:
        """Show another icon at the start."""
        self._start_icon = name
        self._measure_again()
        self.update()

    def setText(self, text: str) -> None:
        """Show other words."""
        super().setText(text)
        self._measure_again()

    def setCheckable(self, is_checkable: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Let it stay chosen, with room for its words in bold."""
        super().setCheckable(is_checkable)
        self._measure_again()

    def sizeHint(self) -> QSize:
        """Return the size with the words in bold on one line, measured once."""
        if self._hint is None:
            width = self._chrome() + self._widest_words()
            self._hint = QSize(width, self._look.theme.control(self._kind.height))
        return QSize(self._hint)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: words of a button are never cut."""
        return self.sizeHint()

    def height_at(self, width: int) -> int:
        """Return the height when only `width` is there and the words must wrap."""
        hint = self.sizeHint()
        if width >= hint.width():
            return hint.height()
        room = QRect(0, 0, max(width - self._chrome(), 1), 10_000)
        words = self._bold_metrics().boundingRect(room, _WORDS_ONCE, self.text())
        return words.height() + 16

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words whole in the tool tip where they cannot be shown whole."""
        super().resizeEvent(event)
        is_cut = self.height() < self.height_at(self.width())
        show_tip(self, self.text() if is_cut else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground by the sheet, whose words are transparent, then icons and words."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        colour = self._colour()
        theme = self._look.theme
        start, end = self._icons_now()
        words = self._words_box(start, end)
        side = theme.icon(self._kind.icon)
        if start:
            box = QRectF(
                words.x() - side - (_GAP if self.text() else 0), 0, side, self.height()
            )
            self._look.paint_icon(painter, start, self._mirrored(box), colour)
        if end:
            box = QRectF(words.right() + _GAP, 0, side, self.height())
            self._look.paint_icon(painter, end, self._mirrored(box), colour)
        painter.setFont(theme.font("button", self._weight()))
        painter.setPen(theme.colour(colour))
        painter.drawText(self._mirrored(words), self._text_flags(start), self.text())

    def _text_flags(self, start_icon: str) -> int:
        across = Qt.AlignmentFlag.AlignHCenter
        if self._kind.at_start or start_icon:
            across = Qt.AlignmentFlag.AlignLeft
        is_whole = self.width() >= self.sizeHint().width()
        lines = int(Qt.TextFlag.TextDontClip) if is_whole else _WORDS_ONCE
        return int(across | Qt.AlignmentFlag.AlignVCenter) | lines

    def _measure_again(self) -> None:
        self._hint = None
        is_pill = self._kind.ring * 2 == self._kind.height
        ring = self._look.theme.control(self._kind.ring) if is_pill else self._kind.ring
        self.setProperty("ring", ring)
        self.updateGeometry()

    def _words_box(self, start: str, end: str) -> QRectF:
        side = self._look.theme.icon(self._kind.icon)
        before = (side + _GAP) if start else 0
        after = (side + _GAP) if end else 0
        room = self.width() - 2 * self._kind.padding - before - after
        metrics = self._look.theme.metrics("button", self._weight())
        needed = min(metrics.horizontalAdvance(self.text()) + 1, room)
        spare = 0 if self._kind.at_start else (room - needed) / 2
        left = self._kind.padding + before + spare
        return QRectF(left, 0, room if self._kind.at_start else needed, self.height())

    def _mirrored(self, box: QRectF) -> QRectF:
        if not self.isRightToLeft():
            return box
        return QRectF(self.width() - box.right(), box.y(), box.width(), box.height())

    def _icons_now(self) -> tuple[str, str]:
        tick = "check" if self._kind.ticks and self.isChecked() else self._start_icon
        return tick, self._end_icon

    def _colour(self) -> str:
        if not self.isEnabled():
            return "ink_hint"
        return self._kind.chosen_colour if self.isChecked() else self._kind.colour

    def _weight(self) -> int:
        return 600 if self.isChecked() else self._kind.weight

    def _bold_metrics(self) -> QFontMetrics:
        weight = 600 if self.isCheckable() else self._kind.weight
        return self._look.theme.metrics("button", weight)

    def _widest_words(self) -> int:
        return self._bold_metrics().horizontalAdvance(self.text()) + 2 if self.text() else 0

    def _chrome(self) -> int:
        side = self._look.theme.icon(self._kind.icon)
        step = side + (_GAP if self.text() else 0)
        starts = bool(self._start_icon) or self._kind.ticks
        return 2 * self._kind.padding + step * (starts + bool(self._end_icon))


def checkable(button: Button) -> Button:
    """Let a button stay chosen, and return it."""
    button.setCheckable(True)
    return button
