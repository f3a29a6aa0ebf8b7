from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.crypto.slots import SLOT_BYTES, Place, make_slot, open_slot, reseal_slot
from journal.errors import TamperedError

KEY = bytes(range(32))
OTHER = bytes(32)
DATA = bytes(reversed(range(32)))
PLACE = Place(bytes(16), 3, 1)
SLOT = make_slot(PLACE, KEY, DATA, bytes(32))
SEALED = 1276
KEYS = st.binary(min_size=32, max_size=32)
PLACES = st.builds(
    Place, st.binary(min_size=16, max_size=16), st.integers(0, 63), st.integers(0, 2**64 - 1)
)


@settings(max_examples=25, deadline=None)
@given(PLACES, KEYS, KEYS, KEYS)
def test_what_is_sealed_opens(place: Place, key: bytes, data: bytes, seed: bytes) -> None:
    slot = make_slot(place, key, data, seed)

    assert len(slot) == SLOT_BYTES
    assert open_slot(slot, place, key) == bytearray(data)


def test_another_key_opens_nothing() -> None:
    assert open_slot(SLOT, PLACE, OTHER) is None


def test_a_new_data_key_is_sealed_without_the_members_secret() -> None:
    later = replace(PLACE, generation=2)

    assert open_slot(reseal_slot(SLOT, later, OTHER), later, KEY) == bytearray(OTHER)


@pytest.mark.parametrize(
    "place", [replace(PLACE, index=4), replace(PLACE, journal_id=bytes([1] * 16))]
)
def test_a_slot_does_not_open_elsewhere(place: Place) -> None:
    assert open_slot(SLOT, place, KEY) is None


def test_a_sealed_key_of_an_earlier_generation_is_noticed() -> None:
    with pytest.raises(TamperedError):
        open_slot(SLOT, replace(PLACE, generation=2), KEY)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, SEALED - 1), st.integers(1, 255))
def test_any_changed_byte_of_key_or_seed_opens_nothing(place: int, change: int) -> None:
    assert open_slot(changed(place, change), PLACE, KEY) is None


@settings(max_examples=60, deadline=None)
@given(st.integers(SEALED, SLOT_BYTES - 1), st.integers(1, 255))
def test_any_changed_byte_of_the_sealed_key_is_noticed(place: int, change: int) -> None:
    with pytest.raises(TamperedError):
        open_slot(changed(place, change), PLACE, KEY)


def test_an_encapsulation_of_zeros_is_noticed() -> None:
    with pytest.raises(TamperedError):
        open_slot(SLOT[:SEALED] + bytes(SLOT_BYTES - SEALED), PLACE, KEY)


def changed(place: int, change: int) -> bytes:
    slot = bytearray(SLOT)
    slot[place] ^= change
    return bytes(slot)
