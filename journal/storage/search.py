"""Find records by what people wrote in them, newest first, while they type."""

from collections.abc import Sequence
from typing import NamedTuple

from journal.domain.answers import Other, Text
from journal.domain.question import Entity, answers_of
from journal.storage.database import Connection
from journal.storage.fold import terms_of
from journal.storage.writer import day_of

_MOST_TERMS = 16
_MOST_LETTERS = 400
_LETTERS_BEFORE = 40
_LETTERS_SHOWN = 160


class Hit(NamedTuple):
    """A record that was found; its number is that of its entry, higher when newer.

    A named tuple: as a dataclass, fifty took as long as finding them (0.1 ms, 2026-11).
    """

    number: int
    id: str
    entity: str

    @property
    def day(self) -> str:
        """Return the day in ISO form, "" where nobody knows the year."""
        day = day_of(self.number)
        return day.isoformat() if day else ""


class Search:
    """The search of one journal."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def find(
        self, untrusted_text: str, *, most: int = 50, kinds: Sequence[str] = ()
    ) -> tuple[Hit, ...]:
        """Return the newest records that hold every word, the last as it begins.

        Nothing typed yet, or one letter: the newest records. `kinds` are names of
        entities; none means all. Whatever a person types is looked for as it is:
        nothing in it is a command.
        """
        among = f" AND e.entity IN ({', '.join('?' * len(kinds))})" if kinds else ""
        terms = _terms(untrusted_text)
        if terms:
            rows = self._db.rows(
                "SELECT e.number, e.id, e.entity FROM search s"  # noqa: S608 - places only
                " JOIN entry e ON e.number = s.rowid"
                f" WHERE search MATCH ?{among} ORDER BY s.rowid DESC LIMIT ?",
                (_query(terms), *kinds, most),
            )
        elif not (typed := untrusted_text.strip()) or typed.isalpha():
            rows = self._db.rows(
                f"SELECT number, id, entity FROM entry e WHERE true{among}"  # noqa: S608 - places only
                " ORDER BY number DESC LIMIT ?",
                (*kinds, most),
            )
        else:
            rows = []
        return tuple(map(Hit._make, rows))

    def passage(self, answers: Entity, untrusted_text: str) -> str:
        """Return the piece of a record's own words around the first word found."""
        written = [
            one.words
            for one in answers_of(answers).values()
            if isinstance(one, Text | Other) and one.words.strip()
        ]
        terms = terms_of(untrusted_text[:_MOST_LETTERS])
        for words in written:
            start = _first_place(words, terms)
            if start is not None:
                return _cut(words, start)
        return _cut(written[0], 0) if written else ""


def _terms(untrusted_text: str) -> tuple[str, ...]:
    """Return the words to look for, without a Latin letter that is just being typed.

    Nearly every record has a word that begins with any letter: it says nothing yet,
    and looking for it takes longest (0.2 s in 100,000 records, 2026-11).
    """
    terms = terms_of(untrusted_text[:_MOST_LETTERS])[:_MOST_TERMS]
    is_begun = bool(terms) and len(terms[-1]) == 1 and terms[-1].isascii()
    return terms[:-1] if is_begun else terms


def _query(terms: Sequence[str]) -> str:
    return " ".join(f'"{one}"' for one in terms) + "*"


def _first_place(words: str, terms: Sequence[str]) -> int | None:
    """Return where the first word stands that begins like one of the terms."""
    place = 0
    for word in words.split():
        place = words.index(word, place)
        if any(part.startswith(tuple(terms)) for part in terms_of(word)):
            return place
        place += len(word)
    return None


def _cut(words: str, place: int) -> str:
    start = max(0, words.rfind(" ", 0, max(0, place - _LETTERS_BEFORE)) + 1)
    piece = " ".join(words[start : start + _LETTERS_SHOWN].split())
    return f"{'…' if start else ''}{piece}{'…' if start + _LETTERS_SHOWN < len(words) else ''}"
