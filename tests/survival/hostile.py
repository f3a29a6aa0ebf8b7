"""Files made to harm, each with what it tries."""

import json
import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO

from tests.exchange.filling import document, packed, record

_GOOD = record("process", "p", title="Camino")
_MIB = 1 << 20


def nothing_of_ours() -> bytes:
    return b"%PDF-1.7 not a word of ours"


def nested_deep() -> bytes:
    return (
        b'{"format": "bitacora-records/1", "records": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    )


def too_long() -> bytes:
    return document(_GOOD) + b" " * (32 * _MIB)


def told_twice() -> bytes:
    return document(_GOOD).replace(b'"title"', b'"title": "x", "title"')


def no_number() -> bytes:
    return document(record("travel_leg", distance_km=float("nan")))


def half_a_letter() -> bytes:
    return document(record("process", title="a")).replace(b'"a"', b'"\\ud800"')


def hidden_direction() -> bytes:
    return document(record("process", title="evil\u202egpj.exe"))


def control_letter() -> bytes:
    return document(record("process", title="a\x1b[2Jb"))


def one_bad_among_many() -> bytes:
    several = [record("process", f"p{number}", title="Camino") for number in range(200)]
    return document(*several, record("process", "last", no_such_question="x"))


def what_nobody_enters() -> bytes:
    return document(_GOOD, record("export_record", file_name="never.zip"))


def of_a_later_format() -> bytes:
    return json.dumps({"format": "bitacora-records/2", "records": [_GOOD]}).encode()


def bomb() -> bytes:
    return packed({"[Content_Types].xml": bytes(64 * _MIB), "xl/workbook.xml": b"<x/>"})


def outside_names() -> bytes:
    return packed({"../../evil.xml": b"<x/>", "xl/workbook.xml": b"<x/>"})


def entities_of_a_file() -> bytes:
    text = (
        b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
        b'<workbook><sheets><sheet name="&e;"/></sheets></workbook>'
    )
    return packed({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": text})


def cut_short() -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("xl/workbook.xml", b"<x/>" * 900)
    return out.getvalue()[:300]


FILES: Mapping[str, Callable[[], bytes]] = {
    one.__name__: one
    for one in (
        nothing_of_ours, nested_deep, too_long, told_twice, no_number, half_a_letter,
        hidden_direction, control_letter, one_bad_among_many, what_nobody_enters,
        of_a_later_format, bomb, outside_names, entities_of_a_file, cut_short,
    )
}  # fmt: skip
