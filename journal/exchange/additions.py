"""From what a file gives to the additions it asks for, each one checked.

Rules: the entity is known and a person enters it; refs are given once; a record
belongs to at most one other (a look at how things are around us also to the review
it was made in), of a kind that its declaration allows and that stands in the same
file; an answer is one that `journal.domain.plain` takes; a reference points to a
record of its kind in the same file. All that is wrong is told, not only the first.

Files (attachments) are not brought in: their content cannot stand in a record.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from journal.domain.answers import Answer
from journal.domain.entities import ENTITIES, entered_entities
from journal.domain.plain import RefusedAnswerError, from_plain
from journal.domain.question import Entity, Field, Kind, fields_of
from journal.exchange.incoming import Fault, Given, Place, Refusals

_IN_TWO_PLACES = frozenset({"context_snapshot"})  # a collective's, made in a review
_WITH_FILE = "attachment"


@dataclass(frozen=True, slots=True)
class Addition:
    """One checked record that waits for its id.

    `pointers` (by field) and `inside` (by entity) hold refs of other additions.
    """

    place: Place
    ref: str
    entity: type[Entity]
    answers: Mapping[str, Answer]
    pointers: Mapping[str, str]
    inside: Mapping[str, str]


def importable_entities() -> tuple[type[Entity], ...]:
    """Return the entities whose records can be brought in."""
    return tuple(one for one in entered_entities() if one.about.name != _WITH_FILE)


def additions_of(given: Sequence[Given], refusals: Refusals) -> tuple[Addition, ...]:
    """Return the additions, those before that others belong to; note what is wrong.

    With refusals noted, some additions are missing and none may be made.
    """
    kinds = _kinds_by_ref(given, refusals)
    checked = tuple(
        _addition(one, entity, kinds, refusals)
        for one in given
        if (entity := _entity_of(one, refusals)) is not None
    )
    if refusals.found():  # what belongs to what may run in circles
        return checked
    return tuple(sorted(checked, key=_Depth(checked)))


class _Depth:
    """How many others an addition lies inside; sorting by it keeps the file's order."""

    def __init__(self, additions: Sequence[Addition]) -> None:
        self._by_ref = {one.ref: one for one in additions if one.ref}

    def __call__(self, addition: Addition) -> int:
        # Ends: what belongs to what is a hierarchy of entities, without circles.
        parents = [self._by_ref[ref] for ref in addition.inside.values() if ref in self._by_ref]
        return 1 + max(map(self, parents), default=0)


def _kinds_by_ref(given: Sequence[Given], refusals: Refusals) -> Mapping[str, str]:
    kinds: dict[str, str] = {}
    for one in given:
        if one.ref in kinds:
            refusals.about(one, Fault.REF_TWICE)
        elif one.ref:
            kinds[one.ref] = one.entity
    return kinds


def _entity_of(given: Given, refusals: Refusals) -> type[Entity] | None:
    entity = _entities().get(given.entity)
    if entity in importable_entities():
        return entity
    if given.entity:  # one without was refused when it was read
        refusals.about(given, _why_not(entity))
    return None


@cache
def _entities() -> Mapping[str, type[Entity]]:
    return MappingProxyType({entity.about.name: entity for entity in ENTITIES})


def _why_not(entity: type[Entity] | None) -> Fault:
    if entity is None:
        return Fault.UNKNOWN_ENTITY
    return Fault.FILE_MISSING if entity.about.name == _WITH_FILE else Fault.NOT_ENTERED


def _addition(
    given: Given, entity: type[Entity], kinds: Mapping[str, str], refusals: Refusals
) -> Addition:
    answers: dict[str, Answer] = {}
    pointers: dict[str, str] = {}
    fields = _fields(entity)
    for name, untrusted in given.fields.items():
        field = fields.get(name)
        if field is None:
            refusals.about(given, Fault.UNKNOWN_FIELD, name)
            continue
        try:
            answer = from_plain(field, untrusted)
        except RefusedAnswerError as refused:
            refusals.about(given, Fault(refused.reason.value), name)
            continue
        if field.kind is Kind.REFERENCE and isinstance(answer, str):
            _check_pointer(given, field, answer, kinds=kinds, refusals=refusals)
            pointers[name] = answer
        else:
            answers[name] = answer
    inside = _inside(given, entity, kinds, refusals)
    return Addition(given.place, given.ref, entity, answers, pointers, inside)


@cache
def _fields(entity: type[Entity]) -> Mapping[str, Field]:
    return MappingProxyType({field.name: field for field in fields_of(entity)})


def _check_pointer(
    given: Given, field: Field, ref: str, *, kinds: Mapping[str, str], refusals: Refusals
) -> None:
    if ref not in kinds:
        refusals.about(given, Fault.NO_SUCH_RECORD, field.name)
    elif kinds[ref] != field.asked.target:
        refusals.about(given, Fault.WRONG_RECORD, field.name)


def _inside(
    given: Given, entity: type[Entity], kinds: Mapping[str, str], refusals: Refusals
) -> Mapping[str, str]:
    about = entity.about
    found: dict[str, str] = {}
    for named, ref in given.inside:
        kind = kinds.get(ref)
        if kind is None:
            refusals.about(given, Fault.NO_SUCH_PLACE)
        elif kind not in about.inside or named not in {"", kind}:
            refusals.about(given, Fault.WRONG_PLACE)
        elif kind in found:
            refusals.about(given, Fault.TOO_MANY_PLACES)
        else:
            found[kind] = ref
    if len(found) > 1 and about.name not in _IN_TWO_PLACES:
        refusals.about(given, Fault.TOO_MANY_PLACES)
    if not given.inside and not about.alone:
        refusals.about(given, Fault.PLACE_MISSING)
    return found
