"""What is known before a journal is unlocked, kept in one small file.

Whoever finds the computer reads this file. So it holds how the window looks and
when it locks, and nothing else: no path, no name, no list of recent journals.
"""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from platformdirs import user_config_path

from journal.errors import NotWritableError

TEXT_SIZES_PERCENT = range(100, 201)
LOCK_MINUTES = range(1, 61)
_FILE = "settings.toml"
_LANGUAGE_TAG = re.compile(r"([a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2})?")


class Theme(StrEnum):
    """The three looks of the window."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Settings:
    """How the window speaks, looks and locks.

    `language` is a tag we have a catalogue for, "" for the language of the system.
    """

    language: str = ""
    text_size_percent: int = 100
    lock_after_minutes: int = 5  # page 4, D11
    theme: Theme = Theme.LIGHT


_IS_VALID: Mapping[str, Callable[[Any], bool]] = {
    "language": lambda given: isinstance(given, str) and bool(_LANGUAGE_TAG.fullmatch(given)),
    "text_size_percent": lambda given: type(given) is int and given in TEXT_SIZES_PERCENT,
    "lock_after_minutes": lambda given: type(given) is int and given in LOCK_MINUTES,
    "theme": lambda given: given in tuple(Theme),
}


def settings_folder() -> Path:
    """Return where the settings of this person lie on this system; it may not exist."""
    return user_config_path("bitacora", appauthor=False)


def load(folder: Path) -> Settings:
    """Return the settings; what is missing or damaged takes its usual value."""
    try:
        untrusted = tomllib.loads((folder / _FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    taken = {
        name: untrusted[name]
        for name, is_valid in _IS_VALID.items()
        if name in untrusted and is_valid(untrusted[name])
    }
    if "theme" in taken:
        taken["theme"] = Theme(taken["theme"])
    return Settings(**taken)


def save(settings: Settings, folder: Path) -> None:
    """Replace the file of settings in one step, readable for this person only.

    Raises:
        NotWritableError: the folder cannot be written to.
        ValueError: a setting is out of its bounds.
    """
    given = asdict(settings)
    if not all(_IS_VALID[field.name](given[field.name]) for field in fields(settings)):
        raise ValueError
    lines = [
        f"{name} = {value}\n" if isinstance(value, int) else f'{name} = "{value}"\n'
        for name, value in given.items()
    ]
    unfinished = folder / f"{_FILE}.new"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        unfinished.write_text("".join(lines), encoding="utf-8")
        unfinished.chmod(0o600)
        unfinished.replace(folder / _FILE)
    except OSError as error:
        raise NotWritableError from error
