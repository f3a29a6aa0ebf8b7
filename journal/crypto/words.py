"""Write secrets as words people can copy, and read them back (FORMAT.md, section 2).

It does not open anything: whether words are the right ones only a slot can tell.
"""

import secrets
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import sha256

from mnemonic import Mnemonic

from journal.crypto.derivation import normalise, passphrase_material, recovery_material
from journal.crypto.known import KNOWN
from journal.errors import (
    UnknownWordError,
    WeakPassphraseError,
    WordsDoNotFitError,
    WrongPassphraseError,
)

LISTS = {
    "cs": "czech",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "it": "italian",
    "ja": "japanese",
    "ko": "korean",
    "pt": "portuguese",
    "ru": "russian",
    "tr": "turkish",
}
RECOVERY_BYTES = 16
_RECOVERY_WORDS = 12
_PASSPHRASE_WORDS = 7
_BITS_A_WORD = 11
_CHECKSUM_BITS = 4
_LEAST_LETTERS = 16
_MOST_STRANGE = 3  # more strange words than this: it was not meant as recovery words


def generate_passphrase(language: str, below: Callable[[int], int] = secrets.randbelow) -> str:
    """Return seven words (77 bits) in a language, English where there is no list."""
    words = _list_of(language)
    return " ".join(words[below(len(words))] for _ in range(_PASSPHRASE_WORDS))


def check_own_passphrase(typed: str) -> None:
    """Refuse a passphrase that is short, a repeated piece, or known to everybody.

    Raises:
        WeakPassphraseError: with the minimum of letters.
    """
    text = normalise(typed)
    solid = text.replace(" ", "")
    is_repeated = solid in (solid + solid)[1:-1]
    letters = "".join(filter(str.isalnum, text))
    if len(text) < _LEAST_LETTERS or is_repeated or letters in KNOWN:
        raise WeakPassphraseError(minimum=_LEAST_LETTERS)


def recovery_words(secret: bytes, language: str) -> tuple[str, ...]:
    """Return the twelve words of a 16-byte secret, as BIP-39 has them."""
    number = int.from_bytes(secret) << _CHECKSUM_BITS | _checksum(secret)
    words = _list_of(language)
    places = range((_RECOVERY_WORDS - 1) * _BITS_A_WORD, -1, -_BITS_A_WORD)
    return tuple(words[number >> place & (len(words) - 1)] for place in places)


def materials(typed: str) -> tuple[bytes, ...]:
    """Return what may be meant by the text of the one field, likeliest first."""
    return (*map(recovery_material, _secrets_in(typed)), passphrase_material(typed))


def refusal(typed: str) -> WrongPassphraseError:
    """Return the error that helps most when the text opened nothing."""
    words = normalise(typed).split()
    if abs(len(words) - _RECOVERY_WORDS) > 1:
        return WrongPassphraseError()
    strange = min((_strange_places(words, known) for known in _numbered_lists()), key=len)
    if len(strange) > _MOST_STRANGE:
        return WrongPassphraseError()
    if strange:
        return UnknownWordError(place=strange[0])
    return WrongPassphraseError() if any(_secrets_in(typed)) else WordsDoNotFitError()


def _secrets_in(typed: str) -> Iterator[bytes]:
    """Yield each 16-byte secret the text spells in one of the lists."""
    words = normalise(typed).split()
    if len(words) != _RECOVERY_WORDS:
        return
    for known in _numbered_lists():
        if all(word in known for word in words):
            number = 0
            for word in words:
                number = number << _BITS_A_WORD | known[word]
            secret = (number >> _CHECKSUM_BITS).to_bytes(RECOVERY_BYTES)
            if number & ((1 << _CHECKSUM_BITS) - 1) == _checksum(secret):
                yield secret


def _strange_places(words: Sequence[str], known: Mapping[str, int]) -> list[int]:
    return [place for place, word in enumerate(words, start=1) if word not in known]


def _checksum(secret: bytes) -> int:
    return sha256(secret).digest()[0] >> (8 - _CHECKSUM_BITS)


def _list_of(language: str) -> list[str]:
    name = LISTS.get(language.split("-", maxsplit=1)[0], LISTS["en"])
    return [unicodedata.normalize("NFC", word) for word in Mnemonic(name).wordlist]


def _numbered_lists() -> Iterator[Mapping[str, int]]:
    """Yield each list as normalised word → number."""
    for language in LISTS:
        # All at once: word by word takes ten times as long.
        words = normalise(" ".join(_list_of(language))).split()
        yield {word: number for number, word in enumerate(words)}
