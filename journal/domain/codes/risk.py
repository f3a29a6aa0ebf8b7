"""Answers about risks (page 2: E10); some are shared with incidents."""

from journal.domain.question import Choice, CodeList

TARGETING = CodeList(
    "threat_targeting",
    (
        Choice("direct", "Aimed at us"),
        Choice("indirect", "Aimed at others like us", "It reaches us through them."),
        Choice("by_chance", "It can strike anyone", "Crime, accidents, being near a fight."),
    ),
    open_ended=False,
)

THREAT_STATUS = CodeList(
    "threat_status",
    (
        Choice("possible", "It could happen"),
        Choice("declared", "It was announced", "Somebody said or showed it would happen."),
        Choice("happened_before", "It happened before", "To us or to a group like ours."),
    ),
    open_ended=False,
)

AFFECTED = CodeList(
    "affected",
    (
        Choice("one_member", "One of us"),
        Choice("family", "Our families"),
        Choice("several_members", "Several of us"),
        Choice("whole_collective", "The whole group"),
        Choice("community", "The community"),
        Choice("allies", "Allies"),
        Choice("similar_group", "A group like ours, elsewhere"),
    ),
)

GENDERED = CodeList(
    "gendered",
    (
        Choice("not_differently", "No, it strikes all alike"),
        Choice("who_is_chosen", "Yes, in whom it strikes", "Chosen for being who they are."),
        Choice("form_it_takes", "Yes, in the form it takes", "Sexual or aimed at families."),
        Choice("both", "Both"),
    ),
    open_ended=False,
)

VULNERABILITY_OR_CAPACITY = CodeList(
    "vulnerability_or_capacity",
    (
        Choice("place", "The place where we are"),
        Choice("transport", "How we move about"),
        Choice("homes_and_office", "Homes and office"),
        Choice("communication", "How we communicate"),
        Choice("information", "Information and papers"),
        Choice("devices", "Telephones and computers"),
        Choice("legal", "Law and papers", "Our standing before the law, and legal help."),
        Choice("cases_and_witnesses", "Cases and witnesses"),
        Choice("money", "Money"),
        Choice("language_and_culture", "Language and culture"),
        Choice("memory_of_incidents", "Remembering what happened"),
        Choice("planning", "Planning"),
        Choice("responsibilities", "Who sees to what"),
        Choice("decisions", "How we decide"),
        Choice("trust", "Trust among us"),
        Choice("newcomers_and_leavers", "People who join or leave"),
        Choice("visibility", "How visible we are", "Our name, our reputation."),
        Choice("allies", "Allies"),
        Choice("contact_with_authorities", "Contact with authorities"),
        Choice("media", "Press and radio"),
        Choice("stress_and_fear", "Stress and fear"),
        Choice("health", "Health"),
        Choice("care_load", "Care at home", "Who looks after children, elders, the sick."),
        Choice("family", "Family"),
        Choice("gender_relations", "Women and men among us", "Whose voice and time counts."),
        Choice("control_of_territory", "Control of the territory"),
    ),
)
"""One list for both: what weakens one group strengthens another."""

HANDLING = CodeList(
    "risk_handling",
    (
        Choice("accept", "We live with it"),
        Choice("reduce", "We make it smaller"),
        Choice("share", "We share it", "With allies, so that nobody carries it alone."),
        Choice("defer", "We put it off", "We wait with what would bring it about."),
        Choice("avoid", "We keep away from it"),
    ),
    open_ended=False,
)
