import django.db.models.deletion
import django.db.models.expressions
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
        ("assemblies", "0004_privileges"),
        ("participation", "0002_privileges"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("programme", "0004_privileges"),
    ]

    operations = [
        impact.accounts.together.Together(
            operations=[
                migrations.CreateModel(
                    name="Session",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("number", models.PositiveSmallIntegerField(verbose_name="number")),
                        (
                            "status",
                            models.CharField(
                                choices=[("planned", "Planned"), ("held", "Held"), ("cancelled", "Cancelled")],
                                default="planned",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "cancelled_because",
                            impact.programme.texts.TextsField(blank=True, verbose_name="why it is cancelled"),
                        ),
                        (
                            "held_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="marked as held"),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="created"
                            ),
                        ),
                        (
                            "assembly",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sessions",
                                to="assemblies.assembly",
                                verbose_name="Assembly",
                            ),
                        ),
                        (
                            "entry",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="session",
                                to="participation.calendarentry",
                                verbose_name="date",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "session",
                        "verbose_name_plural": "sessions",
                        "permissions": (("hold_session", "Can hold and cancel a session, and mark who came"),),
                        "constraints": [
                            models.UniqueConstraint(fields=("assembly", "number"), name="session_number_stands_once"),
                            models.CheckConstraint(
                                condition=models.Q(("number__gt", 0)), name="session_number_begins_at_one"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["planned", "held", "cancelled"])),
                                name="session_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "cancelled"), _negated=True),
                                    models.Q(
                                        ("cancelled_because__has_key", "en"),
                                        models.Q(("cancelled_because__en", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="session_that_is_cancelled_says_why",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("held_at__isnull", False), ("status", "held")),
                                    models.Q(models.Q(("status", "held"), _negated=True), ("held_at__isnull", True)),
                                    _connector="OR",
                                ),
                                name="session_that_is_held_says_when",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Vote",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("question", impact.programme.texts.TextsField(verbose_name="question")),
                        (
                            "about",
                            impact.programme.texts.TextsField(blank=True, verbose_name="what people should know first"),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[("one", "Choose one"), ("dots", "Give out dots"), ("rank", "Put in order")],
                                max_length=4,
                                verbose_name="how people vote",
                            ),
                        ),
                        (
                            "how_many",
                            models.PositiveSmallIntegerField(
                                default=1, verbose_name="how many dots, or how many places"
                            ),
                        ),
                        (
                            "per_option",
                            models.PositiveSmallIntegerField(default=1, verbose_name="most dots on one option"),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[("planned", "Not open yet"), ("open", "Open"), ("closed", "Closed")],
                                default="planned",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("opened_at", models.DateTimeField(blank=True, null=True, verbose_name="opened")),
                        ("closed_at", models.DateTimeField(blank=True, null=True, verbose_name="closed")),
                        (
                            "counted",
                            models.JSONField(
                                blank=True, default=dict, editable=False, verbose_name="exact result by group"
                            ),
                        ),
                        ("published_at", models.DateTimeField(blank=True, null=True, verbose_name="result published")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="created"
                            ),
                        ),
                        (
                            "assembly",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="votes",
                                to="assemblies.assembly",
                                verbose_name="Assembly",
                            ),
                        ),
                        (
                            "session",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="votes",
                                to="assemblies.session",
                                verbose_name="session",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "vote",
                        "verbose_name_plural": "votes",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("question__en", ""), _negated=True), ("question__has_key", "en")
                                ),
                                name="vote_question_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["one", "dots", "rank"])), name="vote_kind_is_known"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["planned", "open", "closed"])),
                                name="vote_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("how_many__gte", 1), ("how_many__lte", 20), ("per_option__gte", 1)),
                                name="vote_gives_people_something_to_choose",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("kind", "dots"), ("per_option__lte", models.F("how_many"))),
                                    models.Q(("how_many", 1), ("kind", "one"), ("per_option", 1)),
                                    models.Q(("kind", "rank"), ("per_option", 1)),
                                    _connector="OR",
                                ),
                                name="vote_numbers_fit_how_people_vote",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("closed_at__isnull", True), ("opened_at__isnull", True), ("status", "planned")
                                    ),
                                    models.Q(
                                        ("closed_at__isnull", True), ("opened_at__isnull", False), ("status", "open")
                                    ),
                                    models.Q(
                                        ("closed_at__isnull", False), ("opened_at__isnull", False), ("status", "closed")
                                    ),
                                    _connector="OR",
                                ),
                                name="vote_says_when_it_opened_and_closed",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("published_at__isnull", True), ("status", "closed"), _connector="OR"
                                ),
                                name="vote_result_is_published_only_when_closed",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Output",
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
                                choices=[("priorities", "Priorities in order"), ("theme", "Theme"), ("ask", "Ask")],
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        ("text", impact.programme.texts.TextsField(verbose_name="in words")),
                        (
                            "people",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="Who voted, or who was in the room.",
                                null=True,
                                verbose_name="people behind it",
                            ),
                        ),
                        ("position", models.PositiveSmallIntegerField(default=1, verbose_name="place in the list")),
                        ("published_at", models.DateTimeField(blank=True, null=True, verbose_name="published")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="created"
                            ),
                        ),
                        (
                            "session",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="outputs",
                                to="assemblies.session",
                                verbose_name="session",
                            ),
                        ),
                        (
                            "vote",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="outputs",
                                to="assemblies.vote",
                                verbose_name="from the vote",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "output",
                        "verbose_name_plural": "outputs",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("text__en", ""), _negated=True), ("text__has_key", "en")),
                                name="output_text_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["priorities", "theme", "ask"])),
                                name="output_kind_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("kind", "priorities"), _negated=True),
                                    models.Q(("people__gt", 0), ("people__isnull", False)),
                                    _connector="OR",
                                ),
                                name="output_order_says_how_many_people",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("vote__isnull", True), ("kind", "priorities"), _connector="OR"),
                                name="output_from_a_vote_is_an_order_of_priorities",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Paper",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("position", models.PositiveSmallIntegerField(default=1, verbose_name="place in the list")),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        ("body", impact.programme.texts.TextsField(verbose_name="text")),
                        ("published", models.BooleanField(default=False, verbose_name="members can read it")),
                        (
                            "added_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="added"
                            ),
                        ),
                        (
                            "session",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="papers",
                                to="assemblies.session",
                                verbose_name="session",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "paper",
                        "verbose_name_plural": "papers",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("title__en", ""), _negated=True), ("title__has_key", "en")
                                ),
                                name="paper_title_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("body__en", ""), _negated=True), ("body__has_key", "en")),
                                name="paper_body_en_is_filled",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Advice",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("text", impact.programme.texts.TextsField(verbose_name="what was advised")),
                        ("given_on", models.DateField(verbose_name="advised on")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("given", "Not yet answered"),
                                    ("answered", "Answered"),
                                    ("changed", "Something changed"),
                                ],
                                default="given",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("response", impact.programme.texts.TextsField(blank=True, verbose_name="answer")),
                        (
                            "answered_as",
                            impact.programme.texts.TextsField(
                                blank=True, verbose_name="who answers, as people read it"
                            ),
                        ),
                        ("answered_on", models.DateField(blank=True, null=True, verbose_name="answered on")),
                        ("what_changed", impact.programme.texts.TextsField(blank=True, verbose_name="what changed")),
                        ("changed_on", models.DateField(blank=True, null=True, verbose_name="changed on")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="created"
                            ),
                        ),
                        (
                            "answered_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="answer typed by",
                            ),
                        ),
                        (
                            "session",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="advice",
                                to="assemblies.session",
                                verbose_name="session",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "advice",
                        "verbose_name_plural": "advice",
                        "permissions": (("answer_advice", "Can answer advice and say what changed"),),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("text__en", ""), _negated=True), ("text__has_key", "en")),
                                name="advice_text_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["given", "answered", "changed"])),
                                name="advice_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("answered_on__isnull", True), ("changed_on__isnull", True), ("status", "given")
                                    ),
                                    models.Q(
                                        ("changed_on__isnull", True),
                                        ("status", "answered"),
                                        ("answered_as__has_key", "en"),
                                        ("answered_by__isnull", False),
                                        ("answered_on__isnull", False),
                                        ("response__has_key", "en"),
                                        models.Q(("response__en", ""), _negated=True),
                                        models.Q(("answered_as__en", ""), _negated=True),
                                    ),
                                    models.Q(
                                        ("status", "changed"),
                                        ("answered_as__has_key", "en"),
                                        ("answered_by__isnull", False),
                                        ("answered_on__isnull", False),
                                        ("response__has_key", "en"),
                                        models.Q(("response__en", ""), _negated=True),
                                        models.Q(("answered_as__en", ""), _negated=True),
                                        ("changed_on__isnull", False),
                                        ("what_changed__has_key", "en"),
                                        models.Q(("what_changed__en", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="advice_says_who_answered_and_what_changed",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("answered_on__isnull", True),
                                    ("answered_on__gte", models.F("given_on")),
                                    _connector="OR",
                                ),
                                name="advice_is_answered_after_it_was_given",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("changed_on__isnull", True),
                                    ("changed_on__gte", models.F("given_on")),
                                    _connector="OR",
                                ),
                                name="advice_changes_something_after_it_was_given",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Ballot",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("choices", models.JSONField(verbose_name="choices")),
                        ("cast_at", models.DateTimeField(verbose_name="voted")),
                        (
                            "invitation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="ballots",
                                to="participation.invitation",
                                verbose_name="member",
                            ),
                        ),
                        (
                            "vote",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="ballots",
                                to="assemblies.vote",
                                verbose_name="vote",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "ballot",
                        "verbose_name_plural": "ballots",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("choices", {}), _negated=True), name="ballot_chooses_something"
                            ),
                            models.UniqueConstraint(
                                fields=("vote", "invitation"), name="ballot_stands_once_for_a_member"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="GroupTally",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "group",
                            models.CharField(
                                choices=[
                                    ("draws_on", "People who draw on care and support"),
                                    ("carer", "Unpaid carers"),
                                    ("practitioner", "People who work in care"),
                                    ("provider", "People who run care services"),
                                    ("commissioner", "People who plan or pay for care"),
                                    ("research", "Researchers and national bodies"),
                                    ("other", "Everybody else"),
                                ],
                                max_length=20,
                                verbose_name="group",
                            ),
                        ),
                        ("people", models.PositiveSmallIntegerField(verbose_name="people who voted on paper")),
                        ("typed_at", models.DateTimeField(verbose_name="typed in")),
                        (
                            "typed_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="typed in by",
                            ),
                        ),
                        (
                            "vote",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="tallies",
                                to="assemblies.vote",
                                verbose_name="vote",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "count on paper",
                        "verbose_name_plural": "counts on paper",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "group__in",
                                        [
                                            "draws_on",
                                            "carer",
                                            "practitioner",
                                            "provider",
                                            "commissioner",
                                            "research",
                                            "other",
                                        ],
                                    )
                                ),
                                name="tally_group_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("people__lte", 999)), name="tally_is_a_sensible_number"
                            ),
                            models.UniqueConstraint(fields=("vote", "group"), name="tally_stands_once_for_a_group"),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OutputPlace",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("place", models.PositiveSmallIntegerField(verbose_name="place")),
                        ("equal", models.BooleanField(default=False, verbose_name="shares its place")),
                        ("label", impact.programme.texts.TextsField(verbose_name="label")),
                        ("points", models.PositiveIntegerField(blank=True, null=True, verbose_name="points")),
                        (
                            "output",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="places",
                                to="assemblies.output",
                                verbose_name="output",
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
                    ],
                    options={
                        "verbose_name": "place in an order",
                        "verbose_name_plural": "places in an order",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("label__en", ""), _negated=True), ("label__has_key", "en")
                                ),
                                name="outputplace_label_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("place__gt", 0)), name="output_place_begins_at_one"
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("priority__isnull", False)),
                                fields=("output", "priority"),
                                name="output_names_a_priority_once",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("equal", False)),
                                fields=("output", "place"),
                                name="output_place_is_shared_only_when_equal",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OutputPlaceEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("place", models.PositiveSmallIntegerField(verbose_name="place")),
                        ("equal", models.BooleanField(default=False, verbose_name="shares its place")),
                        ("label", impact.programme.texts.TextsField(verbose_name="label")),
                        (
                            "output",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="assemblies.output",
                                verbose_name="output",
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
                                related_name="events",
                                to="assemblies.outputplace",
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PaperEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("position", models.PositiveSmallIntegerField(default=1, verbose_name="place in the list")),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        ("body", impact.programme.texts.TextsField(verbose_name="text")),
                        ("published", models.BooleanField(default=False, verbose_name="members can read it")),
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
                                related_name="events",
                                to="assemblies.paper",
                            ),
                        ),
                        (
                            "session",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="assemblies.session",
                                verbose_name="session",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="FinalNotes",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("body", impact.programme.texts.TextsField(verbose_name="notes")),
                        ("version", models.PositiveSmallIntegerField(verbose_name="version")),
                        ("members", models.PositiveSmallIntegerField(verbose_name="members asked")),
                        ("agreed", models.PositiveSmallIntegerField(verbose_name="members who agreed")),
                        (
                            "asked_change",
                            models.PositiveSmallIntegerField(
                                default=0, verbose_name="members who still asked for a change"
                            ),
                        ),
                        (
                            "not_changed_because",
                            impact.programme.texts.TextsField(blank=True, verbose_name="why it was not changed"),
                        ),
                        ("sha256", models.CharField(max_length=64, verbose_name="check sum")),
                        ("final_at", models.DateTimeField(verbose_name="final since")),
                        (
                            "finished_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="finished by",
                            ),
                        ),
                        (
                            "session",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="final_notes",
                                to="assemblies.session",
                                verbose_name="session",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "final notes",
                        "verbose_name_plural": "final notes",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("body__en", ""), _negated=True), ("body__has_key", "en")),
                                name="finalnotes_body_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("sha256__regex", "^[0-9a-f]{64}$")),
                                name="final_notes_have_a_check_sum",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "members__gte",
                                        django.db.models.expressions.CombinedExpression(
                                            models.F("agreed"), "+", models.F("asked_change")
                                        ),
                                    )
                                ),
                                name="final_notes_count_each_member_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("asked_change", 0),
                                    models.Q(
                                        ("not_changed_because__has_key", "en"),
                                        models.Q(("not_changed_because__en", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="final_notes_say_why_a_change_was_not_made",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AgendaItem",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("position", models.PositiveSmallIntegerField(verbose_name="place on the agenda")),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        ("minutes", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="minutes")),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("listen", "Listening"),
                                    ("talk", "Talking together"),
                                    ("decide", "Deciding"),
                                    ("break", "Break"),
                                ],
                                default="talk",
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "session",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="agenda",
                                to="assemblies.session",
                                verbose_name="session",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "part of the agenda",
                        "verbose_name_plural": "agenda",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("title__en", ""), _negated=True), ("title__has_key", "en")
                                ),
                                name="agendaitem_title_en_is_filled",
                            ),
                            models.UniqueConstraint(fields=("session", "position"), name="agenda_place_stands_once"),
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["listen", "talk", "decide", "break"])),
                                name="agenda_kind_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("minutes__isnull", True),
                                    models.Q(("minutes__gte", 1), ("minutes__lte", 600)),
                                    _connector="OR",
                                ),
                                name="agenda_minutes_are_a_sensible_number",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AdviceEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("text", impact.programme.texts.TextsField(verbose_name="what was advised")),
                        ("given_on", models.DateField(verbose_name="advised on")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("given", "Not yet answered"),
                                    ("answered", "Answered"),
                                    ("changed", "Something changed"),
                                ],
                                default="given",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("response", impact.programme.texts.TextsField(blank=True, verbose_name="answer")),
                        (
                            "answered_as",
                            impact.programme.texts.TextsField(
                                blank=True, verbose_name="who answers, as people read it"
                            ),
                        ),
                        ("answered_on", models.DateField(blank=True, null=True, verbose_name="answered on")),
                        ("what_changed", impact.programme.texts.TextsField(blank=True, verbose_name="what changed")),
                        ("changed_on", models.DateField(blank=True, null=True, verbose_name="changed on")),
                        (
                            "answered_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="answer typed by",
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
                                related_name="events",
                                to="assemblies.advice",
                            ),
                        ),
                        (
                            "session",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="assemblies.session",
                                verbose_name="session",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SessionAttendance",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "attended",
                            models.CharField(
                                choices=[
                                    ("room", "Came, in the room"),
                                    ("online", "Came, online"),
                                    ("apologies", "Sent apologies"),
                                    ("absent", "Did not come"),
                                ],
                                max_length=10,
                                verbose_name="came",
                            ),
                        ),
                        ("marked_at", models.DateTimeField(verbose_name="marked")),
                        (
                            "invitation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="attendance",
                                to="participation.invitation",
                                verbose_name="member",
                            ),
                        ),
                        (
                            "marked_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="marked by",
                            ),
                        ),
                        (
                            "session",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="attendance",
                                to="assemblies.session",
                                verbose_name="session",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "attendance",
                        "verbose_name_plural": "attendance",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("session", "invitation"), name="attendance_is_marked_once_for_a_member"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("attended__in", ["room", "online", "apologies", "absent"])),
                                name="attendance_is_one_of_four_answers",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SessionAttendanceEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("marked_at", models.DateTimeField(verbose_name="marked")),
                        (
                            "invitation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="participation.invitation",
                                verbose_name="member",
                            ),
                        ),
                        (
                            "marked_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="marked by",
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
                                related_name="events",
                                to="assemblies.sessionattendance",
                            ),
                        ),
                        (
                            "session",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="assemblies.session",
                                verbose_name="session",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SessionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("number", models.PositiveSmallIntegerField(verbose_name="number")),
                        (
                            "status",
                            models.CharField(
                                choices=[("planned", "Planned"), ("held", "Held"), ("cancelled", "Cancelled")],
                                default="planned",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "cancelled_because",
                            impact.programme.texts.TextsField(blank=True, verbose_name="why it is cancelled"),
                        ),
                        (
                            "held_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="marked as held"),
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
                            "entry",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="participation.calendarentry",
                                verbose_name="date",
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
                                related_name="events",
                                to="assemblies.session",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SessionNotes",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("body", impact.programme.texts.TextsField(verbose_name="notes")),
                        ("version", models.PositiveSmallIntegerField(default=1, verbose_name="version")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "Being written"),
                                    ("sent", "Sent to members to agree"),
                                    ("final", "Final"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("answer_by", models.DateTimeField(blank=True, null=True, verbose_name="members answer by")),
                        ("changed_at", models.DateTimeField(verbose_name="last changed")),
                        (
                            "session",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="notes",
                                to="assemblies.session",
                                verbose_name="session",
                            ),
                        ),
                        (
                            "written_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="written by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "notes of a session",
                        "verbose_name_plural": "notes of sessions",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("body__en", ""), _negated=True), ("body__has_key", "en")),
                                name="sessionnotes_body_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("version__gt", 0)), name="notes_version_begins_at_one"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["draft", "sent", "final"])),
                                name="notes_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "sent"), _negated=True),
                                    ("answer_by__isnull", False),
                                    _connector="OR",
                                ),
                                name="notes_that_are_sent_say_until_when",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NotesReply",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("version", models.PositiveSmallIntegerField(verbose_name="version")),
                        (
                            "answer",
                            models.CharField(
                                choices=[("agrees", "The notes are right"), ("change", "Something should be changed")],
                                max_length=10,
                                verbose_name="answer",
                            ),
                        ),
                        ("words", models.TextField(blank=True, max_length=3000, verbose_name="what should be changed")),
                        ("replied_at", models.DateTimeField(verbose_name="answered")),
                        (
                            "invitation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="notes_replies",
                                to="participation.invitation",
                                verbose_name="member",
                            ),
                        ),
                        (
                            "typed_by",
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
                            "notes",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="replies",
                                to="assemblies.sessionnotes",
                                verbose_name="notes",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "answer to notes",
                        "verbose_name_plural": "answers to notes",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("notes", "version", "invitation"),
                                name="notes_are_answered_once_for_each_version",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("answer__in", ["agrees", "change"])), name="notes_answer_is_known"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("answer", "change"), _negated=True),
                                    models.Q(("words", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="notes_change_is_said_in_words",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SessionNotesEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("version", models.PositiveSmallIntegerField(default=1, verbose_name="version")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "Being written"),
                                    ("sent", "Sent to members to agree"),
                                    ("final", "Final"),
                                ],
                                default="draft",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("answer_by", models.DateTimeField(blank=True, null=True, verbose_name="members answer by")),
                        ("changed_at", models.DateTimeField(verbose_name="last changed")),
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
                                related_name="events",
                                to="assemblies.sessionnotes",
                            ),
                        ),
                        (
                            "session",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="assemblies.session",
                                verbose_name="session",
                            ),
                        ),
                        (
                            "written_by",
                            models.ForeignKey(
                                db_constraint=False,
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
                    name="OutputEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "kind",
                            models.CharField(
                                choices=[("priorities", "Priorities in order"), ("theme", "Theme"), ("ask", "Ask")],
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        ("text", impact.programme.texts.TextsField(verbose_name="in words")),
                        ("position", models.PositiveSmallIntegerField(default=1, verbose_name="place in the list")),
                        (
                            "people",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="Who voted, or who was in the room.",
                                null=True,
                                verbose_name="people behind it",
                            ),
                        ),
                        ("published_at", models.DateTimeField(blank=True, null=True, verbose_name="published")),
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
                                related_name="events",
                                to="assemblies.output",
                            ),
                        ),
                        (
                            "session",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="assemblies.session",
                                verbose_name="session",
                            ),
                        ),
                        (
                            "vote",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="assemblies.vote",
                                verbose_name="from the vote",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="GroupTallyEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        (
                            "group",
                            models.CharField(
                                choices=[
                                    ("draws_on", "People who draw on care and support"),
                                    ("carer", "Unpaid carers"),
                                    ("practitioner", "People who work in care"),
                                    ("provider", "People who run care services"),
                                    ("commissioner", "People who plan or pay for care"),
                                    ("research", "Researchers and national bodies"),
                                    ("other", "Everybody else"),
                                ],
                                max_length=20,
                                verbose_name="group",
                            ),
                        ),
                        ("people", models.PositiveSmallIntegerField(verbose_name="people who voted on paper")),
                        ("typed_at", models.DateTimeField(verbose_name="typed in")),
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
                                related_name="events",
                                to="assemblies.grouptally",
                            ),
                        ),
                        (
                            "typed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="typed in by",
                            ),
                        ),
                        (
                            "vote",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="assemblies.vote",
                                verbose_name="vote",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="BallotEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("cast_at", models.DateTimeField(verbose_name="voted")),
                        (
                            "invitation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="participation.invitation",
                                verbose_name="member",
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
                                related_name="events",
                                to="assemblies.ballot",
                            ),
                        ),
                        (
                            "vote",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="assemblies.vote",
                                verbose_name="vote",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="VoteEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("question", impact.programme.texts.TextsField(verbose_name="question")),
                        (
                            "kind",
                            models.CharField(
                                choices=[("one", "Choose one"), ("dots", "Give out dots"), ("rank", "Put in order")],
                                max_length=4,
                                verbose_name="how people vote",
                            ),
                        ),
                        (
                            "how_many",
                            models.PositiveSmallIntegerField(
                                default=1, verbose_name="how many dots, or how many places"
                            ),
                        ),
                        (
                            "per_option",
                            models.PositiveSmallIntegerField(default=1, verbose_name="most dots on one option"),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[("planned", "Not open yet"), ("open", "Open"), ("closed", "Closed")],
                                default="planned",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("opened_at", models.DateTimeField(blank=True, null=True, verbose_name="opened")),
                        ("closed_at", models.DateTimeField(blank=True, null=True, verbose_name="closed")),
                        ("published_at", models.DateTimeField(blank=True, null=True, verbose_name="result published")),
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
                                related_name="events",
                                to="assemblies.vote",
                            ),
                        ),
                        (
                            "session",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="assemblies.session",
                                verbose_name="session",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="VoteOption",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("position", models.PositiveSmallIntegerField(verbose_name="place in the list")),
                        ("label", impact.programme.texts.TextsField(verbose_name="label")),
                        ("code", models.SlugField(blank=True, max_length=40, verbose_name="code")),
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
                            "vote",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="options",
                                to="assemblies.vote",
                                verbose_name="vote",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "option",
                        "verbose_name_plural": "options",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("label__en", ""), _negated=True), ("label__has_key", "en")
                                ),
                                name="voteoption_label_en_is_filled",
                            ),
                            models.UniqueConstraint(fields=("vote", "position"), name="vote_option_place_stands_once"),
                            models.UniqueConstraint(
                                condition=models.Q(("priority__isnull", False)),
                                fields=("vote", "priority"),
                                name="vote_option_names_a_priority_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("position__gt", 0)), name="vote_option_place_begins_at_one"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="GroupPoints",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("points", models.PositiveSmallIntegerField(verbose_name="votes, dots or points")),
                        (
                            "tally",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="points",
                                to="assemblies.grouptally",
                                verbose_name="count on paper",
                            ),
                        ),
                        (
                            "option",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="assemblies.voteoption",
                                verbose_name="option",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "points on paper",
                        "verbose_name_plural": "points on paper",
                        "constraints": [
                            models.UniqueConstraint(fields=("tally", "option"), name="points_stand_once_for_an_option")
                        ],
                    },
                ),
            ],
        ),
        impact.accounts.triggers.AddTriggers(
            triggers=(
                (
                    "outputplace",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_outputplaceevent" ("equal", "id", "label", "output_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "priority_id") VALUES (NEW."equal", NEW."id", NEW."label", NEW."output_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."priority_id"); RETURN NULL;',
                            hash="f9cb35646a2ff70debca287be08e1a0f4c4d5f2a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_73e99",
                            table="assemblies_outputplace",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "outputplace",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."equal" IS DISTINCT FROM (NEW."equal") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."label" IS DISTINCT FROM (NEW."label") OR OLD."output_id" IS DISTINCT FROM (NEW."output_id") OR OLD."place" IS DISTINCT FROM (NEW."place") OR OLD."priority_id" IS DISTINCT FROM (NEW."priority_id"))',
                            func='INSERT INTO "assemblies_outputplaceevent" ("equal", "id", "label", "output_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "priority_id") VALUES (NEW."equal", NEW."id", NEW."label", NEW."output_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."priority_id"); RETURN NULL;',
                            hash="680aca4ad70420a81f51c1fec4d808118b4036b6",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_609b4",
                            table="assemblies_outputplace",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "outputplace",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_outputplaceevent" ("equal", "id", "label", "output_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "priority_id") VALUES (OLD."equal", OLD."id", OLD."label", OLD."output_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."priority_id"); RETURN NULL;',
                            hash="0d46df68812be177bc40c1c656d7ba1478d3b045",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2c985",
                            table="assemblies_outputplace",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "outputplaceevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="029131495161e263d7ee4d55d1f994ad36bccbbe",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_4311c",
                            table="assemblies_outputplaceevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "session",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_sessionevent" ("assembly_id", "cancelled_because", "entry_id", "held_at", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "status") VALUES (NEW."assembly_id", NEW."cancelled_because", NEW."entry_id", NEW."held_at", NEW."id", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."status"); RETURN NULL;',
                            hash="82b32e018505067191b9bb17be918437faf8f7f4",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_75ded",
                            table="assemblies_session",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "session",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."assembly_id" IS DISTINCT FROM (NEW."assembly_id") OR OLD."cancelled_because" IS DISTINCT FROM (NEW."cancelled_because") OR OLD."entry_id" IS DISTINCT FROM (NEW."entry_id") OR OLD."held_at" IS DISTINCT FROM (NEW."held_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."status" IS DISTINCT FROM (NEW."status"))',
                            func='INSERT INTO "assemblies_sessionevent" ("assembly_id", "cancelled_because", "entry_id", "held_at", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "status") VALUES (NEW."assembly_id", NEW."cancelled_because", NEW."entry_id", NEW."held_at", NEW."id", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."status"); RETURN NULL;',
                            hash="7b0171925fc4ed00c1b5d22dd1e1455d867e830f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_de18a",
                            table="assemblies_session",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "session",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_sessionevent" ("assembly_id", "cancelled_because", "entry_id", "held_at", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "status") VALUES (OLD."assembly_id", OLD."cancelled_because", OLD."entry_id", OLD."held_at", OLD."id", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."status"); RETURN NULL;',
                            hash="0b9fe82b813759f22d5927cd68e49608cf43e78e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_393b6",
                            table="assemblies_session",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "paperevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="7e9c1560643203e77d8967e014070fb09a3a0463",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6a605",
                            table="assemblies_paperevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "paper",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_paperevent" ("body", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "published", "session_id", "title") VALUES (NEW."body", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."public_id", NEW."published", NEW."session_id", NEW."title"); RETURN NULL;',
                            hash="8755916ce52aa97804db4c1d176bbb0e9cc2210e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b17fe",
                            table="assemblies_paper",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "paper",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."body" IS DISTINCT FROM (NEW."body") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."published" IS DISTINCT FROM (NEW."published") OR OLD."session_id" IS DISTINCT FROM (NEW."session_id") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                            func='INSERT INTO "assemblies_paperevent" ("body", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "published", "session_id", "title") VALUES (NEW."body", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."public_id", NEW."published", NEW."session_id", NEW."title"); RETURN NULL;',
                            hash="3c3a4178bdbff2fd2c816516086a0a5336c2df2e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cb8a5",
                            table="assemblies_paper",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "paper",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_paperevent" ("body", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "published", "session_id", "title") VALUES (OLD."body", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."public_id", OLD."published", OLD."session_id", OLD."title"); RETURN NULL;',
                            hash="5e1bc655f92ad8dab1d6dda479552c1505fa0ed3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f2764",
                            table="assemblies_paper",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "finalnotes",
                    pgtrigger.compiler.Trigger(
                        name="final_notes_never_change",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="203a1344d735949f879410157406ac26e972253c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_final_notes_never_change_b67bc",
                            table="assemblies_finalnotes",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "adviceevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="ea4ea3459585c2e5e4124c4bab8dfe384f640acd",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_0b374",
                            table="assemblies_adviceevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "advice",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_adviceevent" ("answered_as", "answered_by_id", "answered_on", "changed_on", "given_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response", "session_id", "status", "text", "what_changed") VALUES (NEW."answered_as", NEW."answered_by_id", NEW."answered_on", NEW."changed_on", NEW."given_on", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."response", NEW."session_id", NEW."status", NEW."text", NEW."what_changed"); RETURN NULL;',
                            hash="109bbfdd863bdf6febb72db34afc2dda7f6b8e0b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0d283",
                            table="assemblies_advice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "advice",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."answered_as" IS DISTINCT FROM (NEW."answered_as") OR OLD."answered_by_id" IS DISTINCT FROM (NEW."answered_by_id") OR OLD."answered_on" IS DISTINCT FROM (NEW."answered_on") OR OLD."changed_on" IS DISTINCT FROM (NEW."changed_on") OR OLD."given_on" IS DISTINCT FROM (NEW."given_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."response" IS DISTINCT FROM (NEW."response") OR OLD."session_id" IS DISTINCT FROM (NEW."session_id") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."text" IS DISTINCT FROM (NEW."text") OR OLD."what_changed" IS DISTINCT FROM (NEW."what_changed"))',
                            func='INSERT INTO "assemblies_adviceevent" ("answered_as", "answered_by_id", "answered_on", "changed_on", "given_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response", "session_id", "status", "text", "what_changed") VALUES (NEW."answered_as", NEW."answered_by_id", NEW."answered_on", NEW."changed_on", NEW."given_on", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."response", NEW."session_id", NEW."status", NEW."text", NEW."what_changed"); RETURN NULL;',
                            hash="4ccc8940ce684d565dec0dae77539c94d3ce7e77",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1853b",
                            table="assemblies_advice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "advice",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_adviceevent" ("answered_as", "answered_by_id", "answered_on", "changed_on", "given_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "response", "session_id", "status", "text", "what_changed") VALUES (OLD."answered_as", OLD."answered_by_id", OLD."answered_on", OLD."changed_on", OLD."given_on", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."response", OLD."session_id", OLD."status", OLD."text", OLD."what_changed"); RETURN NULL;',
                            hash="c2155ba4cd49322ae74c5bafac38640cad28486c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bc00b",
                            table="assemblies_advice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sessionattendance",
                    pgtrigger.compiler.Trigger(
                        name="attendance_is_of_a_member",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE whose uuid; mine uuid;",
                            func="\n            SELECT s.subject FROM participation_invitation i JOIN participation_seating s ON s.id = i.seating_id\n                WHERE i.id = NEW.invitation_id INTO whose;\n            SELECT a.public_id FROM assemblies_session s JOIN assemblies_assembly a ON a.id = s.assembly_id WHERE s.id = NEW.session_id INTO mine;\n            IF whose IS DISTINCT FROM mine THEN\n                RAISE EXCEPTION 'pgtrigger: this person has their seat in something else';\n            END IF;\n            RETURN NEW;\n            ",
                            hash="9cbcba2e01d17b10021c717c763fcfbc6cc96ea6",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_attendance_is_of_a_member_86cbd",
                            table="assemblies_sessionattendance",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "sessionattendance",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_sessionattendanceevent" ("id", "invitation_id", "marked_at", "marked_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "session_id") VALUES (NEW."id", NEW."invitation_id", NEW."marked_at", NEW."marked_by_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."session_id"); RETURN NULL;',
                            hash="936e94548227ce0ea15fb4e385c66869c623d313",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_729f2",
                            table="assemblies_sessionattendance",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sessionattendance",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."invitation_id" IS DISTINCT FROM (NEW."invitation_id") OR OLD."marked_at" IS DISTINCT FROM (NEW."marked_at") OR OLD."marked_by_id" IS DISTINCT FROM (NEW."marked_by_id") OR OLD."session_id" IS DISTINCT FROM (NEW."session_id"))',
                            func='INSERT INTO "assemblies_sessionattendanceevent" ("id", "invitation_id", "marked_at", "marked_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "session_id") VALUES (NEW."id", NEW."invitation_id", NEW."marked_at", NEW."marked_by_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."session_id"); RETURN NULL;',
                            hash="e19a4c6632a64604804bbf4344adbd23804ef789",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4b2a1",
                            table="assemblies_sessionattendance",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sessionattendance",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_sessionattendanceevent" ("id", "invitation_id", "marked_at", "marked_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "session_id") VALUES (OLD."id", OLD."invitation_id", OLD."marked_at", OLD."marked_by_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."session_id"); RETURN NULL;',
                            hash="673f1a81adc0438668bd8ebe34c30c5b0fe1e38c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4cc1a",
                            table="assemblies_sessionattendance",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sessionattendanceevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="88b19bf913a80014bb030ba40a7e3f73bf7c30ca",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d349d",
                            table="assemblies_sessionattendanceevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "sessionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="88221ef428bbbf0621d6ce937ea817b6e45fc3c0",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_7992c",
                            table="assemblies_sessionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "sessionnotes",
                    pgtrigger.compiler.Trigger(
                        name="notes_that_are_final_never_change",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE possible boolean;",
                            func="\n            SELECT NOT EXISTS (SELECT 1 FROM assemblies_finalnotes WHERE session_id = NEW.session_id) INTO possible;\n            IF NOT COALESCE(possible, FALSE) THEN\n                RAISE EXCEPTION 'pgtrigger: these notes are final';\n            END IF;\n            RETURN NEW;\n            ",
                            hash="4317214dd445e9e460b72b3d12e77bf04e08fddb",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_notes_that_are_final_never_change_d9cb5",
                            table="assemblies_sessionnotes",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "sessionnotes",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_sessionnotesevent" ("answer_by", "changed_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "session_id", "status", "version", "written_by_id") VALUES (NEW."answer_by", NEW."changed_at", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."session_id", NEW."status", NEW."version", NEW."written_by_id"); RETURN NULL;',
                            hash="6c1a4268172f60deb96dd52a6695b621bf31e141",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_deebe",
                            table="assemblies_sessionnotes",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sessionnotes",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."answer_by" IS DISTINCT FROM (NEW."answer_by") OR OLD."changed_at" IS DISTINCT FROM (NEW."changed_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."session_id" IS DISTINCT FROM (NEW."session_id") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."version" IS DISTINCT FROM (NEW."version") OR OLD."written_by_id" IS DISTINCT FROM (NEW."written_by_id"))',
                            func='INSERT INTO "assemblies_sessionnotesevent" ("answer_by", "changed_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "session_id", "status", "version", "written_by_id") VALUES (NEW."answer_by", NEW."changed_at", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."session_id", NEW."status", NEW."version", NEW."written_by_id"); RETURN NULL;',
                            hash="5a2fca8502e2226414a6b605421e34907f6866c4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_696a0",
                            table="assemblies_sessionnotes",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sessionnotes",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_sessionnotesevent" ("answer_by", "changed_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "session_id", "status", "version", "written_by_id") VALUES (OLD."answer_by", OLD."changed_at", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."session_id", OLD."status", OLD."version", OLD."written_by_id"); RETURN NULL;',
                            hash="e0a4b0944ce41dec89b9c783a8e24d567119bf05",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a6cf8",
                            table="assemblies_sessionnotes",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "notesreply",
                    pgtrigger.compiler.Trigger(
                        name="notes_answer_is_of_a_member",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE whose uuid; mine uuid;",
                            func="\n            SELECT s.subject FROM participation_invitation i JOIN participation_seating s ON s.id = i.seating_id\n                WHERE i.id = NEW.invitation_id INTO whose;\n            SELECT a.public_id FROM assemblies_sessionnotes n JOIN assemblies_session s ON s.id = n.session_id JOIN assemblies_assembly a ON a.id = s.assembly_id WHERE n.id = NEW.notes_id INTO mine;\n            IF whose IS DISTINCT FROM mine THEN\n                RAISE EXCEPTION 'pgtrigger: this person has their seat in something else';\n            END IF;\n            RETURN NEW;\n            ",
                            hash="2078a0c885e473cd5511ba370ea2f7bcafa7295f",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_notes_answer_is_of_a_member_826b8",
                            table="assemblies_notesreply",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "notesreply",
                    pgtrigger.compiler.Trigger(
                        name="notes_are_answered_while_they_are_out",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE possible boolean;",
                            func="\n            SELECT n.status = 'sent' AND n.version = NEW.version FROM assemblies_sessionnotes n WHERE n.id = NEW.notes_id INTO possible;\n            IF NOT COALESCE(possible, FALSE) THEN\n                RAISE EXCEPTION 'pgtrigger: this version of the notes is not out for agreement';\n            END IF;\n            RETURN NEW;\n            ",
                            hash="ad0e5637c9bc1bc5b735e46ae5b3d7bf54695f2e",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_notes_are_answered_while_they_are_out_ba9c6",
                            table="assemblies_notesreply",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "sessionnotesevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b815ca03e73858ee00d6c27dda89159445ef8cd1",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f6942",
                            table="assemblies_sessionnotesevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "vote",
                    pgtrigger.compiler.Trigger(
                        name="vote_that_is_published_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.published_at IS NOT NULL)",
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="64d20aceaa89cf698b2f23d06ccf065b6a1a9627",
                            operation="UPDATE",
                            pgid="pgtrigger_vote_that_is_published_never_changes_b563a",
                            table="assemblies_vote",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "vote",
                    pgtrigger.compiler.Trigger(
                        name="vote_is_of_its_own_assembly",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.session_id IS NOT NULL)",
                            declare="DECLARE whose bigint;",
                            func="\n                    SELECT assembly_id FROM assemblies_session WHERE id = NEW.session_id INTO whose;\n                    IF whose IS DISTINCT FROM NEW.assembly_id THEN\n                        RAISE EXCEPTION 'pgtrigger: this session belongs to another Assembly';\n                    END IF;\n                    RETURN NEW;\n                    ",
                            hash="8cb293730a3cef1c6058395e2cd54b71d475e275",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_vote_is_of_its_own_assembly_4e0fc",
                            table="assemblies_vote",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "vote",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_voteevent" ("assembly_id", "closed_at", "how_many", "id", "kind", "opened_at", "per_option", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "question", "session_id", "status") VALUES (NEW."assembly_id", NEW."closed_at", NEW."how_many", NEW."id", NEW."kind", NEW."opened_at", NEW."per_option", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."published_at", NEW."question", NEW."session_id", NEW."status"); RETURN NULL;',
                            hash="f897af4ac0a2478c5fb05bb4cab188fed2bd478d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_127bf",
                            table="assemblies_vote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "vote",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."assembly_id" IS DISTINCT FROM (NEW."assembly_id") OR OLD."closed_at" IS DISTINCT FROM (NEW."closed_at") OR OLD."how_many" IS DISTINCT FROM (NEW."how_many") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."opened_at" IS DISTINCT FROM (NEW."opened_at") OR OLD."per_option" IS DISTINCT FROM (NEW."per_option") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."published_at" IS DISTINCT FROM (NEW."published_at") OR OLD."question" IS DISTINCT FROM (NEW."question") OR OLD."session_id" IS DISTINCT FROM (NEW."session_id") OR OLD."status" IS DISTINCT FROM (NEW."status"))',
                            func='INSERT INTO "assemblies_voteevent" ("assembly_id", "closed_at", "how_many", "id", "kind", "opened_at", "per_option", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "question", "session_id", "status") VALUES (NEW."assembly_id", NEW."closed_at", NEW."how_many", NEW."id", NEW."kind", NEW."opened_at", NEW."per_option", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."published_at", NEW."question", NEW."session_id", NEW."status"); RETURN NULL;',
                            hash="596e6114e8c8a7eb98c595de402d7f69191c598c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_64756",
                            table="assemblies_vote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "vote",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_voteevent" ("assembly_id", "closed_at", "how_many", "id", "kind", "opened_at", "per_option", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "question", "session_id", "status") VALUES (OLD."assembly_id", OLD."closed_at", OLD."how_many", OLD."id", OLD."kind", OLD."opened_at", OLD."per_option", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."published_at", OLD."question", OLD."session_id", OLD."status"); RETURN NULL;',
                            hash="245da0b643b2fc6f5d8ddc4eea4ef71223413ddd",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8b911",
                            table="assemblies_vote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "outputevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="2a15e159c89adaf4e3d8a179a9bfbe9caebd61cd",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_4af0b",
                            table="assemblies_outputevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "output",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_outputevent" ("id", "kind", "people", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "published_at", "session_id", "text", "vote_id") VALUES (NEW."id", NEW."kind", NEW."people", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."public_id", NEW."published_at", NEW."session_id", NEW."text", NEW."vote_id"); RETURN NULL;',
                            hash="b6efd4bc945f301c82890de1c3c12f96b10f49d1",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8e10b",
                            table="assemblies_output",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "output",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."people" IS DISTINCT FROM (NEW."people") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."published_at" IS DISTINCT FROM (NEW."published_at") OR OLD."session_id" IS DISTINCT FROM (NEW."session_id") OR OLD."text" IS DISTINCT FROM (NEW."text") OR OLD."vote_id" IS DISTINCT FROM (NEW."vote_id"))',
                            func='INSERT INTO "assemblies_outputevent" ("id", "kind", "people", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "published_at", "session_id", "text", "vote_id") VALUES (NEW."id", NEW."kind", NEW."people", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."public_id", NEW."published_at", NEW."session_id", NEW."text", NEW."vote_id"); RETURN NULL;',
                            hash="acec118bfd133e3b9c2c657b83bc8d2d348013a2",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_81998",
                            table="assemblies_output",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "output",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_outputevent" ("id", "kind", "people", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "published_at", "session_id", "text", "vote_id") VALUES (OLD."id", OLD."kind", OLD."people", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."public_id", OLD."published_at", OLD."session_id", OLD."text", OLD."vote_id"); RETURN NULL;',
                            hash="99bbc5fcc36e0321d4cdcab4612a38536c300662",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c8a9a",
                            table="assemblies_output",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "grouptallyevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="e8d805c469eb70b668f7c5f138a63b740061f681",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_c02de",
                            table="assemblies_grouptallyevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "grouptally",
                    pgtrigger.compiler.Trigger(
                        name="tally_comes_while_the_vote_is_open",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE possible boolean;",
                            func="\n            SELECT v.status = 'open' FROM assemblies_vote v WHERE v.id = NEW.vote_id INTO possible;\n            IF NOT COALESCE(possible, FALSE) THEN\n                RAISE EXCEPTION 'pgtrigger: this vote is not open';\n            END IF;\n            RETURN NEW;\n            ",
                            hash="d428244945814d9d49c73a02662697fb2473a57b",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_tally_comes_while_the_vote_is_open_6b1c4",
                            table="assemblies_grouptally",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "grouptally",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_grouptallyevent" ("group", "id", "people", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "typed_at", "typed_by_id", "vote_id") VALUES (NEW."group", NEW."id", NEW."people", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."typed_at", NEW."typed_by_id", NEW."vote_id"); RETURN NULL;',
                            hash="4d4ff9944ef39e51b177dac9e6ab27be3589116f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_83b5d",
                            table="assemblies_grouptally",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "grouptally",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."group" IS DISTINCT FROM (NEW."group") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."people" IS DISTINCT FROM (NEW."people") OR OLD."typed_at" IS DISTINCT FROM (NEW."typed_at") OR OLD."typed_by_id" IS DISTINCT FROM (NEW."typed_by_id") OR OLD."vote_id" IS DISTINCT FROM (NEW."vote_id"))',
                            func='INSERT INTO "assemblies_grouptallyevent" ("group", "id", "people", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "typed_at", "typed_by_id", "vote_id") VALUES (NEW."group", NEW."id", NEW."people", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."typed_at", NEW."typed_by_id", NEW."vote_id"); RETURN NULL;',
                            hash="21feff6a253f9170d94d8d6758c26df4c049b1b7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3566e",
                            table="assemblies_grouptally",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "grouptally",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_grouptallyevent" ("group", "id", "people", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "typed_at", "typed_by_id", "vote_id") VALUES (OLD."group", OLD."id", OLD."people", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."typed_at", OLD."typed_by_id", OLD."vote_id"); RETURN NULL;',
                            hash="ca393f9262bcc191ed62d9ce5e306dcc82ce9a1c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4b09f",
                            table="assemblies_grouptally",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "ballotevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="ace1edc0619bcbfc8c23215c58431bb15ee7f81a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_11e46",
                            table="assemblies_ballotevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "ballot",
                    pgtrigger.compiler.Trigger(
                        name="ballot_is_of_a_member",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE whose uuid; mine uuid;",
                            func="\n            SELECT s.subject FROM participation_invitation i JOIN participation_seating s ON s.id = i.seating_id\n                WHERE i.id = NEW.invitation_id INTO whose;\n            SELECT a.public_id FROM assemblies_vote v JOIN assemblies_assembly a ON a.id = v.assembly_id WHERE v.id = NEW.vote_id INTO mine;\n            IF whose IS DISTINCT FROM mine THEN\n                RAISE EXCEPTION 'pgtrigger: this person has their seat in something else';\n            END IF;\n            RETURN NEW;\n            ",
                            hash="e43eb8c26a42257c4473d980ae4cf86d1b8354d8",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_ballot_is_of_a_member_b9c48",
                            table="assemblies_ballot",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "ballot",
                    pgtrigger.compiler.Trigger(
                        name="ballot_comes_while_the_vote_is_open",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE possible boolean;",
                            func="\n            SELECT v.status = 'open' FROM assemblies_vote v WHERE v.id = NEW.vote_id INTO possible;\n            IF NOT COALESCE(possible, FALSE) THEN\n                RAISE EXCEPTION 'pgtrigger: this vote is not open';\n            END IF;\n            RETURN NEW;\n            ",
                            hash="c18da8a028c2e3464ab14a6a2dd47162716e8834",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_ballot_comes_while_the_vote_is_open_cf870",
                            table="assemblies_ballot",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "ballot",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_ballotevent" ("cast_at", "id", "invitation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vote_id") VALUES (NEW."cast_at", NEW."id", NEW."invitation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."vote_id"); RETURN NULL;',
                            hash="a95c57d5b6faf9152469ace89e20ed3fb7f0e38b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e786b",
                            table="assemblies_ballot",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "ballot",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."cast_at" IS DISTINCT FROM (NEW."cast_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."invitation_id" IS DISTINCT FROM (NEW."invitation_id") OR OLD."vote_id" IS DISTINCT FROM (NEW."vote_id"))',
                            func='INSERT INTO "assemblies_ballotevent" ("cast_at", "id", "invitation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vote_id") VALUES (NEW."cast_at", NEW."id", NEW."invitation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."vote_id"); RETURN NULL;',
                            hash="d022d4a7c63bb9b6fe7e2365534504069104e700",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8a2d6",
                            table="assemblies_ballot",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "ballot",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "assemblies_ballotevent" ("cast_at", "id", "invitation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vote_id") VALUES (OLD."cast_at", OLD."id", OLD."invitation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."vote_id"); RETURN NULL;',
                            hash="3e3b5066aa82132e9c584272c0d84a71c298a4cc",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8896c",
                            table="assemblies_ballot",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "voteevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3c6117e70d2cab3663f1b6e0d92d2d1119b5013d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_035a7",
                            table="assemblies_voteevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ),
        ),
    ]
