"""One seat's slot in the header: its key pair and the data key sealed to it.

FORMAT.md, section 4. The pair is hybrid (ML-KEM-768 and X25519), so that a
header seized today stays closed, and asymmetric, so that one member can seal a
new data key to all the others without their passphrases.
"""

import os
from dataclasses import dataclass
from hashlib import shake_256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import (
    MLKEM768PrivateKey,
    MLKEM768PublicKey,
)
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from journal.errors import TamperedError

SEED_BYTES = 32
_MLKEM_SEED_BYTES = 64
_X25519_BYTES = 32
_MLKEM_PUBLIC_BYTES = 1184
_PUBLIC_END = _MLKEM_PUBLIC_BYTES + _X25519_BYTES
_NONCE_BYTES = 12
_NONCE_END = _PUBLIC_END + _NONCE_BYTES
_SEED_END = _NONCE_END + SEED_BYTES + 16
SLOT_BYTES = _SEED_END + 1120 + 32 + 16
_SEED_LABEL = b"bitacora/1 seed"
_DATA_KEY_LABEL = b"bitacora/1 data key"


@dataclass(frozen=True, slots=True)
class Place:
    """What a slot is bound to: its journal, its number from 0, the header's generation."""

    journal_id: bytes
    index: int
    generation: int

    def seed_label(self, public_key: bytes) -> bytes:
        """Return the associated data of the wrapped seed."""
        return _SEED_LABEL + self.journal_id + bytes([self.index]) + public_key

    def data_key_label(self) -> bytes:
        """Return the info of the sealed data key."""
        generation = self.generation.to_bytes(8, "little")
        return _DATA_KEY_LABEL + self.journal_id + bytes([self.index]) + generation


def make_slot(
    place: Place, member_key: bytes | bytearray, data_key: bytes | bytearray, seed: bytes
) -> bytes:
    """Return a new slot that the member key opens; seed: 32 random bytes."""
    public_key = public_bytes(seed)
    nonce = os.urandom(_NONCE_BYTES)
    wrapped = ChaCha20Poly1305(member_key).encrypt(nonce, seed, place.seed_label(public_key))
    return public_key + nonce + wrapped + _seal(place, public_key, data_key)


def reseal_slot(slot: bytes, place: Place, data_key: bytes | bytearray) -> bytes:
    """Return the slot with a data key sealed anew; its owner's secret stays the same."""
    return slot[:_SEED_END] + _seal(place, slot[:_PUBLIC_END], data_key)


def open_slot(slot: bytes, place: Place, member_key: bytes | bytearray) -> bytearray | None:
    """Return the data key, or None where the member key is not this slot's.

    Raises:
        TamperedError: the slot is this member's, but the sealed key is not.
    """
    public_key, nonce = slot[:_PUBLIC_END], slot[_PUBLIC_END:_NONCE_END]
    wrapped, sealed = slot[_NONCE_END:_SEED_END], slot[_SEED_END:]
    try:
        seed = ChaCha20Poly1305(member_key).decrypt(
            nonce, wrapped, place.seed_label(public_key)
        )
    except InvalidTag:
        return None
    try:
        return bytearray(_suite().decrypt(sealed, _private_key(seed), place.data_key_label()))
    except (InvalidTag, ValueError) as error:
        raise TamperedError from error


def public_bytes(seed: bytes) -> bytes:
    """Return the public key of a seed: ML-KEM-768, then X25519."""
    mlkem, x25519 = _halves(seed)
    return mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()


def _seal(place: Place, public_key: bytes, data_key: bytes | bytearray) -> bytes:
    recipient = MLKEM768X25519PublicKey(
        MLKEM768PublicKey.from_public_bytes(public_key[:_MLKEM_PUBLIC_BYTES]),
        X25519PublicKey.from_public_bytes(public_key[_MLKEM_PUBLIC_BYTES:]),
    )
    return _suite().encrypt(data_key, recipient, place.data_key_label())


def _private_key(seed: bytes) -> MLKEM768X25519PrivateKey:
    return MLKEM768X25519PrivateKey(*_halves(seed))


def _halves(seed: bytes) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
    # The hybrid key has no constructor from a seed (cryptography 48 and 50).
    expanded = shake_256(seed).digest(_MLKEM_SEED_BYTES + _X25519_BYTES)
    return (
        MLKEM768PrivateKey.from_seed_bytes(expanded[:_MLKEM_SEED_BYTES]),
        X25519PrivateKey.from_private_bytes(expanded[_MLKEM_SEED_BYTES:]),
    )


def _suite() -> Suite:
    return Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
