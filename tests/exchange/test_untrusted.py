import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.exchange.incoming import Fault, RefusedContentError
from journal.exchange.untrusted import MOST_VALUES, is_ref, read_json
from tests.exchange.filling import document, faults, inside, record


def fault_of(content: bytes) -> Fault:
    with pytest.raises(RefusedContentError) as refused:
        read_json(content)
    return refused.value.fault


def in_records(records: str) -> bytes:
    return f'{{"format": "bitacora-records/1", "records": {records}}}'.encode()


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"\xff", Fault.NOT_UTF8),
        ('{"a": "á"}'.encode("latin-1"), Fault.NOT_UTF8),
        (b"\xed\xa0\x80", Fault.NOT_UTF8),
        (b"", Fault.NOT_JSON),
        (b"{", Fault.NOT_JSON),
        (b'"\\', Fault.NOT_JSON),
        (b"{} {}", Fault.NOT_JSON),
        (b'{"format": "bitacora-records/1", "records": ["\x01"]}', Fault.NOT_JSON),
        (b"[" * 33, Fault.TOO_DEEP),
        (b'{"a":' * 100_000, Fault.TOO_DEEP),
        (b"[" + b"[]," * MOST_VALUES, Fault.TOO_MUCH),
        (b'{"a": 1, "a": 1}', Fault.KEY_TWICE),
        (b'{"a": {"b": 1, "b": 2}}', Fault.KEY_TWICE),
        (b"[NaN]", Fault.NOT_A_NUMBER),
        (b"[-Infinity]", Fault.NOT_A_NUMBER),
        (b"[" + b"9" * 20 + b"]", Fault.HUGE_NUMBER),
        (b"[" + b"9" * 5000 + b"]", Fault.HUGE_NUMBER),
        (b"[1e999]", Fault.HUGE_NUMBER),
        (b"[]", Fault.OTHER_FORMAT),
        (b"{}", Fault.OTHER_FORMAT),
        (b'{"format": 1, "records": []}', Fault.OTHER_FORMAT),
        (b'{"format": "bitacora-records/1"}', Fault.OTHER_FORMAT),
        (b'{"format": "bitacora-records/1", "records": {}}', Fault.OTHER_FORMAT),
        (b'{"format": "bitacora-records/1", "records": [], "x": 1}', Fault.OTHER_FORMAT),
        (b'{"format": "bitacora-records/2", "records": []}', Fault.NEWER_FORMAT),
        (in_records("[" + "1," * 100_000 + "1]"), Fault.TOO_MUCH),
    ],
)
def test_a_file_that_is_not_ours_is_refused_as_a_whole(content: bytes, fault: Fault) -> None:
    assert fault_of(content) is fault


def test_brackets_inside_text_are_no_depth() -> None:
    incoming = read_json(document(record("process", title="[{" * 100 + '\\"[')))
    assert incoming.refusals == ()


def test_the_deepest_nesting_that_is_allowed_is_read() -> None:
    assert fault_of(b"[" * 32 + b"]" * 32) is Fault.OTHER_FORMAT


def test_a_mark_of_utf8_at_the_start_is_no_harm() -> None:
    assert read_json(b"\xef\xbb\xbf" + document()).given == ()


def test_a_record_keeps_its_number_ref_place_and_answers() -> None:
    incoming = read_json(document(inside(record("activity", "a1", kind="visit"), process="p1")))
    (given,) = incoming.given
    assert (given.place.number, given.entity, given.ref) == (1, "activity", "a1")
    assert given.inside == (("process", "p1"),)
    assert given.fields == {"kind": "visit"}


@pytest.mark.parametrize(
    ("untrusted", "fault"),
    [
        (1, "not_a_record"),
        ({}, "not_a_record"),
        ({"entity": 1}, "not_a_record"),
        ({"entity": "process", "fields": []}, "not_a_record"),
        ({"entity": "process", "id": "1"}, "unknown_key"),
        ({"entity": "process", "ref": ""}, "bad_ref"),
        ({"entity": "process", "ref": 1}, "bad_ref"),
        ({"entity": "process", "ref": "a\n"}, "bad_ref"),
        ({"entity": "process", "ref": "x" * 101}, "bad_ref"),
        ({"entity": "process", "ref": "\ud800"}, "bad_ref"),
        ({"entity": "process", "in": "p1"}, "bad_place"),
        ({"entity": "process", "in": {"collective": 1}}, "bad_place"),
        ({"entity": "process", "in": {"collective": None}}, "bad_place"),
    ],
)
def test_a_record_of_another_shape_is_refused_by_its_number(
    untrusted: object, fault: str
) -> None:
    incoming = read_json(document(record("process"), untrusted))
    assert faults(incoming) == [fault]
    assert incoming.refusals[0].place.number == 2


def test_a_record_without_ref_place_and_answers_is_read() -> None:
    assert read_json(document({"entity": "process"})).refusals == ()


@pytest.mark.parametrize("untrusted", ["", " ", "a\tb", "\u202e", "e\u0301", None, 7])
def test_a_ref_is_short_visible_text(untrusted: object) -> None:
    assert not is_ref(untrusted)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(values | st.fixed_dictionaries({"entity": st.text(), "in": values}), max_size=4)
)
def test_whatever_the_records_are_they_are_read_or_refused(untrusted: list[object]) -> None:
    content = document(*untrusted)
    assert fault_of_or_none(content) in {None, Fault.NOT_A_NUMBER, Fault.HUGE_NUMBER}


def fault_of_or_none(content: bytes) -> Fault | None:
    try:
        read_json(content)
    except RefusedContentError as refused:
        return refused.fault
    return None


@settings(max_examples=60, deadline=None)
@given(
    st.binary(max_size=200) | st.text(alphabet='{}[]",:\\ 1eNa', max_size=60).map(str.encode)
)
def test_whatever_the_bytes_are_they_are_read_or_refused(content: bytes) -> None:
    assert fault_of_or_none(content) is not None


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_a_cut_file_is_refused(data: st.DataObject) -> None:
    whole = document(record("process", "p", title="á"))
    cut = data.draw(st.integers(0, len(whole) - 1))
    assert fault_of(whole[:cut]) in {Fault.NOT_JSON, Fault.NOT_UTF8}


def test_what_json_escapes_is_read_as_it_was_written() -> None:
    content = document(record("process", title="á\n“x”"))
    (given_record,) = read_json(content).given
    assert given_record.fields == json.loads(content)["records"][0]["fields"]
