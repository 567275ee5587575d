"""History, times given beyond a deadline and what was tried are written once: held by missing privileges."""

from django.db import migrations

from impact.accounts.privileges import insert_only

WRITTEN_ONCE = (
    "projects_askedquestionevent",
    "projects_contactattempt",
    "projects_grace",
    "projects_guideevent",
    "projects_guidesourceevent",
    "projects_helprequestevent",
    "projects_outreachentryevent",
)


class Migration(migrations.Migration):
    dependencies = (("projects", "0005_calls"),)
    operations = tuple(insert_only(table) for table in WRITTEN_ONCE)
