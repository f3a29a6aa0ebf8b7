"""Where a journal may lie: one folder of this person, and beside the program.

Nothing is remembered: no list of journals, no last folder.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from platformdirs import user_data_path

from journal.paths import shipped

KEY_FILES = ("keys.a", "keys.b")
_NEW = "journal"


def usual_places() -> tuple[Path, ...]:
    """Return the folder of this person and the one beside the program."""
    frozen = hasattr(sys, "_MEIPASS")
    beside = Path(sys.executable).parent if frozen else shipped("resources").parent
    return user_data_path("bitacora", appauthor=False), beside


def is_journal(folder: Path) -> bool:
    """Tell whether a folder holds the keys of a journal."""
    return any((folder / name).is_file() for name in KEY_FILES)


def find_journals(places: Sequence[Path]) -> tuple[Path, ...]:
    """Return the journals in some places and directly under them, in their order."""
    return tuple(one for place in places for one in _within(place) if is_journal(one))


def new_folder(place: Path) -> Path:
    """Return a folder in a place that does not exist yet."""
    names = (_NEW, *(f"{_NEW}-{number}" for number in range(2, 1000)))
    return next(place / name for name in names if not (place / name).exists())


def _within(place: Path) -> Iterator[Path]:
    yield place
    try:
        yield from sorted(one for one in place.iterdir() if one.is_dir())
    except OSError:
        return  # not there, or not ours to read: no journal of ours
