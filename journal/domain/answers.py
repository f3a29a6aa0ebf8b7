"""What an answer can be: a value, a reason for not knowing, or nothing yet.

`None` means never asked. A reason (`Unknown`) is an answer of its own and is
never counted as zero.
"""

from dataclasses import dataclass
from enum import StrEnum

from journal.domain.dates import PartialDate


class Unknown(StrEnum):
    """Why a question has no value."""

    NOT_KNOWN = "not_known"
    NOT_APPLICABLE = "not_applicable"
    NOT_SAID = "not_said"


@dataclass(frozen=True, slots=True)
class Other:
    """An answer outside the list, in the group's own words."""

    words: str


@dataclass(frozen=True, slots=True)
class About:
    """A count that is only roughly known."""

    value: int


@dataclass(frozen=True, slots=True)
class Text:
    """Free text with its language tag (BCP 47; empty: not told)."""

    words: str
    language: str = ""


# One alias an answer type; every one of them may also be unknown or not asked.
Date = PartialDate | Unknown | None
Code = str | Other | Unknown | None
Codes = tuple[str | Other, ...] | Unknown | None
Rating = int | Unknown | None
Change = int | Unknown | None
Words = Text | Unknown | None
Count = int | About | Unknown | None
Number = float | Unknown | None
YesNo = bool | Unknown | None
Reference = str | None
Languages = tuple[str, ...] | Unknown | None
Countries = tuple[str, ...] | Unknown | None

Answer = (
    PartialDate | Unknown | Other | About | Text | str | int | float | bool
    | tuple[str | Other, ...] | None
)  # fmt: skip
