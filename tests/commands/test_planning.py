"""due and diff."""

import pytest

from tests.commands.saying import Kept
from tests.vault.made import contents


def test_due_tells_what_when_and_why(full: Kept) -> None:
    said = full.say("due", "--json")

    assert said.code == 0
    assert set(said.document[0]) == {
        "kind", "entity", "id", "on", "overdue_days", "sentence", "reason",
    }  # fmt: skip
    reviews = [one for one in said.document if one["kind"] == "review"]
    assert reviews
    assert all(one["reason"] for one in reviews)
    assert reviews[0]["id"] in full.ids("security_plan")


def test_due_gives_a_line_each(full: Kept) -> None:
    document = full.say("due", "--json").document

    lines = full.say("due").out.splitlines()

    assert len(lines) == len(document)
    assert lines == [f"{one['sentence']} {one['reason'] or ''}".rstrip() for one in document]


def test_due_can_be_asked_for_another_day(full: Kept) -> None:
    today = full.say("due", "--json").document
    later = full.say("due", "--on", "2027-03-01", "--json").document

    assert len(later) > len(today)


def test_due_says_that_nothing_is(empty: Kept) -> None:
    assert empty.say("backup", empty.folder.parent / "copy").code == 0

    said = empty.say("due")

    assert (said.code, said.out) == (0, "")
    assert said.err == "Nothing is due in the coming weeks.\n"


@pytest.mark.parametrize("day", ["2026-13-01", "tomorrow", "", "9999-12-31", "24/11/2026"])
def test_due_refuses_what_is_no_day(full: Kept, day: str) -> None:
    said = full.say("due", "--on", day, "--json")

    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("This is not a day.\nWrite it as 2026-11-24.")


@pytest.mark.parametrize("day", ["0001-01-01", "9000-12-31"])
def test_due_takes_any_other_day(full: Kept, day: str) -> None:
    assert full.say("due", "--on", day).code == 0


def test_diff_tells_what_changed_between_the_last_two_versions(full: Kept) -> None:
    (plan, *_) = [one for one in full.ids("security_plan") if full.say("diff", one).code == 0]

    said = full.say("diff", plan, "--json")

    document = said.document
    assert (document["plan"], document["to"]) == (plan, document["from"] + 1)
    assert document["sentences"] == full.say("diff", plan).out.splitlines()


def test_diff_takes_the_versions_that_are_named(full: Kept) -> None:
    plan = full.ids("security_plan")[-1]
    document = full.say("diff", plan, "--json").document

    named = full.say(
        "diff", plan, "--from", document["from"], "--to", document["to"], "--json"
    ).document
    same = full.say(
        "diff", plan, "--from", document["to"], "--to", document["to"], "--json"
    ).document

    assert named == document
    assert len(same["sentences"]) == 1


@pytest.mark.parametrize(
    "options", [("--from", "77"), ("--to", "77"), ("--from", "one"), ("--to", "1")]
)
def test_diff_refuses_versions_that_are_not_there(full: Kept, options: tuple[str, ...]) -> None:
    plan = full.ids("security_plan")[-1]
    before = contents(full.folder)

    assert full.say("diff", plan, *options).code == 2
    assert contents(full.folder) == before


def test_diff_refuses_what_is_no_plan(full: Kept) -> None:
    assert full.say("diff", full.ids("process")[0]).code == 2
