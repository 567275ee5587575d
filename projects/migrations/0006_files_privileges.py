"""History of files is written once; a file is added or removed, never changed: held by missing privileges."""

from django.db import migrations

from impact.accounts.privileges import insert_only, update_columns_only


class Migration(migrations.Migration):
    dependencies = (("projects", "0005_files"),)
    operations = (
        insert_only("projects_expressionfileevent"),
        update_columns_only("projects_expressionfile", ("note",), delete=True),
    )
