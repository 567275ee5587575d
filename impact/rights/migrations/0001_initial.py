import django.db.models.deletion
import impact.accounts.together
import impact.accounts.triggers
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
                    name="DataRequest",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("submission_key", models.UUIDField(editable=False, unique=True)),
                        (
                            "reference",
                            models.CharField(editable=False, max_length=20, unique=True, verbose_name="reference"),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("complaint", "Complain about how we use my data"),
                                    ("access", "Get a copy of what you keep about me"),
                                    ("correction", "Have something corrected"),
                                    ("erasure", "Have my data deleted"),
                                    ("objection", "Object: stop using my data for something"),
                                ],
                                max_length=12,
                                verbose_name="kind",
                            ),
                        ),
                        ("name", models.CharField(max_length=150, verbose_name="name")),
                        (
                            "route",
                            models.CharField(
                                choices=[("email", "By e-mail"), ("letter", "By letter"), ("phone", "By phone")],
                                max_length=10,
                                verbose_name="how to answer",
                            ),
                        ),
                        ("contact", models.CharField(max_length=300, verbose_name="address or number")),
                        ("words", models.TextField(max_length=5000, verbose_name="in their words")),
                        (
                            "language",
                            models.CharField(
                                choices=[("en", "English"), ("cy", "Welsh")],
                                default="en",
                                max_length=2,
                                verbose_name="language",
                            ),
                        ),
                        (
                            "format",
                            models.CharField(
                                choices=[("standard", "Standard"), ("easy_read", "Easy Read")],
                                default="standard",
                                max_length=10,
                                verbose_name="format",
                            ),
                        ),
                        (
                            "privacy_notice_version",
                            models.CharField(max_length=20, verbose_name="privacy notice shown"),
                        ),
                        ("received_at", models.DateTimeField(verbose_name="received")),
                        ("acknowledge_by", models.DateField(verbose_name="to be acknowledged by")),
                        ("acknowledged_at", models.DateTimeField(blank=True, null=True, verbose_name="acknowledged")),
                        (
                            "outcome",
                            models.TextField(
                                blank=True, max_length=5000, verbose_name="outcome, as told to the person"
                            ),
                        ),
                        ("outcome_told_at", models.DateTimeField(blank=True, null=True, verbose_name="outcome told")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("received", "Received"),
                                    ("acknowledged", "Acknowledged"),
                                    ("answered", "Answered"),
                                ],
                                default="received",
                                max_length=12,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "acknowledged_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="acknowledged by",
                            ),
                        ),
                        (
                            "answered_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="answered by",
                            ),
                        ),
                        (
                            "entered_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="typed in by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "request about personal data",
                        "verbose_name_plural": "requests about personal data",
                        "permissions": (
                            ("acknowledge_datarequest", "Can acknowledge a request about personal data"),
                            ("answer_datarequest", "Can tell the outcome of a request about personal data"),
                        ),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("name", ""), _negated=True), name="data_request_has_a_name"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("contact", ""), _negated=True), name="data_request_has_a_contact"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("words", ""), _negated=True), name="data_request_says_something"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("kind__in", ["complaint", "access", "correction", "erasure", "objection"])
                                ),
                                name="data_request_kind_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("route__in", ["email", "letter", "phone"])),
                                name="data_request_route_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("language__in", ["en", "cy"])),
                                name="data_request_language_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("format__in", ["standard", "easy_read"])),
                                name="data_request_format_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("acknowledged_at__isnull", True),
                                        ("outcome", ""),
                                        ("outcome_told_at__isnull", True),
                                        ("status", "received"),
                                    ),
                                    models.Q(
                                        ("acknowledged_at__isnull", False),
                                        ("acknowledged_by__isnull", False),
                                        ("outcome", ""),
                                        ("outcome_told_at__isnull", True),
                                        ("status", "acknowledged"),
                                    ),
                                    models.Q(
                                        ("acknowledged_at__isnull", False),
                                        ("answered_by__isnull", False),
                                        ("outcome_told_at__isnull", False),
                                        ("status", "answered"),
                                        models.Q(("outcome", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="data_request_says_when_and_by_whom_it_moved_on",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DataRequestEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("reference", models.CharField(editable=False, max_length=20, verbose_name="reference")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("complaint", "Complain about how we use my data"),
                                    ("access", "Get a copy of what you keep about me"),
                                    ("correction", "Have something corrected"),
                                    ("erasure", "Have my data deleted"),
                                    ("objection", "Object: stop using my data for something"),
                                ],
                                max_length=12,
                                verbose_name="kind",
                            ),
                        ),
                        ("received_at", models.DateTimeField(verbose_name="received")),
                        ("acknowledge_by", models.DateField(verbose_name="to be acknowledged by")),
                        ("acknowledged_at", models.DateTimeField(blank=True, null=True, verbose_name="acknowledged")),
                        ("outcome_told_at", models.DateTimeField(blank=True, null=True, verbose_name="outcome told")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("received", "Received"),
                                    ("acknowledged", "Acknowledged"),
                                    ("answered", "Answered"),
                                ],
                                default="received",
                                max_length=12,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "acknowledged_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="acknowledged by",
                            ),
                        ),
                        (
                            "answered_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="answered by",
                            ),
                        ),
                        (
                            "entered_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="typed in by",
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
                                related_name="id_public_id_reference_kind_received_at_entered_by_acknowledge_by_acknowledged_at_acknowledged_by_outcome_told_at_answered_by_status_events",
                                to="rights.datarequest",
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
                    "datarequest",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "rights_datarequestevent" ("acknowledge_by", "acknowledged_at", "acknowledged_by_id", "answered_by_id", "entered_by_id", "id", "kind", "outcome_told_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_at", "reference", "status") VALUES (NEW."acknowledge_by", NEW."acknowledged_at", NEW."acknowledged_by_id", NEW."answered_by_id", NEW."entered_by_id", NEW."id", NEW."kind", NEW."outcome_told_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."received_at", NEW."reference", NEW."status"); RETURN NULL;',
                            hash="9cf98b5ac3d36cd74bbcd40b5a76a2d3f336e478",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_bb290",
                            table="rights_datarequest",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "datarequest",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."acknowledge_by" IS DISTINCT FROM (NEW."acknowledge_by") OR OLD."acknowledged_at" IS DISTINCT FROM (NEW."acknowledged_at") OR OLD."acknowledged_by_id" IS DISTINCT FROM (NEW."acknowledged_by_id") OR OLD."answered_by_id" IS DISTINCT FROM (NEW."answered_by_id") OR OLD."entered_by_id" IS DISTINCT FROM (NEW."entered_by_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."outcome_told_at" IS DISTINCT FROM (NEW."outcome_told_at") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."received_at" IS DISTINCT FROM (NEW."received_at") OR OLD."reference" IS DISTINCT FROM (NEW."reference") OR OLD."status" IS DISTINCT FROM (NEW."status"))',
                            func='INSERT INTO "rights_datarequestevent" ("acknowledge_by", "acknowledged_at", "acknowledged_by_id", "answered_by_id", "entered_by_id", "id", "kind", "outcome_told_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_at", "reference", "status") VALUES (NEW."acknowledge_by", NEW."acknowledged_at", NEW."acknowledged_by_id", NEW."answered_by_id", NEW."entered_by_id", NEW."id", NEW."kind", NEW."outcome_told_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."received_at", NEW."reference", NEW."status"); RETURN NULL;',
                            hash="fe4ea17636ba592409e93c09a389b7ebcc80555d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6984f",
                            table="rights_datarequest",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "datarequest",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "rights_datarequestevent" ("acknowledge_by", "acknowledged_at", "acknowledged_by_id", "answered_by_id", "entered_by_id", "id", "kind", "outcome_told_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "received_at", "reference", "status") VALUES (OLD."acknowledge_by", OLD."acknowledged_at", OLD."acknowledged_by_id", OLD."answered_by_id", OLD."entered_by_id", OLD."id", OLD."kind", OLD."outcome_told_at", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."received_at", OLD."reference", OLD."status"); RETURN NULL;',
                            hash="05b0b6a846fe43f24795d8d669a0638c58755073",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_62d46",
                            table="rights_datarequest",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "datarequestevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="47bdcd4d2c2c2fb6f4ec263432247101f532dfc4",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a9683",
                            table="rights_datarequestevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ),
        ),
    ]
