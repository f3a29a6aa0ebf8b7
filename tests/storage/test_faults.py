"""Result codes of the library and what people are told."""

import pytest

from journal.errors import (
    DamagedError,
    DiskLostError,
    JournalError,
    NoSpaceError,
    NotFoundError,
    NotWritableError,
    OpenElsewhereError,
    TooLittleMemoryError,
)
from journal.storage.faults import fault_of


@pytest.mark.parametrize(
    ("code", "error"),
    [
        (3, NotWritableError),
        (5, OpenElsewhereError),
        (6, OpenElsewhereError),
        (7, TooLittleMemoryError),
        (8, NotWritableError),
        (10, DiskLostError),
        (10 | 3 << 8, DiskLostError),
        (11, DamagedError),
        (13, NoSpaceError),
        (14, NotWritableError),
        (26, DamagedError),
    ],
)
def test_the_world_is_named(code: int, error: type[JournalError]) -> None:
    assert isinstance(fault_of(code, ""), error)


def test_what_points_to_nothing_is_not_found() -> None:
    assert isinstance(fault_of(19, "FOREIGN KEY constraint failed"), NotFoundError)


@pytest.mark.parametrize("code", [0, 1, 19, 21])
def test_our_own_mistakes_are_not_named(code: int) -> None:
    assert fault_of(code, "CHECK constraint failed: n_total") is None
