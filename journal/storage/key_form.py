"""A raw key as the database library must be given it, in memory that is zeroed."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

_HEX = b"0123456789abcdef"
_KEY_FORM = re.compile(rb"x'[0-9a-f]{64}'")


def key_form(key: bytearray) -> bytearray:
    """Return a raw key as `x'<64 hex digits>'`; the caller zeroes the result.

    Raises:
        ValueError: not 32 bytes. 63 digits would be taken as a passphrase.
    """
    form = bytearray(2 * len(key) + 3)
    form[:2], form[-1:] = b"x'", b"'"
    for place, byte in enumerate(key):
        form[2 + 2 * place] = _HEX[byte >> 4]
        form[3 + 2 * place] = _HEX[byte & 15]
    if not _KEY_FORM.fullmatch(form):
        raise ValueError
    return form


@contextmanager
def used_up(secret: bytearray) -> Iterator[None]:
    """Zero a secret when it has been used, whatever happens."""
    try:
        yield
    finally:
        secret[:] = bytes(len(secret))
