"""Answers about what may leave the journal, and what has left it."""

from journal.domain.question import Choice, CodeList

CONSENT_SCOPE = CodeList(
    "consent_scope",
    (
        Choice("pooled_tables", "Tables of rounded numbers", "Counts only, no single record."),
        Choice("coded_records", "Records in codes", "One line a record, without words."),
        Choice("released_passage", "A passage in our words", "One text that we chose."),
    ),
    open_ended=False,
)

PROFILE = CodeList(
    "profile",
    (
        Choice(
            "summary",
            "Anonymised summary",
            "Rounded tables. It does not name us; somebody who already knows several of our "
            "activities may still guess.",
        ),
        Choice("card", "Very small group card", "For fewer than ten activities."),
        Choice(
            "coded", "Coded records, not anonymous", "Lines of codes; we can be recognised."
        ),
        Choice("named", "Full, named", "Everything that we tick, names too."),
    ),
    open_ended=False,
)

PURPOSE = CodeList(
    "consent_purpose",
    (
        Choice("learn_what_works", "To learn what works, for whom and where"),
        Choice("improve_accompaniment", "To accompany groups better"),
        Choice("share_with_peers", "To let other groups learn from it"),
        Choice("report_in_public", "To report on it in public"),
    ),
)

OBJECTIONS = CodeList(
    "objections",
    (
        Choice("none", "Nobody objected"),
        Choice("settled", "Heard and settled"),
        Choice("left_out", "Heard, and what they meant stays out"),
        Choice("still_open", "Not settled so far"),
    ),
    open_ended=False,
)

# The group of a part is the table of the summary that it keeps from leaving.
LEAVING_PART = CodeList(
    "leaving_part",
    (
        Choice("activity_length", "How long activities last", group="t01"),
        Choice("provider_proximity", "From how far those came who taught", group="t02"),
        Choice(
            "integration",
            "Body, devices and mind together",
            "Whether an activity joined physical, digital and psychosocial protection.",
            group="t03",
        ),
        Choice("topic_and_usefulness", "How useful each topic was", group="t04"),
        Choice("rhythm_and_practice", "Once or over time, and what we do now", group="t05"),
        Choice("follow_up_and_practice", "Follow-up, and what we do now", group="t06"),
        Choice("travel_and_practice", "Travel, and what we do now", group="t07"),
        Choice("plan_before_and_after", "Our plan before and after", group="t08"),
        Choice("follow_up_and_plan", "Follow-up, and how our plan grew", group="t09"),
        Choice("pressure_and_practice", "Pressure on us, and what we do now", group="t10"),
        Choice(
            "adaptation_and_practice",
            "What was fitted to us, and what we do now",
            group="t11",
        ),
        Choice("rhythm_and_agency", "Once or over time, and how we decide", group="t12"),
    ),
    open_ended=False,
)

EXPORT_KIND = CodeList(
    "export_kind",
    (
        Choice("summary", "Anonymised summary"),
        Choice("card", "Very small group card"),
        Choice("coded", "Coded records"),
        Choice("named", "Full, named"),
        Choice("backup", "Backup"),
        Choice("print", "Print on paper or as a page file"),
        Choice("attachment", "Attachment saved outside"),
        Choice("share_card", "Share card", "Chosen resources, handed to another group."),
    ),
    open_ended=False,
)
