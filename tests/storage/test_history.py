"""Earlier versions, and the way back."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from journal.domain.activity import Activity
from journal.domain.answers import Text
from journal.domain.collective import Collective
from journal.domain.dates import PartialDate
from journal.domain.plan import PlanElement, PlanVersion, SecurityPlan
from journal.domain.process import Process
from journal.domain.risk import RiskItem
from journal.errors import NotFoundError
from journal.storage.database import Connection, verify
from journal.storage.history import History
from journal.storage.records import Records
from journal.storage.search import Search


def _titled(words: str) -> Process:
    return Process(title=Text(words))


def test_a_new_record_has_one_version(records: Records, history: History) -> None:
    process = records.add(_titled("one"), why="begun")
    (only,) = history.versions(process.id)
    assert (only.number, only.answers, only.changed) == (1, process.answers, ())
    assert (only.day, only.seat, only.why) == (process.made_on, 3, "begun")


def test_every_version_says_what_changed(records: Records, history: History) -> None:
    process = records.add(_titled("one"))
    records.change(process.id, Process(title=Text("two"), start=PartialDate.parse("2024")))
    records.change(process.id, Process(title=Text("two")), why="no year")
    versions = history.versions(process.id)
    assert [one.number for one in versions] == [1, 2, 3]
    assert [one.changed for one in versions] == [(), ("title", "start"), ("start",)]
    assert versions[2].why == "no year"


def test_a_move_is_a_version_without_changed_fields(records: Records, history: History) -> None:
    process = records.add(Process())
    activity = records.add(Activity())
    records.move(activity.id, {"process": process.id})
    first, second = history.versions(activity.id)
    assert (dict(first.inside), dict(second.inside)) == ({}, {"process": process.id})
    assert second.changed == ()


def test_what_never_was_has_no_versions(history: History) -> None:
    with pytest.raises(NotFoundError):
        history.versions("nowhere")


def test_a_version_comes_back_as_the_newest(records: Records, history: History) -> None:
    process = records.add(_titled("one"))
    records.change(process.id, _titled("two"))
    back = history.restore(process.id, 1, "the first was right")
    assert (back.answers, back.version, back.why) == (
        _titled("one"), 3, "the first was right",
    )  # fmt: skip
    assert records.one(process.id) == back
    assert [one.number for one in history.versions(process.id)] == [1, 2, 3]


def test_restoring_what_is_there_changes_nothing(
    db: Connection, records: Records, history: History
) -> None:
    process = records.add(_titled("one"))
    assert history.restore(process.id, 1) == process
    assert db.value("SELECT count(*) FROM step") == 1


@pytest.mark.parametrize("version", [0, 2, -1])
def test_there_is_no_other_version(records: Records, history: History, version: int) -> None:
    process = records.add(_titled("one"))
    with pytest.raises(NotFoundError):
        history.restore(process.id, version)


def test_a_deleted_record_comes_back_with_its_id(
    records: Records, history: History, db: Connection
) -> None:
    process = records.add(_titled("one"))
    records.change(process.id, _titled("two"))
    records.delete(process.id)
    assert [one.number for one in history.versions(process.id)] == [1, 2]
    back = history.restore(process.id, 2)
    assert (back.id, back.answers, back.version) == (process.id, _titled("two"), 3)
    assert [one.id for one in Search(db).find("two")] == [process.id]


def test_nothing_comes_back_to_a_place_that_is_gone(records: Records, history: History) -> None:
    process = records.add(Process())
    activity = records.add(Activity(), inside={"process": process.id})
    records.delete(process.id)
    with pytest.raises(NotFoundError):
        history.restore(activity.id, 1)
    assert records.count(Activity) == 0


def test_what_is_gone_is_pointed_to_no_more(records: Records, history: History) -> None:
    first = records.add(Process())
    second = records.add(Process(grew_out_of=first.id, title=Text("second")))
    records.change(second.id, Process())
    records.delete(first.id)
    assert history.restore(second.id, 1).answers == _titled("second")


def test_undo_takes_back_an_addition(records: Records, history: History) -> None:
    process = records.add(Process())
    assert history.undo() == process.id
    assert (records.count(Process), history.undo()) == (0, None)


def test_undo_takes_back_a_change(records: Records, history: History) -> None:
    process = records.add(_titled("one"))
    records.change(process.id, _titled("two"))
    assert history.undo() == process.id
    assert records.one(process.id).answers == _titled("one")
    assert [one.number for one in history.versions(process.id)] == [1, 2, 3]


def test_undo_asked_again_goes_further_back(records: Records, history: History) -> None:
    process = records.add(_titled("one"))
    records.change(process.id, _titled("two"))
    records.change(process.id, _titled("three"))
    history.undo()
    history.undo()
    assert records.one(process.id).answers == _titled("one")
    history.undo()
    assert not records.has(process.id)


def test_what_is_written_after_an_undo_is_undone_first(
    records: Records, history: History
) -> None:
    process = records.add(_titled("one"))
    records.change(process.id, _titled("two"))
    history.undo()
    records.change(process.id, _titled("other"))
    history.undo()
    assert records.one(process.id).answers == _titled("one")
    history.undo()
    assert not records.has(process.id)


def test_undo_brings_a_family_back_with_its_ids(
    db: Connection, records: Records, history: History
) -> None:
    us = records.add(Collective(label=Text("Us")))
    plan = records.add(SecurityPlan(), inside={"collective": us.id})
    version = records.add(PlanVersion(), inside={"security_plan": plan.id})
    risk = records.add(RiskItem(note=Text("road")), inside={"plan_version": version.id})
    element = records.add(
        PlanElement(risk=risk.id, content=Text("two by two")),
        inside={"plan_version": version.id},
    )
    counts = verify(db)
    records.delete(us.id)
    history.undo()
    assert verify(db) == counts
    assert records.one(element.id).answers == element.answers
    assert [one.id for one in Search(db).find("two by")] == [element.id]


def test_a_step_of_several_writes_is_undone_at_once(records: Records, history: History) -> None:
    kept = records.add(_titled("kept"))
    with records.step("paper of March"):
        process = records.add(_titled("one"))
        records.add(Activity(), inside={"process": process.id})
        records.change(kept.id, _titled("changed"))
    history.undo()
    assert records.every(Activity) == ()
    assert [one.answers for one in records.every(Process)] == [_titled("kept")]


def test_undo_of_nothing_is_nothing(history: History) -> None:
    assert history.undo() is None


def test_the_last_day_is_that_of_the_last_step(records: Records, history: History) -> None:
    before = history.last_day()
    records.add(Process())
    assert (before, history.last_day()) == (None, date(2026, 11, 24))


_WRITES: dict[str, Callable[[Records, str], object]] = {
    "add": lambda records, words: records.add(_titled(words)),
    "change": lambda records, words: records.change(
        records.every(Process)[0].id, _titled(words)
    ),
    "move": lambda records, _: records.move(
        records.every(Activity)[0].id, {"process": records.every(Process)[-1].id}
    ),
    "delete": lambda records, _: records.delete(records.every(Process)[-1].id),
    "child": lambda records, words: records.add(
        Activity(place=Text(words)), inside={"process": records.every(Process)[0].id}
    ),
}


def _attempt(records: Records, write: str, words: str) -> object:
    try:
        return _WRITES[write](records, words)
    except IndexError:
        return records.add(_titled(words))


def _contents(records: Records, db: Connection) -> object:
    everything = (*records.every(Process), *records.every(Activity))
    folded = db.rows("SELECT id, folded FROM entry ORDER BY id")
    return {one.id: (one.answers, dict(one.inside)) for one in everything}, folded


@pytest.mark.slow
@given(writes=some.lists(some.sampled_from(sorted(_WRITES)), min_size=1, max_size=6))
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_undoing_every_step_is_where_it_began(
    db: Connection, records: Records, history: History, writes: list[str]
) -> None:
    before = _contents(records, db)
    counted = db.value("SELECT count(*) FROM step")
    made_of = [_attempt(records, write, f"w{place}") for place, write in enumerate(writes)]
    made = db.value("SELECT count(*) FROM step") - counted
    undone = [history.undo() for _ in range(made)]
    assert len(undone) <= len(made_of)
    assert _contents(records, db) == before
    assert not db.rows("PRAGMA foreign_key_check")
    db.write("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
