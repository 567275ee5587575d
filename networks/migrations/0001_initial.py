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
                    name="Network",
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
                        ("issue", models.CharField(max_length=200, verbose_name="issue")),
                        ("question", impact.programme.texts.TextsField(verbose_name="question the network works on")),
                        (
                            "status",
                            models.CharField(
                                choices=[("forming", "Forming"), ("meeting", "Meeting"), ("finished", "Finished")],
                                default="forming",
                                max_length=10,
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
                    ],
                    options={
                        "verbose_name": "network",
                        "verbose_name_plural": "networks",
                        "permissions": (
                            ("publish_network", "Can show a network on the public pages"),
                            ("move_network", "Can move a network on to its next stage"),
                        ),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("title__en", ""), _negated=True), ("title__has_key", "en")
                                ),
                                name="network_title_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("question__en", ""), _negated=True), ("question__has_key", "en")
                                ),
                                name="network_question_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("slug", ""), _negated=True), name="network_has_a_short_name"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("issue", ""), _negated=True), name="network_has_an_issue"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["forming", "meeting", "finished"])),
                                name="network_status_is_known",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LocalNetwork",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("place", models.CharField(max_length=120, verbose_name="place")),
                        (
                            "status",
                            models.CharField(
                                choices=[("forming", "Forming"), ("meeting", "Meeting"), ("finished", "Finished")],
                                default="forming",
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
                            "coordinator",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="local_networks",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="coordinator",
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
                            "network",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="local_networks",
                                to="networks.network",
                                verbose_name="network",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "local network",
                        "verbose_name_plural": "local networks",
                        "permissions": (("move_localnetwork", "Can move a local network on to its next stage"),),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("place", ""), _negated=True), name="local_network_has_a_place"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["forming", "meeting", "finished"])),
                                name="local_network_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status", "forming"), ("coordinator__isnull", False), _connector="OR"
                                ),
                                name="local_network_that_meets_has_a_coordinator",
                            ),
                            models.UniqueConstraint(
                                fields=("network", "nation", "place"), name="local_network_is_the_only_one_there"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Meeting",
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
                                choices=[(1, "1"), (2, "2"), (3, "3"), (4, "4")], verbose_name="number"
                            ),
                        ),
                        ("held_on", models.DateField(verbose_name="date")),
                        (
                            "mode",
                            models.CharField(
                                choices=[
                                    ("online", "Online"),
                                    ("in_person", "In person"),
                                    ("hybrid", "In person and online together"),
                                ],
                                max_length=10,
                                verbose_name="how people meet",
                            ),
                        ),
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
                            "local_network",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="meetings",
                                to="networks.localnetwork",
                                verbose_name="local network",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "meeting",
                        "verbose_name_plural": "meetings",
                        "permissions": (("cancel_meeting", "Can cancel a meeting or plan it again"),),
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("local_network", "number"), name="meeting_number_is_used_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("number__gte", 1), ("number__lte", 4)),
                                name="meeting_is_one_of_four",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("mode__in", ["online", "in_person", "hybrid"])),
                                name="meeting_mode_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["planned", "held", "cancelled"])),
                                name="meeting_status_is_known",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MeetingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "number",
                            models.PositiveSmallIntegerField(
                                choices=[(1, "1"), (2, "2"), (3, "3"), (4, "4")], verbose_name="number"
                            ),
                        ),
                        ("held_on", models.DateField(verbose_name="date")),
                        (
                            "mode",
                            models.CharField(
                                choices=[
                                    ("online", "Online"),
                                    ("in_person", "In person"),
                                    ("hybrid", "In person and online together"),
                                ],
                                max_length=10,
                                verbose_name="how people meet",
                            ),
                        ),
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
                            "local_network",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="networks.localnetwork",
                                verbose_name="local network",
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
                                related_name="id_public_id_local_network_number_held_on_mode_status_events",
                                to="networks.meeting",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="MeetingRecord",
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
                                choices=[("draft", "Being written"), ("agreed", "Agreed")],
                                default="draft",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("started_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="started")),
                        ("agreed_at", models.DateTimeField(blank=True, null=True, verbose_name="agreed")),
                        (
                            "agreed_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="agreed by",
                            ),
                        ),
                        (
                            "meeting",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="record",
                                to="networks.meeting",
                                verbose_name="meeting",
                            ),
                        ),
                        (
                            "started_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="started by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "meeting record",
                        "verbose_name_plural": "meeting records",
                        "permissions": (("write_meetingrecord", "Can write the records of one's own local networks"),),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("agreed_at__isnull", True), ("agreed_by__isnull", True), ("status", "draft")
                                    ),
                                    models.Q(
                                        ("agreed_at__isnull", False), ("agreed_by__isnull", False), ("status", "agreed")
                                    ),
                                    _connector="OR",
                                ),
                                name="record_agreed_has_its_date_and_person",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Attendance",
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
                                    ("experience", "People with experience of care and support"),
                                    ("carers", "Unpaid carers"),
                                    ("front_line", "Front-line staff"),
                                    ("funders", "Funders and decision-makers"),
                                    ("providers", "Providers"),
                                ],
                                max_length=12,
                                verbose_name="kind",
                            ),
                        ),
                        ("count", models.PositiveSmallIntegerField(verbose_name="how many")),
                        (
                            "record",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="attendance",
                                to="networks.meetingrecord",
                                verbose_name="meeting record",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "attendance",
                        "verbose_name_plural": "attendance",
                        "constraints": [
                            models.UniqueConstraint(fields=("record", "kind"), name="attendance_counts_each_kind_once"),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("kind__in", ["experience", "carers", "front_line", "funders", "providers"])
                                ),
                                name="attendance_kind_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("count__lte", 99)), name="attendance_is_a_sensible_number"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AgreedText",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("learned", models.TextField(verbose_name="one thing we learned")),
                        (
                            "learned_shared",
                            models.BooleanField(default=False, verbose_name="may be shown to everybody"),
                        ),
                        ("discussion", models.TextField(blank=True, verbose_name="what was discussed")),
                        ("sha256", models.CharField(max_length=64, verbose_name="check sum")),
                        ("agreed_at", models.DateTimeField(verbose_name="agreed")),
                        (
                            "record",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="agreed_text",
                                to="networks.meetingrecord",
                                verbose_name="meeting record",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "agreed text",
                        "verbose_name_plural": "agreed texts",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("learned", ""), _negated=True),
                                name="agreed_text_says_what_was_learned",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("sha256__regex", "^[0-9a-f]{64}$")),
                                name="agreed_text_has_its_check_sum",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ActionPoint",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("text", models.TextField(verbose_name="what")),
                        ("owner", models.CharField(blank=True, max_length=150, verbose_name="who")),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="by when")),
                        ("done", models.BooleanField(default=False, verbose_name="done")),
                        (
                            "record",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="action_points",
                                to="networks.meetingrecord",
                                verbose_name="meeting record",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "next action",
                        "verbose_name_plural": "next actions",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("text", ""), _negated=True), name="action_point_has_words"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MeetingRecordEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "status",
                            models.CharField(
                                choices=[("draft", "Being written"), ("agreed", "Agreed")],
                                default="draft",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("started_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="started")),
                        ("agreed_at", models.DateTimeField(blank=True, null=True, verbose_name="agreed")),
                        (
                            "agreed_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="agreed by",
                            ),
                        ),
                        (
                            "meeting",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="networks.meeting",
                                verbose_name="meeting",
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
                                related_name="id_public_id_meeting_status_started_at_started_by_agreed_at_agreed_by_events",
                                to="networks.meetingrecord",
                            ),
                        ),
                        (
                            "started_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="started by",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="LocalNetworkEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("place", models.CharField(max_length=120, verbose_name="place")),
                        (
                            "status",
                            models.CharField(
                                choices=[("forming", "Forming"), ("meeting", "Meeting"), ("finished", "Finished")],
                                default="forming",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "coordinator",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="coordinator",
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
                                related_name="id_public_id_network_nation_place_coordinator_status_events",
                                to="networks.localnetwork",
                            ),
                        ),
                        (
                            "network",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="networks.network",
                                verbose_name="network",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="NetworkEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("slug", models.SlugField(db_index=False, max_length=60, verbose_name="short name")),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        ("issue", models.CharField(max_length=200, verbose_name="issue")),
                        ("question", impact.programme.texts.TextsField(verbose_name="question the network works on")),
                        (
                            "status",
                            models.CharField(
                                choices=[("forming", "Forming"), ("meeting", "Meeting"), ("finished", "Finished")],
                                default="forming",
                                max_length=10,
                                verbose_name="status",
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
                                related_name="id_public_id_slug_title_issue_question_status_published_at_events",
                                to="networks.network",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="RecordSection",
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
                                    ("attendance", "Who came"),
                                    ("learned", "One thing you learned"),
                                    ("solutions", "A practical solution"),
                                    ("actions", "What happens next"),
                                    ("discussion", "What was discussed"),
                                ],
                                max_length=12,
                                verbose_name="section",
                            ),
                        ),
                        ("body", models.JSONField(default=dict, verbose_name="what was written")),
                        ("version", models.PositiveIntegerField(default=1, verbose_name="version")),
                        ("saved_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="saved")),
                        (
                            "record",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sections",
                                to="networks.meetingrecord",
                                verbose_name="meeting record",
                            ),
                        ),
                        (
                            "saved_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="saved by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "section of a draft",
                        "verbose_name_plural": "sections of drafts",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("record", "section"), name="record_section_is_written_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("section__in", ["attendance", "learned", "solutions", "actions", "discussion"])
                                ),
                                name="record_section_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("version__gte", 1)), name="record_section_version_starts_at_one"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Solution",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("text", models.TextField(verbose_name="solution")),
                        ("shared", models.BooleanField(default=False, verbose_name="may be shown to everybody")),
                        (
                            "record",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="solutions",
                                to="networks.meetingrecord",
                                verbose_name="meeting record",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "practical solution",
                        "verbose_name_plural": "practical solutions",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("text", ""), _negated=True), name="solution_has_words"
                            )
                        ],
                    },
                ),
            ],
        ),
        impact.accounts.triggers.AddTriggers(
            triggers=(
                (
                    "network",
                    pgtrigger.compiler.Trigger(
                        name="network_moves_one_stage_at_a_time",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{forming:meeting,meeting:finished}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="bc80585204f61eabb43fb6badb85ab7a1593bf8c",
                            operation="UPDATE",
                            pgid="pgtrigger_network_moves_one_stage_at_a_time_78341",
                            table="networks_network",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "network",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_networkevent" ("id", "issue", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "question", "slug", "status", "title") VALUES (NEW."id", NEW."issue", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."published_at", NEW."question", NEW."slug", NEW."status", NEW."title"); RETURN NULL;',
                            hash="e1493a433162de2951b1163027d9e16428c7266e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_18ce1",
                            table="networks_network",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "network",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."issue" IS DISTINCT FROM (NEW."issue") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."published_at" IS DISTINCT FROM (NEW."published_at") OR OLD."question" IS DISTINCT FROM (NEW."question") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                            func='INSERT INTO "networks_networkevent" ("id", "issue", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "question", "slug", "status", "title") VALUES (NEW."id", NEW."issue", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."published_at", NEW."question", NEW."slug", NEW."status", NEW."title"); RETURN NULL;',
                            hash="23300ebedf8256aef46c1b69c9958204d2d91c8f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d086d",
                            table="networks_network",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "network",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_networkevent" ("id", "issue", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "question", "slug", "status", "title") VALUES (OLD."id", OLD."issue", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."published_at", OLD."question", OLD."slug", OLD."status", OLD."title"); RETURN NULL;',
                            hash="03b71eb864e7cd92f6c8b6ba5f1444824ed6d44b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a2393",
                            table="networks_network",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "meeting",
                    pgtrigger.compiler.Trigger(
                        name="meeting_that_was_held_stays_held",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{cancelled:planned,planned:cancelled,planned:held}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="5b62bc763d3e6faf6e58ee8ddef3294e995132f7",
                            operation="UPDATE",
                            pgid="pgtrigger_meeting_that_was_held_stays_held_02d0f",
                            table="networks_meeting",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "meeting",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_meetingevent" ("held_on", "id", "local_network_id", "mode", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "status") VALUES (NEW."held_on", NEW."id", NEW."local_network_id", NEW."mode", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."status"); RETURN NULL;',
                            hash="c5737243493fcbddc49f3f6ac799a5471e86491b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1c64e",
                            table="networks_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "meeting",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "networks_meetingevent" ("held_on", "id", "local_network_id", "mode", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "status") VALUES (NEW."held_on", NEW."id", NEW."local_network_id", NEW."mode", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."status"); RETURN NULL;',
                            hash="53678d6cce39ce080ef6c002f64e42a1aba0ab5f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_36397",
                            table="networks_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "meeting",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_meetingevent" ("held_on", "id", "local_network_id", "mode", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "status") VALUES (OLD."held_on", OLD."id", OLD."local_network_id", OLD."mode", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."status"); RETURN NULL;',
                            hash="a567e17777775962cfc8ac4e4ed8ba1b1d9cf52b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fdf3b",
                            table="networks_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "meetingevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="56b988fa4a99114ff15212b9e19e33b57a5b33b0",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_2c27a",
                            table="networks_meetingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "meetingrecord",
                    pgtrigger.compiler.Trigger(
                        name="record_agreed_stays_agreed",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{draft:agreed}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="992ce1ae427494f7adc6c1cd89f225e344283a18",
                            operation="UPDATE",
                            pgid="pgtrigger_record_agreed_stays_agreed_a3583",
                            table="networks_meetingrecord",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "meetingrecord",
                    pgtrigger.compiler.Trigger(
                        name="record_agreed_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.\"status\" = 'agreed')",
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="aec2876be78726c379429829fd10a9c62014a08b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_record_agreed_never_changes_848c8",
                            table="networks_meetingrecord",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "meetingrecord",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_meetingrecordevent" ("agreed_at", "agreed_by_id", "id", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "started_at", "started_by_id", "status") VALUES (NEW."agreed_at", NEW."agreed_by_id", NEW."id", NEW."meeting_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."started_at", NEW."started_by_id", NEW."status"); RETURN NULL;',
                            hash="e1475959c95002bdd3a32f6301591278e7ff9d38",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a5cd9",
                            table="networks_meetingrecord",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "meetingrecord",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "networks_meetingrecordevent" ("agreed_at", "agreed_by_id", "id", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "started_at", "started_by_id", "status") VALUES (NEW."agreed_at", NEW."agreed_by_id", NEW."id", NEW."meeting_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."started_at", NEW."started_by_id", NEW."status"); RETURN NULL;',
                            hash="4c2d554d6814ba602be2b1af61afd67bced7ab2f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_63f54",
                            table="networks_meetingrecord",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "meetingrecord",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_meetingrecordevent" ("agreed_at", "agreed_by_id", "id", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "started_at", "started_by_id", "status") VALUES (OLD."agreed_at", OLD."agreed_by_id", OLD."id", OLD."meeting_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."started_at", OLD."started_by_id", OLD."status"); RETURN NULL;',
                            hash="531e805060c6d6df5a9898fe920c4bd9f63cbe8a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_11b1d",
                            table="networks_meetingrecord",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "attendance",
                    pgtrigger.compiler.Trigger(
                        name="attendance_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="02a894a912961b7434b1566ea7db81c21ff273c5",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_attendance_never_changes_90f01",
                            table="networks_attendance",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "attendance",
                    pgtrigger.compiler.Trigger(
                        name="attendance_comes_before_agreeing",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE frozen boolean;",
                            func="\n            SELECT EXISTS (SELECT 1 FROM networks_agreedtext WHERE record_id = NEW.record_id) INTO frozen;\n            IF frozen THEN\n                RAISE EXCEPTION 'pgtrigger: nothing is added to an agreed meeting record';\n            END IF;\n            RETURN NEW;\n            ",
                            hash="3db681804744fdde1f661066d645891bfb2d1a5c",
                            operation="INSERT",
                            pgid="pgtrigger_attendance_comes_before_agreeing_4629d",
                            table="networks_attendance",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "agreedtext",
                    pgtrigger.compiler.Trigger(
                        name="agreed_text_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="8c297b6c6a52384d36f0838a9646a2995c92cab5",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_agreed_text_never_changes_14191",
                            table="networks_agreedtext",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "actionpoint",
                    pgtrigger.compiler.Trigger(
                        name="action_point_changes_only_when_done",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."record_id" IS DISTINCT FROM (NEW."record_id") OR OLD."text" IS DISTINCT FROM (NEW."text") OR OLD."owner" IS DISTINCT FROM (NEW."owner") OR OLD."due_on" IS DISTINCT FROM (NEW."due_on"))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="f0bb00bb28b0a09e164343aca1759d8864787121",
                            operation="UPDATE",
                            pgid="pgtrigger_action_point_changes_only_when_done_1204e",
                            table="networks_actionpoint",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "actionpoint",
                    pgtrigger.compiler.Trigger(
                        name="action_point_is_never_deleted",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="1568042a10e5e9b399ac628ac91348b5c4d65dc7",
                            operation="DELETE",
                            pgid="pgtrigger_action_point_is_never_deleted_6365f",
                            table="networks_actionpoint",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "actionpoint",
                    pgtrigger.compiler.Trigger(
                        name="action_point_comes_before_agreeing",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE frozen boolean;",
                            func="\n            SELECT EXISTS (SELECT 1 FROM networks_agreedtext WHERE record_id = NEW.record_id) INTO frozen;\n            IF frozen THEN\n                RAISE EXCEPTION 'pgtrigger: nothing is added to an agreed meeting record';\n            END IF;\n            RETURN NEW;\n            ",
                            hash="67d5c09753944f1be0f993aeaeb0957db56b0414",
                            operation="INSERT",
                            pgid="pgtrigger_action_point_comes_before_agreeing_810a0",
                            table="networks_actionpoint",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "meetingrecordevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="53c16a6a9d478fd72b601369c632522249d54713",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_ab84e",
                            table="networks_meetingrecordevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "localnetworkevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c635da1cb5cdaf7de859bc4666f9751f7b3685e3",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_73efd",
                            table="networks_localnetworkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "localnetwork",
                    pgtrigger.compiler.Trigger(
                        name="local_network_moves_one_stage_at_a_time",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{forming:meeting,meeting:finished}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="2303a0b1f5630ee599b2c4e11620b745c459fddd",
                            operation="UPDATE",
                            pgid="pgtrigger_local_network_moves_one_stage_at_a_time_6ddaa",
                            table="networks_localnetwork",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "localnetwork",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_localnetworkevent" ("coordinator_id", "id", "nation_id", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "status") VALUES (NEW."coordinator_id", NEW."id", NEW."nation_id", NEW."network_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."public_id", NEW."status"); RETURN NULL;',
                            hash="9dfda8ba1c76d1d8a77ec9c3a2341faad678d436",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_82464",
                            table="networks_localnetwork",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "localnetwork",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."coordinator_id" IS DISTINCT FROM (NEW."coordinator_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."nation_id" IS DISTINCT FROM (NEW."nation_id") OR OLD."network_id" IS DISTINCT FROM (NEW."network_id") OR OLD."place" IS DISTINCT FROM (NEW."place") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."status" IS DISTINCT FROM (NEW."status"))',
                            func='INSERT INTO "networks_localnetworkevent" ("coordinator_id", "id", "nation_id", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "status") VALUES (NEW."coordinator_id", NEW."id", NEW."nation_id", NEW."network_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."public_id", NEW."status"); RETURN NULL;',
                            hash="1a4c12231005ce87842af8d28f582c88004fab85",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f1175",
                            table="networks_localnetwork",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "localnetwork",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_localnetworkevent" ("coordinator_id", "id", "nation_id", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "status") VALUES (OLD."coordinator_id", OLD."id", OLD."nation_id", OLD."network_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."public_id", OLD."status"); RETURN NULL;',
                            hash="352d85c3039748ec75eb9056ac389456aa13cbe3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bf610",
                            table="networks_localnetwork",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "networkevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="bdf0c5d19c6294fb61b6b66df914a1cee887cb0b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d5289",
                            table="networks_networkevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "recordsection",
                    pgtrigger.compiler.Trigger(
                        name="record_section_changes_only_in_a_draft",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE frozen boolean;",
                            func="\n                    SELECT EXISTS (\n                        SELECT 1 FROM networks_agreedtext\n                        WHERE record_id = (CASE WHEN TG_OP = 'DELETE' THEN OLD.record_id ELSE NEW.record_id END)\n                           OR record_id = (CASE WHEN TG_OP = 'INSERT' THEN NEW.record_id ELSE OLD.record_id END)\n                    ) INTO frozen;\n                    IF frozen THEN\n                        RAISE EXCEPTION 'pgtrigger: an agreed meeting record never changes';\n                    END IF;\n                    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;\n                    ",
                            hash="ab87b847db674351f6636ef30c656fd54f452703",
                            operation="INSERT OR UPDATE OR DELETE",
                            pgid="pgtrigger_record_section_changes_only_in_a_draft_99836",
                            table="networks_recordsection",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "solution",
                    pgtrigger.compiler.Trigger(
                        name="solution_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="efbfa1da611032f302192ce3907e191a37baac80",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_solution_never_changes_5d7b7",
                            table="networks_solution",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "solution",
                    pgtrigger.compiler.Trigger(
                        name="solution_comes_before_agreeing",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE frozen boolean;",
                            func="\n            SELECT EXISTS (SELECT 1 FROM networks_agreedtext WHERE record_id = NEW.record_id) INTO frozen;\n            IF frozen THEN\n                RAISE EXCEPTION 'pgtrigger: nothing is added to an agreed meeting record';\n            END IF;\n            RETURN NEW;\n            ",
                            hash="508d88daae5de04bcea017401320548009c933d9",
                            operation="INSERT",
                            pgid="pgtrigger_solution_comes_before_agreeing_eb4e5",
                            table="networks_solution",
                            when="BEFORE",
                        ),
                    ),
                ),
            ),
        ),
    ]
