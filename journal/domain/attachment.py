"""An attachment: a photo, scan, document or sound kept with a record.

Its bytes lie in the encrypted database, in chunks; it never leaves by a summary.
"""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from journal.domain import answers
from journal.domain.codes.resource import ATTACHMENT_KIND
from journal.domain.question import About, Asked, Kind, Leaves

MOST_BYTES = 1 << 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """What is known of one attached file."""

    about: ClassVar[About] = About(
        name="attachment",
        label="Attachment",
        plural="Attachments",
        explanation="A photo, scan, document or sound. It stays in the journal.",
        inside=(
            "collective", "context_snapshot", "actor", "actor_link", "process",
            "process_party", "activity", "topic_learning", "travel_leg", "funding",
            "security_plan", "plan_version", "risk_item", "plan_element", "incident",
            "threat_assessment", "reaction", "review", "measure_check", "wheel_score",
            "dimension_score", "agency_score", "practice", "practice_check", "action",
            "outcome", "outcome_contribution", "support_event", "consent", "resource",
        ),
        titled_by=("title", "kind"),
        alone=False,
    )  # fmt: skip

    title: Annotated[
        answers.Words,
        Asked("What is this?", Kind.TEXT, Leaves.IDENTIFYING, essential=1, highest=200),
    ] = None
    kind: Annotated[
        answers.Code,
        Asked("What kind?", Kind.CODE, Leaves.LOCAL, essential=2, codes=ATTACHMENT_KIND),
    ] = None
    media_type: Annotated[
        answers.Words,
        Asked("Type of file", Kind.TEXT, Leaves.LOCAL, highest=100, filled_in=True),
    ] = None
    size_bytes: Annotated[
        answers.Count,
        Asked("Size in bytes", Kind.COUNT, Leaves.LOCAL, highest=MOST_BYTES, filled_in=True),
    ] = None
    sha256: Annotated[
        answers.Words,
        Asked("Fingerprint of the file", Kind.TEXT, Leaves.LOCAL, highest=64, filled_in=True),
    ] = None
