"""What we rely on in the cryptography library."""

from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id


def test_hybrid_sealing_is_there_and_opens_what_it_sealed() -> None:
    suite = hpke.Suite(
        hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305
    )
    key = hpke.MLKEM768X25519PrivateKey(
        MLKEM768PrivateKey.generate(), X25519PrivateKey.generate()
    )
    sealed = suite.encrypt(b"words", key.public_key(), info=b"label")
    assert suite.decrypt(sealed, key, info=b"label") == b"words"


def test_argon2id_is_there() -> None:
    stretched = Argon2id(
        salt=bytes(16), length=32, iterations=1, lanes=4, memory_cost=64
    ).derive(b"words")
    assert len(stretched) == 32
