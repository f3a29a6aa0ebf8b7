"""What topics add up to: eight groups, three sides."""

import pytest

from journal.domain.answers import Other
from journal.domain.codes.topic import SIDES, TOPIC, TOPIC_GROUP, Side, sides_of


def test_topics_fall_into_the_eight_groups_of_the_summary() -> None:
    assert set(TOPIC_GROUP) == set(TOPIC.codes())
    assert set(TOPIC_GROUP.values()) == {
        "risk_and_context",
        "incidents_and_emergency",
        "plans_and_protocols",
        "physical_and_territory",
        "digital",
        "psychosocial_and_care",
        "legal_and_advocacy",
        "networks_and_organisation",
    }


@pytest.mark.parametrize(
    ("group", "topics"),
    [
        ("risk_and_context", {"risk", "actors_and_context"}),
        ("incidents_and_emergency", {"incidents", "emergency"}),
        ("plans_and_protocols", {"plan_making", "protocols"}),
        (
            "physical_and_territory",
            {"physical", "territory", "public_events", "self_defence"},
        ),
        ("digital", {"devices_and_data", "communications", "online_harassment"}),
        (
            "psychosocial_and_care",
            {"stress_and_trauma", "collective_care", "spiritual_protection"},
        ),
        ("legal_and_advocacy", {"legal", "advocacy", "documentation"}),
        (
            "networks_and_organisation",
            {"networks", "gender", "governance", "facilitation", "livelihood"},
        ),
    ],
)
def test_each_group_holds_its_topics(group: str, topics: set[str]) -> None:
    assert {code for code, found in TOPIC_GROUP.items() if found == group} == topics


def test_no_single_topic_is_integrated_by_itself() -> None:
    assert set(SIDES) == set(TOPIC.codes())
    assert max(len(sides) for sides in SIDES.values()) == 1


@pytest.mark.parametrize(
    ("topics", "sides"),
    [
        ((), set()),
        (("risk", "plan_making"), set()),
        (("physical", "territory"), {Side.PHYSICAL}),
        (("legal", "devices_and_data", "collective_care"), {"digital", "psychosocial"}),
        (
            ("emergency", "communications", "stress_and_trauma"),
            {"physical", "digital", "psychosocial"},
        ),
        ((Other("singing"), "physical"), {"physical"}),
    ],
)
def test_an_activity_joins_the_sides_that_its_topics_touch(
    topics: tuple[str | Other, ...], sides: set[str]
) -> None:
    assert sides_of(topics) == sides
