"""History is written once, and what somebody asked us is never rewritten: only its way through our hands is added."""

from django.db import migrations

from impact.accounts.privileges import insert_only, update_columns_only

MAY_CHANGE = (
    "status", "acknowledged_at", "acknowledged_by_id", "outcome", "outcome_told_at", "answered_by_id",
)  # fmt: skip


class Migration(migrations.Migration):
    dependencies = (("rights", "0001_initial"),)
    operations = (
        insert_only("rights_datarequestevent"),
        update_columns_only("rights_datarequest", MAY_CHANGE),
    )
