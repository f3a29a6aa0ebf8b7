"""Check a finished file member by member, as a stranger who knows the format would.

Rules (page 6, Decision 8):

* The bytes of the container follow from its members: packing them again gives the file.
* Constant members equal the shipped ones, byte for byte.
* Every cell of the others stands on its list or matches its pattern.
* Every number is a multiple of its base: a count that was not rounded does not pass.
* Sums, hashes and the descriptor follow from the members.
* Nothing remains that could hold a name; so nothing is searched for names.

What does not fit refuses the whole file.
"""

import io
import json
import re
import zipfile
from collections.abc import Iterable, Mapping
from typing import Final

from journal.errors import UnfitFileError
from journal.export.columns import COLUMNS, ID_PATTERN, SHA256_PATTERN, Column, header
from journal.export.csv_files import json_text
from journal.export.descriptor import describe
from journal.export.lists import LICENCE, NONE, SCHEMA, codes_in
from journal.export.package import DATA, MEMBERS, PADDING, SUMS, packed, sums
from journal.export.tables import WITHHELD_VALUE
from journal.export.told import sha256

_CHECKED: Final = frozenset(
    {SUMS, "consent.json", "datapackage.json", "data/collective.csv", "data/tables.csv"}
    | {"data/cells.csv"}
)
_LAST_YEAR: Final = 9999
_MADE: Final = {
    "schema": re.escape(SCHEMA),
    "codebook": "1[.]0",
    "policy": "[0-9]+[.][0-9]+",
    "profile": "summary|card",
    "mechanism": "keyed-unbiased-rounding",
    "base_rule": r"[0-9]+\*ceil\(n/[0-9]+\)|none",
}


def check(content: bytes, constants: Mapping[str, bytes]) -> None:
    """Return if a finished file is what it must be.

    Raises:
        UnfitFileError: with the first member that is not.
    """
    found = _unpacked(content)
    for name in MEMBERS:
        if not _is_fit(name, found, constants):
            raise UnfitFileError(member=name)


def _unpacked(content: bytes) -> dict[str, bytes]:
    """Return the members but the padding, once packing them gives the very file."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            found = {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, EOFError, ValueError) as error:
        raise UnfitFileError(member="zip") from error
    found.pop(PADDING, None)
    if tuple(found) != MEMBERS or packed(found) != content:
        raise UnfitFileError(member="zip")
    return found


def _is_fit(name: str, found: Mapping[str, bytes], constants: Mapping[str, bytes]) -> bool:
    if name not in _CHECKED:
        return found[name] == constants[name]
    if name == SUMS:
        return found[name] == sums(found)
    if name == "consent.json":
        return _is_consent(found[name])
    if name == "datapackage.json":
        return _is_descriptor(found)
    rows = _rows(found[name], name.removeprefix("data/").removesuffix(".csv"))
    if rows is None or name == "data/tables.csv":
        return rows is not None
    return _is_hashed(rows, found) if name == "data/collective.csv" else _is_rounded(rows)


def _rows(content: bytes, name: str) -> list[list[str]] | None:
    """Return the rows of a data file, None if one cell is not as its column asks."""
    if not content.isascii() or not content.endswith(b"\n") or b"\r" in content:
        return None
    first, *lines = content.decode("ascii")[:-1].split("\n")
    rows = [line.split(",") for line in lines]
    columns = COLUMNS[name]
    whole = first == ",".join(header(name)) and all(len(row) == len(columns) for row in rows)
    return rows if whole and _all_fit(rows, columns) else None


def _all_fit(rows: Iterable[Iterable[str]], columns: Iterable[Column]) -> bool:
    return all(
        _fits(cell, column) for row in rows for cell, column in zip(row, columns, strict=True)
    )


def _fits(cell: str, column: Column) -> bool:
    if column.codes:
        return cell in codes_in(column.codes)
    return re.fullmatch(column.pattern, cell) is not None


def _is_hashed(rows: list[list[str]], found: Mapping[str, bytes]) -> bool:
    told = sha256(found["data/cells.csv"] + found["data/tables.csv"])
    return len(rows) == 1 and rows[0][-1] == told


def _is_rounded(rows: list[list[str]]) -> bool:
    numbers = ((int(row[-2]), int(row[-1])) for row in rows)
    return all(value == WITHHELD_VALUE or value % base == 0 for value, base in numbers)


def _is_consent(content: bytes) -> bool:
    plain = _json(content)
    if not isinstance(plain, dict) or json_text(plain) != content:
        return False
    purposes = plain.get("purposes")
    fit = {
        "schema": plain.get("schema") == SCHEMA,
        "consent_id": re.fullmatch(ID_PATTERN, str(plain.get("consent_id"))),
        "wording_sha256": plain.get("wording_sha256") == NONE,
        "purposes": isinstance(purposes, list) and set(purposes) <= set(codes_in("purpose")),
        "licence": plain.get("licence") == LICENCE,
        "kept_until": _is_year(plain.get("kept_until")),
        "decided_how": plain.get("decided_how") in codes_in("decided_how"),
        "may_quote": plain.get("may_quote") in codes_in("said"),
        "may_contact_again": plain.get("may_contact_again") in codes_in("said"),
        "withdrawal_sha256": re.fullmatch(SHA256_PATTERN, str(plain.get("withdrawal_sha256"))),
    }
    return list(plain) == list(fit) and all(fit.values())


def _is_descriptor(found: Mapping[str, bytes]) -> bool:
    plain = _json(found["datapackage.json"])
    made = plain.get("cbs") if isinstance(plain, dict) else None
    if not isinstance(made, dict) or list(made) != list(_MADE):
        return False
    if not all(re.fullmatch(_MADE[name], str(value)) for name, value in made.items()):
        return False
    data = {name: found[f"data/{name}.csv"] for name in DATA}
    export_id = data["collective"].decode("ascii", "replace").split("\n")[1].split(",")[0]
    return describe(export_id, made, data) == found["datapackage.json"]


def _json(content: bytes) -> object:
    try:
        plain: object = json.loads(content)
    except ValueError:
        return None
    return plain


def _is_year(value: object) -> bool:
    return isinstance(value, int) and 0 <= value <= _LAST_YEAR
