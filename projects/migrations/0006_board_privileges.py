"""What was proposed, moved and settled is written once: held by missing privileges."""

from django.db import migrations

from impact.accounts.privileges import insert_only

WRITTEN_ONCE = (
    "projects_choiceproposal",
    "projects_choicemove",
    "projects_choiceresult",
    "projects_choiceband",
    "projects_choiceevent",
    "projects_choiceruleevent",
    "projects_nationneedevent",
)


class Migration(migrations.Migration):
    dependencies = (("projects", "0005_board"),)
    operations = tuple(insert_only(table) for table in WRITTEN_ONCE)
