"""Pages at twice the text in every language, and what must not happen on the way."""

from typing import cast

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from journal.storage.drafts import Draft
from tests.ui.form.room import Room
from ui.desk import FormStart
from ui.form.form_page import FormPage, form_page
from ui.records.list_page import list_page
from ui.records.record_page import record_page
from ui.theme import Shade

# Pixels that the rail leaves to a page at 200 % on 1366 (visual system, picture 31).
_LEAST_PAGE = 980
_FULL = {
    "date": "2026",
    "kind": "workshop",
    "topics": ["protocols"],
    "n_total": 12,
    "usefulness": 3,
}


@pytest.fixture(params=["en", "es", "fr"])
def large(room: Room, request: pytest.FixtureRequest) -> Room:
    """Return the room with twice the text, in each language."""
    room.speak(str(request.param))
    room.desk.look.theme.use(Shade.LIGHT, 2.0)
    return room


def test_a_form_has_room(large: Room) -> None:
    page = cast("FormPage", large.show(form_page(large.desk, large.way, FormStart("activity"))))
    page._form._show_kept(is_kept=True)  # type: ignore[union-attr] # it is loaded
    large.settle()
    assert page.minimumSizeHint().width() <= _LEAST_PAGE


def test_a_draft_beside_what_is_saved_has_room(large: Room) -> None:
    record = large.add("activity", _FULL)
    large.do(lambda j: j.drafts.keep(Draft("d", "activity", record, {}, {"n_total": 3}, 1)))
    page = large.show(form_page(large.desk, large.way, FormStart("activity", record)))
    assert page.minimumSizeHint().width() <= _LEAST_PAGE


def test_a_list_with_a_draft_has_room(large: Room) -> None:
    large.add("activity", _FULL)
    large.do(lambda j: j.drafts.keep(Draft("d", "activity", "", {}, _FULL)))
    page = large.show(list_page(large.desk, large.way, "activity"))
    assert page.minimumSizeHint().width() <= _LEAST_PAGE


def test_a_record_has_room(large: Room) -> None:
    process = large.add("process", {"title": "Walks"})
    large.add("activity", _FULL, {"process": process})
    page = large.show(record_page(large.desk, large.way, "process", process))
    assert page.minimumSizeHint().width() <= _LEAST_PAGE


class _Shown(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's signature
        is_window = isinstance(watched, QWidget) and watched.isWindow()
        if event.type() is QEvent.Type.Show and is_window:
            self.windows.append(watched)
        return False


@pytest.mark.slow
def test_no_part_is_a_window_of_its_own_for_a_moment(room: Room) -> None:
    process = room.add("process", {"title": "Walks"})
    room.add("activity", _FULL, {"process": process})
    room.show(QWidget())
    shown = _Shown()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(shown)
    room.show(form_page(room.desk, room.way, FormStart("process", process)))
    room.show(form_page(room.desk, room.way, FormStart("activity")))
    room.show(list_page(room.desk, room.way, "activity"))
    room.show(record_page(room.desk, room.way, "process", process))
    app.removeEventFilter(shown)
    assert shown.windows == []
