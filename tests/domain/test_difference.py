"""Two versions of a plan are told apart in sentences."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.domain.answers import Other, Text, Unknown
from journal.domain.dates import PartialDate
from journal.domain.difference import NOTHING_CHANGED, PlanState, differences
from journal.domain.plan import PlanElement, PlanVersion
from journal.domain.question import Entity, fields_of
from journal.domain.risk import RiskItem
from journal.domain.sentence import told
from journal.i18n import Words
from tests.domain.strategies import values_for

WORDS = Words("en", Path("no-catalogues"))
WALK = PlanElement(content=Text("Walk in twos"), menu="field_trip", state="begun")
RAID = RiskItem(threat="raid", threat_level=2, vulnerability=2, capacity=2)


def with_one_answer(entity: type[Entity]) -> st.SearchStrategy[Any]:
    asked = st.sampled_from(fields_of(entity))
    return asked.flatmap(
        lambda field: values_for(field).map(lambda answer: entity(**{field.name: answer}))
    )


lineages = st.sampled_from(["a", "b", "c"])
risks = st.dictionaries(lineages, with_one_answer(RiskItem), max_size=3)
elements = st.dictionaries(lineages, with_one_answer(PlanElement), max_size=3)
versions = st.builds(PlanVersion, stage=st.sampled_from([None, "agreed", "in_use"]))
states = st.builds(PlanState, versions, risks, elements)


def state(
    *, risks: dict[str, RiskItem] | None = None, elements: dict[str, PlanElement] | None = None
) -> PlanState:
    return PlanState(PlanVersion(), risks or {}, elements or {})


def said(earlier: PlanState, later: PlanState) -> list[str]:
    spoken = (told(sentence, WORDS) for sentence in differences(earlier, later))
    return [sentence.replace("\u2068", "").replace("\u2069", "") for sentence in spoken]


def said_of_measure(before: PlanElement | None, now: PlanElement | None) -> list[str]:
    return said(
        state(elements={"m": before} if before else {}),
        state(elements={"m": now} if now else {}),
    )


def said_of_risk(before: RiskItem | None, now: RiskItem | None) -> list[str]:
    return said(
        state(risks={"r": before} if before else {}), state(risks={"r": now} if now else {})
    )


@settings(max_examples=30, deadline=None)
@given(states)
def test_a_plan_does_not_differ_from_itself(plan: PlanState) -> None:
    assert differences(plan, plan) == ()


@settings(max_examples=30, deadline=None)
@given(states, states)
def test_any_two_plans_can_be_told_apart_aloud(earlier: PlanState, later: PlanState) -> None:
    is_changed = (earlier.risks, earlier.elements) != (later.risks, later.elements)
    sentences = said(earlier, later)
    assert bool(sentences) >= is_changed
    assert all(sentence.strip() for sentence in sentences)


@settings(max_examples=30, deadline=None)
@given(states, states)
def test_the_order_does_not_depend_on_how_records_were_read(
    earlier: PlanState, later: PlanState
) -> None:
    turned = replace(
        later,
        risks=dict(list(later.risks.items())[::-1]),
        elements=dict(list(later.elements.items())[::-1]),
    )
    assert differences(earlier, later) == differences(earlier, turned)


@settings(max_examples=60, deadline=None)
@given(with_one_answer(PlanElement))
def test_no_change_of_a_measure_goes_unsaid(changed: PlanElement) -> None:
    assert said_of_measure(PlanElement(), changed)
    assert said_of_measure(changed, PlanElement())


@settings(max_examples=60, deadline=None)
@given(with_one_answer(RiskItem))
def test_no_change_of_a_risk_goes_unsaid(changed: RiskItem) -> None:
    assert said_of_risk(RiskItem(), changed)
    assert said_of_risk(changed, RiskItem())


def test_nothing_changed_can_be_said() -> None:
    assert told(NOTHING_CHANGED, WORDS) == "Nothing has changed since the version before."


def test_the_plan_comes_first_then_risks_then_measures() -> None:
    earlier = PlanState(PlanVersion(stage="partial"), {}, {})
    later = PlanState(PlanVersion(stage="agreed"), {"r": RAID}, {"m": WALK})
    assert said(earlier, later) == [
        "The plan is now at this point: Agreed.",
        "The risk “Raid or search” is new on our list.",
        "The measure “Walk in twos” is new.",
    ]


def test_a_stage_that_nobody_knows_any_more_is_not_told() -> None:
    earlier = PlanState(PlanVersion(stage="partial"), {}, {})
    later = PlanState(PlanVersion(stage=Unknown.NOT_SAID), {}, {})
    assert said(earlier, later) == []


def test_risks_come_by_priority_and_without_one_last() -> None:
    risks = {
        "1": RiskItem(threat="killing"),
        "2": RiskItem(threat="accident", priority=2),
        "3": RiskItem(threat=Other("the dam"), priority=1),
        "4": RiskItem(threat=Other("the flood")),
    }
    assert [sentence.split("”")[0] for sentence in said(state(), state(risks=risks))] == [
        "The risk “the dam",
        "The risk “Accident",
        "The risk “Killing",
        "The risk “the flood",
    ]


def test_measures_come_dropped_new_changed_in_the_order_of_the_menu() -> None:
    cash, car = replace(WALK, menu="cash"), replace(WALK, menu="vehicle")
    earlier = state(elements={"1": cash, "2": car, "3": WALK})
    later = state(elements={"1": replace(cash, state="in_use"), "3": WALK, "4": car, "5": cash})
    assert said(earlier, later) == [
        "The measure “Walk in twos” is no longer in the plan.",
        "The measure “Walk in twos” is new.",
        "The measure “Walk in twos” is new.",
        "“Walk in twos” went from “Begun” to “In use”.",
    ]


@pytest.mark.parametrize(
    ("now", "sentence"),
    [
        (replace(RAID, threat_level=4), "the threat grew from 2 to 4."),
        (replace(RAID, threat_level=0), "the threat shrank from 2 to 0."),
        (replace(RAID, vulnerability=3), "we are more exposed, from 2 to 3."),
        (replace(RAID, vulnerability=1), "we are less exposed, from 2 to 1."),
        (replace(RAID, capacity=3), "we can face it better, from 2 to 3."),
        (replace(RAID, capacity=1), "we can face it less well, from 2 to 1."),
    ],
)
def test_each_bar_is_told_with_its_direction(now: RiskItem, sentence: str) -> None:
    assert said_of_risk(RAID, now) == [f"“Raid or search”: {sentence}"]


def test_several_bars_are_told_one_by_one() -> None:
    now = replace(RAID, threat_level=3, vulnerability=1)
    assert len(said_of_risk(RAID, now)) == 2


@pytest.mark.parametrize("level", [None, Unknown.NOT_KNOWN])
def test_a_rating_that_is_not_known_has_no_direction(level: Unknown | None) -> None:
    assert said_of_risk(RAID, replace(RAID, threat_level=level)) == [
        "We see the risk “Raid or search” somewhat differently."
    ]


def test_a_risk_may_leave_the_list() -> None:
    assert said_of_risk(RAID, None) == ["The risk “Raid or search” is no longer on our list."]


def test_a_dropped_measure_is_told_with_its_reasons() -> None:
    now = replace(WALK, state="dropped", obstacles=("fear", Other("the road is closed")))
    assert said_of_measure(WALK, now) == [
        "The measure “Walk in twos” was dropped. The reason: Fear and the road is closed."
    ]


def test_a_dropped_measure_needs_no_reason() -> None:
    assert said_of_measure(WALK, replace(WALK, state="dropped")) == [
        "The measure “Walk in twos” was dropped."
    ]


def test_a_measure_proposed_and_dropped_at_once_counts_as_dropped() -> None:
    assert said_of_measure(None, replace(WALK, state="dropped")) == [
        "The measure “Walk in twos” was dropped."
    ]


def test_a_dropped_measure_that_goes_is_not_dropped_again() -> None:
    assert said_of_measure(replace(WALK, state="dropped"), None) == [
        "The measure “Walk in twos” is no longer in the plan."
    ]


def test_a_new_measure_is_told_with_its_role() -> None:
    assert said_of_measure(None, replace(WALK, responsible_role=Text("the guard"))) == [
        "The measure “Walk in twos” is new. Who sees to it: the guard."
    ]


@pytest.mark.parametrize(
    ("before", "now", "sentence"),
    [
        ("not_begun", "in_use", "“Walk in twos” went from “Not begun” to “In use”."),
        ("routine", "begun", "went from “We do it without thinking” to “Begun”."),
        (None, "in_use", "“Walk in twos” is now at this point: In use."),
        ("dropped", "begun", "was taken up again. It is now at this point: Begun."),
        ("begun", Unknown.NOT_KNOWN, "Details of “Walk in twos” changed."),
    ],
)
def test_a_state_is_told_when_it_changes(
    before: str | None, now: str | Unknown, sentence: str
) -> None:
    told_now = said_of_measure(replace(WALK, state=before), replace(WALK, state=now))
    assert [one.endswith(sentence) for one in told_now] == [True]


@pytest.mark.parametrize(
    ("before", "now", "sentence"),
    [
        (None, "drilled", "“Walk in twos” was tried out for the first time: Practised."),
        ("not_tested", "really_used", "was tried out for the first time: Lived."),
        (Unknown.NOT_KNOWN, "talked_through", "for the first time: Talked through."),
        ("talked_through", "drilled", "“Walk in twos” was tried out further: Practised."),
        ("drilled", "not_tested", "Details of “Walk in twos” changed."),
        ("drilled", None, "Details of “Walk in twos” changed."),
    ],
)
def test_a_first_trial_is_told(
    before: str | Unknown | None, now: str | None, sentence: str
) -> None:
    told_now = said_of_measure(replace(WALK, tested=before), replace(WALK, tested=now))
    assert [one.endswith(sentence) for one in told_now] == [True]


@pytest.mark.parametrize(
    ("before", "now", "sentence"),
    [
        (None, "the cook", "“Walk in twos” has someone who sees to it: the cook."),
        ("the cook", None, "“Walk in twos” has nobody who sees to it for now."),
        (
            "the cook",
            "the guard",
            "“Walk in twos” is seen to by someone else: the guard. Before, it was: the cook.",
        ),
    ],
)
def test_a_role_is_told_when_it_changes(
    before: str | None, now: str | None, sentence: str
) -> None:
    was = replace(WALK, responsible_role=Text(before) if before else None)
    measure = replace(WALK, responsible_role=Text(now) if now else Unknown.NOT_APPLICABLE)
    assert said_of_measure(was, measure) == [sentence]


@pytest.mark.parametrize(
    ("before", "now", "sentence"),
    [
        ("2026-03", "2026-04", "was put off by 1 month. The new day: April 2026."),
        ("2026-12-31", "2027-02-01", "put off by 2 months. The new day: February 1, 2027."),
        ("2026-03", "2026-02", "was brought forward by 1 month. The new day: February 2026."),
        ("2026", "2025-12-01", "forward by 12 months. The new day: December 1, 2025."),
        ("2026-03-02", "2026-03-09", "The day for “Walk in twos” is now: March 9, 2026."),
        (None, "2026-03", "The day for “Walk in twos” is now: March 2026."),
        ("--03", "2026-03", "The day for “Walk in twos” is now: March 2026."),
        ("2026-03", "--05", "The day for “Walk in twos” is now: May."),
        ("2026-03", None, "“Walk in twos” has no day any more."),
    ],
)
def test_a_day_that_moved_is_told(before: str | None, now: str | None, sentence: str) -> None:
    was = replace(WALK, due=PartialDate.parse(before) if before else None)
    measure = replace(WALK, due=PartialDate.parse(now) if now else Unknown.NOT_KNOWN)
    assert [one.endswith(sentence) for one in said_of_measure(was, measure)] == [True]


def test_kind_dependency_and_obstacles_are_told() -> None:
    was = replace(WALK, kind="learning", depends_on="us")
    now = replace(
        WALK, kind="care_agreement", depends_on="authority", obstacles=("fear", "no_time")
    )
    assert said_of_measure(was, now) == [
        "“Walk in twos” is now meant so: An agreement to care.",
        "On whom “Walk in twos” depends changed. Now: On an authority.",
        "What gets in the way of “Walk in twos” now: Fear and No time.",
    ]


def test_a_new_wording_is_told_first_and_used_from_then_on() -> None:
    now = replace(WALK, content=Text("Walk in threes"), state="in_use")
    assert said_of_measure(WALK, now) == [
        "“Walk in twos” now reads: “Walk in threes”.",
        "“Walk in threes” went from “Begun” to “In use”.",
    ]


def test_a_measure_without_words_is_called_by_its_menu() -> None:
    was = replace(WALK, content=None)
    assert said_of_measure(was, replace(was, state="in_use")) == [
        "“Journeys and field work” went from “Begun” to “In use”."
    ]
