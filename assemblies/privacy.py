"""Class and keep-until of every field of Assemblies.

"I care for my mother" already says something about health: perspectives are special.
"""

from impact.privacy import FREE_TEXT, PERSONAL, SPECIAL, FieldTable, keep, open_fields

_ASSEMBLY = "a year after the Assembly has finished; a withdrawn sign-up keeps no answers"
_DRAFT = "30 days after it was begun, or until it is sent"

FIELDS: FieldTable = {
    "Assembly": open_fields(
        "id", "public_id", "slug", "title", "nation", "area", "about", "selection_mode", "seats", "held", "place",
        "dates", "opens_at", "closes_at", "next_opens_on", "status", "created_at", "kind", "term_starts_on", "term_ends_on",
        "days_to_answer", "told_at",
    ),
    "SignUp": {
        **open_fields("id", "public_id", "assembly", "person", "status", "reference", "language", "same_as", "channel"),
        **open_fields("entered_by", "started_at", "submitted_at", "withdrawn_at", "withdrawn_by", "withdrawn_because"),
        **open_fields("privacy_notice_version", "lawful_basis", "maybe_same_as", "invitation"),
        "perspectives": keep(SPECIAL, until=_ASSEMBLY),
        "main_perspective": keep(SPECIAL, until=_ASSEMBLY),
        "nation": keep(PERSONAL, until=_ASSEMBLY),
        "new_here": keep(PERSONAL, until=_ASSEMBLY),
        "why": keep(FREE_TEXT, until=_ASSEMBLY),
        "format": keep(SPECIAL, until=_ASSEMBLY),
        "draft": keep(SPECIAL, until=_DRAFT),
        "draft_hash": keep(PERSONAL, until=_DRAFT),
        "link_hash": keep(PERSONAL, until=_ASSEMBLY),
        "email_key": keep(PERSONAL, until=_ASSEMBLY),
        "alias_key": keep(PERSONAL, until=_ASSEMBLY),
        "household": keep(PERSONAL, until=_ASSEMBLY),
    },
    "Quota": open_fields(
        "id", "public_id", "assembly", "feature", "value", "minimum", "maximum", "population", "reason", "set_by",
        "set_at",
    ),
    "EqualityAnswers": {
        **open_fields("id", "public_id", "sign_up", "versions"),
        "age_band": keep(SPECIAL, until=_ASSEMBLY),
        "disability": keep(SPECIAL, until=_ASSEMBLY),
        "ethnicity": keep(SPECIAL, until=_ASSEMBLY),
    },
}  # fmt: skip
