import pytest

from journal.domain.activity import Activity
from journal.domain.actor import Actor, ActorLink
from journal.domain.answers import About, Answer, Other, Text, Unknown
from journal.domain.collective import Collective
from journal.domain.dates import PartialDate
from journal.domain.process import Process
from journal.domain.question import Entity, fields_of
from journal.i18n import Words
from journal.paths import shipped
from ui.records.told import told_answer, told_state, told_title


@pytest.mark.parametrize(
    ("entity", "name", "answer", "told"),
    [
        (Activity, "kind", "workshop", "Workshop"),
        (Activity, "kind", Other("a walk"), "a walk"),
        (Activity, "kind", Other(""), "something else"),
        (Activity, "kind", Unknown.NOT_KNOWN, "We do not know"),
        (Activity, "topics", ("protocols", Other("songs")), "Protocols, songs"),
        (Activity, "date", PartialDate.parse("2026-Q1"), "quarter 1 of 2026"),
        (Activity, "usefulness", 0, "none"),
        (Actor, "changed", -2, "much worse"),
        (Activity, "n_total", About(1200), "about 1,200"),
        (Activity, "n_total", 0, "0"),
        (Activity, "length", 2.5, "2.5"),
        (Activity, "follows_up", False, "no"),
        (Activity, "note", Text(" two\nlines "), "two\nlines"),
        (Activity, "languages", ("es",), "Spanish"),
        (Collective, "countries", ("GT", "HN"), "Guatemala, Honduras"),
        (ActorLink, "from_actor", "gone", "something that is no longer here"),
    ],
)
def test_an_answer_is_told_in_words(
    words: Words, entity: type[Entity], name: str, answer: Answer, told: str
) -> None:
    field = next(one for one in fields_of(entity) if one.name == name)
    assert told_answer(words, field, answer) == told


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_several_answers_stand_in_one_line_in_every_language(language: str) -> None:
    words = Words(language, shipped("translations"))
    field = next(one for one in fields_of(Activity) if one.name == "topics")
    told = told_answer(words, field, ("protocols", Other("one"), Other("two")))
    assert told.endswith("one, two")


def test_a_title_is_on_one_line(words: Words) -> None:
    assert told_title(words, Process(title=Text("two\nlines"))) == "two lines"


def test_a_record_without_a_title_is_called_by_its_kind(words: Words) -> None:
    assert told_title(words, Process()) == "Process"


def test_the_line_under_a_title_tells_what_is_not_in_it(words: Words) -> None:
    activity = Activity(kind="workshop", topics=("protocols",), state="done", unit="days")
    assert told_state(words, activity) == "Protocols · Done"
