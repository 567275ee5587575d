"""Class and keep-until of every field of reviews."""

from impact.privacy import FREE_TEXT, PERSONAL, FieldTable, keep, open_fields

_REVIEW = "two years after the call is decided"

FIELDS: FieldTable = {
    "ReviewRound": open_fields(
        "id",
        "public_id",
        "call",
        "number",
        "status",
        "opens_at",
        "due_at",
        "hide_identity",
        "fewest_reviews",
        "most_each",
        "created_at",
        "wide_total",
        "run_by",
        "closed_at",
        "closed_by",
    )
    | {"close_reason": keep(FREE_TEXT, until=_REVIEW)},
    "PanelMember": {
        **open_fields(
            "id", "public_id", "round", "user", "most", "reading", "left_at", "reminded_soon_at", "reminded_late_at"
        ),
        "lived_experience": keep(PERSONAL, until=_REVIEW),
    },
    "Review": {
        **open_fields(
            "id",
            "public_id",
            "round",
            "expression",
            "member",
            "status",
            "version",
            "scored_at",
            "declared_at",
            "entered_by",
        ),
        "conflict": keep(FREE_TEXT, until=_REVIEW),
        "strengths": keep(FREE_TEXT, until=_REVIEW),
        "next_steps": keep(FREE_TEXT, until=_REVIEW),
    },
    "ReviewScore": {
        **open_fields("id", "public_id", "review", "criterion", "score", "version"),
        "reason": keep(FREE_TEXT, until=_REVIEW),
    },
    "Moderation": {
        **open_fields("id", "public_id", "round", "expression", "held_on", "noted_by", "noted_at"),
        "who": keep(FREE_TEXT, until=_REVIEW),
        "agreed": keep(FREE_TEXT, until=_REVIEW),
    },
}
