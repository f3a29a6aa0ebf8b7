"""End this process, or put a fresh one in its place: nothing of the journal stays in memory.

The folder of the journal goes to the fresh process by an inherited pipe, never by
an argument that other programs could read.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

_MOST_BYTES = 4096  # the longest path we hand over; fits any pipe's buffer
_FIRST_OF_OURS = 3  # after standard input, output and error


def command() -> list[str]:
    """Return how this program is started, without what was said to it."""
    if hasattr(sys, "_MEIPASS"):
        return [sys.executable]
    return [sys.executable, "-m", "ui"]


def start_anew(folder: Path, program: Sequence[str] = ()) -> NoReturn:
    """Replace this process by a fresh one that asks for the passphrase of a folder.

    `program` is what is started, this program where nothing is given.
    """
    words = [*(program or command())]
    path = os.fsencode(folder)[:_MOST_BYTES]
    if sys.platform == "win32":
        import subprocess

        fresh = subprocess.Popen([*words, "--pipe=0"], stdin=subprocess.PIPE)  # noqa: S603 - our own program
        if fresh.stdin is not None:
            fresh.stdin.write(path)
            fresh.stdin.close()
        end_now()
    reading, writing = os.pipe()
    os.write(writing, path)
    os.close(writing)
    _close_at_exec()
    os.set_inheritable(reading, True)  # noqa: FBT003 - the signature of the library
    os.execv(words[0], [*words, f"--pipe={reading}"])  # noqa: S606 - our own program


def end_now() -> NoReturn:
    """End the process without running anything more."""
    os._exit(0)


def handed_over(arguments: list[str]) -> Path | None:
    """Return the folder the process before us handed over, None where there was none."""
    pipes = [one.removeprefix("--pipe=") for one in arguments if one.startswith("--pipe=")]
    if not pipes:
        return None
    try:
        with os.fdopen(int(pipes[0]), "rb") as reading:
            untrusted_path = reading.read(_MOST_BYTES)
    except (OSError, ValueError):
        return None
    folder = Path(os.fsdecode(untrusted_path))
    return folder if untrusted_path and folder.is_dir() else None


def _close_at_exec() -> None:
    most = os.sysconf("SC_OPEN_MAX")
    listed = Path("/proc/self/fd")
    open_ones = (
        [int(one.name) for one in listed.iterdir()]
        if listed.is_dir()
        else range(_FIRST_OF_OURS, min(most, _MOST_BYTES))
    )
    for one in open_ones:
        if one >= _FIRST_OF_OURS:
            _close_one_at_exec(one)


def _close_one_at_exec(descriptor: int) -> None:
    try:
        os.set_inheritable(descriptor, False)  # noqa: FBT003 - the signature of the library
    except OSError:
        return  # closed meanwhile
