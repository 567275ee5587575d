"""History, and what is decided, sent or signed, is written once: held by missing privileges."""

from django.db import migrations

from impact.accounts.privileges import insert_only

WRITTEN_ONCE = (
    "programme_contextnoteevent",
    "programme_criterionevent",
    "programme_deliverymodelevent",
    "programme_evidencecolumnevent",
    "programme_evidencegapevent",
    "programme_evidenceitemevent",
    "programme_hostingevent",
    "programme_policyhookevent",
    "programme_statementevent",
    "programme_topicdecision",
    "programme_topicevent",
    "programme_topicscoreevent",
    "programme_topicsourceevent",
    "programme_workplanentryevent",
)


class Migration(migrations.Migration):
    dependencies = (("programme", "0005_topics"),)
    operations = (*(insert_only(table) for table in WRITTEN_ONCE),)
