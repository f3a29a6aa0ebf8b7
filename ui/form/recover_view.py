"""What was saved beside the draft: recover it, leave it for later, or discard it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QWidget

from journal.domain.plain import RefusedAnswerError, from_plain
from ui.form.asked import asked_fields, question_of
from ui.form.children import answers_from_plain, asked_inside
from ui.form.discarding import ask_discard
from ui.kit.banner import Banner
from ui.kit.boxes import STRETCH, Margins, card, column, hairline, row, surface_row
from ui.kit.buttons import Button
from ui.kit.page import Page, TitleLine
from ui.kit.text import Label, Prose
from ui.records.told import told_answer, told_list, told_title

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from journal.domain.question import Entity, Field
    from ui.desk import Desk, Navigator
    from ui.form.children import Entry
    from ui.form.loading import Loaded

_BESIDE_FROM = 700  # pixels: narrower, saved and draft stand under each other


class RecoverView(Page):
    """Only what differs; until somebody chooses, both stay."""

    def __init__(
        self,
        desk: Desk,
        navigator: Navigator,
        loaded: Loaded,
        recover: Callable[[Loaded], None],
    ) -> None:
        super().__init__(desk.look)
        self._desk = desk
        self._navigator = navigator
        self._loaded = loaded
        self._recover = recover
        look, words = desk.look, desk.words
        back = Button(look, words.say("Back"), "crumb", icon="back")
        back.clicked.connect(navigator.back)
        sentence = words.say(
            "Nothing was lost. What had been typed is here, up to the last word."
        )
        told = words.say("Only what differs is shown. Until you choose, both stay.")
        title = TitleLine(look, words.say("A draft was kept"))
        self.add(
            row(back, STRETCH),
            title,
            Banner(look, "moss", sentence),
            self._differences(),
            Prose(look, told, "soft"),
        )
        title.say(words.say("A draft was kept"), self._told_record())
        discard = Button(look, words.say("Discard the draft…"), "grave")
        discard.clicked.connect(self._ask_discard)
        later = Button(look, words.say("Leave it for later"))
        later.clicked.connect(navigator.back)
        self._act = Button(look, words.say("Recover the draft"), "primary", icon="undo")
        self._act.clicked.connect(self._open)
        self.add(row(discard, STRETCH), STRETCH)
        self.set_footer(STRETCH, later, self._act)

    def showEvent(self, event: QShowEvent) -> None:
        """Have the safe way in hand: recovering loses nothing."""
        super().showEvent(event)
        self._act.setFocus()

    def _told_record(self) -> str:
        record = self._loaded.record
        return told_title(self._desk.words, record.answers) if record is not None else ""

    def _differences(self) -> QWidget:
        look, words = self._desk.look, self._desk.words
        parts: list[QWidget] = []
        for question, saved, typed in self._differing():
            if parts:
                parts.append(hairline())
            parts.append(_Difference(self._desk, question, saved, typed))
        if not parts:
            parts.append(Prose(look, words.say("The draft says the same as what is saved.")))
        return card(*parts)

    def _differing(self) -> Iterator[tuple[str, str, str]]:
        loaded, words = self._loaded, self._desk.words
        saved, typed = loaded.saved_plain(), loaded.shown_plain()
        for field in asked_fields(loaded.entity):
            before, now = saved.get(field.name), typed.get(field.name)
            if before != now:
                question = question_of(words, loaded.entity, field).text
                yield question, self._told(field, before), self._told(field, now)
        child = asked_inside(loaded.entity.about.name)
        before_entries, now_entries = loaded.saved_entries(), loaded.shown_entries()
        if child is not None and list(before_entries) != list(now_entries):
            question = words.label(child.about.name, child.about.plural)
            yield (
                question,
                self._told_entries(child, before_entries),
                self._told_entries(child, now_entries),
            )

    def _told(self, field: Field, plain: object) -> str:
        try:
            answer = from_plain(field, plain)
        except RefusedAnswerError:
            return str(plain)
        if answer is None:
            return ""
        return told_answer(self._desk.words, field, answer, self._loaded.known.titles)

    def _told_entries(self, child: type[Entity], entries: Sequence[Entry]) -> str:
        words = self._desk.words
        told = []
        for one in entries:
            try:
                told.append(told_title(words, answers_from_plain(child, one.answers)))
            except RefusedAnswerError:
                told.append(words.label(child.about.name, child.about.label))
        return told_list(words, told)

    def _open(self) -> None:
        self._recover(self._loaded)

    def _ask_discard(self) -> None:
        ask_discard(self._desk, self, self._loaded.draft_id, self._navigator.back)


class _Difference(QWidget):
    """One answer: its question, what was saved, and the draft on its ground."""

    def __init__(self, desk: Desk, question: str, saved: str, typed: str) -> None:
        super().__init__()
        self._look = desk.look
        look, words = desk.look, desk.words
        nothing = words.say("not asked")
        before = column(
            Label(look, words.say("Saved"), "hint"),
            Prose(look, saved or nothing, "soft"),
            STRETCH,
            gap=2,
        )
        # Translators: marks an answer of a draft: it was given, or it is another now.
        mark = words.say("changed") if saved else words.say("new")
        now = column(
            row(
                Label(look, words.say("The draft"), "hint"),
                STRETCH,
                Label(look, mark, "label", tone="brass"),
            ),
            Prose(look, typed or nothing),
            STRETCH,
            gap=2,
        )
        ground = surface_row("changed", (now, 1), margins=Margins(12, 8, 12, 8))
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 4, 0, 4)
        self._layout.setSpacing(10)
        self._layout.addWidget(Prose(look, question, "label"), 2)
        self._layout.addWidget(before, 3)
        self._layout.addWidget(ground, 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the three beside each other where there is room."""
        super().resizeEvent(event)
        is_wide = self.width() >= _BESIDE_FROM * self._look.theme.text_size
        self._layout.setDirection(
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )
