"""The fictional collective: three years of records that end on a day, in a language.

`resources/demo/collective.json` has the shape of `bitacora-records/1` with two
differences. A date is counted in days from today, `D-400`, or is coarser, `D-400/month`
(or quarter, half, year). A text, and the words of *other*, is a key into
`texts.<language>.json`; only what the program fills in itself stands there as it is.

Everything in it is invented, but the country. It comes in through the same door as a
file of anybody else.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any, Final, Protocol

from journal.domain.dates import PartialDate, Precision
from journal.domain.entities import entity_named
from journal.domain.plain import from_plain, to_plain
from journal.domain.question import Field, Kind, answers_of, fields_of
from journal.domain.travel import EmissionFactor, TravelLeg, filled_in, parse_factors
from journal.exchange.bring_in import Brought, bring_in, understood
from journal.exchange.incoming import FORMAT
from journal.i18n import choose_language
from journal.paths import shipped
from journal.storage.records import Records

Plain = dict[str, Any]

_COUNTED: Final = re.compile(r"D(?P<days>[+-]\d+)(?:/(?P<precision>[a-z]+))?", re.ASCII)


class HoldsRecords(Protocol):
    """An open journal, as far as it is needed here."""

    @property
    def records(self) -> Records:
        """Every record of the journal."""
        ...


def records(language: str, today: date) -> Plain:
    """Return the collective as a `bitacora-records/1` document.

    The same language and day give the same document. A language that we do not speak
    is English.
    """
    spoken = choose_language([language])
    teller = _Teller(spoken, today, _read(f"texts.{spoken}.json"), _factors())
    found = [teller.told(one) for one in _read("collective.json")["records"]]
    return {"format": FORMAT, "records": found}


def fill(journal: HoldsRecords, language: str, today: date) -> Brought:
    """Bring the collective into a journal that knows no group of its own yet.

    Raises:
        RefusedFileError: the journal already knows who its keeper is.
    """
    content = json.dumps(records(language, today), ensure_ascii=False).encode()
    return bring_in(journal.records, understood(content, ()))


def day_of(counted: str, today: date) -> str:
    """Return a date counted from today in its written form; others stay as they are."""
    match = _COUNTED.fullmatch(counted)
    if match is None:
        return counted
    day = PartialDate.on(today + timedelta(days=int(match["days"])))
    return str(day.coarsened(Precision(match["precision"] or Precision.DAY)))


@dataclass(frozen=True, slots=True)
class _Teller:
    """Turns what is written down into what an import takes."""

    language: str
    today: date
    texts: Mapping[str, str]
    factors: tuple[EmissionFactor, ...]

    def told(self, written: Mapping[str, Any]) -> Plain:
        """Return one record with its days, its words and its journeys filled in."""
        entity = entity_named(written["entity"])
        fields = {field.name: field for field in fields_of(entity)}
        found = {
            name: self._answer(fields[name], value) for name, value in written["fields"].items()
        }
        if entity is TravelLeg:
            found = self._measured(found, fields)
        return {**written, "fields": found}

    def _answer(self, field: Field, value: object) -> object:
        tell = _TOLD_APART.get(field.kind)
        return value if tell is None or field.asked.filled_in else tell(self, value)

    def day(self, value: object) -> object:
        """Return a date in its written form."""
        return day_of(value, self.today) if isinstance(value, str) else value

    def text(self, value: object) -> object:
        """Return the text that a key stands for, with its language."""
        if not isinstance(value, str):
            return value
        return {"text": self.texts[value], "lang": self.language}

    def code(self, value: object) -> object:
        """Return a code as it is, *other* with its words."""
        if isinstance(value, dict) and "other" in value:
            return {"other": self.texts[value["other"]]}
        return value

    def codes(self, value: object) -> object:
        """Return several codes."""
        return [self.code(one) for one in value] if isinstance(value, list) else value

    def _measured(self, found: Plain, fields: Mapping[str, Field]) -> Plain:
        """Return a journey with its kilometres, its factor and what it weighs."""
        answers: Plain = {name: from_plain(fields[name], one) for name, one in found.items()}
        leg = filled_in(TravelLeg(**answers), self.factors)
        return {
            name: to_plain(answer)
            for name, answer in answers_of(leg).items()
            if answer is not None
        }


_TOLD_APART: Final[Mapping[Kind, Callable[[_Teller, object], object]]] = MappingProxyType(
    {
        Kind.DATE: _Teller.day,
        Kind.TEXT: _Teller.text,
        Kind.CODE: _Teller.code,
        Kind.CODES: _Teller.codes,
    }
)


def _read(name: str) -> Plain:
    content: Plain = json.loads((shipped("resources") / "demo" / name).read_bytes())
    return content


def _factors() -> tuple[EmissionFactor, ...]:
    table = shipped("resources") / "travel_factors.csv"
    return parse_factors(table.read_text(encoding="utf-8"))
