"""Whatever the bytes are: refusals or success, never another error, never half of it."""

import random
import tracemalloc
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal.domain.entities import ENTITIES
from journal.domain.question import fields_of
from journal.errors import JournalError
from journal.exchange.additions import importable_entities
from journal.exchange.bring_in import bring_in, understood
from journal.exchange.incoming import told
from journal.i18n import LANGUAGES, Words
from journal.paths import shipped
from journal.storage.records import Records
from tests.exchange.filling import document, filled_in, inside, members_of, packed, record

SPOKEN = tuple(Words(language, shipped("translations")) for language in LANGUAGES)
MOST_BYTES_OF_MEMORY = 100 * 1024 * 1024  # for a tenth of what may be read
JSON = document(
    record("collective", "us", label="Milpa", countries=["GT", "HN"]),
    inside(record("process", "p", title={"text": "x", "lang": "es"}), collective="us"),
    inside(record("activity", "a", date="2024-Q2", n_total={"about": 12}), process="p"),
    inside(record("topic_learning", topic="risk", before=1, after=3), activity="a"),
    record("incident", "i", when="--03", types=["arrest"], same_pattern_as="i"),
)
XLSX = filled_in(
    SPOKEN[0],
    {"process": [{"ref": "p", "title": "x"}], "activity": [{"in": "p", "date": "2024"}]},
)
PARTS = members_of(XLSX)
suppressed = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


def whole(records: Records) -> int:
    return sum(records.count(entity) for entity in ENTITIES)


def outcome(records: Records, content: bytes) -> int:
    """Bring the bytes in; return how many records too many or too few there are now."""
    before = whole(records)
    incoming = understood(content, SPOKEN)
    [told(refusal, SPOKEN[0]).encode() for refusal in incoming.refusals]
    try:
        brought = bring_in(records, incoming)
    except JournalError:
        return whole(records) - before
    return whole(records) - before - sum(brought.counts.values())


def mutated(content: bytes, seed: int) -> bytes:
    """Change, cut, double or move some bytes."""
    chance = random.Random(seed)  # noqa: S311 - the same damage in every run
    damaged = bytearray(content)
    for _ in range(chance.randint(1, 6)):
        start = chance.randrange(len(damaged) + 1)
        length = chance.choice([1, 1, 2, 8, 200])
        damaged[start : start + length] = chance.choice(
            [
                chance.randbytes(length),
                b"",
                bytes(damaged[start : start + length]) * 2,
                chance.choice([b'"', b"{", b"[", b"<", b"null", b"-1", b"1e9", b"\\ud800"]),
            ]
        )
    return bytes(damaged)


@settings(max_examples=40, deadline=None, suppress_health_check=suppressed)
@given(content=st.binary(max_size=300) | st.binary(max_size=300).map(lambda one: b"PK" + one))
def test_any_bytes_are_refused(content: bytes, records: Records) -> None:
    assert outcome(records, content) == 0


@settings(max_examples=60, deadline=None, suppress_health_check=suppressed)
@given(seed=st.integers(0))
def test_a_damaged_json_file_comes_in_whole_or_not_at_all(seed: int, records: Records) -> None:
    assert outcome(records, mutated(JSON, seed)) == 0


@settings(max_examples=40, deadline=None, suppress_health_check=suppressed)
@given(seed=st.integers(0))
def test_a_damaged_spreadsheet_comes_in_whole_or_not_at_all(
    seed: int, records: Records
) -> None:
    assert outcome(records, mutated(XLSX, seed)) == 0


@settings(max_examples=12, deadline=None, suppress_health_check=suppressed)
@given(seed=st.integers(0), name=st.sampled_from(sorted(PARTS)))
def test_a_spreadsheet_with_a_damaged_part_comes_in_whole_or_not_at_all(
    seed: int, name: str, records: Records
) -> None:
    content = packed(PARTS | {name: mutated(PARTS[name], seed)})
    assert outcome(records, content) == 0


@pytest.mark.slow
@settings(max_examples=600, deadline=None, suppress_health_check=suppressed)
@given(seed=st.integers(0))
def test_many_damaged_json_files(seed: int, records: Records) -> None:
    assert outcome(records, mutated(JSON, seed)) == 0


@pytest.mark.slow
@settings(max_examples=300, deadline=None, suppress_health_check=suppressed)
@given(seed=st.integers(0), name=st.sampled_from(sorted(PARTS)))
def test_many_spreadsheets_with_a_damaged_part(seed: int, name: str, records: Records) -> None:
    content = packed(PARTS | {name: mutated(PARTS[name], seed)})
    assert outcome(records, content) == 0


anything: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-3, 10**18)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8)
    | st.sampled_from(["2024", "unknown", "other", "us", "p"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["unknown", "other", "about", "text", "lang"]), inner)
    ),
    max_leaves=4,
)


@settings(max_examples=40, deadline=None, suppress_health_check=suppressed)
@given(data=st.data())
def test_any_answers_come_in_or_are_refused(data: st.DataObject, records: Records) -> None:
    entity = data.draw(st.sampled_from(importable_entities()))
    names = st.sampled_from([field.name for field in fields_of(entity)])
    fields = data.draw(st.dictionaries(names, anything, max_size=5))
    assert outcome(records, document(record(entity.about.name, "us", **fields))) == 0


def nested() -> bytes:
    return b'{"a":' * 30 + b"[" + b"[]," * 90_000 + b"[]]" + b"}" * 30


def many_texts() -> bytes:
    return b"[" + b'"ab",' * 190_000 + b'""]'


def many_cells() -> bytes:
    cells = b"<row>" + b'<c r="A1" t="n"><v>5</v></c>' * 48_000 + b"</row>"
    return with_rows(cells)


def many_elements() -> bytes:
    return with_rows(b"<row>" + b"<c/>" * 190_000 + b"</row>")


def with_rows(rows: bytes) -> bytes:
    name = "xl/worksheets/sheet3.xml"
    sheet = PARTS[name].replace(b"</sheetData>", rows + b"</sheetData>")
    return packed(PARTS | {name: sheet}, zipfile.ZIP_STORED)


@pytest.mark.slow
@pytest.mark.parametrize("make", [nested, many_texts, many_cells, many_elements])
def test_memory_stays_bounded(make: Callable[[], bytes]) -> None:
    content = make()
    tracemalloc.start()
    understood(content, SPOKEN)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < MOST_BYTES_OF_MEMORY
