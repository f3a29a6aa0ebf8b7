from dataclasses import replace

import pytest

from journal.export.policy import shipped_policy
from journal.export.report import Counted, disclosure
from journal.export.summary import Prepared
from journal.export.tables import Published, State
from tests.export.world import SPOKEN, journal, made

ENGLISH = SPOKEN[0]
POLICY = shipped_policy()


def sentences(prepared: Prepared) -> str:
    return "\n".join(prepared.report.in_words(ENGLISH))


SUMMARY = sentences(made(journal(25)))
CARD = sentences(made(journal(3)))


@pytest.mark.parametrize(
    "sentence",
    [
        "in which part of the world you are: Americas.",
        "the size of your group: Up to 15 people.",
        "which part you had in it: The collective received it.",
        "about 21 to 30 activities.",
        "between 2024 and 2026; no date is told.",
        "How long did activities last? Most often: “4 to 8 hours”, about 30 times.",
        "“Risk and context” with",
        "The reader learns next to nothing here.",
        "Activities counted in this file: 25.",
        "None of these activities has left before",
        "to a multiple of 15. A 0 does not mean nobody, and 15 may stand for a single one.",
        "at most 56 in 100.",
        "above 90 in 100, stays out.",
        "right in about 6 of 100 cases, in our simulation of 10,000 invented groups.",
    ],
)
def test_a_summary_is_told_in_sentences(sentence: str) -> None:
    assert sentence in SUMMARY


def test_ten_records_are_told_as_ten() -> None:
    assert "learns that it is about 10 activities." in sentences(made(journal(10)))


def test_a_card_is_told_in_three_sentences() -> None:
    assert CARD.splitlines() == [
        "This file says that a collective exists in this part of the world: Americas.",
        "It holds no numbers and no answers.",
        (
            "A summary needs 10 activities that took place 6 months ago or earlier and have "
            "not left so far."
        ),
    ]


def test_what_stays_out_is_told_to_stay_out() -> None:
    told = made(journal()).told
    withheld = Published(told.tables[0].table, State.WITHHELD, (-8,) * 5)
    report = disclosure(replace(told, tables=(withheld,)), Counted(12, 0, 0, 0), POLICY)
    spoken = report.in_words(ENGLISH)
    assert (
        "How long did activities last? This stays out; the reader sees that it does." in spoken
    )


def test_a_copy_and_those_that_wait_are_told() -> None:
    told = made(journal()).told
    report = disclosure(told, Counted(12, 30, 4, 2, copy_of=1), POLICY)
    spoken = "\n".join(one.in_words(ENGLISH) for one in report.measures)
    assert "left in an earlier file: 30." in spoken
    assert "too recent: 4." in spoken
    assert "have no year or belong to another file: 2." in spoken
    assert "This is file number 1 once more" in spoken
    assert "A summary needs 10 activities" in spoken
