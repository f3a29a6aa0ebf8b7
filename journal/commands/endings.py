"""How a command ends: its exit code, and what is said of what it did not foresee.

0 done · 1 a fault of ours · 2 refused · 3 wrong passphrase · 4 damaged or tampered ·
5 no space, not writable, or open elsewhere · 6 written by a newer version. As for every
program of a terminal, 130 is ended by Ctrl+C and 141 by a reader that went away.
"""

import errno
import hashlib
import traceback

from journal.errors import (
    DamagedError,
    DiskLostError,
    JournalError,
    NoSpaceError,
    NotWritableError,
    OpenElsewhereError,
    TamperedError,
    TooLittleMemoryError,
    TooNewError,
    UnfitFileError,
    WrongPassphraseError,
)

DONE, OURS, REFUSED, INTERRUPTED, UNREAD = 0, 1, 2, 130, 141
_CODES: tuple[tuple[type[JournalError], int], ...] = (
    (WrongPassphraseError, 3),
    (DamagedError, 4),
    (TamperedError, 4),
    (NoSpaceError, 5),
    (NotWritableError, 5),
    (OpenElsewhereError, 5),
    (DiskLostError, 5),
    (TooLittleMemoryError, 5),
    (TooNewError, 6),
    (UnfitFileError, OURS),
)
_OF_DISK: dict[int | None, type[JournalError]] = {
    errno.ENOSPC: NoSpaceError,
    errno.EDQUOT: NoSpaceError,
    errno.EFBIG: NoSpaceError,
    errno.EACCES: NotWritableError,
    errno.EPERM: NotWritableError,
    errno.EROFS: NotWritableError,
    errno.ENOTDIR: NotWritableError,
    errno.ENAMETOOLONG: NotWritableError,
    errno.EIO: DiskLostError,
    errno.ENXIO: DiskLostError,
    errno.ENODEV: DiskLostError,
}


def exit_code(error: JournalError) -> int:
    """Return the exit code of an error; what has none of its own was refused."""
    return next((code for kind, code in _CODES if isinstance(error, kind)), REFUSED)


def of_disk(error: Exception) -> JournalError | None:
    """Return what the disk said as an error a person can act upon, None if it is not that."""
    kind = _OF_DISK.get(error.errno) if isinstance(error, OSError) else None
    return kind() if kind else None


def fault_code(error: Exception) -> str:
    """Return a short code of the kind and place of a fault, without any content."""
    frames = traceback.extract_tb(error.__traceback__)
    places = "|".join(f"{frame.name}:{frame.lineno}" for frame in frames)
    text = f"{type(error).__name__}|{places}"
    return hashlib.sha256(text.encode()).hexdigest()[:8]
