from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.export.rounding import draw, rounded, settled

BASES = (5, 10, 15, 50)


def outcomes(true_count: int, base: int) -> Counter[int]:
    """Return how many of the base's equally likely draws give each number."""
    return Counter(settled(true_count, base, drawn) for drawn in range(base))


def variation(one: Counter[int], other: Counter[int], base: int) -> Fraction:
    apart = sum(abs(one[value] - other[value]) for value in one | other)
    return Fraction(apart, 2 * base)


@pytest.mark.parametrize("base", BASES)
def test_one_record_more_shifts_no_cell_by_more_than_one_over_the_base(base: int) -> None:
    apart = [
        variation(outcomes(count, base), outcomes(count + 1, base), base)
        for count in range(201)
    ]
    assert max(apart) == Fraction(1, base)


@pytest.mark.parametrize("base", BASES)
def test_the_mean_over_all_draws_is_the_count_itself(base: int) -> None:
    means = [Fraction(sum(outcomes(count, base).elements()), base) for count in range(201)]
    assert means == list(range(201))


@given(st.integers(0, 500), st.sampled_from(BASES), st.binary(min_size=32, max_size=32))
@settings(max_examples=60, deadline=None)
def test_a_number_is_a_multiple_beside_its_count(count: int, base: int, key: bytes) -> None:
    found = rounded(key, "t01|once", count, base)
    assert found % base == 0
    assert abs(found - count) < base


def test_the_same_cell_is_rounded_alike_at_every_call() -> None:
    first = [rounded(b"k" * 32, f"t01|{cell}", 3, 5) for cell in range(50)]
    assert [rounded(b"k" * 32, f"t01|{cell}", 3, 5) for cell in range(50)] == first
    assert set(first) == {0, 5}


@pytest.mark.parametrize(("count", "base"), [(1, 5), (3, 5), (7, 10), (44, 15)])
def test_twenty_thousand_keys_show_no_bias(count: int, base: int) -> None:
    keys = (number.to_bytes(32, "big") for number in range(20_000))
    mean = Fraction(sum(rounded(key, "t04|digital", count, base) for key in keys), 20_000)
    share = Fraction(count % base, base)
    deviation = base * float(share * (1 - share) / 20_000) ** 0.5
    assert abs(float(mean - count)) <= 4 * deviation


def test_draws_cover_their_range_evenly() -> None:
    found = Counter(draw(b"k" * 32, str(cell), 7) for cell in range(7_000))
    assert set(found) == set(range(7))
    assert max(found.values()) - min(found.values()) < 200


def test_a_word_that_would_favour_small_numbers_is_drawn_again() -> None:
    # Of the words below 2^64 only those below this bound are fair: nearly half are not.
    below = 2**63 + 1
    found = [draw(b"k" * 32, str(cell), below) for cell in range(40)]
    assert all(0 <= one < below for one in found)
    assert sum(one >= 2**62 for one in found) > 10
