import random
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.crypto.derivation import Cost
from journal.crypto.header import (
    MOST_BYTES,
    Facts,
    Header,
    Unlocked,
    find_slot,
    is_authentic,
    new_header,
    next_header,
    parse,
    unlock,
)
from journal.crypto.slots import SLOT_BYTES, Place, make_slot
from journal.errors import DamagedError, JournalError, TamperedError

CHEAP = Cost(64, 1, 1)
KEY = bytearray(range(32))
NEW = bytearray(range(1, 33))
OTHER = bytearray(range(2, 34))
DATA = bytearray(reversed(range(32)))
HEADER = new_header(Facts.new(CHEAP), {3: KEY, 9: OTHER}, DATA)
SIZE = 39_248
SLOTS = 80


def with_checksum(raw: bytes) -> bytes:
    return raw[:-32] + sha256(raw[:-32]).digest()


def with_piece(start: int, piece: bytes) -> bytes:
    return with_checksum(HEADER.raw[:start] + piece + HEADER.raw[start + len(piece) :])


def flipped(place: int) -> bytes:
    return HEADER.raw[:place] + bytes([HEADER.raw[place] ^ 1]) + HEADER.raw[place + 1 :]


def reopened(raw: bytes, key: bytearray = KEY) -> Unlocked | None:
    return unlock(parse(raw, CHEAP), key)


def parsed_or_refused(raw: bytes) -> bool:
    """Return whether a key got out; only a `JournalError` may come instead."""
    try:
        return reopened(raw) is not None
    except JournalError:
        return False


def test_a_header_has_the_length_of_the_format() -> None:
    assert len(HEADER.raw) == SIZE
    assert MOST_BYTES == 156_560


def test_what_was_written_is_read() -> None:
    assert parse(HEADER.raw, CHEAP) == HEADER
    assert HEADER.database_name == f"{HEADER.database.hex()}.db"


def test_a_members_key_opens_its_own_slot() -> None:
    assert reopened(HEADER.raw) == Unlocked(3, DATA)
    assert reopened(HEADER.raw, OTHER) == Unlocked(9, DATA)


def test_a_key_of_nobody_opens_no_slot() -> None:
    assert reopened(HEADER.raw, NEW) is None


def test_all_slots_are_there_and_none_shows_that_it_is_free() -> None:
    zeros = [slot.count(0) for slot in HEADER.slots]

    assert len(HEADER.slots) == 16
    assert max(zeros) < SLOT_BYTES / 64


def test_the_next_generation_replaces_one_secret_and_keeps_the_others() -> None:
    later = next_header(HEADER, {3: NEW}, DATA)

    assert later.generation == HEADER.generation + 1
    assert reopened(later.raw, NEW) == Unlocked(3, DATA)
    assert reopened(later.raw, OTHER) == Unlocked(9, DATA)
    assert reopened(later.raw, KEY) is None


@pytest.mark.slow
@pytest.mark.parametrize("start", range(0, SIZE, 1024))
def test_any_flipped_byte_is_refused(start: int) -> None:
    stop = min(start + 1024, SIZE)
    refused = [_is_damaged(flipped(place)) for place in range(start, stop)]

    assert all(refused)


def _is_damaged(raw: bytes) -> bool:
    try:
        parse(raw, CHEAP)
    except DamagedError:
        return True
    return False


@settings(max_examples=60, deadline=None)
@given(st.integers(0, SIZE - 33), st.integers(1, 255))
def test_any_changed_byte_with_a_mended_checksum_opens_nothing(place: int, change: int) -> None:
    raw = with_piece(place, bytes([HEADER.raw[place] ^ change]))

    assert not parsed_or_refused(raw)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_bytes_of_anything_else_are_refused(raw: bytes) -> None:
    assert not parsed_or_refused(raw)


@pytest.mark.parametrize("count", [32, 64])
def test_headers_with_more_seats_are_read(count: int) -> None:
    front = HEADER.raw[:10] + count.to_bytes(2, "little") + HEADER.raw[12:SLOTS]
    raw = with_checksum(front + bytes(count * SLOT_BYTES) + bytes(64))

    assert len(parse(raw, CHEAP).slots) == count


@pytest.mark.parametrize(
    ("start", "number"), [(12, 63), (12, 2**20 + 1), (16, 0), (16, 17), (20, 0), (20, 9)]
)
def test_a_cost_out_of_bounds_is_refused_before_anything_is_derived(
    start: int, number: int
) -> None:
    with pytest.raises(TamperedError):
        parse(with_piece(start, number.to_bytes(4, "little")), CHEAP)


def test_another_cost_within_bounds_is_noticed() -> None:
    with pytest.raises(TamperedError):
        reopened(with_piece(12, (128).to_bytes(4, "little")))


def swapped_public_key() -> Header:
    """Replace the other member's slot by one of an attacker, who lacks the data key."""
    place = Place(HEADER.journal_id, 9, HEADER.generation)
    slot = make_slot(place, NEW, bytearray(32), bytes(32))
    return parse(with_piece(SLOTS + 9 * SLOT_BYTES, slot), CHEAP)


def test_a_swapped_slot_is_noticed_by_the_others() -> None:
    with pytest.raises(TamperedError):
        unlock(swapped_public_key(), KEY)


def test_a_swapped_slot_is_noticed_by_its_owner() -> None:
    assert unlock(swapped_public_key(), OTHER) is None


def test_control_without_the_mac_the_swap_would_pass() -> None:
    assert find_slot(swapped_public_key(), KEY) == Unlocked(3, DATA)


def test_a_slot_of_the_attacker_does_not_open_the_journal() -> None:
    with pytest.raises(TamperedError):
        unlock(swapped_public_key(), NEW)


def test_two_slots_that_changed_places_are_noticed() -> None:
    first, second = HEADER.slots[:2]

    with pytest.raises(TamperedError):
        reopened(with_piece(SLOTS, second + first))


def test_only_the_data_key_authenticates() -> None:
    assert is_authentic(HEADER, DATA)
    assert not is_authentic(HEADER, KEY)


def test_the_keys_are_not_in_what_is_printed() -> None:
    printed = repr(HEADER) + repr(reopened(HEADER.raw))

    assert HEADER.raw[80:90].hex() not in printed
    assert repr(DATA) not in printed


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(30))
def test_no_mutation_opens_or_breaks_anything(seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 - repeatable fuzz
    mutations = [_mutated(dice) for _ in range(100)]

    assert not any(parsed_or_refused(raw) for raw in mutations)


def _mutated(dice: random.Random) -> bytes:
    """Change up to eight places, cut or double a piece, and mend the checksum."""
    raw = bytearray(HEADER.raw)
    for _ in range(dice.randint(1, 8)):
        raw[dice.choice([dice.randrange(80), dice.randrange(SIZE - 32)])] ^= dice.randint(
            1, 255
        )
    cut = dice.choice([0, 0, 0, dice.randrange(SIZE)])
    del raw[cut : cut + dice.choice([0, 1, 32, SLOT_BYTES]) * bool(cut)]
    return with_checksum(bytes(raw))
