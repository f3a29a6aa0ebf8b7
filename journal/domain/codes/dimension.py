"""Answers about which side of collective protection something belongs to."""

from journal.domain.question import Choice, CodeList

DIMENSION = CodeList(
    "dimension",
    (
        Choice("people", "People", "How we are, what we know, how we care for each other."),
        Choice("processes", "How we work", "Decisions, rules and habits of the group."),
        Choice("territory", "Surroundings and territory", "Home, office, road and land."),
        Choice("information", "Information", "What we know, keep and tell; phones too."),
        Choice("networks", "Networks", "Those who stand with us, near and far."),
    ),
    open_ended=False,
)

DOMAIN = CodeList(
    "domain",
    (
        Choice("physical", "Physical", "Bodies, houses, roads and things."),
        Choice("digital", "Digital", "Phones, computers, accounts and data."),
        Choice("psychosocial", "Psychosocial", "Stress, fear, grief, trust and care."),
        Choice("legal", "Legal", "Laws, courts, permits."),
        Choice("economic", "Economic", "Money and livelihood."),
        Choice("organisational", "Organisational", "How the group decides and works."),
        Choice("territorial", "Territorial", "The land and the control of it."),
        Choice(
            "spiritual_cultural",
            "Spiritual and cultural",
            "Belief, ceremony, language and custom.",
        ),
    ),
    open_ended=False,
)

LEVEL = CodeList(
    "level",
    (
        Choice("person", "A person"),
        Choice("group", "Our group"),
        Choice("allied_groups", "Several groups together"),
        Choice("community", "The community or territory"),
    ),
    open_ended=False,
)
