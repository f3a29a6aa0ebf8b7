import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ui.records.record_model import ROW_ROLE, Column, RecordModel
from ui.records.rows import RecordRow, RowsPage

HEADINGS = ("Name", "Details", "Date")


def row(number: int) -> RecordRow:
    return RecordRow(f"id{number}", f"Title {number}", "done", "March 2026")


def page(first: int, past: int, count: int) -> RowsPage:
    return RowsPage(first, tuple(map(row, range(first, past))), count)


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = RecordModel(HEADINGS)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # pytest-qt has no types here
    model.show_page(page(0, 200, 350))
    model.show_page(page(200, 350, 350))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # pytest-qt has no types here


def test_more_is_asked_for_once_until_it_came(qtbot: QtBot) -> None:
    model = RecordModel(HEADINGS)
    model.show_page(page(0, 200, 350))
    with qtbot.waitSignal(model.more_wanted) as asked:
        model.fetchMore(QModelIndex())
    assert asked.args == [200]
    assert not model.canFetchMore(QModelIndex())
    model.show_page(page(200, 350, 350))
    assert model.rowCount() == 350
    assert not model.canFetchMore(QModelIndex())


def test_rows_that_fit_nowhere_are_dropped() -> None:
    model = RecordModel(HEADINGS)
    model.show_page(page(0, 200, 350))
    model.show_page(page(300, 350, 350))
    assert model.rowCount() == 200


@pytest.mark.parametrize(
    ("column", "told"),
    [(Column.TITLE, "Title 0"), (Column.STATE, "done"), (Column.DAY, "March 2026")],
)
def test_each_column_says_its_part(column: Column, told: str) -> None:
    model = RecordModel(HEADINGS)
    model.show_page(page(0, 1, 1))
    assert model.index(0, column).data() == told


def test_a_row_is_found_by_its_id_and_read_whole() -> None:
    model = RecordModel(HEADINGS)
    model.show_page(page(0, 3, 3))
    index = model.row_of("id2")
    assert index.data(ROW_ROLE) == row(2)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Title 2. done. March 2026"
    assert not model.row_of("gone").isValid()


def test_columns_have_names() -> None:
    model = RecordModel(HEADINGS)
    across = Qt.Orientation.Horizontal
    assert [model.headerData(one, across) for one in Column] == list(HEADINGS)
