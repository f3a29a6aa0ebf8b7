import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from journal.paths import shipped
from ui.kit.buttons import Button
from ui.kit.text import Label
from ui.look import Look
from ui.theme import Shade, fill_sheet, read_colours, read_types

SHEET = (shipped("resources") / "style.qss").read_text(encoding="utf-8")

# What stands on what, and the ratio it must have (the visual system, sections 2 and 1).
PAIRS = (
    ("ink", "paper", 7),
    ("ink", "surface", 7),
    ("ink", "sunken", 7),
    ("ink", "hover", 7),
    ("ink_soft", "paper", 7),
    ("ink_soft", "surface", 7),
    ("ink_soft", "sunken", 7),
    ("ink_hint", "paper", 4.5),
    ("ink_hint", "surface", 4.5),
    ("ink_hint", "sunken", 4.5),
    ("edge", "surface", 3),
    ("edge", "paper", 3),
    ("edge", "sunken", 3),
    ("sea", "surface", 7),
    ("sea", "paper", 7),
    ("sea", "sea_soft", 4.5),
    ("on_sea", "sea", 7),
    ("on_sea", "sea_deep", 7),
    ("ink", "sea_soft", 7),
    ("sea_deep", "sea_soft", 7),
    ("brass", "brass_soft", 4.5),
    ("ink", "brass_soft", 7),
    ("brass", "surface", 4.5),
    ("brass_mark", "surface", 3),
    ("madder", "madder_soft", 4.5),
    ("ink", "madder_soft", 7),
    ("madder", "surface", 4.5),
    ("madder_mark", "surface", 3),
    ("moss", "moss_soft", 4.5),
    ("ink", "moss_soft", 7),
    ("moss", "surface", 4.5),
    ("moss_mark", "surface", 3),
    ("plum", "plum_soft", 4.5),
    ("ink", "plum_soft", 7),
    ("plum", "surface", 4.5),
    ("plum_mark", "surface", 3),
    ("ghost_edge", "surface", 3),
    ("focus", "paper", 4.5),
    ("focus", "surface", 4.5),
    ("focus", "sunken", 4.5),
    ("sea_deep", "surface", 7),
    ("sea_deep", "hover", 7),
    ("ink_soft", "sea_soft", 4.5),
    ("ink_soft", "brass_soft", 4.5),
    ("ink_soft", "hover", 4.5),
    ("madder_mark", "sunken", 3),
    ("brass_mark", "sunken", 3),
    ("moss_mark", "sunken", 3),
    ("madder_mark", "sea_soft", 3),
    ("brass_mark", "sea_soft", 3),
    ("moss_mark", "sea_soft", 3),
    ("edge", "sea_soft", 3),
    ("ghost_edge", "paper", 3),
    ("sea", "ghost", 3),
    ("focus", "sea_soft", 3),
    ("ink_soft", "moss_soft", 4.5),
    ("ink_soft", "madder_soft", 4.5),
    ("ink", "line", 7),
    ("sea_deep", "line", 4.5),
    ("edge", "hover", 3),
    ("moss", "ghost", 3),
    ("sea", "sunken", 3),
    ("brass", "paper", 4.5),
    ("focus", "brass_soft", 3),
    ("focus", "moss_soft", 3),
)
FORBIDDEN = (("ghost_edge", "sea_soft"), ("ghost_edge", "sunken"))


def luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("shade", [Shade.LIGHT, Shade.DARK])
@pytest.mark.parametrize(("above", "below", "least"), PAIRS)
def test_every_pair_can_be_read(above: str, below: str, least: float, shade: Shade) -> None:
    colours = read_colours(SHEET, shade)
    assert contrast(colours[above], colours[below]) >= least


@pytest.mark.parametrize(("above", "below"), FORBIDDEN)
def test_the_two_forbidden_pairs_would_fail(above: str, below: str) -> None:
    colours = read_colours(SHEET, Shade.LIGHT)
    assert contrast(colours[above], colours[below]) < 3


def test_more_contrast_makes_every_line_and_edge_stronger() -> None:
    light, strong = read_colours(SHEET, Shade.LIGHT), read_colours(SHEET, Shade.CONTRAST)
    lines = ("line", "edge", "ink_soft", "ink_hint")
    surface = light["surface"]
    assert [
        contrast(strong[one], surface) > contrast(light[one], surface) for one in lines
    ] == [True] * len(lines)


def test_both_shades_name_the_same_colours() -> None:
    assert set(read_colours(SHEET, Shade.LIGHT)) == set(read_colours(SHEET, Shade.DARK))


@pytest.mark.parametrize("shade", Shade)
def test_no_token_is_left_unfilled(shade: Shade) -> None:
    assert "@" not in fill_sheet(SHEET, read_colours(SHEET, shade), 1.0)


def test_a_colour_is_written_only_in_the_header() -> None:
    assert re.findall(r"#[0-9A-Fa-f]{6}", SHEET.split("*/", 1)[1]) == []


def test_no_letter_is_smaller_than_twelve_points() -> None:
    assert min(row.points for row in read_types(SHEET).values()) >= 12


def test_fields_grow_with_the_text() -> None:
    rules = fill_sheet(SHEET, read_colours(SHEET, Shade.LIGHT), 2.0)
    assert "QLineEdit { min-height: 61px; }" in rules


def test_text_size_reaches_what_is_shown_already(qtbot: QtBot, look: Look) -> None:
    label, button, field = Label(look, "words"), Button(look, "words"), QLineEdit()
    for part in (label, button, field):
        qtbot.addWidget(part)
        part.show()
    before = (label.font().pointSizeF(), button.sizeHint().height(), field.sizeHint().height())
    look.theme.use(Shade.LIGHT, 2.0)
    after = (label.font().pointSizeF(), button.sizeHint().height(), field.sizeHint().height())
    assert before[0] * 2 == after[0]
    assert before[1] < after[1]
    assert before[2] < after[2]


def test_a_shade_reaches_what_is_shown_already(qtbot: QtBot, look: Look) -> None:
    label = Label(look, "words", "label", tone="brass")
    qtbot.addWidget(label)
    look.theme.use(Shade.DARK, 1.0)
    shown = label.palette().windowText().color().name().upper()
    assert shown == read_colours(SHEET, Shade.DARK)["brass"]


@pytest.mark.parametrize(("asked", "given"), [(0.5, 1.0), (1.5, 1.5), (9.0, 2.0)])
def test_text_size_stays_within_its_bounds(look: Look, asked: float, given: float) -> None:
    look.theme.use(Shade.LIGHT, asked)
    assert look.theme.text_size == given


def test_bold_is_bolder_with_our_own_letters(look: Look) -> None:
    text = "Accompaniment to the plan"
    widths = [
        look.theme.metrics("body", weight).horizontalAdvance(text) for weight in (400, 600)
    ]
    assert widths[0] < widths[1]


def test_arabic_stands_on_lines_as_high_as_latin(look: Look, qapp: QApplication) -> None:
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    heights = [
        look.theme.metrics("body").boundingRect(text).height() for text in ("Plan", "خطة")
    ]
    assert max(heights) <= look.theme.metrics("body").height() * 1.2
