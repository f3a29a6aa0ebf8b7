"""Answers about money for protection."""

from journal.domain.question import Choice, CodeList

FUNDED_WORK = CodeList(
    "funded_work",
    (
        Choice("preparedness", "To be prepared"),
        Choice("emergency", "For an emergency"),
        Choice("training", "For training"),
        Choice("accompaniment", "For accompaniment"),
        Choice("rest", "For rest and respite"),
        Choice("core_costs", "For the running costs of the group"),
        Choice("equipment", "For equipment"),
        Choice("relocation", "For moving to a safer place"),
        Choice("legal", "For legal help"),
        Choice("psychosocial", "For help with stress, fear or grief"),
        Choice("network", "For the network"),
        Choice("not_funded", "There was no money for it"),
    ),
)

AMOUNT_BAND = CodeList(
    "amount_band",
    (
        Choice("nothing", "Nothing"),
        Choice("under_1000_euros", "Under 1,000 euros"),
        Choice("from_1000_to_5000_euros", "1,000 to 5,000 euros"),
        Choice("from_5000_to_20000_euros", "5,000 to 20,000 euros"),
        Choice("from_20000_to_100000_euros", "20,000 to 100,000 euros"),
        Choice("over_100000_euros", "Over 100,000 euros"),
    ),
    open_ended=False,
)

FLEXIBILITY = CodeList(
    "flexibility",
    (
        Choice("freely", "Freely"),
        Choice("partly", "In part, or after asking"),
        Choice("not_at_all", "No"),
    ),
    open_ended=False,
)
