"""Read a filled-in spreadsheet, as `template` makes it, into what JSON gives too.

A sheet of ours has three rows above its records: the format, the entity and the
language; the names of the fields, with `ref` and `in`; the questions. The first two
are hidden. Sheets may be renamed and moved, columns moved or deleted, rows sorted.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from journal.domain.entities import ENTITIES
from journal.domain.question import Field, fields_of
from journal.exchange.incoming import (
    FORMAT,
    Fault,
    Given,
    Incoming,
    Place,
    Refusal,
    Refusals,
    RefusedContentError,
)
from journal.exchange.typed import Cell, answer_typed, written
from journal.exchange.untrusted import is_ref
from journal.exchange.vocabulary import Vocabulary
from journal.exchange.workbook import Row, Sheet, sheets_of
from journal.i18n import Words

LISTS_FORMAT = "bitacora-lists/1"
NOTES_FORMAT = "bitacora-notes/1"
REF = "ref"
IN = "in"
ROWS_ABOVE = 3
_FORMATS = (FORMAT, LISTS_FORMAT, NOTES_FORMAT)
_ENTITY = 2
_LANGUAGE = 3
_MOST_ROWS_BEFORE = 20  # where somebody put a title above


@dataclass(frozen=True, slots=True)
class _Form:
    """A sheet of ours: its entity, its columns by number, its rows of records."""

    title: str
    entity: str
    columns: Mapping[int, str]
    rows: tuple[Row, ...]
    vocabulary: Vocabulary


def read_spreadsheet(untrusted_content: bytes, spoken: Sequence[Words]) -> Incoming:
    """Return the records of a spreadsheet and what is wrong with them.

    Raises:
        RefusedContentError: the file as a whole is refused.
    """
    sheets = sheets_of(untrusted_content)
    refusals = Refusals()
    tops = [(sheet, top) for sheet in sheets if (top := _top(sheet, FORMAT)) is not None]
    lists = _lists_of(sheets)
    vocabularies = {
        language: Vocabulary(spoken, language, lists)
        for language in {_text_at(top, _LANGUAGE) for _, top in tops}
    }
    forms = [
        _form(sheet, top, vocabularies[_text_at(top, _LANGUAGE)], refusals)
        for sheet, top in tops
    ]
    if not forms:
        raise RefusedContentError(Fault.NO_SHEET_OF_OURS)
    for sheet in sheets:
        if sheet.rows and not any(_top(sheet, one) for one in _FORMATS):
            refusals.add(Refusal(Fault.SHEET_NOT_OURS, Place(sheet=sheet.title)))
    given = tuple(_given(form, row, refusals) for form in forms for row in form.rows)
    return Incoming(given, refusals.found())


def _top(sheet: Sheet, name: str) -> Row | None:
    """Return the row in which a sheet says what it is."""
    for row in sheet.rows:
        if row.number > _MOST_ROWS_BEFORE:
            break
        if row.cells.get(1) == name:
            return row
    return None


def _text_at(row: Row, column: int) -> str:
    cell = row.cells.get(column, "")
    return cell if isinstance(cell, str) and not isinstance(cell, Fault) else ""


def _lists_of(sheets: Sequence[Sheet]) -> Mapping[str, Mapping[str, str]]:
    """Return the lists of the hidden sheet: label to code, by the name of the list."""
    lists: dict[str, dict[str, str]] = {}
    for sheet in sheets:
        top = _top(sheet, LISTS_FORMAT)
        for row in sheet.rows if top else ():
            for column in row.cells:
                label, code = _text_at(row, column), _text_at(row, column + 1)
                name = _name_above(sheet, column)
                if name and label and code and row.number > ROWS_ABOVE - 1:
                    lists.setdefault(name, {})[label] = code
    return lists


def _name_above(sheet: Sheet, column: int) -> str:
    names = [row for row in sheet.rows[:2] if row.number == ROWS_ABOVE - 1]
    return _text_at(names[0], column) if names else ""


def _form(sheet: Sheet, top: Row, vocabulary: Vocabulary, refusals: Refusals) -> _Form:
    names = {row.number: row for row in sheet.rows}.get(top.number + 1, Row(0, {}))
    columns = {column: _text_at(names, column) for column in names.cells}
    given = [name for name in columns.values() if name]
    for name in sorted({name for name in given if given.count(name) > 1}):
        place = Place(sheet=sheet.title)
        refusals.add(Refusal(Fault.KEY_TWICE, place, entity=_text_at(top, _ENTITY), field=name))
    rows = tuple(row for row in sheet.rows if row.number >= top.number + ROWS_ABOVE)
    return _Form(sheet.title, _text_at(top, _ENTITY), columns, rows, vocabulary)


def _given(form: _Form, row: Row, refusals: Refusals) -> Given:
    """Return one row as a record, with what can be understood of it."""
    cells = {form.columns.get(column, ""): cell for column, cell in row.cells.items()}
    place = Place(sheet=form.title, row=row.number)
    named = Given(place, form.entity, _ref(cells.get(REF, "")))
    if REF in cells and not named.ref:
        refusals.about(named, Fault.BAD_REF)
    inside = tuple(_refs(cells.get(IN, "")))
    if IN in cells and not all(map(is_ref, inside)):
        refusals.about(named, Fault.BAD_PLACE)
        inside = ()
    if "" in cells:
        refusals.about(named, Fault.COLUMN_WITHOUT_NAME)
    answers = {name: cell for name, cell in cells.items() if name not in {REF, IN, ""}}
    fields = dict(_answers(form, named, answers, refusals))
    return Given(place, form.entity, named.ref, tuple(("", ref) for ref in inside), fields)


def _ref(cell: Cell) -> str:
    try:
        text = written(cell)
    except RefusedContentError:
        return ""
    return text if is_ref(text) else ""


def _refs(cell: Cell) -> Iterator[str]:
    try:
        text = written(cell)
    except RefusedContentError:
        yield ""
        return
    yield from (one.strip() for one in text.split(";") if one.strip())


def _answers(
    form: _Form, named: Given, cells: Mapping[str, Cell], refusals: Refusals
) -> Iterator[tuple[str, object]]:
    fields = _fields(form.entity)
    for name, cell in cells.items():
        field = fields.get(name)
        if field is None:
            yield name, None  # refused by its name when the records are checked
            continue
        try:
            yield name, answer_typed(field, cell, form.vocabulary)
        except RefusedContentError as refused:
            refusals.about(named, refused.fault, name)


def _fields(entity: str) -> Mapping[str, Field]:
    return {
        field.name: field
        for one in ENTITIES
        if one.about.name == entity
        for field in fields_of(one)
    }
