"""Class and keep-until of every field of calls and projects."""

from impact.privacy import FREE_TEXT, PERSONAL, FieldTable, Kept, PrivacyClass, keep, open_fields

_OFFER = "two years after the call is decided; drafts that were not sent 90 days after the call closed"
_REVIEW = "two years after the call is decided"
_WORK = "six years after the project is complete, as its contract asks"
_HOSTING = (  # as programme.Hosting, whose row it is
    "id public_id agreement_uuid organisation topic nation region place delivery_model year months pounds coach_days "
    "accepted_on is_example"
)


def _part(open_ones: str, **others: PrivacyClass) -> dict[str, Kept]:
    """A part of a project: its open fields in one line, the others with their class."""
    kept = {name: keep(privacy_class, until=_WORK) for name, privacy_class in others.items()}
    return {**open_fields("id", "public_id", *open_ones.split()), **kept}


from impact.privacy import SPECIAL

_OFFER = "two years after the call is decided; drafts that were not sent 90 days after the call closed"
_REVIEW = "two years after the call is decided"
_HELP = "a year after it was done"
_ASKED = "two years after it was decided"

_CHOICE = "two years after the call is decided"
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
        **open_fields("id", "public_id", "expression", "question", "version", "saved_at"),
        "text": keep(FREE_TEXT, until=_OFFER),
    },
    "SentCopy": {
        **open_fields("id", "public_id", "expression", "sha256", "sent_at"),
        "body": keep(FREE_TEXT, until=_OFFER),
    },
    "Project": open_fields(
        "id",
        "public_id",
        "slug",
        "title",
        "summary",
        "hosting",
        "topic",
        "topic_words",
        "nation",
        "place",
        "delivery_model",
        "host",
        "year",
        "starts_on",
        "ends_on",
        "status",
        "published_at",
        "created_at",
    ),
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
    "WaitingHosting": open_fields(*_HOSTING.split()),
    "StageMove": _part("project from_status to_status missing by at", reason=FREE_TEXT),
    "Post": _part("project number role share starts_on ends_on created_at", holder=PERSONAL),
    "Milestone": _part("project title due_on done_on done_by created_at"),
    "MilestoneMove": _part("milestone from_day to_day by at", reason=FREE_TEXT),
    "TheoryOfChange": _part(
        "project number what_changes who_leads activities who_takes_part outputs medium_benefits long_benefits context "
        "assumptions enablers evidence evaluation_plan resources written_at written_by agreed_at",
        agreed_by=PERSONAL,
    ),
    "EvaluationPlan": _part("project questions methods who created_at"),
    "Indicator": _part("project name unit baseline baseline_on position created_at"),
    "FollowUp": _part("indicator report on value written_by written_at", words=FREE_TEXT),
    "Finding": _part("project words kind strength indicator published_at created_at"),
    "LearningEntry": _part(
        "project report on language written_by written_at",
        tried=FREE_TEXT,
        saw=FREE_TEXT,
        learned=FREE_TEXT,
        shared=FREE_TEXT,
    ),
    "Lesson": _part("project slug title words published_at created_at"),
    "StatementTag": _part("statement project lesson finding"),
    "EmbeddingAction": _part(
        "lesson what hook target owner owner_role due_on status uptake source source_url ended_on created_at"
    ),
    "ProjectUpdate": _part("project title words on published_at created_at"),
    "TeamMember": _part("project user invited_by invited_at removed_by removed_at"),
    "SiteReport": _part(
        "project period_from period_to due_on status created_at sent_at sent_by read_at read_by reopened_at",
        reopened_why=FREE_TEXT,
    ),
    "ReportSection": _part("report part version saved_at saved_by", body=FREE_TEXT),
    "ReportReminder": _part("report kind sent_at"),
    "ExpressionFile": {
        **open_fields("id", "public_id", "expression", "question", "stored_file", "number", "added_at"),
        "note": keep(FREE_TEXT, until=_OFFER),
    },
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
        **open_fields("reviewed_at", "review_note", "published_at", "created_at"),
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
    "Moderation": {
        **open_fields("id", "public_id", "round", "expression", "held_on", "noted_by", "noted_at"),
        "who": keep(FREE_TEXT, until=_REVIEW),
        "agreed": keep(FREE_TEXT, until=_REVIEW),
    },
    "Choice": {
        **open_fields(
            "id",
            "public_id",
            "call",
            "round",
            "size",
            "status",
            "version",
            "created_at",
            "met_on",
            "settled_at",
            "settled_by",
            "set_aside_at",
            "set_aside_by",
            "published_at",
        ),
        "panel": keep(FREE_TEXT, until=_CHOICE),
        "exceptions": keep(FREE_TEXT, until=_CHOICE),
        "set_aside_because": keep(FREE_TEXT, until=_CHOICE),
    },
    "ChoiceRule": open_fields("id", "public_id", "choice", "feature", "value", "minimum", "maximum", "why"),
    "ChoiceProposal": {
        **open_fields("id", "public_id", "choice", "number", "digest", "proposed_at", "asked_by"),
        "body": keep(PERSONAL, until=_CHOICE),
    },
    "ChoiceMove": {
        **open_fields("id", "public_id", "choice", "proposal", "number", "expression", "to", "kind", "by", "at"),
        "reason": keep(FREE_TEXT, until=_CHOICE),
    },
    "ChoiceResult": {
        **open_fields("id", "public_id", "choice", "expression", "outcome", "order", "total", "moved"),
        "reason": keep(FREE_TEXT, until=_CHOICE),
    },
    "ChoiceBand": open_fields(
        "id", "public_id", "choice", "proposal", "selection", "points", "certain", "set_at", "set_by"
    ),
    "NationNeed": open_fields(
        "id", "public_id", "nation", "measure", "words", "share", "source", "as_of", "is_example"
    ),
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
