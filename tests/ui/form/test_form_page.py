from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtGui import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from journal.domain.answers import Text, Unknown
from journal.domain.dates import PartialDate
from journal.domain.entities import entered_entities
from journal.domain.question import Entity
from journal.storage.drafts import Draft
from tests.ui.form.room import Room, button, dialog, press, says
from ui.actions import Command
from ui.desk import FormStart
from ui.form.form_page import FormPage, form_page
from ui.form.question_box import QuestionBox
from ui.kit.buttons import Button
from ui.kit.fields import LineField, TextField
from ui.kit.marks import focusable_parts

if TYPE_CHECKING:
    from journal.domain.travel import TravelLeg

PROCESS = {"title": "Walks", "start": "2026-03"}


def opened(room: Room, start: FormStart) -> FormPage:
    return cast("FormPage", room.show(form_page(room.desk, room.way, start)))


def boxes(page: QWidget) -> dict[str, QuestionBox]:
    return {one.question.field.name: one for one in page.findChildren(QuestionBox)}


def write(page: QWidget, name: str, text: str) -> None:
    box = boxes(page)[name]
    fields = [*box.findChildren(LineField), *box.findChildren(TextField)]
    fields[0].setFocus()
    QTest.keyClicks(fields[0], text)


def answers(room: Room, name: str) -> Entity:
    return room.every(name)[0].answers


def test_essential_questions_come_first_and_the_rest_waits(room: Room) -> None:
    page = opened(room, FormStart("actor"))
    assert list(boxes(page)) == [
        "label", "type", "stance", "power", "will_to_protect", "changed",
    ]  # fmt: skip
    press(page, "More · 2 questions that can wait")
    assert list(boxes(page))[6:] == ["duty", "note"]


def test_the_first_question_has_the_focus(room: Room) -> None:
    page = opened(room, FormStart("process"))
    room.qtbot.waitUntil(lambda: page.focusWidget() is not None)
    assert boxes(page)["title"].isAncestorOf(page.focusWidget())


def test_what_the_program_fills_in_is_never_asked(room: Room) -> None:
    page = opened(room, FormStart("travel_leg", inside={"activity": room.add("activity", {})}))
    press(page, "More · 1 question that can wait")
    assert not {"kilometres", "kgco2e", "factor_code"} & set(boxes(page))


def test_saving_keeps_the_answers_and_no_draft(room: Room) -> None:
    page = opened(room, FormStart("process"))
    write(page, "title", "Walks")
    press(page, "Save")
    room.settle()
    assert answers(room, "process").title == Text("Walks")  # type: ignore[attr-defined] # a process
    assert room.do(lambda journal: journal.drafts.all()) == ()


def test_a_new_record_is_shown_after_saving(room: Room) -> None:
    page = opened(room, FormStart("process"))
    press(page, "Save")
    room.settle()
    assert room.way.steps == [("back",), ("record", "process", room.every("process")[0].id)]


def test_a_record_inside_another_leads_back_there(room: Room) -> None:
    process = room.add("process", PROCESS)
    page = opened(room, FormStart("activity", inside={"process": process}))
    press(page, "Save")
    room.settle()
    assert room.every("activity")[0].inside == {"process": process}
    assert room.way.steps == [("back",)]


def test_the_key_of_save_saves(room: Room) -> None:
    page = opened(room, FormStart("process"))
    write(page, "title", "Walks")
    room.desk.actions[Command.SAVE].trigger()
    room.settle()
    assert len(room.every("process")) == 1


def test_what_is_typed_is_kept_as_a_draft_after_a_pause(room: Room) -> None:
    page = opened(room, FormStart("process"))
    write(page, "title", "Wal")
    room.qtbot.waitUntil(lambda: says(page, "Draft kept"))
    (draft,) = room.do(lambda journal: journal.drafts.all())
    assert (draft.entity, draft.record_id, draft.answers) == ("process", "", {"title": "Wal"})


def test_leaving_at_once_keeps_the_draft(room: Room) -> None:
    page = opened(room, FormStart("process"))
    write(page, "title", "Wal")
    press(page, "Leave it as a draft")
    room.settle()
    assert room.do(lambda journal: journal.drafts.all())[0].answers == {"title": "Wal"}
    assert room.way.steps == [("back",)]


def test_hiding_the_page_keeps_the_draft(room: Room) -> None:
    page = opened(room, FormStart("process"))
    write(page, "title", "Wal")
    page.hide()
    room.settle()
    assert len(room.do(lambda journal: journal.drafts.all())) == 1


def test_lock_gets_the_job_that_keeps_what_is_typed(room: Room) -> None:
    page = opened(room, FormStart("process"))
    assert page.pending_draft() is None
    write(page, "title", "Wal")
    job = page.pending_draft()
    assert job is not None
    room.do(job)
    assert room.do(lambda journal: journal.drafts.all())[0].answers == {"title": "Wal"}
    assert page.pending_draft() is None


def test_taking_back_what_was_typed_leaves_no_draft(room: Room) -> None:
    page = opened(room, FormStart("process"))
    write(page, "title", "W")
    room.qtbot.waitUntil(lambda: says(page, "Draft kept"))
    boxes(page)["title"].findChildren(LineField)[0].clear()
    room.qtbot.waitUntil(lambda: not says(page, "Draft kept"))
    assert room.do(lambda journal: journal.drafts.all()) == ()


def test_a_draft_opens_with_everything_typed_even_what_cannot_be_kept(room: Room) -> None:
    kept = {"start": "2026-", "n_started": "many", "title": "Wal"}
    room.do(lambda journal: journal.drafts.keep(Draft("d", "process", "", {}, kept)))
    page = opened(room, FormStart("process", draft_id="d"))
    press(page, "More · 14 questions that can wait")
    shown = {name: box.plain() for name, box in boxes(page).items()}
    assert {name: shown[name] for name in kept} == kept


def test_a_page_made_anew_finds_what_it_kept(room: Room) -> None:
    first = opened(room, FormStart("process", draft_id="its-own"))
    write(first, "title", "Wal")
    first.hide()
    again = opened(room, FormStart("process", draft_id="its-own"))
    assert boxes(again)["title"].plain() == "Wal"


def test_bad_input_is_said_at_its_field_and_loses_nothing(room: Room) -> None:
    page = opened(room, FormStart("activity"))
    write(page, "n_total", "twelve")
    press(page, "Save")
    room.settle()
    assert says(boxes(page)["n_total"], "Please write this in figures only.")
    assert boxes(page)["n_total"].plain() == "twelve"
    assert room.every("activity") == ()


def test_the_sentence_goes_when_the_answer_is_mended(room: Room) -> None:
    page = opened(room, FormStart("activity"))
    write(page, "n_total", "x")
    press(page, "Save")
    boxes(page)["n_total"].findChildren(LineField)[0].setText("12")
    assert not says(boxes(page)["n_total"], "Please write this in figures only.")


def test_a_bad_answer_among_those_that_wait_is_shown(room: Room) -> None:
    kept = {"n_started": "many"}
    room.do(lambda journal: journal.drafts.keep(Draft("d", "process", "", {}, kept)))
    page = opened(room, FormStart("process", draft_id="d"))
    press(page, "Save")
    room.settle()
    assert says(boxes(page)["n_started"], "Please write this in figures only.")
    assert room.every("process") == ()


def test_an_incomplete_date_is_said_at_its_field(room: Room) -> None:
    kept = {"start": "2026-"}
    room.do(lambda journal: journal.drafts.keep(Draft("d", "process", "", {}, kept)))
    page = opened(room, FormStart("process", draft_id="d"))
    press(page, "Save")
    room.settle()
    assert says(boxes(page)["start"], "This date is not complete")


def test_editing_makes_a_version_with_its_reason(room: Room) -> None:
    process = room.add("process", PROCESS)
    page = opened(room, FormStart("process", process))
    write(page, "title", " again")
    press(page, "Say why we change it")
    QTest.keyClicks(page.focusWidget(), "we agreed")
    press(page, "Save")
    room.settle()
    record = room.every("process")[0]
    assert (record.version, record.why) == (2, "we agreed")
    assert room.way.steps == [("back",)]


def test_saving_keeps_the_answers_that_are_not_asked(room: Room) -> None:
    activity = room.add("activity", {})
    travel = room.add("travel_leg", {"kilometres": 120.5}, {"activity": activity})
    page = opened(room, FormStart("travel_leg", travel))
    press(page, "Save")
    room.settle()
    assert answers(room, "travel_leg").kilometres == 120.5  # type: ignore[attr-defined] # a leg


def test_discarding_a_draft_asks_first(room: Room) -> None:
    room.do(lambda j: j.drafts.keep(Draft("d", "process", "", {}, {"title": "Wal"})))
    page = opened(room, FormStart("process", draft_id="d"))
    press(page, "Discard…")
    dialog(room).reject()
    assert len(room.do(lambda journal: journal.drafts.all())) == 1
    press(page, "Discard…")
    dialog(room).accept()
    room.settle()
    assert room.do(lambda journal: journal.drafts.all()) == ()
    assert room.way.steps == [("back",)]


def test_a_reason_stands_in_the_place_of_an_answer_and_can_be_taken_back(room: Room) -> None:
    page = opened(room, FormStart("actor"))
    box = boxes(page)["power"]
    box.show_plain(0)
    press(box, "We do not know")
    assert box.plain() == {"unknown": "not_known"}
    press(box, "We do not know")
    assert box.plain() == 0


def test_an_answer_takes_the_place_of_a_reason(room: Room) -> None:
    page = opened(room, FormStart("actor"))
    box = boxes(page)["power"]
    box.show_plain({"unknown": "not_said"})
    QTest.keyClick(focusable_parts(box.editor)[0], Qt.Key.Key_3)
    assert box.plain() == 3


def test_a_text_that_came_with_a_reason_keeps_it(room: Room) -> None:
    process = room.add("process", {"title": {"unknown": "not_said"}})
    page = opened(room, FormStart("process", process))
    press(page, "Save")
    room.settle()
    assert answers(room, "process").title is Unknown.NOT_SAID  # type: ignore[attr-defined] # a process


def test_who_took_part_is_asked_in_fourth_place_and_saved_inside(room: Room) -> None:
    page = opened(room, FormStart("process"))
    write(page, "title", "Walks")
    press(page, "Add one")
    press(page, "They taught")
    press(page, "From our area")
    press(page, "Done")
    assert says(page, "They taught")
    press(page, "Save")
    room.settle()
    (party,) = room.every("process_party")
    assert party.inside == {"process": room.every("process")[0].id}
    assert party.answers.part == ("taught",)  # type: ignore[attr-defined] # a party


def test_who_took_part_is_in_the_draft_too(room: Room) -> None:
    page = opened(room, FormStart("process"))
    press(page, "Add one")
    press(page, "They paid")
    page.hide()
    room.settle()
    (draft,) = room.do(lambda journal: journal.drafts.all())
    again = opened(room, FormStart("process", draft_id=draft.id))
    assert says(again, "They paid")


def test_who_took_part_can_be_changed_and_taken_away(room: Room) -> None:
    process = room.add("process", PROCESS)
    room.add("process_party", {"part": ["paid"]}, {"process": process})
    room.add("process_party", {"part": ["hosted"]}, {"process": process})
    page = opened(room, FormStart("process", process))
    changes = [one for one in page.findChildren(Button) if one.text() == "Change"]
    changes[0].click()
    press(page, "Take away")
    press(page, "Save")
    room.settle()
    assert [one.answers.part for one in room.every("process_party")] == [("hosted",)]  # type: ignore[attr-defined] # parties


def test_a_record_that_cannot_stand_alone_asks_where_it_belongs(room: Room) -> None:
    page = opened(room, FormStart("review"))
    press(page, "Save")
    room.settle()
    assert says(page, "Please choose what it belongs to.")
    assert room.every("review") == ()


def test_where_it_belongs_is_found_among_the_newest(room: Room) -> None:
    plan = room.add("security_plan", {"first_agreed": "2025"})
    page = opened(room, FormStart("review"))
    press(page, "Show the newest")
    room.settle()
    press(page, "Protection plan, 2025")
    press(page, "Save")
    room.settle()
    assert room.every("review")[0].inside == {"security_plan": plan}


def test_a_group_alone_is_never_asked_whose_a_record_is(room: Room) -> None:
    room.add("collective", {"label": "Río", "is_us": True})
    page = opened(room, FormStart("process"))
    assert not says(page, "Which group is it about?")


def test_with_several_groups_one_may_choose_whose_a_record_is(room: Room) -> None:
    room.add("collective", {"label": "Río", "is_us": True})
    other = room.add("collective", {"label": "Mar"})
    page = opened(room, FormStart("process"))
    assert says(page, "Which group is it about?")
    press(page, "Show the newest")
    room.settle()
    press(page, "Mar")
    press(page, "Save")
    room.settle()
    assert room.every("process")[0].inside == {"collective": other}


def test_a_draft_of_a_record_is_shown_beside_what_is_saved(room: Room) -> None:
    process = room.add("process", PROCESS)
    typed = {**PROCESS, "start": "2026-03-09"}
    room.do(lambda j: j.drafts.keep(Draft("d", "process", process, {}, typed, 1)))
    page = opened(room, FormStart("process", process))
    assert says(page, "A draft was kept")
    assert says(page, "March 9, 2026")
    assert not says(page, "What do we call it among ourselves?")
    press(page, "Recover the draft")
    room.settle()
    assert boxes(page)["start"].plain() == "2026-03-09"
    press(page, "Save")
    room.settle()
    assert answers(room, "process").start == PartialDate.parse("2026-03-09")  # type: ignore[attr-defined] # a process
    assert room.do(lambda journal: journal.drafts.all()) == ()


def test_a_draft_left_for_later_changes_nothing(room: Room) -> None:
    process = room.add("process", PROCESS)
    room.do(lambda j: j.drafts.keep(Draft("d", "process", process, {}, {"title": "X"}, 1)))
    page = opened(room, FormStart("process", process))
    press(page, "Leave it for later")
    assert len(room.do(lambda journal: journal.drafts.all())) == 1
    assert room.way.steps == [("back",)]


def test_a_draft_of_a_record_can_be_discarded(room: Room) -> None:
    process = room.add("process", PROCESS)
    room.do(lambda j: j.drafts.keep(Draft("d", "process", process, {}, {"title": "X"}, 1)))
    page = opened(room, FormStart("process", process))
    press(page, "Discard the draft…")
    dialog(room).accept()
    room.settle()
    assert room.do(lambda journal: journal.drafts.all()) == ()
    assert answers(room, "process").title == Text("Walks")  # type: ignore[attr-defined] # a process


def test_an_answer_taken_away_in_a_draft_stays_away(room: Room) -> None:
    activity = room.add("activity", {})
    leg = room.add("travel_leg", {"who": "facilitators", "kgco2e": 3.5}, {"activity": activity})
    room.do(lambda j: j.drafts.keep(Draft("d", "travel_leg", leg, {}, {"people": 2}, 1)))
    page = opened(room, FormStart("travel_leg", leg, draft_id="d"))
    press(page, "Save")
    room.settle()
    saved = cast("TravelLeg", answers(room, "travel_leg"))
    assert (saved.who, saved.people, saved.kgco2e) == (None, 2, 3.5)


def test_a_draft_whose_record_is_gone_becomes_a_new_record(room: Room) -> None:
    room.do(lambda j: j.drafts.keep(Draft("d", "process", "gone", {}, {"title": "X"}, 1)))
    page = opened(room, FormStart("process", draft_id="d"))
    press(page, "Save")
    room.settle()
    assert answers(room, "process").title == Text("X")  # type: ignore[attr-defined] # a process


def test_a_record_that_is_gone_leads_back_with_a_sentence(room: Room) -> None:
    opened(room, FormStart("process", "gone"))
    assert room.way.steps == [("back",)]
    assert dialog(room).accessibleName() == "What you asked for is not here."
    dialog(room).reject()


@pytest.mark.slow
@pytest.mark.parametrize("entity", entered_entities(), ids=lambda one: one.about.name)
def test_every_part_of_every_form_has_a_name(room: Room, entity: type[Entity]) -> None:
    page = opened(room, FormStart(entity.about.name))
    page._form.answers.unfold()  # type: ignore[union-attr] # it is loaded
    room.settle()
    nameless = [
        one
        for one in focusable_parts(page)
        if one.isVisible() and not (one.accessibleName() or _words_on(one))
    ]
    assert nameless == []


def _words_on(part: QWidget) -> str:
    from PySide6.QtWidgets import QAbstractButton

    return part.text() if isinstance(part, QAbstractButton) else ""


def test_tab_walks_line_by_line_and_backtab_returns(room: Room) -> None:
    page = opened(room, FormStart("actor"))
    start = page.focusWidget()
    QTest.keyClick(start, Qt.Key.Key_Tab)
    after = page.focusWidget()
    assert boxes(page)["type"].isAncestorOf(after)
    QTest.keyClick(after, Qt.Key.Key_Backtab)
    assert page.focusWidget() is start


@pytest.mark.slow
@pytest.mark.parametrize("size", [1.0, 2.0])
def test_no_part_of_a_form_is_wider_than_a_small_window(room: Room, size: float) -> None:
    room.desk.look.theme.use(room.desk.look.theme.shade, size)
    room.window.resize(812, 548)
    page = opened(room, FormStart("activity"))
    page._form.answers.unfold()  # type: ignore[union-attr] # it is loaded
    room.settle()
    wide = [
        box.question.field.name
        for box in boxes(page).values()
        if box.minimumSizeHint().width() > page.width()
    ]
    assert wide == []
    assert button(page, "Save").isVisible()
