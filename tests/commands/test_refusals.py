"""Every refusal of a command line says one sentence and what to do."""

import inspect
import string

import pytest

from journal.commands import refusals
from journal.errors import JournalError
from journal.i18n import Words

ERRORS = [
    one
    for _, one in inspect.getmembers(refusals, inspect.isclass)
    if issubclass(one, JournalError) and one is not JournalError
]


def _places(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


@pytest.mark.parametrize("error", ERRORS)
def test_a_refusal_says_one_sentence_and_what_to_do(error: type[JournalError]) -> None:
    assert error.sentence.endswith(".")
    assert error.remedy.endswith(".")
    assert error.__doc__


@pytest.mark.parametrize("error", ERRORS)
def test_a_refusal_has_words_of_its_own(error: type[JournalError]) -> None:
    assert [one for one in ERRORS if one.sentence == error.sentence] == [error]


@pytest.mark.parametrize(
    "error",
    [
        refusals.BadUsageError("Usage: x"),
        refusals.BadWordsError(most=80),
        refusals.MistypedCommandError(near="show"),
    ],
)
def test_the_places_of_a_refusal_are_filled(error: JournalError, words: Words) -> None:
    assert "{" not in "".join(words.error(error))
    assert _places(error.remedy) == set(error.data)
