import django.db.models.constraints
import django.db.models.deletion
import django.db.models.functions.text
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
        ("pghistory", "0007_auto_20250421_0444"),
        ("programme", "0002_privileges"),
    ]

    operations = [
        impact.accounts.together.Together(
            operations=[
                migrations.CreateModel(
                    name="Call",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("slug", models.SlugField(max_length=60, unique=True, verbose_name="short name")),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        ("about", impact.programme.texts.TextsField(blank=True, verbose_name="what it is about")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("planned", "Planned"),
                                    ("open", "Open"),
                                    ("closed", "Closed"),
                                    ("decided", "Decided"),
                                ],
                                default="planned",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("opens_at", models.DateTimeField(verbose_name="opens")),
                        ("closes_at", models.DateTimeField(verbose_name="closes")),
                        (
                            "offer_pounds",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="money offered, in pounds"),
                        ),
                        (
                            "offer_coach_days",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="days of a coach"),
                        ),
                        (
                            "offer_months",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="months"),
                        ),
                        (
                            "offers",
                            impact.programme.texts.TextsField(
                                blank=True,
                                help_text="Say when money is paid, and that costs can be paid in advance.",
                                verbose_name="what we offer",
                            ),
                        ),
                        (
                            "asks",
                            impact.programme.texts.TextsField(
                                blank=True,
                                help_text="For example co-production, and sharing what you learn.",
                                verbose_name="what we ask",
                            ),
                        ),
                        (
                            "published_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="published"),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="created"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "call",
                        "verbose_name_plural": "calls",
                        "permissions": (
                            ("publish_call", "Can publish a call"),
                            ("close_call", "Can close a call and say that it is decided"),
                        ),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("title__en", ""), _negated=True), ("title__has_key", "en")
                                ),
                                name="call_title_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("slug", ""), _negated=True), name="call_has_a_short_name"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["planned", "open", "closed", "decided"])),
                                name="call_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("closes_at__gt", models.F("opens_at"))),
                                name="call_closes_after_it_opens",
                                violation_error_message="The call must close after it opens.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("published_at__isnull", True),
                                    models.Q(
                                        ("offer_coach_days__isnull", False),
                                        ("offer_months__isnull", False),
                                        ("offer_pounds__isnull", False),
                                        ("offers__has_key", "en"),
                                        models.Q(("offers__en", ""), _negated=True),
                                        ("asks__has_key", "en"),
                                        models.Q(("asks__en", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="call_is_published_with_its_clarity_card",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status", "planned"), ("published_at__isnull", False), _connector="OR"
                                ),
                                name="call_that_opened_was_published",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CallEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("slug", models.SlugField(db_index=False, max_length=60, verbose_name="short name")),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        ("about", impact.programme.texts.TextsField(blank=True, verbose_name="what it is about")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("planned", "Planned"),
                                    ("open", "Open"),
                                    ("closed", "Closed"),
                                    ("decided", "Decided"),
                                ],
                                default="planned",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("opens_at", models.DateTimeField(verbose_name="opens")),
                        ("closes_at", models.DateTimeField(verbose_name="closes")),
                        (
                            "offer_pounds",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="money offered, in pounds"),
                        ),
                        (
                            "offer_coach_days",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="days of a coach"),
                        ),
                        (
                            "offer_months",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="months"),
                        ),
                        (
                            "offers",
                            impact.programme.texts.TextsField(
                                blank=True,
                                help_text="Say when money is paid, and that costs can be paid in advance.",
                                verbose_name="what we offer",
                            ),
                        ),
                        (
                            "asks",
                            impact.programme.texts.TextsField(
                                blank=True,
                                help_text="For example co-production, and sharing what you learn.",
                                verbose_name="what we ask",
                            ),
                        ),
                        (
                            "published_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="published"),
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
                                related_name="id_public_id_slug_title_about_status_opens_at_closes_at_offer_pounds_offer_coach_days_offer_months_offers_asks_published_at_events",
                                to="projects.call",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CallQuestion",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("order", models.PositiveSmallIntegerField(verbose_name="place")),
                        (
                            "code",
                            models.SlugField(
                                help_text="Never changes; answers are kept under it.",
                                max_length=40,
                                verbose_name="code",
                            ),
                        ),
                        ("version", models.PositiveIntegerField(default=1, editable=False, verbose_name="version")),
                        ("label", impact.programme.texts.TextsField(verbose_name="question")),
                        ("hint", impact.programme.texts.TextsField(blank=True, verbose_name="help with answering")),
                        (
                            "word_guide",
                            models.PositiveSmallIntegerField(default=150, verbose_name="about how many words"),
                        ),
                        (
                            "call",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="questions",
                                to="projects.call",
                                verbose_name="call",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "question of a call",
                        "verbose_name_plural": "questions of calls",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("label__en", ""), _negated=True), ("label__has_key", "en")
                                ),
                                name="callquestion_label_en_is_filled",
                            ),
                            models.UniqueConstraint(
                                fields=("call", "code"), name="question_code_is_unique_in_its_call"
                            ),
                            models.UniqueConstraint(
                                deferrable=django.db.models.constraints.Deferrable["DEFERRED"],
                                fields=("call", "order"),
                                name="question_place_is_unique_in_its_call",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("code", ""), _negated=True), name="question_has_a_code"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("version__gte", 1)), name="question_version_starts_at_one"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("word_guide__gte", 10), ("word_guide__lte", 1000)),
                                name="question_word_guide_is_sensible",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CallQuestionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("order", models.PositiveSmallIntegerField(verbose_name="place")),
                        (
                            "code",
                            models.SlugField(
                                db_index=False,
                                help_text="Never changes; answers are kept under it.",
                                max_length=40,
                                verbose_name="code",
                            ),
                        ),
                        ("version", models.PositiveIntegerField(default=1, editable=False, verbose_name="version")),
                        ("label", impact.programme.texts.TextsField(verbose_name="question")),
                        ("hint", impact.programme.texts.TextsField(blank=True, verbose_name="help with answering")),
                        (
                            "word_guide",
                            models.PositiveSmallIntegerField(default=150, verbose_name="about how many words"),
                        ),
                        (
                            "call",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.call",
                                verbose_name="call",
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
                                related_name="id_public_id_call_order_code_version_label_hint_word_guide_events",
                                to="projects.callquestion",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Expression",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("reference", models.CharField(max_length=16, unique=True, verbose_name="reference")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "Being written"),
                                    ("sent", "Sent"),
                                    ("checked", "Checked"),
                                    ("withdrawn", "Withdrawn"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("organisation_name", models.CharField(max_length=200, verbose_name="organisation or group")),
                        (
                            "organisation_kind",
                            models.CharField(
                                blank=True,
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
                                verbose_name="kind of organisation",
                            ),
                        ),
                        (
                            "registered",
                            models.BooleanField(blank=True, null=True, verbose_name="registered organisation"),
                        ),
                        (
                            "money_holder",
                            models.CharField(blank=True, max_length=200, verbose_name="who holds the money"),
                        ),
                        ("contact_name", models.CharField(max_length=150, verbose_name="person we write to")),
                        ("contact_email", models.EmailField(max_length=254, verbose_name="e-mail address")),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("en", "English"),
                                    ("cy", "Cymraeg"),
                                    ("en-simple", "English, Easy Read"),
                                    ("cy-simple", "Cymraeg, Hawdd ei Ddeall"),
                                ],
                                default="en",
                                max_length=12,
                                verbose_name="language and format",
                            ),
                        ),
                        ("version", models.PositiveIntegerField(default=1, verbose_name="version")),
                        (
                            "link_hash",
                            models.CharField(editable=False, max_length=64, unique=True, verbose_name="private link"),
                        ),
                        (
                            "start_key",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True, verbose_name="start key"),
                        ),
                        (
                            "privacy_notice_version",
                            models.CharField(max_length=20, verbose_name="privacy notice shown"),
                        ),
                        ("lawful_basis", models.CharField(max_length=40, verbose_name="lawful basis")),
                        ("started_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="started")),
                        ("saved_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="saved")),
                        ("sent_at", models.DateTimeField(blank=True, null=True, verbose_name="sent")),
                        ("checked_at", models.DateTimeField(blank=True, null=True, verbose_name="checked")),
                        ("withdrawn_at", models.DateTimeField(blank=True, null=True, verbose_name="withdrawn")),
                        (
                            "call",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="expressions",
                                to="projects.call",
                                verbose_name="call",
                            ),
                        ),
                        (
                            "checked_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="checked by",
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
                        (
                            "withdrawn_by",
                            models.ForeignKey(
                                blank=True,
                                help_text="Empty when the organisation did it by its private link.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="withdrawn by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "expression of interest",
                        "verbose_name_plural": "expressions of interest",
                        "permissions": (
                            ("check_expression", "Can mark an expression of interest as checked"),
                            ("withdraw_expression", "Can withdraw an expression of interest for an organisation"),
                        ),
                        "indexes": [
                            models.Index(fields=["call", "status", "nation"], name="expression_by_call_and_status")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("organisation_name", ""), _negated=True),
                                name="expression_names_an_organisation",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("contact_name", ""), _negated=True),
                                    models.Q(("contact_email", ""), _negated=True),
                                ),
                                name="expression_has_a_person_and_an_email",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["draft", "sent", "checked", "withdrawn"])),
                                name="expression_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "organisation_kind__in",
                                        [
                                            "",
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
                                name="expression_kind_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("version__gte", 1)), name="expression_version_starts_at_one"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("link_hash__regex", "^[0-9a-f]{64}$")),
                                name="expression_link_is_kept_as_a_hash",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status__in", ("sent", "checked")), _negated=True),
                                    models.Q(
                                        models.Q(("organisation_kind", ""), _negated=True),
                                        ("registered__isnull", False),
                                        ("sent_at__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="expression_sent_says_who_it_is_from",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status__in", ("sent", "checked")), _negated=True),
                                    models.Q(("registered", False), _negated=True),
                                    models.Q(("money_holder", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="expression_unregistered_says_who_holds_the_money",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "draft"), _negated=True),
                                    ("sent_at__isnull", True),
                                    _connector="OR",
                                ),
                                name="expression_draft_was_not_sent",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "withdrawn"), ("withdrawn_at__isnull", False)),
                                    models.Q(
                                        models.Q(("status", "withdrawn"), _negated=True), ("withdrawn_at__isnull", True)
                                    ),
                                    _connector="OR",
                                ),
                                name="expression_withdrawn_has_its_date",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "checked"), _negated=True),
                                    ("checked_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="expression_checked_has_its_date",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Answer",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("text", models.TextField(blank=True, verbose_name="answer")),
                        ("version", models.PositiveIntegerField(default=1, verbose_name="version")),
                        ("saved_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="saved")),
                        (
                            "question",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="answers",
                                to="projects.callquestion",
                                verbose_name="question",
                            ),
                        ),
                        (
                            "expression",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="answers",
                                to="projects.expression",
                                verbose_name="expression of interest",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "answer",
                        "verbose_name_plural": "answers",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("expression", "question"), name="answer_is_the_only_one_to_its_question"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("version__gte", 1)), name="answer_version_starts_at_one"
                            ),
                            models.CheckConstraint(
                                condition=django.db.models.lookups.LessThanOrEqual(
                                    django.db.models.functions.text.Length("text"), 20000
                                ),
                                name="answer_is_not_endless",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ExpressionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("reference", models.CharField(max_length=16, verbose_name="reference")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "Being written"),
                                    ("sent", "Sent"),
                                    ("checked", "Checked"),
                                    ("withdrawn", "Withdrawn"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "organisation_kind",
                            models.CharField(
                                blank=True,
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
                                verbose_name="kind of organisation",
                            ),
                        ),
                        (
                            "registered",
                            models.BooleanField(blank=True, null=True, verbose_name="registered organisation"),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[
                                    ("en", "English"),
                                    ("cy", "Cymraeg"),
                                    ("en-simple", "English, Easy Read"),
                                    ("cy-simple", "Cymraeg, Hawdd ei Ddeall"),
                                ],
                                default="en",
                                max_length=12,
                                verbose_name="language and format",
                            ),
                        ),
                        ("version", models.PositiveIntegerField(default=1, verbose_name="version")),
                        ("started_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="started")),
                        ("sent_at", models.DateTimeField(blank=True, null=True, verbose_name="sent")),
                        ("checked_at", models.DateTimeField(blank=True, null=True, verbose_name="checked")),
                        ("withdrawn_at", models.DateTimeField(blank=True, null=True, verbose_name="withdrawn")),
                        (
                            "call",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.call",
                                verbose_name="call",
                            ),
                        ),
                        (
                            "checked_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="checked by",
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
                                related_name="id_public_id_call_reference_status_organisation_kind_nation_region_registered_language_version_started_at_sent_at_checked_at_checked_by_withdrawn_at_withdrawn_by_events",
                                to="projects.expression",
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
                        (
                            "withdrawn_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="Empty when the organisation did it by its private link.",
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
                migrations.CreateModel(
                    name="Project",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("slug", models.SlugField(max_length=60, unique=True, verbose_name="short name")),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        ("summary", impact.programme.texts.TextsField(blank=True, verbose_name="what it is about")),
                        ("topic", models.CharField(max_length=200, verbose_name="topic")),
                        ("place", models.CharField(blank=True, max_length=120, verbose_name="place")),
                        (
                            "delivery_model",
                            models.CharField(
                                choices=[
                                    ("demonstrator", "Demonstrator"),
                                    ("facilitator", "Facilitator"),
                                    ("network", "Network"),
                                    ("ask_impact", "Ask IMPACT"),
                                ],
                                max_length=20,
                                verbose_name="delivery model",
                            ),
                        ),
                        ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("set_up", "Being set up"),
                                    ("delivering", "Delivering"),
                                    ("evaluating", "Evaluating"),
                                    ("embedding", "Embedding"),
                                    ("complete", "Complete"),
                                ],
                                default="set_up",
                                max_length=12,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "published_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="published"),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="created"
                            ),
                        ),
                        (
                            "host",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="programme.organisation",
                                verbose_name="host organisation",
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
                    ],
                    options={
                        "verbose_name": "project",
                        "verbose_name_plural": "projects",
                        "permissions": (
                            ("publish_project", "Can show a project on the public pages"),
                            ("move_project", "Can move a project on to its next stage"),
                        ),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("title__en", ""), _negated=True), ("title__has_key", "en")
                                ),
                                name="project_title_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("topic", ""), _negated=True), name="project_has_a_topic"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("slug", ""), _negated=True), name="project_has_a_short_name"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status__in", ["set_up", "delivering", "evaluating", "embedding", "complete"])
                                ),
                                name="project_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("delivery_model__in", ["demonstrator", "facilitator", "network", "ask_impact"])
                                ),
                                name="project_delivery_model_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("year__gte", 2021), ("year__lte", 2100)),
                                name="project_year_is_sensible",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProjectEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("slug", models.SlugField(db_index=False, max_length=60, verbose_name="short name")),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        ("summary", impact.programme.texts.TextsField(blank=True, verbose_name="what it is about")),
                        ("topic", models.CharField(max_length=200, verbose_name="topic")),
                        ("place", models.CharField(blank=True, max_length=120, verbose_name="place")),
                        (
                            "delivery_model",
                            models.CharField(
                                choices=[
                                    ("demonstrator", "Demonstrator"),
                                    ("facilitator", "Facilitator"),
                                    ("network", "Network"),
                                    ("ask_impact", "Ask IMPACT"),
                                ],
                                max_length=20,
                                verbose_name="delivery model",
                            ),
                        ),
                        ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("set_up", "Being set up"),
                                    ("delivering", "Delivering"),
                                    ("evaluating", "Evaluating"),
                                    ("embedding", "Embedding"),
                                    ("complete", "Complete"),
                                ],
                                default="set_up",
                                max_length=12,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "published_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="published"),
                        ),
                        (
                            "host",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programme.organisation",
                                verbose_name="host organisation",
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
                                related_name="id_public_id_slug_title_summary_topic_nation_place_delivery_model_host_year_status_published_at_events",
                                to="projects.project",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SentCopy",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("body", models.JSONField(verbose_name="what was sent")),
                        ("sha256", models.CharField(max_length=64, verbose_name="check sum")),
                        ("sent_at", models.DateTimeField(verbose_name="sent")),
                        (
                            "expression",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sent_copy",
                                to="projects.expression",
                                verbose_name="expression of interest",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "frozen copy",
                        "verbose_name_plural": "frozen copies",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sha256__regex", "^[0-9a-f]{64}$")),
                                name="sent_copy_has_its_check_sum",
                            )
                        ],
                    },
                ),
            ],
        ),
        impact.accounts.triggers.AddTriggers(
            triggers=(
                (
                    "call",
                    pgtrigger.compiler.Trigger(
                        name="call_goes_forward_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{closed:decided,open:closed,planned:open}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="93f0c467d1761a4232b9e0962bbbd2e0fdac6e23",
                            operation="UPDATE",
                            pgid="pgtrigger_call_goes_forward_only_8e9a2",
                            table="projects_call",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "call",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_callevent" ("about", "asks", "closes_at", "id", "offer_coach_days", "offer_months", "offer_pounds", "offers", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "slug", "status", "title") VALUES (NEW."about", NEW."asks", NEW."closes_at", NEW."id", NEW."offer_coach_days", NEW."offer_months", NEW."offer_pounds", NEW."offers", NEW."opens_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."published_at", NEW."slug", NEW."status", NEW."title"); RETURN NULL;',
                            hash="00a8e69818ae15f831bf8423f1fdabcf2bae2e95",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_de8f6",
                            table="projects_call",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "call",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."about" IS DISTINCT FROM (NEW."about") OR OLD."asks" IS DISTINCT FROM (NEW."asks") OR OLD."closes_at" IS DISTINCT FROM (NEW."closes_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."offer_coach_days" IS DISTINCT FROM (NEW."offer_coach_days") OR OLD."offer_months" IS DISTINCT FROM (NEW."offer_months") OR OLD."offer_pounds" IS DISTINCT FROM (NEW."offer_pounds") OR OLD."offers" IS DISTINCT FROM (NEW."offers") OR OLD."opens_at" IS DISTINCT FROM (NEW."opens_at") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."published_at" IS DISTINCT FROM (NEW."published_at") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                            func='INSERT INTO "projects_callevent" ("about", "asks", "closes_at", "id", "offer_coach_days", "offer_months", "offer_pounds", "offers", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "slug", "status", "title") VALUES (NEW."about", NEW."asks", NEW."closes_at", NEW."id", NEW."offer_coach_days", NEW."offer_months", NEW."offer_pounds", NEW."offers", NEW."opens_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."published_at", NEW."slug", NEW."status", NEW."title"); RETURN NULL;',
                            hash="96b0d080b156dd6eaa94017fcd23c134da69fda9",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7aab7",
                            table="projects_call",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "call",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_callevent" ("about", "asks", "closes_at", "id", "offer_coach_days", "offer_months", "offer_pounds", "offers", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "slug", "status", "title") VALUES (OLD."about", OLD."asks", OLD."closes_at", OLD."id", OLD."offer_coach_days", OLD."offer_months", OLD."offer_pounds", OLD."offers", OLD."opens_at", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."published_at", OLD."slug", OLD."status", OLD."title"); RETURN NULL;',
                            hash="18937ed85360d41927917c5b2729075b5c9e9dc4",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_891ab",
                            table="projects_call",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "callevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="13565e1bad79f1a36d0284e6b358a8fd323a4158",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_23d06",
                            table="projects_callevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "callquestion",
                    pgtrigger.compiler.Trigger(
                        name="question_is_fixed_once_its_call_opened",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE opened boolean;",
                            func="\n                    SELECT bool_or(status <> 'planned') INTO opened FROM projects_call\n                    WHERE id = (CASE WHEN TG_OP = 'DELETE' THEN OLD.call_id ELSE NEW.call_id END)\n                       OR id = (CASE WHEN TG_OP = 'INSERT' THEN NEW.call_id ELSE OLD.call_id END);\n                    IF opened THEN\n                        RAISE EXCEPTION 'pgtrigger: the questions of a call are fixed once it opened';\n                    END IF;\n                    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;\n                    ",
                            hash="7d4bedd38ec1326265e8d1c297e2e8ad658e4cd9",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_question_is_fixed_once_its_call_opened_264c3",
                            table="projects_callquestion",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "callquestion",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_callquestionevent" ("call_id", "code", "hint", "id", "label", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "version", "word_guide") VALUES (NEW."call_id", NEW."code", NEW."hint", NEW."id", NEW."label", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."version", NEW."word_guide"); RETURN NULL;',
                            hash="13f80c559a49706443c30d2011f71d7bef775c93",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a373f",
                            table="projects_callquestion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "callquestion",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "projects_callquestionevent" ("call_id", "code", "hint", "id", "label", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "version", "word_guide") VALUES (NEW."call_id", NEW."code", NEW."hint", NEW."id", NEW."label", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."version", NEW."word_guide"); RETURN NULL;',
                            hash="c5868183331e5ab9ddb737c2812238b27746bb75",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f3892",
                            table="projects_callquestion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "callquestion",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_callquestionevent" ("call_id", "code", "hint", "id", "label", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "version", "word_guide") VALUES (OLD."call_id", OLD."code", OLD."hint", OLD."id", OLD."label", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."version", OLD."word_guide"); RETURN NULL;',
                            hash="9037c03dd9efe96dc559282930466d4244c926be",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bf284",
                            table="projects_callquestion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "callquestionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3adc1cdf941296e836b20fe8f82d022538348bb6",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_bf4db",
                            table="projects_callquestionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "expression",
                    pgtrigger.compiler.Trigger(
                        name="expression_goes_forward_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{checked:withdrawn,draft:sent,draft:withdrawn,sent:checked,sent:withdrawn}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="d145c10c41f726ac1cb731457d40b93efa7beb71",
                            operation="UPDATE",
                            pgid="pgtrigger_expression_goes_forward_only_49f56",
                            table="projects_expression",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "expression",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_expressionevent" ("call_id", "checked_at", "checked_by_id", "id", "language", "nation_id", "organisation_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reference", "region_id", "registered", "sent_at", "started_at", "status", "version", "withdrawn_at", "withdrawn_by_id") VALUES (NEW."call_id", NEW."checked_at", NEW."checked_by_id", NEW."id", NEW."language", NEW."nation_id", NEW."organisation_kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."reference", NEW."region_id", NEW."registered", NEW."sent_at", NEW."started_at", NEW."status", NEW."version", NEW."withdrawn_at", NEW."withdrawn_by_id"); RETURN NULL;',
                            hash="6ec1587ff484246a9ad4e4349c9f1e6ec42d61c1",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_58cc7",
                            table="projects_expression",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "expression",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."call_id" IS DISTINCT FROM (NEW."call_id") OR OLD."checked_at" IS DISTINCT FROM (NEW."checked_at") OR OLD."checked_by_id" IS DISTINCT FROM (NEW."checked_by_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."nation_id" IS DISTINCT FROM (NEW."nation_id") OR OLD."organisation_kind" IS DISTINCT FROM (NEW."organisation_kind") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."reference" IS DISTINCT FROM (NEW."reference") OR OLD."region_id" IS DISTINCT FROM (NEW."region_id") OR OLD."registered" IS DISTINCT FROM (NEW."registered") OR OLD."sent_at" IS DISTINCT FROM (NEW."sent_at") OR OLD."started_at" IS DISTINCT FROM (NEW."started_at") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."version" IS DISTINCT FROM (NEW."version") OR OLD."withdrawn_at" IS DISTINCT FROM (NEW."withdrawn_at") OR OLD."withdrawn_by_id" IS DISTINCT FROM (NEW."withdrawn_by_id"))',
                            func='INSERT INTO "projects_expressionevent" ("call_id", "checked_at", "checked_by_id", "id", "language", "nation_id", "organisation_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reference", "region_id", "registered", "sent_at", "started_at", "status", "version", "withdrawn_at", "withdrawn_by_id") VALUES (NEW."call_id", NEW."checked_at", NEW."checked_by_id", NEW."id", NEW."language", NEW."nation_id", NEW."organisation_kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."reference", NEW."region_id", NEW."registered", NEW."sent_at", NEW."started_at", NEW."status", NEW."version", NEW."withdrawn_at", NEW."withdrawn_by_id"); RETURN NULL;',
                            hash="2fab5d59ac7e8b1ccb868b1501d417b83d51ba98",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6be04",
                            table="projects_expression",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "expression",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_expressionevent" ("call_id", "checked_at", "checked_by_id", "id", "language", "nation_id", "organisation_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reference", "region_id", "registered", "sent_at", "started_at", "status", "version", "withdrawn_at", "withdrawn_by_id") VALUES (OLD."call_id", OLD."checked_at", OLD."checked_by_id", OLD."id", OLD."language", OLD."nation_id", OLD."organisation_kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."reference", OLD."region_id", OLD."registered", OLD."sent_at", OLD."started_at", OLD."status", OLD."version", OLD."withdrawn_at", OLD."withdrawn_by_id"); RETURN NULL;',
                            hash="9d594421bfe240f373f2ff1f73f55b1a2e9dbfa5",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_12535",
                            table="projects_expression",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "answer",
                    pgtrigger.compiler.Trigger(
                        name="answer_changes_only_in_a_draft",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE state text;",
                            func="\n                    SELECT status INTO state FROM projects_expression WHERE id = NEW.expression_id;\n                    IF state <> 'draft' THEN\n                        RAISE EXCEPTION 'pgtrigger: answers change only while the expression is a draft';\n                    END IF;\n                    RETURN NEW;\n                    ",
                            hash="6b96196a9a74665de84b3c14d54d12c8978a5cb4",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_answer_changes_only_in_a_draft_2020e",
                            table="projects_answer",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "expressionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="1f27df13f192839dd14750bbf6e3ba6f9eefc6e0",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_e5683",
                            table="projects_expressionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "project",
                    pgtrigger.compiler.Trigger(
                        name="project_moves_one_stage_at_a_time",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{delivering:evaluating,embedding:complete,evaluating:embedding,set_up:delivering}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="69124f5f57540ff551f95a69af21e6571394a180",
                            operation="UPDATE",
                            pgid="pgtrigger_project_moves_one_stage_at_a_time_023b3",
                            table="projects_project",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "project",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_projectevent" ("delivery_model", "host_id", "id", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "published_at", "slug", "status", "summary", "title", "topic", "year") VALUES (NEW."delivery_model", NEW."host_id", NEW."id", NEW."nation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."public_id", NEW."published_at", NEW."slug", NEW."status", NEW."summary", NEW."title", NEW."topic", NEW."year"); RETURN NULL;',
                            hash="cb205c0ec98d54b6c00b1d326a123090d20272fb",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2e147",
                            table="projects_project",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "project",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."delivery_model" IS DISTINCT FROM (NEW."delivery_model") OR OLD."host_id" IS DISTINCT FROM (NEW."host_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."nation_id" IS DISTINCT FROM (NEW."nation_id") OR OLD."place" IS DISTINCT FROM (NEW."place") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."published_at" IS DISTINCT FROM (NEW."published_at") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."topic" IS DISTINCT FROM (NEW."topic") OR OLD."year" IS DISTINCT FROM (NEW."year"))',
                            func='INSERT INTO "projects_projectevent" ("delivery_model", "host_id", "id", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "published_at", "slug", "status", "summary", "title", "topic", "year") VALUES (NEW."delivery_model", NEW."host_id", NEW."id", NEW."nation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."public_id", NEW."published_at", NEW."slug", NEW."status", NEW."summary", NEW."title", NEW."topic", NEW."year"); RETURN NULL;',
                            hash="d0914c484fe4631a0589e9b68b1deaa280d4bcab",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_804c3",
                            table="projects_project",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "project",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_projectevent" ("delivery_model", "host_id", "id", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "published_at", "slug", "status", "summary", "title", "topic", "year") VALUES (OLD."delivery_model", OLD."host_id", OLD."id", OLD."nation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."public_id", OLD."published_at", OLD."slug", OLD."status", OLD."summary", OLD."title", OLD."topic", OLD."year"); RETURN NULL;',
                            hash="ceb861250cf5f88007e7b826de3b824bb3d0e298",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2192f",
                            table="projects_project",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "projectevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="1e539f9fdce38ce92bafc8b1e4a452e7eeeec59d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_bce67",
                            table="projects_projectevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "sentcopy",
                    pgtrigger.compiler.Trigger(
                        name="sent_copy_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="cc876ca9373af78acaff4cc2b4eff47b39a9cac1",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_sent_copy_never_changes_bb3ea",
                            table="projects_sentcopy",
                            when="BEFORE",
                        ),
                    ),
                ),
            ),
        ),
    ]
