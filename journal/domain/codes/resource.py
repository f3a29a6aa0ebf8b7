"""Answers about know-how and know-who, and about what is attached to a record."""

from journal.domain.question import Choice, CodeList

RESOURCE_KIND = CodeList(
    "resource_kind",
    (
        Choice("organisation", "Organisation"),
        Choice("service", "Service", "A hotline, a lawyer's office, a clinic …"),
        Choice("fund", "Fund or grant"),
        Choice("shelter", "Shelter or place to rest"),
        Choice("guide", "Guide or training material"),
        Choice("tool", "Tool"),
        Choice("network", "Network"),
    ),
)

ATTACHMENT_KIND = CodeList(
    "attachment_kind",
    (
        Choice("photo", "Photo"),
        Choice("scan", "Scan of a paper"),
        Choice("document", "Document"),
        Choice("sound", "Sound"),
    ),
)
