"""History is written once: held by missing privileges."""

from django.db import migrations

from impact.accounts.privileges import insert_only


class Migration(migrations.Migration):
    dependencies = (("engagement", "0003_topics"),)
    operations = (insert_only("engagement_gapnoticeevent"),)
