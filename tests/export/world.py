"""Small journals in memory, made of frozen records, for what leaves."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from types import MappingProxyType
from uuid import UUID

from journal.domain.activity import Activity
from journal.domain.answers import Text
from journal.domain.collective import Collective
from journal.domain.consent import Consent
from journal.domain.dates import PartialDate
from journal.domain.process import Process
from journal.domain.question import Entity
from journal.domain.record import Record
from journal.export.choosing import Wish
from journal.export.package import constant_members
from journal.export.summary import Prepared, prepare
from journal.i18n import Words
from journal.paths import shipped

SECRET = bytes(range(32))
TODAY = date(2026, 11, 24)
SPOKEN = tuple(Words(language, shipped("translations")) for language in ("en", "es", "fr"))
CONSTANTS = constant_members(SPOKEN)
NOWHERE: Mapping[str, str] = MappingProxyType({})


@dataclass
class Pages:
    """A journal in memory: keeps what is added, newest first; `made` numbers the ids."""

    records: list[Record] = field(default_factory=list)
    made: int = 0

    def every(self, entity: type[Entity]) -> tuple[Record, ...]:
        return tuple(one for one in self.records if isinstance(one.answers, entity))

    def add(
        self, answers: Entity, *, inside: Mapping[str, str] = NOWHERE, why: str = ""
    ) -> Record:
        self.made += 1
        number = str(UUID(int=self.made * 2**64, version=4))
        record = Record(number, answers, inside, 1, TODAY, TODAY, 0, why)
        self.records.insert(0, record)
        return record

    def add_all(
        self, several: Iterable[Entity], *, inside: Mapping[str, str] = NOWHERE
    ) -> list[Record]:
        return [self.add(one, inside=inside) for one in several]


def day(text: str) -> PartialDate:
    return PartialDate.parse(text)


def consent(**changes: object) -> Consent:
    told: dict[str, object] = {
        "scope": "pooled_tables", "profile": "summary", "decided_how": "consensus",
        "purposes": ("learn_what_works",), "date": day("2026-01"), **changes,
    }  # fmt: skip
    return Consent(**told)  # type: ignore[arg-type]  # a test names its own fields


def us(pages: Pages, **changes: object) -> Record:
    told: dict[str, object] = {
        "label": Text("Los Ceibos"), "countries": ("GT",), "size_band": "from_6_to_15",
        "is_us": True, **changes,
    }  # fmt: skip
    return pages.add(Collective(**told))  # type: ignore[arg-type]  # named by the test


def workshop(**changes: object) -> Activity:
    told: dict[str, object] = {
        "date": day("2024-05-06"), "state": "done", "kind": "workshop", "length": 6.0,
        "unit": "hours", "modality": "in_person", "topics": ("risk",), "n_total": 12,
        "usefulness": 3, **changes,
    }  # fmt: skip
    return Activity(**told)  # type: ignore[arg-type]  # named by the test


def journal(activities: int = 12, **changes: object) -> Pages:
    """Return a journal of one group with its consent and one process of activities."""
    pages = Pages()
    home = {"collective": us(pages).id}
    pages.add(consent(), inside=home)
    process = pages.add(
        Process(title=Text("Escuela"), our_role="received", rhythm="set_course"), inside=home
    )
    for number in range(activities):
        when = PartialDate.on(date(2024, 1, 1) + timedelta(days=11 * number))
        one = workshop(**{"date": when, "usefulness": number % 5, **changes})
        pages.add(one, inside={"process": process.id})
    return pages


def wish(**changes: object) -> Wish:
    told: dict[str, object] = {"profile": "summary", "on": TODAY, "today": TODAY, **changes}
    return Wish(**told)  # type: ignore[arg-type]  # named by the test


def made(pages: Pages, **changes: object) -> Prepared:
    return prepare(pages, wish(**changes), secret=SECRET, spoken=SPOKEN)


def shuffled(pages: Pages, seed: int) -> Pages:
    records = list(pages.records)
    Random(seed).shuffle(records)  # noqa: S311 - an order, no secret
    return Pages(records)
