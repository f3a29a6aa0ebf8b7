"""Say in plain sentences what a stranger who holds the file would learn.

Rules (page 6, B.4): sentences come from the rounded values, that is from the file and
from nothing else; a number about risk is always followed by where it is from. What is
said to the group alone (how many records) stands in `measures`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from journal.errors import N_
from journal.export.dimensions import NOT_RECORDED
from journal.export.lists import label_in
from journal.export.policy import Policy
from journal.export.tables import Published, State
from journal.export.told import Told
from journal.i18n import Words


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence: a template, its numbers and codes, and places that are templates too."""

    template: str
    places: Mapping[str, int | str] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)

    def in_words(self, words: Words) -> str:
        """Return the sentence in a language."""
        labels = {place: words.say(label) for place, label in self.labels.items()}
        places = {place: _shown(value, words) for place, value in self.places.items()}
        return words.say(self.template, **places, **labels)


@dataclass(frozen=True, slots=True)
class Report:
    """What the reader learns, and what protects; each in the order to be read."""

    learnt: tuple[Said, ...]
    measures: tuple[Said, ...]

    def in_words(self, words: Words) -> tuple[str, ...]:
        """Return every sentence in a language."""
        return tuple(one.in_words(words) for one in (*self.learnt, *self.measures))


@dataclass(frozen=True, slots=True)
class Counted:
    """How many records went in, and how many stayed back and why.

    `copy_of` is the number of the batch that is written once more, 0 for a new one.
    """

    in_batch: int
    left_before: int
    not_ripe: int
    not_counted: int
    copy_of: int = 0


def _shown(value: int | str, words: Words) -> str:
    return words.number(value) if isinstance(value, int) else value


def disclosure(told: Told, counted: Counted, policy: Policy) -> Report:
    """Return the report on one file."""
    if told.is_card():
        return Report(_of_card(told), (_of_need(policy),))
    return Report(
        (*_of_file(told), *(_of_table(one) for one in told.tables)),
        (*_of_batch(counted, policy), *_of_rounding(told, policy), *_of_simulation(policy)),
    )


def _of_card(told: Told) -> tuple[Said, ...]:
    return (
        Said(
            N_("This file says that a collective exists in this part of the world: {region}."),
            labels={"region": label_in("region", told.region)},
        ),
        Said(N_("It holds no numbers and no answers.")),
    )


def _of_file(told: Told) -> tuple[Said, ...]:
    first, last = told.period.removeprefix("y").split("_")
    return (
        Said(
            N_("The reader learns in which part of the world you are: {region}."),
            labels={"region": label_in("region", told.region)},
        ),
        Said(
            N_("The reader learns the size of your group: {size}."),
            labels={"size": label_in("size2", told.size2)},
        ),
        Said(
            N_("The reader learns which part you had in it: {role}."),
            labels={"role": label_in("role", told.role)},
        ),
        _of_number(told.n_band),
        Said(
            N_("They took place between {first} and {last}; no date is told."),
            {"first": first, "last": last},
        ),
    )


def _of_number(n_band: str) -> Said:
    low, _, high = n_band.removeprefix("n").partition("_")
    if not high:
        return Said(
            N_("The reader learns that it is about {number} activities."), {"number": low}
        )
    return Said(
        N_("The reader learns that it is about {low} to {high} activities."),
        {"low": low, "high": high},
    )


def _of_table(one: Published) -> Said:
    question = {"question": one.table.question}
    if one.state is not State.PUBLISHED:
        return Said(
            N_("{question} This stays out; the reader sees that it does."), {}, question
        )
    cell, value = _largest(one.rows())
    if value == 0:
        return Said(N_("{question} The reader learns next to nothing here."), {}, question)
    answers = [label_in(*pair) for pair in zip(one.table.sides, cell, strict=True)]
    if len(answers) == 1:
        return Said(
            N_("{question} Most often: “{answer}”, about {value} times."),
            {"value": value},
            {**question, "answer": answers[0]},
        )
    return Said(
        N_("{question} Most often: “{answer}” with “{second}”, about {value} times."),
        {"value": value},
        {**question, "answer": answers[0], "second": answers[1]},
    )


def _largest(rows: Sequence[tuple[tuple[str, ...], int]]) -> tuple[tuple[str, ...], int]:
    """Return the cell that tells most: the largest one in which all is recorded."""
    return max((row for row in rows if NOT_RECORDED not in row[0]), key=lambda row: row[1])


def _of_need(policy: Policy) -> Said:
    return Said(
        N_(
            "A summary needs {number} activities that took place {months} months ago or "
            "earlier and have not left so far."
        ),
        {"number": policy.minimum_records, "months": policy.maturity_months},
    )


def _of_batch(counted: Counted, policy: Policy) -> tuple[Said, ...]:
    told = (
        (counted.in_batch, N_("Activities counted in this file: {number}.")),
        (counted.left_before, N_("Activities that left in an earlier file: {number}.")),
        (counted.not_ripe, N_("Activities that wait, because they are too recent: {number}.")),
        (
            counted.not_counted,
            N_(
                "Activities not counted, because they are not marked as done, have no year "
                "or belong to another file: {number}."
            ),
        ),
    )
    return (
        *(Said(template, {"number": number}) for number, template in told if number),
        *_of_earlier(counted.copy_of, policy),
    )


def _of_earlier(copy_of: int, policy: Policy) -> tuple[Said, ...]:
    if not copy_of:
        return (Said(N_("None of these activities has left before in another file.")),)
    once_more = Said(
        N_("This is file number {number} once more, the same to the last letter."),
        {"number": copy_of},
    )
    return once_more, _of_need(policy)


def _of_rounding(told: Told, policy: Policy) -> tuple[Said, ...]:
    apart = 1 - (1 - 1 / told.base) ** len(told.tables)
    return (
        Said(
            N_(
                "Every number is rounded at random to a multiple of {base}. A 0 does not mean "
                "nobody, and {base} may stand for a single one."
            ),
            {"base": told.base},
        ),
        Said(
            N_(
                "Whoever knows every activity but one can tell something about the last one "
                "with an advantage of at most {percent} in 100."
            ),
            {"percent": round(100 * apart)},
        ),
        Said(
            N_("A table that shows almost only one answer, above {percent} in 100, stays out."),
            {"percent": policy.homogeneity_percent},
        ),
    )


def _of_simulation(policy: Policy) -> tuple[Said, ...]:
    return (
        Said(
            N_(
                "The file does not name you. Somebody who already knows several of your "
                "activities may still guess: with five known, the guess was right in about "
                "{percent} of 100 cases, in our simulation of {groups} invented groups."
            ),
            {
                "percent": round(100 * policy.known_trainings[5]),
                "groups": policy.simulated_groups,
            },
        ),
        Said(
            N_(
                "Whoever takes this file together with its computer knows whose it is. "
                "Then only what it does not say protects you."
            )
        ),
    )
