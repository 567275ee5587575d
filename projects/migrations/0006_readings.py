"""What scorers may read of copies that were sent before it was kept beside them."""

from typing import Any

from django.db import migrations

from projects.pure.reviewing import for_reviewers


def fill(apps: Any, schema_editor: Any) -> None:
    """Frozen rows are changed by the owner alone, and only in what did not exist when they were written."""
    copies = apps.get_model("projects", "SentCopy").objects.filter(open_reading={})
    if not copies.exists():
        return
    schema_editor.execute("ALTER TABLE projects_sentcopy DISABLE TRIGGER USER")
    for copy in copies:
        copy.open_reading = for_reviewers(copy.body, hide_identity=False)
        copy.blind_reading = for_reviewers(copy.body, hide_identity=True)
        copy.save(update_fields=["open_reading", "blind_reading"])
    schema_editor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    schema_editor.execute("ALTER TABLE projects_sentcopy ENABLE TRIGGER USER")


class Migration(migrations.Migration):
    dependencies = (("projects", "0005_privileges"),)
    operations = (migrations.RunPython(fill, migrations.RunPython.noop),)
