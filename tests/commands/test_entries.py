"""show, search, history and restore-version."""

from dataclasses import replace

import pytest

from journal.domain.answers import Text
from journal.domain.process import Process
from journal.domain.resource import Resource
from tests.commands.saying import Kept
from tests.vault.made import contents

NOWHERE = "00000000-0000-4000-8000-000000000000"


def _renamed(kept: Kept, title: str) -> str:
    """Change a title and return the record's id."""
    journal = kept.open()
    record = journal.records.every(Process)[0]
    assert isinstance(record.answers, Process)
    answers = replace(record.answers, title=Text(title))
    journal.records.change(record.id, answers, why="a better name")
    journal.close()
    return record.id


def test_show_gives_every_record_of_a_kind_as_one_array(full: Kept) -> None:
    said = full.say("show", "process", "--json")

    assert (said.code, said.err) == (0, "")
    assert len(said.document) == 7
    assert {one["entity"] for one in said.document} == {"process"}
    assert set(said.document[0]) == {
        "entity", "id", "in", "title", "version", "made_on", "changed_on", "seat", "why",
        "fields",
    }  # fmt: skip


def test_show_gives_a_row_a_record_newest_first(full: Kept) -> None:
    said = full.say("show", "activity")

    lines = said.out.splitlines()
    days = [line.split("  ")[1] for line in lines]
    assert [line.split("  ")[0] for line in lines] == full.ids("activity")
    assert days[0] > days[-1]


def test_show_gives_one_record_by_its_id(full: Kept) -> None:
    wanted = full.ids("process")[2]

    (only,) = full.say("show", "process", "--id", wanted, "--json").document

    assert only["id"] == wanted


def test_show_reads_the_answers_of_one_record(full: Kept) -> None:
    said = full.say("show", "collective", "--id", full.ids("collective")[0])

    assert "In which country or countries do you work?\n  Peru\n" in said.out


@pytest.mark.parametrize("entity", ["process", "activity"])
@pytest.mark.parametrize("mode", [(), ("--json",)])
def test_show_refuses_an_id_of_no_record_or_of_another_kind(
    full: Kept, entity: str, mode: tuple[str, ...]
) -> None:
    other = {"process": full.ids("activity")[0], "activity": NOWHERE}[entity]

    said = full.say("show", entity, "--id", other, *mode)

    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("What you asked for is not here.")


def test_show_refuses_a_kind_that_does_not_exist_before_it_asks_for_anything(
    full: Kept,
) -> None:
    assert full.say("show", "nonsense").code == 2


def test_show_says_that_there_is_none(empty: Kept) -> None:
    assert empty.say("show", "process").err == "There is none so far.\n"
    assert empty.say("show", "process", "--json").document == []


def test_search_folds_capitals_accents_and_scripts(empty: Kept) -> None:
    journal = empty.open()
    journal.records.add(Resource(name=Text("Сеть ПОМОЩИ en Tepoztlán")))
    journal.close()

    (found,) = empty.say("search", "pomoshchi TEPOZTLAN", "--json").document

    assert found["id"] == empty.ids("resource")[0]
    assert found["title"] == "Сеть ПОМОЩИ en Tepoztlán"


def test_search_gives_records_in_the_form_of_show(full: Kept) -> None:
    found = full.say("search", "families", "--json").document

    shown = full.say("show", found[0]["entity"], "--id", found[0]["id"], "--json").document
    assert shown == [found[0]]


def test_search_gives_a_row_a_record_with_its_kind(full: Kept) -> None:
    said = full.say("search", "visit families that live alone")

    assert "  Agreed action  Visit the families that live alone" in said.out


def test_search_says_that_nothing_was_found(full: Kept) -> None:
    said = full.say("search", "xyzzy")

    assert (said.code, said.out, said.err) == (0, "", "Nothing was found.\n")
    assert full.say("search", "xyzzy", "--json").document == []


@pytest.mark.parametrize("typed", ['"', "*", "a OR b", "NEAR(", "-- '", "🌱", ""])
def test_search_takes_any_text_that_a_person_types(full: Kept, typed: str) -> None:
    assert full.say("search", typed, "--json").code == 0


def test_history_tells_every_version(full: Kept) -> None:
    record_id = _renamed(full, "Northern valley")

    first, second = full.say("history", record_id, "--json").document

    assert (first["version"], first["changed"], second["version"]) == (1, [], 2)
    assert (second["why"], second["changed"]) == ("a better name", ["title"])
    assert second["fields"]["title"] == "Northern valley"
    assert first["in"] == second["in"]


def test_history_gives_a_row_a_version(full: Kept) -> None:
    record_id = _renamed(full, "Northern valley")

    first, second = full.say("history", record_id).out.splitlines()

    assert first.startswith("1  2026-11-24  ")
    assert second.endswith("  a better name  title")


def test_history_of_nothing_is_refused(full: Kept) -> None:
    assert full.say("history", NOWHERE).code == 2


@pytest.mark.parametrize("mode", [(), ("--json",)])
def test_restore_version_brings_a_version_back_as_a_new_one(
    full: Kept, mode: tuple[str, ...]
) -> None:
    (before,) = full.say("show", "process", "--id", full.ids("process")[0], "--json").document
    record_id = _renamed(full, "Northern valley")

    said = full.say("restore-version", record_id, "1", *mode)

    assert (said.code, said.err) == (0, "It is back, as version 3.\n")
    (now,) = full.say("show", "process", "--id", record_id, "--json").document
    assert (now["version"], now["fields"]) == (3, before["fields"])
    assert len(full.say("history", record_id, "--json").document) == 3


@pytest.mark.parametrize("number", ["9", "0", "-1", "one", "999999999999", "٣"])
def test_restore_version_refuses_a_version_that_is_not_there(full: Kept, number: str) -> None:
    record_id = full.ids("process")[0]
    before = contents(full.folder)

    assert full.say("restore-version", record_id, number).code == 2
    assert contents(full.folder) == before


@pytest.mark.parametrize(
    "command",
    [
        ("show", "activity"),
        ("search", "families"),
        ("due",),
        ("ledger",),
        ("members",),
        ("check",),
        ("export", "--profile", "summary", "--dry-run"),
        ("export", "--profile", "card", "--dry-run"),
    ],
)
@pytest.mark.parametrize("mode", [(), ("--json",), ("--language", "fr")])
def test_reading_leaves_the_folder_as_it_was(
    full: Kept, command: tuple[str, ...], mode: tuple[str, ...]
) -> None:
    before = contents(full.folder.parent)

    said = full.say(*command, *mode)

    assert said.code == 0
    assert contents(full.folder.parent) == before


def test_reading_versions_leaves_the_folder_as_it_was(full: Kept) -> None:
    record, plan = full.ids("process")[0], full.ids("security_plan")[0]
    before = contents(full.folder.parent)

    assert full.say("history", record).code == 0
    assert full.say("diff", plan).code == 0

    assert contents(full.folder.parent) == before
