"""Words on the screen: one line, several lines with a real line step, cut lines.

Only this module makes a QLabel. All text is plain: nothing that people type can
become markup.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QSize
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    Qt,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.look import Look

_STRONG = 600
_WIDEST = 760  # pixels a line of sentences may take (visual system, section 4)


class Label(QLabel):
    """One line in a type role; `tone` is a token that replaces the role's colour."""

    def __init__(self, look: Look, text: str, role: str = "body", *, tone: str = "") -> None:
        super().__init__(text)
        self._look = look
        self._role = role
        self._tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        look.theme.changed.connect(self._dress)
        self._dress()

    def set_tone(self, tone: str) -> None:
        """Show the same words in another token's colour."""
        self._tone = tone
        self._dress()

    def colour_name(self) -> str:
        """Return the token the words are written in."""
        return self._tone or self._look.theme.type_role(self._role).colour

    def changeEvent(self, event: QEvent) -> None:
        """Stand at the start in either direction of reading.

        Qt would align by the direction of the words: a Latin code name would go
        to the far end of a right-to-left page.
        """
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._dress()

    def _dress(self) -> None:
        side = Qt.AlignmentFlag
        start = side.AlignRight if self.isRightToLeft() else side.AlignLeft
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self.setAlignment(start | middle)
        self.setFont(self._look.theme.font(self._role))
        palette = self.palette()
        palette.setColor(
            QPalette.ColorRole.WindowText, self._look.theme.colour(self.colour_name())
        )
        self.setPalette(palette)


class Elided(Label):
    """One line that may be cut with an ellipsis; the tool tip has it whole."""

    def __init__(self, look: Look, text: str, role: str = "soft", *, tone: str = "") -> None:
        super().__init__(look, text, role, tone=tone)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        show_tip(self, text)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint as much as there is room for."""
        painter = QPainter(self)
        painter.setPen(self._look.theme.colour(self.colour_name()))
        cut = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect(), start, cut)


class Prose(Label):
    """Sentences that wrap, with the line step of their role.

    `strong` are pieces of the text set in semibold, each found once, in order.
    Inside a scroll area a height for a width is not passed up, so the height is
    said again whenever the width changes.
    """

    def __init__(
        self,
        look: Look,
        text: str,
        role: str = "body",
        *,
        tone: str = "",
        strong: Sequence[str] = (),
    ) -> None:
        self._strong = tuple(strong)
        self._widest = _WIDEST
        self._align = Qt.AlignmentFlag.AlignLeft
        super().__init__(look, text, role, tone=tone)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def centre(self) -> None:
        """Set the lines in the middle."""
        self._align = Qt.AlignmentFlag.AlignHCenter
        self.update()

    def say(self, text: str, strong: Sequence[str] = ()) -> None:
        """Show other sentences."""
        self._strong = tuple(strong)
        self.setText(text)
        self._fit()

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        return self._laid_out(max(width, 1))[1]

    def sizeHint(self) -> QSize:
        """Return the size at the most comfortable width."""
        layout, height = self._laid_out(min(self.maximumWidth(), self._widest))
        lines = (layout.lineAt(i).naturalTextWidth() for i in range(layout.lineCount()))
        return QSize(round(max(lines, default=0.0)) + 2, height)

    def minimumSizeHint(self) -> QSize:
        """Return the room of the longest word, no more."""
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(w) for w in self.text().split()), default=0)
        return QSize(min(longest, 240) + 2, metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the height again for the new width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the font changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint every line at its step."""
        painter = QPainter(self)
        painter.setPen(self._look.theme.colour(self.colour_name()))
        self._laid_out(self.width())[0].draw(painter, QPointF(0, 0))

    def _fit(self) -> None:
        self.setMinimumHeight(self.heightForWidth(self.width()))
        self.updateGeometry()
        self.update()

    def _laid_out(self, width: int) -> tuple[QTextLayout, int]:
        layout = QTextLayout(self.text(), self.font())
        option = QTextOption(self._visual_alignment())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        layout.setTextOption(option)
        layout.setFormats(self._strong_ranges())
        line_step = self._line_step()
        top = 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + (line_step - line.height()) / 2))
            top += line_step
        layout.endLayout()
        return layout, top

    def _visual_alignment(self) -> Qt.AlignmentFlag:
        # A text layout does not mirror by itself; asking QStyle costs 25 ms at the start.
        if self.isRightToLeft() and self._align == Qt.AlignmentFlag.AlignLeft:
            return Qt.AlignmentFlag.AlignRight
        return self._align

    def _line_step(self) -> int:
        step = self._look.theme.type_role(self._role).step
        pixels = self.font().pointSizeF() * self.logicalDpiY() / 72
        return round(max(self.fontMetrics().height(), pixels * step))

    def _strong_ranges(self) -> list[QTextLayout.FormatRange]:
        ranges = []
        start = 0
        for piece in self._strong:
            start = self.text().find(piece, start)
            found: Any = QTextLayout.FormatRange()  # the stubs do not know its fields
            found.start, found.length = max(start, 0), len(piece) if start >= 0 else 0
            bold = QTextCharFormat()
            bold.setFontWeight(QFont.Weight(_STRONG))
            found.format = bold
            ranges.append(found)
            start = max(start, 0) + found.length
        return ranges


def show_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tool tip whose words stay plain, whatever they look like."""
    widget.setToolTip(Qt.convertFromPlainText(text) if text else "")
