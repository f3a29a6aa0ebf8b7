"""The frame of the open journal: rail, bar, pages; the keys that work everywhere."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import Command
from ui.desk import Desk
from ui.kit.boxes import Margins, column
from ui.kit.chips import Choice
from ui.kit.menus import MenuButton
from ui.pages import Pages
from ui.place_page import place_page
from ui.places import PLACES, place_of
from ui.rail import Rail
from ui.search_page import SearchPage
from ui.top_bar import TopBar

_LEAST_FOR_PAGE = 640  # pixels; with less the rail becomes a button (additions, 200 %)


class MainFrame(QWidget):
    """Everything one sees of an open journal."""

    text_size_asked = Signal(int)

    def __init__(self, desk: Desk, first_place: str = "today") -> None:
        super().__init__()
        self.setObjectName("window")
        self._desk = desk
        self._place = first_place
        self.pages = Pages(desk, lambda name: place_page(desk, self.pages, name))
        self.rail = Rail(desk.look, desk.words)
        self.bar = TopBar(desk.look, desk.words, desk.actions)
        self._places = MenuButton(
            desk.look,
            desk.words.say("Places"),
            [Choice(one.name, desk.words.say(one.title)) for one in PLACES],
            self.pages.show_place,
        )
        self._places_row = column(self._places, margins=Margins(28, 10, 28, 0))
        body = QVBoxLayout()
        body.setSpacing(0)
        for part in (self._places_row, self.bar):
            body.addWidget(part)
        body.addWidget(self.pages, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addLayout(body, 1)
        self._connect()
        self.pages.show_place(first_place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the rail become a button where the page would have too little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.rail.fit(self.height())
        has_room = self.width() - self.rail.minimumWidth() >= _LEAST_FOR_PAGE
        self.rail.setVisible(has_room)
        self._places_row.setVisible(not has_room)

    def _connect(self) -> None:
        desk = self._desk
        desk.look.theme.changed.connect(self._fit)
        self.rail.place_chosen.connect(self.pages.show_place)
        self.pages.place_reached.connect(self._show_where)
        self.bar.search.textEdited.connect(self._search)
        desk.news.changed.connect(self._tell_saved)
        desk.actions[Command.SEARCH].triggered.connect(self._go_to_search)
        desk.actions[Command.BACK].triggered.connect(self.pages.back)
        desk.actions[Command.UNDO].triggered.connect(self._undo)
        desk.actions[Command.NEXT_PLACE].triggered.connect(self._next_place)
        desk.actions[Command.PREVIOUS_PLACE].triggered.connect(self._previous_place)

    def _show_where(self, name: str) -> None:
        places = {one.name for one in PLACES}
        if name:
            self._place = name if name in places else place_of(name)
        self.rail.show_place(self._place)
        if not isinstance(self.pages.currentWidget(), SearchPage):
            self.bar.search.clear()

    def _next_place(self) -> None:
        self.pages.show_place(self.rail.beside(self._place, 1))

    def _previous_place(self) -> None:
        self.pages.show_place(self.rail.beside(self._place, -1))

    def _go_to_search(self) -> None:
        self.bar.search.setFocus()
        self.bar.search.selectAll()

    def _search(self, text: str) -> None:
        page = self.pages.currentWidget()
        if isinstance(page, SearchPage):
            page.look_for(text)
        elif text.strip():
            self.pages.show_page(lambda: SearchPage(self._desk, self.pages, text))
            self.bar.search.setFocus()

    def _tell_saved(self, _change: object) -> None:
        self.bar.show_state(self._desk.words.say("Saved"))

    def _undo(self) -> None:
        self._desk.worker.run(self, lambda journal: journal.history.undo(), self._tell_undone)

    def _tell_undone(self, why: object) -> None:
        say = self._desk.words.say
        told = say("There is nothing to undo.") if why is None else say("Undone")
        self.bar.show_state(told)
        self.pages.show_again()
