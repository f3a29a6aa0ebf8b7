"""Where a new record belongs, asked only where it cannot be known."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.form.loading import Loaded
from ui.form.reference_editor import ReferenceEditor
from ui.kit.boxes import row
from ui.kit.painting import Glyph
from ui.kit.text import Prose

_OURS = "collective"


class PlaceQuestion(QWidget):
    """The record that this one belongs to; some may stand without one."""

    answer_changed = Signal()

    def __init__(self, desk: Desk, parents: Sequence[str], loaded: Loaded) -> None:
        super().__init__()
        self._desk = desk
        self._must_belong = not loaded.entity.about.alone
        text = (
            desk.words.say("What does it belong to?")
            if self._must_belong
            else desk.words.say("Which group is it about?")
        )
        self._editor = ReferenceEditor(desk, text, parents, loaded.known.titles)
        self._editor.answer_changed.connect(self._answered)
        for entity_name, record_id in loaded.inside.items():
            self._editor.show_place(entity_name, record_id)
        label = Prose(desk.look, text, "label")
        label.setBuddy(self._editor)
        sentence = desk.words.say("Please choose what it belongs to.")
        self._check = row(
            Glyph(desk.look, "warn", "brass"),
            (Prose(desk.look, sentence, "label", tone="brass"), 1),
        )
        self._check.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label)
        if not self._must_belong:
            layout.addWidget(
                Prose(desk.look, desk.words.say("Nothing chosen means us."), "soft")
            )
        layout.addWidget(self._editor)
        layout.addWidget(self._check)

    def inside(self) -> Mapping[str, str]:
        """Return where the record belongs, empty where nothing is chosen."""
        entity_name, record_id = self._editor.place()
        return {entity_name: record_id} if record_id else {}

    def is_fit(self) -> bool:
        """Tell whether the record may stand like this; say what is missing."""
        is_fit = bool(self.inside()) or not self._must_belong
        self._check.setVisible(not is_fit)
        if not is_fit:
            self._editor.go_to()
        return is_fit

    def _answered(self) -> None:
        if self._check.isVisibleTo(self):
            self.is_fit()
        self.answer_changed.emit()


def asked_parents(loaded: Loaded) -> Sequence[str]:
    """Return the entities a new record may have to be put inside, none if that is known."""
    about = loaded.entity.about
    is_new = loaded.record is None
    if not is_new or not about.inside or (loaded.inside and loaded.draft is None):
        return ()
    if not about.alone:
        return about.inside
    has_choice = loaded.groups > 1 and _OURS in about.inside
    is_elsewhere = set(loaded.inside) - {_OURS}
    return (_OURS,) if has_choice and not is_elsewhere else ()
