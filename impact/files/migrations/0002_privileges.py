"""What a file is, is held by missing privileges: history is written once, and how it came never changes."""

from django.db import migrations

from impact.accounts.privileges import insert_only, update_columns_only

MOVES = (
    "stored_as",
    "kept_size",
    "kept_sha256",
    "state",
    "reason",
    "scanned_with",
    "checked_at",
    "refused_by_id",
    "expires_at",
    "emptied_at",
)


class Migration(migrations.Migration):
    dependencies = (("files", "0001_initial"),)
    operations = (
        insert_only("files_storedfileevent"),
        update_columns_only("files_storedfile", MOVES, delete=True),
    )
