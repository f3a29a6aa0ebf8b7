"""Any entity and its row."""

from datetime import date
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from journal.domain.answers import About, Other, Text, Unknown
from journal.domain.collective import Collective
from journal.domain.dates import PartialDate
from journal.domain.entities import ENTITIES
from journal.domain.question import Entity, Field, Kind, fields_of
from journal.domain.record import Record
from journal.errors import DamagedError
from journal.storage.rows import table_of, tables

_DAYS = some.dates(date(1900, 1, 1), date(2100, 1, 1)).map(PartialDate.on)
_COARSE = [PartialDate.parse(one) for one in ("2024", "2024-Q2", "--05")]
_WRITTEN = some.text(
    some.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20
)
_UNKNOWN = some.sampled_from(Unknown)


_PLAIN: dict[Kind, Any] = {
    Kind.DATE: PartialDate.parse("2024-Q2"),
    Kind.CODE: Other("own words"),
    Kind.CODES: ("digital", Other("own words")),
    Kind.RATING: 4,
    Kind.CHANGE: -2,
    Kind.TEXT: Text("Río", "es"),
    Kind.COUNT: About(30),
    Kind.NUMBER: 2.5,
    Kind.YES_NO: False,
    Kind.REFERENCE: None,
    Kind.LANGUAGES: ("es", "quc"),
    Kind.COUNTRY: Unknown.NOT_SAID,
}


def _one_of(field: Field) -> some.SearchStrategy[Any]:
    codes = field.asked.codes
    code = some.sampled_from(codes.codes()) if codes else some.nothing()
    other = some.builds(Other, _WRITTEN)
    return {
        Kind.DATE: _DAYS
        | some.sampled_from(["2024", "2024-Q2", "--05"]).map(PartialDate.parse),
        Kind.CODE: code | other,
        Kind.CODES: some.lists(code | other, max_size=3, unique=True).map(tuple),
        Kind.RATING: some.integers(0, 4),
        Kind.CHANGE: some.integers(-2, 2),
        Kind.TEXT: some.builds(Text, _WRITTEN, some.sampled_from(["", "es", "quc"])),
        Kind.COUNT: some.integers(0, 9999) | some.builds(About, some.integers(0, 99)),
        Kind.NUMBER: some.floats(0, 1e6),
        Kind.YES_NO: some.booleans(),
        Kind.REFERENCE: some.none(),
        Kind.LANGUAGES: some.just(("es", "quc")),
        Kind.COUNTRY: some.just(("GT", "HN")),
    }[field.kind]


def _answers(entity: type[Entity]) -> some.SearchStrategy[Any]:
    return some.builds(
        entity,
        **{
            field.name: some.none()
            | (some.nothing() if field.kind is Kind.REFERENCE else _UNKNOWN)
            | _one_of(field)
            for field in fields_of(entity)
        },
    )


def _record(answers: Entity) -> Record:
    inside = MappingProxyType(dict.fromkeys(answers.about.inside[:1], "parent"))
    return Record("id", answers, inside, 2, date(2026, 1, 2), date(2026, 3, 4), 5, "why")


@pytest.mark.parametrize("entity", ENTITIES, ids=lambda one: str(one.about.name))
def test_answers_of_every_kind_come_back(entity: type[Entity]) -> None:
    answers = {field.name: _PLAIN[field.kind] for field in fields_of(entity)}
    record = _record(entity(**answers))
    table = table_of(entity)
    assert table.record(table.values(record)) == record


@pytest.mark.slow
@pytest.mark.parametrize("entity", ENTITIES, ids=lambda one: str(one.about.name))
@given(data=some.data())
@settings(max_examples=8, deadline=None)
def test_a_record_comes_back_from_its_row(entity: type[Entity], data: some.DataObject) -> None:
    record = _record(data.draw(_answers(entity)))
    table = table_of(entity)
    assert table.record(table.values(record)) == record


def test_tables_are_by_name_in_the_order_of_entities() -> None:
    assert list(tables()) == [entity.about.name for entity in ENTITIES]


def test_what_a_trigger_kept_is_a_row() -> None:
    kept = '{"id": "a", "label": "Us", "asides": "{}", "version": 1}'
    row = table_of(Collective).from_history(kept)
    assert (row[0], row[1], len(row)) == ("a", "Us", len(table_of(Collective).columns))


_GOOD = _record(Collective(label=Text("x")))


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("label", "torn\0\0"),
        ("accompanied_since", "2024-13"),
        ("rights", "{}["),
        ("asides", '{"label": {"unknown": "perhaps"}}'),
        ("asides", '{"label": {"about": true}}'),
        ("asides", '{"label": 7}'),
        ("asides", '{"nowhere": {"unknown": "not_known"}}'),
        ("made_on", "yesterday"),
    ],
)
def test_a_row_that_was_never_written_is_damage(column: str, value: str) -> None:
    table = table_of(Collective)
    row = dict(zip(table.columns, table.values(_GOOD), strict=True))
    with pytest.raises(DamagedError):
        table.record(tuple({**row, column: value}.values()))
