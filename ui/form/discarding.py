"""A draft is discarded only after a question."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.kit.dialog import Question, ask

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from journal.opened import OpenJournal
    from ui.desk import Desk


def ask_discard(
    desk: Desk, page: QWidget, draft_id: str, discarded: Callable[[], None]
) -> None:
    """Ask over a page; if it is said yes to, discard the draft and call `discarded`."""
    words = desk.words
    question = Question(
        words.say("Discard this draft?"),
        words.say("What was typed and not saved is gone then. What is saved stays."),
        safe=words.say("Keep it"),
        act=words.say("Discard"),
        kind="grave",
    )
    job = partial(_discard, draft_id=draft_id)

    def discard() -> None:
        desk.worker.run(page, job, lambda _: discarded())

    ask(desk.look, page, question, discard)


def _discard(journal: OpenJournal, *, draft_id: str) -> None:
    journal.drafts.discard(draft_id)
