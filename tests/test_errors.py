"""Every error of the world is one sentence and what to do, and carries no content."""

import inspect
import string

import pytest

from journal import errors
from journal.errors import JournalError
from journal.i18n import Words

ERRORS = [
    one
    for _, one in inspect.getmembers(errors, inspect.isclass)
    if issubclass(one, JournalError)
]


def _places(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


@pytest.mark.parametrize("error", ERRORS)
def test_an_error_says_one_sentence_and_what_to_do(error: type[JournalError]) -> None:
    assert error.sentence.endswith(".")
    assert error.remedy.endswith(".")


@pytest.mark.parametrize("error", ERRORS)
def test_an_error_has_words_of_its_own(error: type[JournalError]) -> None:
    alike = [one for one in ERRORS if one.sentence == error.sentence]
    assert alike == [error]


@pytest.mark.parametrize("error", ERRORS)
def test_the_places_of_an_error_are_filled_from_its_data(
    error: type[JournalError], words: Words
) -> None:
    data = dict.fromkeys(_places(error.sentence) | _places(error.remedy), 12)
    said = words.error(error(**data))
    assert len(said) == 2
    assert "{" not in "".join(said)


@pytest.mark.parametrize("error", ERRORS)
def test_an_error_names_itself_and_nothing_else(error: type[JournalError]) -> None:
    assert str(error(minimum=12)) == error.__name__


@pytest.mark.parametrize("error", ERRORS)
def test_an_error_is_documented_and_named_as_one(error: type[JournalError]) -> None:
    assert error.__name__.endswith("Error")
    assert error.__doc__
