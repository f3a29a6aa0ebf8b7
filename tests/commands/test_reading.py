"""Answers as they are read in a terminal."""

from datetime import date
from typing import Any

import pytest

from journal.commands.reading import read_out
from journal.domain.activity import Activity
from journal.domain.answers import About, Other, Text, Unknown
from journal.domain.collective import Collective
from journal.domain.dates import PartialDate
from journal.domain.funding import Funding
from journal.domain.process import Process
from journal.domain.question import Entity
from journal.i18n import Words

DAY = PartialDate.on(date(2026, 11, 24))


def _read(answers: Entity, words: Words) -> list[str]:
    return list(read_out(answers, words))


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        (Activity(date=DAY), "November 24, 2026"),
        (Activity(kind="workshop"), "Workshop"),
        (Activity(kind=Other("a walk")), "a walk"),
        (Activity(kind=Unknown.NOT_SAID), "We prefer not to say"),
        (Collective(countries=("PE", "GT")), "Peru and Guatemala"),
        (Collective(languages=("es", "qu")), "Spanish and Quechua"),
        (Collective(is_us=True), "Yes"),
        (Collective(is_us=False), "No"),
        (Collective(member_groups=About(4)), "about 4"),
        (Collective(member_groups=1200), "1,200"),
        (Process(grew_out_of="id-1"), "id-1"),
    ],
)
def test_an_answer_is_read_in_words(answers: Entity, told: str, words: Words) -> None:
    assert _read(answers, words)[2:] == [f"  {told}"]


def test_every_line_of_a_text_is_told(words: Words) -> None:
    assert _read(Process(title=Text("one\ntwo")), words) == [
        "",
        "What do we call it among ourselves?",
        "  one",
        "  two",
    ]


def test_what_was_never_asked_is_left_out(words: Words) -> None:
    answers: Any = Funding()
    assert _read(answers, words) == []
