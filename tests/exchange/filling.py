"""Files to bring in, made as people and programs would make them."""

import json
import zipfile
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from typing import Any

from openpyxl import load_workbook

from journal.domain.answers import About, Other, Text, Unknown
from journal.domain.question import Field, Kind
from journal.exchange.incoming import Incoming
from journal.exchange.template import template
from journal.exchange.template_sheets import labels_of
from journal.exchange.vocabulary import OTHER_SAID, UNKNOWN_SAID, YES_NO_SAID
from journal.i18n import Words

FORMAT = "bitacora-records/1"
ANOTHER_DAY = (2020, 1, 1, 0, 0, 0)


def document(*records: object) -> bytes:
    return json.dumps({"format": FORMAT, "records": list(records)}).encode()


def record(entity: str, ref: str = "", /, **fields: object) -> dict[str, object]:
    made: dict[str, object] = {"entity": entity, "fields": fields}
    return made | {"ref": ref} if ref else made


def inside(made: dict[str, object], **parents: str) -> dict[str, object]:
    return made | {"in": parents}


def faults(incoming: Incoming) -> list[str]:
    return [refusal.fault.value for refusal in incoming.refusals]


def filled_in(
    words: Words, rows: Mapping[str, Sequence[Mapping[str, Any]]], *, touch: Any = None
) -> bytes:
    """Fill the template of some entities; each row maps machine names to what is typed."""
    book = load_workbook(BytesIO(template(words, tuple(rows))))
    for entity, typed in rows.items():
        sheet = next(one for one in book.worksheets if one["B1"].value == entity)
        names = [cell.value for cell in sheet[2]]
        for number, row in enumerate(typed, 4):
            for name, value in row.items():
                sheet.cell(number, names.index(name) + 1, value)
    if touch is not None:
        touch(book)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def cell_for(field: Field, answer: Any, words: Words) -> str:
    """Return what a person types who reads the template in a language."""
    if isinstance(answer, tuple):
        return "; ".join(cell_for(field, one, words) for one in answer)
    if isinstance(answer, Unknown):
        return words.say(UNKNOWN_SAID[answer])
    if isinstance(answer, bool):
        return words.say(YES_NO_SAID["yes" if answer else "no"])
    if field.asked.codes is not None and isinstance(answer, str):
        labels = {code: label for label, code in labels_of(field.asked.codes, words).items()}
        return labels[answer]
    return _written(field, answer, words)


def _written(field: Field, answer: Any, words: Words) -> str:
    match answer:
        case About(value):
            return f"~{value}"
        case Text(text):
            return text
        case Other(own):
            return f"{words.say(OTHER_SAID)}: {own}"
    return f"{answer:.12f}" if field.kind is Kind.NUMBER else str(answer)


def packed(members: Mapping[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", how) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name, ANOTHER_DAY), content, how)
    return out.getvalue()


def members_of(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_member(content: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """Change one member of a spreadsheet."""
    members = members_of(content)
    return packed(members | {name: change(members.get(name, b""))})
