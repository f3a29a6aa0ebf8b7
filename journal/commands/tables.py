"""Rows of cells as lines of text that a terminal shows in columns."""

import unicodedata
from collections.abc import Sequence

_MOST_COLUMNS = 60  # of a terminal, for one cell
_MOST_AT_THE_END = 160  # the last cell pushes nothing aside
_WIDE = frozenset({"W", "F"})
_NO_WIDTH = frozenset({"Mn", "Me", "Cf"})
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_ISOLATE, _POP = "\u2068", "\u2069"  # Unicode UAX 9: first strong isolate and its end
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return rows of cells as lines with aligned columns; rows are equally long.

    Wide letters take two columns. A cell written from right to left stands between
    isolates, so that its neighbours keep their places.
    """
    if not rows:
        return []
    columns = [list(column) for column in zip(*rows, strict=True)]
    mosts = [_MOST_COLUMNS] * (len(columns) - 1) + [_MOST_AT_THE_END]
    shown = [
        [_cut(_on_one_line(cell), most) for cell in column]
        for column, most in zip(columns, mosts, strict=True)
    ]
    padded = [_padded(column) for column in shown]
    return ["  ".join(row).rstrip() for row in zip(*padded, strict=True)]


def plain_line(line: str) -> str:
    """Return a line without signs that would steer a terminal or turn its text."""
    return "".join(
        " " if unicodedata.category(letter) == "Cc" else letter
        for letter in line
        if not "\u202a" <= letter <= "\u202e"
    )


def _on_one_line(cell: str) -> str:
    bare = "".join(letter for letter in cell if letter not in _TURNING)
    return " ".join(bare.split())


def _padded(column: Sequence[str]) -> list[str]:
    width = max(map(_columns, column))
    return [_isolated(cell) + " " * (width - _columns(cell)) for cell in column]


def _isolated(cell: str) -> str:
    turns = any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in cell)
    return f"{_ISOLATE}{cell}{_POP}" if turns else cell


def _cut(cell: str, most: int) -> str:
    """Return the cell, or as much of it as leaves room for an ellipsis."""
    taken = 0
    end = 0
    for place, letter in enumerate(cell):
        taken += _column(letter)
        if taken > most:
            return f"{cell[:end]}…"
        if taken < most:
            end = place + 1
    return cell


def _columns(cell: str) -> int:
    return sum(map(_column, cell))


def _column(letter: str) -> int:
    if unicodedata.category(letter) in _NO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in _WIDE else 1
