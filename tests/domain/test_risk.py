"""A risk is three bars, never their product."""

from journal.domain.question import Kind, Leaves, fields_of
from journal.domain.risk import RiskItem


def test_the_three_bars_are_ratings_that_do_not_leave() -> None:
    bars = [field for field in fields_of(RiskItem) if field.kind is Kind.RATING]
    assert [field.name for field in bars] == ["threat_level", "vulnerability", "capacity"]
    assert {field.leaves for field in bars} == {Leaves.SENSITIVE}
