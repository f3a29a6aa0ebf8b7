"""The screens before a journal is open, driven by keys and clicks over a real journal."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from journal import opened
from journal.crypto.derivation import Cost
from journal.errors import WrongPassphraseError
from journal.i18n import Words
from journal.opened import NewJournal
from journal.paths import shipped
from journal.settings import Settings, load
from journal.vault.backup import restore
from tests.shots.render import settle
from ui.doors import Doors
from ui.errors import Errors
from ui.gate import Before, Gate
from ui.look import Look
from ui.preferences import Preferences, Voice
from ui.shell import Shell
from ui.unlock.create import CreateScreen
from ui.unlock.recover import NewPassphraseScreen, RecoverScreen
from ui.unlock.recovery_words import RecoveryWordsScreen
from ui.unlock.unlock import UnlockScreen
from ui.worker import Worker

CHEAP = Cost(64, 1, 1)
OWN = "seven plain words that nobody else has"
PROPOSED = "cordón marea búho tejer lámina olivo rumbo"


def today() -> date:
    return date(2026, 11, 24)


def unpack(file: Path, folder: Path) -> None:
    restore(file, folder, floor=CHEAP)


def cheap_doors() -> Doors:
    """Return the doors as they are, with a key that is quick to derive."""
    return Doors(
        unlock=lambda folder, secret: opened.unlock(folder, secret, today=today, floor=CHEAP),
        create=lambda new: opened.create(new, today=today, cost=CHEAP, floor=CHEAP),
        propose=lambda _language: PROPOSED,
        change_passphrase=lambda journal, secret: journal.change_passphrase(secret),
        restore=unpack,
    )


class Room:
    """A window with the gate in it, and the folders it looks into."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, look: Look, home: Path) -> None:
        self.qtbot = qtbot
        self.place = home / "data"
        self.settings = home / "settings"
        self.shell = Shell(look)
        qtbot.addWidget(self.shell)
        self.worker = Worker(self.shell)
        voice = Voice(qapp, lambda tag: Words(tag or "en", shipped("translations")))
        self.preferences = Preferences(voice, look.theme, Settings(), self.settings)
        given = Before(
            self.shell,
            look,
            self.preferences,
            self.worker,
            cheap_doors(),
            lambda: Errors(look, self.preferences.words, self.shell),
            [self.place],
        )
        self.gate = Gate(given)
        self.opened: list[object] = []
        self.gate.opened.connect(self.opened.append)

    def show(self) -> None:
        self.gate.show_unlock()
        self.shell.show()
        settle()

    def screen(self, kind: type[QWidget]) -> QWidget:
        found: list[QWidget] = []

        def is_there() -> bool:
            found[:] = [one for one in self.shell.findChildren(kind) if one.isVisible()]
            return bool(found)

        self.qtbot.waitUntil(is_there)
        return found[0]

    def said(self) -> str:
        labels = self.shell.findChildren(QLabel)
        return " | ".join(label.text() for label in labels if label.isVisible())

    def wait_for(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: words in self.said())


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, look: Look, tmp_path: Path) -> Iterator[Room]:
    made = Room(qtbot, qapp, look, tmp_path)
    yield made
    assert made.worker.stop(5)


def with_journal(room: Room) -> tuple[str, ...]:
    """Make a journal in the place and return its recovery words."""
    new = NewJournal(folder=room.place / "journal", member="uno", language="en", passphrase=OWN)
    journal, words = opened.create(new, today=today, cost=CHEAP, floor=CHEAP)
    journal.close()
    return tuple(words)


def unlock_screen(room: Room) -> UnlockScreen:
    screen = room.screen(UnlockScreen)
    assert isinstance(screen, UnlockScreen)
    return screen


def test_where_there_is_no_journal_one_button_makes_one(room: Room) -> None:
    room.show()
    unlock_screen(room).go.click()
    room.screen(CreateScreen)


def test_the_right_passphrase_opens(room: Room) -> None:
    with_journal(room)
    room.show()
    screen = unlock_screen(room)
    QTest.keyClicks(screen.field, OWN.upper())
    screen.go.click()
    room.qtbot.waitUntil(lambda: room.opened == [room.place / "journal"])


def test_a_wrong_one_is_told_and_can_be_mended(room: Room) -> None:
    with_journal(room)
    room.show()
    screen = unlock_screen(room)
    QTest.keyClicks(screen.field, "something else entirely")
    screen.go.click()
    room.wait_for(WrongPassphraseError.sentence)
    assert WrongPassphraseError.remedy in room.said()
    assert room.opened == []
    assert screen.field.text() == ""
    assert screen.focusWidget() is screen.field
    QTest.keyClicks(screen.field, OWN)
    screen.go.click()
    room.qtbot.waitUntil(lambda: bool(room.opened))


def test_capitals_that_seem_locked_are_told(room: Room) -> None:
    with_journal(room)
    room.show()
    screen = unlock_screen(room)
    with room.qtbot.waitSignal(screen.field.capitals_seen) as told:
        QTest.keyClicks(screen.field, "a")
    assert told.args == [False]


def test_a_passphrase_is_hidden_until_the_eye_is_opened(room: Room) -> None:
    with_journal(room)
    room.show()
    field = unlock_screen(room).field
    hidden = field.echoMode()
    field._eye.click()
    assert (hidden, field.echoMode()) == (field.EchoMode.Password, field.EchoMode.Normal)


def create_screen(room: Room) -> CreateScreen:
    room.show()
    room.gate.show_create()
    screen = room.screen(CreateScreen)
    assert isinstance(screen, CreateScreen)
    room.wait_for("rumbo")
    return screen


def test_the_words_typed_once_make_a_journal_and_show_twelve_more(room: Room) -> None:
    screen = create_screen(room)
    screen.group.setText("Faroles")
    screen.member.setText("coordination")
    screen.secret.typed.setText("CORDON marea buho  tejer lamina olivo rumbo")
    screen.go.click()
    recovery = room.screen(RecoveryWordsScreen)
    assert isinstance(recovery, RecoveryWordsScreen)
    assert (room.place / "journal" / "keys.a").is_file()
    recovery.go.click()
    assert room.opened == []
    recovery.without.tick.click()
    recovery.go.click()
    assert room.opened == [room.place / "journal"]


@pytest.mark.parametrize(
    ("group", "member", "typed", "told"),
    [
        ("", "uno", PROPOSED, "A code name for the group is missing."),
        ("Faroles", " ", PROPOSED, "A word for you, a role or a code name, is missing."),
        ("Faroles", "uno", "cordón marea", "Type the seven words once"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_made(
    room: Room, group: str, member: str, typed: str, told: str
) -> None:
    screen = create_screen(room)
    screen.group.setText(group)
    screen.member.setText(member)
    screen.secret.typed.setText(typed)
    screen.go.click()
    room.wait_for(told)
    assert not room.place.exists()


def test_right_words_are_counted_and_no_letter_is_named(room: Room) -> None:
    screen = create_screen(room)
    screen.secret.typed.setText("cordon marea buhx tejer")
    room.wait_for("2 of 7 words")
    assert "buhx" not in room.said()


@pytest.mark.parametrize(
    ("own", "again", "told"),
    [
        ("too short", "too short", "at least 16 letters"),
        (OWN, f"{OWN}!", "not the same"),
    ],
)
def test_an_own_passphrase_is_long_and_typed_twice(
    room: Room, own: str, again: str, told: str
) -> None:
    screen = create_screen(room)
    screen.group.setText("Faroles")
    screen.member.setText("uno")
    screen.secret._show_own()
    screen.secret.own.setText(own)
    screen.secret.again.setText(again)
    screen.go.click()
    room.wait_for(told)


def test_a_weak_own_passphrase_is_refused_in_the_journals_own_words(room: Room) -> None:
    screen = create_screen(room)
    screen.group.setText("Faroles")
    screen.member.setText("uno")
    screen.secret._show_own()
    screen.secret.own.setText("aaaaaaaaaaaaaaaaaaaa")
    screen.secret.again.setText("aaaaaaaaaaaaaaaaaaaa")
    screen.go.click()
    room.wait_for("too short or too well known")
    assert screen.go.isEnabled()


def test_the_twelve_words_open_and_ask_for_a_new_passphrase(room: Room) -> None:
    words = with_journal(room)
    room.show()
    unlock_screen(room).lost_asked.emit()
    back = room.screen(RecoverScreen)
    assert isinstance(back, RecoverScreen)
    back.typed.setPlainText(" ".join(words))
    back.go.click()
    new = room.screen(NewPassphraseScreen)
    assert isinstance(new, NewPassphraseScreen)
    room.wait_for("rumbo")
    new.secret.typed.setText(PROPOSED)
    new.go.click()
    room.qtbot.waitUntil(lambda: bool(room.opened))
    assert room.worker.stop(5)
    opened.unlock(room.place / "journal", PROPOSED, today=today, floor=CHEAP).close()


def test_twelve_wrong_words_are_told_and_stay_where_they_were_typed(room: Room) -> None:
    with_journal(room)
    room.show()
    unlock_screen(room).lost_asked.emit()
    back = room.screen(RecoverScreen)
    assert isinstance(back, RecoverScreen)
    back.typed.setPlainText("abandon " * 12)
    back.go.click()
    room.wait_for("Nothing was changed.")
    assert back.typed.toPlainText().startswith("abandon")


def test_another_language_is_spoken_at_once_and_remembered(room: Room) -> None:
    with_journal(room)
    room.show()
    room.preferences.choose_language("es")
    room.wait_for("Bitácora")
    assert load(room.settings).language == "es"
    assert unlock_screen(room).go.text() != "Open the journal"


def test_the_text_grows_step_by_step_and_begins_anew(room: Room, look: Look) -> None:
    room.show()
    sizes = []
    for _ in range(5):
        room.preferences.next_text_size()
        sizes.append(look.theme.text_size)
    assert sizes == [1.25, 1.5, 1.75, 2.0, 1.0]


def test_nothing_but_language_and_size_is_remembered(room: Room) -> None:
    with_journal(room)
    room.show()
    room.preferences.larger_text()
    screen = unlock_screen(room)
    screen.field.setText(OWN)
    screen.go.click()
    room.qtbot.waitUntil(lambda: bool(room.opened))
    written = [one.name for one in room.settings.iterdir()]
    assert written == ["settings.toml"]
    assert "journal" not in (room.settings / "settings.toml").read_text(encoding="utf-8")


def test_a_backup_is_unpacked_beside_and_asks_for_its_passphrase(
    room: Room, tmp_path: Path
) -> None:
    with_journal(room)
    journal = opened.unlock(room.place / "journal", OWN, today=today, floor=CHEAP)
    file = tmp_path / "copy.bitacora-backup"
    journal.backup(file)
    journal.close()
    room.show()
    room.gate._restore(file)
    room.qtbot.waitUntil((room.place / "journal-2" / "keys.a").is_file)
    room.qtbot.waitUntil(lambda: room.gate._folder == room.place / "journal-2")


def test_a_folder_without_a_journal_is_told(room: Room, tmp_path: Path) -> None:
    with_journal(room)
    room.show()
    room.gate._show_chosen(tmp_path / "empty")
    room.wait_for("There is no journal here.")
