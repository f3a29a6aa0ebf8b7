"""Give a seat another secret: a new passphrase, or new recovery words.

The data key stays, so old copies of the folder still open with the old secret;
"my passphrase was seen" needs a new data key and is another operation. Old slots
are overwritten on the disk (FORMAT.md, section 1).
"""

import secrets
from dataclasses import replace

from journal.crypto.derivation import (
    forget,
    member_key,
    passphrase_material,
    recovery_material,
)
from journal.crypto.header import next_header
from journal.crypto.words import RECOVERY_BYTES, check_own_passphrase, recovery_words
from journal.errors import NotFoundError
from journal.vault.disk import disk_errors
from journal.vault.folder import write_key_files
from journal.vault.opened import Opened
from journal.vault.seats import member_seats, recovery_seat


def change_passphrase(opened: Opened, seat: int, passphrase: str) -> Opened:
    """Give a member's seat a new passphrase; use what is returned from now on.

    Whoever opened with recovery words names the seat of the member.

    Raises:
        WeakPassphraseError: with the minimum of letters.
        NotFoundError: no member sits there.
        NoSpaceError, NotWritableError, DiskLostError: the old passphrase still opens.
    """
    check_own_passphrase(passphrase)
    if seat not in member_seats(opened.db):
        raise NotFoundError
    return _with_secret(opened, seat, passphrase_material(passphrase))


def renew_recovery_words(opened: Opened, language: str) -> tuple[Opened, tuple[str, ...]]:
    """Make new recovery words; the old ones stop opening this journal.

    Raises:
        NoSpaceError, NotWritableError, DiskLostError: the old words still open.
    """
    secret = secrets.token_bytes(RECOVERY_BYTES)
    renewed = _with_secret(opened, recovery_seat(opened.db), recovery_material(secret))
    return renewed, recovery_words(secret, language)


def _with_secret(opened: Opened, seat: int, material: bytes) -> Opened:
    header = opened.header
    key = member_key(material, header.salt, header.journal_id, header.cost)
    renewed = next_header(header, {seat - 1: key}, opened.data_key)
    forget(key)
    with disk_errors():
        write_key_files(opened.folder, renewed)
    return replace(opened, header=renewed)
