"""Columns that stay columns, in every script."""

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from journal.commands.tables import plain_line, table

ISOLATE, POP = "\u2068", "\u2069"
CELLS = st.text(st.characters(codec="utf-8"), max_size=90)


def test_no_rows_are_no_lines() -> None:
    assert table([]) == []


def test_cells_stand_under_each_other() -> None:
    assert table([("a", "b", "c"), ("long", "", "c")]) == ["a     b  c", "long     c"]


def test_wide_letters_take_two_columns_and_marks_none() -> None:
    assert table([("会議", "x"), ("caffè", "x"), ("e\u0301", "x")]) == [
        "会議   x",
        "caffè  x",
        "e\u0301      x",
    ]


def test_a_cell_is_one_line() -> None:
    assert table([("one\n two\t three",)]) == ["one two three"]


def test_what_is_written_from_right_to_left_stands_apart() -> None:
    assert table([("مرحبا", "2026")]) == [f"{ISOLATE}مرحبا{POP}  2026"]


def test_a_cell_cannot_turn_its_neighbours() -> None:
    assert table([("a\u202e\u2067b", "c")]) == ["ab  c"]


def test_a_long_cell_ends_in_an_ellipsis() -> None:
    assert table([("x" * 60, "y")]) == [f"{'x' * 60}  y"]
    assert table([("x" * 61, "y")]) == [f"{'x' * 59}…  y"]
    assert table([("会" * 40, "y")]) == [f"{'会' * 29}…  y"]


def test_the_last_cell_may_be_longer() -> None:
    assert table([("x", "y" * 160)]) == [f"x  {'y' * 160}"]
    assert table([("x", "y" * 161)]) == [f"x  {'y' * 159}…"]


def test_a_very_long_cell_is_cut_at_once() -> None:
    assert len(table([("é" * 1_000_000, "y")])[0]) == 63


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=5))
def test_any_text_makes_one_line_a_row_without_control_characters(
    rows: list[tuple[str, str]],
) -> None:
    lines = [plain_line(line) for line in table(rows)]

    assert len(lines) == len(rows)
    assert {unicodedata.category(letter) for letter in "".join(lines)}.isdisjoint({"Cc"})


def test_a_line_cannot_steer_a_terminal() -> None:
    assert plain_line("a\x1b[2Jb\u202ec") == "a [2Jbc"
