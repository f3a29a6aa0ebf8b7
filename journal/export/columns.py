"""Declare the columns of every data file: name, type, list or pattern, meaning.

The files, the codebook, the descriptor and the check of the finished file are all
derived from here. Every column has a list or a pattern, so that no cell is free.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from journal.errors import N_

ID_PATTERN: Final = "[a-z][a-z2-7]{25}"
SHA256_PATTERN: Final = "[0-9a-f]{64}"
MISSING: Final = MappingProxyType(
    {
        "-9": N_("not recorded"),
        "-8": N_("withheld for safety"),
        "-7": N_("not applicable"),
    }
)
_ID_OR_NONE: Final = f"{ID_PATTERN}|none"
_BAND: Final = "n_under[0-9]{1,4}|n[0-9]{1,6}(_[0-9]{1,6})?|n[0-9]{1,4}_up"


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `codes` names a list, `pattern` is a regular expression for the rest.

    `lowest` bounds a whole number that is always there; `missing` tells whether the
    codes of `MISSING` may stand in its place.
    """

    name: str
    label: str
    codes: str = ""
    pattern: str = ""
    whole: bool = False
    lowest: int | None = None
    hxl: str = "none"

    @property
    def type(self) -> str:
        """Return the type by its name in a Data Package."""
        return "integer" if self.whole else "string"


_EXPORT_ID = Column(
    "export_id", N_("Random number of this file"), pattern=ID_PATTERN, hxl="#meta+id"
)
_TABLE_ID = Column("table_id", N_("Table"), codes="table", hxl="#meta+table")
_BAND_COLUMN = Column(
    "n_band", N_("Window in which the number of activities lies"), pattern=_BAND,
    hxl="#indicator+band",
)  # fmt: skip

COLUMNS: Final[Mapping[str, tuple[Column, ...]]] = MappingProxyType(
    {
        "collective": (
            _EXPORT_ID,
            Column("link_id", N_("Not used so far"), pattern="none"),
            Column("schema", N_("Version of this format"), pattern="cb-summary/1[.]0"),
            Column("profile", N_("Kind of file"), codes="profile"),
            Column("our_role", N_("Part of the collective in it"), codes="role", hxl="#org"),
            Column("region", N_("Region of the world"), codes="region", hxl="#region+code"),
            Column("size2", N_("Size of the collective"), codes="size2", hxl="#population"),
            _BAND_COLUMN,
            Column(
                "period", N_("Years in which the activities took place, in steps of three"),
                pattern="y[0-9]{4}_[0-9]{4}|none", hxl="#date+period",
            ),
            Column("supersedes", N_("File that this one replaces"), pattern=_ID_OR_NONE),
            Column(
                "batch_hash", N_("SHA-256 over cells.csv and tables.csv"),
                pattern=SHA256_PATTERN,
            ),
        ),
        "tables": (
            _TABLE_ID,
            Column("dims", N_("Sides of the table"), codes="dims"),
            Column(
                "base", N_("Numbers are multiples of this"), pattern="-7|[1-9][0-9]{0,5}",
                whole=True,
            ),
            _BAND_COLUMN,
            Column("state", N_("What became of the table"), codes="state"),
        ),
        "cells": (
            _EXPORT_ID,
            _TABLE_ID,
            Column("dim1", N_("First side"), codes="dimension"),
            Column("cat1", N_("Category of the first side"), codes="category"),
            Column("dim2", N_("Second side"), codes="dimension"),
            Column("cat2", N_("Category of the second side"), codes="category"),
            Column("dim3", N_("Third side"), codes="dimension"),
            Column("cat3", N_("Category of the third side"), codes="category"),
            Column(
                "value",
                N_(
                    "Count, rounded at random and without bias to a multiple of base; "
                    "0 does not mean nobody"
                ),
                pattern="-8|0|[1-9][0-9]{0,6}", whole=True, hxl="#indicator+value+num",
            ),
            Column(
                "base", N_("Numbers are multiples of this"), pattern="[1-9][0-9]{0,5}",
                whole=True, lowest=5,
            ),
        ),
        "records": (
            _EXPORT_ID,
            Column("row_id", N_("Random number of the row"), pattern=ID_PATTERN),
            Column("kind", N_("Kind of record"), pattern="training|plan|review"),
        ),
    }
)  # fmt: skip

KEYS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "collective": ("export_id",),
        "tables": ("table_id",),
        "cells": ("export_id", "table_id", "cat1", "cat2", "cat3"),
        "records": ("export_id", "row_id"),
    }
)


def header(name: str) -> tuple[str, ...]:
    """Return the names of a file's columns."""
    return tuple(column.name for column in COLUMNS[name])
