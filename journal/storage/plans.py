"""The versions of a plan, each with its risks and measures, as they are compared."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from journal.domain.answers import Text
from journal.domain.difference import PlanState
from journal.domain.plan import PlanElement, PlanVersion
from journal.domain.question import Entity
from journal.domain.risk import RiskItem
from journal.errors import NotFoundError
from journal.storage.database import Connection
from journal.storage.rows import table_of

E = TypeVar("E", bound=Entity)


class PlanVersions:
    """Reads the versions of plans."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def numbers(self, plan_id: str) -> tuple[int, ...]:
        """Return the numbers of a plan's versions, ascending; empty where it has none."""
        rows = self._db.rows(
            "SELECT number FROM plan_version WHERE security_plan_id = ?"
            " AND number IS NOT NULL ORDER BY number",
            (plan_id,),
        )
        return tuple(number for (number,) in rows)

    def state(self, plan_id: str, number: int) -> PlanState:
        """Return one version.

        Raises:
            NotFoundError: the plan has no version of that number.
        """
        version_id = self._db.value(
            "SELECT id FROM plan_version WHERE security_plan_id = ? AND number = ?",
            (plan_id, number),
        )
        if version_id is None:
            raise NotFoundError
        (version,) = self._answers(PlanVersion, "id", version_id).values()
        risks = self._answers(RiskItem, "plan_version_id", version_id)
        elements = self._answers(PlanElement, "plan_version_id", version_id)
        return PlanState(
            version,
            {_lineage(one, risks[one].lineage): risks[one] for one in risks},
            {
                # The risk has another id in each version; its lineage is what lasts.
                _lineage(one, element.lineage): replace(element, risk=_risk_of(element, risks))
                for one, element in elements.items()
            },
        )

    def _answers(self, entity: type[E], column: str, record_id: str) -> Mapping[str, E]:
        table = table_of(entity)
        rows = self._db.rows(
            f"SELECT {table.selected} FROM {table.name} t WHERE t.{column} = ?",  # noqa: S608 - our own names
            (record_id,),
        )
        found = map(table.record, rows)
        return {one.id: one.answers for one in found if isinstance(one.answers, entity)}


def _lineage(record_id: str, lineage: object) -> str:
    """Return the lineage; a record that has none stands for itself."""
    return lineage.words if isinstance(lineage, Text) else record_id


def _risk_of(element: PlanElement, risks: Mapping[str, RiskItem]) -> str | None:
    if element.risk is None or element.risk not in risks:
        return element.risk
    return _lineage(element.risk, risks[element.risk].lineage)
