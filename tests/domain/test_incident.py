"""An incident is asked what happened, and nobody's name."""

from journal.domain.incident import Incident, Reaction, ThreatAssessment
from journal.domain.question import Kind, Leaves, fields_of


def test_only_the_narrative_of_an_incident_is_free_text() -> None:
    texts = [field.name for field in fields_of(Incident) if field.kind is Kind.TEXT]
    assert texts == ["narrative"]


def test_nothing_of_a_weighed_threat_leaves_as_harmless() -> None:
    rules = {field.leaves for field in fields_of(ThreatAssessment)}
    assert rules == {Leaves.SENSITIVE, Leaves.IDENTIFYING}


def test_what_was_done_may_be_pooled() -> None:
    assert {field.leaves for field in fields_of(Reaction)} == {Leaves.OK}
