"""Dialogs: a question, what cannot be undone in bold, the safe button first in hand."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.kit.boxes import STRETCH, row
from ui.kit.buttons import Button
from ui.kit.focus_ring import FocusRing
from ui.kit.text import Prose
from ui.look import Look

_WIDTH = 560


@dataclass(frozen=True, slots=True)
class Question:
    """What a dialog asks; `act` is left empty where there is nothing to choose.

    `kind` is the button kind of the act: primary, or grave for what cannot be undone.
    """

    title: str
    told: str
    safe: str
    act: str = ""
    strong: tuple[str, ...] = ()
    kind: str = "primary"


class Dialog(QDialog):
    """A question over a window; Escape and the safe button do nothing but close it."""

    def __init__(self, look: Look, parent: QWidget, question: Question) -> None:
        super().__init__(parent)
        self.setWindowTitle("Bitácora")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(question.title)
        self.setAccessibleDescription(question.told)
        self.safe = Button(look, question.safe)
        self.safe.clicked.connect(self.reject)
        self.act = Button(look, question.act, question.kind)
        self.act.clicked.connect(self.accept)
        if not question.act:
            self.act.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 20)
        layout.setSpacing(10)
        layout.addWidget(Prose(look, question.title, "title"))
        layout.addWidget(Prose(look, question.told, strong=question.strong))
        layout.addSpacing(8)
        layout.addWidget(row(STRETCH, self.safe, self.act, gap=10))
        width = min(round(_WIDTH * look.theme.text_size), max(parent.width() - 40, 320))
        self.setFixedWidth(width)
        self._ring = FocusRing(look, self)
        self.safe.setDefault(True)
        self.safe.setFocus()


def ask(
    look: Look, parent: QWidget, question: Question, accepted: Callable[[], None]
) -> Dialog:
    """Open a question over the parent's window; `accepted` is called if it is said yes to."""
    dialog = Dialog(look, parent.window(), question)
    dialog.accepted.connect(accepted)
    dialog.open()
    return dialog


def tell(look: Look, parent: QWidget, question: Question) -> Dialog:
    """Open a dialog that only tells something."""
    dialog = Dialog(look, parent.window(), question)
    dialog.open()
    return dialog
