"""A command line that is not one of ours, and help in every language."""

import argparse

import pytest

from tests.commands.saying import Said, say

COMMANDS = (
    "create", "members", "change-passphrase", "recover", "recovery-words", "template",
    "import", "show", "search", "history", "restore-version", "due", "diff", "export",
    "ledger", "check", "backup", "prove", "restore", "schema", "demo",
)  # fmt: skip


def _listed(said: Said) -> list[str]:
    lines = said.out.splitlines()
    return [line.split()[0] for line in lines if line.startswith("    ") and line[4] != " "]


@pytest.mark.parametrize("language", ["en", "es", "fr"])
@pytest.mark.parametrize("ask", ["-h", "--help"])
def test_help_lists_every_command_and_no_other(ask: str, language: str) -> None:
    said = say("--language", language, ask)

    assert (said.code, said.err) == (0, "")
    assert sorted(_listed(said)) == sorted(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_tells_its_form(command: str) -> None:
    said = say(command, "--help")

    assert (said.code, said.err) == (0, "")
    assert said.out.startswith(f"Usage: bitacora-cli {command} [-h]")


@pytest.mark.parametrize("command", COMMANDS)
def test_nothing_of_the_library_is_left_in_spanish(command: str) -> None:
    said = say(command, "--help", "--language", "es")

    english = ("usage", "options", "arguments", "show this", "positional")
    assert [word for word in english if word in said.out.lower()] == []


def test_help_tells_the_exit_codes() -> None:
    assert "6: written by a newer version" in " ".join(say("--help").out.split())


def test_no_command_is_answered_by_the_list() -> None:
    said = say()

    assert (said.code, said.out) == (2, "")
    assert "change-passphrase" in said.err


@pytest.mark.parametrize(
    ("typed", "near"),
    [("shwo", "show"), ("restore-verison", "restore-version"), ("exprot", "export")],
)
def test_a_mistyped_command_is_told_the_nearest(typed: str, near: str) -> None:
    said = say(typed)

    assert (said.code, said.out) == (2, "")
    assert f"Did you mean “{near}”?" in said.err
    assert typed not in said.err


@pytest.mark.parametrize("typed", ["xyzzy", "shares-of-a-key", "", "\udcff"])
def test_a_command_that_does_not_exist_is_refused(typed: str) -> None:
    said = say(typed)

    assert said.code == 2
    assert said.err.startswith("There is no command of this name.")


@pytest.mark.parametrize(
    "arguments",
    [
        ("show",),
        ("show", "folder"),
        ("show", "folder", "process", "more"),
        ("show", "folder", "process", "--bogus"),
        ("show", "folder", "process", "--passphrase-file"),
        ("show", "folder", "process", "--pass", "x"),
    ],
)
def test_a_wrong_form_is_answered_by_the_right_one(arguments: tuple[str, ...]) -> None:
    said = say(*arguments)

    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("Usage: bitacora-cli show [-h]")
    assert said.err.endswith(
        "This command was not understood.\nAdd --help to see its form. Nothing was changed.\n"
    )


@pytest.mark.parametrize("arguments", [("--bogus",), ("--json",), ("--language",)])
def test_an_option_without_a_command_is_refused(arguments: tuple[str, ...]) -> None:
    said = say(*arguments)

    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("Usage: bitacora-cli COMMAND …")


@pytest.mark.parametrize(
    "arguments",
    [
        ("schema", "--language", "es"),
        ("schema", "--language=es"),
        ("--language", "es", "schema"),
    ],
)
def test_the_language_is_chosen_before_or_after_the_command(arguments: tuple[str, ...]) -> None:
    assert say(*arguments).out == say("schema", "--language", "es-MX").out
    assert say(*arguments).out != say("schema").out


def test_the_language_is_that_of_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "es_MX.UTF-8")

    assert say("--help").out == say("--language", "es", "--help").out


def test_a_language_that_is_not_spoken_is_refused() -> None:
    said = say("schema", "--language", "de")

    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("The program does not speak this language.")


def test_the_library_still_has_the_headings_that_we_replace() -> None:
    parser = argparse.ArgumentParser()

    assert parser._positionals.title
    assert parser._optionals.title
