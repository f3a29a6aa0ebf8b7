from typing import cast

from journal.domain.answers import Text
from journal.domain.process import Process
from journal.storage.drafts import Draft
from tests.ui.form.room import Room, dialog, press, says
from ui.desk import FormStart
from ui.kit.buttons import Button
from ui.kit.marks import focusable_parts
from ui.records.record_page import RecordPage, record_page

FULL = {
    "date": "2026-H1", "kind": "workshop", "length": 2.5, "modality": {"other": "on foot"},
    "topics": ["protocols", "digital_devices"][:1], "n_total": {"about": 14},
    "n_women": {"unknown": "not_said"}, "follows_up": True, "usefulness": 3,
    "languages": ["es", "qu"], "place": "the house",
}  # fmt: skip


def opened(room: Room, name: str, record_id: str) -> RecordPage:
    return cast("RecordPage", room.show(record_page(room.desk, room.way, name, record_id)))


def test_answers_are_read_as_labels_dates_and_words(room: Room) -> None:
    page = opened(room, "activity", room.add("activity", FULL))
    told = (
        "first half of 2026", "Workshop", "2.5", "on foot", "Protocols", "about 14",
        "We prefer not to say", "yes", "much", "Spanish, Quechua", "the house",
    )  # fmt: skip
    assert [one for one in told if not says(page, one)] == []


def test_what_was_not_answered_waits_behind_a_button(room: Room) -> None:
    page = opened(room, "topic_learning", _learning(room))
    assert not says(page, "How well can we do it now?")
    press(page, "Not answered · 1")
    assert says(page, "How well can we do it now?")


def _learning(room: Room) -> str:
    activity = room.add("activity", {})
    plain = {"topic": "protocols", "before": 1}
    return room.add("topic_learning", plain, {"activity": activity})


def test_a_record_inside_another_leads_to_it(room: Room) -> None:
    process = room.add("process", {"title": "Walks"})
    page = opened(room, "activity", room.add("activity", FULL, {"process": process}))
    press(page, "Walks")
    assert room.way.steps == [("record", "process", process)]


def test_what_a_record_points_to_is_told_by_name(room: Room) -> None:
    earlier = room.add("process", {"title": "Walks", "start": "2024"})
    page = opened(room, "process", room.add("process", {"grew_out_of": earlier}))
    assert says(page, "Walks, 2024")


def test_children_are_listed_and_opened(room: Room) -> None:
    process = room.add("process", {"title": "Walks"})
    activity = room.add("activity", FULL, {"process": process})
    page = opened(room, "process", process)
    assert says(page, "Activities")
    press(page, "Open")
    assert room.way.steps == [("record", "activity", activity)]


def test_many_children_fold(room: Room) -> None:
    process = room.add("process", {"title": "Walks"})
    for _ in range(8):
        room.add("activity", {}, {"process": process})
    page = opened(room, "process", process)
    press(page, "2 more")
    assert len([one for one in page.findChildren(Button) if one.text() == "Open"]) >= 8


def test_what_is_not_there_can_be_added_inside(room: Room) -> None:
    process = room.add("process", {"title": "Walks"})
    page = opened(room, "process", process)
    press(page, "Activity")
    assert room.way.steps == [("form", FormStart("activity", inside={"process": process}))]


def test_us_offers_our_context_and_what_we_agreed_to(room: Room) -> None:
    us = room.add("collective", {"label": "Río", "is_us": True})
    room.add("process", {"title": "Walks"}, {"collective": us})
    room.add("context_snapshot", {"date": "2026"})
    page = opened(room, "collective", us)
    assert says(page, "How things were around us")
    assert not says(page, "Walks")
    assert "Delete…" not in [one.text() for one in page.findChildren(Button)]


def test_editing_opens_the_form(room: Room) -> None:
    process = room.add("process", {"title": "Walks"})
    press(opened(room, "process", process), "Edit")
    assert room.way.steps == [("form", FormStart("process", process))]


def test_a_draft_is_announced(room: Room) -> None:
    process = room.add("process", {"title": "Walks"})
    room.do(lambda j: j.drafts.keep(Draft("d", "process", process, {}, {"title": "W"}, 1)))
    press(opened(room, "process", process), "Look at the draft")
    assert room.way.steps == [("form", FormStart("process", process))]


def test_deleting_asks_tells_what_goes_with_it_and_can_be_undone(room: Room) -> None:
    process = room.add("process", {"title": "Walks"})
    room.add("activity", {}, {"process": process})
    page = opened(room, "process", process)
    press(page, "Delete…")
    asked = dialog(room)
    assert "One entry that belongs to it goes with it." in asked.accessibleDescription()
    asked.accept()
    room.settle()
    assert (room.every("process"), room.every("activity")) == ((), ())
    assert room.way.steps == [("back",)]
    room.do(lambda journal: journal.history.undo())
    assert (len(room.every("process")), len(room.every("activity"))) == (1, 1)


def test_the_versions_tell_day_seat_reason_and_what_is_different(room: Room) -> None:
    process = _changed(room)
    page = opened(room, "process", process)
    press(page, "Earlier versions")
    room.settle()
    assert says(page, "Version 2, November 24, 2026, coordination")
    assert says(page, "a better name")
    assert says(page, "Other answers to: What do we call it among ourselves?")


def test_an_earlier_version_is_brought_back_as_the_newest(room: Room) -> None:
    process = _changed(room)
    page = opened(room, "process", process)
    press(page, "Earlier versions")
    room.settle()
    press(page, "Bring it back")
    dialog(room).accept()
    room.settle()
    record = room.every("process")[0]
    assert (record.version, record.answers) == (3, Process(title=Text("Walks")))
    room.qtbot.waitUntil(lambda: says(page, "Walks"))


def _changed(room: Room) -> str:
    process = room.add("process", {"title": "Walks"})
    better = Process(title=Text("Long walks"))
    room.do(lambda journal: journal.records.change(process, better, why="a better name"))
    return process


def test_the_page_follows_what_changes_elsewhere(room: Room) -> None:
    process = room.add("process", {"title": "Walks"})
    page = opened(room, "process", process)
    room.add("activity", FULL, {"process": process})
    room.qtbot.waitUntil(lambda: says(page, "Workshop"))


def test_a_record_deleted_elsewhere_leads_back(room: Room) -> None:
    process = room.add("process", {"title": "Walks"})
    opened(room, "process", process)
    room.do(lambda journal: journal.records.delete(process))
    room.qtbot.waitUntil(lambda: ("back",) in room.way.steps)
    dialog(room).reject()


def test_every_part_of_a_record_page_has_a_name(room: Room) -> None:
    process = room.add("process", {"title": "Walks"})
    room.add("activity", FULL, {"process": process})
    page = opened(room, "process", process)
    names = [
        one.accessibleName() or (one.text() if isinstance(one, Button) else "")
        for one in focusable_parts(page)
    ]
    assert all(names)
