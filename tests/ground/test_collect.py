"""Sentences are collected whole, with their context, and quietly."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, ClassVar

import pytest

from journal.domain import answers
from journal.domain.question import About, Asked, Choice, CodeList, Kind, Leaves
from translations.collect import (
    Said,
    as_text,
    merged,
    said_by_code,
    said_by_domain,
    template_of,
)

SIZES = CodeList("size", (Choice("small", "Small", "Up to five."), Choice("large", "Large")))
KNOWN = """\
msgid "Good day, {name}."
msgstr "Buen día, {name}."

msgid "Good days, {name}."
msgstr "Buenos días, {name}."
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    about: ClassVar[About] = About(name="house", label="House", plural="Houses")

    size: Annotated[
        answers.Words,
        Asked(
            "How large is it?",
            Kind.CODE,
            Leaves.OK,
            codes=SIZES,
            explanation="A guess is fine.",
        ),
    ] = None


@pytest.fixture
def code(tmp_path: Path) -> Path:
    (tmp_path / "journal").mkdir()
    (tmp_path / "journal" / "speaks.py").write_text(
        'N_("A template.")\n'
        "# Translators: to one person\n"
        'words.say("Good day, "\n    "{name}.", name=name)\n'
        'words.count("{number} day", "{number} days", 3)\n'
        'words.say(template)\nwords.label("x", "Not here")\nprint("nor this")\n'
        'words.say("A template.")\n'
        'words.say("Yes." if agreed else "No.")\n'
        'text.count("x")\ntext.count(b"x", 2)\n',
        encoding="utf-8",
    )
    return tmp_path


def test_code_says_what_stands_in_say_count_and_marker(code: Path) -> None:
    assert [said.texts for said in said_by_code(code)] == [
        ("A template.",),
        ("Good day, {name}.",),
        ("{number} day", "{number} days"),
        ("A template.",),
        ("Yes.",),
        ("No.",),
    ]


def test_a_comment_for_translators_goes_with_its_sentence(code: Path) -> None:
    text = as_text(template_of(said_by_code(code)))
    assert "#. to one person\n#: journal/speaks.py\n#, python-brace-format\n" in text


def test_the_domain_says_names_questions_explanations_and_answers_in_their_context() -> None:
    assert {(said.context, said.texts[0]) for said in said_by_domain([House])} == {
        ("house", "House"),
        ("house", "Houses"),
        ("house", ""),
        ("house", "How large is it?"),
        ("house", "A guess is fine."),
        ("size", "Small"),
        ("size", "Up to five."),
        ("size", "Large"),
        ("size", ""),
    }


def test_what_is_said_twice_stands_once_and_nothing_is_not_said() -> None:
    catalog = template_of(iter([Said(("One.",)), Said(("One.",)), Said(("",))]))
    assert [message.id for message in catalog if message.id] == ["One."]


def test_one_text_in_two_contexts_stands_twice() -> None:
    catalog = template_of(iter([Said(("One.",), "a"), Said(("One.",), "b")]))
    assert [message.context for message in catalog if message.id] == ["a", "b"]


def test_merging_keeps_what_is_known_guesses_nothing_and_forgets_what_is_gone() -> None:
    template = template_of(iter([Said(("Good day, {name}.",)), Said(("Good day, {names}.",))]))
    text = as_text(merged(template, KNOWN, "es"))
    assert 'msgid "Good day, {name}."\nmsgstr "Buen día, {name}."' in text
    assert 'msgid "Good day, {names}."\nmsgstr ""' in text
    assert "Buenos" not in text
    assert "fuzzy" not in text


def test_a_catalogue_knows_its_plural_and_no_date() -> None:
    text = as_text(merged(template_of(iter([])), "", "fr"))
    assert '"Language: fr\\n"' in text
    assert "plural=(n > 1);" in text
    assert "Date" not in text


def test_collecting_twice_changes_nothing(code: Path) -> None:
    once = as_text(merged(template_of(said_by_code(code)), KNOWN, "es"))
    assert as_text(merged(template_of(said_by_code(code)), once, "es")) == once


def test_percent_signs_are_no_places_to_fill() -> None:
    text = as_text(template_of(iter([Said(("100 % of all {things}",))])))
    assert "python-brace-format" in text
    assert "python-format" not in text
