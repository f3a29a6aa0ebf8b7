"""No name that the journal knows is in what leaves, in any form."""

import io
import zipfile
from pathlib import Path

import pytest

from journal.errors import UnfitFileError
from journal.export.check import check
from journal.export.package import PADDING, SUMS, packed, sums
from journal.export.release import Handover, release
from tests.attacks.forms import hiding_places
from tests.attacks.planted import planted_journal
from tests.export.world import CONSTANTS, TODAY, made

NAME = "Ñandutí Öztürk 0001x"


def hits(canaries: list[str], places: list[bytes]) -> list[tuple[str, bytes]]:
    return [
        (canary, form)
        for canary in canaries
        for form in hiding_places(canary)
        if any(form in place for place in places)
    ]


def places_of(path: Path) -> list[bytes]:
    """Return the raw file, each of its members, and its name."""
    content = path.read_bytes()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = [archive.read(name) for name in archive.namelist() if name != PADDING]
    return [content, *members, path.name.encode()]


def test_a_name_has_at_least_fifty_nine_forms() -> None:
    assert len(hiding_places(NAME)) >= 59
    assert min(len(form) for form in hiding_places(NAME)) > 10


@pytest.mark.slow
@pytest.mark.parametrize(
    ("activities", "profile"), [(14, "summary"), (3, "summary"), (14, "card")]
)
def test_no_canary_leaves_in_any_form(activities: int, profile: str, tmp_path: Path) -> None:
    pages, canaries = planted_journal(activities)
    assert len(canaries) > 150
    found = release(made(pages, profile=profile), Handover(out=tmp_path, today=TODAY), pages)
    assert hits(canaries, places_of(found)) == []


@pytest.mark.parametrize("form", sorted(hiding_places(NAME)))
def test_the_search_finds_each_form_where_one_was_planted(form: bytes) -> None:
    leaky = CONSTANTS["README.txt"] + form
    assert (NAME, form) in hits([NAME], [leaky])


@pytest.mark.parametrize("form", sorted(hiding_places(NAME))[::6])
@pytest.mark.parametrize("member", ["README.txt", "data/cells.csv", "consent.json"])
def test_the_check_refuses_a_file_with_a_name_in_it(member: str, form: bytes) -> None:
    content = made(planted_journal(14)[0]).content
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        found = {name: archive.read(name) for name in archive.namelist() if name != PADDING}
    found[member] += form
    found[SUMS] = sums(found)
    with pytest.raises(UnfitFileError):
        check(packed(found), CONSTANTS)
