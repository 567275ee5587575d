"""Class and keep-until of every field of the networks."""

from impact.privacy import FREE_TEXT, PERSONAL, SPECIAL, FieldTable, keep, open_fields

_ROW = ("id", "public_id")
_DRAFT = "a year after the record was agreed"
_RECORD = "six years after the network finished"
_MEMBER = "a year after the network finished"

FIELDS: FieldTable = {
    "Network": open_fields(
        *_ROW,
        "slug",
        "title",
        "issue",
        "question",
        "template",
        "topic",
        "evidence",
        "guide",
        "status",
        "published_at",
        "created_at",
    ),
    "DiscussionQuestion": open_fields(*_ROW, "network", "position", "text", "meeting_number"),
    "Theme": open_fields(*_ROW, "network", "position", "name", "differs"),
    "LocalNetwork": open_fields(
        *_ROW,
        "network",
        "tier",
        "nation",
        "region",
        "place",
        "hosting",
        "coordinator",
        "deputy",
        "starts_on",
        "recruiting",
        "status",
        "created_at",
    ),
    "Membership": {
        **open_fields(
            *_ROW,
            "local_network",
            "invitation",
            "came_by",
            "naming",
            "shares",
            "consent_version",
            "consented_at",
            "withdrew_at",
            "not_this_time_at",
            "replaces",
            "invited_by",
            "created_at",
        ),
        "kind": keep(SPECIAL, until=_MEMBER),
        "why": keep(FREE_TEXT, until=_MEMBER),
        "replaced_because": keep(FREE_TEXT, until=_MEMBER),
    },
    "SpaceCode": {
        **open_fields(*_ROW, "membership", "expires_at", "tries"),
        "code_hash": keep(PERSONAL, until="a quarter of an hour after it was asked for"),
    },
    "Meeting": {
        **open_fields(*_ROW, "local_network", "number", "entry", "mode", "status"),
        "focus": keep(FREE_TEXT, until=_RECORD),
        "cancelled_because": keep(FREE_TEXT, until=_RECORD),
    },
    "MeetingReply": {
        **open_fields(*_ROW, "meeting", "membership", "replied_at"),
        "coming": keep(PERSONAL, until=_MEMBER),
    },
    "Material": open_fields(
        *_ROW,
        "network",
        "meeting_number",
        "evidence",
        "title",
        "summary",
        "source",
        "version",
        "withdrawn_at",
        "created_at",
        "changed_at",
    ),
    "MaterialFile": open_fields(*_ROW, "material", "form", "language", "words", "file", "url"),
    "Distribution": open_fields(*_ROW, "meeting", "sent_at", "sent_by", "days_before", "late_because"),
    "SentMaterial": open_fields(*_ROW, "distribution", "material", "version"),
    "Receipt": open_fields(*_ROW, "distribution", "membership", "outgoing", "received_at", "received_how", "noted_by"),
    "MeetingRecord": open_fields(
        *_ROW, "meeting", "status", "started_at", "started_by", "agreed_at", "agreed_by", "shared_at"
    ),
    "RecordSection": {
        **open_fields(*_ROW, "record", "section", "version", "saved_at", "saved_by"),
        "body": keep(FREE_TEXT, until=_DRAFT),
    },
    "SentRecord": {
        **open_fields(*_ROW, "record", "version", "sha256", "sent_at", "sent_by", "answer_by"),
        "body": keep(FREE_TEXT, until=_DRAFT),
        "not_changed_because": keep(FREE_TEXT, until=_DRAFT),
    },
    "RecordCopy": open_fields(*_ROW, "sent", "membership", "outgoing", "days", "reminded_at"),
    "RecordReply": {
        **open_fields(*_ROW, "sent", "membership", "answer", "replied_at", "typed_by"),
        "words": keep(FREE_TEXT, until=_DRAFT),
    },
    "WordsReply": {
        **open_fields(*_ROW, "sent", "membership", "key", "answer", "share", "replied_at", "typed_by"),
        "words": keep(FREE_TEXT, until=_DRAFT),
    },
    "AgreedRecord": {
        **open_fields(*_ROW, "record", "version", "asked", "said_right", "asked_change", "sha256", "agreed_at"),
        "not_changed_because": keep(FREE_TEXT, until=_RECORD),
    },
    "Attendance": open_fields(*_ROW, "record", "kind", "count"),
    "RecordItem": {
        **open_fields(*_ROW, "record", "kind", "position", "key", "share", "membership", "question"),
        "text": keep(FREE_TEXT, until=_RECORD),
    },
    "ActionPoint": {
        **open_fields(*_ROW, "record", "due_on", "done"),
        "text": keep(FREE_TEXT, until=_RECORD),
        "owner": keep(PERSONAL, until=_RECORD),
    },
    "WithheldItem": open_fields(*_ROW, "item", "because", "withheld_at", "by"),
    "Addendum": {
        **open_fields(*_ROW, "record", "number", "written_by", "written_at"),
        "text": keep(FREE_TEXT, until=_RECORD),
        "asked_by": keep(PERSONAL, until=_RECORD),
    },
    "ItemTheme": open_fields(*_ROW, "item", "theme", "coded_by", "coded_at"),
    "MeetingFeedback": {
        **open_fields(*_ROW, "meeting", "membership", "felt_heard", "in_time", "needs_met", "given_at", "typed_by"),
        "learned": keep(FREE_TEXT, until=_MEMBER),
        "will_do": keep(FREE_TEXT, until=_MEMBER),
    },
    "Debrief": {
        **open_fields(*_ROW, "meeting", "talked_on", "talked_by", "support_needed", "is_done", "written_at"),
        "went_well": keep(FREE_TEXT, until=_RECORD),
        "was_hard": keep(FREE_TEXT, until=_RECORD),
        "who_was_missing": keep(FREE_TEXT, until=_RECORD),
        "next_focus": keep(FREE_TEXT, until=_RECORD),
        "to_prepare": keep(FREE_TEXT, until=_RECORD),
    },
    "SelfAnswer": {
        **open_fields(*_ROW, "local_network", "question", "answered_on", "written_by"),
        "text": keep(FREE_TEXT, until=_RECORD),
    },
    "SolutionUptake": {
        **open_fields(*_ROW, "item", "local_network", "status", "said_by", "said_at"),
        "words": keep(FREE_TEXT, until=_RECORD),
    },
    "Digest": {
        **open_fields(
            *_ROW,
            "network",
            "number",
            "status",
            "version",
            "job",
            "drafted_at",
            "checked_by",
            "checked_at",
            "sent_by",
            "sent_at",
            "created_at",
        ),
        "intro": keep(FREE_TEXT, until=_RECORD),
    },
    "DigestItem": {
        **open_fields(*_ROW, "digest", "item", "theme", "position", "kept"),
        "note": keep(FREE_TEXT, until=_RECORD),
    },
    "DigestCopy": open_fields(*_ROW, "digest", "coordinator", "outgoing", "days_before", "sent_at"),
    "ActionPlan": {
        **open_fields(*_ROW, "local_network", "version", "saved_at", "saved_by", "created_at"),
        "problem": keep(FREE_TEXT, until=_RECORD),
        "change": keep(FREE_TEXT, until=_RECORD),
        "who_benefits": keep(FREE_TEXT, until=_RECORD),
        "from_research": keep(FREE_TEXT, until=_RECORD),
        "from_lived": keep(FREE_TEXT, until=_RECORD),
        "from_practice": keep(FREE_TEXT, until=_RECORD),
        "resources": keep(FREE_TEXT, until=_RECORD),
    },
    "PlanAction": {
        **open_fields(*_ROW, "plan", "position", "due_on", "review_on", "status", "changed_at"),
        "what": keep(FREE_TEXT, until=_RECORD),
        "owner": keep(PERSONAL, until=_RECORD),
        "outcome": keep(FREE_TEXT, until=_RECORD),
    },
    "PlanVersion": {
        **open_fields(
            *_ROW,
            "plan",
            "number",
            "sha256",
            "status",
            "sent_at",
            "sent_by",
            "answer_by",
            "signed_off_at",
            "released_at",
            "released_by",
        ),
        "body": keep(FREE_TEXT, until=_RECORD),
        "not_changed_because": keep(FREE_TEXT, until=_RECORD),
    },
    "PlanAnswer": {
        **open_fields(*_ROW, "version", "membership", "outgoing", "agrees", "replied_at", "typed_by"),
        "words": keep(FREE_TEXT, until=_MEMBER),
    },
    "FollowUp": {
        **open_fields(
            *_ROW, "version", "months", "due_on", "asked_at", "reminded_at", "found", "recorded_at", "recorded_by"
        ),
        "words": keep(FREE_TEXT, until=_RECORD),
        "evidence": keep(FREE_TEXT, until=_RECORD),
    },
    "Community": open_fields(*_ROW, "slug", "title", "about", "weeks_from", "weeks_to", "published_at", "created_at"),
    "CommunityTheme": {
        **open_fields(*_ROW, "community", "status", "suggested_at", "decided_by"),
        "text": keep(FREE_TEXT, until=_RECORD),
    },
    "CommunitySession": open_fields(
        *_ROW, "community", "theme", "starts_at", "ends_at", "mode", "where", "status", "learned"
    ),
}
