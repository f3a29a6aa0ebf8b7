"""A row says what a thing is called, what it is, and when; no sentence is repeated."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from journal.domain.answers import Text
from journal.domain.schedule import Due, DueKind
from journal.domain.sentence import Sentence
from journal.i18n import Words
from ui.today.due_row import row_words, verb

TODAY = date(2026, 11, 24)
SENTENCE = Sentence.say("There is no proved backup so far.")


def due(kind: DueKind, days: int) -> Due:
    on = TODAY + timedelta(days=days)
    return Due(kind, on, SENTENCE, "id", "action", None, max(-days, 0), Text("The boat"))


@pytest.mark.parametrize("kind", list(DueKind)[:-2])
def test_a_row_is_titled_by_the_name_of_the_thing(words: Words, kind: DueKind) -> None:
    row = row_words(due(kind, 3), words, TODAY)
    assert (row.title, row.end) == ("The boat", "in 3 days")
    assert row.under
    assert "3" not in row.under


@pytest.mark.parametrize(
    ("days", "told", "tone"),
    [
        (-20, "for 20 days", "brass"),
        (-1, "for 1 day", "brass"),
        (0, "today", ""),
        (6, "in 6 days", ""),
    ],
)
def test_the_end_says_when_and_only_what_is_overdue_is_brass(
    words: Words, days: int, told: str, tone: str
) -> None:
    row = row_words(due(DueKind.ACTION, days), words, TODAY)
    assert (row.end, row.end_tone) == (told, tone)
    assert (row.tone == "brass") is bool(tone)


def test_a_review_tells_why(words: Words) -> None:
    why = Sentence.say("It is the day that you chose.")
    row = row_words(replace(due(DueKind.REVIEW, 2), reason=why), words, TODAY)
    assert row.under.endswith("It is the day that you chose.")
    assert row.tone == "plum"


def test_a_backup_that_never_was_has_a_name_and_no_day(words: Words) -> None:
    row = row_words(Due(DueKind.BACKUP, None, SENTENCE), words, TODAY)
    assert (row.title, row.under, row.end) == ("Backup", SENTENCE.template, "")


@pytest.mark.parametrize("kind", DueKind)
def test_every_button_is_a_word(words: Words, kind: DueKind) -> None:
    assert verb(due(kind, 1), words)
