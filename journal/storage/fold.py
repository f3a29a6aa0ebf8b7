"""Fold text for searching: case, accents and scripts stop mattering.

What was written is kept in its own script without marks; where that is not plain
Latin letters, its transliteration stands beside it, so that both ways of typing
find it. Scripts that put no space between words are cut into their letters.
"""

import re
import unicodedata
from functools import cache

from anyascii import anyascii

from journal.domain.answers import Other, Text
from journal.domain.question import Entity, answers_of, fields_of

# Marks and joiners carry no meaning of their own; the tatweel only stretches.
_DROPPED = frozenset({"Mn", "Mc", "Me", "Cf"})
_TATWEEL = "\u0640"
# Thai, Lao, Burmese, Khmer, kana, Han.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
)
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")
_WITH_WORDS = frozenset({Text, Other, tuple})
_TERM = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Return text in small letters without marks, in its own script."""
    return _UNSPACED.sub(r" \g<0> ", _bare(text))


def fold_both_ways(text: str) -> str:
    """Return text folded, and its transliteration where that differs."""
    folded = fold(text)
    if folded.isascii():
        return folded
    spelt = " ".join(
        anyascii(word) for word in fold(text).split() if not word.isascii()
    ).lower()
    joined = " ".join(anyascii(word) for word in text.split() if _UNSPACED.search(word)).lower()
    return f"{folded}\n{spelt}\n{joined}"


def folded_answers(answers: Entity) -> str:
    """Return everything that people wrote in a record, folded for the index."""
    passed_over = _passed_over(type(answers))
    given = (
        one
        for name, one in answers_of(answers).items()
        if type(one) in _WITH_WORDS and name not in passed_over
    )
    written = (words for one in given for words in _words(one))
    return "\n".join(fold_both_ways(words) for words in written if words)


@cache
def _passed_over(entity: type[Entity]) -> frozenset[str]:
    return frozenset(one.name for one in fields_of(entity) if not one.asked.searched)


def terms_of(text: str) -> tuple[str, ...]:
    """Return the words of what a person looks for, folded.

    A word of a script without spaces is one term, with a space between its letters.
    """
    words = _TERM.findall(_bare(text))
    return tuple(" ".join(_UNSPACED.sub(r" \g<0> ", word).split()) for word in words)


def _bare(text: str) -> str:
    if text.isascii():
        return text.lower()
    # Letter by letter only beyond ASCII: a third of the time (2026-11).
    return _BEYOND_ASCII.sub(_kept, unicodedata.normalize("NFKD", text)).casefold()


def _kept(found: re.Match[str]) -> str:
    letter = found[0]
    is_dropped = unicodedata.category(letter) in _DROPPED or letter == _TATWEEL
    return "" if is_dropped else letter


def _words(answer: Text | Other | tuple[str | Other, ...]) -> tuple[str, ...]:
    if isinstance(answer, tuple):
        return tuple(one.words for one in answer if isinstance(one, Other))
    return (answer.words,)
