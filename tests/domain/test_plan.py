"""What a plan is asked, and what of it never leaves."""

import pytest

from journal.domain.plan import USUAL_MONTHS_BETWEEN_REVIEWS, PlanElement, SecurityPlan
from journal.domain.question import Leaves, essential_fields, fields_of


def test_a_plan_is_looked_at_every_six_months() -> None:
    assert USUAL_MONTHS_BETWEEN_REVIEWS == 6


def test_the_wording_of_a_measure_is_asked_before_its_menu() -> None:
    assert [field.name for field in essential_fields(PlanElement)][:2] == ["content", "menu"]


@pytest.mark.parametrize("name", ["next_review", "valid_until", "network_plan"])
def test_the_days_of_a_plan_stay_here(name: str) -> None:
    rules = {field.name: field.leaves for field in fields_of(SecurityPlan)}
    assert rules[name] is Leaves.LOCAL
