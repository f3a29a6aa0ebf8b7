"""Start, Today and memory: the real program in processes of its own, without a screen."""

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.bench.believable import DAY
from tests.bench.journals import PASSPHRASE, Derived
from tests.bench.results import Part, Row, milliseconds, timed, within

_STARTS = 15
_VISITS = 7
_MOST_MORE_SECONDS = 0.1
_MOST_TO_TODAY_SECONDS = 0.25
_MOST_MEMORY_MB = 130
_FIRST_ROWS = 50


class Person:
    """A person with one journal, its folders apart from those of who runs the bench."""

    def __init__(self, home: Path, journal: Path) -> None:
        own = home / "data" / "bitacora" / "journal"
        shutil.copytree(journal, own)
        self._environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "LC_ALL": "es_ES.UTF-8",
        }

    def run(self, module: str, *arguments: str) -> tuple[int, Any]:
        """Return when a program was started, in the system's time, and what it said."""
        began = time.monotonic_ns()
        done = subprocess.run(
            [sys.executable, "-m", f"tests.bench.{module}", *arguments],
            env=self._environment,
            input=PASSPHRASE + "\n",
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            timeout=60,
            check=True,
        )
        return began, json.loads(done.stdout)


def start(person: Person) -> Part:
    """Compare the window to unlock with a bare window."""
    ours, bare = [], []
    for _ in range(_STARTS):
        began, seen = person.run("our_window", "start")
        ours.append((seen["seen"] - began) / 1e9)
        began, seen = person.run("bare_window")
        bare.append((seen - began) / 1e9)
    one, other = statistics.median(ours), statistics.median(bare)
    row = Row(
        "start to visible unlock window",
        milliseconds(one),
        milliseconds(other),
        f"+ {milliseconds(one - other)}",
        f"<= + {milliseconds(_MOST_MORE_SECONDS)}",
        one - other <= _MOST_MORE_SECONDS,
    )
    how = (
        f"median of {_STARTS} fresh processes each, in turns, from before the process exists "
        "to after the first painting; offscreen, files in the system's cache; beside it a "
        "bare PySide6 window with a line edit. The program is run as `python -m ui` runs it."
    )
    return Part("Start", how, (row,))


def today(person: Person, derived: Derived) -> tuple[Part, Part]:
    """Measure the way to Today after the key is derived, and the memory there."""
    visits = [person.run("our_window", "today")[1] for _ in range(_VISITS)]
    seen = statistics.median((one["today"] - one["derived"]) / 1e9 for one in visits)
    without = statistics.median(_without_window(derived) for _ in range(_VISITS))
    way = Part(
        "Unlock to Today",
        f"a journal of 10,000 records, median of {_VISITS}. Without a window: open the "
        "database, check it, ask what is due, read the first list of 50. In the window: "
        "from the derived key to what is due painted, first use of every part included, in "
        "fresh processes.",
        (
            within(
                "key derived to Today, 10,000 records, without a window",
                without,
                _MOST_TO_TODAY_SECONDS,
            ),
            within("the same in the window, painted", seen, _MOST_TO_TODAY_SECONDS),
        ),
    )
    return way, _memory(visits)


def _without_window(derived: Derived) -> float:
    from journal.domain.activity import Activity

    def way() -> None:
        journal = derived.unlock()
        journal.due(DAY)
        journal.records.page(Activity, first=0, most=_FIRST_ROWS)
        opened.append(journal)

    opened: list[Any] = []
    took = timed(way)
    opened[0].close()
    return took


def _memory(visits: list[Mapping[str, int]]) -> Part:
    def megabytes(name: str) -> float:
        return statistics.median(one[name] for one in visits) * 1024 / 1e6

    rss = megabytes("rss")
    row = Row(
        "memory at Today, 10,000 records",
        f"{rss:.0f} MB",
        "",
        f"{rss:.0f} MB",
        f"<= {_MOST_MEMORY_MB} MB",
        rss <= _MOST_MEMORY_MB,
    )
    how = (
        "resident memory (VmRSS) of the real program at rest, offscreen, after the key "
        f"derivation gave its 64 MiB back: {megabytes('own'):.0f} MB of its own and "
        f"{megabytes('files'):.0f} MB of pages of files, mostly Qt, that other programs may "
        f"share. The highest before was {megabytes('peak'):.0f} MB."
    )
    return Part("Memory", how, (row,))
