"""The header: sixteen slots, what they are bound to, and the MAC over all of it.

FORMAT.md, section 5. `parse` is the only way in for bytes from outside; what it
returns is well formed, not yet genuine. Genuine is what `unlock` has opened or
`is_authentic` has confirmed.
"""

import os
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from hmac import compare_digest
from hmac import digest as hmac_digest
from typing import Self

from journal.crypto.derivation import FLOOR, KEY_BYTES, Cost, check_cost, derived, forget
from journal.crypto.slots import (
    SEED_BYTES,
    SLOT_BYTES,
    Place,
    make_slot,
    open_slot,
    reseal_slot,
)
from journal.errors import DamagedError, TamperedError, TooNewError

MAGIC = b"BITAKEYS"
FORMAT = 1
SEATS = 16
_SLOT_COUNTS = (16, 32, 64)
_FRONT = struct.Struct("<8sHHIII16s16sQ16s")
_START = struct.Struct("<8sH")
_ID_BYTES = 16
_MAC_BYTES = 32
CHECKSUM_BYTES = 32
_MAC_LABEL = b"bitacora/1 header mac"
MOST_BYTES = _FRONT.size + 64 * SLOT_BYTES + _MAC_BYTES + CHECKSUM_BYTES


@dataclass(frozen=True, slots=True)
class Header:
    """A well-formed header; `raw` is the whole file."""

    raw: bytes = field(repr=False)
    cost: Cost
    salt: bytes = field(repr=False)
    journal_id: bytes = field(repr=False)
    generation: int
    database: bytes = field(repr=False)

    @property
    def database_name(self) -> str:
        """The name of the database file."""
        return f"{self.database.hex()}.db"

    @property
    def slots(self) -> tuple[bytes, ...]:
        """Every slot, taken and free ones alike."""
        end = len(self.raw) - _MAC_BYTES - CHECKSUM_BYTES
        return tuple(
            self.raw[start : start + SLOT_BYTES]
            for start in range(_FRONT.size, end, SLOT_BYTES)
        )

    def place(self, index: int) -> Place:
        """Return what slot number `index` is bound to."""
        return Place(self.journal_id, index, self.generation)


@dataclass(frozen=True, slots=True)
class Unlocked:
    """A slot that opened: its number from 0 and the data key behind it."""

    index: int
    data_key: bytearray = field(repr=False)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a header says in the open, beside its slots."""

    cost: Cost
    salt: bytes
    journal_id: bytes
    generation: int
    database: bytes

    @classmethod
    def new(cls, cost: Cost) -> Self:
        """Draw everything random for a new journal."""
        return cls(cost, os.urandom(_ID_BYTES), os.urandom(_ID_BYTES), 1, os.urandom(_ID_BYTES))

    def front(self, slot_count: int) -> bytes:
        """Return the bytes before the slots."""
        return _FRONT.pack(
            MAGIC,
            FORMAT,
            slot_count,
            self.cost.memory_kib,
            self.cost.passes,
            self.cost.lanes,
            self.salt,
            self.journal_id,
            self.generation,
            self.database,
        )


def parse(untrusted: bytes, floor: Cost = FLOOR) -> Header:
    """Check a header's form and bounds; nothing secret is needed or spent.

    Raises:
        DamagedError: not the bytes of any header.
        TooNewError: a header of a newer format.
        TamperedError: a cost that this program never writes.
    """
    slot_count = _checked_slot_count(untrusted)
    if len(untrusted) != _FRONT.size + slot_count * SLOT_BYTES + _MAC_BYTES + CHECKSUM_BYTES:
        raise DamagedError
    _, _, _, memory, passes, lanes, salt, journal_id, generation, database = _FRONT.unpack(
        untrusted[: _FRONT.size]
    )
    cost = Cost(memory, passes, lanes)
    check_cost(cost, floor)
    return Header(untrusted, cost, salt, journal_id, generation, database)


def check_start(untrusted: bytes, magic: bytes, newest: int) -> None:
    """Check the format number of one of our files.

    Raises:
        DamagedError: not our magic, or a number never used.
        TooNewError: a number above the newest we know.
    """
    if len(untrusted) < _START.size or not untrusted.startswith(magic):
        raise DamagedError
    _, number = _START.unpack(untrusted[: _START.size])
    if number > newest:
        raise TooNewError(version=number)
    if number < 1:
        raise DamagedError


def unlock(header: Header, member_key: bytes | bytearray) -> Unlocked | None:
    """Return the slot that opens under a genuine header, None where none opens.

    Raises:
        TamperedError: a slot opens, but the header is not as it was written.
    """
    found = find_slot(header, member_key)
    if found is not None and not is_authentic(header, found.data_key):
        forget(found.data_key)
        raise TamperedError
    return found


def find_slot(header: Header, member_key: bytes | bytearray) -> Unlocked | None:
    """Return the slot that opens, whatever the MAC says; `unlock` is what to use.

    Raises:
        TamperedError: the slot is this member's, but the sealed key is not.
    """
    for index, slot in enumerate(header.slots):
        data_key = open_slot(slot, header.place(index), member_key)
        if data_key is not None:
            return Unlocked(index, data_key)
    return None


def is_authentic(header: Header, data_key: bytes | bytearray) -> bool:
    """Tell whether whoever wrote the header held this data key."""
    end = len(header.raw) - _MAC_BYTES - CHECKSUM_BYTES
    written = header.raw[end : end + _MAC_BYTES]
    return compare_digest(_mac(header.raw[:end], header.journal_id, data_key), written)


def new_header(
    facts: Facts, keys: Mapping[int, bytearray], data_key: bytes | bytearray
) -> Header:
    """Return the first header of a journal; `keys`: slot number → member key."""
    slots = [
        _new_slot(Place(facts.journal_id, index, facts.generation), keys, data_key)
        for index in range(SEATS)
    ]
    return _assembled(facts, slots, data_key)


def next_header(
    header: Header, keys: Mapping[int, bytearray], data_key: bytes | bytearray
) -> Header:
    """Return the next generation, where the slots in `keys` open by new member keys."""
    generation = header.generation + 1
    facts = Facts(header.cost, header.salt, header.journal_id, generation, header.database)
    slots = []
    for index, slot in enumerate(header.slots):
        place = Place(header.journal_id, index, generation)
        kept = index not in keys
        slots.append(
            reseal_slot(slot, place, data_key) if kept else _new_slot(place, keys, data_key)
        )
    return _assembled(facts, slots, data_key)


def _new_slot(
    place: Place, keys: Mapping[int, bytearray], data_key: bytes | bytearray
) -> bytes:
    # A free slot is a real one whose keys are thrown away here.
    key = keys.get(place.index) or os.urandom(KEY_BYTES)
    return make_slot(place, key, data_key, os.urandom(SEED_BYTES))


def _assembled(facts: Facts, slots: list[bytes], data_key: bytes | bytearray) -> Header:
    body = facts.front(len(slots)) + b"".join(slots)
    body += _mac(body, facts.journal_id, data_key)
    raw = body + sha256(body).digest()
    return Header(
        raw, facts.cost, facts.salt, facts.journal_id, facts.generation, facts.database
    )


def _checked_slot_count(untrusted: bytes) -> int:
    if not untrusted.startswith(MAGIC) or len(untrusted) < _FRONT.size + CHECKSUM_BYTES:
        raise DamagedError
    body, checksum = untrusted[:-CHECKSUM_BYTES], untrusted[-CHECKSUM_BYTES:]
    if sha256(body).digest() != checksum:
        raise DamagedError
    check_start(untrusted, MAGIC, FORMAT)
    slot_count = int.from_bytes(untrusted[_START.size : _START.size + 2], "little")
    if slot_count not in _SLOT_COUNTS:
        raise DamagedError
    return slot_count


def _mac(body: bytes, journal_id: bytes, data_key: bytes | bytearray) -> bytes:
    key = derived(data_key, journal_id, _MAC_LABEL)
    mac = hmac_digest(key, body, "sha256")
    forget(key)
    return mac
