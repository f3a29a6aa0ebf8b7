"""What may happen or has happened (page 2: THRT and revision 15), by groups."""

from journal.domain.question import Choice, CodeList

HARM_GROUP = CodeList(
    "harm_group",
    (
        Choice("life", "Life"),
        Choice("body", "Body"),
        Choice("liberty", "Liberty"),
        Choice("legal", "Law and permits"),
        Choice("threats", "Threats"),
        Choice("surveillance", "Being watched"),
        Choice("raids", "Searches and losses"),
        Choice("digital", "Telephones, computers, networks"),
        Choice("reputation", "Good name"),
        Choice("territory", "Land and movement"),
        Choice("economy", "Livelihood"),
        Choice("mind", "Mind and spirits"),
        Choice("within", "Among ourselves"),
        Choice("other", "Other dangers"),
    ),
    open_ended=False,
)
"""The headings of HARM, in its order; no field asks for one."""

HARM = CodeList(
    "harm",
    (
        Choice("killing", "Killing", group="life"),
        Choice("attempted_killing", "Attempted killing", group="life"),
        Choice("enforced_disappearance", "Enforced disappearance", group="life"),
        Choice("torture", "Torture or cruel treatment", group="body"),
        Choice("physical_attack", "Physical attack", group="body"),
        Choice("sexual_violence", "Sexual violence", group="body"),
        Choice("sexual_harassment", "Sexual harassment", group="body"),
        Choice(
            "abduction", "Abduction", "Taken away by people who are no authority.", "liberty"
        ),
        Choice("arrest_or_detention", "Arrest or detention", group="liberty"),
        Choice("questioned_or_summoned", "Questioned or summoned", group="liberty"),
        Choice("forced_recruitment", "Forced recruitment", group="liberty"),
        Choice("criminal_prosecution", "Criminal prosecution", group="legal"),
        Choice("civil_lawsuit", "Civil lawsuit", group="legal"),
        Choice(
            "registration_tax_or_audit",
            "Registration, tax or audit used against us",
            group="legal",
        ),
        Choice("funds_blocked", "Money blocked", group="legal"),
        Choice("travel_or_movement_ban", "Ban on travelling or moving", group="legal"),
        Choice("restrictive_new_law", "A new law against our work", group="legal"),
        Choice("death_threat", "Death threat", group="threats"),
        Choice("other_threat", "Another threat", group="threats"),
        Choice("symbolic_threat", "A sign or object as a threat", group="threats"),
        Choice("threat_to_family", "Threat to family", group="threats"),
        Choice(
            "insult_or_harassment_in_person",
            "Insulted or harassed face to face",
            group="threats",
        ),
        Choice("hostile_crowd", "Hostile crowd", group="threats"),
        Choice("blackmail", "Blackmail", "Silence or obedience asked for a secret.", "threats"),
        Choice("physical_surveillance", "Followed or watched", group="surveillance"),
        Choice("digital_surveillance", "Listened to or read", group="surveillance"),
        Choice(
            "infiltration", "Infiltration", "Someone among us reports on us.", "surveillance"
        ),
        Choice("unwanted_visit", "Unwanted visit", group="surveillance"),
        Choice("raid", "Raid or search", group="raids"),
        Choice(
            "break_in_or_information_theft",
            "Break-in or theft of information",
            group="raids",
        ),
        Choice("device_seized", "Device taken by an authority", group="raids"),
        Choice("device_or_papers_lost", "Device or papers lost", group="raids"),
        Choice("account_taken_over", "Account taken over", group="digital"),
        Choice("malware_or_spyware", "Harmful or spying program", group="digital"),
        Choice(
            "phishing", "Deceiving message", "Made to win a password or a click.", "digital"
        ),
        Choice("website_or_service_attack", "Website or service attacked", group="digital"),
        Choice("private_data_published", "Private details published", group="digital"),
        Choice("online_harassment", "Harassed online", group="digital"),
        Choice("internet_shutdown", "Internet or telephone cut off", group="digital"),
        Choice("smear_campaign", "Smear campaign", group="reputation"),
        Choice("rejection", "Rejected by people around us", group="reputation"),
        Choice("eviction_or_displacement", "Eviction or displacement", group="territory"),
        Choice(
            "damage_to_land_crops_or_water",
            "Damage to land, crops or water",
            group="territory",
        ),
        Choice("blocked_or_confined", "Blocked or confined", group="territory"),
        Choice("armed_presence", "Armed people nearby", group="territory"),
        Choice("mines_or_explosives", "Mines or explosives", group="territory"),
        Choice("loss_of_job_or_income", "Loss of work or income", group="economy"),
        Choice("extortion_or_forced_payment", "Extortion or forced payment", group="economy"),
        Choice("loss_of_premises", "Loss of our place", group="economy"),
        Choice("burnout", "Burnout", "Exhaustion that rest alone does not mend.", "mind"),
        Choice("trauma", "Trauma", "A blow to the soul that stays.", "mind"),
        Choice("lasting_fear", "Lasting fear", group="mind"),
        Choice("self_silencing", "Keeping silent out of caution", group="mind"),
        Choice("conflict_among_us", "Conflict among us", group="within"),
        Choice("agreed_rule_lapsed", "An agreed rule not kept", group="within"),
        Choice("violence_among_us", "Violence among us", group="within"),
        Choice("robbery_or_other_crime", "Robbery or other crime", group="other"),
        Choice("accident", "Accident", group="other"),
        Choice("disaster_or_illness", "Disaster or illness", group="other"),
        Choice("crossfire", "Caught between others", "Crossfire, a riot.", "other"),
    ),
)
