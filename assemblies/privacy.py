"""Class and keep-until of every field of Assemblies.

"I care for my mother" already says something about health: perspectives are special.
"""

from impact.privacy import FREE_TEXT, PERSONAL, SPECIAL, FieldTable, keep, open_fields

_ASSEMBLY = "a year after the Assembly has finished; a withdrawn sign-up keeps no answers"
_DRAFT = "30 days after it was begun, or until it is sent"
_COUNTED = "as long as the result stands; it leaves rounded or hidden only"

_SESSIONS: FieldTable = {
    "Session": open_fields(
        "id", "public_id", "assembly", "number", "entry", "status", "cancelled_because", "held_at", "created_at",
    ),
    "AgendaItem": open_fields("id", "public_id", "session", "position", "title", "minutes", "kind"),
    "Paper": open_fields("id", "public_id", "session", "position", "title", "body", "published", "added_at"),
    "SessionAttendance": {
        **open_fields("id", "public_id", "session", "invitation", "marked_by", "marked_at"),
        "attended": keep(PERSONAL, until=_ASSEMBLY),
    },
    "SessionNotes": {
        **open_fields("id", "public_id", "session", "version", "status", "answer_by", "written_by", "changed_at"),
        "body": keep(FREE_TEXT, until=_ASSEMBLY),
    },
    "NotesReply": {
        **open_fields("id", "public_id", "notes", "version", "invitation", "replied_at", "typed_by"),
        "answer": keep(PERSONAL, until=_ASSEMBLY),
        "words": keep(FREE_TEXT, until=_ASSEMBLY),
    },
    "FinalNotes": open_fields(
        "id", "public_id", "session", "body", "version", "members", "agreed", "asked_change", "not_changed_because",
        "sha256", "final_at", "finished_by",
    ),
    "Vote": {
        **open_fields("id", "public_id", "assembly", "session", "question", "about", "kind", "how_many", "per_option"),
        **open_fields("status", "opened_at", "closed_at", "published_at", "created_at"),
        "counted": keep(PERSONAL, until=_COUNTED),
    },
    "VoteOption": open_fields("id", "public_id", "vote", "position", "label", "priority", "code"),
    "Ballot": {
        **open_fields("id", "public_id", "vote", "invitation", "cast_at"),
        "choices": keep(PERSONAL, until=_ASSEMBLY),
    },
    "GroupTally": open_fields("id", "public_id", "vote", "group", "people", "typed_by", "typed_at"),
    "GroupPoints": {
        **open_fields("id", "public_id", "tally", "option"),
        "points": keep(PERSONAL, until=_COUNTED),
    },
    "Output": open_fields(
        "id", "public_id", "session", "kind", "text", "vote", "people", "position", "published_at", "created_at",
    ),
    "OutputPlace": {
        **open_fields("id", "public_id", "output", "place", "equal", "priority", "label"),
        "points": keep(PERSONAL, until=_COUNTED),
    },
    "Advice": open_fields(
        "id", "public_id", "session", "text", "given_on", "status", "response", "answered_as", "answered_by",
        "answered_on", "what_changed", "changed_on", "created_at",
    ),
}  # fmt: skip

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
    "ComeBackCode": {
        **open_fields("id", "public_id", "sign_up", "expires_at", "tries"),
        "code_hash": keep(PERSONAL, until="a quarter of an hour, and with the draft"),
    },
    "EqualityAnswers": {
        **open_fields("id", "public_id", "sign_up", "versions"),
        "age_band": keep(SPECIAL, until=_ASSEMBLY),
        "disability": keep(SPECIAL, until=_ASSEMBLY),
        "ethnicity": keep(SPECIAL, until=_ASSEMBLY),
    },
    **_SESSIONS,
}  # fmt: skip
