"""What the application may never do to a report: change or delete figures, frozen columns or history."""

from django.db import migrations

from impact.jobs.privileges import insert_only, update_columns_only

EDITION_COLUMNS = (
    "status",
    "summary",
    "submitted_by_id",
    "submitted_at",
    "approved_by_id",
    "published_at",
    "superseded_at",
    "supersedes_id",
    "sent_back_by_id",
    "sent_back_at",
    "sent_back_reason",
    "withdrawn_by_id",
    "withdrawn_at",
    "withdrawn_reason",
)
ACTION_COLUMNS = ("text", "owner", "review_on", "status", "outcome")


class Migration(migrations.Migration):
    dependencies = (("reports", "0001_initial"),)
    operations = (
        insert_only("reports_editionbody"),
        insert_only("reports_editionevent"),
        insert_only("reports_reportevent"),
        insert_only("reports_reportactionevent"),
        update_columns_only("reports_edition", EDITION_COLUMNS),
        update_columns_only("reports_report", ("title",)),
        update_columns_only("reports_reportaction", ACTION_COLUMNS),
    )
