"""What is copied from our windows: marked as a secret, forgotten after 30 seconds.

Managers of clipboards that know the marks keep no history of it; others may, and
nothing can be promised about them (page 4, section 4).
"""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

FORGET_AFTER_MS = 30_000
_FORM = 'application/x-qt-windows-mime;value="{name}"'
_MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    "application/x-nspasteboard-concealed-type": b"text",
    _FORM.format(name="ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _FORM.format(name="CanIncludeInClipboardHistory"): b"\0\0\0\0",
    _FORM.format(name="CanUploadToCloudClipboard"): b"\0\0\0\0",
}


class ClipboardGuard(QObject):
    """Watches the clipboard while a journal is open.

    `is_ours` tells whether what was just copied came from our windows.
    """

    def __init__(
        self,
        parent: QObject,
        clipboard: QClipboard,
        is_ours: Callable[[], bool] = lambda: QGuiApplication.focusWindow() is not None,
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._is_ours = is_ours
        self._holds_ours = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FORGET_AFTER_MS)
        self._timer.timeout.connect(self.forget)
        clipboard.dataChanged.connect(self._mark)

    def forget(self) -> None:
        """Empty the clipboard if what it holds is ours."""
        self._timer.stop()
        if self._holds_ours:
            self._holds_ours = False
            self._clipboard.clear()

    def _mark(self) -> None:
        if not self._clipboard.text():
            return
        given = self._clipboard.mimeData()
        if all(given.hasFormat(mark) for mark in _MARKS):
            return
        self._holds_ours = self._is_ours()
        if not self._holds_ours:
            return
        marked = QMimeData()
        marked.setText(given.text())
        for mark, value in _MARKS.items():
            marked.setData(mark, value)
        self._clipboard.setMimeData(marked)
        self._timer.start()
