"""What is in the memory of the window stays there: no dump, no loan, and gone after a lock."""

import os
import resource
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from tests.survival.allowed import needs_linux, works
from tests.survival.memory import HOW, count
from tests.survival.planted import MARK
from tests.survival.traced import ROOT

pytestmark = [pytest.mark.slow, needs_linux]
# An administrator may read everything; without capabilities root is a person like others.
AS_A_PERSON = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] if not os.geteuid() else []
needs_a_person = pytest.mark.skipif(
    bool(AS_A_PERSON) and not works(*AS_A_PERSON, "true"),
    reason="nobody here is less than an administrator",
)
needs_administrator = pytest.mark.skipif(
    os.geteuid() != 0, reason="only an administrator may look into a hardened process"
)
CRASHES = "import os\n{}\nos.abort()"


def dumps_lie_beside() -> bool:
    """Tell whether this system writes the memory of a crash into the folder of the program."""
    pattern = Path("/proc/sys/kernel/core_pattern")
    return (
        pattern.is_file()
        and not pattern.read_text(encoding="ascii").startswith(("|", "/"))
        and resource.getrlimit(resource.RLIMIT_CORE)[1] != 0
    )


needs_dumps = pytest.mark.skipif(
    not dumps_lie_beside(), reason="this system writes no memory of a crash beside a program"
)


def seen_by_a_person(how: str) -> str:
    done = subprocess.run(
        [*AS_A_PERSON, sys.executable, "-m", "tests.survival.memory", how],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout.strip()


@needs_a_person
def test_no_other_program_of_this_person_reads_the_memory() -> None:
    assert seen_by_a_person("hardened") == "refused"


@needs_a_person
def test_control_without_hardening_the_memory_is_read() -> None:
    assert int(seen_by_a_person("careless")) > 0


def left_by_a_crash(how: str, folder: Path) -> list[Path]:
    """Let a program crash where dumps are allowed; return what it left."""
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    program = f"import resource; resource.setrlimit(4, ({most}, {most}))\n{HOW[how]}"
    done = subprocess.run(
        [sys.executable, "-c", CRASHES.format(program)],
        cwd=folder, env={"PYTHONPATH": str(ROOT)}, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == -6, done.stderr
    return list(folder.iterdir())


@needs_dumps
def test_a_crash_leaves_no_memory_behind(tmp_path: Path) -> None:
    assert left_by_a_crash("hardened", tmp_path) == []


@needs_dumps
def test_control_without_hardening_a_crash_leaves_memory(tmp_path: Path) -> None:
    assert left_by_a_crash("careless", tmp_path) != []


@needs_administrator
def test_after_a_lock_nothing_that_was_typed_is_in_the_memory(tmp_path: Path) -> None:
    environment = {"HOME": str(tmp_path), "PATH": os.defpath, "QT_QPA_PLATFORM": "offscreen"}
    # The other end is let go when a fresh program takes the place of the old one.
    watch, held = os.pipe()
    with subprocess.Popen(
        [sys.executable, "-B", "-m", "tests.survival.window", "lock"],
        cwd=ROOT, env=environment, pass_fds=[held],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    ) as window:  # fmt: skip
        os.close(held)
        try:
            before = count_when_open(window)
            os.read(watch, 1)
            after = count(window.pid, MARK)
            program = Path(f"/proc/{window.pid}/cmdline").read_bytes()
        finally:
            os.close(watch)
            window.kill()

    assert before > 0
    assert after == 0
    assert b"-m\x00ui\x00--pipe=" in program


def count_when_open(window: subprocess.Popen[bytes]) -> int:
    """Wait until the window says that it is open, look into it, and let it lock."""
    assert window.stdin is not None
    assert window.stdout is not None
    assert b"OPEN\n" in iter(window.stdout.readline, b"")
    found = count(window.pid, MARK)
    with suppress(BrokenPipeError):
        window.stdin.write(b"\n")
        window.stdin.flush()
    return found
