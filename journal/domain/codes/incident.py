"""Answers about incidents, declared threats and reactions (page 2: E12, E12b, E12c)."""

from journal.domain.question import Choice, CodeList

INCIDENT_KIND = CodeList(
    "incident_kind",
    (
        Choice("sign", "A sign", "Something unusual that may mean nothing, or something."),
        Choice("narrow_escape", "A narrow escape", "It could have gone badly and did not."),
        Choice("own_slip", "A slip of ours", "We did not keep to what we had agreed."),
        Choice("declared_threat", "A threat", "Somebody said or showed they would harm us."),
        Choice("attack", "An attack", "Somebody did something against us."),
        Choice("accident", "An accident"),
    ),
    open_ended=False,
)

RELIABILITY = CodeList(
    "information_reliability",
    (
        Choice("very_reliable", "We can rely on it fully"),
        Choice("fairly_reliable", "We can rely on it"),
        Choice("in_between", "Half and half"),
        Choice("fairly_unreliable", "We rather doubt it"),
        Choice("very_unreliable", "We hardly believe it"),
    ),
    open_ended=False,
)

LINKED_TO_WORK = CodeList(
    "linked_to_work",
    (
        Choice("yes", "Yes"),
        Choice("likely", "Probably"),
        Choice("no", "No"),
    ),
    open_ended=False,
)

HOW_NOTICED = CodeList(
    "how_noticed",
    (
        Choice("by_one_of_us", "One of us noticed"),
        Choice("by_routine", "By a check we make regularly"),
        Choice("by_device", "A device or program told us"),
        Choice("by_ally", "An ally told us"),
        Choice("from_media", "From the press or the net"),
        Choice("only_afterwards", "Only afterwards"),
    ),
)

REGISTERED_AFTER = CodeList(
    "registered_after",
    (
        Choice("same_day", "The same day"),
        Choice("within_three_days", "Within three days"),
        Choice("within_two_weeks", "Within two weeks"),
        Choice("later", "Later"),
    ),
    open_ended=False,
)

SHARED_WITH = CodeList(
    "incident_shared_with",
    (
        Choice("nobody", "Nobody"),
        Choice("our_group", "Our group"),
        Choice("family", "Family"),
        Choice("community", "The community"),
        Choice("network", "Our network"),
        Choice("lawyer", "A lawyer"),
        Choice("support_organisation", "An organisation that supports us"),
        Choice("authority", "An authority"),
    ),
)

BASELINE_DEVIATION = CodeList(
    "out_of_the_ordinary",
    (
        Choice("surroundings", "In the surroundings"),
        Choice("devices", "In telephones or computers"),
        Choice("daily_life", "In daily life"),
        Choice("health", "In body or mood"),
    ),
)

PLAN_PART = CodeList(
    "plan_part_in_incident",
    (
        Choice("yes", "Yes"),
        Choice("partly", "Partly"),
        Choice("no", "No"),
        Choice("no_plan", "There was no plan"),
    ),
    open_ended=False,
)

CASE = CodeList(
    "incident_case",
    (
        Choice("open", "Open"),
        Choice("watching", "We keep an eye on it"),
        Choice("closed", "Closed"),
        Choice("merged", "Joined with another one"),
    ),
    open_ended=False,
)

CLOSING_REASON = CodeList(
    "incident_closing_reason",
    (
        Choice("no_longer_a_threat", "It is no longer a threat"),
        Choice("false_alarm", "It was a false alarm"),
        Choice("solved", "It was solved"),
        Choice("explained", "It was explained"),
        Choice("moved_away", "Those concerned moved away"),
    ),
)

PATTERN = CodeList(
    "threat_pattern",
    (
        Choice("none", "No, it is the first"),
        Choice("same_means", "It came the same way"),
        Choice("same_time", "It came at a similar time", "Before a hearing, on a weekday …"),
        Choice("same_wording", "It has similar words"),
        Choice("same_source", "It comes from the same side"),
    ),
)

MEANS = CodeList(
    "threat_means",
    (
        Choice("spoken", "Spoken to our face"),
        Choice("telephone", "By telephone"),
        Choice("written", "In writing"),
        Choice("online", "Online"),
        Choice("sign_or_object", "By a sign or an object"),
        Choice("third_person", "Through somebody else"),
        Choice("presence", "By being there", "Standing before the house, following."),
    ),
)

OBJECTIVE = CodeList(
    "threat_objective",
    (
        Choice("stop", "That we stop"),
        Choice("force", "That we do something"),
        Choice("punish", "To punish us"),
        Choice("divide", "To divide us"),
        Choice("frighten", "To frighten us"),
    ),
)

CONCLUSION = CodeList(
    "threat_conclusion",
    (
        Choice("unlikely", "Hardly"),
        Choice("possible", "Perhaps"),
        Choice("likely", "Probably"),
        Choice("imminent", "Yes, and soon"),
    ),
    open_ended=False,
)

SPEED = CodeList(
    "reaction_speed",
    (
        Choice("at_once", "At once"),
        Choice("within_days", "Within a few days"),
        Choice("later", "Later"),
        Choice("not_at_all", "Not at all"),
    ),
    open_ended=False,
)

REACTION_KIND = CodeList(
    "reaction_kind",
    (
        Choice("talked_together", "Talked together"),
        Choice("cared", "Looked after those it touched"),
        Choice("cut_exposure", "Kept out of danger", "Stayed away, waited, went in company."),
        Choice("changed_rules", "Changed our rules"),
        Choice("alerted_network", "Alerted our network"),
        Choice("went_public", "Made it public"),
        Choice("complaint_to_mechanism", "Complained to a rights mechanism", "Any level."),
        Choice("legal_action", "Took legal steps"),
        Choice("went_to_authority", "Went to an authority"),
        Choice("left_the_place", "Left the place"),
        Choice("technical", "Did something technical", "Locks, passwords, devices."),
        Choice("nothing", "Nothing"),
    ),
)

MECHANISM_ANSWER = CodeList(
    "mechanism_answer",
    (
        Choice("nobody_asked", "We asked nobody"),
        Choice("waiting", "We are waiting"),
        Choice("answered", "They answered"),
        Choice("acted_on", "They acted"),
        Choice("closed_without_result", "They closed it without result"),
    ),
    open_ended=False,
)
