"""History, and what is decided, sent or signed, is written once: held by missing privileges."""

from django.db import migrations

from impact.accounts.privileges import insert_only

WRITTEN_ONCE = ("engagement_gapnoticeevent",)


class Migration(migrations.Migration):
    dependencies = (("engagement", "0003_gap_notices"),)
    operations = (*(insert_only(table) for table in WRITTEN_ONCE),)
