import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.shots.render import show_unseen
from ui.kit.boxes import Margins, Wrap, column
from ui.kit.buttons import Button
from ui.kit.page import TitleLine
from ui.kit.text import Prose
from ui.look import Look

MARGINS = Margins(start=1, top=2, end=3, bottom=4)


def margins_of(widget: QWidget) -> tuple[int, int, int, int]:
    layout = widget.layout()
    found = layout.contentsMargins() if layout else None
    return (found.left(), found.top(), found.right(), found.bottom()) if found else (0, 0, 0, 0)


def test_margins_start_at_the_left(qtbot: QtBot) -> None:
    box = column(margins=MARGINS)
    qtbot.addWidget(box)
    assert margins_of(box) == (1, 2, 3, 4)


@pytest.mark.usefixtures("mirrored")
def test_margins_swap_in_a_mirrored_page(qtbot: QtBot) -> None:
    box = column(margins=MARGINS)
    qtbot.addWidget(box)
    assert margins_of(box) == (3, 2, 1, 4)


def wrap(qtbot: QtBot, look: Look, width: int) -> Wrap:
    made = Wrap(*(Button(look, text) for text in ("First", "Second one", "The third of them")))
    qtbot.addWidget(made)
    show_unseen(made, width, 300)
    return made


@pytest.mark.parametrize("width", [90, 200, 320, 900])
def test_wrapped_parts_never_overlap_or_stick_out(qtbot: QtBot, look: Look, width: int) -> None:
    made = wrap(qtbot, look, width)
    boxes = [button.geometry() for button in made.findChildren(Button)]
    overlaps = [(i, j) for i in range(3) for j in range(i) if boxes[i].intersects(boxes[j])]
    assert overlaps == []
    assert all(box.left() >= 0 and box.right() < width for box in boxes)


def test_a_wide_place_has_one_line(qtbot: QtBot, look: Look) -> None:
    made = wrap(qtbot, look, 900)
    tops = {button.y() for button in made.findChildren(Button)}
    assert tops == {0}


@pytest.mark.usefixtures("mirrored")
def test_wrapped_parts_begin_at_the_right_in_a_mirrored_page(qtbot: QtBot, look: Look) -> None:
    made = wrap(qtbot, look, 900)
    first = made.findChildren(Button)[0]
    assert first.geometry().right() == 899


def test_words_too_long_for_the_place_wrap_inside_their_button(
    qtbot: QtBot, look: Look
) -> None:
    long = Button(look, "A very long name of something that does not fit in here at all")
    made = Wrap(long)
    qtbot.addWidget(made)
    show_unseen(made, 220, 300)
    assert long.width() == 220
    assert long.height() >= long.height_at(220) > long.sizeHint().height()


def title_line(qtbot: QtBot, look: Look, width: int) -> TitleLine:
    go, other = Button(look, "Save", "primary"), Button(look, "Other")
    made = TitleLine(look, "What the companions ask first", "Change", go, other)
    qtbot.addWidget(made)
    show_unseen(made, width, 400)
    return made


def test_the_primary_button_ends_the_title_line(qtbot: QtBot, look: Look) -> None:
    made = title_line(qtbot, look, 900)
    other, go = sorted(made.findChildren(Button), key=Button.x)
    assert (other.text(), go.text()) == ("Other", "Save")
    assert go.geometry().right() == made.width() - 1


def test_what_stands_beside_a_title_goes_under_it_in_a_narrow_place(
    qtbot: QtBot, look: Look
) -> None:
    made = title_line(qtbot, look, 420)
    title, beside = made.findChildren(Prose)
    assert beside.y() > title.geometry().bottom()
    assert beside.x() == title.x()
