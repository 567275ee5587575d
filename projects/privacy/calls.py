"""Class and keep-until of every field of calls, help to apply, and questions to Ask IMPACT."""

from impact.privacy import FREE_TEXT, PERSONAL, SPECIAL, FieldTable, keep, open_fields

_OFFER = "two years after the call is decided; drafts that were not sent 90 days after the call closed"
_HELP = "a year after it was done"
_ASKED = "two years after it was decided"

FIELDS: FieldTable = {
    "Call": open_fields(
        "id",
        "public_id",
        "slug",
        "title",
        "about",
        "status",
        "opens_at",
        "closes_at",
        "offer_pounds",
        "offer_coach_days",
        "offer_months",
        "offers",
        "asks",
        "sites_wanted",
        "published_at",
        "created_at",
        "decides_on",
        "starts_on",
        "is_example",
        "welsh_checked_on",
        "welsh_checked_by",
        "welsh_override_by",
        "welsh_override_reason",
    ),
    "CallQuestion": open_fields(
        "id",
        "public_id",
        "call",
        "order",
        "code",
        "version",
        "label",
        "hint",
        "word_guide",
        "hidden_from_reviewers",
    ),
    "OpeningNews": open_fields("id", "call", "asked_at", "told_up_to", "done_at"),
    "HelpRequest": {
        **open_fields("id", "public_id", "submission_key", "call", "person", "nation", "needed_by", "due_on", "status"),
        **open_fields("created_at", "promised_by", "promised_at", "done_by", "done_at"),
        **open_fields("privacy_notice_version", "lawful_basis"),
        "organisation_name": keep(PERSONAL, until=_HELP),
        "wants": keep(SPECIAL, until=_HELP),
        "words": keep(FREE_TEXT, until=_HELP),
        "promise": keep(FREE_TEXT, until=_HELP),
        "done_note": keep(FREE_TEXT, until=_HELP),
    },
    "OutreachEntry": {
        **open_fields("id", "public_id", "call", "organisation", "kind", "nation", "expression"),
        **open_fields("created_by", "created_at"),
        "name": keep(PERSONAL, until=_OFFER),
        "why_not": keep(FREE_TEXT, until=_OFFER),
    },
    "ContactAttempt": {
        **open_fields("id", "public_id", "entry", "on", "way", "by", "result"),
        "note": keep(FREE_TEXT, until=_OFFER),
    },
    "Grace": {
        **open_fields("id", "public_id", "expression", "until", "given_by", "given_at"),
        "reason": keep(FREE_TEXT, until=_OFFER),
    },
    "Guide": {
        **open_fields("id", "public_id", "slug", "title", "short_answer", "known", "not_known", "status", "is_example"),
        **open_fields("review_on", "written_by", "sent_to_review_by", "sent_to_review_at", "reviewed_by"),
        **open_fields("reviewed_at", "review_note", "published_at", "created_at", "searched"),
    },
    "GuideSource": open_fields("id", "public_id", "guide", "kind", "title", "citation", "url", "position"),
    "AskedQuestion": {
        **open_fields("id", "public_id", "submission_key", "reference", "nation", "language", "status", "asked_at"),
        **open_fields("due_on", "guide", "decided_by", "decided_at", "told_at"),
        **open_fields("privacy_notice_version", "lawful_basis"),
        "text": keep(FREE_TEXT, until=_ASKED),
        "perspective": keep(SPECIAL, until=_ASKED),
        "organisation_name": keep(PERSONAL, until=_ASKED),
        "person": keep(PERSONAL, until=_ASKED),
        "passed_to": keep(PERSONAL, until=_ASKED),
        "words": keep(FREE_TEXT, until=_ASKED),
    },
}
