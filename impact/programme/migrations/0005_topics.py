import django.db.models.deletion
import django.utils.timezone
import impact.accounts.together
import impact.accounts.triggers
import impact.programme.texts
import pgtrigger.compiler
import uuid
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "__first__"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("programme", "0004_privileges"),
    ]

    operations = [
        impact.accounts.together.Together(
            operations=[
                migrations.CreateModel(
                    name="Criterion",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("slug", models.SlugField(max_length=40, unique=True, verbose_name="short name")),
                        ("label", impact.programme.texts.TextsField(verbose_name="criterion")),
                        ("about", impact.programme.texts.TextsField(blank=True, verbose_name="what to look for")),
                        ("for_topics", models.BooleanField(default=True, verbose_name="used for topics")),
                        ("for_sites", models.BooleanField(default=True, verbose_name="used for sites")),
                        (
                            "floor",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="least score of a site"
                            ),
                        ),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="place in lists")),
                    ],
                    options={
                        "verbose_name": "criterion",
                        "verbose_name_plural": "criteria",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("label__en", ""), _negated=True), ("label__has_key", "en")
                                ),
                                name="criterion_label_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("floor__isnull", True), ("floor__lte", 4), _connector="OR"),
                                name="criterion_floor_can_be_reached",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CriterionAnchor",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("score", models.PositiveSmallIntegerField(verbose_name="score")),
                        ("words", impact.programme.texts.TextsField(verbose_name="what it means")),
                        (
                            "criterion",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="anchors",
                                to="programme.criterion",
                                verbose_name="criterion",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "meaning of a score",
                        "verbose_name_plural": "meanings of scores",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("words__en", ""), _negated=True), ("words__has_key", "en")
                                ),
                                name="criterionanchor_words_en_is_filled",
                            ),
                            models.UniqueConstraint(fields=("criterion", "score"), name="anchor_says_one_score"),
                            models.CheckConstraint(
                                condition=models.Q(("score__lte", 4)), name="anchor_score_is_nought_to_four"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CriterionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("slug", models.SlugField(db_index=False, max_length=40, verbose_name="short name")),
                        ("label", impact.programme.texts.TextsField(verbose_name="criterion")),
                        ("about", impact.programme.texts.TextsField(blank=True, verbose_name="what to look for")),
                        ("for_topics", models.BooleanField(default=True, verbose_name="used for topics")),
                        ("for_sites", models.BooleanField(default=True, verbose_name="used for sites")),
                        (
                            "floor",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="least score of a site"
                            ),
                        ),
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
                                related_name="id_slug_label_about_for_topics_for_sites_floor_position_events",
                                to="programme.criterion",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="DeliveryModel",
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
                        ("months_from", models.PositiveSmallIntegerField(default=1, verbose_name="usual months, from")),
                        ("months_to", models.PositiveSmallIntegerField(default=12, verbose_name="usual months, to")),
                        ("offers", impact.programme.texts.TextsField(blank=True, verbose_name="what we offer")),
                        ("asks", impact.programme.texts.TextsField(blank=True, verbose_name="what we ask")),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="place in lists")),
                    ],
                    options={
                        "verbose_name": "delivery model",
                        "verbose_name_plural": "delivery models",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("name__en", ""), _negated=True), ("name__has_key", "en")),
                                name="deliverymodel_name_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("months_from__gte", 1), ("months_to__gte", models.F("months_from"))
                                ),
                                name="delivery_model_months_are_in_order",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DeliveryModelEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("slug", models.SlugField(db_index=False, max_length=40, verbose_name="short name")),
                        ("name", impact.programme.texts.TextsField(verbose_name="name")),
                        ("about", impact.programme.texts.TextsField(blank=True, verbose_name="what it is")),
                        ("months_from", models.PositiveSmallIntegerField(default=1, verbose_name="usual months, from")),
                        ("months_to", models.PositiveSmallIntegerField(default=12, verbose_name="usual months, to")),
                        ("offers", impact.programme.texts.TextsField(blank=True, verbose_name="what we offer")),
                        ("asks", impact.programme.texts.TextsField(blank=True, verbose_name="what we ask")),
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
                                related_name="id_slug_name_about_months_from_months_to_offers_asks_position_events",
                                to="programme.deliverymodel",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="DeliveryStage",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("position", models.PositiveSmallIntegerField(verbose_name="place")),
                        ("name", impact.programme.texts.TextsField(verbose_name="name")),
                        ("about", impact.programme.texts.TextsField(blank=True, verbose_name="what happens")),
                        (
                            "delivery_model",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="stages",
                                to="programme.deliverymodel",
                                verbose_name="delivery model",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "stage of a delivery model",
                        "verbose_name_plural": "stages of delivery models",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("name__en", ""), _negated=True), ("name__has_key", "en")),
                                name="deliverystage_name_en_is_filled",
                            ),
                            models.UniqueConstraint(
                                fields=("delivery_model", "position"), name="delivery_stage_has_a_place_of_its_own"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Topic",
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
                                    ("proposed", "Proposed"),
                                    ("needs_evidence", "Not enough evidence yet"),
                                    ("not_now", "Not now"),
                                    ("taken_up", "Taken up"),
                                    ("finished", "Finished"),
                                ],
                                default="proposed",
                                max_length=20,
                                verbose_name="status",
                            ),
                        ),
                        ("is_example", models.BooleanField(default=False, verbose_name="example")),
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
                        "verbose_name": "topic",
                        "verbose_name_plural": "topics",
                        "permissions": (
                            ("score_topic", "Can score a topic"),
                            ("decide_topic", "Can say what becomes of a topic"),
                            ("publish_topic", "Can show a topic on the public pages"),
                        ),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("title__en", ""), _negated=True), ("title__has_key", "en")
                                ),
                                name="topic_title_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("slug", ""), _negated=True), name="topic_has_a_short_name"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status__in", ["proposed", "needs_evidence", "not_now", "taken_up", "finished"])
                                ),
                                name="topic_status_is_known",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EvidenceColumn",
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
                        ("note", impact.programme.texts.TextsField(verbose_name="what we looked for and did not find")),
                        ("searched_on", models.DateField(verbose_name="looked for on")),
                        (
                            "topic",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="columns",
                                to="programme.topic",
                                verbose_name="topic",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "note on a column of evidence",
                        "verbose_name_plural": "notes on columns of evidence",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("note__en", ""), _negated=True), ("note__has_key", "en")),
                                name="evidencecolumn_note_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["research", "lived", "practice"])),
                                name="evidence_column_kind_is_known",
                            ),
                            models.UniqueConstraint(fields=("topic", "kind"), name="evidence_column_has_one_note"),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EvidenceColumnEvent",
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
                        ("note", impact.programme.texts.TextsField(verbose_name="what we looked for and did not find")),
                        ("searched_on", models.DateField(verbose_name="looked for on")),
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
                                related_name="id_public_id_topic_kind_note_searched_on_events",
                                to="programme.evidencecolumn",
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
                    name="EvidenceGap",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("slug", models.SlugField(max_length=60, unique=True, verbose_name="short name")),
                        ("question", impact.programme.texts.TextsField(verbose_name="question")),
                        ("why", impact.programme.texts.TextsField(blank=True, verbose_name="why it matters")),
                        ("answer", impact.programme.texts.TextsField(blank=True, verbose_name="what fills it")),
                        (
                            "status",
                            models.CharField(
                                choices=[("open", "Open"), ("taken_up", "Somebody works on it"), ("filled", "Filled")],
                                default="open",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("is_example", models.BooleanField(default=False, verbose_name="example")),
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
                            "topic",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="gaps",
                                to="programme.topic",
                                verbose_name="topic",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "gap in the evidence",
                        "verbose_name_plural": "gaps in the evidence",
                        "permissions": (
                            ("publish_evidencegap", "Can show a gap on the public pages"),
                            ("move_evidencegap", "Can say whether somebody fills a gap"),
                        ),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("question__en", ""), _negated=True), ("question__has_key", "en")
                                ),
                                name="evidencegap_question_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("slug", ""), _negated=True), name="gap_has_a_short_name"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["open", "taken_up", "filled"])),
                                name="gap_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "filled"), _negated=True),
                                    models.Q(("answer__has_key", "en"), models.Q(("answer__en", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="gap_that_is_filled_says_with_what",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EvidenceGapEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("slug", models.SlugField(db_index=False, max_length=60, verbose_name="short name")),
                        ("question", impact.programme.texts.TextsField(verbose_name="question")),
                        ("why", impact.programme.texts.TextsField(blank=True, verbose_name="why it matters")),
                        ("answer", impact.programme.texts.TextsField(blank=True, verbose_name="what fills it")),
                        (
                            "status",
                            models.CharField(
                                choices=[("open", "Open"), ("taken_up", "Somebody works on it"), ("filled", "Filled")],
                                default="open",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("is_example", models.BooleanField(default=False, verbose_name="example")),
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
                                related_name="id_public_id_slug_topic_question_why_answer_status_is_example_published_at_events",
                                to="programme.evidencegap",
                            ),
                        ),
                        (
                            "topic",
                            models.ForeignKey(
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="EvidenceItem",
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
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        ("summary", impact.programme.texts.TextsField(blank=True, verbose_name="what it says")),
                        ("citation", models.CharField(max_length=500, verbose_name="source")),
                        ("url", models.URLField(blank=True, max_length=500, verbose_name="address")),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="place in the column")),
                        (
                            "topic",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="evidence",
                                to="programme.topic",
                                verbose_name="topic",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "piece of evidence",
                        "verbose_name_plural": "evidence",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("title__en", ""), _negated=True), ("title__has_key", "en")
                                ),
                                name="evidenceitem_title_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["research", "lived", "practice"])),
                                name="evidence_kind_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("citation", ""), _negated=True), name="evidence_says_its_source"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EvidenceItemEvent",
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
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        ("summary", impact.programme.texts.TextsField(blank=True, verbose_name="what it says")),
                        ("citation", models.CharField(max_length=500, verbose_name="source")),
                        ("url", models.URLField(blank=True, max_length=500, verbose_name="address")),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="place in the column")),
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
                                related_name="id_public_id_topic_kind_title_summary_citation_url_position_events",
                                to="programme.evidenceitem",
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
                    name="Hosting",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("agreement_uuid", models.UUIDField(unique=True, verbose_name="site agreement")),
                        ("place", models.CharField(blank=True, max_length=120, verbose_name="place")),
                        ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                        ("months", models.PositiveSmallIntegerField(verbose_name="months")),
                        ("pounds", models.PositiveIntegerField(verbose_name="pounds agreed")),
                        ("coach_days", models.PositiveSmallIntegerField(verbose_name="days of a coach agreed")),
                        ("accepted_on", models.DateField(verbose_name="accepted")),
                        ("is_example", models.BooleanField(default=False, verbose_name="example")),
                        (
                            "delivery_model",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="hostings",
                                to="programme.deliverymodel",
                                verbose_name="delivery model",
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
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="hostings",
                                to="programme.organisation",
                                verbose_name="lead organisation",
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
                            "topic",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="hostings",
                                to="programme.topic",
                                verbose_name="topic",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "hosting",
                        "verbose_name_plural": "hostings",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("year__gte", 2021), ("year__lte", 2100)),
                                name="hosting_year_is_sensible",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("months__gte", 1)), name="hosting_lasts_a_month_or_more"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HostingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("agreement_uuid", models.UUIDField(verbose_name="site agreement")),
                        ("place", models.CharField(blank=True, max_length=120, verbose_name="place")),
                        ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                        ("months", models.PositiveSmallIntegerField(verbose_name="months")),
                        ("pounds", models.PositiveIntegerField(verbose_name="pounds agreed")),
                        ("coach_days", models.PositiveSmallIntegerField(verbose_name="days of a coach agreed")),
                        ("accepted_on", models.DateField(verbose_name="accepted")),
                        ("is_example", models.BooleanField(default=False, verbose_name="example")),
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
                                related_name="id_public_id_agreement_uuid_organisation_topic_nation_region_place_delivery_model_year_months_pounds_coach_days_accepted_on_is_example_events",
                                to="programme.hosting",
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
                    name="HostingPartner",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "hosting",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="partners",
                                to="programme.hosting",
                                verbose_name="hosting",
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
                    ],
                    options={
                        "verbose_name": "partner of a hosting",
                        "verbose_name_plural": "partners of hostings",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("hosting", "organisation"), name="hosting_names_a_partner_once"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PolicyHook",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("slug", models.SlugField(max_length=60, unique=True, verbose_name="short name")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("law", "Law"),
                                    ("policy", "Policy or strategy"),
                                    ("standard", "Standard or guidance"),
                                    ("body", "Body that decides or inspects"),
                                ],
                                max_length=12,
                                verbose_name="kind",
                            ),
                        ),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        (
                            "about",
                            impact.programme.texts.TextsField(blank=True, verbose_name="what it allows or asks for"),
                        ),
                        ("url", models.URLField(blank=True, max_length=500, verbose_name="address")),
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
                        "verbose_name": "policy hook",
                        "verbose_name_plural": "policy hooks",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("title__en", ""), _negated=True), ("title__has_key", "en")
                                ),
                                name="policyhook_title_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["law", "policy", "standard", "body"])),
                                name="hook_kind_is_known",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PolicyHookEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("slug", models.SlugField(db_index=False, max_length=60, verbose_name="short name")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("law", "Law"),
                                    ("policy", "Policy or strategy"),
                                    ("standard", "Standard or guidance"),
                                    ("body", "Body that decides or inspects"),
                                ],
                                max_length=12,
                                verbose_name="kind",
                            ),
                        ),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        (
                            "about",
                            impact.programme.texts.TextsField(blank=True, verbose_name="what it allows or asks for"),
                        ),
                        ("url", models.URLField(blank=True, max_length=500, verbose_name="address")),
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
                                related_name="id_slug_nation_kind_title_about_url_is_example_events",
                                to="programme.policyhook",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Statement",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("slug", models.SlugField(max_length=60, unique=True, verbose_name="short name")),
                        (
                            "voice",
                            models.CharField(
                                choices=[("i", "I statement"), ("we", "We statement")],
                                max_length=4,
                                verbose_name="voice",
                            ),
                        ),
                        ("words", impact.programme.texts.TextsField(verbose_name="words")),
                        ("source", models.CharField(max_length=200, verbose_name="source")),
                        ("position", models.PositiveSmallIntegerField(default=0, verbose_name="place in lists")),
                        ("is_example", models.BooleanField(default=False, verbose_name="example")),
                    ],
                    options={
                        "verbose_name": "I or We statement",
                        "verbose_name_plural": "I and We statements",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("words__en", ""), _negated=True), ("words__has_key", "en")
                                ),
                                name="statement_words_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("voice__in", ["i", "we"])), name="statement_voice_is_known"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("source", ""), _negated=True), name="statement_says_its_source"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="StatementEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("slug", models.SlugField(db_index=False, max_length=60, verbose_name="short name")),
                        (
                            "voice",
                            models.CharField(
                                choices=[("i", "I statement"), ("we", "We statement")],
                                max_length=4,
                                verbose_name="voice",
                            ),
                        ),
                        ("words", impact.programme.texts.TextsField(verbose_name="words")),
                        ("source", models.CharField(max_length=200, verbose_name="source")),
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
                                related_name="id_slug_voice_words_source_position_is_example_events",
                                to="programme.statement",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="TopicDecision",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "verb",
                            models.CharField(
                                choices=[
                                    ("take_up", "We take it up"),
                                    ("lay_aside", "Not now"),
                                    ("find_gap", "There is not enough evidence yet"),
                                    ("reconsider", "We look at it again"),
                                    ("finish", "It is finished"),
                                ],
                                max_length=12,
                                verbose_name="decision",
                            ),
                        ),
                        ("reason", impact.programme.texts.TextsField(verbose_name="why")),
                        (
                            "decided_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="decided"
                            ),
                        ),
                        (
                            "by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="decided by",
                            ),
                        ),
                        (
                            "topic",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="decisions",
                                to="programme.topic",
                                verbose_name="topic",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "decision about a topic",
                        "verbose_name_plural": "decisions about topics",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("reason__en", ""), _negated=True), ("reason__has_key", "en")
                                ),
                                name="topicdecision_reason_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("verb__in", ["take_up", "lay_aside", "find_gap", "reconsider", "finish"])
                                ),
                                name="topic_decision_is_known",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TopicEvent",
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
                                    ("proposed", "Proposed"),
                                    ("needs_evidence", "Not enough evidence yet"),
                                    ("not_now", "Not now"),
                                    ("taken_up", "Taken up"),
                                    ("finished", "Finished"),
                                ],
                                default="proposed",
                                max_length=20,
                                verbose_name="status",
                            ),
                        ),
                        ("is_example", models.BooleanField(default=False, verbose_name="example")),
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
                                related_name="id_public_id_slug_title_about_status_is_example_published_at_events",
                                to="programme.topic",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="TopicScore",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("score", models.PositiveSmallIntegerField(verbose_name="score")),
                        ("reason", models.TextField(max_length=2000, verbose_name="reason")),
                        ("sources", models.TextField(blank=True, max_length=1000, verbose_name="what it rests on")),
                        (
                            "scored_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="scored"
                            ),
                        ),
                        (
                            "by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="scored by",
                            ),
                        ),
                        (
                            "criterion",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="scores",
                                to="programme.criterion",
                                verbose_name="criterion",
                            ),
                        ),
                        (
                            "topic",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="scores",
                                to="programme.topic",
                                verbose_name="topic",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "score of a topic",
                        "verbose_name_plural": "scores of topics",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("topic", "criterion", "by"), name="topic_is_scored_once_by_each_person"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("score__lte", 4)), name="topic_score_is_nought_to_four"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("reason__regex", "^\\s*$"), _negated=True),
                                name="topic_score_says_its_reason",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TopicScoreEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("score", models.PositiveSmallIntegerField(verbose_name="score")),
                        ("reason", models.TextField(max_length=2000, verbose_name="reason")),
                        ("sources", models.TextField(blank=True, max_length=1000, verbose_name="what it rests on")),
                        (
                            "scored_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="scored"
                            ),
                        ),
                        (
                            "by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="scored by",
                            ),
                        ),
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
                                related_name="id_public_id_topic_criterion_by_score_reason_sources_scored_at_events",
                                to="programme.topicscore",
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
                    name="TopicSource",
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
                                    ("finding", "A published report"),
                                    ("assembly", "An Assembly"),
                                    ("other", "Another source"),
                                ],
                                max_length=10,
                                verbose_name="kind of source",
                            ),
                        ),
                        (
                            "subject",
                            models.UUIDField(
                                blank=True, editable=False, null=True, verbose_name="what an Assembly came to"
                            ),
                        ),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        ("url", models.CharField(blank=True, max_length=500, verbose_name="address")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="added"
                            ),
                        ),
                        (
                            "finding",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sources",
                                to="programme.publishedfinding",
                                verbose_name="finding",
                            ),
                        ),
                        (
                            "topic",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sources",
                                to="programme.topic",
                                verbose_name="topic",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "source of a topic",
                        "verbose_name_plural": "sources of topics",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("title__en", ""), _negated=True), ("title__has_key", "en")
                                ),
                                name="topicsource_title_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("finding__isnull", False), ("kind", "finding"), ("subject__isnull", True)
                                    ),
                                    models.Q(
                                        ("finding__isnull", True), ("kind", "assembly"), ("subject__isnull", False)
                                    ),
                                    models.Q(("finding__isnull", True), ("kind", "other"), ("subject__isnull", True)),
                                    _connector="OR",
                                ),
                                name="source_is_of_one_kind",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("url", ""), ("url__regex", "^(/[^/]|https?://)"), _connector="OR"),
                                name="source_address_is_a_page",
                            ),
                            models.UniqueConstraint(fields=("topic", "finding"), name="topic_names_a_finding_once"),
                            models.UniqueConstraint(
                                fields=("topic", "subject"), name="topic_names_an_assembly_output_once"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TopicSourceEvent",
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
                                    ("finding", "A published report"),
                                    ("assembly", "An Assembly"),
                                    ("other", "Another source"),
                                ],
                                max_length=10,
                                verbose_name="kind of source",
                            ),
                        ),
                        (
                            "subject",
                            models.UUIDField(
                                blank=True, editable=False, null=True, verbose_name="what an Assembly came to"
                            ),
                        ),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        ("url", models.CharField(blank=True, max_length=500, verbose_name="address")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="added"
                            ),
                        ),
                        (
                            "finding",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programme.publishedfinding",
                                verbose_name="finding",
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
                                related_name="id_public_id_topic_kind_finding_subject_title_url_created_at_events",
                                to="programme.topicsource",
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
                    name="WorkPlanEntry",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                        ("months", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="months")),
                        ("note", impact.programme.texts.TextsField(blank=True, verbose_name="what we plan")),
                        ("exists", impact.programme.texts.TextsField(verbose_name="what already exists")),
                        (
                            "delivery_model",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="work_plan",
                                to="programme.deliverymodel",
                                verbose_name="delivery model",
                            ),
                        ),
                        (
                            "topic",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="work_plan",
                                to="programme.topic",
                                verbose_name="topic",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "entry of the work plan",
                        "verbose_name_plural": "work plan",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("exists__en", ""), _negated=True), ("exists__has_key", "en")
                                ),
                                name="workplanentry_exists_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("year__gte", 2021), ("year__lte", 2100)),
                                name="work_plan_year_is_sensible",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("months__isnull", True), ("months__gte", 1), _connector="OR"),
                                name="work_plan_entry_lasts_a_month_or_more",
                            ),
                            models.UniqueConstraint(
                                fields=("topic", "delivery_model", "year"), name="work_plan_entry_is_one_for_each_field"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="WorkPlanEntryEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                        ("months", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="months")),
                        ("note", impact.programme.texts.TextsField(blank=True, verbose_name="what we plan")),
                        ("exists", impact.programme.texts.TextsField(verbose_name="what already exists")),
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
                                related_name="id_public_id_topic_delivery_model_year_months_note_exists_events",
                                to="programme.workplanentry",
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
                    name="ContextNote",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("text", impact.programme.texts.TextsField(verbose_name="what is different here")),
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
                            "topic",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="context",
                                to="programme.topic",
                                verbose_name="topic",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "topic in one nation",
                        "verbose_name_plural": "topics in each nation",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("text__en", ""), _negated=True), ("text__has_key", "en")),
                                name="contextnote_text_en_is_filled",
                            ),
                            models.UniqueConstraint(
                                fields=("topic", "nation"), name="context_note_is_one_for_each_nation"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ContextNoteEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("text", impact.programme.texts.TextsField(verbose_name="what is different here")),
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
                                related_name="id_public_id_topic_nation_text_events",
                                to="programme.contextnote",
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
            ],
        ),
        impact.accounts.triggers.AddTriggers(
            triggers=(
                (
                    "criterion",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_criterionevent" ("about", "floor", "for_sites", "for_topics", "id", "label", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (NEW."about", NEW."floor", NEW."for_sites", NEW."for_topics", NEW."id", NEW."label", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."slug"); RETURN NULL;',
                            hash="3822019407b2fcb3aee17c371e22847860b99373",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_97ce4",
                            table="programme_criterion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "criterion",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."about" IS DISTINCT FROM (NEW."about") OR OLD."floor" IS DISTINCT FROM (NEW."floor") OR OLD."for_sites" IS DISTINCT FROM (NEW."for_sites") OR OLD."for_topics" IS DISTINCT FROM (NEW."for_topics") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."label" IS DISTINCT FROM (NEW."label") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."slug" IS DISTINCT FROM (NEW."slug"))',
                            func='INSERT INTO "programme_criterionevent" ("about", "floor", "for_sites", "for_topics", "id", "label", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (NEW."about", NEW."floor", NEW."for_sites", NEW."for_topics", NEW."id", NEW."label", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."slug"); RETURN NULL;',
                            hash="2ab076c871b0e7016c8dfe85c4439264d7341b05",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bc3d2",
                            table="programme_criterion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "criterion",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_criterionevent" ("about", "floor", "for_sites", "for_topics", "id", "label", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (OLD."about", OLD."floor", OLD."for_sites", OLD."for_topics", OLD."id", OLD."label", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."slug"); RETURN NULL;',
                            hash="6b480eebb07fd516b26a372baec460b9b63d09d3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ad86b",
                            table="programme_criterion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "deliverymodel",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_deliverymodelevent" ("about", "asks", "id", "months_from", "months_to", "name", "offers", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (NEW."about", NEW."asks", NEW."id", NEW."months_from", NEW."months_to", NEW."name", NEW."offers", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."slug"); RETURN NULL;',
                            hash="726d0d750fb64d5f601db132bed39dc99cd1463a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6d0ef",
                            table="programme_deliverymodel",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "deliverymodel",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."about" IS DISTINCT FROM (NEW."about") OR OLD."asks" IS DISTINCT FROM (NEW."asks") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."months_from" IS DISTINCT FROM (NEW."months_from") OR OLD."months_to" IS DISTINCT FROM (NEW."months_to") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."offers" IS DISTINCT FROM (NEW."offers") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."slug" IS DISTINCT FROM (NEW."slug"))',
                            func='INSERT INTO "programme_deliverymodelevent" ("about", "asks", "id", "months_from", "months_to", "name", "offers", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (NEW."about", NEW."asks", NEW."id", NEW."months_from", NEW."months_to", NEW."name", NEW."offers", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."slug"); RETURN NULL;',
                            hash="06cf1dbdeb548211d9b25bea1ff0ec6f87c65b2c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d242e",
                            table="programme_deliverymodel",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "deliverymodel",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_deliverymodelevent" ("about", "asks", "id", "months_from", "months_to", "name", "offers", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug") VALUES (OLD."about", OLD."asks", OLD."id", OLD."months_from", OLD."months_to", OLD."name", OLD."offers", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."slug"); RETURN NULL;',
                            hash="bd1dd1db6c8e768920a828b32b142b4ced8b3807",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4412c",
                            table="programme_deliverymodel",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "statement",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_statementevent" ("id", "is_example", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug", "source", "voice", "words") VALUES (NEW."id", NEW."is_example", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."slug", NEW."source", NEW."voice", NEW."words"); RETURN NULL;',
                            hash="bb2c98ce64c4381a1be85063b4597045e26a904b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_04c7e",
                            table="programme_statement",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "statement",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_example" IS DISTINCT FROM (NEW."is_example") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."source" IS DISTINCT FROM (NEW."source") OR OLD."voice" IS DISTINCT FROM (NEW."voice") OR OLD."words" IS DISTINCT FROM (NEW."words"))',
                            func='INSERT INTO "programme_statementevent" ("id", "is_example", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug", "source", "voice", "words") VALUES (NEW."id", NEW."is_example", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."slug", NEW."source", NEW."voice", NEW."words"); RETURN NULL;',
                            hash="5a60eaf1e0c07b592ff36da6e0f86e082c9e1417",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ab56a",
                            table="programme_statement",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "statement",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_statementevent" ("id", "is_example", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "slug", "source", "voice", "words") VALUES (OLD."id", OLD."is_example", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."slug", OLD."source", OLD."voice", OLD."words"); RETURN NULL;',
                            hash="632db60f86267fd1a15dda99938b9e603c96c417",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b7780",
                            table="programme_statement",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "topic",
                    pgtrigger.compiler.Trigger(
                        name="topic_follows_its_stages",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{needs_evidence:not_now,needs_evidence:taken_up,not_now:proposed,proposed:needs_evidence,proposed:not_now,proposed:taken_up,taken_up:finished}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="d706f4917914b405b5e79c0f39cefbe019d10781",
                            operation="UPDATE",
                            pgid="pgtrigger_topic_follows_its_stages_0b871",
                            table="programme_topic",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "topic",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_topicevent" ("about", "id", "is_example", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "slug", "status", "title") VALUES (NEW."about", NEW."id", NEW."is_example", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."published_at", NEW."slug", NEW."status", NEW."title"); RETURN NULL;',
                            hash="8c63357610a35e939d34f38b9bf29000d183de5c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_79165",
                            table="programme_topic",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "topic",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."about" IS DISTINCT FROM (NEW."about") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_example" IS DISTINCT FROM (NEW."is_example") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."published_at" IS DISTINCT FROM (NEW."published_at") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                            func='INSERT INTO "programme_topicevent" ("about", "id", "is_example", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "slug", "status", "title") VALUES (NEW."about", NEW."id", NEW."is_example", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."published_at", NEW."slug", NEW."status", NEW."title"); RETURN NULL;',
                            hash="d7210b11841416e808697ca41ceac1f4f634f7cc",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_08855",
                            table="programme_topic",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "topic",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_topicevent" ("about", "id", "is_example", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "slug", "status", "title") VALUES (OLD."about", OLD."id", OLD."is_example", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."published_at", OLD."slug", OLD."status", OLD."title"); RETURN NULL;',
                            hash="7919e6f25ec26eccff176627c392429f64924a26",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_209a1",
                            table="programme_topic",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "criterionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f4f103bc98aef1092b7c240db185d4b07b9bab24",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_3bb8f",
                            table="programme_criterionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "deliverymodelevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="337516c180f458c25f69738c9b332cbf8fa1428d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_47b63",
                            table="programme_deliverymodelevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "policyhook",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_policyhookevent" ("about", "id", "is_example", "kind", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "title", "url") VALUES (NEW."about", NEW."id", NEW."is_example", NEW."kind", NEW."nation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."slug", NEW."title", NEW."url"); RETURN NULL;',
                            hash="f0100df489d98741df3f071a27619efacb09a71b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_24d86",
                            table="programme_policyhook",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "policyhook",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."about" IS DISTINCT FROM (NEW."about") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_example" IS DISTINCT FROM (NEW."is_example") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."nation_id" IS DISTINCT FROM (NEW."nation_id") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."url" IS DISTINCT FROM (NEW."url"))',
                            func='INSERT INTO "programme_policyhookevent" ("about", "id", "is_example", "kind", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "title", "url") VALUES (NEW."about", NEW."id", NEW."is_example", NEW."kind", NEW."nation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."slug", NEW."title", NEW."url"); RETURN NULL;',
                            hash="fd576a4dfeef7ec7307a0b15cedd49c439e573e9",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a14b3",
                            table="programme_policyhook",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "policyhook",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_policyhookevent" ("about", "id", "is_example", "kind", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug", "title", "url") VALUES (OLD."about", OLD."id", OLD."is_example", OLD."kind", OLD."nation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."slug", OLD."title", OLD."url"); RETURN NULL;',
                            hash="ecaef80cb6a7b67c93313d5ca5b4259640ee06f1",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c5b6f",
                            table="programme_policyhook",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "policyhookevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="98fde75446ba9c010461ccdee5450545e7a8c9ef",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_28ff7",
                            table="programme_policyhookevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "statementevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="61e407b44de47fcd4d1219823f7b91dfdb5956cc",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_e51e5",
                            table="programme_statementevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "hostingevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="77f70168723cde153a5486bc1b33f79b3e7c8bf6",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_1c4f9",
                            table="programme_hostingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "hosting",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_hostingevent" ("accepted_on", "agreement_uuid", "coach_days", "delivery_model_id", "id", "is_example", "months", "nation_id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "pounds", "public_id", "region_id", "topic_id", "year") VALUES (NEW."accepted_on", NEW."agreement_uuid", NEW."coach_days", NEW."delivery_model_id", NEW."id", NEW."is_example", NEW."months", NEW."nation_id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."pounds", NEW."public_id", NEW."region_id", NEW."topic_id", NEW."year"); RETURN NULL;',
                            hash="89035a1cd5505ec53f6eb6b44344eb42673bd17e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0a764",
                            table="programme_hosting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "hosting",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programme_hostingevent" ("accepted_on", "agreement_uuid", "coach_days", "delivery_model_id", "id", "is_example", "months", "nation_id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "pounds", "public_id", "region_id", "topic_id", "year") VALUES (NEW."accepted_on", NEW."agreement_uuid", NEW."coach_days", NEW."delivery_model_id", NEW."id", NEW."is_example", NEW."months", NEW."nation_id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."pounds", NEW."public_id", NEW."region_id", NEW."topic_id", NEW."year"); RETURN NULL;',
                            hash="94725fc46591e5868172308a601702b1a939e4ea",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c3775",
                            table="programme_hosting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "hosting",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_hostingevent" ("accepted_on", "agreement_uuid", "coach_days", "delivery_model_id", "id", "is_example", "months", "nation_id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "pounds", "public_id", "region_id", "topic_id", "year") VALUES (OLD."accepted_on", OLD."agreement_uuid", OLD."coach_days", OLD."delivery_model_id", OLD."id", OLD."is_example", OLD."months", OLD."nation_id", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."pounds", OLD."public_id", OLD."region_id", OLD."topic_id", OLD."year"); RETURN NULL;',
                            hash="3e8a639762943d4809b9881fc161307e898a4b12",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7d60a",
                            table="programme_hosting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "evidenceitemevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c3eb3b9990b22a9686f435e91788f989b8704bf8",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_9db11",
                            table="programme_evidenceitemevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "evidenceitem",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_evidenceitemevent" ("citation", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "summary", "title", "topic_id", "url") VALUES (NEW."citation", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."public_id", NEW."summary", NEW."title", NEW."topic_id", NEW."url"); RETURN NULL;',
                            hash="99880e77da45ad2fea7aafc47bf00c8f4c438139",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_666f2",
                            table="programme_evidenceitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "evidenceitem",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programme_evidenceitemevent" ("citation", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "summary", "title", "topic_id", "url") VALUES (NEW."citation", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."public_id", NEW."summary", NEW."title", NEW."topic_id", NEW."url"); RETURN NULL;',
                            hash="df4d867ef8ca53ee77b5104ed1a4e490e9e42dbd",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b842b",
                            table="programme_evidenceitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "evidenceitem",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_evidenceitemevent" ("citation", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "summary", "title", "topic_id", "url") VALUES (OLD."citation", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."public_id", OLD."summary", OLD."title", OLD."topic_id", OLD."url"); RETURN NULL;',
                            hash="93d355a32ece426a74f47de79a0d0754eb09ce4f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c0cc5",
                            table="programme_evidenceitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "evidencegapevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="9b8a89cde938e25ee0109f800e77f2fc6d1b6989",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ce75e",
                            table="programme_evidencegapevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "evidencegap",
                    pgtrigger.compiler.Trigger(
                        name="gap_follows_its_stages",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{filled:open,open:filled,open:taken_up,taken_up:filled,taken_up:open}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="f34800a2850ef99c08357107c9f6ecac86e66219",
                            operation="UPDATE",
                            pgid="pgtrigger_gap_follows_its_stages_3649f",
                            table="programme_evidencegap",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "evidencegap",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_evidencegapevent" ("answer", "id", "is_example", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "question", "slug", "status", "topic_id", "why") VALUES (NEW."answer", NEW."id", NEW."is_example", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."published_at", NEW."question", NEW."slug", NEW."status", NEW."topic_id", NEW."why"); RETURN NULL;',
                            hash="350bb39698dbc33a704ee64a2b31300d4e520197",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_dc70b",
                            table="programme_evidencegap",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "evidencegap",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."answer" IS DISTINCT FROM (NEW."answer") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_example" IS DISTINCT FROM (NEW."is_example") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."published_at" IS DISTINCT FROM (NEW."published_at") OR OLD."question" IS DISTINCT FROM (NEW."question") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."topic_id" IS DISTINCT FROM (NEW."topic_id") OR OLD."why" IS DISTINCT FROM (NEW."why"))',
                            func='INSERT INTO "programme_evidencegapevent" ("answer", "id", "is_example", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "question", "slug", "status", "topic_id", "why") VALUES (NEW."answer", NEW."id", NEW."is_example", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."published_at", NEW."question", NEW."slug", NEW."status", NEW."topic_id", NEW."why"); RETURN NULL;',
                            hash="d4a06fffccb4cf667a5a63045d2c5b9c87124c32",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_92309",
                            table="programme_evidencegap",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "evidencegap",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_evidencegapevent" ("answer", "id", "is_example", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "question", "slug", "status", "topic_id", "why") VALUES (OLD."answer", OLD."id", OLD."is_example", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."published_at", OLD."question", OLD."slug", OLD."status", OLD."topic_id", OLD."why"); RETURN NULL;',
                            hash="633773a15fc2f12c3064c2316b58505972908489",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b43e0",
                            table="programme_evidencegap",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "evidencecolumnevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="761248f4fdda17c309e8a254406c6d35816bc257",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_e5494",
                            table="programme_evidencecolumnevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "evidencecolumn",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_evidencecolumnevent" ("id", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "searched_on", "topic_id") VALUES (NEW."id", NEW."kind", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."searched_on", NEW."topic_id"); RETURN NULL;',
                            hash="b12ea1926467e71c9bd3835c7c1222fa14c10566",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4bc58",
                            table="programme_evidencecolumn",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "evidencecolumn",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programme_evidencecolumnevent" ("id", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "searched_on", "topic_id") VALUES (NEW."id", NEW."kind", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."searched_on", NEW."topic_id"); RETURN NULL;',
                            hash="4cddc456d4d3057beb1fd03f139b7b4e490f8bb9",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cc80d",
                            table="programme_evidencecolumn",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "evidencecolumn",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_evidencecolumnevent" ("id", "kind", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "searched_on", "topic_id") VALUES (OLD."id", OLD."kind", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."searched_on", OLD."topic_id"); RETURN NULL;',
                            hash="7675352ccbdd6574a8d7fba7f7960161a3901dc1",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_87614",
                            table="programme_evidencecolumn",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contextnoteevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="e010bd60dff3d4269585c481a2ef12f91c220dde",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b055f",
                            table="programme_contextnoteevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "contextnote",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_contextnoteevent" ("id", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "text", "topic_id") VALUES (NEW."id", NEW."nation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."text", NEW."topic_id"); RETURN NULL;',
                            hash="a5eeb1243b8ed1417c0311cf1c113f8fbb348148",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9f9d7",
                            table="programme_contextnote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contextnote",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programme_contextnoteevent" ("id", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "text", "topic_id") VALUES (NEW."id", NEW."nation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."text", NEW."topic_id"); RETURN NULL;',
                            hash="5bf187d86aa09935dcb0275f3c26811a87211daa",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_04021",
                            table="programme_contextnote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "contextnote",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_contextnoteevent" ("id", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "text", "topic_id") VALUES (OLD."id", OLD."nation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."text", OLD."topic_id"); RETURN NULL;',
                            hash="e8462cde6ca6a9b2d9afc56c84ac9ea5564cf082",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_387e5",
                            table="programme_contextnote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "topicevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="92e5114cfd1e9902d00f12ba4adb510d75286669",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_adbe8",
                            table="programme_topicevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "topicscore",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_topicscoreevent" ("by_id", "criterion_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "score", "scored_at", "sources", "topic_id") VALUES (NEW."by_id", NEW."criterion_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."reason", NEW."score", NEW."scored_at", NEW."sources", NEW."topic_id"); RETURN NULL;',
                            hash="7187e20ef7ca5ca3e6963069c055f77f7cfa8787",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d4035",
                            table="programme_topicscore",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "topicscore",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programme_topicscoreevent" ("by_id", "criterion_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "score", "scored_at", "sources", "topic_id") VALUES (NEW."by_id", NEW."criterion_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."reason", NEW."score", NEW."scored_at", NEW."sources", NEW."topic_id"); RETURN NULL;',
                            hash="f57ad9940a5622e54c1bfcc820241591353e51f0",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4b7c7",
                            table="programme_topicscore",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "topicscore",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_topicscoreevent" ("by_id", "criterion_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "score", "scored_at", "sources", "topic_id") VALUES (OLD."by_id", OLD."criterion_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."reason", OLD."score", OLD."scored_at", OLD."sources", OLD."topic_id"); RETURN NULL;',
                            hash="e5ab9d7121857b3e8c54c50fedd4bde1ed146d33",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b6642",
                            table="programme_topicscore",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "topicscoreevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5d8b332228e38029da87d4c7157a8fac18f3a28d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_02ec5",
                            table="programme_topicscoreevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "topicsource",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_topicsourceevent" ("created_at", "finding_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "subject", "title", "topic_id", "url") VALUES (NEW."created_at", NEW."finding_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."subject", NEW."title", NEW."topic_id", NEW."url"); RETURN NULL;',
                            hash="71fa6d61159573f60b144a42993e692978eaf83f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f1fa6",
                            table="programme_topicsource",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "topicsource",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programme_topicsourceevent" ("created_at", "finding_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "subject", "title", "topic_id", "url") VALUES (NEW."created_at", NEW."finding_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."subject", NEW."title", NEW."topic_id", NEW."url"); RETURN NULL;',
                            hash="9a5162cf08327692197b67888d5b03f4f523856f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ccbe5",
                            table="programme_topicsource",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "topicsource",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_topicsourceevent" ("created_at", "finding_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "subject", "title", "topic_id", "url") VALUES (OLD."created_at", OLD."finding_id", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."subject", OLD."title", OLD."topic_id", OLD."url"); RETURN NULL;',
                            hash="00da605f7243b6669b59aa7ebe0714e83cff8e0f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_33b74",
                            table="programme_topicsource",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "topicsourceevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="49f925141e680e6f4231a202f9d8dbf97c6728a2",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_61510",
                            table="programme_topicsourceevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "workplanentry",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_workplanentryevent" ("delivery_model_id", "exists", "id", "months", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "topic_id", "year") VALUES (NEW."delivery_model_id", NEW."exists", NEW."id", NEW."months", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."topic_id", NEW."year"); RETURN NULL;',
                            hash="f57a23ff58b6cace4d2ef8c2c550c795cb05bc73",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_76940",
                            table="programme_workplanentry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "workplanentry",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "programme_workplanentryevent" ("delivery_model_id", "exists", "id", "months", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "topic_id", "year") VALUES (NEW."delivery_model_id", NEW."exists", NEW."id", NEW."months", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."topic_id", NEW."year"); RETURN NULL;',
                            hash="07645472df28171008650f945d06b1468779a321",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a2a58",
                            table="programme_workplanentry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "workplanentry",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "programme_workplanentryevent" ("delivery_model_id", "exists", "id", "months", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "topic_id", "year") VALUES (OLD."delivery_model_id", OLD."exists", OLD."id", OLD."months", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."topic_id", OLD."year"); RETURN NULL;',
                            hash="265965c36508ba02229d590871c6781b8006f585",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_05151",
                            table="programme_workplanentry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "workplanentryevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="39f42f52ae345721c2dac6babb09f851d54d78b0",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_7e384",
                            table="programme_workplanentryevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ),
        ),
    ]
