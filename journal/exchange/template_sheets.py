"""The sheets of the template, from the declarations of the entities."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from journal.domain.question import CodeList, Entity, Field, Kind, essential_fields, fields_of
from journal.errors import N_
from journal.exchange.incoming import FORMAT
from journal.exchange.spreadsheet import IN, LISTS_FORMAT, NOTES_FORMAT, REF, ROWS_ABOVE
from journal.exchange.vocabulary import OTHER_SAID, UNKNOWN_SAID, YES_NO, YES_NO_SAID
from journal.exchange.workbook import MOST_ROWS
from journal.i18n import Words

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_LISTS_TITLE = "_lists"
_LINKED_BY_NAME = frozenset({"lineage", "measure_lineage"})  # filled in, but people can too
_MOST_LETTERS_OF_TITLE = 31  # of a sheet
_MOST_LETTERS_OF_PROMPT = 255
_MOST_LETTERS_OF_PROMPT_TITLE = 32
_FORBIDDEN_IN_TITLE = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_COLUMN_WIDTH = 26
_NOTE_WIDTHS = (28, 60, 70)
_QUESTION_HEIGHT = 64
_TEXT = "@"  # keeps 2024-03 and 2-5 what they are
_ESSENTIAL = PatternFill("solid", fgColor="FFE7F0EA")
_MORE = PatternFill("solid", fgColor="FFF3F1EC")
_WRAPPED = Alignment(wrap_text=True, vertical="top")
_INTRODUCTION = (
    N_("How to fill this in"),
    N_("One row is one record. Leave empty what you do not want to answer."),
    N_("Every question also takes: {answers}"),
    N_(
        "Give a row a short name of your own where another row belongs to it, and write that "
        "name in the other row."
    ),
    N_("Rows that belong to nothing else belong to our group."),
    N_("Do not write real names of people. When it is brought in, delete this file."),
)
_HOW: Mapping[Kind, str] = {
    Kind.DATE: N_("As exactly as you remember: 2024, 2024-H1, 2024-Q2, 2024-03 or 2024-03-09."),
    Kind.CODE: N_("Choose from the list."),
    Kind.CODES: N_("Choose from the list. Several answers: write ; between them."),
    Kind.RATING: N_("A number from 0 (not at all) to 4 (fully)."),
    Kind.CHANGE: N_("A number from -2 (much worse) to 2 (much better)."),
    Kind.TEXT: N_("In your own words."),
    Kind.COUNT: N_("A whole number. “~20” means about twenty."),
    Kind.NUMBER: N_("A number, with a fraction if you need one."),
    Kind.YES_NO: N_("Yes or no."),
    Kind.REFERENCE: N_("The short name of a row on another sheet."),
    Kind.LANGUAGES: N_("Names of languages. Several: write ; between them."),
    Kind.COUNTRY: N_("Names of countries. Several: write ; between them."),
}
_REF_QUESTION = N_("A short name for this row, if another row belongs to it")
_IN_QUESTION = N_("The short name of the row it belongs to ({sheets})")
_UP_TO = N_("At most {number}, the most important first.")
_NONE_FITS = N_("If none fits, write “{other}:” and your words.")
_SAME_THING = N_("The same short word wherever it is the same thing.")


@dataclass(frozen=True, slots=True)
class _Plan:
    """What every sheet needs to know: the words, and the titles of sheets by entity."""

    words: Words
    titles: Mapping[str, str]


def book_of(entities: Sequence[type[Entity]], words: Words) -> Workbook:
    """Return the spreadsheet for these entities."""
    plan = _Plan(words, _titles(entities, words))
    book = Workbook()
    notes: Worksheet = book.active  # type: ignore[assignment]  # a new book has one sheet
    _write_notes(notes, entities, plan)
    lists = _Lists(book.create_sheet(_LISTS_TITLE), words)
    for entity in entities:
        sheet = book.create_sheet(plan.titles[entity.about.name], len(book.sheetnames) - 1)
        _write_sheet(sheet, entity, plan, lists)
    return book


def columns_of(entity: type[Entity], names: Sequence[str]) -> tuple[Field, ...]:
    """Return the questions of a sheet, essential ones first.

    What the program fills in is not asked, nor is a reference to an entity that has
    no sheet; `names` are the entities that have one.
    """
    essential = essential_fields(entity)
    more = [field for field in fields_of(entity) if field not in essential]
    return tuple(
        field
        for field in (*essential, *more)
        if (not field.asked.filled_in or field.name in _LINKED_BY_NAME)
        and (field.kind is not Kind.REFERENCE or field.asked.target in names)
    )


class _Lists:
    """The hidden sheet of answers: a list takes two columns, labels and codes."""

    def __init__(self, sheet: "Worksheet", words: Words) -> None:
        self._sheet = sheet
        self._words = words
        self._ranges: dict[str, str] = {}
        sheet.sheet_state = "veryHidden"
        sheet.cell(1, 1, LISTS_FORMAT)

    def range_for(self, field: Field) -> str:
        """Return the cells that hold the labels for a field, "" where it has no list."""
        name, answers = self._answers(field)
        if answers and name not in self._ranges:
            self._ranges[name] = self._write(name, answers)
        return self._ranges.get(name, "")

    def _answers(self, field: Field) -> tuple[str, Mapping[str, str]]:
        words = self._words
        if field.asked.codes is not None:
            return field.asked.codes.name, labels_of(field.asked.codes, words)
        numbers = {Kind.RATING: range(5), Kind.CHANGE: range(-2, 3)}.get(field.kind)
        if numbers is not None:
            return field.kind.value, {str(number): str(number) for number in numbers}
        if field.kind is Kind.YES_NO:
            return YES_NO, {words.say(said): code for code, said in YES_NO_SAID.items()}
        return "", {}

    def _write(self, name: str, answers: Mapping[str, str]) -> str:
        column = 1 + 2 * len(self._ranges)
        unknown = {self._words.say(said): one.value for one, said in UNKNOWN_SAID.items()}
        pairs = [*answers.items(), *unknown.items()]
        self._sheet.cell(2, column, name)
        for row, (label, code) in enumerate(pairs, ROWS_ABOVE):
            self._sheet.cell(row, column, label)
            self._sheet.cell(row, column + 1, code)
        letter = get_column_letter(column)
        return (
            f"'{_LISTS_TITLE}'!${letter}${ROWS_ABOVE}:${letter}${ROWS_ABOVE + len(pairs) - 1}"
        )


def labels_of(codes: CodeList, words: Words) -> Mapping[str, str]:
    """Return the codes that are offered by their labels; of equal labels, by the code."""
    offered = [choice for choice in codes.choices if not choice.deprecated]
    labels = [words.label(codes.name, choice.label) for choice in offered]
    return {
        label if labels.count(label) == 1 else choice.code: choice.code
        for label, choice in zip(labels, offered, strict=True)
    }


def _write_sheet(sheet: "Worksheet", entity: type[Entity], plan: _Plan, lists: _Lists) -> None:
    words, about = plan.words, entity.about
    parents = [plan.titles[name] for name in about.inside if name in plan.titles]
    for column, text in enumerate((FORMAT, about.name, words.language), 1):
        sheet.cell(1, column, text)
    _write_column(sheet, 1, REF, words.say(_REF_QUESTION))
    if parents:
        _write_column(sheet, 2, IN, words.say(_IN_QUESTION, sheets=", ".join(parents)))
    fields = columns_of(entity, tuple(plan.titles))
    for column, field in enumerate(fields, 2 + bool(parents)):
        question = words.label(about.name, field.asked.question)
        _write_column(sheet, column, field.name, question)
        if field.asked.essential:
            sheet.cell(ROWS_ABOVE, column).font = Font(bold=True)
            sheet.cell(ROWS_ABOVE, column).fill = _ESSENTIAL
        how = _how(field, about.name, words)
        _guide(sheet, column, question, how, lists.range_for(field))
    sheet.row_dimensions[1].hidden = sheet.row_dimensions[2].hidden = True
    sheet.row_dimensions[ROWS_ABOVE].height = _QUESTION_HEIGHT
    sheet.freeze_panes = f"A{ROWS_ABOVE + 1}"
    sheet.sheet_view.rightToLeft = words.is_right_to_left


def _write_column(sheet: "Worksheet", column: int, name: str, question: str) -> None:
    sheet.cell(2, column, name)
    cell = sheet.cell(ROWS_ABOVE, column, question)
    cell.alignment, cell.fill = _WRAPPED, _MORE
    dimension = sheet.column_dimensions[get_column_letter(column)]
    dimension.width = _COLUMN_WIDTH
    dimension.number_format = _TEXT
    dimension.alignment = _WRAPPED


def _guide(sheet: "Worksheet", column: int, question: str, how: str, cells: str) -> None:
    """Put a short message, and the list where there is one, on the cells of a column."""
    letter = get_column_letter(column)
    validation = DataValidation(
        type="list" if cells else None,
        formula1=cells or None,
        allow_blank=True,
        showErrorMessage=False,  # other languages and several answers are fine
        showInputMessage=True,
        promptTitle=_cut(question, _MOST_LETTERS_OF_PROMPT_TITLE),
        prompt=_cut(how, _MOST_LETTERS_OF_PROMPT),
    )
    validation.add(f"{letter}{ROWS_ABOVE + 1}:{letter}{MOST_ROWS}")
    sheet.add_data_validation(validation)


def _how(field: Field, entity: str, words: Words) -> str:
    asked = field.asked
    sentences = [words.label(entity, asked.explanation), words.say(_HOW[field.kind])]
    if asked.most:
        sentences.append(words.say(_UP_TO, number=words.number(asked.most)))
    if asked.codes is not None and asked.codes.open_ended:
        sentences.append(words.say(_NONE_FITS, other=words.say(OTHER_SAID)))
    if field.name in _LINKED_BY_NAME:
        sentences.append(words.say(_SAME_THING))
    return " ".join(filter(None, sentences))


def _cut(text: str, most_letters: int) -> str:
    return text if len(text) <= most_letters else text[: most_letters - 1].rstrip() + "…"


def _write_notes(sheet: "Worksheet", entities: Sequence[type[Entity]], plan: _Plan) -> None:
    words = plan.words
    sheet.title = _title(words.say(_INTRODUCTION[0]))
    unknown = ", ".join(words.say(said) for said in UNKNOWN_SAID.values())
    sheet.append([NOTES_FORMAT])
    for sentence in _INTRODUCTION:
        sheet.append([words.say(sentence, answers=unknown)])
    for entity in entities:
        about = entity.about
        sheet.append([])
        sheet.append([plan.titles[about.name], words.label(about.name, about.explanation)])
        sheet.cell(sheet.max_row, 1).font = Font(bold=True)
        for field in columns_of(entity, tuple(plan.titles)):
            question = words.label(about.name, field.asked.question)
            sheet.append(["", question, _how(field, about.name, words)])
    sheet.cell(2, 1).font = Font(bold=True, size=14)
    sheet.row_dimensions[1].hidden = True
    sheet.sheet_view.rightToLeft = words.is_right_to_left
    for column, width in enumerate(_NOTE_WIDTHS, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width


def _titles(entities: Sequence[type[Entity]], words: Words) -> Mapping[str, str]:
    """Return the title of each entity's sheet; of equal ones, the entity's name."""
    titles = [_title(words.label(one.about.name, one.about.plural)) for one in entities]
    taken = [title.casefold() for title in titles]
    return {
        one.about.name: title if taken.count(title.casefold()) == 1 else one.about.name
        for one, title in zip(entities, titles, strict=True)
    }


def _title(text: str) -> str:
    return " ".join(text.translate(_FORBIDDEN_IN_TITLE).split())[
        :_MOST_LETTERS_OF_TITLE
    ].strip()
