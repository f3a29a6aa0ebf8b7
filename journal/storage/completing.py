"""Fill in what the program knows and nobody is asked: numbers, lineages, travel.

A plan version gets the next number of its plan, a risk or a measure the lineage that
later versions carry on, a leg of travel its kilometres, factor and kilograms.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property

from journal.domain.answers import Text
from journal.domain.plan import PlanElement, PlanVersion
from journal.domain.question import Entity
from journal.domain.risk import RiskItem
from journal.domain.travel import (
    EmissionFactor,
    TravelLeg,
    filled_in,
    parse_factors,
    refreshed,
)
from journal.paths import shipped
from journal.storage.database import Connection
from journal.storage.rows import table_of

_FACTORS = "travel_factors.csv"


class Completing:
    """Completes answers before they are written."""

    def __init__(self, db: Connection, new_id: Callable[[], str]) -> None:
        self._db = db
        self._new_id = new_id

    def added(self, answers: Entity, inside: Mapping[str, str]) -> Entity:
        """Return the answers of a new record with what is filled in."""
        match answers:
            case PlanVersion(number=None):
                return replace(answers, number=self._next_number(inside))
            case RiskItem(lineage=None) | PlanElement(lineage=None):
                return replace(answers, lineage=Text(self._new_id()))
            case TravelLeg():
                return filled_in(answers, self._factors())
            case _:
                return answers

    def changed(self, answers: Entity, before: Entity) -> Entity:
        """Return the new answers of a record; what people replaced stays."""
        if isinstance(answers, TravelLeg) and isinstance(before, TravelLeg):
            return refreshed(answers, before, self._factors())
        return answers

    def _next_number(self, inside: Mapping[str, str]) -> int:
        sql = "SELECT ifnull(max(number), 0) + 1 FROM plan_version WHERE security_plan_id = ?"
        return int(self._db.value(sql, (inside.get("security_plan", ""),)))

    def _factors(self) -> tuple[EmissionFactor, ...]:
        """Return the factors, those of the collective first."""
        table = table_of(EmissionFactor)
        rows = self._db.rows(f"SELECT {table.selected} FROM {table.name} t")  # noqa: S608 - our own names
        own = [table.record(row).answers for row in rows]
        return (*(one for one in own if isinstance(one, EmissionFactor)), *self._shipped)

    @cached_property
    def _shipped(self) -> tuple[EmissionFactor, ...]:
        return parse_factors((shipped("resources") / _FACTORS).read_text(encoding="utf-8"))
