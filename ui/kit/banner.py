"""Banners: news, due, done, failed; one sentence, at most one quiet button."""

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QHBoxLayout

from ui.kit.boxes import Box, Margins, column
from ui.kit.buttons import Button
from ui.kit.painting import Glyph
from ui.kit.text import Prose
from ui.look import Look

_ICONS = {"sea": "info", "brass": "info", "moss": "check", "madder": "warn"}
_GRAVITY = ("moss", "sea", "brass", "madder")


class Banner(Box):
    """One sentence on a soft ground; tone: sea, brass, moss or madder."""

    def __init__(
        self, look: Look, tone: str, text: str, button: Button | None = None, *, icon: str = ""
    ) -> None:
        layout = QHBoxLayout()
        layout.setSpacing(10)
        super().__init__(layout, Margins(14, 8, 8, 8), "banner")
        self.gravity = _GRAVITY.index(tone)
        self.setProperty("tone", tone)
        self._words = Prose(look, text, tone="ink")
        glyph = Glyph(look, icon or _ICONS[tone], tone)
        layout.addWidget(glyph, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(column(None, self._words, None, gap=0), 1)
        if button is not None:
            layout.addWidget(button)
        self.setAccessibleName(text)

    def say(self, text: str) -> None:
        """Show another sentence."""
        self._words.say(text)
        self.setAccessibleName(text)
