"""The page that becomes a form, or first asks what to do with a draft."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.form.form_view import FormView
from ui.form.loading import Loaded, load
from ui.form.recover_view import RecoverView

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.opened import OpenJournal
    from ui.desk import Desk, FormStart, Navigator


class FormPage(QWidget):
    """A form as soon as what it begins with is read.

    A record with a draft of its own shows both first; a draft that was chosen opens
    at once.
    """

    def __init__(self, desk: Desk, navigator: Navigator, start: FormStart) -> None:
        super().__init__()
        self._desk = desk
        self._navigator = navigator
        self._start = start
        self._form: FormView | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        job = partial(load, start=start, words=desk.words)
        desk.worker.run(self, job, self._loaded, self._not_loaded)

    def pending_draft(self) -> Callable[[OpenJournal], None] | None:
        """Return the job that keeps what is being typed, None where nothing is."""
        return self._form.pending_draft() if self._form is not None else None

    def _loaded(self, loaded: Loaded) -> None:
        is_offered = loaded.record is not None and loaded.draft is not None
        if is_offered and loaded.draft_id != self._start.draft_id:
            view = RecoverView(self._desk, self._navigator, loaded, self._open)
            self._layout.addWidget(view)
            return
        self._open(loaded)

    def _open(self, loaded: Loaded) -> None:
        while self._layout.count():
            part = self._layout.takeAt(0).widget()
            part.hide()
            part.deleteLater()
        self._form = FormView(self._desk, self._navigator, loaded)
        self._layout.addWidget(self._form)

    def _not_loaded(self, error: Exception) -> None:
        self._navigator.back()
        self._desk.errors.show(error)


def form_page(desk: Desk, navigator: Navigator, start: FormStart) -> QWidget:
    """Return the form for a new record, a record, or a draft of one."""
    return FormPage(desk, navigator, start)
