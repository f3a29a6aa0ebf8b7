"""A disk that becomes full refuses the save it cannot take, and keeps all before it."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.survival.allowed import needs_mounts

pytestmark = [pytest.mark.slow, needs_mounts]


@pytest.mark.parametrize(
    ("scenario", "said"),
    [
        ("adding", "NoSpaceError some True True"),
        ("drafting", "NoSpaceError some True True"),
        ("bringing_in", "NoSpaceError none True True"),
        ("opening", "NoSpaceError none True, then saved"),
    ],
)
def test_a_full_disk_loses_nothing_that_was_acknowledged(
    scenario: str, said: str, tmp_path: Path
) -> None:
    (tmp_path / "disk").mkdir()

    answer = subprocess.run(
        ["unshare", "-rm", sys.executable, "-B", "-m", "tests.survival.full_disk",
         scenario, tmp_path / "disk"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert answer.stdout.strip() == said, answer.stderr
