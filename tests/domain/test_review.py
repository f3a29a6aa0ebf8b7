"""A review keeps its own progress and asks the group for its decisions."""

import pytest

from journal.domain.question import Entity, Kind, fields_of
from journal.domain.review import (
    AgencyScore,
    DimensionScore,
    MeasureCheck,
    Review,
    WheelScore,
)


def test_the_program_keeps_state_and_steps_by_itself() -> None:
    kept = [field.name for field in fields_of(Review) if field.asked.filled_in]
    assert kept == ["state", "steps_done", "not_recorded"]


@pytest.mark.parametrize(
    ("entity", "key"),
    [(WheelScore, "spoke"), (DimensionScore, "dimension"), (AgencyScore, "item")],
)
def test_a_score_says_first_what_it_is_about(entity: type[Entity], key: str) -> None:
    first = fields_of(entity)[0]
    assert (first.name, first.kind, first.asked.essential) == (key, Kind.CODE, 1)


def test_a_check_knows_its_measure_by_lineage() -> None:
    lineage = fields_of(MeasureCheck)[-1]
    assert (lineage.name, lineage.asked.filled_in) == ("measure_lineage", True)
