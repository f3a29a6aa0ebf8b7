"""Record what an operation does to the disk, and rebuild what a power cut leaves.

Recording is done by strace. The model (lab of the threat model, section 5): the
data of a file is safe up to its last sync; of later writes each survives, goes,
or is torn into sectors of 512 bytes; names change in order, those before the
last sync of anything are safe, of the later ones some first part survives.
"""

import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

CALLS = (
    "openat,write,pwrite64,fsync,fdatasync,ftruncate,rename,unlink,unlinkat,mkdir,rmdir,close"
)
_LINE = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_SECTOR = 512


@dataclass(frozen=True, slots=True)
class Step:
    """One change of the disk; `kind`: make, folder, write, cut, sync, rename, remove, done.

    `done` is a line on standard output, kept as data.
    """

    kind: str
    file: int = -1
    path: str = ""
    start: int = 0
    data: bytes = field(default=b"", repr=False)


class Recorder:
    """Turns lines of strace into steps; files are numbered as they first appear."""

    def __init__(self, world: Path) -> None:
        self._world = world
        self._names: dict[str, int] = {}
        self._open: dict[int, tuple[int, str]] = {}
        self._offsets: dict[int, int] = {}
        self._count = 0
        self.steps: list[Step] = []
        for path in sorted(world.rglob("*")):
            name = str(path.relative_to(world))
            if path.is_dir():
                self.steps.append(Step("folder", path=name))
            else:
                self._made(name)
                self.steps.append(Step("write", self._names[name], data=path.read_bytes()))
                self.steps.append(Step("sync", self._names[name]))
        self.before = len(self.steps)

    def line(self, line: str) -> None:
        found = _LINE.match(line)
        if found and int(found[3]) >= 0:
            getattr(self, f"_{found[1]}")(found[2], int(found[3]))

    def _name(self, text: str) -> str | None:
        path = bytes.fromhex(text.replace("\\x", "")).decode()
        try:
            return (
                os.path.relpath(path, self._world)
                if Path(path).is_relative_to(self._world)
                else None
            )
        except ValueError:
            return None

    def _texts(self, arguments: str) -> list[str]:
        return _TEXT.findall(arguments)

    def _made(self, name: str) -> None:
        self._names[name] = self._count
        self.steps.append(Step("make", self._count, name))
        self._count += 1

    def _openat(self, arguments: str, result: int) -> None:
        name = self._name(self._texts(arguments)[0])
        if name is None and not arguments.startswith("AT_FDCWD"):
            folder = self._open.get(int(arguments.split(",", maxsplit=1)[0]))
            inside = bytes.fromhex(self._texts(arguments)[0].replace("\\x", "")).decode()
            name = f"{folder[1]}/{inside}" if folder else None
        if name is None:
            return
        if "O_CREAT" in arguments and name not in self._names:
            self._made(name)
        self._open[result] = (self._names.get(name, -1), name)
        self._offsets[result] = 0

    def _close(self, arguments: str, _result: int) -> None:
        self._open.pop(int(arguments), None)

    def _write(self, arguments: str, result: int) -> None:
        descriptor = int(arguments.split(",", maxsplit=1)[0])
        data = bytes.fromhex(self._texts(arguments)[0].replace("\\x", ""))[:result]
        if descriptor == 1:
            self.steps.append(Step("done", data=data))
        if descriptor in self._open:
            start = self._offsets[descriptor]
            self.steps.append(Step("write", self._open[descriptor][0], start=start, data=data))
            self._offsets[descriptor] += result

    def _pwrite64(self, arguments: str, result: int) -> None:
        descriptor = int(arguments.split(",", maxsplit=1)[0])
        if descriptor in self._open:
            data = bytes.fromhex(self._texts(arguments)[0].replace("\\x", ""))[:result]
            start = int(arguments.rsplit(",", 1)[1])
            self.steps.append(Step("write", self._open[descriptor][0], start=start, data=data))

    def _fsync(self, arguments: str, _result: int) -> None:
        if int(arguments) in self._open:
            self.steps.append(Step("sync", self._open[int(arguments)][0]))

    _fdatasync = _fsync

    def _ftruncate(self, arguments: str, _result: int) -> None:
        descriptor, size = map(int, arguments.split(","))
        if descriptor in self._open:
            self.steps.append(Step("cut", self._open[descriptor][0], start=size))

    def _rename(self, arguments: str, _result: int) -> None:
        old, new = map(self._name, self._texts(arguments))
        if old is not None and new is not None:
            self._names = moved(self._names, old, new)
            self.steps.append(Step("rename", path=old, data=new.encode()))

    def _remove(self, name: str | None) -> None:
        if name is not None:
            self._names.pop(name, None)
            self.steps.append(Step("remove", path=name))

    def _unlink(self, arguments: str, _result: int) -> None:
        self._remove(self._name(self._texts(arguments)[0]))

    _rmdir = _unlink

    def _unlinkat(self, arguments: str, _result: int) -> None:
        folder = self._open.get(int(arguments.split(",", maxsplit=1)[0]))
        inside = bytes.fromhex(self._texts(arguments)[0].replace("\\x", "")).decode()
        self._remove(f"{folder[1]}/{inside}" if folder else None)

    def _mkdir(self, arguments: str, _result: int) -> None:
        name = self._name(self._texts(arguments)[0])
        if name is not None:
            self.steps.append(Step("folder", path=name))


def moved(names: dict[str, int], old: str, new: str) -> dict[str, int]:
    """Return the names after a rename; a folder takes along what is in it."""
    after = {name: file for name, file in names.items() if name != new}
    for name in [name for name in after if name == old or name.startswith(f"{old}/")]:
        after[new + name[len(old) :]] = after.pop(name)
    return after


def record(name: str, world: Path, log: Path) -> Recorder:
    """Run an operation under strace in a world and return its steps."""
    return record_program(["tests.survival.operations", name, str(world)], world, log)


def record_program(program: Sequence[str], world: Path, log: Path) -> Recorder:
    """Run a program, its module first, under strace and return its steps in a world."""
    recorder = Recorder(world)
    subprocess.run(
        ["strace", "-xx", "-s", "99999999", "-e", f"trace={CALLS}", "-o", log,
         sys.executable, "-B", "-m", *program],
        check=True, capture_output=True,
    )  # fmt: skip
    with log.open(encoding="ascii") as lines:
        for line in lines:
            recorder.line(line)
    return recorder


def killed_after(steps: list[Step], last: int, world: Path) -> None:
    """Rebuild the disk of a process that ended after a step: nothing is lost."""
    _build(steps[: last + 1], world, dice=None)


def cut_after(steps: list[Step], last: int, dice: random.Random, world: Path) -> None:
    """Rebuild one of the disks that a power cut after a step may leave."""
    _build(steps[: last + 1], world, dice)


def _build(steps: list[Step], world: Path, dice: random.Random | None) -> None:
    contents = _contents(steps, dice)
    names: dict[str, int] = {}
    folders: set[str] = set()
    for step in _surviving_names(steps, dice):
        if step.kind == "make":
            names[step.path] = step.file
        elif step.kind == "folder":
            folders.add(step.path)
        elif step.kind == "remove":
            names.pop(step.path, None)
            folders.discard(step.path)
        else:
            new = step.data.decode()
            names = moved(names, step.path, new)
            folders = set(moved(dict.fromkeys(folders, 0), step.path, new))
    shutil.rmtree(world, ignore_errors=True)
    world.mkdir()
    for folder in sorted(folders):
        (world / folder).mkdir(parents=True)
    for name, file in names.items():
        (world / name).write_bytes(contents.get(file, b""))


def _contents(steps: list[Step], dice: random.Random | None) -> dict[int, bytearray]:
    last_sync = {step.file: at for at, step in enumerate(steps) if step.kind == "sync"}
    contents: dict[int, bytearray] = {}
    for at, step in enumerate(steps):
        whole = contents.setdefault(step.file, bytearray())
        is_safe = dice is None or at <= last_sync.get(step.file, -1)
        if step.kind == "cut" and (is_safe or _coin(dice)):
            del whole[step.start :]
            whole.extend(bytes(step.start - len(whole)))
        if step.kind == "write":
            _write(whole, step, None if is_safe else dice)
    return contents


def _write(whole: bytearray, step: Step, dice: random.Random | None) -> None:
    fate = 1.0 if dice is None else dice.random()
    if fate < 1 / 3:
        return
    whole.extend(bytes(max(0, step.start + len(step.data) - len(whole))))
    for start in range(0, len(step.data), _SECTOR):
        if fate > 2 / 3 or _coin(dice):
            piece = step.data[start : start + _SECTOR]
            whole[step.start + start : step.start + start + len(piece)] = piece


def _surviving_names(steps: list[Step], dice: random.Random | None) -> list[Step]:
    named = [
        (at, step)
        for at, step in enumerate(steps)
        if step.kind in {"make", "folder", "remove", "rename"}
    ]
    synced = max((at for at, step in enumerate(steps) if step.kind == "sync"), default=-1)
    safe = [step for at, step in named if at <= synced]
    later = [step for at, step in named if at > synced]
    survivors = len(later) if dice is None else dice.randint(0, len(later))
    return safe + later[:survivors]


def _coin(dice: random.Random | None) -> bool:
    return dice is None or dice.random() < 1 / 2  # a fair one
