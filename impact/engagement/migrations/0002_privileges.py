"""History is written once: the application may add events and read them, nothing else. So is what was asked."""

from django.db import migrations

from impact.accounts.privileges import insert_only

WRITTEN_ONCE = (
    "engagement_eventevent",
    "engagement_programmeitemevent",
    "engagement_shownprojectevent",
    "engagement_registrationevent",
    "engagement_connectionevent",
    "engagement_commitmentevent",
)


class Migration(migrations.Migration):
    dependencies = (("engagement", "0001_initial"),)
    operations = tuple(insert_only(table) for table in WRITTEN_ONCE)
