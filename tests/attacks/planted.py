"""A journal in which every answer that could name somebody carries its own canary."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import count

from journal.domain.activity import Activity
from journal.domain.answers import Answer, Other, Text
from journal.domain.dates import PartialDate
from journal.domain.entities import ENTITIES
from journal.domain.question import Entity, Field, Kind, Leaves, fields_of
from journal.domain.record import Record
from tests.export.world import Pages, consent, journal

_NAMES = ("Ñandutí Öztürk", "Мария Кузьмина", "مريم الحسيني", "Thị Hường Đỗ", "สมหญิง ใจดี")


class Planter:
    """Hands out canaries, one for each answer, and remembers them."""

    def __init__(self) -> None:
        self.canaries: list[str] = []
        self._numbers = count(1)

    def canary(self) -> str:
        number = next(self._numbers)
        self.canaries.append(f"{_NAMES[number % len(_NAMES)]} {number:04}x")
        return self.canaries[-1]

    def planted(self, entity: type[Entity]) -> Entity:
        """Return a record with a canary wherever an answer takes words."""
        made = entity()
        told = {one.name: self._answer(one) for one in fields_of(entity)}
        known = {name: answer for name, answer in told.items() if answer is not None}
        return replace(made, **known)

    def _answer(self, field: Field) -> Answer:
        codes = field.asked.codes
        if field.kind is Kind.TEXT and field.leaves is not Leaves.OK:
            return Text(self.canary())
        if field.kind is Kind.CODE and codes is not None and codes.open_ended:
            return Other(self.canary())
        if field.kind is Kind.CODES and codes is not None and codes.open_ended:
            return (codes.codes()[0], Other(self.canary()))
        return None


def planted_journal(activities: int) -> tuple[Pages, list[str]]:
    """Return the journal and its canaries; ids of records are canaries as well."""
    planter = Planter()
    pages = journal(0)
    home = {"collective": pages.records[-1].id}
    others = [one for one in ENTITIES if one.about.name not in {"activity", "export_record"}]
    for entity in others:
        inside = home if "collective" in entity.about.inside else {}
        pages.add(planter.planted(entity), inside=inside)
    pages.add(
        consent(recipient=Text(planter.canary()), date=PartialDate.parse("2026-03")),
        inside=home,
    )
    for number in range(activities):
        pages.add(_done(planter, number))
    return pages, [*planter.canaries, *_ids(pages.records)]


def _done(planter: Planter, number: int) -> Activity:
    made = planter.planted(Activity)
    assert isinstance(made, Activity)
    when = PartialDate.on(date(2024, 1, 1) + timedelta(days=9 * number))
    return replace(made, date=when, state="done", usefulness=number % 5)


def _ids(records: list[Record]) -> Iterator[str]:
    return (one.id for one in records)
