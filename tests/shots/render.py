"""Draw a screen to a picture without showing it, and list what is cut on it."""

from collections.abc import Iterator

from PySide6.QtCore import QEventLoop, QRect, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QPushButton,
    QTableView,
    QWidget,
)

from ui.kit.buttons import Button
from ui.kit.painting import Painted
from ui.kit.text import Elided, Prose

_SETTLING_MS = 60
_SMALLEST_POINTS = 11.9
_OVERLAYS = {"FocusRing"}


def settle(milliseconds: int = _SETTLING_MS) -> None:
    """Let layouts and queued results come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def show_unseen(window: QWidget, width: int, height: int) -> None:
    """Lay a window out at a size, as if it were shown."""
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(width, height)
    window.show()
    settle()


def picture(window: QWidget) -> QImage:
    """Return what the window shows."""
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def faults(window: QWidget) -> tuple[str, ...]:
    """Return a line for every visible part that is cut or too small to read."""
    return tuple(_faults(window))


def _faults(window: QWidget) -> Iterator[str]:
    for part in window.findChildren(QWidget):
        if not part.isVisibleTo(window) or type(part).__name__ in _OVERLAYS:
            continue
        yield from _cut(part)
        yield from _small(part)
        yield from _outside(part, window)


def _cut(part: QWidget) -> Iterator[str]:
    name = f"{type(part).__name__} {_words(part)!r}"
    if isinstance(part, Prose):
        if part.heightForWidth(part.width()) > part.height() + 1:
            yield f"cut below: {name} {part.size().toTuple()}"
    elif isinstance(part, Button):
        if part.height() < part.height_at(part.width()):
            yield f"cut: {name} {part.size().toTuple()} {part.sizeHint().toTuple()}"
    elif isinstance(part, (QLabel, QPushButton, Painted)) and not isinstance(part, Elided):
        hint = part.minimumSizeHint()
        if hint.width() > part.width() + 1 or hint.height() > part.height() + 1:
            yield f"cut: {name} {part.size().toTuple()} needs {hint.toTuple()}"


def _small(part: QWidget) -> Iterator[str]:
    if _words(part) and 0 < part.fontInfo().pointSizeF() < _SMALLEST_POINTS:
        yield f"small: {_words(part)!r} {part.fontInfo().pointSizeF()}"


def _outside(part: QWidget, window: QWidget) -> Iterator[str]:
    parent = part.parentWidget()
    if parent is None or part is window or isinstance(part, QAbstractScrollArea):
        return
    if isinstance(parent, QTableView):  # its own parts overlap by design
        return
    scrolls = isinstance(parent.parentWidget(), QAbstractScrollArea)
    room = QRect(-1, -1, parent.width() + 2, parent.height() + 2)
    if part.width() and not scrolls and not room.contains(part.geometry()):
        yield f"outside: {type(part).__name__} {_words(part)!r} {part.geometry().getRect()}"
    if scrolls and part.width() > parent.width() + 1:
        yield f"wider than its place: {type(part).__name__} {part.width()} {parent.width()}"


def _words(part: QWidget) -> str:
    said = getattr(part, "text", None)
    return str(said())[:40] if callable(said) and isinstance(part, QWidget) else ""


def application() -> QApplication:
    """Return the application, made once without a screen."""
    app = QApplication.instance()
    return app if isinstance(app, QApplication) else QApplication(["bitacora"])
