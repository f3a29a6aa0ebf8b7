"""When nobody is at the keyboard, or the computer slept: time to lock."""

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import SLOT, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

_LOOK_EVERY_MS = 1000
_SLEPT_SECONDS = 5.0
_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletMove,
    QEvent.Type.InputMethod,
}


class Idle(QObject):
    """Watches the windows for input and the clocks for sleep.

    `clock` counts seconds without sleep, `sleepless` with it; their distance grows
    only while the computer sleeps.
    """

    idle_reached = Signal()
    slept = Signal()

    def __init__(
        self,
        parent: QObject,
        minutes: int,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleepless: Callable[[], float] | None = None,
    ) -> None:
        super().__init__(parent)
        self._seconds = minutes * 60
        self._clock = clock
        self._sleepless = sleepless or _time_with_sleep
        self._last_input = clock()
        self._distance = self._sleepless() - clock()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_LOOK_EVERY_MS)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)
        self._watch(QGuiApplication.focusWindow())
        _tell_before_sleep(self)

    def wait_for(self, minutes: int) -> None:
        """Tell after another number of minutes from now on."""
        self._seconds = minutes * 60

    def look(self) -> None:
        """Tell when it has been quiet too long or the computer has slept."""
        now = self._clock()
        distance = self._sleepless() - now
        if distance - self._distance > _SLEPT_SECONDS:
            self.slept.emit()
        self._distance = distance
        if now - self._last_input >= self._seconds:
            self.idle_reached.emit()

    @Slot(bool)
    def before_sleep(self, is_beginning: bool) -> None:  # noqa: FBT001 - the system's signature
        """Take the system's word that it is about to sleep."""
        if is_beginning:
            self.slept.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        """Note that somebody is here."""
        if event.type() in _INPUT:
            self._last_input = self._clock()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)


def _time_with_sleep() -> float:
    boot_clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.time() if boot_clock is None else time.clock_gettime(boot_clock)


def _tell_before_sleep(idle: Idle) -> None:
    """Ask the system to tell before it sleeps (Linux); elsewhere waking is noticed."""
    if sys.platform != "linux":
        return
    from PySide6.QtDBus import QDBusConnection

    bus = QDBusConnection.systemBus()
    if bus.isConnected():
        bus.connect(
            "org.freedesktop.login1",
            "/org/freedesktop/login1",
            "org.freedesktop.login1.Manager",
            "PrepareForSleep",
            idle,
            SLOT("before_sleep(bool)").encode(),
        )
