"""What was measured, as a table for people and for the file that is kept."""

import os
import platform
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import Final

RESULTS: Final = Path(__file__).parent / "RESULTS.md"
_HEADINGS = ("", "what", "ours", "beside it", "measured", "reach")
_KILOBYTES_A_GIGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Row:
    """One line: what we took, what it is compared to, the figure and what it must reach."""

    what: str
    ours: str
    floor: str
    measured: str
    reach: str
    held: bool

    def cells(self) -> tuple[str, ...]:
        """Return the line in the order of the headings."""
        sign = "held" if self.held else "MISSED"
        return (sign, self.what, self.ours, self.floor, self.measured, self.reach)


@dataclass(frozen=True, slots=True)
class Part:
    """One promise of the speed table: its lines, and how it was measured."""

    title: str
    how: str
    rows: tuple[Row, ...]


def timed(work: Callable[[], object]) -> float:
    """Return how many seconds a piece of work takes."""
    began = perf_counter()
    work()
    return perf_counter() - began


def in_turns(
    ours: Callable[[], object], floor: Callable[[], object], times: int
) -> tuple[float, float]:
    """Return the medians of two pieces of work done in turns, in seconds."""
    pairs = [(timed(ours), timed(floor)) for _ in range(times)]
    return (
        statistics.median(one for one, _ in pairs),
        statistics.median(other for _, other in pairs),
    )


def milliseconds(seconds: float) -> str:
    """Return a time to read."""
    return f"{seconds * 1000:.2f} ms" if seconds < 0.1 else f"{seconds * 1000:.0f} ms"


def ratio(what: str, ours: float, floor: float, reach: float) -> Row:
    """Return the line of a time that may be so many times another."""
    times = ours / floor
    return Row(
        what,
        milliseconds(ours),
        milliseconds(floor),
        f"{times:.2f} x",
        f"<= {reach:g} x",
        times <= reach,
    )


def within(what: str, ours: float, reach: float) -> Row:
    """Return the line of a time that has a bound of its own."""
    told = milliseconds(ours)
    return Row(what, told, "", told, f"<= {milliseconds(reach)}", ours <= reach)


def told(parts: Sequence[Part], took: float) -> str:
    """Return everything as the text of the file of results."""
    lines = [
        "# Speed and memory",
        "",
        "Written by `make bench`; what is compared ran in turns, in the same run.",
        "",
        _conditions(took),
        "",
        *_table(parts),
        "",
        "## How each was measured",
        "",
        *(f"* **{part.title}**: {part.how}" for part in parts),
        "",
    ]
    return "\n".join(lines)


def _table(parts: Sequence[Part]) -> list[str]:
    rows = [_HEADINGS, *(row.cells() for part in parts for row in part.rows)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [_line(row, widths) for row in rows]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return lines


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    filled = (f" {cell:<{width}} " for cell, width in zip(cells, widths, strict=True))
    return "|" + "|".join(filled) + "|"


def _machine() -> str:
    memory = Path("/proc/meminfo").read_text(encoding="ascii").split()[1]
    system = platform.freedesktop_os_release()["PRETTY_NAME"]
    gigabytes = round(int(memory) / _KILOBYTES_A_GIGABYTE)
    return (
        f"{os.cpu_count()} cores, {gigabytes} GB, {system}, Python {platform.python_version()}"
    )


def _conditions(took: float) -> str:
    """Return the day, the machine, how busy it was and how long everything took."""
    day = date.today().isoformat()  # noqa: DTZ011 - the day of this person
    load = os.getloadavg()[0]
    return f"{day}, {_machine()}; load at the end {load:.1f}; the whole took {took:.0f} s."
