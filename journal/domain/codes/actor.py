"""Answers about who is around us, where they stand, and how they are tied."""

from journal.domain.question import Choice, CodeList

_STATE = "state"
_ARMED = "armed_or_violent_groups"
_POWER = "power_holders"
_BUSINESS = "business"
_SUPPORT = "supporters"

# After the HURIDOCS micro-thesaurus 24 (types of perpetrators), in our words.
ACTOR = CodeList(
    "actor_type",
    (
        Choice("national_authority", "National authority", group=_STATE),
        Choice("local_authority", "Local authority", group=_STATE),
        Choice("army", "Army", group=_STATE),
        Choice("police", "Police", group=_STATE),
        Choice("prison_service", "Prison service", group=_STATE),
        Choice("intelligence_service", "Intelligence service", group=_STATE),
        Choice("legislature", "Parliament or council", group=_STATE),
        Choice("judiciary", "Courts and prosecutors", group=_STATE),
        Choice(
            "human_rights_institution",
            "Public human rights institution",
            "An ombudsperson or a national commission.",
            _STATE,
        ),
        Choice("state_protection_programme", "Protection programme of the State", group=_STATE),
        Choice("paramilitary", "Paramilitary group", group=_ARMED),
        Choice("vigilantes_or_death_squad", "Vigilantes or death squad", group=_ARMED),
        Choice("armed_opposition", "Armed opposition", group=_ARMED),
        Choice("organised_crime", "Organised crime", group=_ARMED),
        Choice("private_security", "Private security", group=_ARMED),
        Choice("crowd", "A crowd", group=_ARMED),
        Choice("family_or_partner", "Family or partner", group=_POWER),
        Choice("community_power_holder", "Somebody with power in the community", group=_POWER),
        Choice("employer", "Employer", group=_POWER),
        Choice("religious_leader", "Religious leader", group=_POWER),
        Choice(
            "religious_body",
            "Religious body",
            "A church, an order, a religious council.",
            _POWER,
        ),
        Choice("landlord", "Landlord", "The owner of the house or office we rent.", _POWER),
        Choice("someone_in_the_group", "Somebody within the group", group=_POWER),
        Choice("local_company", "Local company", group=_BUSINESS),
        Choice("transnational_company", "Transnational company", group=_BUSINESS),
        Choice("landowner_or_rancher", "Landowner or rancher", group=_BUSINESS),
        Choice(
            "financial_institution",
            "International bank or fund",
            "It lends or gives money to states and projects.",
            "financial_institutions",
        ),
        Choice("media", "Media", group="media"),
        Choice("support_organisation", "Support organisation", group=_SUPPORT),
        Choice("network", "Network or allied group", group=_SUPPORT),
        Choice("embassy", "Embassy", group=_SUPPORT),
        Choice("united_nations", "United Nations or regional body", group=_SUPPORT),
        Choice("lawyer", "Lawyer", group=_SUPPORT),
        Choice("health_worker", "Health worker", group=_SUPPORT),
        Choice("donor", "Donor", group=_SUPPORT),
    ),
)

STANCE = CodeList(
    "stance",
    (
        Choice("hostile", "Hostile", "They would harm us."),
        Choice("opposed", "Against us"),
        Choice("neutral", "In between"),
        Choice("supportive", "For us"),
        Choice("ally", "Ally", "They stand at our side."),
        Choice("divided", "Divided", "Some are for us, some against us."),
    ),
    open_ended=False,
)

DUTY = CodeList(
    "duty",
    (
        Choice("duty_bearer", "They have the duty to protect us"),
        Choice("key_stakeholder", "They can influence those who have it"),
        Choice("possible_threat", "Harm may come from them"),
        Choice("none", "None of these"),
    ),
    open_ended=False,
)

ACTOR_RELATION = CodeList(
    "actor_relation",
    (
        Choice("controls", "Controls"),
        Choice("allied_with", "Is allied with"),
        Choice("opposed_to", "Is against"),
        Choice("influences", "Influences"),
        Choice("pays", "Pays"),
    ),
)
