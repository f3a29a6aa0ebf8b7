"""Find the header that counts in a journal's folder, and mend its other copy.

FORMAT.md, section 1. Reading decides nothing and writes nothing; mending comes
only after the database has opened, and never where there is doubt.
"""

import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from journal.crypto.derivation import Cost
from journal.crypto.header import MOST_BYTES, Header, is_authentic, parse
from journal.errors import (
    DamagedError,
    JournalError,
    KeysMissingError,
    NotAJournalError,
    TamperedError,
    TooNewError,
)
from journal.vault.disk import PART, disk_errors, replace_and_overwrite, sync_folder, write_new

KEY_FILES = ("keys.a", "keys.b")
_DATABASE = re.compile(r"[0-9a-f]{32}\.db(-journal)?")
_MOST_TELLING = (TooNewError, TamperedError)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """One copy of the header as it was found; `raw` is None where there is none."""

    name: str
    raw: bytes | None = field(repr=False)
    header: Header | None = field(default=None, compare=False)
    trouble: JournalError | None = field(default=None, compare=False)

    def gives_way_to(self, current: Header, data_key: bytearray) -> bool:
        """Tell whether this copy may be written anew from the header that opened."""
        if self.header is None:
            return not isinstance(self.trouble, TooNewError)
        if self.header.generation < current.generation:
            return True
        is_same_database = self.header.database == current.database
        return is_same_database and not is_authentic(self.header, data_key)


def read_key_files(folder: Path, floor: Cost) -> tuple[KeyFile, ...]:
    """Read both copies of the header.

    Raises:
        NotAJournalError: there is nothing of ours.
        KeysMissingError: there is a database, but no keys.
    """
    with disk_errors():
        if not folder.is_dir():
            raise NotAJournalError
        found = tuple(_read(folder / name, floor) for name in KEY_FILES)
        if any(one.raw is not None for one in found):
            return found
        if any(_DATABASE.fullmatch(path.name) for path in folder.iterdir()):
            raise KeysMissingError
    raise NotAJournalError


def candidates(folder: Path, key_files: Sequence[KeyFile]) -> list[Header]:
    """Return the headers worth trying, highest generation first.

    Raises:
        TooNewError, TamperedError, DamagedError: there is none; the first that fits.
    """
    headers = {
        one.header.raw: one.header
        for one in key_files
        if one.header and (folder / one.header.database_name).is_file()
    }
    if not headers:
        troubles = [one.trouble for one in key_files if isinstance(one.trouble, _MOST_TELLING)]
        raise troubles[0] if troubles else DamagedError
    return sorted(headers.values(), key=lambda header: header.generation, reverse=True)


def mend(
    folder: Path, key_files: Sequence[KeyFile], current: Header, data_key: bytearray
) -> None:
    """Write lost copies anew and delete what no header names, unless in doubt."""
    others = [one for one in key_files if one.raw != current.raw]
    if not all(one.gives_way_to(current, data_key) for one in others):
        return
    with disk_errors():
        write_key_files(folder, current, [one.name for one in others])
        _sweep(folder, current)


def write_key_files(folder: Path, header: Header, names: Sequence[str] = KEY_FILES) -> None:
    """Replace copies of the header one after the other; the first rename commits.

    All are on the disk before the first counts, so that a full disk changes nothing.
    """
    new = [folder / f"{name}.new" for name in names]
    try:
        for path in new:
            path.unlink(missing_ok=True)
            write_new(path, [header.raw])
        for path in new:
            replace_and_overwrite(path, path.with_suffix(""))
    finally:
        for path in new:
            path.unlink(missing_ok=True)


def _read(path: Path, floor: Cost) -> KeyFile:
    if not path.is_file():
        return KeyFile(path.name, None)
    with path.open("rb") as file:
        untrusted = file.read(MOST_BYTES + 1)
    try:
        return KeyFile(path.name, untrusted, parse(untrusted, floor))
    except JournalError as error:
        return KeyFile(path.name, untrusted, trouble=error)


def _sweep(folder: Path, current: Header) -> None:
    kept = {current.database_name, f"{current.database_name}-journal"}
    stray = [
        path
        for path in folder.iterdir()
        if _DATABASE.fullmatch(path.name) and path.name not in kept
    ]
    for path in [*stray, *(folder / f"{name}.new" for name in KEY_FILES)]:
        path.unlink(missing_ok=True)
    for path in folder.glob(f".before-*{PART}"):
        shutil.rmtree(path, ignore_errors=True)
    if stray:
        sync_folder(folder)
