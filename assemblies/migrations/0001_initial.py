import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.lookups
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
        ("people", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("programme", "0002_privileges"),
    ]

    operations = [
        impact.accounts.together.Together(
            operations=[
                migrations.CreateModel(
                    name="Assembly",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "slug",
                            models.SlugField(max_length=60, unique=True, verbose_name="short name in the address"),
                        ),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        ("area", impact.programme.texts.TextsField(blank=True, verbose_name="part of the nation")),
                        ("about", impact.programme.texts.TextsField(verbose_name="what it is about")),
                        (
                            "selection_mode",
                            models.CharField(
                                choices=[
                                    ("fair_draw", "Random selection"),
                                    ("first_come", "First come, first served"),
                                    ("everyone", "A seat for everyone"),
                                ],
                                max_length=12,
                                verbose_name="how people get a seat",
                            ),
                        ),
                        ("seats", models.PositiveSmallIntegerField(verbose_name="seats")),
                        (
                            "held",
                            models.CharField(
                                choices=[
                                    ("online", "Online"),
                                    ("in_person", "In person"),
                                    ("hybrid", "In person, and online for those who can't come"),
                                ],
                                max_length=10,
                                verbose_name="where",
                            ),
                        ),
                        ("place", impact.programme.texts.TextsField(blank=True, verbose_name="place")),
                        ("dates", impact.programme.texts.TextsField(blank=True, verbose_name="when it meets")),
                        ("opens_at", models.DateTimeField(blank=True, null=True, verbose_name="sign-up opens")),
                        ("closes_at", models.DateTimeField(blank=True, null=True, verbose_name="sign-up closes")),
                        (
                            "next_opens_on",
                            models.DateField(
                                blank=True,
                                help_text="Shown once this sign-up is closed.",
                                null=True,
                                verbose_name="next sign-up opens",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("planned", "Planned"),
                                    ("open", "Open for sign-up"),
                                    ("closed", "Sign-up closed"),
                                    ("selected", "People have been picked"),
                                    ("meeting", "Meeting"),
                                    ("finished", "Finished"),
                                ],
                                default="planned",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
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
                                related_name="assemblies",
                                to="programme.nation",
                                verbose_name="nation",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "Assembly",
                        "verbose_name_plural": "Assemblies",
                        "permissions": (("move_assembly", "Can open, close and move on an Assembly"),),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("title__en", ""), _negated=True), ("title__has_key", "en")
                                ),
                                name="assembly_title_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("about__en", ""), _negated=True), ("about__has_key", "en")
                                ),
                                name="assembly_about_en_is_filled",
                            ),
                            models.CheckConstraint(condition=models.Q(("seats__gt", 0)), name="assembly_has_seats"),
                            models.CheckConstraint(
                                condition=models.Q(("slug", "your-sign-up"), _negated=True),
                                name="assembly_slug_is_not_reserved",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("held__in", ["online", "in_person", "hybrid"])),
                                name="assembly_held_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("selection_mode__in", ["fair_draw", "first_come", "everyone"])),
                                name="assembly_selection_mode_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status__in", ["planned", "open", "closed", "selected", "meeting", "finished"])
                                ),
                                name="assembly_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status", "planned"),
                                    models.Q(("closes_at__isnull", False), ("opens_at__isnull", False)),
                                    _connector="OR",
                                ),
                                name="assembly_that_is_open_says_from_when_to_when",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("opens_at__isnull", True),
                                    ("closes_at__isnull", True),
                                    ("closes_at__gt", models.F("opens_at")),
                                    _connector="OR",
                                ),
                                name="assembly_closes_after_it_opens",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AssemblyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "slug",
                            models.SlugField(db_index=False, max_length=60, verbose_name="short name in the address"),
                        ),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        ("area", impact.programme.texts.TextsField(blank=True, verbose_name="part of the nation")),
                        ("about", impact.programme.texts.TextsField(verbose_name="what it is about")),
                        (
                            "selection_mode",
                            models.CharField(
                                choices=[
                                    ("fair_draw", "Random selection"),
                                    ("first_come", "First come, first served"),
                                    ("everyone", "A seat for everyone"),
                                ],
                                max_length=12,
                                verbose_name="how people get a seat",
                            ),
                        ),
                        ("seats", models.PositiveSmallIntegerField(verbose_name="seats")),
                        (
                            "held",
                            models.CharField(
                                choices=[
                                    ("online", "Online"),
                                    ("in_person", "In person"),
                                    ("hybrid", "In person, and online for those who can't come"),
                                ],
                                max_length=10,
                                verbose_name="where",
                            ),
                        ),
                        ("place", impact.programme.texts.TextsField(blank=True, verbose_name="place")),
                        ("dates", impact.programme.texts.TextsField(blank=True, verbose_name="when it meets")),
                        ("opens_at", models.DateTimeField(blank=True, null=True, verbose_name="sign-up opens")),
                        ("closes_at", models.DateTimeField(blank=True, null=True, verbose_name="sign-up closes")),
                        (
                            "next_opens_on",
                            models.DateField(
                                blank=True,
                                help_text="Shown once this sign-up is closed.",
                                null=True,
                                verbose_name="next sign-up opens",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("planned", "Planned"),
                                    ("open", "Open for sign-up"),
                                    ("closed", "Sign-up closed"),
                                    ("selected", "People have been picked"),
                                    ("meeting", "Meeting"),
                                    ("finished", "Finished"),
                                ],
                                default="planned",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
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
                                related_name="id_public_id_slug_title_nation_area_about_selection_mode_seats_held_place_dates_opens_at_closes_at_next_opens_on_status_events",
                                to="assemblies.assembly",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SignUp",
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
                                choices=[("draft", "Not sent yet"), ("submitted", "Sent"), ("withdrawn", "Withdrawn")],
                                default="draft",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "reference",
                            models.CharField(
                                blank=True, max_length=20, null=True, unique=True, verbose_name="reference"
                            ),
                        ),
                        (
                            "perspectives",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="perspectives",
                            ),
                        ),
                        (
                            "main_perspective",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="main perspective"),
                        ),
                        ("new_here", models.BooleanField(blank=True, null=True, verbose_name="new to this")),
                        ("why", models.TextField(blank=True, max_length=3000, verbose_name="why they want to come")),
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
                        ("draft", models.JSONField(blank=True, default=dict, verbose_name="answers not sent yet")),
                        (
                            "draft_hash",
                            models.CharField(blank=True, editable=False, max_length=64, null=True, unique=True),
                        ),
                        (
                            "link_hash",
                            models.CharField(blank=True, editable=False, max_length=64, null=True, unique=True),
                        ),
                        ("email_key", models.CharField(blank=True, editable=False, max_length=64)),
                        (
                            "channel",
                            models.CharField(
                                choices=[("web", "On these pages"), ("phone", "By phone"), ("paper", "On paper")],
                                default="web",
                                max_length=6,
                                verbose_name="how it reached us",
                            ),
                        ),
                        ("started_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="started")),
                        ("submitted_at", models.DateTimeField(blank=True, null=True, verbose_name="sent")),
                        ("withdrawn_at", models.DateTimeField(blank=True, null=True, verbose_name="withdrawn")),
                        (
                            "withdrawn_because",
                            models.CharField(
                                blank=True,
                                choices=[("asked", "They asked"), ("same_person", "They had signed up already")],
                                max_length=12,
                                verbose_name="why withdrawn",
                            ),
                        ),
                        (
                            "privacy_notice_version",
                            models.CharField(blank=True, max_length=20, verbose_name="privacy notice shown"),
                        ),
                        (
                            "lawful_basis",
                            models.CharField(
                                blank=True,
                                choices=[("consent", "They agreed (explicit consent)")],
                                max_length=12,
                                verbose_name="lawful basis",
                            ),
                        ),
                        (
                            "assembly",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sign_ups",
                                to="assemblies.assembly",
                                verbose_name="Assembly",
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
                        (
                            "nation",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="programme.nation",
                                verbose_name="lives in",
                            ),
                        ),
                        (
                            "person",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sign_ups",
                                to="people.person",
                                verbose_name="person",
                            ),
                        ),
                        (
                            "same_as",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="assemblies.signup",
                                verbose_name="the first sign-up",
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
                    ],
                    options={
                        "verbose_name": "sign-up",
                        "verbose_name_plural": "sign-ups",
                        "permissions": (("withdraw_signup", "Can withdraw a sign-up for somebody who asked"),),
                        "indexes": [models.Index(fields=["assembly", "status"], name="sign_up_by_assembly")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["draft", "submitted", "withdrawn"])),
                                name="sign_up_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("language__in", ["en", "cy"])), name="sign_up_language_is_known"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("format__in", ["standard", "easy_read"])),
                                name="sign_up_format_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("channel", "web"), ("entered_by__isnull", True)),
                                    models.Q(("channel__in", ["phone", "paper"]), ("entered_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="sign_up_from_paper_or_phone_says_who_typed_it",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "submitted"), _negated=True),
                                    models.Q(
                                        ("lawful_basis__in", ["consent"]),
                                        ("link_hash__isnull", False),
                                        ("main_perspective__isnull", False),
                                        ("nation__isnull", False),
                                        ("new_here__isnull", False),
                                        ("person__isnull", False),
                                        ("reference__isnull", False),
                                        ("submitted_at__isnull", False),
                                        models.Q(("privacy_notice_version", ""), _negated=True),
                                        ("perspectives__len__gt", 0),
                                    ),
                                    _connector="OR",
                                ),
                                name="sign_up_that_is_sent_is_complete",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("main_perspective__isnull", True),
                                    django.db.models.lookups.IsNull(
                                        models.Func(
                                            models.F("perspectives"),
                                            models.F("main_perspective"),
                                            function="array_position",
                                            output_field=models.IntegerField(),
                                        ),
                                        False,
                                    ),
                                    _connector="OR",
                                ),
                                name="sign_up_main_perspective_is_among_those_named",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("draft", {}),
                                        ("perspectives", []),
                                        ("status", "withdrawn"),
                                        ("why", ""),
                                        ("withdrawn_at__isnull", False),
                                        ("withdrawn_because__in", ["asked", "same_person"]),
                                    ),
                                    models.Q(
                                        models.Q(("status", "withdrawn"), _negated=True),
                                        ("withdrawn_at__isnull", True),
                                        ("withdrawn_because", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="sign_up_that_is_withdrawn_says_why_and_keeps_no_answers",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("status", "submitted"), models.Q(("email_key", ""), _negated=True)),
                                fields=("assembly", "email_key"),
                                name="sign_up_counts_once_for_an_address",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SignUpEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "status",
                            models.CharField(
                                choices=[("draft", "Not sent yet"), ("submitted", "Sent"), ("withdrawn", "Withdrawn")],
                                default="draft",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("reference", models.CharField(blank=True, max_length=20, null=True, verbose_name="reference")),
                        (
                            "channel",
                            models.CharField(
                                choices=[("web", "On these pages"), ("phone", "By phone"), ("paper", "On paper")],
                                default="web",
                                max_length=6,
                                verbose_name="how it reached us",
                            ),
                        ),
                        ("started_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="started")),
                        ("submitted_at", models.DateTimeField(blank=True, null=True, verbose_name="sent")),
                        ("withdrawn_at", models.DateTimeField(blank=True, null=True, verbose_name="withdrawn")),
                        (
                            "withdrawn_because",
                            models.CharField(
                                blank=True,
                                choices=[("asked", "They asked"), ("same_person", "They had signed up already")],
                                max_length=12,
                                verbose_name="why withdrawn",
                            ),
                        ),
                        (
                            "privacy_notice_version",
                            models.CharField(blank=True, max_length=20, verbose_name="privacy notice shown"),
                        ),
                        (
                            "lawful_basis",
                            models.CharField(
                                blank=True,
                                choices=[("consent", "They agreed (explicit consent)")],
                                max_length=12,
                                verbose_name="lawful basis",
                            ),
                        ),
                        (
                            "assembly",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="assemblies.assembly",
                                verbose_name="Assembly",
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
                            "person",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                                verbose_name="person",
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
                                related_name="id_public_id_assembly_person_status_reference_channel_entered_by_started_at_submitted_at_withdrawn_at_withdrawn_by_withdrawn_because_privacy_notice_version_lawful_basis_events",
                                to="assemblies.signup",
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
                    "assembly",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_assemblyevent" ("about", "area", "closes_at", "dates", "held", "id", "nation_id", "next_opens_on", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "seats", "selection_mode", "slug", "status", "title") VALUES (NEW."about", NEW."area", NEW."closes_at", NEW."dates", NEW."held", NEW."id", NEW."nation_id", NEW."next_opens_on", NEW."opens_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."public_id", NEW."seats", NEW."selection_mode", NEW."slug", NEW."status", NEW."title"); RETURN NULL;',
                            hash="f670d2e28ff8dde6472157e718f7d0404135b066",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_96d46",
                            table="assemblies_assembly",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "assembly",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."about" IS DISTINCT FROM (NEW."about") OR OLD."area" IS DISTINCT FROM (NEW."area") OR OLD."closes_at" IS DISTINCT FROM (NEW."closes_at") OR OLD."dates" IS DISTINCT FROM (NEW."dates") OR OLD."held" IS DISTINCT FROM (NEW."held") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."nation_id" IS DISTINCT FROM (NEW."nation_id") OR OLD."next_opens_on" IS DISTINCT FROM (NEW."next_opens_on") OR OLD."opens_at" IS DISTINCT FROM (NEW."opens_at") OR OLD."place" IS DISTINCT FROM (NEW."place") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."seats" IS DISTINCT FROM (NEW."seats") OR OLD."selection_mode" IS DISTINCT FROM (NEW."selection_mode") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                            func='INSERT INTO "assemblies_assemblyevent" ("about", "area", "closes_at", "dates", "held", "id", "nation_id", "next_opens_on", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "seats", "selection_mode", "slug", "status", "title") VALUES (NEW."about", NEW."area", NEW."closes_at", NEW."dates", NEW."held", NEW."id", NEW."nation_id", NEW."next_opens_on", NEW."opens_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."public_id", NEW."seats", NEW."selection_mode", NEW."slug", NEW."status", NEW."title"); RETURN NULL;',
                            hash="690f679b68b429bdef5bb20e2eb3d10dbbba0a18",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_19f8d",
                            table="assemblies_assembly",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "assembly",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_assemblyevent" ("about", "area", "closes_at", "dates", "held", "id", "nation_id", "next_opens_on", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "seats", "selection_mode", "slug", "status", "title") VALUES (OLD."about", OLD."area", OLD."closes_at", OLD."dates", OLD."held", OLD."id", OLD."nation_id", OLD."next_opens_on", OLD."opens_at", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."public_id", OLD."seats", OLD."selection_mode", OLD."slug", OLD."status", OLD."title"); RETURN NULL;',
                            hash="f51d1f7c94bcfd1ddd341458384b9337ed4d8b73",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c0f34",
                            table="assemblies_assembly",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "assemblyevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="919f3be6852063d85f2b8b2fb56520ed8264f4ed",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_36738",
                            table="assemblies_assemblyevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "signup",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_signupevent" ("assembly_id", "channel", "entered_by_id", "id", "lawful_basis", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "privacy_notice_version", "public_id", "reference", "started_at", "status", "submitted_at", "withdrawn_at", "withdrawn_because", "withdrawn_by_id") VALUES (NEW."assembly_id", NEW."channel", NEW."entered_by_id", NEW."id", NEW."lawful_basis", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."privacy_notice_version", NEW."public_id", NEW."reference", NEW."started_at", NEW."status", NEW."submitted_at", NEW."withdrawn_at", NEW."withdrawn_because", NEW."withdrawn_by_id"); RETURN NULL;',
                            hash="e2d10dc301ff295eff5a0a086d269215e9916adf",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_520ee",
                            table="assemblies_signup",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "signup",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."assembly_id" IS DISTINCT FROM (NEW."assembly_id") OR OLD."channel" IS DISTINCT FROM (NEW."channel") OR OLD."entered_by_id" IS DISTINCT FROM (NEW."entered_by_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."lawful_basis" IS DISTINCT FROM (NEW."lawful_basis") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id") OR OLD."privacy_notice_version" IS DISTINCT FROM (NEW."privacy_notice_version") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."reference" IS DISTINCT FROM (NEW."reference") OR OLD."started_at" IS DISTINCT FROM (NEW."started_at") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."submitted_at" IS DISTINCT FROM (NEW."submitted_at") OR OLD."withdrawn_at" IS DISTINCT FROM (NEW."withdrawn_at") OR OLD."withdrawn_because" IS DISTINCT FROM (NEW."withdrawn_because") OR OLD."withdrawn_by_id" IS DISTINCT FROM (NEW."withdrawn_by_id"))',
                            func='INSERT INTO "assemblies_signupevent" ("assembly_id", "channel", "entered_by_id", "id", "lawful_basis", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "privacy_notice_version", "public_id", "reference", "started_at", "status", "submitted_at", "withdrawn_at", "withdrawn_because", "withdrawn_by_id") VALUES (NEW."assembly_id", NEW."channel", NEW."entered_by_id", NEW."id", NEW."lawful_basis", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."privacy_notice_version", NEW."public_id", NEW."reference", NEW."started_at", NEW."status", NEW."submitted_at", NEW."withdrawn_at", NEW."withdrawn_because", NEW."withdrawn_by_id"); RETURN NULL;',
                            hash="fa053a81f680ab8d3a3a1034b8b8186f5da019d2",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f3d44",
                            table="assemblies_signup",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "signup",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_signupevent" ("assembly_id", "channel", "entered_by_id", "id", "lawful_basis", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "privacy_notice_version", "public_id", "reference", "started_at", "status", "submitted_at", "withdrawn_at", "withdrawn_because", "withdrawn_by_id") VALUES (OLD."assembly_id", OLD."channel", OLD."entered_by_id", OLD."id", OLD."lawful_basis", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."privacy_notice_version", OLD."public_id", OLD."reference", OLD."started_at", OLD."status", OLD."submitted_at", OLD."withdrawn_at", OLD."withdrawn_because", OLD."withdrawn_by_id"); RETURN NULL;',
                            hash="8ae7c67b06d9243fc616c82eb69235ea179d48a5",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fb55f",
                            table="assemblies_signup",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "signupevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3ea50b2a6b4fee670ec7d95dc2aace95731734d1",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_7abd4",
                            table="assemblies_signupevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ),
        ),
    ]
