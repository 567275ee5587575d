"""Class and keep-until of every field of letters and agreements."""

from impact.privacy import FREE_TEXT, PERSONAL, FieldTable, keep, open_fields

_OFFER = "two years after the call is decided; drafts that were not sent 90 days after the call closed"
_AGREED = "seven years after the agreement ends"
_OFFERED = (
    "id",
    "public_id",
    "status",
    "answer_by",
    "offered_at",
    "offered_by",
    "reminded_at",
    "signed_on",
    "signed_at",
    "answered_at",
    "entered_by",
    "countersigned_by",
    "countersigned_at",
    "created_at",
)
_SIGNED = {
    "signed_name": keep(PERSONAL, until=_AGREED),
    "signed_role": keep(PERSONAL, until=_AGREED),
    "decline_reason": keep(FREE_TEXT, until=_AGREED),
}

FIELDS: FieldTable = {
    "Letter": {
        **open_fields(
            "id",
            "public_id",
            "expression",
            "kind",
            "language",
            "status",
            "version",
            "reserve_until",
            "drafted_by",
            "drafted_at",
            "reviewed_by",
            "reviewed_at",
            "sent_at",
        ),
        "subject": keep(FREE_TEXT, until=_OFFER),
        "opening": keep(FREE_TEXT, until=_OFFER),
        "parts": keep(FREE_TEXT, until=_OFFER),
        "neighbour": keep(FREE_TEXT, until=_OFFER),
        "neighbour_url": keep(FREE_TEXT, until=_OFFER),
        "closing": keep(FREE_TEXT, until=_OFFER),
        "note": keep(FREE_TEXT, until=_OFFER),
        "post_to": keep(PERSONAL, until=_OFFER),
    },
    "FrozenPaper": {
        **open_fields("id", "public_id", "expression", "kind", "subject", "sha256", "made_at"),
        "body": keep(FREE_TEXT, until=_AGREED),
    },
    "ReservePlace": open_fields(
        "id", "public_id", "call", "expression", "position", "until", "promoted_at", "in_place_of", "released_at"
    ),
    "SiteAgreement": {
        **open_fields(
            *_OFFERED,
            "expression",
            "organisation",
            "topic",
            "delivery_model",
            "offers",
            "asks",
            "pounds",
            "coach_days",
            "months",
            "starts_on",
            "payments",
        ),
        "money_holder": keep(PERSONAL, until=_AGREED),
        **_SIGNED,
    },
    "AgreementAddendum": {
        **open_fields(*_OFFERED, "agreement", "number", "words", "pounds", "coach_days", "months"),
        **_SIGNED,
    },
}
