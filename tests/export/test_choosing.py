from datetime import date
from pathlib import Path

import pytest

from journal.domain.activity import Activity
from journal.domain.collective import Collective
from journal.domain.dates import PartialDate
from journal.domain.process import Process
from journal.errors import NotFoundError, NothingToLeaveError
from journal.export.leaving import Profile
from journal.export.release import Handover, release
from journal.export.summary import Prepared
from tests.export.world import SPOKEN, TODAY, Pages, consent, day, journal, made, us, workshop


@pytest.fixture
def pages() -> Pages:
    return journal(12)


def let_out(pages: Pages, prepared: Prepared, folder: Path) -> Prepared:
    release(prepared, Handover(out=folder, today=TODAY), pages)
    return prepared


def more(pages: Pages, number: int, when: str) -> None:
    process = next(one for one in pages.records if isinstance(one.answers, Process))
    for _ in range(number):
        pages.add(workshop(date=day(when)), inside={"process": process.id})


@pytest.mark.parametrize(
    ("on", "profile"),
    [(date(2024, 11, 5), Profile.CARD), (date(2024, 11, 6), Profile.SUMMARY)],
)
def test_an_activity_is_ripe_six_months_after_its_last_day(on: date, profile: Profile) -> None:
    pages = journal(10, date=day("2024-05-06"))
    assert made(pages, on=on).profile is profile


def test_ten_records_make_a_summary_and_nine_a_card() -> None:
    assert made(journal(10)).profile is Profile.SUMMARY
    card = made(journal(9))
    assert (card.profile, card.number, card.told.n_band) == (Profile.CARD, 0, "n_under10")


def test_a_card_may_be_asked_for_by_a_larger_group(pages: Pages) -> None:
    card = made(pages, profile="card")
    assert (card.told.n_band, card.told.size2, card.told.role) == ("n10_up", "nr", "nr")
    assert card.told.agreed.decided_how == "nr"


def test_two_cards_that_differ_share_nothing() -> None:
    one, other = made(journal(9)), made(journal(12), profile="card")
    assert one.told.keys.export_id != other.told.keys.export_id
    assert made(journal(9)).content == one.content


@pytest.mark.parametrize("pages", [Pages(), journal(3, state="planned")])
def test_without_anything_done_there_is_nothing_to_tell(pages: Pages) -> None:
    with pytest.raises(NothingToLeaveError):
        made(pages)


def test_each_record_leaves_once_and_then_the_last_file_is_made_again(
    pages: Pages, tmp_path: Path
) -> None:
    first = let_out(pages, made(pages), tmp_path)
    again = made(pages)
    assert (first.number, again.number, again.copy_of != "") == (1, 1, True)
    assert again.content == first.content


def test_a_new_batch_holds_new_records_alone(pages: Pages, tmp_path: Path) -> None:
    first = let_out(pages, made(pages, on=date(2025, 12, 1)), tmp_path)
    more(pages, 10, "2025-03")
    second = let_out(pages, made(pages), tmp_path)
    assert (second.number, len(second.batch.lines)) == (2, 10)
    assert set(first.batch.ids()).isdisjoint(second.batch.ids())
    assert made(pages, batch=1).content == first.content
    assert made(pages).content == second.content


def test_nine_new_records_wait(pages: Pages, tmp_path: Path) -> None:
    let_out(pages, made(pages, on=date(2025, 12, 1)), tmp_path)
    more(pages, 9, "2025-03")
    assert made(pages).copy_of


@pytest.mark.parametrize("on", [date(2026, 7, 1), date(2026, 6, 30)])
def test_there_is_one_batch_a_half_year_and_none_in_the_past(
    pages: Pages, tmp_path: Path, on: date
) -> None:
    let_out(pages, made(pages), tmp_path)
    more(pages, 10, "2025-03")
    assert made(pages, on=on).copy_of
    assert made(pages, on=date(2027, 1, 1)).number == 2


def test_what_left_stays_as_it_was_whatever_changes_later(pages: Pages, tmp_path: Path) -> None:
    first = let_out(pages, made(pages), tmp_path)
    kept = [one for one in pages.records if not isinstance(one.answers, Activity | Collective)]
    emptied = Pages(kept, pages.made)
    us(emptied, is_us=True, countries=("KE",))
    emptied.add(consent(decided_how="leaders"))
    again = made(emptied, batch=1)
    assert again.content == first.content


def test_a_batch_that_never_left_is_not_found(pages: Pages) -> None:
    with pytest.raises(NotFoundError):
        made(pages, batch=1)


def several_groups() -> tuple[Pages, str, str]:
    """Return a journal with two groups, and two parts of ours in processes of our own."""
    pages = journal(12)
    home = next(one.id for one in pages.records if isinstance(one.answers, Collective))
    other = pages.add(Collective(countries=("KE", "UG"), size_band="over_1000"))
    pages.add(consent(), inside={"collective": other.id})
    for whose, role in [(home, "delivered"), (other.id, "accompanied")]:
        process = pages.add(Process(our_role=role), inside={"collective": whose})
        for number in range(11):
            one = workshop(date=PartialDate.on(date(2024, 1, 1 + number)))
            pages.add(one, inside={"process": process.id})
    return pages, home, other.id


def test_a_batch_has_one_group_and_one_part_in_it(tmp_path: Path) -> None:
    pages, home, other = several_groups()
    first = let_out(pages, made(pages), tmp_path)
    second = let_out(pages, made(pages), tmp_path)
    third = made(pages, on=date(2027, 1, 1))
    found = [(one.batch.collective, one.told.role) for one in (first, second, third)]
    assert found == [(home, "received"), (other, "accompanied"), (home, "delivered")]
    assert [len(one.batch.lines) for one in (first, second, third)] == [12, 11, 11]
    assert (second.told.region, second.told.size2) == ("m49_002", "sz_larger")


def test_a_group_may_be_asked_for_by_its_id() -> None:
    pages, _, other = several_groups()
    assert made(pages, collective=other).batch.collective == other
    assert made(pages, collective=other, profile="card").told.region == "m49_002"


def test_a_group_that_told_nothing_of_itself_is_somewhere() -> None:
    pages = Pages()
    pages.add(consent())
    pages.add_all([workshop()] * 10)
    told = made(pages).told
    assert (told.region, told.size2, told.role) == ("world", "nr", "received")


def test_a_group_that_is_not_there_is_not_found() -> None:
    with pytest.raises(NotFoundError):
        made(journal(12), collective="nobody")


@pytest.mark.parametrize(
    ("first", "last", "period"),
    [("2024-01", "2024-06", "y2024_2026"), ("2023-12", "2024-01", "y2021_2026"),
     ("2021-05", "2023-05", "y2021_2023"), ("2019-05", "2020-05", "y2018_2020")],
)  # fmt: skip
def test_dates_are_told_in_steps_of_three_years(first: str, last: str, period: str) -> None:
    pages = journal(9, date=day(first))
    more(pages, 1, last)
    told = made(pages).told
    assert told.period == period
    assert told.kept_until == int(period[-4:]) + 5


def test_what_went_in_and_what_did_not_is_counted_for_the_group(tmp_path: Path) -> None:
    pages = journal(12)
    let_out(pages, made(pages, on=date(2025, 12, 1)), tmp_path)
    more(pages, 10, "2025-03")
    more(pages, 3, "2026-10")
    pages.add_all([workshop(date=None), workshop(state="planned")])
    spoken = "\n".join(made(pages).report.in_words(SPOKEN[0]))
    assert "counted in this file: 10." in spoken
    assert "left in an earlier file: 12." in spoken
    assert "too recent: 3." in spoken
    assert "belong to another file: 2." in spoken
