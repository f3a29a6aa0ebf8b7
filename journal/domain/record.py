"""A record as the journal keeps it: answers, identity and where it belongs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from journal.domain.question import Entity


@dataclass(frozen=True, slots=True)
class Record:
    """Answers with what the journal adds to them.

    `id` is a random UUIDv4 in lower case and never leaves. `inside` maps the name
    of an entity to the id of the record this one belongs to. `made_on` and
    `changed_on` are days, without time of day. `version` counts from 1; `seat` is
    the number of the member's seat, `why` the reason given for this version.
    """

    id: str
    answers: Entity
    inside: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    version: int = 0
    made_on: date = date.min
    changed_on: date = date.min
    seat: int = 0
    why: str = ""

    @property
    def entity(self) -> str:
        """Return the name of the entity."""
        return self.answers.about.name
