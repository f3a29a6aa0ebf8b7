"""Answers about a group, what it defends, its means and what is around it."""

from journal.domain.question import Choice, CodeList

_COMMUNITY = "community"
_INFORMAL = "informal"
_FORMAL = "formal"

# The groups are what may leave of it.
ORG_FORM = CodeList(
    "org_form",
    (
        Choice("community_council", "Community or territorial council", group=_COMMUNITY),
        Choice("informal_collective", "Informal collective", group=_INFORMAL),
        Choice("movement", "Movement", group=_INFORMAL),
        Choice("union", "Trade union or peasant federation", group=_FORMAL),
        Choice("registered_organisation", "Registered organisation", group=_FORMAL),
        Choice("network", "Network or coalition", group=_INFORMAL),
        Choice("media", "Media or journalists", group=_FORMAL),
        Choice("legal_group", "Lawyers or legal group", group=_FORMAL),
        Choice("victims_families", "Families of victims", group=_COMMUNITY),
        Choice("youth_or_students", "Youth or students", group=_INFORMAL),
    ),
)

AGE_BAND = CodeList(
    "age_band",
    (
        Choice("under_2_years", "Less than 2 years"),
        Choice("from_2_to_5_years", "2 to 5 years"),
        Choice("from_6_to_15_years", "6 to 15 years"),
        Choice("over_15_years", "More than 15 years"),
    ),
    open_ended=False,
)

SIZE_BAND = CodeList(
    "size_band",
    (
        Choice("from_1_to_5", "1 to 5", group="from_1_to_15"),
        Choice("from_6_to_15", "6 to 15", group="from_1_to_15"),
        Choice("from_16_to_50", "16 to 50", group="from_16_to_50"),
        Choice("from_51_to_200", "51 to 200", group="over_50"),
        Choice("from_201_to_1000", "201 to 1,000", group="over_50"),
        Choice("over_1000", "More than 1,000", group="over_50"),
    ),
    open_ended=False,
)

SHARE = CodeList(
    "share",
    (
        Choice("none", "None"),
        Choice("under_one_third", "Less than a third"),
        Choice("one_to_two_thirds", "About half", "Between a third and two thirds."),
        Choice("over_two_thirds", "More than two thirds"),
        Choice("all", "All"),
    ),
    open_ended=False,
)

_LAND = "land_and_peoples"
_EQUALITY = "equality"
_CIVIL = "civil_and_political"
_SOCIAL = "social_and_cultural"

RIGHTS = CodeList(
    "rights",
    (
        Choice("land_and_territory", "Land and territory", group=_LAND),
        Choice("environment_and_climate", "Environment and climate", group=_LAND),
        Choice("indigenous_peoples", "Rights of indigenous peoples", group=_LAND),
        Choice("peasants", "Rights of peasants", group=_LAND),
        Choice("women", "Rights of women", group=_EQUALITY),
        Choice("sexual_and_reproductive", "Sexual and reproductive rights", group=_EQUALITY),
        Choice("lgbtiq", "Rights of LGBTIQ+ people", group=_EQUALITY),
        Choice("disability", "Rights of people with disabilities", group=_EQUALITY),
        Choice(
            "ethnic_or_religious_minorities",
            "Rights of ethnic, Afro-descendant or religious minorities",
            group=_EQUALITY,
        ),
        Choice("children_and_youth", "Rights of children and youth", group=_EQUALITY),
        Choice("expression_and_media", "Freedom of expression and of the media", group=_CIVIL),
        Choice("democracy_and_elections", "Democracy and elections", group=_CIVIL),
        Choice("anti_corruption", "Against corruption", group=_CIVIL),
        Choice("justice_and_impunity", "Justice and against impunity", group=_CIVIL),
        Choice("torture_and_detention", "Against torture and unlawful detention", group=_CIVIL),
        Choice("peace_and_conflict", "Peace", group=_CIVIL),
        Choice("labour", "Labour rights", group=_SOCIAL),
        Choice("housing_and_eviction", "Housing, against eviction", group=_SOCIAL),
        Choice("health", "Health", group=_SOCIAL),
        Choice("education", "Education", group=_SOCIAL),
        Choice("migrants_and_refugees", "Rights of migrants and refugees", group=_SOCIAL),
        Choice("culture", "Culture", group=_SOCIAL),
        Choice("digital_rights", "Digital rights", group="digital"),
    ),
)

DEFENDER_GROUP = CodeList(
    "defender_group",
    (
        Choice("women", "Women"),
        Choice("indigenous", "Indigenous people"),
        Choice("afrodescendant", "Afro-descendant people"),
        Choice("peasants", "Peasants"),
        Choice("lgbtiq", "LGBTIQ+ people"),
        Choice("youth", "Young people"),
        Choice("people_with_disabilities", "People with disabilities"),
        Choice("ethnic_minority", "An ethnic minority"),
        Choice("religious_minority", "A religious minority"),
        Choice("migrants", "Migrants or refugees"),
        Choice("survivors_or_families", "Survivors or families of victims"),
        Choice("workers", "Workers"),
        Choice("none", "None of these"),
    ),
)

LITERACY_NEED = CodeList(
    "literacy_need",
    (
        Choice("most_read", "Most of us"),
        Choice("some_need_oral", "Some of us need it told aloud"),
        Choice("most_need_oral", "Most of us need it told aloud"),
        Choice("pictures_only", "We work with pictures and by word of mouth"),
    ),
    open_ended=False,
)

CONNECTIVITY = CodeList(
    "connectivity",
    (
        Choice("none", "None"),
        Choice("occasional", "Now and then"),
        Choice("slow_or_costly", "Slow or costly"),
        Choice("steady", "Steady"),
    ),
    open_ended=False,
)

POWER_SUPPLY = CodeList(
    "power_supply",
    (
        Choice("none", "None"),
        Choice("frequent_cuts", "With frequent cuts"),
        Choice("steady", "Steady"),
    ),
    open_ended=False,
)

DEVICES = CodeList(
    "devices",
    (
        Choice("shared_laptop", "A computer that several use"),
        Choice("old_laptop", "A computer older than seven years"),
        Choice("only_one_laptop", "A single computer"),
        Choice("personal_phones", "Our own phones"),
        Choice("public_computers", "Computers in public places"),
        Choice("encrypted_disk", "The disk is encrypted"),
        Choice("no_passwords", "Without passwords"),
    ),
)

REGISTRATION = CodeList(
    "registration",
    (
        Choice("registered", "Registered"),
        Choice("pending", "Asked for"),
        Choice("unregistered", "Not registered"),
        Choice("revoked_or_attacked", "Taken away or under attack"),
    ),
    open_ended=False,
)

CIVIC_SPACE = CodeList(
    "civic_space",
    (
        Choice("open", "Freely"),
        Choice("narrowed", "Mostly, with some limits"),
        Choice("obstructed", "With many obstacles"),
        Choice("repressed", "Whoever does it is punished"),
        Choice("closed", "Not at all"),
    ),
    open_ended=False,
)

CONFLICT = CodeList(
    "conflict",
    (
        Choice("none", "No"),
        Choice("low", "A little, now and then"),
        Choice("active", "Yes, it goes on"),
        Choice("after_conflict", "It is over, its traces remain"),
    ),
    open_ended=False,
)

TURNOVER = CodeList(
    "turnover",
    (
        Choice("low", "Few come and go"),
        Choice("medium", "Some come and go"),
        Choice("high", "Many come and go"),
    ),
    open_ended=False,
)
