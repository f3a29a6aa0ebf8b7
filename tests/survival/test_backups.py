"""Every backup gives back the very journal of its moment, or says that it cannot."""

import random
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from journal.domain.entities import ENTITIES
from journal.errors import DamagedError, JournalError, WrongPassphraseError
from journal.opened import OpenJournal, prove, restore
from tests.survival.filled import Filled, state_of
from tests.survival.planted import PASSPHRASE, forms_in
from tests.survival.writing import state, work

pytestmark = pytest.mark.slow
FLIPS = 200
NEW_PASSPHRASE = "otra frase bien larga y nueva"


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup, and what the journal was when it was made."""

    file: Path
    state: str
    counts: Mapping[str, int]


@pytest.fixture(scope="module")
def kept(made_once: Filled, tmp_path_factory: pytest.TempPathFactory) -> Sequence[Kept]:
    """Return a backup after each save of a long work."""
    folder = tmp_path_factory.mktemp("kept")
    journal = made_once.copied(folder / "journal").open()
    with closing(journal):
        return [_backed_up(journal, folder / str(number)) for number, _ in _moments(journal)]


def _moments(journal: OpenJournal) -> Iterator[tuple[int, None]]:
    yield 0, None
    yield from enumerate(work(journal), 1)


def _backed_up(journal: OpenJournal, stem: Path) -> Kept:
    file = stem.with_suffix(".bitacora-backup")
    before = state(journal)
    counts = journal.backup(file)
    return Kept(file, before, counts)


def test_there_is_a_different_backup_for_every_moment(kept: Sequence[Kept]) -> None:
    assert len({one.state for one in kept}) == len(kept) == 11


@pytest.mark.parametrize("number", range(11))
def test_a_backup_proves_and_gives_back_the_same_records(
    number: int, kept: Sequence[Kept], tmp_path: Path
) -> None:
    one = kept[number]
    assert prove(one.file, PASSPHRASE) == one.counts
    restore(one.file, tmp_path / "back")
    assert state_of(tmp_path / "back") == one.state


def test_a_backup_counts_what_the_journal_holds(filled: Filled, tmp_path: Path) -> None:
    with closing(filled.open()) as journal:
        counts = journal.backup(tmp_path / "a.bitacora-backup")
        held = {one.about.name: journal.records.count(one) for one in ENTITIES}
    assert counts == {name: number for name, number in held.items() if number}


def test_the_recovery_words_open_a_backup(kept: Sequence[Kept], made_once: Filled) -> None:
    words = " ".join(made_once.recovery_words)
    assert prove(kept[-1].file, words) == kept[-1].counts


def test_another_passphrase_opens_no_backup(kept: Sequence[Kept], tmp_path: Path) -> None:
    with pytest.raises(WrongPassphraseError):
        prove(kept[0].file, NEW_PASSPHRASE)
    with pytest.raises(WrongPassphraseError):
        restore(kept[0].file, tmp_path / "back", NEW_PASSPHRASE)
    assert list(tmp_path.iterdir()) == []


def test_a_backup_opens_with_the_passphrase_of_its_day(filled: Filled, tmp_path: Path) -> None:
    file = tmp_path / "a.bitacora-backup"
    with closing(filled.open()) as journal:
        counts = journal.backup(file)
        journal.change_passphrase(NEW_PASSPHRASE)

    assert prove(file, PASSPHRASE) == counts
    with pytest.raises(WrongPassphraseError):
        prove(file, NEW_PASSPHRASE)


def test_nothing_readable_is_in_a_backup(kept: Sequence[Kept]) -> None:
    assert [one.file.name for one in kept if forms_in(one.file.read_bytes())] == []


def test_a_bit_flipped_anywhere_in_a_backup_is_refused(
    kept: Sequence[Kept], tmp_path: Path
) -> None:
    content = kept[0].file.read_bytes()
    dice = random.Random(5)  # noqa: S311 - repeatable
    places = [*range(60), *(dice.randrange(len(content)) for _ in range(FLIPS))]

    refused = [_refused(content, place, tmp_path) for place in places]

    assert refused == [True] * len(places)
    assert [one.name for one in tmp_path.iterdir()] == ["harmed"]


def _refused(content: bytes, place: int, folder: Path) -> bool:
    harmed = bytearray(content)
    harmed[place] ^= 1 << place % 8
    (folder / "harmed").write_bytes(harmed)
    try:
        restore(folder / "harmed", folder / "back")
    except JournalError:
        return True
    return False


@pytest.mark.parametrize("left", [0.0, 0.1, 0.5, 0.9, 0.999_999])
def test_a_backup_that_was_cut_is_refused(
    left: float, kept: Sequence[Kept], tmp_path: Path
) -> None:
    content = kept[0].file.read_bytes()
    (tmp_path / "cut").write_bytes(content[: int(len(content) * left)])
    with pytest.raises(JournalError):
        prove(tmp_path / "cut", PASSPHRASE)


def test_after_damage_the_backup_gives_the_journal_back(filled: Filled, tmp_path: Path) -> None:
    file = tmp_path / "a.bitacora-backup"
    with closing(filled.open()) as journal:
        journal.backup(file)
    before = state_of(filled.folder)
    filled.database.write_bytes(bytes(1 << 16))  # as ransomware would
    with pytest.raises(DamagedError):
        filled.open()

    shutil.rmtree(filled.folder)
    restore(file, filled.folder, PASSPHRASE)

    assert state_of(filled.folder) == before
