"""Whoever can write to the folder, without a passphrase, can destroy but not deceive."""

import random
import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from journal.domain.answers import Text
from journal.domain.process import Process
from journal.errors import JournalError
from tests.survival import writing
from tests.survival.filled import Filled
from tests.vault.made import DAY

pytestmark = pytest.mark.slow
FLIPS = 200
PAGE = 4096
REFUSED = {"DamagedError", "TamperedError", "NotAJournalError", "WrongPassphraseError"}
LATER = DAY + timedelta(days=3)
Harm = Callable[[Path], None]


@pytest.fixture(scope="module")
def cheap(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a journal with some work in it that opens in a moment."""
    world = tmp_path_factory.mktemp("cheap")
    writing.prepare(world)
    with closing(writing.open_journal(world / "journal")) as journal:
        assert len(list(writing.work(journal))) == 10
    return world / "journal"


def verdicts(folder: Path, harms: Sequence[Harm], scratch: Path) -> Counter[str]:
    """Do each harm to a copy, and count what opening and checking it gives."""
    counted: Counter[str] = Counter()
    for harm in harms:
        copy = Path(shutil.copytree(folder, scratch / "copy"))
        harm(copy)
        counted[checked(copy)] += 1
        shutil.rmtree(copy)
    return counted


def checked(folder: Path) -> str:
    """Open a journal and check it, as the program does; return `sound` or the error."""
    try:
        with closing(writing.open_journal(folder)) as journal:
            journal.check()
    except JournalError as error:
        return type(error).__name__
    return "sound"


def database(folder: Path) -> Path:
    return next(folder.glob("*.db"))


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1 << place % 8
    path.write_bytes(content)


def flips_in(size: int, targets: Callable[[Path], Sequence[Path]]) -> list[Harm]:
    """Return flips of one bit at places by chance, in each of the targets alike."""
    dice = random.Random(7)  # noqa: S311 - repeatable

    def flipped(place: int) -> Harm:
        def harm(folder: Path) -> None:
            for path in targets(folder):
                flip(path, place)

        return harm

    return [flipped(dice.randrange(size)) for _ in range(FLIPS)]


def test_a_flipped_bit_of_the_database_is_refused(cheap: Path, tmp_path: Path) -> None:
    size = database(cheap).stat().st_size
    harms = flips_in(size, lambda folder: [database(folder)])
    assert set(verdicts(cheap, harms, tmp_path)) == {"DamagedError"}


def test_a_bit_flipped_in_both_key_files_is_refused(cheap: Path, tmp_path: Path) -> None:
    size = (cheap / "keys.a").stat().st_size
    harms = flips_in(size, lambda folder: [folder / "keys.a", folder / "keys.b"])
    assert set(verdicts(cheap, harms, tmp_path)) <= REFUSED


def test_a_bit_flipped_in_one_key_file_locks_nobody_out(cheap: Path, tmp_path: Path) -> None:
    size = (cheap / "keys.a").stat().st_size
    harms = flips_in(size, lambda folder: [folder / "keys.a"])[: FLIPS // 4]
    assert set(verdicts(cheap, harms, tmp_path)) == {"sound"}


def cut(pages: int) -> Harm:
    def harm(folder: Path) -> None:
        path = database(folder)
        path.write_bytes(path.read_bytes()[: pages * PAGE])

    return harm


def test_a_file_cut_at_a_page_is_refused(cheap: Path, tmp_path: Path) -> None:
    pages = database(cheap).stat().st_size // PAGE
    harms = [cut(left) for left in range(0, pages, 5)] + [cut(pages - 1)]
    assert set(verdicts(cheap, harms, tmp_path)) <= REFUSED


def swap(one: int, other: int) -> Harm:
    def harm(folder: Path) -> None:
        path = database(folder)
        content = path.read_bytes()
        pages = [content[start : start + PAGE] for start in range(0, len(content), PAGE)]
        pages[one], pages[other] = pages[other], pages[one]
        path.write_bytes(b"".join(pages))

    return harm


def test_pages_that_changed_places_are_refused(cheap: Path, tmp_path: Path) -> None:
    pages = database(cheap).stat().st_size // PAGE
    harms = [swap(one, one + 1) for one in range(0, pages - 1, 7)]
    assert set(verdicts(cheap, harms, tmp_path)) == {"DamagedError"}


def test_the_database_of_another_journal_is_refused(cheap: Path, tmp_path: Path) -> None:
    writing.prepare(tmp_path / "other")

    def exchanged(folder: Path) -> None:
        shutil.copy(database(tmp_path / "other/journal"), database(folder))

    assert verdicts(cheap, [exchanged], tmp_path) == {"DamagedError": 1}


def test_control_without_harm_it_opens(cheap: Path, tmp_path: Path) -> None:
    assert verdicts(cheap, [lambda _: None], tmp_path) == {"sound": 1}


def test_a_folder_put_back_to_an_older_day_shows_its_last_change(
    filled: Filled, tmp_path: Path
) -> None:
    older = filled.copied(tmp_path / "older")
    with closing(filled.open(on=LATER)) as journal:
        journal.records.add(Process(title=Text("later")))
        assert journal.check().last_change == LATER
    shutil.rmtree(filled.folder)
    older.copied(filled.folder)

    with closing(filled.open(on=LATER)) as journal:
        assert journal.check().last_change == DAY
