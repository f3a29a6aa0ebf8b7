"""Two versions of a plan, told apart in sentences that can be read aloud.

Risks and measures are compared by their lineage. Rules: two equal states have no
difference; two states whose risks or measures differ in anything have at least one;
the order depends on nothing but the two states: the plan, then its risks by
priority, then its measures (dropped, new, changed) in the order of the menu.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from journal.domain.answers import Answer
from journal.domain.codes.harm import HARM
from journal.domain.codes.measure import (
    DEPENDS_ON,
    MEASURE_KIND,
    MEASURE_MENU,
    MEASURE_STATE,
    TESTED,
)
from journal.domain.codes.obstacle import OBSTACLE
from journal.domain.codes.plan import PLAN_STAGE
from journal.domain.dates import PartialDate
from journal.domain.plan import PlanElement, PlanVersion
from journal.domain.question import CodeList
from journal.domain.risk import RiskItem
from journal.domain.sentence import Item, Sentence, item_of, items_of, name_of
from journal.errors import N_

NOTHING_CHANGED = Sentence.say("Nothing has changed since the version before.")

_LAST = 1_000_000  # after every place in a list
_BARS = (
    (
        "threat_level",
        N_("“{risk}”: the threat grew from {before} to {now}."),
        N_("“{risk}”: the threat shrank from {before} to {now}."),
    ),
    (
        "vulnerability",
        N_("“{risk}”: we are more exposed, from {before} to {now}."),
        N_("“{risk}”: we are less exposed, from {before} to {now}."),
    ),
    (
        "capacity",
        N_("“{risk}”: we can face it better, from {before} to {now}."),
        N_("“{risk}”: we can face it less well, from {before} to {now}."),
    ),
)
"""Each bar with what is said when it grew and when it shrank; told one by one."""


@dataclass(frozen=True, slots=True)
class PlanState:
    """One version of a plan with its risks and measures, both by lineage."""

    version: PlanVersion
    risks: Mapping[str, RiskItem]
    elements: Mapping[str, PlanElement]


def differences(earlier: PlanState, later: PlanState) -> tuple[Sentence, ...]:
    """Return what changed from one version to another; empty when nothing did."""
    return (
        *_stage(earlier.version, later.version),
        *_risks(earlier.risks, later.risks),
        *_measures(earlier.elements, later.elements),
    )


def _stage(before: PlanVersion, now: PlanVersion) -> Iterator[Sentence]:
    stage = item_of(now.stage, PLAN_STAGE)
    if stage is not None and before.stage != now.stage:
        yield Sentence.say("The plan is now at this point: {stage}.", stage=stage)


def _risks(before: Mapping[str, RiskItem], now: Mapping[str, RiskItem]) -> Iterator[Sentence]:
    known = {**before, **now}

    def importance(lineage: str) -> tuple[int, int, str]:
        risk = known[lineage]
        priority = risk.priority if isinstance(risk.priority, int) else _LAST
        return (priority, _position(HARM, risk.threat), lineage)

    for lineage in sorted(known, key=importance):
        risk = name_of(known[lineage])
        if lineage not in now:
            yield Sentence.say("The risk “{risk}” is no longer on our list.", risk=risk)
        elif lineage not in before:
            yield Sentence.say("The risk “{risk}” is new on our list.", risk=risk)
        elif before[lineage] != now[lineage]:
            yield from _changed_risk(risk, before[lineage], now[lineage])


def _changed_risk(risk: Item, before: RiskItem, now: RiskItem) -> Iterator[Sentence]:
    is_told = False
    for bar, grew, shrank in _BARS:
        was, rating = getattr(before, bar), getattr(now, bar)
        if isinstance(was, int) and isinstance(rating, int) and was != rating:
            is_told = True
            template = grew if rating > was else shrank
            yield Sentence.say(template, risk=risk, before=was, now=rating)
    if not is_told:
        yield Sentence.say("We see the risk “{risk}” somewhat differently.", risk=risk)


def _measures(
    before: Mapping[str, PlanElement], now: Mapping[str, PlanElement]
) -> Iterator[Sentence]:
    known = {**before, **now}

    def importance(lineage: str) -> tuple[int, int, str]:
        if _is_gone(before.get(lineage), now.get(lineage)):
            rank = 0
        else:
            rank = 1 if lineage not in before else 2
        return (rank, _position(MEASURE_MENU, known[lineage].menu), lineage)

    for lineage in sorted(known, key=importance):
        was, measure = before.get(lineage), now.get(lineage)
        if measure is None:
            yield Sentence.say(
                "The measure “{measure}” is no longer in the plan.",
                measure=name_of(known[lineage]),
            )
        elif _is_gone(was, measure):
            yield _dropped(measure)
        elif was is None:
            yield _added(known[lineage])
        elif was != measure:
            yield from _changed_measure(was, known[lineage])


def _is_gone(before: PlanElement | None, now: PlanElement | None) -> bool:
    """Whether a measure is no longer there, or is dropped and was not before."""
    if now is None:
        return True
    return now.state == "dropped" and (before is None or before.state != "dropped")


def _dropped(measure: PlanElement) -> Sentence:
    name, reasons = name_of(measure), items_of(measure.obstacles, OBSTACLE)
    if reasons:
        return Sentence.say(
            "The measure “{measure}” was dropped. The reason: {reasons}.",
            measure=name,
            reasons=reasons,
        )
    return Sentence.say("The measure “{measure}” was dropped.", measure=name)


def _added(measure: PlanElement) -> Sentence:
    name, role = name_of(measure), item_of(measure.responsible_role)
    if role is None:
        return Sentence.say("The measure “{measure}” is new.", measure=name)
    return Sentence.say(
        "The measure “{measure}” is new. Who sees to it: {role}.", measure=name, role=role
    )


def _changed_measure(before: PlanElement, now: PlanElement) -> Iterator[Sentence]:
    sentences = [
        sentence
        for tell in (_wording, _state, _tested, _role, _due, _kind, _dependency, _obstacles)
        if (sentence := tell(name_of(now), before, now)) is not None
    ]
    yield from sentences
    if not sentences:
        yield Sentence.say("Details of “{measure}” changed.", measure=name_of(now))


def _wording(measure: Item, before: PlanElement, now: PlanElement) -> Sentence | None:
    was = item_of(before.content)
    if was is None or item_of(now.content) in {None, was}:
        return None
    return Sentence.say("“{before}” now reads: “{measure}”.", before=was, measure=measure)


def _state(measure: Item, before: PlanElement, now: PlanElement) -> Sentence | None:
    was, state = item_of(before.state, MEASURE_STATE), item_of(now.state, MEASURE_STATE)
    if state is None or was == state:
        return None
    if before.state == "dropped":
        return Sentence.say(
            "“{measure}” was taken up again. It is now at this point: {now}.",
            measure=measure,
            now=state,
        )
    if was is None:
        return Sentence.say(
            "“{measure}” is now at this point: {now}.", measure=measure, now=state
        )
    return Sentence.say(
        "“{measure}” went from “{before}” to “{now}”.", measure=measure, before=was, now=state
    )


def _tested(measure: Item, before: PlanElement, now: PlanElement) -> Sentence | None:
    tested = item_of(now.tested, TESTED)
    if tested is None or _trials(now.tested) <= _trials(before.tested):
        return None
    if _trials(before.tested):
        return Sentence.say(
            "“{measure}” was tried out further: {how}.", measure=measure, how=tested
        )
    return Sentence.say(
        "“{measure}” was tried out for the first time: {how}.", measure=measure, how=tested
    )


def _trials(tested: Answer) -> int:
    """Return how far a measure was tried out; 0 where it was not, or nobody says."""
    codes = TESTED.codes()
    return codes.index(tested) if isinstance(tested, str) and tested in codes else 0


def _role(measure: Item, before: PlanElement, now: PlanElement) -> Sentence | None:
    was, role = item_of(before.responsible_role), item_of(now.responsible_role)
    if was == role:
        return None
    if role is None:
        return Sentence.say("“{measure}” has nobody who sees to it for now.", measure=measure)
    if was is None:
        return Sentence.say(
            "“{measure}” has someone who sees to it: {now}.", measure=measure, now=role
        )
    return Sentence.say(
        "“{measure}” is seen to by someone else: {now}. Before, it was: {before}.",
        measure=measure,
        now=role,
        before=was,
    )


def _due(measure: Item, before: PlanElement, now: PlanElement) -> Sentence | None:
    was, due = _day(before.due), _day(now.due)
    if was == due:
        return None
    if due is None:
        return Sentence.say("“{measure}” has no day any more.", measure=measure)
    if was is None or not (was.has_year and due.has_year):
        return Sentence.say("The day for “{measure}” is now: {day}.", measure=measure, day=due)
    return _moved(measure, was, due)


def _moved(measure: Item, was: PartialDate, due: PartialDate) -> Sentence:
    """Tell by how many months a day was moved; by less than one, only its new day."""
    first, second = was.last_day(), due.last_day()
    months = 12 * (second.year - first.year) + second.month - first.month
    if months > 0:
        return Sentence.count(
            "“{measure}” was put off by {number} month. The new day: {day}.",
            "“{measure}” was put off by {number} months. The new day: {day}.",
            months,
            measure=measure,
            day=due,
        )
    if months < 0:
        return Sentence.count(
            "“{measure}” was brought forward by {number} month. The new day: {day}.",
            "“{measure}” was brought forward by {number} months. The new day: {day}.",
            -months,
            measure=measure,
            day=due,
        )
    return Sentence.say("The day for “{measure}” is now: {day}.", measure=measure, day=due)


def _day(answer: Answer) -> PartialDate | None:
    return answer if isinstance(answer, PartialDate) else None


def _kind(measure: Item, before: PlanElement, now: PlanElement) -> Sentence | None:
    kind = item_of(now.kind, MEASURE_KIND)
    if kind is None or before.kind == now.kind:
        return None
    return Sentence.say("“{measure}” is now meant so: {kind}.", measure=measure, kind=kind)


def _dependency(measure: Item, before: PlanElement, now: PlanElement) -> Sentence | None:
    on_whom = item_of(now.depends_on, DEPENDS_ON)
    if on_whom is None or before.depends_on == now.depends_on:
        return None
    return Sentence.say(
        "On whom “{measure}” depends changed. Now: {on_whom}.",
        measure=measure,
        on_whom=on_whom,
    )


def _obstacles(measure: Item, before: PlanElement, now: PlanElement) -> Sentence | None:
    obstacles = items_of(now.obstacles, OBSTACLE)
    if not obstacles or before.obstacles == now.obstacles:
        return None
    return Sentence.say(
        "What gets in the way of “{measure}” now: {obstacles}.",
        measure=measure,
        obstacles=obstacles,
    )


def _position(codes: CodeList, answer: Answer) -> int:
    """Return the place of a code in its list; own words and no answer come last."""
    offered = codes.codes()
    return offered.index(answer) if isinstance(answer, str) and answer in offered else _LAST
