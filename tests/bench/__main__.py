"""Speed and memory, side by side with what they are compared to: `make bench`.

Prints the table and writes it to RESULTS.md. Names as arguments, such as `search
save`, measure only those parts and write nothing.
"""

import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from time import perf_counter
from typing import Final

from tests.bench.filling import fill_activities, fill_network, fill_with_words
from tests.bench.journals import Derived, make
from tests.bench.leaving import FEW, MANY, summarise
from tests.bench.results import RESULTS, Part, told
from tests.bench.saving import save
from tests.bench.searching import MANY as MANY_TO_SEARCH
from tests.bench.searching import WORDS, search
from tests.bench.windows import Person, start, today

_BUILD: Final = Path(__file__).parents[2] / "build"
_RECORDS: Final = 10_000
_FILLINGS: Final = {
    "words": partial(fill_with_words, many=MANY_TO_SEARCH, words=WORDS),
    "many": partial(fill_activities, many=MANY),
    "network": partial(fill_network, many=_RECORDS),
    "few": partial(fill_activities, many=FEW),
}
_NEEDED: Final = {
    "start": ("network",),
    "today": ("network",),
    "save": ("network",),
    "summary": ("few", "many"),
    "search": ("words",),
}


class Bench:
    """The parts, each with the journals that were made for it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def start(self) -> Iterator[Part]:
        """Measure the start."""
        yield start(Person(self._folder / "starting", self._folder / "network"))

    def today(self) -> Iterator[Part]:
        """Measure Today and its memory."""
        person = Person(self._folder / "visiting", self._folder / "network")
        yield from today(person, self._journal("network"))

    def save(self) -> Iterator[Part]:
        """Measure saving."""
        yield save(self._journal("network"), self._folder)

    def summary(self) -> Iterator[Part]:
        """Measure the summary."""
        yield summarise(self._journal("few"), self._journal("many"))

    def search(self) -> Iterator[Part]:
        """Measure searching."""
        yield search(self._journal("words"), self._folder / "plain.db")

    def _journal(self, name: str) -> Derived:
        return Derived(self._folder / name)


def make_journals(folder: Path, wanted: Sequence[str]) -> None:
    """Make what is needed before anything is measured, two at a time."""
    needed = {name for part in wanted for name in _NEEDED[part]}
    with ProcessPoolExecutor(2) as pool:
        begun = [
            pool.submit(make, folder / name, fill)
            for name, fill in _FILLINGS.items()
            if name in needed
        ]
    for one in begun:
        one.result()


def main(wanted: list[str]) -> int:
    """Measure everything, or the parts that are named."""
    began = perf_counter()
    _BUILD.mkdir(exist_ok=True)
    folder = Path(mkdtemp(prefix="bench-", dir=_BUILD))
    parts: list[Part] = []
    chosen = wanted or list(_NEEDED)
    try:
        say("making the journals …")
        make_journals(folder, chosen)
        bench = Bench(folder)
        for name in chosen:
            say(f"{name} …")
            parts.extend(getattr(bench, name)())
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
