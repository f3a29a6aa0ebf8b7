"""The one form in which a key reaches the library."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from journal.storage.key_form import key_form, used_up


@given(key=some.binary(min_size=32, max_size=32))
@settings(max_examples=40, deadline=None)
def test_the_key_form_is_that_of_a_raw_key(key: bytes) -> None:
    assert key_form(bytearray(key)) == b"x'" + key.hex().encode() + b"'"


@pytest.mark.parametrize("length", [0, 31, 33, 48, 64])
def test_another_length_is_never_a_key(length: int) -> None:
    with pytest.raises(ValueError, match=r"^$"):
        key_form(bytearray(length))


def test_a_secret_is_zeroed_even_after_a_failure() -> None:
    secret = bytearray(b"secret")
    with pytest.raises(ZeroDivisionError), used_up(secret):
        raise ZeroDivisionError
    assert secret == bytes(6)
