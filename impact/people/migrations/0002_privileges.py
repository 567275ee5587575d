"""History is written once: the application may add events and read them, nothing else."""

from django.db import migrations

from impact.accounts.privileges import insert_only

EVENT_TABLES = ("people_personevent", "people_enquiryevent", "people_outgoingevent")


class Migration(migrations.Migration):
    dependencies = (("people", "0001_initial"),)
    operations = tuple(insert_only(table) for table in EVENT_TABLES)
