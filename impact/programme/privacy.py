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
}
