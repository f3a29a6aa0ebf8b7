"""The list of an entity: drafts on top, a field to look for, every record, newest first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from journal.domain.entities import entity_named
from ui.desk import FormStart
from ui.kit.buttons import Button
from ui.kit.empty import EmptyState
from ui.kit.fields import LineField
from ui.kit.page import Page, TitleLine
from ui.kit.text import Prose
from ui.records.draft_rows import DraftRows, read_drafts
from ui.records.pictures import picture_of
from ui.records.record_model import ROW_ROLE, RecordModel
from ui.records.row_delegate import RowDelegate
from ui.records.rows import RowsPage, read_matching, read_page

if TYPE_CHECKING:
    from ui.desk import Desk, Navigator

_PAUSE_MS = 120
_LEAST_HEIGHT = 220


class _View(QListView):
    """The rows; Enter opens the chosen one, also where the system would wait for more."""

    row_entered = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, else walk as lists do."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and self.currentIndex().isValid():
            self.row_entered.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class ListPage(QWidget):
    """Every record of an entity."""

    def __init__(self, desk: Desk, navigator: Navigator, entity_name: str) -> None:
        super().__init__()
        self._desk = desk
        self._navigator = navigator
        self._name = entity_name
        self._about = entity_named(entity_name).about
        self._asked = 0
        self._wants_focus = True
        self._has_read = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.read_again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._page = Page(desk.look)
        layout.addWidget(self._page)
        self._build()
        desk.news.changed.connect(self._hear)
        self.read_again()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the rows if they are read already."""
        super().showEvent(event)
        self._take_focus()

    def read_again(self) -> None:
        """Read the drafts, and the rows that fit what was typed, from the first on."""
        words, typed = self._desk.words, self._filter.text().strip()
        self._asked += 1
        done = partial(self._show, asked=self._asked)
        if typed:
            job = partial(read_matching, words=words, entity_name=self._name, typed=typed)
        else:
            job = partial(read_page, words=words, entity_name=self._name, first=0)
        self._desk.worker.run(self, job, done)
        drafts = partial(read_drafts, words=words, entity_name=self._name)
        self._desk.worker.run(self, drafts, self._drafts.show_drafts)

    def _build(self) -> None:
        look, words = self._desk.look, self._desk.words
        self._title = words.label(self._name, self._about.plural)
        self._add = Button(look, words.say("Write down"), "primary", icon="plus")
        self._add.clicked.connect(self._start_form)
        if not self._about.entered:
            self._add.hide()
        self._title_line = TitleLine(look, self._title, "", self._add)
        self._filter = LineField(words.say("Look for words in this list"))
        self._filter.setPlaceholderText(words.say("Look for words in this list"))
        self._filter.textEdited.connect(self._filter_typed)
        self._drafts = DraftRows(self._desk, self._navigator, self._name)
        self._drafts.draft_discarded.connect(self.read_again)
        headings = (words.say("Name"), words.say("Details"), words.say("Date"))
        self._model = RecordModel(headings, self)
        self._model.more_wanted.connect(self._read_more)
        self._view = self._made_view()
        self._nothing = Prose(look, words.say("Nothing here has these words."), "soft")
        self._empty = self._made_empty()
        for part in (self._filter, self._view, self._nothing, self._empty):
            part.hide()
        self._page.add(
            self._title_line, self._filter, self._drafts, self._nothing,
            (self._view, 1), (self._empty, 1),
        )  # fmt: skip

    def _made_view(self) -> _View:
        view = _View()
        view.setModel(self._model)
        icon, tone = picture_of(self._name)
        view.setItemDelegate(RowDelegate(self._desk.look, icon, tone, view))
        view.setAccessibleName(self._title)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setMinimumHeight(self._desk.look.theme.control(_LEAST_HEIGHT))
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.row_entered.connect(self._open)
        view.clicked.connect(self._open)
        return view

    def _made_empty(self) -> EmptyState:
        look, words = self._desk.look, self._desk.words
        told = words.label(self._name, self._about.explanation)
        title = words.say("Nothing written down yet")
        if not self._about.entered:
            return EmptyState(look, title, told)
        start = Button(look, words.say("Write down the first"), "primary", icon="plus")
        start.clicked.connect(self._start_form)
        self._first = start
        return EmptyState(look, title, told, start)

    def _filter_typed(self) -> None:
        self._timer.start()

    def _read_more(self, first: int) -> None:
        if self._filter.text().strip():
            return
        words = self._desk.words
        job = partial(read_page, words=words, entity_name=self._name, first=first)
        self._desk.worker.run(self, job, partial(self._show, asked=self._asked))

    def _show(self, page: RowsPage, *, asked: int) -> None:
        if asked != self._asked:
            return
        chosen = self._view.currentIndex().data(ROW_ROLE)
        self._model.show_page(page)
        is_filtered = bool(self._filter.text().strip())
        has_rows, is_empty = page.count > 0, page.count == 0 and not is_filtered
        words = self._desk.words
        told = words.count("{number} entry", "{number} entries", page.count)
        self._title_line.say(self._title, "" if is_empty else told)
        self._filter.setVisible(not is_empty)
        self._view.setVisible(has_rows)
        self._nothing.setVisible(is_filtered and not has_rows)
        self._empty.setVisible(is_empty)
        self._add.setVisible(self._about.entered and not is_empty)
        if page.first == 0:
            self._choose(chosen.id if chosen is not None else "")
            self._has_read = True
            self._take_focus()

    def _choose(self, record_id: str) -> None:
        index = self._model.row_of(record_id)
        if not index.isValid():
            index = self._model.index(0, 0)
        self._view.setCurrentIndex(index)

    def _take_focus(self) -> None:
        """Begin at the rows, or at the one button; later reading moves nothing."""
        if not (self._has_read and self._wants_focus and self.isVisible()):
            return
        self._wants_focus = False
        if not self._view.isHidden():
            self._view.setFocus()
        elif self._about.entered:
            self._first.setFocus()

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if row is not None:
            self._navigator.show_record(self._name, row.id)

    def _start_form(self) -> None:
        self._navigator.show_form(FormStart(self._name))

    def _hear(self, change: object) -> None:
        if getattr(change, "entity", self._name) == self._name:
            self._timer.start()


def list_page(desk: Desk, navigator: Navigator, entity_name: str) -> QWidget:
    """Return the list of an entity."""
    return ListPage(desk, navigator, entity_name)
