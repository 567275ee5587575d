"""History is written once: the application may add events and read them, nothing else."""

from django.db import migrations

from impact.accounts.privileges import insert_only


class Migration(migrations.Migration):
    dependencies = (("programme", "0003_codes"),)
    operations = (insert_only("programme_codeevent"),)
