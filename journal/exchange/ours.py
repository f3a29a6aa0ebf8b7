"""Which collective of a file is the one that keeps the journal.

A journal has at most one collective that is us. Rules, in this order:

1. One that says so (`is_us`) is us. Two that say so are refused, and so is one
   where the journal already has an us with answers.
2. Where the journal has no us with answers, and the file brings exactly one
   collective that does not deny it, that one is us.
3. Otherwise none is. Records without a place belong to us in any case.

An us that the journal has but nobody has described is filled in, not doubled.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from journal.domain.collective import Collective
from journal.domain.question import answers_of
from journal.domain.record import Record
from journal.exchange.additions import Addition
from journal.exchange.incoming import Fault, Refusal, Refusals

_IS_US = "is_us"


@dataclass(frozen=True, slots=True)
class Ours:
    """The additions with us marked; `fills` is the id of the blank us it describes."""

    additions: tuple[Addition, ...]
    us: Addition | None = None
    fills: str = ""


def with_us(
    additions: tuple[Addition, ...], kept: Sequence[Record], refusals: Refusals
) -> Ours:
    """Return the additions with the one marked that is us.

    `kept` are the collectives of the journal.
    """
    ours = [one for one in kept if isinstance(one.answers, Collective) and one.answers.is_us]
    blank = [one for one in ours if _is_blank(one)]
    is_known = len(ours) > len(blank)
    groups = [one for one in additions if one.entity is Collective]
    claiming = [one for one in groups if one.answers.get(_IS_US) is True]
    fault = Fault.US_IS_KNOWN if is_known else Fault.TWO_OF_US
    for one in claiming if is_known else claiming[1:]:
        refusals.add(Refusal(fault, one.place, one.ref, one.entity.about.name, _IS_US))
    if not is_known and not claiming and len(groups) == 1:
        claiming = [one for one in groups if one.answers.get(_IS_US) is not False]
    if is_known or not claiming:
        return Ours(additions)
    us = replace(claiming[0], answers={**claiming[0].answers, _IS_US: True})
    marked = tuple(us if one is claiming[0] else one for one in additions)
    return Ours(marked, us, blank[0].id if blank else "")


def _is_blank(record: Record) -> bool:
    answers = answers_of(record.answers)
    return all(value is None for name, value in answers.items() if name != _IS_US)
