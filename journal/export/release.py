"""Let a prepared file out: nothing is outside that the ledger does not know of.

The order, and what a power cut leaves at each point:

1. The file is checked and encrypted in memory. Cut: nothing was written.
2. Its place is kept: a temporary file of the same size, full of zeros, on the disk. This
   finds out about space and permission. Cut: zeros.
3. The line in the ledger is durable. Cut: a line without a file; the batch can be
   written again at any time, as a copy.
4. The content goes into the temporary file, is durable, and is read back.
5. The temporary file gets its name. Cut before: a file under a temporary name, known
   to the ledger.

An error after 3 removes the temporary file and leaves the line: some of the content
may have reached the disk.
"""

import os
import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from journal.domain.answers import Text
from journal.domain.consent import ExportRecord
from journal.domain.dates import PartialDate
from journal.domain.question import Entity
from journal.domain.record import Record
from journal.errors import (
    AlreadyThereError,
    NoSpaceError,
    NotWritableError,
    PreviewOutdatedError,
)
from journal.export.age import sealed
from journal.export.agreement import checked
from journal.export.ledger import batches, ids_that_left
from journal.export.loader import Source
from journal.export.summary import Prepared

_FULL = frozenset({28, 122})  # ENOSPC, EDQUOT


class Ledger(Source, Protocol):
    """Where the line about what left is kept, durable when `add` returns."""

    def add(self, answers: Entity, *, inside: Mapping[str, str] = ..., why: str = "") -> Record:
        """Keep a new record."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """Where a file goes: `recipient` is an age public key, "" leaves it unencrypted.

    `out` is the file to be written, or a folder, which then gets a neutral name.
    `decided_by` names a role, `reason` says why, both for the ledger alone.
    """

    out: Path
    today: date
    recipient: str = ""
    reason: str = ""
    decided_by: str = ""


def release(prepared: Prepared, handover: Handover, ledger: Ledger) -> Path:
    """Write a prepared file and its line in the ledger; return where it lies.

    Raises:
        ConsentMissingError: the consent no longer covers it.
        PreviewOutdatedError: part of it has left since it was prepared.
        BadRecipientError: the recipient's key is none.
        AlreadyThereError: something lies at that place.
        NotWritableError: the place cannot be written to, or does not keep what is
            written.
        NoSpaceError: the disk is full.
    """
    checked(prepared.agreement, prepared.profile, max(prepared.batch.on, handover.today))
    _refuse_outdated(prepared, ledger)
    content = prepared.content
    name = prepared.name
    if handover.recipient:
        content, name = sealed(content, handover.recipient), f"{name}.age"
    target = handover.out / name if handover.out.is_dir() else handover.out
    place = _kept_place(target, len(content))
    try:
        ledger.add(_line(prepared, handover))
        _fill(place, content)
        _give_name(place, target)
    except BaseException:
        with suppress(OSError):
            place.unlink()
        raise
    return target


def _refuse_outdated(prepared: Prepared, ledger: Ledger) -> None:
    left = ids_that_left(batches(ledger))
    if not prepared.copy_of and not left.isdisjoint(prepared.batch.ids()):
        raise PreviewOutdatedError


def _line(prepared: Prepared, handover: Handover) -> ExportRecord:
    """Return the line in the ledger; only a batch that is new keeps its records."""
    told = prepared.told
    return ExportRecord(
        kind=prepared.profile.value,
        profile=prepared.profile.value,
        left_on=PartialDate.on(handover.today),
        batch=prepared.number or None,
        records=None if prepared.copy_of else Text(prepared.batch.written()),
        n_records=len(prepared.batch.lines),
        export_id=Text(told.keys.export_id),
        base=told.base or None,
        period=Text(told.period),
        sha256=Text(prepared.sha256),
        recipient=_text(handover.recipient.strip()),
        decided_by=_text(handover.decided_by),
        reason=_text(handover.reason),
        consent=prepared.agreement.record_id or None,
        copy_of=prepared.copy_of or None,
    )


def _text(words: str) -> Text | None:
    return Text(words) if words else None


def _kept_place(target: Path, size_bytes: int) -> Path:
    """Return a temporary file beside the target, full of zeros and on the disk."""
    if target.exists() or target.is_symlink():
        raise AlreadyThereError
    place = target.with_name(f"capsum-{secrets.token_hex(8)}.part")
    try:
        _write(place, bytes(size_bytes), os.O_CREAT | os.O_EXCL)
    except OSError as error:
        with suppress(OSError):
            place.unlink()
        raise _in_plain(error) from error
    return place


def _fill(place: Path, content: bytes) -> None:
    try:
        _write(place, content, 0)
        is_there = place.read_bytes() == content
    except OSError as error:
        raise _in_plain(error) from error
    if not is_there:
        raise NotWritableError


def _give_name(place: Path, target: Path) -> None:
    """Rename, writing over nothing, and make the name durable where that can be asked."""
    if target.exists():
        raise AlreadyThereError
    try:
        place.rename(target)
    except OSError as error:
        raise _in_plain(error) from error
    with suppress(OSError):  # a folder cannot be opened on Windows
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _write(path: Path, content: bytes, flags: int) -> None:
    opened = os.open(path, os.O_WRONLY | getattr(os, "O_BINARY", 0) | flags, 0o600)
    with os.fdopen(opened, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _in_plain(error: OSError) -> NoSpaceError | NotWritableError:
    return NoSpaceError() if error.errno in _FULL else NotWritableError()
