"""Consent to let something leave, and the ledger of everything that left.

Both stay in the journal: every field is local. What a summary tells of a consent
(the way of deciding, the hash of the wording) is chosen by the export, one by one.
"""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from journal.domain import answers
from journal.domain.codes import consent as codes
from journal.domain.codes.plan import AGREED_BY
from journal.domain.question import About, Asked, Kind, Leaves

MOST_RECORD_LETTERS = 4_000_000  # about 100,000 ids


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """What a group agreed may leave, how it decided, and until when."""

    about: ClassVar[About] = About(
        name="consent",
        label="Consent",
        plural="Consents",
        explanation="What may leave the journal, who decided it, and until when. It can be "
        "taken back at any time.",
        inside=("collective",),
        dated_by="date",
        titled_by=("scope", "profile"),
    )

    scope: Annotated[
        answers.Code,
        Asked(
            "What may leave?",
            Kind.CODE,
            Leaves.LOCAL,
            essential=1,
            codes=codes.CONSENT_SCOPE,
        ),
    ] = None
    profile: Annotated[
        answers.Code,
        Asked("In which form?", Kind.CODE, Leaves.LOCAL, essential=1, codes=codes.PROFILE),
    ] = None
    decided_how: Annotated[
        answers.Code,
        Asked("Who decided, and how?", Kind.CODE, Leaves.LOCAL, essential=2, codes=AGREED_BY),
    ] = None
    explained_orally: Annotated[
        answers.YesNo,
        Asked("Was it explained aloud?", Kind.YES_NO, Leaves.LOCAL, essential=3),
    ] = None
    language: Annotated[
        answers.Languages,
        Asked("In which language?", Kind.LANGUAGES, Leaves.LOCAL, essential=3),
    ] = None
    until: Annotated[
        answers.Date,
        Asked("Until when?", Kind.DATE, Leaves.LOCAL, essential=4),
    ] = None
    excluded: Annotated[
        answers.Codes,
        Asked(
            "What must stay out?",
            Kind.CODES,
            Leaves.LOCAL,
            essential=5,
            codes=codes.LEAVING_PART,
        ),
    ] = None
    date: Annotated[
        answers.Date,
        Asked("When did we decide?", Kind.DATE, Leaves.LOCAL),
    ] = None
    withdrawn: Annotated[
        answers.Date,
        Asked("When did we take it back?", Kind.DATE, Leaves.LOCAL),
    ] = None
    purposes: Annotated[
        answers.Codes,
        Asked("What may it be used for?", Kind.CODES, Leaves.LOCAL, codes=codes.PURPOSE),
    ] = None
    recipient: Annotated[
        answers.Words,
        Asked("Who will receive it?", Kind.TEXT, Leaves.LOCAL, highest=200),
    ] = None
    decided_by: Annotated[
        answers.Words,
        Asked(
            "Which role signed for the group?",
            Kind.TEXT,
            Leaves.LOCAL,
            explanation="A role, no name.",
            highest=80,
        ),
    ] = None
    n_agreeing: Annotated[
        answers.Count,
        Asked("About how many agreed?", Kind.COUNT, Leaves.LOCAL),
    ] = None
    objections: Annotated[
        answers.Code,
        Asked("Did anybody object?", Kind.CODE, Leaves.LOCAL, codes=codes.OBJECTIONS),
    ] = None
    kept_until: Annotated[
        answers.Date,
        Asked("Until when may the other side keep it?", Kind.DATE, Leaves.LOCAL),
    ] = None
    may_quote: Annotated[
        answers.YesNo,
        Asked("May words of ours be quoted?", Kind.YES_NO, Leaves.LOCAL),
    ] = None
    may_contact_again: Annotated[
        answers.YesNo,
        Asked("May they come back to us with questions?", Kind.YES_NO, Leaves.LOCAL),
    ] = None
    wording_version: Annotated[
        answers.Words,
        Asked(
            "Version of the text that was agreed to",
            Kind.TEXT,
            Leaves.LOCAL,
            highest=40,
            filled_in=True,
        ),
    ] = None
    wording_sha256: Annotated[
        answers.Words,
        Asked("Fingerprint of that text", Kind.TEXT, Leaves.LOCAL, highest=64, filled_in=True),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRecord:
    """One line of the ledger: what left, when, for whom and why. Nothing is asked."""

    about: ClassVar[About] = About(
        name="export_record",
        label="What left",
        plural="What left the journal",
        explanation="The program writes a line here each time something leaves.",
        dated_by="left_on",
        titled_by=("kind", "period"),
        entered=False,
        lasting=True,
    )

    kind: Annotated[
        answers.Code,
        Asked(
            "What left",
            Kind.CODE,
            Leaves.LOCAL,
            codes=codes.EXPORT_KIND,
            filled_in=True,
        ),
    ] = None
    profile: Annotated[
        answers.Code,
        Asked("Form", Kind.CODE, Leaves.LOCAL, codes=codes.PROFILE, filled_in=True),
    ] = None
    left_on: Annotated[
        answers.Date,
        Asked("Day", Kind.DATE, Leaves.LOCAL, filled_in=True),
    ] = None
    batch: Annotated[
        answers.Count,
        Asked("Number of the batch", Kind.COUNT, Leaves.LOCAL, filled_in=True),
    ] = None
    records: Annotated[
        answers.Words,
        Asked(
            "Records in it",
            Kind.TEXT,
            Leaves.LOCAL,
            explanation="First what fixed the file, then a line each: its id and what counted.",
            highest=MOST_RECORD_LETTERS,
            filled_in=True,
            searched=False,
        ),
    ] = None
    n_records: Annotated[
        answers.Count,
        Asked("How many records", Kind.COUNT, Leaves.LOCAL, filled_in=True),
    ] = None
    export_id: Annotated[
        answers.Words,
        Asked("Number on the file", Kind.TEXT, Leaves.LOCAL, highest=40, filled_in=True),
    ] = None
    base: Annotated[
        answers.Count,
        Asked("Rounded to multiples of", Kind.COUNT, Leaves.LOCAL, filled_in=True),
    ] = None
    period: Annotated[
        answers.Words,
        Asked("Years it tells of", Kind.TEXT, Leaves.LOCAL, highest=40, filled_in=True),
    ] = None
    sha256: Annotated[
        answers.Words,
        Asked("Fingerprint of the file", Kind.TEXT, Leaves.LOCAL, highest=64, filled_in=True),
    ] = None
    recipient: Annotated[
        answers.Words,
        Asked("For whom", Kind.TEXT, Leaves.LOCAL, highest=200, filled_in=True),
    ] = None
    decided_by: Annotated[
        answers.Words,
        Asked("Which role decided", Kind.TEXT, Leaves.LOCAL, highest=80, filled_in=True),
    ] = None
    reason: Annotated[
        answers.Words,
        Asked("Why", Kind.TEXT, Leaves.LOCAL, highest=2_000, filled_in=True),
    ] = None
    consent: Annotated[
        answers.Reference,
        Asked(
            "Consent it rests on",
            Kind.REFERENCE,
            Leaves.LOCAL,
            target="consent",
            filled_in=True,
        ),
    ] = None
    copy_of: Annotated[
        answers.Reference,
        Asked(
            "Copy of",
            Kind.REFERENCE,
            Leaves.LOCAL,
            target="export_record",
            filled_in=True,
        ),
    ] = None
    supersedes: Annotated[
        answers.Reference,
        Asked(
            "Takes the place of",
            Kind.REFERENCE,
            Leaves.LOCAL,
            target="export_record",
            filled_in=True,
        ),
    ] = None
