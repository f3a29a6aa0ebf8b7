"""People find what they wrote, whatever they type."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from journal.domain.activity import Activity
from journal.domain.answers import Other, Text
from journal.domain.dates import PartialDate
from journal.domain.process import Process
from journal.storage.database import Connection
from journal.storage.records import Records
from journal.storage.search import Search


@pytest.fixture
def search(db: Connection, records: Records) -> Search:
    """Return the search of a journal with five records."""
    with records.step():
        records.add(Process(title=Text("Formación en el Río Hondo"), start=_day("2024-03")))
        records.add(Activity(place=Text("Salón comunal"), date=_day("2025-03-02")))
        records.add(Activity(note=Text("北京 и Москва"), date=_day("2025-04")))
        records.add(Activity(kind=Other("vigilia del río"), date=_day("--05")))
        records.add(Process(title=Text('"quoted" NEAR(x) * ^ -y col:z'), start=_day("2020")))
    return Search(db)


def _day(written: str) -> PartialDate:
    return PartialDate.parse(written)


def _found(search: Search, typed: str) -> list[str]:
    return [hit.id for hit in search.find(typed)]


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("formacion", ["id1"]),
        ("FORMACIÓN hon", ["id1"]),
        ("hondo form", ["id1"]),
        ("rio", ["id1", "id4"]),
        ("ri", ["id1", "id4"]),
        ("río x", ["id1", "id4"]),
        ("comunal salon", ["id2"]),
        ("salon rio", []),
        ("москва", ["id3"]),
        ("moskva", ["id3"]),
        ("京", ["id3"]),
        ("北京", ["id3"]),
        ("京北", []),
        ("bei jing", ["id3"]),
        ("near", ["id5"]),
        ('"quoted"', ["id5"]),
        ("NEAR(x)", ["id5"]),
        ("col:z", ["id5"]),
        ("?!* ^-", []),
        ("?", []),
        ("_", []),
        ("\0", []),
        ("\ud800", []),
        ("' OR 1=1 --", []),
    ],
)
def test_what_is_typed_is_found(search: Search, typed: str, ids: list[str]) -> None:
    assert _found(search, typed) == ids


@pytest.mark.parametrize("typed", ["", "  ", "f", "\n"])
def test_nothing_typed_yet_shows_the_newest(search: Search, typed: str) -> None:
    assert [(one.id, one.entity, one.day) for one in search.find(typed, most=2)] == [
        ("id3", "activity", "2025-04-01"),
        ("id2", "activity", "2025-03-02"),
    ]


def test_a_month_without_its_year_has_no_day(search: Search) -> None:
    assert [(one.id, one.day) for one in search.find("vigilia")] == [("id4", "")]


def test_kinds_narrow_what_is_found(search: Search) -> None:
    assert [one.id for one in search.find("rio", kinds=["activity"])] == ["id4"]
    assert [one.id for one in search.find("", kinds=["process"])] == ["id1", "id5"]
    assert len(search.find("rio", kinds=["activity", "process"])) == 2


def test_a_change_is_found_and_what_it_replaced_is_not(
    search: Search, records: Records
) -> None:
    records.change("id2", Activity(place=Text("Casa de la Memoria")))
    assert (_found(search, "memoria"), _found(search, "salon")) == (["id2"], [])


def test_a_very_long_text_is_looked_for_by_its_beginning(search: Search) -> None:
    assert _found(search, "rio " * 1000) == ["id1", "id4"]


@pytest.mark.parametrize(
    ("answers", "typed", "passage"),
    [
        (Process(title=Text("Formación en el Río Hondo")), "hond", "Formación en el Río Hondo"),
        (Activity(place=Text("Aquí"), note=Text("Y allá")), "alla", "Y allá"),
        (Activity(place=Text("Aquí"), note=Text("Y allá")), "nowhere", "Aquí"),
        (Activity(kind=Other("vigilia")), "vig", "vigilia"),
        (Activity(), "any", ""),
        (
            Activity(note=Text("word " * 40 + "needle " + "word " * 40)),
            "needle",
            "…word word word word word word word word needle " + "word " * 22 + "wor…",
        ),
    ],
)
def test_a_passage_shows_where_it_is(
    search: Search, answers: Activity, typed: str, passage: str
) -> None:
    assert search.passage(answers, typed) == passage


@given(typed=some.text(max_size=40))
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_nothing_a_person_types_is_a_command(search: Search, typed: str) -> None:
    assert len(search.find(typed)) <= 5


_PIECES = [
    '"', "'", "*", "^", "-", "+", "(", ")", "{", "}", ":", ".", ",", "\\", "\0", "\n", "AND",
    "OR", "NOT", "NEAR", "NEAR(", "folded:", "rio", "ñ", "مح", "\u202e", "\ud83d", "😀",
    "\uff05",
    "Ⅷ", "²", "ß", "İ", "\u0301", "๑", "\u3007", "ﷺ", " ", " ",
]  # fmt: skip


@pytest.mark.slow
def test_twenty_thousand_strange_texts_are_only_looked_for(search: Search) -> None:
    chance = random.Random(20)  # noqa: S311 - no secret
    texts = ("".join(chance.choices(_PIECES, k=chance.randint(1, 9))) for _ in range(20_000))
    assert all(len(search.find(text)) <= 5 for text in texts)
