"""Groups and what is around them: what may leave of it."""

from journal.domain.actor import Actor, ActorLink
from journal.domain.collective import Collective, ContextSnapshot
from journal.domain.funding import Funding
from journal.domain.question import Coarser, Leaves, essential_fields, fields_of


def test_what_is_asked_first_about_a_group_goes_from_name_to_reading() -> None:
    assert [field.name for field in essential_fields(Collective)] == [
        "label",
        "org_form",
        "size_band",
        "member_groups",
        "countries",
        "setting",
        "rights",
        "literacy_need",
    ]


def test_a_group_defends_up_to_three_rights_above_all() -> None:
    rights = next(field for field in fields_of(Collective) if field.name == "rights")
    assert rights.asked.most == 3


def test_countries_leave_only_as_a_region() -> None:
    countries = next(field for field in fields_of(Collective) if field.name == "countries")
    assert countries.asked.coarser is Coarser.REGION


def test_that_a_group_is_us_never_leaves() -> None:
    ours = next(field for field in fields_of(Collective) if field.name == "is_us")
    assert ours.leaves is Leaves.LOCAL
    assert ours.asked.filled_in


def test_what_is_around_us_asks_eight_things_first() -> None:
    asked = [field.asked.essential for field in essential_fields(ContextSnapshot)]
    assert asked == [1, 2, 3, 4, 5, 6, 7, 8]


def test_who_stands_against_us_is_not_harmless_to_tell() -> None:
    harmless = [field.name for field in fields_of(Actor) if field.leaves is Leaves.OK]
    assert harmless == ["changed", "duty"]
    assert {field.leaves for field in fields_of(ActorLink)} == {Leaves.SENSITIVE}


def test_money_is_told_in_bands() -> None:
    amount = next(field for field in fields_of(Funding) if field.name == "amount_band")
    assert amount.asked.coarser is Coarser.AS_CODED
