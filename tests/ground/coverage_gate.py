"""Refuse a run of the tests that covers less than was promised.

`coverage_gate.py REPORT.json`: every file of the folders under `whole` in
pyproject.toml at 100 %, lines and branches; all other files together not under
`floor_elsewhere`, which only ever rises.
"""

import json
import sys
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).parents[2]
_WORTH_RAISING = 1.0  # percent points above the floor
_SHOWN = 8  # places named in a complaint


@dataclass(frozen=True, slots=True)
class Promise:
    """Which folders are covered wholly, and the percentage of the rest."""

    whole: Sequence[str]
    floor_elsewhere: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """The percentage outside the whole folders, and what breaks the promise."""

    elsewhere: float
    complaints: Sequence[str]


def judge(files: Mapping[str, Any], promise: Promise) -> Verdict:
    """Compare the files of a report of `coverage json` with the promise."""
    folders = tuple(f"{folder}/" for folder in promise.whole)
    whole = {name: one for name, one in files.items() if name.startswith(folders)}
    rest = [one["summary"] for name, one in files.items() if name not in whole]
    complaints = [
        _gap(name, one)
        for name, one in sorted(whole.items())
        if _percent([one["summary"]]) < 100
    ]
    complaints += [
        f"{folder}: not measured at all"
        for folder in promise.whole
        if not any(name.startswith(f"{folder}/") for name in files)
    ]
    elsewhere = _percent(rest)
    if elsewhere < promise.floor_elsewhere:
        complaints.append(f"elsewhere: {elsewhere:.1f} %, promised {promise.floor_elsewhere} %")
    return Verdict(elsewhere, complaints)


def promise_of(pyproject: Path) -> Promise:
    """Read the promise from the settings of the project."""
    table = tomllib.loads(pyproject.read_text(encoding="utf-8"))["tool"]["bitacora"]["coverage"]
    return Promise(table["whole"], table["floor_elsewhere"])


def main() -> int:
    """Print the verdict and return the exit code."""
    report = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    promise = promise_of(_ROOT / "pyproject.toml")
    verdict = judge(report["files"], promise)
    print("\n".join(verdict.complaints) or "Covered as promised.")
    if verdict.elsewhere > promise.floor_elsewhere + _WORTH_RAISING:
        print(f"floor_elsewhere in pyproject.toml can rise to {verdict.elsewhere:.1f}")
    return 1 if verdict.complaints else 0


def _percent(summaries: Sequence[Mapping[str, int]]) -> float:
    there = sum(one["num_statements"] + one["num_branches"] for one in summaries)
    met = sum(one["covered_lines"] + one["covered_branches"] for one in summaries)
    return 100 * met / there if there else 100.0


def _gap(name: str, one: Mapping[str, Any]) -> str:
    lines, branches = one["missing_lines"], one["missing_branches"]
    return (
        f"{name}: {len(lines)} lines {lines[:_SHOWN]}, "
        f"{len(branches)} branches {branches[:_SHOWN]}"
    )


if __name__ == "__main__":
    sys.exit(main())
