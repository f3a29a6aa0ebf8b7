"""Bring the records of a file in: read, rehearse, then all of it or nothing.

    incoming = read(path, spoken)                # never fails on content
    rehearsal = rehearse(records, incoming)      # writes nothing
    for refusal in rehearsal.refusals: told(refusal, words)      # incoming.told
    brought = bring_in(records, incoming, why)   # one step, one undo

`spoken` are the words of every language in which a spreadsheet may be filled in;
`records` are those of the open journal (`journal.storage.records`).
"""

import stat
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from journal.domain.collective import Collective
from journal.domain.entities import ENTITIES
from journal.domain.record import Record
from journal.errors import RefusedFileError, UnreadableFileError
from journal.exchange.additions import Addition, additions_of
from journal.exchange.incoming import Fault, Incoming, Refusal, Refusals, RefusedContentError
from journal.exchange.ours import Ours, with_us
from journal.exchange.untrusted import read_json
from journal.i18n import Words
from journal.storage.records import Records

MOST_BYTES = 32 * 1024 * 1024
_PACKED = b"PK"


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What bringing in would do: refusals, and how many records of each entity.

    With any refusal nothing would be brought in.
    """

    refusals: tuple[Refusal, ...]
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Brought:
    """How many records of each entity were brought in."""

    counts: Mapping[str, int]


def read(path: Path, spoken: Sequence[Words]) -> Incoming:
    """Return what a file brings, a JSON document or a spreadsheet, told by its content.

    Raises:
        UnreadableFileError: it is not there, no ordinary file, or may not be read.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would wait for ever
            raise UnreadableFileError
        with path.open("rb") as file:
            untrusted_content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise UnreadableFileError from error
    return understood(untrusted_content, spoken)


def understood(untrusted_content: bytes, spoken: Sequence[Words]) -> Incoming:
    """Return what the bytes of a file bring; refused content is a refusal in it."""
    if len(untrusted_content) > MOST_BYTES:
        return Incoming(refusals=(Refusal(Fault.TOO_BIG),))
    try:
        if untrusted_content.startswith(_PACKED):
            from journal.exchange.spreadsheet import read_spreadsheet

            return read_spreadsheet(untrusted_content, spoken)
        return read_json(untrusted_content)
    except RefusedContentError as refused:
        return Incoming(refusals=(Refusal(refused.fault),))


def rehearse(records: Records, incoming: Incoming) -> Rehearsal:
    """Check everything and write nothing."""
    refusals, ours = _prepared(records, incoming)
    return Rehearsal(refusals, _counts(ours.additions))


def bring_in(records: Records, incoming: Incoming, why: str = "") -> Brought:
    """Add every record in one step, which one undo takes back.

    Raises:
        RefusedFileError: something is refused, so nothing was written.
    """
    refusals, ours = _prepared(records, incoming)
    if refusals:
        raise RefusedFileError(number=len(refusals))
    with records.step(why):
        _write(records, ours, why)
    return Brought(_counts(ours.additions))


def _prepared(records: Records, incoming: Incoming) -> tuple[tuple[Refusal, ...], Ours]:
    refusals = Refusals()
    for refusal in incoming.refusals:
        refusals.add(refusal)
    additions = additions_of(incoming.given, refusals)
    ours = with_us(additions, records.every(Collective), refusals)
    return refusals.found(), ours


def _counts(additions: Sequence[Addition]) -> Mapping[str, int]:
    found = Counter(one.entity.about.name for one in additions)
    names = [entity.about.name for entity in ENTITIES]
    return MappingProxyType({name: found[name] for name in names if found[name]})


def _write(records: Records, ours: Ours, why: str) -> None:
    """Insert whole records; the database settles what points to what at the end."""
    hand = records.writer.steps.hand
    ids = [
        ours.fills if one is ours.us and ours.fills else hand.new_id() for one in ours.additions
    ]
    by_ref = {one.ref: made for one, made in zip(ours.additions, ids, strict=True) if one.ref}
    today = hand.today()
    for one, record_id in zip(ours.additions, ids, strict=True):
        pointed = {name: by_ref[ref] for name, ref in one.pointers.items()}
        inside = MappingProxyType({name: by_ref[ref] for name, ref in one.inside.items()})
        answers = one.entity(**one.answers, **pointed)
        if record_id == ours.fills:
            records.change(record_id, answers, why=why)
            continue
        answers = records.completed(answers, inside)
        records.writer.insert(
            Record(record_id, answers, inside, 1, today, today, hand.seat, why)
        )
