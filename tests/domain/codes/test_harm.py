"""Harms stand together in groups that have a name."""

import itertools

from journal.domain.codes.harm import HARM, HARM_GROUP


def test_every_group_has_a_heading_and_stands_together() -> None:
    groups = [group for group, _ in itertools.groupby(one.group for one in HARM.choices)]
    assert tuple(groups) == HARM_GROUP.codes()
