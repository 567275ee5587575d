"""Class and keep-until of every field of the programme: open throughout."""

from impact.privacy import FieldTable, open_fields

_ROW = ("id", "public_id")

FIELDS: FieldTable = {
    "Nation": open_fields(*_ROW, "code", "number", "name"),
    "Region": open_fields(*_ROW, "nation", "code", "number", "name"),
    "Perspective": open_fields(*_ROW, "number", "slug", "label", "position"),
    "Priority": open_fields(*_ROW, "slug", "label", "explanation", "position", "is_example"),
    "Organisation": open_fields(*_ROW, "name", "kind", "nation", "region", "website", "is_example", "created_at"),
    "Phase": open_fields(*_ROW, "slug", "title", "about", "starts_on", "ends_on"),
    "Code": open_fields(*_ROW, "list_name", "version", "nation", "code", "label", "position", "used"),
    "StaffScope": open_fields("id", "user", "nation"),
    "PublishedFinding": open_fields(
        *_ROW, "edition_uuid", "number", "url", "priority", "label", "place", "published_on"
    ),
    "DeliveryModel": open_fields(
        *_ROW, "slug", "name", "about", "months_from", "months_to", "offers", "asks", "position"
    ),
    "DeliveryStage": open_fields(*_ROW, "delivery_model", "position", "name", "about"),
    "Criterion": open_fields(*_ROW, "slug", "label", "about", "for_topics", "for_sites", "floor", "position"),
    "CriterionAnchor": open_fields(*_ROW, "criterion", "score", "words"),
    "NetworkTemplate": open_fields(
        *_ROW,
        "slug",
        "name",
        "about",
        "people_from",
        "people_to",
        "kinds",
        "leaders_from",
        "leaders_to",
        "meetings",
        "window_months",
        "days_between",
        "materials_days",
        "record_days",
        "again_days",
        "leaders_meet",
        "position",
    ),
    "SelfQuestion": open_fields(*_ROW, "template", "position", "text"),
    "Topic": open_fields(*_ROW, "slug", "title", "about", "status", "is_example", "published_at", "created_at"),
    "EvidenceItem": open_fields(*_ROW, "topic", "kind", "title", "summary", "citation", "url", "position"),
    "Hosting": open_fields(
        *_ROW,
        "agreement_uuid",
        "organisation",
        "topic",
        "nation",
        "region",
        "place",
        "delivery_model",
        "year",
        "months",
        "pounds",
        "coach_days",
        "accepted_on",
        "is_example",
    ),
    "HostingPartner": open_fields(*_ROW, "hosting", "organisation"),
    "PolicyHook": open_fields(*_ROW, "slug", "nation", "kind", "title", "about", "url", "is_example"),
    "Statement": open_fields(*_ROW, "slug", "voice", "words", "source", "position", "is_example"),
    "TopicSource": open_fields(*_ROW, "topic", "kind", "finding", "subject", "title", "url", "created_at"),
    "TopicScore": open_fields(*_ROW, "topic", "criterion", "by", "score", "reason", "sources", "scored_at"),
    "TopicDecision": open_fields(*_ROW, "topic", "verb", "reason", "by", "decided_at"),
    "EvidenceColumn": open_fields(*_ROW, "topic", "kind", "note", "searched_on"),
    "ContextNote": open_fields(*_ROW, "topic", "nation", "text"),
    "EvidenceGap": open_fields(
        *_ROW, "slug", "topic", "question", "why", "answer", "status", "is_example", "published_at", "created_at"
    ),
    "WorkPlanEntry": open_fields(*_ROW, "topic", "delivery_model", "year", "months", "note", "exists"),
}
