"""Answers about what a group does to protect itself (page 2: E11, revisions 5 and 18)."""

from collections.abc import Mapping
from types import MappingProxyType

from journal.domain.question import Choice, CodeList

MEASURE_MENU = CodeList(
    "measure_menu",
    (
        Choice("mandate", "What we are here for", "Protection named in our mandate."),
        Choice("policy_statement", "What we declare about protection"),
        Choice("in_daily_work", "Protection in daily work", "Part of meetings and planning."),
        Choice("training", "Learning and practising"),
        Choice("responsibilities", "Who sees to what"),
        Choice("crisis_group", "Who decides in a crisis"),
        Choice("rest_and_stress", "Rest and stress"),
        Choice("serious_incident", "After something serious", "The first hours and days."),
        Choice("witnesses", "Witnesses and people we accompany"),
        Choice("health_and_accidents", "Health and accidents"),
        Choice("authorities_and_armed_groups", "Authorities and armed groups", "How to speak."),
        Choice("information", "Information and papers"),
        Choice("own_image", "How we show ourselves", "Photos, voice, names in public."),
        Choice("office_and_home", "Office and home"),
        Choice("field_trip", "Journeys and field work"),
        Choice("cash", "Money carried or kept"),
        Choice("communication", "Telephone and messages"),
        Choice("vehicle", "Vehicles"),
        Choice("common_crime", "Robbery and other crime"),
        Choice("sexual_violence", "Sexual violence"),
        Choice("legal_defence", "Legal defence"),
        Choice("evacuation", "Leaving quickly"),
        Choice("detention", "If someone is detained"),
        Choice("raid_or_seizure", "If they search or take things"),
        Choice("family", "Families"),
        Choice("leavers_and_newcomers", "When someone leaves or joins"),
    ),
)

MEASURE_KIND = CodeList(
    "measure_kind",
    (
        Choice("permanent_policy", "A rule that always holds", "What we agreed to stand by."),
        Choice("permanent_measure", "Something for every day"),
        Choice("preventive_protocol", "Before something risky", "Steps before and during it."),
        Choice("emergency_protocol", "For an emergency", "Steps when it has happened."),
        Choice("care_agreement", "An agreement to care", "Rest, listening, sharing the load."),
        Choice("learning", "Something to learn or practise"),
        Choice("alliance_or_advocacy", "Seeking allies or asking authorities"),
    ),
)

PROPOSED: Mapping[str, tuple[str, str, str]] = MappingProxyType(
    {
        "mandate": ("organisational", "processes", "permanent_policy"),
        "policy_statement": ("organisational", "processes", "permanent_policy"),
        "in_daily_work": ("organisational", "processes", "permanent_measure"),
        "training": ("organisational", "people", "learning"),
        "responsibilities": ("organisational", "processes", "permanent_policy"),
        "crisis_group": ("organisational", "processes", "emergency_protocol"),
        "rest_and_stress": ("psychosocial", "people", "care_agreement"),
        "serious_incident": ("organisational", "people", "emergency_protocol"),
        "witnesses": ("physical", "people", "preventive_protocol"),
        "health_and_accidents": ("physical", "people", "emergency_protocol"),
        "authorities_and_armed_groups": ("physical", "networks", "preventive_protocol"),
        "information": ("digital", "information", "permanent_measure"),
        "own_image": ("organisational", "information", "permanent_measure"),
        "office_and_home": ("physical", "territory", "permanent_measure"),
        "field_trip": ("physical", "territory", "preventive_protocol"),
        "cash": ("economic", "processes", "permanent_measure"),
        "communication": ("digital", "information", "permanent_measure"),
        "vehicle": ("physical", "territory", "permanent_measure"),
        "common_crime": ("physical", "territory", "permanent_measure"),
        "sexual_violence": ("psychosocial", "people", "emergency_protocol"),
        "legal_defence": ("legal", "networks", "permanent_measure"),
        "evacuation": ("physical", "people", "emergency_protocol"),
        "detention": ("legal", "people", "emergency_protocol"),
        "raid_or_seizure": ("legal", "territory", "emergency_protocol"),
        "family": ("psychosocial", "people", "care_agreement"),
        "leavers_and_newcomers": ("organisational", "processes", "permanent_measure"),
    }
)
"""What a choice of the menu proposes: domain, dimension and kind, all changeable."""

DEPENDS_ON = CodeList(
    "depends_on",
    (
        Choice("us", "On us"),
        Choice("allies", "On allies"),
        Choice("provider_or_donor", "On a provider or donor"),
        Choice("authority", "On an authority"),
    ),
    open_ended=False,
)

MEASURE_STATE = CodeList(
    "measure_state",
    (
        Choice("not_begun", "Not begun"),
        Choice("begun", "Begun"),
        Choice("partly_in_use", "Partly in use"),
        Choice("in_use", "In use"),
        Choice("routine", "We do it without thinking"),
        Choice("other_than_agreed", "Done otherwise than agreed", "Not what was promised."),
        Choice("dropped", "Dropped"),
    ),
    open_ended=False,
)

TESTED = CodeList(
    "measure_tested",
    (
        Choice("not_tested", "Not yet"),
        Choice("talked_through", "Talked through", "We went through it step by step, aloud."),
        Choice("drilled", "Practised", "We played it or did it as a drill."),
        Choice("really_used", "Lived", "It was needed and it was used."),
    ),
    open_ended=False,
)

RESOURCE_NEEDED = CodeList(
    "measure_resource",
    (
        Choice("time", "Time"),
        Choice("money", "Money"),
        Choice("skill", "Know-how"),
        Choice("thing", "A thing", "A lock, a radio, a first-aid kit."),
        Choice("ally", "An ally"),
        Choice("decision", "A decision"),
        Choice("nothing", "Nothing more"),
    ),
)
