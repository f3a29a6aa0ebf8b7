"""Answers: a reason for not knowing is no value and no absence."""

import pytest

from journal.domain.answers import About, Other, Text, Unknown


def test_the_reasons_are_those_of_the_file_format() -> None:
    assert [one.value for one in Unknown] == ["not_known", "not_applicable", "not_said"]


def test_a_text_need_not_tell_its_language() -> None:
    assert Text("words") == Text("words", "")


@pytest.mark.parametrize("answer", [Text("words"), Other("words"), About(3)])
def test_answers_can_be_compared_and_kept_in_sets(answer: object) -> None:
    assert len({answer, answer}) == 1


def test_about_twelve_is_not_twelve() -> None:
    assert {About(12)}.isdisjoint({12})
