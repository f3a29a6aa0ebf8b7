"""A process: what was learnt or accompanied, over whatever time it took.

The fourth essential question of a process, who taught and from how far, is asked
of its parties (`ProcessParty`). How far topics join sides of protection, and how
often a follow-up took place, are derived and never asked.
"""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from journal.domain import answers
from journal.domain.codes import process as codes
from journal.domain.codes.place import PROXIMITY
from journal.domain.codes.topic import ADAPTATION, METHOD, PURPOSE, TOPIC
from journal.domain.dates import PartialDate
from journal.domain.question import About, Asked, Coarser, Kind, Leaves

# Days up to which a process has this duration; a month counts as 31 days at most.
_DAYS_OF_DURATION = (
    (7, "up_to_one_week"),
    (92, "up_to_three_months"),
    (366, "up_to_one_year"),
    (731, "up_to_two_years"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """A training, an accompaniment, an exchange: once or over years."""

    about: ClassVar[About] = About(
        name="process",
        label="Process",
        plural="Processes",
        explanation="A training, a course, an accompaniment, an exchange. It belongs to those "
        "who received it.",
        inside=("collective",),
        dated_by="start",
        titled_by=("title", "topics"),
    )

    title: Annotated[
        answers.Words,
        Asked(
            "What do we call it among ourselves?",
            Kind.TEXT,
            Leaves.IDENTIFYING,
            essential=1,
            highest=80,
        ),
    ] = None
    our_role: Annotated[
        answers.Code,
        Asked("What was our part?", Kind.CODE, Leaves.OK, essential=2, codes=codes.OUR_ROLE),
    ] = None
    receivers: Annotated[
        answers.Code,
        Asked(
            "Was it for our group only, for several groups, or for individuals?",
            Kind.CODE,
            Leaves.OK,
            essential=3,
            codes=codes.RECEIVERS,
        ),
    ] = None
    initiated_by: Annotated[
        answers.Code,
        Asked(
            "Whose idea was it?", Kind.CODE, Leaves.OK, essential=5, codes=codes.INITIATED_BY
        ),
    ] = None
    rhythm: Annotated[
        answers.Code,
        Asked(
            "Once, a course with an end, or without a fixed end?",
            Kind.CODE,
            Leaves.OK,
            essential=6,
            codes=codes.RHYTHM,
        ),
    ] = None
    start: Annotated[
        answers.Date,
        Asked(
            "When did it begin?",
            Kind.DATE,
            Leaves.QUASI,
            essential=7,
            coarser=Coarser.YEAR_AND_DURATION,
        ),
    ] = None
    end: Annotated[
        answers.Date,
        Asked(
            "Did it end, and when?",
            Kind.DATE,
            Leaves.QUASI,
            essential=7,
            coarser=Coarser.YEAR_AND_DURATION,
        ),
    ] = None
    topics: Annotated[
        answers.Codes,
        Asked(
            "What was it mainly about? The main thing first.",
            Kind.CODES,
            Leaves.OK,
            essential=8,
            codes=TOPIC,
        ),
    ] = None
    kinds: Annotated[
        answers.Codes,
        Asked("What kind of process was it?", Kind.CODES, Leaves.OK, codes=codes.PROCESS_KIND),
    ] = None
    diagnosis: Annotated[
        answers.Code,
        Asked(
            "How did they learn beforehand what we needed?",
            Kind.CODE,
            Leaves.OK,
            codes=codes.DIAGNOSIS,
        ),
    ] = None
    agreement: Annotated[
        answers.Code,
        Asked("What agreement was there?", Kind.CODE, Leaves.OK, codes=codes.AGREEMENT),
    ] = None
    purposes: Annotated[
        answers.Codes,
        Asked("What was it for?", Kind.CODES, Leaves.OK, codes=PURPOSE),
    ] = None
    methods: Annotated[
        answers.Codes,
        Asked("How did we learn?", Kind.CODES, Leaves.OK, codes=METHOD),
    ] = None
    adaptations: Annotated[
        answers.Codes,
        Asked("How was it fitted to those who came?", Kind.CODES, Leaves.OK, codes=ADAPTATION),
    ] = None
    followup_planned: Annotated[
        answers.Code,
        Asked("Is a follow-up agreed?", Kind.CODE, Leaves.OK, codes=codes.FOLLOWUP_PLANNED),
    ] = None
    co_designed: Annotated[
        answers.Rating,
        Asked("How much did we shape it ourselves?", Kind.RATING, Leaves.OK),
    ] = None
    ended_as: Annotated[
        answers.Code,
        Asked("How did it end?", Kind.CODE, Leaves.OK, codes=codes.ENDED_AS),
    ] = None
    n_started: Annotated[
        answers.Count,
        Asked("How many began it?", Kind.COUNT, Leaves.QUASI, coarser=Coarser.PEOPLE_BAND),
    ] = None
    n_finished: Annotated[
        answers.Count,
        Asked("How many finished it?", Kind.COUNT, Leaves.QUASI, coarser=Coarser.PEOPLE_BAND),
    ] = None
    grew_out_of: Annotated[
        answers.Reference,
        Asked(
            "Did it grow out of an earlier process?",
            Kind.REFERENCE,
            Leaves.LOCAL,
            target="process",
        ),
    ] = None
    grew_out_of_activity: Annotated[
        answers.Reference,
        Asked(
            "Did it grow out of an earlier activity?",
            Kind.REFERENCE,
            Leaves.LOCAL,
            target="activity",
        ),
    ] = None
    note: Annotated[
        answers.Words,
        Asked("What else should we remember?", Kind.TEXT, Leaves.IDENTIFYING),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessParty:
    """One who taught, accompanied, paid, hosted or called together."""

    about: ClassVar[About] = About(
        name="process_party",
        label="Who took part in it",
        plural="Those who took part in it",
        explanation="Who taught or accompanied, and from how far? One entry for each.",
        inside=("process",),
        titled_by=("name", "kind", "part"),
        alone=False,
    )

    part: Annotated[
        answers.Codes,
        Asked(
            "What was their part?", Kind.CODES, Leaves.OK, essential=1, codes=codes.PARTY_PART
        ),
    ] = None
    kind: Annotated[
        answers.Code,
        Asked("What are they?", Kind.CODE, Leaves.OK, essential=2, codes=codes.PARTY_KIND),
    ] = None
    proximity: Annotated[
        answers.Code,
        Asked("From how far?", Kind.CODE, Leaves.OK, essential=3, codes=PROXIMITY),
    ] = None
    name: Annotated[
        answers.Words,
        Asked(
            "What is the organisation or group called?",
            Kind.TEXT,
            Leaves.IDENTIFYING,
            explanation="Please no name of a person.",
            highest=120,
        ),
    ] = None


def duration_band(process: Process) -> str | None:
    """Return the code of `DURATION`, or None when begin or end is not known.

    Both dates may be inexact: the longest time that they allow counts.
    """
    start, end = process.start, process.end
    if not (isinstance(start, PartialDate) and isinstance(end, PartialDate)):
        return None
    if not (start.has_year and end.has_year):
        return None
    days = (end.last_day() - start.first_day()).days + 1
    if days < 1:
        return None
    return next((code for most, code in _DAYS_OF_DURATION if days <= most), "over_two_years")
