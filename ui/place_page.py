"""What a place of the rail shows: Today, or the lists of its records behind tabs."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from journal.domain.entities import entity_named
from ui.desk import Desk, Navigator
from ui.kit.boxes import Margins, column, fit_margins
from ui.kit.chips import Choice
from ui.kit.page import side_margin
from ui.kit.segments import Segments
from ui.places import PLACES


def place_page(desk: Desk, navigator: Navigator, name: str) -> QWidget:
    """Return the page of a place."""
    if name == "today":
        from ui.today.page import TodayPage

        return TodayPage(desk, navigator)
    if name == "summary":
        from ui.summary.page import SummaryPage

        return SummaryPage(desk, navigator)
    if name == "keys":
        from ui.keys.page import KeysPage

        return KeysPage(desk, navigator)
    entities = next(one.entities for one in PLACES if one.name == name)
    return Lists(desk, navigator, entities)


class Lists(QWidget):
    """The lists of a place, one at a time; a list is made when it is first looked at."""

    def __init__(self, desk: Desk, navigator: Navigator, entities: tuple[str, ...]) -> None:
        super().__init__()
        self._desk = desk
        self._navigator = navigator
        self._pages: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        choices = [
            Choice(name, desk.words.label(name, entity_named(name).about.plural))
            for name in entities
        ]
        self._tabs = Segments(desk.look, desk.words.say("Lists"), choices, "tab")
        self._tabs.chosen_changed.connect(self._show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._tabs_row = column(self._tabs)
        layout.addWidget(self._tabs_row)
        layout.addWidget(self._stack, 1)
        self._tabs.setVisible(len(entities) > 1)
        self._tabs.choose(entities[0])
        self._show(entities[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the tabs begin where the lists begin."""
        super().resizeEvent(event)
        margin = side_margin(self)
        fit_margins(self._tabs_row, Margins(margin, 0, margin, 0))

    def _show(self, name: str) -> None:
        from ui.records.list_page import list_page

        if name not in self._pages:
            self._pages[name] = list_page(self._desk, self._navigator, name)
            self._stack.addWidget(self._pages[name])
        self._stack.setCurrentWidget(self._pages[name])
