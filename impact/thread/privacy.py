"""Class and keep-until of every field of thread: all of it is written to be read by everybody."""

from impact.privacy import FieldTable, open_fields

FIELDS: FieldTable = {
    "YouSaid": open_fields(
        "id",
        "public_id",
        "said",
        "did",
        "progress",
        "nation",
        "source",
        "source_url",
        "happened_on",
        "order",
        "is_example",
        "is_shown",
        "created_at",
    )
}
