"""Open a journal with a passphrase or with recovery words.

The order matters: read both copies of the header, derive, find the slot, open
the database under its exclusive lock, look whether the copies are still the
same, bring the tables up to date, and only then mend. Whatever fails before
that has written nothing.
"""

from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from journal.crypto.derivation import FLOOR, Cost
from journal.errors import NoSpaceError, OpenElsewhereError
from journal.storage.migrate import migrate
from journal.vault.backup import back_up_before_migration
from journal.vault.folder import KeyFile, candidates, mend, read_key_files
from journal.vault.keys import find_key
from journal.vault.opened import Opened, open_with


def unlock(folder: Path, secret: str, *, floor: Cost = FLOOR) -> Opened:
    """Open the journal in a folder; the secret is a passphrase or twelve words.

    Raises:
        NotAJournalError, KeysMissingError: nothing to open.
        DamagedError, TamperedError, TooNewError: both copies of the keys, or the database.
        WrongPassphraseError: and its kinds that name a mistyped recovery word.
        TooLittleMemoryError: for the derivation.
        OpenElsewhereError: another window holds it.
        NotWritableError, NoSpaceError, DiskLostError: the disk.
    """
    key_files = read_key_files(folder, floor)
    header, unlocked = find_key(candidates(folder, key_files), secret)
    opened = open_with(folder, header, unlocked)
    try:
        _settle(opened, key_files, floor)
    except BaseException:
        opened.close()
        raise
    return opened


def _settle(opened: Opened, key_files: Sequence[KeyFile], floor: Cost) -> None:
    # Somebody may have changed the keys while the derivation took its seconds.
    if read_key_files(opened.folder, floor) != tuple(key_files):
        raise OpenElsewhereError
    migrate(opened.db, before=partial(back_up_before_migration, opened, floor))
    # On a full disk one copy is still enough; the next opening tries again.
    with suppress(NoSpaceError):
        mend(opened.folder, key_files, opened.header, opened.data_key)
