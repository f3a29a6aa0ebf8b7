import sys
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.crypto.derivation import (
    CEILING,
    FLOOR,
    OFFERED,
    Cost,
    calibrate,
    check_cost,
    derived,
    forget,
    member_key,
    normalise,
    passphrase_material,
)
from journal.errors import TamperedError, TooLittleMemoryError

MIB = 1 << 20
MEMORY = 4096 * MIB
CHEAP = Cost(64, 1, 1)
QUICK = settings(max_examples=60, deadline=None)


@QUICK
@given(st.text())
def test_normalising_twice_changes_nothing(typed: str) -> None:
    assert normalise(normalise(typed)) == normalise(typed)


@QUICK
@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_composed_and_decomposed_text_are_the_same(typed: str) -> None:
    assert normalise(normalize("NFC", typed)) == normalise(normalize("NFD", typed))


def test_accents_case_and_spaces_do_not_matter() -> None:
    assert normalise(" Ábaco \n ÑANDÚ ") == normalise("abaco nandu")


@pytest.mark.parametrize(
    ("most_kib", "memory_bytes", "chosen"),
    [
        (1 << 30, MEMORY, OFFERED[0]),
        (262_143, MEMORY, OFFERED[1]),
        (131_071, MEMORY, OFFERED[2]),
        (0, MEMORY, FLOOR),
        (1 << 30, 2047 * MIB, OFFERED[1]),
        (1 << 30, 1023 * MIB, FLOOR),
        (1 << 30, 1 * MIB, FLOOR),
    ],
)
def test_calibration_takes_the_most_the_machine_bears(
    most_kib: int, memory_bytes: int, chosen: Cost
) -> None:
    assert calibrate(memory_bytes, lambda cost: 2.5 * (cost.memory_kib / max(most_kib, 1))) == (
        chosen
    )


def test_every_cost_on_offer_is_within_bounds() -> None:
    assert all(cost.is_within(FLOOR, CEILING) for cost in OFFERED)


@pytest.mark.parametrize(
    "cost",
    [
        Cost(65_535, 3, 4),
        Cost(65_536, 2, 4),
        Cost(65_536, 3, 3),
        Cost(1_048_577, 3, 4),
        Cost(65_536, 17, 4),
        Cost(65_536, 3, 9),
    ],
)
def test_a_cost_out_of_bounds_is_refused(cost: Cost) -> None:
    with pytest.raises(TamperedError):
        check_cost(cost)


@pytest.mark.parametrize("cost", [FLOOR, CEILING])
def test_the_bounds_themselves_are_allowed(cost: Cost) -> None:
    check_cost(cost)


def test_every_part_changes_the_key() -> None:
    other = Cost(72, 1, 1)
    keys = {
        bytes(member_key(b"a", bytes(16), bytes(16), CHEAP)),
        bytes(member_key(b"b", bytes(16), bytes(16), CHEAP)),
        bytes(member_key(b"a", bytes([1] * 16), bytes(16), CHEAP)),
        bytes(member_key(b"a", bytes(16), bytes([1] * 16), CHEAP)),
        bytes(member_key(b"a", bytes(16), bytes(16), other)),
        bytes(derived(b"a", bytes(16), b"another purpose")),
    }

    assert len(keys) == 6


def test_a_passphrase_is_never_taken_for_a_recovery_secret() -> None:
    assert passphrase_material("recovery:") != b"recovery:"


@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted the Linux way")
def test_too_little_memory_is_told_as_such() -> None:
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    pages = Path("/proc/self/statm").read_text("ascii").split()[0]
    used = int(pages) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + 64 * MIB, hard))
    try:
        with pytest.raises(TooLittleMemoryError):
            member_key(b"a", bytes(16), bytes(16), Cost(1_048_576, 1, 4))
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def test_a_forgotten_secret_is_zero() -> None:
    secret = bytearray(b"key")

    forget(secret)

    assert secret == bytes(3)
