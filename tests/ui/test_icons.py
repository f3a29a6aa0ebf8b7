import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from journal.paths import shipped
from ui.icons import Icons

ICONS = Icons((shipped("resources") / "icons.txt").read_text(encoding="utf-8"))
MIRRORED = (
    "accompaniment",
    "back",
    "forward",
    "leave",
    "pencil",
    "same",
    "say",
    "summary",
    "undo",
)


def drawn(name: str, direction: Qt.LayoutDirection) -> QImage:
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    ICONS.paint(painter, name, QRectF(0, 0, 48, 48), QColor("black"))
    painter.end()
    return image


@pytest.mark.parametrize("name", ICONS.names())
def test_every_icon_draws_something(name: str) -> None:
    blank = QImage(48, 48, QImage.Format.Format_ARGB32)
    blank.fill(Qt.GlobalColor.transparent)
    assert drawn(name, Qt.LayoutDirection.LeftToRight) != blank


@pytest.mark.parametrize("name", MIRRORED)
def test_icons_with_a_direction_are_mirrored(name: str) -> None:
    left_to_right = drawn(name, Qt.LayoutDirection.LeftToRight)
    assert drawn(name, Qt.LayoutDirection.RightToLeft) != left_to_right


@pytest.mark.parametrize("name", sorted(set(ICONS.names()) - set(MIRRORED)))
def test_icons_without_a_direction_stay(name: str) -> None:
    left_to_right = drawn(name, Qt.LayoutDirection.LeftToRight)
    assert drawn(name, Qt.LayoutDirection.RightToLeft) == left_to_right


def test_a_menu_icon_has_the_size_asked_for(qapp: object) -> None:
    assert qapp is not None
    icon = ICONS.icon("check", QColor("black"), 20, Qt.LayoutDirection.LeftToRight)
    assert icon.availableSizes()[0].width() == 20 * 2
