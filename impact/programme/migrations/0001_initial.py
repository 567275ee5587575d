import django.db.models.deletion
import django.db.models.functions.text
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
                    name="Nation",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("code", models.CharField(max_length=3, unique=True, verbose_name="code")),
                        ("number", models.PositiveSmallIntegerField(unique=True, verbose_name="number in answers")),
                        ("name", impact.programme.texts.TextsField(verbose_name="name")),
                    ],
                    options={
                        "verbose_name": "nation",
                        "verbose_name_plural": "nations",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("name__en", ""), _negated=True), ("name__has_key", "en")),
                                name="nation_name_en_is_filled",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Region",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("code", models.SlugField(max_length=40, unique=True, verbose_name="code")),
                        ("number", models.PositiveSmallIntegerField(unique=True, verbose_name="number in answers")),
                        ("name", impact.programme.texts.TextsField(verbose_name="name")),
                        (
                            "nation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="regions",
                                to="programme.nation",
                                verbose_name="nation",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "region",
                        "verbose_name_plural": "regions",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("name__en", ""), _negated=True), ("name__has_key", "en")),
                                name="region_name_en_is_filled",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Organisation",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("name", models.CharField(max_length=200, verbose_name="name")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("council", "Council or health and care trust"),
                                    ("provider", "Care provider"),
                                    ("charity", "Charity or community organisation"),
                                    ("user_led", "Led by people who draw on care and support"),
                                    ("carer_led", "Led by unpaid carers"),
                                    ("group", "Group that is not a registered organisation"),
                                    ("professional", "Professional or membership body"),
                                    ("research", "University or research organisation"),
                                    ("government", "Government or national body"),
                                    ("other", "Another kind"),
                                ],
                                max_length=20,
                                verbose_name="kind",
                            ),
                        ),
                        ("website", models.URLField(blank=True, verbose_name="website")),
                        ("is_example", models.BooleanField(default=False, verbose_name="example")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="created"
                            ),
                        ),
                        (
                            "nation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="programme.nation",
                                verbose_name="nation",
                            ),
                        ),
                        (
                            "region",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="programme.region",
                                verbose_name="region",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "organisation",
                        "verbose_name_plural": "organisations",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("name", ""), _negated=True), name="organisation_has_a_name"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        [
                                            "council",
                                            "provider",
                                            "charity",
                                            "user_led",
                                            "carer_led",
                                            "group",
                                            "professional",
                                            "research",
                                            "government",
                                            "other",
                                        ],
                                    )
                                ),
                                name="organisation_kind_is_known",
                            ),
                            models.UniqueConstraint(
                                django.db.models.functions.text.Lower("name"),
                                models.F("nation"),
                                name="organisation_name_is_unique_in_its_nation",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Perspective",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("number", models.PositiveSmallIntegerField(unique=True, verbose_name="number in answers")),
                        ("slug", models.SlugField(max_length=40, unique=True, verbose_name="short name")),
                        ("label", impact.programme.texts.TextsField(verbose_name="label")),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="place in lists")),
                    ],
                    options={
                        "verbose_name": "perspective",
                        "verbose_name_plural": "perspectives",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("label__en", ""), _negated=True), ("label__has_key", "en")
                                ),
                                name="perspective_label_en_is_filled",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PerspectiveEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("number", models.PositiveSmallIntegerField(verbose_name="number in answers")),
                        ("slug", models.SlugField(db_index=False, max_length=40, verbose_name="short name")),
                        ("label", impact.programme.texts.TextsField(verbose_name="label")),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="place in lists")),
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
                                related_name="id_number_slug_label_position_events",
                                to="programme.perspective",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Phase",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("slug", models.SlugField(max_length=40, unique=True, verbose_name="short name")),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        ("about", impact.programme.texts.TextsField(blank=True, verbose_name="what happens")),
                        ("starts_on", models.DateField(verbose_name="starts")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="ends")),
                    ],
                    options={
                        "verbose_name": "phase",
                        "verbose_name_plural": "phases",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("title__en", ""), _negated=True), ("title__has_key", "en")
                                ),
                                name="phase_title_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("ends_on__isnull", True), ("ends_on__gte", models.F("starts_on")), _connector="OR"
                                ),
                                name="phase_ends_after_it_starts",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PhaseEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("slug", models.SlugField(db_index=False, max_length=40, verbose_name="short name")),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        ("about", impact.programme.texts.TextsField(blank=True, verbose_name="what happens")),
                        ("starts_on", models.DateField(verbose_name="starts")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="ends")),
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
                                related_name="id_slug_title_about_starts_on_ends_on_events",
                                to="programme.phase",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Priority",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("slug", models.SlugField(max_length=60, unique=True, verbose_name="short name")),
                        ("label", impact.programme.texts.TextsField(verbose_name="label")),
                        ("explanation", impact.programme.texts.TextsField(blank=True, verbose_name="explanation")),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="place in lists")),
                        ("is_example", models.BooleanField(default=False, verbose_name="example")),
                    ],
                    options={
                        "verbose_name": "priority",
                        "verbose_name_plural": "priorities",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("label__en", ""), _negated=True), ("label__has_key", "en")
                                ),
                                name="priority_label_en_is_filled",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PriorityEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("slug", models.SlugField(db_index=False, max_length=60, verbose_name="short name")),
                        ("label", impact.programme.texts.TextsField(verbose_name="label")),
                        ("explanation", impact.programme.texts.TextsField(blank=True, verbose_name="explanation")),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="place in lists")),
                        ("is_example", models.BooleanField(default=False, verbose_name="example")),
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
                                related_name="id_slug_label_explanation_position_is_example_events",
                                to="programme.priority",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="OrganisationEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=200, verbose_name="name")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("council", "Council or health and care trust"),
                                    ("provider", "Care provider"),
                                    ("charity", "Charity or community organisation"),
                                    ("user_led", "Led by people who draw on care and support"),
                                    ("carer_led", "Led by unpaid carers"),
                                    ("group", "Group that is not a registered organisation"),
                                    ("professional", "Professional or membership body"),
                                    ("research", "University or research organisation"),
                                    ("government", "Government or national body"),
                                    ("other", "Another kind"),
                                ],
                                max_length=20,
                                verbose_name="kind",
                            ),
                        ),
                        ("website", models.URLField(blank=True, verbose_name="website")),
                        ("is_example", models.BooleanField(default=False, verbose_name="example")),
                        (
                            "nation",
                            models.ForeignKey(
                                db_constraint=False,
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
                                related_name="id_public_id_name_kind_nation_region_website_is_example_events",
                                to="programme.organisation",
                            ),
                        ),
                        (
                            "region",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programme.region",
                                verbose_name="region",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RegionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("code", models.SlugField(db_index=False, max_length=40, verbose_name="code")),
                        ("number", models.PositiveSmallIntegerField(verbose_name="number in answers")),
                        ("name", impact.programme.texts.TextsField(verbose_name="name")),
                        (
                            "nation",
                            models.ForeignKey(
                                db_constraint=False,
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
                                related_name="id_nation_code_number_name_events",
                                to="programme.region",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="StaffScope",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "nation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="programme.nation",
                                verbose_name="nation",
                            ),
                        ),
                        (
                            "user",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="scopes",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="member of staff",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "nation of a member of staff",
                        "verbose_name_plural": "nations of members of staff",
                        "constraints": [
                            models.UniqueConstraint(fields=("user", "nation"), name="staff_scope_is_said_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="StaffScopeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "nation",
                            models.ForeignKey(
                                db_constraint=False,
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
                                related_name="id_user_nation_events",
                                to="programme.staffscope",
                            ),
                        ),
                        (
                            "user",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="member of staff",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PublishedFinding",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("edition_uuid", models.UUIDField(db_index=True, verbose_name="report")),
                        ("number", models.PositiveIntegerField(verbose_name="number of the report")),
                        ("url", models.CharField(max_length=300, verbose_name="address")),
                        ("label", models.CharField(max_length=200, verbose_name="what people chose")),
                        ("place", models.DecimalField(decimal_places=1, max_digits=5, verbose_name="place")),
                        ("published_on", models.DateField(verbose_name="published")),
                        (
                            "priority",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="findings",
                                to="programme.priority",
                                verbose_name="priority",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "published finding",
                        "verbose_name_plural": "published findings",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("edition_uuid", "label"), name="finding_is_published_once_in_a_report"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("place__gte", 1)), name="finding_place_starts_at_one"
                            ),
                        ],
                    },
                ),
            ],
        ),
        impact.accounts.triggers.AddTriggers(
            triggers=(
                (
                    "perspective",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_perspectiveevent" ("id", "label", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (NEW."id", NEW."label", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."slug"); RETURN NULL;',
                            hash="d4d6280a364779191dd6db21cd14da6d87e1c1bd",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e0a66",
                            table="programme_perspective",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "perspective",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."label" IS DISTINCT FROM (NEW."label") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."slug" IS DISTINCT FROM (NEW."slug"))',
                            func='INSERT INTO "programme_perspectiveevent" ("id", "label", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (NEW."id", NEW."label", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."slug"); RETURN NULL;',
                            hash="ecfd9f9abed252d49e44c5a15217e26c7de23086",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_74b9b",
                            table="programme_perspective",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "perspective",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_perspectiveevent" ("id", "label", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (OLD."id", OLD."label", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."slug"); RETURN NULL;',
                            hash="8dfa9d28d859f85979b501ee3d3ee393c94eab3e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_18b9b",
                            table="programme_perspective",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "phase",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_phaseevent" ("about", "ends_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "starts_on", "title") VALUES (NEW."about", NEW."ends_on", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."slug", NEW."starts_on", NEW."title"); RETURN NULL;',
                            hash="ce094cbed89446a09e5c223975934a59b01e0d43",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6ab5c",
                            table="programme_phase",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "phase",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."about" IS DISTINCT FROM (NEW."about") OR OLD."ends_on" IS DISTINCT FROM (NEW."ends_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."starts_on" IS DISTINCT FROM (NEW."starts_on") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                            func='INSERT INTO "programme_phaseevent" ("about", "ends_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "starts_on", "title") VALUES (NEW."about", NEW."ends_on", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."slug", NEW."starts_on", NEW."title"); RETURN NULL;',
                            hash="79ad418b5b32883006631ddc91ff3b56d424880c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_26803",
                            table="programme_phase",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "phase",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_phaseevent" ("about", "ends_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "starts_on", "title") VALUES (OLD."about", OLD."ends_on", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."slug", OLD."starts_on", OLD."title"); RETURN NULL;',
                            hash="e16f6374966d59fa4401871bc5ef60b6793c181f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1d11c",
                            table="programme_phase",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "priority",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_priorityevent" ("explanation", "id", "is_example", "label", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (NEW."explanation", NEW."id", NEW."is_example", NEW."label", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."slug"); RETURN NULL;',
                            hash="cc0308d913726b5d8a163602ea2341a975106da7",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_89471",
                            table="programme_priority",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "priority",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."explanation" IS DISTINCT FROM (NEW."explanation") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_example" IS DISTINCT FROM (NEW."is_example") OR OLD."label" IS DISTINCT FROM (NEW."label") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."slug" IS DISTINCT FROM (NEW."slug"))',
                            func='INSERT INTO "programme_priorityevent" ("explanation", "id", "is_example", "label", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (NEW."explanation", NEW."id", NEW."is_example", NEW."label", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."slug"); RETURN NULL;',
                            hash="3be75c6d80ebcfaafb8dd0b827998d47e10208b0",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_233ec",
                            table="programme_priority",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "priority",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_priorityevent" ("explanation", "id", "is_example", "label", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (OLD."explanation", OLD."id", OLD."is_example", OLD."label", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."slug"); RETURN NULL;',
                            hash="6c659cc5402f344ca3f49d76fcc28ce9c7bde057",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_cf75a",
                            table="programme_priority",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "perspectiveevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="535bdb96ac1ffdc78ac804e614b3f46c61929d8d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d39de",
                            table="programme_perspectiveevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "phaseevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c032a9ad9a93b5e0c662c6efb5ba9e9f1f9bf34f",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a05b9",
                            table="programme_phaseevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "priorityevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="0c3ff5e3ad764117c9efd80e842528fb41d0ec1d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_3e4f3",
                            table="programme_priorityevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "region",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_regionevent" ("code", "id", "name", "nation_id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."id", NEW."name", NEW."nation_id", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                            hash="45419d17736c2a77d4608b6913ea686b2321c852",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_bf589",
                            table="programme_region",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "region",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."nation_id" IS DISTINCT FROM (NEW."nation_id") OR OLD."number" IS DISTINCT FROM (NEW."number"))',
                            func='INSERT INTO "programme_regionevent" ("code", "id", "name", "nation_id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."code", NEW."id", NEW."name", NEW."nation_id", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                            hash="1b5657535675c92673c9f09a11b692a78649f480",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_12e98",
                            table="programme_region",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "region",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_regionevent" ("code", "id", "name", "nation_id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."code", OLD."id", OLD."name", OLD."nation_id", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                            hash="1dd94f387309bdc4401218860f5ba3271678043c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_963c7",
                            table="programme_region",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "organisationevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="40b3bb41793f937513b6ef77355c6932f717bec7",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_7e4c6",
                            table="programme_organisationevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "organisation",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_organisationevent" ("id", "is_example", "kind", "name", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "region_id", "website") VALUES (NEW."id", NEW."is_example", NEW."kind", NEW."name", NEW."nation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."region_id", NEW."website"); RETURN NULL;',
                            hash="c3b5ef1dbbdca95ed3e837e4ab509f65f6ee427e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1d259",
                            table="programme_organisation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "organisation",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_example" IS DISTINCT FROM (NEW."is_example") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."nation_id" IS DISTINCT FROM (NEW."nation_id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."region_id" IS DISTINCT FROM (NEW."region_id") OR OLD."website" IS DISTINCT FROM (NEW."website"))',
                            func='INSERT INTO "programme_organisationevent" ("id", "is_example", "kind", "name", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "region_id", "website") VALUES (NEW."id", NEW."is_example", NEW."kind", NEW."name", NEW."nation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."region_id", NEW."website"); RETURN NULL;',
                            hash="b7e805f8d980072617a4a4ec66d9fb9a616f46ff",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3bc61",
                            table="programme_organisation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "organisation",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_organisationevent" ("id", "is_example", "kind", "name", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "region_id", "website") VALUES (OLD."id", OLD."is_example", OLD."kind", OLD."name", OLD."nation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."region_id", OLD."website"); RETURN NULL;',
                            hash="f843ff709e7f2e8bbdbb5af889c2d17921a3c7b0",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_be4e4",
                            table="programme_organisation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "regionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="40613104ee984a29eabc9d144e92bfb75f36c380",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_0caa9",
                            table="programme_regionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "staffscope",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_staffscopeevent" ("id", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "user_id") VALUES (NEW."id", NEW."nation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."user_id"); RETURN NULL;',
                            hash="3ff9c94b16a89f69d820f8f88d8058f32043eaae",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_95a41",
                            table="programme_staffscope",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "staffscope",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programme_staffscopeevent" ("id", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "user_id") VALUES (NEW."id", NEW."nation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."user_id"); RETURN NULL;',
                            hash="76180b115940b2e0c60f74b2d7b2e33d76db49a7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_df3c1",
                            table="programme_staffscope",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "staffscope",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_staffscopeevent" ("id", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "user_id") VALUES (OLD."id", OLD."nation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."user_id"); RETURN NULL;',
                            hash="8448fcc38f1d9a793498abe1c80f8ea51966a55c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2e087",
                            table="programme_staffscope",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "staffscopeevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c6cdc8a755972376ae6472f720b162fbe22767e2",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_86f69",
                            table="programme_staffscopeevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ),
        ),
    ]
