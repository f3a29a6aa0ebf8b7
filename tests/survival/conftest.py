"""A filled journal, made once and copied for each test."""

from pathlib import Path

import pytest

from tests.survival.filled import Filled, make


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Filled:
    return make(tmp_path_factory.mktemp("filled") / "journal")


@pytest.fixture
def filled(made_once: Filled, tmp_path: Path) -> Filled:
    return made_once.copied(tmp_path / "journal")
