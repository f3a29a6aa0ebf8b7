"""What a file brings, as far as it was understood, and why something was refused.

Everything in a `Given` is untrusted but its shape. Refusals are data; `told` makes
a sentence of one. A refusal names the place and the field, never a value.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from journal.domain.entities import ENTITIES
from journal.domain.question import fields_of
from journal.errors import N_
from journal.i18n import Words

FORMAT = "bitacora-records/1"
MOST_RECORDS = 100_000
MOST_LETTERS_OF_REF = 100
_MOST_REFUSALS = 10_000  # nobody reads more; keeps memory bounded
_MOST_LETTERS_SHOWN = 40


class Fault(StrEnum):
    """Why a file, a record or an answer is refused; the last group is `plain.Reason`."""

    TOO_BIG = "too_big"
    NOT_UTF8 = "not_utf8"
    NOT_JSON = "not_json"
    TOO_DEEP = "too_deep"
    TOO_MUCH = "too_much"
    KEY_TWICE = "key_twice"
    NOT_A_NUMBER = "not_a_number"
    HUGE_NUMBER = "huge_number"
    OTHER_FORMAT = "other_format"
    NEWER_FORMAT = "newer_format"
    BAD_SPREADSHEET = "bad_spreadsheet"
    BAD_ARCHIVE = "bad_archive"
    LOCKED_SPREADSHEET = "locked_spreadsheet"
    MANY_FORMULAS = "many_formulas"
    NO_SHEET_OF_OURS = "no_sheet_of_ours"
    AND_MORE = "and_more"

    SHEET_NOT_OURS = "sheet_not_ours"
    COLUMN_WITHOUT_NAME = "column_without_name"
    NOT_A_RECORD = "not_a_record"
    UNKNOWN_KEY = "unknown_key"
    UNKNOWN_ENTITY = "unknown_entity"
    NOT_ENTERED = "not_entered"
    FILE_MISSING = "file_missing"
    BAD_REF = "bad_ref"
    REF_TWICE = "ref_twice"
    BAD_PLACE = "bad_place"
    NO_SUCH_PLACE = "no_such_place"
    WRONG_PLACE = "wrong_place"
    TOO_MANY_PLACES = "too_many_places"
    PLACE_MISSING = "place_missing"
    US_IS_KNOWN = "us_is_known"
    TWO_OF_US = "two_of_us"

    UNKNOWN_FIELD = "unknown_field"
    NO_SUCH_RECORD = "no_such_record"
    WRONG_RECORD = "wrong_record"
    FORMULA = "formula"
    CELL_ERROR = "cell_error"
    TWO_MEANINGS = "two_meanings"
    AMBIGUOUS_NUMBER = "ambiguous_number"
    AMBIGUOUS_DATE = "ambiguous_date"

    WRONG_TYPE = "wrong_type"
    NOT_A_DATE = "not_a_date"
    NOT_IN_LIST = "not_in_list"
    OUT_OF_RANGE = "out_of_range"
    TOO_LONG = "too_long"
    TOO_MANY = "too_many"
    TWICE = "twice"
    FORBIDDEN_CHARACTER = "forbidden_character"
    NOT_A_LANGUAGE = "not_a_language"
    NOT_A_COUNTRY = "not_a_country"
    UNKNOWN_NOT_ALLOWED = "unknown_not_allowed"


class RefusedContentError(ValueError):
    """A file, or one cell of it, that is refused as a whole."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: the record's number from 1, or a row of a sheet."""

    number: int = 0
    sheet: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class Given:
    """One record as a file gives it.

    `inside` pairs the name of an entity ("": whichever it is) with a ref; `fields`
    holds plain forms (`journal.domain.plain`), a reference as the ref of a record.
    """

    place: Place
    entity: str
    ref: str = ""
    inside: tuple[tuple[str, str], ...] = ()
    fields: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Refusal:
    """One thing that cannot be brought in; empty where it is not about one of these."""

    fault: Fault
    place: Place = Place()
    ref: str = ""
    entity: str = ""
    field: str = ""

    def as_plain(self, words: Words) -> Mapping[str, int | str]:
        """Return its data and its sentence as JSON values."""
        return {
            "number": self.place.number, "sheet": shown(self.place.sheet),
            "row": self.place.row, "ref": shown(self.ref), "entity": shown(self.entity),
            "field": shown(self.field), "reason": self.fault.value,
            "sentence": told(self, words),
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Incoming:
    """What was understood of a file, in its order, and what was not."""

    given: tuple[Given, ...] = ()
    refusals: tuple[Refusal, ...] = ()


class Refusals:
    """Refusals in the order in which they are found; from a great number on, enough."""

    def __init__(self) -> None:
        self._found: list[Refusal] = []

    def add(self, refusal: Refusal) -> None:
        """Note one."""
        if len(self._found) < _MOST_REFUSALS:
            self._found.append(refusal)
        elif self._found[-1].fault is not Fault.AND_MORE:
            self._found.append(Refusal(Fault.AND_MORE))

    def about(self, given: Given, fault: Fault, field: str = "") -> None:
        """Note one about a record."""
        self.add(Refusal(fault, given.place, given.ref, given.entity, field))

    def found(self) -> tuple[Refusal, ...]:
        """Return what was noted."""
        return tuple(self._found)


def told(refusal: Refusal, words: Words) -> str:
    """Return a refusal as a sentence: where, which question, and why."""
    reason = words.say(_REASONS[refusal.fault])
    field = _field_told(refusal, words)
    places = {
        "sheet": shown(refusal.place.sheet), "row": refusal.place.row,
        "number": refusal.place.number, "ref": shown(refusal.ref),
        "field": field, "reason": reason,
    }  # fmt: skip
    return words.say(_WHERE[_kind_of_place(refusal, field)], **places)


def shown(untrusted: str) -> str:
    """Return a name out of a file short and without signs that deceive or break."""
    printable = "".join(letter if letter.isprintable() else "�" for letter in untrusted)
    if len(printable) > _MOST_LETTERS_SHOWN:
        return printable[:_MOST_LETTERS_SHOWN] + "…"
    return printable


def _field_told(refusal: Refusal, words: Words) -> str:
    """Return what a person looks for: a column's question, or a name in a JSON file."""
    if refusal.place.sheet:
        for entity in ENTITIES:
            for field in fields_of(entity):
                if (entity.about.name, field.name) == (refusal.entity, refusal.field):
                    return words.label(entity.about.name, field.asked.question)
    return shown(refusal.field)


def _kind_of_place(refusal: Refusal, field: str) -> str:
    if refusal.place.sheet:
        name = "row" if refusal.place.row else "sheet"
    elif refusal.place.number:
        name = "ref" if refusal.ref else "number"
    else:
        return "file"
    return f"{name}_field" if field else name


_WHERE = {
    "file": N_("The file: {reason}"),
    "sheet": N_("Sheet “{sheet}”: {reason}"),
    "sheet_field": N_("Sheet “{sheet}”, column “{field}”: {reason}"),
    "row": N_("Sheet “{sheet}”, row {row}: {reason}"),
    "row_field": N_("Sheet “{sheet}”, row {row}, “{field}”: {reason}"),
    "number": N_("Record {number}: {reason}"),
    "number_field": N_("Record {number}, field {field}: {reason}"),
    "ref": N_("Record {number} ({ref}): {reason}"),
    "ref_field": N_("Record {number} ({ref}), field {field}: {reason}"),
}
_REASONS: Mapping[Fault, str] = {
    Fault.TOO_BIG: N_("It is larger than 32 MiB. Divide it into several files."),
    Fault.NOT_UTF8: N_("Its letters are not written in UTF-8."),
    Fault.NOT_JSON: N_("It is neither a spreadsheet of ours nor well-formed JSON."),
    Fault.TOO_DEEP: N_("Its parts lie too deep inside one another."),
    Fault.TOO_MUCH: N_("It holds too much at once. Divide it into several files."),
    Fault.KEY_TWICE: N_("The same name stands there twice, so we cannot know what is meant."),
    Fault.NOT_A_NUMBER: N_("It holds a number that is none (NaN or infinity)."),
    Fault.HUGE_NUMBER: N_("It holds a number with far too many digits."),
    Fault.OTHER_FORMAT: N_("It is not a file of records for this program."),
    Fault.NEWER_FORMAT: N_("It was made for a newer version of this program."),
    Fault.BAD_SPREADSHEET: N_("It cannot be read as a spreadsheet. Save it again as .xlsx."),
    Fault.BAD_ARCHIVE: N_(
        "It is packed in a way that spreadsheets are not, so we did not open it."
    ),
    Fault.LOCKED_SPREADSHEET: N_("It is locked with a password. Save it without one."),
    Fault.MANY_FORMULAS: N_("It has very many formulas. Paste their results as values."),
    Fault.NO_SHEET_OF_OURS: N_(
        "It has no sheet of ours. Begin with the spreadsheet that this program makes."
    ),
    Fault.AND_MORE: N_("There is more like this. Mend these first."),
    Fault.SHEET_NOT_OURS: N_(
        "This sheet is not one of ours. Move what is on it, or delete the sheet."
    ),
    Fault.COLUMN_WITHOUT_NAME: N_(
        "Something is written outside the columns of our questions. Move it or delete it."
    ),
    Fault.NOT_A_RECORD: N_("This is not a record: entity and fields are expected."),
    Fault.UNKNOWN_KEY: N_("We do not know this name. Entity, ref, in and fields are expected."),
    Fault.UNKNOWN_ENTITY: N_("We do not know this kind of record."),
    Fault.NOT_ENTERED: N_("The program keeps these records itself; they cannot be brought in."),
    Fault.FILE_MISSING: N_(
        "Files do not come in this way. Attach them in the journal, afterwards."
    ),
    Fault.BAD_REF: N_("The short name of a record has 1 to 100 ordinary letters or digits."),
    Fault.REF_TWICE: N_("Another record already has this short name."),
    Fault.BAD_PLACE: N_("Write what it belongs to as the short name of a record of this file."),
    Fault.NO_SUCH_PLACE: N_("What it belongs to is not in this file."),
    Fault.WRONG_PLACE: N_("It cannot belong to a record of that kind."),
    Fault.TOO_MANY_PLACES: N_("It can belong to one record only."),
    Fault.PLACE_MISSING: N_("It has to belong to another record of this file."),
    Fault.US_IS_KNOWN: N_(
        "This journal already knows which group is ours. Change it there, in the journal."
    ),
    Fault.TWO_OF_US: N_("Only one group can be ours."),
    Fault.UNKNOWN_FIELD: N_("We do not know this question."),
    Fault.NO_SUCH_RECORD: N_("The record it points to is not in this file."),
    Fault.WRONG_RECORD: N_("It points to a record of another kind."),
    Fault.FORMULA: N_("This is a formula. Write its result instead."),
    Fault.CELL_ERROR: N_("The spreadsheet shows an error here. Write the answer itself."),
    Fault.TWO_MEANINGS: N_("This can mean two answers of the list. Write the code of one."),
    Fault.AMBIGUOUS_NUMBER: N_(
        "This can be read as thousands or as a fraction. Write it without the separator."
    ),
    Fault.AMBIGUOUS_DATE: N_("Day and month could be swapped. Write it as in 2024-03-09."),
    Fault.WRONG_TYPE: N_("This is not the kind of answer that is asked for."),
    Fault.NOT_A_DATE: N_(
        "This is not a date. Write 2024, 2024-H1, 2024-Q2, 2024-03 or 2024-03-09."
    ),
    Fault.NOT_IN_LIST: N_("This is not one of the answers of the list."),
    Fault.OUT_OF_RANGE: N_("The number is too small or too large for this question."),
    Fault.TOO_LONG: N_("The text is too long. Shorten it, or attach it as a file."),
    Fault.TOO_MANY: N_("There are more answers than this question takes."),
    Fault.TWICE: N_("The same answer stands there twice."),
    Fault.FORBIDDEN_CHARACTER: N_(
        "There are invisible signs in it that a text cannot have. Type it again."
    ),
    Fault.NOT_A_LANGUAGE: N_("We do not know this language. Write its name or its code."),
    Fault.NOT_A_COUNTRY: N_("We do not know this country. Write its name or its two letters."),
    Fault.UNKNOWN_NOT_ALLOWED: N_("This question has no answer of that kind."),
}
