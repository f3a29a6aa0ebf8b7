"""Two prepared journals with cheap keys, made once and copied for each test."""

import shutil
from pathlib import Path

import pytest

from journal import demo, opened
from tests.commands.saying import CHEAP, PASSPHRASE, TODAY, Kept


def _make(folder: Path) -> tuple[opened.OpenJournal, Kept]:
    new = opened.NewJournal(
        folder=folder / "journal", member="Nayeli", language="en", passphrase=PASSPHRASE
    )
    journal, words = opened.create(new, today=lambda: TODAY, cost=CHEAP, floor=CHEAP)
    file = folder / "passphrase"
    file.write_text(f"{PASSPHRASE}\nthis line is not read\n")
    return journal, Kept(new.folder, file, " ".join(words))


def _copied(kept: Kept, tmp_path: Path) -> Kept:
    folder = Path(shutil.copytree(kept.folder, tmp_path / "journal"))
    return Kept(folder, kept.passphrase_file, kept.recovery_words)


@pytest.fixture(scope="session")
def made_full(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    journal, kept = _make(tmp_path_factory.mktemp("full"))
    demo.fill(journal, "en", TODAY)
    journal.close()
    return kept


@pytest.fixture(scope="session")
def made_empty(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    journal, kept = _make(tmp_path_factory.mktemp("empty"))
    journal.close()
    return kept


@pytest.fixture
def full(made_full: Kept, tmp_path: Path) -> Kept:
    """Return a journal of the fictional collective."""
    return _copied(made_full, tmp_path)


@pytest.fixture
def empty(made_empty: Kept, tmp_path: Path) -> Kept:
    """Return a journal in which nothing is written."""
    return _copied(made_empty, tmp_path)
