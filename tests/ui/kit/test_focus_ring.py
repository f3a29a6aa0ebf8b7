from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.shots.render import picture, settle
from ui.kit.boxes import column
from ui.kit.buttons import Button
from ui.kit.focus_ring import FocusRing
from ui.look import Look


def show_active(window: QWidget, width: int, height: int) -> None:
    window.resize(width, height)
    window.show()
    window.activateWindow()
    settle()


def test_the_ring_is_drawn_outside_the_part_with_the_keyboard(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(40, 40, 40, 40)
    button = Button(look, "Here")
    layout.addWidget(button)
    ring = FocusRing(look, window)
    show_active(window, 300, 140)
    button.setFocus()
    settle()
    assert ring.isVisible()
    beside = button.geometry().center()
    beside.setX(button.geometry().left() - 4)
    assert picture(window).pixelColor(beside) == look.theme.colour("focus")


def test_the_ring_lets_every_click_through(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    ring = FocusRing(look, window)
    window.resize(100, 100)
    assert window.childAt(50, 50) is not ring


def test_a_part_that_is_gone_leaves_no_ring(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field = QLineEdit(window)
    ring = FocusRing(look, window)
    show_active(window, 300, 140)
    field.setFocus()
    settle()
    field.deleteLater()
    settle()
    assert ring.grab().isNull() is False
    assert not ring.isVisible()


def test_a_part_scrolled_away_keeps_its_ring_inside_the_scrolling_place(
    qtbot: QtBot, look: Look
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first = Button(look, "First")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(column(first, *(Button(look, "Other") for _ in range(20))))
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 60, 0, 0)
    layout.addWidget(area)
    FocusRing(look, window)
    show_active(window, 300, 300)
    first.setFocus()
    settle()
    area.verticalScrollBar().setValue(60)
    settle()
    image = picture(window)
    focus = look.theme.colour("focus")
    above = [image.pixelColor(x, y) for x in range(0, 300, 3) for y in range(50)]
    assert focus not in above
