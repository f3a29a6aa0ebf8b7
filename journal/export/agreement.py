"""Find the consent a file rests on, and what it lets out.

Rules (page 6, Decision 5 and B.5): without a consent in force nothing leaves. A consent
to the summary covers the card, which says less, and no more than that. What a file
tells of a consent are codes; its role, its day and its words stay.
"""

from dataclasses import dataclass
from datetime import date

from journal.domain.codes.consent import LEAVING_PART, PURPOSE
from journal.domain.collective import Collective
from journal.domain.consent import Consent
from journal.domain.dates import PartialDate
from journal.domain.record import Record
from journal.errors import ConsentMissingError
from journal.export.dimensions import NOT_RECORDED
from journal.export.lists import codes_in
from journal.export.loader import Source, day_span, every, our_collective
from journal.export.told import Agreed

_COVERED_BY = {"summary": ("summary",), "card": ("summary", "card")}
_SAID = {True: "yes", False: "no"}


@dataclass(frozen=True, slots=True)
class Agreement:
    """A consent; `record_id` is "" where it came from a file and not from the journal."""

    consent: Consent
    record_id: str = ""

    def left_out(self) -> tuple[str, ...]:
        """Return the ids of the tables that the group keeps back."""
        told = self.consent.excluded if isinstance(self.consent.excluded, tuple) else ()
        return tuple(sorted(LEAVING_PART.group_of(one) for one in told if isinstance(one, str)))

    def in_codes(self) -> Agreed:
        """Return what a file tells of it."""
        one = self.consent
        told = one.purposes if isinstance(one.purposes, tuple) else ()
        decided = str(one.decided_how)
        known = decided in codes_in("decided_how")
        return Agreed(
            decided_how=decided if known else NOT_RECORDED,
            purposes=tuple(code for code in PURPOSE.codes() if code in told),
            may_quote=_said(one.may_quote),
            may_contact_again=_said(one.may_contact_again),
        )


def agreement_in_force(
    source: Source, profile: str, on: date, collective: str = ""
) -> Agreement | None:
    """Return the latest consent that covers a profile on a day, None without one.

    `collective` is the id of the group that agreed; "" means the keeper's own.
    """
    us = our_collective(every(source, Collective))
    home = collective or us
    found = [
        (record, consent)
        for record, consent in every(source, Consent)
        if record.inside.get("collective", us) == home and covers(consent, profile, on)
    ]
    newest = max(found, key=_newest, default=None)
    return Agreement(newest[1], newest[0].id) if newest else None


def covers(consent: Consent, profile: str, on: date) -> bool:
    """Tell whether a consent lets a file of this profile leave on a day.

    A coarse date counts from its first day and to its last one.
    """
    began, ends = day_span(consent.date), day_span(consent.until)
    if isinstance(consent.withdrawn, PartialDate) and _has_come(consent.withdrawn, on):
        return False
    in_time = (began is None or began[0] <= on) and (ends is None or on <= ends[1])
    named = consent.profile in _COVERED_BY[profile]
    return in_time and named and consent.scope == "pooled_tables"


def checked(agreement: Agreement | None, profile: str, on: date) -> Agreement:
    """Return the agreement if it covers the profile.

    Raises:
        ConsentMissingError: there is none, or it does not cover this.
    """
    if agreement is None or not covers(agreement.consent, profile, on):
        raise ConsentMissingError
    return agreement


def _newest(one: tuple[Record, Consent]) -> tuple[date, date, str]:
    span = day_span(one[1].date)
    return (span[0] if span else date.min, one[0].made_on, one[0].id)


def _has_come(withdrawn: PartialDate, on: date) -> bool:
    """Tell whether a consent was taken back by a day; without a year it was."""
    return not withdrawn.has_year or withdrawn.first_day() <= on


def _said(answer: object) -> str:
    return _SAID[answer] if isinstance(answer, bool) else NOT_RECORDED
