"""What every painted part is given: the theme and the icons."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QApplication

from ui.fonts import load_fonts
from ui.icons import Icons
from ui.theme import Shade, Theme


@dataclass(frozen=True, slots=True)
class Look:
    """The theme and the icons, handed together to the parts of the kit."""

    theme: Theme
    icons: Icons

    def paint_icon(
        self, painter: QPainter, name: str, box: QRectF, colour: str, *, stroke: float = 1.75
    ) -> None:
        """Paint an icon in a token's colour."""
        self.icons.paint(painter, name, box, self.theme.colour(colour), stroke=stroke)

    def icon(self, name: str, colour: str, direction: Qt.LayoutDirection) -> QIcon:
        """Return an icon for a menu, in a token's colour."""
        side = self.theme.icon(20)
        return self.icons.icon(name, self.theme.colour(colour), side, direction)


def load_look(app: QApplication, resources: Path) -> Look:
    """Return the look in light and at the smallest text; reads fonts, sheet and icons."""
    load_fonts(resources / "fonts")
    theme = Theme(app, (resources / "style.qss").read_text(encoding="utf-8"), app)
    look = Look(theme, Icons((resources / "icons.txt").read_text(encoding="utf-8")))
    theme.use(Shade.LIGHT, theme.text_size)
    return look
