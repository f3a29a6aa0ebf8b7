"""Activities: how long they lasted and for how many they stand."""

import pytest

from journal.domain.activity import Activity, TopicLearning, hours_of, sessions_of
from journal.domain.answers import About, Count, Other, Unknown
from journal.domain.question import Leaves, essential_fields, fields_of


@pytest.mark.parametrize(
    ("activity", "hours"),
    [
        (Activity(length=3.5, unit="hours"), 3.5),
        (Activity(length=4, unit="hours"), 4.0),
        (Activity(length=2.0, unit="days"), 14.0),
        (Activity(length=0.5, unit="days"), 3.5),
        (Activity(length=2.0), None),
        (Activity(length=2.0, unit=Unknown.NOT_KNOWN), None),
        (Activity(length=2.0, unit=Other("moons")), None),
        (Activity(unit="days"), None),
        (Activity(length=Unknown.NOT_SAID, unit="days"), None),
    ],
)
def test_a_day_counts_as_seven_hours(activity: Activity, hours: float | None) -> None:
    assert hours_of(activity) == hours


@pytest.mark.parametrize(
    ("sessions", "number"),
    [(None, 1), (0, 1), (4, 4), (About(12), 12), (About(0), 1), (Unknown.NOT_KNOWN, 1)],
)
def test_an_activity_stands_for_one_unless_told(sessions: Count, number: int) -> None:
    assert sessions_of(Activity(sessions=sessions)) == number


def test_how_many_were_there_is_one_question_of_three_numbers() -> None:
    sixth = [field.name for field in essential_fields(Activity) if field.asked.essential == 6]
    assert sixth == ["n_total", "n_ours", "n_women"]


def test_counts_of_people_leave_only_in_bands() -> None:
    counts = [field for field in fields_of(Activity) if field.name.startswith("n_")]
    bare = [field.name for field in counts if field.leaves is not Leaves.QUASI]
    assert bare == ["n_answered"]


def test_learning_belongs_to_an_activity() -> None:
    assert TopicLearning.about.inside == ("activity",)
    assert not TopicLearning.about.alone
