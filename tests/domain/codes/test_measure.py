"""The menu proposes what can be changed afterwards."""

import pytest

from journal.domain.codes.dimension import DIMENSION, DOMAIN
from journal.domain.codes.measure import MEASURE_KIND, MEASURE_MENU, PROPOSED


def test_every_choice_of_the_menu_proposes_something() -> None:
    assert tuple(PROPOSED) == MEASURE_MENU.codes()


@pytest.mark.parametrize("code", MEASURE_MENU.codes())
def test_what_is_proposed_can_be_answered(code: str) -> None:
    domain, dimension, kind = PROPOSED[code]
    assert domain in DOMAIN.codes()
    assert dimension in DIMENSION.codes()
    assert kind in MEASURE_KIND.codes()
