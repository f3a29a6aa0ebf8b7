"""The front of a backup file: what it holds and how long each part is.

FORMAT.md, section 6. The parts themselves are streamed by `journal.vault.backup`.
"""

import struct
from dataclasses import dataclass

from journal.crypto.header import CHECKSUM_BYTES, MOST_BYTES, check_start
from journal.errors import DamagedError, NotAJournalError

MAGIC = b"BITABACK"
FORMAT = 1
PAGE_BYTES = 4096
_FRONT = struct.Struct("<8sH6sQQ")
FRONT_BYTES = _FRONT.size
_NOTHING = bytes(6)


@dataclass(frozen=True, slots=True)
class Lengths:
    """How many bytes the header copy and the database take."""

    header_bytes: int
    database_bytes: int

    @property
    def whole_bytes(self) -> int:
        """The length of the finished file."""
        return FRONT_BYTES + self.header_bytes + self.database_bytes + CHECKSUM_BYTES


def front(lengths: Lengths) -> bytes:
    """Return the first bytes of a backup."""
    return _FRONT.pack(MAGIC, FORMAT, _NOTHING, lengths.header_bytes, lengths.database_bytes)


def parse_front(untrusted: bytes, *, file_bytes: int) -> Lengths:
    """Check the first bytes of a backup against the length of its file.

    Raises:
        NotAJournalError: not a backup of ours.
        TooNewError: a backup of a newer format.
        DamagedError: cut short, or with lengths that cannot be.
    """
    if not untrusted.startswith(MAGIC):
        raise NotAJournalError
    check_start(untrusted, MAGIC, FORMAT)
    if len(untrusted) != FRONT_BYTES:
        raise DamagedError
    _, _, nothing, header_bytes, database_bytes = _FRONT.unpack(untrusted)
    lengths = Lengths(header_bytes, database_bytes)
    if (
        nothing != _NOTHING
        or header_bytes > MOST_BYTES
        or database_bytes < PAGE_BYTES
        or database_bytes % PAGE_BYTES
        or lengths.whole_bytes != file_bytes
    ):
        raise DamagedError
    return lengths
