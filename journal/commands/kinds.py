"""What an argument may be: each takes the text of one and returns its value.

They raise errors that say what is wrong, where the library has one sentence for all.
"""

from collections.abc import Callable
from datetime import date

from journal.commands.refusals import (
    BadDayError,
    BadNumberError,
    BadWordsError,
    UnknownLanguageError,
)
from journal.domain.plain import RefusedAnswerError, checked_text
from journal.i18n import LANGUAGES, choose_language

Parse = Callable[[str], object]

_MOST_DIGITS = 9
_LAST_YEAR = 9000  # rules look some years ahead of a day


def day(untrusted_text: str) -> date:
    """Return a day.

    Raises:
        BadDayError: it is none.
    """
    try:
        found = date.fromisoformat(untrusted_text)
    except ValueError as error:
        raise BadDayError from error
    if found.year > _LAST_YEAR:
        raise BadDayError
    return found


def number(untrusted_text: str) -> int:
    """Return a whole number.

    Raises:
        BadNumberError: it is none.
    """
    is_digits = untrusted_text.isascii() and untrusted_text.isdecimal()
    if not is_digits or len(untrusted_text) > _MOST_DIGITS:
        raise BadNumberError
    return int(untrusted_text)


def language(untrusted_text: str) -> str:
    """Return a language we speak; it may carry a region, as es-MX.

    Raises:
        UnknownLanguageError: it is none of ours.
    """
    plain = untrusted_text.replace("_", "-").split("-")[0].lower()
    if plain not in LANGUAGES:
        raise UnknownLanguageError
    return choose_language([plain])


def words_up_to(most: int) -> Callable[[str], str]:
    """Return what checks words of at most so many letters, as a record holds them."""

    def words(untrusted_text: str) -> str:
        try:
            return checked_text(untrusted_text, most)
        except RefusedAnswerError as error:
            raise BadWordsError(most=most) from error

    return words


name = words_up_to(80)
"""An id, a name of ours, or what somebody is called."""
