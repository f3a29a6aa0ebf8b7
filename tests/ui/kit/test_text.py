import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.shots.render import faults, settle, show_unseen
from ui.kit.boxes import column
from ui.kit.text import Elided, Label, Prose, show_tip
from ui.look import Look
from ui.theme import Shade

LONG = "It goes to the place you choose, outside this journal. It cannot be called back."


@pytest.mark.parametrize("part", [Label, Elided, Prose])
def test_what_people_type_is_never_markup(qtbot: QtBot, look: Look, part: type[Label]) -> None:
    label = part(look, "<b>bold</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_tool_tip_shows_markup_as_it_was_typed(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    show_tip(widget, "<img src=x>")
    assert "&lt;img" in widget.toolTip()
    show_tip(widget, "")
    assert widget.toolTip() == ""


@pytest.mark.parametrize("width", [160, 300, 700])
@pytest.mark.parametrize("size", [1.0, 2.0])
def test_prose_in_a_scroll_area_is_never_cut(
    qtbot: QtBot, look: Look, width: int, size: float
) -> None:
    look.theme.use(Shade.LIGHT, size)
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(column(Prose(look, LONG), Prose(look, LONG, "sentence")))
    show_unseen(area, width, 300)
    assert faults(area) == ()


def test_prose_grows_when_it_says_more(qtbot: QtBot, look: Look) -> None:
    prose = Prose(look, "Short.")
    qtbot.addWidget(prose)
    prose.resize(200, 30)
    before = prose.minimumHeight()
    prose.say(LONG)
    assert prose.minimumHeight() > before


def test_strong_pieces_take_more_room(qtbot: QtBot, look: Look) -> None:
    plain, strong = Prose(look, LONG), Prose(look, LONG, strong=[LONG])
    for prose in (plain, strong):
        qtbot.addWidget(prose)
        prose.setMaximumWidth(2000)
    assert strong.sizeHint().height() >= plain.sizeHint().height()
    assert strong.sizeHint() != plain.sizeHint()


@pytest.mark.usefixtures("mirrored")
def test_latin_words_stand_at_the_start_of_a_mirrored_page(qtbot: QtBot, look: Look) -> None:
    label = Label(look, "BT-24")
    qtbot.addWidget(label)
    settle(1)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
