"""How one thing that is due stands in its row: its name, what it is, when, one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal.domain.schedule import Due, DueKind
from journal.domain.sentence import item_told, told
from journal.errors import N_
from ui.kit.rows import RowWords

if TYPE_CHECKING:
    from datetime import date

    from journal.i18n import Words

_SIGNS = {
    DueKind.REVIEW: ("reviews", "plum"),
    DueKind.ACTION: ("check", "sea"),
    DueKind.MEASURE: ("plan", "moss"),
    DueKind.FOLLOW_UP: ("people", "sea"),
    DueKind.ACTIVITY: ("calendar", "sea"),
    DueKind.PRACTICE: ("changed", "moss"),
    DueKind.BACKUP: ("copy", "brass"),
    DueKind.DRILL: ("recovery", "brass"),
}
_NAMES = {DueKind.BACKUP: N_("Backup"), DueKind.DRILL: N_("Recovery words")}
_WHAT = {
    DueKind.REVIEW: N_("Looking at the plan again"),
    DueKind.ACTION: N_("An action"),
    DueKind.MEASURE: N_("A measure of the plan"),
    DueKind.FOLLOW_UP: N_("A follow-up that is planned"),
    DueKind.ACTIVITY: N_("An activity that is planned"),
    DueKind.PRACTICE: N_("A practice: do you still do it?"),
    DueKind.DRILL: N_("Once a year, try whether they open the journal."),
}
_WHAT_OVERDUE = {
    DueKind.FOLLOW_UP: N_("A follow-up that was planned: did it take place?"),
    DueKind.ACTIVITY: N_("An activity that was planned: did it take place?"),
}
_VERBS = {
    DueKind.FOLLOW_UP: N_("Write down"),
    DueKind.ACTIVITY: N_("Write down"),
    DueKind.PRACTICE: N_("Answer"),
}
_OPEN = N_("Open")


def row_words(due: Due, words: Words, on: date) -> RowWords:
    """Return what the row of something due says on a day."""
    icon, tone = _SIGNS[due.kind]
    name = item_told(due.name, words) if due.name else words.say(_NAMES[due.kind])
    return RowWords(
        name,
        _told_what(due, words),
        told_distance(due, words, on),
        icon,
        "brass" if due.overdue_days else tone,
        "brass" if due.overdue_days else "",
    )


def verb(due: Due, words: Words) -> str:
    """Return the word on the row's button."""
    return words.say(_VERBS.get(due.kind, _OPEN))


def told_distance(due: Due, words: Words, on: date) -> str:
    """Return how far away a day is, in words; overdue is a fact, not a fault."""
    if due.on is None:
        return ""
    if due.overdue_days:
        return words.count("for {number} day", "for {number} days", due.overdue_days)
    days = (due.on - on).days
    if days <= 0:
        return words.say("today")
    return words.count("in {number} day", "in {number} days", days)


def _told_what(due: Due, words: Words) -> str:
    if due.kind is DueKind.BACKUP:
        return told(due.sentence, words)
    texts = _WHAT_OVERDUE if due.overdue_days and due.kind in _WHAT_OVERDUE else _WHAT
    what = words.say(texts[due.kind])
    if due.reason is None:
        return what
    # Translators: stands between short answers of a record, in a list.
    return words.say(" · ").join((what, told(due.reason, words)))
