import django.contrib.postgres.fields
import django.core.validators
import django.db.models.constraints
import django.db.models.deletion
import django.utils.timezone
import impact.accounts.together
import impact.accounts.triggers
import impact.programme.texts
import pgtrigger.compiler
import surveys.models.questionnaire
import surveys.models.response
import surveys.models.survey
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
                    name="Survey",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("slug", models.SlugField(max_length=60, unique=True, verbose_name="short name in addresses")),
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
                            "status",
                            models.CharField(
                                choices=[("draft", "Draft"), ("open", "Open"), ("closed", "Closed")],
                                default="draft",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "nations",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(),
                                default=surveys.models.survey.all_nations,
                                help_text="Numbers of the nations whose people are asked.",
                                size=None,
                                verbose_name="for people in",
                            ),
                        ),
                        ("opens_at", models.DateTimeField(blank=True, null=True, verbose_name="opens")),
                        ("closes_at", models.DateTimeField(blank=True, null=True, verbose_name="closes")),
                        (
                            "results_embargo_until",
                            models.DateTimeField(blank=True, null=True, verbose_name="no results before"),
                        ),
                        (
                            "minutes",
                            models.PositiveSmallIntegerField(
                                default=10,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(120),
                                ],
                                verbose_name="minutes it takes",
                            ),
                        ),
                        ("help_phone", models.CharField(blank=True, max_length=40, verbose_name="help line")),
                        ("help_hours", impact.programme.texts.TextsField(blank=True, verbose_name="help line hours")),
                        (
                            "under_16",
                            models.CharField(
                                choices=[
                                    ("welcome", "Welcome, with a notice for young people"),
                                    ("thank", "Thank them, keep nothing and show another way"),
                                ],
                                default="thank",
                                max_length=10,
                                verbose_name="people under 16",
                            ),
                        ),
                        (
                            "access",
                            models.CharField(
                                choices=[("open", "Anyone with the address"), ("one_use_code", "One-use code")],
                                default="open",
                                max_length=15,
                                verbose_name="access",
                            ),
                        ),
                        (
                            "retention_months",
                            models.PositiveSmallIntegerField(default=120, verbose_name="months that answers are kept"),
                        ),
                        ("welcome", impact.programme.texts.TextsField(blank=True, verbose_name="who asks, and why")),
                        (
                            "notice",
                            impact.programme.texts.TextsField(blank=True, verbose_name="what happens to answers"),
                        ),
                        (
                            "privacy_notice_version",
                            models.CharField(blank=True, max_length=20, verbose_name="version of the privacy notice"),
                        ),
                        (
                            "lawful_basis",
                            models.CharField(
                                choices=[
                                    ("public_task", "Public task and research (articles 6(1)(e) and 9(2)(j))"),
                                    ("consent", "Consent (articles 6(1)(a) and 9(2)(a))"),
                                    ("published", "Already published by others"),
                                ],
                                default="public_task",
                                max_length=20,
                                verbose_name="lawful basis",
                            ),
                        ),
                        (
                            "welsh_override_reason",
                            models.TextField(blank=True, verbose_name="reason for opening without checked Welsh"),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="created")),
                        (
                            "welsh_override_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="opened without checked Welsh by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "survey",
                        "verbose_name_plural": "surveys",
                        "permissions": (
                            ("open_survey", "Can open, close and extend a survey"),
                            ("preview_survey", "Can preview a survey"),
                        ),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("title__en", ""), _negated=True), ("title__has_key", "en")
                                ),
                                name="survey_title_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("source_kind__in", ["example", "public_ballots", "real"])),
                                name="survey_source_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["draft", "open", "closed"])),
                                name="survey_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("nations__len__gte", 1)), name="survey_is_for_at_least_one_nation"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("nations__contained_by", [1, 2, 3, 4])),
                                name="survey_nations_are_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("opens_at__isnull", True),
                                    ("closes_at__isnull", True),
                                    ("closes_at__gt", models.F("opens_at")),
                                    _connector="OR",
                                ),
                                name="survey_closes_after_it_opens",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status", "draft"), ("opens_at__isnull", False), _connector="OR"),
                                name="survey_open_has_an_opening_time",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "closed"), _negated=True),
                                    ("closes_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="survey_closed_says_when",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "open"), _negated=True),
                                    models.Q(
                                        models.Q(("help_phone", ""), _negated=True),
                                        ("help_hours__has_key", "en"),
                                        models.Q(("help_hours__en", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="survey_open_has_a_help_line_and_hours",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "open"), _negated=True),
                                    models.Q(("privacy_notice_version", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="survey_open_has_a_privacy_notice",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("minutes__gte", 1), ("minutes__lte", 120)),
                                name="survey_takes_1_to_120_minutes",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("retention_months__gte", 1)),
                                name="survey_answers_are_kept_a_stated_time",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("welsh_override_by__isnull", True), ("welsh_override_reason", "")),
                                    models.Q(
                                        ("welsh_override_by__isnull", False),
                                        models.Q(("welsh_override_reason", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="survey_without_checked_welsh_says_who_and_why",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Questionnaire",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("number", models.PositiveSmallIntegerField(verbose_name="version")),
                        (
                            "status",
                            models.CharField(
                                choices=[("draft", "Draft"), ("published", "Published")],
                                default="draft",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "variants",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=20),
                                default=surveys.models.questionnaire.all_variants,
                                size=None,
                                verbose_name="languages and formats",
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=200, verbose_name="note for colleagues")),
                        ("sha256", models.CharField(blank=True, max_length=64, verbose_name="fingerprint")),
                        ("published_at", models.DateTimeField(blank=True, null=True, verbose_name="published")),
                        ("welsh_checked_on", models.DateField(blank=True, null=True, verbose_name="Welsh checked on")),
                        (
                            "easy_read_checked_on",
                            models.DateField(blank=True, null=True, verbose_name="Easy Read checked with readers on"),
                        ),
                        ("created_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="created")),
                        (
                            "published_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="published by",
                            ),
                        ),
                        (
                            "welsh_checked_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="Welsh checked by",
                            ),
                        ),
                        (
                            "survey",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="questionnaires",
                                to="surveys.survey",
                                verbose_name="survey",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "questionnaire",
                        "verbose_name_plural": "questionnaires",
                        "permissions": (("publish_questionnaire", "Can publish a questionnaire"),),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["draft", "published"])),
                                name="questionnaire_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("number__gte", 1)), name="questionnaire_numbers_start_at_1"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("variants__contains", ["en"])),
                                name="questionnaire_is_written_in_english",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        models.Q(("status", "draft"), _negated=True),
                                        models.Q(("published_at__isnull", True), ("sha256", "")),
                                        _connector="OR",
                                    ),
                                    models.Q(
                                        models.Q(("status", "published"), _negated=True),
                                        models.Q(("published_at__isnull", False), ("sha256__regex", "^[0-9a-f]{64}$")),
                                        _connector="OR",
                                    ),
                                ),
                                name="questionnaire_published_has_time_and_fingerprint",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("welsh_checked_by__isnull", True), ("welsh_checked_on__isnull", True)),
                                    models.Q(("welsh_checked_by__isnull", False), ("welsh_checked_on__isnull", False)),
                                    _connector="OR",
                                ),
                                name="questionnaire_welsh_check_says_who_and_when",
                            ),
                            models.UniqueConstraint(
                                fields=("survey", "number"), name="questionnaire_number_is_unique_in_its_survey"
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("status", "draft")),
                                fields=("survey",),
                                name="questionnaire_has_one_draft_at_a_time",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Page",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("slug", models.SlugField(max_length=40, verbose_name="short name in addresses")),
                        ("position", models.PositiveSmallIntegerField(verbose_name="place")),
                        (
                            "questionnaire",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="pages",
                                to="surveys.questionnaire",
                                verbose_name="questionnaire",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "page",
                        "verbose_name_plural": "pages",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("questionnaire", "slug"), name="page_slug_is_unique_in_its_questionnaire"
                            ),
                            models.UniqueConstraint(
                                deferrable=django.db.models.constraints.Deferrable["DEFERRED"],
                                fields=("questionnaire", "position"),
                                name="page_place_is_unique_in_its_questionnaire",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Question",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("position", models.PositiveSmallIntegerField(verbose_name="place")),
                        (
                            "code",
                            models.CharField(
                                help_text="Small letters, digits and _; names the answers.",
                                max_length=40,
                                verbose_name="code",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("single", "Choose one"),
                                    ("multiple", "Choose several"),
                                    ("likert", "Scale"),
                                    ("choose_and_rank", "Choose up to a number, then put them in order"),
                                    ("short_text", "Short text"),
                                    ("long_text", "Long text"),
                                    ("year", "Year"),
                                    ("number", "Number"),
                                ],
                                max_length=20,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "segment",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("", "None"),
                                    ("nation", "Nation"),
                                    ("region", "Region"),
                                    ("perspectives", "Perspectives, all that apply"),
                                    ("main_perspective", "Main perspective"),
                                    ("profession", "Profession"),
                                    ("age_band", "Age band"),
                                    ("ranking", "Priorities in order"),
                                ],
                                default="",
                                max_length=20,
                                verbose_name="fills the column",
                            ),
                        ),
                        ("condition", models.JSONField(blank=True, null=True, verbose_name="asked when")),
                        (
                            "limit",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="choose at most"),
                        ),
                        ("least", models.IntegerField(blank=True, null=True, verbose_name="smallest number")),
                        ("most", models.IntegerField(blank=True, null=True, verbose_name="largest number")),
                        (
                            "length",
                            models.PositiveIntegerField(
                                blank=True, null=True, verbose_name="suggested number of characters"
                            ),
                        ),
                        (
                            "equality",
                            models.BooleanField(
                                default=False,
                                help_text="Optional, at the end; its answers are kept in a table of their own.",
                                verbose_name="equality question",
                            ),
                        ),
                        (
                            "page",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="questions",
                                to="surveys.page",
                                verbose_name="page",
                            ),
                        ),
                        (
                            "questionnaire",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="questions",
                                to="surveys.questionnaire",
                                verbose_name="questionnaire",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "question",
                        "verbose_name_plural": "questions",
                        "constraints": [
                            models.UniqueConstraint(
                                deferrable=django.db.models.constraints.Deferrable["DEFERRED"],
                                fields=("page", "position"),
                                name="question_place_is_unique_on_its_page",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("code__regex", "^[a-z][a-z0-9_]*$")),
                                name="question_code_is_a_plain_word",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        [
                                            "single",
                                            "multiple",
                                            "likert",
                                            "choose_and_rank",
                                            "short_text",
                                            "long_text",
                                            "year",
                                            "number",
                                        ],
                                    )
                                ),
                                name="question_kind_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("limit__isnull", True),
                                    models.Q(("kind__in", ("multiple", "choose_and_rank")), ("limit__gte", 1)),
                                    _connector="OR",
                                ),
                                name="question_limit_is_for_choices",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("kind", "choose_and_rank"), _negated=True),
                                    ("limit__isnull", False),
                                    _connector="OR",
                                ),
                                name="question_to_put_in_order_has_a_limit",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("least__isnull", True), ("most__isnull", True)),
                                    ("kind__in", ("year", "number")),
                                    _connector="OR",
                                ),
                                name="question_range_is_for_numbers",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("least__isnull", True),
                                    ("most__isnull", True),
                                    ("most__gte", models.F("least")),
                                    _connector="OR",
                                ),
                                name="question_range_is_not_upside_down",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("length__isnull", True), ("kind__in", ("short_text", "long_text")), _connector="OR"
                                ),
                                name="question_length_is_for_text",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("segment", ""),
                                    models.Q(("kind", "choose_and_rank"), ("segment", "ranking")),
                                    models.Q(("kind", "multiple"), ("segment", "perspectives")),
                                    models.Q(
                                        ("kind", "single"),
                                        (
                                            "segment__in",
                                            ("nation", "region", "main_perspective", "profession", "age_band"),
                                        ),
                                    ),
                                    _connector="OR",
                                ),
                                name="question_column_fits_its_kind",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("equality", False),
                                    models.Q(
                                        ("segment", ""),
                                        models.Q(("kind__in", ("short_text", "long_text")), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="question_on_equality_fills_no_column_and_is_not_text",
                            ),
                            models.UniqueConstraint(
                                fields=("questionnaire", "code"), name="question_code_is_unique_in_its_questionnaire"
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("segment", ""), _negated=True),
                                fields=("questionnaire", "segment"),
                                name="question_column_is_filled_by_one_question",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Heading",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("slug", models.SlugField(max_length=40, verbose_name="short name")),
                        ("position", models.PositiveSmallIntegerField(verbose_name="place")),
                        (
                            "question",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="headings",
                                to="surveys.question",
                                verbose_name="question",
                            ),
                        ),
                        (
                            "questionnaire",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="surveys.questionnaire",
                                verbose_name="questionnaire",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "heading",
                        "verbose_name_plural": "headings",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("question", "slug"), name="heading_slug_is_unique_in_its_question"
                            ),
                            models.UniqueConstraint(
                                deferrable=django.db.models.constraints.Deferrable["DEFERRED"],
                                fields=("question", "position"),
                                name="heading_place_is_unique_in_its_question",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Response",
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
                                choices=[
                                    ("draft", "Not sent yet"),
                                    ("submitted", "Sent"),
                                    ("withdrawn", "Withdrawn"),
                                    ("quarantined", "Set aside to check"),
                                ],
                                default="draft",
                                max_length=12,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "channel",
                            models.CharField(
                                choices=[
                                    ("web", "Web"),
                                    ("paper", "Paper"),
                                    ("phone", "Phone"),
                                    ("event", "Event"),
                                    ("tablet", "Shared tablet"),
                                ],
                                default="web",
                                max_length=10,
                                verbose_name="channel",
                            ),
                        ),
                        (
                            "help",
                            models.CharField(
                                choices=[
                                    ("alone", "On my own"),
                                    ("scribe", "Someone wrote what I said"),
                                    ("proxy", "Someone answered for me"),
                                    ("not_said", "Not said"),
                                ],
                                default="not_said",
                                max_length=10,
                                verbose_name="help",
                            ),
                        ),
                        ("language", models.CharField(default="en", max_length=10, verbose_name="language")),
                        ("format", models.CharField(default="standard", max_length=20, verbose_name="format")),
                        ("campaign", models.CharField(blank=True, max_length=40, verbose_name="campaign")),
                        ("started_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="started")),
                        ("submitted_at", models.DateTimeField(blank=True, null=True, verbose_name="sent")),
                        (
                            "nation",
                            models.PositiveSmallIntegerField(
                                default=0, help_text="0 means not given.", verbose_name="nation"
                            ),
                        ),
                        (
                            "region",
                            models.PositiveSmallIntegerField(
                                default=0, help_text="0 means not given.", verbose_name="region"
                            ),
                        ),
                        (
                            "main_perspective",
                            models.PositiveSmallIntegerField(
                                default=0, help_text="0 means not given.", verbose_name="main perspective"
                            ),
                        ),
                        (
                            "profession",
                            models.PositiveSmallIntegerField(
                                default=0, help_text="0 means not given.", verbose_name="profession"
                            ),
                        ),
                        (
                            "age_band",
                            models.PositiveSmallIntegerField(
                                default=0, help_text="0 means not given.", verbose_name="age band"
                            ),
                        ),
                        (
                            "perspectives",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.SmallIntegerField(),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="perspectives",
                            ),
                        ),
                        (
                            "ranking",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.SmallIntegerField(),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="priorities in order",
                            ),
                        ),
                        (
                            "also_chosen",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.SmallIntegerField(),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="priorities chosen, not ordered",
                            ),
                        ),
                        ("answers", models.JSONField(blank=True, default=dict, verbose_name="answers in codes")),
                        ("draft_texts", models.JSONField(blank=True, default=dict, verbose_name="texts not sent yet")),
                        (
                            "resume_hash",
                            models.CharField(
                                blank=True, max_length=64, null=True, unique=True, verbose_name="resume code, hashed"
                            ),
                        ),
                        (
                            "submission_key",
                            models.UUIDField(blank=True, null=True, unique=True, verbose_name="submission key"),
                        ),
                        (
                            "option_order",
                            models.PositiveSmallIntegerField(default=0, verbose_name="order of options shown"),
                        ),
                        (
                            "privacy_notice_version",
                            models.CharField(blank=True, max_length=20, verbose_name="privacy notice shown"),
                        ),
                        (
                            "flags",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=20),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="flags",
                            ),
                        ),
                        (
                            "entered_by",
                            models.ForeignKey(
                                blank=True,
                                help_text="Staff, never the person who answered.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="typed in by",
                            ),
                        ),
                        (
                            "questionnaire",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="surveys.questionnaire",
                                verbose_name="questionnaire",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "response",
                        "verbose_name_plural": "responses",
                        "permissions": (
                            ("enter_response", "Can type in answers from paper and phone"),
                            ("review_response", "Can check a response that was set aside"),
                            ("withdraw_response", "Can withdraw a response"),
                        ),
                        "indexes": [
                            models.Index(fields=["questionnaire", "status", "submitted_at"], name="response_by_survey"),
                            models.Index(
                                condition=models.Q(("status", "draft")), fields=["started_at"], name="response_drafts"
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["draft", "submitted", "withdrawn", "quarantined"])),
                                name="response_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("channel__in", ["web", "paper", "phone", "event", "tablet"])),
                                name="response_channel_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("help__in", ["alone", "scribe", "proxy", "not_said"])),
                                name="response_help_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("flags__contained_by", ["honeypot", "too_fast", "burst", "sent_so_far"])
                                ),
                                name="response_flags_are_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        models.Q(("status", "draft"), _negated=True),
                                        ("submitted_at__isnull", True),
                                        _connector="OR",
                                    ),
                                    models.Q(
                                        models.Q(("status__in", ("submitted", "quarantined")), _negated=True),
                                        ("submitted_at__isnull", False),
                                        _connector="OR",
                                    ),
                                ),
                                name="response_sent_says_when",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("submitted_at__isnull", True),
                                    ("submitted_at__gte", models.F("started_at")),
                                    _connector="OR",
                                ),
                                name="response_is_sent_after_it_is_started",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status__in", ("submitted", "quarantined")), _negated=True),
                                    ("submission_key__isnull", False),
                                    _connector="OR",
                                ),
                                name="response_sent_has_a_key",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status", "draft"), ("resume_hash__isnull", True), _connector="OR"),
                                name="response_sent_keeps_no_resume_code",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status", "draft"), ("draft_texts", {}), _connector="OR"),
                                name="response_sent_keeps_no_text",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "withdrawn"), _negated=True),
                                    models.Q(
                                        ("age_band", 0),
                                        ("also_chosen", []),
                                        ("answers", {}),
                                        ("main_perspective", 0),
                                        ("nation", 0),
                                        ("perspectives", []),
                                        ("profession", 0),
                                        ("ranking", []),
                                        ("region", 0),
                                    ),
                                    _connector="OR",
                                ),
                                name="response_withdrawn_keeps_no_answers",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("channel__in", ("paper", "phone")), _negated=True),
                                    ("entered_by__isnull", False),
                                    _connector="OR",
                                ),
                                name="response_from_paper_or_phone_says_who_typed_it",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("channel__in", ("web", "tablet")), _negated=True),
                                    ("entered_by__isnull", True),
                                    _connector="OR",
                                ),
                                name="response_from_the_web_names_nobody",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("nation__lte", 4)), name="response_nation_is_known"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("main_perspective", 0),
                                    surveys.models.response.IsAmong(
                                        models.F("main_perspective"), models.F("perspectives")
                                    ),
                                    _connector="OR",
                                ),
                                name="response_main_perspective_is_one_of_its_perspectives",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("ranking__overlap", models.F("also_chosen")), _negated=True),
                                name="response_ranks_or_chooses_an_option_not_both",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("option_order__lt", 20)), name="response_option_order_is_one_of_20"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OpenText",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("raw", models.TextField(verbose_name="as written")),
                        ("redacted", models.TextField(blank=True, verbose_name="without names")),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("new", "Not read yet"),
                                    ("redacted", "Names taken out"),
                                    ("cleared", "Read, nothing to take out"),
                                    ("concern", "Passed to safeguarding"),
                                ],
                                default="new",
                                max_length=10,
                                verbose_name="state",
                            ),
                        ),
                        ("language", models.CharField(default="en", max_length=10, verbose_name="language")),
                        ("sent_on", models.DateField(verbose_name="sent on")),
                        (
                            "question",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="surveys.question",
                                verbose_name="question",
                            ),
                        ),
                        (
                            "response",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="surveys.response",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "open text",
                        "verbose_name_plural": "open texts",
                        "permissions": (("code_opentext", "Can read and redact open texts"),),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("raw", ""), _negated=True), name="open_text_is_filled"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["new", "redacted", "cleared", "concern"])),
                                name="open_text_state_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state", "redacted"), _negated=True),
                                    models.Q(("redacted", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="open_text_redacted_has_its_text",
                            ),
                            models.UniqueConstraint(
                                fields=("response", "question"), name="open_text_is_one_per_question"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OpenTextEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("new", "Not read yet"),
                                    ("redacted", "Names taken out"),
                                    ("cleared", "Read, nothing to take out"),
                                    ("concern", "Passed to safeguarding"),
                                ],
                                default="new",
                                max_length=10,
                                verbose_name="state",
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
                                related_name="id_state_events",
                                to="surveys.opentext",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Option",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("position", models.PositiveSmallIntegerField(verbose_name="place")),
                        ("code", models.PositiveSmallIntegerField(verbose_name="code in answers")),
                        ("slug", models.SlugField(max_length=60, verbose_name="short name")),
                        ("exclusive", models.BooleanField(default=False, verbose_name="stands alone")),
                        ("not_said", models.BooleanField(default=False, verbose_name="means: would rather not say")),
                        (
                            "heading",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="options",
                                to="surveys.heading",
                                verbose_name="under the heading",
                            ),
                        ),
                        (
                            "priority",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="programme.priority",
                                verbose_name="priority",
                            ),
                        ),
                        (
                            "question",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="options",
                                to="surveys.question",
                                verbose_name="question",
                            ),
                        ),
                        (
                            "questionnaire",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="surveys.questionnaire",
                                verbose_name="questionnaire",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "option",
                        "verbose_name_plural": "options",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("question", "code"), name="option_code_is_unique_in_its_question"
                            ),
                            models.UniqueConstraint(
                                fields=("question", "slug"), name="option_slug_is_unique_in_its_question"
                            ),
                            models.UniqueConstraint(
                                deferrable=django.db.models.constraints.Deferrable["DEFERRED"],
                                fields=("question", "position"),
                                name="option_place_is_unique_in_its_question",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("code__gte", 1), ("code__lte", 32000)),
                                name="option_code_is_1_to_32000",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ItemText",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "language",
                            models.CharField(
                                choices=[("en", "English"), ("cy", "Welsh")], max_length=10, verbose_name="language"
                            ),
                        ),
                        (
                            "format",
                            models.CharField(
                                choices=[("standard", "Standard"), ("easy_read", "Easy Read")],
                                default="standard",
                                max_length=20,
                                verbose_name="format",
                            ),
                        ),
                        ("text", models.TextField(verbose_name="text")),
                        ("hint", models.TextField(blank=True, verbose_name="hint")),
                        ("picture", models.CharField(blank=True, max_length=60, verbose_name="picture")),
                        ("alt", models.CharField(blank=True, max_length=200, verbose_name="picture in words")),
                        (
                            "heading",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="texts",
                                to="surveys.heading",
                            ),
                        ),
                        (
                            "option",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="texts",
                                to="surveys.option",
                            ),
                        ),
                        (
                            "page",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="texts",
                                to="surveys.page",
                            ),
                        ),
                        (
                            "question",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="texts",
                                to="surveys.question",
                            ),
                        ),
                        (
                            "questionnaire",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="texts",
                                to="surveys.questionnaire",
                                verbose_name="questionnaire",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "text",
                        "verbose_name_plural": "texts",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("heading__isnull", True),
                                        ("option__isnull", True),
                                        ("page__isnull", False),
                                        ("question__isnull", True),
                                    ),
                                    models.Q(
                                        ("heading__isnull", True),
                                        ("option__isnull", True),
                                        ("page__isnull", True),
                                        ("question__isnull", False),
                                    ),
                                    models.Q(
                                        ("heading__isnull", False),
                                        ("option__isnull", True),
                                        ("page__isnull", True),
                                        ("question__isnull", True),
                                    ),
                                    models.Q(
                                        ("heading__isnull", True),
                                        ("option__isnull", False),
                                        ("page__isnull", True),
                                        ("question__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="item_text_belongs_to_exactly_one_item",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("text", ""), _negated=True), name="item_text_is_filled"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("picture", ""), models.Q(("alt", ""), _negated=True), _connector="OR"
                                ),
                                name="item_text_picture_is_said_in_words",
                            ),
                            models.UniqueConstraint(
                                fields=("page", "language", "format"), name="item_text_of_a_page_is_one_per_variant"
                            ),
                            models.UniqueConstraint(
                                fields=("question", "language", "format"),
                                name="item_text_of_a_question_is_one_per_variant",
                            ),
                            models.UniqueConstraint(
                                fields=("heading", "language", "format"),
                                name="item_text_of_a_heading_is_one_per_variant",
                            ),
                            models.UniqueConstraint(
                                fields=("option", "language", "format"), name="item_text_of_a_option_is_one_per_variant"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="QuestionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("position", models.PositiveSmallIntegerField(verbose_name="place")),
                        (
                            "code",
                            models.CharField(
                                help_text="Small letters, digits and _; names the answers.",
                                max_length=40,
                                verbose_name="code",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("single", "Choose one"),
                                    ("multiple", "Choose several"),
                                    ("likert", "Scale"),
                                    ("choose_and_rank", "Choose up to a number, then put them in order"),
                                    ("short_text", "Short text"),
                                    ("long_text", "Long text"),
                                    ("year", "Year"),
                                    ("number", "Number"),
                                ],
                                max_length=20,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "segment",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("", "None"),
                                    ("nation", "Nation"),
                                    ("region", "Region"),
                                    ("perspectives", "Perspectives, all that apply"),
                                    ("main_perspective", "Main perspective"),
                                    ("profession", "Profession"),
                                    ("age_band", "Age band"),
                                    ("ranking", "Priorities in order"),
                                ],
                                default="",
                                max_length=20,
                                verbose_name="fills the column",
                            ),
                        ),
                        ("condition", models.JSONField(blank=True, null=True, verbose_name="asked when")),
                        (
                            "limit",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="choose at most"),
                        ),
                        ("least", models.IntegerField(blank=True, null=True, verbose_name="smallest number")),
                        ("most", models.IntegerField(blank=True, null=True, verbose_name="largest number")),
                        (
                            "length",
                            models.PositiveIntegerField(
                                blank=True, null=True, verbose_name="suggested number of characters"
                            ),
                        ),
                        (
                            "equality",
                            models.BooleanField(
                                default=False,
                                help_text="Optional, at the end; its answers are kept in a table of their own.",
                                verbose_name="equality question",
                            ),
                        ),
                        (
                            "page",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.page",
                                verbose_name="page",
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
                                related_name="id_questionnaire_page_position_code_kind_segment_condition_limit_least_most_length_equality_events",
                                to="surveys.question",
                            ),
                        ),
                        (
                            "questionnaire",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.questionnaire",
                                verbose_name="questionnaire",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PageEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "slug",
                            models.SlugField(db_index=False, max_length=40, verbose_name="short name in addresses"),
                        ),
                        ("position", models.PositiveSmallIntegerField(verbose_name="place")),
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
                                related_name="id_questionnaire_slug_position_events",
                                to="surveys.page",
                            ),
                        ),
                        (
                            "questionnaire",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.questionnaire",
                                verbose_name="questionnaire",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="OptionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("position", models.PositiveSmallIntegerField(verbose_name="place")),
                        ("code", models.PositiveSmallIntegerField(verbose_name="code in answers")),
                        ("slug", models.SlugField(db_index=False, max_length=60, verbose_name="short name")),
                        ("exclusive", models.BooleanField(default=False, verbose_name="stands alone")),
                        ("not_said", models.BooleanField(default=False, verbose_name="means: would rather not say")),
                        (
                            "heading",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.heading",
                                verbose_name="under the heading",
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
                                related_name="id_questionnaire_question_position_code_slug_priority_heading_exclusive_not_said_events",
                                to="surveys.option",
                            ),
                        ),
                        (
                            "priority",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programme.priority",
                                verbose_name="priority",
                            ),
                        ),
                        (
                            "question",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.question",
                                verbose_name="question",
                            ),
                        ),
                        (
                            "questionnaire",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.questionnaire",
                                verbose_name="questionnaire",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ItemTextEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "language",
                            models.CharField(
                                choices=[("en", "English"), ("cy", "Welsh")], max_length=10, verbose_name="language"
                            ),
                        ),
                        (
                            "format",
                            models.CharField(
                                choices=[("standard", "Standard"), ("easy_read", "Easy Read")],
                                default="standard",
                                max_length=20,
                                verbose_name="format",
                            ),
                        ),
                        ("text", models.TextField(verbose_name="text")),
                        ("hint", models.TextField(blank=True, verbose_name="hint")),
                        ("picture", models.CharField(blank=True, max_length=60, verbose_name="picture")),
                        ("alt", models.CharField(blank=True, max_length=200, verbose_name="picture in words")),
                        (
                            "heading",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.heading",
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
                                related_name="id_questionnaire_page_question_heading_option_language_format_text_hint_picture_alt_events",
                                to="surveys.itemtext",
                            ),
                        ),
                        (
                            "option",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.option",
                            ),
                        ),
                        (
                            "page",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.page",
                            ),
                        ),
                        (
                            "question",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.question",
                            ),
                        ),
                        (
                            "questionnaire",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.questionnaire",
                                verbose_name="questionnaire",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="HeadingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("slug", models.SlugField(db_index=False, max_length=40, verbose_name="short name")),
                        ("position", models.PositiveSmallIntegerField(verbose_name="place")),
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
                                related_name="id_questionnaire_question_slug_position_events",
                                to="surveys.heading",
                            ),
                        ),
                        (
                            "question",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.question",
                                verbose_name="question",
                            ),
                        ),
                        (
                            "questionnaire",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.questionnaire",
                                verbose_name="questionnaire",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="QuestionnaireBody",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("content", models.JSONField(verbose_name="content")),
                        ("sha256", models.CharField(max_length=64, verbose_name="fingerprint")),
                        (
                            "questionnaire",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="body",
                                to="surveys.questionnaire",
                                verbose_name="questionnaire",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "frozen questionnaire",
                        "verbose_name_plural": "frozen questionnaires",
                    },
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
                        ("answers", models.JSONField(verbose_name="answers in codes")),
                        (
                            "response",
                            models.OneToOneField(
                                editable=False,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to="surveys.response",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "equality answers",
                        "verbose_name_plural": "equality answers",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("answers", {}), _negated=True),
                                name="equality_answers_are_not_empty",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ResponseEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "Not sent yet"),
                                    ("submitted", "Sent"),
                                    ("withdrawn", "Withdrawn"),
                                    ("quarantined", "Set aside to check"),
                                ],
                                default="draft",
                                max_length=12,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "flags",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=20),
                                blank=True,
                                default=list,
                                size=None,
                                verbose_name="flags",
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
                                related_name="id_status_flags_events",
                                to="surveys.response",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="QuestionnaireEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("number", models.PositiveSmallIntegerField(verbose_name="version")),
                        (
                            "status",
                            models.CharField(
                                choices=[("draft", "Draft"), ("published", "Published")],
                                default="draft",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "variants",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=20),
                                default=surveys.models.questionnaire.all_variants,
                                size=None,
                                verbose_name="languages and formats",
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=200, verbose_name="note for colleagues")),
                        ("sha256", models.CharField(blank=True, max_length=64, verbose_name="fingerprint")),
                        ("published_at", models.DateTimeField(blank=True, null=True, verbose_name="published")),
                        ("welsh_checked_on", models.DateField(blank=True, null=True, verbose_name="Welsh checked on")),
                        (
                            "easy_read_checked_on",
                            models.DateField(blank=True, null=True, verbose_name="Easy Read checked with readers on"),
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
                                related_name="id_survey_number_status_variants_note_sha256_published_at_published_by_welsh_checked_on_welsh_checked_by_easy_read_checked_on_events",
                                to="surveys.questionnaire",
                            ),
                        ),
                        (
                            "published_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="published by",
                            ),
                        ),
                        (
                            "welsh_checked_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="Welsh checked by",
                            ),
                        ),
                        (
                            "survey",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="surveys.survey",
                                verbose_name="survey",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SurveyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "slug",
                            models.SlugField(db_index=False, max_length=60, verbose_name="short name in addresses"),
                        ),
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
                            "status",
                            models.CharField(
                                choices=[("draft", "Draft"), ("open", "Open"), ("closed", "Closed")],
                                default="draft",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("opens_at", models.DateTimeField(blank=True, null=True, verbose_name="opens")),
                        ("closes_at", models.DateTimeField(blank=True, null=True, verbose_name="closes")),
                        (
                            "results_embargo_until",
                            models.DateTimeField(blank=True, null=True, verbose_name="no results before"),
                        ),
                        (
                            "nations",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(),
                                default=surveys.models.survey.all_nations,
                                help_text="Numbers of the nations whose people are asked.",
                                size=None,
                                verbose_name="for people in",
                            ),
                        ),
                        ("help_phone", models.CharField(blank=True, max_length=40, verbose_name="help line")),
                        ("help_hours", impact.programme.texts.TextsField(blank=True, verbose_name="help line hours")),
                        (
                            "minutes",
                            models.PositiveSmallIntegerField(
                                default=10,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(120),
                                ],
                                verbose_name="minutes it takes",
                            ),
                        ),
                        (
                            "under_16",
                            models.CharField(
                                choices=[
                                    ("welcome", "Welcome, with a notice for young people"),
                                    ("thank", "Thank them, keep nothing and show another way"),
                                ],
                                default="thank",
                                max_length=10,
                                verbose_name="people under 16",
                            ),
                        ),
                        (
                            "access",
                            models.CharField(
                                choices=[("open", "Anyone with the address"), ("one_use_code", "One-use code")],
                                default="open",
                                max_length=15,
                                verbose_name="access",
                            ),
                        ),
                        (
                            "retention_months",
                            models.PositiveSmallIntegerField(default=120, verbose_name="months that answers are kept"),
                        ),
                        ("welcome", impact.programme.texts.TextsField(blank=True, verbose_name="who asks, and why")),
                        (
                            "notice",
                            impact.programme.texts.TextsField(blank=True, verbose_name="what happens to answers"),
                        ),
                        (
                            "privacy_notice_version",
                            models.CharField(blank=True, max_length=20, verbose_name="version of the privacy notice"),
                        ),
                        (
                            "lawful_basis",
                            models.CharField(
                                choices=[
                                    ("public_task", "Public task and research (articles 6(1)(e) and 9(2)(j))"),
                                    ("consent", "Consent (articles 6(1)(a) and 9(2)(a))"),
                                    ("published", "Already published by others"),
                                ],
                                default="public_task",
                                max_length=20,
                                verbose_name="lawful basis",
                            ),
                        ),
                        (
                            "welsh_override_reason",
                            models.TextField(blank=True, verbose_name="reason for opening without checked Welsh"),
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
                                related_name="id_slug_title_source_kind_status_opens_at_closes_at_results_embargo_until_nations_help_phone_help_hours_minutes_under_16_access_retention_months_welcome_notice_privacy_notice_version_lawful_basis_welsh_override_by_welsh_override_reason_events",
                                to="surveys.survey",
                            ),
                        ),
                        (
                            "welsh_override_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="opened without checked Welsh by",
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
                    "opentextevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="54bd28894a055918e2c8f31c836ea4e5d4e76c41",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f87b7",
                            table="surveys_opentextevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "questionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="21971b0a0a8cdd410ac6315022a86fd407163d44",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_882f1",
                            table="surveys_questionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "question",
                    pgtrigger.compiler.Trigger(
                        name="frozen_once_published",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n    PERFORM 1 FROM surveys_questionnaire\n        WHERE id IN (OLD.questionnaire_id, NEW.questionnaire_id) FOR SHARE;\n    IF EXISTS (\n        SELECT 1 FROM surveys_questionnaire\n        WHERE id IN (OLD.questionnaire_id, NEW.questionnaire_id) AND status = 'published'\n    ) THEN\n        RAISE EXCEPTION 'A published questionnaire never changes: make a new version of it.';\n    END IF;\n    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n    RETURN NEW;\n",
                            hash="d035425a4498c5937aafeb5bb6fa5105e914c69b",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_frozen_once_published_5cf70",
                            table="surveys_question",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "question",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_questionevent" ("code", "condition", "equality", "id", "kind", "least", "length", "limit", "most", "page_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "questionnaire_id", "segment") VALUES (NEW."code", NEW."condition", NEW."equality", NEW."id", NEW."kind", NEW."least", NEW."length", NEW."limit", NEW."most", NEW."page_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."questionnaire_id", NEW."segment"); RETURN NULL;',
                            hash="1c8086bb8a300febd11fa211dcee043bfc815a67",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6efa9",
                            table="surveys_question",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "question",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."condition" IS DISTINCT FROM (NEW."condition") OR OLD."equality" IS DISTINCT FROM (NEW."equality") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."least" IS DISTINCT FROM (NEW."least") OR OLD."length" IS DISTINCT FROM (NEW."length") OR OLD."limit" IS DISTINCT FROM (NEW."limit") OR OLD."most" IS DISTINCT FROM (NEW."most") OR OLD."page_id" IS DISTINCT FROM (NEW."page_id") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."questionnaire_id" IS DISTINCT FROM (NEW."questionnaire_id") OR OLD."segment" IS DISTINCT FROM (NEW."segment"))',
                            func='INSERT INTO "surveys_questionevent" ("code", "condition", "equality", "id", "kind", "least", "length", "limit", "most", "page_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "questionnaire_id", "segment") VALUES (NEW."code", NEW."condition", NEW."equality", NEW."id", NEW."kind", NEW."least", NEW."length", NEW."limit", NEW."most", NEW."page_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."questionnaire_id", NEW."segment"); RETURN NULL;',
                            hash="01b63262e1c839d3e04f7b3ab3a70b5b1814f46b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ad28c",
                            table="surveys_question",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "question",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_questionevent" ("code", "condition", "equality", "id", "kind", "least", "length", "limit", "most", "page_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "questionnaire_id", "segment") VALUES (OLD."code", OLD."condition", OLD."equality", OLD."id", OLD."kind", OLD."least", OLD."length", OLD."limit", OLD."most", OLD."page_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."questionnaire_id", OLD."segment"); RETURN NULL;',
                            hash="77b9f4fe142d50cc3941f4bf612913d972915e70",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9b1a3",
                            table="surveys_question",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "pageevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f33defa28a1d45240ae1455cef3650ab14b3d2a9",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_33285",
                            table="surveys_pageevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "page",
                    pgtrigger.compiler.Trigger(
                        name="frozen_once_published",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n    PERFORM 1 FROM surveys_questionnaire\n        WHERE id IN (OLD.questionnaire_id, NEW.questionnaire_id) FOR SHARE;\n    IF EXISTS (\n        SELECT 1 FROM surveys_questionnaire\n        WHERE id IN (OLD.questionnaire_id, NEW.questionnaire_id) AND status = 'published'\n    ) THEN\n        RAISE EXCEPTION 'A published questionnaire never changes: make a new version of it.';\n    END IF;\n    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n    RETURN NEW;\n",
                            hash="0a752dfd2f50a4669097bada9dab012b2c2fc1bb",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_frozen_once_published_131be",
                            table="surveys_page",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "page",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_pageevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "questionnaire_id", "slug") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."questionnaire_id", NEW."slug"); RETURN NULL;',
                            hash="a881f412feb9326a83f42fa0eac622301bea2c13",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7b7fa",
                            table="surveys_page",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "page",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."questionnaire_id" IS DISTINCT FROM (NEW."questionnaire_id") OR OLD."slug" IS DISTINCT FROM (NEW."slug"))',
                            func='INSERT INTO "surveys_pageevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "questionnaire_id", "slug") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."questionnaire_id", NEW."slug"); RETURN NULL;',
                            hash="c8970c9d80f26bec71a4a8be42f210f96f0abc3d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1a2c8",
                            table="surveys_page",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "page",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_pageevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "questionnaire_id", "slug") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."questionnaire_id", OLD."slug"); RETURN NULL;',
                            hash="4487650af89ea4ac9cd13aa28297c3240c5680d4",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_332c4",
                            table="surveys_page",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "optionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9435f73631a863bdea6d463d3a832306f64f1ad3",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_666a3",
                            table="surveys_optionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "option",
                    pgtrigger.compiler.Trigger(
                        name="frozen_once_published",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n    PERFORM 1 FROM surveys_questionnaire\n        WHERE id IN (OLD.questionnaire_id, NEW.questionnaire_id) FOR SHARE;\n    IF EXISTS (\n        SELECT 1 FROM surveys_questionnaire\n        WHERE id IN (OLD.questionnaire_id, NEW.questionnaire_id) AND status = 'published'\n    ) THEN\n        RAISE EXCEPTION 'A published questionnaire never changes: make a new version of it.';\n    END IF;\n    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n    RETURN NEW;\n",
                            hash="f1df1951dddf183568c34b5a7d9d5a2e0ee1f76c",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_frozen_once_published_1fa99",
                            table="surveys_option",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "option",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_optionevent" ("code", "exclusive", "heading_id", "id", "not_said", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "priority_id", "question_id", "questionnaire_id", "slug") VALUES (NEW."code", NEW."exclusive", NEW."heading_id", NEW."id", NEW."not_said", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."priority_id", NEW."question_id", NEW."questionnaire_id", NEW."slug"); RETURN NULL;',
                            hash="7b235f99fa6428305ef98204a1377b50ff46d045",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f670f",
                            table="surveys_option",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "option",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."exclusive" IS DISTINCT FROM (NEW."exclusive") OR OLD."heading_id" IS DISTINCT FROM (NEW."heading_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."not_said" IS DISTINCT FROM (NEW."not_said") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."priority_id" IS DISTINCT FROM (NEW."priority_id") OR OLD."question_id" IS DISTINCT FROM (NEW."question_id") OR OLD."questionnaire_id" IS DISTINCT FROM (NEW."questionnaire_id") OR OLD."slug" IS DISTINCT FROM (NEW."slug"))',
                            func='INSERT INTO "surveys_optionevent" ("code", "exclusive", "heading_id", "id", "not_said", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "priority_id", "question_id", "questionnaire_id", "slug") VALUES (NEW."code", NEW."exclusive", NEW."heading_id", NEW."id", NEW."not_said", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."priority_id", NEW."question_id", NEW."questionnaire_id", NEW."slug"); RETURN NULL;',
                            hash="3dab5ca421d26840a7ef5affe449610709b8de90",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5e2ae",
                            table="surveys_option",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "option",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_optionevent" ("code", "exclusive", "heading_id", "id", "not_said", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "priority_id", "question_id", "questionnaire_id", "slug") VALUES (OLD."code", OLD."exclusive", OLD."heading_id", OLD."id", OLD."not_said", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."priority_id", OLD."question_id", OLD."questionnaire_id", OLD."slug"); RETURN NULL;',
                            hash="c2c9a01d93ad4e6ac9aa2924232cf1b1cf5f586a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4ffd2",
                            table="surveys_option",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "itemtextevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="49ea29d3809638f2a49c4fe1cd43f36486e1f60d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_2a4fa",
                            table="surveys_itemtextevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "itemtext",
                    pgtrigger.compiler.Trigger(
                        name="frozen_once_published",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n    PERFORM 1 FROM surveys_questionnaire\n        WHERE id IN (OLD.questionnaire_id, NEW.questionnaire_id) FOR SHARE;\n    IF EXISTS (\n        SELECT 1 FROM surveys_questionnaire\n        WHERE id IN (OLD.questionnaire_id, NEW.questionnaire_id) AND status = 'published'\n    ) THEN\n        RAISE EXCEPTION 'A published questionnaire never changes: make a new version of it.';\n    END IF;\n    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n    RETURN NEW;\n",
                            hash="c29a56dae95dbb220dbff7797f1499ffff2dfedd",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_frozen_once_published_4fcd1",
                            table="surveys_itemtext",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "itemtext",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_itemtextevent" ("alt", "format", "heading_id", "hint", "id", "language", "option_id", "page_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "picture", "question_id", "questionnaire_id", "text") VALUES (NEW."alt", NEW."format", NEW."heading_id", NEW."hint", NEW."id", NEW."language", NEW."option_id", NEW."page_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."picture", NEW."question_id", NEW."questionnaire_id", NEW."text"); RETURN NULL;',
                            hash="333cf395ccff34fd07480d729f7561dd108e67ec",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8165e",
                            table="surveys_itemtext",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "itemtext",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."alt" IS DISTINCT FROM (NEW."alt") OR OLD."format" IS DISTINCT FROM (NEW."format") OR OLD."heading_id" IS DISTINCT FROM (NEW."heading_id") OR OLD."hint" IS DISTINCT FROM (NEW."hint") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."option_id" IS DISTINCT FROM (NEW."option_id") OR OLD."page_id" IS DISTINCT FROM (NEW."page_id") OR OLD."picture" IS DISTINCT FROM (NEW."picture") OR OLD."question_id" IS DISTINCT FROM (NEW."question_id") OR OLD."questionnaire_id" IS DISTINCT FROM (NEW."questionnaire_id") OR OLD."text" IS DISTINCT FROM (NEW."text"))',
                            func='INSERT INTO "surveys_itemtextevent" ("alt", "format", "heading_id", "hint", "id", "language", "option_id", "page_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "picture", "question_id", "questionnaire_id", "text") VALUES (NEW."alt", NEW."format", NEW."heading_id", NEW."hint", NEW."id", NEW."language", NEW."option_id", NEW."page_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."picture", NEW."question_id", NEW."questionnaire_id", NEW."text"); RETURN NULL;',
                            hash="f57e506908c14d395ed952acb5d09e984b7a5a79",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fc425",
                            table="surveys_itemtext",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "itemtext",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_itemtextevent" ("alt", "format", "heading_id", "hint", "id", "language", "option_id", "page_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "picture", "question_id", "questionnaire_id", "text") VALUES (OLD."alt", OLD."format", OLD."heading_id", OLD."hint", OLD."id", OLD."language", OLD."option_id", OLD."page_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."picture", OLD."question_id", OLD."questionnaire_id", OLD."text"); RETURN NULL;',
                            hash="c6ae9d8ebe9c8524c2c2e14dde278879c94dabd2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_993e2",
                            table="surveys_itemtext",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "headingevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="0b1c197820e3aba34ec041ae7d836b1bf8ce497b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_2825f",
                            table="surveys_headingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "heading",
                    pgtrigger.compiler.Trigger(
                        name="frozen_once_published",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n    PERFORM 1 FROM surveys_questionnaire\n        WHERE id IN (OLD.questionnaire_id, NEW.questionnaire_id) FOR SHARE;\n    IF EXISTS (\n        SELECT 1 FROM surveys_questionnaire\n        WHERE id IN (OLD.questionnaire_id, NEW.questionnaire_id) AND status = 'published'\n    ) THEN\n        RAISE EXCEPTION 'A published questionnaire never changes: make a new version of it.';\n    END IF;\n    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n    RETURN NEW;\n",
                            hash="9a06eba08183122fdcad416e84c767589508213b",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_frozen_once_published_24fbe",
                            table="surveys_heading",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "heading",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_headingevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "question_id", "questionnaire_id", "slug") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."question_id", NEW."questionnaire_id", NEW."slug"); RETURN NULL;',
                            hash="e74e7dfeb60b46a98dee8e39afc20169b3a81238",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_aae96",
                            table="surveys_heading",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "heading",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."question_id" IS DISTINCT FROM (NEW."question_id") OR OLD."questionnaire_id" IS DISTINCT FROM (NEW."questionnaire_id") OR OLD."slug" IS DISTINCT FROM (NEW."slug"))',
                            func='INSERT INTO "surveys_headingevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "question_id", "questionnaire_id", "slug") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."question_id", NEW."questionnaire_id", NEW."slug"); RETURN NULL;',
                            hash="603212011ca9fdf04a3101a7d8bff969eee238bc",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d1e42",
                            table="surveys_heading",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "heading",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_headingevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "question_id", "questionnaire_id", "slug") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."question_id", OLD."questionnaire_id", OLD."slug"); RETURN NULL;',
                            hash="13104150bc5b3aa7fd0d2041ea4959b4314defec",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3ec23",
                            table="surveys_heading",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "questionnairebody",
                    pgtrigger.compiler.Trigger(
                        name="body_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="363a12050c76b7871d4f2106b530883477f898dc",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_body_never_changes_499f8",
                            table="surveys_questionnairebody",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "response",
                    pgtrigger.compiler.Trigger(
                        name="status_moves_by_the_rules",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{draft:submitted,draft:quarantined,draft:withdrawn,quarantined:submitted,submitted:quarantined,submitted:withdrawn,quarantined:withdrawn}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="5f69988bef263e2e4f5838ea36555157031571c7",
                            operation="UPDATE",
                            pgid="pgtrigger_status_moves_by_the_rules_fdbe9",
                            table="surveys_response",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "response",
                    pgtrigger.compiler.Trigger(
                        name="answers_stay_as_sent",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD.status <> \'draft\' AND NEW.status <> \'withdrawn\' AND (OLD."questionnaire_id" IS DISTINCT FROM NEW."questionnaire_id" OR OLD."channel" IS DISTINCT FROM NEW."channel" OR OLD."help" IS DISTINCT FROM NEW."help" OR OLD."entered_by_id" IS DISTINCT FROM NEW."entered_by_id" OR OLD."language" IS DISTINCT FROM NEW."language" OR OLD."format" IS DISTINCT FROM NEW."format" OR OLD."campaign" IS DISTINCT FROM NEW."campaign" OR OLD."started_at" IS DISTINCT FROM NEW."started_at" OR OLD."submitted_at" IS DISTINCT FROM NEW."submitted_at" OR OLD."nation" IS DISTINCT FROM NEW."nation" OR OLD."region" IS DISTINCT FROM NEW."region" OR OLD."main_perspective" IS DISTINCT FROM NEW."main_perspective" OR OLD."profession" IS DISTINCT FROM NEW."profession" OR OLD."age_band" IS DISTINCT FROM NEW."age_band" OR OLD."perspectives" IS DISTINCT FROM NEW."perspectives" OR OLD."ranking" IS DISTINCT FROM NEW."ranking" OR OLD."also_chosen" IS DISTINCT FROM NEW."also_chosen" OR OLD."answers" IS DISTINCT FROM NEW."answers" OR OLD."draft_texts" IS DISTINCT FROM NEW."draft_texts" OR OLD."resume_hash" IS DISTINCT FROM NEW."resume_hash" OR OLD."submission_key" IS DISTINCT FROM NEW."submission_key" OR OLD."option_order" IS DISTINCT FROM NEW."option_order" OR OLD."privacy_notice_version" IS DISTINCT FROM NEW."privacy_notice_version"))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="8dc31a48f2c510856a8544a7617687f216a423d0",
                            operation="UPDATE",
                            pgid="pgtrigger_answers_stay_as_sent_16a46",
                            table="surveys_response",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "response",
                    pgtrigger.compiler.Trigger(
                        name="sent_answers_are_not_deleted",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NOT (OLD.\"status\" = 'draft'))",
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="5939f2f8f158eb0cd0cc339505090072ae5e8997",
                            operation="DELETE",
                            pgid="pgtrigger_sent_answers_are_not_deleted_16c1a",
                            table="surveys_response",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "response",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD.status <> \'draft\' AND (OLD."status" IS DISTINCT FROM NEW."status" OR OLD."flags" IS DISTINCT FROM NEW."flags"))',
                            func='INSERT INTO "surveys_responseevent" ("flags", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status") VALUES (NEW."flags", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."status"); RETURN NULL;',
                            hash="0bba9181423b3e836e0fe297ade776b66b2dcc5f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c0ca1",
                            table="surveys_response",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "opentext",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."state" IS DISTINCT FROM (NEW."state"))',
                            func='INSERT INTO "surveys_opentextevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."state"); RETURN NULL;',
                            hash="9c23ce07563382a6f3450fd53ed7df39a5e018c8",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d9132",
                            table="surveys_opentext",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "opentext",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_opentextevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."state"); RETURN NULL;',
                            hash="e0814b075fdac38dcbe92e0902e36ef9d40c09b9",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0e471",
                            table="surveys_opentext",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "responseevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b8dc7aea246872e3eddbcf083d239055b0779978",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_54178",
                            table="surveys_responseevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "survey",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_surveyevent" ("access", "closes_at", "help_hours", "help_phone", "id", "lawful_basis", "minutes", "nations", "notice", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "privacy_notice_version", "results_embargo_until", "retention_months", "slug", "source_kind", "status", "title", "under_16", "welcome", "welsh_override_by_id", "welsh_override_reason") VALUES (NEW."access", NEW."closes_at", NEW."help_hours", NEW."help_phone", NEW."id", NEW."lawful_basis", NEW."minutes", NEW."nations", NEW."notice", NEW."opens_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."privacy_notice_version", NEW."results_embargo_until", NEW."retention_months", NEW."slug", NEW."source_kind", NEW."status", NEW."title", NEW."under_16", NEW."welcome", NEW."welsh_override_by_id", NEW."welsh_override_reason"); RETURN NULL;',
                            hash="7aa0d71c5d4fd86de0079e3d444903cd72fee5c6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_472a1",
                            table="surveys_survey",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "survey",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."access" IS DISTINCT FROM (NEW."access") OR OLD."closes_at" IS DISTINCT FROM (NEW."closes_at") OR OLD."help_hours" IS DISTINCT FROM (NEW."help_hours") OR OLD."help_phone" IS DISTINCT FROM (NEW."help_phone") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."lawful_basis" IS DISTINCT FROM (NEW."lawful_basis") OR OLD."minutes" IS DISTINCT FROM (NEW."minutes") OR OLD."nations" IS DISTINCT FROM (NEW."nations") OR OLD."notice" IS DISTINCT FROM (NEW."notice") OR OLD."opens_at" IS DISTINCT FROM (NEW."opens_at") OR OLD."privacy_notice_version" IS DISTINCT FROM (NEW."privacy_notice_version") OR OLD."results_embargo_until" IS DISTINCT FROM (NEW."results_embargo_until") OR OLD."retention_months" IS DISTINCT FROM (NEW."retention_months") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."source_kind" IS DISTINCT FROM (NEW."source_kind") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."under_16" IS DISTINCT FROM (NEW."under_16") OR OLD."welcome" IS DISTINCT FROM (NEW."welcome") OR OLD."welsh_override_by_id" IS DISTINCT FROM (NEW."welsh_override_by_id") OR OLD."welsh_override_reason" IS DISTINCT FROM (NEW."welsh_override_reason"))',
                            func='INSERT INTO "surveys_surveyevent" ("access", "closes_at", "help_hours", "help_phone", "id", "lawful_basis", "minutes", "nations", "notice", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "privacy_notice_version", "results_embargo_until", "retention_months", "slug", "source_kind", "status", "title", "under_16", "welcome", "welsh_override_by_id", "welsh_override_reason") VALUES (NEW."access", NEW."closes_at", NEW."help_hours", NEW."help_phone", NEW."id", NEW."lawful_basis", NEW."minutes", NEW."nations", NEW."notice", NEW."opens_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."privacy_notice_version", NEW."results_embargo_until", NEW."retention_months", NEW."slug", NEW."source_kind", NEW."status", NEW."title", NEW."under_16", NEW."welcome", NEW."welsh_override_by_id", NEW."welsh_override_reason"); RETURN NULL;',
                            hash="1df0014e804661b8ebf55ec71515210bebe2b6ae",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7c6a9",
                            table="surveys_survey",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "survey",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_surveyevent" ("access", "closes_at", "help_hours", "help_phone", "id", "lawful_basis", "minutes", "nations", "notice", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "privacy_notice_version", "results_embargo_until", "retention_months", "slug", "source_kind", "status", "title", "under_16", "welcome", "welsh_override_by_id", "welsh_override_reason") VALUES (OLD."access", OLD."closes_at", OLD."help_hours", OLD."help_phone", OLD."id", OLD."lawful_basis", OLD."minutes", OLD."nations", OLD."notice", OLD."opens_at", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."privacy_notice_version", OLD."results_embargo_until", OLD."retention_months", OLD."slug", OLD."source_kind", OLD."status", OLD."title", OLD."under_16", OLD."welcome", OLD."welsh_override_by_id", OLD."welsh_override_reason"); RETURN NULL;',
                            hash="6fa7f83e3d7e47fbca109a47f2324dd6362479de",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0ba4d",
                            table="surveys_survey",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "questionnaireevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a40363faf0bb061a8e6a8d69b9fdf49a99c60b6e",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_eb78e",
                            table="surveys_questionnaireevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "questionnaire",
                    pgtrigger.compiler.Trigger(
                        name="published_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD.status = \'published\' AND (OLD."survey_id" IS DISTINCT FROM NEW."survey_id" OR OLD."number" IS DISTINCT FROM NEW."number" OR OLD."status" IS DISTINCT FROM NEW."status" OR OLD."variants" IS DISTINCT FROM NEW."variants" OR OLD."note" IS DISTINCT FROM NEW."note" OR OLD."sha256" IS DISTINCT FROM NEW."sha256" OR OLD."published_at" IS DISTINCT FROM NEW."published_at" OR OLD."published_by_id" IS DISTINCT FROM NEW."published_by_id"))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="7253e3d34f32a44fe69f7f58d035143fddb7ccfc",
                            operation="UPDATE",
                            pgid="pgtrigger_published_never_changes_ec7b2",
                            table="surveys_questionnaire",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "questionnaire",
                    pgtrigger.compiler.Trigger(
                        name="published_never_goes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.\"status\" = 'published')",
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="f1ce3f26506c3a7dc671ce94057ed49d3728c671",
                            operation="DELETE",
                            pgid="pgtrigger_published_never_goes_60f3f",
                            table="surveys_questionnaire",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "questionnaire",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_questionnaireevent" ("easy_read_checked_on", "id", "note", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "published_by_id", "sha256", "status", "survey_id", "variants", "welsh_checked_by_id", "welsh_checked_on") VALUES (NEW."easy_read_checked_on", NEW."id", NEW."note", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."published_at", NEW."published_by_id", NEW."sha256", NEW."status", NEW."survey_id", NEW."variants", NEW."welsh_checked_by_id", NEW."welsh_checked_on"); RETURN NULL;',
                            hash="2484b59cb2d446b9c60015c7b2337b8e061da02f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3bda7",
                            table="surveys_questionnaire",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "questionnaire",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."easy_read_checked_on" IS DISTINCT FROM (NEW."easy_read_checked_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."published_at" IS DISTINCT FROM (NEW."published_at") OR OLD."published_by_id" IS DISTINCT FROM (NEW."published_by_id") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."survey_id" IS DISTINCT FROM (NEW."survey_id") OR OLD."variants" IS DISTINCT FROM (NEW."variants") OR OLD."welsh_checked_by_id" IS DISTINCT FROM (NEW."welsh_checked_by_id") OR OLD."welsh_checked_on" IS DISTINCT FROM (NEW."welsh_checked_on"))',
                            func='INSERT INTO "surveys_questionnaireevent" ("easy_read_checked_on", "id", "note", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "published_by_id", "sha256", "status", "survey_id", "variants", "welsh_checked_by_id", "welsh_checked_on") VALUES (NEW."easy_read_checked_on", NEW."id", NEW."note", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."published_at", NEW."published_by_id", NEW."sha256", NEW."status", NEW."survey_id", NEW."variants", NEW."welsh_checked_by_id", NEW."welsh_checked_on"); RETURN NULL;',
                            hash="e8b3834c94de0bf86e44305a5a306a69f475b395",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1c988",
                            table="surveys_questionnaire",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "questionnaire",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "surveys_questionnaireevent" ("easy_read_checked_on", "id", "note", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "published_by_id", "sha256", "status", "survey_id", "variants", "welsh_checked_by_id", "welsh_checked_on") VALUES (OLD."easy_read_checked_on", OLD."id", OLD."note", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."published_at", OLD."published_by_id", OLD."sha256", OLD."status", OLD."survey_id", OLD."variants", OLD."welsh_checked_by_id", OLD."welsh_checked_on"); RETURN NULL;',
                            hash="dd0ef99589f693d7afd7ed4d6dd6b76af5ce429e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_00c1a",
                            table="surveys_questionnaire",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "surveyevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="d0d1fbe54fbc62899407b97876154bc396324dbd",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ef4ac",
                            table="surveys_surveyevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ),
        ),
    ]
