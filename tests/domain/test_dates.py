"""Partial dates: read, written, ordered, made coarser."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.domain.dates import PartialDate, Precision

FEW = settings(max_examples=60, deadline=None)


def refused() -> pytest.RaisesExc[ValueError]:
    return pytest.raises(ValueError)  # noqa: PT011 - a refused date carries no prose to match


years = st.integers(1, 9999)
days = st.dates().map(PartialDate.on)
with_year = st.one_of(
    years.map(lambda year: PartialDate(Precision.YEAR, year)),
    st.builds(PartialDate, st.just(Precision.HALF), years, st.integers(1, 2)),
    st.builds(PartialDate, st.just(Precision.QUARTER), years, st.integers(1, 4)),
    st.builds(PartialDate, st.just(Precision.MONTH), years, st.integers(1, 12)),
    days,
)
month_only = st.builds(
    PartialDate, st.just(Precision.MONTH_ONLY), st.just(0), st.integers(1, 12)
)
partial_dates = with_year | month_only
precisions = st.sampled_from([one for one in Precision if one is not Precision.MONTH_ONLY])


@FEW
@given(partial_dates)
def test_what_is_printed_is_read_back(moment: PartialDate) -> None:
    assert PartialDate.parse(str(moment)) == moment


@FEW
@given(st.text(max_size=12))
def test_any_text_is_a_date_that_prints_the_same_or_is_refused(text: str) -> None:
    try:
        moment = PartialDate.parse(text)
    except ValueError:
        return
    assert str(moment) == text


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-H1", date(2024, 1, 1), date(2024, 6, 30)),
        ("2024-H2", date(2024, 7, 1), date(2024, 12, 31)),
        ("2024-Q2", date(2024, 4, 1), date(2024, 6, 30)),
        ("2024-Q4", date(2024, 10, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-03-09", date(2024, 3, 9), date(2024, 3, 9)),
    ],
)
def test_a_partial_date_spans_its_days(text: str, first: date, last: date) -> None:
    moment = PartialDate.parse(text)
    assert (moment.first_day(), moment.last_day()) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "", "24", "0000", "2024-H3", "2024-H0", "2024-Q5", "2024-13", "2024-00", "--13", "--00",
        "2023-02-29", "2024-3-9", "2024-03-9", " 2024", "2024\n", "\u0662\u0660\u0662\u0664",
        "-2024", "2024-h1",
    ],
)  # fmt: skip
def test_anything_else_is_refused(text: str) -> None:
    with refused():
        PartialDate.parse(text)


@FEW
@given(partial_dates, partial_dates, partial_dates)
def test_the_order_is_total(one: PartialDate, two: PartialDate, three: PartialDate) -> None:
    assert (one < two) + (two < one) + (one == two) == 1
    assert one <= max(one, two, three)
    assert sorted([one, two, three]) == sorted([three, one, two])


@FEW
@given(with_year, month_only)
def test_a_month_without_its_year_sorts_last(dated: PartialDate, alone: PartialDate) -> None:
    assert dated < alone


def test_the_coarser_comes_before_the_finer_of_the_same_first_day() -> None:
    texts = [
        "2024",
        "2024-H1",
        "2024-Q1",
        "2024-01",
        "2024-01-01",
        "2024-01-02",
        "--01",
        "--03",
    ]
    moments = [PartialDate.parse(text) for text in texts]
    assert sorted(set(moments)) == moments


@FEW
@given(with_year, precisions)
def test_coarsening_only_forgets(moment: PartialDate, precision: Precision) -> None:
    coarse = moment.coarsened(precision)
    order = list(Precision)
    assert order.index(coarse.precision) <= order.index(precision)
    assert coarse.first_day() <= moment.first_day()
    assert moment.last_day() <= coarse.last_day()
    assert coarse.coarsened(precision) == coarse


@pytest.mark.parametrize(
    ("text", "precision", "coarse"),
    [
        ("2024-08-09", Precision.HALF, "2024-H2"),
        ("2024-08-09", Precision.QUARTER, "2024-Q3"),
        ("2024-08-09", Precision.MONTH, "2024-08"),
        ("2024-Q2", Precision.YEAR, "2024"),
        ("2024-Q2", Precision.HALF, "2024-H1"),
        ("2024-H2", Precision.MONTH, "2024-H2"),
        ("2024", Precision.DAY, "2024"),
    ],
)
def test_coarsened_as_written(text: str, precision: Precision, coarse: str) -> None:
    assert str(PartialDate.parse(text).coarsened(precision)) == coarse


def test_without_a_year_nothing_can_be_counted() -> None:
    march = PartialDate.parse("--03")
    assert not march.has_year
    with refused():
        march.first_day()
    with refused():
        march.last_day()
    with refused():
        march.coarsened(Precision.YEAR)
