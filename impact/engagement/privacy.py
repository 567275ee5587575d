"""Class and keep-until of every field of events.

Feedback is free text that belongs to nobody: it has no time and no relation to a person.
"""

from impact.privacy import FREE_TEXT, PERSONAL, SPECIAL, FieldTable, keep, open_fields

_EVENT = "a year after the event"
_DRAFT = "30 days after it was begun, or until it is sent"
_GAP = "two years after the gap is filled"
_FOLLOWED = "two years after the event, when what came of it is told"

FIELDS: FieldTable = {
    "Event": open_fields(
        "id", "public_id", "slug", "title", "nation", "about", "held", "place", "capacity", "days_to_answer",
        "starts_at", "ends_at", "opens_at", "closes_at", "status", "published_at", "cancelled_because", "seating",
        "entry", "created_at",
    ),
    "ProgrammeItem": open_fields("id", "public_id", "event", "starts_at", "minutes", "title", "kind", "speakers"),
    "ShownProject": open_fields("id", "public_id", "event", "kind", "subject", "title", "url"),
    "Registration": {
        **open_fields("id", "public_id", "event", "person", "invitation", "reference", "channel", "entered_by"),
        **open_fields("started_at", "submitted_at", "same_as", "privacy_notice_version", "lawful_basis", "language"),
        "organisation_name": keep(PERSONAL, until=_EVENT),
        "organisation": keep(PERSONAL, until=_EVENT),
        "perspectives": keep(SPECIAL, until=_EVENT),
        "format": keep(SPECIAL, until=_EVENT),
        "draft": keep(SPECIAL, until=_DRAFT),
        "draft_hash": keep(PERSONAL, until=_DRAFT),
        "email_key": keep(PERSONAL, until=_EVENT),
        "attended": keep(PERSONAL, until=_EVENT),
        "feedback_given": keep(PERSONAL, until=_EVENT),
    },
    "Feedback": {
        **open_fields("id", "public_id", "event", "useful"),
        "worked": keep(FREE_TEXT, until=_FOLLOWED),
        "change": keep(FREE_TEXT, until=_FOLLOWED),
    },
    "Connection": {
        **open_fields("id", "public_id", "event", "registration", "contact_agreed", "status", "created_at"),
        "organisation_name": keep(FREE_TEXT, until=_FOLLOWED),
        "found_at": keep(FREE_TEXT, until=_FOLLOWED),
        "contact": keep(PERSONAL, until=_FOLLOWED),
        "why": keep(FREE_TEXT, until=_FOLLOWED),
        "notes": keep(FREE_TEXT, until=_FOLLOWED),
    },
    "Commitment": {
        **open_fields("id", "public_id", "event", "registration", "by_when", "may_show", "is_shown", "ask_on"),
        **open_fields("outcome", "answered_on", "created_at", "language"),
        "text": keep(FREE_TEXT, until=_FOLLOWED),
        "words": keep(FREE_TEXT, until=_FOLLOWED),
        "link_hash": keep(PERSONAL, until=_FOLLOWED),
    },
    "Asked": open_fields("id", "public_id", "commitment", "registration", "number", "asked_on"),
    "GapNotice": {
        **open_fields("id", "public_id", "gap", "organisation", "status", "chosen_by", "chosen_at", "sent_by"),
        **open_fields("sent_at", "answered_on"),
        "contact": keep(PERSONAL, until=_GAP),
        "words": keep(FREE_TEXT, until=_GAP),
    },
}  # fmt: skip
