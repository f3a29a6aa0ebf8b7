"""Records are added, changed, moved, deleted and read."""

from dataclasses import replace
from datetime import date

import pytest

from journal.domain.activity import Activity, TopicLearning
from journal.domain.answers import About, Other, Text, Unknown
from journal.domain.collective import Collective, ContextSnapshot
from journal.domain.dates import PartialDate
from journal.domain.outcome import Outcome, OutcomeContribution
from journal.domain.plan import PlanElement, PlanVersion, SecurityPlan
from journal.domain.process import Process
from journal.domain.review import Review
from journal.domain.risk import RiskItem
from journal.errors import NotFoundError
from journal.storage.database import Connection, verify
from journal.storage.records import Records
from journal.storage.search import Search
from journal.storage.steps import Change, ChangeKind

TODAY = date(2026, 11, 24)


def _on(written: str) -> Activity:
    return Activity(date=PartialDate.parse(written))


def test_a_record_comes_back_as_it_was_added(records: Records) -> None:
    process = records.add(Process(title=Text("Río", "es")))
    activity = records.add(
        Activity(
            date=PartialDate.parse("2024-Q2"),
            kind=Other("vigil"),
            n_total=About(30),
            n_women=Unknown.NOT_KNOWN,
            topics=("digital", Other("rivers")),
            length=2.5,
            follows_up=True,
        ),
        inside={"process": process.id},
        why="from the notebook",
    )
    assert records.one(activity.id) == activity
    assert (activity.version, activity.made_on, activity.seat) == (1, TODAY, 3)
    assert (activity.why, dict(activity.inside)) == ("from the notebook", {"process": "id1"})


def test_everybody_is_told_after_the_write(records: Records, news: list[Change]) -> None:
    process = records.add(Process())
    records.change(process.id, Process(title=Text("x")))
    records.delete(process.id)
    assert news == [Change("process", "id1", kind) for kind in ChangeKind]


def test_a_change_is_the_next_version(records: Records) -> None:
    process = records.add(Process(title=Text("one")))
    changed = records.change(process.id, Process(title=Text("two")), why="a slip")
    assert changed == replace(
        process, answers=Process(title=Text("two")), version=2, why="a slip"
    )
    assert records.one(process.id) == changed


def test_no_difference_makes_no_version(
    db: Connection, records: Records, news: list[Change]
) -> None:
    process = records.add(Process(title=Text("one")))
    news.clear()
    assert records.change(process.id, Process(title=Text("one")), why="again") == process
    assert (news, db.value("SELECT count(*) FROM step")) == ([], 1)


def test_answers_of_another_entity_are_our_mistake(records: Records) -> None:
    process = records.add(Process())
    with pytest.raises(TypeError):
        records.change(process.id, Activity())


@pytest.mark.parametrize("inside", [{"process": "nowhere"}, {"process": ""}])
def test_nothing_belongs_to_what_is_not_here(
    records: Records, db: Connection, inside: dict[str, str]
) -> None:
    with pytest.raises(NotFoundError):
        records.add(Activity(), inside=inside)
    assert (records.count(Activity), db.value("SELECT count(*) FROM step")) == (0, 0)


def test_nothing_points_to_what_is_not_here(records: Records) -> None:
    with pytest.raises(NotFoundError):
        records.add(Process(grew_out_of="nowhere"))
    assert records.count(Process) == 0


def test_belonging_where_it_cannot_is_our_mistake(records: Records) -> None:
    us = records.add(Collective())
    with pytest.raises(ValueError, match="topic_learning"):
        records.add(TopicLearning(), inside={"collective": us.id})


def test_a_record_moves_as_a_version(records: Records) -> None:
    first, second = records.add(Process()), records.add(Process())
    activity = records.add(Activity(), inside={"process": first.id})
    moved = records.move(activity.id, {"process": second.id}, why="wrong one")
    assert (dict(moved.inside), moved.version) == ({"process": second.id}, 2)
    assert records.every(Activity, inside={"process": first.id}) == ()
    assert records.every(Activity, inside={"process": second.id}) == (moved,)


@pytest.mark.parametrize("record_id", ["", "nowhere", "id1' OR 1=1 --"])
def test_what_is_not_here_is_not_found(records: Records, record_id: str) -> None:
    records.add(Process())
    with pytest.raises(NotFoundError):
        records.one(record_id)
    with pytest.raises(NotFoundError):
        records.delete(record_id)
    assert not records.has(record_id)


def test_all_come_newest_first(records: Records) -> None:
    days = ["2024-03", "--05", "2025", "2024-03-01", "2026-12-01", "2024-Q1"]
    added = {day: records.add(_on(day)).id for day in days}
    undated = records.add(Activity()).id
    assert [one.id for one in records.every(Activity)] == [
        added["2026-12-01"],
        undated,
        added["2025"],
        added["2024-03-01"],
        added["2024-03"],
        added["2024-Q1"],
        added["--05"],
    ]


def test_a_changed_date_changes_the_order(records: Records, db: Connection) -> None:
    old, new = records.add(_on("2024-01-01")), records.add(_on("2025-01-01"))
    records.change(old.id, _on("2026-01-01"))
    assert [one.id for one in records.every(Activity)] == [old.id, new.id]
    assert [one.id for one in Search(db).find("")] == [old.id, new.id]


def test_pages_are_parts_of_all(records: Records) -> None:
    with records.step():
        for month in range(1, 8):
            records.add(_on(f"2024-0{month}"))
    every = records.every(Activity)
    assert records.page(Activity, first=0, most=3) == every[:3]
    assert records.page(Activity, first=5, most=3) == every[5:]
    assert (records.page(Activity, first=9, most=3), records.count(Activity)) == ((), 7)


def test_a_step_is_whole_or_nothing(records: Records, news: list[Change]) -> None:
    def fail() -> None:
        records.add(Process())
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), records.step():
        fail()
    assert (records.count(Process), news) == (0, [])
    records.add(Process())
    assert len(news) == 1


def test_a_step_tells_when_all_of_it_is_durable(records: Records, news: list[Change]) -> None:
    with records.step():
        process = records.add(Process())
        records.add(Activity(), inside={"process": process.id})
        told_before = list(news)
    assert (told_before, len(news)) == ([], 2)


def test_children_go_with_their_parent(records: Records, db: Connection) -> None:
    us = records.add(Collective(label=Text("Us")))
    process = records.add(Process(title=Text("Long walk")), inside={"collective": us.id})
    activity = records.add(Activity(place=Text("Hall")), inside={"process": process.id})
    records.add(TopicLearning(topic="digital"), inside={"activity": activity.id})
    other = records.add(Process(title=Text("Other walk")))
    records.delete(us.id, why="by mistake")
    assert verify(db) == {"process": 1}
    assert [one.id for one in Search(db).find("walk")] == [other.id]


def test_what_points_to_a_deleted_record_points_no_more(records: Records) -> None:
    process = records.add(Process())
    outcome = records.add(Outcome())
    part = records.add(OutcomeContribution(process=process.id), inside={"outcome": outcome.id})
    records.delete(process.id, why="doubled")
    left = records.one(part.id)
    assert left.answers == OutcomeContribution()
    assert (left.version, left.why) == (2, "doubled")


def test_a_family_that_points_to_itself_is_deleted(records: Records, db: Connection) -> None:
    plan = records.add(SecurityPlan())
    version = records.add(PlanVersion(), inside={"security_plan": plan.id})
    risk = records.add(RiskItem(), inside={"plan_version": version.id})
    records.add(PlanElement(risk=risk.id), inside={"plan_version": version.id})
    records.delete(plan.id)
    assert verify(db) == {}


def test_a_child_of_two_parents_goes_once(
    records: Records, db: Connection, news: list[Change]
) -> None:
    us = records.add(Collective())
    plan = records.add(SecurityPlan(), inside={"collective": us.id})
    review = records.add(Review(), inside={"security_plan": plan.id})
    both = {"collective": us.id, "review": review.id}
    snapshot = records.add(ContextSnapshot(), inside=both)
    news.clear()
    records.delete(us.id)
    assert [one.record_id for one in news] == [snapshot.id, review.id, plan.id, us.id]
    assert verify(db) == {}


def test_an_entry_without_its_row_is_not_found(records: Records, db: Connection) -> None:
    db.write("INSERT INTO entry (number, id, entity, folded) VALUES (1, 'x', 'process', '')")
    with pytest.raises(NotFoundError):
        records.one("x")
