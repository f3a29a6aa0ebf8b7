"""Every form in which a name could hide in bytes."""

import base64
import html
import unicodedata
from collections.abc import Iterator
from typing import Literal
from urllib.parse import quote

from anyascii import anyascii

_CASES = (str, str.lower, str.upper, str.title)
_FORMS: tuple[Literal["NFC", "NFD"], ...] = ("NFC", "NFD")
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "latin-1")


def hiding_places(name: str) -> frozenset[bytes]:
    """Return the byte forms of a name; a form that cannot be written is left out."""
    return frozenset(_encoded(name)) | frozenset(_escaped(name)) | frozenset(_armoured(name))


def _encoded(name: str) -> Iterator[bytes]:
    """Yield case x composition, and folded to ASCII, in each encoding."""
    texts = [unicodedata.normalize(form, name) for form in _FORMS]
    for text in (*texts, anyascii(name)):
        for case in _CASES:
            for encoding in _ENCODINGS:
                written = case(text).encode(encoding, "ignore")
                if written.decode(encoding) == case(text):
                    yield written


def _escaped(name: str) -> Iterator[bytes]:
    for form in _FORMS:
        text = unicodedata.normalize(form, name)
        yield quote(text).encode()
        yield quote(text).lower().encode()
        yield text.encode("unicode_escape")
        yield text.encode("ascii", "xmlcharrefreplace")
        yield html.escape(text).encode()
        yield text.encode("ascii", "backslashreplace").upper()


def _armoured(name: str) -> Iterator[bytes]:
    """Yield hexadecimal digits, and base 64 as it looks at each of three offsets."""
    for encoding in ("utf-8", "utf-16-le"):
        written = unicodedata.normalize("NFC", name).encode(encoding)
        yield written.hex().encode()
        yield written.hex().upper().encode()
        for offset in range(3):
            whole = base64.b64encode(bytes(offset) + written)
            yield whole[4 if offset else 0 : -4]
