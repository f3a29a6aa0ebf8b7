from datetime import date

import pytest

from journal.domain.answers import Other, Unknown
from journal.errors import ConsentMissingError
from journal.export.agreement import Agreement, agreement_in_force, checked, covers
from journal.export.told import Agreed
from tests.export.world import TODAY, Pages, consent, day, us


@pytest.mark.parametrize(
    "changes",
    [
        {}, {"date": None}, {"until": day("2026")}, {"until": Unknown.NOT_APPLICABLE},
        {"withdrawn": Unknown.NOT_APPLICABLE}, {"withdrawn": day("2027-01")},
        {"date": day("2026-11-24")},
    ],
)  # fmt: skip
def test_a_consent_holds_within_its_time(changes: dict[str, object]) -> None:
    assert covers(consent(**changes), "summary", TODAY)


@pytest.mark.parametrize(
    "changes",
    [
        {"date": day("2026-12")}, {"until": day("2026-10")}, {"withdrawn": day("2026-11-24")},
        {"withdrawn": day("--03")}, {"profile": "card"}, {"profile": "named"},
        {"scope": "released_passage"}, {"scope": None}, {"profile": None},
    ],
)  # fmt: skip
def test_a_consent_covers_nothing_else(changes: dict[str, object]) -> None:
    assert not covers(consent(**changes), "summary", TODAY)


@pytest.mark.parametrize("profile", ["summary", "card"])
def test_a_card_says_less_than_a_summary(profile: str) -> None:
    assert covers(consent(profile=profile), "card", TODAY)


def test_the_latest_consent_of_the_group_itself_counts() -> None:
    pages = Pages()
    home = {"collective": us(pages).id}
    pages.add(consent(date=day("2025-01")), inside=home)
    latest = pages.add(consent(date=day("2026-05"), decided_how="vote"), inside=home)
    pages.add(consent(date=None))
    pages.add(consent(date=day("2026-06")), inside={"collective": "another"})
    found = agreement_in_force(pages, "summary", TODAY)
    assert found is not None
    assert found.record_id == latest.id
    other = agreement_in_force(pages, "summary", TODAY, "another")
    assert other is not None
    assert other.record_id != latest.id


def test_without_a_consent_there_is_none() -> None:
    assert agreement_in_force(Pages(), "summary", TODAY) is None


@pytest.mark.parametrize("agreement", [None, Agreement(consent(until=day("2025")))])
def test_nothing_leaves_without_a_consent_in_force(agreement: Agreement | None) -> None:
    with pytest.raises(ConsentMissingError):
        checked(agreement, "summary", date(2026, 11, 24))


def test_parts_that_stay_out_are_told_by_their_tables() -> None:
    told = consent(excluded=("rhythm_and_agency", "activity_length", Other("")))
    assert Agreement(told).left_out() == ("t01", "t12")
    assert Agreement(consent(excluded=Unknown.NOT_SAID)).left_out() == ()


def test_a_file_tells_codes_of_a_consent_and_no_words() -> None:
    told = consent(
        decided_how=Other("we slept over it"), may_quote=False, may_contact_again=True,
        purposes=("report_in_public", Other("for the museum"), "learn_what_works"),
    )  # fmt: skip
    assert Agreement(told).in_codes() == Agreed(
        purposes=("learn_what_works", "report_in_public"),
        may_quote="no",
        may_contact_again="yes",
    )
    plain = Agreement(consent(purposes=None)).in_codes()
    assert (plain.decided_how, plain.purposes, plain.may_quote) == ("consensus", (), "nr")
