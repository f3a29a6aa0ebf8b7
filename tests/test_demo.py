import json
import uuid
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.demo import day_of, fill, records
from journal.domain.activity import Activity
from journal.domain.collective import Collective
from journal.domain.dates import PartialDate
from journal.domain.entities import entity_named
from journal.domain.plain import from_plain, to_plain
from journal.domain.plan import PlanElement, PlanVersion
from journal.domain.question import fields_of
from journal.domain.review import AgencyScore, DimensionScore, MeasureCheck, Review, WheelScore
from journal.errors import RefusedFileError
from journal.exchange.bring_in import Brought, rehearse, understood
from journal.exchange.incoming import told
from journal.export.choosing import Wish
from journal.export.facts import contribution
from journal.export.loader import Loader
from journal.export.summary import prepare
from journal.export.timeline import months_after
from journal.i18n import LANGUAGES, Words
from journal.paths import shipped
from journal.storage.database import create_database
from journal.storage.migrate import migrate
from journal.storage.records import Records
from journal.storage.steps import Hand

TODAY = date(2026, 11, 24)
FOLDER = shipped("resources") / "demo"
WRITTEN: list[dict[str, Any]] = json.loads((FOLDER / "collective.json").read_bytes())["records"]
ANSWERS_WRITTEN = sum(len(one["fields"]) for one in WRITTEN)
TEXTS: dict[str, dict[str, str]] = {
    language: json.loads((FOLDER / f"texts.{language}.json").read_bytes())
    for language in LANGUAGES
}


@dataclass(frozen=True)
class Filled:
    records: Records
    brought: Brought


def new_records(path: Path) -> Records:
    db = create_database(path, bytearray(range(32)))
    migrate(db, before=lambda: None)
    hand = Hand(1, lambda: TODAY, lambda: str(uuid.uuid4()))
    return Records(db, hand, lambda _change: None)


@dataclass(frozen=True)
class Empty:
    records: Records


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Filled:
    empty = Empty(new_records(tmp_path_factory.mktemp("demo") / "journal.db"))
    return Filled(empty.records, fill(empty, "es", TODAY))


def entity(name: str, language: str = "en") -> list[dict[str, Any]]:
    found = records(language, TODAY)["records"]
    return [one["fields"] for one in found if one["entity"] == name]


def strings_in(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            yield from chain.from_iterable(map(strings_in, value.values()))
        case list():
            yield from chain.from_iterable(map(strings_in, value))
        case _:
            pass


def refused(document: dict[str, Any], kept: Records) -> list[str]:
    rehearsal = rehearse(kept, understood(json.dumps(document).encode(), ()))
    words = Words("en", shipped("translations"))
    return [told(refusal, words) for refusal in rehearsal.refusals]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_tells_everything(language: str) -> None:
    assert list(TEXTS[language]) == list(TEXTS["en"])
    assert all(text.strip() == text and text for text in TEXTS[language].values())


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_hardly_a_text_stands_in_english_in_another_language(language: str) -> None:
    same = [key for key, text in TEXTS[language].items() if text == TEXTS["en"][key]]
    assert same == []


def test_no_text_is_left_over() -> None:
    assert set(TEXTS["en"]) <= set(strings_in(WRITTEN))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_record_is_accepted_by_the_import(language: str, tmp_path: Path) -> None:
    kept = new_records(tmp_path / "journal.db")
    assert refused(records(language, TODAY), kept) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_is_one_that_its_question_takes(language: str) -> None:
    answers = [
        (field, one["fields"][field.name])
        for one in records(language, TODAY)["records"]
        for field in fields_of(entity_named(one["entity"]))
        if field.name in one["fields"]
    ]
    again = [to_plain(from_plain(field, value)) for field, value in answers]
    assert again == [value for _, value in answers]
    assert len(again) >= ANSWERS_WRITTEN


def test_the_same_day_and_language_give_the_same_document() -> None:
    assert json.dumps(records("fr", TODAY)) == json.dumps(records("fr", TODAY))


def test_a_language_that_is_not_spoken_is_english() -> None:
    assert records("sw", TODAY) == records("en", TODAY)


@given(st.dates(date(2020, 1, 1), date(2060, 12, 31)))
@settings(max_examples=10, deadline=None)
def test_any_day_can_be_today(today: date) -> None:
    answers = [
        from_plain(field, one["fields"][field.name])
        for one in records("es", today)["records"]
        for field in fields_of(entity_named(one["entity"]))
        if field.name in one["fields"]
    ]
    assert len(answers) >= ANSWERS_WRITTEN


@pytest.mark.parametrize(
    ("counted", "written"),
    [
        ("D-1", "2026-11-23"),
        ("D+0", "2026-11-24"),
        ("D+7", "2026-12-01"),
        ("D-30/month", "2026-10"),
        ("D-30/quarter", "2026-Q4"),
        ("D-200/half", "2026-H1"),
        ("D-400/year", "2025"),
        ("--03", "--03"),
    ],
)
def test_a_day_is_counted_from_today(counted: str, written: str) -> None:
    assert day_of(counted, TODAY) == written


def test_it_fills_a_journal_and_becomes_us(filled: Filled) -> None:
    assert filled.brought.counts == Counter(one["entity"] for one in WRITTEN)
    collectives = [one.answers for one in filled.records.every(Collective)]
    assert [isinstance(one, Collective) and one.is_us for one in collectives] == [True]


def test_a_journal_that_knows_its_keeper_is_not_filled_again(filled: Filled) -> None:
    with pytest.raises(RefusedFileError):
        fill(filled, "es", TODAY)


def test_every_kind_of_record_that_people_enter_is_there(filled: Filled) -> None:
    absent = {"emission_factor", "export_record", "attachment"}
    assert absent.isdisjoint(filled.brought.counts)
    assert len(filled.brought.counts) == 33 - len(absent)


def test_there_is_enough_that_is_ripe_for_a_summary(filled: Filled) -> None:
    seen = Loader(filled.records).seen()
    ripe = [one for one in seen if months_after(one.last, 6) <= TODAY]
    received = [one for one in ripe if one.role == "received"]
    assert len(received) >= 25


@pytest.mark.parametrize(
    ("dimension", "least"),
    [
        ("length4", 3), ("proximity3", 3), ("integration3", 3), ("topic8", 8), ("useful3", 3),
        ("rhythm4", 3), ("applied3", 3), ("followup4", 4), ("travel4", 4), ("before3", 3),
        ("change3", 2), ("context3", 3), ("adapted3", 3), ("agency3", 2),
    ],
)  # fmt: skip
def test_the_summary_has_many_answers(filled: Filled, dimension: str, least: int) -> None:
    told_of = {contribution(one)[dimension] for one in Loader(filled.records).seen()}
    assert len(told_of - {"nr"}) >= least


def test_its_consent_lets_a_summary_leave(filled: Filled) -> None:
    wish = Wish(profile="summary", on=TODAY, today=TODAY)
    spoken = [Words("en", shipped("translations"))]
    prepared = prepare(filled.records, wish, secret=bytes(32), spoken=spoken)
    assert prepared.profile == "summary"


def test_a_measure_that_was_looked_at_is_in_the_plan() -> None:
    looked_at = {one["measure_lineage"] for one in entity("measure_check")}
    assert looked_at <= {one["lineage"] for one in entity("plan_element")}


def test_a_measure_stands_against_a_risk_of_its_own_version(filled: Filled) -> None:
    version_of = {
        one["ref"]: one["in"]["plan_version"] for one in WRITTEN if one["entity"] == "risk_item"
    }
    pairs = [
        (one["in"]["plan_version"], version_of[one["fields"]["risk"]])
        for one in WRITTEN
        if "risk" in one["fields"]
    ]
    assert pairs
    assert all(own == of_risk for own, of_risk in pairs)
    assert filled.records.count(PlanElement) > len(pairs)


def test_five_reviews_have_wheel_sides_and_statements(filled: Filled) -> None:
    reviews = [one for one in filled.records.every(Review) if is_full(one.answers)]
    kept = filled.records
    parts = [
        tuple(
            len(kept.every(part, inside={"review": one.id}))
            for part in (WheelScore, DimensionScore, AgencyScore)
        )
        for one in reviews
    ]
    assert parts == [(8, 5, 8)] * 5
    assert all(kept.every(MeasureCheck, inside={"review": one.id}) for one in reviews)


def is_full(answers: object) -> bool:
    return isinstance(answers, Review) and (answers.state, answers.depth) == ("closed", "full")


def test_two_plans_have_three_and_two_versions(filled: Filled) -> None:
    plans = Counter(one.inside["security_plan"] for one in filled.records.every(PlanVersion))
    assert sorted(plans.values()) == [2, 3]


def test_what_is_done_lies_behind_and_something_lies_ahead(filled: Filled) -> None:
    activities = [one.answers for one in filled.records.every(Activity)]
    dated = [
        (one.state, one.date.last_day() > TODAY)
        for one in activities
        if isinstance(one, Activity) and not isinstance(one.date, str | None)
    ]
    assert Counter(dated) == {
        ("done", False): 42,
        ("planned", True): 2,
        ("planned", False): 1,
        ("cancelled", False): 1,
    }


def test_no_practice_was_asked_about_before_its_time() -> None:
    agreed = {
        one["ref"]: one["fields"]["agreed_on"]
        for one in records("en", TODAY)["records"]
        if one["entity"] == "practice"
    }
    asked = [
        months_after(PartialDate.parse(agreed[one["in"]["practice"]]).first_day(),
                     one["fields"]["months_since"])
        for one in WRITTEN
        if one["entity"] == "practice_check"
    ]  # fmt: skip
    assert asked
    assert max(asked) <= TODAY


@pytest.mark.parametrize("name", ["action", "plan_element", "activity"])
def test_something_is_overdue_and_something_is_still_ahead(name: str) -> None:
    field = "date" if name == "activity" else "due"
    days = [
        PartialDate.parse(one[field]).last_day()
        for one in entity(name)
        if one["state"] in {"not_begun", "begun", "planned"} and field in one
    ]
    assert min(days) < TODAY < max(days)
