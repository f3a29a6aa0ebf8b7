"""The pages of the open journal: made when they are gone to, one at a time.

What is being typed on a page is handed to the worker as a draft before the page
goes away.
"""

from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.desk import Desk, FormStart, HoldsDraft

Maker = Callable[[], QWidget]
_MOST_STEPS_BACK = 50


class Pages(QStackedWidget):
    """Shows one page and knows the way back; the Navigator of every page."""

    place_reached = Signal(str)

    def __init__(self, desk: Desk, place_page: Callable[[str], QWidget]) -> None:
        super().__init__()
        self._desk = desk
        self._place_page = place_page
        self._way: list[tuple[str, Maker]] = []

    def show_place(self, name: str) -> None:
        """Go to a place; the way back begins anew."""
        self._way.clear()
        self._go(name, lambda: self._place_page(name))

    def show_list(self, entity_name: str) -> None:
        """Go to the list of an entity."""
        from ui.records.list_page import list_page

        self._go(entity_name, lambda: list_page(self._desk, self, entity_name))

    def show_record(self, entity_name: str, record_id: str) -> None:
        """Go to one record."""
        from ui.records.record_page import record_page

        self._go(entity_name, lambda: record_page(self._desk, self, entity_name, record_id))

    def show_form(self, start: FormStart) -> None:
        """Go to the form of a record; made anew, it finds what was typed in it."""
        from ui.form.form_page import form_page

        known = start if start.draft_id else replace(start, draft_id=str(uuid4()))
        self._go(start.entity_name, lambda: form_page(self._desk, self, known))

    def show_page(self, make: Maker) -> None:
        """Go to a page that belongs to no entity."""
        self._go("", make)

    def back(self) -> None:
        """Go to the page before this one; nowhere from a place."""
        if len(self._way) > 1:
            self._way.pop()
            self._show(*self._way[-1])

    def pending_draft(self) -> Callable[..., None] | None:
        """Return the job that keeps what is being typed on this page."""
        page = self.currentWidget()
        return page.pending_draft() if isinstance(page, HoldsDraft) else None

    def show_again(self) -> None:
        """Make the page anew, as after the text size changed."""
        if self._way:
            self._show(*self._way[-1])

    def _go(self, name: str, make: Maker) -> None:
        self._way.append((name, make))
        del self._way[:-_MOST_STEPS_BACK]
        self._show(name, make)

    def _show(self, name: str, make: Maker) -> None:
        before = self.currentWidget()
        job = self.pending_draft()
        if job is not None:
            self._desk.worker.run(self, job, _nothing)
        page = make()
        self.addWidget(page)
        self.setCurrentWidget(page)
        if before is not None:
            self.removeWidget(before)
            before.deleteLater()
        page.setFocus()
        self.place_reached.emit(name)


def _nothing(_done: None) -> None:
    """Take the end of a job that has nothing to show."""
