import pyrage
import pytest

from journal.errors import BadRecipientError
from journal.export.age import sealed


def test_only_the_recipient_opens_it() -> None:
    identity = pyrage.x25519.Identity.generate()
    content = sealed(b"what leaves", f" {identity.to_public()}\n")
    assert b"what leaves" not in content
    assert pyrage.decrypt(content, [identity]) == b"what leaves"
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(content, [pyrage.x25519.Identity.generate()])


@pytest.mark.parametrize(
    "untrusted", ["", "age1", "age1xyz", "AGE-SECRET-KEY-1", "ssh-ed25519 AAAA", "age1\0", "é"]
)
def test_what_is_no_key_is_refused(untrusted: str) -> None:
    with pytest.raises(BadRecipientError):
        sealed(b"", untrusted)
