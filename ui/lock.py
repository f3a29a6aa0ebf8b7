"""Lock and panic: the screen is gone at once, the text is kept, the process ends.

Order, and why: hide the windows first (they are gone within a frame), then let
the journal's thread keep what was being typed and close, then replace or end
the process. A second thread does the last step after two seconds at most, however
stuck the rest is; what was acknowledged as saved is durable already.
"""

from __future__ import annotations

from threading import Timer
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.opened import OpenJournal
    from ui.worker import Worker

LONGEST_SECONDS = 2.0  # page 4, Lock
_SPARE_SECONDS = 0.3  # what replacing the process itself may take
_TOLD_MS = 20


class Lock(QObject):
    """Ends the work with the journal in one way or the other, once.

    `hide` hides every window; `pending` returns the job that keeps what is being
    typed; `leave` replaces or ends the process and never returns.
    """

    def __init__(
        self,
        parent: QObject,
        worker: Worker,
        hide: Callable[[], None],
        pending: Callable[[], Callable[[OpenJournal], None] | None],
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._hide = hide
        self._pending = pending
        self._leave: Callable[[], None] | None = None
        self._until = 0.0

    def leave_by(self, leave: Callable[[], None]) -> None:
        """Hide, keep the text, close the journal, then call `leave`; only the first counts."""
        if self._leave is not None:
            return
        self._leave = leave
        self._until = monotonic() + LONGEST_SECONDS - _SPARE_SECONDS
        watchdog = Timer(LONGEST_SECONDS - _SPARE_SECONDS, leave)
        watchdog.daemon = True
        watchdog.start()
        self._hide()
        # The screen server is told when this slot returns; only then may we wait.
        QTimer.singleShot(_TOLD_MS, self._keep)

    def _keep(self) -> None:
        job = self._pending()
        if job is None:
            self._finish(None)
        else:
            self._worker.run(self, job, self._finish, self._finish)

    def _finish(self, _outcome: object) -> None:
        self._worker.stop(max(self._until - monotonic(), 0.0))
        if self._leave is not None:
            self._leave()
