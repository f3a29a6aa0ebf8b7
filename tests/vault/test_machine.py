import math

import pytest

from journal.crypto.derivation import OFFERED, Cost
from journal.vault.machine import calibrated_cost, memory_bytes, seconds_for
from tests.vault.made import CHEAP


@pytest.mark.slow
def test_this_machine_gets_a_cost_on_offer() -> None:
    assert calibrated_cost() in OFFERED


def test_a_derivation_takes_some_time() -> None:
    assert 0 < seconds_for(CHEAP) < math.inf


def test_a_cost_beyond_the_memory_takes_for_ever() -> None:
    assert seconds_for(Cost(2**32 - 1, 1, 1)) == math.inf


def test_the_machine_has_memory() -> None:
    assert memory_bytes() > 1 << 28
