"""Answers about what a group does now that it did not do before."""

from journal.domain.question import Choice, CodeList

PRACTICE_ORIGIN = CodeList(
    "practice_origin",
    (
        Choice("process", "A process", "Something we learnt, or an accompaniment."),
        Choice("activity", "One activity", "A workshop, a visit, a gathering …"),
        Choice("review", "A review of the plan"),
        Choice("own_idea", "Our own idea"),
        Choice("another_group", "Another group"),
    ),
)

PRACTICE_STATE = CodeList(
    "practice_state",
    (
        Choice("in_use", "Yes, we do it"),
        Choice("adapted", "Yes, in our own way", "We changed it so that it fits us."),
        Choice("spread", "Yes, and others do it too", "Other groups took it over from us."),
        Choice("tried", "We tried it", "A few times; it is no habit so far."),
        Choice("dropped", "No longer"),
        Choice("never", "We never began"),
    ),
    open_ended=False,
)
