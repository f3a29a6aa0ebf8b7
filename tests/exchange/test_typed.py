from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from journal.domain.activity import Activity
from journal.domain.answers import About, Other, Text
from journal.domain.collective import Collective
from journal.domain.dates import PartialDate
from journal.domain.entities import ENTITIES
from journal.domain.outcome import OutcomeContribution
from journal.domain.plain import from_plain
from journal.domain.question import Asked, Entity, Field, Kind, Leaves, fields_of
from journal.exchange.incoming import Fault, RefusedContentError
from journal.exchange.typed import Cell, answer_typed
from journal.exchange.vocabulary import Vocabulary
from journal.i18n import Words
from journal.paths import shipped
from tests.domain.strategies import answers_for
from tests.exchange.filling import cell_for

SPOKEN = tuple(Words(language, shipped("translations")) for language in ("en", "es", "fr"))
VOCABULARY = Vocabulary(SPOKEN, "en", {})
FIELDS = [field for entity in ENTITIES for field in fields_of(entity)]


def field_of(entity: type[Entity], name: str) -> Field:
    return next(field for field in fields_of(entity) if field.name == name)


def typed(name: str, cell: Cell, entity: type[Entity] = Activity) -> object:
    return answer_typed(field_of(entity, name), cell, VOCABULARY)


def fault_of(name: str, cell: Cell, entity: type[Entity] = Activity) -> Fault:
    with pytest.raises(RefusedContentError) as refused:
        typed(name, cell, entity)
    return refused.value.fault


@pytest.mark.parametrize(
    ("name", "cell", "plain"),
    [
        ("date", PartialDate.parse("2024-03"), "2024-03"),
        ("date", 2024, "2024"),
        ("date", 2024.0, "2024"),
        ("date", "Q2 2024", "2024-Q2"),
        ("kind", "workshop", "workshop"),
        ("topics", "risk; protocols", ["risk", "protocols"]),
        ("topics", "risk\nprotocols;", ["risk", "protocols"]),
        ("topics", "risk", ["risk"]),
        ("usefulness", 3, 3),
        ("usefulness", 3.0, 3),
        ("usefulness", "3", 3),
        ("n_total", "~20", {"about": 20}),
        ("n_total", "About 20", {"about": 20}),
        ("n_total", "más o menos 20", {"about": 20}),
        ("n_total", "à peu près 20", {"about": 20}),
        ("n_total", "1 200", 1200),
        ("n_total", "1\u202f200", 1200),
        ("n_total", "20.0", 20),
        ("length", 2.5, 2.5),
        ("length", 2, 2.0),
        ("length", "2,5", 2.5),
        ("length", "0.125", 0.125),
        ("childcare", True, True),
        ("childcare", "sí", True),
        ("note", "words; and more", "words; and more"),
        ("note", 12.0, "12"),
        ("note", "We prefer not to say", {"unknown": "not_said"}),
        ("usefulness", "it does not apply", {"unknown": "not_applicable"}),
        ("languages", "Spanish; quc", ["es", "quc"]),
    ],
)
def test_a_cell_is_read_as_people_fill_it(name: str, cell: Cell, plain: object) -> None:
    assert typed(name, cell) == plain


def test_countries_are_read_by_name_and_by_code() -> None:
    assert typed("countries", "Guatemala; hn", Collective) == ["GT", "HN"]


def test_a_number_below_zero_is_read_with_any_minus() -> None:
    field = Field("change", Asked("?", Kind.CHANGE, Leaves.OK))
    assert answer_typed(field, "\N{MINUS SIGN}1", VOCABULARY) == -1


def test_a_reference_is_the_short_name_even_when_it_looks_like_an_answer() -> None:
    assert typed("process", "not_known", OutcomeContribution) == "not_known"
    assert typed("process", 7.0, OutcomeContribution) == "7"


@pytest.mark.parametrize(
    ("name", "cell", "fault"),
    [
        ("date", Fault.FORMULA, Fault.FORMULA),
        ("date", True, Fault.WRONG_TYPE),
        ("date", "soon", Fault.NOT_A_DATE),
        ("kind", "dancing", Fault.NOT_IN_LIST),
        ("kind", PartialDate.parse("2024"), Fault.WRONG_TYPE),
        ("topics", "risk; dancing", Fault.NOT_IN_LIST),
        ("usefulness", "very", Fault.WRONG_TYPE),
        ("usefulness", 2.5, Fault.WRONG_TYPE),
        ("usefulness", True, Fault.WRONG_TYPE),
        ("n_total", "1.200", Fault.AMBIGUOUS_NUMBER),
        ("n_total", "about a few", Fault.WRONG_TYPE),
        ("n_total", "9" * 5000, Fault.WRONG_TYPE),
        ("length", "2,500", Fault.AMBIGUOUS_NUMBER),
        ("length", "1e5", Fault.WRONG_TYPE),
        ("childcare", 1, Fault.WRONG_TYPE),
        ("note", False, Fault.WRONG_TYPE),
        ("languages", Fault.CELL_ERROR, Fault.CELL_ERROR),
    ],
)
def test_a_cell_that_is_no_answer_is_refused(name: str, cell: Cell, fault: Fault) -> None:
    assert fault_of(name, cell) is fault


@pytest.mark.parametrize("language", [0, 1, 2], ids=["en", "es", "fr"])
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_what_the_template_offers_is_understood_in_every_language(
    language: int, data: st.DataObject
) -> None:
    words = SPOKEN[language]
    field = data.draw(st.sampled_from(FIELDS))
    answer = data.draw(answers_for(field))
    assume(answer is not None and answer != () and not has_what_no_cell_keeps(answer))
    vocabulary = Vocabulary(SPOKEN, words.language, {})
    plain = answer_typed(field, cell_for(field, answer, words), vocabulary)
    assert from_plain(field, plain) == pytest.approx(answer, abs=1e-9)


def has_what_no_cell_keeps(answer: Any) -> bool:
    """Tell of text whose language or outer spaces are lost, or that separates answers."""
    match answer:
        case tuple():
            return any(map(has_what_no_cell_keeps, answer))
        case Text(words, tag):
            return bool(tag) or words != words.strip() or not words
        case Other(words):
            return words != words.strip() or bool(set(words) & set(";\n"))
        case About() | _:
            return False
