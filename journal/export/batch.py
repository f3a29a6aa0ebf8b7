"""Derive everything about a batch from the journal's secret and the batch itself.

Rules (page 6, Decision 4 and A.6):

* Key, export id, row ids, consent id and withdrawal secret are HMACs over a digest of
  the batch's sorted records. So a dry run shows the very bytes and writes nothing.
* Two batches share no derived value, and no clock, name or counter enters.
* The secret never leaves; it is made with the journal and kept in `keeping`.
"""

import base64
import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import count

SECRET_NAME = "export_secret"  # noqa: S105 - the name under which `keeping` holds it
SECRET_BYTES = 32
ID_LETTERS = 26  # 130 bits in base 32


@dataclass(frozen=True, slots=True)
class Keys:
    """What one batch is known by, and what only the journal can derive."""

    root: bytes = field(repr=False)
    rounding: bytes = field(repr=False)
    export_id: str
    consent_id: str
    withdrawal_secret: str = field(repr=False)

    def row_id(self, record_id: str) -> str:
        """Return the random id of one row, without a trace of the record's own id."""
        return _id(self.root, f"row|{record_id}")

    def withdrawal_sha256(self) -> str:
        """Return what the file carries, so that the secret can prove whose it is."""
        return hashlib.sha256(self.withdrawal_secret.encode()).hexdigest()


def derive(secret: bytes, lines: Iterable[str]) -> Keys:
    """Return the keys of the batch whose canonical records are `lines`, in any order."""
    digest = hashlib.sha256("\n".join(sorted(lines)).encode()).digest()
    root = hmac.digest(secret, b"batch|" + digest, hashlib.sha256)
    return Keys(
        root=root,
        rounding=_part(root, "rounding"),
        export_id=_id(root, "export"),
        consent_id=_id(root, "consent"),
        withdrawal_secret=_part(root, "withdrawal")[:16].hex(),
    )


def _id(root: bytes, name: str) -> str:
    """Return 26 base 32 letters and digits that begin with a letter.

    A spreadsheet would read an id such as `22e5` as a number; none begins with a digit.
    """
    found = (
        base64.b32encode(_part(root, f"{name}|{attempt}")).decode().lower()[:ID_LETTERS]
        for attempt in count()
    )
    return next(one for one in found if one[0].isalpha())


def _part(root: bytes, name: str) -> bytes:
    return hmac.digest(root, name.encode(), hashlib.sha256)
