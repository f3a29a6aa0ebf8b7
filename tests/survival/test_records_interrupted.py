"""What was acknowledged as saved is there after a kill or a power cut, and never half of it."""

import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.survival.allowed import needs_strace
from tests.survival.recorded import Step, cut_after, killed_after, record_program
from tests.survival.writing import found, judged, prepare

pytestmark = [pytest.mark.slow, needs_strace]
POWER_CUTS = 200
KEPT = {"all that was acknowledged", "and the save under way"}


@dataclass(frozen=True, slots=True)
class Written:
    """Every step of the work, from the first that a program can be killed after."""

    steps: Sequence[Step]
    first: int
    states: Sequence[str]

    def acknowledged(self, last: int) -> int:
        return sum(step.kind == "done" for step in self.steps[: last + 1])

    def killed(self, at: Iterable[int], folder: Path) -> Counter[str]:
        """Count what was found on the disks of processes that were killed."""
        verdicts: Counter[str] = Counter()
        for last in at:
            killed_after([*self.steps], last, folder)
            verdicts[self._judged(last, folder)] += 1
        return verdicts

    def cut(self, count: int, folder: Path) -> Counter[str]:
        """Count what was found on disks after random power cuts."""
        dice = random.Random(4)  # noqa: S311 - repeatable
        verdicts: Counter[str] = Counter()
        for _ in range(count):
            last = dice.randrange(self.first, len(self.steps))
            cut_after([*self.steps], last, dice, folder)
            verdicts[self._judged(last, folder)] += 1
        return verdicts

    def without_syncs(self) -> "Written":
        """Return the same work by a program that never waits for the disk."""
        steps = [
            step for at, step in enumerate(self.steps) if step.kind != "sync" or at < self.first
        ]
        return Written(steps, self.first, self.states)

    def every(self, nth: int) -> list[int]:
        """Return every n-th step, and every one that is no mere writing."""
        return [
            at
            for at in range(self.first, len(self.steps))
            if at % nth == 0 or self.steps[at].kind != "write"
        ]

    def _judged(self, last: int, folder: Path) -> str:
        return judged(self.states, self.acknowledged(last), found(folder / "journal"))


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    world = tmp_path_factory.mktemp("prepared") / "world"
    world.mkdir()
    prepare(world)
    return world


@pytest.fixture(scope="module")
def written(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Written:
    return recorded(prepared, tmp_path_factory.mktemp("written"))


@pytest.fixture(scope="module")
def carelessly(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Written:
    """Return the work of a program whose rollback journal is in memory only."""
    return recorded(prepared, tmp_path_factory.mktemp("careless"), "careless")


def recorded(prepared: Path, folder: Path, *how: str) -> Written:
    world = Path(shutil.copytree(prepared, folder / "world"))
    program = ["tests.survival.writing", str(world), *how]
    recorder = record_program(program, world, folder / "log")
    states = [step.data.decode().strip() for step in recorder.steps if step.kind == "done"]
    return Written(recorder.steps, recorder.before, states)


def test_every_save_of_the_work_changes_something(written: Written) -> None:
    assert len(set(written.states)) == len(written.states) == 11


def test_a_kill_loses_nothing_that_was_acknowledged(written: Written, tmp_path: Path) -> None:
    assert set(written.killed(written.every(3), tmp_path / "disk")) == KEPT


def test_control_without_a_rollback_journal_a_kill_does_harm(
    carelessly: Written, tmp_path: Path
) -> None:
    verdicts = carelessly.killed(carelessly.every(9), tmp_path / "disk")
    assert verdicts["lost: DamagedError"] > 0


def test_a_power_cut_loses_nothing_that_was_acknowledged(
    written: Written, tmp_path: Path
) -> None:
    assert set(written.cut(POWER_CUTS, tmp_path / "disk")) == KEPT


def test_control_without_syncs_a_power_cut_does_harm(written: Written, tmp_path: Path) -> None:
    verdicts = written.without_syncs().cut(POWER_CUTS // 5, tmp_path / "disk")
    assert verdicts["lost: DamagedError"] > 0


def test_control_without_a_rollback_journal_a_power_cut_does_harm(
    carelessly: Written, tmp_path: Path
) -> None:
    verdicts = carelessly.cut(POWER_CUTS // 5, tmp_path / "disk")
    assert verdicts["lost: DamagedError"] > 0


@pytest.mark.parametrize("call", ["pwrite64", "fsync", "ftruncate"])
def test_a_real_kill_in_the_middle_of_a_save_loses_nothing(
    call: str, prepared: Path, tmp_path: Path
) -> None:
    verdicts = {really_killed(prepared, tmp_path, call, number) for number in (2, 5, 9)}
    assert verdicts <= KEPT


def really_killed(prepared: Path, folder: Path, call: str, number: int) -> str:
    """Let the kernel kill the program at its n-th call of a kind; return what is left."""
    world = Path(shutil.copytree(prepared, folder / str(number)))
    done = subprocess.run(
        ["strace", "-o", "/dev/null", "-e", f"trace={call}",
         "-e", f"inject={call}:error=EIO:signal=KILL:when={number}",
         sys.executable, "-B", "-m", "tests.survival.writing", world],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode < 0
    states = done.stdout.split()
    # The state after the last one is known to the program that was killed only.
    what = found(world / "journal")
    is_next = what not in states and what.isalnum() and len(what) == 64
    return judged([*states, what] if is_next else states, len(states), what)
