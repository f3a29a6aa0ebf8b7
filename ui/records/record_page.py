"""The page of one record: its answers, what belongs to it, its earlier versions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.entities import entity_named
from ui.desk import FormStart
from ui.form.reading_order import walk
from ui.kit.banner import Banner
from ui.kit.boxes import STRETCH, Wrap, row
from ui.kit.buttons import Button
from ui.kit.dialog import Question, ask
from ui.kit.page import Page, TitleLine
from ui.records.answer_lines import AnswersCard
from ui.records.child_lists import ChildLists
from ui.records.history_card import HistoryCard
from ui.records.pictures import picture_of
from ui.records.reading import Shown, is_us, read_record
from ui.records.told import told_title, told_with_day

if TYPE_CHECKING:
    from journal.opened import OpenJournal
    from ui.desk import Desk, Navigator


class RecordPage(QWidget):
    """A record as soon as it is read, and anew whenever the journal changes."""

    def __init__(self, desk: Desk, navigator: Navigator, name: str, record_id: str) -> None:
        super().__init__()
        self._desk = desk
        self._navigator = navigator
        self._name = name
        self._id = record_id
        self._is_leaving = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._read)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        desk.news.changed.connect(self._hear)
        self._read()

    def focusNextPrevChild(self, is_forward: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Walk in the order of reading."""
        return walk(self, is_forward=is_forward) or super().focusNextPrevChild(is_forward)

    def _hear(self, _change: object) -> None:
        if not self._is_leaving:
            self._timer.start()

    def _read(self) -> None:
        job = partial(read_record, words=self._desk.words, record_id=self._id)
        self._desk.worker.run(self, job, self._show, self._not_read)

    def _not_read(self, error: Exception) -> None:
        if not self._is_leaving:
            self._is_leaving = True
            self._navigator.back()
            self._desk.errors.show(error)

    def _show(self, shown: Shown) -> None:
        while self._layout.count():
            part = self._layout.takeAt(0).widget()
            part.hide()
            part.deleteLater()
        self._layout.addWidget(_RecordView(self._desk, self._navigator, shown, self))

    def delete_record(self) -> None:
        """Delete the record and go back; one undo brings it back."""
        self._is_leaving = True
        job = partial(_delete, record_id=self._id)
        self._desk.worker.run(self, job, self._deleted)

    def _deleted(self, _nothing: None) -> None:
        self._navigator.back()


class _RecordView(Page):
    """What was read of a record, on the screen."""

    def __init__(
        self, desk: Desk, navigator: Navigator, shown: Shown, page: RecordPage
    ) -> None:
        super().__init__(desk.look)
        self._desk = desk
        self._navigator = navigator
        self._shown = shown
        self._delete = page.delete_record
        self._build()

    def _build(self) -> None:
        desk, shown = self._desk, self._shown
        look, words = desk.look, desk.words
        back = Button(look, words.say("Back"), "crumb", icon="back")
        back.clicked.connect(self._navigator.back)
        self._edit = Button(look, words.say("Edit"), "primary", icon="pencil")
        self._edit.clicked.connect(self._start_form)
        about = entity_named(shown.record.entity).about
        title = told_title(words, shown.record.answers)
        kind = words.label(about.name, about.label)
        line = TitleLine(look, title, "", self._edit)
        self._edit.setVisible(about.entered)
        self.add(row(back, STRETCH), line)
        line.say(title, kind if kind != title else "")
        if shown.parents:
            self.add(self._told_parents())
        if shown.has_draft:
            look_at = Button(look, words.say("Look at the draft"), "quiet")
            look_at.clicked.connect(self._start_form)
            told = words.say("A draft of this is kept. Until you choose, both stay.")
            self.add(Banner(look, "sea", told, look_at, icon="pencil"))
        self.add(AnswersCard(desk, shown), ChildLists(desk, self._navigator, shown))
        self.add(HistoryCard(desk, shown.record))
        if about.entered and not is_us(shown.record):
            delete = Button(look, words.say("Delete…"), "grave")
            delete.clicked.connect(self._ask_delete)
            self.add(row(delete, STRETCH))
        self.add(STRETCH)

    def _told_parents(self) -> QWidget:
        buttons = []
        for parent in self._shown.parents:
            icon, _ = picture_of(parent.entity_name)
            button = Button(self._desk.look, parent.title, "quiet", icon=icon)
            button.setAccessibleDescription(self._desk.words.say("Belongs to"))
            button.setProperty("record", parent.record_id)
            button.clicked.connect(self._open_parent)
            buttons.append(button)
        return Wrap(*buttons)

    def _open_parent(self) -> None:
        record_id = str(self.sender().property("record"))
        parent = next(one for one in self._shown.parents if one.record_id == record_id)
        self._navigator.show_record(parent.entity_name, parent.record_id)

    def _start_form(self) -> None:
        record = self._shown.record
        self._navigator.show_form(FormStart(record.entity, record.id))

    def _ask_delete(self) -> None:
        words, record = self._desk.words, self._shown.record
        count = sum(len(one.rows) for one in self._shown.children)
        title = told_with_day(words, record)
        with_it = words.count(
            "One entry that belongs to it goes with it.",
            "The {number} entries that belong to it go with it.",
            count,
        )
        back = words.say("You can undo it with Ctrl+Z.")
        question = Question(
            words.say("Delete “{title}”?", title=title),
            " ".join([with_it, back] if count else [back]),
            safe=words.say("Keep it"),
            act=words.say("Delete"),
            kind="grave",
        )
        ask(self._desk.look, self, question, self._delete)


def _delete(journal: OpenJournal, *, record_id: str) -> None:
    journal.records.delete(record_id)


def record_page(desk: Desk, navigator: Navigator, entity_name: str, record_id: str) -> QWidget:
    """Return the page of one record."""
    return RecordPage(desk, navigator, entity_name, record_id)
