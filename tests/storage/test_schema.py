"""The tables and the declarations say the same."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from journal.domain.entities import ENTITIES, children_of
from journal.domain.question import Entity, Field, Kind, code_lists_of, fields_of
from journal.storage.database import Connection, open_database
from journal.storage.rows import table_of

DATA = Path(__file__).parent.parent / "data"
_CODE = "CHECK (length({c}) BETWEEN 1 AND 32 AND {c} NOT GLOB '*[^a-z0-9_]*')"
_LIST = "CHECK (json_valid({c}) AND json_type({c}) = 'array')"
EXPECTED = {
    Kind.DATE: (
        "TEXT",
        "CHECK (length({c}) BETWEEN 4 AND 10 AND {c} NOT GLOB '*[^-0-9HQ]*')",
    ),
    Kind.CODE: ("TEXT", _CODE),
    Kind.CODES: ("TEXT", _LIST),
    Kind.RATING: ("INTEGER", "CHECK ({c} BETWEEN 0 AND 4)"),
    Kind.CHANGE: ("INTEGER", "CHECK ({c} BETWEEN -2 AND 2)"),
    Kind.TEXT: ("TEXT", ""),
    Kind.COUNT: ("INTEGER", "CHECK ({c} >= 0)"),
    Kind.NUMBER: ("REAL", "CHECK ({c} >= 0)"),
    Kind.YES_NO: ("INTEGER", "CHECK ({c} IN (0, 1))"),
    Kind.REFERENCE: ("TEXT", "REFERENCES"),
    Kind.LANGUAGES: ("TEXT", _LIST),
    Kind.COUNTRY: ("TEXT", _LIST),
}
FIELDS = [(entity, field) for entity in ENTITIES for field in fields_of(entity)]
PARENTS = [(entity, parent) for entity in ENTITIES for parent in entity.about.inside]


@pytest.fixture(scope="module")
def schema(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    """Return a database that is only looked at."""
    path = shutil.copy(empty_file, tmp_path_factory.mktemp("schema") / "journal.db")
    db = open_database(Path(path), bytearray(range(32)))
    yield db
    db.close()


def _name(one: object) -> str:
    return one.name if isinstance(one, Field) else one.about.name  # type: ignore[attr-defined]  # a parameter of ours


def _flat(sql: str) -> str:
    return " ".join(sql.replace('"', "").split())


def _sql_of(schema: Connection, name: str) -> str:
    return _flat(schema.value("SELECT sql FROM sqlite_schema WHERE name = ?", (name,)))


def test_a_new_database_has_the_schema_that_is_written_down(schema: Connection) -> None:
    rows = schema.rows(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name"
    )
    assert "\n".join(f"{sql};" for (sql,) in rows) + "\n" == (
        (DATA / "schema.sql").read_text("utf-8")
    )


@pytest.mark.parametrize(("entity", "field"), FIELDS, ids=_name)
def test_every_field_has_its_column(
    schema: Connection, entity: type[Entity], field: Field
) -> None:
    kind, check = EXPECTED[field.kind]
    sql = _sql_of(schema, entity.about.name)
    column = re.search(rf"[(,] {field.name} {kind}( [A-Z(][^,]*?(\(.*?\))*)?(?=, |$)", sql)
    assert column is not None
    assert f"{field.name} {kind} {check.format(c=field.name)}".strip() in sql


@pytest.mark.parametrize("entity", ENTITIES, ids=_name)
def test_a_table_has_the_columns_of_its_entity_and_no_other(
    schema: Connection, entity: type[Entity]
) -> None:
    name = entity.about.name
    columns = tuple(row[1] for row in schema.rows(f"PRAGMA table_info({name})"))
    assert columns == table_of(entity).columns
    assert schema.rows(f"PRAGMA table_list({name})")[0][4:] == (0, 1)  # no rowid trick, STRICT


@pytest.mark.parametrize("entity", ENTITIES, ids=_name)
def test_a_table_points_where_its_entity_says(schema: Connection, entity: type[Entity]) -> None:
    name = entity.about.name
    found = {
        (row[3], row[2], row[6]) for row in schema.rows(f"PRAGMA foreign_key_list({name})")
    }
    inside = {(f"{one}_id", one, "CASCADE") for one in entity.about.inside}
    references = {
        (field, target, "SET NULL") for field, target in table_of(entity).references.items()
    }
    assert found == inside | references


@pytest.mark.parametrize(("entity", "parent"), PARENTS, ids=str)
def test_children_are_found_by_an_index(
    schema: Connection, entity: type[Entity], parent: str
) -> None:
    name = entity.about.name
    query = f"SELECT id FROM {name} WHERE {parent}_id = 'x'"  # noqa: S608 - declared names
    plan = schema.rows(f"EXPLAIN QUERY PLAN {query}")
    assert "USING INDEX" in plan[0][3] or "USING COVERING INDEX" in plan[0][3]


@pytest.mark.parametrize("entity", ENTITIES, ids=_name)
def test_triggers_keep_every_column(schema: Connection, entity: type[Entity]) -> None:
    name, columns = entity.about.name, table_of(entity).columns
    kept = ", ".join(f"'{one}', old.{one}" for one in columns)
    changed = _sql_of(schema, f"{name}_changed")
    deleted = _sql_of(schema, f"{name}_deleted")
    assert f"json_object( {kept} )" in changed
    assert f"json_object( {kept} )" in deleted
    assert f"AFTER INSERT ON {name} BEGIN" in _sql_of(schema, f"{name}_added")


def test_every_code_fits_its_column() -> None:
    codes = {code for one in code_lists_of(ENTITIES).values() for code in one.codes()}
    assert [one for one in codes if not re.fullmatch("[a-z0-9_]{1,32}", one)] == []


def test_no_field_takes_the_name_of_what_every_row_has() -> None:
    doubled = [
        entity.about.name
        for entity in ENTITIES
        if len(set(table_of(entity).columns)) != len(table_of(entity).columns)
    ]
    assert doubled == []


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE activity SET usefulness = 5",
        "UPDATE activity SET usefulness = 'a lot'",
        "UPDATE activity SET date = 'yesterday'",
        "UPDATE activity SET topics = 'digital'",
        "UPDATE activity SET kind = 'A workshop'",
        "UPDATE activity SET n_total = -1",
        "UPDATE activity SET follows_up = 2",
        "UPDATE activity SET asides = '[]'",
        "UPDATE activity SET version = 0",
        "UPDATE activity SET process_id = 'a', collective_id = 'b'",
        "UPDATE topic_learning SET activity_id = NULL",
        "UPDATE history SET kind = 'changed'",
    ],
)
def test_the_database_refuses_what_is_no_answer(db: Connection, sql: str) -> None:
    db.write("INSERT INTO step (day, seat, history_from) VALUES ('2026-11-24', 1, 1)")
    kept = "version, made_on, changed_on, seat) VALUES"
    values = "1, '2026-11-24', '2026-11-24', 1)"
    db.write(f"INSERT INTO activity (id, {kept} ('a', {values}")
    db.write(f"INSERT INTO topic_learning (id, activity_id, {kept} ('l', 'a', {values}")
    with pytest.raises(Exception, match=r"constraint failed|cannot store"):
        db.write(sql)


def test_everything_may_have_an_attachment_that_people_enter() -> None:
    without = [
        entity.about.name
        for entity in ENTITIES
        if entity.about.entered
        and "attachment" not in {one.about.name for one in children_of(entity.about.name)}
    ]
    assert without == ["attachment"]
