import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.shots.render import show_unseen
from ui.kit.banner import Banner
from ui.kit.boxes import column
from ui.kit.chips import Choice
from ui.kit.fields import Field, LineField, TextField
from ui.kit.marks import ConsciousChoice, focusable_parts
from ui.kit.menus import MenuButton
from ui.kit.progress import LongWork
from ui.kit.segments import Segments
from ui.look import Look


def test_a_question_names_its_field(qtbot: QtBot, look: Look) -> None:
    line = LineField("")
    field = Field(look, "What was it about?", line, "In your words.")
    qtbot.addWidget(field)
    buddies = [label.buddy() for label in field.findChildren(QLabel) if label.buddy()]
    assert buddies == [line]
    assert (line.accessibleName(), line.accessibleDescription()) == (
        "What was it about?",
        "In your words.",
    )


def test_a_message_of_a_check_is_shown_and_told_and_taken_back(
    qtbot: QtBot, look: Look
) -> None:
    line = LineField("")
    field = Field(look, "Number", line)
    qtbot.addWidget(field)
    field.show_message("This looks like a telephone number.")
    shown = [label.text() for label in field.findChildren(QLabel) if label.isVisibleTo(field)]
    assert "This looks like a telephone number." in shown
    assert line.accessibleDescription() == "This looks like a telephone number."
    field.show_message("")
    assert line.accessibleDescription() == ""


@pytest.mark.parametrize("kind", ["line", "text"])
def test_what_is_typed_goes_to_no_dictionary(qtbot: QtBot, look: Look, kind: str) -> None:
    field = LineField("") if kind == "line" else TextField(look, "")
    qtbot.addWidget(field)
    hints = field.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText


def test_a_text_field_grows_with_its_words_and_tab_goes_on(qtbot: QtBot, look: Look) -> None:
    first, second = TextField(look, "first"), LineField("second")
    box = column(first, second)
    qtbot.addWidget(box)
    show_unseen(box, 400, 600)
    before = first.height()
    first.setPlainText("\n".join("line" for _ in range(6)))
    assert first.height() > before
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert box.focusWidget() is second


def test_one_segment_always_holds(qtbot: QtBot, look: Look) -> None:
    segments = Segments(look, "As exact as", [Choice("day", "Day"), Choice("year", "Year")])
    qtbot.addWidget(segments)
    segments.choose("day")
    with qtbot.waitSignal(segments.chosen_changed):
        segments._buttons["year"].click()
    segments._buttons["year"].click()
    assert segments.chosen() == "year"
    assert segments._buttons["year"].isChecked()


def test_a_menu_gives_the_code_and_shows_words_as_they_are(qtbot: QtBot, look: Look) -> None:
    given: list[str] = []
    button = MenuButton(look, "Month", [Choice("1", "Bread & roses")], given.append)
    qtbot.addWidget(button)
    (action,) = button._list.actions()
    action.trigger()
    assert given == ["1"]
    assert action.text() == "Bread && roses"


def test_a_conscious_choice_tells_what_follows(qtbot: QtBot, look: Look) -> None:
    choice = ConsciousChoice(look, "We go on without", "Nobody can open it.")
    qtbot.addWidget(choice)
    assert not choice.is_chosen()
    QTest.keyClick(choice.tick, Qt.Key.Key_Space)
    assert choice.is_chosen()
    assert choice.tick.accessibleDescription() == "Nobody can open it."
    assert focusable_parts(choice) == [choice.tick]


def test_long_work_tells_how_much_of_how_much(qtbot: QtBot, look: Look) -> None:
    work = LongWork(look, "Copying", cancel="Cancel")
    qtbot.addWidget(work)
    work.advance(3, 10, "3 of 10")
    assert (work._bar.value(), work._bar.maximum()) == (3, 10)


def test_the_gravest_banner_stands(qtbot: QtBot, look: Look) -> None:
    banners = [Banner(look, tone, "words") for tone in ("moss", "sea", "brass", "madder")]
    for banner in banners:
        qtbot.addWidget(banner)
    assert max(banners, key=lambda one: one.gravity) is banners[3]
    banners[3].say("Nothing was lost.")
    assert banners[3].accessibleName() == "Nothing was lost."
