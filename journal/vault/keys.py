"""Find the slot that a typed secret opens, in the header that counts."""

from collections.abc import Iterator, Sequence

from journal.crypto.derivation import Cost, forget, member_key
from journal.crypto.header import Header, Unlocked, is_authentic
from journal.crypto.header import unlock as unlock_header
from journal.crypto.words import materials, refusal
from journal.errors import TamperedError


def find_key(headers: Sequence[Header], secret: str) -> tuple[Header, Unlocked]:
    """Return the first header the secret opens, and its slot.

    A header above it that did not open may be forged: it locks nobody out. If the
    key just found authenticates it, it is genuine and the secret was replaced.

    Raises:
        TamperedError: a slot opens, but no header is as it was written.
        WrongPassphraseError: no slot opens.
    """
    keys = _MemberKeys(secret)
    error: TamperedError | None = None
    try:
        for header in headers:
            try:
                unlocked = keys.unlock(header)
            except TamperedError as tampered:
                error = tampered
                continue
            if unlocked is None:
                continue
            if _is_replaced(header, headers, unlocked):
                forget(unlocked.data_key)
                break
            return header, unlocked
    finally:
        keys.forget()
    raise error or refusal(secret)


class _MemberKeys:
    """The member keys of one secret, each derived once; two copies share them."""

    def __init__(self, secret: str) -> None:
        self._materials = materials(secret)
        self._made: dict[tuple[bytes, bytes, bytes, Cost], bytearray] = {}

    def unlock(self, header: Header) -> Unlocked | None:
        """Return the slot that one of the keys opens."""
        found = (unlock_header(header, key) for key in self._keys_for(header))
        return next(filter(None, found), None)

    def forget(self) -> None:
        for key in self._made.values():
            forget(key)

    def _keys_for(self, header: Header) -> Iterator[bytearray]:
        for material in self._materials:
            setting = (material, header.salt, header.journal_id, header.cost)
            if setting not in self._made:
                self._made[setting] = member_key(*setting)
            yield self._made[setting]


def _is_replaced(header: Header, headers: Sequence[Header], unlocked: Unlocked) -> bool:
    return any(
        other.generation > header.generation and is_authentic(other, unlocked.data_key)
        for other in headers
    )
