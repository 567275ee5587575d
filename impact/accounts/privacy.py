"""Class and keep-until of every field of accounts."""

from impact.privacy import PERSONAL, FieldTable, keep, open_fields

_WHILE_SIGNING_IN = "a year after the person last signed in"

FIELDS: FieldTable = {
    "User": {
        **open_fields("id", "public_id", "language", "is_staff", "is_active", "is_superuser", "created_at"),
        "email": keep(PERSONAL, until=_WHILE_SIGNING_IN),
        "name": keep(PERSONAL, until=_WHILE_SIGNING_IN),
        "password": keep(PERSONAL, until=_WHILE_SIGNING_IN),
        "last_login": keep(PERSONAL, until=_WHILE_SIGNING_IN),
    },
}
