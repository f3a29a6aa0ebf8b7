"""Chips: the codes of a list, one or several chosen, in a row that wraps."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.boxes import Wrap
from ui.kit.buttons import Button, checkable
from ui.kit.roving import Roving
from ui.kit.text import show_tip
from ui.look import Look


@dataclass(frozen=True, slots=True)
class Choice:
    """One chip: what is kept, what is said, what it means."""

    code: str
    label: str
    explanation: str = ""


class Chips(QWidget):
    """The choices of a question; `most` bounds how many are chosen, 0: no bound.

    With `most=1` a second choice replaces the first. The order of choosing is
    kept: the first chosen is the main one. A choice is taken back by choosing it again.
    """

    chosen_changed = Signal(tuple)

    def __init__(
        self, look: Look, name: str, choices: Sequence[Choice], *, most: int = 1
    ) -> None:
        super().__init__()
        self._look = look
        self._most = most
        self._chosen: list[str] = []
        self._buttons = {one.code: self._button(one) for one in choices}
        self._more: Button | None = None
        self._wrap = Wrap(*self._buttons.values())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._wrap)
        self.setAccessibleName(name)
        self._roving = Roving(self, list(self._buttons.values()))

    def fold(self, first: int, more: Callable[[int], str]) -> None:
        """Hide what comes after the first, behind a dashed chip that says `more(n)`."""
        hidden = [
            button
            for code, button in list(self._buttons.items())[first:]
            if code not in self._chosen
        ]
        if not hidden:
            return
        for button in hidden:
            button.hide()
        self._more = Button(self._look, more(len(hidden)), "aside")
        self._more.clicked.connect(self.unfold)
        self._wrap.add(self._more)
        self._roving.set_buttons([*self._buttons.values(), self._more])

    def unfold(self) -> None:
        """Show every chip."""
        if self._more is None:
            return
        hidden = [one for one in self._buttons.values() if one.isHidden()]
        for button in self._buttons.values():
            button.show()
        self._more.hide()
        if hidden:
            hidden[0].setFocus()

    def chosen(self) -> tuple[str, ...]:
        """Return the chosen codes in the order of choosing."""
        return tuple(self._chosen)

    def choose(self, codes: Sequence[str]) -> None:
        """Show these codes as chosen, without telling anybody."""
        self._chosen = [code for code in codes if code in self._buttons]
        self._show_chosen()

    def sizeHint(self) -> QSize:
        """Return the size of the row."""
        return self._wrap.sizeHint()

    def _button(self, choice: Choice) -> Button:
        button = checkable(Button(self._look, choice.label, "chip"))
        button.setProperty("code", choice.code)
        button.setAccessibleDescription(choice.explanation)
        show_tip(button, choice.explanation)
        button.clicked.connect(self._toggle)
        return button

    def _toggle(self) -> None:
        code = str(self.sender().property("code"))
        if code in self._chosen:
            self._chosen.remove(code)
        elif self._most == 1:
            self._chosen = [code]
        elif not self._most or len(self._chosen) < self._most:
            self._chosen.append(code)
        self._show_chosen()
        self.chosen_changed.emit(self.chosen())

    def _show_chosen(self) -> None:
        for code, button in self._buttons.items():
            button.setChecked(code in self._chosen)
            if code in self._chosen:
                button.show()
