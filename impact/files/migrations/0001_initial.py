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
                    name="StoredFile",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("original_name", models.CharField(max_length=120, verbose_name="name")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("pdf", "PDF"),
                                    ("docx", "Word document"),
                                    ("odt", "OpenDocument text"),
                                    ("txt", "plain text"),
                                    ("jpg", "picture (JPEG)"),
                                    ("png", "picture (PNG)"),
                                    ("mp3", "sound (MP3)"),
                                    ("m4a", "sound (M4A)"),
                                    ("mp4", "video (MP4)"),
                                ],
                                max_length=8,
                                verbose_name="kind",
                            ),
                        ),
                        ("size", models.PositiveBigIntegerField(verbose_name="size in bytes")),
                        ("sha256", models.CharField(max_length=64, verbose_name="check sum")),
                        (
                            "stored_as",
                            models.CharField(
                                editable=False, max_length=80, unique=True, verbose_name="name on the shelf"
                            ),
                        ),
                        (
                            "kept_size",
                            models.PositiveBigIntegerField(blank=True, null=True, verbose_name="size as kept"),
                        ),
                        ("kept_sha256", models.CharField(blank=True, max_length=64, verbose_name="check sum as kept")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("waiting", "Set aside to check"),
                                    ("clean", "Checked"),
                                    ("refused", "Not taken"),
                                ],
                                default="waiting",
                                max_length=8,
                                verbose_name="state",
                            ),
                        ),
                        (
                            "reason",
                            models.CharField(
                                blank=True,
                                choices=[
                                    (
                                        "empty",
                                        "This file is empty. Open it on your device to see whether it was saved, then choose it again.",
                                    ),
                                    (
                                        "too_big",
                                        "This file is too large. Send a smaller one, or talk to us about another way.",
                                    ),
                                    (
                                        "unknown_kind",
                                        "We can't take this kind of file. Save it as a PDF, then choose that.",
                                    ),
                                    (
                                        "other_name",
                                        "The name of this file says one kind, but inside it is another. Save it again, then choose the new file.",
                                    ),
                                    (
                                        "broken",
                                        "We can't read this file; it may be damaged or cut off. Save it again, or send a PDF.",
                                    ),
                                    (
                                        "locked",
                                        "This file has a password. Save it without the password, then choose it again.",
                                    ),
                                    (
                                        "mixed",
                                        "Something else is hidden in this file, so we can't take it. Save it as a new PDF, then choose that.",
                                    ),
                                    (
                                        "nested",
                                        "There is another file inside this one. Save it as a PDF, or send the files one by one.",
                                    ),
                                    (
                                        "macros",
                                        "There is a small program (a macro) in this file. Save it as a PDF, then choose that.",
                                    ),
                                    (
                                        "bomb",
                                        "This file would become far too large when opened. Save it as a PDF, then choose that.",
                                    ),
                                    (
                                        "pixels",
                                        "This picture is too large. Make it smaller (at most 40 megapixels), then choose it again.",
                                    ),
                                    (
                                        "virus",
                                        "Our check found something harmful in this file. Check your device, or talk to us.",
                                    ),
                                    (
                                        "changed",
                                        "This file is not as it was when it arrived. Please send it again, or talk to us.",
                                    ),
                                    ("gone", "This file is no longer here. Please send it again, or talk to us."),
                                    (
                                        "staff",
                                        "We looked at this file and can't keep it. Talk to us if you don't know why.",
                                    ),
                                ],
                                max_length=16,
                                verbose_name="why it is not taken",
                            ),
                        ),
                        ("scanned_with", models.CharField(blank=True, max_length=60, verbose_name="checked with")),
                        ("origin", models.CharField(max_length=60, verbose_name="came with")),
                        ("uploaded_at", models.DateTimeField(verbose_name="arrived")),
                        ("checked_at", models.DateTimeField(blank=True, null=True, verbose_name="checked")),
                        ("expires_at", models.DateTimeField(blank=True, null=True, verbose_name="deleted on")),
                        ("emptied_at", models.DateTimeField(blank=True, null=True, verbose_name="bytes deleted")),
                        (
                            "refused_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="refused by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "file",
                        "verbose_name_plural": "files",
                        "permissions": (
                            ("check_storedfile", "Can have a file checked again"),
                            ("refuse_storedfile", "Can refuse a file"),
                        ),
                        "indexes": [
                            models.Index(
                                condition=models.Q(("state", "waiting")), fields=["uploaded_at"], name="file_waiting"
                            ),
                            models.Index(fields=["expires_at"], name="file_by_its_end"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("original_name", ""), _negated=True), name="file_has_a_name"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("kind__in", ["pdf", "docx", "odt", "txt", "jpg", "png", "mp3", "m4a", "mp4"])
                                ),
                                name="file_kind_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["waiting", "clean", "refused"])),
                                name="file_state_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "reason__in",
                                        [
                                            "",
                                            "empty",
                                            "too_big",
                                            "unknown_kind",
                                            "other_name",
                                            "broken",
                                            "locked",
                                            "mixed",
                                            "nested",
                                            "macros",
                                            "bomb",
                                            "pixels",
                                            "virus",
                                            "changed",
                                            "gone",
                                            "staff",
                                        ],
                                    )
                                ),
                                name="file_reason_is_known",
                            ),
                            models.CheckConstraint(condition=models.Q(("size__gt", 0)), name="file_is_not_empty"),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("sha256__regex", "^[0-9a-f]{64}$"),
                                    models.Q(
                                        ("kept_sha256", ""), ("kept_sha256__regex", "^[0-9a-f]{64}$"), _connector="OR"
                                    ),
                                ),
                                name="file_has_its_check_sum",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("stored_as__regex", "^private/[0-9a-f]{2}/[0-9a-f]{32}$")),
                                name="file_lies_under_a_random_name",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "refused"), models.Q(("reason", ""), _negated=True)),
                                    models.Q(models.Q(("state", "refused"), _negated=True), ("reason", "")),
                                    _connector="OR",
                                ),
                                name="file_refused_says_why_and_no_other",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "clean"), _negated=True),
                                    models.Q(
                                        models.Q(("kept_sha256", ""), _negated=True), ("checked_at__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="file_clean_was_checked",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "clean"), _negated=True),
                                    ("emptied_at__isnull", True),
                                    _connector="OR",
                                ),
                                name="file_clean_has_its_bytes",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="StoredFileEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("pdf", "PDF"),
                                    ("docx", "Word document"),
                                    ("odt", "OpenDocument text"),
                                    ("txt", "plain text"),
                                    ("jpg", "picture (JPEG)"),
                                    ("png", "picture (PNG)"),
                                    ("mp3", "sound (MP3)"),
                                    ("m4a", "sound (M4A)"),
                                    ("mp4", "video (MP4)"),
                                ],
                                max_length=8,
                                verbose_name="kind",
                            ),
                        ),
                        ("size", models.PositiveBigIntegerField(verbose_name="size in bytes")),
                        ("sha256", models.CharField(max_length=64, verbose_name="check sum")),
                        ("kept_sha256", models.CharField(blank=True, max_length=64, verbose_name="check sum as kept")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("waiting", "Set aside to check"),
                                    ("clean", "Checked"),
                                    ("refused", "Not taken"),
                                ],
                                default="waiting",
                                max_length=8,
                                verbose_name="state",
                            ),
                        ),
                        (
                            "reason",
                            models.CharField(
                                blank=True,
                                choices=[
                                    (
                                        "empty",
                                        "This file is empty. Open it on your device to see whether it was saved, then choose it again.",
                                    ),
                                    (
                                        "too_big",
                                        "This file is too large. Send a smaller one, or talk to us about another way.",
                                    ),
                                    (
                                        "unknown_kind",
                                        "We can't take this kind of file. Save it as a PDF, then choose that.",
                                    ),
                                    (
                                        "other_name",
                                        "The name of this file says one kind, but inside it is another. Save it again, then choose the new file.",
                                    ),
                                    (
                                        "broken",
                                        "We can't read this file; it may be damaged or cut off. Save it again, or send a PDF.",
                                    ),
                                    (
                                        "locked",
                                        "This file has a password. Save it without the password, then choose it again.",
                                    ),
                                    (
                                        "mixed",
                                        "Something else is hidden in this file, so we can't take it. Save it as a new PDF, then choose that.",
                                    ),
                                    (
                                        "nested",
                                        "There is another file inside this one. Save it as a PDF, or send the files one by one.",
                                    ),
                                    (
                                        "macros",
                                        "There is a small program (a macro) in this file. Save it as a PDF, then choose that.",
                                    ),
                                    (
                                        "bomb",
                                        "This file would become far too large when opened. Save it as a PDF, then choose that.",
                                    ),
                                    (
                                        "pixels",
                                        "This picture is too large. Make it smaller (at most 40 megapixels), then choose it again.",
                                    ),
                                    (
                                        "virus",
                                        "Our check found something harmful in this file. Check your device, or talk to us.",
                                    ),
                                    (
                                        "changed",
                                        "This file is not as it was when it arrived. Please send it again, or talk to us.",
                                    ),
                                    ("gone", "This file is no longer here. Please send it again, or talk to us."),
                                    (
                                        "staff",
                                        "We looked at this file and can't keep it. Talk to us if you don't know why.",
                                    ),
                                ],
                                max_length=16,
                                verbose_name="why it is not taken",
                            ),
                        ),
                        ("scanned_with", models.CharField(blank=True, max_length=60, verbose_name="checked with")),
                        ("origin", models.CharField(max_length=60, verbose_name="came with")),
                        ("uploaded_at", models.DateTimeField(verbose_name="arrived")),
                        ("checked_at", models.DateTimeField(blank=True, null=True, verbose_name="checked")),
                        ("expires_at", models.DateTimeField(blank=True, null=True, verbose_name="deleted on")),
                        ("emptied_at", models.DateTimeField(blank=True, null=True, verbose_name="bytes deleted")),
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
                                related_name="id_public_id_kind_size_sha256_kept_sha256_state_reason_scanned_with_origin_uploaded_at_checked_at_refused_by_expires_at_emptied_at_events",
                                to="files.storedfile",
                            ),
                        ),
                        (
                            "refused_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="refused by",
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
                    "storedfile",
                    pgtrigger.compiler.Trigger(
                        name="file_stays_as_it_came",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."original_name" IS DISTINCT FROM (NEW."original_name") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."size" IS DISTINCT FROM (NEW."size") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256") OR OLD."origin" IS DISTINCT FROM (NEW."origin") OR OLD."uploaded_at" IS DISTINCT FROM (NEW."uploaded_at"))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="2f39ea008dc80018d8b2d01e7fa02c793a6cbe97",
                            operation="UPDATE",
                            pgid="pgtrigger_file_stays_as_it_came_0935d",
                            table="files_storedfile",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "storedfile",
                    pgtrigger.compiler.Trigger(
                        name="file_moves_as_the_table_says",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."state", \':\', NEW."state") = ANY(\'{clean:refused,clean:waiting,refused:waiting,waiting:clean,waiting:refused}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."state" IS DISTINCT FROM NEW."state") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "state" from "%" to "%" on table %\', OLD."state", NEW."state", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="b3e43716684fb8a7bdc2eed30e3145fc48a9f3de",
                            operation="UPDATE",
                            pgid="pgtrigger_file_moves_as_the_table_says_e0718",
                            table="files_storedfile",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "storedfile",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "files_storedfileevent" ("checked_at", "emptied_at", "expires_at", "id", "kept_sha256", "kind", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "refused_by_id", "scanned_with", "sha256", "size", "state", "uploaded_at") VALUES (NEW."checked_at", NEW."emptied_at", NEW."expires_at", NEW."id", NEW."kept_sha256", NEW."kind", NEW."origin", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."reason", NEW."refused_by_id", NEW."scanned_with", NEW."sha256", NEW."size", NEW."state", NEW."uploaded_at"); RETURN NULL;',
                            hash="639022a910de9452745ee50ee0c8e94ebb2ff425",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a0d7d",
                            table="files_storedfile",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "storedfile",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."checked_at" IS DISTINCT FROM (NEW."checked_at") OR OLD."emptied_at" IS DISTINCT FROM (NEW."emptied_at") OR OLD."expires_at" IS DISTINCT FROM (NEW."expires_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kept_sha256" IS DISTINCT FROM (NEW."kept_sha256") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."origin" IS DISTINCT FROM (NEW."origin") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."reason" IS DISTINCT FROM (NEW."reason") OR OLD."refused_by_id" IS DISTINCT FROM (NEW."refused_by_id") OR OLD."scanned_with" IS DISTINCT FROM (NEW."scanned_with") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256") OR OLD."size" IS DISTINCT FROM (NEW."size") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."uploaded_at" IS DISTINCT FROM (NEW."uploaded_at"))',
                            func='INSERT INTO "files_storedfileevent" ("checked_at", "emptied_at", "expires_at", "id", "kept_sha256", "kind", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "refused_by_id", "scanned_with", "sha256", "size", "state", "uploaded_at") VALUES (NEW."checked_at", NEW."emptied_at", NEW."expires_at", NEW."id", NEW."kept_sha256", NEW."kind", NEW."origin", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."reason", NEW."refused_by_id", NEW."scanned_with", NEW."sha256", NEW."size", NEW."state", NEW."uploaded_at"); RETURN NULL;',
                            hash="0728c348f252458c9bed1b53a620906571403202",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8c2ef",
                            table="files_storedfile",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "storedfile",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "files_storedfileevent" ("checked_at", "emptied_at", "expires_at", "id", "kept_sha256", "kind", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "refused_by_id", "scanned_with", "sha256", "size", "state", "uploaded_at") VALUES (OLD."checked_at", OLD."emptied_at", OLD."expires_at", OLD."id", OLD."kept_sha256", OLD."kind", OLD."origin", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."reason", OLD."refused_by_id", OLD."scanned_with", OLD."sha256", OLD."size", OLD."state", OLD."uploaded_at"); RETURN NULL;',
                            hash="27323d1e3c8093c7946ab1ddf4581b434d35b17e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ad157",
                            table="files_storedfile",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "storedfileevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="87c00a10d7d7fa3c851b8d6ac1c82626e991377c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_0014f",
                            table="files_storedfileevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ),
        ),
    ]
