"""No test touches the home of the person who runs it, nor needs a screen."""

import os
from pathlib import Path

import platformdirs


def test_a_test_has_an_empty_home_of_its_own(home: Path) -> None:
    assert Path.home() == home
    assert platformdirs.user_data_path("bitacora").is_relative_to(home)


def test_no_test_opens_a_window_on_a_screen() -> None:
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
