import pytest

from journal.domain.answers import About, Answer, Unknown
from journal.domain.practice import Practice, PracticeCheck
from journal.export.practices import latest_states
from tests.export.world import Pages, day

ORIGIN = "00000000-0000-4000-8000-00000000000a"


def state_after(began: str | None, checks: list[tuple[Answer, Answer]]) -> dict[str, str]:
    pages = Pages()
    practice = Practice(agreed_on=day(began) if began else None)
    origin = {"practice": pages.add(practice, inside={"activity": ORIGIN}).id}
    for state, months in checks:
        pages.add(PracticeCheck(state=state, months_since=months), inside=origin)  # type: ignore[arg-type]  # every answer a test names
    return dict(latest_states(pages))


@pytest.mark.parametrize(
    ("began", "checks", "state"),
    [
        ("2024-03", [("tried", 1), ("in_use", 6), ("dropped", 3)], "in_use"),
        (None, [("tried", 1), ("adapted", About(12)), ("in_use", 6)], "adapted"),
        ("--03", [("tried", 12), ("spread", 1)], "tried"),
        (None, [("tried", None), ("in_use", None)], "in_use"),
        ("2024-03", [("never", 24), ("in_use", Unknown.NOT_KNOWN)], "in_use"),
    ],
)
def test_the_latest_look_back_counts(
    began: str | None, checks: list[tuple[Answer, Answer]], state: str
) -> None:
    assert state_after(began, checks) == {ORIGIN: state}


def test_a_look_back_without_an_answer_says_nothing() -> None:
    assert state_after("2024-03", [(Unknown.NOT_SAID, 1), (None, 2)]) == {}


def test_a_look_back_at_a_practice_that_is_gone_says_nothing() -> None:
    pages = Pages()
    pages.add(PracticeCheck(state="tried"), inside={"practice": ORIGIN})
    assert latest_states(pages) == {}


def test_a_practice_from_nowhere_belongs_to_no_activity() -> None:
    pages = Pages()
    practice = pages.add(Practice(), inside={"collective": ORIGIN})
    pages.add(PracticeCheck(state="tried"), inside={"practice": practice.id})
    assert ORIGIN not in latest_states(pages)
