"""A file made to harm is refused by the real command, and the journal is as it was."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.exchange.filling import document, record
from tests.survival.filled import Filled
from tests.survival.hostile import FILES
from tests.survival.planted import PASSPHRASE
from tests.survival.traced import ROOT
from tests.vault.made import contents

pytestmark = pytest.mark.slow


def bring_in(filled: Filled, content: bytes, folder: Path) -> subprocess.CompletedProcess[str]:
    file = folder / "file"
    file.write_bytes(content)
    return subprocess.run(
        [sys.executable, "-B", "-m", "journal", "import", filled.folder, file,
         "--passphrase-file", "-"],
        cwd=ROOT, input=f"{PASSPHRASE}\n", capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("make", FILES.values(), ids=FILES)
def test_a_hostile_file_is_refused_and_changes_nothing(
    make: Callable[[], bytes], filled: Filled, tmp_path: Path
) -> None:
    before = contents(filled.folder)

    done = bring_in(filled, make(), tmp_path)

    assert done.returncode == 2, done.stderr
    assert "Nothing was changed." in done.stderr
    assert contents(filled.folder) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "journal"]


def test_control_a_good_file_comes_in(filled: Filled, tmp_path: Path) -> None:
    before = contents(filled.folder)

    done = bring_in(filled, document(record("process", title="Camino")), tmp_path)

    assert done.returncode == 0, done.stderr
    assert contents(filled.folder) != before
