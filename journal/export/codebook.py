"""Write the codebook: every code and every column, in every language we speak.

UTF-8 with a byte order mark, so that spreadsheets read the accents. The bytes depend
on the version of the program and its catalogues alone, never on the chosen language.
"""

import csv
import io
from collections.abc import Iterable, Sequence

from journal.export.columns import COLUMNS, MISSING, Column
from journal.export.lists import LISTS, NONE
from journal.i18n import Words

_OWN_NAMES = {"en": "English", "es": "Español", "fr": "Français"}


def codes_csv(spoken: Sequence[Words]) -> bytes:
    """Return the lists in the form of a *choices* sheet of an XLSForm."""
    rows = (
        (name, code, *(words.say(label) for words in spoken))
        for name, choices in LISTS.items()
        for code, label in choices
    )
    return _with_mark(("list_name", "name", *_labels(spoken)), rows)


def variables_csv(spoken: Sequence[Words]) -> bytes:
    """Return one row a column of the data files."""
    rows = (
        (name, *_described(column), *(words.say(column.label) for words in spoken))
        for name, columns in COLUMNS.items()
        for column in columns
    )
    first = ("table", "variable", "type", "list_name", "missing", "hxl", "ddi_concept")
    return _with_mark((*first, *_labels(spoken)), rows)


def _described(column: Column) -> tuple[str, ...]:
    missing = " ".join(MISSING) if column.whole else NONE
    return (
        column.name, column.type, column.codes or NONE, missing, column.hxl, column.name,
    )  # fmt: skip


def _labels(spoken: Sequence[Words]) -> tuple[str, ...]:
    return tuple(f"label::{_OWN_NAMES[words.language]} ({words.language})" for words in spoken)


def _with_mark(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return text.getvalue().encode("utf-8-sig")
