import hashlib
import io
import zipfile

import pytest

from journal.export.package import DATA, MEMBERS, PADDING, SUMS, file_name
from tests.export.container import Entry, entries
from tests.export.world import CONSTANTS, journal, made

CONTENT = made(journal()).content
ENTRIES = entries(CONTENT)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_no_header_says_when_where_or_by_whom(entry: Entry) -> None:
    first_of_1980 = (1 << 5) | 1
    assert (entry.time, entry.day) == (0, first_of_1980)
    assert entry.made_by >> 8 == 3
    assert entry.attributes == 0o100644 << 16
    assert (entry.flags, entry.method, entry.extra_bytes, entry.comment_bytes) == (0, 0, 0, 0)


def test_members_have_one_order_and_padding_is_last() -> None:
    assert tuple(entry.name for entry in ENTRIES) == (*MEMBERS, PADDING)


@pytest.mark.parametrize("activities", [3, 10, 12, 40])
def test_the_size_tells_next_to_nothing(activities: int) -> None:
    content = made(journal(activities)).content
    assert len(content) % (64 * 1024) == 0
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert set(archive.read(PADDING)) <= {0}


def test_the_sums_are_those_of_every_other_member() -> None:
    with zipfile.ZipFile(io.BytesIO(CONTENT)) as archive:
        lines = archive.read(SUMS).decode().splitlines()
        told = {line.split("  ")[1]: line.split("  ")[0] for line in lines}
        found = {
            name: hashlib.sha256(archive.read(name)).hexdigest()
            for name in MEMBERS
            if name != SUMS
        }
    assert told == found


@pytest.mark.parametrize("name", DATA)
def test_data_are_plain_ascii_lines_without_an_empty_cell(name: str) -> None:
    with zipfile.ZipFile(io.BytesIO(CONTENT)) as archive:
        text = archive.read(f"data/{name}.csv").decode("ascii")
    assert not set(text) & set('\r"\t ;=+@')
    assert text.endswith("\n")
    assert all(cell for line in text.splitlines() for cell in line.split(","))


@pytest.mark.parametrize("name", ["README.txt", "LICENSE.txt"])
def test_what_is_the_same_in_all_files_speaks_three_languages(name: str) -> None:
    text = CONSTANTS[name].decode("utf-8")
    assert all(f"\n{language}\n" in text for language in ("ENGLISH", "ESPAÑOL", "FRANÇAIS"))
    assert "\r" not in text


def test_the_name_of_a_file_is_neutral() -> None:
    assert file_name("abcdefghij") == "capsum-abcdefgh.zip"
