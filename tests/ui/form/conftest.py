"""The room a form stands in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from journal.i18n import Words
from tests.ui.form.prepared import make
from tests.ui.form.room import Room, today
from ui.look import Look


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("prepared"), today)


@pytest.fixture
def room(
    qtbot: QtBot, look: Look, words: Words, prepared: Path, tmp_path: Path
) -> Iterator[Room]:
    room = Room(qtbot, look, words)
    room.open(prepared, tmp_path)
    yield room
    room.close()
    assert room.failures == []
