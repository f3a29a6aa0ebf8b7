"""What people write in cells, in any language of the program, and the codes it means.

Letters are compared without case, accents and doubled spaces. Where the same words
mean different things, the spreadsheet's own lists come first, then codes, then the
language it was made in, then the others.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property

from journal.domain.answers import Unknown
from journal.domain.question import CodeList
from journal.errors import N_
from journal.exchange.incoming import Fault, RefusedContentError
from journal.i18n import Words

UNKNOWN_SAID: Mapping[Unknown, str] = {
    Unknown.NOT_KNOWN: N_("We do not know"),
    Unknown.NOT_APPLICABLE: N_("It does not apply"),
    Unknown.NOT_SAID: N_("We prefer not to say"),
}
YES_NO_SAID: Mapping[str, str] = {"yes": N_("Yes"), "no": N_("No")}
OTHER_SAID = N_("Other")
YES_NO = "yes_no"
_UNKNOWN = "unknown"
_COUNTRIES = "countries"
_LANGUAGES = "languages"
_COUNTRY = re.compile(r"[A-Z]{2}", re.ASCII)
_YES_NO = (("true", "yes"), ("false", "no"), ("y", "yes"), ("n", "no"), ("si", "yes"))
_TWO_MEANINGS = ""
_Labels = Iterable[tuple[str, str]]


def folded(text: str) -> str:
    """Return text as it is compared: no case, no accents, single spaces."""
    decomposed = unicodedata.normalize(
        "NFKD", text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    )
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(bare.casefold().split())


class Vocabulary:
    """The words of one spreadsheet.

    `language` is the one it was made in; `lists` holds its own lists by name, each
    from label to code; those are untrusted, as the codes they give are checked later.
    """

    def __init__(
        self, spoken: Sequence[Words], language: str, lists: Mapping[str, Mapping[str, str]]
    ) -> None:
        self.language = language
        self._spoken = sorted(spoken, key=lambda words: words.language != language)
        self._lists = lists
        self._known: dict[str, Mapping[str, str]] = {}

    def code(self, codes: CodeList, written: str) -> object:
        """Return the plain form of an answer out of a list.

        Raises:
            RefusedContentError: not in the list, or two answers of it.
        """
        code = self.listed(codes, written)
        if code is not None:
            return code
        start, colon, rest = written.partition(":")
        if colon and codes.open_ended and folded(start) in self._others:
            return {"other": rest.strip()}
        if codes.open_ended and folded(written) in self._others:
            return {"other": ""}
        raise RefusedContentError(Fault.NOT_IN_LIST)

    def listed(self, codes: CodeList, written: str) -> str | None:
        """Return the code of a label or code of the list, None where it is neither.

        Raises:
            RefusedContentError: two answers of the list.
        """
        return self._meant(codes.name, written, lambda: self._labels(codes))

    def yes_or_no(self, written: str) -> bool:
        """Return what yes or no is meant.

        Raises:
            RefusedContentError: neither.
        """
        meant = self._meant(YES_NO, written, lambda: [*self._said(YES_NO_SAID), _YES_NO])
        if meant not in YES_NO_SAID:
            raise RefusedContentError(Fault.WRONG_TYPE)
        return meant == "yes"

    def reason(self, written: str) -> Unknown | None:
        """Return the reason for not knowing that is meant, None where it is none."""
        said = {reason.value: sentence for reason, sentence in UNKNOWN_SAID.items()}
        codes = [(reason.value, reason.value) for reason in Unknown]
        meant = self._meant(_UNKNOWN, written, lambda: [codes, *self._said(said)])
        return Unknown(meant) if meant in set(Unknown) else None

    def country(self, written: str) -> str:
        """Return the code of a country, what was written where we know none."""
        if _COUNTRY.fullmatch(written.upper()):
            return written.upper()
        return self._meant(_COUNTRIES, written, self._countries) or written

    def spoken_language(self, written: str) -> str:
        """Return the tag of a language, what was written where we know none."""
        return self._meant(_LANGUAGES, written, self._languages) or written

    @cached_property
    def months(self) -> Mapping[str, int]:
        """Return the number of each month by its folded names and short forms."""
        found: dict[str, int] = {}
        for words in self._spoken:
            for context in ("format", "stand-alone"):
                for width in ("wide", "abbreviated"):
                    names = words.locale.months[context][width]
                    own = {folded(name).rstrip("."): month for month, name in names.items()}
                    found = own | found
        return found

    @property
    def is_day_first(self) -> bool:
        """Whether 9/3/2024 is surely the ninth of March where it was written."""
        return self.language.split("-")[0] != "en"

    @cached_property
    def _others(self) -> frozenset[str]:
        said = [words.say(OTHER_SAID) for words in self._spoken]
        return frozenset(map(folded, ["other", *said]))

    def _said(self, said: Mapping[str, str]) -> list[list[tuple[str, str]]]:
        return [
            [(words.say(text), code) for code, text in said.items()] for words in self._spoken
        ]

    def _labels(self, codes: CodeList) -> list[list[tuple[str, str]]]:
        labels = [
            [(words.label(codes.name, one.label), one.code) for one in codes.choices]
            for words in self._spoken
        ]
        return [[(code, code) for code in codes.codes()], *labels]

    def _countries(self) -> list[list[tuple[str, str]]]:
        names = [words.locale.territories.items() for words in self._spoken]
        return [
            [(str(name), code) for code, name in layer if _COUNTRY.fullmatch(code)]
            for layer in names
        ]

    def _languages(self) -> list[list[tuple[str, str]]]:
        names = [
            [(str(name), tag.replace("_", "-")) for tag, name in words.locale.languages.items()]
            for words in self._spoken
        ]
        return [*names, [(tag, tag) for layer in names for _name, tag in layer]]

    def _meant(
        self, name: str, written: str, layers: Callable[[], Sequence[_Labels]]
    ) -> str | None:
        if name not in self._known:
            given = self._lists.get(name, {}).items()
            self._known[name] = _merged([given, *layers()])
        meant = self._known[name].get(folded(written))
        if meant == _TWO_MEANINGS:
            raise RefusedContentError(Fault.TWO_MEANINGS)
        return meant


def _merged(layers: Sequence[_Labels]) -> Mapping[str, str]:
    """Return codes by folded label; within a layer, two codes for one are told apart."""
    found: dict[str, str] = {}
    for layer in layers:
        own: dict[str, str] = {}
        for label, code in layer:
            key = folded(label)
            own[key] = code if own.get(key, code) == code else _TWO_MEANINGS
        found = own | found
    return found
