"""Any entity and its row: the columns, and answers to and from their columns.

Everything here is computed once for each entity from its declarations. A column
holds the bare value; what else belongs to an answer (a reason for not knowing, own
words, a language) stands in `asides`, by field.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache, cached_property, lru_cache
from types import MappingProxyType
from typing import Any, cast

from journal.domain.answers import About, Answer, Other, Text, Unknown
from journal.domain.dates import PartialDate
from journal.domain.entities import ENTITIES
from journal.domain.question import Entity, Kind, fields_of
from journal.domain.record import Record
from journal.errors import DamagedError
from journal.storage.database import Row, Value

_ASIDES = "asides"
_KEPT = (_ASIDES, "version", "made_on", "changed_on", "seat", "why")
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_NOTHING: Mapping[str, str] = MappingProxyType({})


class Table:
    """The table of one entity; the columns are id, parents, fields, then the kept ones."""

    def __init__(self, entity: type[Entity]) -> None:
        self.entity = entity
        self.name = entity.about.name
        self.parents = entity.about.inside
        self.fields = tuple(field.name for field in fields_of(entity))
        self.references = {
            field.name: field.asked.target
            for field in fields_of(entity)
            if field.kind is Kind.REFERENCE
        }
        self._decoders = tuple(
            (field.name, _DECODERS.get(field.kind, _as_it_is)) for field in fields_of(entity)
        )
        self.answers_from = 1 + len(self.parents)
        self._answers_to = self.answers_from + len(self.fields)

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """Return the names of the columns in the order of `values` and `record`."""
        return ("id", *(f"{one}_id" for one in self.parents), *self.fields, *_KEPT)

    @cached_property
    def selected(self) -> str:
        """Return the columns as they are selected; the table goes by the name `t`."""
        return ", ".join(f't."{one}"' for one in self.columns)

    @cached_property
    def select_one(self) -> str:
        """Return the query that takes an id."""
        return f"SELECT {self.selected} FROM {self.name} t WHERE t.id = ?"  # noqa: S608 - declared names

    @cached_property
    def insert(self) -> str:
        """Return the statement that takes `values`."""
        names = ", ".join(f'"{one}"' for one in self.columns)
        places = ", ".join("?" * len(self.columns))
        return f"INSERT INTO {self.name} ({names}) VALUES ({places})"  # noqa: S608 - declared names

    @cached_property
    def update(self) -> str:
        """Return the statement that takes `values` without id and parents, then the id."""
        return self._updating(self.columns[self.answers_from :])

    @cached_property
    def replace(self) -> str:
        """Return the statement that takes `values` without the id, then the id."""
        return self._updating(self.columns[1:])

    def values(self, record: Record) -> tuple[Value, ...]:
        """Return the row of a record."""
        asides: dict[str, object] = {}
        answers: list[Value] = []
        for name in self.fields:
            value, aside = encoded(getattr(record.answers, name))
            answers.append(value)
            if aside is not None:
                asides[name] = aside
        return (
            record.id,
            *(record.inside.get(one) for one in self.parents),
            *answers,
            _json(asides) if asides else "{}",
            record.version,
            record.made_on.isoformat(),
            record.changed_on.isoformat(),
            record.seat,
            record.why,
        )

    def record(self, row: Row) -> Record:
        """Return the record of a row.

        Raises:
            DamagedError: the row holds what was never written.
        """
        try:
            return self._record(row)
        except (ValueError, KeyError, TypeError) as error:
            raise DamagedError from error

    def from_history(self, kept: str) -> Row:
        """Return the row that a trigger kept as JSON; columns it lacks are empty."""
        values = json.loads(kept)
        return tuple(values.get(one) for one in self.columns)

    def _record(self, row: Row) -> Record:
        first, last = self.answers_from, self._answers_to
        answers = {
            name: decode(value)
            for (name, decode), value in zip(self._decoders, row[first:last], strict=True)
            if value is not None
        }
        asides, version, made_on, changed_on, seat, why = row[last:]
        if asides != "{}":
            for name, aside in json.loads(asides).items():
                answers[name] = _with_aside(answers.get(name), aside)
        inside = {
            parent: one
            for parent, one in zip(self.parents, row[1:first], strict=True)
            if one is not None
        }
        return Record(
            row[0], self.entity(**answers), MappingProxyType(inside) if inside else _NOTHING,
            version, _day(made_on), _day(changed_on), seat, why,
        )  # fmt: skip

    def _updating(self, columns: Sequence[str]) -> str:
        # Naming an indexed column costs a page of its index even where it is the same.
        names = ", ".join(f'"{one}" = ?' for one in columns)
        return f"UPDATE {self.name} SET {names} WHERE id = ?"  # noqa: S608 - declared names


@cache
def table_of(entity: type[Entity]) -> Table:
    """Return the table of an entity."""
    return Table(entity)


@cache
def tables() -> Mapping[str, Table]:
    """Return every table by the name of its entity, parents before children."""
    return MappingProxyType({one.about.name: table_of(one) for one in ENTITIES})


def encoded(answer: Answer) -> tuple[Value, Mapping[str, object] | None]:
    """Return the column of an answer and what stands aside."""
    encode = _ENCODERS.get(type(answer))
    return encode(answer) if encode else (cast("Value", answer), None)


def _listed(codes: Sequence[str | Other]) -> str:
    return _json([{"other": one.words} if isinstance(one, Other) else one for one in codes])


def _json(value: object) -> str:
    return _JSON.encode(value)


def _with_aside(value: Answer, aside: Mapping[str, Any]) -> Answer:
    match aside:
        case {"unknown": reason}:
            return Unknown(reason)
        case {"lang": str(language)} if isinstance(value, Text):
            return Text(value.words, language)
        case {"other": str(words)}:
            return Other(words)
        case {"about": True} if isinstance(value, int):
            return About(value)
        case _:
            raise ValueError


def _as_it_is(value: Any) -> Any:
    return value


def _text(words: str) -> Text:
    # The library gives a damaged page of a long text as zeros, without an error.
    if "\0" in words:
        raise ValueError
    return Text(words)


@lru_cache(maxsize=8192)
def _partial_date(written: str) -> PartialDate:
    return PartialDate.parse(written)


@lru_cache(maxsize=8192)
def _day(written: str) -> date:
    return date.fromisoformat(written)


@lru_cache(maxsize=1024)
def _list(written: str) -> tuple[str | Other, ...]:
    return tuple(
        Other(one["other"]) if isinstance(one, dict) else one for one in json.loads(written)
    )


_ENCODERS: Mapping[type, Callable[[Any], tuple[Value, Mapping[str, object] | None]]] = {
    Unknown: lambda reason: (None, {"unknown": reason.value}),
    Text: lambda text: (text.words, {"lang": text.language} if text.language else None),
    PartialDate: lambda when: (str(when), None),
    tuple: lambda codes: (_listed(codes), None),
    Other: lambda other: ("other", {"other": other.words}),
    About: lambda count: (count.value, {"about": True}),
    bool: lambda answer: (int(answer), None),
}
_DECODERS: Mapping[Kind, Callable[[Any], Any]] = {
    Kind.DATE: _partial_date,
    Kind.CODES: _list,
    Kind.LANGUAGES: _list,
    Kind.COUNTRY: _list,
    Kind.TEXT: _text,
    Kind.YES_NO: bool,
    Kind.NUMBER: float,
}
