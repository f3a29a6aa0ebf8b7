"""Who knows some activities of a group does not find its file among ten thousand."""

import json
import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PYTHON = ROOT / ".venv-readers" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
BOUNDS = {"1": 0.01, "2": 0.03, "3": 0.04, "5": 0.08}
TARGETS = 1_000


@pytest.mark.slow
@pytest.mark.skipif(
    not PYTHON.exists(), reason="the environment of the readers is not set up (make test)"
)
def test_the_right_file_is_seldom_guessed_first() -> None:
    run = subprocess.run(
        [str(PYTHON), "-m", "tests.attacks.linkage", str(TARGETS), "7"],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    reached = json.loads(run.stdout)
    assert {known: reached[known] <= bound for known, bound in BOUNDS.items()} == (
        dict.fromkeys(BOUNDS, True)
    )
