"""Hypothesis strategies: any answer to a field, any record of an entity."""

import unicodedata
from typing import Any

from hypothesis import strategies as st

from journal.domain.answers import About, Answer, Other, Text, Unknown
from journal.domain.dates import PartialDate
from journal.domain.plain import MOST_PEOPLE, MOST_SHORT_LETTERS
from journal.domain.question import Entity, Field, Kind, fields_of

letters = st.characters(
    exclude_categories=["Cc", "Cs"], exclude_characters="\u202a\u202b\u202c\u202d\u202e"
) | st.sampled_from("\n\t")
tags = st.sampled_from(["es", "quc", "zh-Hant-TW", "ar", "ca-ES-valencia"])
dates = st.dates().map(PartialDate.on) | st.sampled_from(
    [PartialDate.parse(text) for text in ("2024", "2024-H1", "2024-Q4", "2024-03", "--03")]
)


def texts(most_letters: int) -> st.SearchStrategy[str]:
    """Text as the journal keeps it: composed, without what deceives or breaks."""
    longest = min(most_letters, 40)
    return (
        st.text(letters, max_size=longest)
        .map(lambda text: unicodedata.normalize("NFC", text))
        .filter(lambda text: len(text) <= longest)
    )


def values_for(field: Field) -> st.SearchStrategy[Any]:
    """Any value the field takes, unknowns and None left out."""
    asked = field.asked
    people = st.integers(0, asked.highest or MOST_PEOPLE)
    code: st.SearchStrategy[str | Other] = st.sampled_from(
        asked.codes.codes() if asked.codes else ("",)
    )
    if asked.codes and asked.codes.open_ended:
        code = code | st.builds(Other, texts(MOST_SHORT_LETTERS))
    by_kind: dict[Kind, st.SearchStrategy[Any]] = {
        Kind.DATE: dates,
        Kind.CODE: code,
        Kind.CODES: st.lists(code, unique=True, max_size=asked.most or 8).map(tuple),
        Kind.RATING: st.integers(0, 4),
        Kind.CHANGE: st.integers(-2, 2),
        Kind.TEXT: st.builds(Text, texts(asked.highest or 40), tags | st.just("")),
        Kind.COUNT: people | st.builds(About, people),
        Kind.NUMBER: st.floats(0, asked.highest or MOST_PEOPLE),
        Kind.YES_NO: st.booleans(),
        Kind.REFERENCE: st.uuids(version=4).map(str),
        Kind.LANGUAGES: st.lists(tags, unique=True).map(tuple),
        Kind.COUNTRY: st.lists(st.sampled_from(["GT", "HN", "CD"]), unique=True).map(tuple),
    }
    return by_kind[field.kind]


def answers_for(field: Field) -> st.SearchStrategy[Answer]:
    """Any answer to the field: a value, a reason for having none, or nothing yet."""
    reasons = [] if field.kind is Kind.REFERENCE else list(Unknown)
    return values_for(field) | st.sampled_from([None, *reasons])


def filled(entity: type[Entity]) -> st.SearchStrategy[Entity]:
    """Any record of the entity, its references left out."""
    asked = [field for field in fields_of(entity) if field.kind is not Kind.REFERENCE]
    return st.builds(entity, **{field.name: answers_for(field) for field in asked})
