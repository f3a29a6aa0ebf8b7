"""The field that points to another record: its name, found by typing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.form.search_field import MOST_OFFERED, SearchField
from ui.kit.boxes import STRETCH, row
from ui.kit.buttons import Button
from ui.kit.text import Prose
from ui.records.finding import choices_of, matching

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from journal.i18n import Words
    from journal.opened import OpenJournal
    from ui.desk import Desk
    from ui.kit.chips import Choice


class ReferenceEditor(QWidget):
    """One record among those of some entities; `titles` are names known already, by id."""

    answer_changed = Signal()

    def __init__(
        self, desk: Desk, name: str, targets: Sequence[str], titles: Mapping[str, str]
    ) -> None:
        super().__init__()
        self._desk = desk
        self._targets = tuple(targets)
        self._titles = dict(titles)
        self._entity, self._id = "", ""
        self._title = Prose(desk.look, "")
        away = Button(desk.look, desk.words.say("Choose another"), "quiet")
        away.setAccessibleDescription(name)
        away.clicked.connect(self._take_away)
        self._chosen = row((self._title, 1), away, gap=10)
        hint = desk.words.say("Type some of its words, or choose from the newest")
        self._search = SearchField(desk.look, name, hint)
        self._search.text_typed.connect(self._look_for)
        self._search.picked.connect(self._pick)
        self._newest = Button(desk.look, desk.words.say("Show the newest"), "quiet")
        self._newest.setAccessibleDescription(name)
        self._newest.clicked.connect(self._show_newest)
        self._browse = row(self._newest, STRETCH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self._chosen, self._search, self._browse):
            layout.addWidget(part)
        self._show()

    def plain(self) -> object:
        """Return the id of the record, None where none is chosen."""
        return self._id or None

    def place(self) -> tuple[str, str]:
        """Return entity and id of the record, empty where none is chosen."""
        return self._entity, self._id

    def show_plain(self, plain: object) -> None:
        """Show a record, without telling anybody."""
        self.show_place(self._targets[0], str(plain or ""))

    def show_place(self, entity_name: str, record_id: str) -> None:
        """Show a record of an entity, without telling anybody."""
        self._entity = entity_name if record_id else ""
        self._id = record_id
        self._show()

    def go_to(self) -> None:
        """Give the focus to the field."""
        self._search.setFocus()

    def _show(self) -> None:
        gone = self._desk.words.say("something that is no longer here")
        self._title.say(self._titles.get(self._id, gone) if self._id else "")
        self._chosen.setVisible(bool(self._id))
        self._search.setVisible(not self._id)
        self._browse.setVisible(not self._id)

    def _look_for(self, typed: str) -> None:
        if not typed.strip():
            self._search.offer(())
            return
        job = partial(_found, words=self._desk.words, targets=self._targets, text=typed)
        self._desk.worker.run(self, job, self._search.offer)

    def _show_newest(self) -> None:
        job = partial(_found, words=self._desk.words, targets=self._targets, text="")
        self._desk.worker.run(self, job, self._offer_newest)

    def _offer_newest(self, choices: Sequence[Choice]) -> None:
        self._search.offer(choices)
        self._newest.setText(
            self._desk.words.say("Show the newest")
            if choices
            else self._desk.words.say("There is nothing to choose from yet")
        )
        self._search.setFocus()

    def _pick(self, code: str) -> None:
        self._entity, self._id = code.split(" ")
        self._titles[self._id] = self._search.label_of(code)
        self._search.clear()
        self._show()
        self.answer_changed.emit()

    def _take_away(self) -> None:
        self._entity, self._id = "", ""
        self._show()
        self._search.setFocus()
        self.answer_changed.emit()


def _found(
    journal: OpenJournal, *, words: Words, targets: tuple[str, ...], text: str
) -> tuple[Choice, ...]:
    records = matching(journal, words, targets, text)
    return choices_of(words, records[:MOST_OFFERED])
