"""One question of a form: its words, its field, answers of their own, what a check found."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from journal.domain.answers import Answer
from journal.domain.plain import RefusedAnswerError, from_plain
from journal.domain.question import Entity, Kind
from ui.desk import Desk
from ui.form.asides import AsideChips, AsideMenu
from ui.form.asked import Known, Question
from ui.form.codes_editor import CodesEditor
from ui.form.date_editor import DateEditor
from ui.form.editors import Editor, editor_of
from ui.form.number_editor import NumberEditor
from ui.form.refusals import told_refusal
from ui.form.text_editor import TextEditor
from ui.kit.boxes import Wrap, row
from ui.kit.fields import LineField, TextField
from ui.kit.marks import focusable_parts
from ui.kit.painting import Glyph
from ui.kit.text import Prose

_BESIDE_FROM = 820  # pixels: narrower, the answers of their own go under the drawings
_WITHOUT_ASIDES = frozenset({Kind.REFERENCE, Kind.TEXT})
_SCALES = frozenset({Kind.RATING, Kind.CHANGE})


class QuestionBox(QWidget):
    """A question and its answer; what cannot be kept is said under it and stays."""

    answer_changed = Signal()

    def __init__(
        self, desk: Desk, entity: type[Entity], question: Question, known: Known
    ) -> None:
        super().__init__()
        self.question = question
        self._desk = desk
        self._before: object = None
        self._is_beside_others = False
        self.editor: Editor = editor_of(desk, entity, question, known)
        self.editor.answer_changed.connect(self._answered)
        self._asides = self._made_asides()
        self._message = Prose(desk.look, "", "label", tone="brass")
        self._check = row(Glyph(desk.look, "warn", "brass"), (self._message, 1))
        self._check.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(6)
        self._grid.setHorizontalSpacing(16)
        self._grid.setColumnStretch(0, 1)
        self._label = Prose(desk.look, question.text, "label")
        self._hint = Prose(desk.look, question.explanation, "soft")
        if not question.explanation:
            self._hint.hide()
        self._name_fields()
        self._grid.addWidget(self._label, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(self._hint, 1, 0, 1, 2)
        self._grid.addWidget(self.editor, 2, 0, 1, 2)
        self._grid.addWidget(self._check, 5, 0, 1, 2)
        self._place_asides(is_wide=False)
        if isinstance(self.editor, NumberEditor | TextEditor):
            for line in self.editor.findChildren(LineField):
                line.editingFinished.connect(self.check)

    def plain(self) -> object:
        """Return the plain form of the answer, None where there is none."""
        reason = self._asides.reason() if self._asides is not None else ""
        return {"unknown": reason} if reason else self.editor.plain()

    def show_plain(self, plain: object) -> None:
        """Show an answer, without telling anybody."""
        reason = ""
        if isinstance(plain, Mapping) and "unknown" in plain:
            reason = str(plain["unknown"])
            self._show_menu()
        if self._asides is not None:
            self._asides.show_reason(reason)
        self.editor.show_plain(None if reason else plain)
        self._say("")

    def answer(self) -> Answer:
        """Return the answer as the domain knows it.

        Raises:
            RefusedAnswerError: it cannot be kept as it is.
        """
        return from_plain(self.question.field, self.plain())

    def check(self) -> bool:
        """Tell whether the answer can be kept; say under it why not."""
        try:
            self.answer()
        except RefusedAnswerError as error:
            self._say(told_refusal(self._desk.words, self.question.field, error.reason))
            return False
        self._say("")
        return True

    def go_to(self) -> None:
        """Give the focus to the field."""
        for part in focusable_parts(self.editor):
            if part.isVisibleTo(self):
                part.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def stand_beside_others(self) -> None:
        """Take little room across: what helps and other answers go under the field."""
        self._is_beside_others = True
        self._grid.removeWidget(self._hint)
        self._grid.addWidget(self._hint, 3, 0, 1, 2)
        self._place_asides(is_wide=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the answers of their own to where there is room for them."""
        super().resizeEvent(event)
        widest = _BESIDE_FROM * self._desk.look.theme.text_size
        self._place_asides(is_wide=self.width() >= widest)

    def _name_fields(self) -> None:
        fields = [*self.editor.findChildren(LineField), *self.editor.findChildren(TextField)]
        self._label.setBuddy(fields[0] if fields else self.editor)
        for one in fields:
            if not one.accessibleDescription():
                one.setAccessibleDescription(self.question.explanation)

    def _made_asides(self) -> AsideChips | AsideMenu | None:
        kind = self.question.field.kind
        if kind in _WITHOUT_ASIDES:
            return None
        if kind not in _SCALES:
            return self._menu()
        look, words = self._desk.look, self._desk.words
        chips = AsideChips(look, words, self.question.text)
        chips.reason_changed.connect(self._choose_reason)
        return chips

    def _menu(self) -> AsideMenu:
        editor = self.editor
        ways = editor.ways() if isinstance(editor, CodesEditor | DateEditor) else ()
        menu = AsideMenu(self._desk.look, self._desk.words, self.question.text, ways)
        menu.reason_changed.connect(self._choose_reason)
        menu.way_taken.connect(self._take_way)
        return menu

    def _show_menu(self) -> None:
        """Show that a text, which offers no reasons, came with one."""
        if self._asides is None:
            self._asides = self._menu()
            self._place_asides(is_wide=False)

    def _place_asides(self, *, is_wide: bool) -> None:
        if self._asides is None:
            return
        self._grid.removeWidget(self._asides)
        is_under = isinstance(self._asides, Wrap) and not is_wide
        if is_under or self._is_beside_others:
            self._grid.addWidget(self._asides, 4, 0, 1, 2)
        else:
            self._grid.addWidget(self._asides, 0, 1, Qt.AlignmentFlag.AlignTop)

    def _choose_reason(self, reason: str) -> None:
        if reason:
            given = self.editor.plain()
            self._before = self._before if given is None else given
            self.editor.show_plain(None)
        else:
            self.editor.show_plain(self._before)
        self._say("")
        self.answer_changed.emit()

    def _take_way(self, code: str) -> None:
        if isinstance(self.editor, CodesEditor | DateEditor):
            self.editor.take_way(code)

    def _answered(self) -> None:
        if self._asides is not None and self.editor.plain() is not None:
            self._asides.show_reason("")
            self._before = None
        if self._check.isVisibleTo(self):
            self.check()
        self.answer_changed.emit()

    def _say(self, text: str) -> None:
        self._message.say(text)
        self._check.setVisible(bool(text))
        self.editor.setAccessibleDescription(text or self.question.explanation)
