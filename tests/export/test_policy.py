import pytest

from journal.errors import LooserPolicyError
from journal.export.dimensions import DIMENSIONS
from journal.export.policy import shipped_policy, stricter
from journal.export.tables import TABLES

POLICY = shipped_policy()


@pytest.mark.parametrize(
    ("records", "base", "band"),
    [(10, 5, "n10"), (11, 10, "n11_20"), (20, 10, "n11_20"), (21, 15, "n21_30"),
     (500, 250, "n491_500")],
)  # fmt: skip
def test_the_base_is_five_for_every_ten_records(records: int, base: int, band: str) -> None:
    assert POLICY.base_for(records) == base
    assert POLICY.band_for(records) == band


def test_the_shipped_tables_keep_the_shipped_limits() -> None:
    assert len(TABLES) <= POLICY.most_tables
    assert max(len(table.sides) for table in TABLES) <= POLICY.most_dimensions
    assert max(len(table.cells()) for table in TABLES) <= POLICY.most_cells
    assert set(POLICY.sensitive) <= {side.name for side in DIMENSIONS}


@pytest.mark.parametrize(
    ("name", "value"),
    [("minimum_records", 20), ("maturity_months", 12), ("rounding_step", 10),
     ("rounding_window", 5), ("homogeneity_percent", 80), ("most_tables", 6),
     ("minimum_records", 10)],
)  # fmt: skip
def test_a_number_may_protect_more(name: str, value: int) -> None:
    assert getattr(stricter(POLICY, {name: value}), name) == value


@pytest.mark.parametrize(
    ("name", "value"),
    [("minimum_records", 9), ("maturity_months", 0), ("rounding_window", 20),
     ("rounding_window", 0), ("homogeneity_percent", 95), ("bucket_kib", 64), ("sensitive", 1),
     ("no_such_number", 1)],
)  # fmt: skip
def test_no_number_may_protect_less(name: str, value: int) -> None:
    with pytest.raises(LooserPolicyError):
        stricter(POLICY, {name: value})
