import pytest
from pytestqt.modeltest import ModelTester

from journal.export.tables import TABLES, Published, State
from journal.i18n import Words
from ui.summary.numbers_model import NumbersModel


def shown(words: Words, published: Published) -> list[list[object]]:
    model = NumbersModel(words)
    model.show_table(published)
    return [
        [model.data(model.index(down, across)) for across in range(model.columnCount())]
        for down in range(model.rowCount())
    ]


def filled(place: int) -> Published:
    table = TABLES[place]
    return Published(table, State.PUBLISHED, tuple(range(len(table.cells()))))


@pytest.mark.parametrize("place", range(len(TABLES)))
def test_every_number_of_the_file_is_shown_in_the_order_of_its_cells(
    words: Words, place: int
) -> None:
    published = filled(place)
    numbers = [number for line in shown(words, published) for number in line[1:]]
    assert numbers == [words.number(value) for value in published.values]


def test_a_table_that_stays_out_shows_no_number(words: Words) -> None:
    lines = shown(words, Published(TABLES[3], State.WITHHELD, (-8,) * 36))
    assert {number for line in lines for number in line[1:]} == {""}


def test_the_model_is_sound(qtmodeltester: ModelTester, words: Words) -> None:
    model = NumbersModel(words)
    model.show_table(filled(5))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # pytest-qt has no types here
