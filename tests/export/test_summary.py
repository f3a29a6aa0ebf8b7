import json
from dataclasses import replace

import pytest

from journal.errors import ConsentMissingError, ProfileNotOfferedError
from journal.export.agreement import Agreement
from journal.export.policy import shipped_policy, stricter
from journal.export.summary import as_plain, prepare
from tests.export.world import (
    SECRET,
    SPOKEN,
    Pages,
    consent,
    journal,
    made,
    shuffled,
    us,
    wish,
    workshop,
)


@pytest.mark.parametrize("profile", ["coded", "named"])
def test_a_profile_that_is_not_made_is_refused(profile: str) -> None:
    with pytest.raises(ProfileNotOfferedError):
        made(journal(), profile=profile)


def without_consent() -> Pages:
    pages = Pages()
    us(pages)
    for _ in range(12):
        pages.add(workshop())
    return pages


def test_without_a_consent_not_even_a_preview_is_made() -> None:
    with pytest.raises(ConsentMissingError):
        made(without_consent())


def test_a_consent_from_a_file_counts_as_well() -> None:
    told = consent(decided_how="vote")
    prepared = made(without_consent(), consent=told)
    assert prepared.agreement == Agreement(told)
    assert prepared.told.agreed.decided_how == "vote"


def test_a_consent_that_covers_something_else_does_not() -> None:
    with pytest.raises(ConsentMissingError):
        made(journal(), consent=consent(profile="card"))


def test_looking_twice_shows_the_same_bytes_and_writes_nothing() -> None:
    pages = journal()
    before = list(pages.records)
    first, second = made(pages), made(pages)
    assert first.content == second.content
    assert (first.sha256, first.name) == (second.sha256, second.name)
    assert pages.records == before


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_entry_changes_no_byte(seed: int) -> None:
    pages = journal(30)
    assert made(shuffled(pages, seed)).content == made(pages).content


def test_another_journal_with_the_same_records_makes_another_file() -> None:
    pages = journal()
    other = prepare(pages, wish(), secret=bytes(32), spoken=SPOKEN)
    assert other.told.keys.export_id != made(pages).told.keys.export_id


def test_a_change_in_one_record_draws_everything_anew() -> None:
    pages = journal()
    one = pages.records[0]
    changed = Pages([replace(one, answers=workshop(usefulness=4)), *pages.records[1:]])
    assert made(changed).told.keys.rounding != made(pages).told.keys.rounding


def test_what_no_table_tells_changes_no_byte() -> None:
    pages = journal()
    one = pages.records[0]
    told = replace(one.answers, kind="drill", n_women=11, safety_felt=1)
    assert made(Pages([replace(one, answers=told), *pages.records[1:]])).content == (
        made(pages).content
    )


def test_what_the_group_keeps_back_is_not_in_the_file() -> None:
    told = consent(excluded=("activity_length", "rhythm_and_agency"))
    prepared = made(journal(), consent=told)
    states = {one.table.id: one.state.value for one in prepared.told.tables}
    withheld = {table for table, state in states.items() if state == "withheld"}
    assert {"t01", "t12"} <= withheld


def test_a_stricter_policy_is_kept() -> None:
    policy = stricter(shipped_policy(), {"rounding_step": 10, "minimum_records": 12})
    pages = journal(12)
    prepared = prepare(pages, wish(), secret=SECRET, spoken=SPOKEN, policy=policy)
    assert (prepared.told.base, prepared.told.base_rule) == (20, "10*ceil(n/10)")
    fewer = prepare(journal(11), wish(), secret=SECRET, spoken=SPOKEN, policy=policy)
    assert fewer.told.n_band == "n_under12"


def test_what_can_be_told_is_plain_json() -> None:
    prepared = made(journal(12))
    plain = json.loads(json.dumps(as_plain(prepared, SPOKEN[0])))
    assert (plain["profile"], plain["batch"], plain["is_copy"]) == ("summary", 1, False)
    assert (plain["records"], plain["base"], plain["n_band"]) == (12, 10, "n11_20")
    assert plain["sha256"] == prepared.sha256
    assert plain["learnt"] + plain["measures"] == list(prepared.report.in_words(SPOKEN[0]))
    card = as_plain(made(journal(3)), SPOKEN[0])
    assert (card["batch"], card["base"], card["n_band"]) == (None, None, "n_under10")


def test_no_secret_shows_in_what_is_prepared() -> None:
    prepared = made(journal())
    keys = prepared.told.keys
    hidden = (keys.root, keys.rounding, SECRET, keys.withdrawal_secret.encode())
    assert [one for one in hidden if one in prepared.content] == []
    shown = repr(prepared)
    assert [word for word in (keys.root, keys.rounding) if repr(word) in shown] == []
    assert keys.withdrawal_secret not in shown
    assert not any(one in shown for one in prepared.batch.ids())
