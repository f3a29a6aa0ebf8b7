"""Describe the data files as a Data Package 2.0.

Traps found (page 6, D.1): the published Table Schema profile wants `fieldsMatch` as an
array, so it is left out; a checker may accept rows outside `categories`, so each list
also stands in `constraints.enum`. No day, contributor, source or program version.
"""

from collections.abc import Mapping
from typing import Final

from journal.export.columns import COLUMNS, KEYS, MISSING, Column
from journal.export.csv_files import json_text
from journal.export.lists import LICENCE, LISTS, SCHEMA, codes_in
from journal.export.told import Told, sha256

_PROFILES: Final = "https://datapackage.org/profiles/2.0"


def datapackage_json(told: Told, data: Mapping[str, bytes]) -> bytes:
    """Return the descriptor; `data` maps the name of a data file to its bytes."""
    return describe(
        told.keys.export_id,
        {
            "schema": SCHEMA,
            "codebook": "1.0",
            "policy": told.policy_version,
            "profile": told.profile,
            "mechanism": "keyed-unbiased-rounding",
            "base_rule": told.base_rule,
        },
        data,
    )


def describe(export_id: str, made: Mapping[str, str], data: Mapping[str, bytes]) -> bytes:
    """Return the descriptor of these files; `made` says how the numbers came about."""
    return json_text(
        {
            "$schema": f"{_PROFILES}/datapackage.json",
            "name": "cb-summary",
            "id": export_id,
            "version": "1.0.0",
            "title": "Capacity-building summary (one collective)",
            "licenses": [
                {
                    "name": LICENCE,
                    "title": "Research use by Protection International only",
                    "path": "LICENSE.txt",
                }
            ],
            "cbs": dict(made),
            "resources": [_resource(name, content) for name, content in data.items()],
        }
    )


def _resource(name: str, content: bytes) -> dict[str, object]:
    return {
        "$schema": f"{_PROFILES}/dataresource.json",
        "name": name,
        "type": "table",
        "path": f"data/{name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{sha256(content)}",
        "dialect": {
            "$schema": f"{_PROFILES}/tabledialect.json",
            "delimiter": ",",
            "lineTerminator": "\n",
            "header": True,
        },
        "schema": {
            "$schema": f"{_PROFILES}/tableschema.json",
            "fields": [_field(column) for column in COLUMNS[name]],
            "primaryKey": list(KEYS[name]),
            "missingValues": [
                {"value": value, "label": label} for value, label in MISSING.items()
            ],
        },
    }


def _field(column: Column) -> dict[str, object]:
    field: dict[str, object] = {
        "name": column.name,
        "type": column.type,
        "title": column.label,
    }
    if column.codes:
        field["categories"] = [
            {"value": code, "label": label} for code, label in LISTS[column.codes]
        ]
    constraints = _constraints(column)
    return {**field, "constraints": constraints} if constraints else field


def _constraints(column: Column) -> dict[str, object]:
    """Return what every cell must keep; a number that may be missing is not required."""
    if column.codes:
        return {"required": True, "enum": list(codes_in(column.codes))}
    if not column.whole:
        return {"required": True, "pattern": column.pattern}
    if column.lowest is None:
        return {}
    return {"required": True, "minimum": column.lowest}
