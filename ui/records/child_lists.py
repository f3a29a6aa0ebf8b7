"""What belongs to a record: a card for each kind that is there, buttons for the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.entities import entity_named
from ui.desk import FormStart
from ui.kit.boxes import STRETCH, Wrap, card, row
from ui.kit.buttons import Button
from ui.kit.page import TitleLine
from ui.kit.rows import Row, RowWords, row_list
from ui.kit.text import Prose
from ui.records.pictures import picture_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.desk import Desk, Navigator
    from ui.records.reading import ChildRows, Shown
    from ui.records.rows import RecordRow

_SHOWN = 6


class ChildLists(QWidget):
    """Cards with what is there, then one card that offers what could be."""

    def __init__(self, desk: Desk, navigator: Navigator, shown: Shown) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        for one in shown.children:
            if one.rows:
                layout.addWidget(_ChildCard(desk, navigator, shown, one))
        empty = [one.entity_name for one in shown.children if not one.rows]
        if empty:
            heading = Prose(desk.look, desk.words.say("Add to it"), "heading")
            buttons = [_add_button(desk, navigator, shown, name) for name in empty]
            layout.addWidget(card(heading, Wrap(*buttons)))


class _ChildCard(QWidget):
    """The records of one entity inside this one, the first few at once."""

    def __init__(
        self, desk: Desk, navigator: Navigator, shown: Shown, child: ChildRows
    ) -> None:
        super().__init__()
        self._desk = desk
        self._navigator = navigator
        self._child = child
        about = entity_named(child.entity_name).about
        look, words = desk.look, desk.words
        title = words.label(about.name, about.plural)
        add = _add_button(desk, navigator, shown, child.entity_name)
        self._rows = QVBoxLayout()
        self._more = Button(look, self._told_more(), "quiet", icon="down")
        self._more.clicked.connect(self._unfold)
        if len(child.rows) <= _SHOWN:
            self._more.hide()
        holder = QWidget()
        holder.setLayout(self._rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        top = TitleLine(look, title, words.number(len(child.rows)), add, role="heading")
        layout.addWidget(card(top, holder, row(self._more, STRETCH)))
        self._show(child.rows[:_SHOWN])

    def _show(self, rows: Sequence[RecordRow]) -> None:
        while self._rows.count():
            part = self._rows.takeAt(0).widget()
            part.hide()
            part.deleteLater()
        self._rows.addWidget(row_list(self._desk.look, [self._row(one) for one in rows]))

    def _row(self, shown: RecordRow) -> Row:
        look, words = self._desk.look, self._desk.words
        button = Button(look, words.say("Open"))
        button.setProperty("record", shown.id)
        button.clicked.connect(self._open_sender)
        icon, tone = picture_of(self._child.entity_name)
        return Row(look, RowWords(shown.title, shown.state, shown.day, icon, tone), button)

    def _open_sender(self) -> None:
        record_id = str(self.sender().property("record"))
        self._navigator.show_record(self._child.entity_name, record_id)

    def _told_more(self) -> str:
        hidden = len(self._child.rows) - _SHOWN
        return self._desk.words.count("{number} more", "{number} more", hidden)

    def _unfold(self) -> None:
        self._more.hide()
        self._show(self._child.rows)


class _AddButton(Button):
    """Starts the form of a record inside another."""

    def __init__(self, desk: Desk, navigator: Navigator, text: str, start: FormStart) -> None:
        super().__init__(desk.look, text, icon="plus")
        self._navigator = navigator
        self._start = start
        self.clicked.connect(self._go)

    def _go(self) -> None:
        self._navigator.show_form(self._start)


def _add_button(desk: Desk, navigator: Navigator, shown: Shown, name: str) -> Button:
    about = entity_named(name).about
    start = FormStart(name, inside={shown.record.entity: shown.record.id})
    button = _AddButton(desk, navigator, desk.words.label(name, about.label), start)
    button.setAccessibleDescription(desk.words.label(name, about.explanation))
    return button
