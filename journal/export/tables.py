"""Count a batch into the twelve tables, round them, and hold back what is too alike.

Rules (page 6, Decisions 1 to 3, A.6 and B.3):

* Twelve tables at most, each with one row a cell, zeros included.
* Cells are rounded one by one under the key of the batch.
* A table with a sensitive side is withheld when more than `homogeneity_percent` of its
  rounded total stand in one answer; only rounded numbers decide, so that withholding
  tells nothing the rounded table would not. `nr` says nothing of the group and does
  not trigger it.
* A part that the group's consent leaves out is withheld in the same way, so that a
  reader cannot tell the two apart.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from typing import Final

from journal.errors import N_
from journal.export.dimensions import NOT_RECORDED, dimension
from journal.export.policy import Policy
from journal.export.rounding import rounded

WITHHELD_VALUE: Final = -8


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its id, its one or two sides, and the question it answers."""

    id: str
    sides: tuple[str, ...]
    question: str

    @property
    def dims(self) -> str:
        """Return the name of its sides as one code."""
        return "_by_".join(self.sides)

    def cells(self) -> tuple[tuple[str, ...], ...]:
        """Return every combination of categories, in the order of the codes."""
        return tuple(product(*(dimension(side).codes() for side in self.sides)))


TABLES: Final[tuple[Table, ...]] = (
    Table("t01", ("length4",), N_("How long did activities last?")),
    Table("t02", ("proximity3",), N_("From how far did those come who taught?")),
    Table("t03", ("integration3",), N_("Did physical, digital, psychosocial come together?")),
    Table("t04", ("topic8", "useful3"), N_("What was it about, and how much did it serve?")),
    Table("t05", ("rhythm4", "applied3"), N_("Once or over time, and what is in use now?")),
    Table("t06", ("followup4", "applied3"), N_("Was it followed up, and what is in use now?")),
    Table("t07", ("travel4", "applied3"), N_("How much travel, and what is in use now?")),
    Table("t08", ("before3", "after3"), N_("How was the protection plan before and after?")),
    Table("t09", ("followup4", "change3"), N_("Was it followed up, and did the plan grow?")),
    Table("t10", ("context3", "applied3"), N_("How much pressure, and what is in use now?")),
    Table("t11", ("adapted3", "applied3"), N_("Was it adapted, and what is in use now?")),
    Table("t12", ("rhythm4", "agency3"), N_("Once or over time, and who decides now?")),
)  # fmt: skip


class State(StrEnum):
    """What became of a table."""

    PUBLISHED = "published"
    WITHHELD = "withheld"
    NOT_COLLECTED = "not_collected"


@dataclass(frozen=True, slots=True)
class Published:
    """A table as it leaves: `values` holds one number a cell, in the order of `cells`."""

    table: Table
    state: State
    values: tuple[int, ...] = ()

    def rows(self) -> tuple[tuple[tuple[str, ...], int], ...]:
        """Return each cell with its number."""
        return tuple(zip(self.table.cells(), self.values, strict=False))


def publish(
    contributions: Sequence[Mapping[str, str]],
    *,
    key: bytes,
    policy: Policy,
    left_out: Collection[str],
) -> tuple[Published, ...]:
    """Return the tables of one batch; `left_out` holds ids of tables to withhold."""
    base = policy.base_for(len(contributions))
    return tuple(
        _published(table, _rounded(table, contributions, key, base), policy, left_out)
        for table in TABLES[: policy.most_tables]
    )


def not_collected() -> tuple[Published, ...]:
    """Return the tables of a card: none of them is filled."""
    return tuple(Published(table, State.NOT_COLLECTED) for table in TABLES)


def is_too_alike(table: Table, values: Sequence[int], policy: Policy) -> bool:
    """Tell whether rounded numbers show one answer for nearly everything."""
    return any(
        _is_one_answer(table, values, place, policy.homogeneity_percent)
        for place, side in enumerate(table.sides)
        if side in policy.sensitive
    )


def _is_one_answer(table: Table, values: Sequence[int], place: int, percent: int) -> bool:
    totals: Counter[str] = Counter()
    for cell, value in zip(table.cells(), values, strict=True):
        totals[cell[place]] += value
    whole = totals.total()
    del totals[NOT_RECORDED]
    return 100 * max(totals.values()) > percent * whole


def _rounded(
    table: Table, contributions: Sequence[Mapping[str, str]], key: bytes, base: int
) -> tuple[int, ...]:
    true = Counter(tuple(one[side] for side in table.sides) for one in contributions)
    return tuple(
        rounded(key, "|".join((table.id, *cell)), true[cell], base) for cell in table.cells()
    )


def _published(
    table: Table, values: tuple[int, ...], policy: Policy, left_out: Collection[str]
) -> Published:
    if table.id in left_out or is_too_alike(table, values, policy):
        return Published(table, State.WITHHELD, (WITHHELD_VALUE,) * len(values))
    return Published(table, State.PUBLISHED, values)
