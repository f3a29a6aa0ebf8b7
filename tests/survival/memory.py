"""What another process of the same person can take out of a program's memory.

`python -m tests.survival.memory HOW` starts a program that holds the planted word,
`hardened` or `careless`, and prints how often the word can be read there, or `refused`.
It is the parent of the program: a parent is lent memory where others are not.
"""

import re
import subprocess
import sys
from pathlib import Path

from tests.survival.planted import MARK

HOLDS = (
    "import os, sys\n"
    "words = sys.stdin.readline()\n"
    "{}\n"
    "print('here', flush=True)\n"
    "sys.stdin.readline()\n"
)
HOW = {"hardened": "from ui.hardening import harden; harden()", "careless": ""}
_RANGE = re.compile(r"([0-9a-f]+)-([0-9a-f]+) r\S+ \S+ \S+ \S+ *(.*)")


def count(process: int, text: str) -> int:
    """Return how often a text is in the memory of a process, in UTF-8 and UTF-16.

    Raises:
        PermissionError: the system lends no memory of it.
    """
    forms = [text.encode(), text.encode("utf-16-le")]
    found = 0
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for start, end in _ranges(process):
            try:
                memory.seek(start)
                content = memory.read(end - start)
            except (OSError, OverflowError):
                continue  # mapped, but nothing is there
            found += sum(content.count(form) for form in forms)
    return found


def _ranges(process: int) -> list[tuple[int, int]]:
    maps = Path(f"/proc/{process}/maps").read_text(encoding="utf-8")
    return [
        (int(one[1], 16), int(one[2], 16))
        for one in map(_RANGE.match, maps.splitlines())
        if one is not None and not one[3].startswith("[v")
    ]


def seen(how: str) -> str:
    """Start the program, look into it, and let it end."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS.format(HOW[how])],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8",
    ) as program:  # fmt: skip
        if program.stdin is None or program.stdout is None:
            raise TypeError
        program.stdin.write(f"{MARK}\n")
        program.stdin.flush()
        program.stdout.readline()
        try:
            return str(count(program.pid, MARK))
        except PermissionError:
            return "refused"


if __name__ == "__main__":
    print(seen(sys.argv[1]))
