"""Answers about an activity and the travel that it took."""

from journal.domain.question import Choice, CodeList

STATE = CodeList(
    "activity_state",
    (
        Choice("planned", "Planned"),
        Choice("done", "Done"),
        Choice("cancelled", "Cancelled"),
    ),
    open_ended=False,
)

ACTIVITY_KIND = CodeList(
    "activity_kind",
    (
        Choice("workshop", "Workshop"),
        Choice("visit", "Visit"),
        Choice("meeting", "Meeting"),
        Choice("mentoring", "Mentoring", "Somebody accompanies one of us or a few."),
        Choice("drill", "Drill", "We try out what we would do."),
        Choice("peer_exchange", "Exchange with other groups"),
        Choice("call", "Call"),
        Choice("gathering", "Gathering", "Many groups come together."),
        Choice("circle_or_ceremony", "Circle or ceremony"),
        Choice("assessment", "Assessment", "Somebody looks with us at how we are protected."),
        Choice("course_module", "Part of a course"),
    ),
)

LENGTH_UNIT = CodeList(
    "length_unit",
    (Choice("hours", "Hours"), Choice("days", "Days")),
    open_ended=False,
)

MODALITY = CodeList(
    "modality",
    (
        Choice("in_person", "In person"),
        Choice("remote", "By distance", "A video call or a meeting online."),
        Choice("hybrid", "Both", "Some in the room, some by distance."),
        Choice("phone_or_radio", "By phone or radio"),
        Choice("on_paper", "On paper"),
        Choice("e_learning", "A course online, each at their own pace"),
    ),
)

GENDER_OF_FACILITATORS = CodeList(
    "gender_of_facilitators",
    (Choice("women", "Women"), Choice("men", "Men"), Choice("mixed", "Women and men")),
)

DECISION_MAKERS = CodeList(
    "decision_makers",
    (
        Choice("none", "None"),
        Choice("some", "Some"),
        Choice("enough", "Enough to decide"),
    ),
    open_ended=False,
)

# What an activity is expected to change, and what an outcome did change.
CHANGE = CodeList(
    "kind_of_change",
    (
        Choice("what_we_do", "What we do"),
        Choice("relations", "Ties", "Among ourselves or with others."),
        Choice("policy_or_rules", "Rules", "Ours or those of others."),
        Choice("knowledge", "Know-how"),
        Choice("feeling", "How we feel"),
        Choice("means", "Means", "Money, things, places, contacts."),
        Choice("cohesion", "Cohesion", "How we hold together."),
    ),
)

INTERRUPTION = CodeList(
    "interruption",
    (
        Choice("threat", "A threat or an attack"),
        Choice("event", "Something that happened around us"),
        Choice("illness", "Illness"),
        Choice("weather", "Weather"),
        Choice("money", "Money"),
        Choice("connection_or_power", "Connection or electricity"),
        Choice("people_left", "People had to leave"),
    ),
)

OTHERS_PRESENT = CodeList(
    "others_present",
    (
        Choice("authority", "An authority"),
        Choice("armed_or_police", "Armed people or police"),
        Choice("donor", "Somebody who gives money"),
        Choice("media", "Media"),
        Choice("none", "Nobody else"),
    ),
)

TRAVELLER = CodeList(
    "traveller",
    (
        Choice("facilitators", "Those who taught or accompanied"),
        Choice("participants", "Those who took part"),
        Choice("others", "Others", "Interpreters, guests, support."),
    ),
    open_ended=False,
)

TRAVEL_MODE = CodeList(
    "travel_mode",
    (
        Choice("flight_domestic", "Flight within a country"),
        Choice("flight_short", "Short flight to or from the United Kingdom"),
        Choice("flight_long", "Long flight to or from the United Kingdom"),
        Choice("flight_international", "Flight between countries"),
        Choice("train", "Train"),
        Choice("train_international", "Train between countries"),
        Choice("coach", "Long-distance bus"),
        Choice("bus", "Local bus"),
        Choice("car", "Car"),
        Choice("taxi", "Taxi"),
        Choice("motorbike", "Motorbike"),
        Choice("ferry", "Ferry"),
        Choice("boat", "Boat", "A canoe or motor boat: no published figure exists."),
        Choice("foot_bicycle_or_animal", "On foot, by bicycle or animal"),
    ),
)

DISTANCE_BAND = CodeList(
    "distance_band",
    (
        Choice("under_50_km", "Under 50 km"),
        Choice("from_50_to_300_km", "50 to 300 km"),
        Choice("from_300_to_1000_km", "300 to 1,000 km"),
        Choice("from_1000_to_4000_km", "1,000 to 4,000 km"),
        Choice("over_4000_km", "Farther than 4,000 km"),
    ),
    open_ended=False,
)

REASON_TO_TRAVEL = CodeList(
    "reason_to_travel",
    (
        Choice("trust", "Trust grows face to face"),
        Choice("hands_on", "It is learnt with the hands"),
        Choice("see_the_territory", "To see the territory"),
        Choice("remote_unsafe", "By distance it was not safe"),
        Choice("no_reason", "There was no special reason"),
    ),
)

TRAVEL_ALTERNATIVE = CodeList(
    "travel_alternative",
    (
        Choice("none", "Nothing else"),
        Choice("remote", "By distance"),
        Choice("local_facilitator", "Somebody from nearby"),
        Choice("combined_trips", "Several trips in one"),
        Choice("longer_stay", "A longer stay"),
    ),
)

FACTOR_UNIT = CodeList(
    "factor_unit",
    (
        Choice("passenger_km", "For a person and a kilometre"),
        Choice("vehicle_km", "For a vehicle and a kilometre", "However many people sit in it."),
        Choice("night", "For a person and a night"),
    ),
    open_ended=False,
)
