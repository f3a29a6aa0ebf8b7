"""The field a passphrase is typed in: hidden, with an eye, and a word on capitals."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, Qt
from PySide6.QtWidgets import QLineEdit

from journal.i18n import Words
from ui.kit.buttons import Button, checkable
from ui.kit.fields import LineField
from ui.kit.text import show_tip
from ui.look import Look


class SecretField(LineField):
    """What is typed is hidden until the eye is opened.

    No system tells whether capitals are locked, so it is seen from what is typed:
    a capital without Shift, or a small letter with it.
    """

    capitals_seen = Signal(bool)

    def __init__(self, look: Look, words: Words, name: str) -> None:
        super().__init__(name)
        self._look = look
        self._names = (words.say("Show what is typed"), words.say("Hide what is typed"))
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._eye = checkable(Button(look, "", "inset", icon="see"))
        self._eye.setParent(self)
        self._eye.toggled.connect(self._open_eye)
        self._name_eye(is_open=False)

    def forget(self) -> None:
        """Empty the field and close the eye; no undo brings back what was typed."""
        self._eye.setChecked(False)
        self.setText("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the eye at the end."""
        super().resizeEvent(event)
        size = self._eye.sizeHint()
        room = size.width() + 8
        is_mirrored = self.isRightToLeft()
        self.setTextMargins(room if is_mirrored else 0, 0, 0 if is_mirrored else room, 0)
        self._eye.resize(size)
        left = 4 if is_mirrored else self.width() - room + 4
        self._eye.move(QPoint(left, (self.height() - size.height()) // 2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, and tell when capitals seem to be locked."""
        super().keyPressEvent(event)
        typed = event.text()
        if len(typed) == 1 and typed.lower() != typed.upper():
            has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.capitals_seen.emit(typed.isupper() != has_shift)

    def _open_eye(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's signal
        mode = QLineEdit.EchoMode.Normal if is_open else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._eye.show_icon("hide" if is_open else "see")
        self._name_eye(is_open=is_open)

    def _name_eye(self, *, is_open: bool) -> None:
        self._eye.setAccessibleName(self._names[is_open])
        show_tip(self._eye, self._names[is_open])
