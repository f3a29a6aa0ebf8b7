"""Cut the fonts of the screen from the variable fonts of the locked font packages.

Qt 6.9 draws a variable font in one weight only, whatever a style asks for
(measured 2026-11: 500 and 600 drew like 400), so each weight becomes a file.
The two Arabic families get the line height of Noto Sans, as Noto's own cut for
interfaces has, or each row would grow by half. Noto reserves no font name; its
licence (OFL 1.1) allows both. Run by `make`; writes `resources/fonts/*.ttf`.
"""

import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from importlib.resources import as_file, files
from importlib.resources.abc import Traversable
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

_LATIN = files("justmytype_western_core") / "fonts" / "ofl"
_ARABIC = files("pylopdf_fonts_ar")
_WEIGHTS = {400: "Regular", 500: "Medium", 600: "SemiBold"}
_NAMES_OF_FAMILY = (1, 3, 4, 16)
_NAME_OF_POSTSCRIPT = 6
_ASCENT, _DESCENT = 1069, -293  # Noto Sans 2.015, of 1000 units


@dataclass(frozen=True, slots=True)
class _Family:
    """A variable font, the weights the design uses, and whether it is cut for interfaces."""

    name: str
    source: Traversable
    weights: tuple[int, ...] = tuple(_WEIGHTS)
    for_interfaces: bool = False


_FAMILIES = (
    _Family("Noto Sans", _LATIN / "notosans" / "NotoSans[wdth,wght].ttf"),
    _Family("Noto Serif", _LATIN / "notoserif" / "NotoSerif[wdth,wght].ttf"),
    _Family("Noto Sans Mono", _LATIN / "notosansmono" / "NotoSansMono[wdth,wght].ttf", (400,)),
    _Family("Noto Sans Arabic", _ARABIC / "NotoSansArabic-Variable.ttf", for_interfaces=True),
    _Family("Noto Naskh Arabic", _ARABIC / "NotoNaskhArabic-Variable.ttf", for_interfaces=True),
)


def cut_fonts(folder: Path) -> None:
    """Write every weight of every family into `folder`, which is made if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor() as pool:
        cuts = [
            pool.submit(_cut, family, weight, folder)
            for family in _FAMILIES
            for weight in family.weights
        ]
    for cut in cuts:
        cut.result()


def _cut(family: _Family, weight: int, folder: Path) -> None:
    with as_file(family.source) as path:
        font = TTFont(path, recalcTimestamp=False)
    wanted = {"wght": weight, "wdth": 100}
    place = {axis.axisTag: wanted[axis.axisTag] for axis in font["fvar"].axes}
    instantiateVariableFont(font, place, inplace=True, updateFontNames=True)
    if family.for_interfaces:
        _make_lines_low(font)
        _rename(font, family.name)
    font.save(folder / f"{family.name.replace(' ', '')}-{_WEIGHTS[weight]}.ttf")


def _make_lines_low(font: TTFont) -> None:
    font["hhea"].ascent = font["OS/2"].sTypoAscender = _ASCENT
    font["hhea"].descent = font["OS/2"].sTypoDescender = _DESCENT
    font["hhea"].lineGap = font["OS/2"].sTypoLineGap = 0


def _rename(font: TTFont, family: str) -> None:
    for record in font["name"].names:
        if record.nameID in _NAMES_OF_FAMILY:
            record.string = str(record).replace(family, f"{family} UI")
        if record.nameID == _NAME_OF_POSTSCRIPT:
            compact = family.replace(" ", "")
            record.string = str(record).replace(compact, f"{compact}UI")


if __name__ == "__main__":
    cut_fonts(Path(sys.argv[1]))
