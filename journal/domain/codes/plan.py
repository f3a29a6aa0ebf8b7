"""Answers about a protection plan and its versions (page 2: E8, E9 and revisions 8, 14)."""

from journal.domain.question import Choice, CodeList

PLAN_SCOPE = CodeList(
    "plan_scope",
    (
        Choice("one_person", "One person", "A plan for one role or person who is exposed."),
        Choice("our_group", "Our group"),
        Choice("several_groups", "Several groups together"),
        Choice("community", "A community or its territory"),
        Choice("one_activity", "One activity", "A march, a hearing, a journey, an event."),
    ),
    open_ended=False,
)

PLAN_ORGANISED_BY = CodeList(
    "plan_organised_by",
    (
        Choice("threat", "By threat", "One part for each thing that could happen."),
        Choice("activity", "By activity", "One part for each thing we do."),
        Choice("place", "By place", "Home, office, road, land."),
        Choice("person", "By role", "What each role sees to."),
        Choice("calendar", "By calendar", "What is done each day, month or season."),
    ),
)

PLAN_FORM = CodeList(
    "plan_form",
    (
        Choice("written", "Written"),
        Choice("spoken", "Kept in memory", "Agreed aloud and remembered."),
        Choice("drawn", "Drawn", "Pictures, a map, a poster."),
        Choice("mixed", "Several of these"),
    ),
    open_ended=False,
)

PLAN_STAGE = CodeList(
    "plan_stage",
    (
        Choice("none", "No plan yet"),
        Choice("partial", "Begun", "Some parts are there, the whole is not agreed."),
        Choice("agreed", "Agreed", "The group said yes; it is not lived yet."),
        Choice("in_use", "In use", "People do what it says."),
        Choice("reviewed", "In use and looked at again"),
        Choice("lapsed", "Fallen asleep", "It exists and nobody goes by it."),
        Choice("withdrawn", "Given up", "The group decided to do without it."),
    ),
    open_ended=False,
)

MADE_BY = CodeList(
    "plan_made_by",
    (
        Choice("everyone", "All of us together"),
        Choice("small_group", "Some of us, for all"),
        Choice("leaders", "Those who lead"),
        Choice("with_outsider", "We, together with someone from outside"),
        Choice("outsider", "Someone from outside, for us"),
    ),
    open_ended=False,
)

CARRIED_BY = CodeList(
    "plan_carried_by",
    (
        Choice("nobody", "Nobody for now"),
        Choice("one_person", "One person"),
        Choice("named_committee", "A committee that was named"),
        Choice("elected_committee", "A committee that was elected"),
        Choice("assembly", "The assembly"),
    ),
)

PLAN_BASIS = CodeList(
    "plan_basis",
    (
        Choice("own", "Our own", "We made it from the beginning."),
        Choice("adapted", "Adapted", "We started from another plan and changed it."),
        Choice("taken_over", "Taken over", "We use another plan as it is."),
    ),
    open_ended=False,
)

KEPT_WHERE = CodeList(
    "plan_kept_where",
    (
        Choice("encrypted", "On a device, encrypted"),
        Choice("on_paper", "On paper"),
        Choice("in_memory", "Only in memory"),
        Choice("split", "In parts, at different places"),
        Choice("unprotected", "On a device, without protection"),
    ),
)

FIRST_MONEY = CodeList(
    "emergency_money",
    (
        Choice("none", "None"),
        Choice("small", "A little"),
        Choice("enough", "Enough for a first reaction", "The first days after something."),
    ),
    open_ended=False,
)

CHANGE_REASON = CodeList(
    "plan_change_reason",
    (
        Choice("first_version", "It is the first version"),
        Choice("scheduled", "It was time to look again"),
        Choice("incident", "Something happened"),
        Choice("context", "Things changed around us"),
        Choice("people", "Someone came or left"),
        Choice("activity", "A new activity or journey"),
        Choice("training", "We learnt something"),
        Choice("rule_not_used", "A rule was not used"),
        Choice("outside_demand", "Somebody outside asked for it"),
    ),
)

AGREED_BY = CodeList(
    "agreed_by",
    (
        Choice("consensus", "All of us, by consensus"),
        Choice("vote", "A vote"),
        Choice("assembly_of_delegates", "An assembly of delegates"),
        Choice("leaders", "Those who lead"),
        Choice("one_person", "One person"),
    ),
)
