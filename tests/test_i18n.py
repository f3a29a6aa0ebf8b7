"""The words of the program: sentences, plurals, dates and numbers in one language."""

from datetime import date
from pathlib import Path

import pytest

from journal.errors import WeakPassphraseError
from journal.i18n import LANGUAGES, Words, choose_language, wanted_languages
from journal.paths import shipped
from translations.compile import compile_catalogue

CATALOGUE = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "Good day, {name}."
msgstr "Buen día, {name}."

msgid "{number} day"
msgid_plural "{number} days"
msgstr[0] "{number} día"
msgstr[1] "{number} días"

msgctxt "process"
msgid "Title"
msgstr "Título"
"""


@pytest.fixture
def spanish(tmp_path: Path) -> Words:
    source = tmp_path / "bitacora.po"
    source.write_text(CATALOGUE, encoding="utf-8")
    folder = tmp_path / "es" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    compile_catalogue(source, folder / "bitacora.mo")
    return Words("es", tmp_path)


def test_a_sentence_is_translated_and_then_filled(spanish: Words) -> None:
    assert spanish.say("Good day, {name}.", name="Ana") == "Buen día, Ana."


def test_what_is_not_translated_speaks_english(spanish: Words) -> None:
    assert spanish.say("Not yet translated.") == "Not yet translated."


def test_a_language_without_a_catalogue_speaks_english(tmp_path: Path) -> None:
    assert Words("fr", tmp_path).say("Good day, {name}.", name="Ana") == "Good day, Ana."


def test_what_fills_a_place_is_never_a_template(words: Words) -> None:
    assert words.say("Good day, {name}.", name="{0}") == "Good day, {0}."


def test_a_sentence_without_places_may_hold_braces(words: Words) -> None:
    assert words.say("{") == "{"


@pytest.mark.parametrize(("number", "said"), [(1, "1 día"), (2, "2 días"), (0, "0 días")])
def test_a_number_chooses_its_form(number: int, said: str, spanish: Words) -> None:
    assert spanish.count("{number} day", "{number} days", number) == said


def test_a_label_is_found_by_its_context(spanish: Words) -> None:
    assert spanish.label("process", "Title") == "Título"
    assert spanish.label("activity", "Title") == "Title"


def test_nothing_stays_nothing(spanish: Words) -> None:
    assert spanish.say("") == ""
    assert spanish.label("process", "") == ""


def test_numbers_and_dates_are_those_of_the_language(spanish: Words) -> None:
    assert spanish.number(12345.5) == "12.345,5"
    assert spanish.day(date(2026, 3, 9)) == "9 de marzo de 2026"
    assert spanish.month(date(2026, 3, 9)) == "marzo de 2026"
    assert spanish.month_name(3) == "marzo"


@pytest.mark.parametrize(("code", "name"), [("GT", "Guatemala"), ("ZZZ", "ZZZ")])
def test_a_country_has_its_name(code: str, name: str, spanish: Words) -> None:
    assert spanish.country(code) == name


@pytest.mark.parametrize(
    ("tag", "name"), [("quc", "quiché"), ("es-MX", "español"), ("qqx", "qqx")]
)
def test_a_language_has_its_name(tag: str, name: str, spanish: Words) -> None:
    assert spanish.language_name(tag) == name


def test_an_error_says_its_sentence_and_what_to_do(words: Words) -> None:
    sentence, remedy = words.error(WeakPassphraseError(minimum=12))
    assert sentence == "This passphrase is too short or too well known."
    assert "12" in remedy


@pytest.mark.parametrize(("tag", "is_so"), [("ar", True), ("fa-IR", True), ("es", False)])
def test_the_direction_of_writing_is_known(tag: str, is_so: bool, tmp_path: Path) -> None:  # noqa: FBT001 - a parameter of the test
    assert Words(tag, tmp_path).is_right_to_left is is_so


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_we_have_has_a_locale(language: str) -> None:
    assert Words(language, shipped("translations")).locale.language == language


@pytest.mark.parametrize(
    ("wanted", "chosen"),
    [
        ((), "en"),
        (("de", "fr-CA"), "fr"),
        (("es_GT.UTF-8",), "es"),
        (("C",), "en"),
        (("ES",), "es"),
    ],
)
def test_the_first_language_that_we_have_is_chosen(
    wanted: tuple[str, ...], chosen: str
) -> None:
    assert choose_language(wanted) == chosen


def test_the_environment_tells_the_languages_in_the_order_of_gettext() -> None:
    environment = {"LANG": "en_GB.UTF-8", "LC_ALL": "fr_FR", "LANGUAGE": "qu:es"}
    assert wanted_languages(environment) == ("qu", "es", "fr_FR", "en_GB.UTF-8")
