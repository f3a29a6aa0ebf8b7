"""The questions of one entity under each other, in blocks, and their answers together."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.question import Entity
from ui.desk import Desk
from ui.form.asked import Block, Known, question_of
from ui.form.question_box import QuestionBox
from ui.kit.boxes import Wrap, column

_BETWEEN = 24  # pixels between two questions (visual system, picture 04)
_WITHIN = 16


class Sheet(QWidget):
    """Blocks of questions; `inserts` stand in the place of an essential number."""

    answer_changed = Signal()

    def __init__(
        self,
        desk: Desk,
        entity: type[Entity],
        blocks: Sequence[Block],
        known: Known,
        inserts: Mapping[int, QWidget] | None = None,
    ) -> None:
        super().__init__()
        self._boxes: dict[str, QuestionBox] = {}
        waiting = dict(inserts or {})
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_BETWEEN)
        for block in blocks:
            for place in [one for one in sorted(waiting) if one < block.place]:
                layout.addWidget(waiting.pop(place))
            layout.addWidget(self._shown(desk, entity, block, known))
        for place in sorted(waiting):
            layout.addWidget(waiting[place])

    def names(self) -> Sequence[str]:
        """Return the names of the fields asked here, in their order."""
        return tuple(self._boxes)

    def plain(self) -> Mapping[str, object]:
        """Return every answer of the sheet by field, None where there is none."""
        return {name: box.plain() for name, box in self._boxes.items()}

    def show_plain(self, answers: Mapping[str, object]) -> None:
        """Show answers by field, without telling anybody."""
        for name, box in self._boxes.items():
            box.show_plain(answers.get(name))

    def first_refused(self) -> QuestionBox | None:
        """Check every answer; return the first question that cannot be kept as it is."""
        refused = [box for box in self._boxes.values() if not box.check()]
        return refused[0] if refused else None

    def go_to_first(self) -> None:
        """Give the focus to the first question."""
        first = next(iter(self._boxes.values()), None)
        if first is not None:
            first.go_to()

    def _shown(self, desk: Desk, entity: type[Entity], block: Block, known: Known) -> QWidget:
        boxes = []
        for field in block.fields:
            box = QuestionBox(desk, entity, question_of(desk.words, entity, field), known)
            box.answer_changed.connect(self.answer_changed)
            self._boxes[field.name] = box
            boxes.append(box)
        if len(boxes) == 1:
            return boxes[0]
        if not block.is_one_line:
            return column(*boxes, gap=_WITHIN)
        for box in boxes:
            box.stand_beside_others()
        return Wrap(*boxes, gap=28)
