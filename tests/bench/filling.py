"""Fill journals: a network of groups, one group of many activities, much to search."""

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from journal.domain.answers import Text
from journal.domain.codes.measure import MEASURE_KIND
from journal.domain.codes.review import WHEEL
from journal.domain.codes.topic import TOPIC
from journal.domain.collective import Collective, ContextSnapshot
from journal.domain.consent import Consent
from journal.domain.dates import PartialDate
from journal.domain.plan import PlanElement, PlanVersion, SecurityPlan
from journal.domain.practice import Practice, PracticeCheck
from journal.domain.question import Entity
from journal.domain.review import AgencyScore, DimensionScore, MeasureCheck, Review, WheelScore
from journal.domain.risk import RiskItem
from journal.opened import OpenJournal
from tests.bench import believable
from tests.bench.believable import DAY, Voice

NOTE_WORDS: Final = 25
"""Words of a text in a journal of many kinds of records."""

_ACTIVITIES_A_PROCESS = 8
_AT_ONCE = 100  # records a transaction: as if many days' work came in by import
_ALONE = 200  # the last ones come one by one, as people save
_NOWHERE: Mapping[str, str] = MappingProxyType({})


class Filling:
    """Writes what belongs together into one journal and counts it."""

    def __init__(self, journal: OpenJournal, voice: Voice) -> None:
        self.records = journal.records
        self.voice = voice
        self.many = 0

    def add(self, answers: Entity, inside: Mapping[str, str] = _NOWHERE) -> str:
        """Write one record and return its id."""
        self.many += 1
        return self.records.add(answers, inside=inside).id

    def group(self, name: str, *, years: int, processes: int) -> None:
        """Write a group and all it did in so many years up to half a year ago."""
        home = {"collective": self._collective(name)}
        last = DAY - timedelta(days=200)
        first = last - timedelta(days=365 * years)
        self._plan(home, first, years)
        days = 365 * years - 60
        for number in range(processes):
            self._process(home, first + timedelta(days=number * days // processes))

    def _collective(self, name: str) -> str:
        us = Collective(
            label=Text(name),
            org_form="community_council",
            size_band="from_16_to_50",
            countries=("PE",),
            setting="rural",
            languages=("es", "qu"),
            is_us=self.many == 0,
        )
        home = self.add(us)
        agreed = Consent(
            scope="pooled_tables",
            profile="summary",
            decided_how="consensus",
            purposes=("learn_what_works",),
            date=PartialDate.parse("2026-01"),
        )
        self.add(agreed, {"collective": home})
        return home

    def _plan(self, home: Mapping[str, str], first: date, years: int) -> None:
        plan = SecurityPlan(
            scope="our_group",
            form="written",
            stage="in_use",
            made_by="everyone",
            review_every_months=6,
            first_agreed=PartialDate.on(first),
        )
        inside = {"security_plan": self.add(plan, home)}
        for half in range(years * 2):
            day = first + timedelta(days=182 * half)
            if half % 2 == 0:
                self._version(inside, day)
            self._review(inside, day + timedelta(days=90))
            calm = ContextSnapshot(
                date=PartialDate.on(day),
                civic_space="narrowed",
                structural_pressure=self.voice.rating(),
                workload_pressure=self.voice.rating(),
                staff_turnover="low",
                note=self.voice.text(NOTE_WORDS),
            )
            self.add(calm, home)

    def _version(self, plan: Mapping[str, str], day: date) -> None:
        voice = self.voice
        version = PlanVersion(
            date=PartialDate.on(day),
            reason="scheduled",
            agreed_by="consensus",
            stage="in_use",
            summary=voice.text(NOTE_WORDS),
        )
        inside = {"plan_version": self.add(version, plan)}
        for _ in range(5):
            risk = RiskItem(
                threat=voice.code(believable.HARM),  # type: ignore[attr-defined]  # measured from outside
                status="possible",
                threat_level=voice.rating(),
                vulnerability=voice.rating(),
                capacity=voice.rating(),
                note=voice.text(NOTE_WORDS),
            )
            self.add(risk, inside)
        for _ in range(10):
            measure = PlanElement(
                content=voice.text(12),
                kind=voice.code(MEASURE_KIND),
                responsible_role=voice.text(3),
                state=voice.one(("in_use", "in_use", "routine", "begun")),
                due=voice.near(day, 90),
            )
            self.add(measure, inside)

    def _review(self, plan: Mapping[str, str], day: date) -> None:
        voice = self.voice
        review = Review(
            date=PartialDate.on(day),
            depth="full",
            trigger="scheduled",
            n_total=voice.chance.randint(5, 15),
            decision="adjust",
            state="closed",
            plan_stage="in_use",
            note=voice.text(NOTE_WORDS),
        )
        inside = {"review": self.add(review, plan)}
        for _ in range(9):
            self.add(MeasureCheck(known="yes", used="partly", tried="no", helps="yes"), inside)
        for spoke in WHEEL.codes():
            low = voice.chance.randint(0, 2)
            self.add(WheelScore(spoke=spoke, median=low + 1, low=low, high=4), inside)
        for dimension in ("people", "processes", "territory", "information"):
            score = DimensionScore(dimension=dimension, state=voice.rating(), change=1)
            self.add(score, inside)
        for item in ("we_choose_our_risks", "each_may_say_no", "we_solve_things_ourselves"):
            self.add(AgencyScore(item=item, value=voice.rating(), n_answered=9), inside)

    def _process(self, home: Mapping[str, str], day: date) -> None:
        voice = self.voice
        inside = {"process": self.add(believable.process(voice, day, NOTE_WORDS), home)}
        for _ in range(2):
            self.add(believable.party(voice), inside)
        for number in range(_ACTIVITIES_A_PROCESS):
            self.activity(inside, day + timedelta(days=7 * number))
        for _ in range(2):
            self._practice(inside, day)
            self.add(believable.action(voice, day, 12), inside)
            happened = self.add(believable.incident(voice, day, NOTE_WORDS), home)
            self.add(believable.reaction(voice), {"incident": happened})
        self.add(believable.outcome(voice, day, NOTE_WORDS), home)
        self.add(believable.support(voice, day, NOTE_WORDS), home)

    def activity(self, inside: Mapping[str, str], day: date) -> None:
        """Write an activity, and mostly how people came and what they learnt."""
        voice = self.voice
        home = {"activity": self.add(believable.activity(voice, day, NOTE_WORDS), inside)}
        if voice.chance.random() < 0.8:
            self.add(believable.journey(voice), home)
        if voice.chance.random() < 0.3:
            self.add(believable.learning(voice), home)

    def _practice(self, inside: Mapping[str, str], day: date) -> None:
        voice = self.voice
        agreed = Practice(
            text=voice.text(12),
            topic=voice.code(TOPIC),
            agreed_on=PartialDate.on(day),
            origin="process",
        )
        home = {"practice": self.add(agreed, inside)}
        for months in (1, 3, 6):
            state = voice.one(("in_use", "in_use", "adapted", "tried", "dropped"))
            self.add(PracticeCheck(state=state, months_since=months), home)


def fill_network(journal: OpenJournal, many: int) -> None:
    """Write so many records of several groups, three years of each."""
    filling = Filling(journal, Voice())
    with journal.records.step():
        while filling.many < many - 600:
            filling.group(f"Ceiba {filling.many}", years=3, processes=7)
        while filling.many < many:
            filling.add(believable.activity(filling.voice, DAY - timedelta(days=300), 25))


def fill_activities(journal: OpenJournal, many: int) -> None:
    """Write one group with so many activities, and all that goes with them."""
    filling = Filling(journal, Voice())
    with journal.records.step():
        filling.group("Ceiba", years=9, processes=many // _ACTIVITIES_A_PROCESS)


def fill_with_words(journal: OpenJournal, many: int, words: int) -> None:
    """Write so many records of so many words: in parts, then the last ones one by one."""
    told = believable.written(Voice(), many, words)
    for _ in range((many - _ALONE) // _AT_ONCE):
        with journal.records.step():
            for _ in range(_AT_ONCE):
                journal.records.add(next(told))
    for one in told:
        journal.records.add(one)
