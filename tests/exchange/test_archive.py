import zipfile
from io import BytesIO

import pytest

from journal.exchange.archive import MOST_MEMBERS, check_archive
from journal.exchange.incoming import Fault, RefusedContentError
from journal.exchange.template import template
from journal.i18n import Words
from tests.exchange.filling import packed

SHEET = "xl/worksheets/sheet1.xml"


def fault_of(content: bytes) -> Fault:
    with pytest.raises(RefusedContentError) as refused:
        check_archive(content)
    return refused.value.fault


def patched(content: bytes, place: int, value: bytes) -> bytes:
    """Change bytes of the first entry of the directory, at an offset within it."""
    start = content.index(b"PK\x01\x02") + place
    return content[:start] + value + content[start + len(value) :]


def of_letters(letters: bytes) -> bytes:
    return packed({SHEET: letters}, zipfile.ZIP_STORED)


def test_a_spreadsheet_of_ours_is_harmless(words: Words) -> None:
    check_archive(template(words))


def test_a_printer_setting_in_utf16_is_harmless() -> None:
    check_archive(packed({"xl/printerSettings/printerSettings1.bin": "Zebra".encode("utf-16")}))


@pytest.mark.parametrize(
    "name",
    [
        "../evil.xml",
        "/etc/passwd",
        "xl/../../evil.xml",
        "xl//evil.xml",
        "./evil.xml",
        "xl\\evil.xml",
        "C:evil.xml",
        "xl/\u202elmx.xml",
        "xl/a\x01.xml",
    ],
)
def test_a_member_named_as_a_path_elsewhere_is_refused(name: str) -> None:
    assert fault_of(packed({name: b""})) is Fault.BAD_ARCHIVE


def test_a_folder_as_member_is_harmless() -> None:
    check_archive(packed({"xl/": b""}))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_stands_twice_is_refused() -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("xl/a.xml", b"")
        archive.writestr("xl/A.xml", b"")
    assert fault_of(out.getvalue()) is Fault.BAD_ARCHIVE


def test_too_many_members_are_refused_before_they_are_listed() -> None:
    many = {f"xl/{number}.xml": b"" for number in range(MOST_MEMBERS + 1)}
    assert fault_of(packed(many)) is Fault.BAD_ARCHIVE


def test_a_zip_bomb_is_refused_by_its_directory() -> None:
    assert fault_of(packed({SHEET: bytes(10_000_000)})) is Fault.BAD_ARCHIVE


def test_a_bomb_that_lies_about_its_size_is_refused() -> None:
    bomb = packed({SHEET: bytes(10_000_000)})
    assert fault_of(patched(bomb, 24, (10_000).to_bytes(4, "little"))) is Fault.BAD_ARCHIVE


def test_more_than_64_mib_unpacked_are_refused() -> None:
    declared = (65 * 1024 * 1024).to_bytes(4, "little")
    content = patched(packed({SHEET: bytes(800_000)}, zipfile.ZIP_STORED), 24, declared)
    assert fault_of(content) is Fault.TOO_MUCH


def test_an_encrypted_member_is_refused_as_locked() -> None:
    assert fault_of(patched(packed({SHEET: b""}), 8, b"\x01")) is Fault.LOCKED_SPREADSHEET


@pytest.mark.parametrize("how", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_ways_of_packing_are_refused(how: int) -> None:
    assert fault_of(packed({SHEET: b"x"}, how)) is Fault.BAD_ARCHIVE


@pytest.mark.parametrize(
    "content",
    [
        b"PK",
        b"PK\x03\x04",
        packed({SHEET: b"<x/>"})[:-30],
        packed({SHEET: b"<x/>" * 500}).replace(b"<x/>", b"<y/>"),
        packed({SHEET: b"<x/>"}, zipfile.ZIP_STORED).replace(b"<x/>", b"<y/>"),
    ],
    ids=["two letters", "a start", "cut", "the same", "changed"],
)
def test_a_broken_archive_is_refused_or_the_same(content: bytes) -> None:
    assert fault_of_or_none(content) in {Fault.BAD_ARCHIVE, None}


def fault_of_or_none(content: bytes) -> Fault | None:
    try:
        check_archive(content)
    except RefusedContentError as refused:
        return refused.fault
    return None


@pytest.mark.parametrize(
    ("letters", "fault"),
    [
        (b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', Fault.BAD_ARCHIVE),
        ('<?xml version="1.0"?><x/>'.encode("utf-16"), Fault.BAD_ARCHIVE),
        ("<x/>".encode("utf-16-be"), Fault.BAD_ARCHIVE),
        (b"<f><![CDATA[1]]></f>", Fault.BAD_ARCHIVE),
        (b'<x:f t="shared">' + b"A" * 8193 + b"</x:f>", Fault.BAD_ARCHIVE),
        (b"<c><f>1</f></c>" * 1001, Fault.MANY_FORMULAS),
        (b"<c/>" * 2_000_001, Fault.TOO_MUCH),
        (b"<font/>" * 50_001, Fault.TOO_MUCH),
        (b'a="" ' * 2_000_001, Fault.TOO_MUCH),
        (b'sqref="' + b"A1 " * 400_000 + b'"', Fault.TOO_MUCH),
    ],
)
def test_letters_that_would_blow_up_in_memory_are_refused(letters: bytes, fault: Fault) -> None:
    assert fault_of(of_letters(letters)) is fault
