"""The level of a change is read from its kinds."""

import pytest

from journal.domain import answers
from journal.domain.answers import Other, Unknown
from journal.domain.codes.activity import CHANGE
from journal.domain.codes.outcome import OUTCOME_LEVEL
from journal.domain.outcome import level_of


@pytest.mark.parametrize(
    ("change", "level"),
    [
        (("feeling",), "reaction"),
        (("knowledge", "feeling"), "learning"),
        (("what_we_do", "knowledge"), "behaviour"),
        (("relations", Other("words")), "behaviour"),
        (("feeling", "policy_or_rules"), "result"),
        (("means", "what_we_do"), "result"),
        (("cohesion",), "result"),
        ((Other("words"),), None),
        ((), None),
        (None, None),
        (Unknown.NOT_SAID, None),
    ],
)
def test_the_highest_level_counts(change: answers.Codes, level: str | None) -> None:
    assert level_of(change) == level


@pytest.mark.parametrize("code", CHANGE.codes())
def test_every_kind_of_change_has_a_level(code: str) -> None:
    assert level_of((code,)) in OUTCOME_LEVEL.codes()
