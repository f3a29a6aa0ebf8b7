"""Answers about what changed, for better or for worse, and what brought it."""

from journal.domain.question import Choice, CodeList

WHO_CHANGED = CodeList(
    "who_changed",
    (
        Choice("member", "One of us"),
        Choice("group", "Our group"),
        Choice("community", "Our community"),
        Choice("network", "A network or allied groups"),
        Choice("provider", "Those who teach or accompany us"),
        Choice("donor", "Those who give money"),
        Choice(
            "duty_bearer", "An authority", "Somebody who has the duty to protect our rights."
        ),
        Choice("adversary", "Somebody who stands against us"),
    ),
)

OUTCOME_LEVEL = CodeList(
    "outcome_level",
    (
        Choice("reaction", "How it felt", "We felt differently about it, no more so far."),
        Choice("learning", "What we know", "We know or can do something we did not before."),
        Choice("behaviour", "What we do", "We act differently, or towards others differently."),
        Choice("result", "What came of it", "Rules, means or the life of the group changed."),
    ),
    open_ended=False,
)

SUSTAINED = CodeList(
    "sustained",
    (
        Choice("new", "It is new", "Too early to tell."),
        Choice("three_months", "Yes, for three months"),
        Choice("six_months", "Yes, for six months"),
        Choice("twelve_months", "Yes, for a year"),
        Choice("twenty_four_months", "Yes, for two years or more"),
        Choice("lost", "No, it was lost again"),
    ),
    open_ended=False,
)

EVIDENCE = CodeList(
    "evidence",
    (
        Choice("told", "Somebody told us"),
        Choice("seen", "We saw it ourselves"),
        Choice("document", "There is a document"),
        Choice("third_party", "Somebody from outside confirms it"),
    ),
)

SUBSTANTIATED = CodeList(
    "substantiated_by",
    (
        Choice("nobody", "Nobody so far"),
        Choice("group", "We talked it over in the group"),
        Choice("outside", "Somebody from outside looked at it"),
    ),
    open_ended=False,
)

SIGNIFICANT_AREA = CodeList(
    "significant_area",
    (
        Choice("daily_work", "Daily work"),
        Choice("protection", "Protection"),
        Choice("well_being", "Well-being"),
        Choice("relations", "Relations"),
        Choice("agency", "Deciding for ourselves"),
        Choice("negative", "A change for the worse"),
    ),
)

CONTRIBUTION_SOURCE = CodeList(
    "contribution_source",
    (
        Choice("process", "A process", "Something we learnt, or an accompaniment."),
        Choice("activity", "One activity", "A workshop, a visit, a gathering …"),
        Choice("support_event", "Support", "Help that we received."),
        Choice("own_effort", "Our own effort", "We brought it about by ourselves."),
    ),
    open_ended=False,
)

CONTRIBUTION_SHARE = CodeList(
    "contribution_share",
    (
        Choice("none", "Nothing", "It had nothing to do with this change."),
        Choice("little", "A little"),
        Choice("shared", "A part", "It came together with other things."),
        Choice("main", "Most of it"),
        Choice("decisive", "It decided", "Without it, this would not have happened."),
        Choice("harmful", "It did harm", "It made things worse."),
    ),
    open_ended=False,
)

WHAT_IT_GAVE = CodeList(
    "what_it_gave",
    (
        Choice("knowledge", "Knowledge"),
        Choice("method", "A way of doing things"),
        Choice("time_together", "Time together"),
        Choice("tool", "A tool"),
        Choice("money", "Money"),
        Choice("contacts", "People to turn to"),
        Choice("mentor", "Somebody who stayed at our side"),
        Choice("recognition", "Recognition"),
        Choice("practice_run", "A chance to rehearse"),
    ),
)

WHAT_IT_SET_OFF = CodeList(
    "what_it_set_off",
    (
        Choice("confidence", "Confidence", group="good"),
        Choice("shared_view", "A shared view of the risks", group="good"),
        Choice("trust", "Trust", group="good"),
        Choice("ownership", "The feeling that it is ours", group="good"),
        Choice("entitled_to_say_no", "Feeling free to say no, or stop", group="good"),
        Choice("solidarity", "Solidarity", group="good"),
        Choice("hope", "Hope", group="good"),
        Choice("habit", "A habit", group="good"),
        Choice("more_fear", "More fear", group="bad"),
        Choice("more_load", "More load to carry", group="bad"),
        Choice("dependence", "Dependence on others", group="bad"),
        Choice("exclusion", "Some were left out", group="bad"),
        Choice("false_safety", "Feeling safer than we are", group="bad"),
        Choice("division", "Division among us", group="bad"),
    ),
)

CONTEXT_FACTOR = CodeList(
    "context_factor",
    (
        Choice("leaders", "Those who lead"),
        Choice("womens_space", "A space of women's own"),
        Choice("language", "Language"),
        Choice("territory", "The territory"),
        Choice("custom", "Custom"),
        Choice("funding", "Money for our work"),
        Choice("turnover", "People coming and going"),
        Choice("law", "Laws"),
        Choice("violence", "How much violence there is"),
        Choice("network", "A network"),
        Choice("workload", "The load of work"),
        Choice("care_load", "Care at home"),
        Choice("technology", "Technology"),
        Choice("timing", "The moment it came"),
    ),
)
