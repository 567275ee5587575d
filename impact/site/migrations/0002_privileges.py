"""What was loaded stays noted: the application may add notes and read them, nothing else."""

from django.db import migrations

from impact.accounts.privileges import insert_only


class Migration(migrations.Migration):
    dependencies = (("site", "0001_initial"),)
    operations = (insert_only("site_demoload"),)
