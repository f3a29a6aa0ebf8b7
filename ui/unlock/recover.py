"""The way back: open with the twelve words, then make a passphrase again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.i18n import Words
from ui.kit.banner import Banner
from ui.kit.boxes import STRETCH, Margins, card, row
from ui.kit.buttons import Button
from ui.kit.fields import Field, TextField
from ui.kit.text import Label, Prose
from ui.look import Look
from ui.unlock.passphrase_card import PassphraseCard

_CARD = Margins(24, 16, 24, 14)
_WIDEST = 720


class RecoverScreen(QWidget):
    """Takes the twelve recovery words."""

    words_given = Signal(str)
    left = Signal()

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__()
        say = words.say
        self.typed = TextField(look, say("The twelve words"))
        self._trouble = Banner(look, "madder", " ")
        self._trouble.hide()
        self.leave = Button(look, say("Back"), icon="back")
        self.leave.clicked.connect(self.left)
        self.go = Button(look, say("Open with these words"), "primary")
        self.go.clicked.connect(self._give)
        told = say(
            "Type them in their order, with a space between them. Accents and capitals do "
            "not count. After that you choose a new passphrase."
        )
        box = card(
            Field(look, say("The twelve words"), self.typed, told),
            self._trouble,
            margins=_CARD,
        )
        fill_door(self, look, say("The way back"), box)

    def show_trouble(self, sentence: str, remedy: str) -> None:
        """Tell why they did not open it, and keep what was typed."""
        self.go.setEnabled(True)
        self._trouble.say(f"{sentence} {remedy}")
        self._trouble.show()

    def _give(self) -> None:
        if self.typed.toPlainText().strip():
            self.go.setEnabled(False)
            self._trouble.hide()
            self.words_given.emit(self.typed.toPlainText())


class NewPassphraseScreen(QWidget):
    """After the recovery words: a new passphrase, so that one can come back alone."""

    passphrase_given = Signal(str)

    def __init__(self, look: Look, words: Words) -> None:
        super().__init__()
        say = words.say
        self.secret = PassphraseCard(look, words)
        self._trouble = Banner(look, "brass", " ")
        self._trouble.hide()
        self.go = Button(look, say("Take this passphrase"), "primary", icon="check")
        self.go.clicked.connect(self._give)
        box = card(self._trouble, self.secret, margins=_CARD)
        fill_door(self, look, say("A new passphrase"), box)

    def show_trouble(self, text: str) -> None:
        """Tell what is missing."""
        self.go.setEnabled(True)
        self._trouble.say(text)
        self._trouble.setVisible(bool(text))

    def _give(self) -> None:
        missing = self.secret.trouble()
        self.show_trouble(missing)
        if not missing:
            self.go.setEnabled(False)
            self.passphrase_given.emit(self.secret.passphrase())


def fill_door(screen: QWidget, look: Look, title: str, box: QWidget) -> None:
    """Lay out a title over one card in the middle of a screen."""
    layout = QVBoxLayout(screen)
    layout.setContentsMargins(28, 12, 28, 16)
    layout.setSpacing(12)
    heading = row(Label(look, "Bitácora", "wordmark"), (Prose(look, title, "title"), 1), gap=16)
    layout.addWidget(heading)
    box.setMaximumWidth(round(_WIDEST * look.theme.text_size))
    layout.addWidget(row(STRETCH, (box, 10_000), STRETCH, gap=0))
    layout.addStretch(1)
