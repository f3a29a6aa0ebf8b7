"""Fields to type in, each with a label above, a plain sentence, a message below."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.boxes import Box, Margins, row
from ui.kit.painting import Glyph
from ui.kit.text import Prose
from ui.look import Look

_LINES = (3, 10)  # a text field shows at least and at most so many lines
_QUIET_TYPING = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


class LineField(QLineEdit):
    """One line; nothing typed is offered to dictionaries or dragged out."""

    def __init__(self, name: str, *, columns: int = 0) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setInputMethodHints(_QUIET_TYPING)
        self.setDragEnabled(False)
        self.setProperty("ring", 9)
        if columns:
            policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self.setSizePolicy(policy)
        self._columns = columns

    def sizeHint(self) -> QSize:
        """Return a width of the wished number of letters."""
        hint = super().sizeHint()
        if self._columns:
            hint.setWidth(self.fontMetrics().horizontalAdvance("0") * self._columns + 40)
        return hint


class TextField(QPlainTextEdit):
    """Several lines of plain text; Tab goes on, the field grows with its words."""

    left = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setInputMethodHints(_QUIET_TYPING)
        self.setProperty("ring", 9)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._grow)
        look.theme.changed.connect(self._grow)
        self._grow()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()

    def _grow(self) -> None:
        least, most = _LINES
        lines = min(max(self.document().size().toSize().height(), least), most)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 24)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Count the lines again for the new width."""
        super().resizeEvent(event)
        self._grow()


class Field(Box):
    """A question with its field: label and buddy, what helps, a message of a check."""

    def __init__(
        self, look: Look, question: str, field: QWidget, explanation: str = ""
    ) -> None:
        layout = QVBoxLayout()
        layout.setSpacing(4)
        super().__init__(layout, Margins())
        label = Prose(look, question, "label")
        label.setBuddy(field)
        hint = Prose(look, explanation, "soft")
        if not explanation:
            hint.hide()
        self._message = Prose(look, "", "label", tone="brass")
        self._check = row(Glyph(look, "warn", "brass"), (self._message, 1))
        self._check.hide()
        self._field = field
        field.setAccessibleName(question)
        field.setAccessibleDescription(explanation)
        for part in (label, hint, field, self._check):
            layout.addWidget(part)

    def show_message(self, text: str) -> None:
        """Show what a check found under the field; nothing when empty."""
        self._message.say(text)
        self._check.setVisible(bool(text))
        self._field.setAccessibleDescription(text)
