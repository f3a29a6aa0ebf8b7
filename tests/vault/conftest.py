"""A prepared journal, made once and copied for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from journal.vault.create import Created, create
from journal.vault.opened import Opened
from tests.vault.made import CHEAP, FOUNDER, Made


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Made:
    created = create(
        tmp_path_factory.mktemp("prepared") / "journal", FOUNDER, cost=CHEAP, floor=CHEAP
    )
    created.opened.close()
    return Made(created.opened.folder, created.opened.seat, created.recovery_words)


@pytest.fixture
def made(prepared: Made, tmp_path: Path) -> Made:
    folder = Path(shutil.copytree(prepared.folder, tmp_path / "journal"))
    return Made(folder, prepared.seat, prepared.words)


@pytest.fixture
def opened(made: Made) -> Iterator[Opened]:
    opened = made.open()
    yield opened
    opened.close()


@pytest.fixture
def created(tmp_path: Path) -> Iterator[Created]:
    created = create(tmp_path / "new" / "journal", FOUNDER, cost=CHEAP, floor=CHEAP)
    yield created
    created.opened.close()
