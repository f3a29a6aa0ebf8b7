"""The same batch is the same file on any machine."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.export.world import journal, made

ROOT = Path(__file__).parents[2]


def on_another_machine(folder: Path, order: tuple[str, str, str], **around: str) -> str:
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    run = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "tests.attacks.machine", *order],
        check=True,
        capture_output=True,
        text=True,
        cwd=folder,
        env={**kept, "PYTHONPATH": str(ROOT), **around},
    )
    return run.stdout.strip()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("order", "around"),
    [
        (("1", "0", "linux"), {"LANG": "C", "TZ": "UTC", "PYTHONHASHSEED": "0"}),
        (("2", "10", "win32"), {"LANG": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati",
                                "PYTHONHASHSEED": "4242"}),
        (("3", "-10", "darwin"), {"LC_ALL": "ar_EG.UTF-8", "LANGUAGE": "es",
                                  "TZ": "America/Caracas", "USER": "otra", "HOME": "/"}),
    ],
    ids=["plain", "windows", "mac"],
)  # fmt: skip
def test_two_machines_make_one_file(
    order: tuple[str, str, str], around: dict[str, str], tmp_path: Path
) -> None:
    prepared = made(journal(33))
    expected = f"{prepared.sha256} {prepared.name}"
    assert on_another_machine(tmp_path, order, **around) == expected


def test_twenty_four_repeats_tell_no_more_than_one() -> None:
    pages = journal(15)
    assert len({made(pages).sha256 for _ in range(24)}) == 1
