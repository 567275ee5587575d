import django.contrib.postgres.fields
import django.db.models.deletion
import impact.accounts.together
import impact.accounts.triggers
import impact.programme.texts
import pgtrigger.compiler
import uuid
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("pghistory", "0007_auto_20250421_0444"),
        ("programme", "0006_privileges"),
    ]

    operations = [
        impact.accounts.together.Together(
            operations=[
                migrations.CreateModel(
                    name="NetworkTemplate",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("slug", models.SlugField(max_length=40, unique=True, verbose_name="short name")),
                        ("name", impact.programme.texts.TextsField(verbose_name="name")),
                        ("about", impact.programme.texts.TextsField(blank=True, verbose_name="what it is")),
                        ("people_from", models.PositiveSmallIntegerField(default=8, verbose_name="people, from")),
                        ("people_to", models.PositiveSmallIntegerField(default=10, verbose_name="people, to")),
                        (
                            "kinds",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=12), size=8, verbose_name="kinds of people"
                            ),
                        ),
                        ("leaders_from", models.PositiveSmallIntegerField(default=1, verbose_name="leaders, from")),
                        ("leaders_to", models.PositiveSmallIntegerField(default=1, verbose_name="leaders, to")),
                        ("meetings", models.PositiveSmallIntegerField(default=4, verbose_name="meetings")),
                        (
                            "window_months",
                            models.PositiveSmallIntegerField(default=6, verbose_name="within so many months"),
                        ),
                        (
                            "days_between",
                            models.PositiveSmallIntegerField(
                                default=21, verbose_name="days between two meetings, at least"
                            ),
                        ),
                        (
                            "materials_days",
                            models.PositiveSmallIntegerField(
                                default=7, verbose_name="materials go out so many days before"
                            ),
                        ),
                        (
                            "record_days",
                            models.PositiveSmallIntegerField(
                                default=10, verbose_name="working days to answer a record"
                            ),
                        ),
                        (
                            "again_days",
                            models.PositiveSmallIntegerField(default=5, verbose_name="working days to answer it again"),
                        ),
                        (
                            "leaders_meet",
                            models.BooleanField(default=True, verbose_name="leaders meet as a group of their own"),
                        ),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="place in lists")),
                    ],
                    options={
                        "verbose_name": "kind of network",
                        "verbose_name_plural": "kinds of networks",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("name__en", ""), _negated=True), ("name__has_key", "en")),
                                name="networktemplate_name_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("people_from__gte", 1), ("people_to__gte", models.F("people_from"))
                                ),
                                name="network_template_people_are_in_order",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("leaders_from__gte", 1), ("leaders_to__gte", models.F("leaders_from"))
                                ),
                                name="network_template_leaders_are_in_order",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("meetings__gte", 1), ("meetings__lte", 24), ("window_months__gte", 1)
                                ),
                                name="network_template_meets_at_least_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("again_days__gte", 1), ("record_days__gte", 1)),
                                name="network_template_gives_days_to_answer",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NetworkTemplateEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="id_slug_name_people_from_people_to_kinds_leaders_from_leaders_to_meetings_window_months_days_between_materials_days_record_days_again_days_leaders_meet_events",
                                to="programme.networktemplate",
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
                        ("id", models.BigIntegerField()),
                        ("slug", models.SlugField(db_index=False, max_length=40, verbose_name="short name")),
                        ("name", impact.programme.texts.TextsField(verbose_name="name")),
                        ("people_from", models.PositiveSmallIntegerField(default=8, verbose_name="people, from")),
                        ("people_to", models.PositiveSmallIntegerField(default=10, verbose_name="people, to")),
                        (
                            "kinds",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=12), size=8, verbose_name="kinds of people"
                            ),
                        ),
                        ("leaders_from", models.PositiveSmallIntegerField(default=1, verbose_name="leaders, from")),
                        ("leaders_to", models.PositiveSmallIntegerField(default=1, verbose_name="leaders, to")),
                        ("meetings", models.PositiveSmallIntegerField(default=4, verbose_name="meetings")),
                        (
                            "window_months",
                            models.PositiveSmallIntegerField(default=6, verbose_name="within so many months"),
                        ),
                        (
                            "days_between",
                            models.PositiveSmallIntegerField(
                                default=21, verbose_name="days between two meetings, at least"
                            ),
                        ),
                        (
                            "materials_days",
                            models.PositiveSmallIntegerField(
                                default=7, verbose_name="materials go out so many days before"
                            ),
                        ),
                        (
                            "record_days",
                            models.PositiveSmallIntegerField(
                                default=10, verbose_name="working days to answer a record"
                            ),
                        ),
                        (
                            "again_days",
                            models.PositiveSmallIntegerField(default=5, verbose_name="working days to answer it again"),
                        ),
                        (
                            "leaders_meet",
                            models.BooleanField(default=True, verbose_name="leaders meet as a group of their own"),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SelfQuestion",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "template",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="self_questions",
                                to="programme.networktemplate",
                                verbose_name="kind of network",
                            ),
                        ),
                        ("position", models.PositiveSmallIntegerField(verbose_name="place")),
                        ("text", impact.programme.texts.TextsField(verbose_name="question")),
                    ],
                    options={
                        "verbose_name": "question a group asks itself",
                        "verbose_name_plural": "questions a group asks itself",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("text__en", ""), _negated=True), ("text__has_key", "en")),
                                name="selfquestion_text_en_is_filled",
                            ),
                            models.UniqueConstraint(
                                fields=("template", "position"), name="self_question_has_a_place_of_its_own"
                            ),
                        ],
                    },
                ),
            ],
        ),
        impact.accounts.triggers.AddTriggers(
            triggers=(
                (
                    "networktemplate",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_networktemplateevent" ("again_days", "days_between", "id", "kinds", "leaders_from", "leaders_meet", "leaders_to", "materials_days", "meetings", "name", "people_from", "people_to", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_days", "slug", "window_months") VALUES (NEW."again_days", NEW."days_between", NEW."id", NEW."kinds", NEW."leaders_from", NEW."leaders_meet", NEW."leaders_to", NEW."materials_days", NEW."meetings", NEW."name", NEW."people_from", NEW."people_to", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."record_days", NEW."slug", NEW."window_months"); RETURN NULL;',
                            hash="c5b087645d6fa923a6f261ecabef261449cd25ef",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_82ca0",
                            table="programme_networktemplate",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "networktemplate",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."again_days" IS DISTINCT FROM (NEW."again_days") OR OLD."days_between" IS DISTINCT FROM (NEW."days_between") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kinds" IS DISTINCT FROM (NEW."kinds") OR OLD."leaders_from" IS DISTINCT FROM (NEW."leaders_from") OR OLD."leaders_meet" IS DISTINCT FROM (NEW."leaders_meet") OR OLD."leaders_to" IS DISTINCT FROM (NEW."leaders_to") OR OLD."materials_days" IS DISTINCT FROM (NEW."materials_days") OR OLD."meetings" IS DISTINCT FROM (NEW."meetings") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."people_from" IS DISTINCT FROM (NEW."people_from") OR OLD."people_to" IS DISTINCT FROM (NEW."people_to") OR OLD."record_days" IS DISTINCT FROM (NEW."record_days") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."window_months" IS DISTINCT FROM (NEW."window_months"))',
                            func='INSERT INTO "programme_networktemplateevent" ("again_days", "days_between", "id", "kinds", "leaders_from", "leaders_meet", "leaders_to", "materials_days", "meetings", "name", "people_from", "people_to", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_days", "slug", "window_months") VALUES (NEW."again_days", NEW."days_between", NEW."id", NEW."kinds", NEW."leaders_from", NEW."leaders_meet", NEW."leaders_to", NEW."materials_days", NEW."meetings", NEW."name", NEW."people_from", NEW."people_to", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."record_days", NEW."slug", NEW."window_months"); RETURN NULL;',
                            hash="c4628d5cdef9f82de82397ae0f51c0227e5f5295",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8928e",
                            table="programme_networktemplate",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "networktemplate",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_networktemplateevent" ("again_days", "days_between", "id", "kinds", "leaders_from", "leaders_meet", "leaders_to", "materials_days", "meetings", "name", "people_from", "people_to", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record_days", "slug", "window_months") VALUES (OLD."again_days", OLD."days_between", OLD."id", OLD."kinds", OLD."leaders_from", OLD."leaders_meet", OLD."leaders_to", OLD."materials_days", OLD."meetings", OLD."name", OLD."people_from", OLD."people_to", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."record_days", OLD."slug", OLD."window_months"); RETURN NULL;',
                            hash="a9f5a8e58f2b5a3f5232b9cac6fb01d4828d78c5",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3e6d7",
                            table="programme_networktemplate",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "networktemplateevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f9c109e8b1ca6b38986807d94465f6a07e50df8c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_da38c",
                            table="programme_networktemplateevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ),
        ),
    ]
