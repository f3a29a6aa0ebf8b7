"""What was found: records by their titles, newest first; the words are kept nowhere."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout

from journal.domain.dates import PartialDate
from journal.domain.entities import entity_named
from journal.domain.question import answers_of
from journal.domain.sentence import Item, Sentence, name_of, told, told_date
from ui.kit.boxes import Box, Margins, fit_margins
from ui.kit.page import TitleLine, side_margin
from ui.kit.row_view import RowView
from ui.kit.rows import RowWords
from ui.kit.text import Prose
from ui.places import place_of

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from journal.domain.record import Record
    from journal.opened import OpenJournal
    from ui.desk import Desk, Navigator

MOST_HITS = 50
_TYPING_MS = 120  # a fast typist's pause between two letters


@dataclass(frozen=True, slots=True)
class Found:
    """One record that was found, as plain values."""

    id: str
    entity: str
    day: PartialDate | None
    name: Item


def find(journal: OpenJournal, text: str) -> tuple[Found, ...]:
    """Return the newest records that hold the words; runs on the journal's thread."""
    records = (journal.records.one(hit.id) for hit in journal.search.find(text, most=MOST_HITS))
    return tuple(map(_found, records))


def _found(record: Record) -> Found:
    day = answers_of(record.answers).get(record.answers.about.dated_by)
    return Found(
        record.id,
        record.entity,
        day if isinstance(day, PartialDate) else None,
        name_of(record.answers),
    )


class SearchPage(Box):
    """The records that hold what stands in the field of the search."""

    def __init__(self, desk: Desk, navigator: Navigator, text: str) -> None:
        layout = QVBoxLayout()
        layout.setSpacing(8)
        super().__init__(layout, Margins(28, 4, 28, 20))
        self._desk = desk
        self._navigator = navigator
        self._text = text
        self._found: dict[str, Found] = {}
        say = desk.words.say
        self._told = Prose(desk.look, "", "soft")
        self.rows = RowView(desk.look, say("What was found"))
        self.rows.opened.connect(self._open)
        layout.addWidget(TitleLine(desk.look, say("Search")))
        layout.addWidget(self._told)
        layout.addWidget(self.rows, 1)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._ask)
        self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take smaller margins in a narrow window."""
        super().resizeEvent(event)
        margin = side_margin(self)
        fit_margins(self, Margins(margin, 4, margin, 20))

    def look_for(self, text: str) -> None:
        """Look for other words, as soon as typing pauses."""
        self._text = text
        self._wait.start(_TYPING_MS)

    def _ask(self) -> None:
        self._desk.worker.run(self, partial(find, text=self._text), self._show)

    def _show(self, found: tuple[Found, ...]) -> None:
        words = self._desk.words
        self._found = {one.id: one for one in found}
        self.rows.set_rows([(one.id, self._row(one)) for one in found])
        if not found:
            self._told.say(words.say("Nothing here holds these words."))
            return
        self._told.say(
            words.count(
                "{number} record, newest first", "{number} records, newest first", len(found)
            )
        )

    def _row(self, one: Found) -> RowWords:
        words = self._desk.words
        about = entity_named(one.entity).about
        day = told_date(one.day, words) if one.day else ""
        return RowWords(
            told(Sentence.say("{name}", name=one.name), words),
            words.label(one.entity, about.label),
            day,
            icon=place_of(one.entity),
        )

    def _open(self, record_id: str) -> None:
        self._navigator.show_record(self._found[record_id].entity, record_id)
