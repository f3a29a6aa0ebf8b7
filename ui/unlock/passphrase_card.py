"""The card in which a passphrase is made: words by chance, or one of one's own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from journal.i18n import Words
from ui.kit.boxes import Box, Margins, Wrap, column, row
from ui.kit.buttons import Button
from ui.kit.fields import Field, LineField
from ui.kit.painting import Glyph
from ui.kit.text import Prose
from ui.look import Look
from ui.unlock.secret_field import SecretField
from ui.unlock.typed_words import are_all_right, right_words
from ui.unlock.word_cells import WordCells

WORDS = 7
LEAST_LETTERS = 16  # page 4, D9; the journal itself refuses less


class PassphraseCard(Box):
    """Shows seven words to be typed once while looking, or takes an own passphrase."""

    other_words_asked = Signal()

    def __init__(self, look: Look, words: Words) -> None:
        layout = QVBoxLayout()
        layout.setSpacing(8)
        super().__init__(layout, Margins())
        self._look = look
        self._words = words
        self._shown = ""
        self._cells = WordCells(look, words, WORDS)
        self._by_chance = self._chance_part()
        self._by_hand = self._own_part()
        say = words.say
        told = say(
            "They open the journal for you and nobody else. Without accents, in small "
            "letters, works too."
        )
        lost = say("Nobody can give it back to you. If you lose it, the recovery words help.")
        layout.addWidget(Prose(look, told, "soft"))
        layout.addWidget(self._cells)
        layout.addWidget(self._by_chance)
        layout.addWidget(self._by_hand)
        layout.addWidget(row(Glyph(look, "info"), (Prose(look, lost, "soft"), 1), gap=10))
        layout.addStretch(1)
        self._show_by_chance()

    def show_words(self, passphrase: str) -> None:
        """Show a passphrase made by chance."""
        self._shown = passphrase
        self._cells.show_words(passphrase.split())
        self.typed.clear()
        self._count()

    def trouble(self) -> str:
        """Return what is still missing, "" when the passphrase can be taken."""
        say = self._words.say
        if self._by_chance.isVisibleTo(self):
            if are_all_right(self.typed.text(), self._shown):
                return ""
            return say("Type the seven words once, so that you know them.")
        if len(self.own.text().strip()) < LEAST_LETTERS:
            return say("Your passphrase needs at least {least} letters.", least=LEAST_LETTERS)
        if self.own.text() != self.again.text():
            return say("The two passphrases are not the same.")
        return ""

    def passphrase(self) -> str:
        """Return the passphrase that was made."""
        return self._shown if self._by_chance.isVisibleTo(self) else self.own.text()

    def forget(self) -> None:
        """Empty every field."""
        for field in (self.typed, self.own, self.again):
            field.clear()
        self._shown = ""

    def _chance_part(self) -> Box:
        look, say = self._look, self._words.say
        other = Button(look, say("Other words"), "quiet", icon="drill")
        other.clicked.connect(self.other_words_asked)
        self.typed = LineField(say("Type it once, looking"))
        self.typed.textChanged.connect(self._count)
        self._tick = Glyph(look, "check", "moss", 18)
        self._told = Prose(look, "", "label", tone="moss")
        own = Button(look, say("I prefer my own"), "quiet")
        own.clicked.connect(self._show_own)
        return column(
            Field(look, say("Type it once, looking"), self.typed),
            row(self._tick, (self._told, 1)),
            Wrap(other, own),
        )

    def _own_part(self) -> Box:
        look, say = self._look, self._words.say
        self.own = SecretField(look, self._words, say("Your own passphrase"))
        self.again = SecretField(look, self._words, say("The same once more"))
        help_with_it = say(
            "At least {least} letters. A whole sentence that nobody ever wrote is best.",
            least=LEAST_LETTERS,
        )
        chance = Button(look, say("Rather words by chance"), "quiet")
        chance.clicked.connect(self._show_by_chance)
        return column(
            Field(look, say("Your own passphrase"), self.own, help_with_it),
            Field(look, say("The same once more"), self.again),
            Wrap(chance),
        )

    def _count(self) -> None:
        whole = len(self._shown.split())
        right = right_words(self.typed.text(), self._shown)
        self._tick.setVisible(bool(right))
        told = self._words.say("{right} of {whole} words", right=right, whole=whole)
        self._told.say(told if self.typed.text() else "")

    def _show_own(self) -> None:
        self._choose(is_own=True)
        self.own.setFocus()

    def _show_by_chance(self) -> None:
        self._choose(is_own=False)

    def _choose(self, *, is_own: bool) -> None:
        self._by_hand.setVisible(is_own)
        self._by_chance.setVisible(not is_own)
        self._cells.setVisible(not is_own)
