import pytest

from journal.domain.activity import Activity
from journal.domain.attachment import Attachment
from journal.domain.collective import Collective
from journal.domain.entities import ENTITIES
from journal.domain.incident import Incident
from journal.domain.process import Process
from journal.domain.question import Entity, Field, Leaves, fields_of
from journal.domain.risk import RiskItem
from journal.errors import ProfileNotOfferedError
from journal.export.leaving import (
    MEANING,
    Profile,
    Treatment,
    forbidden_sources,
    offered,
    sources,
    what_becomes,
)

EVERY = [(entity, field) for entity in ENTITIES for field in fields_of(entity)]
RESEARCH = (Profile.SUMMARY, Profile.CARD, Profile.CODED)


def field(entity: type[Entity], name: str) -> Field:
    return next(one for one in fields_of(entity) if one.name == name)


def becomes(rule: Leaves, *profiles: Profile) -> set[Treatment]:
    return {
        what_becomes(entity, one, profile)
        for entity, one in EVERY
        if one.leaves is rule
        for profile in profiles
    }


def test_every_field_of_every_entity_has_a_treatment_and_a_meaning() -> None:
    found = {what_becomes(*one, profile) for one in EVERY for profile in Profile}
    assert found <= set(MEANING)
    assert set(MEANING) == set(Treatment)


def test_what_is_local_never_leaves() -> None:
    assert becomes(Leaves.LOCAL, *Profile) == {Treatment.STAYS}


def test_what_identifies_leaves_no_research_profile_unread() -> None:
    assert becomes(Leaves.IDENTIFYING, Profile.SUMMARY, Profile.CARD) == {Treatment.STAYS}
    assert becomes(Leaves.IDENTIFYING, Profile.CODED) == {Treatment.STAYS, Treatment.ONE_BY_ONE}


def test_what_is_sensitive_leaves_no_research_profile() -> None:
    assert becomes(Leaves.SENSITIVE, *RESEARCH) == {Treatment.STAYS}


def test_a_summary_holds_no_field_as_it_was_recorded() -> None:
    found = {what_becomes(*one, Profile.SUMMARY) for one in EVERY}
    assert found == {
        Treatment.STAYS, Treatment.COUNTED, Treatment.AS_REGION, Treatment.AS_SIZE,
        Treatment.AS_PERIOD, Treatment.AS_ROLE,
    }  # fmt: skip


def test_a_card_tells_a_region_and_nothing_else() -> None:
    told = [
        (entity.about.name, one.name)
        for entity, one in EVERY
        if what_becomes(entity, one, Profile.CARD) is not Treatment.STAYS
    ]
    assert told == [("collective", "countries")]


@pytest.mark.parametrize(
    ("entity", "name", "profile", "treatment"),
    [
        (Activity, "usefulness", Profile.SUMMARY, Treatment.COUNTED),
        (Activity, "kind", Profile.SUMMARY, Treatment.STAYS),
        (Activity, "kind", Profile.CODED, Treatment.AS_CODED),
        (Activity, "date", Profile.CODED, Treatment.AS_HALF_YEAR),
        (Activity, "n_total", Profile.CODED, Treatment.AS_BAND),
        (Activity, "languages", Profile.CODED, Treatment.IF_SHARED),
        (Activity, "note", Profile.CODED, Treatment.ONE_BY_ONE),
        (Activity, "place", Profile.CODED, Treatment.STAYS),
        (Activity, "place", Profile.NAMED, Treatment.IF_TICKED),
        (Activity, "n_total", Profile.NAMED, Treatment.AS_RECORDED),
        (Activity, "others_present", Profile.NAMED, Treatment.IF_TICKED_APART),
        (Process, "start", Profile.CODED, Treatment.AS_YEAR),
        (Collective, "org_form", Profile.CODED, Treatment.AS_GROUP),
        (Collective, "countries", Profile.CODED, Treatment.AS_REGION),
        (Incident, "severity", Profile.CODED, Treatment.STAYS),
        (RiskItem, "handling", Profile.CODED, Treatment.STAYS),
        (RiskItem, "handling", Profile.NAMED, Treatment.IF_TICKED_APART),
        (Attachment, "title", Profile.NAMED, Treatment.STAYS),
    ],
)
def test_each_class_of_fields_goes_its_way(
    entity: type[Entity], name: str, profile: Profile, treatment: Treatment
) -> None:
    assert what_becomes(entity, field(entity, name), profile) is treatment


def test_tables_are_made_only_from_what_may_be_counted() -> None:
    assert forbidden_sources() == frozenset()


def test_a_source_without_a_rule_that_lets_it_is_found() -> None:
    assert "activity.usefulness" in forbidden_sources((Incident,))


def test_every_source_is_a_field_that_exists() -> None:
    known = {(entity.about.name, one.name) for entity, one in EVERY}
    assert sources() <= known


@pytest.mark.parametrize("profile", ["coded", "named", "slices", ""])
def test_what_is_not_made_is_refused_by_name(profile: str) -> None:
    with pytest.raises(ProfileNotOfferedError) as raised:
        offered(profile)
    assert raised.value.data == {"profile": profile}


def test_what_is_made_is_offered() -> None:
    assert (offered("summary"), offered("card")) == (Profile.SUMMARY, Profile.CARD)
