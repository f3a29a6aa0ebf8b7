import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.shots.render import picture, show_unseen
from ui.kit.rating import Scale, change, rating
from ui.look import Look

AMOUNTS = ["none", "little", "half", "much", "full"]
CHANGES = ["much less", "less", "the same", "more", "much more"]


def shown(qtbot: QtBot, scale: Scale) -> Scale:
    qtbot.addWidget(scale)
    show_unseen(scale, 800, 120)
    return scale


def marks(scale: Scale) -> list[QAbstractButton]:
    return scale.findChildren(QAbstractButton)


@pytest.mark.parametrize("digit", range(5))
def test_a_digit_chooses(qtbot: QtBot, look: Look, digit: int) -> None:
    scale = shown(qtbot, rating(look, "Useful", AMOUNTS))
    with qtbot.waitSignal(scale.value_changed) as told:
        QTest.keyClick(marks(scale)[0], Qt.Key(Qt.Key.Key_0 + digit))
    assert told.args == [digit]
    assert scale.value() == digit


def test_a_change_goes_from_minus_two_to_plus_two(qtbot: QtBot, look: Look) -> None:
    scale = shown(qtbot, change(look, "Changed", CHANGES))
    marks(scale)[0].click()
    lowest = scale.value()
    marks(scale)[4].click()
    assert (lowest, scale.value()) == (-2, 2)


def test_space_on_the_chosen_one_takes_it_back(qtbot: QtBot, look: Look) -> None:
    scale = shown(qtbot, rating(look, "Useful", AMOUNTS))
    scale.set_value(3)
    with qtbot.waitSignal(scale.value_changed) as told:
        QTest.keyClick(marks(scale)[3], Qt.Key.Key_Space)
    assert told.args == [None]


def test_none_and_zero_are_not_the_same(qtbot: QtBot, look: Look) -> None:
    scale = shown(qtbot, rating(look, "Useful", AMOUNTS))
    assert scale.value() is None
    scale.set_value(0)
    assert scale.value() == 0


def test_every_vessel_and_every_state_looks_different(qtbot: QtBot, look: Look) -> None:
    scale = shown(qtbot, rating(look, "Useful", ["same"] * 5))
    pictures = [picture(mark) for mark in marks(scale)]
    scale.set_value(2)
    pictures.append(picture(marks(scale)[2]))
    marks(scale)[2].setEnabled(False)
    pictures.append(picture(marks(scale)[2]))
    alike = [(i, j) for i in range(7) for j in range(i) if pictures[i] == pictures[j]]
    assert alike == []


def test_in_a_narrow_place_no_word_is_cut(qtbot: QtBot, look: Look) -> None:
    scale = rating(look, "Useful", AMOUNTS)
    qtbot.addWidget(scale)
    show_unseen(scale, 300, 400)
    cut = [mark.text() for mark in marks(scale) if mark.width() < mark.sizeHint().width()]
    assert cut == []


def test_the_words_name_the_buttons(qtbot: QtBot, look: Look) -> None:
    scale = shown(qtbot, rating(look, "Useful", AMOUNTS))
    assert [mark.text() for mark in marks(scale)] == AMOUNTS
    assert scale.accessibleName() == "Useful"
