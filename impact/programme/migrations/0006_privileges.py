"""History is written once: held by missing privileges."""

from django.db import migrations

from impact.accounts.privileges import insert_only

WRITTEN_ONCE = (
    "programme_deliverymodelevent",
    "programme_criterionevent",
    "programme_topicevent",
    "programme_evidenceitemevent",
    "programme_hostingevent",
    "programme_policyhookevent",
    "programme_statementevent",
)


class Migration(migrations.Migration):
    dependencies = (("programme", "0005_topics"),)
    operations = tuple(insert_only(table) for table in WRITTEN_ONCE)
