"""Encrypt a finished file to one recipient with age (version 1, X25519)."""

import pyrage

from journal.errors import BadRecipientError


def sealed(content: bytes, untrusted_recipient: str) -> bytes:
    """Return the content encrypted to a recipient's public key.

    Encryption draws fresh randomness: two copies of one file differ.

    Raises:
        BadRecipientError: not a public key of the form `age1…`.
    """
    try:
        recipient = pyrage.x25519.Recipient.from_str(untrusted_recipient.strip())
    except pyrage.RecipientError as error:
        raise BadRecipientError from error
    return bytes(pyrage.encrypt(content, [recipient]))
