"""The field of a rating or of a change: five large buttons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.question import Kind
from ui.desk import Desk
from ui.form.asked import Question
from ui.kit.rating import change, rating
from ui.records.told import CHANGES, RATINGS


class ScaleEditor(QWidget):
    """Five vessels from none to full, or five arrows from much worse to much better."""

    answer_changed = Signal()

    def __init__(self, desk: Desk, question: Question) -> None:
        super().__init__()
        is_rating = question.field.kind is Kind.RATING
        texts = [desk.words.say(one) for one in (RATINGS if is_rating else CHANGES)]
        make = rating if is_rating else change
        self._scale = make(desk.look, question.text, texts)
        self._scale.value_changed.connect(self.answer_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scale)

    def plain(self) -> object:
        """Return the plain form of the answer, None where nothing is chosen."""
        return self._scale.value()

    def show_plain(self, plain: object) -> None:
        """Show an answer, without telling anybody."""
        self._scale.set_value(plain if isinstance(plain, int) else None)
