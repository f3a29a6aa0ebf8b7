from itertools import repeat
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mnemonic import Mnemonic

from journal.crypto.derivation import normalise, recovery_material
from journal.crypto.known import KNOWN
from journal.crypto.words import (
    LISTS,
    check_own_passphrase,
    generate_passphrase,
    materials,
    recovery_words,
    refusal,
)
from journal.errors import (
    UnknownWordError,
    WeakPassphraseError,
    WordsDoNotFitError,
    WrongPassphraseError,
)

SECRETS = st.binary(min_size=16, max_size=16)
WORDS = recovery_words(bytes(range(16)), "es")
QUICK = settings(max_examples=8, deadline=None)


@QUICK
@given(SECRETS, st.sampled_from(sorted(LISTS)))
def test_recovery_words_read_back_as_the_secret(secret: bytes, language: str) -> None:
    assert recovery_material(secret) in materials(" ".join(recovery_words(secret, language)))


@QUICK
@given(SECRETS)
def test_recovery_words_are_those_of_the_standard(secret: bytes) -> None:
    assert " ".join(recovery_words(secret, "en")) == Mnemonic("english").to_mnemonic(secret)


@QUICK
@given(SECRETS)
def test_accents_and_case_of_recovery_words_do_not_matter(secret: bytes) -> None:
    written = " ".join(recovery_words(secret, "es"))
    bare = normalize("NFKD", written).encode("ascii", "ignore").decode().upper()

    assert recovery_material(secret) == materials(bare)[0]


@pytest.mark.parametrize("language", sorted(LISTS))
def test_the_words_of_a_list_stay_distinct_without_accents(language: str) -> None:
    words = Mnemonic(LISTS[language]).wordlist

    assert len({normalise(word) for word in words}) == 2048


@pytest.mark.parametrize("language", sorted(LISTS))
def test_a_generated_passphrase_may_be_used(language: str) -> None:
    check_own_passphrase(generate_passphrase(language))


def test_a_generated_passphrase_has_seven_words_drawn_from_the_list() -> None:
    drawn = iter(range(7))

    assert generate_passphrase("es-GT", lambda _: next(drawn)) == (
        "ábaco abdomen abeja abierto abogado abono aborto"
    )


def test_words_are_shown_composed() -> None:
    words = generate_passphrase("es", lambda _: 0)

    assert words == normalize("NFC", words)


def test_a_language_without_a_list_gets_english() -> None:
    assert generate_passphrase("quc", lambda _: 2047) == " ".join(repeat("zoo", 7))


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "fifteen letters",
        "too    short           ",
        "e\u0301" * 15,
        "aaaaaaaaaaaaaaaaaaaa",
        "secreto secreto secreto",
        "Correct Horse Battery Staple",
        "¡El pueblo unido jamás será vencido!",
        "Liberté, égalité, fraternité",
        "1234 5678 9012 3456",
    ],
)
def test_a_weak_passphrase_is_refused_with_the_minimum(typed: str) -> None:
    with pytest.raises(WeakPassphraseError) as caught:
        check_own_passphrase(typed)

    assert caught.value.data == {"minimum": 16}


@pytest.mark.parametrize("typed", ["la gata duerme al sol", "!?#%&/()=+*~-_.:,;<"])
def test_an_own_passphrase_of_sixteen_letters_is_allowed(typed: str) -> None:
    check_own_passphrase(typed)


def test_the_known_passphrases_are_written_as_they_are_compared() -> None:
    assert all(known == normalise(known) and known.isalnum() for known in KNOWN)


def test_a_wrong_recovery_word_is_named_by_its_place() -> None:
    error = refusal(" ".join([*WORDS[:4], "xilofon", *WORDS[5:]]))

    assert isinstance(error, UnknownWordError)
    assert error.data == {"place": 5}


@pytest.mark.parametrize(
    "words", [WORDS[::-1], WORDS[:11], (*WORDS, "abeja"), (*WORDS[:11], WORDS[1])]
)
def test_words_that_do_not_belong_together_are_told_as_such(words: tuple[str, ...]) -> None:
    assert type(refusal(" ".join(words))) is WordsDoNotFitError


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "a passphrase of ours",
        " ".join(WORDS),
        "one two of these many words are not in any list at all",
        "client until hood roof pitch undo three",  # seven words, as we propose them
    ],
)
def test_anything_else_is_just_not_the_passphrase(typed: str) -> None:
    assert type(refusal(typed)) is WrongPassphraseError
