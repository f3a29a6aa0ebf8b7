import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.shots.render import picture, show_unseen
from ui.kit.row_view import RowModel, RowView
from ui.kit.rows import RowWords
from ui.look import Look

ROWS = [
    (f"id{number}", RowWords(f"Title {number}", "under it", "in 6 days", "reviews", "plum"))
    for number in range(30)
]


def test_the_model_is_sound(qtmodeltester: ModelTester) -> None:
    model = RowModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # pytest-qt has no types here
    model.set_rows(ROWS)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # pytest-qt has no types here


def test_enter_opens_the_row_one_walked_to(qtbot: QtBot, look: Look) -> None:
    view = RowView(look, "Found")
    qtbot.addWidget(view)
    view.set_rows(ROWS)
    show_unseen(view, 600, 400)
    QTest.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.opened) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert told.args == ["id1"]


def test_a_row_is_read_whole_to_a_screen_reader() -> None:
    model = RowModel()
    model.set_rows(ROWS)
    told = model.data(model.index(3, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Title 3, under it, in 6 days"


@pytest.mark.usefixtures("mirrored")
def test_rows_are_painted_mirrored(qtbot: QtBot, look: Look) -> None:
    view = RowView(look, "Found")
    qtbot.addWidget(view)
    view.set_rows(ROWS[:1])
    show_unseen(view, 600, 80)
    plum = look.theme.colour("plum_soft")
    image = picture(view)
    halves = [
        any(image.pixelColor(x, y) == plum for x in columns for y in range(10, 50))
        for columns in (range(300), range(300, 600))
    ]
    assert halves == [False, True]
