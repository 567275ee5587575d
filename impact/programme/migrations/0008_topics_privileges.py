"""History and decisions are written once: held by missing privileges."""

from django.db import migrations

from impact.accounts.privileges import insert_only

WRITTEN_ONCE = (
    "programme_topicdecision",
    "programme_topicsourceevent",
    "programme_topicscoreevent",
    "programme_evidencecolumnevent",
    "programme_contextnoteevent",
    "programme_evidencegapevent",
    "programme_workplanentryevent",
)


class Migration(migrations.Migration):
    dependencies = (("programme", "0007_topics"),)
    operations = tuple(insert_only(table) for table in WRITTEN_ONCE)
