"""The words of the program in one language: sentences, plurals, dates, numbers.

A `Words` is made once for a language and handed to whatever speaks. Sentences
are English in the code, whole, with `{named}` places filled after translation.
Extraction knows the names `say`, `count` and `N_`; labels of the domain are
collected from its declarations with their entity or list as context.
"""

import gettext
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path

from babel import Locale, dates, numbers

from journal.errors import JournalError

LANGUAGES = ("en", "es", "fr")
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "ckb"})
_DOMAIN = "bitacora"
_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")  # gettext's order


class Words:
    """Everything that is said in one language.

    `language` is a BCP 47 tag we have a catalogue for; `folder` holds
    `<language>/LC_MESSAGES/bitacora.mo`. A language without a catalogue speaks English.
    """

    def __init__(self, language: str, folder: Path) -> None:
        self.language = language
        self.is_right_to_left = language.split("-", maxsplit=1)[0] in RIGHT_TO_LEFT
        self._catalogue = gettext.translation(_DOMAIN, folder, [language], fallback=True)

    @cached_property
    def locale(self) -> Locale:
        """Return Babel's data for the language."""
        return Locale.parse(self.language, sep="-")

    def say(self, sentence: str, **places: object) -> str:
        """Return the sentence, translated, with its places filled."""
        translated = self._catalogue.gettext(sentence) if sentence else ""
        return translated.format(**places) if places else translated

    def count(self, one: str, many: str, number: int, **places: object) -> str:
        """Return the form for `number`, which also fills `{number}`."""
        translated = self._catalogue.ngettext(one, many, number)
        return translated.format(number=self.number(number), **places)

    def label(self, context: str, text: str) -> str:
        """Return a label of the domain: context is an entity's or a list's name."""
        return self._catalogue.pgettext(context, text) if text else ""

    def number(self, value: float) -> str:
        """Return a number as it is written in the language."""
        return str(numbers.format_decimal(value, locale=self.locale))

    def day(self, day: date, form: str = "long") -> str:
        """Return a day; form is one of Babel's `full long medium short`."""
        return str(dates.format_date(day, form, locale=self.locale))

    def month(self, day: date) -> str:
        """Return month and year of a day."""
        return str(dates.format_skeleton("yMMMM", day, locale=self.locale))

    def month_name(self, month: int) -> str:
        """Return the name of a month that stands alone (1 to 12)."""
        return str(self.locale.months["stand-alone"]["wide"][month])

    def country(self, code: str) -> str:
        """Return a country's name; the code itself where we have none."""
        return str(self.locale.territories.get(code, code))

    def language_name(self, tag: str) -> str:
        """Return a language's name; the tag itself where we have none."""
        return str(self.locale.languages.get(tag.split("-", maxsplit=1)[0], tag))

    def error(self, error: JournalError) -> Sequence[str]:
        """Return the sentence of an error and what to do."""
        return (
            self.say(error.sentence, **error.data),
            self.say(error.remedy, **error.data),
        )


def choose_language(wanted: Iterable[str]) -> str:
    """Return the first language we have among the wanted tags, English if none.

    Tags may carry a region or an encoding: `es-MX`, `fr_FR.UTF-8`.
    """
    for tag in wanted:
        language = tag.replace("_", "-").split(".")[0].split("-")[0].lower()
        if language in LANGUAGES:
            return language
    return LANGUAGES[0]


def wanted_languages(environment: Mapping[str, str]) -> Sequence[str]:
    """Return the tags that the environment of a terminal asks for, most wanted first."""
    given = [environment.get(name, "") for name in _VARIABLES]
    return tuple(tag for names in given for tag in names.split(":") if tag)
