"""Answers about the help a group or some of its people received."""

from journal.domain.question import Choice, CodeList

SUPPORT_KIND = CodeList(
    "support_kind",
    (
        Choice("emergency_aid", "Emergency aid"),
        Choice("rest", "Rest and respite", "Time away to rest and gather strength."),
        Choice("relocation", "Moving to a safer place"),
        Choice("legal", "Legal help"),
        Choice("psychosocial", "Help with stress, fear or grief"),
        Choice("medical", "Medical help"),
        Choice("equipment", "Equipment"),
        Choice("family", "Help for the family"),
        Choice(
            "protective_presence",
            "Protective presence",
            "Somebody stays at our side so that nobody dares to harm us.",
        ),
    ),
)

WAIT = CodeList(
    "wait",
    (
        Choice("up_to_three_days", "Up to three days"),
        Choice("up_to_one_week", "Up to a week"),
        Choice("up_to_one_month", "Up to a month"),
        Choice("up_to_three_months", "Up to three months"),
        Choice("up_to_six_months", "Up to six months"),
        Choice("up_to_one_year", "Up to a year"),
        Choice("over_one_year", "More than a year"),
        Choice("still_waiting", "It has not come so far"),
        Choice("refused", "It was refused"),
    ),
    open_ended=False,
)

SUPPORT_UNIT = CodeList(
    "support_unit",
    (
        Choice("hours", "Hours"),
        Choice("days", "Days"),
        Choice("weeks", "Weeks"),
        Choice("months", "Months"),
    ),
    open_ended=False,
)

AS_ASKED = CodeList(
    "as_asked",
    (
        Choice("yes", "Yes"),
        Choice("partly", "In part"),
        Choice("something_else", "Something else came"),
        Choice("no", "No"),
    ),
    open_ended=False,
)

RETURNED = CodeList(
    "returned",
    (
        Choice("back", "Back home"),
        Choice("stayed", "Stayed where they went", "They made their home there."),
        Choice("moved_on", "Moved on to another place"),
        Choice("still_away", "Still away"),
        Choice("never_left", "Nobody went away"),
    ),
    open_ended=False,
)
