"""Open a journal: one field, one button; ways back and other journals quietly below."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.i18n import Words
from ui.kit.banner import Banner
from ui.kit.boxes import STRETCH, Box, Margins, Wrap, add_parts, card, column, row
from ui.kit.buttons import Button
from ui.kit.chips import Choice
from ui.kit.menus import MenuButton
from ui.kit.text import Label, Prose
from ui.look import Look
from ui.unlock.secret_field import SecretField

_WIDTH = 432
_SAY_AFTER_MS = 1000  # long work is told after one second (additions, Long work)
_CARD = Margins(28, 26, 28, 28)


@dataclass(frozen=True, slots=True)
class Found:
    """The journals that were found here, and the one to open."""

    folders: Sequence[Path]
    chosen: Path | None


class UnlockScreen(Box):
    """Asks for the passphrase of one journal, or what to do where there is none."""

    passphrase_given = Signal(str)
    lost_asked = Signal()
    other_asked = Signal()
    new_asked = Signal()
    restore_asked = Signal()
    folder_chosen = Signal(str)

    def __init__(self, look: Look, words: Words, found: Found) -> None:
        layout = QVBoxLayout()
        super().__init__(layout, Margins())
        self._look = look
        self._words = words
        self.field = SecretField(look, words, words.say("Your passphrase"))
        self.go = Button(look, words.say("Open the journal"), "primary")
        self.go.setSizePolicy(self.field.sizePolicy())
        self._capitals = Banner(look, "brass", words.say("Capital letters are locked"))
        self._trouble = Banner(look, "madder", " ")
        self._at_work = Banner(look, "sea", words.say("Opening. This takes a few seconds."))
        for quiet in (self._capitals, self._trouble, self._at_work):
            quiet.hide()
        self._tell_work = QTimer(self)
        self._tell_work.setSingleShot(True)
        self._tell_work.timeout.connect(self._at_work.show)
        inside = self._opening(found) if found.chosen else self._beginning()
        self._card = card(*inside, gap=10, margins=_CARD)
        self._middle = column(self._heading(), 20, self._card, 8, self._below(found), gap=2)
        add_parts(layout, (STRETCH, row(STRETCH, self._middle, STRETCH), STRETCH))
        look.theme.changed.connect(self._fit)
        self._fit()
        self.field.capitals_seen.connect(self._capitals.setVisible)
        self.field.returnPressed.connect(self._give)
        self.go.clicked.connect(self._give)

    def show_trouble(self, sentence: str, remedy: str) -> None:
        """Tell why it did not open, forget what was typed, and let it be tried again."""
        self._set_busy(is_busy=False)
        self._trouble.say(f"{sentence} {remedy}")
        self._trouble.show()
        self.field.forget()
        self.field.setFocus()

    def start(self) -> None:
        """Put the keyboard where one begins."""
        (self.field if self.field.isVisible() else self.go).setFocus()

    def _opening(self, found: Found) -> Sequence[QWidget | int]:
        label = Label(self._look, self._words.say("Your passphrase"), "label")
        label.setBuddy(self.field)
        several = self._several(found) if len(found.folders) > 1 else ()
        return (
            *several,
            label,
            self.field,
            self._capitals,
            self._trouble,
            self._at_work,
            4,
            self.go,
        )

    def _several(self, found: Found) -> Sequence[QWidget]:
        here = found.chosen.name if found.chosen else ""
        choices = [Choice(str(one), one.name) for one in found.folders]
        which = MenuButton(self._look, here, choices, self.folder_chosen.emit)
        which.setAccessibleName(self._words.say("Which journal"))
        label = Label(self._look, self._words.say("Which journal"), "label")
        return label, which

    def _beginning(self) -> Sequence[QWidget]:
        told = self._words.say(
            "There is no journal on this computer yet. Make a new one, or open one that "
            "you carry with you."
        )
        self.field.hide()
        self.go.setText(self._words.say("Make a new journal"))
        return Prose(self._look, told, "sentence"), self._trouble, self.go

    def _heading(self) -> Box:
        title = Prose(self._look, "Bitácora", "display")
        under = Prose(self._look, self._words.say("The logbook of the way"), "soft")
        title.centre()
        under.centre()
        return column(title, under, gap=4)

    def _below(self, found: Found) -> Box:
        say = self._words.say
        lost = Button(self._look, say("I lost my passphrase"), "quiet", icon="recovery")
        lost.clicked.connect(self.lost_asked)
        other = Button(self._look, say("Another journal…"), "quiet")
        other.clicked.connect(self.other_asked)
        new = Button(self._look, say("A new journal…"), "quiet")
        new.clicked.connect(self.new_asked)
        back = Button(self._look, say("From a backup…"), "quiet")
        back.clicked.connect(self.restore_asked)
        buttons = [lost, other, new, back] if found.chosen else [other, back]
        ways = Wrap(*buttons, gap=4)
        ways.centre()
        return row((ways, 1), gap=0)

    def _give(self) -> None:
        if not self.field.isVisibleTo(self):
            self.new_asked.emit()
            return
        if not self.field.text():
            self.field.setFocus()
            return
        self._set_busy(is_busy=True)
        self.passphrase_given.emit(self.field.text())

    def _set_busy(self, *, is_busy: bool) -> None:
        self.field.setEnabled(not is_busy)
        self.go.setEnabled(not is_busy)
        self._trouble.hide()
        self._at_work.hide()
        if is_busy:
            self._tell_work.start(_SAY_AFTER_MS)
        else:
            self._tell_work.stop()

    def _fit(self) -> None:
        self._middle.setFixedWidth(min(round(_WIDTH * self._look.theme.text_size), 760))
