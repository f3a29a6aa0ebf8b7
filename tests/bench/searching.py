"""Search as you type, beside the same query on the same index without a key."""

import statistics
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from journal.storage.database import open_database
from journal.storage.fold import fold
from journal.storage.search import Search
from tests.bench import floors
from tests.bench.believable import Voice
from tests.bench.journals import Derived
from tests.bench.results import Part, Row, in_turns, milliseconds, timed

MANY: Final = 100_000
WORDS: Final = 120

_WARM_TIMES = 25
_COLD_TIMES = 5
_WARM_REACH = 1.5
_COLD_REACH = 3.0


def search(derived: Derived, plain: Path) -> Part:
    """Compare every word, warm and cold."""
    floors.decipher(derived.database, derived.key, plain)
    typed = _typed()
    warm = _warm(derived, plain, typed)
    cold = _cold(derived, plain, typed)
    rows = (*_lines("warm", warm, _WARM_REACH), *_lines("cold", cold, _COLD_REACH))
    how = (
        f"{MANY:,} records of {WORDS} words, used as often as words are (Zipf); the first "
        "50, newest first. Ours is `Search.find` from the typed text to what is shown; "
        "beside it the same query of FTS5 on a copy of the database without a key, with the "
        f"same pragmas. Warm: median of {_WARM_TIMES} in turns. Cold: median of "
        f"{_COLD_TIMES} first queries, each of a new connection; the system's cache has the "
        "file, so that nothing but our own work is compared."
    )
    return Part("Search", how, rows)


def _typed() -> dict[str, str]:
    words = [fold(one) for one in Voice().words]
    common, other, rare = words[1], words[40], words[30_000]
    short = next(one for one in words[2_000:] if len(one) > 4)
    return {
        "the most common word": common,
        "a rare word": rare,
        "two common words": f"{common} {other}",
        "a common and a rare word": f"{common} {rare}",
        "three letters": short[:3],
        "three other letters": rare[:3],
        "two letters": short[:2],
    }


def _warm(
    derived: Derived, plain: Path, typed: dict[str, str]
) -> dict[str, tuple[float, float]]:
    ours = open_database(derived.database, derived.key)
    floor = floors.open_plain(plain)
    search = Search(ours)
    found = {
        what: in_turns(
            lambda text=text: search.find(text),  # type: ignore[misc]  # bound in this turn
            lambda text=text: floors.find(floor, _query(text)),  # type: ignore[misc]  # the same
            _WARM_TIMES,
        )
        for what, text in typed.items()
    }
    ours.close()
    floor.close()
    return found


def _cold(
    derived: Derived, plain: Path, typed: dict[str, str]
) -> dict[str, tuple[float, float]]:
    return {
        what: (
            statistics.median(_first_of_ours(derived, text) for _ in range(_COLD_TIMES)),
            statistics.median(_first_of_floor(plain, text) for _ in range(_COLD_TIMES)),
        )
        for what, text in typed.items()
    }


def _first_of_ours(derived: Derived, text: str) -> float:
    db = open_database(derived.database, derived.key)
    search = Search(db)
    took = timed(lambda: search.find(text))
    db.close()
    return took


def _first_of_floor(plain: Path, text: str) -> float:
    db: Any = floors.open_plain(plain)
    took = timed(lambda: floors.find(db, _query(text)))
    db.close()
    return took


def _query(text: str) -> str:
    return " ".join(f'"{one}"' for one in text.split()) + "*"


def _lines(state: str, found: dict[str, tuple[float, float]], reach: float) -> Sequence[Row]:
    ratios = {what: ours / floor for what, (ours, floor) in found.items()}
    return [
        Row(
            f"search, {state}: {what}",
            milliseconds(ours),
            milliseconds(floor),
            f"{ratios[what]:.2f} x",
            f"<= {reach:g} x",
            ratios[what] <= reach,
        )
        for what, (ours, floor) in found.items()
    ]
