"""Match people who know some activities of a group with the files of ten thousand.

Runs in the readers' environment, where numpy is. The world is invented: groups of 10
to 500 activities (log-normal, median 13, cut at 10), each with leanings of its own; no
variable depends on another but where the tables make it so. Every group sent a file.
The adversary knows p activities whole, and scores every file by how well it fits; a
table that was withheld fits everything alike. Prints the share of right first guesses
as JSON, by p.
"""

import importlib
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from journal.export.dimensions import DIMENSIONS, dimension
from journal.export.policy import shipped_policy
from journal.export.tables import TABLES

np: Any = importlib.import_module("numpy")  # the checker's environment has none

GROUPS = 10_000
KNOWN = (1, 2, 3, 5)
FEWEST, MOST = 10, 500
POLICY = shipped_policy()
Activities = dict[str, Any]


@dataclass(frozen=True)
class Files:
    """One table of every group: cells of its activities, rounded numbers, log shares."""

    cells: Sequence[Any]
    rounded: Any
    score: Any


class World:
    """Ten thousand groups and what each of them sent."""

    def __init__(self, seed: int) -> None:
        self._chance = np.random.default_rng(seed)
        drawn = self._chance.lognormal(2.6, 0.8, 3 * GROUPS).astype(int)
        self.sizes = np.minimum(drawn[drawn >= FEWEST][:GROUPS], MOST)
        self.bases = POLICY.rounding_step * np.ceil(self.sizes / POLICY.rounding_window)
        self.bases = self.bases.astype(int)
        self._groups = [self._activities(size) for size in self.sizes]
        self._files = [self._published(table.sides) for table in TABLES]

    def matched(self, targets: int, known: int) -> float:
        """Return the share of targets whose file is guessed first; ties are shared."""
        chosen = self._chance.choice(GROUPS, targets, replace=False)
        return float(sum(self._share(target, known) for target in chosen)) / targets

    def _activities(self, size: int) -> Activities:
        """Return one group's activities: a column of categories for each dimension."""
        told = {}
        for one in DIMENSIONS:
            count = len(one.codes())
            weights = 1 / np.arange(1, count + 1) ** 0.7
            leaning = self._chance.dirichlet(weights / weights.sum() * 20)
            told[one.name] = self._chance.choice(count, size, p=leaning)
        before, after = told["before3"], told["after3"]
        known = (before < 3) & (after < 3)
        told["change3"] = np.where(known, np.clip(after - before, 0, 2), 3)
        return told

    def _published(self, sides: Sequence[str]) -> Files:
        shape = [len(dimension(side).codes()) for side in sides]
        cells = [
            np.ravel_multi_index([one[side] for side in sides], shape) for one in self._groups
        ]
        width = int(np.prod(shape))
        true = np.stack([np.bincount(one, minlength=width) for one in cells])
        bases = self.bases[:, None]
        lower = true // bases * bases
        up = self._chance.random(true.shape) < (true - lower) / bases
        rounded = lower + np.where(up, bases, 0)
        score = np.log((rounded + 1.0) / (rounded + 1.0).sum(1, keepdims=True))
        withheld = _is_alike(rounded.reshape(-1, *shape), sides)
        score[withheld] = -np.log(width)
        rounded[withheld] = MOST
        return Files(cells, rounded, score)

    def _share(self, target: int, known: int) -> float:
        size = int(self.sizes[target])
        picked = self._chance.choice(size, min(known, size), replace=False)
        scores = np.zeros(GROUPS)
        for files in self._files:
            found, counts = np.unique(files.cells[target][picked], return_counts=True)
            for cell, count in zip(found, counts, strict=True):
                possible = files.rounded[:, cell] + self.bases - 1 >= count
                fits = scores + count * files.score[:, cell]
                scores = np.where(possible, fits, -np.inf)
        best = np.flatnonzero(scores >= scores.max() - 1e-9)
        return float(target in best) / len(best)


def _is_alike(tables: Any, sides: Sequence[str]) -> Any:
    """Tell for each group whether one recorded answer of a sensitive side fills a table."""
    found = np.zeros(len(tables), bool)
    for place, side in enumerate(sides):
        if side in POLICY.sensitive:
            others = tuple(axis for axis in range(1, tables.ndim) if axis != place + 1)
            sums = tables.sum(axis=others)
            found |= 100 * sums[:, :-1].max(1) > POLICY.homogeneity_percent * sums.sum(1)
    return found


def main() -> None:
    """Print what the adversary reaches: arguments are the number of targets and a seed."""
    targets, seed = int(sys.argv[1]), int(sys.argv[2])
    world = World(seed)
    json.dump({known: world.matched(targets, known) for known in KNOWN}, sys.stdout)


if __name__ == "__main__":
    main()
