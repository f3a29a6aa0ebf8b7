"""Make a new journal: its folder appears whole or not at all."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from journal.crypto.derivation import (
    FLOOR,
    KEY_BYTES,
    Cost,
    check_cost,
    forget,
    member_key,
    passphrase_material,
    recovery_material,
)
from journal.crypto.header import SEATS, Facts, Unlocked, new_header
from journal.crypto.words import RECOVERY_BYTES, check_own_passphrase, recovery_words
from journal.storage.database import create_database
from journal.storage.members import Member
from journal.storage.migrate import migrate
from journal.vault.disk import check_free, disk_errors, part_folder, place_folder
from journal.vault.folder import write_key_files
from journal.vault.opened import Opened, open_with
from journal.vault.seats import enter_founder


@dataclass(frozen=True, slots=True)
class Founder:
    """Who makes the journal: the first member and the language of the recovery words."""

    member: str
    passphrase: str = field(repr=False)
    language: str
    since: date


@dataclass(frozen=True, slots=True)
class Created:
    """A new journal, open, and the twelve words to be written on paper now."""

    opened: Opened
    recovery_words: tuple[str, ...] = field(repr=False)


def create(folder: Path, founder: Founder, *, cost: Cost, floor: Cost = FLOOR) -> Created:
    """Make a journal in a folder that does not exist or is empty.

    Raises:
        WeakPassphraseError: with the minimum of letters.
        AlreadyThereError: there is something.
        TooLittleMemoryError: for the derivation.
        NoSpaceError, NotWritableError, DiskLostError: the disk.
    """
    check_own_passphrase(founder.passphrase)
    check_cost(cost, floor)
    with disk_errors():
        check_free(folder)
        folder.parent.mkdir(parents=True, exist_ok=True)
    facts = Facts.new(cost)
    data_key = bytearray(secrets.token_bytes(KEY_BYTES))
    secret = secrets.token_bytes(RECOVERY_BYTES)
    materials = (passphrase_material(founder.passphrase), recovery_material(secret))
    # At random, so that a seat's number does not tell who came first.
    seats = secrets.SystemRandom().sample(range(SEATS), len(materials))
    keys = {
        seat: member_key(material, facts.salt, facts.journal_id, cost)
        for seat, material in zip(seats, materials, strict=True)
    }
    header = new_header(facts, keys, data_key)
    for key in keys.values():
        forget(key)
    with part_folder(folder) as part:
        _make_database(part / header.database_name, data_key, founder, seats)
        write_key_files(part, header)
        place_folder(part, folder)
    opened = open_with(folder, header, Unlocked(seats[0], data_key))
    return Created(opened, recovery_words(secret, founder.language))


def _make_database(
    path: Path, data_key: bytearray, founder: Founder, slots: Sequence[int]
) -> None:
    db = create_database(path, bytearray(data_key))
    try:
        migrate(db, before=_nothing_to_keep)
        seat, recovery = (slot + 1 for slot in slots)
        member = Member(seat, founder.member, founder.since)
        enter_founder(db, member, recovery_seat=recovery)
    finally:
        db.close()


def _nothing_to_keep() -> None:
    """Stand for the backup of a journal that is still empty."""
