"""The twelve recovery words, shown once, and what the group decides knowingly."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal.i18n import Words
from ui.kit.banner import Banner
from ui.kit.boxes import STRETCH, Margins, card, row
from ui.kit.buttons import Button
from ui.kit.marks import ConsciousChoice
from ui.kit.painting import Glyph
from ui.kit.text import Label, Prose
from ui.look import Look
from ui.theme import NARROW
from ui.unlock.word_cells import WordCells

_CARD = Margins(24, 16, 24, 14)


class RecoveryWordsScreen(QWidget):
    """Shown after a journal was made, or when its recovery words were made anew."""

    done = Signal()

    def __init__(self, look: Look, words: Words, secret: Sequence[str]) -> None:
        super().__init__()
        self._look = look
        self._words = words
        say = words.say
        self.on_paper = ConsciousChoice(
            look,
            say("The twelve words are on paper"),
            say("and we know who keeps the sheet."),
        )
        self.without = ConsciousChoice(
            look,
            say("We go on without recovery words"),
            say("Losing the passphrases will be losing everything. Nobody can open it."),
        )
        self._trouble = Banner(look, "brass", " ")
        self._trouble.hide()
        self.go = Button(look, say("Open the journal"), "primary", icon="check")
        self.go.clicked.connect(self._go_on)
        once = say("After this page they cannot be seen again.")
        cells = WordCells(look, words, len(secret), down=True)
        cells.show_words(secret)
        words_card = card(
            Prose(look, say("Recovery words"), "heading"),
            Prose(
                look,
                say(
                    "If every passphrase is lost, they open the journal. They belong on "
                    "paper, with somebody the group trusts."
                ),
                "soft",
            ),
            cells,
            row(Glyph(look, "info"), (Prose(look, once, "soft"), 1), gap=10),
            STRETCH,
            margins=_CARD,
        )
        choices = card(
            Prose(look, say("What we decide knowingly"), "heading"),
            self.on_paper,
            self.without,
            STRETCH,
            gap=14,
            margins=_CARD,
        )
        self._cards = QHBoxLayout()
        self._cards.setSpacing(16)
        self._cards.addWidget(words_card, 3)
        self._cards.addWidget(choices, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 12, 28, 16)
        layout.setSpacing(12)
        title = Prose(look, say("The journal is made"), "title")
        layout.addWidget(row(Label(look, "Bitácora", "wordmark"), (title, 1), gap=16))
        layout.addWidget(self._trouble)
        layout.addLayout(self._cards)
        layout.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards under each other in a narrow window."""
        super().resizeEvent(event)
        is_wide = self.width() >= NARROW * self._look.theme.text_size
        side = QHBoxLayout.Direction.LeftToRight
        below = QHBoxLayout.Direction.TopToBottom
        self._cards.setDirection(side if is_wide else below)

    def missing(self) -> str:
        """Return what is still to be decided, "" when all is."""
        if self.on_paper.is_chosen() or self.without.is_chosen():
            return ""
        return self._words.say(
            "Say whether the twelve words are on paper, or that you go on without them."
        )

    def _go_on(self) -> None:
        missing = self.missing()
        self._trouble.say(missing)
        self._trouble.setVisible(bool(missing))
        if not missing:
            self.done.emit()
