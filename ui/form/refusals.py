"""What is said at a field whose answer cannot be kept as it is."""

from collections.abc import Mapping

from journal.domain.plain import (
    MOST_ANSWERS,
    MOST_LETTERS,
    MOST_PEOPLE,
    MOST_SHORT_LETTERS,
    Reason,
)
from journal.domain.question import Field, Kind
from journal.errors import N_
from journal.i18n import Words

_SENTENCES: Mapping[Reason, str] = {
    Reason.WRONG_TYPE: N_("Please write this in figures only."),
    Reason.NOT_A_DATE: N_("This date is not complete, or there is no such day."),
    Reason.NOT_IN_LIST: N_("This answer is not on the list. Please choose another."),
    Reason.OUT_OF_RANGE: N_("This number is too large: {most} at most."),
    Reason.TOO_LONG: N_("This is too long to be kept here: {most} letters at most."),
    Reason.TOO_MANY: N_("These are too many answers: {most} at most."),
    Reason.TWICE: N_("The same answer stands here twice."),
    Reason.FORBIDDEN_CHARACTER: N_(
        "There is a hidden sign in this text that we cannot keep. Please type it by hand."
    ),
    Reason.NOT_A_LANGUAGE: N_("This is not a language we know. Please choose another."),
    Reason.NOT_A_COUNTRY: N_("This is not a country we know. Please choose another."),
    Reason.UNKNOWN_NOT_ALLOWED: N_("This question has no such answer."),
}


def told_refusal(words: Words, field: Field, reason: Reason) -> str:
    """Return one sentence that says why an answer cannot be kept and what would do."""
    if field.kind is Kind.DATE:
        return words.say(_SENTENCES[Reason.NOT_A_DATE])
    return words.say(_SENTENCES[reason], most=words.number(_most(field, reason)))


def _most(field: Field, reason: Reason) -> int:
    asked = field.asked
    if reason is Reason.TOO_MANY:
        return asked.most or MOST_ANSWERS
    if reason is Reason.TOO_LONG:
        is_short = field.kind in {Kind.CODE, Kind.CODES}
        return MOST_SHORT_LETTERS if is_short else asked.highest or MOST_LETTERS
    return asked.highest or MOST_PEOPLE
