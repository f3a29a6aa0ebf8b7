"""The icon and the family of colour of each kind of record."""

from collections.abc import Mapping

_ICONS: Mapping[str, tuple[str, str]] = {
    "collective": ("people", "sea"),
    "context_snapshot": ("today", "sea"),
    "actor": ("people", "sea"),
    "actor_link": ("network", "sea"),
    "process": ("accompaniment", "sea"),
    "process_party": ("people", "sea"),
    "activity": ("workshop", "sea"),
    "topic_learning": ("grew", "sea"),
    "travel_leg": ("travel", "sea"),
    "funding": ("money", "brass"),
    "security_plan": ("plan", "brass"),
    "plan_version": ("flag", "brass"),
    "risk_item": ("warn", "madder"),
    "plan_element": ("drill", "moss"),
    "incident": ("noticed", "madder"),
    "threat_assessment": ("see", "madder"),
    "reaction": ("call", "madder"),
    "review": ("reviews", "plum"),
    "measure_check": ("drill", "plum"),
    "wheel_score": ("reviews", "plum"),
    "dimension_score": ("same", "plum"),
    "agency_score": ("say", "plum"),
    "practice": ("changed", "moss"),
    "practice_check": ("check", "moss"),
    "action": ("check", "brass"),
    "outcome": ("changed", "moss"),
    "outcome_contribution": ("spread", "moss"),
    "support_event": ("recovery", "sea"),
    "consent": ("leave", "brass"),
    "export_record": ("export", "brass"),
    "resource": ("helps", "sea"),
}
_ANY = ("plan", "sea")


def picture_of(entity_name: str) -> tuple[str, str]:
    """Return the icon and the tone of an entity."""
    return _ICONS.get(entity_name, _ANY)
