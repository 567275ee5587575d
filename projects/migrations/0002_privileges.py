"""What is frozen is held by missing privileges: history and what organisations sent are written once."""

from django.db import migrations

from impact.accounts.privileges import insert_only

WRITTEN_ONCE = (
    "projects_callevent",
    "projects_callquestionevent",
    "projects_expressionevent",
    "projects_projectevent",
    "projects_sentcopy",
)


class Migration(migrations.Migration):
    dependencies = (("projects", "0001_initial"),)
    operations = tuple(insert_only(table) for table in WRITTEN_ONCE)
