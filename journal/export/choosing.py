"""Choose the batch a file is made of: a new one, an earlier one, or a card.

Rules (page 6, Decisions 1, 2 and 4):

* A batch holds activities done, ripe since `maturity_months`, of one collective and one
  part in it, none of which has left before; ten of them at least.
* One batch a half-year and collective. Without a new batch the last one is made once
  more; without any, a group of few activities gets a card.
* Our own collective goes first, then the others in the order of their ids.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from journal.domain.codes.collective import SIZE_BAND
from journal.domain.collective import Collective
from journal.domain.consent import Consent
from journal.errors import NotFoundError, NothingToLeaveError
from journal.export.dimensions import NOT_RECORDED
from journal.export.facts import Seen, canonical, contribution
from journal.export.leaving import Profile
from journal.export.ledger import Batch, Entry, ids_that_left
from journal.export.lists import NONE, codes_in
from journal.export.loader import Loader, code
from journal.export.policy import Policy
from journal.export.regions import region_of
from journal.export.report import Counted
from journal.export.timeline import months_after
from journal.export.told import Agreed

_FIRST_YEAR = 2024  # the bands of three years are counted from here, both ways
_BAND_YEARS = 3
_SMALL = SIZE_BAND.group_of("from_6_to_15")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is asked for.

    `on` is the day that fixes what is ripe, `today` the day it is. `batch` is the number
    of an earlier batch to be made once more, `collective` the id of a group ("": any,
    our own first), `consent` one that came from a file and not from the journal.
    """

    profile: str
    on: date
    today: date
    batch: int | None = None
    collective: str = ""
    consent: Consent | None = None

    def day(self) -> date:
        """Return the later of the two days; no consent is stretched by either."""
        return max(self.on, self.today)


@dataclass(frozen=True, slots=True)
class Choice:
    """A batch, its number (0: a card), the line it copies ("": none), and the counts."""

    batch: Batch
    number: int
    copy_of: str
    counted: Counted


class Chooser:
    """Find the batch to be made: a new one, an earlier one, or a card."""

    def __init__(
        self, loader: Loader, entries: tuple[Entry, ...], wish: Wish, policy: Policy
    ) -> None:
        self._loader = loader
        self._wish = wish
        self._policy = policy
        self._entries = tuple(
            one for one in entries if wish.collective in {"", one.batch.collective}
        )
        self._left = ids_that_left(entries)
        self._next_number = max((one.number for one in entries), default=0) + 1
        self._seen = loader.seen()

    def choose(self, profile: Profile) -> Choice:
        """Return the batch to be made.

        Raises:
            NotFoundError: there is no batch of the wished number, or no such group.
            NothingToLeaveError: not one activity is marked as done.
        """
        known = {record.id for record, _ in self._loader.collectives}
        if self._wish.collective and self._wish.collective not in known:
            raise NotFoundError
        if self._wish.batch is not None:
            return self._earlier(self._wish.batch)
        if profile is Profile.CARD:
            return self._card()
        for (home, role), group in sorted(self._groups().items(), key=self._ours_first):
            if len(group) >= self._policy.minimum_records and self._may_add(home):
                return self._new(home, role, group)
        if self._entries:
            return self._earlier(self._entries[-1].number)
        return self._card()

    def _is_ripe(self, seen: Seen) -> bool:
        return months_after(seen.last, self._policy.maturity_months) <= self._wish.on

    def _groups(self) -> Mapping[tuple[str, str], list[Seen]]:
        """Return the ripe activities that have not left, by collective and part."""
        found: defaultdict[tuple[str, str], list[Seen]] = defaultdict(list)
        for seen in self._seen:
            is_wished = self._wish.collective in {"", seen.collective}
            if is_wished and seen.id not in self._left and self._is_ripe(seen):
                found[seen.collective, seen.role].append(seen)
        return found

    def _ours_first(self, one: tuple[tuple[str, str], list[Seen]]) -> tuple[bool, str, int]:
        home, role = one[0]
        return home != self._loader.us, home, codes_in("role").index(role)

    def _may_add(self, home: str) -> bool:
        """Tell whether the half-year of the wished day is still free, and not past."""
        now = _half_year(self._wish.on)
        so_far = [
            one
            for one in self._entries
            if one.batch.collective == home and _half_year(one.batch.on) >= now
        ]
        return len(so_far) < self._policy.batches_per_half_year

    def _earlier(self, number: int) -> Choice:
        found = next((one for one in self._entries if one.number == number), None)
        if found is None:
            raise NotFoundError
        counted = self._counted(found.batch, copy_of=number)
        return Choice(found.batch, number, found.record_id, counted)

    def _new(self, home: str, role: str, group: Sequence[Seen]) -> Choice:
        years = [one.first.year for one in group] + [one.last.year for one in group]
        batch = replace(
            self._bare(home, Profile.SUMMARY, _band_end(max(years))),
            role=role,
            size2=self._size(home),
            period=f"y{_band_end(min(years)) - _BAND_YEARS + 1}_{_band_end(max(years))}",
            n_band=self._policy.band_for(len(group)),
            lines=tuple(sorted(canonical(one.id, contribution(one)) for one in group)),
        )
        return Choice(batch, self._next_number, "", self._counted(batch, copy_of=0))

    def _card(self) -> Choice:
        if not self._loader.done_count():
            raise NothingToLeaveError
        home = self._wish.collective or self._loader.us
        ripe = sum(seen.collective == home and self._is_ripe(seen) for seen in self._seen)
        fewest = self._policy.minimum_records
        band = f"n_under{fewest}" if ripe < fewest else f"n{fewest}_up"
        bare = self._bare(home, Profile.CARD, _band_end(self._wish.on.year))
        batch = replace(bare, n_band=band)
        return Choice(batch, 0, "", self._counted(batch, copy_of=0))

    def _bare(self, home: str, profile: Profile, last_year: int) -> Batch:
        """Return a batch that tells where the group is and nothing else."""
        policy = self._policy
        return Batch(
            profile=profile.value,
            on=self._wish.on,
            collective=home,
            role=NOT_RECORDED,
            region=region_of(self._countries(home)),
            size2=NOT_RECORDED,
            period=NONE,
            n_band="",
            kept_until=last_year + policy.retention_years,
            agreed=Agreed(),
            left_out=(),
            policy_version=policy.version,
            step=policy.rounding_step,
            window=policy.rounding_window,
            percent=policy.homogeneity_percent,
        )

    def _counted(self, batch: Batch, *, copy_of: int) -> Counted:
        inside = frozenset(batch.ids())
        left = sum(one.id in self._left and one.id not in inside for one in self._seen)
        waiting = sum(
            one.id not in self._left and one.id not in inside and not self._is_ripe(one)
            for one in self._seen
        )
        here = sum(one.id in inside for one in self._seen)
        others = self._loader.activity_count() - left - waiting - here
        return Counted(len(inside), left, waiting, others, copy_of)

    def _collective(self, home: str) -> Collective:
        found = (one for record, one in self._loader.collectives if record.id == home)
        return next(found, Collective())

    def _countries(self, home: str) -> tuple[str, ...]:
        told = self._collective(home).countries
        return told if isinstance(told, tuple) else ()

    def _size(self, home: str) -> str:
        size = code(self._collective(home).size_band)
        if size is None:
            return NOT_RECORDED
        return "sz_small" if SIZE_BAND.group_of(size) == _SMALL else "sz_larger"


def _half_year(day: date) -> int:
    return day.year * 2 + (day.month > 6)  # noqa: PLR2004 - June ends the first half


def _band_end(year: int) -> int:
    return _FIRST_YEAR + (year - _FIRST_YEAR) // _BAND_YEARS * _BAND_YEARS + _BAND_YEARS - 1
