"""Turn what a person typed into a member key (FORMAT.md, sections 2 and 3).

Rules: bounds are checked before Argon2 runs, so that a hostile header can cost
neither the memory of the machine nor hours; a cost under the floor is refused.
"""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from journal.errors import TamperedError, TooLittleMemoryError

KEY_BYTES = 32
_MIB = 1024  # KiB
_MOST_SECONDS = 2.5
_SHARE_OF_MEMORY = 8
_MEMBER_KEY = b"bitacora/1 member key"


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess costs: Argon2id's memory in KiB, passes and lanes."""

    memory_kib: int
    passes: int
    lanes: int

    def is_within(self, floor: "Cost", ceiling: "Cost") -> bool:
        """Tell whether no part is under the floor or over the ceiling."""
        return (
            floor.memory_kib <= self.memory_kib <= ceiling.memory_kib
            and floor.passes <= self.passes <= ceiling.passes
            and floor.lanes <= self.lanes <= ceiling.lanes
        )


# RFC 9106, second recommended option: 0.16 s on a 2-core VM, 2026-11.
FLOOR = Cost(memory_kib=64 * _MIB, passes=3, lanes=4)
# 256 MiB: 0.65 s there.
OFFERED = (
    Cost(memory_kib=256 * _MIB, passes=3, lanes=4),
    Cost(memory_kib=128 * _MIB, passes=3, lanes=4),
    FLOOR,
)
CEILING = Cost(memory_kib=1024 * _MIB, passes=16, lanes=8)


def calibrate(memory_bytes: int, measure: Callable[[Cost], float]) -> Cost:
    """Choose the highest cost this machine bears, never under the floor.

    `memory_bytes` is the whole memory of the machine; `measure` returns the
    seconds one derivation takes.
    """
    for cost in OFFERED:
        fits = cost.memory_kib * 1024 * _SHARE_OF_MEMORY <= memory_bytes
        if fits and measure(cost) <= _MOST_SECONDS:
            return cost
    return FLOOR


def check_cost(cost: Cost, floor: Cost = FLOOR) -> None:
    """Refuse a cost out of bounds, before anything is spent on it.

    Raises:
        TamperedError: somebody wrote other numbers into the header.
    """
    if not cost.is_within(floor, CEILING):
        raise TamperedError


def normalise(typed: str) -> str:
    """Return text as it enters the derivation: no marks, no case, single spaces."""
    bare = _without_marks(_without_marks(typed).casefold())
    return " ".join(bare.split())


def passphrase_material(typed: str) -> bytes:
    """Return what Argon2 is given for a passphrase."""
    return b"passphrase:" + normalise(typed).encode("utf-8", "surrogatepass")


def recovery_material(secret: bytes) -> bytes:
    """Return what Argon2 is given for the 16 bytes behind recovery words."""
    return b"recovery:" + secret


def member_key(material: bytes, salt: bytes, journal_id: bytes, cost: Cost) -> bytearray:
    """Derive a member key; the caller has checked the cost and zeroes the result.

    Raises:
        TooLittleMemoryError: Argon2 did not get its memory.
    """
    stretched = bytearray(KEY_BYTES)
    stretch = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    try:
        stretch.derive_into(material, stretched)
    except MemoryError as error:
        raise TooLittleMemoryError from error
    key = derived(stretched, journal_id, _MEMBER_KEY)
    forget(stretched)
    return key


def derived(secret: bytes | bytearray, journal_id: bytes, label: bytes) -> bytearray:
    """Return HKDF-SHA-256 of a secret for one journal and one purpose."""
    return bytearray(HKDF(SHA256(), KEY_BYTES, journal_id, label).derive(secret))


def forget(secret: bytearray) -> None:
    """Overwrite a secret with zeros."""
    secret[:] = bytes(len(secret))


def _without_marks(text: str) -> str:
    # The combining class is frozen by Unicode's stability policy; categories are not.
    return "".join(
        char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char)
    )
