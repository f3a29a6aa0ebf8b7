"""Speed and memory, side by side with what they are compared to: `make bench`.

Prints the table and writes it to RESULTS.md. Names as arguments, such as `search
save`, measure only those parts and write nothing.
"""

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from time import perf_counter
from typing import Final

from journal.opened import OpenJournal
from tests.bench.filling import fill_activities, fill_network, fill_with_words
from tests.bench.journals import Derived, make
from tests.bench.leaving import FEW, MANY, summarise
from tests.bench.results import RESULTS, Part, told
from tests.bench.saving import save
from tests.bench.searching import MANY as MANY_TO_SEARCH
from tests.bench.searching import WORDS, search
from tests.bench.windows import Person, start, today

_BUILD: Final = Path(__file__).parents[2] / "build"
_RECORDS = 10_000


class Bench:
    """The journals that are measured, each made when it is first needed, and the parts."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[str, Derived] = {}

    def start(self) -> Iterator[Part]:
        """Measure the start."""
        yield start(Person(self._folder / "starting", self._network().folder))

    def today(self) -> Iterator[Part]:
        """Measure Today and its memory."""
        yield from today(
            Person(self._folder / "visiting", self._network().folder), self._network()
        )

    def save(self) -> Iterator[Part]:
        """Measure saving."""
        yield save(self._network(), self._folder)

    def summary(self) -> Iterator[Part]:
        """Measure the summary."""
        few = self._journal("few", partial(fill_activities, many=FEW))
        yield summarise(few, self._journal("many", partial(fill_activities, many=MANY)))

    def search(self) -> Iterator[Part]:
        """Measure searching."""
        fill = partial(fill_with_words, many=MANY_TO_SEARCH, words=WORDS)
        yield search(self._journal("words", fill), self._folder / "plain.db")

    def _network(self) -> Derived:
        return self._journal("network", partial(fill_network, many=_RECORDS))

    def _journal(self, name: str, fill: Callable[[OpenJournal], None]) -> Derived:
        if name not in self._made:
            say(f"  making the journal: {name}")
            self._made[name] = Derived(make(self._folder / name, fill))
        return self._made[name]


def main(wanted: list[str]) -> int:
    """Measure everything, or the parts that are named."""
    began = perf_counter()
    _BUILD.mkdir(exist_ok=True)
    folder = Path(mkdtemp(prefix="bench-", dir=_BUILD))
    parts: list[Part] = []
    try:
        bench = Bench(folder)
        every = (bench.start, bench.today, bench.save, bench.summary, bench.search)
        for measure in every:
            if not wanted or measure.__name__ in wanted:
                say(f"{measure.__name__} …")
                parts.extend(measure())
    finally:
        rmtree(folder)
    text = told(parts, perf_counter() - began)
    print(text)
    if not wanted:
        RESULTS.write_text(text, encoding="utf-8")
    return 0


def say(what: str) -> None:
    """Tell who waits what is done now."""
    sys.stderr.write(f"{what}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
