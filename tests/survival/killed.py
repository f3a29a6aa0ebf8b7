"""Kill an operation before each of its file operations, one after the other.

`python -m tests.survival.killed NAME WORLD OUT` forks for every n: the child
ends itself before its n-th call that changes the disk, and `OUT/<n>` is what it
left. The last one is the child that was not killed.
"""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from tests.survival.operations import OPERATIONS

CALLS = ("open", "fsync", "replace", "rename", "pwrite", "mkdir", "rmdir", "unlink", "close")


class Killer:
    """Counts calls and ends the process before the last one it allows."""

    def __init__(self, last: int) -> None:
        self.left = last

    def before(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*arguments: Any, **options: Any) -> Any:
            self.left -= 1
            if self.left == 0:
                os._exit(9)
            return call(*arguments, **options)

        return counted


def run_and_die(name: str, world: Path, last: int) -> NoReturn:
    killer = Killer(last)
    for call in CALLS:
        setattr(os, call, killer.before(getattr(os, call)))
    OPERATIONS[name].run(world)
    os._exit(0)


def main(name: str, world: Path, out: Path) -> None:
    status, number = 9, 0
    while status:
        number += 1
        shutil.copytree(world, out / str(number))
        child = os.fork()
        if not child:
            run_and_die(name, out / str(number), number)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        if status not in {0, 9}:
            sys.exit(status)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
