"""Prepare a file in memory: the batch, the file, and what it would tell.

Nothing is written here: what is shown before is the very file (page 6, Decision 4).
A new batch takes the consent in force; a copy tells what its first file told.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from journal.export.agreement import Agreement, agreement_in_force, checked
from journal.export.batch import Keys, derive
from journal.export.check import check
from journal.export.choosing import Chooser, Wish
from journal.export.dimensions import NOT_RECORDED
from journal.export.facts import from_canonical
from journal.export.leaving import Profile, offered
from journal.export.ledger import Batch, batches
from journal.export.lists import NONE
from journal.export.loader import Loader, Source
from journal.export.package import constant_members, file_name, members, packed
from journal.export.policy import Policy, shipped_policy
from journal.export.report import Report, disclosure
from journal.export.tables import Published, not_collected, publish
from journal.export.told import Told, sha256
from journal.i18n import Words


@dataclass(frozen=True, slots=True)
class Prepared:
    """A finished file that has not been written, and all that belongs to it.

    `number` is that of the batch, 0 for a card; `copy_of` the id of the line in the
    ledger of which it is a copy, "" for a new one.
    """

    profile: Profile
    number: int
    copy_of: str
    batch: Batch = field(repr=False)
    told: Told = field(repr=False)
    content: bytes = field(repr=False)
    report: Report = field(repr=False)
    agreement: Agreement = field(repr=False)

    @property
    def name(self) -> str:
        """Return the neutral name of the file."""
        return file_name(self.told.keys.export_id)

    @property
    def sha256(self) -> str:
        """Return the fingerprint of the file."""
        return sha256(self.content)


def prepare(
    source: Source,
    wish: Wish,
    *,
    secret: bytes,
    spoken: Sequence[Words],
    policy: Policy | None = None,
) -> Prepared:
    """Return the file that is wished for, checked, and nothing written.

    `secret` is the journal's own (`batch.SECRET_NAME`); `spoken` the words of every
    language of the program, for the codebook.

    Raises:
        ProfileNotOfferedError: this version makes no such file.
        ConsentMissingError: no consent in force covers it.
        NothingToLeaveError: not one activity is marked as done.
        NotFoundError: there is no batch of that number.
        UnfitFileError: the finished file is not what it must be; a fault of ours.
    """
    profile = offered(wish.profile)
    limits = policy or shipped_policy()
    loader = Loader(source)
    choice = Chooser(loader, batches(source), wish, limits).choose(profile)
    agreement = _agreement(source, wish, choice.batch)
    batch = choice.batch if choice.copy_of else _agreed(choice.batch, agreement)
    told = tell(batch, secret, limits)
    constants = constant_members(spoken)
    content = packed(members(told, constants))
    check(content, constants)
    return Prepared(
        profile=Profile(batch.profile),
        number=choice.number,
        copy_of=choice.copy_of,
        batch=batch,
        told=told,
        content=content,
        report=disclosure(told, choice.counted, limits),
        agreement=agreement,
    )


def as_plain(prepared: Prepared, words: Words) -> dict[str, object]:
    """Return what can be told of a prepared file as JSON; nothing in it is secret."""
    told = prepared.told
    return {
        "profile": prepared.profile.value,
        "batch": prepared.number or None,
        "is_copy": bool(prepared.copy_of),
        "records": len(prepared.batch.lines),
        "file": prepared.name,
        "size_bytes": len(prepared.content),
        "sha256": prepared.sha256,
        "export_id": told.keys.export_id,
        "base": told.base or None,
        "n_band": told.n_band,
        "period": told.period,
        "tables": {one.table.id: one.state.value for one in told.tables},
        "learnt": [one.in_words(words) for one in prepared.report.learnt],
        "measures": [one.in_words(words) for one in prepared.report.measures],
    }


def tell(batch: Batch, secret: bytes, policy: Policy) -> Told:
    """Return what the file of a batch tells; the batch's own limits win."""
    limits = replace(
        policy,
        version=batch.policy_version,
        rounding_step=batch.step,
        rounding_window=batch.window,
        homogeneity_percent=batch.percent,
    )
    keys = derive(secret, batch.identity())
    is_card = batch.profile == Profile.CARD
    counted = [from_canonical(line) for line in batch.lines]
    rule = f"{batch.step}*ceil(n/{batch.window})"
    return Told(
        profile=batch.profile,
        keys=keys,
        role=batch.role,
        region=batch.region,
        size2=batch.size2,
        n_band=batch.n_band,
        period=batch.period,
        base=0 if is_card else limits.base_for(len(counted)),
        policy_version=limits.version,
        base_rule=NONE if is_card else rule,
        kept_until=batch.kept_until,
        agreed=batch.agreed,
        tables=not_collected() if is_card else _tables(keys, counted, limits, batch),
    )


def _tables(
    keys: Keys, counted: Sequence[Mapping[str, str]], limits: Policy, batch: Batch
) -> tuple[Published, ...]:
    return publish(counted, key=keys.rounding, policy=limits, left_out=batch.left_out)


def _agreement(source: Source, wish: Wish, batch: Batch) -> Agreement:
    day = wish.day()
    given = Agreement(wish.consent) if wish.consent else None
    found = given or agreement_in_force(source, batch.profile, day, batch.collective)
    return checked(found, batch.profile, day)


def _agreed(batch: Batch, agreement: Agreement) -> Batch:
    """Return a new batch with what the consent says; a card tells nothing of it."""
    told = agreement.in_codes()
    if batch.profile == Profile.CARD:
        return replace(batch, agreed=replace(told, decided_how=NOT_RECORDED))
    return replace(batch, agreed=told, left_out=agreement.left_out())
