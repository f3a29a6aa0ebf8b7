"""A record: answers with identity."""

from datetime import date

from journal.domain.record import Record
from journal.domain.resource import Resource


def test_a_record_knows_its_entity() -> None:
    assert Record("id", Resource()).entity == "resource"


def test_a_new_record_belongs_nowhere_and_has_no_version() -> None:
    record = Record("id", Resource())
    assert dict(record.inside) == {}
    assert (record.version, record.seat, record.why) == (0, 0, "")
    assert (record.made_on, record.changed_on) == (date.min, date.min)
