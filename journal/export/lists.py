"""Name every code a summary may hold, with its label: the whole vocabulary of a file.

What is on no list here, and matches no pattern of `columns`, cannot be in a file.
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from journal.domain.codes.consent import PURPOSE
from journal.domain.codes.plan import AGREED_BY
from journal.domain.codes.process import OUR_ROLE
from journal.errors import N_
from journal.export.dimensions import DIMENSIONS, NOT_RECORDED
from journal.export.tables import TABLES, State

SCHEMA: Final = "cb-summary/1.0"
NONE: Final = "none"
LICENCE: Final = "LicenseRef-PI-Research-1.0"

_NOT_RECORDED = N_("Not recorded, does not apply or not said")
_NONE = N_("No further side")

_REGIONS: Final = (
    ("m49_002", N_("Africa")),
    ("m49_019", N_("Americas")),
    ("m49_142", N_("Asia")),
    ("m49_150", N_("Europe")),
    ("m49_009", N_("Oceania")),
    ("world", N_("Somewhere in the world")),
)
_ROLES: Final = {
    "received": N_("The collective received it"),
    "funded": N_("The collective paid for it"),
    "supported": N_("The collective supported it"),
    "accompanied": N_("The collective accompanied"),
    "delivered": N_("The collective taught or carried it out"),
    "did_it_ourselves": N_("The collective did it by itself"),
}
_DECIDED: Final = {
    "consensus": N_("By consensus"),
    "vote": N_("By a vote"),
    "assembly_of_delegates": N_("By an assembly of delegates"),
    "leaders": N_("By those who lead"),
    "one_person": N_("By one person"),
}
_PURPOSES: Final = {
    "learn_what_works": N_("To learn what works, for whom and where"),
    "improve_accompaniment": N_("To accompany groups better"),
    "share_with_peers": N_("To let other groups learn from it"),
    "report_in_public": N_("To report on it in public"),
}


def _of(labels: Mapping[str, str], codes: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return our labels for the codes of the domain; a new code without one fails here."""
    return tuple((code, labels[code]) for code in codes)


def _categories() -> tuple[tuple[str, str], ...]:
    """Return each category once, in the order of the dimensions, `none` last."""
    found = {one.code: one.label for side in DIMENSIONS for one in side.categories}
    return (*found.items(), (NONE, _NONE))


LISTS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = MappingProxyType(
    {
        "profile": (
            ("summary", N_("Anonymised summary")),
            ("card", N_("Very small group card")),
        ),
        "region": _REGIONS,
        "role": (*_of(_ROLES, OUR_ROLE.codes()), (NOT_RECORDED, _NOT_RECORDED)),
        "size2": (
            ("sz_small", N_("Up to 15 people")),
            ("sz_larger", N_("More than 15 people")),
            (NOT_RECORDED, _NOT_RECORDED),
        ),
        "state": (
            (State.PUBLISHED.value, N_("Published, rounded")),
            (State.WITHHELD.value, N_("Withheld for safety, or at the wish of the collective")),
            (State.NOT_COLLECTED.value, N_("Not collected")),
        ),
        "decided_how": (*_of(_DECIDED, AGREED_BY.codes()), (NOT_RECORDED, _NOT_RECORDED)),
        "purpose": _of(_PURPOSES, PURPOSE.codes()),
        "said": (("yes", N_("Yes")), ("no", N_("No")), (NOT_RECORDED, _NOT_RECORDED)),
        "table": tuple((table.id, table.question) for table in TABLES),
        "dims": tuple((table.dims, table.question) for table in TABLES),
        "dimension": (*((side.name, side.label) for side in DIMENSIONS), (NONE, _NONE)),
        "category": _categories(),
        **{
            side.name: tuple((one.code, one.label) for one in side.categories)
            for side in DIMENSIONS
        },
    }
)


@cache
def codes_in(name: str) -> tuple[str, ...]:
    """Return the codes of a list."""
    return tuple(code for code, _ in LISTS[name])


def label_in(name: str, code: str) -> str:
    """Return the English template of a code's label."""
    return dict(LISTS[name])[code]
