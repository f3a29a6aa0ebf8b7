"""All questions of a form: where it belongs, the essential ones, the rest behind *More*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.form.asked import essential_blocks, waiting_blocks
from ui.form.children import ASKED_INSIDE, ChildrenEditor, asked_inside
from ui.form.place_question import PlaceQuestion, asked_parents
from ui.form.sheet import Sheet
from ui.kit.boxes import STRETCH, Margins, card, row
from ui.kit.buttons import Button

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from journal.domain.question import Entity
    from ui.desk import Desk
    from ui.form.children import Entry
    from ui.form.loading import Loaded

_CARD = Margins(24, 18, 24, 22)


class AnswersSheet(QWidget):
    """What is typed, over what is saved; what is not asked keeps its answer."""

    answer_changed = Signal()

    def __init__(self, desk: Desk, loaded: Loaded) -> None:
        super().__init__()
        self._desk = desk
        self._loaded = loaded
        self._plain = dict(loaded.shown_plain())
        self._place: PlaceQuestion | None = None
        self._children: ChildrenEditor | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(14)
        self._add_place()
        blocks = essential_blocks(loaded.entity)
        self._first = Sheet(desk, loaded.entity, blocks, loaded.known, self._inserts())
        self._waiting: Sheet | None = None
        self._show(self._first)
        self._more = Button(desk.look, self._told_more(), "quiet", icon="down")
        self._more.clicked.connect(self._unfold_and_go)
        self._more_line = row(self._more, STRETCH)
        if not waiting_blocks(loaded.entity):
            self._more_line.hide()
        self._layout.addWidget(self._more_line)
        self._at_first = (self.plain(), dict(self.inside()))

    def inside(self) -> Mapping[str, str]:
        """Return where the record belongs."""
        return self._place.inside() if self._place is not None else self._loaded.inside

    def entries(self) -> Sequence[Entry]:
        """Return the records asked inside this one."""
        return self._children.entries() if self._children is not None else ()

    def answers_of(self, entry: Entry) -> Entity:
        """Return the answers of a record asked inside this one.

        Raises:
            RefusedAnswerError: one of them cannot be kept as it is.
        """
        if self._children is None:
            raise TypeError
        return self._children.answers_of(entry)

    def plain(self) -> dict[str, object]:
        """Return every answer by field, and the records asked inside by their entity."""
        waiting = self._waiting.plain() if self._waiting is not None else {}
        plain = {**self._plain, **self._first.plain(), **waiting}
        child = asked_inside(self._loaded.entity.about.name)
        if child is not None:
            plain[child.about.name] = [one.plain() for one in self.entries()] or None
        return {name: one for name, one in plain.items() if one is not None}

    def differs(self) -> bool:
        """Tell whether a draft of this would hold anything that is not saved."""
        if self._loaded.draft is not None:
            return True
        return (self.plain(), dict(self.inside())) != self._at_first

    def first_refused(self) -> QWidget | None:
        """Check everything; return the first part that cannot be kept as it is."""
        if self._place is not None and not self._place.is_fit():
            return self._place
        refused = self._first.first_refused()
        if refused is not None:
            refused.go_to()
            return refused
        if self._children is not None and self._has_unfit_child(self._children):
            return self._children
        if self._waiting is None:
            return None
        refused = self._waiting.first_refused()
        if refused is not None:
            refused.go_to()
        return refused

    def unfold(self) -> None:
        """Show the questions that can wait."""
        if self._waiting is not None:
            return
        loaded = self._loaded
        blocks = waiting_blocks(loaded.entity)
        self._waiting = Sheet(self._desk, loaded.entity, blocks, loaded.known)
        self._more_line.hide()
        self._show(self._waiting)

    def go_to_first(self) -> None:
        """Give the focus to the first question."""
        self._first.go_to_first()

    def _unfold_and_go(self) -> None:
        self.unfold()
        if self._waiting is not None:
            self._waiting.go_to_first()

    def _show(self, sheet: Sheet) -> None:
        sheet.show_plain(self._plain)
        sheet.answer_changed.connect(self.answer_changed)
        shown = card(sheet, margins=_CARD)
        self._layout.addWidget(shown)
        shown.show()

    def _has_unfit_child(self, children: ChildrenEditor) -> bool:
        return not children.is_fit() or children.open_refused()

    def _add_place(self) -> None:
        parents = asked_parents(self._loaded)
        if parents:
            self._place = PlaceQuestion(self._desk, parents, self._loaded)
            self._place.answer_changed.connect(self.answer_changed)
            self._layout.addWidget(card(self._place, margins=_CARD))

    def _inserts(self) -> Mapping[int, QWidget]:
        name = self._loaded.entity.about.name
        child = asked_inside(name)
        if child is None:
            return {}
        self._children = ChildrenEditor(self._desk, child)
        self._children.show_entries(self._loaded.shown_entries())
        self._children.answer_changed.connect(self.answer_changed)
        return {ASKED_INSIDE[name].place: self._children}

    def _told_more(self) -> str:
        return self._desk.words.count(
            "More · {number} question that can wait",
            "More · {number} questions that can wait",
            len(waiting_blocks(self._loaded.entity)),
        )
