"""Where the keyboard is: one ring for a window, drawn outside the focused part."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import Shiboken

from ui.look import Look

_GAP = 2
_LINE = 3
_REACH = _GAP + _LINE
_WATCH_AFTER_MS = 20
_MOVES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
}


class FocusRing(QWidget):
    """A transparent overlay that follows the focus and everything that moves it.

    A widget's property `ring` is the radius of its corners.
    """

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._watched: list[QWidget] = []
        self._focused: QWidget | None = None
        # Asking for parents makes the binding load every kind of widget: 40 ms that the
        # first window does not wait for.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._watch)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        look.theme.changed.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        """Draw again when the focused part or what holds it moves."""
        if event.type() in _MOVES:
            self._cover()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint a gap in the colour of the surface and the ring around it."""
        focused = self._focused
        if focused is None or not Shiboken.isValid(focused) or not focused.isVisible():
            return
        window = self._window
        box = QRectF(QRect(focused.mapTo(window, QPoint(0, 0)), focused.size()))
        radius = focused.property("ring") or 8
        painter = QPainter(self)
        painter.setClipRect(self._seen_through(focused))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for out, width, colour in ((1, _GAP, "surface"), (3.5, _LINE, "focus")):
            painter.setPen(QPen(self._look.theme.colour(colour), width))
            painter.drawRoundedRect(
                box.adjusted(-out, -out, out, out), radius + out, radius + out
            )

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not self._is_alive():
            return
        window = self._window
        is_ours = new is not None and new is not window and window.isAncestorOf(new)
        self._focused = new if is_ours else None
        self._cover()
        self._soon.start(_WATCH_AFTER_MS)

    def _watch(self) -> None:
        for widget in filter(Shiboken.isValid, self._watched):
            widget.removeEventFilter(self)
        self._watched = []
        above = self._focused
        while above is not None and Shiboken.isValid(above):
            above.installEventFilter(self)
            self._watched.append(above)
            above = None if above is self._window else above.parentWidget()
        self._cover()

    def _is_alive(self) -> bool:
        # On the way out the focus still wanders.
        return Shiboken.isValid(self._window) and Shiboken.isValid(self)

    def _cover(self) -> None:
        if not self._is_alive():
            return
        self.setGeometry(self._window.rect())
        self.raise_()
        self.setVisible(self._focused is not None and Shiboken.isValid(self._focused))
        self.update()

    def _seen_through(self, widget: QWidget) -> QRect:
        seen = self.rect()
        for above in filter(Shiboken.isValid, self._watched):
            if isinstance(above, QAbstractScrollArea) and above is not widget:
                port = above.viewport()
                box = QRect(port.mapTo(self._window, QPoint(0, 0)), port.size())
                seen = seen.intersected(box.adjusted(-_REACH, -_REACH, _REACH, _REACH))
        return seen
