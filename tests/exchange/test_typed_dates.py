import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.exchange.incoming import Fault, RefusedContentError
from journal.exchange.typed_dates import date_written
from journal.exchange.vocabulary import Vocabulary
from journal.i18n import Words
from journal.paths import shipped

SPOKEN = tuple(Words(language, shipped("translations")) for language in ("en", "es", "fr"))
ENGLISH, SPANISH = (Vocabulary(SPOKEN, language, {}) for language in ("en", "es"))


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("2024", "2024"),
        ("2024-H1", "2024-H1"),
        ("2024 h2", "2024-H2"),
        ("S1 2024", "2024-H1"),
        ("2024-Q2", "2024-Q2"),
        ("Q2 2024", "2024-Q2"),
        ("T3/2024", "2024-Q3"),
        ("2024-03", "2024-03"),
        ("2024/3", "2024-03"),
        ("3/2024", "2024-03"),
        ("03.2024", "2024-03"),
        ("2024-03-09", "2024-03-09"),
        ("2024/3/9", "2024-03-09"),
        ("9/3/2024", "2024-03-09"),
        ("9.3.2024", "2024-03-09"),
        ("March 2024", "2024-03"),
        ("marzo de 2024", "2024-03"),
        ("MARS 2024", "2024-03"),
        ("sept. 2024", "2024-09"),
        ("9 March 2024", "2024-03-09"),
        ("9 de marzo del 2024", "2024-03-09"),
        ("1er mars 2024", "2024-03-01"),
        ("March 9, 2024", "2024-03-09"),
        ("Mar 9th 2024", "2024-03-09"),
        ("marzo", "--03"),
        ("--03", "--03"),
    ],
)
def test_a_date_is_read_as_people_write_it(written: str, plain: str) -> None:
    assert date_written(written, SPANISH) == plain


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("13/3/2024", "2024-03-13"),
        ("3/13/2024", "2024-03-13"),
        ("3/3/2024", "2024-03-03"),
    ],
)
def test_in_english_a_day_that_can_be_no_month_is_the_day(written: str, plain: str) -> None:
    assert date_written(written, ENGLISH) == plain


def fault_of(written: str, vocabulary: Vocabulary = SPANISH) -> Fault:
    with pytest.raises(RefusedContentError) as refused:
        date_written(written, vocabulary)
    return refused.value.fault


def test_in_english_a_day_that_can_be_a_month_is_refused() -> None:
    assert fault_of("9/3/2024", ENGLISH) is Fault.AMBIGUOUS_DATE


@pytest.mark.parametrize(
    "written",
    [
        "", "soon", "2024-13", "31/2/2024", "3/13/2024", "Q5 2024", "H3 2024", "9 March",
        "March 32 2024", "smarch 2024", "0000", "٢٠٢٤", "2024" * 100, "9/3/24",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused(written: str) -> None:
    assert fault_of(written) is Fault.NOT_A_DATE


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=20) | st.from_regex(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}", fullmatch=True))
def test_whatever_is_written_is_a_date_or_refused(written: str) -> None:
    assert date_or_fault(written) is not None


def date_or_fault(written: str) -> str | Fault:
    try:
        return date_written(written, ENGLISH)
    except RefusedContentError as refused:
        return refused.fault
