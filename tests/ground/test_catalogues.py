"""Everything the program says is said in every language."""

import re
from collections.abc import Sequence

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

from tests.ground.source_tree import ROOT
from translations.collect import LANGUAGES, as_text, whole_template

PLACE = re.compile(r"\{\w+\}")


def _catalogue(language: str) -> Catalog:
    with (ROOT / "translations" / language / "LC_MESSAGES" / "bitacora.po").open("rb") as file:
        return read_po(file)


def _messages(language: str) -> Sequence[Message]:
    return [message for message in _catalogue(language) if message.id]


def _forms(text: str | Sequence[str] | None) -> Sequence[str]:
    return [text] if isinstance(text, str) else text or [""]


def _places(text: str | Sequence[str] | None) -> set[str]:
    return {place for form in _forms(text) for place in PLACE.findall(form)}


def test_the_template_is_what_the_program_says_now() -> None:
    text = (ROOT / "translations" / "bitacora.pot").read_text(encoding="utf-8")
    assert as_text(whole_template(ROOT)) == text, "run `make translations`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_holds_every_sentence_and_no_other(language: str) -> None:
    said = {(message.context, message.id) for message in whole_template(ROOT) if message.id}
    assert {(message.context, message.id) for message in _messages(language)} == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated_in_all_its_forms(language: str) -> None:
    open_ones = [
        (message.context, message.id)
        for message in _messages(language)
        if message.fuzzy or not all(_forms(message.string))
    ]
    assert open_ones == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_fills_the_same_places(language: str) -> None:
    differing = [
        message.id
        for message in _messages(language)
        if any(_forms(message.string)) and _places(message.string) != _places(message.id)
    ]
    assert differing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plural_has_as_many_forms_as_the_language(language: str) -> None:
    catalogue = _catalogue(language)
    short = [
        message.id
        for message in catalogue
        if message.pluralizable and len(_forms(message.string)) != catalogue.num_plurals
    ]
    assert short == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_ends_as_its_sentence_does(language: str) -> None:
    differing = [
        (original, translated)
        for message in _messages(language)
        for original, translated in zip(
            _forms(message.id), _forms(message.string), strict=False
        )
        if translated and (original[-1] in ".?:…") and original[-1] != translated[-1]
    ]
    assert differing == []
