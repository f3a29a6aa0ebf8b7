"""What we rely on in Qt."""

import sys
from collections.abc import Callable

import PySide6
import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel

from journal.paths import shipped

CALLS = 2000
LABEL_CALLS: dict[str, Callable[[QLabel], object]] = {
    "setText": lambda label: label.setText("x"),
    "resize": lambda label: label.resize(10, 10),
    "update": lambda label: label.update(),
    "setEnabled": lambda label: label.setEnabled(True),
}


def _lost_references(call: Callable[[QLabel], object], label: QLabel) -> int:
    call(label)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call(label)
    return before - sys.getrefcount(None)


def _family_font(family: str, weight: int) -> QFont:
    font = QFont(family)
    font.setPointSize(12)
    font.setWeight(QFont.Weight(weight))
    return font


@pytest.fixture(scope="module")
def fonts(qapp: QApplication) -> frozenset[str]:
    assert qapp.platformName() == "offscreen"
    for path in sorted((shipped("resources") / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    return frozenset(QFontDatabase.families())


@pytest.mark.parametrize("name", LABEL_CALLS)
@pytest.mark.usefixtures("qapp")
def test_a_call_that_returns_nothing_keeps_the_references_to_none(name: str) -> None:
    # 6.12.0 lost one a call, and aborted the interpreter after some thousand
    lost = _lost_references(LABEL_CALLS[name], QLabel())
    assert lost < CALLS // 10


def test_qt_is_of_the_range_that_was_checked() -> None:
    version = tuple(int(part) for part in PySide6.__version__.split("."))
    assert (6, 8, 3) <= version < (6, 12)


@pytest.mark.parametrize(
    "family",
    [
        "Noto Sans",
        "Noto Serif",
        "Noto Sans Arabic UI",
        "Noto Naskh Arabic UI",
        "Noto Sans Mono",
    ],
)
def test_our_fonts_are_there(family: str, fonts: frozenset[str]) -> None:
    assert family in fonts


@pytest.mark.parametrize("family", ["Noto Sans", "Noto Serif"])
def test_each_weight_of_a_font_is_drawn_as_itself(family: str, fonts: frozenset[str]) -> None:
    assert family in fonts
    widths = [
        QFontMetricsF(_family_font(family, weight)).horizontalAdvance("Hamburgefonstiv")
        for weight in (400, 500, 600)
    ]
    assert widths == sorted(set(widths))


@pytest.mark.parametrize("family", ["Noto Sans Arabic UI", "Noto Naskh Arabic UI"])
def test_a_line_of_arabic_is_as_high_as_a_line_of_latin(
    family: str, fonts: frozenset[str]
) -> None:
    assert family in fonts
    latin = QFontMetricsF(_family_font("Noto Sans", 400)).height()
    assert QFontMetricsF(_family_font(family, 400)).height() == pytest.approx(latin, abs=0.5)
