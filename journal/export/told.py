"""Hold what one file tells: every value in it that is not the same in all files."""

import hashlib
from dataclasses import dataclass

from journal.export.batch import Keys
from journal.export.dimensions import NOT_RECORDED
from journal.export.tables import Published


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """What a file tells of the consent it rests on, in codes."""

    decided_how: str = NOT_RECORDED
    purposes: tuple[str, ...] = ()
    may_quote: str = NOT_RECORDED
    may_contact_again: str = NOT_RECORDED


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The content of one summary or card.

    `base` is the rounding base (0 in a card), `period` three-year bands such as
    `y2024_2026` or `none`, `kept_until` a year.
    """

    profile: str
    keys: Keys
    role: str
    region: str
    size2: str
    n_band: str
    period: str
    base: int
    policy_version: str
    base_rule: str
    kept_until: int
    agreed: Agreed
    tables: tuple[Published, ...]

    def is_card(self) -> bool:
        """Tell whether the file holds no numbers."""
        return self.profile == "card"


def sha256(content: bytes) -> str:
    """Return the SHA-256 of bytes in hexadecimal letters."""
    return hashlib.sha256(content).hexdigest()
