"""Files of one group, laid side by side, tell nothing of what came in between."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest

from journal.domain.activity import Activity
from journal.domain.dates import PartialDate
from journal.export.release import Handover, release
from journal.export.summary import Prepared
from tests.export.world import Pages, journal, made, workshop


class Life:
    """A journal through the half-years: entries, changes, deletions, a file each time."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.pages = journal(0)
        self.files: list[Prepared] = []
        self._chance = Random(seed)  # noqa: S311 - a history, no secret
        self._folder = folder

    def live(self, half_years: int) -> "Life":
        for number in range(half_years):
            start = date(2026 + number // 2, 1 + 6 * (number % 2), 1)
            self._enter(start, 3 + self._chance.randrange(20))
            self._change()
            self._let_out(start + timedelta(days=400))
        return self

    def _enter(self, start: date, activities: int) -> None:
        for _ in range(activities):
            day = start + timedelta(days=self._chance.randrange(150))
            told = workshop(date=PartialDate.on(day), usefulness=self._chance.randrange(5))
            self.pages.add(told)

    def _change(self) -> None:
        """Change one activity in four and delete one in ten, whether it has left or not."""
        kept = []
        for one in self.pages.records:
            is_activity, luck = isinstance(one.answers, Activity), self._chance.random()
            if is_activity and luck < 1 / 4:
                rating = self._chance.randrange(5)
                kept.append(replace(one, answers=replace(one.answers, usefulness=rating)))
            elif not is_activity or luck < 9 / 10:
                kept.append(one)
        self.pages = Pages(kept, self.pages.made)

    def _let_out(self, on: date) -> None:
        prepared = made(self.pages, on=on, today=on)
        target = self._folder / f"{on.isoformat()}.zip"
        release(prepared, Handover(out=target, today=on), self.pages)
        self.files.append(prepared)


def lived(seed: int, half_years: int) -> list[Prepared]:
    """Return the files of one life, in their order."""
    with TemporaryDirectory() as folder:
        return Life(seed, Path(folder)).live(half_years).files


@pytest.fixture(scope="module")
def lives() -> list[list[Prepared]]:
    return [lived(seed, 6) for seed in range(25)]


@pytest.fixture(scope="module")
def batches(lives: list[list[Prepared]]) -> list[list[Prepared]]:
    return [[one for one in files if one.number and not one.copy_of] for files in lives]


@pytest.mark.slow
def test_the_lives_are_full_of_changes(
    lives: list[list[Prepared]], batches: list[list[Prepared]]
) -> None:
    assert sum(len(found) > 1 for found in batches) > 10
    copies = [one for files in lives for one in files if one.copy_of]
    assert len(copies) > 10


@pytest.mark.slow
def test_no_record_is_in_two_batches(batches: list[list[Prepared]]) -> None:
    common = [
        set(one.batch.ids()) & set(other.batch.ids())
        for found in batches
        for one, other in combinations(found, 2)
    ]
    assert len(common) > 20
    assert set().union(*common) == set()


@pytest.mark.slow
def test_every_batch_has_ten_new_records_at_least(batches: list[list[Prepared]]) -> None:
    assert min(len(one.batch.lines) for found in batches for one in found) >= 10


@pytest.mark.slow
def test_no_two_files_that_differ_share_a_derived_value(lives: list[list[Prepared]]) -> None:
    shared = [
        (one.number, other.number)
        for files in lives
        for one, other in combinations(files, 2)
        if one.content != other.content and derived(one) & derived(other)
    ]
    assert shared == []


def derived(prepared: Prepared) -> set[object]:
    keys = prepared.told.keys
    return {keys.root, keys.rounding, keys.export_id, keys.consent_id, keys.withdrawal_secret}


@pytest.mark.slow
def test_a_copy_is_the_first_file_to_the_last_byte(lives: list[list[Prepared]]) -> None:
    firsts = {one.told.keys.export_id: one.content for files in lives for one in files}
    assert all(
        one.content == firsts[one.told.keys.export_id] for files in lives for one in files
    )
    different = {one.content for files in lives for one in files}
    assert len(different) == len(firsts)
