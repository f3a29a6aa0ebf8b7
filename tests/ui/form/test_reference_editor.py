from typing import cast

from PySide6.QtTest import QTest

from tests.ui.form.room import Room, press, says
from ui.form.reference_editor import ReferenceEditor
from ui.kit.fields import LineField


def editor(room: Room, titles: dict[str, str] | None = None) -> ReferenceEditor:
    made = ReferenceEditor(room.desk, "Which process was it?", ["process"], titles or {})
    return cast("ReferenceEditor", room.show(made))


def test_a_record_is_found_by_its_words(room: Room) -> None:
    walks = room.add("process", {"title": "Walks", "start": "2024"})
    room.add("process", {"title": "Talks"})
    shown = editor(room)
    QTest.keyClicks(shown.findChildren(LineField)[0], "wal")
    room.settle()
    press(shown, "Walks, 2024")
    assert shown.plain() == walks
    assert says(shown, "Walks, 2024")


def test_another_can_be_chosen(room: Room) -> None:
    shown = editor(room, {"an-id": "Walks"})
    shown.show_plain("an-id")
    assert says(shown, "Walks")
    press(shown, "Choose another")
    assert shown.plain() is None


def test_what_it_pointed_to_may_be_gone(room: Room) -> None:
    shown = editor(room)
    shown.show_plain("an-id")
    assert says(shown, "something that is no longer here")
    assert shown.plain() == "an-id"


def test_nothing_typed_offers_nothing(room: Room) -> None:
    room.add("process", {"title": "Walks"})
    shown = editor(room)
    QTest.keyClicks(shown.findChildren(LineField)[0], "w ")
    shown._look_for(" ")
    assert shown.plain() is None


def test_a_journal_without_any_says_so(room: Room) -> None:
    shown = editor(room)
    press(shown, "Show the newest")
    room.settle()
    press(shown, "There is nothing to choose from yet")
