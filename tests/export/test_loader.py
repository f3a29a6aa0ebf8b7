from collections.abc import Mapping
from datetime import date

import pytest

from journal.domain.activity import Activity
from journal.domain.answers import About, Answer, Other, Unknown
from journal.domain.collective import Collective, ContextSnapshot
from journal.domain.plan import PlanVersion, SecurityPlan
from journal.domain.practice import Practice, PracticeCheck
from journal.domain.process import Process, ProcessParty
from journal.domain.review import AgencyScore, Review
from journal.domain.travel import TravelLeg
from journal.export.facts import Seen
from journal.export.loader import Loader, code, day_span, whole
from tests.export.world import Pages, day, us, workshop


class Group:
    """A journal with one group and one process, into which a test puts an activity."""

    def __init__(self, **process: object) -> None:
        self.pages = Pages()
        self.home = {"collective": us(self.pages).id}
        made = Process(**process)  # type: ignore[arg-type]  # named by the test
        self.process = {"process": self.pages.add(made, inside=self.home).id}
        self.plan = {"security_plan": self.pages.add(SecurityPlan(), inside=self.home).id}

    def seen(self, **changes: object) -> Seen:
        return self.seen_of(workshop(**changes))

    def seen_of(self, one: Activity) -> Seen:
        added = self.pages.add(one, inside=self.process)
        return next(seen for seen in Loader(self.pages).seen() if seen.id == added.id)

    def party(self, **told: object) -> None:
        made = ProcessParty(**told)  # type: ignore[arg-type]  # named by the test
        self.pages.add(made, inside=self.process)

    def practised(self, state: str, home: Mapping[str, str]) -> None:
        practice = self.pages.add(Practice(), inside=home)
        self.pages.add(PracticeCheck(state=state), inside={"practice": practice.id})

    def closed(self, when: str, state: str = "closed", **scores: int) -> None:
        made = self.pages.add(Review(date=day(when), state=state), inside=self.plan)
        for item, value in scores.items():
            score = AgencyScore(item=item, value=value)
            self.pages.add(score, inside={"review": made.id})


@pytest.mark.parametrize(
    "left_aside",
    [
        workshop(state="planned"), workshop(state=None), workshop(pi_elearning=True),
        workshop(date=None), workshop(date=day("--05")), workshop(date=Unknown.NOT_KNOWN),
    ],
)  # fmt: skip
def test_what_was_not_done_or_has_no_year_is_left_aside(left_aside: Activity) -> None:
    group = Group()
    group.pages.add(left_aside, inside=group.process)
    assert Loader(group.pages).seen() == ()
    assert Loader(group.pages).activity_count() == 1


def test_done_activities_are_counted_with_or_without_a_date() -> None:
    group = Group()
    group.pages.add(workshop(date=None), inside=group.process)
    group.pages.add(workshop(state="planned"), inside=group.process)
    assert Loader(group.pages).done_count() == 1


def test_a_coarse_date_means_all_its_days() -> None:
    seen = Group().seen(date=day("2024-Q2"))
    assert (seen.first, seen.last) == (date(2024, 4, 1), date(2024, 6, 30))


def test_an_activity_by_itself_is_ours_once_and_received() -> None:
    group = Group()
    added = group.pages.add(workshop())
    seen = Loader(group.pages).seen()[0]
    assert (seen.id, seen.collective) == (added.id, group.home["collective"])
    assert (seen.role, seen.rhythm, seen.follow_ups_planned) == ("received", "once", None)


def test_a_journal_without_a_collective_still_counts() -> None:
    pages = Pages()
    pages.add(workshop())
    assert Loader(pages).seen()[0].collective == ""


@pytest.mark.parametrize(("told", "role"), [("delivered", "delivered"), (None, "nr")])
def test_another_group_keeps_its_own_part(told: str | None, role: str) -> None:
    pages = Pages()
    us(pages)
    other = pages.add(Collective())
    process = pages.add(Process(our_role=told), inside={"collective": other.id})
    pages.add(workshop(), inside={"process": process.id})
    pages.add(workshop(), inside={"collective": other.id})
    found = {(seen.collective == other.id, seen.role) for seen in Loader(pages).seen()}
    assert found == {(True, role), (True, "nr")}


def test_plain_answers_pass_as_they_are() -> None:
    seen = Group(rhythm="open_ended").seen(
        length=2.0, unit="days", topics=("risk", Other("our word"), "legal"), usefulness=4,
        n_total=About(20),
    )  # fmt: skip
    assert (seen.hours, seen.usefulness, seen.people, seen.rhythm) == (
        14.0,
        4,
        20,
        "open_ended",
    )
    assert seen.topics == ("risk", Other(""), "legal")


def test_reasons_for_not_knowing_do_not_pass() -> None:
    seen = Group(rhythm=Unknown.NOT_SAID).seen(
        topics=Unknown.NOT_SAID, usefulness=Unknown.NOT_KNOWN, n_total=None, unit=None
    )
    assert (seen.hours, seen.topics, seen.usefulness, seen.people) == (None, (), None, None)
    assert seen.rhythm is None


def test_only_those_who_taught_count_as_near_or_far() -> None:
    group = Group()
    group.party(part=("taught", "paid"), proximity="our_area")
    group.party(part=("paid",), proximity="another_continent")
    group.party(part=Unknown.NOT_KNOWN, proximity="our_continent")
    group.party(part=("taught",))
    assert group.seen().proximities == ("our_area",)


@pytest.mark.parametrize(
    ("legs", "modality", "kilograms"),
    [
        ((10.0, 5.5), "in_person", 15.5), ((10.0, None), "in_person", None),
        ((None, 10.0), "in_person", None), ((), "in_person", None), ((), "remote", 0.0),
        ((3.0,), "remote", 3.0),
    ],
)  # fmt: skip
def test_travel_is_the_sum_of_its_legs_or_unknown(
    legs: tuple[float | None, ...], modality: str, kilograms: float | None
) -> None:
    group = Group()
    added = group.pages.add(workshop(modality=modality), inside=group.process)
    group.pages.add_all([TravelLeg(kgco2e=leg) for leg in legs], inside={"activity": added.id})
    assert Loader(group.pages).seen()[0].travel_kg == kilograms


def test_on_foot_nothing_is_emitted() -> None:
    group = Group()
    added = group.pages.add(workshop(), inside=group.process)
    group.pages.add(TravelLeg(mode="foot_bicycle_or_animal"), inside={"activity": added.id})
    assert Loader(group.pages).seen()[0].travel_kg == 0.0


@pytest.mark.parametrize(
    ("told", "planned"),
    [("no", False), ("once", True), ("when_we_ask", True), (None, None),
     (Unknown.NOT_SAID, None)],
)  # fmt: skip
def test_what_was_planned_is_told_by_the_process(
    told: str | Unknown | None,
    planned: bool | None,  # noqa: FBT001 - an answer
) -> None:
    assert Group(followup_planned=told).seen().follow_ups_planned is planned


def test_returns_are_counted_from_its_day_on_and_never_itself() -> None:
    group = Group(followup_planned="no")
    known = [("2024-01", "done"), ("2024-05-06", "done"), ("2025-02", "done"),
             ("--03", "done"), ("2025-03", "planned")]  # fmt: skip
    returns = [workshop(date=day(when), state=told, follows_up=True) for when, told in known]
    group.pages.add_all(returns, inside=group.process)
    group.pages.add(workshop(date=day("2025-04"), follows_up=True))
    first = group.seen()
    itself = group.seen(follows_up=True)
    assert (first.follow_ups_done, first.follow_ups_planned) == (2, True)
    assert itself.follow_ups_done == 2


@pytest.mark.parametrize(
    ("adaptations", "flags", "kinds"),
    [
        (("language", "childcare"), {"childcare": True}, 2), ((), {}, 0),
        (None, {"travel_paid": True, "access_support": True}, 2), (None, {}, None),
        (None, {"childcare": False}, 0), (Unknown.NOT_KNOWN, {}, None),
    ],
)  # fmt: skip
def test_adaptations_of_process_and_activity_are_kinds_together(
    adaptations: tuple[str, ...] | None, flags: dict[str, bool], kinds: int | None
) -> None:
    assert Group(adaptations=adaptations).seen(**flags).adaptations == kinds


def test_the_plan_is_what_stood_before_and_six_months_later() -> None:
    group = Group()
    stages = [("2023-01", "none"), ("2024-02", "partial"), ("2024-05", "agreed"),
              ("2024-10", "lapsed"), ("2025-01", "in_use"), ("--03", "reviewed"),
              ("2023-02", None)]  # fmt: skip
    versions = [PlanVersion(date=day(when), stage=stage) for when, stage in stages]
    reviews = [
        Review(date=day("2024-04"), state="closed", plan_stage="reviewed"),
        Review(date=day("2024-05-01"), state="in_progress", plan_stage="none"),
    ]
    group.pages.add_all([*versions, *reviews], inside=group.plan)
    seen = group.seen()
    assert (seen.stage_before, seen.stage_after) == ("reviewed", "in_use")


def test_statements_on_deciding_come_from_closed_reviews() -> None:
    group = Group()
    group.closed("2024-01", each_may_say_no=1)
    group.closed("2024-03", "in_progress", each_may_say_no=4)
    group.closed("2025-01", each_may_say_no=3)
    no_review = {"review": "00000000-0000-4000-8000-000000000000"}
    group.pages.add(AgencyScore(item="each_may_say_no", value=4), inside=no_review)
    group.pages.add(AgencyScore(item="each_may_say_no"), inside=no_review)
    seen = group.seen()
    assert seen.agency_before == {"each_may_say_no": 1}
    assert seen.agency_after == {"each_may_say_no": 3}


@pytest.mark.parametrize(
    ("snapshots", "pressure"),
    [
        ([("2023-01", 1), ("2024-05", 3), ("2024-06", 4)], 3), ([("2024-12", 2)], 2),
        ([("2025-12", 2)], None), ([], None), ([("2024-01", None), ("--03", 2)], None),
    ],
)  # fmt: skip
def test_pressure_is_the_one_told_last_or_soon_after(
    snapshots: list[tuple[str, int | None]], pressure: int | None
) -> None:
    group = Group()
    told = [ContextSnapshot(date=day(when), structural_pressure=one) for when, one in snapshots]
    group.pages.add_all(told, inside=group.home)
    assert group.seen().pressure == pressure


def test_pressure_told_in_a_review_is_that_of_its_group() -> None:
    group = Group()
    review = group.pages.add(Review(date=day("2024-01")), inside=group.plan)
    told = ContextSnapshot(date=day("2024-01"), structural_pressure=4)
    group.pages.add(told, inside={"review": review.id})
    assert group.seen().pressure == 4


def test_a_practice_of_the_activity_counts_before_one_of_its_process() -> None:
    group = Group()
    one = group.pages.add(workshop(), inside=group.process)
    other = group.pages.add(workshop(), inside=group.process)
    group.practised("dropped", group.process)
    group.practised("spread", {"activity": one.id})
    found = {seen.id: seen.practice_state for seen in Loader(group.pages).seen()}
    assert found == {one.id: "spread", other.id: "dropped"}


@pytest.mark.parametrize("answer", [None, Unknown.NOT_KNOWN, Other("words"), 3, True])
def test_a_code_is_plain_text(answer: Answer) -> None:
    assert code(answer) is None


@pytest.mark.parametrize("answer", [None, Unknown.NOT_KNOWN, True, 2.5, "3"])
def test_a_whole_number_is_nothing_else(answer: Answer) -> None:
    assert whole(answer) is None


def test_a_date_without_its_year_has_no_days() -> None:
    assert day_span(day("--03")) is None
    assert day_span(Unknown.NOT_KNOWN) is None
