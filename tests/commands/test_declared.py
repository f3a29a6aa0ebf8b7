"""schema."""

from typing import Any

import pytest

from journal.domain.entities import ENTITIES
from journal.domain.question import fields_of
from tests.commands.saying import say

TYPES = {
    "date", "code", "codes", "rating", "change", "text", "count", "number", "yes_no",
    "reference", "languages", "country",
}  # fmt: skip
RULES = {"identifying", "quasi", "sensitive", "ok", "local"}


@pytest.fixture(scope="module")
def schema() -> Any:
    return say("schema", "--json").document


def _fields(schema: Any) -> list[Any]:
    return [field for entity in schema["entities"] for field in entity["fields"]]


def test_schema_tells_every_entity_and_field(schema: Any) -> None:
    told = [
        (one["name"], [field["name"] for field in one["fields"]]) for one in schema["entities"]
    ]

    assert schema["schema"] == 1
    assert told == [
        (one.about.name, [field.name for field in fields_of(one)]) for one in ENTITIES
    ]


def test_every_field_tells_its_type_and_leaving_rule(schema: Any) -> None:
    assert {field["type"] for field in _fields(schema)} == TYPES
    assert {field["leaves"] for field in _fields(schema)} == RULES
    assert all(isinstance(field["essential"], bool) for field in _fields(schema))


def test_every_field_tells_what_becomes_of_it_under_each_profile(schema: Any) -> None:
    assert {tuple(field["profiles"]) for field in _fields(schema)} == {
        ("summary", "card", "coded", "named")
    }
    told = {one for field in _fields(schema) for one in field["profiles"].values()}
    assert told <= set(schema["meanings"])


def test_every_list_that_a_field_names_is_told_with_its_codes(schema: Any) -> None:
    named = {field["list"] for field in _fields(schema) if "list" in field}

    assert named == set(schema["lists"])
    assert {"code": "in_person"}.items() <= schema["lists"]["modality"][0].items()


def test_a_code_has_a_list_and_a_reference_has_a_target(schema: Any) -> None:
    coded = {field["type"] for field in _fields(schema) if "list" in field}
    pointing = {field["type"] for field in _fields(schema) if "target" in field}

    assert coded == {"code", "codes"}
    assert pointing == {"reference"}


def test_where_a_record_may_belong_is_told_by_names_of_entities(schema: Any) -> None:
    names = {one["name"] for one in schema["entities"]}
    places = {one["name"]: one["in"] for one in schema["entities"]}

    assert {place for inside in places.values() for place in inside} <= names
    assert "process" in places["activity"]


@pytest.mark.parametrize("language", ["es", "fr"])
def test_labels_are_in_the_language_and_names_in_none(language: str, schema: Any) -> None:
    other = say("schema", "--json", "--language", language).document

    assert [one["name"] for one in _fields(other)] == [one["name"] for one in _fields(schema)]
    assert other["entities"][0]["label"] != schema["entities"][0]["label"]
    assert other["lists"]["modality"] != schema["lists"]["modality"]


def test_schema_tells_the_same_in_text() -> None:
    said = say("schema")

    (row,) = [line for line in said.out.splitlines() if line.startswith("modality ")]
    assert row.split()[:4] == ["modality", "code", "modality", "*"]
    assert "\n  in_person " in said.out
    assert said.out.splitlines()[-1].startswith("if_ticked_apart  ")
