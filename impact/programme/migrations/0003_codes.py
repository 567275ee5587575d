import django.db.models.deletion
import django.db.models.functions.comparison
import impact.accounts.together
import impact.accounts.triggers
import impact.programme.texts
import pgtrigger.compiler
import uuid
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("pghistory", "0007_auto_20250421_0444"),
        ("programme", "0002_privileges"),
    ]

    operations = [
        impact.accounts.together.Together(
            operations=[
                migrations.CreateModel(
                    name="Code",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("list_name", models.SlugField(max_length=40, verbose_name="list")),
                        ("version", models.CharField(max_length=20, verbose_name="version")),
                        ("code", models.SlugField(max_length=40, verbose_name="code")),
                        ("label", impact.programme.texts.TextsField(verbose_name="label")),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="place in lists")),
                        ("used", models.BooleanField(default=True, verbose_name="offered today")),
                        (
                            "nation",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="programme.nation",
                                verbose_name="nation",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "code",
                        "verbose_name_plural": "code lists",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("label__en", ""), _negated=True), ("label__has_key", "en")
                                ),
                                name="code_label_en_is_filled",
                            ),
                            models.UniqueConstraint(
                                models.F("list_name"),
                                models.F("version"),
                                django.db.models.functions.comparison.Coalesce("nation_id", 0),
                                models.F("code"),
                                name="code_stands_once_in_its_list",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("version", ""), _negated=True), name="code_says_its_version"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CodeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("list_name", models.SlugField(db_index=False, max_length=40, verbose_name="list")),
                        ("version", models.CharField(max_length=20, verbose_name="version")),
                        ("code", models.SlugField(db_index=False, max_length=40, verbose_name="code")),
                        ("label", impact.programme.texts.TextsField(verbose_name="label")),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="place in lists")),
                        (
                            "nation",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programme.nation",
                                verbose_name="nation",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="id_list_name_version_nation_code_label_position_events",
                                to="programme.code",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
            ],
        ),
        impact.accounts.triggers.AddTriggers(
            triggers=(
                (
                    "code",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_codeevent" ("code", "id", "label", "list_name", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "version") VALUES (NEW."code", NEW."id", NEW."label", NEW."list_name", NEW."nation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."version"); RETURN NULL;',
                            hash="929d2b2a29901d7d63a5f5e3652c8787384d9da9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6471f",
                            table="programme_code",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "code",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."label" IS DISTINCT FROM (NEW."label") OR OLD."list_name" IS DISTINCT FROM (NEW."list_name") OR OLD."nation_id" IS DISTINCT FROM (NEW."nation_id") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func='INSERT INTO "programme_codeevent" ("code", "id", "label", "list_name", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "version") VALUES (NEW."code", NEW."id", NEW."label", NEW."list_name", NEW."nation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."version"); RETURN NULL;',
                            hash="7e9b58e7916d3ad2aa6d40bc90c61eeed05283d1",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fec5f",
                            table="programme_code",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "code",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_codeevent" ("code", "id", "label", "list_name", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "version") VALUES (OLD."code", OLD."id", OLD."label", OLD."list_name", OLD."nation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."version"); RETURN NULL;',
                            hash="734a5041ea3a698471ede5804790f97c8dcf937a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4b0c0",
                            table="programme_code",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "codeevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9ef14c1e8f033f62e9ae5303c0d72110fa5864b4",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_085bb",
                            table="programme_codeevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ),
        ),
    ]
