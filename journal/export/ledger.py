"""Keep a batch exactly as it left, so that each record leaves once and copies are equal.

The ledger's field `records` holds text: first one line beginning with `#`, the facts
about the whole file as JSON; then one line a record, ascending, with its id and one
letter a dimension (`facts.canonical`). A file is written again from these lines alone:
what is changed or deleted in the journal later does not change it.
"""

import dataclasses
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from journal.domain.answers import Text
from journal.domain.consent import ExportRecord
from journal.export.loader import Source, every
from journal.export.told import Agreed

_MARK = "# "


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Everything that a file is made from, besides the journal's secret.

    `on` is the day that fixed what was ripe; `lines` are the canonical records, in
    ascending order; `step`, `window` and `percent` are the numbers of the policy.
    """

    profile: str
    on: date
    collective: str
    role: str
    region: str
    size2: str
    period: str
    n_band: str
    kept_until: int
    agreed: Agreed
    left_out: tuple[str, ...]
    policy_version: str
    step: int
    window: int
    percent: int
    lines: tuple[str, ...] = ()

    def ids(self) -> tuple[str, ...]:
        """Return the ids of its records."""
        return tuple(line.split(" ")[0] for line in self.lines)

    def identity(self) -> tuple[str, ...]:
        """Return the lines that everything secret about it derives from.

        A card has no records: what it tells stands for them, so that two cards that
        differ share nothing.
        """
        whose = f"{self.profile} {self.collective} {self.role}"
        if self.lines:
            return (whose, *self.lines)
        return (whose, f"{self.region} {self.n_band} {self.kept_until} {self.agreed}")

    def written(self) -> str:
        """Return the text that the ledger keeps."""
        plain = dataclasses.asdict(self)
        del plain["lines"]
        plain["on"] = self.on.isoformat()
        return "\n".join((_MARK + json.dumps(plain), *self.lines))


@dataclass(frozen=True, slots=True)
class Entry:
    """One batch that left: the id of its line in the ledger and its number."""

    record_id: str
    number: int
    export_id: str
    batch: Batch


def read_batch(text: str) -> Batch:
    """Return the batch that `Batch.written` wrote."""
    first, *lines = text.split("\n")
    plain: Mapping[str, object] = json.loads(first.removeprefix(_MARK))
    agreed = dict(plain["agreed"])  # type: ignore[call-overload]  # we wrote it
    agreed["purposes"] = tuple(agreed["purposes"])
    made = {
        **plain,
        "on": date.fromisoformat(str(plain["on"])),
        "agreed": Agreed(**agreed),
        "left_out": tuple(plain["left_out"]),  # type: ignore[arg-type]  # we wrote it
        "lines": tuple(lines),
    }
    return Batch(**made)  # type: ignore[arg-type]  # we wrote it


def batches(source: Source) -> tuple[Entry, ...]:
    """Return every batch of a summary that left, in the order of their numbers."""
    found = (
        Entry(record.id, one.batch, one.export_id.words, read_batch(one.records.words))
        for record, one in every(source, ExportRecord)
        if one.profile == "summary" and one.copy_of is None
        if isinstance(one.batch, int)
        if isinstance(one.records, Text) and isinstance(one.export_id, Text)
    )
    return tuple(sorted(found, key=lambda one: one.number))


def ids_that_left(entries: Iterable[Entry]) -> frozenset[str]:
    """Return the ids of all records that left in a summary."""
    return frozenset(one for entry in entries for one in entry.batch.ids())
