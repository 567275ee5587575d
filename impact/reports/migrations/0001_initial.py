import django.db.models.deletion
import django.utils.timezone
import impact.accounts.together
import impact.accounts.triggers
import impact.programme.texts
import pgtrigger.compiler
import uuid
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "__first__"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        impact.accounts.together.Together(
            operations=[
                migrations.CreateModel(
                    name="Report",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("survey_uuid", models.UUIDField(editable=False, unique=True, verbose_name="survey")),
                        ("survey_slug", models.SlugField(max_length=80, unique=True, verbose_name="short name")),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        (
                            "source_kind",
                            models.CharField(
                                choices=[
                                    ("example", "Example (invented answers)"),
                                    ("public_ballots", "Public ballots"),
                                    ("real", "Real survey"),
                                ],
                                max_length=20,
                                verbose_name="where the answers come from",
                            ),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="created")),
                    ],
                    options={
                        "verbose_name": "report",
                        "verbose_name_plural": "reports",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("title__en", ""), _negated=True), ("title__has_key", "en")
                                ),
                                name="report_title_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("source_kind__in", ["example", "public_ballots", "real"])),
                                name="report_source_kind_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("survey_slug", ""), _negated=True), name="report_has_a_short_name"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Edition",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("number", models.PositiveIntegerField(verbose_name="number")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("submitted", "Waiting for approval"),
                                    ("sent_back", "Sent back"),
                                    ("published", "Published"),
                                    ("superseded", "Replaced by a newer one"),
                                    ("withdrawn", "Withdrawn"),
                                ],
                                default="draft",
                                max_length=12,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "source_kind",
                            models.CharField(
                                choices=[
                                    ("example", "Example (invented answers)"),
                                    ("public_ballots", "Public ballots"),
                                    ("real", "Real survey"),
                                ],
                                max_length=20,
                                verbose_name="where the answers come from",
                            ),
                        ),
                        ("built_by", models.UUIDField(editable=False, unique=True, verbose_name="built by the job")),
                        ("built_at", models.DateTimeField(verbose_name="built")),
                        ("method_id", models.CharField(max_length=20, verbose_name="method")),
                        ("data_hash", models.CharField(max_length=64, verbose_name="fingerprint of the figures")),
                        ("responses", models.PositiveIntegerField(verbose_name="answers")),
                        ("summary", impact.programme.texts.TextsField(blank=True, verbose_name="summary")),
                        ("submitted_at", models.DateTimeField(blank=True, null=True, verbose_name="submitted")),
                        ("published_at", models.DateTimeField(blank=True, null=True, verbose_name="published")),
                        ("superseded_at", models.DateTimeField(blank=True, null=True, verbose_name="replaced")),
                        ("sent_back_at", models.DateTimeField(blank=True, null=True, verbose_name="sent back")),
                        ("sent_back_reason", models.TextField(blank=True, verbose_name="why it was sent back")),
                        ("withdrawn_at", models.DateTimeField(blank=True, null=True, verbose_name="withdrawn")),
                        (
                            "withdrawn_reason",
                            impact.programme.texts.TextsField(
                                blank=True, verbose_name="why it was withdrawn (shown in public)"
                            ),
                        ),
                        (
                            "approved_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="approved by",
                            ),
                        ),
                        (
                            "sent_back_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="sent back by",
                            ),
                        ),
                        (
                            "submitted_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="submitted by",
                            ),
                        ),
                        (
                            "supersedes",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="superseded_by",
                                to="reports.edition",
                                verbose_name="replaces",
                            ),
                        ),
                        (
                            "withdrawn_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="withdrawn by",
                            ),
                        ),
                        (
                            "report",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="editions",
                                to="reports.report",
                                verbose_name="report",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "report edition",
                        "verbose_name_plural": "report editions",
                        "permissions": (
                            ("build_edition", "Can ask for a new edition to be built"),
                            ("submit_edition", "Can submit an edition for approval"),
                            ("approve_edition", "Can approve, send back, publish and withdraw an edition"),
                        ),
                        "indexes": [models.Index(fields=["status", "-published_at"], name="edition_by_status")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("number__gte", 1)), name="edition_numbers_start_at_one"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "status__in",
                                        ["draft", "submitted", "sent_back", "published", "superseded", "withdrawn"],
                                    )
                                ),
                                name="edition_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("source_kind__in", ["example", "public_ballots", "real"])),
                                name="edition_source_kind_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("data_hash__regex", "^[0-9a-f]{64}$")),
                                name="edition_has_a_fingerprint",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status__in", ("published", "superseded", "withdrawn")), _negated=True),
                                    ("source_kind__in", ("example", "public_ballots")),
                                    _connector="OR",
                                ),
                                name="edition_of_a_real_survey_waits_for_the_audit",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status__in", ("published", "superseded", "withdrawn")), _negated=True),
                                    models.Q(
                                        ("approved_by__isnull", False),
                                        ("published_at__isnull", False),
                                        ("submitted_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="edition_published_names_two_people_and_a_day",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("approved_by__isnull", True),
                                    models.Q(("approved_by", models.F("submitted_by")), _negated=True),
                                    _connector="OR",
                                ),
                                name="edition_is_approved_by_another_person",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status__in", ("published", "superseded", "withdrawn")), _negated=True),
                                    models.Q(
                                        ("summary__has_key", "en"),
                                        models.Q(("summary__en", ""), _negated=True),
                                        ("summary__has_key", "cy"),
                                        models.Q(("summary__cy", ""), _negated=True),
                                        ("summary__has_key", "en-simple"),
                                        models.Q(("summary__en-simple", ""), _negated=True),
                                        ("summary__has_key", "cy-simple"),
                                        models.Q(("summary__cy-simple", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="edition_published_has_every_summary",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "submitted"), _negated=True),
                                    models.Q(("submitted_at__isnull", False), ("submitted_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="edition_submitted_says_who_and_when",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "sent_back"), _negated=True),
                                    models.Q(
                                        ("sent_back_at__isnull", False),
                                        ("sent_back_by__isnull", False),
                                        models.Q(("sent_back_reason", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="edition_sent_back_says_who_and_why",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "withdrawn"), _negated=True),
                                    models.Q(
                                        ("withdrawn_at__isnull", False),
                                        ("withdrawn_by__isnull", False),
                                        ("withdrawn_reason__has_key", "en"),
                                        models.Q(("withdrawn_reason__en", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="edition_withdrawn_says_who_and_why",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "superseded"), _negated=True),
                                    ("superseded_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="edition_superseded_says_when",
                            ),
                            models.UniqueConstraint(
                                fields=("report", "number"), name="edition_number_is_used_once_in_a_report"
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("status", "published")),
                                fields=("report",),
                                name="edition_published_is_one_in_a_report",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EditionBody",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("figures", models.JSONField(verbose_name="figures")),
                        (
                            "edition",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="body",
                                to="reports.edition",
                                verbose_name="report edition",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "figures of an edition",
                        "verbose_name_plural": "figures of editions",
                    },
                ),
                migrations.CreateModel(
                    name="EditionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("number", models.PositiveIntegerField(verbose_name="number")),
                        (
                            "source_kind",
                            models.CharField(
                                choices=[
                                    ("example", "Example (invented answers)"),
                                    ("public_ballots", "Public ballots"),
                                    ("real", "Real survey"),
                                ],
                                max_length=20,
                                verbose_name="where the answers come from",
                            ),
                        ),
                        ("built_by", models.UUIDField(editable=False, verbose_name="built by the job")),
                        ("built_at", models.DateTimeField(verbose_name="built")),
                        ("method_id", models.CharField(max_length=20, verbose_name="method")),
                        ("data_hash", models.CharField(max_length=64, verbose_name="fingerprint of the figures")),
                        ("responses", models.PositiveIntegerField(verbose_name="answers")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("submitted", "Waiting for approval"),
                                    ("sent_back", "Sent back"),
                                    ("published", "Published"),
                                    ("superseded", "Replaced by a newer one"),
                                    ("withdrawn", "Withdrawn"),
                                ],
                                default="draft",
                                max_length=12,
                                verbose_name="status",
                            ),
                        ),
                        ("summary", impact.programme.texts.TextsField(blank=True, verbose_name="summary")),
                        ("submitted_at", models.DateTimeField(blank=True, null=True, verbose_name="submitted")),
                        ("published_at", models.DateTimeField(blank=True, null=True, verbose_name="published")),
                        ("superseded_at", models.DateTimeField(blank=True, null=True, verbose_name="replaced")),
                        ("sent_back_at", models.DateTimeField(blank=True, null=True, verbose_name="sent back")),
                        ("sent_back_reason", models.TextField(blank=True, verbose_name="why it was sent back")),
                        ("withdrawn_at", models.DateTimeField(blank=True, null=True, verbose_name="withdrawn")),
                        (
                            "withdrawn_reason",
                            impact.programme.texts.TextsField(
                                blank=True, verbose_name="why it was withdrawn (shown in public)"
                            ),
                        ),
                        (
                            "approved_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="approved by",
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
                                related_name="events",
                                to="reports.edition",
                            ),
                        ),
                        (
                            "sent_back_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="sent back by",
                            ),
                        ),
                        (
                            "submitted_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="submitted by",
                            ),
                        ),
                        (
                            "supersedes",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="reports.edition",
                                verbose_name="replaces",
                            ),
                        ),
                        (
                            "withdrawn_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="withdrawn by",
                            ),
                        ),
                        (
                            "report",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="reports.report",
                                verbose_name="report",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ReportAction",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("text", impact.programme.texts.TextsField(verbose_name="what will happen")),
                        (
                            "owner",
                            impact.programme.texts.TextsField(
                                help_text="A role or a team, in public; no private person's name.",
                                verbose_name="who will see to it",
                            ),
                        ),
                        ("review_on", models.DateField(verbose_name="we look again on")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("planned", "Not started"),
                                    ("under_way", "Under way"),
                                    ("done", "Done"),
                                    ("dropped", "Will not happen"),
                                ],
                                default="planned",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("outcome", impact.programme.texts.TextsField(blank=True, verbose_name="what came of it")),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="created")),
                        (
                            "edition",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="actions",
                                to="reports.edition",
                                verbose_name="report edition",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "action after a report",
                        "verbose_name_plural": "actions after reports",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("text__en", ""), _negated=True), ("text__has_key", "en")),
                                name="reportaction_text_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("owner__en", ""), _negated=True), ("owner__has_key", "en")
                                ),
                                name="reportaction_owner_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["planned", "under_way", "done", "dropped"])),
                                name="reportaction_status_is_known",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportActionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("text", impact.programme.texts.TextsField(verbose_name="what will happen")),
                        (
                            "owner",
                            impact.programme.texts.TextsField(
                                help_text="A role or a team, in public; no private person's name.",
                                verbose_name="who will see to it",
                            ),
                        ),
                        ("review_on", models.DateField(verbose_name="we look again on")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("planned", "Not started"),
                                    ("under_way", "Under way"),
                                    ("done", "Done"),
                                    ("dropped", "Will not happen"),
                                ],
                                default="planned",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("outcome", impact.programme.texts.TextsField(blank=True, verbose_name="what came of it")),
                        (
                            "edition",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="reports.edition",
                                verbose_name="report edition",
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
                                related_name="events",
                                to="reports.reportaction",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ReportEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("survey_uuid", models.UUIDField(editable=False, verbose_name="survey")),
                        ("survey_slug", models.SlugField(db_index=False, max_length=80, verbose_name="short name")),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        (
                            "source_kind",
                            models.CharField(
                                choices=[
                                    ("example", "Example (invented answers)"),
                                    ("public_ballots", "Public ballots"),
                                    ("real", "Real survey"),
                                ],
                                max_length=20,
                                verbose_name="where the answers come from",
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
                                related_name="events",
                                to="reports.report",
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
                    "report",
                    pgtrigger.compiler.Trigger(
                        name="report_stays_with_its_survey",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."survey_uuid" IS DISTINCT FROM (NEW."survey_uuid") OR OLD."survey_slug" IS DISTINCT FROM (NEW."survey_slug") OR OLD."source_kind" IS DISTINCT FROM (NEW."source_kind") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at"))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="1436e8b41bbc921c12de0cb5a9b4512dc7084472",
                            operation="UPDATE",
                            pgid="pgtrigger_report_stays_with_its_survey_8b6de",
                            table="reports_report",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "report",
                    pgtrigger.compiler.Trigger(
                        name="report_is_never_deleted",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="28aba5228dbf9b6aa21274bffc79d5baa3ff5356",
                            operation="DELETE",
                            pgid="pgtrigger_report_is_never_deleted_450d2",
                            table="reports_report",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "report",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "reports_reportevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_kind", "survey_slug", "survey_uuid", "title") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."source_kind", NEW."survey_slug", NEW."survey_uuid", NEW."title"); RETURN NULL;',
                            hash="3e1b5a18e312c70878abc0aaba74170a06eeb0f6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_84ceb",
                            table="reports_report",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "report",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."source_kind" IS DISTINCT FROM (NEW."source_kind") OR OLD."survey_slug" IS DISTINCT FROM (NEW."survey_slug") OR OLD."survey_uuid" IS DISTINCT FROM (NEW."survey_uuid") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                            func='INSERT INTO "reports_reportevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_kind", "survey_slug", "survey_uuid", "title") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."source_kind", NEW."survey_slug", NEW."survey_uuid", NEW."title"); RETURN NULL;',
                            hash="d5c36f92e789bda7238c0b32204147e0452402bd",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_234a9",
                            table="reports_report",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "report",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "reports_reportevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_kind", "survey_slug", "survey_uuid", "title") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."source_kind", OLD."survey_slug", OLD."survey_uuid", OLD."title"); RETURN NULL;',
                            hash="fb553fb54028bc28dff7d3987c3234b535cab2f3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6acd6",
                            table="reports_report",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "editionbody",
                    pgtrigger.compiler.Trigger(
                        name="figures_never_change",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="332c358f8ce49e01b24c60beacaf35776a577998",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_figures_never_change_8f199",
                            table="reports_editionbody",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "editionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="e099d2f159b8dc800ebc13cf716f8d35fa77e372",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_59869",
                            table="reports_editionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "edition",
                    pgtrigger.compiler.Trigger(
                        name="edition_figures_are_frozen",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."report_id" IS DISTINCT FROM (NEW."report_id") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."source_kind" IS DISTINCT FROM (NEW."source_kind") OR OLD."built_by" IS DISTINCT FROM (NEW."built_by") OR OLD."built_at" IS DISTINCT FROM (NEW."built_at") OR OLD."method_id" IS DISTINCT FROM (NEW."method_id") OR OLD."data_hash" IS DISTINCT FROM (NEW."data_hash") OR OLD."responses" IS DISTINCT FROM (NEW."responses"))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="92a082b9cad63e5ba669c1d202c1af7cecc3fb99",
                            operation="UPDATE",
                            pgid="pgtrigger_edition_figures_are_frozen_ed871",
                            table="reports_edition",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "edition",
                    pgtrigger.compiler.Trigger(
                        name="edition_is_never_deleted",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="27934bd1ab39b8923c3afa80dcd1cd7769e772df",
                            operation="DELETE",
                            pgid="pgtrigger_edition_is_never_deleted_90184",
                            table="reports_edition",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "edition",
                    pgtrigger.compiler.Trigger(
                        name="edition_words_are_settled",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."summary" IS DISTINCT FROM (NEW."summary") AND NOT (OLD."status" IN (\'draft\', \'sent_back\')))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update of \"summary\" rows from % table', TG_TABLE_NAME;",
                            hash="f598e10204d2720efc79dc3eb381ba6f4c9f8052",
                            operation='UPDATE OF "summary"',
                            pgid="pgtrigger_edition_words_are_settled_5b6d2",
                            table="reports_edition",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "edition",
                    pgtrigger.compiler.Trigger(
                        name="edition_moves_by_its_table",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{draft:submitted,sent_back:submitted,submitted:published,submitted:sent_back,published:superseded,published:withdrawn,superseded:withdrawn}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="1bcccea971be9a96ef880577f8d2264be2915fb4",
                            operation="UPDATE",
                            pgid="pgtrigger_edition_moves_by_its_table_8e88a",
                            table="reports_edition",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "edition",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "reports_editionevent" ("approved_by_id", "built_at", "built_by", "data_hash", "id", "method_id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "report_id", "responses", "sent_back_at", "sent_back_by_id", "sent_back_reason", "source_kind", "status", "submitted_at", "submitted_by_id", "summary", "superseded_at", "supersedes_id", "withdrawn_at", "withdrawn_by_id", "withdrawn_reason") VALUES (NEW."approved_by_id", NEW."built_at", NEW."built_by", NEW."data_hash", NEW."id", NEW."method_id", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."published_at", NEW."report_id", NEW."responses", NEW."sent_back_at", NEW."sent_back_by_id", NEW."sent_back_reason", NEW."source_kind", NEW."status", NEW."submitted_at", NEW."submitted_by_id", NEW."summary", NEW."superseded_at", NEW."supersedes_id", NEW."withdrawn_at", NEW."withdrawn_by_id", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="f5caf5bc2adb35a9efd3c6385b4a7b939171b81e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ccfb0",
                            table="reports_edition",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "edition",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "reports_editionevent" ("approved_by_id", "built_at", "built_by", "data_hash", "id", "method_id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "report_id", "responses", "sent_back_at", "sent_back_by_id", "sent_back_reason", "source_kind", "status", "submitted_at", "submitted_by_id", "summary", "superseded_at", "supersedes_id", "withdrawn_at", "withdrawn_by_id", "withdrawn_reason") VALUES (NEW."approved_by_id", NEW."built_at", NEW."built_by", NEW."data_hash", NEW."id", NEW."method_id", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."published_at", NEW."report_id", NEW."responses", NEW."sent_back_at", NEW."sent_back_by_id", NEW."sent_back_reason", NEW."source_kind", NEW."status", NEW."submitted_at", NEW."submitted_by_id", NEW."summary", NEW."superseded_at", NEW."supersedes_id", NEW."withdrawn_at", NEW."withdrawn_by_id", NEW."withdrawn_reason"); RETURN NULL;',
                            hash="cf77eb3075aa1abd49ec6f075cdab41f9d2d52dd",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7543e",
                            table="reports_edition",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "edition",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "reports_editionevent" ("approved_by_id", "built_at", "built_by", "data_hash", "id", "method_id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "report_id", "responses", "sent_back_at", "sent_back_by_id", "sent_back_reason", "source_kind", "status", "submitted_at", "submitted_by_id", "summary", "superseded_at", "supersedes_id", "withdrawn_at", "withdrawn_by_id", "withdrawn_reason") VALUES (OLD."approved_by_id", OLD."built_at", OLD."built_by", OLD."data_hash", OLD."id", OLD."method_id", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."published_at", OLD."report_id", OLD."responses", OLD."sent_back_at", OLD."sent_back_by_id", OLD."sent_back_reason", OLD."source_kind", OLD."status", OLD."submitted_at", OLD."submitted_by_id", OLD."summary", OLD."superseded_at", OLD."supersedes_id", OLD."withdrawn_at", OLD."withdrawn_by_id", OLD."withdrawn_reason"); RETURN NULL;',
                            hash="678f24f9f7731f7098cb558bd451d549fe7a7c54",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_804c5",
                            table="reports_edition",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportaction",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "reports_reportactionevent" ("edition_id", "id", "outcome", "owner", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_on", "status", "text") VALUES (NEW."edition_id", NEW."id", NEW."outcome", NEW."owner", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."review_on", NEW."status", NEW."text"); RETURN NULL;',
                            hash="e008f1a2e5d66e71b81625b20b6c4755f3b485ce",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0ab95",
                            table="reports_reportaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportaction",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."edition_id" IS DISTINCT FROM (NEW."edition_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."outcome" IS DISTINCT FROM (NEW."outcome") OR OLD."owner" IS DISTINCT FROM (NEW."owner") OR OLD."review_on" IS DISTINCT FROM (NEW."review_on") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."text" IS DISTINCT FROM (NEW."text"))',
                            func='INSERT INTO "reports_reportactionevent" ("edition_id", "id", "outcome", "owner", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_on", "status", "text") VALUES (NEW."edition_id", NEW."id", NEW."outcome", NEW."owner", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."review_on", NEW."status", NEW."text"); RETURN NULL;',
                            hash="7e7f4cf02550f4b730bbdd0ebf137d1b0e1abc55",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5fec8",
                            table="reports_reportaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportaction",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "reports_reportactionevent" ("edition_id", "id", "outcome", "owner", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_on", "status", "text") VALUES (OLD."edition_id", OLD."id", OLD."outcome", OLD."owner", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."review_on", OLD."status", OLD."text"); RETURN NULL;',
                            hash="49b97a51a891f4874788fe6b95271dd8d4028f87",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0b2c9",
                            table="reports_reportaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportactionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="1e4576cd23ea24265a4f8af4380b1a111aec1d99",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_65133",
                            table="reports_reportactionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "reportevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="79709c12d5a2ece868c72f81bcfe3e43e6ab1222",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_eac1b",
                            table="reports_reportevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ),
        ),
    ]
