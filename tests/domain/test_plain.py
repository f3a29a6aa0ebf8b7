"""Answers and their plain forms: a round trip, and a refusal for everything else."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.domain.answers import Answer, Other, Text, Unknown
from journal.domain.plain import (
    MOST_ANSWERS,
    MOST_LETTERS,
    MOST_PEOPLE,
    MOST_SHORT_LETTERS,
    Reason,
    RefusedAnswerError,
    checked_text,
    from_plain,
    to_plain,
)
from journal.domain.question import Asked, Choice, CodeList, Field, Kind, Leaves
from tests.domain.strategies import values_for

FEW = settings(max_examples=60, deadline=None)

SURROGATES = [chr(0xD800), chr(0xDFFF)]
DECEIVING = [*SURROGATES, *"\x00\x07\x1b\r\x7f\x85\u202a\u202b\u202c\u202d\u202e"]
OPEN = CodeList("open", (Choice("red", "Red"), Choice("blue", "Blue"), Choice("grey", "Grey")))
CLOSED = CodeList("closed", (Choice("red", "Red"), Choice("other", "Other")), open_ended=False)


def field(kind: Kind, *, most: int = 0, highest: int = 0) -> Field:
    asked = Asked(
        "?",
        kind,
        Leaves.LOCAL,
        codes=OPEN if kind in {Kind.CODE, Kind.CODES} else None,
        target="thing" if kind is Kind.REFERENCE else "",
        most=most,
        highest=highest,
    )
    return Field("field", asked)


asked_and_answered = st.sampled_from(list(Kind)).flatmap(
    lambda kind: st.tuples(st.just(field(kind)), values_for(field(kind)))
)
anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(OPEN.codes()),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["other", "about", "text", "lang", "unknown", "more"]),
            inner,
            max_size=2,
        )
    ),
    max_leaves=4,
)


@FEW
@given(asked_and_answered)
def test_every_answer_comes_back_from_its_plain_form(case: tuple[Field, Answer]) -> None:
    asked, answer = case
    back = from_plain(asked, to_plain(answer))
    assert back == answer
    assert type(back) is type(answer)


@FEW
@given(st.sampled_from(list(Kind)), anything)
def test_any_plain_value_is_an_answer_or_refused(kind: Kind, plain: object) -> None:
    try:
        answer = from_plain(field(kind), plain)
    except RefusedAnswerError:
        return
    assert from_plain(field(kind), to_plain(answer)) == answer


@pytest.mark.parametrize("kind", Kind)
def test_nothing_stays_nothing(kind: Kind) -> None:
    assert from_plain(field(kind), None) is None
    assert to_plain(None) is None


@pytest.mark.parametrize("kind", sorted(set(Kind) - {Kind.REFERENCE}))
@pytest.mark.parametrize("reason", Unknown)
def test_every_question_can_be_left_open_with_a_reason(kind: Kind, reason: Unknown) -> None:
    assert from_plain(field(kind), {"unknown": reason.value}) is reason
    assert to_plain(reason) == {"unknown": reason.value}


REFUSED = [
    (Kind.REFERENCE, {"unknown": "not_known"}, Reason.UNKNOWN_NOT_ALLOWED),
    (Kind.DATE, {"unknown": "not_known", "other": "x"}, Reason.UNKNOWN_NOT_ALLOWED),
    (Kind.DATE, {"unknown": "maybe"}, Reason.NOT_IN_LIST),
    (Kind.DATE, {"unknown": ["not_known"]}, Reason.NOT_IN_LIST),
    (Kind.DATE, "2024-13", Reason.NOT_A_DATE),
    (Kind.DATE, "2024-03-09T10:00", Reason.TOO_LONG),
    (Kind.DATE, 2024, Reason.WRONG_TYPE),
    (Kind.CODE, "green", Reason.NOT_IN_LIST),
    (Kind.CODE, {"another": "x"}, Reason.NOT_IN_LIST),
    (Kind.CODE, {"other": "x", "more": "y"}, Reason.NOT_IN_LIST),
    (Kind.CODE, {"other": "x" * (MOST_SHORT_LETTERS + 1)}, Reason.TOO_LONG),
    (Kind.CODE, 3, Reason.WRONG_TYPE),
    (Kind.CODES, "red", Reason.WRONG_TYPE),
    (Kind.CODES, ["red", "red"], Reason.TWICE),
    (Kind.CODES, ["red", "green"], Reason.NOT_IN_LIST),
    (Kind.CODES, [{"other": str(n)} for n in range(MOST_ANSWERS + 1)], Reason.TOO_MANY),
    (Kind.RATING, 5, Reason.OUT_OF_RANGE),
    (Kind.RATING, -1, Reason.OUT_OF_RANGE),
    (Kind.RATING, 2.0, Reason.WRONG_TYPE),
    (Kind.RATING, True, Reason.WRONG_TYPE),
    (Kind.RATING, {"about": 2}, Reason.WRONG_TYPE),
    (Kind.CHANGE, 3, Reason.OUT_OF_RANGE),
    (Kind.TEXT, 3, Reason.WRONG_TYPE),
    (Kind.TEXT, {"text": "x", "lang": "not a tag"}, Reason.NOT_A_LANGUAGE),
    (Kind.TEXT, {"text": "x", "lang": []}, Reason.NOT_A_LANGUAGE),
    (Kind.TEXT, {"lang": "es"}, Reason.WRONG_TYPE),
    (Kind.TEXT, {"text": "x", "more": "y"}, Reason.WRONG_TYPE),
    (Kind.TEXT, "x" * (MOST_LETTERS + 1), Reason.TOO_LONG),
    (Kind.COUNT, -1, Reason.OUT_OF_RANGE),
    (Kind.COUNT, {"about": -1}, Reason.OUT_OF_RANGE),
    (Kind.COUNT, {"about": 2, "more": 1}, Reason.WRONG_TYPE),
    (Kind.COUNT, MOST_PEOPLE + 1, Reason.OUT_OF_RANGE),
    (Kind.NUMBER, "2.5", Reason.WRONG_TYPE),
    (Kind.NUMBER, False, Reason.WRONG_TYPE),
    (Kind.NUMBER, math.nan, Reason.OUT_OF_RANGE),
    (Kind.NUMBER, math.inf, Reason.OUT_OF_RANGE),
    (Kind.NUMBER, 10**400, Reason.OUT_OF_RANGE),
    (Kind.YES_NO, 1, Reason.WRONG_TYPE),
    (Kind.YES_NO, "yes", Reason.WRONG_TYPE),
    (Kind.REFERENCE, 7, Reason.WRONG_TYPE),
    (Kind.LANGUAGES, {"es": 1}, Reason.WRONG_TYPE),
    (Kind.LANGUAGES, ["español"], Reason.NOT_A_LANGUAGE),
    (Kind.LANGUAGES, ["es", 3], Reason.NOT_A_LANGUAGE),
    (Kind.LANGUAGES, ["es", "es"], Reason.TWICE),
    (Kind.LANGUAGES, ["es"] * (MOST_ANSWERS + 1), Reason.TOO_MANY),
    (Kind.COUNTRY, "Guatemala", Reason.NOT_A_COUNTRY),
    (Kind.COUNTRY, ["gt"], Reason.NOT_A_COUNTRY),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "plain", "reason"), REFUSED)
def test_what_is_no_answer_is_refused_with_a_reason(
    kind: Kind, plain: object, reason: Reason
) -> None:
    with pytest.raises(RefusedAnswerError) as refused:
        from_plain(field(kind), plain)
    assert refused.value.reason is reason


@pytest.mark.parametrize(
    ("kind", "plain", "answer"),
    [
        (Kind.CODE, "other", Other("")),
        (Kind.CODES, ["red", "other"], ("red", Other(""))),
        (Kind.COUNTRY, "GT", ("GT",)),
        (Kind.LANGUAGES, "es", ("es",)),
        (Kind.NUMBER, 2, 2.0),
        (Kind.TEXT, {"text": "x", "lang": ""}, Text("x")),
        (Kind.TEXT, "e\u0301", Text("é")),
    ],
)
def test_shorter_forms_are_understood(kind: Kind, plain: object, answer: Answer) -> None:
    assert from_plain(field(kind), plain) == answer


def test_a_closed_list_takes_no_words() -> None:
    closed = Field("field", Asked("?", Kind.CODE, Leaves.LOCAL, codes=CLOSED))
    assert from_plain(closed, "other") == "other"
    with pytest.raises(RefusedAnswerError):
        from_plain(closed, {"other": "words"})


def test_a_list_without_codes_is_our_mistake() -> None:
    broken = field(Kind.CODE)
    object.__setattr__(broken.asked, "codes", None)
    with pytest.raises(TypeError):
        from_plain(broken, "red")


def test_a_field_can_bound_how_many_how_high_and_how_long() -> None:
    with pytest.raises(RefusedAnswerError, match="too_many"):
        from_plain(field(Kind.CODES, most=1), ["red", "blue"])
    with pytest.raises(RefusedAnswerError, match="out_of_range"):
        from_plain(field(Kind.COUNT, highest=5), 6)
    with pytest.raises(RefusedAnswerError, match="out_of_range"):
        from_plain(field(Kind.NUMBER, highest=5), 5.5)
    with pytest.raises(RefusedAnswerError, match="too_long"):
        from_plain(field(Kind.TEXT, highest=5), "sixsix")


@pytest.mark.parametrize("letter", DECEIVING)
def test_letters_that_deceive_or_break_are_refused(letter: str) -> None:
    with pytest.raises(RefusedAnswerError, match="forbidden_character"):
        checked_text(f"a{letter}b", 10)


@pytest.mark.parametrize("text", ["two\nlines", "a\ttab", "\u2067شمس\u2069", "👩🏽‍🌾", "ก็"])
def test_every_script_is_welcome(text: str) -> None:
    assert checked_text(text, 20) == text


def test_a_text_that_grows_when_composed_is_measured_as_it_is_kept() -> None:
    with pytest.raises(RefusedAnswerError, match="too_long"):
        checked_text("\u0958\u0958", 2)
