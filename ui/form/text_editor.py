"""The field of people's own words: one line where they are short, else several."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.form.asked import Question
from ui.kit.fields import LineField, TextField

_ONE_LINE = 200  # letters


class TextEditor(QWidget):
    """Plain text; the language it was told in is kept as it came."""

    answer_changed = Signal()

    def __init__(self, desk: Desk, question: Question) -> None:
        super().__init__()
        self._language = ""
        self._line: LineField | None = None
        self._text: TextField | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        if 0 < question.field.asked.highest <= _ONE_LINE:
            self._line = LineField(question.text)
            self._line.textChanged.connect(self.answer_changed)
            layout.addWidget(self._line)
        else:
            self._text = TextField(desk.look, question.text)
            self._text.textChanged.connect(self.answer_changed)
            layout.addWidget(self._text)

    def plain(self) -> object:
        """Return the plain form of the answer, None where nothing is written."""
        written = self._written()
        if not written.strip():
            return None
        return {"text": written, "lang": self._language} if self._language else written

    def show_plain(self, plain: object) -> None:
        """Show an answer, without telling anybody."""
        self._language = str(plain.get("lang", "")) if isinstance(plain, Mapping) else ""
        written = plain.get("text", "") if isinstance(plain, Mapping) else plain
        was_blocked = self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        if self._line is not None:
            self._line.setText(str(written or ""))
        if self._text is not None:
            self._text.setPlainText(str(written or ""))
        self.blockSignals(was_blocked)

    def _written(self) -> str:
        if self._line is not None:
            return self._line.text()
        return self._text.toPlainText() if self._text is not None else ""
