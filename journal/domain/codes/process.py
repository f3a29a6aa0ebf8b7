"""Answers about a process: who it was for, who took part in it, how it ran."""

from collections.abc import Mapping
from types import MappingProxyType

from journal.domain.question import Choice, CodeList

OUR_ROLE = CodeList(
    "our_role",
    (
        Choice("received", "We received it"),
        Choice("funded", "We paid for it"),
        Choice("supported", "We supported it"),
        Choice("accompanied", "We accompanied"),
        Choice("delivered", "We taught or carried it out"),
        Choice("did_it_ourselves", "We did it by ourselves", "Nobody from outside taught."),
    ),
    open_ended=False,
)

RECEIVERS = CodeList(
    "receivers",
    (
        Choice("our_group", "Our group only"),
        Choice("several_groups", "Several groups"),
        Choice("individuals_from_groups", "Individuals from several groups"),
        Choice("open_public", "Whoever wanted to come"),
    ),
    open_ended=False,
)

INITIATED_BY = CodeList(
    "initiated_by",
    (
        Choice("collective", "Of those who received it"),
        Choice("provider", "Of those who teach or accompany"),
        Choice("donor", "Of those who give the money"),
        Choice("peer_group", "Of another group"),
        Choice("crisis", "A crisis asked for it"),
    ),
)

RHYTHM = CodeList(
    "rhythm",
    (
        Choice("once", "Once"),
        Choice("set_course", "A course with an end"),
        Choice("open_ended", "Without a fixed end"),
        Choice(
            "same_for_new_people", "The same again for new people", "Each person takes it once."
        ),
    ),
    open_ended=False,
)

PROCESS_KIND = CodeList(
    "process_kind",
    (
        Choice("training", "Training"),
        Choice("school_modules", "School in several parts"),
        Choice("accompaniment", "Accompaniment", "Somebody walks with us while we learn."),
        Choice("mentoring", "Mentoring"),
        Choice("peer_exchange", "Exchange with other groups"),
        Choice("training_of_trainers", "Learning to teach others"),
        Choice("assessment", "Assessment", "Somebody looks with us at how we are protected."),
        Choice("online_course", "Course online"),
        Choice("healing", "Healing"),
    ),
)

DIAGNOSIS = CodeList(
    "diagnosis",
    (
        Choice("none", "Nobody asked beforehand"),
        Choice("questionnaire", "By a questionnaire"),
        Choice("visit", "By a visit"),
        Choice("done_together", "We worked it out together"),
    ),
)

AGREEMENT = CodeList(
    "agreement",
    (
        Choice("none", "None"),
        Choice("oral", "By word of mouth"),
        Choice("written", "Written"),
    ),
    open_ended=False,
)

FOLLOWUP_PLANNED = CodeList(
    "followup_planned",
    (
        Choice("no", "No"),
        Choice("once", "Once"),
        Choice("several", "Several times"),
        Choice("when_we_ask", "Whenever we ask"),
    ),
    open_ended=False,
)

ENDED_AS = CodeList(
    "ended_as",
    (
        Choice("done", "It reached its end"),
        Choice("ongoing", "It goes on"),
        Choice("stopped_by_money", "The money ended"),
        Choice("stopped_by_risk", "The risk was too high"),
        Choice("stopped_by_choice", "One side did not want to go on"),
        Choice("faded", "It faded away"),
        Choice("handed_over", "Others took it over"),
    ),
)

# From `duration_band`: a derived answer, never asked.
DURATION = CodeList(
    "duration",
    (
        Choice("up_to_one_week", "Up to a week"),
        Choice("up_to_three_months", "Up to three months"),
        Choice("up_to_one_year", "Up to a year"),
        Choice("up_to_two_years", "Up to two years"),
        Choice("over_two_years", "More than two years"),
    ),
    open_ended=False,
)

PARTY_PART = CodeList(
    "party_part",
    (
        Choice("taught", "They taught"),
        Choice("accompanied", "They accompanied"),
        Choice("paid", "They paid"),
        Choice("hosted", "They hosted us"),
        Choice("called_together", "They called us together"),
    ),
)

_OURSELVES = "ourselves"
_PEERS = "peers"
_CIVIL = "civil_organisations"
_PUBLIC = "public_bodies"
_PRIVATE = "private_bodies"

# Who teaches, gives or helps. The groups are those of the coded profile.
PARTY_KIND = CodeList(
    "party_kind",
    (
        Choice("ourselves", "Ourselves", group=_OURSELVES),
        Choice("peer_group", "Another group like ours", group=_PEERS),
        Choice("network", "A network of groups", group=_PEERS),
        Choice("independent_person", "A person working on their own", group=_CIVIL),
        Choice("local_organisation", "An organisation of our area", group=_CIVIL),
        Choice("national_organisation", "An organisation of our country", group=_CIVIL),
        Choice("regional_organisation", "An organisation of our region", group=_CIVIL),
        Choice("international_organisation", "An international organisation", group=_CIVIL),
        Choice("religious_body", "A religious body", group=_CIVIL),
        Choice("university", "A university or school", group=_PUBLIC),
        Choice("local_government", "A local authority", group=_PUBLIC),
        Choice("national_government", "The State", group=_PUBLIC),
        Choice("foreign_government", "Another State or its embassy", group=_PUBLIC),
        Choice(
            "intergovernmental_body",
            "A body of several States",
            "The United Nations, a regional commission.",
            _PUBLIC,
        ),
        Choice("foundation", "A foundation", group=_PRIVATE),
        Choice("company", "A company", group=_PRIVATE),
        Choice("private_giver", "A private giver", group=_PRIVATE),
    ),
)

# Cross-reference to the IATI list OrganisationType; kinds it lacks are left out.
IATI_TYPE: Mapping[str, str] = MappingProxyType(
    {
        "local_organisation": "22",
        "national_organisation": "22",
        "regional_organisation": "23",
        "international_organisation": "21",
        "university": "80",
        "local_government": "11",
        "national_government": "10",
        "foreign_government": "10",
        "intergovernmental_body": "40",
        "foundation": "60",
        "company": "70",
    }
)
