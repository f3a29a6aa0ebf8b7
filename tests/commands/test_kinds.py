"""What an argument may be."""

from datetime import date

import pytest

from journal.commands import kinds
from journal.commands.refusals import (
    BadDayError,
    BadNumberError,
    BadWordsError,
    UnknownLanguageError,
)


def test_a_day_is_written_as_the_calendar_writes_it() -> None:
    assert kinds.day("2026-11-24") == date(2026, 11, 24)


@pytest.mark.parametrize("text", ["2026", "2026-02-30", "x", "", "9001-01-01", "\ud800"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(BadDayError):
        kinds.day(text)


@pytest.mark.parametrize(("text", "number"), [("0", 0), ("7", 7), ("999999999", 999_999_999)])
def test_a_number_is_written_in_digits(text: str, number: int) -> None:
    assert kinds.number(text) == number


@pytest.mark.parametrize("text", ["", "-1", "+1", "1.0", " 1", "٣", "1_0", "1" * 10, "²"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(BadNumberError):
        kinds.number(text)


@pytest.mark.parametrize(
    ("tag", "language"), [("es", "es"), ("fr_CA", "fr"), ("EN-gb", "en"), ("es-MX", "es")]
)
def test_a_language_may_carry_a_region(tag: str, language: str) -> None:
    assert kinds.language(tag) == language


@pytest.mark.parametrize("tag", ["de", "", "spanish", "x-es"])
def test_a_language_that_is_not_spoken_is_refused(tag: str) -> None:
    with pytest.raises(UnknownLanguageError):
        kinds.language(tag)


def test_words_come_as_a_record_holds_them() -> None:
    assert kinds.words_up_to(4)("cafe\u0301") == "café"


@pytest.mark.parametrize("text", ["a" * 81, "a\x00b", "a\x1bb", "\udcff", "a\u202eb"])
def test_words_that_no_record_could_hold_are_refused(text: str) -> None:
    with pytest.raises(BadWordsError) as caught:
        kinds.name(text)

    assert caught.value.data == {"most": 80}
