"""What is written once is held by missing privileges: history, and why an expression was reopened."""

from django.db import migrations

from impact.accounts.privileges import insert_only

WRITTEN_ONCE = (
    "projects_collaboratorevent",
    "projects_longlistconversationevent",
    "projects_reopeningevent",
    "projects_reopening",
)


class Migration(migrations.Migration):
    dependencies = (("projects", "0005_expressions"),)
    operations = tuple(insert_only(table) for table in WRITTEN_ONCE)
