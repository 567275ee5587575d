"""History is written once: the application may add events and read them, nothing else."""

from django.db import migrations

from impact.accounts.privileges import insert_only

EVENT_TABLES = (
    "programme_regionevent",
    "programme_perspectiveevent",
    "programme_priorityevent",
    "programme_organisationevent",
    "programme_phaseevent",
    "programme_staffscopeevent",
)


class Migration(migrations.Migration):
    dependencies = (("programme", "0001_initial"),)
    operations = tuple(insert_only(table) for table in EVENT_TABLES)
