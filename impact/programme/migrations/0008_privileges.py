"""History is written once: held by missing privileges."""

from django.db import migrations

from impact.accounts.privileges import insert_only


class Migration(migrations.Migration):
    dependencies = (("programme", "0007_network_templates"),)
    operations = (insert_only("programme_networktemplateevent"),)
