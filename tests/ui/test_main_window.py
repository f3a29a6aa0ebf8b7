"""The frame of the open journal over the fictional collective, by keys and clicks."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.shots.render import application, faults
from tests.shots.scene import Scene, View, make_demo
from tests.shots.screens import screens_before, screens_within
from ui.actions import Command
from ui.desk import FormStart
from ui.keys.page import KeysPage
from ui.kit.dialog import Dialog
from ui.kit.fields import TextField
from ui.look import Look
from ui.places import PLACES
from ui.search_page import SearchPage
from ui.session import Session
from ui.summary.page import SummaryPage
from ui.theme import Shade
from ui.today.page import TodayPage

if TYPE_CHECKING:
    from ui.main_window import MainFrame
    from ui.pages import Pages

SMALL = View("small", 1024, 600)
VIEWS = (
    View("wide"),
    View("small-dark", 1024, 600, Shade.DARK),
    View("small-mirrored", 1024, 600, is_mirrored=True),
    View("twice-the-text", text_size=2.0),
    View("twice-and-small", 1024, 600, text_size=2.0),
)


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_demo(tmp_path_factory.mktemp("demo") / "journal", "en")


class Room:
    """The window with a journal open in it."""

    def __init__(self, scene: Scene, session: Session, qtbot: QtBot) -> None:
        self.scene = scene
        self.session = session
        self.qtbot = qtbot
        self.frame: MainFrame = session.frame
        self.pages: Pages = session.frame.pages

    def page(self) -> QWidget:
        page = self.pages.currentWidget()
        assert page is not None
        return page

    def said(self) -> str:
        labels = self.scene.shell.findChildren(QLabel)
        return " | ".join(label.text() for label in labels if label.isVisibleTo(self.frame))

    def give(self, command: Command) -> None:
        self.session.actions[command].trigger()
        self.scene.rest()


class Shown(QObject):
    """Notes every window that is shown from now on."""

    def __init__(self) -> None:
        super().__init__()
        self.titles: set[str] = set()
        self.kinds: list[str] = []
        application().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            self._note(watched)
        return False

    def _note(self, shown: QWidget) -> None:
        if shown.isWindow():
            self.titles.add(shown.windowTitle())
            self.kinds.append(type(shown).__name__)


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, look: Look, demo: Path) -> Iterator[Room]:
    scene = Scene(qapp, look, "en", SMALL)
    yield Room(scene, scene.open(demo), qtbot)
    scene.close()


def test_one_comes_to_today_and_sees_what_is_due(room: Room) -> None:
    assert isinstance(room.page(), TodayPage)
    room.qtbot.waitUntil(lambda: "What is due" in room.said())
    room.qtbot.waitUntil(lambda: " days" in room.said())


def test_the_rail_names_nine_places_and_goes_to_each(room: Room) -> None:
    reached = []
    for place in PLACES:
        room.frame.rail._items[place.name].click()
        room.scene.rest()
        reached.append(room.frame._place)
    assert reached == [place.name for place in PLACES]


def test_keys_go_from_place_to_place_and_round(room: Room) -> None:
    room.give(Command.PREVIOUS_PLACE)
    assert room.frame._place == "keys"
    room.give(Command.NEXT_PLACE)
    assert room.frame._place == "today"


def test_searching_shows_records_as_one_types_and_enter_opens(room: Room) -> None:
    room.give(Command.SEARCH)
    QTest.keyClicks(room.frame.bar.search, "plan")
    room.scene.rest()
    page = room.page()
    assert isinstance(page, SearchPage)
    room.qtbot.waitUntil(lambda: page.rows.model().rowCount() > 0)
    QTest.keyClick(page.rows, Qt.Key.Key_Return)
    room.scene.rest()
    assert not isinstance(room.page(), SearchPage)
    room.give(Command.BACK)
    assert isinstance(room.page(), SearchPage)


def test_words_nobody_wrote_are_told_as_such(room: Room) -> None:
    QTest.keyClicks(room.frame.bar.search, "xyzzyx")
    room.qtbot.waitUntil(lambda: "Nothing here holds these words." in room.said())


def test_the_window_title_never_says_more(room: Room) -> None:
    shown = Shown()
    room.pages.show_place("noticed")
    room.scene.rest()
    application().removeEventFilter(shown)
    assert room.scene.shell.windowTitle() == "Bitácora"
    assert shown.titles <= {"Bitácora"}


def test_no_part_is_a_window_of_its_own_for_a_moment(room: Room) -> None:
    shown = Shown()
    names = list(screens_within(room.scene))
    application().removeEventFilter(shown)
    assert "form-activity" in names
    assert shown.kinds == []


def test_undoing_nothing_says_so(room: Room, qtbot: QtBot) -> None:
    room.frame._tell_undone(None)
    qtbot.waitUntil(lambda: "There is nothing to undo." in room.said())


def test_help_lists_every_key(room: Room) -> None:
    room.give(Command.HELP)
    (dialog,) = room.scene.shell.findChildren(Dialog)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    missing = [keys for _, keys in room.session.actions.lines() if keys not in said]
    dialog.close()
    assert missing == []


def test_every_page_of_the_journal_is_read_when_asked(room: Room) -> None:
    room.pages.show_place("keys")
    page = room.page()
    assert isinstance(page, KeysPage)
    page._check()
    room.qtbot.waitUntil(lambda: "Everything is as it was written" in room.said())
    assert page.back_up.isEnabled()


def test_the_preview_is_shown_before_anything_is_written(room: Room) -> None:
    room.pages.show_place("summary")
    page = room.page()
    assert isinstance(page, SummaryPage)
    room.qtbot.waitUntil(page.go.isEnabled)
    room.qtbot.waitUntil(lambda: "What a stranger would learn" in room.said())
    room.qtbot.waitUntil(lambda: "nothing has been written yet" in room.said())


def test_the_file_that_is_written_is_the_one_that_was_shown(room: Room, tmp_path: Path) -> None:
    room.pages.show_place("summary")
    page = room.page()
    assert isinstance(page, SummaryPage)
    room.qtbot.waitUntil(page.go.isEnabled)
    prepared = page._prepared
    assert prepared is not None
    page._write(tmp_path)
    room.qtbot.waitUntil(lambda: "the ledger knows of it" in room.said())
    (file,) = tmp_path.iterdir()
    assert file.read_bytes() == prepared.content


def test_a_key_that_is_none_is_refused_and_nothing_is_written(
    room: Room, tmp_path: Path
) -> None:
    room.pages.show_place("summary")
    page = room.page()
    assert isinstance(page, SummaryPage)
    room.qtbot.waitUntil(page.go.isEnabled)
    page.recipient.setText("not a key")
    page._write(tmp_path)
    room.qtbot.waitUntil(page.go.isEnabled)
    assert list(tmp_path.iterdir()) == []


def test_every_part_one_can_reach_has_a_name(room: Room) -> None:
    nameless = set()
    for place in PLACES:
        room.pages.show_place(place.name)
        room.scene.rest()
        nameless |= {
            (place.name, type(part).__name__)
            for part in room.scene.shell.findChildren(QWidget)
            if is_reached(part) and part.isVisible() and not name_of(part)
        }
    assert nameless == set()


def is_reached(part: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    return part.focusPolicy() & tab == tab and part.isEnabled()


def name_of(part: QWidget) -> str:
    text = part.text() if isinstance(part, QAbstractButton) else ""
    return part.accessibleName() or text


def test_a_new_form_made_anew_keeps_what_was_typed(room: Room) -> None:
    room.pages.show_form(FormStart("practice"))
    room.scene.rest()
    QTest.keyClicks(room.page().findChildren(TextField)[0], "we ring before we leave")
    room.pages.show_again()
    room.scene.rest()
    room.qtbot.waitUntil(
        lambda: (
            [one.toPlainText() for one in room.page().findChildren(TextField)][:1]
            == ["we ring before we leave"]
        )
    )


def test_another_language_is_spoken_at_once(room: Room) -> None:
    room.pages.show_place("keys")
    room.scene.speak("es")
    frame = room.session.frame
    assert frame is not room.frame
    assert isinstance(frame.pages.currentWidget(), KeysPage)
    assert room.session.actions[Command.LOCK].text() == "Cerrar"
    assert frame.rail._items["today"].text() == "Hoy"


def test_other_minutes_before_locking_hold_at_once(room: Room) -> None:
    room.session.desk.preferences.choose_lock_minutes(1)
    assert room.session._idle._seconds == 60


@pytest.mark.slow
@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_nothing_is_cut_on_any_screen(
    qapp: QApplication, look: Look, demo: Path, view: View
) -> None:
    scene = Scene(qapp, look, "en", view)
    cut = {name: faults(scene.shell) for name in screens_before(scene)}
    scene.open(demo)
    cut |= {name: faults(scene.shell) for name in screens_within(scene)}
    scene.close()
    assert {name: found for name, found in cut.items() if found} == {}
