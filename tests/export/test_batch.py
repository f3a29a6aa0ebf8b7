import hashlib
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from journal.export.batch import derive

LINES = st.lists(st.text(st.characters(codec="ascii", exclude_characters="\n"), min_size=1))


@given(LINES, st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_the_order_of_records_changes_nothing(lines: list[str], order: object) -> None:
    other = sorted(lines, key=lambda line: hashlib.sha256(f"{order}{line}".encode()).digest())
    assert derive(b"s" * 32, other) == derive(b"s" * 32, lines)


def test_everything_derived_differs_between_two_batches_and_two_journals() -> None:
    one, other = derive(b"s" * 32, ["a"]), derive(b"s" * 32, ["b"])
    elsewhere = derive(b"t" * 32, ["a"])
    kinds = ("root", "rounding", "export_id", "consent_id", "withdrawal_secret")
    found = [getattr(keys, kind) for keys in (one, other, elsewhere) for kind in kinds]
    assert len(set(found)) == len(found)
    assert len({keys.row_id("r") for keys in (one, other, elsewhere)}) == 3


def test_an_id_is_no_number_for_any_spreadsheet() -> None:
    found = [derive(b"s" * 32, [str(number)]).export_id for number in range(300)]
    assert all(re.fullmatch("[a-z][a-z2-7]{25}", one) for one in found)


def test_the_secret_proves_whose_the_file_is() -> None:
    keys = derive(b"s" * 32, ["a"])
    assert re.fullmatch("[0-9a-f]{32}", keys.withdrawal_secret)
    assert (
        hashlib.sha256(keys.withdrawal_secret.encode()).hexdigest() == keys.withdrawal_sha256()
    )
