"""Colours, type and sizes: one table, read from the header of `resources/style.qss`.

A `Theme` is made once by the composition root and handed to whatever paints.
The text size is one factor on every point; controls and icons grow less, as
the visual system measured (heights x 1.6 and icons x 1.7 at twice the text).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

SMALLEST_TEXT = 1.0
LARGEST_TEXT = 2.0
NARROW = 1200  # pixels: below, margins and rail shrink (visual system, section 4)
_CONTROL_GROWTH = 0.6
_ICON_GROWTH = 0.7
_FACES = {
    "sans": ["Noto Sans", "Noto Sans Arabic UI"],
    "serif": ["Noto Serif", "Noto Naskh Arabic UI"],
    "mono": ["Noto Sans Mono", "Noto Sans"],
}
_STRONGER = {"line": "edge", "edge": "ink_soft", "ink_soft": "ink", "ink_hint": "ink_soft"}


class Shade(StrEnum):
    """Which column of the colours is used; contrast is light with stronger edges."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class TypeRole:
    """One row of the type table; `step` is the line step as a multiple of the size."""

    face: str
    points: float
    weight: int
    step: float
    colour: str


def read_colours(sheet: str, shade: Shade) -> Mapping[str, str]:
    """Return every token of the sheet's header with its colour in one shade."""
    rows = re.findall(r"@token (\w+)\s+(#[0-9A-F]{6})\s+(#[0-9A-F]{6})", sheet)
    light = {name: one for name, one, _ in rows}
    if shade is Shade.DARK:
        return {name: other for name, _, other in rows}
    if shade is Shade.CONTRAST:
        return light | {name: light[stronger] for name, stronger in _STRONGER.items()}
    return light


def read_types(sheet: str) -> Mapping[str, TypeRole]:
    """Return every type role of the sheet's header."""
    rows = re.findall(r"@type (\w+)\s+(\w+)\s+([\d.]+)\s+(\d+)\s+([\d.]+)\s+(\w+)", sheet)
    return {
        name: TypeRole(face, float(points), int(weight), float(step), colour)
        for name, face, points, weight, step, colour in rows
    }


def fill_sheet(sheet: str, colours: Mapping[str, str], text_size: float) -> str:
    """Return the rules with tokens replaced and heights grown for a text size."""
    rules = sheet.split("*/", 1)[1]
    for name in sorted(colours, key=len, reverse=True):
        rules = re.sub(rf"@{name}\b", colours[name], rules)
    return re.sub(
        r"(QLineEdit[^{]*\{[^}]*min-height: |border-radius: (?=18))(\d+)px",
        lambda found: f"{found[1]}{_grown(int(found[2]), text_size, _CONTROL_GROWTH)}px",
        rules,
    )


class Theme(QObject):
    """The look of the program now: what paints asks it and follows `changed`."""

    changed = Signal()

    def __init__(self, app: QApplication, sheet: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._sheet = sheet
        self._types = read_types(sheet)
        self._colours: Mapping[str, str] = {}
        self._metrics: dict[tuple[str, int], QFontMetrics] = {}
        self.shade = Shade.LIGHT
        self.text_size = SMALLEST_TEXT

    def use(self, shade: Shade, text_size: float) -> None:
        """Show everything in a shade and at a text size (1.0 to 2.0)."""
        self.shade = shade
        self.text_size = min(max(text_size, SMALLEST_TEXT), LARGEST_TEXT)
        self._colours = read_colours(self._sheet, shade)
        self._metrics.clear()
        self._app.setPalette(self._palette())
        self._app.setFont(self.font("body"))
        self._app.setStyleSheet(fill_sheet(self._sheet, self._colours, self.text_size))
        self.changed.emit()

    def colour(self, name: str, opacity: float = 1.0) -> QColor:
        """Return a token's colour, opacity 0 to 1."""
        colour = QColor(self._colours[name])
        colour.setAlphaF(opacity)
        return colour

    def type_role(self, role: str) -> TypeRole:
        """Return the row of a type role."""
        return self._types[role]

    def font(self, role: str, weight: int | None = None) -> QFont:
        """Return the font of a type role, in another weight where one is given."""
        row = self._types[role]
        font = QFont()
        font.setFamilies(_FACES[row.face])
        font.setPointSizeF(row.points * self.text_size)
        font.setWeight(QFont.Weight(weight or row.weight))
        font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
        return font

    def metrics(self, role: str, weight: int | None = None) -> QFontMetrics:
        """Return the measures of a type role's font."""
        key = (role, weight or self._types[role].weight)
        if key not in self._metrics:
            self._metrics[key] = QFontMetrics(self.font(*key))
        return self._metrics[key]

    def control(self, pixels: int) -> int:
        """Return the height of a control that is `pixels` high at the smallest text."""
        return _grown(pixels, self.text_size, _CONTROL_GROWTH)

    def icon(self, pixels: int) -> int:
        """Return the side of an icon that is `pixels` at the smallest text."""
        return _grown(pixels, self.text_size, _ICON_GROWTH)

    def _palette(self) -> QPalette:
        palette = QPalette()
        role = QPalette.ColorRole
        for one, name in (
            (role.Window, "paper"),
            (role.Base, "surface"),
            (role.AlternateBase, "paper"),
            (role.Button, "surface"),
            (role.WindowText, "ink"),
            (role.Text, "ink"),
            (role.ButtonText, "ink"),
            (role.Highlight, "sea"),
            (role.HighlightedText, "on_sea"),
            (role.PlaceholderText, "ink_hint"),
        ):
            palette.setColor(one, self.colour(name))
        return palette


def _grown(pixels: int, text_size: float, growth: float) -> int:
    return round(pixels * (1 + (text_size - 1) * growth))
