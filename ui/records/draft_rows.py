"""What was begun and is not saved: on top of a list, to go on with or to discard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.entities import entity_named
from journal.domain.plain import RefusedAnswerError, from_plain
from journal.domain.question import fields_of
from journal.domain.sentence import told_date
from ui.desk import FormStart
from ui.form.discarding import ask_discard
from ui.kit.boxes import card, row
from ui.kit.buttons import Button
from ui.kit.rows import Row, RowWords
from ui.records.told import day_answer, told_title

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from journal.domain.answers import Answer
    from journal.domain.question import Entity, Field
    from journal.i18n import Words
    from journal.opened import OpenJournal
    from ui.desk import Desk, Navigator

_SHOWN = 3


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft and what its record is called so far."""

    draft_id: str
    record_id: str
    title: str
    day: str


def read_drafts(
    journal: OpenJournal, *, words: Words, entity_name: str
) -> tuple[DraftRow, ...]:
    """Read the drafts of an entity, the one typed in last first."""
    entity = entity_named(entity_name)
    return tuple(
        DraftRow(one.id, one.record_id, *_told(words, entity, one.answers))
        for one in journal.drafts.all()
        if one.entity == entity_name
    )


class DraftRows(QWidget):
    """One row a draft; nothing where there is none."""

    draft_discarded = Signal()

    def __init__(self, desk: Desk, navigator: Navigator, entity_name: str) -> None:
        super().__init__()
        self._desk = desk
        self._navigator = navigator
        self._entity_name = entity_name
        self._drafts: Sequence[DraftRow] = ()
        self._is_whole = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_drafts(self, drafts: Sequence[DraftRow]) -> None:
        """Show these drafts."""
        self._drafts = drafts
        while self._layout.count():
            part = self._layout.takeAt(0).widget()
            part.hide()
            part.deleteLater()
        shown = drafts if self._is_whole else drafts[:_SHOWN]
        if drafts:
            self._layout.addWidget(card(*map(self._row, shown), *self._more(), gap=4))
        self.setVisible(bool(drafts))

    def _row(self, draft: DraftRow) -> QWidget:
        look, words = self._desk.look, self._desk.words
        discard = Button(look, words.say("Discard…"), "quiet")
        discard.setProperty("draft", draft.draft_id)
        discard.setAccessibleDescription(draft.title)
        discard.clicked.connect(self._ask_discard)
        go_on = Button(look, words.say("Go on"))
        go_on.setProperty("draft", draft.draft_id)
        go_on.clicked.connect(self._go_on)
        under = words.say("Changes not saved") if draft.record_id else words.say("Not finished")
        told = RowWords(draft.title, under, draft.day, icon="pencil", tone="brass")
        return row((Row(look, told, go_on), 1), discard, gap=4)

    def _more(self) -> Sequence[QWidget]:
        hidden = len(self._drafts) - _SHOWN
        if self._is_whole or hidden <= 0:
            return ()
        text = self._desk.words.count("{number} more", "{number} more", hidden)
        more = Button(self._desk.look, text, "quiet", icon="down")
        more.clicked.connect(self._show_whole)
        return (row(more, None),)

    def _show_whole(self) -> None:
        self._is_whole = True
        self.show_drafts(self._drafts)

    def _sender_draft(self) -> DraftRow:
        draft_id = self.sender().property("draft")
        return next(one for one in self._drafts if one.draft_id == draft_id)

    def _go_on(self) -> None:
        draft = self._sender_draft()
        # A draft of a saved record is first shown beside what is saved.
        chosen = "" if draft.record_id else draft.draft_id
        start = FormStart(self._entity_name, draft.record_id, {}, chosen)
        self._navigator.show_form(start)

    def _ask_discard(self) -> None:
        draft_id = self._sender_draft().draft_id
        ask_discard(self._desk, self, draft_id, self.draft_discarded.emit)


def _told(words: Words, entity: type[Entity], plain: Mapping[str, object]) -> tuple[str, str]:
    """Return the title and date of a record with the answers that are fit so far."""
    fit = {one.name: _fit(one, plain.get(one.name)) for one in fields_of(entity)}
    answers = entity(**fit)
    when = day_answer(answers)
    day = told_date(when, words) if when is not None else ""
    return told_title(words, answers), day


def _fit(field: Field, plain: object) -> Answer:
    try:
        return from_plain(field, plain)
    except RefusedAnswerError:
        return None
