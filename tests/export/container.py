"""Read a zip byte by byte, so that nothing in its headers goes unseen."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")


@dataclass(frozen=True)
class Entry:
    """What the two headers of a member say, beside sizes, sums and places."""

    name: str
    made_by: int
    flags: int
    method: int
    time: int
    day: int
    extra_bytes: int
    comment_bytes: int
    attributes: int
    size: int


def entries(content: bytes) -> list[Entry]:
    """Return the members by the central directory; fails if a byte belongs to none."""
    end = _END.unpack(content[-_END.size :])
    assert end[0] == b"PK\x05\x06"
    assert end[7] == 0
    found = list(_central(content, end[6], end[4]))
    covered = sum(_local_bytes(content, place, entry) for place, entry in found)
    central = sum(_CENTRAL.size + len(entry.name) for _, entry in found)
    assert covered + central + _END.size == len(content)
    return [entry for _, entry in found]


def _central(content: bytes, place: int, count: int) -> Iterator[tuple[int, Entry]]:
    for _ in range(count):
        fields = _CENTRAL.unpack_from(content, place)
        assert fields[0] == b"PK\x01\x02"
        assert fields[8] == fields[9]
        place += _CENTRAL.size
        name = content[place : place + fields[10]].decode("ascii")
        place += fields[10] + fields[11] + fields[12]
        yield (
            fields[16],
            Entry(
                name, fields[1], fields[3], fields[4], fields[5], fields[6], fields[11],
                fields[12], fields[15], fields[8],
            ),
        )  # fmt: skip


def _local_bytes(content: bytes, place: int, entry: Entry) -> int:
    fields = _LOCAL.unpack_from(content, place)
    assert fields[0] == b"PK\x03\x04"
    assert fields[2:6] == (entry.flags, entry.method, entry.time, entry.day)
    assert fields[10] == 0
    return _LOCAL.size + len(entry.name) + entry.size
