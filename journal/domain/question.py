"""How a field is asked and what may leave: the one declaration of every field.

Form, column, template, paper sheet, codebook, summary and privacy audit all
come from `fields_of(entity)`. A field without a leaving rule cannot be built.
"""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, ClassVar, Protocol, get_args, get_origin, get_type_hints


class Kind(StrEnum):
    """The answer types, by the names of the command line's `schema`."""

    DATE = "date"
    CODE = "code"
    CODES = "codes"
    RATING = "rating"
    CHANGE = "change"
    TEXT = "text"
    COUNT = "count"
    NUMBER = "number"
    YES_NO = "yes_no"
    REFERENCE = "reference"
    LANGUAGES = "languages"
    COUNTRY = "country"


class Leaves(StrEnum):
    """What may become of a field when something leaves (page 2, leaving rules)."""

    IDENTIFYING = "identifying"
    QUASI = "quasi"
    SENSITIVE = "sensitive"
    OK = "ok"
    LOCAL = "local"


class Coarser(StrEnum):
    """How a quasi-identifying field is generalised before it may leave."""

    YEAR = "year"
    YEAR_AND_DURATION = "year_and_duration"
    HALF_YEAR = "half_year"
    ORG_GROUP = "org_group"
    SIZE_GROUP = "size_group"
    RIGHTS_GROUP = "rights_group"
    REGION = "region"
    PEOPLE_BAND = "people_band"
    COUNT_BAND = "count_band"
    AS_CODED = "as_coded"
    DROPPED_IF_RARE = "dropped_if_rare"


@dataclass(frozen=True, slots=True)
class Choice:
    """One code of a list: its label, a plain sentence where useful, and its group.

    A deprecated code stays readable for ever and is offered no more.
    """

    code: str
    label: str
    explanation: str = ""
    group: str = ""
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class CodeList:
    """A closed list of answers; `open_ended` lists also take *other* with words."""

    name: str
    choices: tuple[Choice, ...]
    open_ended: bool = True

    def codes(self) -> tuple[str, ...]:
        """Return every code, in the order it is offered."""
        return tuple(choice.code for choice in self.choices)

    def group_of(self, code: str) -> str:
        """Return the group a code belongs to, "" where the list has none."""
        return next((one.group for one in self.choices if one.code == code), "")


@dataclass(frozen=True, slots=True)
class Asked:
    """The declaration of one field.

    `essential` is its place among the questions asked first (1 to 8), 0 when it
    is behind *More*. `most` bounds the codes of a list (0: no bound); `target`
    names the entity a reference points to.
    """

    question: str
    kind: Kind
    leaves: Leaves
    essential: int = 0
    explanation: str = ""
    codes: CodeList | None = None
    target: str = ""
    coarser: Coarser | None = None
    most: int = 0
    highest: int = 0
    filled_in: bool = False
    searched: bool = True
    """Whether its words are looked through; not those that only the program reads."""

    def __post_init__(self) -> None:
        if (self.leaves is Leaves.QUASI) != (self.coarser is not None):
            raise ValueError(self.question)
        if (self.kind in {Kind.CODE, Kind.CODES}) != (self.codes is not None):
            raise ValueError(self.question)
        if (self.kind is Kind.REFERENCE) != bool(self.target):
            raise ValueError(self.question)


@dataclass(frozen=True, slots=True)
class About:
    """What an entity is: its names, where it belongs, and how it shows itself.

    `inside` names the entities a record may belong to; `dated_by` the field that
    places it in time, `titled_by` the fields that name it in a list, best first.
    An entity that people do not `enter` (ledger, factors) cannot be imported.
    """

    name: str
    label: str
    plural: str
    explanation: str = ""
    inside: tuple[str, ...] = ()
    dated_by: str = ""
    titled_by: tuple[str, ...] = ()
    entered: bool = True
    lasting: bool = False
    """Whether a record stays for ever as it was written, as a line of the ledger does."""
    alone: bool = True
    """Whether it may stand without belonging to another record."""


class Entity(Protocol):
    """A frozen dataclass of answers, described by its `about`."""

    __dataclass_fields__: ClassVar[dict[str, dataclasses.Field[Any]]]
    about: ClassVar[About]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an entity: its name and its declaration."""

    name: str
    asked: Asked

    @property
    def kind(self) -> Kind:
        """Return the answer type."""
        return self.asked.kind

    @property
    def leaves(self) -> Leaves:
        """Return the leaving rule."""
        return self.asked.leaves


@cache
def fields_of(entity: type[Entity]) -> tuple[Field, ...]:
    """Return the fields of an entity in the order they were declared.

    Raises:
        TypeError: a field has no declaration, so nothing is known of its leaving.
    """
    hints = get_type_hints(entity, include_extras=True)
    return tuple(
        Field(field.name, _declaration(hints[field.name]))
        for field in dataclasses.fields(entity)
    )


def essential_fields(entity: type[Entity]) -> tuple[Field, ...]:
    """Return the fields asked first, in their order."""
    chosen = [field for field in fields_of(entity) if field.asked.essential]
    return tuple(sorted(chosen, key=lambda field: field.asked.essential))


def answers_of(answers: Entity) -> Mapping[str, Any]:
    """Return the answers of one record by field name."""
    return {field.name: getattr(answers, field.name) for field in fields_of(type(answers))}


def code_lists_of(entities: Sequence[type[Entity]]) -> Mapping[str, CodeList]:
    """Return every code list in use by its name, sorted."""
    lists = {
        field.asked.codes.name: field.asked.codes
        for entity in entities
        for field in fields_of(entity)
        if field.asked.codes is not None
    }
    return dict(sorted(lists.items()))


def _declaration(hint: object) -> Asked:
    if get_origin(hint) is Annotated:
        for extra in get_args(hint)[1:]:
            if isinstance(extra, Asked):
                return extra
    raise TypeError
