"""Declarations: a field without a leaving rule cannot be built."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

import pytest

from journal.domain import answers
from journal.domain.question import (
    About,
    Asked,
    Choice,
    Coarser,
    CodeList,
    Entity,
    Kind,
    Leaves,
    answers_of,
    code_lists_of,
    essential_fields,
    fields_of,
)

COLOURS = CodeList("colour", (Choice("red", "Red", group="warm"), Choice("blue", "Blue")))


@dataclass(frozen=True, slots=True, kw_only=True)
class Stone:
    about: ClassVar[About] = About(name="stone", label="Stone", plural="Stones")

    note: Annotated[answers.Words, Asked("Note?", Kind.TEXT, Leaves.IDENTIFYING)] = None
    weight: Annotated[answers.Count, Asked("Weight?", Kind.COUNT, Leaves.OK, essential=2)] = (
        None
    )
    colour: Annotated[
        answers.Code, Asked("Colour?", Kind.CODE, Leaves.OK, essential=1, codes=COLOURS)
    ] = None
    second: Annotated[
        answers.Code, Asked("Second?", Kind.CODE, Leaves.OK, essential=1, codes=COLOURS)
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Undeclared:
    about: ClassVar[About] = About(name="undeclared", label="", plural="")

    plain: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Misdeclared:
    about: ClassVar[About] = About(name="misdeclared", label="", plural="")

    plain: Annotated[str, "no declaration"] = ""


def test_fields_come_in_the_order_they_were_declared() -> None:
    assert [field.name for field in fields_of(Stone)] == ["note", "weight", "colour", "second"]


def test_a_field_tells_its_kind_and_its_leaving_rule() -> None:
    note = fields_of(Stone)[0]
    assert (note.kind, note.leaves) == (Kind.TEXT, Leaves.IDENTIFYING)


def test_essential_fields_come_by_their_number_and_then_as_declared() -> None:
    assert [field.name for field in essential_fields(Stone)] == ["colour", "second", "weight"]


def test_answers_come_by_field_name() -> None:
    assert answers_of(Stone(colour="red", weight=3)) == {
        "note": None,
        "weight": 3,
        "colour": "red",
        "second": None,
    }


def test_a_list_used_twice_is_listed_once() -> None:
    assert code_lists_of([Stone]) == {"colour": COLOURS}


def test_a_list_tells_its_codes_and_groups() -> None:
    assert COLOURS.codes() == ("red", "blue")
    assert [COLOURS.group_of(code) for code in ("red", "blue", "green")] == ["warm", "", ""]


@pytest.mark.parametrize("entity", [Undeclared, Misdeclared])
def test_a_field_without_a_declaration_is_refused(entity: type[Entity]) -> None:
    with pytest.raises(TypeError):
        fields_of(entity)


def test_a_quasi_identifying_field_must_say_how_it_is_made_coarser() -> None:
    with pytest.raises(ValueError, match="When"):
        Asked("When?", Kind.DATE, Leaves.QUASI)


def test_a_harmless_field_is_not_made_coarser() -> None:
    with pytest.raises(ValueError, match="When"):
        Asked("When?", Kind.DATE, Leaves.OK, coarser=Coarser.YEAR)


def test_a_code_needs_a_list() -> None:
    with pytest.raises(ValueError, match="Which"):
        Asked("Which?", Kind.CODE, Leaves.OK)


def test_a_reference_needs_a_target() -> None:
    with pytest.raises(ValueError, match="Whose"):
        Asked("Whose?", Kind.REFERENCE, Leaves.LOCAL)


def test_only_a_reference_has_a_target() -> None:
    with pytest.raises(ValueError, match="How many"):
        Asked("How many?", Kind.COUNT, Leaves.OK, target="stone")
