"""The field of a yes or a no."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.form.asked import Question
from ui.kit.chips import Chips, Choice

_VALUES = {"yes": True, "no": False}


class YesNoEditor(QWidget):
    """Two chips; none chosen is no answer."""

    answer_changed = Signal()

    def __init__(self, desk: Desk, question: Question) -> None:
        super().__init__()
        choices = [
            Choice("yes", desk.words.say("Yes")),
            Choice("no", desk.words.say("No")),
        ]
        self._chips = Chips(desk.look, question.text, choices)
        self._chips.chosen_changed.connect(self._tell)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._chips)

    def plain(self) -> object:
        """Return the plain form of the answer, None where nothing is chosen."""
        return next((_VALUES[one] for one in self._chips.chosen()), None)

    def show_plain(self, plain: object) -> None:
        """Show an answer, without telling anybody."""
        self._chips.choose([code for code, value in _VALUES.items() if plain is value])

    def _tell(self, _chosen: tuple[str, ...]) -> None:
        self.answer_changed.emit()
