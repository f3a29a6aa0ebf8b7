"""What holds for every entity, field and code of the journal."""

import re
import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.domain.answers import Answer, Unknown
from journal.domain.entities import (
    ENTITIES,
    children_of,
    entered_entities,
    entity_named,
    parents_of,
)
from journal.domain.plain import from_plain, to_plain
from journal.domain.question import (
    Entity,
    Field,
    Kind,
    Leaves,
    answers_of,
    code_lists_of,
    fields_of,
)
from journal.errors import NotFoundError
from tests.domain.golden import CODES, LEAVING, code_lines, code_lists, leaving_lines
from tests.domain.strategies import answers_for

NAMES = [
    "collective", "context_snapshot", "actor", "actor_link", "process", "process_party",
    "activity", "topic_learning", "travel_leg", "emission_factor", "funding", "security_plan",
    "plan_version", "risk_item", "plan_element", "incident", "threat_assessment", "reaction",
    "review", "measure_check", "wheel_score", "dimension_score", "agency_score", "practice",
    "practice_check", "action", "outcome", "outcome_contribution", "support_event", "consent",
    "export_record", "resource", "attachment",
]  # fmt: skip
ADDED_BY_STORAGE = {"id", "asides", "version", "made_on", "changed_on", "seat", "why"}
FIELDS = [field for entity in ENTITIES for field in fields_of(entity)]
CODE_LISTS = code_lists()
CHOICES = [choice for one in CODE_LISTS for choice in one.choices]
ASKED_IN_A_LIST = {"process": {4}}  # who taught or accompanied: process_party
SNAKE_CASE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
NOT_RECORDED = {"unknown", "nr", "wh", "na"}

every_entity = pytest.mark.parametrize("entity", ENTITIES, ids=NAMES)


@pytest.fixture
def database() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    yield connection
    connection.close()


def test_the_entities_are_all_there_in_their_order() -> None:
    assert [entity.about.name for entity in ENTITIES] == NAMES


@every_entity
def test_a_class_is_called_as_its_entity(entity: type[Entity]) -> None:
    assert entity.__name__ == entity.about.name.title().replace("_", "")


@every_entity
def test_an_entity_can_be_shown(entity: type[Entity]) -> None:
    about = entity.about
    assert about.label
    assert about.plural
    assert about.titled_by
    assert {field.name for field in fields_of(entity)} >= set(about.titled_by)


@every_entity
def test_an_entity_is_placed_in_time_by_one_of_its_dates(entity: type[Entity]) -> None:
    dates = {field.name for field in fields_of(entity) if field.kind is Kind.DATE}
    assert entity.about.dated_by in dates | {""}


@every_entity
def test_an_entity_belongs_to_entities_that_exist(entity: type[Entity]) -> None:
    assert set(entity.about.inside) <= set(NAMES)
    assert entity.about.alone or entity.about.inside


@every_entity
def test_a_new_record_has_no_answer(entity: type[Entity]) -> None:
    assert set(answers_of(entity()).values()) == {None}


@every_entity
def test_at_most_eight_questions_are_asked_first_without_gaps(entity: type[Entity]) -> None:
    numbers = {field.asked.essential for field in fields_of(entity)} - {0}
    numbers |= ASKED_IN_A_LIST.get(entity.about.name, set())
    assert sorted(numbers) == list(range(1, len(numbers) + 1))
    assert len(numbers) <= 8
    assert bool(numbers) == entity.about.entered


@every_entity
def test_names_need_no_quotes_in_sql(
    entity: type[Entity], database: sqlite3.Connection
) -> None:
    columns = ", ".join(f"{field.name} TEXT" for field in fields_of(entity))
    database.execute(f"CREATE TABLE {entity.about.name} ({columns}) STRICT")


@every_entity
def test_every_field_has_a_name_of_its_own(entity: type[Entity]) -> None:
    taken = ADDED_BY_STORAGE | {f"{parent}_id" for parent in entity.about.inside}
    names = [field.name for field in fields_of(entity)]
    assert [name for name in names if not SNAKE_CASE.fullmatch(name)] == []
    assert set(names) & taken == set()


@every_entity
def test_every_field_has_a_question_and_a_leaving_rule(entity: type[Entity]) -> None:
    fields = fields_of(entity)
    assert all(field.asked.question for field in fields)
    assert {field.leaves for field in fields} <= set(Leaves)


@every_entity
def test_what_the_program_fills_in_is_not_asked_first(entity: type[Entity]) -> None:
    fields = fields_of(entity)
    assert [one.name for one in fields if one.asked.filled_in and one.asked.essential] == []


@every_entity
def test_free_text_never_leaves_by_itself(entity: type[Entity]) -> None:
    rules = {field.leaves for field in fields_of(entity) if field.kind is Kind.TEXT}
    assert rules <= {Leaves.IDENTIFYING, Leaves.LOCAL}


@every_entity
def test_a_reference_points_to_an_entity_and_does_not_leave(entity: type[Entity]) -> None:
    references = [field for field in fields_of(entity) if field.kind is Kind.REFERENCE]
    assert {field.asked.target for field in references} <= set(NAMES)
    assert {field.leaves for field in references} <= {Leaves.LOCAL, Leaves.SENSITIVE}


@every_entity
def test_languages_and_countries_are_never_harmless(entity: type[Entity]) -> None:
    places = [one for one in fields_of(entity) if one.kind in {Kind.LANGUAGES, Kind.COUNTRY}]
    assert {field.leaves for field in places} <= {Leaves.QUASI, Leaves.LOCAL}


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("risk_item", {"threat", "status", "threat_level", "vulnerability"}),
        ("incident", {"kind", "types", "target", "suspected", "severity"}),
        ("threat_assessment", {"pattern", "means", "objective", "conclusion"}),
        ("actor", {"type", "stance", "power", "will_to_protect"}),
        ("security_plan", {"kept_where"}),
        ("support_event", {"kinds", "returned"}),
    ],
)
def test_what_harms_if_seen_is_sensitive(name: str, fields: set[str]) -> None:
    rules = {one.name: one.leaves for one in fields_of(entity_named(name))}
    assert {rules[field] for field in fields} == {Leaves.SENSITIVE}


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(FIELDS).flatmap(lambda field: st.tuples(st.just(field), answers_for(field)))
)
def test_every_answer_to_a_field_has_a_plain_form(case: tuple[Field, Answer]) -> None:
    field, answer = case
    assert from_plain(field, to_plain(answer)) == answer


def test_a_list_has_one_name_and_a_name_one_list() -> None:
    names = [one.name for one in CODE_LISTS]
    assert sorted(set(names)) == names


def test_the_lists_in_use_are_those_of_the_code_modules() -> None:
    assert set(code_lists_of(ENTITIES).values()) <= set(CODE_LISTS)


def test_a_list_offers_each_code_once_and_something_to_choose() -> None:
    assert [one.name for one in CODE_LISTS if not SNAKE_CASE.fullmatch(one.name)] == []
    assert [one.name for one in CODE_LISTS if len(set(one.codes())) != len(one.codes())] == []
    assert [one.name for one in CODE_LISTS if len(one.codes()) < 2] == []


def test_a_code_can_be_read_by_every_program() -> None:
    codes = [choice.code for choice in CHOICES]
    assert [code for code in codes if not SNAKE_CASE.fullmatch(code)] == []
    assert [code for code in codes if len(code) > 32] == []


def test_a_code_can_be_read_by_a_stranger() -> None:
    explained = [choice.explanation for choice in CHOICES if choice.explanation]
    assert [choice.code for choice in CHOICES if not choice.label] == []
    assert [one for one in explained if one[-1] not in ".…?!"] == []


def test_not_knowing_is_no_code() -> None:
    reasons = NOT_RECORDED | {one.value for one in Unknown}
    assert [choice for choice in CHOICES if choice.code in reasons] == []


def test_an_open_list_needs_no_code_for_other() -> None:
    opened = [one for one in CODE_LISTS if one.open_ended]
    assert [one.name for one in opened if "other" in one.codes()] == []


def test_no_released_code_is_ever_taken_away() -> None:
    frozen = CODES.read_text(encoding="utf-8").split()
    assert set(frozen) - set(code_lines()) == set()


def test_new_codes_are_written_down() -> None:
    assert CODES.read_text(encoding="utf-8").split() == code_lines()


def test_leaving_rules_change_only_on_purpose() -> None:
    assert LEAVING.read_text(encoding="utf-8").splitlines() == leaving_lines()


def test_an_entity_is_found_by_its_name() -> None:
    assert [entity_named(name) for name in NAMES] == list(ENTITIES)


@pytest.mark.parametrize("name", ["", "Process", "person", "process; DROP TABLE process"])
def test_another_name_is_not_found(name: str) -> None:
    with pytest.raises(NotFoundError):
        entity_named(name)


@every_entity
def test_parents_know_their_children(entity: type[Entity]) -> None:
    name = entity.about.name
    assert {parent.about.name for parent in parents_of(name)} == set(entity.about.inside)
    assert [entity in children_of(parent) for parent in entity.about.inside] == [
        True for _ in entity.about.inside
    ]


def test_an_attachment_belongs_to_anything_that_is_entered() -> None:
    entered = {entity.about.name for entity in entered_entities()}
    assert set(entity_named("attachment").about.inside) == entered - {"attachment"}


def test_ledger_and_factors_are_not_entered() -> None:
    kept_back = set(ENTITIES) - set(entered_entities())
    assert {entity.about.name for entity in kept_back} == {"emission_factor", "export_record"}
