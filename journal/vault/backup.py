"""One file that holds the whole journal: write it, prove it, restore it.

FORMAT.md, section 6. A backup counts only when the very file that gets the name
was taken apart and opened with the key, passed both integrity checks and holds
as many records as the journal. Nothing readable is ever written: databases are
taken out of a backup as they lie in it, encrypted.
"""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import BinaryIO

from journal.crypto.container import FRONT_BYTES, Lengths, front, parse_front
from journal.crypto.derivation import FLOOR, Cost
from journal.crypto.header import (
    CHECKSUM_BYTES,
    MOST_BYTES,
    Header,
    Unlocked,
    is_authentic,
    parse,
)
from journal.errors import DamagedError, NotAJournalError
from journal.storage.database import copy_database, verify
from journal.storage.migrate import schema_version
from journal.vault.disk import (
    PART,
    check_absent,
    check_free,
    check_room,
    disk_errors,
    part_folder,
    place_file,
    place_folder,
    sync_folder,
    write_new,
)
from journal.vault.folder import write_key_files
from journal.vault.keys import find_key
from journal.vault.opened import Opened, open_with

SUFFIX = ".bitacora-backup"
_PIECE_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Sound:
    """A backup whose bytes are those that were written: its parts."""

    file: Path
    lengths: Lengths
    header: Header = field(repr=False)


def backup(opened: Opened, target: Path, *, floor: Cost = FLOOR) -> Mapping[str, int]:
    """Write the journal to one new file and return its counts by entity.

    Raises:
        AlreadyThereError: there is something of this name.
        DamagedError: the journal, or the file that was written, failed a check.
        NoSpaceError, NotWritableError, DiskLostError: the disk.
    """
    check_absent(target)
    size_bytes = (opened.folder / opened.header.database_name).stat().st_size
    counts = verify(opened.db)
    with part_folder(target) as part:
        # Twice: put together, and taken apart again.
        check_room(part, 2 * size_bytes + MOST_BYTES)
        copy, whole = part / opened.header.database_name, part / "whole"
        copy_database(opened.db, copy, bytearray(opened.data_key))
        _put_together(copy, opened.header.raw, whole)
        copy.unlink()
        sound = _sound(whole, floor)
        unlocked = Unlocked(opened.seat - 1, bytearray(opened.data_key))
        is_genuine = is_authentic(sound.header, opened.data_key)
        if not is_genuine or _counted(sound, unlocked, part) != counts:
            raise DamagedError
        place_file(whole, target)
    return counts


def back_up_before_migration(opened: Opened, floor: Cost = FLOOR) -> None:
    """Write a backup into the journal's folder, named by the step of its tables."""
    stem = f"before-{schema_version(opened.db) + 1}"
    names = (f"{stem}-{number}{SUFFIX}" for number in count(2))
    target = opened.folder / f"{stem}{SUFFIX}"
    while target.exists():
        target = opened.folder / next(names)
    backup(opened, target, floor=floor)


def prove(file: Path, secret: str, *, floor: Cost = FLOOR) -> Mapping[str, int]:
    """Open a backup with a passphrase or recovery words and return its counts.

    Its database is taken out, still encrypted, into a folder that is deleted at
    the end: beside the file, or in the system's where that is read-only.

    Raises:
        NotAJournalError: not a backup of ours.
        DamagedError, TamperedError, TooNewError, WrongPassphraseError, NoSpaceError.
    """
    with disk_errors():
        sound = _sound(file, floor)
        _, unlocked = find_key([sound.header], secret)
        with _scratch_folder(file.parent) as scratch:
            return _counted(sound, unlocked, scratch)


def restore(
    file: Path, folder: Path, secret: str | None = None, *, floor: Cost = FLOOR
) -> Mapping[str, int]:
    """Unpack a backup into a new folder; with a secret, only if it opens and is whole.

    Returns its counts by entity; nothing where no secret was given.

    Raises:
        AlreadyThereError: the folder exists and is not empty.
        NotAJournalError, DamagedError, TamperedError, TooNewError, WrongPassphraseError.
        NoSpaceError, NotWritableError, DiskLostError: the disk.
    """
    with disk_errors():
        check_free(folder)
        sound = _sound(file, floor)
        unlocked = None if secret is None else find_key([sound.header], secret)[1]
        with part_folder(folder) as part:
            counts = _counted(sound, unlocked, part) if unlocked else {}
            if not unlocked:
                _take_out(sound, part)
            write_key_files(part, sound.header)
            place_folder(part, folder)
    return counts


def _put_together(database: Path, header: bytes, whole: Path) -> None:
    lengths = Lengths(len(header), database.stat().st_size)
    with database.open("rb") as source:
        write_new(whole, _with_checksum(_parts(lengths, header, source)))


def _parts(lengths: Lengths, header: bytes, source: BinaryIO) -> Iterator[bytes]:
    yield front(lengths)
    yield header
    yield from _pieces(source, lengths.database_bytes)


def _with_checksum(pieces: Iterator[bytes]) -> Iterator[bytes]:
    checksum = sha256()
    for piece in pieces:
        checksum.update(piece)
        yield piece
    yield checksum.digest()


def _pieces(source: BinaryIO, size_bytes: int) -> Iterator[bytes]:
    left = size_bytes
    while left and (piece := source.read(min(left, _PIECE_BYTES))):
        left -= len(piece)
        yield piece


def _sound(file: Path, floor: Cost) -> Sound:
    """Check everything about a backup that needs no key."""
    if not file.is_file():
        raise NotAJournalError
    size_bytes = file.stat().st_size
    with file.open("rb") as source:
        start = source.read(FRONT_BYTES)
        lengths = parse_front(start, file_bytes=size_bytes)
        header = source.read(lengths.header_bytes)
        checksum = sha256(start + header)
        for piece in _pieces(source, lengths.database_bytes):
            checksum.update(piece)
        if checksum.digest() != source.read(CHECKSUM_BYTES):
            raise DamagedError
    return Sound(file, lengths, parse(header, floor))


def _counted(sound: Sound, unlocked: Unlocked, folder: Path) -> Mapping[str, int]:
    """Take the database out into a folder, check it there and count its records."""
    _take_out(sound, folder)
    opened = open_with(folder, sound.header, unlocked)
    try:
        return verify(opened.db)
    finally:
        opened.close()


def _take_out(sound: Sound, folder: Path) -> None:
    with sound.file.open("rb") as source:
        source.seek(FRONT_BYTES + sound.lengths.header_bytes)
        pieces = _pieces(source, sound.lengths.database_bytes)
        write_new(folder / sound.header.database_name, pieces)
    sync_folder(folder)


@contextmanager
def _scratch_folder(beside: Path) -> Iterator[Path]:
    try:
        scratch = tempfile.TemporaryDirectory(prefix=".", suffix=PART, dir=beside)
    except OSError:
        scratch = tempfile.TemporaryDirectory(suffix=PART)
    with scratch as name:
        yield Path(name)
