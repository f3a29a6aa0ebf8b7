"""Files that are whole or absent: written under another name, synced, renamed.

Rules: nothing is ever written over without being asked for; what the disk does
to us leaves as a `JournalError`; files are 0600 and folders 0700 whatever the
umask says.
"""

import errno
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from journal.errors import (
    AlreadyThereError,
    DiskLostError,
    JournalError,
    NoSpaceError,
    NotWritableError,
)

_ERRORS: dict[int | None, type[JournalError]] = {
    errno.ENOSPC: NoSpaceError,
    errno.EDQUOT: NoSpaceError,
    errno.EFBIG: NoSpaceError,  # FAT holds no file over 4 GiB
    errno.EIO: DiskLostError,
    errno.ENXIO: DiskLostError,
    errno.ENODEV: DiskLostError,
    errno.EEXIST: AlreadyThereError,
    errno.ENOTEMPTY: AlreadyThereError,
}
# Virus scanners and indexers hold a new file for moments (KeePassXC 197, 2888).
_PAUSES_SECONDS = (0.01, 0.05, 0.2, 0.5, 1.0)
_CAN_SYNC_FOLDERS = sys.platform != "win32"
PART = ".bitacora-part"


@contextmanager
def disk_errors() -> Iterator[None]:
    """Turn what the disk says into errors a person can act upon."""
    try:
        yield
    except OSError as error:
        raise _ERRORS.get(error.errno, NotWritableError) from error


@contextmanager
def part_folder(target: Path) -> Iterator[Path]:
    """Give a private folder beside the target; what is left in it goes at the end."""
    part = target.with_name(f".{target.name}{PART}")
    with disk_errors():
        # Left by a program that was interrupted; nothing ever reads it.
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(mode=0o700)
        try:
            yield part
        finally:
            shutil.rmtree(part, ignore_errors=True)


def check_free(target: Path) -> None:
    """Refuse a place where something is.

    Raises:
        AlreadyThereError: it exists and is not an empty folder.
    """
    if not os.path.lexists(target):
        return
    if not target.is_dir() or any(target.iterdir()):
        raise AlreadyThereError


def check_absent(target: Path) -> None:
    """Refuse a name that is taken, even by an empty folder.

    Raises:
        AlreadyThereError: it exists.
    """
    if os.path.lexists(target):
        raise AlreadyThereError


def check_room(folder: Path, needed_bytes: int) -> None:
    """Refuse a long piece of work before it starts where it cannot end.

    Raises:
        NoSpaceError: the disk has less room.
    """
    if shutil.disk_usage(folder).free < needed_bytes:
        raise NoSpaceError


def write_new(path: Path, pieces: Iterable[bytes]) -> None:
    """Write a file that does not exist yet, durably; only its owner may read it."""
    with os.fdopen(os.open(path, _NEW_FILE, 0o600), "wb") as file:
        for piece in pieces:
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())


_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def replace_and_overwrite(source: Path, target: Path) -> None:
    """Rename over a file, durably, then overwrite the bytes of the one that was there.

    The old bytes would otherwise stay on the disk (D8). This is care, not part of
    the promise: once the rename is durable, no failure here may look like one.
    """
    held = _held(target)
    try:
        replace(source, target)
        sync_folder(target.parent)
        with suppress(OSError):
            _overwrite(held)
    finally:
        _let_go(held)


def replace(
    source: Path,
    target: Path,
    *,
    pause: Callable[[float], None] = time.sleep,
    move: Callable[[Path, Path], None] = os.replace,
) -> None:
    """Rename a file or folder over another, waiting a little for whoever holds it."""
    for seconds in _PAUSES_SECONDS:
        try:
            move(source, target)
        except PermissionError:
            pause(seconds)
        else:
            return
    move(source, target)


def place_folder(part: Path, target: Path) -> None:
    """Give a finished folder its name, durably; an empty folder there gives way."""
    sync_folder(part)
    check_free(target)
    with suppress(FileNotFoundError):
        target.rmdir()
    replace(part, target)
    sync_folder(target.parent)


def place_file(part: Path, target: Path) -> None:
    """Give a finished file its name, durably.

    Raises:
        AlreadyThereError: there is something by now.
    """
    check_absent(target)
    replace(part, target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable; Windows does so by itself."""
    if _CAN_SYNC_FOLDERS:  # pragma: no branch - the other way is Windows
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _held(path: Path) -> int | None:
    # Windows would refuse to replace a file that we hold open.
    if _CAN_SYNC_FOLDERS and path.is_file():
        return os.open(path, os.O_WRONLY)
    return None


def _overwrite(held: int | None) -> None:
    if held is not None:
        os.pwrite(held, os.urandom(os.fstat(held).st_size), 0)
        os.fsync(held)


def _let_go(held: int | None) -> None:
    if held is not None:
        os.close(held)
