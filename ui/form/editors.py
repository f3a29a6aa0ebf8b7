"""Which field asks which kind of question."""

from journal.domain.question import Entity, Kind
from ui.desk import Desk
from ui.form.asked import Known, Question
from ui.form.codes_editor import CodesEditor
from ui.form.date_editor import DateEditor
from ui.form.number_editor import NumberEditor
from ui.form.reference_editor import ReferenceEditor
from ui.form.scale_editor import ScaleEditor
from ui.form.tags_editor import TagsEditor
from ui.form.text_editor import TextEditor
from ui.form.yes_no_editor import YesNoEditor

Editor = (
    CodesEditor | DateEditor | NumberEditor | ReferenceEditor
    | ScaleEditor | TagsEditor | TextEditor | YesNoEditor
)  # fmt: skip


def editor_of(desk: Desk, entity: type[Entity], question: Question, known: Known) -> Editor:
    """Return the field for a question of an entity."""
    field = question.field
    match field.kind:
        case Kind.CODE | Kind.CODES:
            names_it = field.name in entity.about.titled_by
            return CodesEditor(desk, question, tells_order=names_it)
        case Kind.REFERENCE:
            return ReferenceEditor(desk, question.text, [field.asked.target], known.titles)
        case Kind.LANGUAGES:
            return TagsEditor(desk, question, known.languages)
        case Kind.COUNTRY:
            return TagsEditor(desk, question)
        case _:
            return _plain_editor(desk, question)


def _plain_editor(desk: Desk, question: Question) -> Editor:
    match question.field.kind:
        case Kind.DATE:
            return DateEditor(desk, question)
        case Kind.RATING | Kind.CHANGE:
            return ScaleEditor(desk, question)
        case Kind.COUNT | Kind.NUMBER:
            return NumberEditor(desk, question)
        case Kind.YES_NO:
            return YesNoEditor(desk, question)
        case _:
            return TextEditor(desk, question)
