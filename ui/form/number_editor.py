"""The fields of counts, with *about*, and of numbers."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.question import Kind
from ui.desk import Desk
from ui.form.asked import Question
from ui.form.digits import read_number
from ui.kit.boxes import STRETCH, row
from ui.kit.fields import LineField
from ui.kit.marks import Tick

_COLUMNS = 6


class NumberEditor(QWidget):
    """A number in figures; a count may be roughly known."""

    answer_changed = Signal()

    def __init__(self, desk: Desk, question: Question) -> None:
        super().__init__()
        self._words = desk.words
        self._shown: tuple[str, object] = ("", None)
        self._is_count = question.field.kind is Kind.COUNT
        self._line = LineField(question.text, columns=_COLUMNS)
        self._about = Tick(desk.look, desk.words.say("about"))
        self._about.setAccessibleDescription(question.text)
        if not self._is_count:
            self._about.hide()
        self._line.textChanged.connect(self.answer_changed)
        self._about.toggled.connect(self.answer_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(row(self._line, self._about, STRETCH, gap=14))

    def plain(self) -> object:
        """Return the plain form; what is no number comes as it was typed."""
        typed = self._line.text().strip()
        if not typed:
            return None
        if not self._is_count and typed == self._shown[0]:
            return self._shown[1]  # untouched: more digits than are shown stay
        number = read_number(typed, self._words.locale)
        if number is None:
            return typed
        if not self._is_count:
            return number
        if not number.is_integer():
            return typed
        return {"about": int(number)} if self._about.isChecked() else int(number)

    def show_plain(self, plain: object) -> None:
        """Show an answer, without telling anybody."""
        is_about = isinstance(plain, Mapping)
        value = plain.get("about") if isinstance(plain, Mapping) else plain
        was_blocked = self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._about.setChecked(is_about)
        text = self._words.number(value) if isinstance(value, int | float) else str(value or "")
        self._shown = (text, plain)
        self._line.setText(text)
        self.blockSignals(was_blocked)
