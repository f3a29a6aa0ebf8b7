import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.relaunch import handed_over

ROOT = Path(__file__).parents[2]
FRESH = (
    "import os, sys\n"
    "from ui.relaunch import handed_over\n"
    "print(os.getpid(), handed_over(sys.argv[1:]), sys.argv[1:],"
    " sorted(os.listdir('/proc/self/fd'))[:4])\n"
)
OLD = (
    "import os, sys\n"
    "from pathlib import Path\n"
    "from ui.relaunch import start_anew\n"
    "left_open = [os.dup(0) for _ in range(9)]\n"
    "for one in left_open: os.set_inheritable(one, True)\n"
    "print(os.getpid(), flush=True)\n"
    "start_anew(Path(sys.argv[1]), [sys.executable, '-c', sys.argv[2]])\n"
)
only_linux = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


@only_linux
def test_a_fresh_process_takes_the_place_and_gets_the_folder_by_a_pipe(tmp_path: Path) -> None:
    folder = tmp_path / "a journal"
    folder.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", OLD, str(folder), FRESH],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    before, after = done.stdout.splitlines()
    process, told = after.split(" ", maxsplit=1)
    assert process == before
    assert told.startswith(f"{folder} ['--pipe=")
    assert told.count(str(folder)) == 1
    assert told.endswith("['0', '1', '2', '3']")


@pytest.mark.parametrize("argument", ["--pipe=999", "--self-test", "--pipe="])
def test_a_pipe_that_is_not_there_hands_nothing_over(argument: str) -> None:
    assert handed_over([argument]) is None


def test_only_a_folder_that_is_there_is_handed_over(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.write(writing, os.fsencode(tmp_path / "gone"))
    os.close(writing)
    assert handed_over([f"--pipe={reading}"]) is None
