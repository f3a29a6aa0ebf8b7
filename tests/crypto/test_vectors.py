"""Every vector of FORMAT.md: one text file, one case, one `expect:` line."""

from base64 import b64decode
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path

import pytest

from journal.crypto.container import parse_front
from journal.crypto.derivation import Cost, member_key, normalise
from journal.crypto.header import parse, unlock
from journal.crypto.slots import public_bytes
from journal.crypto.words import materials, recovery_words
from journal.errors import JournalError

VECTORS = Path(__file__).parent.parent / "data" / "vectors"
NAMES = sorted(path.stem for path in VECTORS.glob("*.txt"))


def read(name: str) -> dict[str, str]:
    lines = (VECTORS / f"{name}.txt").read_text("utf-8").replace("\n  ", "").splitlines()
    return dict(line.split(": ", 1) for line in lines)


def normalised(case: Mapping[str, str]) -> str:
    typed = case["typed"].encode("ascii").decode("unicode_escape")
    return normalise(typed).encode("utf-8", "surrogatepass").hex()


def derived(case: Mapping[str, str]) -> str:
    cost = Cost(int(case["memory_kib"]), int(case["passes"]), int(case["lanes"]))
    salt, journal = bytes.fromhex(case["salt"]), bytes.fromhex(case["journal"])
    return member_key(bytes.fromhex(case["material"]), salt, journal, cost).hex()


def worded(case: Mapping[str, str]) -> str:
    words = " ".join(recovery_words(bytes.fromhex(case["secret"]), case["language"]))
    assert b"recovery:" + bytes.fromhex(case["secret"]) in materials(words)
    return words


def seeded(case: Mapping[str, str]) -> str:
    return sha256(public_bytes(bytes.fromhex(case["seed"]))).hexdigest()


def based(case: Mapping[str, str]) -> str:
    parse(b64decode(case["bytes"]))
    return "used by the others"


def changed(case: Mapping[str, str]) -> bytes:
    whole = b64decode(read(case["base"])["bytes"])
    place, _, new = case["set"].rpartition(" ")
    start, piece = int(place or 0), bytes.fromhex(new)
    whole = whole[:start] + piece + whole[start + len(piece) :]
    checksums = {"keep": whole[-32:], "fix": sha256(whole[:-32]).digest()}
    whole = whole[:-32] + checksums[case["checksum"]]
    return whole[: int(case["cut"] or len(whole))]


def opened(case: Mapping[str, str]) -> str:
    try:
        found = unlock(parse(changed(case)), bytes.fromhex(case["member_key"]))
    except JournalError as error:
        return type(error).__name__
    return f"seat {found.index + 1} {found.data_key.hex()}" if found else "no seat"


def measured(case: Mapping[str, str]) -> str:
    try:
        front = bytes.fromhex(case["front"])
        lengths = parse_front(front, file_bytes=int(case["file_bytes"]))
    except JournalError as error:
        return type(error).__name__
    return f"{lengths.header_bytes} {lengths.database_bytes}"


KINDS: Mapping[str, Callable[[Mapping[str, str]], str]] = {
    "base": based,
    "container": measured,
    "derive": derived,
    "header": opened,
    "normalise": normalised,
    "seed": seeded,
    "words": worded,
}


@pytest.mark.parametrize("name", NAMES)
def test_a_vector_gives_what_it_says(name: str) -> None:
    case = read(name)

    assert KINDS[case["kind"]](case) == case["expect"]


def test_there_are_vectors_of_every_kind() -> None:
    assert {read(name)["kind"] for name in NAMES} == set(KINDS)
