from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from shiboken6 import Shiboken

from journal.domain.activity import Activity
from journal.domain.collective import Collective, ContextSnapshot
from journal.domain.plain import from_plain, to_plain
from journal.domain.process import Process
from journal.domain.question import Entity, Field, Kind, fields_of
from journal.i18n import Words
from tests.domain.strategies import answers_for
from tests.ui.form.room import as_it_looks, button, press, says
from ui.actions import Actions
from ui.desk import Desk, News
from ui.errors import Errors
from ui.form.asked import Known, question_of
from ui.form.codes_editor import OWN_WORDS
from ui.form.question_box import QuestionBox
from ui.kit.buttons import Button
from ui.kit.chips import Chips
from ui.kit.fields import LineField
from ui.look import Look
from ui.worker import Worker

if TYPE_CHECKING:
    from ui.form.codes_editor import CodesEditor
    from ui.form.date_editor import DateEditor
    from ui.form.tags_editor import TagsEditor

_ONE_OF_EACH: dict[Kind, tuple[type[Entity], Field]] = {
    field.kind: (entity, field)
    for entity in (ContextSnapshot, Collective, Process, Activity)
    for field in fields_of(entity)
    if field.kind is not Kind.REFERENCE
}


@pytest.fixture
def desk(look: Look, words: Words) -> Iterator[Desk]:
    window = QWidget()
    worker = Worker(window)
    yield Desk(
        look,
        words,
        worker,
        Actions(words, window),
        Errors(look, words, window),
        News(window),
        lambda: date(2026, 11, 24),
        as_it_looks(look, words),
    )
    worker.stop(5)
    Shiboken.delete(window)


def box(desk: Desk, entity: type[Entity], name: str, known: Known | None = None) -> QuestionBox:
    field = next(one for one in fields_of(entity) if one.name == name)
    question = question_of(desk.words, entity, field)
    made = QuestionBox(desk, entity, question, known or Known())
    made.show()
    return made


def line(part: QWidget, place: int = 0) -> LineField:
    shown = [one for one in part.findChildren(LineField) if one.isVisibleTo(part)]
    return shown[place]


@pytest.mark.slow
@pytest.mark.parametrize("kind", sorted(_ONE_OF_EACH), ids=str)
def test_every_answer_comes_out_as_it_was_shown(desk: Desk, kind: Kind) -> None:
    entity, field = _ONE_OF_EACH[kind]
    shown = box(desk, entity, field.name)

    @settings(
        max_examples=25, deadline=None, suppress_health_check=[HealthCheck.differing_executors]
    )
    @given(answers_for(field).map(to_plain).filter(_stays_different))
    def shows(plain: object) -> None:
        shown.show_plain(plain)
        assert from_plain(field, _without_blanks(shown.plain())) == _expected(field, plain)

    shows()


def _stays_different(plain: object) -> bool:
    """Leave out own words that differ by blanks only: a form takes them for the same."""
    told = [str(_without_blanks(one)) for one in plain] if isinstance(plain, list) else []
    return len(set(told)) == len(told)


def _expected(field: Field, plain: object) -> object:
    """Blank text and empty lists are no answer on a form; lines are as Qt keeps them."""
    answer = from_plain(field, plain)
    if answer == ():
        return None
    return from_plain(field, _without_blanks(plain))


def _without_blanks(plain: object) -> object:
    if isinstance(plain, list):
        return [_without_blanks(one) for one in plain] or None
    if isinstance(plain, dict) and "other" in plain:
        return {"other": " ".join(str(plain["other"]).split())}
    text = plain.get("text") if isinstance(plain, dict) else plain
    if isinstance(text, str) and not isinstance(plain, dict):
        return _as_a_line(text)
    if isinstance(plain, dict) and isinstance(text, str):
        line = _as_a_line(text)
        return {**plain, "text": line} if line else None
    return plain


def _as_a_line(text: str) -> str | None:
    return " ".join(text.split()) or None


@pytest.mark.parametrize(
    "written", ["2024", "2024-H2", "2024-Q3", "2024-02", "2024-02-09", "--11"]
)
def test_a_date_says_what_will_be_kept(desk: Desk, written: str) -> None:
    shown = box(desk, Process, "start")
    shown.show_plain(written)
    assert shown.plain() == written
    assert says(shown, "Kept as")


@pytest.mark.parametrize("written", ["2026-", "2026-03-", "-04", "2026-Q", "202-H1", "--"])
def test_a_date_with_gaps_stays_as_it_is(desk: Desk, written: str) -> None:
    shown = box(desk, Process, "start")
    shown.show_plain(written)
    kept = shown.plain()
    shown.show_plain(kept)
    assert shown.plain() == kept
    assert not says(shown, "Kept as")


@pytest.mark.parametrize("written", ["2026-13", "2026-Q9", "not a date", "2026-02-31"])
def test_what_is_no_date_is_refused_and_not_lost(desk: Desk, written: str) -> None:
    shown = box(desk, Process, "start")
    shown.show_plain(written)
    assert not shown.check()


def test_a_date_is_typed_with_any_digits(desk: Desk) -> None:
    shown = box(desk, Process, "start")
    press(shown, "Year")
    line(shown).setText("٢٠٢٤")
    assert shown.plain() == "2024"


def test_the_month_goes_on_when_the_precision_changes(desk: Desk) -> None:
    shown = box(desk, Process, "start")
    shown.show_plain("2024-08")
    press(shown, "Quarter")
    assert shown.plain() == "2024-Q3"
    press(shown, "Half-year")
    assert shown.plain() == "2024-H2"
    press(shown, "Year")
    assert shown.plain() == "2024"


def test_today_is_one_press_away(desk: Desk) -> None:
    shown = box(desk, Process, "start")
    press(shown, "Today")
    assert shown.plain() == "2026-11-24"


def test_a_month_without_its_year_is_another_way_to_answer(desk: Desk) -> None:
    shown = box(desk, Process, "start")
    editor = cast("DateEditor", shown.editor)
    editor.take_way(editor.ways()[0].code)
    editor._choose_part("3")
    assert shown.plain() == "--03"
    assert says(shown, "Kept as “March”")


def test_a_long_list_folds_to_eight_and_more(desk: Desk) -> None:
    shown = box(desk, Process, "topics")
    press(shown, "16 more")
    chips = shown.findChildren(Chips)[0]
    visible = [one for one in chips.findChildren(Button) if one.isVisibleTo(shown)]
    assert len(visible) == 24


def test_the_order_of_choosing_is_kept_and_told(desk: Desk) -> None:
    shown = box(desk, Process, "topics")
    press(shown, "Protocols")
    press(shown, "Looking at risk")
    first, second = cast("list[str]", shown.plain())
    assert says(shown, "The main thing: Protocols")
    press(shown, "Protocols")
    assert (shown.plain(), first) == ([second], "protocols")


def test_no_more_than_the_bound_are_chosen_and_it_is_said(desk: Desk) -> None:
    shown = box(desk, Collective, "rights")
    codes = [one.code for one in shown.question.field.asked.codes.choices[:4]]  # type: ignore[union-attr] # a list
    shown.show_plain(codes[:3])
    assert says(shown, "These are the 3 that can be chosen.")


def test_own_words_are_another_way_to_answer_where_the_list_is_open(desk: Desk) -> None:
    shown = box(desk, Activity, "modality")
    editor = cast("CodesEditor", shown.editor)
    press(shown, "In person")
    editor.take_way(editor.ways()[0].code)
    line(shown).setText("under the tree")
    assert shown.plain() == {"other": "under the tree"}
    press(shown, "In person")
    assert shown.plain() == "in_person"


def test_own_words_can_be_taken_away(desk: Desk) -> None:
    shown = box(desk, Process, "topics")
    shown.show_plain([{"other": "one"}, {"other": "two"}])
    first = next(one for one in shown.findChildren(Button) if one.text() == "Take away")
    first.click()
    assert shown.plain() == [{"other": "two"}]


def test_a_second_of_its_own_words_is_added_below(desk: Desk) -> None:
    shown = box(desk, Process, "topics")
    shown._take_way(OWN_WORDS)
    shown._take_way(OWN_WORDS)
    line(shown, 1).setText("songs")
    assert shown.plain() == [{"other": ""}, {"other": "songs"}]


def test_a_code_no_longer_offered_stays_readable(desk: Desk) -> None:
    shown = box(desk, Activity, "kind")
    shown.show_plain("of_long_ago")
    assert shown.plain() == "of_long_ago"
    assert button(shown, "of_long_ago").isChecked()


def test_a_closed_list_offers_no_own_words(desk: Desk) -> None:
    assert cast("CodesEditor", box(desk, Activity, "state").editor).ways() == ()


@pytest.mark.parametrize(
    ("typed", "plain"),
    [("12", 12), ("1,200", 1200), ("٣٤", 34), ("2.5", "2.5"), ("many", "many"), (" ", None)],
)
def test_a_count_is_a_whole_number(desk: Desk, typed: str, plain: object) -> None:
    shown = box(desk, Activity, "n_total")
    line(shown).setText(typed)
    assert shown.plain() == plain


def test_a_count_may_be_roughly_known(desk: Desk) -> None:
    shown = box(desk, Activity, "n_total")
    shown.show_plain({"about": 14})
    assert shown.plain() == {"about": 14}


def test_a_number_that_is_not_touched_keeps_all_its_digits(desk: Desk) -> None:
    shown = box(desk, Activity, "length")
    shown.show_plain(2.123456)
    assert shown.plain() == 2.123456


def test_a_number_too_large_is_said_with_its_bound(desk: Desk) -> None:
    shown = box(desk, Activity, "length")
    line(shown).setText("10001")
    assert not shown.check()
    assert says(shown, "This number is too large: 10,000 at most.")


def test_a_text_too_long_is_said_with_its_bound(desk: Desk) -> None:
    shown = box(desk, Process, "title")
    line(shown).setText("x" * 81)
    assert not shown.check()
    assert says(shown, "This is too long to be kept here: 80 letters at most.")


def test_a_hidden_sign_is_said(desk: Desk) -> None:
    shown = box(desk, Process, "title")
    line(shown).setText("a\u202eb")
    assert not shown.check()
    assert says(shown, "There is a hidden sign in this text")


def test_a_check_follows_when_a_field_is_left(desk: Desk) -> None:
    shown = box(desk, Activity, "n_total")
    line(shown).setText("x")
    line(shown).editingFinished.emit()
    assert says(shown, "Please write this in figures only.")


def test_the_languages_of_the_group_are_offered_first(desk: Desk) -> None:
    shown = box(desk, Activity, "languages", Known(("es", "qu")))
    press(shown, "Spanish")
    press(shown, "Quechua")
    assert shown.plain() == ["es", "qu"]


def test_a_language_is_found_by_its_name_without_accents(desk: Desk) -> None:
    shown = box(desk, Activity, "languages")
    QTest.keyClicks(line(shown), "quech")
    QTest.keyClick(line(shown), Qt.Key.Key_Return)
    assert shown.plain() == ["qu"]


def test_a_language_we_have_no_name_for_is_taken_by_its_code(desk: Desk) -> None:
    shown = box(desk, Activity, "languages")
    QTest.keyClicks(line(shown), "mam")
    press(shown, "The language with the code “mam”")
    assert shown.plain() == ["mam"]


def test_a_country_is_chosen_among_what_was_found_by_arrows(desk: Desk) -> None:
    shown = box(desk, Collective, "countries")
    QTest.keyClicks(line(shown), "guat")
    QTest.keyClick(line(shown), Qt.Key.Key_Down)
    button(shown, "Guatemala").click()
    assert shown.plain() == ["GT"]
    press(shown, "Guatemala")
    assert shown.plain() is None


def test_nothing_typed_offers_nothing(desk: Desk) -> None:
    shown = box(desk, Collective, "countries")
    QTest.keyClicks(line(shown), "g")
    QTest.keyClick(line(shown), Qt.Key.Key_Backspace)
    editor = cast("TagsEditor", shown.editor)
    assert [one for one in editor.findChildren(Button) if one.isVisibleTo(shown)] == []


def test_a_yes_can_be_taken_back(desk: Desk) -> None:
    shown = box(desk, Activity, "childcare")
    press(shown, "Yes")
    assert shown.plain() is True
    press(shown, "Yes")
    assert shown.plain() is None


def test_a_reason_behind_the_menu_is_shown_and_taken_back(desk: Desk) -> None:
    shown = box(desk, Activity, "n_total")
    line(shown).setText("12")
    shown._asides._take("not_known")  # type: ignore[union-attr] # a count has the menu
    assert shown.plain() == {"unknown": "not_known"}
    press(shown, "We do not know")
    assert shown.plain() == 12


@given(st.floats(0, 1000).map(lambda one: round(one, 2)))
@settings(max_examples=40, deadline=None)
@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_a_number_is_read_as_it_is_written(language: str, number: float) -> None:
    from journal.paths import shipped
    from ui.form.digits import read_number

    words = Words(language, shipped("translations"))
    assert read_number(words.number(number), words.locale) == number
