"""A form on the screen: essential questions, the rest behind *More*, save, leave, discard."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from journal.domain.plain import RefusedAnswerError
from journal.opened import Draft
from ui.actions import Command
from ui.form.answers_sheet import AnswersSheet
from ui.form.children import answers_from_plain
from ui.form.discarding import ask_discard
from ui.form.draft_keeper import DraftKeeper
from ui.form.reading_order import walk
from ui.form.saving import Filled, save
from ui.kit.boxes import STRETCH, card, row
from ui.kit.buttons import Button
from ui.kit.fields import Field, LineField
from ui.kit.page import FORM_WIDTH, Page, TitleLine
from ui.kit.painting import Glyph
from ui.kit.text import Label
from ui.records.told import told_title

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QShowEvent

    from journal.opened import OpenJournal
    from ui.desk import Desk, Navigator
    from ui.form.loading import Loaded


class FormView(Page):
    """The form of a new record, of a record, or of a draft of one."""

    def __init__(self, desk: Desk, navigator: Navigator, loaded: Loaded) -> None:
        super().__init__(desk.look, widest=FORM_WIDTH)
        self._desk = desk
        self._navigator = navigator
        self._loaded = loaded
        self._draft_id = loaded.draft_id or str(uuid4())
        self.answers = AnswersSheet(desk, loaded)
        self.answers.answer_changed.connect(self._typed)
        self._keeper = DraftKeeper(desk, self, self._draft, self.answers.differs)
        self._keeper.draft_kept.connect(self._show_kept)
        self._build()
        self._show_kept(is_kept=loaded.draft is not None)
        desk.actions[Command.SAVE].triggered.connect(self._save_by_key)

    def pending_draft(self) -> Callable[[OpenJournal], None] | None:
        """Return the job that keeps what is being typed, None where nothing is."""
        return self._keeper.pending()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed when the page is left."""
        super().hideEvent(event)
        self._keeper.keep_now()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the first question."""
        super().showEvent(event)
        if not self.isAncestorOf(self.focusWidget()):
            self.answers.go_to_first()

    def focusNextPrevChild(self, is_forward: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Walk in the order of reading."""
        return walk(self, is_forward=is_forward) or super().focusNextPrevChild(is_forward)

    def _build(self) -> None:
        look, words = self._desk.look, self._desk.words
        back = Button(look, words.say("Back"), "crumb", icon="back")
        back.clicked.connect(self._leave)
        title, beside = self._told_title()
        line = TitleLine(look, title)
        self._kept = row(
            Glyph(look, "pencil"), Label(look, words.say("Draft kept"), "soft"), gap=6
        )
        line.add(self._kept)
        self.add(row(back, STRETCH), line, self.answers)
        line.say(title, beside)
        self._why = LineField(words.say("Why do we change it?"))
        self._why_field = Field(look, words.say("Why do we change it?"), self._why)
        self._why_card = card(self._why_field)
        self._why_card.hide()
        self._why_button = Button(look, words.say("Say why we change it"), "quiet", icon="say")
        self._why_button.clicked.connect(self._ask_why)
        if self._loaded.record is None:
            self._why_button.hide()
        self.add(row(self._why_button, STRETCH), self._why_card, STRETCH)
        self._discard = Button(look, words.say("Discard…"), "grave")
        self._discard.clicked.connect(self._ask_discard)
        leave = Button(look, words.say("Leave it as a draft"))
        leave.clicked.connect(self._leave)
        self._save_button = Button(look, words.say("Save"), "primary", icon="check")
        self._save_button.clicked.connect(self._save)
        self.set_footer(self._discard, STRETCH, leave, self._save_button)

    def _told_title(self) -> tuple[str, str]:
        """Return the title, and what stands beside it."""
        words, record = self._desk.words, self._loaded.record
        about = self._loaded.entity.about
        kind = words.label(about.name, about.label)
        if record is None:
            # Translators: stands beside the kind of a record that is being written.
            return kind, words.say("new")
        title = told_title(words, record.answers)
        return title, kind if title != kind else ""

    def _typed(self) -> None:
        self._keeper.touch()

    def _show_kept(self, is_kept: bool) -> None:  # noqa: FBT001 - a signal's signature
        self._kept.setVisible(is_kept)
        self._discard.setVisible(is_kept)

    def _ask_why(self) -> None:
        self._why_button.hide()
        self._why_card.show()
        self._why.setFocus()

    def _draft(self) -> Draft:
        loaded, record = self._loaded, self._loaded.record
        return Draft(
            self._draft_id,
            loaded.entity.about.name,
            record.id if record is not None else "",
            self.answers.inside(),
            self.answers.plain(),
            record.version if record is not None else 0,
        )

    def _save_by_key(self) -> None:
        if self.isVisible() and self._save_button.isEnabled():
            self._save()

    def _save(self) -> None:
        refused = self.answers.first_refused()
        if refused is not None:
            self.scroll_to(refused)
            return
        try:
            filled = self._filled()
        except RefusedAnswerError:
            self.answers.unfold()
            self._save_unfolded()
            return
        self._keeper.stop()
        self._save_button.setEnabled(False)
        self._desk.worker.run(self, partial(save, filled=filled), self._saved, self._not_saved)

    def _save_unfolded(self) -> None:
        refused = self.answers.first_refused()
        if refused is not None:
            self.scroll_to(refused)

    def _filled(self) -> Filled:
        loaded, record = self._loaded, self._loaded.record
        entries = self.answers.entries()
        kept = {one.record_id for one in entries}
        return Filled(
            record.id if record is not None else "",
            answers_from_plain(loaded.entity, self.answers.plain()),
            self.answers.inside(),
            self._why.text().strip(),
            self._draft_id,
            tuple((one.record_id, self.answers.answers_of(one)) for one in entries),
            tuple(one.id for one in loaded.children if one.id not in kept),
        )

    def _saved(self, record_id: str) -> None:
        loaded = self._loaded
        self._keeper.stop()
        self._navigator.back()
        if loaded.record is None and not loaded.inside:
            self._navigator.show_record(loaded.entity.about.name, record_id)

    def _not_saved(self, error: Exception) -> None:
        self._save_button.setEnabled(True)
        self._keeper.touch()
        self._desk.errors.show(error)

    def _leave(self) -> None:
        self._keeper.keep_now()
        self._navigator.back()

    def _ask_discard(self) -> None:
        ask_discard(self._desk, self, self._draft_id, self._discarded)

    def _discarded(self) -> None:
        self._keeper.stop()
        self._navigator.back()
