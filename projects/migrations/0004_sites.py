import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.core.validators
import django.db.models.deletion
import django.db.models.fields.json
import django.db.models.functions.text
import django.db.models.lookups
import django.utils.timezone
import impact.accounts.together
import impact.accounts.triggers
import impact.programme.texts
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "__first__"),
        ("files", "0002_privileges"),
        ("participation", "0003_more_kinds"),
        ("people", "0002_privileges"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("programme", "0006_privileges"),
        ("projects", "0003_project_ways"),
    ]

    operations = [
        impact.accounts.together.Together(
            operations=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="answer",
                    name="answer_changes_only_in_a_draft",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="call",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="call",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="call",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="callquestion",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="callquestion",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="callquestion",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="expression",
                    name="expression_goes_forward_only",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="expression",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="expression",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="expression",
                    name="delete_delete",
                ),
                migrations.RemoveConstraint(
                    model_name="expression",
                    name="expression_status_is_known",
                ),
                migrations.RemoveConstraint(
                    model_name="expression",
                    name="expression_sent_says_who_it_is_from",
                ),
                migrations.RemoveConstraint(
                    model_name="expression",
                    name="expression_unregistered_says_who_holds_the_money",
                ),
                migrations.RemoveConstraint(
                    model_name="expression",
                    name="expression_checked_has_its_date",
                ),
                migrations.CreateModel(
                    name="SiteAgreement",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "Being written"),
                                    ("offered", "Offered"),
                                    ("accepted", "Accepted"),
                                    ("declined", "Declined"),
                                    ("lapsed", "We didn’t hear back"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("answer_by", models.DateField(blank=True, null=True, verbose_name="answer by")),
                        ("offered_at", models.DateTimeField(blank=True, null=True, verbose_name="offered")),
                        ("reminded_at", models.DateTimeField(blank=True, null=True, verbose_name="reminded")),
                        ("signed_name", models.CharField(blank=True, max_length=150, verbose_name="accepted by")),
                        ("signed_role", models.CharField(blank=True, max_length=150, verbose_name="their role")),
                        ("signed_on", models.DateField(blank=True, null=True, verbose_name="date they wrote")),
                        ("signed_at", models.DateTimeField(blank=True, null=True, verbose_name="accepted")),
                        (
                            "answered_at",
                            models.DateTimeField(blank=True, null=True, verbose_name="answered or run out"),
                        ),
                        ("decline_reason", models.TextField(blank=True, max_length=2000, verbose_name="why not")),
                        (
                            "countersigned_at",
                            models.DateTimeField(blank=True, null=True, verbose_name="signed for IMPACT"),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="created"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "money_holder",
                            models.CharField(blank=True, max_length=200, verbose_name="who holds the money"),
                        ),
                        ("offers", impact.programme.texts.TextsField(verbose_name="what we offer")),
                        ("asks", impact.programme.texts.TextsField(verbose_name="what we ask")),
                        (
                            "payments",
                            impact.programme.texts.TextsField(
                                blank=True,
                                help_text="In words, also how costs can be paid in advance.",
                                verbose_name="when money is paid",
                            ),
                        ),
                        (
                            "pounds",
                            models.PositiveIntegerField(
                                validators=[
                                    django.core.validators.MaxValueValidator(
                                        5000000, "This is more than five million pounds."
                                    )
                                ],
                                verbose_name="pounds",
                            ),
                        ),
                        (
                            "coach_days",
                            models.PositiveSmallIntegerField(
                                validators=[django.core.validators.MaxValueValidator(1000)],
                                verbose_name="days of a coach",
                            ),
                        ),
                        (
                            "months",
                            models.PositiveSmallIntegerField(
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(60),
                                ],
                                verbose_name="months",
                            ),
                        ),
                        ("starts_on", models.DateField(verbose_name="starts")),
                        (
                            "countersigned_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="signed for IMPACT by",
                            ),
                        ),
                        (
                            "delivery_model",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="programme.deliverymodel",
                                verbose_name="delivery model",
                            ),
                        ),
                        (
                            "entered_by",
                            models.ForeignKey(
                                blank=True,
                                help_text="Filled when staff wrote down an answer that came on paper or by phone.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="entered by",
                            ),
                        ),
                        (
                            "expression",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="agreements",
                                to="projects.expression",
                                verbose_name="expression of interest",
                            ),
                        ),
                        (
                            "offered_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="offered by",
                            ),
                        ),
                        (
                            "organisation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="programme.organisation",
                                verbose_name="lead organisation",
                            ),
                        ),
                        (
                            "partners",
                            models.ManyToManyField(
                                blank=True,
                                related_name="+",
                                to="programme.organisation",
                                verbose_name="partners in the register",
                            ),
                        ),
                        (
                            "topic",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="programme.topic",
                                verbose_name="topic",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "site agreement",
                        "verbose_name_plural": "site agreements",
                        "permissions": (
                            ("offer_siteagreement", "Can offer a site agreement and take an offer back"),
                            ("countersign_siteagreement", "Can sign a site agreement for IMPACT"),
                        ),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status__in", ["draft", "offered", "accepted", "declined", "lapsed"])
                                ),
                                name="agreement_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status", "draft"),
                                    models.Q(
                                        ("answer_by__isnull", False),
                                        ("offered_at__isnull", False),
                                        ("offered_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="agreement_is_offered_by_somebody_with_a_day",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("signed_at__isnull", False),
                                        ("signed_on__isnull", False),
                                        ("status", "accepted"),
                                        models.Q(("signed_name", ""), _negated=True),
                                        models.Q(("signed_role", ""), _negated=True),
                                    ),
                                    models.Q(
                                        models.Q(("status", "accepted"), _negated=True),
                                        ("signed_at__isnull", True),
                                        ("signed_name", ""),
                                        ("signed_role", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="agreement_is_accepted_by_name_and_role",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status__in", ("accepted", "declined", "lapsed")), _negated=True),
                                    ("answered_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="agreement_answered_has_its_date",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("countersigned_at__isnull", True), ("countersigned_by__isnull", True)),
                                    models.Q(
                                        ("countersigned_at__gte", models.F("signed_at")),
                                        ("countersigned_by__isnull", False),
                                        ("status", "accepted"),
                                    ),
                                    _connector="OR",
                                ),
                                name="agreement_is_signed_second_after_it_is_accepted",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("offers__en", ""), _negated=True), ("offers__has_key", "en")
                                ),
                                name="siteagreement_offers_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("asks__en", ""), _negated=True), ("asks__has_key", "en")),
                                name="siteagreement_asks_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("pounds__lte", 5000000)), name="agreement_pounds_are_sensible"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("coach_days__lte", 1000)), name="agreement_coach_days_are_sensible"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("months__gte", 1), ("months__lte", 60)),
                                name="agreement_months_are_sensible",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("starts_on__year__gte", 2021), ("starts_on__year__lte", 2100)),
                                name="agreement_starts_in_our_time",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("status__in", ("draft", "offered", "accepted"))),
                                fields=("expression",),
                                name="agreement_is_the_only_live_one_of_its_site",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AgreementAddendum",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "Being written"),
                                    ("offered", "Offered"),
                                    ("accepted", "Accepted"),
                                    ("declined", "Declined"),
                                    ("lapsed", "We didn’t hear back"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("answer_by", models.DateField(blank=True, null=True, verbose_name="answer by")),
                        ("offered_at", models.DateTimeField(blank=True, null=True, verbose_name="offered")),
                        ("reminded_at", models.DateTimeField(blank=True, null=True, verbose_name="reminded")),
                        ("signed_name", models.CharField(blank=True, max_length=150, verbose_name="accepted by")),
                        ("signed_role", models.CharField(blank=True, max_length=150, verbose_name="their role")),
                        ("signed_on", models.DateField(blank=True, null=True, verbose_name="date they wrote")),
                        ("signed_at", models.DateTimeField(blank=True, null=True, verbose_name="accepted")),
                        (
                            "answered_at",
                            models.DateTimeField(blank=True, null=True, verbose_name="answered or run out"),
                        ),
                        ("decline_reason", models.TextField(blank=True, max_length=2000, verbose_name="why not")),
                        (
                            "countersigned_at",
                            models.DateTimeField(blank=True, null=True, verbose_name="signed for IMPACT"),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="created"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("number", models.PositiveSmallIntegerField(default=1, editable=False, verbose_name="number")),
                        ("words", impact.programme.texts.TextsField(verbose_name="what changes, and why")),
                        (
                            "pounds",
                            models.PositiveIntegerField(
                                blank=True,
                                null=True,
                                validators=[django.core.validators.MaxValueValidator(5000000)],
                                verbose_name="pounds altogether from now on",
                            ),
                        ),
                        (
                            "coach_days",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[django.core.validators.MaxValueValidator(1000)],
                                verbose_name="days of a coach altogether from now on",
                            ),
                        ),
                        (
                            "months",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(60),
                                ],
                                verbose_name="months altogether from now on",
                            ),
                        ),
                        (
                            "countersigned_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="signed for IMPACT by",
                            ),
                        ),
                        (
                            "entered_by",
                            models.ForeignKey(
                                blank=True,
                                help_text="Filled when staff wrote down an answer that came on paper or by phone.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="entered by",
                            ),
                        ),
                        (
                            "offered_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="offered by",
                            ),
                        ),
                        (
                            "agreement",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="addenda",
                                to="projects.siteagreement",
                                verbose_name="site agreement",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "change to a site agreement",
                        "verbose_name_plural": "changes to site agreements",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status__in", ["draft", "offered", "accepted", "declined", "lapsed"])
                                ),
                                name="addendum_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status", "draft"),
                                    models.Q(
                                        ("answer_by__isnull", False),
                                        ("offered_at__isnull", False),
                                        ("offered_by__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="addendum_is_offered_by_somebody_with_a_day",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("signed_at__isnull", False),
                                        ("signed_on__isnull", False),
                                        ("status", "accepted"),
                                        models.Q(("signed_name", ""), _negated=True),
                                        models.Q(("signed_role", ""), _negated=True),
                                    ),
                                    models.Q(
                                        models.Q(("status", "accepted"), _negated=True),
                                        ("signed_at__isnull", True),
                                        ("signed_name", ""),
                                        ("signed_role", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="addendum_is_accepted_by_name_and_role",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status__in", ("accepted", "declined", "lapsed")), _negated=True),
                                    ("answered_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="addendum_answered_has_its_date",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("countersigned_at__isnull", True), ("countersigned_by__isnull", True)),
                                    models.Q(
                                        ("countersigned_at__gte", models.F("signed_at")),
                                        ("countersigned_by__isnull", False),
                                        ("status", "accepted"),
                                    ),
                                    _connector="OR",
                                ),
                                name="addendum_is_signed_second_after_it_is_accepted",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("words__en", ""), _negated=True), ("words__has_key", "en")
                                ),
                                name="addendum_words_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("pounds__isnull", True), ("pounds__lte", 5000000), _connector="OR"),
                                name="addendum_pounds_are_sensible",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("coach_days__isnull", True), ("coach_days__lte", 1000), _connector="OR"
                                ),
                                name="addendum_coach_days_are_sensible",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("months__isnull", True),
                                    models.Q(("months__gte", 1), ("months__lte", 60)),
                                    _connector="OR",
                                ),
                                name="addendum_months_are_sensible",
                            ),
                            models.UniqueConstraint(
                                fields=("agreement", "number"), name="addendum_has_a_number_of_its_own"
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("status__in", ["draft", "offered"])),
                                fields=("agreement",),
                                name="addendum_is_the_only_open_one",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AgreementAddendumEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "Being written"),
                                    ("offered", "Offered"),
                                    ("accepted", "Accepted"),
                                    ("declined", "Declined"),
                                    ("lapsed", "We didn’t hear back"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("answer_by", models.DateField(blank=True, null=True, verbose_name="answer by")),
                        ("offered_at", models.DateTimeField(blank=True, null=True, verbose_name="offered")),
                        ("reminded_at", models.DateTimeField(blank=True, null=True, verbose_name="reminded")),
                        ("signed_on", models.DateField(blank=True, null=True, verbose_name="date they wrote")),
                        ("signed_at", models.DateTimeField(blank=True, null=True, verbose_name="accepted")),
                        (
                            "answered_at",
                            models.DateTimeField(blank=True, null=True, verbose_name="answered or run out"),
                        ),
                        (
                            "countersigned_at",
                            models.DateTimeField(blank=True, null=True, verbose_name="signed for IMPACT"),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="created"
                            ),
                        ),
                        ("number", models.PositiveSmallIntegerField(default=1, editable=False, verbose_name="number")),
                        ("words", impact.programme.texts.TextsField(verbose_name="what changes, and why")),
                        (
                            "pounds",
                            models.PositiveIntegerField(
                                blank=True,
                                null=True,
                                validators=[django.core.validators.MaxValueValidator(5000000)],
                                verbose_name="pounds altogether from now on",
                            ),
                        ),
                        (
                            "coach_days",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[django.core.validators.MaxValueValidator(1000)],
                                verbose_name="days of a coach altogether from now on",
                            ),
                        ),
                        (
                            "months",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                null=True,
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(60),
                                ],
                                verbose_name="months altogether from now on",
                            ),
                        ),
                        (
                            "countersigned_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="signed for IMPACT by",
                            ),
                        ),
                        (
                            "entered_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="Filled when staff wrote down an answer that came on paper or by phone.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="entered by",
                            ),
                        ),
                        (
                            "offered_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="offered by",
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
                                related_name="id_public_id_status_answer_by_offered_at_offered_by_reminded_at_signed_on_signed_at_answered_at_entered_by_countersigned_by_countersigned_at_created_at_agreement_number_words_pounds_coach_days_months_events",
                                to="projects.agreementaddendum",
                            ),
                        ),
                        (
                            "agreement",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.siteagreement",
                                verbose_name="site agreement",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Guide",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("slug", models.SlugField(max_length=60, unique=True, verbose_name="short name")),
                        ("title", impact.programme.texts.TextsField(verbose_name="the question, as a title")),
                        ("short_answer", impact.programme.texts.TextsField(blank=True, verbose_name="short answer")),
                        ("known", impact.programme.texts.TextsField(blank=True, verbose_name="what we know")),
                        ("not_known", impact.programme.texts.TextsField(blank=True, verbose_name="what we don't know")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "Being written"),
                                    ("in_review", "With a second reader"),
                                    ("published", "Published"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "is_example",
                            models.BooleanField(
                                default=False, help_text="Invented, and marked so on its page.", verbose_name="example"
                            ),
                        ),
                        ("review_on", models.DateField(blank=True, null=True, verbose_name="look at it again on")),
                        (
                            "sent_to_review_at",
                            models.DateTimeField(
                                blank=True, editable=False, null=True, verbose_name="sent to a second reader"
                            ),
                        ),
                        (
                            "reviewed_at",
                            models.DateTimeField(
                                blank=True, editable=False, null=True, verbose_name="read by a second person"
                            ),
                        ),
                        (
                            "review_note",
                            models.TextField(
                                blank=True,
                                editable=False,
                                max_length=2000,
                                verbose_name="what the second reader asks for",
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
                            "searched",
                            models.GeneratedField(
                                db_persist=True,
                                expression=django.contrib.postgres.search.CombinedSearchVector(
                                    django.contrib.postgres.search.CombinedSearchVector(
                                        django.contrib.postgres.search.CombinedSearchVector(
                                            django.contrib.postgres.search.SearchVector(
                                                django.db.models.fields.json.KeyTextTransform("en", "title"),
                                                django.db.models.fields.json.KeyTextTransform("cy", "title"),
                                                django.db.models.fields.json.KeyTextTransform("en-simple", "title"),
                                                django.db.models.fields.json.KeyTextTransform("cy-simple", "title"),
                                                config="simple",
                                                weight="A",
                                            ),
                                            "||",
                                            django.contrib.postgres.search.SearchVector(
                                                django.db.models.fields.json.KeyTextTransform("en", "short_answer"),
                                                django.db.models.fields.json.KeyTextTransform("cy", "short_answer"),
                                                django.db.models.fields.json.KeyTextTransform(
                                                    "en-simple", "short_answer"
                                                ),
                                                django.db.models.fields.json.KeyTextTransform(
                                                    "cy-simple", "short_answer"
                                                ),
                                                config="simple",
                                                weight="B",
                                            ),
                                            django.contrib.postgres.search.SearchConfig("simple"),
                                        ),
                                        "||",
                                        django.contrib.postgres.search.SearchVector(
                                            django.db.models.fields.json.KeyTextTransform("en", "known"),
                                            django.db.models.fields.json.KeyTextTransform("cy", "known"),
                                            django.db.models.fields.json.KeyTextTransform("en-simple", "known"),
                                            django.db.models.fields.json.KeyTextTransform("cy-simple", "known"),
                                            config="simple",
                                            weight="C",
                                        ),
                                        django.contrib.postgres.search.SearchConfig("simple"),
                                    ),
                                    "||",
                                    django.contrib.postgres.search.SearchVector(
                                        django.db.models.fields.json.KeyTextTransform("en", "not_known"),
                                        django.db.models.fields.json.KeyTextTransform("cy", "not_known"),
                                        django.db.models.fields.json.KeyTextTransform("en-simple", "not_known"),
                                        django.db.models.fields.json.KeyTextTransform("cy-simple", "not_known"),
                                        config="simple",
                                        weight="D",
                                    ),
                                    django.contrib.postgres.search.SearchConfig("simple"),
                                ),
                                output_field=django.contrib.postgres.search.SearchVectorField(),
                            ),
                        ),
                        (
                            "reviewed_by",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="second reader",
                            ),
                        ),
                        (
                            "sent_to_review_by",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="sent to a second reader by",
                            ),
                        ),
                        (
                            "written_by",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="written by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "guide",
                        "verbose_name_plural": "guides",
                        "permissions": (("review_guide", "Can read a guide as the second person and publish it"),),
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(fields=["searched"], name="guide_by_words")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("title__en", ""), _negated=True), ("title__has_key", "en")
                                ),
                                name="guide_title_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("slug", ""), _negated=True), name="guide_has_a_short_name"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["draft", "in_review", "published"])),
                                name="guide_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "published"), _negated=True),
                                    models.Q(
                                        ("published_at__isnull", False),
                                        ("review_on__isnull", False),
                                        ("reviewed_at__isnull", False),
                                        ("known__has_key", "en"),
                                        ("not_known__has_key", "en"),
                                        ("short_answer__has_key", "en"),
                                    ),
                                    _connector="OR",
                                ),
                                name="guide_is_published_whole_and_with_a_review_date",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("reviewed_by__isnull", True),
                                    models.Q(
                                        models.Q(
                                            ("sent_to_review_by__isnull", True),
                                            models.Q(("reviewed_by", models.F("sent_to_review_by")), _negated=True),
                                            _connector="OR",
                                        ),
                                        models.Q(
                                            ("written_by__isnull", True),
                                            models.Q(("reviewed_by", models.F("written_by")), _negated=True),
                                            _connector="OR",
                                        ),
                                    ),
                                    _connector="OR",
                                ),
                                name="guide_is_reviewed_by_a_second_person",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AskedQuestion",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("submission_key", models.UUIDField(editable=False, unique=True)),
                        ("reference", models.CharField(max_length=16, unique=True, verbose_name="reference")),
                        ("text", models.TextField(max_length=5000, verbose_name="question")),
                        (
                            "organisation_name",
                            models.CharField(blank=True, max_length=200, verbose_name="organisation or group"),
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
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("new", "New"),
                                    ("taken", "Being answered"),
                                    ("passed_on", "Passed on"),
                                    ("answered", "Answered"),
                                    ("not_for_us", "Not for us"),
                                ],
                                default="new",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "asked_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="asked"
                            ),
                        ),
                        ("due_on", models.DateField(verbose_name="due")),
                        ("passed_to", models.CharField(blank=True, max_length=300, verbose_name="passed on to")),
                        ("words", models.TextField(blank=True, max_length=2000, verbose_name="what we say to them")),
                        ("decided_at", models.DateTimeField(blank=True, null=True, verbose_name="decided")),
                        (
                            "told_at",
                            models.DateTimeField(blank=True, null=True, verbose_name="told that it is answered"),
                        ),
                        (
                            "privacy_notice_version",
                            models.CharField(max_length=20, verbose_name="privacy notice shown"),
                        ),
                        ("lawful_basis", models.CharField(max_length=40, verbose_name="lawful basis")),
                        (
                            "decided_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="decided by",
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
                                verbose_name="about which nation",
                            ),
                        ),
                        (
                            "person",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                                verbose_name="whom we tell",
                            ),
                        ),
                        (
                            "perspective",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="programme.perspective",
                                verbose_name="who asks",
                            ),
                        ),
                        (
                            "guide",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="questions",
                                to="projects.guide",
                                verbose_name="guide",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "question to Ask IMPACT",
                        "verbose_name_plural": "questions to Ask IMPACT",
                        "permissions": (("triage_askedquestion", "Can decide what becomes of a question"),),
                        "indexes": [models.Index(fields=["status", "due_on"], name="asked_question_by_due_day")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("text", ""), _negated=True), name="asked_question_asks_something"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status__in", ["new", "taken", "passed_on", "answered", "not_for_us"])
                                ),
                                name="asked_question_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status", "new"), ("decided_at__isnull", False), _connector="OR"),
                                name="asked_question_that_moved_says_when",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "passed_on"), _negated=True),
                                    models.Q(("passed_to", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="asked_question_passed_on_says_where",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "not_for_us"), _negated=True),
                                    models.Q(("words", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="asked_question_not_for_us_has_kind_words",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "answered"), _negated=True),
                                    ("guide__isnull", False),
                                    _connector="OR",
                                ),
                                name="asked_question_answered_has_its_guide",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AskedQuestionEvent",
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
                                    ("new", "New"),
                                    ("taken", "Being answered"),
                                    ("passed_on", "Passed on"),
                                    ("answered", "Answered"),
                                    ("not_for_us", "Not for us"),
                                ],
                                default="new",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("due_on", models.DateField(verbose_name="due")),
                        ("decided_at", models.DateTimeField(blank=True, null=True, verbose_name="decided")),
                        (
                            "told_at",
                            models.DateTimeField(blank=True, null=True, verbose_name="told that it is answered"),
                        ),
                        (
                            "decided_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="decided by",
                            ),
                        ),
                        (
                            "nation",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programme.nation",
                                verbose_name="about which nation",
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
                                related_name="id_public_id_reference_nation_status_due_on_guide_decided_by_decided_at_told_at_events",
                                to="projects.askedquestion",
                            ),
                        ),
                        (
                            "guide",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.guide",
                                verbose_name="guide",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ReviewRound",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("number", models.PositiveSmallIntegerField(default=1, verbose_name="number")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("planned", "Being prepared"),
                                    ("open", "Reviewers are scoring"),
                                    ("moderation", "Wide differences are talked over"),
                                    ("closed", "Closed"),
                                ],
                                default="planned",
                                max_length=12,
                                verbose_name="status",
                            ),
                        ),
                        ("opens_at", models.DateTimeField(verbose_name="reviewers start")),
                        ("due_at", models.DateTimeField(verbose_name="scores are due")),
                        (
                            "hide_identity",
                            models.BooleanField(default=True, verbose_name="hide who it is from while scoring"),
                        ),
                        (
                            "fewest_reviews",
                            models.PositiveSmallIntegerField(default=3, verbose_name="fewest reviews of each"),
                        ),
                        (
                            "most_each",
                            models.PositiveSmallIntegerField(default=12, verbose_name="most for one reviewer"),
                        ),
                        (
                            "wide_total",
                            models.PositiveSmallIntegerField(
                                default=8,
                                help_text="A criterion scored three points apart is talked over in any case.",
                                verbose_name="points between two totals that are talked over",
                            ),
                        ),
                        (
                            "closed_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="closed"),
                        ),
                        (
                            "close_reason",
                            models.TextField(
                                blank=True,
                                editable=False,
                                verbose_name="why it was closed although something was missing",
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="created"
                            ),
                        ),
                        (
                            "call",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="rounds",
                                to="projects.call",
                                verbose_name="call",
                            ),
                        ),
                        (
                            "closed_by",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="closed by",
                            ),
                        ),
                        (
                            "run_by",
                            models.ForeignKey(
                                blank=True,
                                help_text="Gets a mail when somebody stands aside.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="run by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "round of reviews",
                        "verbose_name_plural": "rounds of reviews",
                        "permissions": (("run_reviewround", "Can assign reviewers and move a round of reviews on"),),
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("call", "number"), name="round_number_is_unique_in_its_call"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["planned", "open", "moderation", "closed"])),
                                name="round_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("due_at__gt", models.F("opens_at"))),
                                name="round_is_due_after_it_opens",
                                violation_error_message="Scores must be due after reviewers start.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("fewest_reviews__gte", 3)),
                                name="round_asks_for_three_reviews_or_more",
                                violation_error_message="Each expression of interest needs at least three reviews.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("most_each__gte", 1)), name="round_reviewer_reads_at_least_one"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("wide_total__gte", 1)), name="round_talks_over_one_point_or_more"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("closed_at__isnull", False), ("status", "closed")),
                                    models.Q(
                                        models.Q(("status", "closed"), _negated=True), ("closed_at__isnull", True)
                                    ),
                                    _connector="OR",
                                ),
                                name="round_closed_has_its_date",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Choice",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("size", models.PositiveSmallIntegerField(verbose_name="sites to choose")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("drafting", "Rules are being set"),
                                    ("proposed", "Proposed, the panel decides"),
                                    ("settled", "Settled by the panel"),
                                    ("set_aside", "Set aside"),
                                ],
                                default="drafting",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("version", models.PositiveIntegerField(default=1, editable=False, verbose_name="version")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="created"
                            ),
                        ),
                        ("panel", models.TextField(blank=True, verbose_name="who was in the panel meeting")),
                        ("met_on", models.DateField(blank=True, null=True, verbose_name="day of the panel meeting")),
                        (
                            "exceptions",
                            models.JSONField(blank=True, default=list, verbose_name="rules that were broken, and why"),
                        ),
                        ("settled_at", models.DateTimeField(blank=True, null=True, verbose_name="settled")),
                        ("set_aside_at", models.DateTimeField(blank=True, null=True, verbose_name="set aside")),
                        (
                            "set_aside_because",
                            models.CharField(blank=True, max_length=500, verbose_name="why set aside"),
                        ),
                        (
                            "published_at",
                            models.DateTimeField(
                                blank=True, editable=False, null=True, verbose_name="explained in public"
                            ),
                        ),
                        (
                            "call",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="choices",
                                to="projects.call",
                                verbose_name="call",
                            ),
                        ),
                        (
                            "set_aside_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="set aside by",
                            ),
                        ),
                        (
                            "settled_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="settled by",
                            ),
                        ),
                        (
                            "round",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="choices",
                                to="projects.reviewround",
                                verbose_name="round of reviews",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "balanced choice",
                        "verbose_name_plural": "balanced choices",
                        "permissions": (
                            (
                                "balance_choice",
                                "Can see the whole balance board, set its rules, propose and move sites",
                            ),
                            ("settle_choice", "Can settle a balanced choice for the panel, and explain it in public"),
                        ),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["drafting", "proposed", "settled", "set_aside"])),
                                name="choice_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("size__gte", 1)), name="choice_chooses_at_least_one_site"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("version__gte", 1)), name="choice_version_starts_at_one"
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("status", "settled")),
                                fields=("call",),
                                name="choice_is_settled_once_for_its_call",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("status", "set_aside"), _negated=True),
                                fields=("round",),
                                name="choice_stands_once_for_its_round",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "settled"), _negated=True),
                                    models.Q(
                                        ("met_on__isnull", False),
                                        ("settled_at__isnull", False),
                                        ("settled_by__isnull", False),
                                        models.Q(("panel", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="choice_settled_says_who_met_and_when",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "set_aside"), _negated=True),
                                    models.Q(
                                        ("set_aside_at__isnull", False),
                                        ("set_aside_by__isnull", False),
                                        models.Q(("set_aside_because", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="choice_set_aside_says_why",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("published_at__isnull", True), ("status", "settled"), _connector="OR"
                                ),
                                name="choice_is_explained_only_once_settled",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ChoiceProposal",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("number", models.PositiveSmallIntegerField(verbose_name="number")),
                        ("body", models.JSONField(verbose_name="what was proposed")),
                        ("digest", models.CharField(max_length=64, verbose_name="check sum")),
                        ("proposed_at", models.DateTimeField(verbose_name="proposed")),
                        (
                            "asked_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="asked for by",
                            ),
                        ),
                        (
                            "choice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="proposals",
                                to="projects.choice",
                                verbose_name="choice",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "proposed set",
                        "verbose_name_plural": "proposed sets",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("choice", "number"), name="proposal_number_is_unique_in_its_choice"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("digest__regex", "^[0-9a-f]{64}$")),
                                name="proposal_has_its_check_sum",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ChoiceBand",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "points",
                            models.DecimalField(
                                decimal_places=1, max_digits=4, verbose_name="points within which nobody is told apart"
                            ),
                        ),
                        ("certain", models.JSONField(default=list, verbose_name="in without question")),
                        ("set_at", models.DateTimeField(verbose_name="set")),
                        (
                            "choice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="bands",
                                to="projects.choice",
                                verbose_name="choice",
                            ),
                        ),
                        (
                            "selection",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="participation.selection",
                                verbose_name="random selection",
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
                        (
                            "proposal",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="bands",
                                to="projects.choiceproposal",
                                verbose_name="proposed set",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "band of equals",
                        "verbose_name_plural": "bands of equals",
                        "constraints": [
                            models.CheckConstraint(condition=models.Q(("points__gte", 0)), name="band_is_not_negative")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ChoiceEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("size", models.PositiveSmallIntegerField(verbose_name="sites to choose")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("drafting", "Rules are being set"),
                                    ("proposed", "Proposed, the panel decides"),
                                    ("settled", "Settled by the panel"),
                                    ("set_aside", "Set aside"),
                                ],
                                default="drafting",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("version", models.PositiveIntegerField(default=1, editable=False, verbose_name="version")),
                        ("settled_at", models.DateTimeField(blank=True, null=True, verbose_name="settled")),
                        ("met_on", models.DateField(blank=True, null=True, verbose_name="day of the panel meeting")),
                        ("set_aside_at", models.DateTimeField(blank=True, null=True, verbose_name="set aside")),
                        (
                            "published_at",
                            models.DateTimeField(
                                blank=True, editable=False, null=True, verbose_name="explained in public"
                            ),
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
                                related_name="id_public_id_call_round_size_status_version_settled_at_settled_by_met_on_set_aside_at_set_aside_by_published_at_events",
                                to="projects.choice",
                            ),
                        ),
                        (
                            "set_aside_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="set aside by",
                            ),
                        ),
                        (
                            "settled_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="settled by",
                            ),
                        ),
                        (
                            "round",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.reviewround",
                                verbose_name="round of reviews",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ChoiceMove",
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
                            "to",
                            models.CharField(
                                choices=[("in", "In"), ("reserve", "Reserve"), ("out", "Out")],
                                max_length=8,
                                verbose_name="moved to",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("mix", "A better mix"),
                                    ("strength", "A strength or a worry that scores do not show"),
                                    ("readiness", "Not ready yet, or ready now"),
                                    ("withdrawn", "It was withdrawn"),
                                    ("conflict", "A conflict of interest"),
                                    ("chance", "Random selection between equals"),
                                    ("other", "Another reason"),
                                ],
                                max_length=10,
                                verbose_name="kind of reason",
                            ),
                        ),
                        ("reason", models.CharField(max_length=500, verbose_name="reason")),
                        ("at", models.DateTimeField(verbose_name="moved")),
                        (
                            "by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="moved by",
                            ),
                        ),
                        (
                            "choice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="moves",
                                to="projects.choice",
                                verbose_name="choice",
                            ),
                        ),
                        (
                            "expression",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="moves",
                                to="projects.expression",
                                verbose_name="expression of interest",
                            ),
                        ),
                        (
                            "proposal",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="moves",
                                to="projects.choiceproposal",
                                verbose_name="proposed set",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "move of a site",
                        "verbose_name_plural": "moves of sites",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("choice", "number"), name="move_number_is_unique_in_its_choice"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("to__in", ["in", "reserve", "out"])), name="move_goes_somewhere"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        ["mix", "strength", "readiness", "withdrawn", "conflict", "chance", "other"],
                                    )
                                ),
                                name="move_kind_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("reason", ""), _negated=True), name="move_says_why"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ChoiceResult",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "outcome",
                            models.CharField(
                                choices=[
                                    ("chosen", "Chosen"),
                                    ("reserve", "Reserve"),
                                    ("not_this_time", "Not this time"),
                                ],
                                max_length=14,
                                verbose_name="result",
                            ),
                        ),
                        (
                            "order",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="place among the reserves"
                            ),
                        ),
                        (
                            "total",
                            models.DecimalField(
                                blank=True, decimal_places=2, max_digits=6, null=True, verbose_name="score"
                            ),
                        ),
                        ("moved", models.BooleanField(default=False, verbose_name="moved by the panel")),
                        ("reason", models.CharField(blank=True, max_length=500, verbose_name="reason")),
                        (
                            "choice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="results",
                                to="projects.choice",
                                verbose_name="choice",
                            ),
                        ),
                        (
                            "expression",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="results",
                                to="projects.expression",
                                verbose_name="expression of interest",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "result of a balanced choice",
                        "verbose_name_plural": "results of balanced choices",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("choice", "expression"), name="result_is_the_only_one_of_its_expression"
                            ),
                            models.UniqueConstraint(fields=("choice", "order"), name="result_reserves_have_one_order"),
                            models.CheckConstraint(
                                condition=models.Q(("outcome__in", ["chosen", "reserve", "not_this_time"])),
                                name="result_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("order__gte", 1), ("order__isnull", False), ("outcome", "reserve")),
                                    models.Q(models.Q(("outcome", "reserve"), _negated=True), ("order__isnull", True)),
                                    _connector="OR",
                                ),
                                name="result_reserve_has_its_place",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("moved", False), models.Q(("reason", ""), _negated=True), _connector="OR"
                                ),
                                name="result_moved_says_why",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ChoiceRule",
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
                                    ("nation", "Nation"),
                                    ("region", "Region"),
                                    ("delivery_model", "Delivery model"),
                                    ("kind", "Kind of organisation"),
                                    ("topic", "Topic"),
                                    ("place_kind", "Kind of place"),
                                    ("new_here", "New to this"),
                                    ("under_pressure", "Under serious pressure"),
                                    ("led_by", "Led by people with lived experience"),
                                ],
                                max_length=16,
                                verbose_name="about",
                            ),
                        ),
                        ("value", models.CharField(max_length=60, verbose_name="which")),
                        ("minimum", models.PositiveSmallIntegerField(default=0, verbose_name="at least")),
                        ("maximum", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="at most")),
                        ("why", models.CharField(max_length=300, verbose_name="why")),
                        (
                            "choice",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="rules",
                                to="projects.choice",
                                verbose_name="choice",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "rule of balance",
                        "verbose_name_plural": "rules of balance",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("choice", "feature", "value"), name="rule_stands_once_in_its_choice"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "feature__in",
                                        [
                                            "nation",
                                            "region",
                                            "delivery_model",
                                            "kind",
                                            "topic",
                                            "place_kind",
                                            "new_here",
                                            "under_pressure",
                                            "led_by",
                                        ],
                                    )
                                ),
                                name="rule_feature_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("maximum__isnull", True), ("maximum__gte", models.F("minimum")), _connector="OR"
                                ),
                                name="rule_most_is_not_under_its_least",
                                violation_error_message="“At most” is smaller than “at least”.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("value", ""), _negated=True), models.Q(("why", ""), _negated=True)
                                ),
                                name="rule_says_of_whom_and_why",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ChoiceRuleEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "feature",
                            models.CharField(
                                choices=[
                                    ("nation", "Nation"),
                                    ("region", "Region"),
                                    ("delivery_model", "Delivery model"),
                                    ("kind", "Kind of organisation"),
                                    ("topic", "Topic"),
                                    ("place_kind", "Kind of place"),
                                    ("new_here", "New to this"),
                                    ("under_pressure", "Under serious pressure"),
                                    ("led_by", "Led by people with lived experience"),
                                ],
                                max_length=16,
                                verbose_name="about",
                            ),
                        ),
                        ("value", models.CharField(max_length=60, verbose_name="which")),
                        ("minimum", models.PositiveSmallIntegerField(default=0, verbose_name="at least")),
                        ("maximum", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="at most")),
                        ("why", models.CharField(max_length=300, verbose_name="why")),
                        (
                            "choice",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.choice",
                                verbose_name="choice",
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
                                related_name="id_public_id_choice_feature_value_minimum_maximum_why_events",
                                to="projects.choicerule",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Collaborator",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("name", models.CharField(max_length=150, verbose_name="name")),
                        ("email", models.EmailField(max_length=254, verbose_name="e-mail address")),
                        (
                            "rights",
                            models.CharField(
                                choices=[
                                    ("view", "Read only"),
                                    ("edit", "Read and write"),
                                    ("submit", "Read, write and send"),
                                ],
                                max_length=6,
                                verbose_name="may do",
                            ),
                        ),
                        (
                            "link_hash",
                            models.CharField(editable=False, max_length=64, unique=True, verbose_name="private link"),
                        ),
                        ("invited_by", models.CharField(max_length=150, verbose_name="invited by")),
                        ("invited_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="invited")),
                        ("expires_at", models.DateTimeField(verbose_name="invitation runs out")),
                        ("confirmed_at", models.DateTimeField(blank=True, null=True, verbose_name="said yes")),
                        ("removed_at", models.DateTimeField(blank=True, null=True, verbose_name="removed")),
                        (
                            "expression",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="collaborators",
                                to="projects.expression",
                                verbose_name="expression of interest",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "person who writes too",
                        "verbose_name_plural": "people who write too",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("name", ""), _negated=True), models.Q(("email", ""), _negated=True)
                                ),
                                name="collaborator_has_a_name_and_an_email",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("rights__in", ["view", "edit", "submit"])),
                                name="collaborator_rights_are_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("link_hash__regex", "^[0-9a-f]{64}$")),
                                name="collaborator_link_is_kept_as_a_hash",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("expires_at__gt", models.F("invited_at"))),
                                name="collaborator_invitation_lasts_a_while",
                            ),
                            models.UniqueConstraint(
                                models.F("expression"),
                                django.db.models.functions.text.Lower("email"),
                                condition=models.Q(("removed_at__isnull", True)),
                                name="collaborator_is_invited_once_at_a_time",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CollaboratorEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "rights",
                            models.CharField(
                                choices=[
                                    ("view", "Read only"),
                                    ("edit", "Read and write"),
                                    ("submit", "Read, write and send"),
                                ],
                                max_length=6,
                                verbose_name="may do",
                            ),
                        ),
                        ("invited_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="invited")),
                        ("expires_at", models.DateTimeField(verbose_name="invitation runs out")),
                        ("confirmed_at", models.DateTimeField(blank=True, null=True, verbose_name="said yes")),
                        ("removed_at", models.DateTimeField(blank=True, null=True, verbose_name="removed")),
                        (
                            "expression",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.expression",
                                verbose_name="expression of interest",
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
                                related_name="id_public_id_expression_rights_invited_at_expires_at_confirmed_at_removed_at_events",
                                to="projects.collaborator",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="OutreachEntry",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "name",
                            models.CharField(
                                blank=True,
                                help_text="Leave it empty when the register has the organisation.",
                                max_length=200,
                                verbose_name="name",
                            ),
                        ),
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
                                verbose_name="kind of organisation",
                            ),
                        ),
                        ("why_not", models.TextField(max_length=2000, verbose_name="why they do not usually apply")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="created"
                            ),
                        ),
                        (
                            "call",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="outreach",
                                to="projects.call",
                                verbose_name="call",
                            ),
                        ),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "expression",
                            models.ForeignKey(
                                blank=True,
                                help_text="Only when we did not find it ourselves by the register or the name.",
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="projects.expression",
                                verbose_name="their expression of interest",
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
                            "organisation",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="programme.organisation",
                                verbose_name="organisation in the register",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "organisation to reach",
                        "verbose_name_plural": "organisations to reach",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("organisation__isnull", False),
                                    models.Q(("name", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="outreach_entry_names_an_organisation",
                                violation_error_message="Choose an organisation of the register, or type a name.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("why_not", ""), _negated=True),
                                name="outreach_entry_says_why_they_do_not_apply",
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
                                name="outreach_entry_kind_is_known",
                            ),
                            models.UniqueConstraint(
                                fields=("call", "organisation"),
                                name="outreach_entry_lists_an_organisation_once_for_a_call",
                            ),
                            models.UniqueConstraint(
                                models.F("call"),
                                django.db.models.functions.text.Lower("name"),
                                models.F("nation"),
                                condition=models.Q(("name", ""), _negated=True),
                                name="outreach_entry_lists_a_name_once_for_a_call",
                                violation_error_message="This organisation is on the list of this call already.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ContactAttempt",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("on", models.DateField(verbose_name="day")),
                        (
                            "way",
                            models.CharField(
                                choices=[
                                    ("email", "Email"),
                                    ("phone", "Phone call"),
                                    ("letter", "Letter"),
                                    ("visit", "Visit"),
                                    ("somebody", "Through somebody they know"),
                                    ("event", "At an event"),
                                ],
                                max_length=10,
                                verbose_name="how",
                            ),
                        ),
                        (
                            "result",
                            models.CharField(
                                choices=[
                                    ("no_answer", "No answer yet"),
                                    ("interested", "Interested"),
                                    ("needs_help", "Interested, and needs help"),
                                    ("not_now", "Not now"),
                                ],
                                max_length=12,
                                verbose_name="result",
                            ),
                        ),
                        ("note", models.TextField(blank=True, max_length=2000, verbose_name="note")),
                        (
                            "by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="by",
                            ),
                        ),
                        (
                            "entry",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="attempts",
                                to="projects.outreachentry",
                                verbose_name="organisation to reach",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "attempt",
                        "verbose_name_plural": "attempts",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("way__in", ["email", "phone", "letter", "visit", "somebody", "event"])
                                ),
                                name="contact_attempt_way_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("result__in", ["no_answer", "interested", "needs_help", "not_now"])
                                ),
                                name="contact_attempt_result_is_known",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SiteReport",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("period_from", models.DateField(verbose_name="from")),
                        ("period_to", models.DateField(verbose_name="to")),
                        ("due_on", models.DateField(verbose_name="due")),
                        (
                            "status",
                            models.CharField(
                                choices=[("open", "To be written"), ("sent", "Sent"), ("read", "Read")],
                                default="open",
                                max_length=4,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="asked for"
                            ),
                        ),
                        ("sent_at", models.DateTimeField(blank=True, editable=False, null=True, verbose_name="sent")),
                        ("read_at", models.DateTimeField(blank=True, editable=False, null=True, verbose_name="read")),
                        (
                            "reopened_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="opened again"),
                        ),
                        (
                            "reopened_why",
                            models.TextField(
                                blank=True, editable=False, max_length=2000, verbose_name="why it was opened again"
                            ),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="reports",
                                to="projects.project",
                                verbose_name="project",
                            ),
                        ),
                        (
                            "read_by",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="read by",
                            ),
                        ),
                        (
                            "sent_by",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="sent by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "report of a site",
                        "verbose_name_plural": "reports of sites",
                        "permissions": (
                            ("write_sitereport", "Can write the reports of one's own site"),
                            ("read_sitereport", "Can say that a report was read, or open it again"),
                        ),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("period_to__gte", models.F("period_from"))),
                                name="site_report_period_is_in_order",
                                violation_error_message="The period must end after it begins. Check both dates.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["open", "sent", "read"])),
                                name="site_report_status_is_known",
                            ),
                            models.UniqueConstraint(
                                fields=("project", "period_from"), name="site_report_is_asked_for_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("read_at__isnull", True), ("sent_at__isnull", True), ("status", "open")),
                                    models.Q(
                                        ("read_at__isnull", True),
                                        ("sent_at__isnull", False),
                                        ("sent_by__isnull", False),
                                        ("status", "sent"),
                                    ),
                                    models.Q(
                                        ("read_at__isnull", False),
                                        ("sent_at__isnull", False),
                                        ("sent_by__isnull", False),
                                        ("status", "read"),
                                    ),
                                    _connector="OR",
                                ),
                                name="site_report_has_the_dates_of_its_status",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("reopened_at__isnull", True),
                                    models.Q(("reopened_why", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="site_report_opens_again_for_a_reason",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LearningEntry",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("on", models.DateField(verbose_name="day")),
                        ("tried", models.TextField(blank=True, max_length=5000, verbose_name="what was tried")),
                        ("saw", models.TextField(blank=True, max_length=5000, verbose_name="what happened")),
                        ("learned", models.TextField(max_length=5000, verbose_name="what was learned")),
                        ("shared", models.TextField(blank=True, max_length=5000, verbose_name="who heard of it")),
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
                            "written_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="written"
                            ),
                        ),
                        (
                            "codes",
                            models.ManyToManyField(
                                blank=True,
                                limit_choices_to=models.Q(("list_name__in", ("enabler", "barrier"))),
                                related_name="+",
                                to="programme.code",
                                verbose_name="what helped and what got in the way",
                            ),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="entries",
                                to="projects.project",
                                verbose_name="project",
                            ),
                        ),
                        (
                            "written_by",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="written by",
                            ),
                        ),
                        (
                            "report",
                            models.OneToOneField(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="entry",
                                to="projects.sitereport",
                                verbose_name="report",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "entry of the learning log",
                        "verbose_name_plural": "learning log",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("learned", ""), _negated=True),
                                name="learning_entry_says_what_was_learned",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("language__in", ["en", "cy"])),
                                name="learning_entry_language_is_known",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Lesson",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("slug", models.SlugField(max_length=60, unique=True, verbose_name="short name")),
                        ("title", impact.programme.texts.TextsField(verbose_name="the lesson in one sentence")),
                        ("words", impact.programme.texts.TextsField(verbose_name="what we learned, and how we know")),
                        (
                            "published_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="shown"),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="written down"
                            ),
                        ),
                        (
                            "codes",
                            models.ManyToManyField(
                                blank=True,
                                limit_choices_to=models.Q(("list_name__in", ("enabler", "barrier"))),
                                related_name="+",
                                to="programme.code",
                                verbose_name="what helped and what got in the way",
                            ),
                        ),
                        (
                            "entries",
                            models.ManyToManyField(
                                blank=True,
                                related_name="lessons",
                                to="projects.learningentry",
                                verbose_name="from these entries of the learning log",
                            ),
                        ),
                        (
                            "hooks",
                            models.ManyToManyField(
                                blank=True,
                                related_name="lessons",
                                to="programme.policyhook",
                                verbose_name="policy hooks",
                            ),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="lessons",
                                to="projects.project",
                                verbose_name="project",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "lesson",
                        "verbose_name_plural": "lessons",
                        "permissions": (
                            ("publish_lesson", "Can show lessons, findings and updates on the public pages"),
                        ),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("title__en", ""), _negated=True), ("title__has_key", "en")
                                ),
                                name="lesson_title_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("words__en", ""), _negated=True), ("words__has_key", "en")
                                ),
                                name="lesson_words_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("slug", ""), _negated=True), name="lesson_has_a_short_name"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EmbeddingAction",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("what", impact.programme.texts.TextsField(verbose_name="what is done")),
                        ("target", impact.programme.texts.TextsField(blank=True, verbose_name="who should take it up")),
                        (
                            "owner_role",
                            models.CharField(
                                blank=True, help_text="A role, not a name.", max_length=150, verbose_name="who there"
                            ),
                        ),
                        ("due_on", models.DateField(verbose_name="due")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("planned", "Planned, not yet begun"),
                                    ("doing", "Under way, not yet taken up"),
                                    ("taken_up", "Taken up"),
                                    ("not_taken_up", "Not taken up"),
                                ],
                                default="planned",
                                max_length=14,
                                verbose_name="status",
                            ),
                        ),
                        ("uptake", impact.programme.texts.TextsField(blank=True, verbose_name="what became of it")),
                        ("source", models.CharField(blank=True, max_length=300, verbose_name="where that can be seen")),
                        ("source_url", models.URLField(blank=True, max_length=500, verbose_name="address")),
                        ("ended_on", models.DateField(blank=True, null=True, verbose_name="known since")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="written down"
                            ),
                        ),
                        (
                            "hook",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="actions",
                                to="programme.policyhook",
                                verbose_name="policy hook",
                            ),
                        ),
                        (
                            "owner",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="programme.organisation",
                                verbose_name="organisation that does it",
                            ),
                        ),
                        (
                            "lesson",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="actions",
                                to="projects.lesson",
                                verbose_name="lesson",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "embedding action",
                        "verbose_name_plural": "embedding actions",
                        "permissions": (("end_embeddingaction", "Can say what became of an embedding action"),),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("what__en", ""), _negated=True), ("what__has_key", "en")),
                                name="embedding_action_what_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["planned", "doing", "taken_up", "not_taken_up"])),
                                name="embedding_action_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("hook__isnull", False),
                                    models.Q(("target__has_key", "en"), models.Q(("target__en", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="embedding_action_says_who_should_take_it_up",
                                violation_error_message="Choose a policy hook, or say who should take it up.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "taken_up"), _negated=True),
                                    models.Q(
                                        ("uptake__has_key", "en"),
                                        models.Q(("uptake__en", ""), _negated=True),
                                        models.Q(("source", ""), _negated=True),
                                        ("ended_on__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="embedding_action_is_taken_up_with_evidence",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "not_taken_up"), _negated=True),
                                    models.Q(
                                        ("uptake__has_key", "en"),
                                        models.Q(("uptake__en", ""), _negated=True),
                                        ("ended_on__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="embedding_action_is_not_taken_up_for_a_reason",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EmbeddingActionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("what", impact.programme.texts.TextsField(verbose_name="what is done")),
                        ("target", impact.programme.texts.TextsField(blank=True, verbose_name="who should take it up")),
                        (
                            "owner_role",
                            models.CharField(
                                blank=True, help_text="A role, not a name.", max_length=150, verbose_name="who there"
                            ),
                        ),
                        ("due_on", models.DateField(verbose_name="due")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("planned", "Planned, not yet begun"),
                                    ("doing", "Under way, not yet taken up"),
                                    ("taken_up", "Taken up"),
                                    ("not_taken_up", "Not taken up"),
                                ],
                                default="planned",
                                max_length=14,
                                verbose_name="status",
                            ),
                        ),
                        ("uptake", impact.programme.texts.TextsField(blank=True, verbose_name="what became of it")),
                        ("source", models.CharField(blank=True, max_length=300, verbose_name="where that can be seen")),
                        ("source_url", models.URLField(blank=True, max_length=500, verbose_name="address")),
                        ("ended_on", models.DateField(blank=True, null=True, verbose_name="known since")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="written down"
                            ),
                        ),
                        (
                            "hook",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programme.policyhook",
                                verbose_name="policy hook",
                            ),
                        ),
                        (
                            "owner",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programme.organisation",
                                verbose_name="organisation that does it",
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
                                related_name="id_public_id_lesson_what_hook_target_owner_owner_role_due_on_status_uptake_source_source_url_ended_on_created_at_events",
                                to="projects.embeddingaction",
                            ),
                        ),
                        (
                            "lesson",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.lesson",
                                verbose_name="lesson",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="EvaluationPlan",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("questions", impact.programme.texts.TextsField(verbose_name="what we want to find out")),
                        ("methods", impact.programme.texts.TextsField(blank=True, verbose_name="how")),
                        ("who", impact.programme.texts.TextsField(blank=True, verbose_name="who does it")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="written down"
                            ),
                        ),
                        (
                            "project",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="plan",
                                to="projects.project",
                                verbose_name="project",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "evaluation plan",
                        "verbose_name_plural": "evaluation plans",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("questions__en", ""), _negated=True), ("questions__has_key", "en")
                                ),
                                name="evaluation_plan_questions_en_is_filled",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EvaluationPlanEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("questions", impact.programme.texts.TextsField(verbose_name="what we want to find out")),
                        ("methods", impact.programme.texts.TextsField(blank=True, verbose_name="how")),
                        ("who", impact.programme.texts.TextsField(blank=True, verbose_name="who does it")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="written down"
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
                                related_name="id_public_id_project_questions_methods_who_created_at_events",
                                to="projects.evaluationplan",
                            ),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.project",
                                verbose_name="project",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ExpressionFile",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="note")),
                        ("number", models.PositiveSmallIntegerField(verbose_name="place")),
                        ("added_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="added")),
                        (
                            "expression",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="files",
                                to="projects.expression",
                                verbose_name="expression of interest",
                            ),
                        ),
                        (
                            "question",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="projects.callquestion",
                                verbose_name="question",
                            ),
                        ),
                        (
                            "stored_file",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="expression_file",
                                to="files.storedfile",
                                verbose_name="file",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "file of an expression of interest",
                        "verbose_name_plural": "files of expressions of interest",
                        "permissions": (("download_expressionfile", "Can download files of expressions of interest"),),
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("expression", "number"), name="expression_file_has_its_own_place"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("number__gte", 1), ("number__lte", 5)),
                                name="expression_file_is_one_of_five",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ExpressionFileEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("number", models.PositiveSmallIntegerField(verbose_name="place")),
                        ("added_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="added")),
                        (
                            "expression",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.expression",
                                verbose_name="expression of interest",
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
                                related_name="id_public_id_expression_question_stored_file_number_added_at_events",
                                to="projects.expressionfile",
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
                                to="projects.callquestion",
                                verbose_name="question",
                            ),
                        ),
                        (
                            "stored_file",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="files.storedfile",
                                verbose_name="file",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ExpressionPartner",
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
                        ("part", models.TextField(blank=True, verbose_name="what they would do")),
                        ("version", models.PositiveIntegerField(default=1, verbose_name="version")),
                        ("saved_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="saved")),
                        (
                            "expression",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="partners",
                                to="projects.expression",
                                verbose_name="expression of interest",
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
                                verbose_name="nation",
                            ),
                        ),
                        (
                            "saved_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="projects.collaborator",
                                verbose_name="written last by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "partner organisation",
                        "verbose_name_plural": "partner organisations",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("name", ""), _negated=True), name="expression_partner_has_a_name"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
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
                                name="expression_partner_kind_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("version__gte", 1)), name="expression_partner_version_starts_at_one"
                            ),
                            models.CheckConstraint(
                                condition=django.db.models.lookups.LessThanOrEqual(
                                    django.db.models.functions.text.Length("part"), 2000
                                ),
                                name="expression_partner_part_is_not_endless",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Indicator",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("name", impact.programme.texts.TextsField(verbose_name="what is measured")),
                        (
                            "unit",
                            impact.programme.texts.TextsField(
                                blank=True, help_text="For example people, days, per cent.", verbose_name="in what"
                            ),
                        ),
                        (
                            "baseline",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                max_digits=12,
                                null=True,
                                verbose_name="before the project",
                            ),
                        ),
                        ("baseline_on", models.DateField(blank=True, null=True, verbose_name="measured on")),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="place in lists")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="written down"
                            ),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="indicators",
                                to="projects.project",
                                verbose_name="project",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "indicator",
                        "verbose_name_plural": "indicators",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("name__en", ""), _negated=True), ("name__has_key", "en")),
                                name="indicator_name_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("baseline__isnull", True), ("baseline_on__isnull", False), _connector="OR"
                                ),
                                name="indicator_baseline_has_its_day",
                                violation_error_message="Say on which day the first value was measured.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Finding",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("words", impact.programme.texts.TextsField(verbose_name="what was found")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("research", "Research"),
                                    ("lived", "Lived experience"),
                                    ("practice", "Practice knowledge"),
                                ],
                                max_length=20,
                                verbose_name="kind of evidence",
                            ),
                        ),
                        ("strength", impact.programme.texts.TextsField(verbose_name="how sure we are, and why")),
                        (
                            "published_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="shown"),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="written down"
                            ),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="findings",
                                to="projects.project",
                                verbose_name="project",
                            ),
                        ),
                        (
                            "indicator",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="findings",
                                to="projects.indicator",
                                verbose_name="indicator",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "finding",
                        "verbose_name_plural": "findings",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("words__en", ""), _negated=True), ("words__has_key", "en")
                                ),
                                name="project_finding_words_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("strength__en", ""), _negated=True), ("strength__has_key", "en")
                                ),
                                name="project_finding_strength_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["research", "lived", "practice"])),
                                name="project_finding_kind_is_known",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FindingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("words", impact.programme.texts.TextsField(verbose_name="what was found")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("research", "Research"),
                                    ("lived", "Lived experience"),
                                    ("practice", "Practice knowledge"),
                                ],
                                max_length=20,
                                verbose_name="kind of evidence",
                            ),
                        ),
                        ("strength", impact.programme.texts.TextsField(verbose_name="how sure we are, and why")),
                        (
                            "published_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="shown"),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="written down"
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
                                related_name="id_public_id_project_words_kind_strength_indicator_published_at_created_at_events",
                                to="projects.finding",
                            ),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.project",
                                verbose_name="project",
                            ),
                        ),
                        (
                            "indicator",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.indicator",
                                verbose_name="indicator",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="FollowUp",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("on", models.DateField(verbose_name="measured on")),
                        (
                            "value",
                            models.DecimalField(
                                blank=True, decimal_places=2, max_digits=12, null=True, verbose_name="value"
                            ),
                        ),
                        ("words", models.TextField(blank=True, max_length=5000, verbose_name="in words")),
                        (
                            "written_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="written"
                            ),
                        ),
                        (
                            "written_by",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="written by",
                            ),
                        ),
                        (
                            "indicator",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="follow_ups",
                                to="projects.indicator",
                                verbose_name="indicator",
                            ),
                        ),
                        (
                            "report",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="follow_ups",
                                to="projects.sitereport",
                                verbose_name="report",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "follow-up",
                        "verbose_name_plural": "follow-ups",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("value__isnull", False), models.Q(("words", ""), _negated=True), _connector="OR"
                                ),
                                name="follow_up_says_something",
                                violation_error_message="Write a value, or say it in words.",
                            ),
                            models.UniqueConstraint(
                                fields=("indicator", "report"), name="follow_up_stands_once_in_a_report"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FollowUpEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("on", models.DateField(verbose_name="measured on")),
                        (
                            "value",
                            models.DecimalField(
                                blank=True, decimal_places=2, max_digits=12, null=True, verbose_name="value"
                            ),
                        ),
                        (
                            "written_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="written"
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
                                related_name="id_public_id_indicator_report_on_value_written_by_written_at_events",
                                to="projects.followup",
                            ),
                        ),
                        (
                            "written_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="written by",
                            ),
                        ),
                        (
                            "indicator",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.indicator",
                                verbose_name="indicator",
                            ),
                        ),
                        (
                            "report",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.sitereport",
                                verbose_name="report",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="FrozenPaper",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("letter", "Letter"),
                                    ("agreement", "Site agreement"),
                                    ("addendum", "Change to a site agreement"),
                                ],
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        ("subject", models.UUIDField(verbose_name="what was frozen")),
                        ("body", models.JSONField(verbose_name="its words")),
                        ("sha256", models.CharField(max_length=64, verbose_name="check sum")),
                        ("made_at", models.DateTimeField(verbose_name="sent or signed")),
                        (
                            "expression",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="papers",
                                to="projects.expression",
                                verbose_name="expression of interest",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "frozen paper",
                        "verbose_name_plural": "frozen papers",
                        "constraints": [
                            models.UniqueConstraint(fields=("kind", "subject"), name="paper_is_frozen_once"),
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["letter", "agreement", "addendum"])),
                                name="paper_kind_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("sha256__regex", "^[0-9a-f]{64}$")), name="paper_has_its_check_sum"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Grace",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("until", models.DateTimeField(verbose_name="may be sent until")),
                        ("reason", models.TextField(max_length=1000, verbose_name="reason")),
                        (
                            "given_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="given"
                            ),
                        ),
                        (
                            "expression",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="graces",
                                to="projects.expression",
                                verbose_name="expression of interest",
                            ),
                        ),
                        (
                            "given_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="given by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "longer time to send",
                        "verbose_name_plural": "longer times to send",
                        "permissions": (("give_grace", "Can let one organisation send after the deadline"),),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("reason", ""), _negated=True), name="grace_says_its_reason"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("until__gt", models.F("given_at"))),
                                name="grace_ends_after_it_was_given",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="GuideEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("slug", models.SlugField(db_index=False, max_length=60, verbose_name="short name")),
                        ("title", impact.programme.texts.TextsField(verbose_name="the question, as a title")),
                        ("short_answer", impact.programme.texts.TextsField(blank=True, verbose_name="short answer")),
                        ("known", impact.programme.texts.TextsField(blank=True, verbose_name="what we know")),
                        ("not_known", impact.programme.texts.TextsField(blank=True, verbose_name="what we don't know")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "Being written"),
                                    ("in_review", "With a second reader"),
                                    ("published", "Published"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "is_example",
                            models.BooleanField(
                                default=False, help_text="Invented, and marked so on its page.", verbose_name="example"
                            ),
                        ),
                        ("review_on", models.DateField(blank=True, null=True, verbose_name="look at it again on")),
                        (
                            "sent_to_review_at",
                            models.DateTimeField(
                                blank=True, editable=False, null=True, verbose_name="sent to a second reader"
                            ),
                        ),
                        (
                            "reviewed_at",
                            models.DateTimeField(
                                blank=True, editable=False, null=True, verbose_name="read by a second person"
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
                                related_name="id_public_id_slug_title_short_answer_known_not_known_status_is_example_review_on_written_by_sent_to_review_by_sent_to_review_at_reviewed_by_reviewed_at_published_at_events",
                                to="projects.guide",
                            ),
                        ),
                        (
                            "reviewed_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="second reader",
                            ),
                        ),
                        (
                            "sent_to_review_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="sent to a second reader by",
                            ),
                        ),
                        (
                            "written_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="written by",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="GuideSource",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("research", "Research"),
                                    ("lived", "Lived experience"),
                                    ("practice", "Practice knowledge"),
                                ],
                                max_length=20,
                                verbose_name="kind of evidence",
                            ),
                        ),
                        ("title", impact.programme.texts.TextsField(verbose_name="what it says")),
                        ("citation", models.CharField(max_length=500, verbose_name="source")),
                        ("url", models.URLField(blank=True, max_length=500, verbose_name="address")),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="place in the column")),
                        (
                            "guide",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sources",
                                to="projects.guide",
                                verbose_name="guide",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "source of a guide",
                        "verbose_name_plural": "sources of guides",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("title__en", ""), _negated=True), ("title__has_key", "en")
                                ),
                                name="guidesource_title_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["research", "lived", "practice"])),
                                name="guide_source_kind_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("citation", ""), _negated=True),
                                name="guide_source_says_where_it_is_from",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="GuideSourceEvent",
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
                                    ("research", "Research"),
                                    ("lived", "Lived experience"),
                                    ("practice", "Practice knowledge"),
                                ],
                                max_length=20,
                                verbose_name="kind of evidence",
                            ),
                        ),
                        ("title", impact.programme.texts.TextsField(verbose_name="what it says")),
                        ("citation", models.CharField(max_length=500, verbose_name="source")),
                        ("url", models.URLField(blank=True, max_length=500, verbose_name="address")),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="place in the column")),
                        (
                            "guide",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.guide",
                                verbose_name="guide",
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
                                related_name="id_public_id_guide_kind_title_citation_url_position_events",
                                to="projects.guidesource",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="HelpRequest",
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
                            "organisation_name",
                            models.CharField(blank=True, max_length=200, verbose_name="organisation or group"),
                        ),
                        (
                            "wants",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("talk", "A talk about whether this is for us"),
                                        ("typing", "You type for us on a 30-minute call"),
                                        ("bsl", "British Sign Language (BSL)"),
                                        ("isl", "Irish Sign Language (ISL)"),
                                        ("easy_read", "Easy Read, and time to go through it"),
                                        ("welsh", "Help in Welsh"),
                                        (
                                            "costs",
                                            "Money for the costs of applying, for example somebody's time or travel",
                                        ),
                                        ("other", "Something else"),
                                    ],
                                    max_length=12,
                                ),
                                size=None,
                                verbose_name="what would help",
                            ),
                        ),
                        ("words", models.TextField(blank=True, max_length=5000, verbose_name="in their words")),
                        ("needed_by", models.DateField(blank=True, null=True, verbose_name="needed by")),
                        ("due_on", models.DateField(verbose_name="due")),
                        (
                            "status",
                            models.CharField(
                                choices=[("new", "New"), ("promised", "Promised"), ("done", "Done")],
                                default="new",
                                max_length=8,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="received"
                            ),
                        ),
                        ("promised_at", models.DateTimeField(blank=True, null=True, verbose_name="promised")),
                        ("promise", models.TextField(blank=True, max_length=2000, verbose_name="what we promised")),
                        ("done_at", models.DateTimeField(blank=True, null=True, verbose_name="done")),
                        ("done_note", models.TextField(blank=True, max_length=2000, verbose_name="what was done")),
                        (
                            "privacy_notice_version",
                            models.CharField(max_length=20, verbose_name="privacy notice shown"),
                        ),
                        ("lawful_basis", models.CharField(max_length=40, verbose_name="lawful basis")),
                        (
                            "call",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="help_requests",
                                to="projects.call",
                                verbose_name="call",
                            ),
                        ),
                        (
                            "done_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="done by",
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
                            "person",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                                verbose_name="person",
                            ),
                        ),
                        (
                            "promised_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="promised by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "request for help to apply",
                        "verbose_name_plural": "requests for help to apply",
                        "permissions": (("answer_helprequest", "Can promise and give help to apply"),),
                        "indexes": [models.Index(fields=["status", "due_on"], name="help_request_by_due_day")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("wants__len__gt", 0),
                                    (
                                        "wants__contained_by",
                                        ["talk", "typing", "bsl", "isl", "easy_read", "welsh", "costs", "other"],
                                    ),
                                ),
                                name="help_request_says_what_would_help",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["new", "promised", "done"])),
                                name="help_request_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "promised"), _negated=True),
                                    models.Q(
                                        ("promised_at__isnull", False),
                                        ("promised_by__isnull", False),
                                        models.Q(("promise", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="help_request_promise_says_what_and_by_whom",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("done_at__isnull", False), ("done_by__isnull", False), ("status", "done")
                                    ),
                                    models.Q(
                                        models.Q(("status", "done"), _negated=True),
                                        ("done_at__isnull", True),
                                        ("done_by__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="help_request_done_says_when_and_by_whom",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HelpRequestEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "status",
                            models.CharField(
                                choices=[("new", "New"), ("promised", "Promised"), ("done", "Done")],
                                default="new",
                                max_length=8,
                                verbose_name="status",
                            ),
                        ),
                        ("due_on", models.DateField(verbose_name="due")),
                        ("promised_at", models.DateTimeField(blank=True, null=True, verbose_name="promised")),
                        ("done_at", models.DateTimeField(blank=True, null=True, verbose_name="done")),
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
                            "done_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="done by",
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
                                related_name="id_public_id_call_nation_status_due_on_promised_by_promised_at_done_by_done_at_events",
                                to="projects.helprequest",
                            ),
                        ),
                        (
                            "promised_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="promised by",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="IndicatorEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", impact.programme.texts.TextsField(verbose_name="what is measured")),
                        (
                            "unit",
                            impact.programme.texts.TextsField(
                                blank=True, help_text="For example people, days, per cent.", verbose_name="in what"
                            ),
                        ),
                        (
                            "baseline",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                max_digits=12,
                                null=True,
                                verbose_name="before the project",
                            ),
                        ),
                        ("baseline_on", models.DateField(blank=True, null=True, verbose_name="measured on")),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="place in lists")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="written down"
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
                                related_name="id_public_id_project_name_unit_baseline_baseline_on_position_created_at_events",
                                to="projects.indicator",
                            ),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.project",
                                verbose_name="project",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="LearningEntryEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("on", models.DateField(verbose_name="day")),
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
                            "written_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="written"
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
                                related_name="id_public_id_project_report_on_language_written_by_written_at_events",
                                to="projects.learningentry",
                            ),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.project",
                                verbose_name="project",
                            ),
                        ),
                        (
                            "written_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="written by",
                            ),
                        ),
                        (
                            "report",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.sitereport",
                                verbose_name="report",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="LessonEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("slug", models.SlugField(db_index=False, max_length=60, verbose_name="short name")),
                        ("title", impact.programme.texts.TextsField(verbose_name="the lesson in one sentence")),
                        ("words", impact.programme.texts.TextsField(verbose_name="what we learned, and how we know")),
                        (
                            "published_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="shown"),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="written down"
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
                                related_name="id_public_id_project_slug_title_words_published_at_created_at_events",
                                to="projects.lesson",
                            ),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.project",
                                verbose_name="project",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Letter",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("chosen", "Chosen"),
                                    ("reserve", "Reserve"),
                                    ("not_this_time", "Not this time"),
                                ],
                                max_length=14,
                                verbose_name="decision",
                            ),
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
                                max_length=12,
                                verbose_name="language and format",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("drafted", "Drafted, to be reviewed"),
                                    ("reviewed", "Reviewed"),
                                    ("queued", "Leaving now"),
                                    ("sent", "Sent"),
                                    ("discarded", "Not needed any more"),
                                ],
                                default="drafted",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("version", models.PositiveIntegerField(default=1, verbose_name="version")),
                        ("subject", models.CharField(max_length=200, verbose_name="subject")),
                        ("opening", models.TextField(verbose_name="opening")),
                        ("parts", models.JSONField(default=list, verbose_name="strengths and next steps")),
                        (
                            "neighbour",
                            models.CharField(
                                blank=True,
                                help_text="A network or event on their topic, with whom to ask for. No private phone numbers.",
                                max_length=300,
                                verbose_name="named neighbour",
                            ),
                        ),
                        (
                            "neighbour_url",
                            models.URLField(blank=True, max_length=500, verbose_name="address of the neighbour’s page"),
                        ),
                        ("closing", models.TextField(verbose_name="closing")),
                        ("reserve_until", models.DateField(blank=True, null=True, verbose_name="reserve until")),
                        (
                            "post_to",
                            models.TextField(
                                blank=True,
                                help_text="Fill it in when they asked for paper: then a letter to post is put in the work list.",
                                max_length=500,
                                verbose_name="postal address",
                            ),
                        ),
                        ("note", models.TextField(blank=True, verbose_name="note to who wrote it")),
                        ("drafted_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="written")),
                        ("reviewed_at", models.DateTimeField(blank=True, null=True, verbose_name="reviewed")),
                        ("sent_at", models.DateTimeField(blank=True, null=True, verbose_name="sent")),
                        (
                            "drafted_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="written by",
                            ),
                        ),
                        (
                            "expression",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="letters",
                                to="projects.expression",
                                verbose_name="expression of interest",
                            ),
                        ),
                        (
                            "reviewed_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="reviewed by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "letter about a decision",
                        "verbose_name_plural": "letters about decisions",
                        "permissions": (
                            ("write_letter", "Can draft and change letters about decisions"),
                            ("review_letter", "Can review letters about decisions"),
                            ("send_letter", "Can send all letters of a call"),
                        ),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["chosen", "reserve", "not_this_time"])),
                                name="letter_kind_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status__in", ["drafted", "reviewed", "queued", "sent", "discarded"])
                                ),
                                name="letter_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("version__gte", 1)), name="letter_version_starts_at_one"
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("status__in", ("drafted", "reviewed", "queued"))),
                                fields=("expression",),
                                name="letter_to_be_sent_is_the_only_one",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("status", "sent")),
                                fields=("expression", "kind"),
                                name="letter_tells_a_decision_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status__in", ("reviewed", "queued", "sent")), _negated=True),
                                    models.Q(("reviewed_at__isnull", False), ("reviewed_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="letter_is_reviewed_before_it_is_sent",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("reviewed_by__isnull", True),
                                    ("drafted_by__isnull", True),
                                    models.Q(("reviewed_by", models.F("drafted_by")), _negated=True),
                                    _connector="OR",
                                ),
                                name="letter_is_reviewed_by_somebody_else",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status__in", ("reviewed", "queued", "sent")), _negated=True),
                                    models.Q(("kind", "not_this_time"), _negated=True),
                                    models.Q(("neighbour", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="letter_of_not_this_time_names_a_neighbour",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("kind", "reserve"), _negated=True),
                                    ("reserve_until__isnull", False),
                                    _connector="OR",
                                ),
                                name="letter_of_a_reserve_says_until_when",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("sent_at__isnull", False), ("status", "sent")),
                                    models.Q(models.Q(("status", "sent"), _negated=True), ("sent_at__isnull", True)),
                                    _connector="OR",
                                ),
                                name="letter_sent_has_its_date",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LetterEvent",
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
                                    ("chosen", "Chosen"),
                                    ("reserve", "Reserve"),
                                    ("not_this_time", "Not this time"),
                                ],
                                max_length=14,
                                verbose_name="decision",
                            ),
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
                                max_length=12,
                                verbose_name="language and format",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("drafted", "Drafted, to be reviewed"),
                                    ("reviewed", "Reviewed"),
                                    ("queued", "Leaving now"),
                                    ("sent", "Sent"),
                                    ("discarded", "Not needed any more"),
                                ],
                                default="drafted",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("version", models.PositiveIntegerField(default=1, verbose_name="version")),
                        ("reserve_until", models.DateField(blank=True, null=True, verbose_name="reserve until")),
                        ("drafted_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="written")),
                        ("reviewed_at", models.DateTimeField(blank=True, null=True, verbose_name="reviewed")),
                        ("sent_at", models.DateTimeField(blank=True, null=True, verbose_name="sent")),
                        (
                            "drafted_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="written by",
                            ),
                        ),
                        (
                            "expression",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.expression",
                                verbose_name="expression of interest",
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
                                related_name="id_public_id_expression_kind_language_status_version_reserve_until_drafted_by_drafted_at_reviewed_by_reviewed_at_sent_at_events",
                                to="projects.letter",
                            ),
                        ),
                        (
                            "reviewed_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="reviewed by",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="LonglistConversation",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("held_on", models.DateField(verbose_name="held on")),
                        (
                            "who",
                            models.CharField(
                                help_text="Roles, no names.", max_length=300, verbose_name="who took part"
                            ),
                        ),
                        ("notes", models.TextField(max_length=10000, verbose_name="notes")),
                        ("agreed", models.TextField(blank=True, max_length=5000, verbose_name="what was agreed")),
                        ("written_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="written")),
                        (
                            "by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="written by",
                            ),
                        ),
                        (
                            "expression",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="longlist_conversations",
                                to="projects.expression",
                                verbose_name="expression of interest",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "longlist conversation",
                        "verbose_name_plural": "longlist conversations",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("who", ""), _negated=True), models.Q(("notes", ""), _negated=True)
                                ),
                                name="longlist_conversation_says_who_and_what",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LonglistConversationEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("held_on", models.DateField(verbose_name="held on")),
                        ("written_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="written")),
                        (
                            "by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="written by",
                            ),
                        ),
                        (
                            "expression",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.expression",
                                verbose_name="expression of interest",
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
                                related_name="id_public_id_expression_held_on_by_written_at_events",
                                to="projects.longlistconversation",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Milestone",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("title", impact.programme.texts.TextsField(verbose_name="milestone")),
                        ("due_on", models.DateField(verbose_name="due")),
                        ("done_on", models.DateField(blank=True, null=True, verbose_name="reached")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="written down"
                            ),
                        ),
                        (
                            "done_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="said by",
                            ),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="milestones",
                                to="projects.project",
                                verbose_name="project",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "milestone",
                        "verbose_name_plural": "milestones",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("title__en", ""), _negated=True), ("title__has_key", "en")
                                ),
                                name="milestone_title_en_is_filled",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MilestoneEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", impact.programme.texts.TextsField(verbose_name="milestone")),
                        ("due_on", models.DateField(verbose_name="due")),
                        ("done_on", models.DateField(blank=True, null=True, verbose_name="reached")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="written down"
                            ),
                        ),
                        (
                            "done_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="said by",
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
                                related_name="id_public_id_project_title_due_on_done_on_done_by_created_at_events",
                                to="projects.milestone",
                            ),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.project",
                                verbose_name="project",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="MilestoneMove",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("from_day", models.DateField(verbose_name="from")),
                        ("to_day", models.DateField(verbose_name="to")),
                        ("reason", models.TextField(max_length=2000, verbose_name="why")),
                        ("at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="when")),
                        (
                            "by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="by",
                            ),
                        ),
                        (
                            "milestone",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="moves",
                                to="projects.milestone",
                                verbose_name="milestone",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "move of a milestone",
                        "verbose_name_plural": "moves of milestones",
                        "default_permissions": ("view",),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("reason", ""), _negated=True), name="milestone_moves_for_a_reason"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Moderation",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("who", models.TextField(verbose_name="who talked")),
                        ("agreed", models.TextField(verbose_name="what was agreed")),
                        ("held_on", models.DateField(verbose_name="on")),
                        (
                            "noted_at",
                            models.DateTimeField(default=django.utils.timezone.now, verbose_name="written down"),
                        ),
                        (
                            "expression",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="moderations",
                                to="projects.expression",
                                verbose_name="expression of interest",
                            ),
                        ),
                        (
                            "noted_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="written down by",
                            ),
                        ),
                        (
                            "round",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="moderations",
                                to="projects.reviewround",
                                verbose_name="round",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "talk about wide differences",
                        "verbose_name_plural": "talks about wide differences",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("round", "expression"), name="moderation_is_one_for_an_expression"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("who", ""), _negated=True), models.Q(("agreed", ""), _negated=True)
                                ),
                                name="moderation_says_who_talked_and_what_was_agreed",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ModerationEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("held_on", models.DateField(verbose_name="on")),
                        (
                            "noted_at",
                            models.DateTimeField(default=django.utils.timezone.now, verbose_name="written down"),
                        ),
                        (
                            "expression",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.expression",
                                verbose_name="expression of interest",
                            ),
                        ),
                        (
                            "noted_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="written down by",
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
                                related_name="id_public_id_round_expression_held_on_noted_by_noted_at_events",
                                to="projects.moderation",
                            ),
                        ),
                        (
                            "round",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.reviewround",
                                verbose_name="round",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="NationNeed",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("measure", models.SlugField(max_length=40, verbose_name="short name of the measure")),
                        ("words", impact.programme.texts.TextsField(verbose_name="what is measured")),
                        (
                            "share",
                            models.DecimalField(
                                decimal_places=1, max_digits=4, verbose_name="share of the four nations, in %"
                            ),
                        ),
                        ("source", models.CharField(max_length=300, verbose_name="source")),
                        ("as_of", models.DateField(verbose_name="as of")),
                        ("is_example", models.BooleanField(default=False, verbose_name="example")),
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
                        "verbose_name": "nation's share of need",
                        "verbose_name_plural": "nations' shares of need",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("words__en", ""), _negated=True), ("words__has_key", "en")
                                ),
                                name="nationneed_words_en_is_filled",
                            ),
                            models.UniqueConstraint(
                                fields=("nation", "measure"), name="need_is_said_once_for_its_nation"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("share__gte", 0), ("share__lte", 100)),
                                name="need_share_is_a_part_of_all",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("source", ""), _negated=True), name="need_says_its_source"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NationNeedEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "measure",
                            models.SlugField(db_index=False, max_length=40, verbose_name="short name of the measure"),
                        ),
                        ("words", impact.programme.texts.TextsField(verbose_name="what is measured")),
                        (
                            "share",
                            models.DecimalField(
                                decimal_places=1, max_digits=4, verbose_name="share of the four nations, in %"
                            ),
                        ),
                        ("source", models.CharField(max_length=300, verbose_name="source")),
                        ("as_of", models.DateField(verbose_name="as of")),
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
                                related_name="id_public_id_nation_measure_words_share_source_as_of_is_example_events",
                                to="projects.nationneed",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="OpeningNews",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "asked_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="opened"
                            ),
                        ),
                        (
                            "told_up_to",
                            models.BigIntegerField(default=0, editable=False, verbose_name="told up to subscription"),
                        ),
                        (
                            "done_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="everybody told"),
                        ),
                        (
                            "call",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="opening_news",
                                to="projects.call",
                                verbose_name="call",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "news of an opening",
                        "verbose_name_plural": "news of openings",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("told_up_to__gte", 0)), name="opening_news_is_told_from_the_first"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OutreachEntryEvent",
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
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "expression",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="Only when we did not find it ourselves by the register or the name.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.expression",
                                verbose_name="their expression of interest",
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
                            "organisation",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programme.organisation",
                                verbose_name="organisation in the register",
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
                                related_name="id_public_id_call_organisation_kind_nation_expression_created_by_events",
                                to="projects.outreachentry",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PanelMember",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "lived_experience",
                            models.BooleanField(default=False, verbose_name="has lived experience of care"),
                        ),
                        ("most", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="reads at most")),
                        (
                            "reading",
                            models.CharField(
                                choices=[("screen", "On screen"), ("large", "Large print"), ("easy", "Easy Read")],
                                default="screen",
                                max_length=12,
                                verbose_name="reads in",
                            ),
                        ),
                        (
                            "left_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="left the panel"),
                        ),
                        (
                            "reminded_soon_at",
                            models.DateTimeField(
                                blank=True, editable=False, null=True, verbose_name="reminded before the day"
                            ),
                        ),
                        (
                            "reminded_late_at",
                            models.DateTimeField(
                                blank=True, editable=False, null=True, verbose_name="reminded after the day"
                            ),
                        ),
                        (
                            "user",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="reviewer",
                            ),
                        ),
                        (
                            "round",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="members",
                                to="projects.reviewround",
                                verbose_name="round",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "reviewer",
                        "verbose_name_plural": "reviewers",
                        "constraints": [
                            models.UniqueConstraint(fields=("round", "user"), name="reviewer_sits_once_on_a_round"),
                            models.CheckConstraint(
                                condition=models.Q(("reading__in", ["screen", "large", "easy"])),
                                name="reviewer_reads_in_a_known_way",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("most__isnull", True), ("most__gte", 1), _connector="OR"),
                                name="reviewer_reads_one_or_more",
                                violation_error_message="Say at least one, or leave it empty.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PanelMemberEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("most", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="reads at most")),
                        (
                            "reading",
                            models.CharField(
                                choices=[("screen", "On screen"), ("large", "Large print"), ("easy", "Easy Read")],
                                default="screen",
                                max_length=12,
                                verbose_name="reads in",
                            ),
                        ),
                        (
                            "left_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="left the panel"),
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
                                related_name="id_public_id_round_user_most_reading_left_at_events",
                                to="projects.panelmember",
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
                                verbose_name="reviewer",
                            ),
                        ),
                        (
                            "round",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.reviewround",
                                verbose_name="round",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Post",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "number",
                            models.PositiveSmallIntegerField(
                                default=1,
                                help_text="Who follows somebody in the same post gets the same number.",
                                verbose_name="number of the post",
                            ),
                        ),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("coach", "Coach"),
                                    ("facilitator", "Facilitator"),
                                    ("evaluator", "Evaluator"),
                                    ("lead", "Local lead"),
                                    ("other", "Another post"),
                                ],
                                max_length=12,
                                verbose_name="post",
                            ),
                        ),
                        (
                            "holder",
                            models.CharField(
                                blank=True,
                                help_text="May stay empty. Two people of one name: add where they work.",
                                max_length=150,
                                verbose_name="who",
                            ),
                        ),
                        (
                            "share",
                            models.PositiveSmallIntegerField(
                                default=100, help_text="One day a week is 20.", verbose_name="per cent of full time"
                            ),
                        ),
                        ("starts_on", models.DateField(verbose_name="from")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="to")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="written down"
                            ),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="posts",
                                to="projects.project",
                                verbose_name="project",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "post",
                        "verbose_name_plural": "posts",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("role__in", ["coach", "facilitator", "evaluator", "lead", "other"])
                                ),
                                name="post_role_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("share__gte", 1), ("share__lte", 100)),
                                name="post_share_is_a_percentage",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("number__gte", 1)), name="post_number_starts_at_one"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("ends_on__isnull", True), ("ends_on__gte", models.F("starts_on")), _connector="OR"
                                ),
                                name="post_ends_after_it_starts",
                                violation_error_message="The post must end after it starts. Check both dates.",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                expressions=[
                                    (
                                        models.Func(
                                            models.F("project"),
                                            models.F("project"),
                                            models.Value("[]"),
                                            function="int8range",
                                            output_field=django.contrib.postgres.fields.ranges.BigIntegerRangeField(),
                                        ),
                                        "=",
                                    ),
                                    (
                                        models.Func(
                                            models.F("number"),
                                            models.F("number"),
                                            models.Value("[]"),
                                            function="int4range",
                                            output_field=django.contrib.postgres.fields.ranges.IntegerRangeField(),
                                        ),
                                        "=",
                                    ),
                                    (
                                        models.Func(
                                            models.F("starts_on"),
                                            models.Case(
                                                models.When(
                                                    ends_on__lt=models.F("starts_on"), then=models.F("starts_on")
                                                ),
                                                default=models.F("ends_on"),
                                            ),
                                            models.Value("[]"),
                                            function="daterange",
                                            output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                                        ),
                                        "&&",
                                    ),
                                ],
                                name="post_has_one_holder_at_a_time",
                                violation_error_message="Somebody is in this post on some of these days. Change the dates, or give it another number.",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PostEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "number",
                            models.PositiveSmallIntegerField(
                                default=1,
                                help_text="Who follows somebody in the same post gets the same number.",
                                verbose_name="number of the post",
                            ),
                        ),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("coach", "Coach"),
                                    ("facilitator", "Facilitator"),
                                    ("evaluator", "Evaluator"),
                                    ("lead", "Local lead"),
                                    ("other", "Another post"),
                                ],
                                max_length=12,
                                verbose_name="post",
                            ),
                        ),
                        (
                            "share",
                            models.PositiveSmallIntegerField(
                                default=100, help_text="One day a week is 20.", verbose_name="per cent of full time"
                            ),
                        ),
                        ("starts_on", models.DateField(verbose_name="from")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="to")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="written down"
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
                                related_name="id_public_id_project_number_role_share_starts_on_ends_on_created_at_events",
                                to="projects.post",
                            ),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.project",
                                verbose_name="project",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ProjectUpdate",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        ("words", impact.programme.texts.TextsField(verbose_name="what happened")),
                        ("on", models.DateField(verbose_name="day")),
                        (
                            "published_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="shown"),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="written down"
                            ),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="updates",
                                to="projects.project",
                                verbose_name="project",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "update of a project",
                        "verbose_name_plural": "updates of projects",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("title__en", ""), _negated=True), ("title__has_key", "en")
                                ),
                                name="projectupdate_title_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("words__en", ""), _negated=True), ("words__has_key", "en")
                                ),
                                name="projectupdate_words_en_is_filled",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProjectUpdateEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        ("words", impact.programme.texts.TextsField(verbose_name="what happened")),
                        ("on", models.DateField(verbose_name="day")),
                        (
                            "published_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="shown"),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="written down"
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
                                related_name="id_public_id_project_title_words_on_published_at_created_at_events",
                                to="projects.projectupdate",
                            ),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.project",
                                verbose_name="project",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Reopening",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="reopened")),
                        ("reason", models.TextField(max_length=2000, verbose_name="reason")),
                        ("send_until", models.DateTimeField(verbose_name="may be sent until")),
                        (
                            "by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="reopened by",
                            ),
                        ),
                        (
                            "expression",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="reopenings",
                                to="projects.expression",
                                verbose_name="expression of interest",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "reopening",
                        "verbose_name_plural": "reopenings",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("reason", ""), _negated=True), name="reopening_says_why"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("send_until__gt", models.F("at"))),
                                name="reopening_leaves_time_to_send",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReopeningEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="reopened")),
                        ("send_until", models.DateTimeField(verbose_name="may be sent until")),
                        (
                            "by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="reopened by",
                            ),
                        ),
                        (
                            "expression",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.expression",
                                verbose_name="expression of interest",
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
                                related_name="id_public_id_expression_by_at_send_until_events",
                                to="projects.reopening",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ReportReminder",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "kind",
                            models.CharField(
                                choices=[("before", "Before it is due"), ("after", "After it was due")],
                                max_length=6,
                                verbose_name="kind",
                            ),
                        ),
                        ("sent_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="sent")),
                        (
                            "report",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="reminders",
                                to="projects.sitereport",
                                verbose_name="report",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "reminder of a report",
                        "verbose_name_plural": "reminders of reports",
                        "default_permissions": ("view",),
                        "constraints": [
                            models.UniqueConstraint(fields=("report", "kind"), name="report_reminder_goes_out_once"),
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["before", "after"])),
                                name="report_reminder_kind_is_known",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportSection",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "part",
                            models.CharField(
                                choices=[
                                    ("done", "What you did"),
                                    ("milestones", "Milestones"),
                                    ("learned", "What you learned"),
                                    ("numbers", "What you measured"),
                                    ("money", "Money"),
                                    ("needs", "What you need from us"),
                                ],
                                max_length=12,
                                verbose_name="page",
                            ),
                        ),
                        ("body", models.JSONField(default=dict, verbose_name="what was written")),
                        ("version", models.PositiveIntegerField(default=1, verbose_name="version")),
                        ("saved_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="saved")),
                        (
                            "saved_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="saved by",
                            ),
                        ),
                        (
                            "report",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sections",
                                to="projects.sitereport",
                                verbose_name="report",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "page of a report",
                        "verbose_name_plural": "pages of reports",
                        "default_permissions": ("view",),
                        "constraints": [
                            models.UniqueConstraint(fields=("report", "part"), name="report_section_is_written_once"),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("part__in", ["done", "milestones", "learned", "numbers", "money", "needs"])
                                ),
                                name="report_section_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("version__gte", 1)), name="report_section_version_starts_at_one"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReservePlace",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("position", models.PositiveSmallIntegerField(verbose_name="place in the order")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="reserve until")),
                        ("promoted_at", models.DateTimeField(blank=True, null=True, verbose_name="stepped in")),
                        ("released_at", models.DateTimeField(blank=True, null=True, verbose_name="released")),
                        (
                            "call",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="reserves",
                                to="projects.call",
                                verbose_name="call",
                            ),
                        ),
                        (
                            "expression",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="reserve_place",
                                to="projects.expression",
                                verbose_name="expression of interest",
                            ),
                        ),
                        (
                            "in_place_of",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="replaced_by",
                                to="projects.expression",
                                verbose_name="in place of",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "reserve",
                        "verbose_name_plural": "reserves",
                        "constraints": [
                            models.UniqueConstraint(fields=("call", "position"), name="reserve_has_a_place_of_its_own"),
                            models.CheckConstraint(
                                condition=models.Q(("position__gte", 1)), name="reserve_places_start_at_one"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("promoted_at__isnull", True), ("released_at__isnull", True), _connector="OR"
                                ),
                                name="reserve_steps_in_or_is_released",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("in_place_of__isnull", True), ("promoted_at__isnull", False), _connector="OR"
                                ),
                                name="reserve_in_place_of_another_stepped_in",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReservePlaceEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("position", models.PositiveSmallIntegerField(verbose_name="place in the order")),
                        ("until", models.DateField(blank=True, null=True, verbose_name="reserve until")),
                        ("promoted_at", models.DateTimeField(blank=True, null=True, verbose_name="stepped in")),
                        ("released_at", models.DateTimeField(blank=True, null=True, verbose_name="released")),
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
                            "expression",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.expression",
                                verbose_name="expression of interest",
                            ),
                        ),
                        (
                            "in_place_of",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.expression",
                                verbose_name="in place of",
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
                                related_name="id_public_id_call_expression_position_until_promoted_at_in_place_of_released_at_events",
                                to="projects.reserveplace",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Review",
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
                                    ("assigned", "To be declared"),
                                    ("declared", "No conflict, to be scored"),
                                    ("scored", "Scored"),
                                    ("recused", "Stood aside"),
                                ],
                                default="assigned",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("conflict", models.TextField(blank=True, verbose_name="why they stood aside")),
                        ("strengths", models.TextField(blank=True, verbose_name="strengths")),
                        ("next_steps", models.TextField(blank=True, verbose_name="next steps")),
                        ("version", models.PositiveIntegerField(default=1, verbose_name="version")),
                        ("declared_at", models.DateTimeField(blank=True, null=True, verbose_name="declared")),
                        ("scored_at", models.DateTimeField(blank=True, null=True, verbose_name="scored")),
                        (
                            "entered_by",
                            models.ForeignKey(
                                blank=True,
                                help_text="Filled when staff wrote down what a reviewer said by phone.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="entered by",
                            ),
                        ),
                        (
                            "expression",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="reviews",
                                to="projects.expression",
                                verbose_name="expression of interest",
                            ),
                        ),
                        (
                            "member",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="reviews",
                                to="projects.panelmember",
                                verbose_name="reviewer",
                            ),
                        ),
                        (
                            "round",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="reviews",
                                to="projects.reviewround",
                                verbose_name="round",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "review",
                        "verbose_name_plural": "reviews",
                        "permissions": (
                            ("enter_review", "Can write down a review given by phone"),
                            ("write_review", "Can review expressions of interest on a panel"),
                        ),
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("expression", "member"), name="reviewer_reads_an_expression_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["assigned", "declared", "scored", "recused"])),
                                name="review_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status", "assigned"), ("declared_at__isnull", False), _connector="OR"
                                ),
                                name="review_begins_with_a_declaration",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "scored"), _negated=True),
                                    ("scored_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="review_scored_has_its_date",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReviewEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("assigned", "To be declared"),
                                    ("declared", "No conflict, to be scored"),
                                    ("scored", "Scored"),
                                    ("recused", "Stood aside"),
                                ],
                                default="assigned",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("version", models.PositiveIntegerField(default=1, verbose_name="version")),
                        ("declared_at", models.DateTimeField(blank=True, null=True, verbose_name="declared")),
                        ("scored_at", models.DateTimeField(blank=True, null=True, verbose_name="scored")),
                        (
                            "entered_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="Filled when staff wrote down what a reviewer said by phone.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="entered by",
                            ),
                        ),
                        (
                            "expression",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.expression",
                                verbose_name="expression of interest",
                            ),
                        ),
                        (
                            "member",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.panelmember",
                                verbose_name="reviewer",
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
                                related_name="id_public_id_round_expression_member_status_version_declared_at_scored_at_entered_by_events",
                                to="projects.review",
                            ),
                        ),
                        (
                            "round",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.reviewround",
                                verbose_name="round",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ReviewRoundEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("number", models.PositiveSmallIntegerField(default=1, verbose_name="number")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("planned", "Being prepared"),
                                    ("open", "Reviewers are scoring"),
                                    ("moderation", "Wide differences are talked over"),
                                    ("closed", "Closed"),
                                ],
                                default="planned",
                                max_length=12,
                                verbose_name="status",
                            ),
                        ),
                        ("opens_at", models.DateTimeField(verbose_name="reviewers start")),
                        ("due_at", models.DateTimeField(verbose_name="scores are due")),
                        (
                            "hide_identity",
                            models.BooleanField(default=True, verbose_name="hide who it is from while scoring"),
                        ),
                        (
                            "fewest_reviews",
                            models.PositiveSmallIntegerField(default=3, verbose_name="fewest reviews of each"),
                        ),
                        (
                            "most_each",
                            models.PositiveSmallIntegerField(default=12, verbose_name="most for one reviewer"),
                        ),
                        (
                            "wide_total",
                            models.PositiveSmallIntegerField(
                                default=8,
                                help_text="A criterion scored three points apart is talked over in any case.",
                                verbose_name="points between two totals that are talked over",
                            ),
                        ),
                        (
                            "closed_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="closed"),
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
                            "closed_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="closed by",
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
                                related_name="id_public_id_call_number_status_opens_at_due_at_hide_identity_fewest_reviews_most_each_wide_total_run_by_closed_at_closed_by_events",
                                to="projects.reviewround",
                            ),
                        ),
                        (
                            "run_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="Gets a mail when somebody stands aside.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="run by",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ReviewScore",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("score", models.PositiveSmallIntegerField(verbose_name="score")),
                        ("reason", models.TextField(blank=True, verbose_name="reason")),
                        ("version", models.PositiveIntegerField(default=1, verbose_name="version")),
                        (
                            "criterion",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="programme.criterion",
                                verbose_name="criterion",
                            ),
                        ),
                        (
                            "review",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="scores",
                                to="projects.review",
                                verbose_name="review",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "score",
                        "verbose_name_plural": "scores",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("review", "criterion"), name="review_scores_a_criterion_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("score__lte", 4)), name="review_score_is_nought_to_four"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReviewScoreEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("score", models.PositiveSmallIntegerField(verbose_name="score")),
                        ("version", models.PositiveIntegerField(default=1, verbose_name="version")),
                        (
                            "criterion",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programme.criterion",
                                verbose_name="criterion",
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
                                related_name="id_public_id_review_criterion_score_version_events",
                                to="projects.reviewscore",
                            ),
                        ),
                        (
                            "review",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.review",
                                verbose_name="review",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SectionSave",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "section",
                            models.CharField(
                                choices=[
                                    ("organisation", "About your organisation"),
                                    ("where", "Where you would work"),
                                    ("what", "What you would do"),
                                    ("money", "Registration and money"),
                                    ("new_here", "New to this?"),
                                    ("pressure", "Are things very hard right now?"),
                                    ("contact", "Who we write to"),
                                ],
                                max_length=12,
                                verbose_name="section",
                            ),
                        ),
                        ("version", models.PositiveIntegerField(verbose_name="version")),
                        ("saved_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="saved")),
                        (
                            "expression",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="section_saves",
                                to="projects.expression",
                                verbose_name="expression of interest",
                            ),
                        ),
                        (
                            "saved_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="projects.collaborator",
                                verbose_name="written last by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "saved section",
                        "verbose_name_plural": "saved sections",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "section__in",
                                        ["organisation", "where", "what", "money", "new_here", "pressure", "contact"],
                                    )
                                ),
                                name="section_save_is_of_a_known_section",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("version__gte", 2)), name="section_save_follows_the_first_version"
                            ),
                            models.UniqueConstraint(
                                fields=("expression", "section"), name="section_save_is_the_last_of_its_section"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SiteAgreementEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "Being written"),
                                    ("offered", "Offered"),
                                    ("accepted", "Accepted"),
                                    ("declined", "Declined"),
                                    ("lapsed", "We didn’t hear back"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("answer_by", models.DateField(blank=True, null=True, verbose_name="answer by")),
                        ("offered_at", models.DateTimeField(blank=True, null=True, verbose_name="offered")),
                        ("reminded_at", models.DateTimeField(blank=True, null=True, verbose_name="reminded")),
                        ("signed_on", models.DateField(blank=True, null=True, verbose_name="date they wrote")),
                        ("signed_at", models.DateTimeField(blank=True, null=True, verbose_name="accepted")),
                        (
                            "answered_at",
                            models.DateTimeField(blank=True, null=True, verbose_name="answered or run out"),
                        ),
                        (
                            "countersigned_at",
                            models.DateTimeField(blank=True, null=True, verbose_name="signed for IMPACT"),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="created"
                            ),
                        ),
                        ("offers", impact.programme.texts.TextsField(verbose_name="what we offer")),
                        ("asks", impact.programme.texts.TextsField(verbose_name="what we ask")),
                        (
                            "pounds",
                            models.PositiveIntegerField(
                                validators=[
                                    django.core.validators.MaxValueValidator(
                                        5000000, "This is more than five million pounds."
                                    )
                                ],
                                verbose_name="pounds",
                            ),
                        ),
                        (
                            "coach_days",
                            models.PositiveSmallIntegerField(
                                validators=[django.core.validators.MaxValueValidator(1000)],
                                verbose_name="days of a coach",
                            ),
                        ),
                        (
                            "months",
                            models.PositiveSmallIntegerField(
                                validators=[
                                    django.core.validators.MinValueValidator(1),
                                    django.core.validators.MaxValueValidator(60),
                                ],
                                verbose_name="months",
                            ),
                        ),
                        ("starts_on", models.DateField(verbose_name="starts")),
                        (
                            "payments",
                            impact.programme.texts.TextsField(
                                blank=True,
                                help_text="In words, also how costs can be paid in advance.",
                                verbose_name="when money is paid",
                            ),
                        ),
                        (
                            "countersigned_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="signed for IMPACT by",
                            ),
                        ),
                        (
                            "delivery_model",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programme.deliverymodel",
                                verbose_name="delivery model",
                            ),
                        ),
                        (
                            "entered_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="Filled when staff wrote down an answer that came on paper or by phone.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="entered by",
                            ),
                        ),
                        (
                            "expression",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.expression",
                                verbose_name="expression of interest",
                            ),
                        ),
                        (
                            "offered_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="offered by",
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
                                verbose_name="lead organisation",
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
                                related_name="id_public_id_status_answer_by_offered_at_offered_by_reminded_at_signed_on_signed_at_answered_at_entered_by_countersigned_by_countersigned_at_created_at_expression_organisation_topic_delivery_model_offers_asks_pounds_coach_days_months_starts_on_payments_events",
                                to="projects.siteagreement",
                            ),
                        ),
                        (
                            "topic",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programme.topic",
                                verbose_name="topic",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SiteReportEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("period_from", models.DateField(verbose_name="from")),
                        ("period_to", models.DateField(verbose_name="to")),
                        ("due_on", models.DateField(verbose_name="due")),
                        (
                            "status",
                            models.CharField(
                                choices=[("open", "To be written"), ("sent", "Sent"), ("read", "Read")],
                                default="open",
                                max_length=4,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="asked for"
                            ),
                        ),
                        ("sent_at", models.DateTimeField(blank=True, editable=False, null=True, verbose_name="sent")),
                        ("read_at", models.DateTimeField(blank=True, editable=False, null=True, verbose_name="read")),
                        (
                            "reopened_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="opened again"),
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
                                related_name="id_public_id_project_period_from_period_to_due_on_status_created_at_sent_at_sent_by_read_at_read_by_reopened_at_events",
                                to="projects.sitereport",
                            ),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.project",
                                verbose_name="project",
                            ),
                        ),
                        (
                            "read_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="read by",
                            ),
                        ),
                        (
                            "sent_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
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
                migrations.CreateModel(
                    name="StageMove",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "from_status",
                            models.CharField(
                                choices=[
                                    ("set_up", "Being set up"),
                                    ("delivering", "Delivering"),
                                    ("evaluating", "Evaluating"),
                                    ("embedding", "Embedding"),
                                    ("complete", "Complete"),
                                ],
                                max_length=12,
                                verbose_name="from",
                            ),
                        ),
                        (
                            "to_status",
                            models.CharField(
                                choices=[
                                    ("set_up", "Being set up"),
                                    ("delivering", "Delivering"),
                                    ("evaluating", "Evaluating"),
                                    ("embedding", "Embedding"),
                                    ("complete", "Complete"),
                                ],
                                max_length=12,
                                verbose_name="to",
                            ),
                        ),
                        ("missing", models.TextField(blank=True, verbose_name="what was missing")),
                        (
                            "reason",
                            models.TextField(blank=True, max_length=2000, verbose_name="why it moved on all the same"),
                        ),
                        ("at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="when")),
                        (
                            "by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="by",
                            ),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="moves",
                                to="projects.project",
                                verbose_name="project",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "move to a stage",
                        "verbose_name_plural": "moves to a stage",
                        "default_permissions": ("view",),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("missing", ""), models.Q(("reason", ""), _negated=True), _connector="OR"
                                ),
                                name="project_moves_with_something_missing_for_a_reason",
                            ),
                            models.UniqueConstraint(
                                fields=("project", "to_status"), name="project_comes_to_a_stage_once"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="StatementTag",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "finding",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="tags",
                                to="projects.finding",
                                verbose_name="finding",
                            ),
                        ),
                        (
                            "lesson",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="tags",
                                to="projects.lesson",
                                verbose_name="lesson",
                            ),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="tags",
                                to="projects.project",
                                verbose_name="project",
                            ),
                        ),
                        (
                            "statement",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="tags",
                                to="programme.statement",
                                verbose_name="I or We statement",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "tag with a statement",
                        "verbose_name_plural": "tags with statements",
                        "default_permissions": ("view",),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("finding__isnull", True), ("lesson__isnull", False)),
                                    models.Q(("finding__isnull", False), ("lesson__isnull", True)),
                                    _connector="OR",
                                ),
                                name="statement_tag_is_of_one_thing",
                            ),
                            models.UniqueConstraint(
                                fields=("statement", "lesson"), name="statement_tags_a_lesson_once"
                            ),
                            models.UniqueConstraint(
                                fields=("statement", "finding"), name="statement_tags_a_finding_once"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TeamMember",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("invited_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="invited")),
                        ("removed_at", models.DateTimeField(blank=True, null=True, verbose_name="taken out")),
                        (
                            "invited_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="invited by",
                            ),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="team",
                                to="projects.project",
                                verbose_name="project",
                            ),
                        ),
                        (
                            "removed_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="taken out by",
                            ),
                        ),
                        (
                            "user",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="site_teams",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="person",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "member of a site team",
                        "verbose_name_plural": "members of site teams",
                        "permissions": (("remove_teammember", "Can take somebody out of a site team"),),
                        "default_permissions": ("view", "add"),
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("removed_at__isnull", True)),
                                fields=("project", "user"),
                                name="site_team_has_a_member_once",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TeamMemberEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("invited_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="invited")),
                        ("removed_at", models.DateTimeField(blank=True, null=True, verbose_name="taken out")),
                        (
                            "invited_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="invited by",
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
                                related_name="id_public_id_project_user_invited_by_invited_at_removed_by_removed_at_events",
                                to="projects.teammember",
                            ),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.project",
                                verbose_name="project",
                            ),
                        ),
                        (
                            "removed_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="taken out by",
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
                                verbose_name="person",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="TheoryOfChange",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("number", models.PositiveSmallIntegerField(default=1, editable=False, verbose_name="version")),
                        ("what_changes", impact.programme.texts.TextsField(verbose_name="what changes")),
                        ("who_leads", impact.programme.texts.TextsField(blank=True, verbose_name="who leads")),
                        ("activities", impact.programme.texts.TextsField(blank=True, verbose_name="activities")),
                        (
                            "who_takes_part",
                            impact.programme.texts.TextsField(blank=True, verbose_name="who takes part"),
                        ),
                        ("outputs", impact.programme.texts.TextsField(blank=True, verbose_name="what comes out of it")),
                        (
                            "medium_benefits",
                            impact.programme.texts.TextsField(
                                blank=True, verbose_name="benefits in one to three years"
                            ),
                        ),
                        (
                            "long_benefits",
                            impact.programme.texts.TextsField(blank=True, verbose_name="benefits in the long run"),
                        ),
                        ("context", impact.programme.texts.TextsField(blank=True, verbose_name="context")),
                        ("assumptions", impact.programme.texts.TextsField(blank=True, verbose_name="what we assume")),
                        ("enablers", impact.programme.texts.TextsField(blank=True, verbose_name="what helps")),
                        (
                            "evidence",
                            impact.programme.texts.TextsField(blank=True, verbose_name="evidence it stands on"),
                        ),
                        (
                            "evaluation_plan",
                            impact.programme.texts.TextsField(blank=True, verbose_name="how we find out"),
                        ),
                        (
                            "resources",
                            impact.programme.texts.TextsField(blank=True, verbose_name="money, time and people"),
                        ),
                        (
                            "written_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="written"
                            ),
                        ),
                        (
                            "agreed_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="agreed"),
                        ),
                        (
                            "agreed_by",
                            models.CharField(blank=True, editable=False, max_length=300, verbose_name="agreed by"),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="theories",
                                to="projects.project",
                                verbose_name="project",
                            ),
                        ),
                        (
                            "written_by",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="written by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "theory of change",
                        "verbose_name_plural": "theories of change",
                        "permissions": (("agree_theoryofchange", "Can say that a theory of change is agreed"),),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("what_changes__en", ""), _negated=True), ("what_changes__has_key", "en")
                                ),
                                name="theory_what_changes_en_is_filled",
                            ),
                            models.UniqueConstraint(fields=("project", "number"), name="theory_version_stands_once"),
                            models.UniqueConstraint(
                                condition=models.Q(("agreed_at__isnull", True)),
                                fields=("project",),
                                name="theory_has_one_draft_at_a_time",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("agreed_at__isnull", True), ("agreed_by", "")),
                                    models.Q(("agreed_at__isnull", False), models.Q(("agreed_by", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="theory_agreed_says_by_whom",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TheoryOfChangeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("number", models.PositiveSmallIntegerField(default=1, editable=False, verbose_name="version")),
                        ("what_changes", impact.programme.texts.TextsField(verbose_name="what changes")),
                        ("who_leads", impact.programme.texts.TextsField(blank=True, verbose_name="who leads")),
                        ("activities", impact.programme.texts.TextsField(blank=True, verbose_name="activities")),
                        (
                            "who_takes_part",
                            impact.programme.texts.TextsField(blank=True, verbose_name="who takes part"),
                        ),
                        ("outputs", impact.programme.texts.TextsField(blank=True, verbose_name="what comes out of it")),
                        (
                            "medium_benefits",
                            impact.programme.texts.TextsField(
                                blank=True, verbose_name="benefits in one to three years"
                            ),
                        ),
                        (
                            "long_benefits",
                            impact.programme.texts.TextsField(blank=True, verbose_name="benefits in the long run"),
                        ),
                        ("context", impact.programme.texts.TextsField(blank=True, verbose_name="context")),
                        ("assumptions", impact.programme.texts.TextsField(blank=True, verbose_name="what we assume")),
                        ("enablers", impact.programme.texts.TextsField(blank=True, verbose_name="what helps")),
                        (
                            "evidence",
                            impact.programme.texts.TextsField(blank=True, verbose_name="evidence it stands on"),
                        ),
                        (
                            "evaluation_plan",
                            impact.programme.texts.TextsField(blank=True, verbose_name="how we find out"),
                        ),
                        (
                            "resources",
                            impact.programme.texts.TextsField(blank=True, verbose_name="money, time and people"),
                        ),
                        (
                            "written_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="written"
                            ),
                        ),
                        (
                            "agreed_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="agreed"),
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
                                related_name="id_public_id_project_number_what_changes_who_leads_activities_who_takes_part_outputs_medium_benefits_long_benefits_context_assumptions_enablers_evidence_evaluation_plan_resources_written_at_written_by_agreed_at_events",
                                to="projects.theoryofchange",
                            ),
                        ),
                        (
                            "project",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="projects.project",
                                verbose_name="project",
                            ),
                        ),
                        (
                            "written_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="written by",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="WaitingHosting",
                    fields=[],
                    options={
                        "verbose_name": "hosting without a project",
                        "verbose_name_plural": "hostings without a project",
                        "proxy": True,
                        "default_permissions": ("view",),
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("programme.hosting",),
                ),
                migrations.AlterModelOptions(
                    name="call",
                    options={
                        "permissions": (
                            ("publish_call", "Can publish a call"),
                            ("close_call", "Can close a call and say that it is decided"),
                            ("check_welsh_call", "Can note that the Welsh of a call was checked"),
                        ),
                        "verbose_name": "call",
                        "verbose_name_plural": "calls",
                    },
                ),
                migrations.AlterModelOptions(
                    name="expression",
                    options={
                        "permissions": (
                            ("check_expression", "Can mark an expression of interest as checked"),
                            ("withdraw_expression", "Can withdraw an expression of interest for an organisation"),
                            ("reopen_expression", "Can reopen an expression of interest with a reason"),
                            ("longlist_expression", "Can put an expression of interest on the longlist"),
                            ("type_expression", "Can type and send an expression of interest for an organisation"),
                            (
                                "register_expression",
                                "Can join an expression of interest to the register of organisations",
                            ),
                        ),
                        "verbose_name": "expression of interest",
                        "verbose_name_plural": "expressions of interest",
                    },
                ),
                migrations.AlterModelOptions(
                    name="project",
                    options={
                        "permissions": (
                            ("publish_project", "Can show a project on the public pages"),
                            ("move_project", "Can move a project on to its next stage"),
                            ("start_project", "Can start a project from a hosting"),
                        ),
                        "verbose_name": "project",
                        "verbose_name_plural": "projects",
                    },
                ),
                migrations.AddField(
                    model_name="answer",
                    name="channel",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("phone", "On the phone"),
                            ("video", "In a video call"),
                            ("spoken", "A spoken message"),
                            ("paper", "On paper"),
                        ],
                        max_length=10,
                        verbose_name="how it reached us",
                    ),
                ),
                migrations.AddField(
                    model_name="answer",
                    name="entered_by",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="typed in by",
                    ),
                ),
                migrations.AddField(
                    model_name="call",
                    name="decides_on",
                    field=models.DateField(blank=True, null=True, verbose_name="organisations hear from us by"),
                ),
                migrations.AddField(
                    model_name="call",
                    name="delivery_models",
                    field=models.ManyToManyField(
                        blank=True, related_name="calls", to="programme.deliverymodel", verbose_name="delivery models"
                    ),
                ),
                migrations.AddField(
                    model_name="call",
                    name="is_example",
                    field=models.BooleanField(
                        default=False,
                        help_text="Invented, and marked so on its pages. Its Welsh may be a draft.",
                        verbose_name="example",
                    ),
                ),
                migrations.AddField(
                    model_name="call",
                    name="sites_wanted",
                    field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="sites wanted"),
                ),
                migrations.AddField(
                    model_name="call",
                    name="starts_on",
                    field=models.DateField(blank=True, null=True, verbose_name="work starts, about"),
                ),
                migrations.AddField(
                    model_name="call",
                    name="topics",
                    field=models.ManyToManyField(
                        blank=True, related_name="calls", to="programme.topic", verbose_name="topics"
                    ),
                ),
                migrations.AddField(
                    model_name="call",
                    name="welsh_checked_by",
                    field=models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="Welsh checked by",
                    ),
                ),
                migrations.AddField(
                    model_name="call",
                    name="welsh_checked_on",
                    field=models.DateField(blank=True, editable=False, null=True, verbose_name="Welsh checked on"),
                ),
                migrations.AddField(
                    model_name="call",
                    name="welsh_override_by",
                    field=models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="published without checked Welsh by",
                    ),
                ),
                migrations.AddField(
                    model_name="call",
                    name="welsh_override_reason",
                    field=models.TextField(
                        blank=True,
                        editable=False,
                        max_length=1000,
                        verbose_name="reason for publishing without checked Welsh",
                    ),
                ),
                migrations.AddField(
                    model_name="callevent",
                    name="decides_on",
                    field=models.DateField(blank=True, null=True, verbose_name="organisations hear from us by"),
                ),
                migrations.AddField(
                    model_name="callevent",
                    name="is_example",
                    field=models.BooleanField(
                        default=False,
                        help_text="Invented, and marked so on its pages. Its Welsh may be a draft.",
                        verbose_name="example",
                    ),
                ),
                migrations.AddField(
                    model_name="callevent",
                    name="sites_wanted",
                    field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="sites wanted"),
                ),
                migrations.AddField(
                    model_name="callevent",
                    name="starts_on",
                    field=models.DateField(blank=True, null=True, verbose_name="work starts, about"),
                ),
                migrations.AddField(
                    model_name="callevent",
                    name="welsh_checked_by",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="Welsh checked by",
                    ),
                ),
                migrations.AddField(
                    model_name="callevent",
                    name="welsh_checked_on",
                    field=models.DateField(blank=True, editable=False, null=True, verbose_name="Welsh checked on"),
                ),
                migrations.AddField(
                    model_name="callevent",
                    name="welsh_override_by",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="published without checked Welsh by",
                    ),
                ),
                migrations.AddField(
                    model_name="callevent",
                    name="welsh_override_reason",
                    field=models.TextField(
                        blank=True,
                        editable=False,
                        max_length=1000,
                        verbose_name="reason for publishing without checked Welsh",
                    ),
                ),
                migrations.AddField(
                    model_name="callquestion",
                    name="hidden_from_reviewers",
                    field=models.BooleanField(
                        default=False,
                        help_text="The question itself has to say so.",
                        verbose_name="scorers won't see this",
                    ),
                ),
                migrations.AddField(
                    model_name="callquestionevent",
                    name="hidden_from_reviewers",
                    field=models.BooleanField(
                        default=False,
                        help_text="The question itself has to say so.",
                        verbose_name="scorers won't see this",
                    ),
                ),
                migrations.AddField(
                    model_name="expression",
                    name="delivery_model",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="programme.deliverymodel",
                        verbose_name="delivery model",
                    ),
                ),
                migrations.AddField(
                    model_name="expression",
                    name="longlisted_at",
                    field=models.DateTimeField(blank=True, null=True, verbose_name="put on the longlist"),
                ),
                migrations.AddField(
                    model_name="expression",
                    name="longlisted_by",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="put on the longlist by",
                    ),
                ),
                migrations.AddField(
                    model_name="expression",
                    name="new_here",
                    field=models.BooleanField(blank=True, null=True, verbose_name="new to this"),
                ),
                migrations.AddField(
                    model_name="expression",
                    name="organisation",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="programme.organisation",
                        verbose_name="organisation in the register",
                    ),
                ),
                migrations.AddField(
                    model_name="expression",
                    name="place",
                    field=models.CharField(blank=True, max_length=120, verbose_name="place"),
                ),
                migrations.AddField(
                    model_name="expression",
                    name="place_kind",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("city", "City"),
                            ("town", "Town"),
                            ("countryside", "Countryside"),
                            ("coast", "Coast or island"),
                        ],
                        max_length=12,
                        verbose_name="kind of place",
                    ),
                ),
                migrations.AddField(
                    model_name="expression",
                    name="topic",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="programme.topic",
                        verbose_name="topic",
                    ),
                ),
                migrations.AddField(
                    model_name="expression",
                    name="under_pressure",
                    field=models.BooleanField(blank=True, null=True, verbose_name="under serious pressure"),
                ),
                migrations.AddField(
                    model_name="expressionevent",
                    name="delivery_model",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programme.deliverymodel",
                        verbose_name="delivery model",
                    ),
                ),
                migrations.AddField(
                    model_name="expressionevent",
                    name="longlisted_at",
                    field=models.DateTimeField(blank=True, null=True, verbose_name="put on the longlist"),
                ),
                migrations.AddField(
                    model_name="expressionevent",
                    name="longlisted_by",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="put on the longlist by",
                    ),
                ),
                migrations.AddField(
                    model_name="expressionevent",
                    name="new_here",
                    field=models.BooleanField(blank=True, null=True, verbose_name="new to this"),
                ),
                migrations.AddField(
                    model_name="expressionevent",
                    name="organisation",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programme.organisation",
                        verbose_name="organisation in the register",
                    ),
                ),
                migrations.AddField(
                    model_name="expressionevent",
                    name="place_kind",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("city", "City"),
                            ("town", "Town"),
                            ("countryside", "Countryside"),
                            ("coast", "Coast or island"),
                        ],
                        max_length=12,
                        verbose_name="kind of place",
                    ),
                ),
                migrations.AddField(
                    model_name="expressionevent",
                    name="topic",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programme.topic",
                        verbose_name="topic",
                    ),
                ),
                migrations.AddField(
                    model_name="project",
                    name="ends_on",
                    field=models.DateField(blank=True, null=True, verbose_name="ends"),
                ),
                migrations.AddField(
                    model_name="project",
                    name="hosting",
                    field=models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="project",
                        to="programme.hosting",
                        verbose_name="hosting",
                    ),
                ),
                migrations.AddField(
                    model_name="project",
                    name="starts_on",
                    field=models.DateField(blank=True, null=True, verbose_name="starts"),
                ),
                migrations.AddField(
                    model_name="project",
                    name="topic",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="projects",
                        to="programme.topic",
                        verbose_name="topic",
                    ),
                ),
                migrations.AddField(
                    model_name="projectevent",
                    name="ends_on",
                    field=models.DateField(blank=True, null=True, verbose_name="ends"),
                ),
                migrations.AddField(
                    model_name="projectevent",
                    name="hosting",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programme.hosting",
                        verbose_name="hosting",
                    ),
                ),
                migrations.AddField(
                    model_name="projectevent",
                    name="starts_on",
                    field=models.DateField(blank=True, null=True, verbose_name="starts"),
                ),
                migrations.AddField(
                    model_name="projectevent",
                    name="topic",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programme.topic",
                        verbose_name="topic",
                    ),
                ),
                migrations.AddField(
                    model_name="sentcopy",
                    name="blind_reading",
                    field=models.JSONField(
                        default=dict, verbose_name="what scorers read while it is hidden who it is from"
                    ),
                ),
                migrations.AddField(
                    model_name="sentcopy",
                    name="entered_by",
                    field=models.ForeignKey(
                        blank=True,
                        help_text="Empty when the organisation pressed the button itself.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="sent for them by",
                    ),
                ),
                migrations.AddField(
                    model_name="sentcopy",
                    name="number",
                    field=models.PositiveSmallIntegerField(default=1, verbose_name="number"),
                ),
                migrations.AddField(
                    model_name="sentcopy",
                    name="open_reading",
                    field=models.JSONField(default=dict, verbose_name="what scorers read"),
                ),
                migrations.AddField(
                    model_name="sentcopy",
                    name="word_of",
                    field=models.CharField(blank=True, max_length=200, verbose_name="on the word of"),
                ),
                migrations.AlterField(
                    model_name="callevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="id_public_id_slug_title_about_status_opens_at_closes_at_offer_pounds_offer_coach_days_offer_months_offers_asks_sites_wanted_published_at_is_example_decides_on_starts_on_welsh_checked_on_welsh_checked_by_welsh_override_by_welsh_override_reason_events",
                        to="projects.call",
                    ),
                ),
                migrations.AlterField(
                    model_name="callquestionevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="id_public_id_call_order_code_version_label_hint_word_guide_hidden_from_reviewers_events",
                        to="projects.callquestion",
                    ),
                ),
                migrations.AlterField(
                    model_name="expression",
                    name="status",
                    field=models.CharField(
                        choices=[
                            ("draft", "Being written"),
                            ("sent", "Sent"),
                            ("checked", "Checked"),
                            ("longlisted", "On the longlist"),
                            ("chosen", "Chosen"),
                            ("reserve", "Reserve"),
                            ("not_this_time", "Not this time"),
                            ("withdrawn", "Withdrawn"),
                        ],
                        default="draft",
                        max_length=14,
                        verbose_name="status",
                    ),
                ),
                migrations.AlterField(
                    model_name="expressionevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="id_public_id_call_reference_status_organisation_kind_nation_region_registered_topic_delivery_model_place_kind_new_here_organisation_language_version_started_at_sent_at_checked_at_checked_by_longlisted_at_longlisted_by_withdrawn_at_withdrawn_by_events",
                        to="projects.expression",
                    ),
                ),
                migrations.AlterField(
                    model_name="expressionevent",
                    name="status",
                    field=models.CharField(
                        choices=[
                            ("draft", "Being written"),
                            ("sent", "Sent"),
                            ("checked", "Checked"),
                            ("longlisted", "On the longlist"),
                            ("chosen", "Chosen"),
                            ("reserve", "Reserve"),
                            ("not_this_time", "Not this time"),
                            ("withdrawn", "Withdrawn"),
                        ],
                        default="draft",
                        max_length=14,
                        verbose_name="status",
                    ),
                ),
                migrations.AlterField(
                    model_name="project",
                    name="topic_words",
                    field=models.CharField(
                        blank=True,
                        help_text="For a project that is older than our topics.",
                        max_length=200,
                        verbose_name="topic in words",
                    ),
                ),
                migrations.AlterField(
                    model_name="projectevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="id_public_id_slug_title_summary_hosting_topic_topic_words_nation_place_delivery_model_host_year_starts_on_ends_on_status_published_at_events",
                        to="projects.project",
                    ),
                ),
                migrations.AlterField(
                    model_name="projectevent",
                    name="topic_words",
                    field=models.CharField(
                        blank=True,
                        help_text="For a project that is older than our topics.",
                        max_length=200,
                        verbose_name="topic in words",
                    ),
                ),
                migrations.AlterField(
                    model_name="sentcopy",
                    name="expression",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="sent_copies",
                        to="projects.expression",
                        verbose_name="expression of interest",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="call",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("welsh_checked_by__isnull", True), ("welsh_checked_on__isnull", True)),
                            models.Q(("welsh_checked_by__isnull", False), ("welsh_checked_on__isnull", False)),
                            _connector="OR",
                        ),
                        name="call_welsh_was_checked_by_somebody_on_a_day",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="call",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("welsh_override_by__isnull", True), ("welsh_override_reason", "")),
                            models.Q(
                                ("welsh_override_by__isnull", False),
                                models.Q(("welsh_override_reason", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="call_without_checked_welsh_says_who_and_why",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="call",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("starts_on__isnull", True),
                            ("decides_on__isnull", True),
                            ("starts_on__gte", models.F("decides_on")),
                            _connector="OR",
                        ),
                        name="call_work_starts_after_the_decision",
                        violation_error_message="The work must start after organisations have heard from us.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="expression",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "status__in",
                                [
                                    "draft",
                                    "sent",
                                    "checked",
                                    "longlisted",
                                    "chosen",
                                    "reserve",
                                    "not_this_time",
                                    "withdrawn",
                                ],
                            )
                        ),
                        name="expression_status_is_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="expression",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("place_kind__in", ["", "city", "town", "countryside", "coast"])),
                        name="expression_place_kind_is_known",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="expression",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("status__in", ("sent", "checked", "longlisted", "chosen", "reserve", "not_this_time")),
                                _negated=True,
                            ),
                            models.Q(
                                models.Q(("organisation_kind", ""), _negated=True),
                                ("registered__isnull", False),
                                ("sent_at__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="expression_sent_says_who_it_is_from",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="expression",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("status__in", ("sent", "checked", "longlisted", "chosen", "reserve", "not_this_time")),
                                _negated=True,
                            ),
                            models.Q(("registered", False), _negated=True),
                            models.Q(("money_holder", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="expression_unregistered_says_who_holds_the_money",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="expression",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("status__in", ("checked", "longlisted", "chosen", "reserve", "not_this_time")),
                                _negated=True,
                            ),
                            ("checked_at__isnull", False),
                            _connector="OR",
                        ),
                        name="expression_checked_has_its_date",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="expression",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "longlisted"), _negated=True),
                            ("longlisted_at__isnull", False),
                            _connector="OR",
                        ),
                        name="expression_on_the_longlist_has_its_date",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="project",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("topic__isnull", False), models.Q(("topic_words", ""), _negated=True), _connector="OR"
                        ),
                        name="project_has_a_topic",
                        violation_error_message="Choose a topic, or write it in words for a project that is older than our topics.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="project",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("ends_on__isnull", True),
                            models.Q(("ends_on__gte", models.F("starts_on")), ("starts_on__isnull", False)),
                            _connector="OR",
                        ),
                        name="project_ends_after_it_starts",
                        violation_error_message="The project must end after it starts. Check both dates.",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="sentcopy",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("number__gte", 1)), name="sent_copy_numbers_start_at_one"
                    ),
                ),
                migrations.AddConstraint(
                    model_name="sentcopy",
                    constraint=models.UniqueConstraint(
                        fields=("expression", "number"), name="sent_copy_number_is_unique"
                    ),
                ),
                migrations.AddConstraint(
                    model_name="sentcopy",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("entered_by__isnull", True), ("word_of", "")),
                            models.Q(("entered_by__isnull", False), models.Q(("word_of", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="sent_copy_by_staff_says_on_whose_word",
                    ),
                ),
                migrations.AddField(
                    model_name="answer",
                    name="saved_by",
                    field=models.ForeignKey(
                        blank=True,
                        help_text="Empty when the owner of the private link wrote it, or staff for them.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="projects.collaborator",
                        verbose_name="written last by",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="answer",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("channel", ""), ("entered_by__isnull", True)),
                            models.Q(
                                ("channel__in", ["phone", "video", "spoken", "paper"]),
                                ("entered_by__isnull", False),
                                ("saved_by__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="answer_typed_by_staff_says_how_it_reached_us",
                    ),
                ),
            ],
        ),
        impact.accounts.triggers.AddTriggers(
            triggers=(
                (
                    "answer",
                    pgtrigger.compiler.Trigger(
                        name="answer_changes_only_in_a_draft",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE state text;",
                            func="\n            SELECT status INTO state FROM projects_expression\n            WHERE id = (CASE WHEN TG_OP = 'DELETE' THEN OLD.expression_id ELSE NEW.expression_id END);\n            IF state <> 'draft' THEN\n                RAISE EXCEPTION 'pgtrigger: answers change only while the expression is a draft';\n            END IF;\n            RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;\n            ",
                            hash="6a391e12b82e77af2f3a3aa94ea1651a663a7cf4",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_answer_changes_only_in_a_draft_2020e",
                            table="projects_answer",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "call",
                    pgtrigger.compiler.Trigger(
                        name="call_that_is_real_is_published_in_checked_welsh",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n                    IF NEW.published_at IS NULL OR NEW.is_example\n                       OR NEW.welsh_checked_on IS NOT NULL OR NEW.welsh_override_by_id IS NOT NULL THEN\n                        RETURN NEW;\n                    END IF;\n                    IF TG_OP = 'UPDATE' AND OLD.published_at IS NOT NULL AND NOT OLD.is_example THEN\n                        RETURN NEW;\n                    END IF;\n                    RAISE EXCEPTION 'pgtrigger: the Welsh of a real call is checked before it is published';\n                    ",
                            hash="ca7ae66f7951373964505b695d1d517c9e2cb95d",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_call_that_is_real_is_published_in_checked_welsh_c71ca",
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
                            func='INSERT INTO "projects_callevent" ("about", "asks", "closes_at", "decides_on", "id", "is_example", "offer_coach_days", "offer_months", "offer_pounds", "offers", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "sites_wanted", "slug", "starts_on", "status", "title", "welsh_checked_by_id", "welsh_checked_on", "welsh_override_by_id", "welsh_override_reason") VALUES (NEW."about", NEW."asks", NEW."closes_at", NEW."decides_on", NEW."id", NEW."is_example", NEW."offer_coach_days", NEW."offer_months", NEW."offer_pounds", NEW."offers", NEW."opens_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."published_at", NEW."sites_wanted", NEW."slug", NEW."starts_on", NEW."status", NEW."title", NEW."welsh_checked_by_id", NEW."welsh_checked_on", NEW."welsh_override_by_id", NEW."welsh_override_reason"); RETURN NULL;',
                            hash="d606986e22cad302cf606a4a222256c1d5c6c7e1",
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
                            condition='WHEN (OLD."about" IS DISTINCT FROM (NEW."about") OR OLD."asks" IS DISTINCT FROM (NEW."asks") OR OLD."closes_at" IS DISTINCT FROM (NEW."closes_at") OR OLD."decides_on" IS DISTINCT FROM (NEW."decides_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_example" IS DISTINCT FROM (NEW."is_example") OR OLD."offer_coach_days" IS DISTINCT FROM (NEW."offer_coach_days") OR OLD."offer_months" IS DISTINCT FROM (NEW."offer_months") OR OLD."offer_pounds" IS DISTINCT FROM (NEW."offer_pounds") OR OLD."offers" IS DISTINCT FROM (NEW."offers") OR OLD."opens_at" IS DISTINCT FROM (NEW."opens_at") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."published_at" IS DISTINCT FROM (NEW."published_at") OR OLD."sites_wanted" IS DISTINCT FROM (NEW."sites_wanted") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."starts_on" IS DISTINCT FROM (NEW."starts_on") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."welsh_checked_by_id" IS DISTINCT FROM (NEW."welsh_checked_by_id") OR OLD."welsh_checked_on" IS DISTINCT FROM (NEW."welsh_checked_on") OR OLD."welsh_override_by_id" IS DISTINCT FROM (NEW."welsh_override_by_id") OR OLD."welsh_override_reason" IS DISTINCT FROM (NEW."welsh_override_reason"))',
                            func='INSERT INTO "projects_callevent" ("about", "asks", "closes_at", "decides_on", "id", "is_example", "offer_coach_days", "offer_months", "offer_pounds", "offers", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "sites_wanted", "slug", "starts_on", "status", "title", "welsh_checked_by_id", "welsh_checked_on", "welsh_override_by_id", "welsh_override_reason") VALUES (NEW."about", NEW."asks", NEW."closes_at", NEW."decides_on", NEW."id", NEW."is_example", NEW."offer_coach_days", NEW."offer_months", NEW."offer_pounds", NEW."offers", NEW."opens_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."published_at", NEW."sites_wanted", NEW."slug", NEW."starts_on", NEW."status", NEW."title", NEW."welsh_checked_by_id", NEW."welsh_checked_on", NEW."welsh_override_by_id", NEW."welsh_override_reason"); RETURN NULL;',
                            hash="381aaa244a05a69e86c7b9930be79879de010a3e",
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
                            func='INSERT INTO "projects_callevent" ("about", "asks", "closes_at", "decides_on", "id", "is_example", "offer_coach_days", "offer_months", "offer_pounds", "offers", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "sites_wanted", "slug", "starts_on", "status", "title", "welsh_checked_by_id", "welsh_checked_on", "welsh_override_by_id", "welsh_override_reason") VALUES (OLD."about", OLD."asks", OLD."closes_at", OLD."decides_on", OLD."id", OLD."is_example", OLD."offer_coach_days", OLD."offer_months", OLD."offer_pounds", OLD."offers", OLD."opens_at", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."published_at", OLD."sites_wanted", OLD."slug", OLD."starts_on", OLD."status", OLD."title", OLD."welsh_checked_by_id", OLD."welsh_checked_on", OLD."welsh_override_by_id", OLD."welsh_override_reason"); RETURN NULL;',
                            hash="f0d2e2be5b6cc0ce9c4c8601260f33d9906e62d1",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_891ab",
                            table="projects_call",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "callquestion",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_callquestionevent" ("call_id", "code", "hidden_from_reviewers", "hint", "id", "label", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "version", "word_guide") VALUES (NEW."call_id", NEW."code", NEW."hidden_from_reviewers", NEW."hint", NEW."id", NEW."label", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."version", NEW."word_guide"); RETURN NULL;',
                            hash="f9476b4c70d3902a590b119b78159e8a77f78828",
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
                            func='INSERT INTO "projects_callquestionevent" ("call_id", "code", "hidden_from_reviewers", "hint", "id", "label", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "version", "word_guide") VALUES (NEW."call_id", NEW."code", NEW."hidden_from_reviewers", NEW."hint", NEW."id", NEW."label", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."version", NEW."word_guide"); RETURN NULL;',
                            hash="6554f173e0cfdf28d23a69d12ef93f12d217ea1e",
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
                            func='INSERT INTO "projects_callquestionevent" ("call_id", "code", "hidden_from_reviewers", "hint", "id", "label", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "version", "word_guide") VALUES (OLD."call_id", OLD."code", OLD."hidden_from_reviewers", OLD."hint", OLD."id", OLD."label", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."version", OLD."word_guide"); RETURN NULL;',
                            hash="bc17f06a0c22af84bc1f06cec7e7d7724a7be890",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bf284",
                            table="projects_callquestion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "expression",
                    pgtrigger.compiler.Trigger(
                        name="expression_goes_forward_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{checked:chosen,checked:draft,checked:longlisted,checked:not_this_time,checked:reserve,checked:withdrawn,chosen:withdrawn,draft:sent,draft:withdrawn,longlisted:chosen,longlisted:not_this_time,longlisted:reserve,longlisted:withdrawn,not_this_time:withdrawn,reserve:chosen,reserve:not_this_time,reserve:withdrawn,sent:checked,sent:draft,sent:withdrawn}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="ad9c8ef32b1d25e2fd56029ab39e1eb5012d7542",
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
                            func='INSERT INTO "projects_expressionevent" ("call_id", "checked_at", "checked_by_id", "delivery_model_id", "id", "language", "longlisted_at", "longlisted_by_id", "nation_id", "new_here", "organisation_id", "organisation_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_kind", "public_id", "reference", "region_id", "registered", "sent_at", "started_at", "status", "topic_id", "version", "withdrawn_at", "withdrawn_by_id") VALUES (NEW."call_id", NEW."checked_at", NEW."checked_by_id", NEW."delivery_model_id", NEW."id", NEW."language", NEW."longlisted_at", NEW."longlisted_by_id", NEW."nation_id", NEW."new_here", NEW."organisation_id", NEW."organisation_kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_kind", NEW."public_id", NEW."reference", NEW."region_id", NEW."registered", NEW."sent_at", NEW."started_at", NEW."status", NEW."topic_id", NEW."version", NEW."withdrawn_at", NEW."withdrawn_by_id"); RETURN NULL;',
                            hash="4c8ca1050b8e08053ce3404bc960939402c56c37",
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
                            condition='WHEN (OLD."call_id" IS DISTINCT FROM (NEW."call_id") OR OLD."checked_at" IS DISTINCT FROM (NEW."checked_at") OR OLD."checked_by_id" IS DISTINCT FROM (NEW."checked_by_id") OR OLD."delivery_model_id" IS DISTINCT FROM (NEW."delivery_model_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."longlisted_at" IS DISTINCT FROM (NEW."longlisted_at") OR OLD."longlisted_by_id" IS DISTINCT FROM (NEW."longlisted_by_id") OR OLD."nation_id" IS DISTINCT FROM (NEW."nation_id") OR OLD."new_here" IS DISTINCT FROM (NEW."new_here") OR OLD."organisation_id" IS DISTINCT FROM (NEW."organisation_id") OR OLD."organisation_kind" IS DISTINCT FROM (NEW."organisation_kind") OR OLD."place_kind" IS DISTINCT FROM (NEW."place_kind") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."reference" IS DISTINCT FROM (NEW."reference") OR OLD."region_id" IS DISTINCT FROM (NEW."region_id") OR OLD."registered" IS DISTINCT FROM (NEW."registered") OR OLD."sent_at" IS DISTINCT FROM (NEW."sent_at") OR OLD."started_at" IS DISTINCT FROM (NEW."started_at") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."topic_id" IS DISTINCT FROM (NEW."topic_id") OR OLD."version" IS DISTINCT FROM (NEW."version") OR OLD."withdrawn_at" IS DISTINCT FROM (NEW."withdrawn_at") OR OLD."withdrawn_by_id" IS DISTINCT FROM (NEW."withdrawn_by_id"))',
                            func='INSERT INTO "projects_expressionevent" ("call_id", "checked_at", "checked_by_id", "delivery_model_id", "id", "language", "longlisted_at", "longlisted_by_id", "nation_id", "new_here", "organisation_id", "organisation_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_kind", "public_id", "reference", "region_id", "registered", "sent_at", "started_at", "status", "topic_id", "version", "withdrawn_at", "withdrawn_by_id") VALUES (NEW."call_id", NEW."checked_at", NEW."checked_by_id", NEW."delivery_model_id", NEW."id", NEW."language", NEW."longlisted_at", NEW."longlisted_by_id", NEW."nation_id", NEW."new_here", NEW."organisation_id", NEW."organisation_kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_kind", NEW."public_id", NEW."reference", NEW."region_id", NEW."registered", NEW."sent_at", NEW."started_at", NEW."status", NEW."topic_id", NEW."version", NEW."withdrawn_at", NEW."withdrawn_by_id"); RETURN NULL;',
                            hash="8e07f3f2ba3263a63c661c53cc290aa29103b18b",
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
                            func='INSERT INTO "projects_expressionevent" ("call_id", "checked_at", "checked_by_id", "delivery_model_id", "id", "language", "longlisted_at", "longlisted_by_id", "nation_id", "new_here", "organisation_id", "organisation_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_kind", "public_id", "reference", "region_id", "registered", "sent_at", "started_at", "status", "topic_id", "version", "withdrawn_at", "withdrawn_by_id") VALUES (OLD."call_id", OLD."checked_at", OLD."checked_by_id", OLD."delivery_model_id", OLD."id", OLD."language", OLD."longlisted_at", OLD."longlisted_by_id", OLD."nation_id", OLD."new_here", OLD."organisation_id", OLD."organisation_kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place_kind", OLD."public_id", OLD."reference", OLD."region_id", OLD."registered", OLD."sent_at", OLD."started_at", OLD."status", OLD."topic_id", OLD."version", OLD."withdrawn_at", OLD."withdrawn_by_id"); RETURN NULL;',
                            hash="5861fcc6ec5d3bc3922b6ff4daa9bf1e26ea1921",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_12535",
                            table="projects_expression",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "project",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_projectevent" ("delivery_model_id", "ends_on", "host_id", "hosting_id", "id", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "published_at", "slug", "starts_on", "status", "summary", "title", "topic_id", "topic_words", "year") VALUES (NEW."delivery_model_id", NEW."ends_on", NEW."host_id", NEW."hosting_id", NEW."id", NEW."nation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."public_id", NEW."published_at", NEW."slug", NEW."starts_on", NEW."status", NEW."summary", NEW."title", NEW."topic_id", NEW."topic_words", NEW."year"); RETURN NULL;',
                            hash="5705eaeb88027b731bdd1f5cfddd5d44b346cea0",
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
                            condition='WHEN (OLD."delivery_model_id" IS DISTINCT FROM (NEW."delivery_model_id") OR OLD."ends_on" IS DISTINCT FROM (NEW."ends_on") OR OLD."host_id" IS DISTINCT FROM (NEW."host_id") OR OLD."hosting_id" IS DISTINCT FROM (NEW."hosting_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."nation_id" IS DISTINCT FROM (NEW."nation_id") OR OLD."place" IS DISTINCT FROM (NEW."place") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."published_at" IS DISTINCT FROM (NEW."published_at") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."starts_on" IS DISTINCT FROM (NEW."starts_on") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."topic_id" IS DISTINCT FROM (NEW."topic_id") OR OLD."topic_words" IS DISTINCT FROM (NEW."topic_words") OR OLD."year" IS DISTINCT FROM (NEW."year"))',
                            func='INSERT INTO "projects_projectevent" ("delivery_model_id", "ends_on", "host_id", "hosting_id", "id", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "published_at", "slug", "starts_on", "status", "summary", "title", "topic_id", "topic_words", "year") VALUES (NEW."delivery_model_id", NEW."ends_on", NEW."host_id", NEW."hosting_id", NEW."id", NEW."nation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."public_id", NEW."published_at", NEW."slug", NEW."starts_on", NEW."status", NEW."summary", NEW."title", NEW."topic_id", NEW."topic_words", NEW."year"); RETURN NULL;',
                            hash="47f9f62b9a7d81b80621eeb6f045f88573571a47",
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
                            func='INSERT INTO "projects_projectevent" ("delivery_model_id", "ends_on", "host_id", "hosting_id", "id", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "published_at", "slug", "starts_on", "status", "summary", "title", "topic_id", "topic_words", "year") VALUES (OLD."delivery_model_id", OLD."ends_on", OLD."host_id", OLD."hosting_id", OLD."id", OLD."nation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."public_id", OLD."published_at", OLD."slug", OLD."starts_on", OLD."status", OLD."summary", OLD."title", OLD."topic_id", OLD."topic_words", OLD."year"); RETURN NULL;',
                            hash="d686c29aeaa629b84a7995f520b96af20ad176c7",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2192f",
                            table="projects_project",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "choiceproposal",
                    pgtrigger.compiler.Trigger(
                        name="proposal_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="7f7603814a23cacae4259437cab902f30ce2862a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_proposal_never_changes_d872b",
                            table="projects_choiceproposal",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "choicemove",
                    pgtrigger.compiler.Trigger(
                        name="move_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="e8fecd9dd7e2eaa74029dbaa127e18badcd38de7",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_move_never_changes_ae09d",
                            table="projects_choicemove",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "choiceband",
                    pgtrigger.compiler.Trigger(
                        name="band_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="1b42d897a987d3c2e87495c475cfcfbf6c846307",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_band_never_changes_1bd71",
                            table="projects_choiceband",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "choiceresult",
                    pgtrigger.compiler.Trigger(
                        name="result_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="94f9511dbe6923ec394655ac4edea26ef8b5e819",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_result_never_changes_f5ebe",
                            table="projects_choiceresult",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "choicerule",
                    pgtrigger.compiler.Trigger(
                        name="rule_is_fixed_once_its_choice_is_settled",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE fixed boolean;",
                            func="\n                    SELECT bool_or(status IN ('settled', 'set_aside')) INTO fixed FROM projects_choice\n                    WHERE id = (CASE WHEN TG_OP = 'DELETE' THEN OLD.choice_id ELSE NEW.choice_id END)\n                       OR id = (CASE WHEN TG_OP = 'INSERT' THEN NEW.choice_id ELSE OLD.choice_id END);\n                    IF fixed THEN\n                        RAISE EXCEPTION 'pgtrigger: the rules of a choice are fixed once it is settled or set aside';\n                    END IF;\n                    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;\n                    ",
                            hash="548a3741e6337a8998ff090fc86c70814dfbf086",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_rule_is_fixed_once_its_choice_is_settled_335a0",
                            table="projects_choicerule",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "choicerule",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_choiceruleevent" ("choice_id", "feature", "id", "maximum", "minimum", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "value", "why") VALUES (NEW."choice_id", NEW."feature", NEW."id", NEW."maximum", NEW."minimum", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."value", NEW."why"); RETURN NULL;',
                            hash="d7a5be31c1f0c2eed7e5f46e19020b7a20223d89",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2f4dc",
                            table="projects_choicerule",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "choicerule",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "projects_choiceruleevent" ("choice_id", "feature", "id", "maximum", "minimum", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "value", "why") VALUES (NEW."choice_id", NEW."feature", NEW."id", NEW."maximum", NEW."minimum", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."value", NEW."why"); RETURN NULL;',
                            hash="188473e2dd623241516b8774f3530aa2ae9264d9",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d3bd5",
                            table="projects_choicerule",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "choicerule",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_choiceruleevent" ("choice_id", "feature", "id", "maximum", "minimum", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "value", "why") VALUES (OLD."choice_id", OLD."feature", OLD."id", OLD."maximum", OLD."minimum", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."value", OLD."why"); RETURN NULL;',
                            hash="35d7b8be890cbda164adee9cd05ac96c209edf5c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_260d3",
                            table="projects_choicerule",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "choiceruleevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5314fe4c78ca40083bed7e051a487f67df9d19af",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_c830a",
                            table="projects_choiceruleevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "collaborator",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_collaboratorevent" ("confirmed_at", "expires_at", "expression_id", "id", "invited_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "removed_at", "rights") VALUES (NEW."confirmed_at", NEW."expires_at", NEW."expression_id", NEW."id", NEW."invited_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."removed_at", NEW."rights"); RETURN NULL;',
                            hash="551a3aa21abbb9997a9611aae7cc060cafcfec28",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a5e6b",
                            table="projects_collaborator",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "collaborator",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."confirmed_at" IS DISTINCT FROM (NEW."confirmed_at") OR OLD."expires_at" IS DISTINCT FROM (NEW."expires_at") OR OLD."expression_id" IS DISTINCT FROM (NEW."expression_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."invited_at" IS DISTINCT FROM (NEW."invited_at") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."removed_at" IS DISTINCT FROM (NEW."removed_at") OR OLD."rights" IS DISTINCT FROM (NEW."rights"))',
                            func='INSERT INTO "projects_collaboratorevent" ("confirmed_at", "expires_at", "expression_id", "id", "invited_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "removed_at", "rights") VALUES (NEW."confirmed_at", NEW."expires_at", NEW."expression_id", NEW."id", NEW."invited_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."removed_at", NEW."rights"); RETURN NULL;',
                            hash="e1d79ff3801ef354e5407cc53d679bb18f344e29",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c7ce5",
                            table="projects_collaborator",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "collaborator",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_collaboratorevent" ("confirmed_at", "expires_at", "expression_id", "id", "invited_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "removed_at", "rights") VALUES (OLD."confirmed_at", OLD."expires_at", OLD."expression_id", OLD."id", OLD."invited_at", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."removed_at", OLD."rights"); RETURN NULL;',
                            hash="50e9fff905c0a939667bd38e8602a45e737297d5",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1c7d7",
                            table="projects_collaborator",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "collaboratorevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c0f63018253f855381c566bee5a227d6aac07353",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_23283",
                            table="projects_collaboratorevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "evaluationplan",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_evaluationplanevent" ("created_at", "id", "methods", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "questions", "who") VALUES (NEW."created_at", NEW."id", NEW."methods", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."project_id", NEW."public_id", NEW."questions", NEW."who"); RETURN NULL;',
                            hash="36a41dbebb514c26615578d1e94b61f7f9b23d68",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_defc7",
                            table="projects_evaluationplan",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "evaluationplan",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "projects_evaluationplanevent" ("created_at", "id", "methods", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "questions", "who") VALUES (NEW."created_at", NEW."id", NEW."methods", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."project_id", NEW."public_id", NEW."questions", NEW."who"); RETURN NULL;',
                            hash="71dd44917fae631ef9661666005b0c2d211c3da2",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_dba07",
                            table="projects_evaluationplan",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "evaluationplan",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_evaluationplanevent" ("created_at", "id", "methods", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "questions", "who") VALUES (OLD."created_at", OLD."id", OLD."methods", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."project_id", OLD."public_id", OLD."questions", OLD."who"); RETURN NULL;',
                            hash="b8cf398e8acf056bba561a4fc9015158de345b5b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f1bcd",
                            table="projects_evaluationplan",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "evaluationplanevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="96e2036b9be934080b421368731f0d40e8e50fc8",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a73f2",
                            table="projects_evaluationplanevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "expressionfile",
                    pgtrigger.compiler.Trigger(
                        name="expression_file_changes_only_in_a_draft",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE state text; changed bigint;",
                            func="\n                    IF TG_OP = 'DELETE' THEN changed := OLD.expression_id; ELSE changed := NEW.expression_id; END IF;\n                    SELECT status INTO state FROM projects_expression WHERE id = changed;\n                    IF state <> 'draft' THEN\n                        RAISE EXCEPTION 'pgtrigger: files change only while the expression is a draft';\n                    END IF;\n                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n                    RETURN NEW;\n                    ",
                            hash="dc3639456f3183c206609e2cd7ae1e2b16664c07",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_expression_file_changes_only_in_a_draft_6e2ca",
                            table="projects_expressionfile",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "expressionfile",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_expressionfileevent" ("added_at", "expression_id", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "stored_file_id") VALUES (NEW."added_at", NEW."expression_id", NEW."id", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."question_id", NEW."stored_file_id"); RETURN NULL;',
                            hash="7659fd9d776a4910d113ce877cc50f0a03d77071",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f60f1",
                            table="projects_expressionfile",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "expressionfile",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_expressionfileevent" ("added_at", "expression_id", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "stored_file_id") VALUES (OLD."added_at", OLD."expression_id", OLD."id", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."question_id", OLD."stored_file_id"); RETURN NULL;',
                            hash="391aa3cc14dcfc2743e881259c5665d87c6d4663",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b607a",
                            table="projects_expressionfile",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "expressionfileevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f17b6c88f878ba872a743bb07495d43e48ce2861",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_89301",
                            table="projects_expressionfileevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "expressionpartner",
                    pgtrigger.compiler.Trigger(
                        name="partner_changes_only_in_a_draft",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE state text;",
                            func="\n            SELECT status INTO state FROM projects_expression\n            WHERE id = (CASE WHEN TG_OP = 'DELETE' THEN OLD.expression_id ELSE NEW.expression_id END);\n            IF state <> 'draft' THEN\n                RAISE EXCEPTION 'pgtrigger: partners change only while the expression is a draft';\n            END IF;\n            RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;\n            ",
                            hash="2379d5398a8ffeb29890247ffa6544f1732a3565",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_partner_changes_only_in_a_draft_9e617",
                            table="projects_expressionpartner",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "frozenpaper",
                    pgtrigger.compiler.Trigger(
                        name="paper_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="2afbba7ceb960e63943561279e35ffc38e5dca30",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_paper_never_changes_bebeb",
                            table="projects_frozenpaper",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "guide",
                    pgtrigger.compiler.Trigger(
                        name="guide_follows_its_stages",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{draft:in_review,in_review:draft,in_review:published,published:draft}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="36e8453610cdc13e978161a0290ee109a542a1c1",
                            operation="UPDATE",
                            pgid="pgtrigger_guide_follows_its_stages_472f2",
                            table="projects_guide",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "guide",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_guideevent" ("id", "is_example", "known", "not_known", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "review_on", "reviewed_at", "reviewed_by_id", "sent_to_review_at", "sent_to_review_by_id", "short_answer", "slug", "status", "title", "written_by_id") VALUES (NEW."id", NEW."is_example", NEW."known", NEW."not_known", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."published_at", NEW."review_on", NEW."reviewed_at", NEW."reviewed_by_id", NEW."sent_to_review_at", NEW."sent_to_review_by_id", NEW."short_answer", NEW."slug", NEW."status", NEW."title", NEW."written_by_id"); RETURN NULL;',
                            hash="ee62e9066a5ea485eee6bf6dcdf46f703d785ca7",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_438ea",
                            table="projects_guide",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "guide",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_example" IS DISTINCT FROM (NEW."is_example") OR OLD."known" IS DISTINCT FROM (NEW."known") OR OLD."not_known" IS DISTINCT FROM (NEW."not_known") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."published_at" IS DISTINCT FROM (NEW."published_at") OR OLD."review_on" IS DISTINCT FROM (NEW."review_on") OR OLD."reviewed_at" IS DISTINCT FROM (NEW."reviewed_at") OR OLD."reviewed_by_id" IS DISTINCT FROM (NEW."reviewed_by_id") OR OLD."sent_to_review_at" IS DISTINCT FROM (NEW."sent_to_review_at") OR OLD."sent_to_review_by_id" IS DISTINCT FROM (NEW."sent_to_review_by_id") OR OLD."short_answer" IS DISTINCT FROM (NEW."short_answer") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."written_by_id" IS DISTINCT FROM (NEW."written_by_id"))',
                            func='INSERT INTO "projects_guideevent" ("id", "is_example", "known", "not_known", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "review_on", "reviewed_at", "reviewed_by_id", "sent_to_review_at", "sent_to_review_by_id", "short_answer", "slug", "status", "title", "written_by_id") VALUES (NEW."id", NEW."is_example", NEW."known", NEW."not_known", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."published_at", NEW."review_on", NEW."reviewed_at", NEW."reviewed_by_id", NEW."sent_to_review_at", NEW."sent_to_review_by_id", NEW."short_answer", NEW."slug", NEW."status", NEW."title", NEW."written_by_id"); RETURN NULL;',
                            hash="183dfbd6beb6ec7fdd6881cfbca42c8d041a196a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2fad4",
                            table="projects_guide",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "guide",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_guideevent" ("id", "is_example", "known", "not_known", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "review_on", "reviewed_at", "reviewed_by_id", "sent_to_review_at", "sent_to_review_by_id", "short_answer", "slug", "status", "title", "written_by_id") VALUES (OLD."id", OLD."is_example", OLD."known", OLD."not_known", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."published_at", OLD."review_on", OLD."reviewed_at", OLD."reviewed_by_id", OLD."sent_to_review_at", OLD."sent_to_review_by_id", OLD."short_answer", OLD."slug", OLD."status", OLD."title", OLD."written_by_id"); RETURN NULL;',
                            hash="7cafda996b0fdf1401de6c918ae69d7c9530d611",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ca6a4",
                            table="projects_guide",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "askedquestionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="baed15ced24ccfe85c43b88042fe22f87afd723a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_7d1f4",
                            table="projects_askedquestionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "askedquestion",
                    pgtrigger.compiler.Trigger(
                        name="asked_question_follows_its_stages",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{new:answered,new:not_for_us,new:passed_on,new:taken,taken:answered,taken:not_for_us,taken:passed_on}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="9abdde2ed1c47d7022992f4dce9b02f68b85954d",
                            operation="UPDATE",
                            pgid="pgtrigger_asked_question_follows_its_stages_6b893",
                            table="projects_askedquestion",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "askedquestion",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_askedquestionevent" ("decided_at", "decided_by_id", "due_on", "guide_id", "id", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reference", "status", "told_at") VALUES (NEW."decided_at", NEW."decided_by_id", NEW."due_on", NEW."guide_id", NEW."id", NEW."nation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."reference", NEW."status", NEW."told_at"); RETURN NULL;',
                            hash="e4c61203bbde3e0d05d2d8364a2109a60ceca224",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_69687",
                            table="projects_askedquestion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "askedquestion",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."decided_at" IS DISTINCT FROM (NEW."decided_at") OR OLD."decided_by_id" IS DISTINCT FROM (NEW."decided_by_id") OR OLD."due_on" IS DISTINCT FROM (NEW."due_on") OR OLD."guide_id" IS DISTINCT FROM (NEW."guide_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."nation_id" IS DISTINCT FROM (NEW."nation_id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."reference" IS DISTINCT FROM (NEW."reference") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."told_at" IS DISTINCT FROM (NEW."told_at"))',
                            func='INSERT INTO "projects_askedquestionevent" ("decided_at", "decided_by_id", "due_on", "guide_id", "id", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reference", "status", "told_at") VALUES (NEW."decided_at", NEW."decided_by_id", NEW."due_on", NEW."guide_id", NEW."id", NEW."nation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."reference", NEW."status", NEW."told_at"); RETURN NULL;',
                            hash="bc1c6a2ea882a3bc3276a92969eadfc5ce870151",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c9822",
                            table="projects_askedquestion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "askedquestion",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_askedquestionevent" ("decided_at", "decided_by_id", "due_on", "guide_id", "id", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reference", "status", "told_at") VALUES (OLD."decided_at", OLD."decided_by_id", OLD."due_on", OLD."guide_id", OLD."id", OLD."nation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."reference", OLD."status", OLD."told_at"); RETURN NULL;',
                            hash="8e221b08d661a468e471c5f3e3f232dfce3cc614",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f5c86",
                            table="projects_askedquestion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "guideevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3d34434ea19e45e932587e5df1eca33744140e9c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_8c846",
                            table="projects_guideevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "guidesource",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_guidesourceevent" ("citation", "guide_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "title", "url") VALUES (NEW."citation", NEW."guide_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."public_id", NEW."title", NEW."url"); RETURN NULL;',
                            hash="160fdbd9ed5b470df70bcc6c09616018706d7b71",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a7b0c",
                            table="projects_guidesource",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "guidesource",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "projects_guidesourceevent" ("citation", "guide_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "title", "url") VALUES (NEW."citation", NEW."guide_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."public_id", NEW."title", NEW."url"); RETURN NULL;',
                            hash="b7571703906f8dd565a504bd759b7fcd9d6418dd",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e847b",
                            table="projects_guidesource",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "guidesource",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_guidesourceevent" ("citation", "guide_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "title", "url") VALUES (OLD."citation", OLD."guide_id", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."public_id", OLD."title", OLD."url"); RETURN NULL;',
                            hash="104e1dc5b4ab4ed8dd056e487bcde5efa09a1f27",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_77239",
                            table="projects_guidesource",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "guidesourceevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="8b64832047dcbaffa7179cc4c141cc4bfef14a82",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_923e3",
                            table="projects_guidesourceevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "helprequest",
                    pgtrigger.compiler.Trigger(
                        name="help_request_goes_forward_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{new:done,new:promised,promised:done}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="d5446b745ff468550dd44b327a6e4731bbf437c7",
                            operation="UPDATE",
                            pgid="pgtrigger_help_request_goes_forward_only_1aa05",
                            table="projects_helprequest",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "helprequest",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_helprequestevent" ("call_id", "done_at", "done_by_id", "due_on", "id", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "promised_at", "promised_by_id", "public_id", "status") VALUES (NEW."call_id", NEW."done_at", NEW."done_by_id", NEW."due_on", NEW."id", NEW."nation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."promised_at", NEW."promised_by_id", NEW."public_id", NEW."status"); RETURN NULL;',
                            hash="caf9193900b38b4b849803ec0f858e1b96a532f2",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_498be",
                            table="projects_helprequest",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "helprequest",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."call_id" IS DISTINCT FROM (NEW."call_id") OR OLD."done_at" IS DISTINCT FROM (NEW."done_at") OR OLD."done_by_id" IS DISTINCT FROM (NEW."done_by_id") OR OLD."due_on" IS DISTINCT FROM (NEW."due_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."nation_id" IS DISTINCT FROM (NEW."nation_id") OR OLD."promised_at" IS DISTINCT FROM (NEW."promised_at") OR OLD."promised_by_id" IS DISTINCT FROM (NEW."promised_by_id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."status" IS DISTINCT FROM (NEW."status"))',
                            func='INSERT INTO "projects_helprequestevent" ("call_id", "done_at", "done_by_id", "due_on", "id", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "promised_at", "promised_by_id", "public_id", "status") VALUES (NEW."call_id", NEW."done_at", NEW."done_by_id", NEW."due_on", NEW."id", NEW."nation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."promised_at", NEW."promised_by_id", NEW."public_id", NEW."status"); RETURN NULL;',
                            hash="d65c0f34419214de69b3ec9cb5834f02517a8a4c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c588e",
                            table="projects_helprequest",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "helprequest",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_helprequestevent" ("call_id", "done_at", "done_by_id", "due_on", "id", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "promised_at", "promised_by_id", "public_id", "status") VALUES (OLD."call_id", OLD."done_at", OLD."done_by_id", OLD."due_on", OLD."id", OLD."nation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."promised_at", OLD."promised_by_id", OLD."public_id", OLD."status"); RETURN NULL;',
                            hash="25d84040ea03b88121db038fa19c7862435948d2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c8ac2",
                            table="projects_helprequest",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "helprequestevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="bae5d1f1b692b5cbad7d73bc8ae77f477d84e434",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_5521a",
                            table="projects_helprequestevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "indicator",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_indicatorevent" ("baseline", "baseline_on", "created_at", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "project_id", "public_id", "unit") VALUES (NEW."baseline", NEW."baseline_on", NEW."created_at", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."project_id", NEW."public_id", NEW."unit"); RETURN NULL;',
                            hash="46d20ec8df6f4c44abf59c5aea9d3e6a307e47af",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2d764",
                            table="projects_indicator",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "indicator",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "projects_indicatorevent" ("baseline", "baseline_on", "created_at", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "project_id", "public_id", "unit") VALUES (NEW."baseline", NEW."baseline_on", NEW."created_at", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."project_id", NEW."public_id", NEW."unit"); RETURN NULL;',
                            hash="0387ce5a0741b32c9ce9e8bb5d0454c1434f0659",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c2cc9",
                            table="projects_indicator",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "indicator",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_indicatorevent" ("baseline", "baseline_on", "created_at", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "project_id", "public_id", "unit") VALUES (OLD."baseline", OLD."baseline_on", OLD."created_at", OLD."id", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."project_id", OLD."public_id", OLD."unit"); RETURN NULL;',
                            hash="59c96fd65a1ebe21fcc8d6c9d791dd736110a349",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3d6ed",
                            table="projects_indicator",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "findingevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9dbd2094aee59ef5320742702042fecf89dfb151",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_35807",
                            table="projects_findingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "finding",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_findingevent" ("created_at", "id", "indicator_id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "published_at", "strength", "words") VALUES (NEW."created_at", NEW."id", NEW."indicator_id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."project_id", NEW."public_id", NEW."published_at", NEW."strength", NEW."words"); RETURN NULL;',
                            hash="aa8539beef0ee908c8b32a334d8cf6a4f6f4519a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0ed19",
                            table="projects_finding",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "finding",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "projects_findingevent" ("created_at", "id", "indicator_id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "published_at", "strength", "words") VALUES (NEW."created_at", NEW."id", NEW."indicator_id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."project_id", NEW."public_id", NEW."published_at", NEW."strength", NEW."words"); RETURN NULL;',
                            hash="ac65603344904657b39951968154c16b2dfd949c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5aad5",
                            table="projects_finding",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "finding",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_findingevent" ("created_at", "id", "indicator_id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "published_at", "strength", "words") VALUES (OLD."created_at", OLD."id", OLD."indicator_id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."project_id", OLD."public_id", OLD."published_at", OLD."strength", OLD."words"); RETURN NULL;',
                            hash="6599a454dd203f825072075926fa78dea9cd1104",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_535ab",
                            table="projects_finding",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "indicatorevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="397b0ca09d1b999e40fbc0cbcf17c3183930b816",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_915fb",
                            table="projects_indicatorevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "lesson",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_lessonevent" ("created_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "published_at", "slug", "title", "words") VALUES (NEW."created_at", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."project_id", NEW."public_id", NEW."published_at", NEW."slug", NEW."title", NEW."words"); RETURN NULL;',
                            hash="efce8e3949e3a65969d4d8863676d3d3c6cc524a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5cabf",
                            table="projects_lesson",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "lesson",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "projects_lessonevent" ("created_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "published_at", "slug", "title", "words") VALUES (NEW."created_at", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."project_id", NEW."public_id", NEW."published_at", NEW."slug", NEW."title", NEW."words"); RETURN NULL;',
                            hash="4c3fdcdcfe38972a158bab385ed502caf627e6f2",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5b84d",
                            table="projects_lesson",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "lesson",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_lessonevent" ("created_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "published_at", "slug", "title", "words") VALUES (OLD."created_at", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."project_id", OLD."public_id", OLD."published_at", OLD."slug", OLD."title", OLD."words"); RETURN NULL;',
                            hash="3313f88c744a1838000cd31bdf04cec2e2d2eb7e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_df6d6",
                            table="projects_lesson",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "embeddingactionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="59eca1aa902d40827aab25f350066b4e6d66e67c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_92e01",
                            table="projects_embeddingactionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "embeddingaction",
                    pgtrigger.compiler.Trigger(
                        name="embedding_action_follows_its_stages",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{doing:not_taken_up,doing:taken_up,not_taken_up:doing,planned:doing,planned:not_taken_up,planned:taken_up}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="4e387afd79c3f882067fbd7409cbc67d31729af1",
                            operation="UPDATE",
                            pgid="pgtrigger_embedding_action_follows_its_stages_af25f",
                            table="projects_embeddingaction",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "embeddingaction",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_embeddingactionevent" ("created_at", "due_on", "ended_on", "hook_id", "id", "lesson_id", "owner_id", "owner_role", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source", "source_url", "status", "target", "uptake", "what") VALUES (NEW."created_at", NEW."due_on", NEW."ended_on", NEW."hook_id", NEW."id", NEW."lesson_id", NEW."owner_id", NEW."owner_role", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."source", NEW."source_url", NEW."status", NEW."target", NEW."uptake", NEW."what"); RETURN NULL;',
                            hash="eeba2a027a95b8cf7be8d289f5b36ae47dd24533",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b423a",
                            table="projects_embeddingaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "embeddingaction",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "projects_embeddingactionevent" ("created_at", "due_on", "ended_on", "hook_id", "id", "lesson_id", "owner_id", "owner_role", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source", "source_url", "status", "target", "uptake", "what") VALUES (NEW."created_at", NEW."due_on", NEW."ended_on", NEW."hook_id", NEW."id", NEW."lesson_id", NEW."owner_id", NEW."owner_role", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."source", NEW."source_url", NEW."status", NEW."target", NEW."uptake", NEW."what"); RETURN NULL;',
                            hash="d96a5105e358f132c7dc74f493fcfe8b0c0fdc5d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6de7e",
                            table="projects_embeddingaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "embeddingaction",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_embeddingactionevent" ("created_at", "due_on", "ended_on", "hook_id", "id", "lesson_id", "owner_id", "owner_role", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source", "source_url", "status", "target", "uptake", "what") VALUES (OLD."created_at", OLD."due_on", OLD."ended_on", OLD."hook_id", OLD."id", OLD."lesson_id", OLD."owner_id", OLD."owner_role", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."source", OLD."source_url", OLD."status", OLD."target", OLD."uptake", OLD."what"); RETURN NULL;',
                            hash="9175d348a0dcabb1d135e888f43d30d65c34eb95",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_879bd",
                            table="projects_embeddingaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "lessonevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9a04c81fa87ae2b6b03e6d33b8584b3380854903",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_8f8f9",
                            table="projects_lessonevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "letter",
                    pgtrigger.compiler.Trigger(
                        name="letter_follows_its_stages",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{drafted:discarded,drafted:reviewed,queued:discarded,queued:sent,reviewed:discarded,reviewed:drafted,reviewed:queued}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="bcb0be95f9f2c5c704a668847ff2c7288d2fcea0",
                            operation="UPDATE",
                            pgid="pgtrigger_letter_follows_its_stages_61273",
                            table="projects_letter",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "letter",
                    pgtrigger.compiler.Trigger(
                        name="letter_words_change_only_in_a_draft",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (NOT (OLD."status" = \'drafted\') AND (OLD."expression_id" IS DISTINCT FROM (NEW."expression_id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."subject" IS DISTINCT FROM (NEW."subject") OR OLD."opening" IS DISTINCT FROM (NEW."opening") OR OLD."parts" IS DISTINCT FROM (NEW."parts") OR OLD."neighbour" IS DISTINCT FROM (NEW."neighbour") OR OLD."neighbour_url" IS DISTINCT FROM (NEW."neighbour_url") OR OLD."closing" IS DISTINCT FROM (NEW."closing") OR OLD."post_to" IS DISTINCT FROM (NEW."post_to")))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="0029f370dfc7661d20997e1db189de58d9ce5bb0",
                            operation="UPDATE",
                            pgid="pgtrigger_letter_words_change_only_in_a_draft_3d3b9",
                            table="projects_letter",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "letter",
                    pgtrigger.compiler.Trigger(
                        name="letter_sent_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.\"status\" = 'sent')",
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="07190e595db5f1409e1423248f712210114ee86b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_letter_sent_never_changes_bcc14",
                            table="projects_letter",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "letter",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_letterevent" ("drafted_at", "drafted_by_id", "expression_id", "id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reserve_until", "reviewed_at", "reviewed_by_id", "sent_at", "status", "version") VALUES (NEW."drafted_at", NEW."drafted_by_id", NEW."expression_id", NEW."id", NEW."kind", NEW."language", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."reserve_until", NEW."reviewed_at", NEW."reviewed_by_id", NEW."sent_at", NEW."status", NEW."version"); RETURN NULL;',
                            hash="e062cfb0dbca50407681e9d44957a864db67354b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_03ff5",
                            table="projects_letter",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "letter",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."drafted_at" IS DISTINCT FROM (NEW."drafted_at") OR OLD."drafted_by_id" IS DISTINCT FROM (NEW."drafted_by_id") OR OLD."expression_id" IS DISTINCT FROM (NEW."expression_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."reserve_until" IS DISTINCT FROM (NEW."reserve_until") OR OLD."reviewed_at" IS DISTINCT FROM (NEW."reviewed_at") OR OLD."reviewed_by_id" IS DISTINCT FROM (NEW."reviewed_by_id") OR OLD."sent_at" IS DISTINCT FROM (NEW."sent_at") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func='INSERT INTO "projects_letterevent" ("drafted_at", "drafted_by_id", "expression_id", "id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reserve_until", "reviewed_at", "reviewed_by_id", "sent_at", "status", "version") VALUES (NEW."drafted_at", NEW."drafted_by_id", NEW."expression_id", NEW."id", NEW."kind", NEW."language", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."reserve_until", NEW."reviewed_at", NEW."reviewed_by_id", NEW."sent_at", NEW."status", NEW."version"); RETURN NULL;',
                            hash="632a85fe25a9e109b20449f1b5884b8dbcc69257",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_113bc",
                            table="projects_letter",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "letter",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_letterevent" ("drafted_at", "drafted_by_id", "expression_id", "id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reserve_until", "reviewed_at", "reviewed_by_id", "sent_at", "status", "version") VALUES (OLD."drafted_at", OLD."drafted_by_id", OLD."expression_id", OLD."id", OLD."kind", OLD."language", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."reserve_until", OLD."reviewed_at", OLD."reviewed_by_id", OLD."sent_at", OLD."status", OLD."version"); RETURN NULL;',
                            hash="05d1721ce4b0d50c2446f627cc01ac5ffa4821a9",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bd55b",
                            table="projects_letter",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "letterevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9371e9005b524e56c93ba0e5d0e1e92e75180fa8",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_0b11d",
                            table="projects_letterevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "longlistconversation",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_longlistconversationevent" ("by_id", "expression_id", "held_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "written_at") VALUES (NEW."by_id", NEW."expression_id", NEW."held_on", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."written_at"); RETURN NULL;',
                            hash="15e7455ef3ab52fad91aee4f030525d93b7f3d15",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1871b",
                            table="projects_longlistconversation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "longlistconversation",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."by_id" IS DISTINCT FROM (NEW."by_id") OR OLD."expression_id" IS DISTINCT FROM (NEW."expression_id") OR OLD."held_on" IS DISTINCT FROM (NEW."held_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."written_at" IS DISTINCT FROM (NEW."written_at"))',
                            func='INSERT INTO "projects_longlistconversationevent" ("by_id", "expression_id", "held_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "written_at") VALUES (NEW."by_id", NEW."expression_id", NEW."held_on", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."written_at"); RETURN NULL;',
                            hash="c4b6b0b27bbd14e00f2c5c3398cfee5489b435cc",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d2b51",
                            table="projects_longlistconversation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "longlistconversation",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_longlistconversationevent" ("by_id", "expression_id", "held_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "written_at") VALUES (OLD."by_id", OLD."expression_id", OLD."held_on", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."written_at"); RETURN NULL;',
                            hash="8fb38ebd1374f34c87f4db4360a232c8ca4f0f19",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2963c",
                            table="projects_longlistconversation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "longlistconversationevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="6bbc822d5f54933c4f44dfd4488a51df9f969d51",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_57c07",
                            table="projects_longlistconversationevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "milestone",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_milestoneevent" ("created_at", "done_by_id", "done_on", "due_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "title") VALUES (NEW."created_at", NEW."done_by_id", NEW."done_on", NEW."due_on", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."project_id", NEW."public_id", NEW."title"); RETURN NULL;',
                            hash="6b80f505590bf7203d363ccd62cd524f37b0edd1",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2945c",
                            table="projects_milestone",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "milestone",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "projects_milestoneevent" ("created_at", "done_by_id", "done_on", "due_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "title") VALUES (NEW."created_at", NEW."done_by_id", NEW."done_on", NEW."due_on", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."project_id", NEW."public_id", NEW."title"); RETURN NULL;',
                            hash="517e9f2b244a300502ecd3a6f24353a2c6a02c44",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_96e58",
                            table="projects_milestone",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "milestone",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_milestoneevent" ("created_at", "done_by_id", "done_on", "due_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "title") VALUES (OLD."created_at", OLD."done_by_id", OLD."done_on", OLD."due_on", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."project_id", OLD."public_id", OLD."title"); RETURN NULL;',
                            hash="a504d526d70ea79e9eb15dec9dfd3b20ad2a2201",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fed44",
                            table="projects_milestone",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "milestoneevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3650ccc777918a130ef41c08626f724bf1940708",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_bab76",
                            table="projects_milestoneevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "nationneed",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_nationneedevent" ("as_of", "id", "is_example", "measure", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "share", "source", "words") VALUES (NEW."as_of", NEW."id", NEW."is_example", NEW."measure", NEW."nation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."share", NEW."source", NEW."words"); RETURN NULL;',
                            hash="e842d0b61d3efd9b617ed8e2aa50c5f9bb4cd1c7",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0dd5d",
                            table="projects_nationneed",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "nationneed",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "projects_nationneedevent" ("as_of", "id", "is_example", "measure", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "share", "source", "words") VALUES (NEW."as_of", NEW."id", NEW."is_example", NEW."measure", NEW."nation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."share", NEW."source", NEW."words"); RETURN NULL;',
                            hash="e9b12caf871362198b940cff229ddbc8c635c685",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1d8b9",
                            table="projects_nationneed",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "nationneed",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_nationneedevent" ("as_of", "id", "is_example", "measure", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "share", "source", "words") VALUES (OLD."as_of", OLD."id", OLD."is_example", OLD."measure", OLD."nation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."share", OLD."source", OLD."words"); RETURN NULL;',
                            hash="5cdc288ea19d675bca558e875cfc6329cf2f4a6d",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7312c",
                            table="projects_nationneed",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "nationneedevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5cebe430379f57a47bbd87067988747f9f7b6d67",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ea8bc",
                            table="projects_nationneedevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "outreachentry",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_outreachentryevent" ("call_id", "created_by_id", "expression_id", "id", "kind", "nation_id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") VALUES (NEW."call_id", NEW."created_by_id", NEW."expression_id", NEW."id", NEW."kind", NEW."nation_id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id"); RETURN NULL;',
                            hash="4b3c1020c30f25da723530892d23a399eea9f45b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_138c6",
                            table="projects_outreachentry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "outreachentry",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."call_id" IS DISTINCT FROM (NEW."call_id") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."expression_id" IS DISTINCT FROM (NEW."expression_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."nation_id" IS DISTINCT FROM (NEW."nation_id") OR OLD."organisation_id" IS DISTINCT FROM (NEW."organisation_id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id"))',
                            func='INSERT INTO "projects_outreachentryevent" ("call_id", "created_by_id", "expression_id", "id", "kind", "nation_id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") VALUES (NEW."call_id", NEW."created_by_id", NEW."expression_id", NEW."id", NEW."kind", NEW."nation_id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id"); RETURN NULL;',
                            hash="38190a312b759fcaf34ea846eaf4218ef7c09f21",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6aad8",
                            table="projects_outreachentry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "outreachentry",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_outreachentryevent" ("call_id", "created_by_id", "expression_id", "id", "kind", "nation_id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") VALUES (OLD."call_id", OLD."created_by_id", OLD."expression_id", OLD."id", OLD."kind", OLD."nation_id", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id"); RETURN NULL;',
                            hash="f5a68ac96744f5e94039448be54d3646ff9ba11e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9c4e1",
                            table="projects_outreachentry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "outreachentryevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="96b828dd7a690570c3a3d83a0689721b5ca1f6a0",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f8414",
                            table="projects_outreachentryevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "post",
                    pgtrigger.compiler.Trigger(
                        name="post_holder_never_works_more_than_full_time",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE most integer;",
                            func="\n    IF NEW.holder = '' THEN\n        RETURN NEW;\n    END IF;\n    PERFORM pg_advisory_xact_lock(hashtextextended('projects_post ' || lower(btrim(NEW.holder)), 0));\n    SELECT max(shared) INTO most FROM (\n        SELECT (\n            SELECT sum(other.share) FROM projects_post other\n            WHERE lower(btrim(other.holder)) = lower(btrim(NEW.holder)) AND other.id <> NEW.id\n              AND days.day BETWEEN other.starts_on AND coalesce(other.ends_on, 'infinity'::date)\n        ) AS shared\n        FROM (\n            SELECT NEW.starts_on AS day\n            UNION\n            SELECT begun.starts_on FROM projects_post begun\n            WHERE lower(btrim(begun.holder)) = lower(btrim(NEW.holder)) AND begun.id <> NEW.id\n              AND begun.starts_on BETWEEN NEW.starts_on AND coalesce(NEW.ends_on, 'infinity'::date)\n        ) days\n    ) sums;\n    IF coalesce(most, 0) + NEW.share > 100 THEN\n        RAISE EXCEPTION 'post_holder_never_works_more_than_full_time' USING ERRCODE = 'check_violation';\n    END IF;\n    RETURN NEW;\n",
                            hash="0beeb0f59cf456d2297c8cddb242a62128eb62a3",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_post_holder_never_works_more_than_full_time_125f9",
                            table="projects_post",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "post",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_postevent" ("created_at", "ends_on", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "role", "share", "starts_on") VALUES (NEW."created_at", NEW."ends_on", NEW."id", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."project_id", NEW."public_id", NEW."role", NEW."share", NEW."starts_on"); RETURN NULL;',
                            hash="7418a452c1f4306c8503390d5940806d77291c54",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0981e",
                            table="projects_post",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "post",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."ends_on" IS DISTINCT FROM (NEW."ends_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."project_id" IS DISTINCT FROM (NEW."project_id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."role" IS DISTINCT FROM (NEW."role") OR OLD."share" IS DISTINCT FROM (NEW."share") OR OLD."starts_on" IS DISTINCT FROM (NEW."starts_on"))',
                            func='INSERT INTO "projects_postevent" ("created_at", "ends_on", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "role", "share", "starts_on") VALUES (NEW."created_at", NEW."ends_on", NEW."id", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."project_id", NEW."public_id", NEW."role", NEW."share", NEW."starts_on"); RETURN NULL;',
                            hash="9fa9bac685c80832efcb074efd86f3b8a9f3ddc8",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e0ebc",
                            table="projects_post",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "post",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_postevent" ("created_at", "ends_on", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "role", "share", "starts_on") VALUES (OLD."created_at", OLD."ends_on", OLD."id", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."project_id", OLD."public_id", OLD."role", OLD."share", OLD."starts_on"); RETURN NULL;',
                            hash="eb7387be2ca8fd1c8044bf8d43de3aec686a6cf5",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_111a8",
                            table="projects_post",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "postevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="14e4740890b9aaa13605fdef53c597a7826ab3ed",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d7716",
                            table="projects_postevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "projectupdate",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_projectupdateevent" ("created_at", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "published_at", "title", "words") VALUES (NEW."created_at", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."project_id", NEW."public_id", NEW."published_at", NEW."title", NEW."words"); RETURN NULL;',
                            hash="371d61d882d270d5726bd0fb74de192c26bf0c03",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4eabc",
                            table="projects_projectupdate",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "projectupdate",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "projects_projectupdateevent" ("created_at", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "published_at", "title", "words") VALUES (NEW."created_at", NEW."id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."project_id", NEW."public_id", NEW."published_at", NEW."title", NEW."words"); RETURN NULL;',
                            hash="50442bab598afe4622ff361c9358bb5e50f6c67b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_451e1",
                            table="projects_projectupdate",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "projectupdate",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_projectupdateevent" ("created_at", "id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "published_at", "title", "words") VALUES (OLD."created_at", OLD."id", OLD."on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."project_id", OLD."public_id", OLD."published_at", OLD."title", OLD."words"); RETURN NULL;',
                            hash="f77098d7d4018ac24d22e3f8d41588dcdf3af911",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_287f0",
                            table="projects_projectupdate",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "projectupdateevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="ca6aeae07e641b5a79df09859e75f484c8ae31be",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_4ca68",
                            table="projects_projectupdateevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "reopening",
                    pgtrigger.compiler.Trigger(
                        name="reopening_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="d3c2b841215b18cc185478ff6de99211f51cee21",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_reopening_never_changes_055b8",
                            table="projects_reopening",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "reopening",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_reopeningevent" ("at", "by_id", "expression_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "send_until") VALUES (NEW."at", NEW."by_id", NEW."expression_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."send_until"); RETURN NULL;',
                            hash="9794a68b643b381780ce268fc147a89944f1f7d3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_70714",
                            table="projects_reopening",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reopeningevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="84c28678d654c31ca88f46fe14f4487b8ef62ef5",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d3f3c",
                            table="projects_reopeningevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "reserveplace",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_reserveplaceevent" ("call_id", "expression_id", "id", "in_place_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "promoted_at", "public_id", "released_at", "until") VALUES (NEW."call_id", NEW."expression_id", NEW."id", NEW."in_place_of_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."promoted_at", NEW."public_id", NEW."released_at", NEW."until"); RETURN NULL;',
                            hash="a3b5c05e1a05f4b140df149dc2d3336021131be0",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3bd3f",
                            table="projects_reserveplace",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reserveplace",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "projects_reserveplaceevent" ("call_id", "expression_id", "id", "in_place_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "promoted_at", "public_id", "released_at", "until") VALUES (NEW."call_id", NEW."expression_id", NEW."id", NEW."in_place_of_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."promoted_at", NEW."public_id", NEW."released_at", NEW."until"); RETURN NULL;',
                            hash="8c7c79045610a3b09326e88fc0d52a7802aa6f2d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_75e32",
                            table="projects_reserveplace",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reserveplace",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_reserveplaceevent" ("call_id", "expression_id", "id", "in_place_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "promoted_at", "public_id", "released_at", "until") VALUES (OLD."call_id", OLD."expression_id", OLD."id", OLD."in_place_of_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."promoted_at", OLD."public_id", OLD."released_at", OLD."until"); RETURN NULL;',
                            hash="c5c1df96f54614db2c0744c4648340895c8e9e6b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_10547",
                            table="projects_reserveplace",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reserveplaceevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="49ad41b8025ba68ec33670dd376e33b288c366f2",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_c83b2",
                            table="projects_reserveplaceevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "reviewround",
                    pgtrigger.compiler.Trigger(
                        name="round_goes_forward_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{moderation:closed,open:moderation,planned:open}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="0285a18bb9f02b67e050f00f8ea250f425bd11c1",
                            operation="UPDATE",
                            pgid="pgtrigger_round_goes_forward_only_ce4ac",
                            table="projects_reviewround",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "reviewround",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_reviewroundevent" ("call_id", "closed_at", "closed_by_id", "due_at", "fewest_reviews", "hide_identity", "id", "most_each", "number", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "run_by_id", "status", "wide_total") VALUES (NEW."call_id", NEW."closed_at", NEW."closed_by_id", NEW."due_at", NEW."fewest_reviews", NEW."hide_identity", NEW."id", NEW."most_each", NEW."number", NEW."opens_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."run_by_id", NEW."status", NEW."wide_total"); RETURN NULL;',
                            hash="a99884f4613159b6ac7ab55b22bdccca7c439bb0",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_abd47",
                            table="projects_reviewround",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reviewround",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."call_id" IS DISTINCT FROM (NEW."call_id") OR OLD."closed_at" IS DISTINCT FROM (NEW."closed_at") OR OLD."closed_by_id" IS DISTINCT FROM (NEW."closed_by_id") OR OLD."due_at" IS DISTINCT FROM (NEW."due_at") OR OLD."fewest_reviews" IS DISTINCT FROM (NEW."fewest_reviews") OR OLD."hide_identity" IS DISTINCT FROM (NEW."hide_identity") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."most_each" IS DISTINCT FROM (NEW."most_each") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."opens_at" IS DISTINCT FROM (NEW."opens_at") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."run_by_id" IS DISTINCT FROM (NEW."run_by_id") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."wide_total" IS DISTINCT FROM (NEW."wide_total"))',
                            func='INSERT INTO "projects_reviewroundevent" ("call_id", "closed_at", "closed_by_id", "due_at", "fewest_reviews", "hide_identity", "id", "most_each", "number", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "run_by_id", "status", "wide_total") VALUES (NEW."call_id", NEW."closed_at", NEW."closed_by_id", NEW."due_at", NEW."fewest_reviews", NEW."hide_identity", NEW."id", NEW."most_each", NEW."number", NEW."opens_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."run_by_id", NEW."status", NEW."wide_total"); RETURN NULL;',
                            hash="376fe14771cf28ab1c2f01572fcb23439d4f2331",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ac28a",
                            table="projects_reviewround",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reviewround",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_reviewroundevent" ("call_id", "closed_at", "closed_by_id", "due_at", "fewest_reviews", "hide_identity", "id", "most_each", "number", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "run_by_id", "status", "wide_total") VALUES (OLD."call_id", OLD."closed_at", OLD."closed_by_id", OLD."due_at", OLD."fewest_reviews", OLD."hide_identity", OLD."id", OLD."most_each", OLD."number", OLD."opens_at", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."run_by_id", OLD."status", OLD."wide_total"); RETURN NULL;',
                            hash="cf36f065f94e46f7640c9dc129476c82c09dc747",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_69003",
                            table="projects_reviewround",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reviewevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="431090c162db85e0f5afd866f9bc8a58acc71c76",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_e0843",
                            table="projects_reviewevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "review",
                    pgtrigger.compiler.Trigger(
                        name="review_follows_its_stages",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{assigned:declared,assigned:recused,declared:recused,declared:scored,scored:recused}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="248103890e81aa8592d5381a8d627ab06b1f5898",
                            operation="UPDATE",
                            pgid="pgtrigger_review_follows_its_stages_b35e2",
                            table="projects_review",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "review",
                    pgtrigger.compiler.Trigger(
                        name="review_is_fixed_once_its_round_closed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.status <> 'recused' AND (NEW.strengths, NEW.next_steps, NEW.status, NEW.version) IS DISTINCT FROM (OLD.strengths, OLD.next_steps, OLD.status, OLD.version))",
                            declare="DECLARE state text;",
                            func="\n                    SELECT status INTO state FROM projects_reviewround WHERE id = NEW.round_id;\n                    IF state = 'closed' THEN\n                        RAISE EXCEPTION 'pgtrigger: reviews are fixed once their round closed';\n                    END IF;\n                    RETURN NEW;\n                    ",
                            hash="94e23e791beb1c5a2c5adbf7dfacd67d816582f9",
                            operation="UPDATE",
                            pgid="pgtrigger_review_is_fixed_once_its_round_closed_623c9",
                            table="projects_review",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "review",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_reviewevent" ("declared_at", "entered_by_id", "expression_id", "id", "member_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "round_id", "scored_at", "status", "version") VALUES (NEW."declared_at", NEW."entered_by_id", NEW."expression_id", NEW."id", NEW."member_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."round_id", NEW."scored_at", NEW."status", NEW."version"); RETURN NULL;',
                            hash="749887b4c3d49861ae84de8d671c27df28d66750",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_19afa",
                            table="projects_review",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "review",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."declared_at" IS DISTINCT FROM (NEW."declared_at") OR OLD."entered_by_id" IS DISTINCT FROM (NEW."entered_by_id") OR OLD."expression_id" IS DISTINCT FROM (NEW."expression_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."member_id" IS DISTINCT FROM (NEW."member_id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."round_id" IS DISTINCT FROM (NEW."round_id") OR OLD."scored_at" IS DISTINCT FROM (NEW."scored_at") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func='INSERT INTO "projects_reviewevent" ("declared_at", "entered_by_id", "expression_id", "id", "member_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "round_id", "scored_at", "status", "version") VALUES (NEW."declared_at", NEW."entered_by_id", NEW."expression_id", NEW."id", NEW."member_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."round_id", NEW."scored_at", NEW."status", NEW."version"); RETURN NULL;',
                            hash="7e0da02610dd6dfd332777b8d2f3582014aeb1da",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_439d2",
                            table="projects_review",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "review",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_reviewevent" ("declared_at", "entered_by_id", "expression_id", "id", "member_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "round_id", "scored_at", "status", "version") VALUES (OLD."declared_at", OLD."entered_by_id", OLD."expression_id", OLD."id", OLD."member_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."round_id", OLD."scored_at", OLD."status", OLD."version"); RETURN NULL;',
                            hash="766b4a4282adf57c4f3b0569ae6a67b96a594cbe",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_836d2",
                            table="projects_review",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "panelmemberevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5c9d89f1b8ae31c782e66fb8edf25ec947d834a0",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_3dbef",
                            table="projects_panelmemberevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "panelmember",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_panelmemberevent" ("id", "left_at", "most", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reading", "round_id", "user_id") VALUES (NEW."id", NEW."left_at", NEW."most", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."reading", NEW."round_id", NEW."user_id"); RETURN NULL;',
                            hash="9ee9f2b16167822c983ac4a272c384c8eb456fb7",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d5fcf",
                            table="projects_panelmember",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "panelmember",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."left_at" IS DISTINCT FROM (NEW."left_at") OR OLD."most" IS DISTINCT FROM (NEW."most") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."reading" IS DISTINCT FROM (NEW."reading") OR OLD."round_id" IS DISTINCT FROM (NEW."round_id") OR OLD."user_id" IS DISTINCT FROM (NEW."user_id"))',
                            func='INSERT INTO "projects_panelmemberevent" ("id", "left_at", "most", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reading", "round_id", "user_id") VALUES (NEW."id", NEW."left_at", NEW."most", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."reading", NEW."round_id", NEW."user_id"); RETURN NULL;',
                            hash="11890a8f474da375a6762ac54d3a010b76eecef1",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_74814",
                            table="projects_panelmember",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "panelmember",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_panelmemberevent" ("id", "left_at", "most", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reading", "round_id", "user_id") VALUES (OLD."id", OLD."left_at", OLD."most", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."reading", OLD."round_id", OLD."user_id"); RETURN NULL;',
                            hash="b2deae7a5fbffe9a908ac2379c5036c63b5dc61a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_08e35",
                            table="projects_panelmember",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "moderationevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="da75504b4909dd042de43efd922beff98444ca61",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_38fce",
                            table="projects_moderationevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "moderation",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_moderationevent" ("expression_id", "held_on", "id", "noted_at", "noted_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "round_id") VALUES (NEW."expression_id", NEW."held_on", NEW."id", NEW."noted_at", NEW."noted_by_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."round_id"); RETURN NULL;',
                            hash="8bd6d6e1d38d0ab7a37e86655f4635725738901d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_46c76",
                            table="projects_moderation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "moderation",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."expression_id" IS DISTINCT FROM (NEW."expression_id") OR OLD."held_on" IS DISTINCT FROM (NEW."held_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."noted_at" IS DISTINCT FROM (NEW."noted_at") OR OLD."noted_by_id" IS DISTINCT FROM (NEW."noted_by_id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."round_id" IS DISTINCT FROM (NEW."round_id"))',
                            func='INSERT INTO "projects_moderationevent" ("expression_id", "held_on", "id", "noted_at", "noted_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "round_id") VALUES (NEW."expression_id", NEW."held_on", NEW."id", NEW."noted_at", NEW."noted_by_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."round_id"); RETURN NULL;',
                            hash="ff42ba632027da6b1bae7802c2caf0ea37c8d4ff",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_02456",
                            table="projects_moderation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "moderation",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_moderationevent" ("expression_id", "held_on", "id", "noted_at", "noted_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "round_id") VALUES (OLD."expression_id", OLD."held_on", OLD."id", OLD."noted_at", OLD."noted_by_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."round_id"); RETURN NULL;',
                            hash="0369735a5554c80071ebe099be06356343283c9c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4a0cc",
                            table="projects_moderation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "choiceevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c1ba49c213187df5878982cb2750bc241213aa0f",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_87fed",
                            table="projects_choiceevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "choice",
                    pgtrigger.compiler.Trigger(
                        name="choice_follows_its_stages",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{drafting:proposed,drafting:set_aside,proposed:set_aside,proposed:settled}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="311c59dfdd5260bcdbb92d688c7891c2df944dd5",
                            operation="UPDATE",
                            pgid="pgtrigger_choice_follows_its_stages_05fbf",
                            table="projects_choice",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "choice",
                    pgtrigger.compiler.Trigger(
                        name="choice_settled_is_frozen",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.status = 'settled' AND (OLD.call_id, OLD.round_id, OLD.size, OLD.panel, OLD.met_on, OLD.exceptions, OLD.settled_at, OLD.settled_by_id) IS DISTINCT FROM (NEW.call_id, NEW.round_id, NEW.size, NEW.panel, NEW.met_on, NEW.exceptions, NEW.settled_at, NEW.settled_by_id))",
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="1fde7f8fb5d2df0e02c10e678630f4aadbfda579",
                            operation="UPDATE",
                            pgid="pgtrigger_choice_settled_is_frozen_8fd76",
                            table="projects_choice",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "choice",
                    pgtrigger.compiler.Trigger(
                        name="choice_is_never_deleted",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="219f25cb5ca0e07d23a32272a33dfb856feb2f2b",
                            operation="DELETE",
                            pgid="pgtrigger_choice_is_never_deleted_671c4",
                            table="projects_choice",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "choice",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_choiceevent" ("call_id", "id", "met_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "round_id", "set_aside_at", "set_aside_by_id", "settled_at", "settled_by_id", "size", "status", "version") VALUES (NEW."call_id", NEW."id", NEW."met_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."published_at", NEW."round_id", NEW."set_aside_at", NEW."set_aside_by_id", NEW."settled_at", NEW."settled_by_id", NEW."size", NEW."status", NEW."version"); RETURN NULL;',
                            hash="ac07475b6c94e215955ec8290dd8a007741fa1f6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_43d3a",
                            table="projects_choice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "choice",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."call_id" IS DISTINCT FROM (NEW."call_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."met_on" IS DISTINCT FROM (NEW."met_on") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."published_at" IS DISTINCT FROM (NEW."published_at") OR OLD."round_id" IS DISTINCT FROM (NEW."round_id") OR OLD."set_aside_at" IS DISTINCT FROM (NEW."set_aside_at") OR OLD."set_aside_by_id" IS DISTINCT FROM (NEW."set_aside_by_id") OR OLD."settled_at" IS DISTINCT FROM (NEW."settled_at") OR OLD."settled_by_id" IS DISTINCT FROM (NEW."settled_by_id") OR OLD."size" IS DISTINCT FROM (NEW."size") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func='INSERT INTO "projects_choiceevent" ("call_id", "id", "met_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "round_id", "set_aside_at", "set_aside_by_id", "settled_at", "settled_by_id", "size", "status", "version") VALUES (NEW."call_id", NEW."id", NEW."met_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."published_at", NEW."round_id", NEW."set_aside_at", NEW."set_aside_by_id", NEW."settled_at", NEW."settled_by_id", NEW."size", NEW."status", NEW."version"); RETURN NULL;',
                            hash="e5cfaf329c5b82ec7deffdfef6240d3f578858b8",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_76370",
                            table="projects_choice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "choice",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_choiceevent" ("call_id", "id", "met_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "round_id", "set_aside_at", "set_aside_by_id", "settled_at", "settled_by_id", "size", "status", "version") VALUES (OLD."call_id", OLD."id", OLD."met_on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."published_at", OLD."round_id", OLD."set_aside_at", OLD."set_aside_by_id", OLD."settled_at", OLD."settled_by_id", OLD."size", OLD."status", OLD."version"); RETURN NULL;',
                            hash="39002f6c32945596208f22d30b504a8dcfd8b7a0",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_67ba3",
                            table="projects_choice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reviewroundevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="ae96289908564b2cebf3bb72a2d999b9e3b19cb1",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f2b39",
                            table="projects_reviewroundevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "reviewscore",
                    pgtrigger.compiler.Trigger(
                        name="score_comes_after_declaring_before_closing",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE fitting boolean;",
                            func="\n                    SELECT one.status IN ('declared', 'scored') AND whole.status <> 'closed' INTO fitting\n                    FROM projects_review one JOIN projects_reviewround whole ON whole.id = one.round_id\n                    WHERE one.id = NEW.review_id;\n                    IF NOT fitting THEN\n                        RAISE EXCEPTION 'pgtrigger: scores are given after declaring and before the round closes';\n                    END IF;\n                    RETURN NEW;\n                    ",
                            hash="9c3eb276fef680266c9e24ff1e3024291a4dee8b",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_score_comes_after_declaring_before_closing_e883b",
                            table="projects_reviewscore",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "reviewscore",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_reviewscoreevent" ("criterion_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "review_id", "score", "version") VALUES (NEW."criterion_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."review_id", NEW."score", NEW."version"); RETURN NULL;',
                            hash="3b94b52df193c4738c3af6df10ba37bc839c3dd6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1e80c",
                            table="projects_reviewscore",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reviewscore",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."criterion_id" IS DISTINCT FROM (NEW."criterion_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."review_id" IS DISTINCT FROM (NEW."review_id") OR OLD."score" IS DISTINCT FROM (NEW."score") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func='INSERT INTO "projects_reviewscoreevent" ("criterion_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "review_id", "score", "version") VALUES (NEW."criterion_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."review_id", NEW."score", NEW."version"); RETURN NULL;',
                            hash="86f827e37897348d9a91aca2d55627ff35c77230",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_afb56",
                            table="projects_reviewscore",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reviewscore",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_reviewscoreevent" ("criterion_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "review_id", "score", "version") VALUES (OLD."criterion_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."review_id", OLD."score", OLD."version"); RETURN NULL;',
                            hash="c9176f1dc0d115e9b85f3f9f8b50b5d71573c91c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6f481",
                            table="projects_reviewscore",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reviewscoreevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="7e936a37eaa2d717b6e5834dfc8d8fb355923371",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_27040",
                            table="projects_reviewscoreevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "siteagreement",
                    pgtrigger.compiler.Trigger(
                        name="agreement_follows_its_stages",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{draft:offered,offered:accepted,offered:declined,offered:draft,offered:lapsed}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="f2d18f1a48ad277a750ae117317ed7c2077124cc",
                            operation="UPDATE",
                            pgid="pgtrigger_agreement_follows_its_stages_6c6c0",
                            table="projects_siteagreement",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "siteagreement",
                    pgtrigger.compiler.Trigger(
                        name="agreement_terms_change_only_in_a_draft",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (NOT (OLD."status" = \'draft\') AND (OLD."expression_id" IS DISTINCT FROM (NEW."expression_id") OR OLD."organisation_id" IS DISTINCT FROM (NEW."organisation_id") OR OLD."money_holder" IS DISTINCT FROM (NEW."money_holder") OR OLD."topic_id" IS DISTINCT FROM (NEW."topic_id") OR OLD."delivery_model_id" IS DISTINCT FROM (NEW."delivery_model_id") OR OLD."offers" IS DISTINCT FROM (NEW."offers") OR OLD."asks" IS DISTINCT FROM (NEW."asks") OR OLD."pounds" IS DISTINCT FROM (NEW."pounds") OR OLD."coach_days" IS DISTINCT FROM (NEW."coach_days") OR OLD."months" IS DISTINCT FROM (NEW."months") OR OLD."starts_on" IS DISTINCT FROM (NEW."starts_on") OR OLD."payments" IS DISTINCT FROM (NEW."payments")))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="1f10ff3ae120705c3f33f09fca56bfb7c048d3e5",
                            operation="UPDATE",
                            pgid="pgtrigger_agreement_terms_change_only_in_a_draft_e7583",
                            table="projects_siteagreement",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "siteagreement",
                    pgtrigger.compiler.Trigger(
                        name="agreement_signature_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."status" = \'accepted\' AND (OLD."signed_name" IS DISTINCT FROM (NEW."signed_name") OR OLD."signed_role" IS DISTINCT FROM (NEW."signed_role") OR OLD."signed_on" IS DISTINCT FROM (NEW."signed_on") OR OLD."signed_at" IS DISTINCT FROM (NEW."signed_at")))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="8104a78b7dc3312339afa01ab1997a24c828f41e",
                            operation="UPDATE",
                            pgid="pgtrigger_agreement_signature_never_changes_ce15c",
                            table="projects_siteagreement",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "siteagreement",
                    pgtrigger.compiler.Trigger(
                        name="agreement_offered_is_kept",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NOT (OLD.\"status\" = 'draft'))",
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="5f1e681f0ed1f51efe77515825daeeab70ea1812",
                            operation="DELETE",
                            pgid="pgtrigger_agreement_offered_is_kept_34ef3",
                            table="projects_siteagreement",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "siteagreement",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_siteagreementevent" ("answer_by", "answered_at", "asks", "coach_days", "countersigned_at", "countersigned_by_id", "created_at", "delivery_model_id", "entered_by_id", "expression_id", "id", "months", "offered_at", "offered_by_id", "offers", "organisation_id", "payments", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pounds", "public_id", "reminded_at", "signed_at", "signed_on", "starts_on", "status", "topic_id") VALUES (NEW."answer_by", NEW."answered_at", NEW."asks", NEW."coach_days", NEW."countersigned_at", NEW."countersigned_by_id", NEW."created_at", NEW."delivery_model_id", NEW."entered_by_id", NEW."expression_id", NEW."id", NEW."months", NEW."offered_at", NEW."offered_by_id", NEW."offers", NEW."organisation_id", NEW."payments", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."pounds", NEW."public_id", NEW."reminded_at", NEW."signed_at", NEW."signed_on", NEW."starts_on", NEW."status", NEW."topic_id"); RETURN NULL;',
                            hash="a6d3a50d0a8108ff60b55c5f73495e48b52c24cd",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4552d",
                            table="projects_siteagreement",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "siteagreement",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."answer_by" IS DISTINCT FROM (NEW."answer_by") OR OLD."answered_at" IS DISTINCT FROM (NEW."answered_at") OR OLD."asks" IS DISTINCT FROM (NEW."asks") OR OLD."coach_days" IS DISTINCT FROM (NEW."coach_days") OR OLD."countersigned_at" IS DISTINCT FROM (NEW."countersigned_at") OR OLD."countersigned_by_id" IS DISTINCT FROM (NEW."countersigned_by_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."delivery_model_id" IS DISTINCT FROM (NEW."delivery_model_id") OR OLD."entered_by_id" IS DISTINCT FROM (NEW."entered_by_id") OR OLD."expression_id" IS DISTINCT FROM (NEW."expression_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."months" IS DISTINCT FROM (NEW."months") OR OLD."offered_at" IS DISTINCT FROM (NEW."offered_at") OR OLD."offered_by_id" IS DISTINCT FROM (NEW."offered_by_id") OR OLD."offers" IS DISTINCT FROM (NEW."offers") OR OLD."organisation_id" IS DISTINCT FROM (NEW."organisation_id") OR OLD."payments" IS DISTINCT FROM (NEW."payments") OR OLD."pounds" IS DISTINCT FROM (NEW."pounds") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."reminded_at" IS DISTINCT FROM (NEW."reminded_at") OR OLD."signed_at" IS DISTINCT FROM (NEW."signed_at") OR OLD."signed_on" IS DISTINCT FROM (NEW."signed_on") OR OLD."starts_on" IS DISTINCT FROM (NEW."starts_on") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."topic_id" IS DISTINCT FROM (NEW."topic_id"))',
                            func='INSERT INTO "projects_siteagreementevent" ("answer_by", "answered_at", "asks", "coach_days", "countersigned_at", "countersigned_by_id", "created_at", "delivery_model_id", "entered_by_id", "expression_id", "id", "months", "offered_at", "offered_by_id", "offers", "organisation_id", "payments", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pounds", "public_id", "reminded_at", "signed_at", "signed_on", "starts_on", "status", "topic_id") VALUES (NEW."answer_by", NEW."answered_at", NEW."asks", NEW."coach_days", NEW."countersigned_at", NEW."countersigned_by_id", NEW."created_at", NEW."delivery_model_id", NEW."entered_by_id", NEW."expression_id", NEW."id", NEW."months", NEW."offered_at", NEW."offered_by_id", NEW."offers", NEW."organisation_id", NEW."payments", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."pounds", NEW."public_id", NEW."reminded_at", NEW."signed_at", NEW."signed_on", NEW."starts_on", NEW."status", NEW."topic_id"); RETURN NULL;',
                            hash="2bba43182fb788685371bbfe14c4e72db43ea668",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5802e",
                            table="projects_siteagreement",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "siteagreement",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_siteagreementevent" ("answer_by", "answered_at", "asks", "coach_days", "countersigned_at", "countersigned_by_id", "created_at", "delivery_model_id", "entered_by_id", "expression_id", "id", "months", "offered_at", "offered_by_id", "offers", "organisation_id", "payments", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pounds", "public_id", "reminded_at", "signed_at", "signed_on", "starts_on", "status", "topic_id") VALUES (OLD."answer_by", OLD."answered_at", OLD."asks", OLD."coach_days", OLD."countersigned_at", OLD."countersigned_by_id", OLD."created_at", OLD."delivery_model_id", OLD."entered_by_id", OLD."expression_id", OLD."id", OLD."months", OLD."offered_at", OLD."offered_by_id", OLD."offers", OLD."organisation_id", OLD."payments", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."pounds", OLD."public_id", OLD."reminded_at", OLD."signed_at", OLD."signed_on", OLD."starts_on", OLD."status", OLD."topic_id"); RETURN NULL;',
                            hash="35e28091c6a338489669733be00bf6744e1e9858",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d3e99",
                            table="projects_siteagreement",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "agreementaddendumevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="ff5b5d775d7c1fff226b2bc74fc8486d67a0ea95",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_aceb7",
                            table="projects_agreementaddendumevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "agreementaddendum",
                    pgtrigger.compiler.Trigger(
                        name="addendum_follows_its_stages",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{draft:offered,offered:accepted,offered:declined,offered:draft,offered:lapsed}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="943aa881f2fe6f30e21a993ad368ca2ac6531304",
                            operation="UPDATE",
                            pgid="pgtrigger_addendum_follows_its_stages_0258b",
                            table="projects_agreementaddendum",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "agreementaddendum",
                    pgtrigger.compiler.Trigger(
                        name="addendum_terms_change_only_in_a_draft",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (NOT (OLD."status" = \'draft\') AND (OLD."agreement_id" IS DISTINCT FROM (NEW."agreement_id") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."words" IS DISTINCT FROM (NEW."words") OR OLD."pounds" IS DISTINCT FROM (NEW."pounds") OR OLD."coach_days" IS DISTINCT FROM (NEW."coach_days") OR OLD."months" IS DISTINCT FROM (NEW."months")))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="c65c0704bf0869b4799d128a72cbff90d41e4481",
                            operation="UPDATE",
                            pgid="pgtrigger_addendum_terms_change_only_in_a_draft_415f7",
                            table="projects_agreementaddendum",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "agreementaddendum",
                    pgtrigger.compiler.Trigger(
                        name="addendum_signature_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."status" = \'accepted\' AND (OLD."signed_name" IS DISTINCT FROM (NEW."signed_name") OR OLD."signed_role" IS DISTINCT FROM (NEW."signed_role") OR OLD."signed_on" IS DISTINCT FROM (NEW."signed_on") OR OLD."signed_at" IS DISTINCT FROM (NEW."signed_at")))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="58818a53577505a5f213d148cb558f23afce5af8",
                            operation="UPDATE",
                            pgid="pgtrigger_addendum_signature_never_changes_f9f15",
                            table="projects_agreementaddendum",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "agreementaddendum",
                    pgtrigger.compiler.Trigger(
                        name="addendum_offered_is_kept",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NOT (OLD.\"status\" = 'draft'))",
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="f55754d7d3d8c88e8cc0703776f5b0c0284057f5",
                            operation="DELETE",
                            pgid="pgtrigger_addendum_offered_is_kept_f1145",
                            table="projects_agreementaddendum",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "agreementaddendum",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_agreementaddendumevent" ("agreement_id", "answer_by", "answered_at", "coach_days", "countersigned_at", "countersigned_by_id", "created_at", "entered_by_id", "id", "months", "number", "offered_at", "offered_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pounds", "public_id", "reminded_at", "signed_at", "signed_on", "status", "words") VALUES (NEW."agreement_id", NEW."answer_by", NEW."answered_at", NEW."coach_days", NEW."countersigned_at", NEW."countersigned_by_id", NEW."created_at", NEW."entered_by_id", NEW."id", NEW."months", NEW."number", NEW."offered_at", NEW."offered_by_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."pounds", NEW."public_id", NEW."reminded_at", NEW."signed_at", NEW."signed_on", NEW."status", NEW."words"); RETURN NULL;',
                            hash="d4e6010c3ef80b26aff52ba760f87cdb9eed1b5b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3af1b",
                            table="projects_agreementaddendum",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "agreementaddendum",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agreement_id" IS DISTINCT FROM (NEW."agreement_id") OR OLD."answer_by" IS DISTINCT FROM (NEW."answer_by") OR OLD."answered_at" IS DISTINCT FROM (NEW."answered_at") OR OLD."coach_days" IS DISTINCT FROM (NEW."coach_days") OR OLD."countersigned_at" IS DISTINCT FROM (NEW."countersigned_at") OR OLD."countersigned_by_id" IS DISTINCT FROM (NEW."countersigned_by_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."entered_by_id" IS DISTINCT FROM (NEW."entered_by_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."months" IS DISTINCT FROM (NEW."months") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."offered_at" IS DISTINCT FROM (NEW."offered_at") OR OLD."offered_by_id" IS DISTINCT FROM (NEW."offered_by_id") OR OLD."pounds" IS DISTINCT FROM (NEW."pounds") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."reminded_at" IS DISTINCT FROM (NEW."reminded_at") OR OLD."signed_at" IS DISTINCT FROM (NEW."signed_at") OR OLD."signed_on" IS DISTINCT FROM (NEW."signed_on") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."words" IS DISTINCT FROM (NEW."words"))',
                            func='INSERT INTO "projects_agreementaddendumevent" ("agreement_id", "answer_by", "answered_at", "coach_days", "countersigned_at", "countersigned_by_id", "created_at", "entered_by_id", "id", "months", "number", "offered_at", "offered_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pounds", "public_id", "reminded_at", "signed_at", "signed_on", "status", "words") VALUES (NEW."agreement_id", NEW."answer_by", NEW."answered_at", NEW."coach_days", NEW."countersigned_at", NEW."countersigned_by_id", NEW."created_at", NEW."entered_by_id", NEW."id", NEW."months", NEW."number", NEW."offered_at", NEW."offered_by_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."pounds", NEW."public_id", NEW."reminded_at", NEW."signed_at", NEW."signed_on", NEW."status", NEW."words"); RETURN NULL;',
                            hash="c0f6d0ba362502e8844ba5a3a9f9bb94b69ef7bf",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3ec65",
                            table="projects_agreementaddendum",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "agreementaddendum",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_agreementaddendumevent" ("agreement_id", "answer_by", "answered_at", "coach_days", "countersigned_at", "countersigned_by_id", "created_at", "entered_by_id", "id", "months", "number", "offered_at", "offered_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pounds", "public_id", "reminded_at", "signed_at", "signed_on", "status", "words") VALUES (OLD."agreement_id", OLD."answer_by", OLD."answered_at", OLD."coach_days", OLD."countersigned_at", OLD."countersigned_by_id", OLD."created_at", OLD."entered_by_id", OLD."id", OLD."months", OLD."number", OLD."offered_at", OLD."offered_by_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."pounds", OLD."public_id", OLD."reminded_at", OLD."signed_at", OLD."signed_on", OLD."status", OLD."words"); RETURN NULL;',
                            hash="3b5afc0f6c7673419f72de0f283dd81a69438393",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f003a",
                            table="projects_agreementaddendum",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "siteagreementevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="ffc7b6105a6acbd00b7354a0870e6d337cb22766",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_3f67d",
                            table="projects_siteagreementevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "sitereport",
                    pgtrigger.compiler.Trigger(
                        name="site_report_follows_its_stages",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{open:sent,read:open,sent:open,sent:read}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="469727284d12adc5c38983cbd7e26237ca8cefda",
                            operation="UPDATE",
                            pgid="pgtrigger_site_report_follows_its_stages_5e6e2",
                            table="projects_sitereport",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "sitereport",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_sitereportevent" ("created_at", "due_on", "id", "period_from", "period_to", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "read_at", "read_by_id", "reopened_at", "sent_at", "sent_by_id", "status") VALUES (NEW."created_at", NEW."due_on", NEW."id", NEW."period_from", NEW."period_to", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."project_id", NEW."public_id", NEW."read_at", NEW."read_by_id", NEW."reopened_at", NEW."sent_at", NEW."sent_by_id", NEW."status"); RETURN NULL;',
                            hash="0b94f7986503f380061287701210022a585b3b49",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3f822",
                            table="projects_sitereport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sitereport",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."due_on" IS DISTINCT FROM (NEW."due_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."period_from" IS DISTINCT FROM (NEW."period_from") OR OLD."period_to" IS DISTINCT FROM (NEW."period_to") OR OLD."project_id" IS DISTINCT FROM (NEW."project_id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."read_at" IS DISTINCT FROM (NEW."read_at") OR OLD."read_by_id" IS DISTINCT FROM (NEW."read_by_id") OR OLD."reopened_at" IS DISTINCT FROM (NEW."reopened_at") OR OLD."sent_at" IS DISTINCT FROM (NEW."sent_at") OR OLD."sent_by_id" IS DISTINCT FROM (NEW."sent_by_id") OR OLD."status" IS DISTINCT FROM (NEW."status"))',
                            func='INSERT INTO "projects_sitereportevent" ("created_at", "due_on", "id", "period_from", "period_to", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "read_at", "read_by_id", "reopened_at", "sent_at", "sent_by_id", "status") VALUES (NEW."created_at", NEW."due_on", NEW."id", NEW."period_from", NEW."period_to", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."project_id", NEW."public_id", NEW."read_at", NEW."read_by_id", NEW."reopened_at", NEW."sent_at", NEW."sent_by_id", NEW."status"); RETURN NULL;',
                            hash="2a244fc814e32ae52ac39416ea99013874f1bc71",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0f33a",
                            table="projects_sitereport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sitereport",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_sitereportevent" ("created_at", "due_on", "id", "period_from", "period_to", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "read_at", "read_by_id", "reopened_at", "sent_at", "sent_by_id", "status") VALUES (OLD."created_at", OLD."due_on", OLD."id", OLD."period_from", OLD."period_to", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."project_id", OLD."public_id", OLD."read_at", OLD."read_by_id", OLD."reopened_at", OLD."sent_at", OLD."sent_by_id", OLD."status"); RETURN NULL;',
                            hash="b6e09e3cd3285efc08a67146e5494db73f31776c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c3c74",
                            table="projects_sitereport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportsection",
                    pgtrigger.compiler.Trigger(
                        name="report_section_changes_only_while_it_is_open",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE fixed boolean;",
                            func="\n                    SELECT EXISTS (\n                        SELECT 1 FROM projects_sitereport\n                        WHERE status <> 'open' AND (\n                            id = (CASE WHEN TG_OP = 'DELETE' THEN OLD.report_id ELSE NEW.report_id END)\n                            OR id = (CASE WHEN TG_OP = 'INSERT' THEN NEW.report_id ELSE OLD.report_id END)\n                        )\n                    ) INTO fixed;\n                    IF fixed THEN\n                        RAISE EXCEPTION 'pgtrigger: a report that was sent does not change';\n                    END IF;\n                    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;\n                ",
                            hash="55405c4f85ce5d362e40f35f4e5848b2106d9c28",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_report_section_changes_only_while_it_is_open_9ea05",
                            table="projects_reportsection",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "learningentryevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="648ddbe1d964cec58669aafd6d4f331431f044c0",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_863e3",
                            table="projects_learningentryevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "learningentry",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_learningentryevent" ("id", "language", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "report_id", "written_at", "written_by_id") VALUES (NEW."id", NEW."language", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."project_id", NEW."public_id", NEW."report_id", NEW."written_at", NEW."written_by_id"); RETURN NULL;',
                            hash="6062696bb77005cd3ce5914529116ee3e7e66a6d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_dd90b",
                            table="projects_learningentry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "learningentry",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."on" IS DISTINCT FROM (NEW."on") OR OLD."project_id" IS DISTINCT FROM (NEW."project_id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."report_id" IS DISTINCT FROM (NEW."report_id") OR OLD."written_at" IS DISTINCT FROM (NEW."written_at") OR OLD."written_by_id" IS DISTINCT FROM (NEW."written_by_id"))',
                            func='INSERT INTO "projects_learningentryevent" ("id", "language", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "report_id", "written_at", "written_by_id") VALUES (NEW."id", NEW."language", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."project_id", NEW."public_id", NEW."report_id", NEW."written_at", NEW."written_by_id"); RETURN NULL;',
                            hash="c18da7057dcf36b3bf847ce75a6abb8eac94e65a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c358f",
                            table="projects_learningentry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "learningentry",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_learningentryevent" ("id", "language", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "report_id", "written_at", "written_by_id") VALUES (OLD."id", OLD."language", OLD."on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."project_id", OLD."public_id", OLD."report_id", OLD."written_at", OLD."written_by_id"); RETURN NULL;',
                            hash="998b7a5e894c46c9428340a6fb23239a596618a8",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0d7cb",
                            table="projects_learningentry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "followupevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b93a7aadb0ded64bc7b2ca2a794b089946b7e1a0",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_454ac",
                            table="projects_followupevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "followup",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_followupevent" ("id", "indicator_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "report_id", "value", "written_at", "written_by_id") VALUES (NEW."id", NEW."indicator_id", NEW."on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."report_id", NEW."value", NEW."written_at", NEW."written_by_id"); RETURN NULL;',
                            hash="7a9d830a3bc35dab71f6841046e268ed620e2ce5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2fe8c",
                            table="projects_followup",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "followup",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."indicator_id" IS DISTINCT FROM (NEW."indicator_id") OR OLD."on" IS DISTINCT FROM (NEW."on") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."report_id" IS DISTINCT FROM (NEW."report_id") OR OLD."value" IS DISTINCT FROM (NEW."value") OR OLD."written_at" IS DISTINCT FROM (NEW."written_at") OR OLD."written_by_id" IS DISTINCT FROM (NEW."written_by_id"))',
                            func='INSERT INTO "projects_followupevent" ("id", "indicator_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "report_id", "value", "written_at", "written_by_id") VALUES (NEW."id", NEW."indicator_id", NEW."on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."report_id", NEW."value", NEW."written_at", NEW."written_by_id"); RETURN NULL;',
                            hash="86e63fa551bad7bdc542ebd8d731ebe9ffdf6fe2",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ae474",
                            table="projects_followup",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "followup",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_followupevent" ("id", "indicator_id", "on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "report_id", "value", "written_at", "written_by_id") VALUES (OLD."id", OLD."indicator_id", OLD."on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."report_id", OLD."value", OLD."written_at", OLD."written_by_id"); RETURN NULL;',
                            hash="adb6527f776e6253b1390be64b483211d25ea1fa",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_845ad",
                            table="projects_followup",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sitereportevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b7e6cc73e4f46c42261f3b04784d75e07c4aadc5",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_81dd2",
                            table="projects_sitereportevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "teammember",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_teammemberevent" ("id", "invited_at", "invited_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "removed_at", "removed_by_id", "user_id") VALUES (NEW."id", NEW."invited_at", NEW."invited_by_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."project_id", NEW."public_id", NEW."removed_at", NEW."removed_by_id", NEW."user_id"); RETURN NULL;',
                            hash="883895658cc6e0e48c4e40cd1b3ced509c8dd5f8",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1d7a2",
                            table="projects_teammember",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "teammember",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "projects_teammemberevent" ("id", "invited_at", "invited_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "removed_at", "removed_by_id", "user_id") VALUES (NEW."id", NEW."invited_at", NEW."invited_by_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."project_id", NEW."public_id", NEW."removed_at", NEW."removed_by_id", NEW."user_id"); RETURN NULL;',
                            hash="02c302b3b9ba6c6473e4738ac4ef7d0dff37d4e7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2da5a",
                            table="projects_teammember",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "teammember",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_teammemberevent" ("id", "invited_at", "invited_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "removed_at", "removed_by_id", "user_id") VALUES (OLD."id", OLD."invited_at", OLD."invited_by_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."project_id", OLD."public_id", OLD."removed_at", OLD."removed_by_id", OLD."user_id"); RETURN NULL;',
                            hash="108b315c03a653fdaf2cef29ee193e6076e7137b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_62d00",
                            table="projects_teammember",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "teammemberevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="756009443b6f4306c8a3a7359704d9b5b3e5b637",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_cd241",
                            table="projects_teammemberevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "theoryofchange",
                    pgtrigger.compiler.Trigger(
                        name="theory_agreed_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."agreed_at" IS NOT NULL)',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="65abe125f4c2ab4f09e5e4ade1cb281d79671690",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_theory_agreed_never_changes_d7b5e",
                            table="projects_theoryofchange",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "theoryofchange",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_theoryofchangeevent" ("activities", "agreed_at", "assumptions", "context", "enablers", "evaluation_plan", "evidence", "id", "long_benefits", "medium_benefits", "number", "outputs", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "resources", "what_changes", "who_leads", "who_takes_part", "written_at", "written_by_id") VALUES (NEW."activities", NEW."agreed_at", NEW."assumptions", NEW."context", NEW."enablers", NEW."evaluation_plan", NEW."evidence", NEW."id", NEW."long_benefits", NEW."medium_benefits", NEW."number", NEW."outputs", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."project_id", NEW."public_id", NEW."resources", NEW."what_changes", NEW."who_leads", NEW."who_takes_part", NEW."written_at", NEW."written_by_id"); RETURN NULL;',
                            hash="fc735bf3d5ab14c4a378c74a9d40c3c7f21b4dac",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_fe2fd",
                            table="projects_theoryofchange",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "theoryofchange",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."activities" IS DISTINCT FROM (NEW."activities") OR OLD."agreed_at" IS DISTINCT FROM (NEW."agreed_at") OR OLD."assumptions" IS DISTINCT FROM (NEW."assumptions") OR OLD."context" IS DISTINCT FROM (NEW."context") OR OLD."enablers" IS DISTINCT FROM (NEW."enablers") OR OLD."evaluation_plan" IS DISTINCT FROM (NEW."evaluation_plan") OR OLD."evidence" IS DISTINCT FROM (NEW."evidence") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."long_benefits" IS DISTINCT FROM (NEW."long_benefits") OR OLD."medium_benefits" IS DISTINCT FROM (NEW."medium_benefits") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."outputs" IS DISTINCT FROM (NEW."outputs") OR OLD."project_id" IS DISTINCT FROM (NEW."project_id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."resources" IS DISTINCT FROM (NEW."resources") OR OLD."what_changes" IS DISTINCT FROM (NEW."what_changes") OR OLD."who_leads" IS DISTINCT FROM (NEW."who_leads") OR OLD."who_takes_part" IS DISTINCT FROM (NEW."who_takes_part") OR OLD."written_at" IS DISTINCT FROM (NEW."written_at") OR OLD."written_by_id" IS DISTINCT FROM (NEW."written_by_id"))',
                            func='INSERT INTO "projects_theoryofchangeevent" ("activities", "agreed_at", "assumptions", "context", "enablers", "evaluation_plan", "evidence", "id", "long_benefits", "medium_benefits", "number", "outputs", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "resources", "what_changes", "who_leads", "who_takes_part", "written_at", "written_by_id") VALUES (NEW."activities", NEW."agreed_at", NEW."assumptions", NEW."context", NEW."enablers", NEW."evaluation_plan", NEW."evidence", NEW."id", NEW."long_benefits", NEW."medium_benefits", NEW."number", NEW."outputs", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."project_id", NEW."public_id", NEW."resources", NEW."what_changes", NEW."who_leads", NEW."who_takes_part", NEW."written_at", NEW."written_by_id"); RETURN NULL;',
                            hash="c6a7559b8d1f3a8f472748aa37ac24ba7a6bee56",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c144d",
                            table="projects_theoryofchange",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "theoryofchange",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "projects_theoryofchangeevent" ("activities", "agreed_at", "assumptions", "context", "enablers", "evaluation_plan", "evidence", "id", "long_benefits", "medium_benefits", "number", "outputs", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "public_id", "resources", "what_changes", "who_leads", "who_takes_part", "written_at", "written_by_id") VALUES (OLD."activities", OLD."agreed_at", OLD."assumptions", OLD."context", OLD."enablers", OLD."evaluation_plan", OLD."evidence", OLD."id", OLD."long_benefits", OLD."medium_benefits", OLD."number", OLD."outputs", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."project_id", OLD."public_id", OLD."resources", OLD."what_changes", OLD."who_leads", OLD."who_takes_part", OLD."written_at", OLD."written_by_id"); RETURN NULL;',
                            hash="ed8d5bd2aa61ab8b0a4feda3017de6d0c4b245f1",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_656c3",
                            table="projects_theoryofchange",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "theoryofchangeevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="07b59ae8baf2e41f3ff50edc7195c2d81cd712c1",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_8e6ac",
                            table="projects_theoryofchangeevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ),
        ),
    ]
