"""Answers of a review: its steps, the wheel, the agency profile (page 2: E13 to E16)."""

from journal.domain.question import Choice, CodeList

REVIEW_STATE = CodeList(
    "review_state",
    (
        Choice("in_progress", "In progress"),
        Choice("closed", "Closed"),
    ),
    open_ended=False,
)

REVIEW_STEP = CodeList(
    "review_step",
    (
        Choice("prepare", "Prepare"),
        Choice("arrive", "Arrive"),
        Choice("agree", "Agree"),
        Choice("what_changed", "What changed around us?"),
        Choice("what_we_noticed", "What did we notice?"),
        Choice("risks_now", "Which risks matter now?"),
        Choice("plan_alive", "Is the plan alive?"),
        Choice("wheel_and_sides", "Wheel and five sides"),
        Choice("what_we_learnt", "What did we learn from whom?"),
        Choice("try_it", "Try it"),
        Choice("decide_and_care", "Decide and care"),
    ),
    open_ended=False,
)
"""The steps 0 to 10, in the order of the meeting and of the printed sheets."""

REVIEW_DEPTH = CodeList(
    "review_depth",
    (
        Choice("short_check", "A short check"),
        Choice("full", "The whole plan"),
    ),
    open_ended=False,
)

REVIEW_TRIGGER = CodeList(
    "review_trigger",
    (
        Choice("scheduled", "It was time"),
        Choice("incident", "Something happened"),
        Choice("context", "Things changed around us"),
        Choice("people", "Someone came or left"),
        Choice("training", "We learnt something"),
        Choice("asked", "Somebody asked for it"),
    ),
)

REVIEW_SETTING = CodeList(
    "review_setting",
    (
        Choice("in_person", "In one room"),
        Choice("mixed", "Some in the room, some by distance"),
        Choice("remote", "By distance"),
        Choice("on_paper", "On paper, typed in later"),
    ),
    open_ended=False,
)

REVIEW_LED_BY = CodeList(
    "review_led_by",
    (
        Choice("one_of_us", "One of us"),
        Choice("another_group", "Someone of another group"),
        Choice("someone_local", "Someone from nearby"),
        Choice("visitor", "A visitor from farther away"),
        Choice("coordinator", "Whoever coordinates us"),
    ),
)

WHO_IS_MISSING = CodeList(
    "who_is_missing",
    (
        Choice("women", "Women"),
        Choice("youth", "Young people"),
        Choice("leaders", "Those who lead"),
        Choice("field", "Those who are out in the field"),
        Choice("family", "Families"),
        Choice("elders", "Elders"),
        Choice("nobody", "Nobody"),
    ),
)

MORE_OFTEN_WHEN = CodeList(
    "review_more_often_when",
    (
        Choice("threat_or_attack", "After a threat or an attack"),
        Choice("election", "Around elections"),
        Choice("court_date_or_eviction", "Before a court date or an eviction"),
        Choice("violence_nearby", "When violence comes nearer"),
        Choice("people_change", "When someone joins or leaves"),
        Choice("journey_or_event", "Before a journey or an event"),
        Choice("season", "In a certain season", "Harvest, drought, holidays, anniversaries."),
    ),
)

REVIEW_DECISION = CodeList(
    "review_decision",
    (
        Choice("keep", "We keep it as it is"),
        Choice("adjust", "We adjust it"),
        Choice("extend", "We extend it", "To more people, places or dangers."),
        Choice("rewrite", "We rewrite it"),
        Choice("suspend", "We set it aside for a while"),
        Choice("end", "We end it"),
    ),
    open_ended=False,
)

YES_PARTLY_NO = CodeList(
    "yes_partly_no",
    (
        Choice("yes", "Yes"),
        Choice("partly", "Partly"),
        Choice("no", "No"),
    ),
    open_ended=False,
)

MEASURE_DECISION = CodeList(
    "measure_decision",
    (
        Choice("keep", "Keep it"),
        Choice("change", "Change it"),
        Choice("drop", "Drop it"),
    ),
    open_ended=False,
)

WHEEL = CodeList(
    "wheel_spoke",
    (
        Choice("experience", "Experience", "What we have lived through serves us."),
        Choice("training", "Learning", "We learn and practise how to protect ourselves."),
        Choice("awareness", "Awareness", "All of us have protection in mind."),
        Choice("planning", "Planning", "We think ahead before we act."),
        Choice("responsibilities", "Responsibilities", "It is clear who sees to what."),
        Choice("ownership", "Ownership", "The rules are ours and we keep them."),
        Choice("incidents", "Incidents", "We notice, write down and talk things over."),
        Choice("evaluation", "Looking again", "We look at what worked, and change it."),
    ),
    open_ended=False,
)

CAUSE = CodeList(
    "cause_of_change",
    (
        Choice("process", "What we learnt", "A training, a visit, an accompaniment."),
        Choice("own_effort", "Our own effort"),
        Choice("allies", "Allies"),
        Choice("context", "What happened around us"),
        Choice("money", "Money, or the lack of it"),
    ),
)

AGENCY = CodeList(
    "agency_statement",
    (
        Choice("we_choose_our_risks", "We choose which risks we accept."),
        Choice("we_can_change_our_rules", "We can change our own rules."),
        Choice("each_may_say_no", "Each of us may say no, or stop."),
        Choice("women_and_youth_decide", "Women and young people decide too."),
        Choice("we_solve_things_ourselves", "We solve problems without the outsider."),
        Choice("help_comes_when_called", "We know whom to call, and they come."),
        Choice("we_act_beforehand", "We act beforehand, not only afterwards."),
        Choice("we_defend_as_we_want", "We can go on defending as we want."),
    ),
    open_ended=False,
)
"""A profile of eight statements; it is never added up to an index."""
