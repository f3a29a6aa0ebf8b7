"""Answers about where: the setting of a group, nearness, places of what happened."""

from journal.domain.question import Choice, CodeList

SETTING = CodeList(
    "setting",
    (
        Choice("urban", "City"),
        Choice("urban_edge", "Edge of a city"),
        Choice("rural", "Countryside"),
        Choice("remote", "Far away", "A day or more from the next town."),
        Choice("mixed", "Several of these"),
        Choice("exile", "Exile", "The group lives and works outside its country."),
    ),
)

# From near to far: tables take the farthest by this order.
PROXIMITY = CodeList(
    "proximity",
    (
        Choice("our_community", "From our community"),
        Choice("our_area", "From our area"),
        Choice("our_country", "From another part of our country"),
        Choice("neighbouring_countries", "From a neighbouring country"),
        Choice("our_continent", "From elsewhere on our continent"),
        Choice("another_continent", "From another continent"),
    ),
    open_ended=False,
)

ACTIVITY_PLACE = CodeList(
    "activity_place",
    (
        Choice("our_place", "Our own place"),
        Choice("other_groups_place", "The place of another group"),
        Choice("hotel_or_retreat", "Hotel or retreat house"),
        Choice("school_university_church", "School, university or church"),
        Choice("providers_office", "Office of those who teach or accompany"),
        Choice("authority_building", "Building of an authority"),
        Choice("on_the_land", "On the land", "In the field, the forest, on the water."),
        Choice("online", "Online"),
        Choice("elsewhere", "Elsewhere"),
    ),
    open_ended=False,
)

# After the HURIDOCS micro-thesaurus 17 (types of locations), in our words.
INCIDENT_PLACE = CodeList(
    "incident_place",
    (
        Choice("home_or_land", "Home, place of work or land of the person"),
        Choice("business_or_farm", "A business or a large farm"),
        Choice("authority_building", "Building of an authority"),
        Choice("school_or_health_centre", "School or health centre"),
        Choice(
            "meeting_place_or_office",
            "Meeting place, office or place of worship",
        ),
        Choice("public_space", "Street, square or other public space"),
        Choice("road_or_transport", "On the road or in a vehicle"),
        Choice("border_or_other_country", "At a border or in another country"),
        Choice("camp_or_detention", "Camp or place of detention"),
        Choice("online", "Online or by phone"),
    ),
)
