import re
from datetime import date

import pytest

from journal.domain.codes.place import PROXIMITY
from journal.domain.codes.plan import PLAN_STAGE
from journal.domain.codes.practice import PRACTICE_STATE
from journal.domain.codes.process import RHYTHM
from journal.domain.codes.topic import TOPIC_GROUP
from journal.export import facts
from journal.export.dimensions import DIMENSIONS, NOT_RECORDED, Dimension, dimension

FROZEN = {
    "length4": "under_4_hours up_to_8_hours up_to_32_hours over_32_hours nr",
    "proximity3": "our_community our_country farther nr",
    "integration3": "one_side two_sides all_three nr",
    "topic8": "risk_and_context incidents_and_emergency plans_and_protocols "
    "physical_and_territory digital psychosocial_and_care legal_and_advocacy "
    "networks_and_organisation nr",
    "useful3": "useful_little useful_half useful_much nr",
    "rhythm4": "once set_course open_ended nr",
    "applied3": "not_used tried in_use nr",
    "followup4": "none_planned planned_none_done one_done several_done nr",
    "travel4": "no_travel_emissions under_25_kg up_to_250_kg over_250_kg nr",
    "before3": "stage_none stage_partial stage_in_use nr",
    "after3": "stage_none stage_partial stage_in_use nr",
    "change3": "worse_or_same one_step_up two_steps_up nr",
    "context3": "pressure_low pressure_half pressure_high nr",
    "adapted3": "adapted_none adapted_one adapted_several nr",
    "agency3": "more_fell no_change more_rose nr",
}


def test_codes_stay_what_they_are_and_where_they_are() -> None:
    assert {one.name: " ".join(one.codes()) for one in DIMENSIONS} == FROZEN


@pytest.mark.parametrize("one", DIMENSIONS, ids=lambda one: one.name)
def test_every_code_can_be_read_by_every_program(one: Dimension) -> None:
    assert all(re.fullmatch("[a-z][a-z0-9_]{0,31}", code) for code in (one.name, *one.codes()))
    assert one.codes()[-1] == NOT_RECORDED
    assert one.sources


def test_a_label_is_found_by_its_code() -> None:
    assert dimension("rhythm4").label_of("once") == "Once"


def test_no_answer_of_the_journal_is_forgotten() -> None:
    assert set(TOPIC_GROUP.values()) == set(dimension("topic8").codes()) - {NOT_RECORDED}
    assert all(facts.stage(code) != NOT_RECORDED for code in PLAN_STAGE.codes())
    assert all(facts.proximity((code,)) != NOT_RECORDED for code in PROXIMITY.codes())
    told = [
        facts.contribution(
            facts.Seen(
                id="", collective="", role="", first=date.min, last=date.min,
                rhythm=rhythm, practice_state=state,
            )
        )
        for rhythm in RHYTHM.codes()
        for state in PRACTICE_STATE.codes()
    ]  # fmt: skip
    assert NOT_RECORDED not in {one["rhythm4"] for one in told}
    assert NOT_RECORDED not in {one["applied3"] for one in told}
