"""Locking in the middle of a sentence: gone from the screen at once, and nothing is lost."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.half_typed import HALF, type_half_a_sentence
from tests.shots.scene import Scene, View, make_empty, unlock
from ui.look import Look

ROOT = Path(__file__).parents[2]


def kept(folder: Path) -> list[object]:
    """Return what the drafts of a journal hold, read by opening it again."""
    journal = unlock(folder)
    answers = [one.answers["text"] for one in journal.drafts.all()]
    journal.close()
    return answers


def test_lock_hides_at_once_and_keeps_half_a_sentence(
    qtbot: QtBot, qapp: QApplication, look: Look, tmp_path: Path
) -> None:
    folder = tmp_path / "journal"
    make_empty(folder, "en").close()
    left: list[Path] = []
    scene = Scene(qapp, look, "en", View("small", 1024, 600))
    session = scene.open(folder, left.append)
    scene.show_for_keys()
    qtbot.waitUntil(lambda: qapp.activeWindow() is scene.shell)
    type_half_a_sentence(scene, session)

    QTest.keyClick(scene.shell, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    assert not [one for one in qapp.topLevelWidgets() if one.isVisible()]
    qtbot.waitUntil(lambda: left[:1] == [folder])
    assert kept(folder) == [HALF]
    scene.close()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="a process there has no successor")
def test_a_fresh_process_takes_the_place_of_the_one_that_was_typed_in(tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    make_empty(folder, "en").close()
    program = [sys.executable, "-m", "tests.journeys.half_typed", str(folder)]
    with subprocess.Popen(program, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        told, _ = process.communicate(timeout=60)
    assert told.split() == [str(process.pid), str(folder)]
    assert kept(folder) == [HALF]
