"""The versions of a plan as they are compared."""

import pytest

from journal.domain.answers import Text
from journal.domain.plan import PlanElement, PlanVersion, SecurityPlan
from journal.domain.risk import RiskItem
from journal.errors import NotFoundError
from journal.storage.database import Connection
from journal.storage.plans import PlanVersions
from journal.storage.records import Records


@pytest.fixture
def plan(records: Records) -> str:
    """Return the id of a plan with two versions that hold the same risk and measure."""
    plan = records.add(SecurityPlan())
    for _ in range(2):
        version = records.add(PlanVersion(), inside={"security_plan": plan.id})
        inside = {"plan_version": version.id}
        risk = records.add(RiskItem(lineage=Text("the road")), inside=inside)
        records.add(PlanElement(lineage=Text("in pairs"), risk=risk.id), inside=inside)
    return plan.id


def test_versions_come_by_number(db: Connection, plan: str) -> None:
    assert PlanVersions(db).numbers(plan) == (1, 2)


def test_a_plan_that_is_not_here_has_no_versions(db: Connection) -> None:
    assert PlanVersions(db).numbers("nowhere") == ()
    with pytest.raises(NotFoundError):
        PlanVersions(db).state("nowhere", 1)


def test_two_versions_are_the_same_by_lineage(db: Connection, plan: str) -> None:
    first, second = (PlanVersions(db).state(plan, number) for number in (1, 2))
    assert (first.version.number, second.version.number) == (1, 2)
    assert list(first.risks) == ["the road"]
    assert first.risks == second.risks
    assert first.elements["in pairs"].risk == "the road"
    assert first.elements == second.elements


def test_what_has_no_lineage_stands_for_itself(
    db: Connection, records: Records, plan: str
) -> None:
    version = records.every(PlanVersion)[0]
    number = getattr(version.answers, "number", 0)
    inside = {"plan_version": version.id}
    risk = records.add(RiskItem(), inside=inside)
    element = records.add(PlanElement(), inside=inside)
    records.change(risk.id, RiskItem())
    records.change(element.id, PlanElement())
    state = PlanVersions(db).state(plan, number)
    assert set(state.risks) == {"the road", risk.id}
    assert set(state.elements) == {"in pairs", element.id}


def test_a_risk_of_another_version_is_told_by_its_id(
    db: Connection, records: Records, plan: str
) -> None:
    strange = records.add(RiskItem(), inside={"plan_version": records.every(PlanVersion)[0].id})
    other = records.every(PlanVersion)[1]
    records.add(
        PlanElement(lineage=Text("at night"), risk=strange.id),
        inside={"plan_version": other.id},
    )
    state = PlanVersions(db).state(plan, getattr(other.answers, "number", 0))
    assert state.elements["at night"].risk == strange.id
