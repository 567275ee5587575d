"""Projects name their delivery model as a row, and their topic as a row or, for older ones, in words.

Written by hand: each existing project keeps its words as `topic_words` (no topic is invented), and the four words of
its delivery model become rows.
"""

from typing import Any

import django.db.models.deletion
import pgtrigger.migrations
from django.db import migrations, models

from impact.programme.ways_and_criteria import WAYS

EVENTS = ("insert_insert", "update_update", "delete_delete")
CARRIED = ("project", "projectevent")


def find_rows(apps: Any, schema_editor: Any) -> None:
    """The word of each project and of each event -> the row; a row that is not there yet is written as sync would."""
    schema_editor.execute("ALTER TABLE projects_projectevent DISABLE TRIGGER USER")  # history is written once otherwise
    words = {
        word
        for model in CARRIED
        for word in apps.get_model("projects", model).objects.values_list("delivery_word", flat=True)
    }
    ways = apps.get_model("programme", "DeliveryModel").objects
    for place, (slug, months_from, months_to, name, about, offers, asks, stages) in enumerate(WAYS, start=1):
        word = slug.replace("-", "_")
        if word not in words:
            continue
        plain = {"name": dict(name), "about": dict(about), "offers": dict(offers), "asks": dict(asks)}
        way, is_new = ways.get_or_create(
            slug=slug, defaults={**plain, "months_from": months_from, "months_to": months_to, "position": place}
        )
        for number, stage in enumerate(stages if is_new else (), start=1):
            apps.get_model("programme", "DeliveryStage").objects.create(
                delivery_model=way, position=number, name=dict(stage)
            )
        for model in CARRIED:
            apps.get_model("projects", model).objects.filter(delivery_word=word).update(delivery_model=way.pk)
    schema_editor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    schema_editor.execute("ALTER TABLE projects_projectevent ENABLE TRIGGER USER")


def find_words(apps: Any, schema_editor: Any) -> None:
    """The way back: each row's word."""
    for way in apps.get_model("programme", "DeliveryModel").objects.all():
        for model in CARRIED:
            rows = apps.get_model("projects", model).objects.filter(delivery_model=way.pk)
            rows.update(delivery_word=way.slug.replace("-", "_"))


def _at_once() -> migrations.RunSQL:
    """Keys are checked now: a table with checks to come cannot be altered."""
    return migrations.RunSQL("SET CONSTRAINTS ALL IMMEDIATE", "SET CONSTRAINTS ALL IMMEDIATE")


def _to_way(**more: Any) -> Any:
    return models.ForeignKey(to="programme.deliverymodel", verbose_name="delivery model", **more)


_KEPT: dict[str, Any] = {"on_delete": django.db.models.deletion.PROTECT, "related_name": "projects"}
_NOTED: dict[str, Any] = {
    "on_delete": django.db.models.deletion.DO_NOTHING,
    "related_name": "+",
    "db_constraint": False,
    "related_query_name": "+",
}


class Migration(migrations.Migration):
    dependencies = (("projects", "0002_privileges"), ("programme", "0006_privileges"))

    operations = (
        *(pgtrigger.migrations.RemoveTrigger(model_name="project", name=name) for name in EVENTS),
        migrations.RemoveConstraint(model_name="project", name="project_has_a_topic"),
        migrations.RemoveConstraint(model_name="project", name="project_delivery_model_is_known"),
        *(migrations.RenameField(model, "topic", "topic_words") for model in CARRIED),
        *(migrations.RenameField(model, "delivery_model", "delivery_word") for model in CARRIED),
        migrations.AddField("project", "delivery_model", _to_way(null=True, **_KEPT)),
        migrations.AddField("projectevent", "delivery_model", _to_way(null=True, **_NOTED)),
        migrations.RunPython(find_rows, find_words),
        _at_once(),
        *(migrations.RemoveField(model, "delivery_word") for model in CARRIED),
        migrations.AlterField("project", "delivery_model", _to_way(**_KEPT)),
        migrations.AlterField("projectevent", "delivery_model", _to_way(**_NOTED)),
    )
