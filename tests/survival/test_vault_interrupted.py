"""A killed process or a power cut leaves the old state or the new one, never less."""

import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.survival.operations import OPERATIONS, verdict
from tests.survival.recorded import Recorder, Step, cut_after, killed_after, record


def strace_works() -> bool:
    tracer = shutil.which("strace")
    return bool(tracer) and not subprocess.call(
        [tracer or "", "-qq", "true"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="forks and traces the POSIX way"),
]
needs_strace = pytest.mark.skipif(
    not strace_works(), reason="strace is missing or may not trace here"
)
NAMES = sorted(OPERATIONS)
STATES = 60


@pytest.fixture(scope="module", params=NAMES)
def recorded(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, Recorder]:
    name = str(request.param)
    return name, record_in(name, tmp_path_factory.mktemp(name))


def record_in(name: str, folder: Path) -> Recorder:
    world = folder / "world"
    world.mkdir()
    OPERATIONS[name].prepare(world)
    return record(name, world, folder / "log")


def moments(recorder: Recorder, tail: int) -> list[int]:
    """Return where to interrupt: each change of names or sync, and the last steps."""
    steps = recorder.steps
    telling = {at for at, step in enumerate(steps) if step.kind not in {"write", "cut"}}
    last = set(range(len(steps) - tail, len(steps)))
    return sorted(at for at in telling | last if at >= recorder.before - 1)


def promised(steps: Sequence[Step], last: int) -> str:
    """Return what the program had said when it was interrupted."""
    return "done" if any(step.kind == "done" for step in steps[: last + 1]) else "nothing"


def test_a_killed_process_leaves_the_old_state_or_the_new_one(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    verdicts = {name: set(killed(name, tmp_path / "out" / name)) for name in NAMES}

    assert verdicts == {name: {"old", "new"} for name in NAMES}


def killed(name: str, folder: Path) -> list[str]:
    """Kill an operation before each of its calls, and judge what every one left."""
    world = folder / "world"
    world.mkdir(parents=True)
    OPERATIONS[name].prepare(world)
    subprocess.run(
        [sys.executable, "-B", "-m", "tests.survival.killed", name, world, folder / "left"],
        check=True,
    )
    return [verdict(name, left) for left in sorted((folder / "left").iterdir())]


@needs_strace
def test_a_kill_between_any_two_steps_leaves_the_old_state_or_the_new_one(
    recorded: tuple[str, Recorder], tmp_path: Path
) -> None:
    name, recorder = recorded
    verdicts = {
        kill_verdict(name, recorder.steps, last, tmp_path / "rebuilt")
        for last in moments(recorder, tail=12)
    }

    assert verdicts == {("nothing", "old"), ("nothing", "new"), ("done", "new")}


@needs_strace
def test_a_power_cut_leaves_the_old_state_or_the_new_one(
    recorded: tuple[str, Recorder], tmp_path: Path
) -> None:
    name, recorder = recorded
    verdicts = cut_verdicts(name, recorder.steps, moments(recorder, tail=25), tmp_path)

    assert set(verdicts) <= {("nothing", "old"), ("nothing", "new"), ("done", "new")}


@needs_strace
def test_control_without_syncs_a_power_cut_locks_out(tmp_path: Path) -> None:
    recorder = record_in("change", tmp_path)
    steps = [
        step
        for at, step in enumerate(recorder.steps)
        if step.kind != "sync" or at < recorder.before
    ]
    last = range(len(steps) - 5, len(steps))

    verdicts = cut_verdicts("change", steps, last, tmp_path)

    assert verdicts["done", "DamagedError"] + verdicts["nothing", "DamagedError"] > 0
    assert verdicts["done", "old"] > 0


def kill_verdict(name: str, steps: list[Step], last: int, world: Path) -> tuple[str, str]:
    killed_after(steps, last, world)
    return promised(steps, last), verdict(name, world)


def cut_verdicts(
    name: str, steps: list[Step], last: Sequence[int], folder: Path
) -> Counter[tuple[str, str]]:
    """Count what the program had said and what was left, over random power cuts."""
    dice = random.Random(4)  # noqa: S311 - repeatable
    verdicts: Counter[tuple[str, str]] = Counter()
    for _ in range(STATES):
        at = dice.choice(last)
        cut_after(steps, at, dice, folder / "rebuilt")
        verdicts[promised(steps, at), verdict(name, folder / "rebuilt")] += 1
    return verdicts
