"""The summary of few and of many activities, from the open journal to the finished file."""

import statistics

from journal.export.choosing import Wish
from journal.i18n import LANGUAGES, Words
from journal.paths import shipped
from tests.bench.believable import DAY
from tests.bench.journals import Derived
from tests.bench.results import Part, ratio, timed, within

FEW, MANY = 504, 10_000
_TIMES = 5
_FEW_REACH_SECONDS = 0.5
_MANY_REACH = 25.0


def summarise(few: Derived, many: Derived) -> Part:
    """Compare the summary of many activities with that of few."""
    pairs = [(_summary(few), _summary(many)) for _ in range(_TIMES)]
    one = statistics.median(first for first, _ in pairs)
    other = statistics.median(second for _, second in pairs)
    rows = (
        within(f"summary of {FEW} activities", one, _FEW_REACH_SECONDS),
        ratio(f"summary of {MANY:,} activities", other, one, _MANY_REACH),
    )
    how = (
        f"`prepare`, median of {_TIMES} in turns, each in a journal just opened: read, "
        "choose, count, round, codebook in three languages, zip, and the check of the "
        "finished file; with three or four times as many other records, as a group has "
        "them. Beside the second line stands the first."
    )
    return Part("Summary", how, rows)


def _summary(derived: Derived) -> float:
    journal = derived.unlock()
    wish = Wish(profile="summary", on=DAY, today=DAY)
    spoken = tuple(Words(one, shipped("translations")) for one in LANGUAGES)
    took = timed(lambda: journal.prepare(wish, spoken))
    journal.close()
    return took
