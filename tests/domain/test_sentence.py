"""Sentences are made by rules and told in the reader's language."""

from datetime import date
from pathlib import Path

import pytest

from journal.domain.answers import About, Other, Text, Unknown
from journal.domain.codes.measure import MEASURE_MENU, MEASURE_STATE
from journal.domain.codes.obstacle import OBSTACLE
from journal.domain.dates import PartialDate
from journal.domain.incident import Incident
from journal.domain.plan import PlanElement, SecurityPlan
from journal.domain.sentence import (
    Label,
    Place,
    Sentence,
    item_of,
    item_told,
    items_of,
    name_of,
    told,
    told_date,
)
from journal.i18n import Words


@pytest.fixture
def english(tmp_path: Path) -> Words:
    return Words("en", tmp_path)


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        (Text("the road", "en"), "\u2068the road\u2069"),
        (Text("  two\nlines "), "\u2068two lines\u2069"),
        (Text("{place} {0}"), "\u2068{place} {0}\u2069"),
        (Label("tested", "Practised"), "Practised"),
        ((Label("obstacle", "Fear"), Text("snow")), "Fear and \u2068snow\u2069"),
        (PartialDate.parse("2026-03"), "March 2026"),
        (date(2026, 3, 9), "March 9, 2026"),
        (1200, "1,200"),
    ],
)
def test_every_kind_of_place_is_shown(english: Words, place: Place, shown: str) -> None:
    assert told(Sentence.say("So: {place}.", place=place), english) == f"So: {shown}."


def test_long_texts_are_cut_to_one_breath(english: Words) -> None:
    sentence = told(Sentence.say("{words}", words=Text("word " * 400)), english)
    assert sentence.endswith("word…\u2069")
    assert len(sentence) <= 163


@pytest.mark.parametrize(("number", "said"), [(1, "1 month"), (3, "3 months")])
def test_a_number_chooses_its_form(english: Words, number: int, said: str) -> None:
    sentence = Sentence.count("{number} month", "{number} months", number)
    assert told(sentence, english) == said


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("2026", "2026"),
        ("2026-H1", "first half of 2026"),
        ("2026-H2", "second half of 2026"),
        ("2026-Q3", "quarter 3 of 2026"),
        ("2026-11", "November 2026"),
        ("2026-11-24", "November 24, 2026"),
        ("--11", "November"),
    ],
)
def test_a_partial_date_says_no_more_than_is_known(
    english: Words, written: str, spoken: str
) -> None:
    assert told_date(PartialDate.parse(written), english) == spoken


@pytest.mark.parametrize(
    "nothing", [None, Unknown.NOT_SAID, Text(" "), Other(""), 3, About(3), True]
)
def test_what_is_no_text_or_code_has_no_item(nothing: object) -> None:
    assert item_of(nothing) is None  # type: ignore[arg-type]  # any object on purpose


def test_a_code_is_shown_by_the_label_of_its_list() -> None:
    assert item_of("in_use", MEASURE_STATE) == Label("measure_state", "In use")


def test_a_code_that_nobody_knows_is_shown_as_it_is() -> None:
    assert item_of("from_elsewhere", MEASURE_STATE) == Label("measure_state", "from_elsewhere")


def test_several_codes_keep_their_order_and_own_words() -> None:
    found = items_of(("fear", Other("snow"), Other("")), OBSTACLE)
    assert found == (Label("obstacle", "Fear"), Text("snow"))


@pytest.mark.parametrize("nothing", [None, Unknown.NOT_KNOWN, ()])
def test_no_codes_give_no_items(nothing: tuple[str, ...] | Unknown | None) -> None:
    assert items_of(nothing, OBSTACLE) == ()


def test_a_record_is_called_by_its_best_answer() -> None:
    menu = Label(MEASURE_MENU.name, "Vehicles")
    words = PlanElement(content=Text("Lock the car", "en"), menu="vehicle")
    assert name_of(words) == Text("Lock the car")
    assert name_of(PlanElement(content=Unknown.NOT_SAID, menu="vehicle")) == menu
    assert name_of(Incident(types=("raid", "accident"))) == Label("harm", "Raid or search")


def test_a_record_without_answers_is_called_by_its_kind() -> None:
    assert name_of(SecurityPlan()) == Label("security_plan", "Protection plan")
    assert name_of(Incident(types=())) == Label("incident", "Incident")


def test_a_name_is_told_whole_and_a_label_in_the_language(english: Words) -> None:
    assert item_told(Text("the road to the mill"), english) == "the road to the mill"
    assert item_told(Label("tested", "Practised"), english) == "Practised"
