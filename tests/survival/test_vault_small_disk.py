"""Full and read-only disks, real ones: each refusal has its error and changes nothing."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest


def can_mount() -> bool:
    unshare = shutil.which("unshare")
    probe = ["-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return bool(unshare) and not subprocess.call(
        [unshare or "", *probe], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not can_mount(), reason="no small disk can be mounted here"),
]


@pytest.mark.parametrize(
    ("scenario", "said"),
    [
        ("creating", "NoSpaceError same"),
        ("backing_up", "NoSpaceError same"),
        ("restoring", "NoSpaceError same"),
        ("changing", "NoSpaceError same"),
        ("opening", "done same"),
        ("opening_read_only", "NotWritableError same"),
        ("creating_read_only", "NotWritableError same"),
        ("proving_read_only", "done same"),
        ("control", "ENOSPC changed, EROFS same"),
    ],
)
def test_a_disk_that_takes_nothing_loses_nothing(
    scenario: str, said: str, tmp_path: Path
) -> None:
    (tmp_path / "disk").mkdir()

    answer = subprocess.run(
        ["unshare", "-rm", sys.executable, "-B", "-m", "tests.survival.small_disk",
         scenario, tmp_path / "disk"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert answer.stdout.strip() == said, answer.stderr
