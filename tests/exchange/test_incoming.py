import pytest

from journal.exchange.incoming import (
    _REASONS,
    Fault,
    Given,
    Place,
    Refusal,
    Refusals,
    shown,
    told,
)
from journal.i18n import Words


def test_every_fault_has_a_sentence() -> None:
    assert set(_REASONS) == set(Fault)


@pytest.mark.parametrize(
    ("refusal", "sentence"),
    [
        (Refusal(Fault.TOO_BIG), "The file: It is larger than 32 MiB."),
        (Refusal(Fault.SHEET_NOT_OURS, Place(sheet="Mine")), "Sheet “Mine”: This sheet"),
        (
            Refusal(Fault.KEY_TWICE, Place(sheet="Mine"), entity="activity", field="date"),
            "Sheet “Mine”, column “When was it, or when will it be?”: The same name",
        ),
        (
            Refusal(Fault.REF_TWICE, Place(sheet="Mine", row=7)),
            "Sheet “Mine”, row 7: Another record",
        ),
        (
            Refusal(Fault.FORMULA, Place(sheet="Mine", row=7), "a1", "activity", "date"),
            "Sheet “Mine”, row 7, “When was it, or when will it be?”: This is a formula.",
        ),
        (
            Refusal(Fault.UNKNOWN_FIELD, Place(sheet="Mine", row=7), "", "activity", "shoe"),
            "Sheet “Mine”, row 7, “shoe”: We do not know this question.",
        ),
        (Refusal(Fault.NOT_A_RECORD, Place(3)), "Record 3: This is not a record"),
        (
            Refusal(Fault.UNKNOWN_KEY, Place(3), field="id"),
            "Record 3, field id: We do not know this name.",
        ),
        (Refusal(Fault.REF_TWICE, Place(3), "a1"), "Record 3 (a1): Another record"),
        (
            Refusal(Fault.NOT_A_DATE, Place(3), "a1", "activity", "date"),
            "Record 3 (a1), field date: This is not a date.",
        ),
    ],
)
def test_a_refusal_says_where_what_and_why(
    refusal: Refusal, sentence: str, words: Words
) -> None:
    assert told(refusal, words).startswith(sentence)


def test_a_refusal_is_data_too(words: Words) -> None:
    refusal = Refusal(Fault.NOT_A_DATE, Place(3), "a1", "activity", "date")
    plain = refusal.as_plain(words)
    assert (plain["number"], plain["ref"], plain["field"]) == (3, "a1", "date")
    assert (plain["reason"], plain["sentence"]) == ("not_a_date", told(refusal, words))


@pytest.mark.parametrize(
    ("untrusted", "safe"),
    [
        ("a1", "a1"),
        ("\u202egnp\ud800\x00", "�gnp��"),
        ("x" * 41, "x" * 40 + "…"),
        ("{reason}", "{reason}"),
    ],
)
def test_a_name_from_a_file_is_shown_harmless(untrusted: str, safe: str) -> None:
    assert shown(untrusted) == safe


def test_places_in_a_name_are_not_filled(words: Words) -> None:
    refusal = Refusal(Fault.REF_TWICE, Place(1), "{reason.__class__}")
    assert "{reason.__class__}" in told(refusal, words)


def test_after_ten_thousand_refusals_it_is_enough() -> None:
    refusals = Refusals()
    for number in range(10_005):
        refusals.about(Given(Place(number), "process"), Fault.NOT_A_RECORD)
    found = refusals.found()
    assert len(found) == 10_001
    assert found[-1] == Refusal(Fault.AND_MORE)
