"""History is written once: the application may add events and read them, nothing else."""

from django.db import migrations

from impact.accounts.privileges import insert_only


class Migration(migrations.Migration):
    dependencies = (("assemblies", "0003_seats_and_quotas"),)
    operations = (insert_only("assemblies_quotaevent"),)
