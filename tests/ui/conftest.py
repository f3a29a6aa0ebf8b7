"""The look of the program for tests of its window; every test starts from the usual one."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from journal.paths import shipped
from ui.look import Look, load_look
from ui.theme import Shade


@pytest.fixture(autouse=True)
def collected_between_tests() -> Iterator[None]:
    """Let Python collect between tests only.

    A window that a test no longer holds hangs in a cycle; collected while Qt paints it,
    or on another thread, it takes the process with it. In the program each has a parent.
    """
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(scope="session")
def loaded_look(qapp: QApplication) -> Look:
    """Return the look, read once."""
    return load_look(qapp, shipped("resources"))


@pytest.fixture
def look(qapp: QApplication, loaded_look: Look) -> Iterator[Look]:
    """Return the look: light, smallest text, left to right."""
    yield loaded_look
    loaded_look.theme.use(Shade.LIGHT, 1.0)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Let everything read from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out what the platform without a screen says of every window it shows."""
    without_screen = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
    for item in items:
        item.add_marker(without_screen)
