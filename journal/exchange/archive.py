"""Look into a packed spreadsheet before anything else unpacks it (threat model T12).

Refused by its directory alone: more than 1,000 members, more than 64 MiB when
unpacked, a member packed more than 100 times, encryption, other ways of packing than
a spreadsheet's, names that are paths elsewhere, names that stand twice. No member is
ever written anywhere.

Refused by its letters, as each of these becomes objects in the library's memory:
document types and entities, UTF-16, more elements, formulas and ranges than sheets
filled in by people have.
"""

import re
import struct
import zipfile
import zlib
from collections.abc import Sequence
from io import BytesIO

from journal.exchange.incoming import Fault, RefusedContentError

MOST_MEMBERS = 1_000
MOST_BYTES_UNPACKED = 64 * 1024 * 1024
MOST_TIMES_PACKED = 100
MOST_MARKS = 2_000_000  # elements, and again attributes: some 400,000 cells
MOST_COSTLY_MARKS = 50_000  # elements that are more than a cell or its text
MOST_FORMULAS = 1_000
MOST_BYTES_OF_RANGES = 1024 * 1024
_ENTRY = b"PK\x01\x02"
_ENCRYPTED = 0x1
_WAYS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_CHEAP = re.compile(rb"<(?:/|(?:row|c|v|is|si|t|r)[\s/>])")
_FORMULA = re.compile(rb"<(?:[^\s<>:/]+:)?f[\s/>]")
_LONG_FORMULA = re.compile(rb"<(?:[^\s<>:/]+:)?f(?:\s[^<>]*)?>[^<]{8193}|<!")  # Excel: 8,192
_RANGES = re.compile(rb"sqref\s*=\s*(?:\"[^\"]*\"?|'[^']*'?)")
# What the library raises on a broken or newer archive (seen by fuzzing, 2026-11).
_BROKEN = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError,
    NotImplementedError, RuntimeError, OverflowError,
)  # fmt: skip
_DECLARATIONS = (b"<!DOCTYPE", b"<!ENTITY")
_UTF_16 = re.compile(rb"(?:\xff\xfe|\xfe\xff|<\0|\0<|.\0|\0.)", re.DOTALL)


def check_archive(untrusted_content: bytes) -> None:
    """Check that a packed file holds nothing that could harm when it is read.

    Raises:
        RefusedContentError: it does, or it is no such file.
    """
    if untrusted_content.count(_ENTRY) > MOST_MEMBERS:  # before a list of them is made
        raise RefusedContentError(Fault.BAD_ARCHIVE)
    try:
        with zipfile.ZipFile(BytesIO(untrusted_content)) as archive:
            _check_directory(archive.infolist())
            _check_content(archive)
    except RefusedContentError:
        raise
    except _BROKEN as error:
        raise RefusedContentError(Fault.BAD_ARCHIVE) from error


def _check_directory(members: Sequence[zipfile.ZipInfo]) -> None:
    names = {member.filename.casefold() for member in members}
    if any(member.flag_bits & _ENCRYPTED for member in members):
        raise RefusedContentError(Fault.LOCKED_SPREADSHEET)
    if len(names) < len(members) or not all(map(_is_harmless, members)):
        raise RefusedContentError(Fault.BAD_ARCHIVE)
    if sum(member.file_size for member in members) > MOST_BYTES_UNPACKED:
        raise RefusedContentError(Fault.TOO_MUCH)


def _is_harmless(member: zipfile.ZipInfo) -> bool:
    name = member.orig_filename
    parts = name.removesuffix("/").split("/")
    return (
        name.isascii()
        and name.isprintable()
        and not set(name) & set("\\:")
        and not set(parts) & {"", ".", ".."}
        and member.compress_type in _WAYS
        and member.file_size <= MOST_TIMES_PACKED * max(member.compress_size, 1)
    )


def _check_content(archive: zipfile.ZipFile) -> None:
    """Read each member once; the library stops at the size that was declared."""
    marks = costly = 0
    formulas = ranges = 0
    for member in archive.infolist():
        content = archive.read(member)
        _check_letters(content)
        elements = content.count(b"<")
        marks += max(elements, content.count(b"="))
        costly += elements - sum(1 for _ in _CHEAP.finditer(content))
        formulas += sum(1 for _ in _FORMULA.finditer(content))
        ranges += sum(match.end() - match.start() for match in _RANGES.finditer(content))
    if marks > MOST_MARKS or costly > MOST_COSTLY_MARKS or ranges > MOST_BYTES_OF_RANGES:
        raise RefusedContentError(Fault.TOO_MUCH)
    if formulas > MOST_FORMULAS:
        raise RefusedContentError(Fault.MANY_FORMULAS)


def _check_letters(content: bytes) -> None:
    is_utf_16 = _UTF_16.match(content) and (b"<\0" in content or b"\0<" in content)
    if is_utf_16 or any(text in content for text in _DECLARATIONS):
        raise RefusedContentError(Fault.BAD_ARCHIVE)
    if _FORMULA.search(content) and _LONG_FORMULA.search(content):
        raise RefusedContentError(Fault.BAD_ARCHIVE)
