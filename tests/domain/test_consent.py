"""What stays out of a summary is named table by table, and nothing of a consent leaves."""

import pytest

from journal.domain.codes.consent import EXPORT_KIND, LEAVING_PART, PROFILE
from journal.domain.consent import Consent, ExportRecord
from journal.domain.question import Entity, Leaves, fields_of


def test_every_table_of_the_summary_can_be_kept_back() -> None:
    tables = [choice.group for choice in LEAVING_PART.choices]
    assert tables == [f"t{number:02}" for number in range(1, 13)]


def test_every_profile_has_its_kind_in_the_ledger() -> None:
    assert set(PROFILE.codes()) < set(EXPORT_KIND.codes())


@pytest.mark.parametrize("entity", [Consent, ExportRecord])
def test_consents_and_ledger_stay_in_the_journal(entity: type[Entity]) -> None:
    assert {field.leaves for field in fields_of(entity)} == {Leaves.LOCAL}
