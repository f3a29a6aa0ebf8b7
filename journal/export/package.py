"""Put the members of a summary into one file whose bytes depend on them alone.

Rules (page 6, Decision 4, A.6 and D.2): fixed order; stored, not deflated (builds of
zlib differ); dated 1980-01-01; made on system 3 with mode 0644; no comment and no extra
field. A last member `padding` of zeros brings the size to a multiple of 64 KiB, so that
the length of the file, encrypted or not, tells next to nothing.
"""

import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from journal.export.codebook import codes_csv, variables_csv
from journal.export.csv_files import (
    cells_csv,
    collective_csv,
    consent_json,
    records_csv,
    tables_csv,
)
from journal.export.descriptor import datapackage_json
from journal.export.told import Told, sha256
from journal.i18n import Words
from journal.paths import shipped

PADDING: Final = "padding"
SUMS: Final = "SHA256SUMS"
MEMBERS: Final = (
    "README.txt", "LICENSE.txt", SUMS, "consent.json", "codebook/codes.csv",
    "codebook/variables.csv", "data/collective.csv", "data/tables.csv", "data/cells.csv",
    "data/records.csv", "datapackage.json", "open/open_in_R.R", "open/open_in_Stata.do",
    "open/open_in_SPSS.sps", "open/open_in_DuckDB.sql",
)  # fmt: skip
DATA: Final = ("collective", "tables", "cells", "records")
_SHIPPED: Final = ("README.txt", "LICENSE.txt", *MEMBERS[-4:])
_BUCKET_BYTES: Final = 64 * 1024
_ENTRY_BYTES: Final = 30 + 46 + 2 * len(PADDING)  # both headers of the padding


def constant_members(spoken: Sequence[Words]) -> dict[str, bytes]:
    """Return the members that are the same in every file of this program version."""
    folder = shipped("resources") / "summary"
    return {
        **{name: _text(folder / name) for name in _SHIPPED},
        "codebook/codes.csv": codes_csv(spoken),
        "codebook/variables.csv": variables_csv(spoken),
        "data/records.csv": records_csv(),
    }


def members(told: Told, constants: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return every member but the padding, in the order of the file."""
    data = {
        "collective": collective_csv(told),
        "tables": tables_csv(told),
        "cells": cells_csv(told),
        "records": constants["data/records.csv"],
    }
    found = {
        **constants,
        **{f"data/{name}.csv": content for name, content in data.items()},
        "consent.json": consent_json(told),
        "datapackage.json": datapackage_json(told, data),
    }
    found[SUMS] = sums(found)
    return {name: found[name] for name in MEMBERS}


def sums(found: Mapping[str, bytes]) -> bytes:
    """Return the SHA-256 of every member but itself and the padding."""
    names = [name for name in MEMBERS if name != SUMS]
    return "".join(f"{sha256(found[name])}  {name}\n" for name in names).encode("ascii")


def packed(found: Mapping[str, bytes]) -> bytes:
    """Return the finished file."""
    bare = len(_zipped(found)) + _ENTRY_BYTES
    return _zipped({**found, PADDING: bytes(-bare % _BUCKET_BYTES)})


def file_name(export_id: str) -> str:
    """Return the neutral name of a file."""
    return f"capsum-{export_id[:8]}.zip"


def _text(path: Path) -> bytes:
    """Return a shipped text with the line ends it was written with, on every system."""
    return path.read_bytes().replace(b"\r\n", b"\n")


def _zipped(found: Mapping[str, bytes]) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_STORED) as archive:
        for name, content in found.items():
            archive.writestr(_entry(name), content)
    return whole.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    entry.create_system = 3
    entry.external_attr = 0o100644 << 16
    entry.compress_type = zipfile.ZIP_STORED
    return entry
