"""What is written once is held by missing privileges: history, and the notes members agreed."""

from django.db import migrations

from impact.accounts.privileges import insert_only

WRITTEN_ONCE = (
    "assemblies_sessionevent",
    "assemblies_paperevent",
    "assemblies_sessionattendanceevent",
    "assemblies_sessionnotesevent",
    "assemblies_voteevent",
    "assemblies_ballotevent",
    "assemblies_grouptallyevent",
    "assemblies_outputevent",
    "assemblies_outputplaceevent",
    "assemblies_adviceevent",
    "assemblies_finalnotes",
)


class Migration(migrations.Migration):
    dependencies = (("assemblies", "0005_sessions"),)
    operations = tuple(insert_only(table) for table in WRITTEN_ONCE)
