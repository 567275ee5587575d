"""Class and keep-until of every field of expressions of interest."""

from impact.privacy import FREE_TEXT, PERSONAL, FieldTable, keep, open_fields

_OFFER = "two years after the call is decided; drafts that were not sent 90 days after the call closed"

FIELDS: FieldTable = {
    "Expression": {
        **open_fields(
            "id",
            "public_id",
            "call",
            "reference",
            "status",
            "organisation_kind",
            "nation",
            "region",
            "registered",
            "topic",
            "delivery_model",
            "place_kind",
            "new_here",
            "organisation",
            "language",
            "version",
            "privacy_notice_version",
            "lawful_basis",
            "started_at",
            "saved_at",
            "sent_at",
            "checked_by",
            "checked_at",
            "longlisted_at",
            "longlisted_by",
            "withdrawn_at",
            "withdrawn_by",
        ),
        "organisation_name": keep(PERSONAL, until=_OFFER),
        "money_holder": keep(PERSONAL, until=_OFFER),
        "place": keep(PERSONAL, until=_OFFER),
        "under_pressure": keep(PERSONAL, until=_OFFER),
        "contact_name": keep(PERSONAL, until=_OFFER),
        "contact_email": keep(PERSONAL, until=_OFFER),
        "link_hash": keep(PERSONAL, until=_OFFER),
        "start_key": keep(PERSONAL, until=_OFFER),
    },
    "Answer": {
        **open_fields(
            "id", "public_id", "expression", "question", "version", "saved_at", "saved_by", "entered_by", "channel"
        ),
        "text": keep(FREE_TEXT, until=_OFFER),
    },
    "SentCopy": {
        **open_fields("id", "public_id", "expression", "number", "sha256", "sent_at", "entered_by"),
        "body": keep(FREE_TEXT, until=_OFFER),
        "open_reading": keep(FREE_TEXT, until=_OFFER),
        "blind_reading": keep(FREE_TEXT, until=_OFFER),
        "word_of": keep(PERSONAL, until=_OFFER),
    },
    "Collaborator": {
        **open_fields(
            "id", "public_id", "expression", "rights", "invited_at", "expires_at", "confirmed_at", "removed_at"
        ),
        "name": keep(PERSONAL, until=_OFFER),
        "email": keep(PERSONAL, until=_OFFER),
        "link_hash": keep(PERSONAL, until=_OFFER),
        "invited_by": keep(PERSONAL, until=_OFFER),
    },
    "ExpressionPartner": {
        **open_fields(
            "id", "public_id", "expression", "kind", "nation", "registered", "version", "saved_at", "saved_by"
        ),
        "name": keep(PERSONAL, until=_OFFER),
        "part": keep(FREE_TEXT, until=_OFFER),
    },
    "SectionSave": open_fields("id", "public_id", "expression", "section", "version", "saved_at", "saved_by"),
    "Reopening": {
        **open_fields("id", "public_id", "expression", "by", "at", "send_until"),
        "reason": keep(FREE_TEXT, until=_OFFER),
    },
    "LonglistConversation": {
        **open_fields("id", "public_id", "expression", "held_on", "by", "written_at"),
        "who": keep(FREE_TEXT, until=_OFFER),
        "notes": keep(FREE_TEXT, until=_OFFER),
        "agreed": keep(FREE_TEXT, until=_OFFER),
    },
    "ExpressionFile": {
        **open_fields("id", "public_id", "expression", "question", "stored_file", "number", "added_at"),
        "note": keep(FREE_TEXT, until=_OFFER),
    },
}
