from typing import cast

import pytest
from PySide6.QtGui import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from journal.domain.answers import Text
from journal.domain.process import Process
from journal.opened import OpenJournal
from journal.storage.drafts import Draft
from tests.ui.form.room import Room, button, dialog, press, says
from ui.desk import FormStart
from ui.kit.fields import LineField
from ui.records.list_page import ListPage, list_page


def opened(room: Room, name: str) -> ListPage:
    return cast("ListPage", room.show(list_page(room.desk, room.way, name)))


def titles(page: ListPage) -> list[str]:
    model = page.findChildren(QListView)[0].model()
    return [str(model.index(one, 0).data()) for one in range(model.rowCount())]


def look_for(room: Room, page: ListPage, text: str) -> None:
    QTest.keyClicks(page.findChildren(LineField)[0], text)
    room.qtbot.wait(150)  # the list waits for the next key
    room.settle()


def test_an_empty_list_says_what_belongs_there_and_offers_one_button(room: Room) -> None:
    page = opened(room, "incident")
    assert says(page, "Nothing written down yet")
    press(page, "Write down the first")
    assert room.way.steps == [("form", FormStart("incident"))]


def test_what_people_do_not_enter_offers_no_button(room: Room) -> None:
    page = opened(room, "export_record")
    assert says(page, "Nothing written down yet")
    assert [one.text() for one in page.findChildren(type(page._add)) if one.isVisible()] == []


def test_records_are_shown_newest_first(room: Room) -> None:
    room.add("process", {"title": "Older", "start": "2024"})
    room.add("process", {"title": "Newer", "start": "2026"})
    page = opened(room, "process")
    assert titles(page) == ["Newer", "Older"]
    assert says(page, "2 entries")


def test_enter_opens_the_record_without_the_pointer(room: Room) -> None:
    room.add("process", {"title": "Older", "start": "2024"})
    second = room.add("process", {"title": "Newer", "start": "2026"})
    page = opened(room, "process")
    view = page.findChildren(QListView)[0]
    assert page.focusWidget() is view
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert room.way.steps == [("record", "process", second)]
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Enter)
    assert room.way.steps[1] != room.way.steps[0]


def test_a_press_opens_the_record(room: Room) -> None:
    record = room.add("process", {"title": "One"})
    page = opened(room, "process")
    view = page.findChildren(QListView)[0]
    where = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert room.way.steps == [("record", "process", record)]


@pytest.mark.parametrize("typed", ["walk", "WALKÉD", "walked road"])
def test_the_filter_finds_what_people_wrote(room: Room, typed: str) -> None:
    room.add("process", {"title": "We walked the road"})
    room.add("process", {"title": "Something else"})
    page = opened(room, "process")
    look_for(room, page, typed)
    assert titles(page) == ["We walked the road"]


def test_the_filter_finds_labels_too(room: Room) -> None:
    room.add("activity", {"kind": "workshop"})
    room.add("activity", {"kind": "visit"})
    page = opened(room, "activity")
    look_for(room, page, "works")
    assert titles(page) == ["Workshop"]


def test_nothing_found_is_said_and_the_list_comes_back(room: Room) -> None:
    room.add("process", {"title": "We walked the road"})
    page = opened(room, "process")
    look_for(room, page, "zzz")
    assert says(page, "Nothing here has these words.")
    page.findChildren(LineField)[0].clear()
    page.read_again()
    room.settle()
    assert titles(page) == ["We walked the road"]


def test_a_new_record_appears_by_itself(room: Room) -> None:
    page = opened(room, "process")
    room.add("process", {"title": "Just now"})
    room.qtbot.waitUntil(lambda: titles(page) == ["Just now"])


def test_the_chosen_row_stays_chosen_when_rows_come(room: Room) -> None:
    room.add("process", {"title": "Older", "start": "2024"})
    page = opened(room, "process")
    room.add("process", {"title": "Newer", "start": "2026"})
    room.qtbot.waitUntil(lambda: len(titles(page)) == 2)
    assert page.findChildren(QListView)[0].currentIndex().data() == "Older"


def test_a_draft_stands_on_top_and_goes_on(room: Room) -> None:
    room.do(lambda j: j.drafts.keep(Draft("d", "process", "", {}, {"title": "Wal"})))
    page = opened(room, "process")
    assert says(page, "Wal")
    assert says(page, "Not finished")
    press(page, "Go on")
    assert room.way.steps == [("form", FormStart("process", "", {}, "d"))]


def test_a_draft_of_a_record_goes_on_beside_what_is_saved(room: Room) -> None:
    record = room.add("process", {"title": "Walks"})
    room.do(lambda j: j.drafts.keep(Draft("d", "process", record, {}, {"title": "W"}, 1)))
    page = opened(room, "process")
    press(page, "Go on")
    assert room.way.steps == [("form", FormStart("process", record, {}, ""))]


def test_a_draft_is_discarded_after_a_question(room: Room) -> None:
    room.do(lambda j: j.drafts.keep(Draft("d", "process", "", {}, {"start": "no date"})))
    page = opened(room, "process")
    press(page, "Discard…")
    dialog(room).accept()
    room.settle()
    assert room.do(lambda journal: journal.drafts.all()) == ()
    assert not says(page, "Not finished")


def test_more_than_three_drafts_fold(room: Room) -> None:
    room.do(_keep_five)
    page = opened(room, "actor")
    press(page, "2 more")
    room.settle()
    assert (
        len([one for one in page.findChildren(type(page._add)) if one.text() == "Go on"]) == 5
    )


def _keep_five(journal: OpenJournal) -> None:
    for number in range(5):
        journal.drafts.keep(Draft(f"d{number}", "actor", "", {}, {}))


@pytest.mark.slow
def test_ten_thousand_rows_come_page_by_page(room: Room) -> None:
    room.do(_write_many)
    page = opened(room, "process")
    room.qtbot.waitUntil(lambda: says(page, "10,000 entries"))
    view = page.findChildren(QListView)[0]
    at_first = len(titles(page))
    QTest.keyClick(view, Qt.Key.Key_End)
    room.qtbot.waitUntil(lambda: len(titles(page)) > at_first)
    assert 0 < at_first < len(titles(page)) < 2_000
    assert button(page, "Write down").isVisible()


def _write_many(journal: OpenJournal) -> None:
    with journal.records.step():
        for number in range(10_000):
            journal.records.add(Process(title=Text(f"Process {number}")))
