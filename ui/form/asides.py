"""Answers of their own: we do not know, does not apply, we prefer not to say.

They are never in the row of the codes: after a rating they stand as dashed chips,
elsewhere behind *Another answer*. Choosing one again takes it back.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal.i18n import Words
from ui.kit.boxes import Wrap
from ui.kit.buttons import Button, checkable
from ui.kit.chips import Choice
from ui.kit.menus import MenuButton
from ui.kit.roving import Roving
from ui.look import Look
from ui.records.told import REASONS


def reason_choices(words: Words) -> Sequence[Choice]:
    """Return the three reasons for not answering."""
    return [Choice(reason.value, words.say(text)) for reason, text in REASONS.items()]


class AsideChips(Wrap):
    """The three answers as dashed chips, as they stand after a rating."""

    reason_changed = Signal(str)

    def __init__(self, look: Look, words: Words, question: str) -> None:
        super().__init__()
        self._buttons: dict[str, Button] = {}
        for one in reason_choices(words):
            button = checkable(Button(look, one.label, "aside"))
            button.setProperty("code", one.code)
            button.setAccessibleDescription(question)
            button.clicked.connect(self._choose_sender)
            self._buttons[one.code] = button
            self.add(button)
        self._roving = Roving(self, list(self._buttons.values()))
        self.setAccessibleName(question)

    def reason(self) -> str:
        """Return the chosen reason, "" where there is none."""
        return next((code for code, one in self._buttons.items() if one.isChecked()), "")

    def show_reason(self, reason: str) -> None:
        """Show a reason as chosen, without telling anybody."""
        for code, button in self._buttons.items():
            button.setChecked(code == reason)

    def _choose_sender(self) -> None:
        code = str(self.sender().property("code"))
        chosen = code if self._buttons[code].isChecked() else ""
        self.show_reason(chosen)
        self.reason_changed.emit(chosen)


class AsideMenu(QWidget):
    """The same behind *Another answer*, with other ways to answer that the field has."""

    reason_changed = Signal(str)
    way_taken = Signal(str)

    def __init__(
        self, look: Look, words: Words, question: str, ways: Sequence[Choice] = ()
    ) -> None:
        super().__init__()
        reasons = reason_choices(words)
        self._labels = {one.code: one.label for one in reasons}
        self._reason = ""
        text = words.say("Another answer")
        self._menu = MenuButton(look, text, [*ways, *reasons], self._take, "quiet")
        self._menu.setAccessibleDescription(question)
        self._chip = checkable(Button(look, "", "aside"))
        self._chip.setAccessibleDescription(question)
        self._chip.clicked.connect(self._take_back)
        self._chip.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._menu)
        layout.addWidget(self._chip)
        layout.addStretch(1)

    def reason(self) -> str:
        """Return the chosen reason, "" where there is none."""
        return self._reason

    def show_reason(self, reason: str) -> None:
        """Show a reason as chosen, without telling anybody."""
        had_focus = self._menu.hasFocus() or self._chip.hasFocus()
        self._reason = reason
        self._chip.setText(self._labels.get(reason, ""))
        self._chip.setChecked(bool(reason))
        self._chip.setVisible(bool(reason))
        self._menu.setVisible(not reason)
        if had_focus:
            (self._chip if reason else self._menu).setFocus()

    def _take(self, code: str) -> None:
        if code not in self._labels:
            self.way_taken.emit(code)
            return
        self.show_reason(code)
        self.reason_changed.emit(code)

    def _take_back(self) -> None:
        self.show_reason("")
        self.reason_changed.emit("")
