"""Round counts at random, without bias, so that no count says who was there.

Rules (page 6, A.4 and Decisions 1 and 4):

* A count becomes one of the two multiples of the base beside it; the nearer one is
  more likely, exactly in proportion, so that the mean of many files is the truth.
* The draw comes from a key of the batch and the name of the cell: the same batch
  always gives the same table, and averaging repeats gives nothing.
* Whole numbers only: no floating point takes part in a draw.

Deliberately not done: making rows and margins add up. Each cell stands alone.
"""

import hashlib
import hmac
from itertools import count

_WORD = 1 << 64


def rounded(key: bytes, cell: str, true_count: int, base: int) -> int:
    """Return a multiple of `base` for one cell, the same one at every call."""
    return settled(true_count, base, draw(key, cell, base))


def settled(true_count: int, base: int, drawn: int) -> int:
    """Return the multiple that a draw from 0 to `base` - 1 settles on.

    Of the `base` equally likely draws, as many go up as the count stands above the
    lower multiple: the mean over all draws is the count itself.
    """
    lower, above = divmod(true_count, base)
    return base * (lower + (drawn < above))


def draw(key: bytes, cell: str, below: int) -> int:
    """Return a number from 0 to `below` - 1, equally likely under an unknown key."""
    fair = _WORD - _WORD % below  # the words above would favour small numbers
    words = (_word(key, cell, attempt) for attempt in count())
    return next(word for word in words if word < fair) % below


def _word(key: bytes, cell: str, attempt: int) -> int:
    message = f"{cell}|{attempt}".encode()
    return int.from_bytes(hmac.digest(key, message, hashlib.sha256)[:8], "big")
