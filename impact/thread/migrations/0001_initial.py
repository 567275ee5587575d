import django.db.models.deletion
import django.utils.timezone
import impact.accounts.together
import impact.accounts.triggers
import impact.programme.texts
import pgtrigger.compiler
import uuid
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("pghistory", "0007_auto_20250421_0444"),
        ("programme", "0002_privileges"),
    ]

    operations = [
        impact.accounts.together.Together(
            operations=[
                migrations.CreateModel(
                    name="YouSaid",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("said", impact.programme.texts.TextsField(verbose_name="what people said")),
                        ("did", impact.programme.texts.TextsField(verbose_name="what happened")),
                        (
                            "progress",
                            models.CharField(
                                choices=[("done", "Done"), ("under_way", "Under way"), ("not_yet", "Not yet")],
                                max_length=12,
                                verbose_name="how far it has come",
                            ),
                        ),
                        (
                            "source",
                            impact.programme.texts.TextsField(
                                help_text="For example: National survey, report of May 2026.",
                                verbose_name="where people said it",
                            ),
                        ),
                        (
                            "source_url",
                            models.CharField(
                                blank=True,
                                help_text="A page of this portal, beginning with /, or a full https:// address.",
                                max_length=300,
                                verbose_name="link to where people said it",
                            ),
                        ),
                        ("happened_on", models.DateField(verbose_name="date")),
                        (
                            "order",
                            models.PositiveSmallIntegerField(
                                default=50, help_text="Small numbers stand first.", verbose_name="place on the page"
                            ),
                        ),
                        (
                            "is_example",
                            models.BooleanField(
                                default=False,
                                help_text="Invented, and marked so on every page.",
                                verbose_name="example",
                            ),
                        ),
                        ("is_shown", models.BooleanField(default=True, verbose_name="shown to the public")),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="created")),
                        (
                            "nation",
                            models.ForeignKey(
                                blank=True,
                                help_text="Leave empty when it is about the whole UK.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="programme.nation",
                                verbose_name="nation",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "“You said” entry",
                        "verbose_name_plural": "“You said” entries",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("said__en", ""), _negated=True), ("said__has_key", "en")),
                                name="yousaid_said_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("did__en", ""), _negated=True), ("did__has_key", "en")),
                                name="yousaid_did_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("source__en", ""), _negated=True), ("source__has_key", "en")
                                ),
                                name="yousaid_source_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("progress__in", ["done", "under_way", "not_yet"])),
                                name="you_said_has_a_known_progress",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("source_url", ""),
                                    ("source_url__startswith", "/"),
                                    ("source_url__startswith", "https://"),
                                    _connector="OR",
                                ),
                                name="you_said_links_to_this_portal_or_to_https",
                                violation_error_message="Use a page of this portal, beginning with one /, or a full address beginning with https://.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("source_url__startswith", "//"), _negated=True),
                                name="you_said_link_does_not_leave_by_two_slashes",
                                violation_error_message="Use a page of this portal, beginning with one /, or a full address beginning with https://.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="YouSaidEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("said", impact.programme.texts.TextsField(verbose_name="what people said")),
                        ("did", impact.programme.texts.TextsField(verbose_name="what happened")),
                        (
                            "progress",
                            models.CharField(
                                choices=[("done", "Done"), ("under_way", "Under way"), ("not_yet", "Not yet")],
                                max_length=12,
                                verbose_name="how far it has come",
                            ),
                        ),
                        (
                            "source",
                            impact.programme.texts.TextsField(
                                help_text="For example: National survey, report of May 2026.",
                                verbose_name="where people said it",
                            ),
                        ),
                        (
                            "source_url",
                            models.CharField(
                                blank=True,
                                help_text="A page of this portal, beginning with /, or a full https:// address.",
                                max_length=300,
                                verbose_name="link to where people said it",
                            ),
                        ),
                        ("happened_on", models.DateField(verbose_name="date")),
                        ("is_shown", models.BooleanField(default=True, verbose_name="shown to the public")),
                        (
                            "nation",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="Leave empty when it is about the whole UK.",
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
                                related_name="id_public_id_said_did_progress_nation_source_source_url_happened_on_is_shown_events",
                                to="thread.yousaid",
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
                    "yousaid",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "thread_yousaidevent" ("did", "happened_on", "id", "is_shown", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress", "public_id", "said", "source", "source_url") VALUES (NEW."did", NEW."happened_on", NEW."id", NEW."is_shown", NEW."nation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."progress", NEW."public_id", NEW."said", NEW."source", NEW."source_url"); RETURN NULL;',
                            hash="6c71e01780b0386ffcce9f2154a902c5d34ec4ec",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_527f6",
                            table="thread_yousaid",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "yousaid",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."did" IS DISTINCT FROM (NEW."did") OR OLD."happened_on" IS DISTINCT FROM (NEW."happened_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_shown" IS DISTINCT FROM (NEW."is_shown") OR OLD."nation_id" IS DISTINCT FROM (NEW."nation_id") OR OLD."progress" IS DISTINCT FROM (NEW."progress") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."said" IS DISTINCT FROM (NEW."said") OR OLD."source" IS DISTINCT FROM (NEW."source") OR OLD."source_url" IS DISTINCT FROM (NEW."source_url"))',
                            func='INSERT INTO "thread_yousaidevent" ("did", "happened_on", "id", "is_shown", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress", "public_id", "said", "source", "source_url") VALUES (NEW."did", NEW."happened_on", NEW."id", NEW."is_shown", NEW."nation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."progress", NEW."public_id", NEW."said", NEW."source", NEW."source_url"); RETURN NULL;',
                            hash="178b80564917631ecaa2740d4226bcf2017ac620",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0c3c1",
                            table="thread_yousaid",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "yousaid",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "thread_yousaidevent" ("did", "happened_on", "id", "is_shown", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress", "public_id", "said", "source", "source_url") VALUES (OLD."did", OLD."happened_on", OLD."id", OLD."is_shown", OLD."nation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."progress", OLD."public_id", OLD."said", OLD."source", OLD."source_url"); RETURN NULL;',
                            hash="bdeb82f7be0240985db23c7bbcdbe01a84f1302a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7ec3a",
                            table="thread_yousaid",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "yousaidevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="af471b63bf82e4e1154a9c75e272866e7bc65d51",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_4408b",
                            table="thread_yousaidevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ),
        ),
    ]
