import django.db.models.deletion
import django.utils.timezone
import impact.accounts.together
import impact.accounts.triggers
import pgtrigger.compiler
import uuid
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "__first__"),
        ("engagement", "0002_privileges"),
        ("people", "0002_privileges"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("programme", "0006_privileges"),
    ]

    operations = [
        impact.accounts.together.Together(
            operations=[
                migrations.CreateModel(
                    name="GapNotice",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "status",
                            models.CharField(
                                choices=[("waiting", "Not sent yet"), ("sent", "Sent"), ("answered", "Answered")],
                                default="waiting",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("words", models.TextField(blank=True, max_length=3000, verbose_name="what they said")),
                        ("answered_on", models.DateField(blank=True, null=True, verbose_name="answered")),
                        (
                            "chosen_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="chosen"
                            ),
                        ),
                        ("sent_at", models.DateTimeField(blank=True, null=True, verbose_name="sent")),
                        (
                            "chosen_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="chosen by",
                            ),
                        ),
                        (
                            "contact",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="people.person",
                                verbose_name="whom we write to",
                            ),
                        ),
                        (
                            "gap",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="notices",
                                to="programme.evidencegap",
                                verbose_name="gap in the evidence",
                            ),
                        ),
                        (
                            "organisation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="programme.organisation",
                                verbose_name="organisation",
                            ),
                        ),
                        (
                            "sent_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="sent by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "notice of a gap in the evidence",
                        "verbose_name_plural": "notices of gaps in the evidence",
                        "permissions": (("send_gapnotice", "Can tell organisations of a gap in the evidence"),),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["waiting", "sent", "answered"])),
                                name="notice_status_is_known",
                            ),
                            models.UniqueConstraint(
                                fields=("gap", "organisation"), name="notice_tells_an_organisation_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("sent_at__isnull", True), ("sent_by__isnull", True), ("status", "waiting")
                                    ),
                                    models.Q(
                                        models.Q(("status", "waiting"), _negated=True),
                                        ("sent_at__isnull", False),
                                        ("sent_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="notice_that_went_out_says_when_and_by_whom",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("answered_on__isnull", False), ("status", "answered")),
                                    models.Q(
                                        models.Q(("status", "answered"), _negated=True),
                                        ("answered_on__isnull", True),
                                        ("words", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="notice_that_is_answered_says_when",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="GapNoticeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "status",
                            models.CharField(
                                choices=[("waiting", "Not sent yet"), ("sent", "Sent"), ("answered", "Answered")],
                                default="waiting",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "chosen_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="chosen"
                            ),
                        ),
                        ("sent_at", models.DateTimeField(blank=True, null=True, verbose_name="sent")),
                        ("answered_on", models.DateField(blank=True, null=True, verbose_name="answered")),
                        (
                            "chosen_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="chosen by",
                            ),
                        ),
                        (
                            "gap",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programme.evidencegap",
                                verbose_name="gap in the evidence",
                            ),
                        ),
                        (
                            "organisation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programme.organisation",
                                verbose_name="organisation",
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
                                related_name="id_public_id_gap_organisation_status_chosen_by_chosen_at_sent_by_sent_at_answered_on_events",
                                to="engagement.gapnotice",
                            ),
                        ),
                        (
                            "sent_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="sent by",
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
                    "gapnotice",
                    pgtrigger.compiler.Trigger(
                        name="notice_goes_forward_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{sent:answered,waiting:sent}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="b2a57ccfd78cc39b9ae26b6bee73efbe45283a52",
                            operation="UPDATE",
                            pgid="pgtrigger_notice_goes_forward_only_e533e",
                            table="engagement_gapnotice",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "gapnotice",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "engagement_gapnoticeevent" ("answered_on", "chosen_at", "chosen_by_id", "gap_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sent_at", "sent_by_id", "status") VALUES (NEW."answered_on", NEW."chosen_at", NEW."chosen_by_id", NEW."gap_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."sent_at", NEW."sent_by_id", NEW."status"); RETURN NULL;',
                            hash="5e85b0621991bac574cefd4d77ad325b326574e6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c6dc8",
                            table="engagement_gapnotice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "gapnotice",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."answered_on" IS DISTINCT FROM (NEW."answered_on") OR OLD."chosen_at" IS DISTINCT FROM (NEW."chosen_at") OR OLD."chosen_by_id" IS DISTINCT FROM (NEW."chosen_by_id") OR OLD."gap_id" IS DISTINCT FROM (NEW."gap_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."organisation_id" IS DISTINCT FROM (NEW."organisation_id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."sent_at" IS DISTINCT FROM (NEW."sent_at") OR OLD."sent_by_id" IS DISTINCT FROM (NEW."sent_by_id") OR OLD."status" IS DISTINCT FROM (NEW."status"))',
                            func='INSERT INTO "engagement_gapnoticeevent" ("answered_on", "chosen_at", "chosen_by_id", "gap_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sent_at", "sent_by_id", "status") VALUES (NEW."answered_on", NEW."chosen_at", NEW."chosen_by_id", NEW."gap_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."sent_at", NEW."sent_by_id", NEW."status"); RETURN NULL;',
                            hash="7286beae4c95b867a5365be8ab4b100a211a0452",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c6183",
                            table="engagement_gapnotice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "gapnotice",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "engagement_gapnoticeevent" ("answered_on", "chosen_at", "chosen_by_id", "gap_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sent_at", "sent_by_id", "status") VALUES (OLD."answered_on", OLD."chosen_at", OLD."chosen_by_id", OLD."gap_id", OLD."id", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."sent_at", OLD."sent_by_id", OLD."status"); RETURN NULL;',
                            hash="9b8a2c5b49b2fe602934a7dd171b8b0cd504a9b1",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1bbaf",
                            table="engagement_gapnotice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "gapnoticeevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="540f83ea7627ebafb389f6efe31d933338813e7a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6ef2d",
                            table="engagement_gapnoticeevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ),
        ),
    ]
