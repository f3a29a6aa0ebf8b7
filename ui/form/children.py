"""Questions that are asked of records inside this one: who took part, one entry each."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.entities import entity_named
from journal.domain.plain import RefusedAnswerError, from_plain
from journal.domain.question import fields_of
from ui.form.asked import Known, essential_blocks
from ui.form.sheet import Sheet
from ui.kit.boxes import STRETCH, Margins, column, row, surface_row
from ui.kit.buttons import Button
from ui.kit.rows import Row, RowWords
from ui.kit.text import Prose
from ui.records.told import told_state, told_title

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from journal.domain.question import Entity
    from ui.desk import Desk


@dataclass(frozen=True, slots=True)
class AskedInside:
    """The entity that is asked in the form of another, and its essential number there."""

    entity_name: str
    place: int


# The fourth essential question of a process is asked of those who took part in it.
ASKED_INSIDE: Mapping[str, AskedInside] = {"process": AskedInside("process_party", 4)}


@dataclass(frozen=True, slots=True)
class Entry:
    """One record inside: its id, "" for a new one, and its plain answers."""

    record_id: str = ""
    answers: Mapping[str, object] = field(default_factory=dict)

    def plain(self) -> dict[str, object]:
        """Return the form in which a draft keeps it."""
        return {"id": self.record_id, "answers": dict(self.answers)}


class ChildrenEditor(QWidget):
    """The entries as rows, one of them open as a small form at most."""

    answer_changed = Signal()

    def __init__(self, desk: Desk, entity: type[Entity]) -> None:
        super().__init__()
        self._desk = desk
        self._entity = entity
        self._entries: list[Entry] = []
        self._open: int | None = None
        self._sheet: Sheet | None = None
        words, name = desk.words, entity.about.name
        self._question = words.label(name, entity.about.explanation)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._add = Button(desk.look, words.say("Add one"), icon="plus")
        self._add.setAccessibleDescription(self._question)
        self._add.clicked.connect(self._add_entry)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Prose(desk.look, self._question, "label"))
        layout.addLayout(self._list)
        layout.addWidget(row(self._add, STRETCH))

    def entries(self) -> Sequence[Entry]:
        """Return every entry that says something, the open one as it is typed now."""
        self._gather()
        return [one for one in self._entries if one.answers]

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show entries, without telling anybody."""
        self._entries = list(entries)
        self._open = None
        self._show()

    def is_fit(self) -> bool:
        """Check the open entry; say at its questions what cannot be kept."""
        refused = self._sheet.first_refused() if self._sheet is not None else None
        if refused is not None:
            refused.go_to()
        return refused is None

    def answers_of(self, entry: Entry) -> Entity:
        """Return the answers of an entry as the domain knows them.

        Raises:
            RefusedAnswerError: one of them cannot be kept as it is.
        """
        return answers_from_plain(self._entity, entry.answers)

    def open_refused(self) -> bool:
        """Open the first entry that cannot be kept as it is; tell whether there is one."""
        for place, entry in enumerate(self._entries):
            try:
                self.answers_of(entry)
            except RefusedAnswerError:
                self._show_open(place)
                self.is_fit()
                return True
        return False

    def _add_entry(self) -> None:
        if not self.is_fit():
            return
        self._gather()
        self._entries = [one for one in self._entries if one.answers]
        self._entries.append(Entry())
        self._show_open(len(self._entries) - 1)

    def _open_sender(self) -> None:
        place = int(self.sender().property("place"))
        if self.is_fit():
            self._gather()
            self._show_open(place)

    def _close(self) -> None:
        if not self.is_fit():
            return
        self._gather()
        self._entries = [one for one in self._entries if one.answers]
        self._show_open(None)
        self._add.setFocus()

    def _take_away(self) -> None:
        if self._open is not None:
            del self._entries[self._open]
        self._show_open(None)
        self._add.setFocus()
        self.answer_changed.emit()

    def _gather(self) -> None:
        if self._sheet is not None and self._open is not None:
            entry = self._entries[self._open]
            given = {**entry.answers, **self._sheet.plain()}
            answers = {name: one for name, one in given.items() if one is not None}
            self._entries[self._open] = Entry(entry.record_id, answers)

    def _show_open(self, place: int | None) -> None:
        self._open = place
        self._show()
        if self._sheet is not None:
            self._sheet.go_to_first()

    def _show(self) -> None:
        self._sheet = None
        while self._list.count():
            part = self._list.takeAt(0).widget()
            part.hide()
            part.deleteLater()
        for place, entry in enumerate(self._entries):
            is_open = place == self._open
            part = self._panel(entry) if is_open else self._row(place, entry)
            self._list.addWidget(part)
            part.show()

    def _row(self, place: int, entry: Entry) -> QWidget:
        look, words = self._desk.look, self._desk.words
        change = Button(look, words.say("Change"))
        change.setProperty("place", place)
        change.clicked.connect(self._open_sender)
        try:
            answers = self.answers_of(entry)
        except RefusedAnswerError:
            title = words.label(self._entity.about.name, self._entity.about.label)
            return Row(look, RowWords(title, icon="people"), change)
        told = RowWords(told_title(words, answers), told_state(words, answers), icon="people")
        return Row(look, told, change)

    def _panel(self, entry: Entry) -> QWidget:
        look, words = self._desk.look, self._desk.words
        sheet = Sheet(self._desk, self._entity, essential_blocks(self._entity), Known())
        sheet.show_plain(entry.answers)
        sheet.answer_changed.connect(self.answer_changed)
        self._sheet = sheet
        done = Button(look, words.say("Done"), icon="check")
        done.clicked.connect(self._close)
        away = Button(look, words.say("Take away"), "quiet")
        away.clicked.connect(self._take_away)
        buttons = row(done, away, STRETCH)
        return surface_row(
            "choice", (column(sheet, buttons, gap=16), 1), margins=Margins(16, 14, 16, 14)
        )


def answers_from_plain(entity: type[Entity], plain: Mapping[str, object]) -> Entity:
    """Return the answers that plain forms mean.

    Raises:
        RefusedAnswerError: one of them cannot be kept as it is.
    """
    return entity(
        **{one.name: from_plain(one, plain.get(one.name)) for one in fields_of(entity)}
    )


def entries_from(plain: object) -> Sequence[Entry]:
    """Return the entries that a draft kept."""
    if not isinstance(plain, list):
        return ()
    return [Entry(str(one["id"]), one["answers"]) for one in plain]


def asked_inside(entity_name: str) -> type[Entity] | None:
    """Return the entity that is asked in the form of another, None where there is none."""
    inside = ASKED_INSIDE.get(entity_name)
    return entity_named(inside.entity_name) if inside is not None else None
