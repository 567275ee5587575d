"""Class and keep-until of every field. A respondent is nobody, yet what they answer is special: health, care, who they are."""

from impact.privacy import FREE_TEXT, SPECIAL, FieldTable, keep, open_fields

_ROW = ("id", "public_id")
_PART = (*_ROW, "questionnaire")
_SENT = "the months the survey states after it closes (ten years unless said otherwise); a draft 30 days"
_UNTIL_SENT = "the answers are sent; a draft 30 days"

FIELDS: FieldTable = {
    "Survey": open_fields(
        *_ROW,
        *("slug", "title", "source_kind", "status", "nations", "opens_at", "closes_at", "results_embargo_until"),
        *("minutes", "help_phone", "help_hours", "under_16", "access", "retention_months", "welcome", "notice"),
        *("privacy_notice_version", "lawful_basis", "welsh_override_by", "welsh_override_reason", "created_at"),
    ),
    "Questionnaire": open_fields(
        *_ROW,
        *("survey", "number", "status", "variants", "note", "sha256", "published_at", "published_by"),
        *("welsh_checked_on", "welsh_checked_by", "easy_read_checked_on", "created_at"),
    ),
    "QuestionnaireBody": open_fields("id", "questionnaire", "content", "sha256"),
    "Page": open_fields(*_PART, "slug", "position"),
    "Question": open_fields(
        *_PART,
        *("page", "position", "code", "kind", "segment", "condition", "limit", "least", "most", "length", "equality"),
    ),
    "Heading": open_fields(*_PART, "question", "slug", "position"),
    "Option": open_fields(
        *_PART, "question", "position", "code", "slug", "priority", "heading", "exclusive", "not_said"
    ),
    "ItemText": open_fields(
        *_PART,
        *("page", "question", "heading", "option", "language", "format", "text", "hint", "picture", "alt"),
    ),
    "Response": {
        **open_fields(
            *_ROW,
            *("questionnaire", "status", "channel", "entered_by", "language", "format", "campaign", "option_order"),
            *("privacy_notice_version", "flags"),
        ),
        **dict.fromkeys(
            (
                *("help", "started_at", "submitted_at", "nation", "region", "main_perspective", "profession"),
                *("age_band", "perspectives", "ranking", "also_chosen", "answers"),
            ),
            keep(SPECIAL, until=_SENT),
        ),
        "draft_texts": keep(FREE_TEXT, until=_UNTIL_SENT),
        "resume_hash": keep(SPECIAL, until=_UNTIL_SENT),
        "submission_key": keep(SPECIAL, until=_SENT),
    },
    "EqualityAnswers": {
        **open_fields("id"),
        **dict.fromkeys(("response", "answers"), keep(SPECIAL, until=_SENT)),
    },
    "OpenText": {
        **open_fields(*_ROW, "question", "state", "language"),
        "response": keep(SPECIAL, until=_SENT),
        "sent_on": keep(SPECIAL, until=_SENT),
        "raw": keep(FREE_TEXT, until=_SENT),
        "redacted": keep(FREE_TEXT, until=_SENT),
    },
}
