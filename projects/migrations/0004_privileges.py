"""History is written once: held by missing privileges."""

from django.db import migrations

from impact.accounts.privileges import insert_only

WRITTEN_ONCE = (
    "projects_reviewroundevent",
    "projects_reviewevent",
)


class Migration(migrations.Migration):
    dependencies = (("projects", "0003_reviews"),)
    operations = tuple(insert_only(table) for table in WRITTEN_ONCE)
