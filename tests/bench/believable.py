"""Believable records, the same at every run, without a single real word or name.

The words are invented and used as words are: the n-th most common one about 1/n times.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random
from typing import Final, TypeVar

from journal.domain.action import Action
from journal.domain.activity import Activity, TopicLearning
from journal.domain.answers import Text
from journal.domain.codes import activity as activity_codes
from journal.domain.codes import measure as measure_codes
from journal.domain.codes.harm import HARM
from journal.domain.codes.topic import TOPIC
from journal.domain.dates import PartialDate
from journal.domain.incident import Incident, Reaction
from journal.domain.outcome import Outcome
from journal.domain.process import Process, ProcessParty
from journal.domain.question import CodeList, Entity
from journal.domain.support import SupportEvent
from journal.domain.travel import TravelLeg

T = TypeVar("T")

DAY: Final = date(2026, 11, 24)
"""The day it is in every journal of the bench."""

_WORDS = 40_000
_SHIFT = 2.7  # Zipf and Mandelbrot: the first words are a little rarer than 1/n
_PLACES = 50_000  # how often the most common word stands in the urn, and a bit more
_SYLLABLES = [
    "ca",
    "ma",
    "ta",
    "ra",
    "sa",
    "la",
    "na",
    "pa",
    "da",
    "ba",
    "de",
    "re",
    "te",
    "me",
    "le",
    "se",
    "ne",
    "pe",
    "co",
    "mo",
    "to",
    "ro",
    "so",
    "no",
    "lo",
    "po",
    "do",
    "vo",
    "ti",
    "mi",
    "ri",
    "si",
    "li",
    "ni",
    "pi",
    "di",
    "vi",
    "ci",
    "tu",
    "lu",
    "su",
    "mu",
    "nu",
    "ru",
    "gu",
    "ción",
    "bá",
    "té",
    "mí",
    "só",
    "dú",
    "que",
    "lle",
    "ñe",
    "cha",
    "tra",
    "pre",
    "gri",
    "blo",
    "dro",
    "fle",
    "clu",
]


class Voice:
    """Tells words, codes and days from one seed."""

    def __init__(self, seed: int = 1) -> None:
        self.chance = Random(seed)  # noqa: S311 - invented words, no secret
        self.words = _invented(Random(0))  # noqa: S311 - the same words for every seed
        self._urn = [
            word
            for rank, word in enumerate(self.words)
            for _ in range(1 + int(_PLACES / (rank + _SHIFT)))
        ]

    def text(self, words: int) -> Text:
        """Return a text of so many words."""
        told = self.chance.choices(self._urn, k=words)
        return Text(" ".join(told).capitalize() + ".", "es")

    def code(self, codes: CodeList) -> str:
        """Return a code of a list."""
        return self.chance.choice(codes.codes())

    def codes(self, codes: CodeList, most: int) -> tuple[str, ...]:
        """Return one code of a list or more, each once."""
        return tuple(self.chance.sample(codes.codes(), k=self.chance.randint(1, most)))

    def one(self, of: Sequence[T]) -> T:
        """Return one of several."""
        return self.chance.choice(of)

    def rating(self) -> int:
        """Return a rating, mostly in the middle."""
        return self.chance.choice((0, 1, 2, 2, 3, 3, 3, 4))

    def near(self, day: date, days: int) -> PartialDate:
        """Return a day at most so many days away from another."""
        return PartialDate.on(day + timedelta(days=self.chance.randint(-days, days)))


def activity(voice: Voice, day: date, words: int) -> Activity:
    """Return an activity that was done on a day."""
    people = voice.chance.randint(5, 40)
    return Activity(
        date=PartialDate.on(day),
        state="done",
        kind=voice.code(activity_codes.ACTIVITY_KIND),
        length=float(voice.chance.randint(1, 9)),
        unit="hours",
        modality=voice.one(("in_person", "in_person", "in_person", "hybrid", "remote")),
        topics=voice.codes(TOPIC, 3),
        n_total=people,
        n_ours=people // 2,
        n_women=people // 3,
        follows_up=voice.chance.random() < 0.2,
        usefulness=voice.rating(),
        safety_felt=voice.rating(),
        languages=("es",),
        childcare=voice.chance.random() < 0.5,
        travel_paid=voice.chance.random() < 0.5,
        place=voice.text(3),
        note=voice.text(words),
    )


def learning(voice: Voice) -> TopicLearning:
    """Return what was learnt of a topic."""
    return TopicLearning(topic=voice.code(TOPIC), before=1, after=voice.rating())


def journey(voice: Voice) -> TravelLeg:
    """Return a way that people came to an activity."""
    return TravelLeg(
        who=voice.one(("facilitators", "participants")),
        people=voice.chance.randint(1, 12),
        mode=voice.one(("train", "flight_domestic")),
        distance_band=voice.one(("from_50_to_300_km", "from_300_to_1000_km")),
        there_and_back=True,
        kgco2e=voice.chance.randint(1, 900) / 10,
    )


def process(voice: Voice, day: date, words: int) -> Process:
    """Return a process that began on a day."""
    return Process(
        title=voice.text(4),
        our_role="received",
        receivers="our_group",
        initiated_by=voice.one(("collective", "provider", "peer_group")),
        rhythm=voice.one(("once", "set_course", "open_ended")),
        start=PartialDate.on(day),
        topics=voice.codes(TOPIC, 3),
        followup_planned=voice.one(("no", "once", "several")),
        co_designed=voice.rating(),
        n_started=voice.chance.randint(8, 30),
        note=voice.text(words),
    )


def party(voice: Voice) -> ProcessParty:
    """Return one who taught."""
    return ProcessParty(
        part=("taught",),
        kind=voice.one(("ourselves", "peer_group", "national_organisation")),
        proximity=voice.one(("our_community", "our_area", "our_country", "our_continent")),
        name=voice.text(3),
    )


def incident(voice: Voice, day: date, words: int) -> Incident:
    """Return something that happened on a day."""
    return Incident(
        happened=PartialDate.on(day),
        types=voice.codes(HARM, 2),
        narrative=voice.text(words),
        kind=voice.one(("sign", "sign", "own_slip", "narrow_escape", "declared_threat")),
        target=voice.one(("one_member", "several_members", "whole_collective")),
        severity=voice.rating(),
        linked_to_work=voice.one(("yes", "likely", "no")),
        analysed_in_group=voice.chance.random() < 0.6,
    )


def reaction(voice: Voice) -> Reaction:
    """Return how the group reacted."""
    return Reaction(
        speed=voice.one(("at_once", "within_days", "later")),
        kind=(voice.one(("talked_together", "cared", "changed_rules")),),
        result=voice.chance.randint(-1, 2),
    )


def action(voice: Voice, day: date, words: int) -> Action:
    """Return what was agreed on a day to be done soon after."""
    return Action(
        what=voice.text(words),
        responsible_role=voice.text(3),
        due=voice.near(day + timedelta(days=60), 50),
        state=voice.one(("in_use", "in_use", "in_use", "routine", "dropped", "begun")),
        kind=voice.code(measure_codes.MEASURE_KIND),
    )


def outcome(voice: Voice, day: date, words: int) -> Outcome:
    """Return a change that was noticed on a day."""
    return Outcome(
        statement=voice.text(words - words // 3),
        who_changed=voice.one(("member", "group", "community")),
        noticed=PartialDate.on(day),
        change=voice.codes(activity_codes.CHANGE, 2),
        value=voice.chance.randint(-1, 2),
        significance=voice.rating(),
        why_it_matters=voice.text(words // 3),
    )


def support(voice: Voice, day: date, words: int) -> SupportEvent:
    """Return help that was asked for on a day."""
    return SupportEvent(
        kinds=(voice.one(("rest", "legal", "psychosocial", "medical")),),
        asked=PartialDate.on(day),
        wait=voice.one(("up_to_three_days", "up_to_one_week", "up_to_one_month")),
        as_asked=voice.one(("yes", "partly")),
        n_people=voice.chance.randint(1, 8),
        usefulness=voice.rating(),
        note=voice.text(words),
    )


def written(voice: Voice, many: int, words: int) -> Iterator[Entity]:
    """Yield records of so many words, oldest first over ten years, some written later."""
    makers = (activity, activity, incident, outcome, support, process, action)
    for number in range(many):
        day = DAY - timedelta(days=3650 - number * 3650 // many)
        late = voice.near(day, 20).first_day() if voice.chance.random() < 0.1 else day
        yield voice.one(makers)(voice, late, words)  # type: ignore[misc]  # measured from outside


def _invented(chance: Random) -> list[str]:
    """Return different words, the most common and shortest first."""
    found: dict[str, None] = {}
    while len(found) < _WORDS:
        longest = 1 + len(found).bit_length() // 3
        found["".join(chance.choices(_SYLLABLES, k=chance.randint(1, longest)))] = None
    return list(found)
