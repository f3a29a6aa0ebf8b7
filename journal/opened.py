"""An open journal: every use case that a screen or a command may call.

A facade of small parts, all bound to one connection and so to one thread. A locked
journal is no object at all: only the doors of this module make an `OpenJournal`.
"""

import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from uuid import uuid4

from journal.crypto.derivation import FLOOR, Cost
from journal.crypto.words import generate_passphrase
from journal.domain.answers import Text
from journal.domain.collective import Collective
from journal.domain.difference import NOTHING_CHANGED, differences
from journal.domain.question import Entity
from journal.domain.record import Record
from journal.domain.schedule import Due, what_is_due
from journal.domain.sentence import Sentence
from journal.errors import DayAheadError, NotFoundError
from journal.export.batch import SECRET_BYTES, SECRET_NAME
from journal.export.choosing import Wish
from journal.export.release import Handover, release
from journal.export.summary import Prepared, prepare
from journal.i18n import Words
from journal.storage.agenda import LAST_BACKUP, MADE_ON, agenda
from journal.storage.attachments import Attachments
from journal.storage.database import verify
from journal.storage.drafts import Draft, Drafts
from journal.storage.history import History
from journal.storage.keeping import Keeping
from journal.storage.members import Members
from journal.storage.plans import PlanVersions
from journal.storage.records import Records
from journal.storage.search import Search
from journal.storage.steps import Change, Hand
from journal.vault import backup as backups
from journal.vault import change_keys
from journal.vault.create import Founder
from journal.vault.create import create as create_folder
from journal.vault.machine import calibrated_cost
from journal.vault.opened import Opened
from journal.vault.seats import member_seats, recovery_seat
from journal.vault.unlock import unlock as unlock_folder

__all__ = [
    "LANGUAGE", "Change", "Difference", "Draft", "Found", "NewJournal", "Notify", "OpenJournal",
    "create", "nobody", "propose_passphrase", "prove", "restore", "unlock",
]  # fmt: skip

LANGUAGE = "language"
"""Name in `keeping` of the language in which the journal was made."""

Notify = Callable[[Change], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class NewJournal:
    """What a new journal is made from; `group` is the code name of us, "" for later."""

    folder: Path
    member: str
    language: str
    passphrase: str = field(repr=False)
    group: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What a check found: records by entity, and the day of the last change."""

    counts: Mapping[str, int]
    last_change: date | None


@dataclass(frozen=True, slots=True)
class Difference:
    """Two versions of a plan, by number, and what changed between them."""

    earlier: int
    later: int
    sentences: tuple[Sentence, ...]


def nobody(_change: Change) -> None:
    """Be told of a change and do nothing."""


def propose_passphrase(language: str) -> str:
    """Return seven random words, in the language where we have a list."""
    return generate_passphrase(language)


def create(
    new: NewJournal,
    *,
    today: Callable[[], date],
    notify: Notify = nobody,
    cost: Cost | None = None,
    floor: Cost = FLOOR,
) -> tuple["OpenJournal", Sequence[str]]:
    """Make a journal and return it open, with its twelve recovery words.

    Without a `cost` the machine is measured first, which takes seconds.

    Raises:
        WeakPassphraseError, AlreadyThereError, NoSpaceError, NotWritableError,
        TooLittleMemoryError, DiskLostError: as `journal.vault.create`.
    """
    founder = Founder(new.member, new.passphrase, new.language, today())
    created = create_folder(new.folder, founder, cost=cost or calibrated_cost(), floor=floor)
    journal = OpenJournal(created.opened, today, notify, floor)
    journal.keeping.put(LANGUAGE, new.language)
    if new.group:
        journal.records.add(Collective(label=Text(new.group), is_us=True))
    return journal, created.recovery_words


def unlock(
    folder: Path,
    secret: str,
    *,
    today: Callable[[], date],
    notify: Notify = nobody,
    floor: Cost = FLOOR,
) -> "OpenJournal":
    """Open a journal with a passphrase or with the twelve recovery words.

    Raises:
        WrongPassphraseError, DamagedError, TamperedError, TooNewError, NotAJournalError,
        KeysMissingError, OpenElsewhereError, NotWritableError, TooLittleMemoryError,
        DiskLostError: as `journal.vault.unlock`; none of them has written anything.
    """
    return OpenJournal(unlock_folder(folder, secret, floor=floor), today, notify, floor)


def prove(file: Path, secret: str, *, floor: Cost = FLOOR) -> Mapping[str, int]:
    """Open a backup, read all of it, and return its records by entity.

    Raises:
        WrongPassphraseError, DamagedError, TamperedError, TooNewError, NotAJournalError:
            as `journal.vault.backup`.
    """
    return backups.prove(file, secret, floor=floor)


def restore(
    file: Path, folder: Path, secret: str | None = None, *, floor: Cost = FLOOR
) -> Mapping[str, int]:
    """Unpack a backup into a new folder; with a secret, count what is in it.

    Raises:
        AlreadyThereError: something lies in the folder.
        WrongPassphraseError, DamagedError, TamperedError, TooNewError, NotAJournalError,
        NoSpaceError, NotWritableError: as `journal.vault.backup`.
    """
    return backups.restore(file, folder, secret, floor=floor)


class OpenJournal:
    """One open journal; it belongs to the thread that opened it."""

    records: Records
    """Every record: added, changed, deleted, read."""
    history: History
    """Earlier versions, and undo."""
    drafts: Drafts
    """What is being typed."""
    search: Search
    """Everything people wrote, newest first."""
    members: Members
    """Who has a seat."""
    keeping: Keeping
    """Facts about the journal itself."""
    attachments: Attachments
    """Files kept with records."""

    def __init__(
        self, opened: Opened, today: Callable[[], date], notify: Notify, floor: Cost = FLOOR
    ) -> None:
        self._opened = opened
        self._floor = floor
        self._today = today
        db = opened.db
        self._db = db
        self.records = Records(db, Hand(opened.seat, today, _new_id), notify)
        self.history = History(db, self.records.writer)
        self.drafts = Drafts(db)
        self.search = Search(db)
        self.members = Members(db)
        self.keeping = Keeping(db)
        self.attachments = Attachments(db, self.records)
        self._plans = PlanVersions(db)
        self._furnish()

    @property
    def seat(self) -> int:
        """Return the seat whose secret opened the journal, from 1."""
        return self._opened.seat

    @property
    def is_recovering(self) -> bool:
        """Return whether the recovery words opened it."""
        return self.seat == recovery_seat(self._db)

    def us(self) -> Record | None:
        """Return the collective that keeps the journal, None before it is written."""
        found = (one for one in self.records.every(Collective) if _is_us(one))
        return next(found, None)

    def record_of(self, entity: type[Entity], record_id: str) -> Record:
        """Return a record of one entity by its id.

        Raises:
            NotFoundError: there is none of that entity.
        """
        record = self.records.one(record_id)
        if not isinstance(record.answers, entity):
            raise NotFoundError
        return record

    def due(self, on: date) -> tuple[Due, ...]:
        """Return what is due around a day, overdue first."""
        return what_is_due(agenda(self._db, on), on)

    def difference(
        self, plan_id: str, *, earlier: int | None = None, later: int | None = None
    ) -> Difference:
        """Return what changed between two versions; by default the last two.

        Raises:
            NotFoundError: there is no such plan or version, or only one.
        """
        numbers = self._plans.numbers(plan_id)
        last = numbers[-1] if later is None and numbers else later
        before = [one for one in numbers if last is not None and one < last]
        first = before[-1] if earlier is None and before else earlier
        if first is None or last is None:
            raise NotFoundError
        found = differences(self._plans.state(plan_id, first), self._plans.state(plan_id, last))
        return Difference(first, last, found or (NOTHING_CHANGED,))

    def check(self) -> Found:
        """Read every page and return what is there.

        Raises:
            DamagedError: something is not as it was written.
        """
        counts = verify(self._db)
        return Found(counts, self.history.last_day())

    def backup(self, target: Path) -> Mapping[str, int]:
        """Write everything into one file, proved to open; return its records by entity.

        Raises:
            AlreadyThereError, NoSpaceError, NotWritableError, DiskLostError: the target.
            DamagedError: the journal, or the file that was read back.
        """
        counts = backups.backup(self._opened, target, floor=self._floor)
        self.keeping.put(LAST_BACKUP, self._today().isoformat())
        return counts

    def change_passphrase(self, passphrase: str) -> None:
        """Give who opened the journal a new passphrase; after recovery, the first member.

        Raises:
            WeakPassphraseError: with the minimum of letters.
            NoSpaceError, NotWritableError, DiskLostError: the disk.
        """
        seat = min(member_seats(self._db)) if self.is_recovering else self.seat
        self._opened = change_keys.change_passphrase(self._opened, seat, passphrase)

    def renew_recovery_words(self, language: str) -> Sequence[str]:
        """Make twelve new recovery words; the earlier ones open no more.

        Raises:
            NoSpaceError, NotWritableError, DiskLostError: the disk.
        """
        self._opened, words = change_keys.renew_recovery_words(self._opened, language)
        return words

    def prepare(self, wish: Wish, spoken: Iterable[Words]) -> Prepared:
        """Return the file that would leave; nothing is written.

        Raises:
            DayAheadError: it is to be made for a day that has not come.
            ProfileNotOfferedError, ConsentMissingError, NothingToLeaveError,
            NotFoundError: as `journal.export.summary.prepare`.
        """
        if wish.on > wish.today:
            raise DayAheadError
        secret = bytes.fromhex(str(self.keeping.get(SECRET_NAME)))
        return prepare(self.records, wish, secret=secret, spoken=tuple(spoken))

    def release(self, prepared: Prepared, handover: Handover) -> Path:
        """Write a prepared file and its line in the ledger; return where it lies.

        Raises:
            as `journal.export.release.release`.
        """
        return release(prepared, handover, self.records)

    def close(self) -> None:
        """Let the journal go; nothing of it can be used after."""
        self._opened.close()

    def _furnish(self) -> None:
        """Put what every journal has; here and not where it is made, as that can be cut."""
        if self.keeping.get(MADE_ON) is None:
            self.keeping.put(SECRET_NAME, secrets.token_hex(SECRET_BYTES))
            self.keeping.put(MADE_ON, self._today().isoformat())


def _new_id() -> str:
    return str(uuid4())


def _is_us(record: Record) -> bool:
    return isinstance(record.answers, Collective) and record.answers.is_us is True
