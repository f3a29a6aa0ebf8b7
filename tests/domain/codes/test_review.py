"""The lists of a review have the sizes of its sheets."""

from journal.domain.codes.review import AGENCY, REVIEW_STEP, WHEEL


def test_a_review_has_the_steps_nought_to_ten() -> None:
    assert len(REVIEW_STEP.choices) == 11


def test_the_wheel_has_eight_spokes() -> None:
    assert len(WHEEL.choices) == 8


def test_the_agency_profile_has_eight_statements() -> None:
    assert len(AGENCY.choices) == 8
