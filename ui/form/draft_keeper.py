"""Keeps what is being typed as a draft, a moment after the last key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.opened import Draft, OpenJournal
    from ui.desk import Desk

PAUSE_MS = 300


class DraftKeeper(QObject):
    """Writes a draft after each pause; one that says nothing new is discarded.

    `gather` returns the draft as it stands on the screen now, `is_new` tells whether
    it differs from what is saved.
    """

    draft_kept = Signal(bool)

    def __init__(
        self,
        desk: Desk,
        parent: QObject,
        gather: Callable[[], Draft],
        is_new: Callable[[], bool],
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._gather = gather
        self._is_new = is_new
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._keep)

    def touch(self) -> None:
        """Take note that something was typed."""
        self._timer.start()

    def stop(self) -> None:
        """Forget what was typed since the last draft: it is saved, or not wanted."""
        self._timer.stop()

    def keep_now(self) -> None:
        """Keep what was typed since the last draft without waiting."""
        if self._timer.isActive():
            self._keep()

    def pending(self) -> Callable[[OpenJournal], None] | None:
        """Return the job that keeps what was typed since the last draft, if anything."""
        if not self._timer.isActive():
            return None
        self._timer.stop()
        return self._job()

    def _keep(self) -> None:
        self._timer.stop()
        is_new = self._is_new()
        self._desk.worker.run(self, self._job(), partial(self._tell, is_new=is_new))

    def _job(self) -> Callable[[OpenJournal], None]:
        draft = self._gather()
        return partial(_keep, draft=draft) if self._is_new() else partial(_discard, draft=draft)

    def _tell(self, _nothing: None, *, is_new: bool) -> None:
        self.draft_kept.emit(is_new)


def _keep(journal: OpenJournal, *, draft: Draft) -> None:
    journal.drafts.keep(draft)


def _discard(journal: OpenJournal, *, draft: Draft) -> None:
    journal.drafts.discard(draft.id)
