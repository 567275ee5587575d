"""Class and keep-until of every field of files."""

from impact.privacy import PERSONAL, FieldTable, keep, open_fields

_FILE = "as long as what the file belongs to; the bytes of a refused file 30 days"

FIELDS: FieldTable = {
    "StoredFile": {
        **open_fields(
            "id",
            "public_id",
            "kind",
            "size",
            "sha256",
            "kept_sha256",
            "kept_size",
            "state",
            "reason",
            "scanned_with",
            "origin",
            "uploaded_at",
            "checked_at",
            "refused_by",
            "expires_at",
            "emptied_at",
        ),
        "original_name": keep(PERSONAL, until=_FILE),
        "stored_as": keep(PERSONAL, until=_FILE),
    },
}
