"""An action: what was agreed to be done, by whom and by when."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from journal.domain import answers
from journal.domain.codes.measure import MEASURE_KIND, MEASURE_STATE
from journal.domain.codes.obstacle import OBSTACLE
from journal.domain.question import About, Asked, Kind, Leaves


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing to be done, wherever it was agreed."""

    about: ClassVar[About] = About(
        name="action",
        label="Agreed action",
        plural="Agreed actions",
        explanation="Something we agreed to do after a review, an incident, an activity …",
        inside=("review", "incident", "activity", "process", "support_event", "collective"),
        dated_by="due",
        titled_by=("what", "kind"),
    )

    what: Annotated[
        answers.Words,
        Asked("What will be done?", Kind.TEXT, Leaves.IDENTIFYING, essential=1),
    ] = None
    responsible_role: Annotated[
        answers.Words,
        Asked(
            "Who sees to it? A role.",
            Kind.TEXT,
            Leaves.IDENTIFYING,
            essential=2,
            explanation="A role such as *the one who keeps the keys*, no name.",
            highest=80,
        ),
    ] = None
    due: Annotated[
        answers.Date,
        Asked("By when?", Kind.DATE, Leaves.LOCAL, essential=3),
    ] = None
    state: Annotated[
        answers.Code,
        Asked("How far is it?", Kind.CODE, Leaves.OK, essential=4, codes=MEASURE_STATE),
    ] = None
    kind: Annotated[
        answers.Code,
        Asked("What kind of action is it?", Kind.CODE, Leaves.OK, codes=MEASURE_KIND),
    ] = None
    obstacles: Annotated[
        answers.Codes,
        Asked("What gets in the way?", Kind.CODES, Leaves.OK, codes=OBSTACLE),
    ] = None
