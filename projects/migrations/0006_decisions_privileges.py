"""What was sent and signed is written once, and so is history: held by missing privileges."""

from django.db import migrations

from impact.accounts.privileges import insert_only

WRITTEN_ONCE = (
    "projects_frozenpaper",
    "projects_letterevent",
    "projects_reserveplaceevent",
    "projects_siteagreementevent",
    "projects_agreementaddendumevent",
)


class Migration(migrations.Migration):
    dependencies = (("projects", "0005_decisions"),)
    operations = tuple(insert_only(table) for table in WRITTEN_ONCE)
