"""The answers of a record, each beside its question, as they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from journal.domain.question import Kind, answers_of
from ui.form.asked import asked_fields, question_of
from ui.kit.boxes import STRETCH, card, column, hairline, row
from ui.kit.buttons import Button
from ui.kit.rating import paint_vessel
from ui.kit.text import Prose
from ui.records.told import has_answer, told_answer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from journal.domain.answers import Answer
    from journal.domain.question import Field
    from ui.desk import Desk
    from ui.look import Look
    from ui.records.reading import Shown

_BESIDE_FROM = 560  # pixels: narrower, the answer stands under its question
_VESSEL = 26


class AnswersCard(QWidget):
    """What was answered; what was not, behind a button."""

    def __init__(self, desk: Desk, shown: Shown) -> None:
        super().__init__()
        self._desk = desk
        self._shown = shown
        values = answers_of(shown.record.answers)
        fields = [
            *asked_fields(type(shown.record.answers)),
            *(one for one in _filled(shown) if has_answer(values[one.name])),
        ]
        fields.sort(key=lambda one: one.asked.essential or 100)
        given = [one for one in fields if has_answer(values[one.name])]
        open_ = [one for one in fields if not has_answer(values[one.name])]
        layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        if given:
            layout.addWidget(card(*self._lines(given), gap=4))
        text = desk.words.say("Not answered · {number}", number=desk.words.number(len(open_)))
        self._more = Button(desk.look, text, "quiet", icon="down")
        self._more.clicked.connect(self._unfold)
        if not open_:
            self._more.hide()
        self._open = card(*(self._question(one) for one in open_), gap=4)
        self._open.hide()
        layout.addWidget(row(self._more, STRETCH))
        layout.addWidget(self._open)

    def _lines(self, fields: Sequence[Field]) -> Sequence[QWidget]:
        parts: list[QWidget] = []
        for field in fields:
            if parts:
                parts.append(hairline())
            parts.append(self._line(field))
        return parts

    def _line(self, field: Field) -> QWidget:
        record, words = self._shown.record, self._desk.words
        answer: Answer = answers_of(record.answers)[field.name]
        told = told_answer(words, field, answer, self._shown.titles)
        question = question_of(words, type(record.answers), field).text
        is_level = field.kind is Kind.RATING and isinstance(answer, int)
        vessel = Vessel(self._desk.look, answer) if is_level else None
        return _Line(self._desk.look, question, told, vessel)

    def _question(self, field: Field) -> Prose:
        question = question_of(self._desk.words, type(self._shown.record.answers), field)
        return Prose(self._desk.look, question.text, "soft")

    def _unfold(self) -> None:
        self._more.hide()
        self._open.show()


def _filled(shown: Shown) -> Sequence[Field]:
    """Return what the program fills in and people want to read: the weight of travel."""
    from journal.domain.question import fields_of

    return [
        one
        for one in fields_of(type(shown.record.answers))
        if one.asked.filled_in and one.kind is Kind.NUMBER
    ]


class Vessel(QWidget):
    """A small vessel filled to the level of a rating; its word stands beside it."""

    def __init__(self, look: Look, level: object) -> None:
        super().__init__()
        self._look = look
        self._level = level if isinstance(level, int) else 0
        side = look.theme.icon(_VESSEL)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the vessel."""
        theme = self._look.theme
        box = QRectF(self.rect()).adjusted(3, 4, -3, -3)
        painter = QPainter(self)
        fill = theme.colour("sea", 0.75)
        paint_vessel(painter, box, self._level, theme.colour("ink_soft"), fill)


class _Line(QWidget):
    """A question and its answer, beside each other where there is room."""

    def __init__(self, look: Look, question: str, told: str, vessel: Vessel | None) -> None:
        super().__init__()
        self._look = look
        answer = Prose(look, told)
        said: QWidget = answer
        if vessel is not None:
            said = row(vessel, (answer, 1), gap=10)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 5, 0, 5)
        self._layout.setSpacing(4)
        self._layout.addWidget(column(Prose(look, question, "soft"), STRETCH), 2)
        self._layout.addWidget(said, 3, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answer beside the question where there is room."""
        super().resizeEvent(event)
        is_wide = self.width() >= _BESIDE_FROM * self._look.theme.text_size
        self._layout.setSpacing(20 if is_wide else 4)
        self._layout.setDirection(
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )
