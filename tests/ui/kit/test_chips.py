import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.kit.buttons import Button
from ui.kit.chips import Chips, Choice
from ui.look import Look

CODES = "abcdefghij"


def chips(qtbot: QtBot, look: Look, most: int) -> Chips:
    made = Chips(look, "What was it about?", [Choice(c, f"word {c}") for c in CODES], most=most)
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def chip(made: Chips, code: str) -> Button:
    return next(b for b in made.findChildren(Button) if b.property("code") == code)


def press(made: Chips, *codes: str) -> None:
    for code in codes:
        chip(made, code).click()


def test_one_of_many_replaces_the_one_before(qtbot: QtBot, look: Look) -> None:
    made = chips(qtbot, look, 1)
    press(made, "a", "c")
    assert made.chosen() == ("c",)


def test_several_keep_the_order_of_choosing(qtbot: QtBot, look: Look) -> None:
    made = chips(qtbot, look, 0)
    press(made, "c", "a", "b")
    assert made.chosen() == ("c", "a", "b")


def test_choosing_again_takes_back(qtbot: QtBot, look: Look) -> None:
    made = chips(qtbot, look, 0)
    press(made, "c", "a", "c")
    assert made.chosen() == ("a",)


def test_no_more_are_taken_than_the_question_allows(qtbot: QtBot, look: Look) -> None:
    made = chips(qtbot, look, 2)
    press(made, "a", "b", "c")
    assert made.chosen() == ("a", "b")
    assert not chip(made, "c").isChecked()


def test_each_choice_is_told(qtbot: QtBot, look: Look) -> None:
    made = chips(qtbot, look, 1)
    with qtbot.waitSignal(made.chosen_changed) as told:
        press(made, "b")
    assert told.args == [("b",)]


def test_showing_a_choice_tells_nobody(qtbot: QtBot, look: Look) -> None:
    made = chips(qtbot, look, 1)
    with qtbot.assertNotEmitted(made.chosen_changed):
        made.choose(["b", "unknown"])
    assert made.chosen() == ("b",)


def test_a_long_list_folds_but_never_a_chosen_one(qtbot: QtBot, look: Look) -> None:
    made = chips(qtbot, look, 0)
    made.choose(["j"])
    made.fold(4, lambda hidden: f"{hidden} more")
    assert [c for c in CODES if not chip(made, c).isHidden()] == ["a", "b", "c", "d", "j"]
    assert any(b.text() == "5 more" for b in made.findChildren(Button))


def test_unfolding_shows_all_and_goes_to_the_first_new_one(qtbot: QtBot, look: Look) -> None:
    made = chips(qtbot, look, 0)
    made.fold(4, lambda hidden: f"{hidden} more")
    qtbot.waitExposed(made)
    made.unfold()
    assert [c for c in CODES if chip(made, c).isHidden()] == []
    assert made.focusWidget() is chip(made, "e")


def test_a_chip_is_as_wide_chosen_as_not(qtbot: QtBot, look: Look) -> None:
    made = chips(qtbot, look, 1)
    before = chip(made, "a").sizeHint()
    press(made, "a")
    assert chip(made, "a").sizeHint() == before


@pytest.mark.parametrize(
    ("key", "comes_to"),
    [(Qt.Key.Key_Right, "b"), (Qt.Key.Key_End, "j"), (Qt.Key.Key_Left, "a")],
)
def test_arrows_walk_and_choose_nothing(
    qtbot: QtBot, look: Look, key: Qt.Key, comes_to: str
) -> None:
    made = chips(qtbot, look, 1)
    chip(made, "a").setFocus()
    QTest.keyClick(chip(made, "a"), key)
    assert made.focusWidget() is chip(made, comes_to)
    assert made.chosen() == ()


@pytest.mark.usefixtures("mirrored")
def test_arrows_follow_the_direction_of_reading(qtbot: QtBot, look: Look) -> None:
    made = chips(qtbot, look, 1)
    chip(made, "a").setFocus()
    QTest.keyClick(chip(made, "a"), Qt.Key.Key_Left)
    assert made.focusWidget() is chip(made, "b")


def test_a_group_is_one_stop_of_the_tab_key(qtbot: QtBot, look: Look) -> None:
    made = chips(qtbot, look, 1)
    tab = Qt.FocusPolicy.TabFocus
    stops = [b for b in made.findChildren(Button) if b.focusPolicy() & tab == tab]
    assert len(stops) == 1


def test_what_a_chip_means_is_told_to_a_screen_reader(qtbot: QtBot, look: Look) -> None:
    made = Chips(look, "Kind", [Choice("a", "Visit", "<b>we</b> went there")])
    qtbot.addWidget(made)
    assert chip(made, "a").accessibleDescription() == "<b>we</b> went there"
    assert "<b>we" not in chip(made, "a").toolTip()
