import io
import json
import zipfile
from collections.abc import Callable

import pytest

from journal.errors import UnfitFileError
from journal.export.check import check
from journal.export.package import MEMBERS, PADDING, SUMS, packed, sums
from journal.export.told import sha256
from tests.export.world import CONSTANTS, journal, made

GOOD = made(journal(12)).content
CARD = made(journal(3)).content


def unpacked(content: bytes = GOOD) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in MEMBERS}


def repacked(changes: dict[str, Callable[[bytes], bytes]]) -> bytes:
    """Return the good file with some members changed and all its sums made right again."""
    found = unpacked()
    told = found["data/cells.csv"] + found["data/tables.csv"]
    found |= {name: change(found[name]) for name, change in changes.items()}
    now = found["data/cells.csv"] + found["data/tables.csv"]
    hashed = sha256(told).encode(), sha256(now).encode()
    found["data/collective.csv"] = found["data/collective.csv"].replace(*hashed)
    found[SUMS] = sums(found)
    return packed(found)


def replaced(old: str, new: str) -> Callable[[bytes], bytes]:
    return lambda content: content.replace(old.encode(), new.encode(), 1)


def consent_with(**changes: object) -> Callable[[bytes], bytes]:
    def change(content: bytes) -> bytes:
        return (json.dumps({**json.loads(content), **changes}, indent=2) + "\n").encode()

    return change


@pytest.mark.parametrize("content", [GOOD, CARD], ids=["summary", "card"])
def test_a_file_of_ours_passes(content: bytes) -> None:
    check(content, CONSTANTS)


@pytest.mark.parametrize(
    ("member", "change"),
    [
        ("README.txt", replaced("collective", "Los Ceibos")),
        ("LICENSE.txt", lambda content: content + b" "),
        ("codebook/codes.csv", replaced("Americas", "Guatemala")),
        ("data/records.csv", lambda content: content + b"a,b,training\n"),
        ("open/open_in_R.R", lambda content: content + b"# Ana\n"),
        ("consent.json", consent_with(decided_how="we all")),
        ("consent.json", consent_with(note="Ana")),
        ("consent.json", consent_with(purposes=["for Ana"])),
        ("consent.json", consent_with(purposes="for Ana")),
        ("consent.json", consent_with(kept_until="Ana")),
        ("consent.json", consent_with(kept_until=10_000)),
        ("consent.json", consent_with(withdrawal_sha256="Ana")),
        ("consent.json", lambda content: content + b" "),
        ("consent.json", lambda _: b"[]\n"),
        ("consent.json", lambda _: b"{"),
        ("data/collective.csv", replaced("m49_019", "gt")),
        ("data/collective.csv", replaced("none", "ana")),
        ("data/collective.csv", lambda content: content + content.split(b"\n")[1] + b"\n"),
        ("data/collective.csv", lambda content: content[:-65] + b"0" * 64 + b"\n"),
        ("data/tables.csv", replaced("published", "secret")),
        ("data/tables.csv", replaced("t01,length4", "t01,length4,ana")),
        ("data/tables.csv", replaced("table_id", "ana")),
        ("data/tables.csv", lambda content: content[:-1]),
        ("data/tables.csv", lambda content: content.replace(b"\n", b"\r\n")),
        ("data/tables.csv", lambda content: content + "ñ\n".encode()),
        ("data/cells.csv", replaced("under_4_hours", "ana")),
        ("data/cells.csv", replaced(",0,10\n", ",7,10\n")),
        ("data/cells.csv", replaced(",0,10\n", ",,10\n")),
        ("datapackage.json", replaced("cb-summary", "ana")),
        ("datapackage.json", replaced("keyed-unbiased-rounding", "exact")),
        ("datapackage.json", replaced('"codebook": "1.0",', '"by": "Ana",')),
        ("datapackage.json", replaced("5*ceil(n/10)", "5*ceil(n/ana)")),
        ("datapackage.json", lambda _: b"[]"),
        ("datapackage.json", lambda _: b'{"cbs": 1}'),
    ],
)  # fmt: skip
def test_one_thing_that_is_not_on_the_list_refuses_the_file(
    member: str, change: Callable[[bytes], bytes]
) -> None:
    with pytest.raises(UnfitFileError) as raised:
        check(repacked({member: change}), CONSTANTS)
    assert raised.value.data == {"member": member}


def test_sums_that_are_not_those_of_the_members_are_refused() -> None:
    found = unpacked()
    found[SUMS] = found[SUMS].replace(b"0", b"1", 1)
    with pytest.raises(UnfitFileError, match="UnfitFileError"):
        check(packed(found), CONSTANTS)


def with_a_comment() -> bytes:
    whole = io.BytesIO(GOOD)
    with zipfile.ZipFile(whole, "a") as archive:
        archive.comment = b"for Ana"
    return whole.getvalue()


def with_one_more_member() -> bytes:
    whole = io.BytesIO(GOOD)
    with zipfile.ZipFile(whole, "a") as archive:
        archive.writestr("ana.txt", b"")
    return whole.getvalue()


def with_words_in_the_padding() -> bytes:
    place = GOOD.rindex(PADDING.encode(), 0, GOOD.index(b"PK\x01\x02"))
    at = place + len(PADDING) + 100
    return GOOD[:at] + b"Ana" + GOOD[at + 3 :]


def renamed_last() -> bytes:
    return packed({**unpacked(), "data/more.csv": b""})


@pytest.mark.parametrize(
    "content",
    [b"", GOOD[:-1], GOOD + b"\0", with_a_comment(), with_one_more_member(),
     with_words_in_the_padding(), renamed_last(), GOOD.replace(b"\x21\x00", b"\x22\x00", 1)],
    ids=["empty", "cut", "longer", "comment", "member", "padding", "name", "day"],
)  # fmt: skip
def test_nothing_hides_in_the_container(content: bytes) -> None:
    with pytest.raises(UnfitFileError) as raised:
        check(content, CONSTANTS)
    assert raised.value.data == {"member": "zip"}
