"""What a page is handed: how things look and speak, the worker, the way to other pages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from journal.i18n import Words
    from journal.opened import OpenJournal
    from ui.actions import Actions
    from ui.errors import Errors
    from ui.look import Look
    from ui.preferences import Preferences
    from ui.worker import Worker


class News(QObject):
    """Tells every page that something in the journal changed.

    `changed` carries what the journal told; it is emitted on the journal's thread
    and comes to pages in theirs.
    """

    changed = Signal(object)


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything a page needs, handed to each one."""

    look: Look
    words: Words
    worker: Worker
    actions: Actions
    errors: Errors
    news: News
    today: Callable[[], date]
    preferences: Preferences


@dataclass(frozen=True, slots=True)
class FormStart:
    """What a form begins with: a new record, a record, or a draft of one."""

    entity_name: str
    record_id: str = ""
    inside: Mapping[str, str] = field(default_factory=dict)
    draft_id: str = ""


class Navigator(Protocol):
    """The way from one page to another."""

    def show_place(self, name: str) -> None:
        """Go to a place of the rail."""

    def show_list(self, entity_name: str) -> None:
        """Go to the list of an entity."""

    def show_record(self, entity_name: str, record_id: str) -> None:
        """Go to one record."""

    def show_form(self, start: FormStart) -> None:
        """Go to the form of a record."""

    def back(self) -> None:
        """Go to the page before this one."""


@runtime_checkable
class HoldsDraft(Protocol):
    """A page in which something may be typed that no draft holds yet."""

    def pending_draft(self) -> Callable[[OpenJournal], None] | None:
        """Return the job that keeps what is being typed, None where nothing is.

        Called in the thread of the windows; gathers text and touches nothing else.
        """
