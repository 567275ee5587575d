"""Class and keep-until of every field of requests about personal data."""

from impact.privacy import FREE_TEXT, PERSONAL, SPECIAL, FieldTable, keep, open_fields

_ANSWERED = "six years after the outcome was told: the record the law asks for"

FIELDS: FieldTable = {
    "DataRequest": {
        **open_fields("id", "public_id", "submission_key", "reference", "kind", "language", "privacy_notice_version"),
        **open_fields("received_at", "entered_by", "acknowledge_by", "acknowledged_at", "acknowledged_by"),
        **open_fields("outcome_told_at", "answered_by", "status"),
        "format": keep(SPECIAL, until=_ANSWERED),
        "name": keep(PERSONAL, until=_ANSWERED),
        "route": keep(PERSONAL, until=_ANSWERED),
        "contact": keep(PERSONAL, until=_ANSWERED),
        "words": keep(FREE_TEXT, until=_ANSWERED),
        "outcome": keep(FREE_TEXT, until=_ANSWERED),
    },
}
