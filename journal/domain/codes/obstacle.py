"""Answers about what gets in the way of protection, and what helps it."""

from journal.domain.question import Choice, CodeList

OBSTACLE = CodeList(
    "obstacle",
    (
        Choice("no_money", "No money"),
        Choice("no_time", "No time"),
        Choice("no_interest", "Little interest"),
        Choice("skills_missing", "We lack the skill"),
        Choice("too_difficult", "Too difficult"),
        Choice("not_understood", "Not understood"),
        Choice("hard_to_find", "Hard to find", "What is needed cannot be got here."),
        Choice("conflicts_with_work", "It gets in the way of our work"),
        Choice("disagreed_with", "We do not agree with it"),
        Choice("others_ignore_it", "Others do not do it either"),
        Choice("no_authority_to_decide", "We may not decide it"),
        Choice("turnover", "People come and go"),
        Choice("fear", "Fear"),
        Choice("stress_or_health", "Stress or health"),
        Choice("literacy", "Reading and writing", "It asks for more of it than people have."),
        Choice("language", "Language", "It is not in a language that we speak well."),
        Choice("device", "Devices", "Phones or computers are missing or too old."),
        Choice("power_or_network", "Electricity or network"),
        Choice("gender_relations", "How women and men relate"),
        Choice("custom", "Custom"),
        Choice("law", "The law"),
        Choice("no_follow_up", "Nobody followed up"),
        Choice("context_too_strong", "What is around us is too strong"),
        Choice(
            "promised_not_given",
            "Promised and not given",
            "An authority, a provider or a donor did not do its part.",
        ),
    ),
)

HELPER = CodeList(
    "helper",
    (
        Choice("peers", "Companions who do it too"),
        Choice("leaders", "Those who lead"),
        Choice("mentor", "Somebody who accompanies us"),
        Choice("reminder", "A reminder"),
        Choice("tool", "A tool that works"),
        Choice("money", "Money"),
        Choice("after_incident", "Something had happened", "An incident made it urgent."),
        Choice("fits_custom", "It fits our customs"),
        Choice("easy_or_enjoyable", "It is easy or enjoyable"),
    ),
)
