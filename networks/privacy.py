"""Class and keep-until of every field of the networks."""

from impact.privacy import FREE_TEXT, PERSONAL, FieldTable, keep, open_fields

_DRAFT = "a year after the record was agreed"
_RECORD = "six years after the network finished"

FIELDS: FieldTable = {
    "Network": open_fields(
        "id", "public_id", "slug", "title", "issue", "question", "status", "published_at", "created_at"
    ),
    "LocalNetwork": open_fields("id", "public_id", "network", "nation", "place", "coordinator", "status", "created_at"),
    "Meeting": open_fields("id", "public_id", "local_network", "number", "held_on", "mode", "status"),
    "MeetingRecord": open_fields(
        "id", "public_id", "meeting", "status", "started_at", "started_by", "agreed_at", "agreed_by"
    ),
    "RecordSection": {
        **open_fields("id", "public_id", "record", "section", "version", "saved_at", "saved_by"),
        "body": keep(FREE_TEXT, until=_DRAFT),
    },
    "AgreedText": {
        **open_fields("id", "public_id", "record", "learned_shared", "sha256", "agreed_at"),
        "learned": keep(FREE_TEXT, until=_RECORD),
        "discussion": keep(FREE_TEXT, until=_RECORD),
    },
    "Attendance": open_fields("id", "public_id", "record", "kind", "count"),
    "Solution": {
        **open_fields("id", "public_id", "record", "shared"),
        "text": keep(FREE_TEXT, until=_RECORD),
    },
    "ActionPoint": {
        **open_fields("id", "public_id", "record", "due_on", "done"),
        "text": keep(FREE_TEXT, until=_RECORD),
        "owner": keep(PERSONAL, until=_RECORD),
    },
}
