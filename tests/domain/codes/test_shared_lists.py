"""The lists of answers that several parts share are well formed."""

import re
from types import ModuleType

import pytest

from journal.domain.codes import (
    activity,
    actor,
    collective,
    dimension,
    money,
    obstacle,
    place,
    process,
    topic,
)
from journal.domain.question import CodeList

MODULES = (
    activity, actor, collective, dimension, money, obstacle, place, process, topic,
)  # fmt: skip
LISTS = [
    value
    for module in MODULES
    for value in vars(module).values()
    if isinstance(value, CodeList)
]
CODE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
every_list = pytest.mark.parametrize("codes", LISTS, ids=[one.name for one in LISTS])


@every_list
def test_codes_of_a_list_are_unique(codes: CodeList) -> None:
    assert len(set(codes.codes())) == len(codes.codes())


@every_list
def test_labels_of_a_list_are_unique(codes: CodeList) -> None:
    labels = {choice.label for choice in codes.choices}
    assert len(labels) == len(codes.choices)


@every_list
def test_codes_are_short_words_in_snake_case(codes: CodeList) -> None:
    assert [code for code in codes.codes() if not CODE.fullmatch(code)] == []
    assert [code for code in codes.codes() if len(code) > 32] == []


@every_list
def test_other_and_unknown_are_answers_and_no_codes(codes: CodeList) -> None:
    assert not {"other", "unknown", "not_known", "not_said"} & set(codes.codes())


@every_list
def test_labels_are_sentences_or_words_without_a_full_stop(codes: CodeList) -> None:
    assert [choice.label for choice in codes.choices if choice.label.endswith(".")] == []
    assert [choice.label for choice in codes.choices if not choice.label[0].isalnum()] == []


@every_list
def test_explanations_are_whole_sentences(codes: CodeList) -> None:
    told = [choice.explanation for choice in codes.choices if choice.explanation]
    assert [text for text in told if not text.endswith(".")] == []


@every_list
def test_a_list_is_grouped_wholly_or_not_at_all(codes: CodeList) -> None:
    assert len({bool(choice.group) for choice in codes.choices}) == 1


def test_names_of_lists_are_unique() -> None:
    assert len({codes.name for codes in LISTS}) == len(LISTS)


@pytest.mark.parametrize("module", MODULES, ids=[one.__name__ for one in MODULES])
def test_a_module_holds_lists(module: ModuleType) -> None:
    assert any(isinstance(value, CodeList) for value in vars(module).values())


@pytest.mark.parametrize(
    "codes",
    [place.PROXIMITY, dimension.DIMENSION, dimension.LEVEL, activity.DISTANCE_BAND],
    ids=["proximity", "dimension", "level", "distance"],
)
def test_lists_that_measure_are_closed(codes: CodeList) -> None:
    assert not codes.open_ended
