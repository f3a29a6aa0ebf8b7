"""Every version of a record: when, who, why, what is different; one can be brought back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.boxes import STRETCH, card, column, hairline, row
from ui.kit.buttons import Button
from ui.kit.dialog import Question, ask
from ui.kit.text import Label, Prose
from ui.records.reading import VersionRow, read_versions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from journal.domain.record import Record
    from journal.opened import OpenJournal
    from ui.desk import Desk


class HistoryCard(QWidget):
    """Folded behind one button until somebody wants to know."""

    def __init__(self, desk: Desk, record: Record) -> None:
        super().__init__()
        self._desk = desk
        self._record = record
        text = desk.words.say("Earlier versions")
        self._button = Button(desk.look, text, "quiet", icon="clock")
        self._button.clicked.connect(self._read)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(row(self._button, STRETCH))

    def _read(self) -> None:
        self._button.setEnabled(False)
        words, record_id = self._desk.words, self._record.id
        job = partial(read_versions, words=words, record_id=record_id)
        self._desk.worker.run(self, job, self._show)

    def _show(self, versions: Sequence[VersionRow]) -> None:
        self._button.hide()
        heading = Label(self._desk.look, self._desk.words.say("Versions"), "heading")
        parts: list[QWidget] = []
        for one in versions:
            parts += [hairline(), self._line(one, is_newest=not parts)]
        self._layout.addWidget(card(heading, *parts))

    def _line(self, version: VersionRow, *, is_newest: bool) -> QWidget:
        look, words = self._desk.look, self._desk.words
        told = Prose(look, self._told(version), "label")
        parts: list[QWidget] = [told]
        if version.why:
            parts.append(Prose(look, version.why, "told"))
        if version.changed:
            # Translators: stands between the questions of a form.
            questions = words.say(" · ").join(version.changed)
            sentence = words.say("Other answers to: {questions}", questions=questions)
            parts.append(Prose(look, sentence, "soft"))
        if is_newest:
            return row((column(*parts, gap=2), 1))
        back = Button(look, words.say("Bring it back"))
        back.setProperty("version", version.number)
        back.setAccessibleDescription(self._told(version))
        back.clicked.connect(self._ask_back)
        return row((column(*parts, gap=2), 1), back)

    def _told(self, version: VersionRow) -> str:
        words = self._desk.words
        number = words.number(version.number)
        if not version.who:
            return words.say("Version {number}, {day}", number=number, day=version.day)
        return words.say(
            "Version {number}, {day}, {who}", number=number, day=version.day, who=version.who
        )

    def _ask_back(self) -> None:
        words = self._desk.words
        number = int(self.sender().property("version"))
        question = Question(
            words.say("Bring version {number} back?", number=words.number(number)),
            words.say("It becomes the newest version. Nothing of what came after is lost."),
            safe=words.say("Leave it as it is"),
            act=words.say("Bring it back"),
        )
        ask(self._desk.look, self, question, partial(self._restore, number))

    def _restore(self, number: int) -> None:
        job = partial(_restore, record_id=self._record.id, version=number)
        self._desk.worker.run(self, job, self._restored)

    def _restored(self, _nothing: None) -> None:
        """The page hears of the new version and reads everything again."""


def _restore(journal: OpenJournal, *, record_id: str, version: int) -> None:
    journal.history.restore(record_id, version)
