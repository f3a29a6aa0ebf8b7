"""Write the data files of a summary: plain ASCII, LF, one row a cell, no empty cell.

Rules (page 6, D.3 and D.4): codes begin with a letter, numbers are whole, so that no
spreadsheet turns a cell into a date, a formula or another number.
"""

import json
from collections.abc import Iterable

from journal.export.columns import header
from journal.export.lists import LICENCE, NONE, SCHEMA
from journal.export.tables import Published
from journal.export.told import Told, sha256

_NO_BASE = "-7"
_SIDES = 3


def csv_text(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> bytes:
    """Return rows of codes and numbers; nothing in them needs quoting."""
    lines = [",".join(columns), *(",".join(row) for row in rows)]
    return ("\n".join(lines) + "\n").encode("ascii")


def cells_csv(told: Told) -> bytes:
    """Return the numbers, one row a cell, zeros included."""
    rows = (
        (told.keys.export_id, one.table.id, *_sides(one, cell), str(value), str(told.base))
        for one in told.tables
        for cell, value in one.rows()
    )
    return csv_text(header("cells"), rows)


def tables_csv(told: Told) -> bytes:
    """Return one row a table with what became of it."""
    base = str(told.base) if told.base else _NO_BASE
    rows = (
        (one.table.id, one.table.dims, base, told.n_band, one.state.value)
        for one in told.tables
    )
    return csv_text(header("tables"), rows)


def collective_csv(told: Told) -> bytes:
    """Return the one row about the collective."""
    row = (
        told.keys.export_id, NONE, SCHEMA, told.profile, told.role, told.region, told.size2,
        told.n_band, told.period, NONE, sha256(cells_csv(told) + tables_csv(told)),
    )  # fmt: skip
    return csv_text(header("collective"), [row])


def records_csv() -> bytes:
    """Return the header alone: a summary holds no rows of records."""
    return csv_text(header("records"), [])


def consent_json(told: Told) -> bytes:
    """Return what a file tells of the consent, without a day and without a role."""
    plain = {
        "schema": SCHEMA,
        "consent_id": told.keys.consent_id,
        "wording_sha256": NONE,
        "purposes": sorted(told.agreed.purposes),
        "licence": LICENCE,
        "kept_until": told.kept_until,
        "decided_how": told.agreed.decided_how,
        "may_quote": told.agreed.may_quote,
        "may_contact_again": told.agreed.may_contact_again,
        "withdrawal_sha256": told.keys.withdrawal_sha256(),
    }
    return json_text(plain)


def json_text(plain: object) -> bytes:
    """Return JSON in the one form that our files have."""
    return (json.dumps(plain, indent=2) + "\n").encode("ascii")


def _sides(one: Published, cell: tuple[str, ...]) -> Iterable[str]:
    for place in range(_SIDES):
        known = place < len(cell)
        yield one.table.sides[place] if known else NONE
        yield cell[place] if known else NONE
