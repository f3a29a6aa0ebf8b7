"""What nobody is asked is filled in."""

from dataclasses import replace

import pytest

from journal.domain.activity import Activity
from journal.domain.answers import Text
from journal.domain.plan import PlanElement, PlanVersion, SecurityPlan
from journal.domain.process import Process
from journal.domain.risk import RiskItem
from journal.domain.travel import EmissionFactor, TravelLeg
from journal.storage.records import Records


def _number(records: Records, plan: str, version: PlanVersion = PlanVersion()) -> object:  # noqa: B008 - it is frozen
    added = records.add(version, inside={"security_plan": plan})
    return getattr(added.answers, "number", None)


def test_versions_of_a_plan_are_numbered(records: Records) -> None:
    first, second = (records.add(SecurityPlan()).id for _ in range(2))
    assert [_number(records, first), _number(records, first)] == [1, 2]
    assert [_number(records, second), _number(records, first, PlanVersion(number=7))] == [1, 7]
    assert _number(records, first) == 8


def test_a_new_risk_and_measure_have_a_lineage_of_their_own(records: Records) -> None:
    inside = {"security_plan": records.add(SecurityPlan()).id}
    inside = {"plan_version": records.add(PlanVersion(), inside=inside).id}
    made = [records.add(one, inside=inside) for one in (RiskItem(), PlanElement(), RiskItem())]
    lineages = {getattr(one.answers, "lineage", None) for one in made}
    assert len(lineages) == 3
    assert None not in lineages


def test_a_lineage_that_is_carried_on_stays(records: Records) -> None:
    element = PlanElement(lineage=Text("in pairs"))
    assert records.add(element).answers == element


def test_a_leg_is_weighed_and_weighed_anew(records: Records) -> None:
    activity = records.add(Activity())
    short = TravelLeg(mode="bus", people=2, kilometres=10, there_and_back=True)
    leg = records.add(short, inside={"activity": activity.id})
    assert isinstance(leg.answers, TravelLeg)
    assert isinstance(leg.answers.kgco2e, float)
    longer = records.change(leg.id, replace(leg.answers, kilometres=20))
    assert getattr(longer.answers, "kgco2e", 0) == pytest.approx(2 * leg.answers.kgco2e)


def test_factors_of_the_journal_come_first(records: Records) -> None:
    records.add(EmissionFactor())
    activity = records.add(Activity())
    leg = records.add(TravelLeg(), inside={"activity": activity.id})
    assert leg.answers == TravelLeg()


def test_other_answers_stay_as_they_are(records: Records) -> None:
    process = records.add(Process(title=Text("x")))
    assert process.answers == Process(title=Text("x"))
