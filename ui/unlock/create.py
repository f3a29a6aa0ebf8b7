"""Make a new journal: what the group is called, who is here, a passphrase."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.i18n import Words
from ui.kit.banner import Banner
from ui.kit.boxes import STRETCH, Box, Margins, Wrap, card, row
from ui.kit.buttons import Button
from ui.kit.fields import Field, LineField
from ui.kit.text import Label, Prose
from ui.look import Look
from ui.theme import NARROW
from ui.unlock.passphrase_card import PassphraseCard

_CARD = Margins(24, 16, 24, 14)


class CreateScreen(QWidget):
    """One page: who we are, the passphrase, where the journal will lie."""

    create_asked = Signal(object)
    place_asked = Signal()
    left = Signal()

    def __init__(self, look: Look, words: Words, folder: Path) -> None:
        super().__init__()
        self._look = look
        self._words = words
        self._folder = folder
        say = words.say
        self.secret = PassphraseCard(look, words)
        self._trouble = Banner(look, "brass", " ")
        self._trouble.hide()
        self._at_work = Banner(look, "sea", say("Making the keys. This takes a few seconds."))
        self._at_work.hide()
        mark = Label(look, "Bitácora", "wordmark")
        title = row(mark, (Prose(look, say("A new journal"), "title"), 1), gap=16)
        words_card = card(self._numbered(2, say("Your passphrase")), self.secret, margins=_CARD)
        self._cards = QHBoxLayout()
        self._cards.setSpacing(16)
        self._cards.addWidget(self._who(), 2)
        self._cards.addWidget(words_card, 3)
        body = QVBoxLayout(self)
        body.setContentsMargins(28, 12, 28, 16)
        body.setSpacing(12)
        for part in (title, self._trouble, self._at_work):
            body.addWidget(part)
        body.addLayout(self._cards)
        body.addStretch(1)
        self.go = Button(look, say("Create the journal"), "primary", icon="check")
        self.go.clicked.connect(self._give)
        self.leave = Button(look, say("Leave, creating nothing"))
        self.leave.clicked.connect(self.left)

    def buttons(self) -> tuple[Button, Button]:
        """Return the buttons for the footer: leave, create."""
        return self.leave, self.go

    def show_folder(self, folder: Path) -> None:
        """Show another place for the journal."""
        self._folder = folder
        self._where.say(self._told_where())

    def show_trouble(self, text: str) -> None:
        """Tell what is missing or what went wrong."""
        self.go.setEnabled(True)
        self._at_work.hide()
        self._trouble.say(text)
        self._trouble.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards under each other in a narrow window."""
        super().resizeEvent(event)
        is_wide = self.width() >= NARROW * self._look.theme.text_size
        side = QHBoxLayout.Direction.LeftToRight
        below = QHBoxLayout.Direction.TopToBottom
        self._cards.setDirection(side if is_wide else below)

    def _who(self) -> Box:
        say = self._words.say
        self.group = LineField(say("What do we call our group here?"))
        self.member = LineField(say("What do we call you here?"))
        place = Button(self._look, say("Another place…"), "quiet")
        place.clicked.connect(self.place_asked)
        self._where = Prose(self._look, self._told_where(), "soft")
        return card(
            self._numbered(1, say("Who writes here")),
            Field(
                self._look,
                say("What do we call our group here?"),
                self.group,
                say("A code name is enough, and safer."),
            ),
            Field(
                self._look,
                say("What do we call you here?"),
                self.member,
                say("A role or a code name, never your name."),
            ),
            6,
            Label(self._look, say("Where it will lie"), "label"),
            self._where,
            Wrap(place),
            STRETCH,
            margins=_CARD,
        )

    def _numbered(self, number: int, title: str) -> Box:
        figure = Label(self._look, self._words.number(number), "heading", tone="sea_deep")
        return row(figure, (Prose(self._look, title, "heading"), 1), gap=10)

    def _told_where(self) -> str:
        return self._words.say("In the folder {folder}", folder=self._folder)

    def _give(self) -> None:
        missing = self._missing()
        self.show_trouble(missing)
        if missing:
            return
        from journal.opened import NewJournal

        self._at_work.show()
        self.go.setEnabled(False)
        self.create_asked.emit(
            NewJournal(
                folder=self._folder,
                member=self.member.text().strip(),
                language=self._words.language,
                passphrase=self.secret.passphrase(),
                group=self.group.text().strip(),
            )
        )

    def _missing(self) -> str:
        say = self._words.say
        if not self.group.text().strip():
            self.group.setFocus()
            return say("A code name for the group is missing.")
        if not self.member.text().strip():
            self.member.setFocus()
            return say("A word for you, a role or a code name, is missing.")
        return self.secret.trouble()
