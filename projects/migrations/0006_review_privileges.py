"""History is written once: held by missing privileges."""

from django.db import migrations

from impact.accounts.privileges import insert_only

WRITTEN_ONCE = (
    "projects_moderationevent",
    "projects_panelmemberevent",
    "projects_reviewscoreevent",
)


class Migration(migrations.Migration):
    dependencies = (("projects", "0005_review"),)
    operations = tuple(insert_only(table) for table in WRITTEN_ONCE)
