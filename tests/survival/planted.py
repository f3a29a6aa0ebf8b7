"""One strange word, planted wherever a person can write, and the search for it.

Whatever form of the word lies outside the encrypted files is a footprint.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from journal.domain.entities import ENTITIES
from journal.domain.question import Entity, Field, Kind, fields_of
from journal.exchange.additions import importable_entities
from tests.attacks.forms import hiding_places

MARK = "Quetzañamalx"
PASSPHRASE = f"la gata de {MARK} duerme al sol"
_IN_JSON = {json.dumps(text)[1:-1].encode() for text in (MARK, MARK.lower(), MARK.upper())}
FORMS = tuple(sorted(hiding_places(MARK) | _IN_JSON))
_ACTIVITIES = 14  # enough for a summary
_NO_FIELDS: Mapping[str, object] = {}


def forms_in(content: bytes | bytearray) -> list[bytes]:
    """Return the forms of the word that are in some bytes."""
    return [form for form in FORMS if form in content]


def traces_below(folder: Path) -> list[str]:
    """Return where the word lies below a folder: in a name or in a file."""
    return [
        path.relative_to(folder).as_posix()
        for path in sorted(folder.rglob("*"))
        if forms_in(path.name.encode()) or (path.is_file() and forms_in(path.read_bytes()))
    ]


def planted_records() -> list[dict[str, Any]]:
    """Return records of every kind people enter, with the word in every text."""
    entities = importable_entities()
    records = [_planted(entity) for entity in ENTITIES if entity in entities]
    consent = {
        "scope": "pooled_tables", "profile": "summary", "decided_how": "consensus",
        "purposes": ["learn_what_works"], "date": "2026-01",
    }  # fmt: skip
    activities = [
        _told("activity", {"process": "process"}, _activity(number))
        for number in range(_ACTIVITIES)
    ]
    return [*records, _told("consent", {"collective": "collective"}, consent), *activities]


def _planted(entity: type[Entity]) -> dict[str, Any]:
    about = entity.about
    parents = [one for one in about.inside if one != about.name]
    inside = {parents[0]: parents[0]} if parents else {}
    fields = dict(_answers(entity))
    return {**_told(about.name, inside, fields), "ref": about.name}


def _told(
    entity: str, inside: Mapping[str, str], fields: Mapping[str, object] = _NO_FIELDS
) -> dict[str, Any]:
    return {"entity": entity, "in": dict(inside), "fields": dict(fields)}


def _answers(entity: type[Entity]) -> Iterator[tuple[str, object]]:
    for number, field in enumerate(fields_of(entity)):
        answer = _answer(field, f"{MARK} {entity.about.name} {number}")
        if answer is not None and not field.asked.filled_in:
            yield field.name, answer


def _answer(field: Field, words: str) -> object:
    codes = field.asked.codes
    is_open = codes is not None and codes.open_ended
    if field.kind is Kind.TEXT:
        return words
    if field.kind is Kind.CODE and is_open:
        return {"other": words}
    if field.kind is Kind.CODES and is_open:
        return [{"other": words}]
    return None


def _activity(number: int) -> Mapping[str, object]:
    return {
        "date": f"2024-{number % 12 + 1:02}-06", "state": "done", "kind": "workshop",
        "modality": "in_person", "topics": ["risk"], "n_total": 12, "usefulness": number % 5,
    }  # fmt: skip
