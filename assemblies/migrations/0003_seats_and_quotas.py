import django.db.models.deletion
import django.utils.timezone
import impact.accounts.together
import impact.accounts.triggers
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "__first__"),
        ("assemblies", "0002_privileges"),
        ("participation", "0002_privileges"),
        ("people", "0002_privileges"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("programme", "0003_codes"),
    ]

    operations = [
        impact.accounts.together.Together(
            operations=[
                migrations.RemoveConstraint(
                    model_name="assembly",
                    name="assembly_slug_is_not_reserved",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="assembly",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="assembly",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="assembly",
                    name="delete_delete",
                ),
                migrations.CreateModel(
                    name="EqualityAnswers",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("age_band", models.CharField(blank=True, max_length=40, verbose_name="age")),
                        ("disability", models.CharField(blank=True, max_length=40, verbose_name="disability")),
                        ("ethnicity", models.CharField(blank=True, max_length=40, verbose_name="ethnic group")),
                        ("versions", models.JSONField(default=dict, verbose_name="versions of the lists")),
                        (
                            "sign_up",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="equality",
                                to="assemblies.signup",
                                verbose_name="sign-up",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "equality answers",
                        "verbose_name_plural": "equality answers",
                    },
                ),
                migrations.CreateModel(
                    name="Quota",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "feature",
                            models.CharField(
                                choices=[
                                    ("group", "Group"),
                                    ("nation", "Where they live"),
                                    ("new_here", "New to this"),
                                    ("age_band", "Age"),
                                    ("disability", "Disability"),
                                    ("ethnicity", "Ethnic group"),
                                ],
                                max_length=12,
                                verbose_name="by",
                            ),
                        ),
                        ("value", models.CharField(max_length=40, verbose_name="value")),
                        ("minimum", models.PositiveSmallIntegerField(default=0, verbose_name="at least")),
                        ("maximum", models.PositiveSmallIntegerField(verbose_name="at most")),
                        (
                            "population",
                            models.DecimalField(
                                blank=True,
                                decimal_places=1,
                                help_text="To show how those who signed up compare; with its source in the reason.",
                                max_digits=4,
                                null=True,
                                verbose_name="share of the population in %",
                            ),
                        ),
                        ("reason", models.CharField(max_length=300, verbose_name="why, and who agreed it")),
                        ("set_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="set")),
                        (
                            "assembly",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="quotas",
                                to="assemblies.assembly",
                                verbose_name="Assembly",
                            ),
                        ),
                        (
                            "set_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="set by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "people needed",
                        "verbose_name_plural": "people needed from each group",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "feature__in",
                                        ["group", "nation", "new_here", "age_band", "disability", "ethnicity"],
                                    )
                                ),
                                name="quota_feature_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("minimum__lte", models.F("maximum"))),
                                name="quota_minimum_is_not_over_its_maximum",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("reason", ""), _negated=True), name="quota_says_why"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("population__isnull", True),
                                    models.Q(("population__gte", 0), ("population__lte", 100)),
                                    _connector="OR",
                                ),
                                name="quota_population_is_a_share",
                            ),
                            models.UniqueConstraint(
                                fields=("assembly", "feature", "value"), name="quota_stands_once_for_a_value"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="QuotaEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "feature",
                            models.CharField(
                                choices=[
                                    ("group", "Group"),
                                    ("nation", "Where they live"),
                                    ("new_here", "New to this"),
                                    ("age_band", "Age"),
                                    ("disability", "Disability"),
                                    ("ethnicity", "Ethnic group"),
                                ],
                                max_length=12,
                                verbose_name="by",
                            ),
                        ),
                        ("value", models.CharField(max_length=40, verbose_name="value")),
                        ("minimum", models.PositiveSmallIntegerField(default=0, verbose_name="at least")),
                        ("maximum", models.PositiveSmallIntegerField(verbose_name="at most")),
                        ("reason", models.CharField(max_length=300, verbose_name="why, and who agreed it")),
                        ("set_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="set")),
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
                                related_name="id_assembly_feature_value_minimum_maximum_reason_set_by_set_at_events",
                                to="assemblies.quota",
                            ),
                        ),
                        (
                            "set_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="set by",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.AddConstraint(
                    model_name="assembly",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("slug__in", ("your-sign-up", "your-seat")), _negated=True),
                        name="assembly_slug_is_not_reserved",
                    ),
                ),
                migrations.AlterModelOptions(
                    name="assembly",
                    options={
                        "permissions": (
                            ("move_assembly", "Can open, close and move on an Assembly"),
                            ("select_assembly", "Can run a random selection, fill seats and tell everybody"),
                        ),
                        "verbose_name": "Assembly",
                        "verbose_name_plural": "Assemblies",
                    },
                ),
                migrations.AlterModelOptions(
                    name="signup",
                    options={
                        "permissions": (
                            ("withdraw_signup", "Can withdraw a sign-up for somebody who asked"),
                            (
                                "seat_signup",
                                "Can answer an offered seat for somebody who asked, and write down what they need",
                            ),
                        ),
                        "verbose_name": "sign-up",
                        "verbose_name_plural": "sign-ups",
                    },
                ),
                migrations.AddField(
                    model_name="assembly",
                    name="days_to_answer",
                    field=models.PositiveSmallIntegerField(
                        db_default=10, default=10, verbose_name="days to answer when a seat is offered"
                    ),
                ),
                migrations.AddField(
                    model_name="assembly",
                    name="kind",
                    field=models.CharField(
                        choices=[("assembly", "Assembly"), ("advisory", "Co-production Advisory Group")],
                        db_default="assembly",
                        default="assembly",
                        max_length=10,
                        verbose_name="kind",
                    ),
                ),
                migrations.AddField(
                    model_name="assembly",
                    name="term_ends_on",
                    field=models.DateField(blank=True, null=True, verbose_name="term ends"),
                ),
                migrations.AddField(
                    model_name="assembly",
                    name="term_starts_on",
                    field=models.DateField(blank=True, null=True, verbose_name="term begins"),
                ),
                migrations.AddField(
                    model_name="assembly",
                    name="told_at",
                    field=models.DateTimeField(blank=True, editable=False, null=True, verbose_name="everybody told"),
                ),
                migrations.AddField(
                    model_name="assemblyevent",
                    name="days_to_answer",
                    field=models.PositiveSmallIntegerField(
                        db_default=10, default=10, verbose_name="days to answer when a seat is offered"
                    ),
                ),
                migrations.AddField(
                    model_name="assemblyevent",
                    name="kind",
                    field=models.CharField(
                        choices=[("assembly", "Assembly"), ("advisory", "Co-production Advisory Group")],
                        db_default="assembly",
                        default="assembly",
                        max_length=10,
                        verbose_name="kind",
                    ),
                ),
                migrations.AddField(
                    model_name="assemblyevent",
                    name="term_ends_on",
                    field=models.DateField(blank=True, null=True, verbose_name="term ends"),
                ),
                migrations.AddField(
                    model_name="assemblyevent",
                    name="term_starts_on",
                    field=models.DateField(blank=True, null=True, verbose_name="term begins"),
                ),
                migrations.AddField(
                    model_name="assemblyevent",
                    name="told_at",
                    field=models.DateTimeField(blank=True, editable=False, null=True, verbose_name="everybody told"),
                ),
                migrations.AddField(
                    model_name="signup",
                    name="alias_key",
                    field=models.CharField(blank=True, db_default="", default="", editable=False, max_length=64),
                ),
                migrations.AddField(
                    model_name="signup",
                    name="household",
                    field=models.CharField(blank=True, db_default="", default="", editable=False, max_length=64),
                ),
                migrations.AddField(
                    model_name="signup",
                    name="invitation",
                    field=models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="sign_up",
                        to="participation.invitation",
                        verbose_name="seat",
                    ),
                ),
                migrations.AddField(
                    model_name="signup",
                    name="maybe_same_as",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="assemblies.signup",
                        verbose_name="perhaps the same person as",
                    ),
                ),
                migrations.AlterField(
                    model_name="assemblyevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="id_public_id_slug_title_nation_area_about_selection_mode_seats_held_place_dates_opens_at_closes_at_next_opens_on_status_kind_term_starts_on_term_ends_on_days_to_answer_told_at_events",
                        to="assemblies.assembly",
                    ),
                ),
                migrations.AddIndex(
                    model_name="signup",
                    index=models.Index(
                        condition=models.Q(("alias_key", ""), _negated=True),
                        fields=["assembly", "alias_key"],
                        name="sign_up_by_alias",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="assembly",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("kind__in", ["assembly", "advisory"])), name="assembly_kind_is_known"
                    ),
                ),
                migrations.AddConstraint(
                    model_name="assembly",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("days_to_answer__gte", 1), ("days_to_answer__lte", 60)),
                        name="assembly_gives_days_to_answer",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="assembly",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("term_starts_on__isnull", True),
                            ("term_ends_on__isnull", True),
                            ("term_ends_on__gt", models.F("term_starts_on")),
                            _connector="OR",
                        ),
                        name="assembly_term_ends_after_it_begins",
                    ),
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
                            func='INSERT INTO "assemblies_assemblyevent" ("about", "area", "closes_at", "dates", "days_to_answer", "held", "id", "kind", "nation_id", "next_opens_on", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "seats", "selection_mode", "slug", "status", "term_ends_on", "term_starts_on", "title", "told_at") VALUES (NEW."about", NEW."area", NEW."closes_at", NEW."dates", NEW."days_to_answer", NEW."held", NEW."id", NEW."kind", NEW."nation_id", NEW."next_opens_on", NEW."opens_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."public_id", NEW."seats", NEW."selection_mode", NEW."slug", NEW."status", NEW."term_ends_on", NEW."term_starts_on", NEW."title", NEW."told_at"); RETURN NULL;',
                            hash="80bbef2e3f80d6671d248a91b7892f04046bd4b8",
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
                            condition='WHEN (OLD."about" IS DISTINCT FROM (NEW."about") OR OLD."area" IS DISTINCT FROM (NEW."area") OR OLD."closes_at" IS DISTINCT FROM (NEW."closes_at") OR OLD."dates" IS DISTINCT FROM (NEW."dates") OR OLD."days_to_answer" IS DISTINCT FROM (NEW."days_to_answer") OR OLD."held" IS DISTINCT FROM (NEW."held") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."nation_id" IS DISTINCT FROM (NEW."nation_id") OR OLD."next_opens_on" IS DISTINCT FROM (NEW."next_opens_on") OR OLD."opens_at" IS DISTINCT FROM (NEW."opens_at") OR OLD."place" IS DISTINCT FROM (NEW."place") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."seats" IS DISTINCT FROM (NEW."seats") OR OLD."selection_mode" IS DISTINCT FROM (NEW."selection_mode") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."term_ends_on" IS DISTINCT FROM (NEW."term_ends_on") OR OLD."term_starts_on" IS DISTINCT FROM (NEW."term_starts_on") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."told_at" IS DISTINCT FROM (NEW."told_at"))',
                            func='INSERT INTO "assemblies_assemblyevent" ("about", "area", "closes_at", "dates", "days_to_answer", "held", "id", "kind", "nation_id", "next_opens_on", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "seats", "selection_mode", "slug", "status", "term_ends_on", "term_starts_on", "title", "told_at") VALUES (NEW."about", NEW."area", NEW."closes_at", NEW."dates", NEW."days_to_answer", NEW."held", NEW."id", NEW."kind", NEW."nation_id", NEW."next_opens_on", NEW."opens_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."public_id", NEW."seats", NEW."selection_mode", NEW."slug", NEW."status", NEW."term_ends_on", NEW."term_starts_on", NEW."title", NEW."told_at"); RETURN NULL;',
                            hash="24ddca80815c9db1cedee3ad2bfa1d94d4004af5",
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
                            func='INSERT INTO "assemblies_assemblyevent" ("about", "area", "closes_at", "dates", "days_to_answer", "held", "id", "kind", "nation_id", "next_opens_on", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "seats", "selection_mode", "slug", "status", "term_ends_on", "term_starts_on", "title", "told_at") VALUES (OLD."about", OLD."area", OLD."closes_at", OLD."dates", OLD."days_to_answer", OLD."held", OLD."id", OLD."kind", OLD."nation_id", OLD."next_opens_on", OLD."opens_at", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."public_id", OLD."seats", OLD."selection_mode", OLD."slug", OLD."status", OLD."term_ends_on", OLD."term_starts_on", OLD."title", OLD."told_at"); RETURN NULL;',
                            hash="f6c4b82cfba8ca56404c6918a1e36c776b0f1fa1",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c0f34",
                            table="assemblies_assembly",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "quota",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_quotaevent" ("assembly_id", "feature", "id", "maximum", "minimum", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "set_at", "set_by_id", "value") VALUES (NEW."assembly_id", NEW."feature", NEW."id", NEW."maximum", NEW."minimum", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."set_at", NEW."set_by_id", NEW."value"); RETURN NULL;',
                            hash="9c8329cb79aadb3370d05eed3b9a4604b0c1fef4",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_cb393",
                            table="assemblies_quota",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "quota",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."assembly_id" IS DISTINCT FROM (NEW."assembly_id") OR OLD."feature" IS DISTINCT FROM (NEW."feature") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."maximum" IS DISTINCT FROM (NEW."maximum") OR OLD."minimum" IS DISTINCT FROM (NEW."minimum") OR OLD."reason" IS DISTINCT FROM (NEW."reason") OR OLD."set_at" IS DISTINCT FROM (NEW."set_at") OR OLD."set_by_id" IS DISTINCT FROM (NEW."set_by_id") OR OLD."value" IS DISTINCT FROM (NEW."value"))',
                            func='INSERT INTO "assemblies_quotaevent" ("assembly_id", "feature", "id", "maximum", "minimum", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "set_at", "set_by_id", "value") VALUES (NEW."assembly_id", NEW."feature", NEW."id", NEW."maximum", NEW."minimum", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."set_at", NEW."set_by_id", NEW."value"); RETURN NULL;',
                            hash="f0fd2d5976ef89b12e68219d5bb188bbbe21ea61",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_45be4",
                            table="assemblies_quota",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "quota",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_quotaevent" ("assembly_id", "feature", "id", "maximum", "minimum", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "set_at", "set_by_id", "value") VALUES (OLD."assembly_id", OLD."feature", OLD."id", OLD."maximum", OLD."minimum", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason", OLD."set_at", OLD."set_by_id", OLD."value"); RETURN NULL;',
                            hash="93dff4b4fa0b7b84c3b869014026a31fb34e1c4c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f8974",
                            table="assemblies_quota",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "quotaevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="59cc0874384c2a3f1b825b619cceef81b4467da3",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b6d69",
                            table="assemblies_quotaevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ),
        ),
    ]
