import django.db.models.constraints
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
        ("files", "0002_privileges"),
        ("jobs", "0001_initial"),
        ("networks", "0002_privileges"),
        ("participation", "0004_network_seats"),
        ("people", "0002_privileges"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("programme", "0008_privileges"),
    ]

    operations = [
        impact.accounts.together.Together(
            operations=[
                migrations.CreateModel(
                    name="ActionPlan",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "local_network",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="plan",
                                to="networks.localnetwork",
                                verbose_name="local network",
                            ),
                        ),
                        ("problem", models.TextField(blank=True, max_length=3000, verbose_name="the problem")),
                        (
                            "change",
                            models.TextField(blank=True, max_length=3000, verbose_name="the change we agreed on"),
                        ),
                        ("who_benefits", models.TextField(blank=True, max_length=2000, verbose_name="who benefits")),
                        (
                            "from_research",
                            models.TextField(blank=True, max_length=3000, verbose_name="what research says"),
                        ),
                        (
                            "from_lived",
                            models.TextField(blank=True, max_length=3000, verbose_name="what lived experience says"),
                        ),
                        (
                            "from_practice",
                            models.TextField(blank=True, max_length=3000, verbose_name="what people in practice know"),
                        ),
                        ("resources", models.TextField(blank=True, max_length=2000, verbose_name="what it needs")),
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
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="created"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "action plan",
                        "verbose_name_plural": "action plans",
                    },
                ),
                migrations.CreateModel(
                    name="Addendum",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "record",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="addenda",
                                to="networks.meetingrecord",
                                verbose_name="meeting record",
                            ),
                        ),
                        ("number", models.PositiveSmallIntegerField(verbose_name="number")),
                        ("text", models.TextField(max_length=2000, verbose_name="correction")),
                        ("asked_by", models.CharField(blank=True, max_length=150, verbose_name="who asked for it")),
                        (
                            "written_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="written by",
                            ),
                        ),
                        ("written_at", models.DateTimeField(verbose_name="written")),
                    ],
                    options={
                        "verbose_name": "correction of a record",
                        "verbose_name_plural": "corrections of records",
                        "constraints": [
                            models.UniqueConstraint(fields=("record", "number"), name="addendum_number_stands_once"),
                            models.CheckConstraint(
                                condition=models.Q(("text", ""), _negated=True), name="addendum_has_words"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AgreedRecord",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "record",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="agreed",
                                to="networks.meetingrecord",
                                verbose_name="meeting record",
                            ),
                        ),
                        ("version", models.PositiveSmallIntegerField(verbose_name="version")),
                        ("asked", models.PositiveSmallIntegerField(default=0, verbose_name="members who were asked")),
                        (
                            "said_right",
                            models.PositiveSmallIntegerField(default=0, verbose_name="said that it is right"),
                        ),
                        (
                            "asked_change",
                            models.PositiveSmallIntegerField(
                                default=0, verbose_name="asked for a change that was not made"
                            ),
                        ),
                        (
                            "not_changed_because",
                            models.TextField(blank=True, max_length=2000, verbose_name="why it was not made"),
                        ),
                        ("sha256", models.CharField(max_length=64, verbose_name="check sum")),
                        ("agreed_at", models.DateTimeField(verbose_name="agreed")),
                    ],
                    options={
                        "verbose_name": "agreed record",
                        "verbose_name_plural": "agreed records",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sha256__regex", "^[0-9a-f]{64}$")),
                                name="agreed_record_has_its_check_sum",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("asked_change", 0),
                                    models.Q(("not_changed_because", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="agreed_record_says_why_it_was_not_changed",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Community",
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
                        ("about", impact.programme.texts.TextsField(verbose_name="what it is about")),
                        (
                            "weeks_from",
                            models.PositiveSmallIntegerField(default=6, verbose_name="meets every so many weeks, from"),
                        ),
                        (
                            "weeks_to",
                            models.PositiveSmallIntegerField(default=8, verbose_name="meets every so many weeks, to"),
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
                        "verbose_name": "community of practice",
                        "verbose_name_plural": "communities of practice",
                        "permissions": (("publish_community", "Can show a community of practice on the public pages"),),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("title__en", ""), _negated=True), ("title__has_key", "en")
                                ),
                                name="community_title_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("about__en", ""), _negated=True), ("about__has_key", "en")
                                ),
                                name="community_about_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("weeks_from__gte", 1), ("weeks_to__gte", models.F("weeks_from"))),
                                name="community_weeks_are_in_order",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CommunityEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="id_public_id_slug_title_about_weeks_from_weeks_to_published_at_events",
                                to="networks.community",
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
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("slug", models.SlugField(db_index=False, max_length=60, verbose_name="short name")),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        ("about", impact.programme.texts.TextsField(verbose_name="what it is about")),
                        (
                            "weeks_from",
                            models.PositiveSmallIntegerField(default=6, verbose_name="meets every so many weeks, from"),
                        ),
                        (
                            "weeks_to",
                            models.PositiveSmallIntegerField(default=8, verbose_name="meets every so many weeks, to"),
                        ),
                        (
                            "published_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="published"),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CommunityTheme",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "community",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="themes",
                                to="networks.community",
                                verbose_name="community of practice",
                            ),
                        ),
                        ("text", models.CharField(max_length=300, verbose_name="theme")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("suggested", "Suggested"),
                                    ("open", "On the list"),
                                    ("taken", "Taken up in a session"),
                                    ("left_out", "Not taken up"),
                                ],
                                default="suggested",
                                max_length=9,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "suggested_at",
                            models.DateTimeField(default=django.utils.timezone.now, verbose_name="suggested"),
                        ),
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
                    ],
                    options={
                        "verbose_name": "suggested theme",
                        "verbose_name_plural": "suggested themes",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("text", ""), _negated=True), name="community_theme_has_words"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["suggested", "open", "taken", "left_out"])),
                                name="community_theme_status_is_known",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CommunitySession",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "community",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sessions",
                                to="networks.community",
                                verbose_name="community of practice",
                            ),
                        ),
                        (
                            "theme",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sessions",
                                to="networks.communitytheme",
                                verbose_name="theme",
                            ),
                        ),
                        ("starts_at", models.DateTimeField(verbose_name="starts")),
                        ("ends_at", models.DateTimeField(verbose_name="ends")),
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
                        ("where", impact.programme.texts.TextsField(blank=True, verbose_name="where")),
                        (
                            "status",
                            models.CharField(
                                choices=[("planned", "Planned"), ("held", "Held"), ("cancelled", "Cancelled")],
                                default="planned",
                                max_length=9,
                                verbose_name="status",
                            ),
                        ),
                        ("learned", impact.programme.texts.TextsField(blank=True, verbose_name="what was learned")),
                    ],
                    options={
                        "verbose_name": "session of a community",
                        "verbose_name_plural": "sessions of communities",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("ends_at__gt", models.F("starts_at"))),
                                name="community_session_ends_after_it_starts",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["planned", "held", "cancelled"])),
                                name="community_session_status_is_known",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CommunitySessionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="id_public_id_community_theme_starts_at_ends_at_mode_status_events",
                                to="networks.communitysession",
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
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "community",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="networks.community",
                                verbose_name="community of practice",
                            ),
                        ),
                        (
                            "theme",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="networks.communitytheme",
                                verbose_name="theme",
                            ),
                        ),
                        ("starts_at", models.DateTimeField(verbose_name="starts")),
                        ("ends_at", models.DateTimeField(verbose_name="ends")),
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
                                max_length=9,
                                verbose_name="status",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Debrief",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "meeting",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="debrief",
                                to="networks.meeting",
                                verbose_name="meeting",
                            ),
                        ),
                        ("talked_on", models.DateField(verbose_name="talked on")),
                        (
                            "talked_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="talked by",
                            ),
                        ),
                        ("went_well", models.TextField(max_length=3000, verbose_name="what went well")),
                        ("was_hard", models.TextField(blank=True, max_length=3000, verbose_name="what was hard")),
                        (
                            "who_was_missing",
                            models.TextField(blank=True, max_length=2000, verbose_name="whose voice was missing"),
                        ),
                        (
                            "next_focus",
                            models.TextField(
                                blank=True, max_length=1000, verbose_name="what the next meeting is about"
                            ),
                        ),
                        (
                            "to_prepare",
                            models.TextField(blank=True, max_length=2000, verbose_name="what has to be prepared"),
                        ),
                        (
                            "support_needed",
                            models.BooleanField(default=False, verbose_name="the coordinator needs support"),
                        ),
                        ("is_done", models.BooleanField(default=False, verbose_name="what was promised is done")),
                        ("written_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="written")),
                    ],
                    options={
                        "verbose_name": "debrief",
                        "verbose_name_plural": "debriefs",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("went_well", ""), _negated=True), name="debrief_says_what_went_well"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DebriefEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="id_public_id_meeting_talked_on_talked_by_written_at_support_needed_is_done_events",
                                to="networks.debrief",
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
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
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
                        ("talked_on", models.DateField(verbose_name="talked on")),
                        (
                            "talked_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="talked by",
                            ),
                        ),
                        ("written_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="written")),
                        (
                            "support_needed",
                            models.BooleanField(default=False, verbose_name="the coordinator needs support"),
                        ),
                        ("is_done", models.BooleanField(default=False, verbose_name="what was promised is done")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Digest",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "network",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="digests",
                                to="networks.network",
                                verbose_name="network",
                            ),
                        ),
                        ("number", models.PositiveSmallIntegerField(verbose_name="number")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "Drafted"),
                                    ("checked", "Checked by a moderator"),
                                    ("sent", "Sent to all coordinators"),
                                ],
                                default="draft",
                                max_length=7,
                                verbose_name="status",
                            ),
                        ),
                        ("intro", models.TextField(blank=True, max_length=3000, verbose_name="a few words first")),
                        ("version", models.PositiveIntegerField(default=1, verbose_name="version")),
                        (
                            "job",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="jobs.job",
                                verbose_name="background job",
                            ),
                        ),
                        ("drafted_at", models.DateTimeField(blank=True, null=True, verbose_name="drafted")),
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
                        ("checked_at", models.DateTimeField(blank=True, null=True, verbose_name="checked")),
                        (
                            "sent_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="sent by",
                            ),
                        ),
                        ("sent_at", models.DateTimeField(blank=True, null=True, verbose_name="sent")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="created"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "digest",
                        "verbose_name_plural": "digests",
                        "permissions": (("send_digest", "Can check a digest and send it to all coordinators"),),
                        "constraints": [
                            models.UniqueConstraint(fields=("network", "number"), name="digest_number_stands_once"),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["draft", "checked", "sent"])),
                                name="digest_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status", "draft"),
                                    models.Q(("checked_at__isnull", False), ("checked_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="digest_that_is_checked_says_by_whom",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("sent_at__isnull", False), ("sent_by__isnull", False), ("status", "sent")
                                    ),
                                    models.Q(
                                        models.Q(("status", "sent"), _negated=True),
                                        ("sent_at__isnull", True),
                                        ("sent_by__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="digest_that_is_sent_says_by_whom",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DigestCopy",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "digest",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="copies",
                                to="networks.digest",
                                verbose_name="digest",
                            ),
                        ),
                        (
                            "coordinator",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="coordinator",
                            ),
                        ),
                        (
                            "outgoing",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="people.outgoing",
                                verbose_name="letter or call",
                            ),
                        ),
                        (
                            "days_before",
                            models.SmallIntegerField(
                                blank=True, null=True, verbose_name="days before their next meeting"
                            ),
                        ),
                        ("sent_at", models.DateTimeField(verbose_name="sent")),
                    ],
                    options={
                        "verbose_name": "copy of a digest",
                        "verbose_name_plural": "copies of digests",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("digest", "coordinator"), name="digest_goes_to_a_coordinator_once"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DigestEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="id_public_id_network_number_status_version_drafted_at_checked_by_checked_at_sent_by_sent_at_events",
                                to="networks.digest",
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
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
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
                        ("number", models.PositiveSmallIntegerField(verbose_name="number")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("draft", "Drafted"),
                                    ("checked", "Checked by a moderator"),
                                    ("sent", "Sent to all coordinators"),
                                ],
                                default="draft",
                                max_length=7,
                                verbose_name="status",
                            ),
                        ),
                        ("version", models.PositiveIntegerField(default=1, verbose_name="version")),
                        ("drafted_at", models.DateTimeField(blank=True, null=True, verbose_name="drafted")),
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
                        ("checked_at", models.DateTimeField(blank=True, null=True, verbose_name="checked")),
                        (
                            "sent_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="sent by",
                            ),
                        ),
                        ("sent_at", models.DateTimeField(blank=True, null=True, verbose_name="sent")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="DiscussionQuestion",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "network",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="questions",
                                to="networks.network",
                                verbose_name="network",
                            ),
                        ),
                        ("position", models.PositiveSmallIntegerField(verbose_name="place")),
                        ("text", impact.programme.texts.TextsField(verbose_name="question")),
                        (
                            "meeting_number",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="at meeting number"),
                        ),
                    ],
                    options={
                        "verbose_name": "question to discuss",
                        "verbose_name_plural": "questions to discuss",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("text__en", ""), _negated=True), ("text__has_key", "en")),
                                name="discussionquestion_text_en_is_filled",
                            ),
                            models.UniqueConstraint(
                                fields=("network", "position"), name="discussion_question_has_a_place_of_its_own"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Distribution",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "meeting",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="distributions",
                                to="networks.meeting",
                                verbose_name="meeting",
                            ),
                        ),
                        ("sent_at", models.DateTimeField(verbose_name="sent")),
                        (
                            "sent_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="sent by",
                            ),
                        ),
                        ("days_before", models.SmallIntegerField(verbose_name="days before the meeting")),
                        ("late_because", models.CharField(blank=True, max_length=300, verbose_name="why it is late")),
                    ],
                    options={
                        "verbose_name": "sending of materials",
                        "verbose_name_plural": "sendings of materials",
                    },
                ),
                migrations.CreateModel(
                    name="DistributionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="id_public_id_meeting_sent_at_sent_by_days_before_late_because_events",
                                to="networks.distribution",
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
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
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
                        ("sent_at", models.DateTimeField(verbose_name="sent")),
                        (
                            "sent_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="sent by",
                            ),
                        ),
                        ("days_before", models.SmallIntegerField(verbose_name="days before the meeting")),
                        ("late_because", models.CharField(blank=True, max_length=300, verbose_name="why it is late")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Material",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "network",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="materials",
                                to="networks.network",
                                verbose_name="network",
                            ),
                        ),
                        (
                            "meeting_number",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="for meeting number"),
                        ),
                        (
                            "evidence",
                            models.CharField(
                                choices=[
                                    ("research", "Research"),
                                    ("lived", "Lived experience"),
                                    ("practice", "Practice knowledge"),
                                ],
                                max_length=10,
                                verbose_name="kind of evidence",
                            ),
                        ),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        ("summary", impact.programme.texts.TextsField(blank=True, verbose_name="in short")),
                        ("source", models.CharField(blank=True, max_length=500, verbose_name="where it comes from")),
                        ("version", models.PositiveSmallIntegerField(default=1, verbose_name="version")),
                        ("withdrawn_at", models.DateTimeField(blank=True, null=True, verbose_name="no longer used")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="created"
                            ),
                        ),
                        (
                            "changed_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="last changed"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "material",
                        "verbose_name_plural": "materials",
                        "permissions": (("send_material", "Can send materials to the members of a local network"),),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("title__en", ""), _negated=True), ("title__has_key", "en")
                                ),
                                name="material_title_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("evidence__in", ["research", "lived", "practice"])),
                                name="material_evidence_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("version__gte", 1)), name="material_version_begins_at_one"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MaterialEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="id_public_id_network_meeting_number_evidence_title_version_withdrawn_at_events",
                                to="networks.material",
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
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
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
                        (
                            "meeting_number",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="for meeting number"),
                        ),
                        (
                            "evidence",
                            models.CharField(
                                choices=[
                                    ("research", "Research"),
                                    ("lived", "Lived experience"),
                                    ("practice", "Practice knowledge"),
                                ],
                                max_length=10,
                                verbose_name="kind of evidence",
                            ),
                        ),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        ("version", models.PositiveSmallIntegerField(default=1, verbose_name="version")),
                        ("withdrawn_at", models.DateTimeField(blank=True, null=True, verbose_name="no longer used")),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="MaterialFile",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "material",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="forms",
                                to="networks.material",
                                verbose_name="material",
                            ),
                        ),
                        (
                            "form",
                            models.CharField(
                                choices=[
                                    ("standard", "Standard"),
                                    ("easy_read", "Easy Read"),
                                    ("large_print", "Large print"),
                                    ("audio", "Audio"),
                                ],
                                max_length=12,
                                verbose_name="form",
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=[("en", "English"), ("cy", "Welsh")], max_length=2, verbose_name="language"
                            ),
                        ),
                        ("words", models.TextField(blank=True, max_length=20000, verbose_name="words")),
                        (
                            "file",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="network_materials",
                                to="files.storedfile",
                                verbose_name="file",
                            ),
                        ),
                        ("url", models.URLField(blank=True, max_length=500, verbose_name="address")),
                    ],
                    options={
                        "verbose_name": "form of a material",
                        "verbose_name_plural": "forms of materials",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("material", "form", "language"), name="material_has_each_form_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("form__in", ["standard", "easy_read", "large_print", "audio"])),
                                name="material_form_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("language__in", ["en", "cy"])), name="material_language_is_known"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("words", ""), _negated=True),
                                    ("file__isnull", False),
                                    models.Q(("url", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="material_form_has_content",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Membership",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "local_network",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="memberships",
                                to="networks.localnetwork",
                                verbose_name="local network",
                            ),
                        ),
                        (
                            "invitation",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="membership",
                                to="participation.invitation",
                                verbose_name="person and seat",
                            ),
                        ),
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
                        (
                            "came_by",
                            models.CharField(
                                choices=[("asked", "Asked to join"), ("invited", "Was invited")],
                                max_length=7,
                                verbose_name="how they came",
                            ),
                        ),
                        ("why", models.TextField(blank=True, max_length=2000, verbose_name="why they want to join")),
                        (
                            "naming",
                            models.CharField(
                                choices=[
                                    ("role", "By role only, for example: an unpaid carer"),
                                    ("name", "With my name"),
                                ],
                                default="role",
                                max_length=4,
                                verbose_name="beside their words",
                            ),
                        ),
                        (
                            "shares",
                            models.CharField(
                                choices=[
                                    ("group", "Only this group"),
                                    ("networks", "Other local networks too"),
                                    ("everybody", "Everybody, on the public page"),
                                ],
                                default="group",
                                max_length=9,
                                verbose_name="their words may go to",
                            ),
                        ),
                        (
                            "consent_version",
                            models.CharField(blank=True, max_length=20, verbose_name="version of the privacy notice"),
                        ),
                        ("consented_at", models.DateTimeField(blank=True, null=True, verbose_name="said yes")),
                        ("withdrew_at", models.DateTimeField(blank=True, null=True, verbose_name="took back the yes")),
                        (
                            "not_this_time_at",
                            models.DateTimeField(blank=True, null=True, verbose_name="told: not this time"),
                        ),
                        (
                            "replaces",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="replaced_by",
                                to="networks.membership",
                                verbose_name="replaces",
                            ),
                        ),
                        (
                            "replaced_because",
                            models.CharField(blank=True, max_length=300, verbose_name="why somebody else was needed"),
                        ),
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
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="created"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "member",
                        "verbose_name_plural": "members",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("kind__in", ["experience", "carers", "front_line", "funders", "providers"])
                                ),
                                name="membership_kind_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("naming__in", ["role", "name"])), name="membership_naming_is_known"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("shares__in", ["group", "networks", "everybody"])),
                                name="membership_sharing_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("consented_at__isnull", True),
                                    models.Q(("consent_version", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="membership_consent_names_the_notice",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("withdrew_at__isnull", True), ("consented_at__isnull", False), _connector="OR"
                                ),
                                name="membership_takes_back_only_what_was_given",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("replaces__isnull", True),
                                    models.Q(("replaced_because", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="membership_that_replaces_says_why",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("replaces__isnull", True),
                                    models.Q(("replaces", models.F("id")), _negated=True),
                                    _connector="OR",
                                ),
                                name="membership_does_not_replace_itself",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MeetingFeedback",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "meeting",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="feedback",
                                to="networks.meeting",
                                verbose_name="meeting",
                            ),
                        ),
                        (
                            "membership",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="feedback",
                                to="networks.membership",
                                verbose_name="member",
                            ),
                        ),
                        (
                            "felt_heard",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                choices=[(0, "0"), (1, "1"), (2, "2"), (3, "3"), (4, "4")],
                                null=True,
                                verbose_name="felt heard",
                            ),
                        ),
                        ("in_time", models.BooleanField(blank=True, null=True, verbose_name="materials came in time")),
                        ("needs_met", models.BooleanField(blank=True, null=True, verbose_name="had what they needed")),
                        ("learned", models.TextField(blank=True, max_length=2000, verbose_name="what they learned")),
                        (
                            "will_do",
                            models.TextField(blank=True, max_length=2000, verbose_name="what they will do differently"),
                        ),
                        ("given_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="given")),
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
                    ],
                    options={
                        "verbose_name": "feedback on a meeting",
                        "verbose_name_plural": "feedback on meetings",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("meeting", "membership"), name="feedback_is_given_once_by_a_member"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("felt_heard__isnull", True), ("felt_heard__lte", 4), _connector="OR"
                                ),
                                name="feedback_is_on_the_scale",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MeetingReply",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "meeting",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="replies",
                                to="networks.meeting",
                                verbose_name="meeting",
                            ),
                        ),
                        (
                            "membership",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="meeting_replies",
                                to="networks.membership",
                                verbose_name="member",
                            ),
                        ),
                        ("coming", models.BooleanField(verbose_name="is coming")),
                        (
                            "replied_at",
                            models.DateTimeField(default=django.utils.timezone.now, verbose_name="answered"),
                        ),
                    ],
                    options={
                        "verbose_name": "answer to a meeting",
                        "verbose_name_plural": "answers to meetings",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("meeting", "membership"), name="meeting_is_answered_once_by_a_member"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MembershipEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="id_public_id_local_network_invitation_came_by_naming_shares_consent_version_consented_at_withdrew_at_not_this_time_at_replaces_invited_by_events",
                                to="networks.membership",
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
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
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
                            "invitation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="participation.invitation",
                                verbose_name="person and seat",
                            ),
                        ),
                        (
                            "came_by",
                            models.CharField(
                                choices=[("asked", "Asked to join"), ("invited", "Was invited")],
                                max_length=7,
                                verbose_name="how they came",
                            ),
                        ),
                        (
                            "naming",
                            models.CharField(
                                choices=[
                                    ("role", "By role only, for example: an unpaid carer"),
                                    ("name", "With my name"),
                                ],
                                default="role",
                                max_length=4,
                                verbose_name="beside their words",
                            ),
                        ),
                        (
                            "shares",
                            models.CharField(
                                choices=[
                                    ("group", "Only this group"),
                                    ("networks", "Other local networks too"),
                                    ("everybody", "Everybody, on the public page"),
                                ],
                                default="group",
                                max_length=9,
                                verbose_name="their words may go to",
                            ),
                        ),
                        (
                            "consent_version",
                            models.CharField(blank=True, max_length=20, verbose_name="version of the privacy notice"),
                        ),
                        ("consented_at", models.DateTimeField(blank=True, null=True, verbose_name="said yes")),
                        ("withdrew_at", models.DateTimeField(blank=True, null=True, verbose_name="took back the yes")),
                        (
                            "not_this_time_at",
                            models.DateTimeField(blank=True, null=True, verbose_name="told: not this time"),
                        ),
                        (
                            "replaces",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="networks.membership",
                                verbose_name="replaces",
                            ),
                        ),
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PlanAction",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "plan",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="actions",
                                to="networks.actionplan",
                                verbose_name="action plan",
                            ),
                        ),
                        ("position", models.PositiveSmallIntegerField(verbose_name="place")),
                        ("what", models.TextField(max_length=1000, verbose_name="what")),
                        ("owner", models.CharField(max_length=150, verbose_name="who")),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="by when")),
                        ("review_on", models.DateField(blank=True, null=True, verbose_name="looked at again on")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("to_do", "To do"),
                                    ("under_way", "Under way"),
                                    ("done", "Done"),
                                    ("dropped", "Not done"),
                                ],
                                default="to_do",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("outcome", models.TextField(blank=True, max_length=2000, verbose_name="what came of it")),
                        (
                            "changed_at",
                            models.DateTimeField(default=django.utils.timezone.now, verbose_name="last changed"),
                        ),
                    ],
                    options={
                        "verbose_name": "action",
                        "verbose_name_plural": "actions",
                        "constraints": [
                            models.UniqueConstraint(
                                deferrable=django.db.models.constraints.Deferrable["DEFERRED"],
                                fields=("plan", "position"),
                                name="plan_action_has_a_place_of_its_own",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("what", ""), _negated=True), name="plan_action_says_what"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("owner", ""), _negated=True), name="plan_action_has_an_owner"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["to_do", "under_way", "done", "dropped"])),
                                name="plan_action_status_is_known",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlanActionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="id_public_id_plan_position_due_on_review_on_status_changed_at_events",
                                to="networks.planaction",
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
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "plan",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="networks.actionplan",
                                verbose_name="action plan",
                            ),
                        ),
                        ("position", models.PositiveSmallIntegerField(verbose_name="place")),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="by when")),
                        ("review_on", models.DateField(blank=True, null=True, verbose_name="looked at again on")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("to_do", "To do"),
                                    ("under_way", "Under way"),
                                    ("done", "Done"),
                                    ("dropped", "Not done"),
                                ],
                                default="to_do",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "changed_at",
                            models.DateTimeField(default=django.utils.timezone.now, verbose_name="last changed"),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PlanVersion",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "plan",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="versions",
                                to="networks.actionplan",
                                verbose_name="action plan",
                            ),
                        ),
                        ("number", models.PositiveSmallIntegerField(verbose_name="number")),
                        ("body", models.JSONField(verbose_name="the plan")),
                        ("sha256", models.CharField(max_length=64, verbose_name="check sum")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("proposed", "With the members"),
                                    ("signed_off", "Signed off by the group"),
                                    ("taken_back", "Taken back to be changed"),
                                ],
                                default="proposed",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("sent_at", models.DateTimeField(verbose_name="sent to the members")),
                        (
                            "sent_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="sent by",
                            ),
                        ),
                        ("answer_by", models.DateTimeField(verbose_name="to be answered by")),
                        ("signed_off_at", models.DateTimeField(blank=True, null=True, verbose_name="signed off")),
                        (
                            "not_changed_because",
                            models.TextField(
                                blank=True, max_length=2000, verbose_name="what was asked for and not changed, and why"
                            ),
                        ),
                        ("released_at", models.DateTimeField(blank=True, null=True, verbose_name="released")),
                        (
                            "released_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="released by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "version of an action plan",
                        "verbose_name_plural": "versions of action plans",
                        "permissions": (
                            ("release_planversion", "Can show a signed-off action plan on the public pages"),
                        ),
                        "constraints": [
                            models.UniqueConstraint(fields=("plan", "number"), name="plan_version_number_stands_once"),
                            models.UniqueConstraint(
                                condition=models.Q(("status", "proposed")),
                                fields=("plan",),
                                name="plan_has_one_version_with_the_members",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["proposed", "signed_off", "taken_back"])),
                                name="plan_version_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("sha256__regex", "^[0-9a-f]{64}$")),
                                name="plan_version_has_its_check_sum",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("signed_off_at__isnull", False), ("status", "signed_off")),
                                    models.Q(
                                        models.Q(("status", "signed_off"), _negated=True),
                                        ("signed_off_at__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="plan_version_signed_off_says_when",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("released_at__isnull", True), ("released_by__isnull", True)),
                                    models.Q(
                                        ("released_at__isnull", False),
                                        ("released_by__isnull", False),
                                        ("status", "signed_off"),
                                    ),
                                    _connector="OR",
                                ),
                                name="plan_version_is_released_only_when_signed_off",
                            ),
                        ],
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
                        (
                            "version",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="follow_ups",
                                to="networks.planversion",
                                verbose_name="version",
                            ),
                        ),
                        (
                            "months",
                            models.PositiveSmallIntegerField(
                                choices=[(3, "3"), (6, "6"), (12, "12")], verbose_name="after months"
                            ),
                        ),
                        ("due_on", models.DateField(verbose_name="due")),
                        ("asked_at", models.DateTimeField(blank=True, null=True, verbose_name="asked")),
                        ("reminded_at", models.DateTimeField(blank=True, null=True, verbose_name="asked again")),
                        (
                            "found",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("not_yet", "Not yet"),
                                    ("some", "Some of it has changed"),
                                    ("changed", "It has changed"),
                                    ("worse", "It has become worse"),
                                ],
                                max_length=8,
                                verbose_name="what was found",
                            ),
                        ),
                        ("words", models.TextField(blank=True, max_length=3000, verbose_name="in words")),
                        ("evidence", models.TextField(blank=True, max_length=2000, verbose_name="how we know")),
                        ("recorded_at", models.DateTimeField(blank=True, null=True, verbose_name="written down")),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="written down by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "follow-up",
                        "verbose_name_plural": "follow-ups",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("version", "months"), name="follow_up_is_made_once_for_each_time"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("months__in", (3, 6, 12))), name="follow_up_time_is_known"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("found", ""), ("recorded_at__isnull", True), ("recorded_by__isnull", True)
                                    ),
                                    models.Q(
                                        ("found__in", ["not_yet", "some", "changed", "worse"]),
                                        ("recorded_at__isnull", False),
                                        ("recorded_by__isnull", False),
                                        models.Q(("words", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="follow_up_says_what_was_found_and_by_whom",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("found__in", ["some", "changed", "worse"]), _negated=True),
                                    models.Q(("evidence", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="follow_up_that_found_a_change_says_how_we_know",
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
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="id_public_id_version_months_due_on_asked_at_found_recorded_at_recorded_by_events",
                                to="networks.followup",
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
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "version",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="networks.planversion",
                                verbose_name="version",
                            ),
                        ),
                        (
                            "months",
                            models.PositiveSmallIntegerField(
                                choices=[(3, "3"), (6, "6"), (12, "12")], verbose_name="after months"
                            ),
                        ),
                        ("due_on", models.DateField(verbose_name="due")),
                        ("asked_at", models.DateTimeField(blank=True, null=True, verbose_name="asked")),
                        (
                            "found",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("not_yet", "Not yet"),
                                    ("some", "Some of it has changed"),
                                    ("changed", "It has changed"),
                                    ("worse", "It has become worse"),
                                ],
                                max_length=8,
                                verbose_name="what was found",
                            ),
                        ),
                        ("recorded_at", models.DateTimeField(blank=True, null=True, verbose_name="written down")),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="written down by",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PlanAnswer",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "version",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="answers",
                                to="networks.planversion",
                                verbose_name="version",
                            ),
                        ),
                        (
                            "membership",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="plan_answers",
                                to="networks.membership",
                                verbose_name="member",
                            ),
                        ),
                        (
                            "outgoing",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="people.outgoing",
                                verbose_name="letter or call",
                            ),
                        ),
                        ("agrees", models.BooleanField(blank=True, null=True, verbose_name="agrees")),
                        ("words", models.TextField(blank=True, max_length=2000, verbose_name="what they say")),
                        ("replied_at", models.DateTimeField(blank=True, null=True, verbose_name="answered")),
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
                    ],
                    options={
                        "verbose_name": "answer to an action plan",
                        "verbose_name_plural": "answers to action plans",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("version", "membership"), name="plan_version_is_answered_once_by_a_member"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("agrees__isnull", True), ("replied_at__isnull", True)),
                                    models.Q(("agrees__isnull", False), ("replied_at__isnull", False)),
                                    _connector="OR",
                                ),
                                name="plan_answer_says_when",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("agrees__isnull", True),
                                    ("agrees", True),
                                    models.Q(("words", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="plan_answer_that_objects_says_why",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlanVersionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="id_public_id_plan_number_status_sent_at_sent_by_answer_by_signed_off_at_released_at_released_by_events",
                                to="networks.planversion",
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
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "plan",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="networks.actionplan",
                                verbose_name="action plan",
                            ),
                        ),
                        ("number", models.PositiveSmallIntegerField(verbose_name="number")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("proposed", "With the members"),
                                    ("signed_off", "Signed off by the group"),
                                    ("taken_back", "Taken back to be changed"),
                                ],
                                default="proposed",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("sent_at", models.DateTimeField(verbose_name="sent to the members")),
                        (
                            "sent_by",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="sent by",
                            ),
                        ),
                        ("answer_by", models.DateTimeField(verbose_name="to be answered by")),
                        ("signed_off_at", models.DateTimeField(blank=True, null=True, verbose_name="signed off")),
                        ("released_at", models.DateTimeField(blank=True, null=True, verbose_name="released")),
                        (
                            "released_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="released by",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Receipt",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "distribution",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="receipts",
                                to="networks.distribution",
                                verbose_name="sending",
                            ),
                        ),
                        (
                            "membership",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="receipts",
                                to="networks.membership",
                                verbose_name="member",
                            ),
                        ),
                        (
                            "outgoing",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="people.outgoing",
                                verbose_name="letter or call",
                            ),
                        ),
                        ("received_at", models.DateTimeField(blank=True, null=True, verbose_name="has it since")),
                        (
                            "received_how",
                            models.CharField(
                                blank=True,
                                choices=[("opened", "Opened on their page"), ("told", "Told us that they have them")],
                                max_length=6,
                                verbose_name="how we know",
                            ),
                        ),
                        (
                            "noted_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="noted by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "receipt of materials",
                        "verbose_name_plural": "receipts of materials",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("distribution", "membership"), name="sending_goes_to_a_member_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("received_at__isnull", True), ("received_how", "")),
                                    models.Q(("received_at__isnull", False), ("received_how__in", ["opened", "told"])),
                                    _connector="OR",
                                ),
                                name="receipt_says_when_and_how",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RecordItem",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "record",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="items",
                                to="networks.meetingrecord",
                                verbose_name="meeting record",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("learned", "What was learned"),
                                    ("solution", "Practical solution"),
                                    ("discussion", "Discussion"),
                                    ("experience", "Experience"),
                                    ("disagreement", "Disagreement"),
                                    ("gap", "Evidence that is missing"),
                                    ("went_well", "What went well"),
                                ],
                                max_length=12,
                                verbose_name="kind",
                            ),
                        ),
                        ("position", models.PositiveSmallIntegerField(verbose_name="place")),
                        ("key", models.CharField(max_length=60, verbose_name="place while it was written")),
                        ("text", models.TextField(verbose_name="words")),
                        (
                            "share",
                            models.CharField(
                                choices=[
                                    ("group", "Only this group"),
                                    ("networks", "Other local networks too"),
                                    ("everybody", "Everybody, on the public page"),
                                ],
                                default="group",
                                max_length=9,
                                verbose_name="may go to",
                            ),
                        ),
                        (
                            "membership",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="items",
                                to="networks.membership",
                                verbose_name="whose words",
                            ),
                        ),
                        (
                            "question",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="items",
                                to="networks.discussionquestion",
                                verbose_name="question",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "piece of a record",
                        "verbose_name_plural": "pieces of records",
                        "constraints": [
                            models.UniqueConstraint(fields=("record", "key"), name="record_item_stands_once"),
                            models.CheckConstraint(
                                condition=models.Q(("text", ""), _negated=True), name="record_item_has_words"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        [
                                            "learned",
                                            "solution",
                                            "discussion",
                                            "experience",
                                            "disagreement",
                                            "gap",
                                            "went_well",
                                        ],
                                    )
                                ),
                                name="record_item_kind_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("share__in", ["group", "networks", "everybody"])),
                                name="record_item_sharing_is_known",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SelfAnswer",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "local_network",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="self_answers",
                                to="networks.localnetwork",
                                verbose_name="local network",
                            ),
                        ),
                        (
                            "question",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="programme.selfquestion",
                                verbose_name="question",
                            ),
                        ),
                        ("answered_on", models.DateField(verbose_name="answered on")),
                        ("text", models.TextField(max_length=3000, verbose_name="answer")),
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
                        "verbose_name": "answer of a group about itself",
                        "verbose_name_plural": "answers of groups about themselves",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("local_network", "question", "answered_on"),
                                name="self_answer_is_given_once_a_day",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("text", ""), _negated=True), name="self_answer_has_words"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SentMaterial",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "distribution",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="materials",
                                to="networks.distribution",
                                verbose_name="sending",
                            ),
                        ),
                        (
                            "material",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sent",
                                to="networks.material",
                                verbose_name="material",
                            ),
                        ),
                        ("version", models.PositiveSmallIntegerField(verbose_name="version")),
                    ],
                    options={
                        "verbose_name": "material that was sent",
                        "verbose_name_plural": "materials that were sent",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("distribution", "material"), name="sending_holds_a_material_once"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SentRecord",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "record",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sendings",
                                to="networks.meetingrecord",
                                verbose_name="meeting record",
                            ),
                        ),
                        ("version", models.PositiveSmallIntegerField(verbose_name="version")),
                        ("body", models.JSONField(verbose_name="what was sent")),
                        ("sha256", models.CharField(max_length=64, verbose_name="check sum")),
                        ("sent_at", models.DateTimeField(verbose_name="sent")),
                        (
                            "sent_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="sent by",
                            ),
                        ),
                        ("answer_by", models.DateTimeField(verbose_name="to be answered by")),
                        (
                            "not_changed_because",
                            models.TextField(
                                blank=True, max_length=2000, verbose_name="what was asked for and not changed, and why"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "record with the members",
                        "verbose_name_plural": "records with the members",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("record", "version"), name="sent_record_version_stands_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("version__gte", 1)), name="sent_record_version_begins_at_one"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("sha256__regex", "^[0-9a-f]{64}$")),
                                name="sent_record_has_its_check_sum",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RecordCopy",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "sent",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="copies",
                                to="networks.sentrecord",
                                verbose_name="sending",
                            ),
                        ),
                        (
                            "membership",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="record_copies",
                                to="networks.membership",
                                verbose_name="member",
                            ),
                        ),
                        (
                            "outgoing",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="people.outgoing",
                                verbose_name="letter or call",
                            ),
                        ),
                        ("days", models.PositiveSmallIntegerField(verbose_name="working days to answer")),
                        (
                            "reminded_at",
                            models.DateTimeField(blank=True, null=True, verbose_name="reminded"),
                        ),
                    ],
                    options={
                        "verbose_name": "copy of a record",
                        "verbose_name_plural": "copies of records",
                        "constraints": [
                            models.UniqueConstraint(fields=("sent", "membership"), name="record_goes_to_a_member_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RecordReply",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("words", models.TextField(blank=True, max_length=2000, verbose_name="what they say")),
                        (
                            "replied_at",
                            models.DateTimeField(default=django.utils.timezone.now, verbose_name="answered"),
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
                            "sent",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="replies",
                                to="networks.sentrecord",
                                verbose_name="sending",
                            ),
                        ),
                        (
                            "membership",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="record_replies",
                                to="networks.membership",
                                verbose_name="member",
                            ),
                        ),
                        (
                            "answer",
                            models.CharField(
                                choices=[("right", "It is right"), ("change", "Please change something")],
                                max_length=6,
                                verbose_name="answer",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "answer to a record",
                        "verbose_name_plural": "answers to records",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("sent", "membership"), name="record_is_answered_once_by_a_member"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("answer__in", ["right", "change"])), name="record_answer_is_known"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("answer", "change"), _negated=True),
                                    models.Q(("words", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="record_answer_that_asks_says_what",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SolutionUptake",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "item",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="uptakes",
                                to="networks.recorditem",
                                verbose_name="solution",
                            ),
                        ),
                        (
                            "local_network",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="uptakes",
                                to="networks.localnetwork",
                                verbose_name="local network",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("wants", "We would like to try it"),
                                    ("trying", "We are trying it"),
                                    ("worked", "It worked here too"),
                                    ("did_not", "It did not work here"),
                                ],
                                max_length=7,
                                verbose_name="status",
                            ),
                        ),
                        ("words", models.TextField(blank=True, max_length=1000, verbose_name="in words")),
                        (
                            "said_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="said by",
                            ),
                        ),
                        ("said_at", models.DateTimeField(verbose_name="said")),
                    ],
                    options={
                        "verbose_name": "use of a solution",
                        "verbose_name_plural": "uses of solutions",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("item", "local_network"), name="solution_uptake_is_said_once_by_a_group"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["wants", "trying", "worked", "did_not"])),
                                name="solution_uptake_status_is_known",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SpaceCode",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "membership",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="space_code",
                                to="networks.membership",
                                verbose_name="member",
                            ),
                        ),
                        ("code_hash", models.CharField(editable=False, max_length=64)),
                        ("expires_at", models.DateTimeField(verbose_name="good until")),
                        ("tries", models.PositiveSmallIntegerField(default=0, verbose_name="tries")),
                    ],
                    options={
                        "verbose_name": "code of a member",
                        "verbose_name_plural": "codes of members",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("tries__lte", 5)), name="space_code_is_tried_five_times_at_most"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Theme",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "network",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="themes",
                                to="networks.network",
                                verbose_name="network",
                            ),
                        ),
                        ("position", models.PositiveSmallIntegerField(verbose_name="place")),
                        ("name", impact.programme.texts.TextsField(verbose_name="theme")),
                        (
                            "differs",
                            impact.programme.texts.TextsField(blank=True, verbose_name="where the places differ"),
                        ),
                    ],
                    options={
                        "verbose_name": "theme",
                        "verbose_name_plural": "themes",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(models.Q(("name__en", ""), _negated=True), ("name__has_key", "en")),
                                name="theme_name_en_is_filled",
                            ),
                            models.UniqueConstraint(
                                fields=("network", "position"), name="theme_has_a_place_of_its_own"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DigestItem",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "digest",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="items",
                                to="networks.digest",
                                verbose_name="digest",
                            ),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="digest_items",
                                to="networks.recorditem",
                                verbose_name="piece",
                            ),
                        ),
                        (
                            "theme",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="networks.theme",
                                verbose_name="theme",
                            ),
                        ),
                        ("position", models.PositiveSmallIntegerField(verbose_name="place")),
                        ("kept", models.BooleanField(default=True, verbose_name="stays in")),
                        ("note", models.CharField(blank=True, max_length=500, verbose_name="note")),
                    ],
                    options={
                        "verbose_name": "piece of a digest",
                        "verbose_name_plural": "pieces of a digest",
                        "constraints": [
                            models.UniqueConstraint(fields=("digest", "item"), name="digest_holds_a_piece_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ItemTheme",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "item",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="themes",
                                to="networks.recorditem",
                                verbose_name="piece",
                            ),
                        ),
                        (
                            "theme",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="items",
                                to="networks.theme",
                                verbose_name="theme",
                            ),
                        ),
                        (
                            "coded_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="put there by",
                            ),
                        ),
                        ("coded_at", models.DateTimeField(verbose_name="put there")),
                    ],
                    options={
                        "verbose_name": "theme of a piece",
                        "verbose_name_plural": "themes of pieces",
                        "constraints": [
                            models.UniqueConstraint(fields=("item", "theme"), name="item_is_in_a_theme_once")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="WithheldItem",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "item",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="withheld",
                                to="networks.recorditem",
                                verbose_name="piece of a record",
                            ),
                        ),
                        (
                            "because",
                            models.CharField(
                                choices=[
                                    ("consent", "The person who said it took back their consent"),
                                    ("asked", "Somebody asked for it, and the Networks team agreed"),
                                ],
                                max_length=8,
                                verbose_name="why",
                            ),
                        ),
                        ("withheld_at", models.DateTimeField(verbose_name="since")),
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
                    ],
                    options={
                        "verbose_name": "withheld piece",
                        "verbose_name_plural": "withheld pieces",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("because__in", ["consent", "asked"])), name="withheld_item_says_why"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="WordsReply",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("words", models.TextField(blank=True, max_length=2000, verbose_name="what they say")),
                        (
                            "replied_at",
                            models.DateTimeField(default=django.utils.timezone.now, verbose_name="answered"),
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
                            "sent",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="words_replies",
                                to="networks.sentrecord",
                                verbose_name="sending",
                            ),
                        ),
                        (
                            "membership",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="words_replies",
                                to="networks.membership",
                                verbose_name="member",
                            ),
                        ),
                        ("key", models.CharField(max_length=60, verbose_name="which piece")),
                        (
                            "answer",
                            models.CharField(
                                choices=[
                                    ("right", "They are right"),
                                    ("change", "Please change them"),
                                    ("leave_out", "Please leave them out"),
                                ],
                                max_length=9,
                                verbose_name="answer",
                            ),
                        ),
                        (
                            "share",
                            models.CharField(
                                choices=[
                                    ("group", "Only this group"),
                                    ("networks", "Other local networks too"),
                                    ("everybody", "Everybody, on the public page"),
                                ],
                                max_length=9,
                                verbose_name="may go to",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "answer to one's own words",
                        "verbose_name_plural": "answers to one's own words",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("sent", "membership", "key"), name="words_are_answered_once_by_a_member"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("answer__in", ["right", "change", "leave_out"])),
                                name="words_answer_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("share__in", ["group", "networks", "everybody"])),
                                name="words_answer_sharing_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("answer", "change"), _negated=True),
                                    models.Q(("words", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="words_answer_that_asks_says_what",
                            ),
                        ],
                    },
                ),
                migrations.AddField(
                    model_name="localnetwork",
                    name="deputy",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="second leader",
                    ),
                ),
                migrations.AddField(
                    model_name="localnetwork",
                    name="hosting",
                    field=models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="local_network",
                        to="programme.hosting",
                        verbose_name="hosted by",
                    ),
                ),
                migrations.AddField(
                    model_name="localnetwork",
                    name="recruiting",
                    field=models.BooleanField(default=False, verbose_name="looks for members"),
                ),
                migrations.AddField(
                    model_name="localnetwork",
                    name="region",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="programme.region",
                        verbose_name="region",
                    ),
                ),
                migrations.AddField(
                    model_name="localnetwork",
                    name="starts_on",
                    field=models.DateField(blank=True, null=True, verbose_name="meets from"),
                ),
                migrations.AddField(
                    model_name="localnetwork",
                    name="tier",
                    field=models.CharField(
                        choices=[("local", "Local network"), ("coordinators", "Coordinators of all places")],
                        default="local",
                        max_length=12,
                        verbose_name="level",
                    ),
                ),
                migrations.AddField(
                    model_name="localnetworkevent",
                    name="deputy",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="second leader",
                    ),
                ),
                migrations.AddField(
                    model_name="localnetworkevent",
                    name="hosting",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programme.hosting",
                        verbose_name="hosted by",
                    ),
                ),
                migrations.AddField(
                    model_name="localnetworkevent",
                    name="recruiting",
                    field=models.BooleanField(default=False, verbose_name="looks for members"),
                ),
                migrations.AddField(
                    model_name="localnetworkevent",
                    name="region",
                    field=models.ForeignKey(
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
                migrations.AddField(
                    model_name="localnetworkevent",
                    name="starts_on",
                    field=models.DateField(blank=True, null=True, verbose_name="meets from"),
                ),
                migrations.AddField(
                    model_name="localnetworkevent",
                    name="tier",
                    field=models.CharField(
                        choices=[("local", "Local network"), ("coordinators", "Coordinators of all places")],
                        default="local",
                        max_length=12,
                        verbose_name="level",
                    ),
                ),
                migrations.AddField(
                    model_name="meeting",
                    name="cancelled_because",
                    field=models.CharField(blank=True, max_length=300, verbose_name="why it is cancelled"),
                ),
                migrations.AddField(
                    model_name="meeting",
                    name="entry",
                    field=models.OneToOneField(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="network_meeting",
                        to="participation.calendarentry",
                        verbose_name="date",
                    ),
                ),
                migrations.AddField(
                    model_name="meeting",
                    name="focus",
                    field=models.TextField(blank=True, max_length=1000, verbose_name="what this meeting is about"),
                ),
                migrations.AddField(
                    model_name="meetingevent",
                    name="entry",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="participation.calendarentry",
                        verbose_name="date",
                    ),
                ),
                migrations.AddField(
                    model_name="meetingrecord",
                    name="shared_at",
                    field=models.DateTimeField(blank=True, null=True, verbose_name="shared"),
                ),
                migrations.AddField(
                    model_name="meetingrecordevent",
                    name="shared_at",
                    field=models.DateTimeField(blank=True, null=True, verbose_name="shared"),
                ),
                migrations.AddField(
                    model_name="network",
                    name="evidence",
                    field=impact.programme.texts.TextsField(blank=True, verbose_name="what the evidence says"),
                ),
                migrations.AddField(
                    model_name="network",
                    name="guide",
                    field=impact.programme.texts.TextsField(blank=True, verbose_name="guide for coordinators"),
                ),
                migrations.AddField(
                    model_name="network",
                    name="template",
                    field=models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="programme.networktemplate",
                        verbose_name="kind of network",
                    ),
                ),
                migrations.AddField(
                    model_name="network",
                    name="topic",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="networks",
                        to="programme.topic",
                        verbose_name="topic",
                    ),
                ),
                migrations.AddField(
                    model_name="networkevent",
                    name="evidence",
                    field=impact.programme.texts.TextsField(blank=True, verbose_name="what the evidence says"),
                ),
                migrations.AddField(
                    model_name="networkevent",
                    name="guide",
                    field=impact.programme.texts.TextsField(blank=True, verbose_name="guide for coordinators"),
                ),
                migrations.AddField(
                    model_name="networkevent",
                    name="template",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programme.networktemplate",
                        verbose_name="kind of network",
                    ),
                ),
                migrations.AddField(
                    model_name="networkevent",
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
                migrations.AlterField(
                    model_name="localnetwork",
                    name="nation",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="programme.nation",
                        verbose_name="nation",
                    ),
                ),
                migrations.AlterField(
                    model_name="localnetworkevent",
                    name="nation",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="programme.nation",
                        verbose_name="nation",
                    ),
                ),
                migrations.AlterField(
                    model_name="localnetworkevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="id_public_id_network_tier_nation_region_place_hosting_coordinator_deputy_starts_on_recruiting_status_events",
                        to="networks.localnetwork",
                    ),
                ),
                migrations.AlterField(
                    model_name="meeting",
                    name="number",
                    field=models.PositiveSmallIntegerField(verbose_name="number"),
                ),
                migrations.AlterField(
                    model_name="meetingevent",
                    name="number",
                    field=models.PositiveSmallIntegerField(verbose_name="number"),
                ),
                migrations.AlterField(
                    model_name="meetingevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="id_public_id_local_network_number_entry_mode_status_events",
                        to="networks.meeting",
                    ),
                ),
                migrations.AlterField(
                    model_name="meetingrecord",
                    name="status",
                    field=models.CharField(
                        choices=[
                            ("draft", "Being written"),
                            ("sent", "With the members"),
                            ("agreed", "Agreed"),
                            ("shared", "Shared with the other networks"),
                        ],
                        default="draft",
                        max_length=10,
                        verbose_name="status",
                    ),
                ),
                migrations.AlterField(
                    model_name="meetingrecordevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="id_public_id_meeting_status_started_at_started_by_agreed_at_agreed_by_shared_at_events",
                        to="networks.meetingrecord",
                    ),
                ),
                migrations.AlterField(
                    model_name="meetingrecordevent",
                    name="status",
                    field=models.CharField(
                        choices=[
                            ("draft", "Being written"),
                            ("sent", "With the members"),
                            ("agreed", "Agreed"),
                            ("shared", "Shared with the other networks"),
                        ],
                        default="draft",
                        max_length=10,
                        verbose_name="status",
                    ),
                ),
                migrations.AlterField(
                    model_name="networkevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="id_public_id_slug_title_issue_question_template_topic_evidence_guide_status_published_at_events",
                        to="networks.network",
                    ),
                ),
                migrations.AlterField(
                    model_name="recordsection",
                    name="section",
                    field=models.CharField(
                        choices=[
                            ("attendance", "Who came"),
                            ("learned", "One thing you learned"),
                            ("solutions", "A practical solution"),
                            ("actions", "What happens next"),
                            ("discussion", "What was discussed"),
                            ("experiences", "What people told"),
                            ("disagreements", "Where you did not agree"),
                            ("gaps", "What nobody knows yet"),
                            ("went_well", "What went well"),
                        ],
                        max_length=14,
                        verbose_name="section",
                    ),
                ),
            ],
        ),
        impact.accounts.triggers.AddTriggers(
            triggers=(
                (
                    "community",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_communityevent" ("about", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "slug", "title", "weeks_from", "weeks_to") VALUES (NEW."about", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."published_at", NEW."slug", NEW."title", NEW."weeks_from", NEW."weeks_to"); RETURN NULL;',
                            hash="9bbb9c3d3285322b42debe537869692f0a09464c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_48c35",
                            table="networks_community",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "community",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."about" IS DISTINCT FROM (NEW."about") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."published_at" IS DISTINCT FROM (NEW."published_at") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."weeks_from" IS DISTINCT FROM (NEW."weeks_from") OR OLD."weeks_to" IS DISTINCT FROM (NEW."weeks_to"))',
                            func='INSERT INTO "networks_communityevent" ("about", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "slug", "title", "weeks_from", "weeks_to") VALUES (NEW."about", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."published_at", NEW."slug", NEW."title", NEW."weeks_from", NEW."weeks_to"); RETURN NULL;',
                            hash="5f3091f08dda952315ba1497a4ef322b8d1bd39b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cb191",
                            table="networks_community",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "community",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_communityevent" ("about", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "slug", "title", "weeks_from", "weeks_to") VALUES (OLD."about", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."published_at", OLD."slug", OLD."title", OLD."weeks_from", OLD."weeks_to"); RETURN NULL;',
                            hash="dccd1d70bd9212dee72edc93aa57c738684dc014",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_852d7",
                            table="networks_community",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "addendum",
                    pgtrigger.compiler.Trigger(
                        name="addendum_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b6bfb2891cbf8aa792f8fc7ac6b7f4cbc8aab72f",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_addendum_never_changes_cd20e",
                            table="networks_addendum",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "addendum",
                    pgtrigger.compiler.Trigger(
                        name="addendum_follows_an_agreed_record",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE impossible boolean;",
                            func="\n            SELECT NOT EXISTS (SELECT 1 FROM networks_agreedrecord WHERE record_id = NEW.record_id) INTO impossible;\n            IF impossible THEN\n                RAISE EXCEPTION 'pgtrigger: only an agreed meeting record is corrected by an addendum';\n            END IF;\n            RETURN NEW;\n            ",
                            hash="66879eb7aea41ec1a51f5c1d420ba21bc69395ee",
                            operation="INSERT",
                            pgid="pgtrigger_addendum_follows_an_agreed_record_88c0b",
                            table="networks_addendum",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "agreedrecord",
                    pgtrigger.compiler.Trigger(
                        name="agreed_record_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="1ac37d164521ede4006eb20c157f8ef23ad5e028",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_agreed_record_never_changes_2b6f9",
                            table="networks_agreedrecord",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "communityevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="da38598f143ee3d6d63e95cdd52f4145ca1cd900",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b99a1",
                            table="networks_communityevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "communitysessionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="173786ce59f1acf829677b91d7af39e1e6094a52",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_875ff",
                            table="networks_communitysessionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "communitysession",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_communitysessionevent" ("community_id", "ends_at", "id", "mode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_at", "status", "theme_id") VALUES (NEW."community_id", NEW."ends_at", NEW."id", NEW."mode", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."starts_at", NEW."status", NEW."theme_id"); RETURN NULL;',
                            hash="ed09f363439ed78c43c09a8ca34495b203bcb763",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9721f",
                            table="networks_communitysession",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "communitysession",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."community_id" IS DISTINCT FROM (NEW."community_id") OR OLD."ends_at" IS DISTINCT FROM (NEW."ends_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."mode" IS DISTINCT FROM (NEW."mode") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."starts_at" IS DISTINCT FROM (NEW."starts_at") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."theme_id" IS DISTINCT FROM (NEW."theme_id"))',
                            func='INSERT INTO "networks_communitysessionevent" ("community_id", "ends_at", "id", "mode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_at", "status", "theme_id") VALUES (NEW."community_id", NEW."ends_at", NEW."id", NEW."mode", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."starts_at", NEW."status", NEW."theme_id"); RETURN NULL;',
                            hash="faef1e66924ea084a0efbfaf2c79fa2b01534a55",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_dce1e",
                            table="networks_communitysession",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "communitysession",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_communitysessionevent" ("community_id", "ends_at", "id", "mode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_at", "status", "theme_id") VALUES (OLD."community_id", OLD."ends_at", OLD."id", OLD."mode", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."starts_at", OLD."status", OLD."theme_id"); RETURN NULL;',
                            hash="324f871b4564e3551ebe22c5edb7f9f8307e84d5",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_87948",
                            table="networks_communitysession",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "debrief",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_debriefevent" ("id", "is_done", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "support_needed", "talked_by_id", "talked_on", "written_at") VALUES (NEW."id", NEW."is_done", NEW."meeting_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."support_needed", NEW."talked_by_id", NEW."talked_on", NEW."written_at"); RETURN NULL;',
                            hash="91c6dd9b69c2ed39568a860cff55f1ff2315a95a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2a11a",
                            table="networks_debrief",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "debrief",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_done" IS DISTINCT FROM (NEW."is_done") OR OLD."meeting_id" IS DISTINCT FROM (NEW."meeting_id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."support_needed" IS DISTINCT FROM (NEW."support_needed") OR OLD."talked_by_id" IS DISTINCT FROM (NEW."talked_by_id") OR OLD."talked_on" IS DISTINCT FROM (NEW."talked_on") OR OLD."written_at" IS DISTINCT FROM (NEW."written_at"))',
                            func='INSERT INTO "networks_debriefevent" ("id", "is_done", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "support_needed", "talked_by_id", "talked_on", "written_at") VALUES (NEW."id", NEW."is_done", NEW."meeting_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."support_needed", NEW."talked_by_id", NEW."talked_on", NEW."written_at"); RETURN NULL;',
                            hash="afa83e419fe0804e8349ea5f25a59c3ad1cb7fac",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5ffb2",
                            table="networks_debrief",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "debrief",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_debriefevent" ("id", "is_done", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "support_needed", "talked_by_id", "talked_on", "written_at") VALUES (OLD."id", OLD."is_done", OLD."meeting_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."support_needed", OLD."talked_by_id", OLD."talked_on", OLD."written_at"); RETURN NULL;',
                            hash="e011cd9e7d806e3ab81d342ffbe06061d447ac29",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ee22a",
                            table="networks_debrief",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "debriefevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="d47f2dc5c007f83c9113e7f3d503acdc259c5f25",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6ce78",
                            table="networks_debriefevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "digest",
                    pgtrigger.compiler.Trigger(
                        name="digest_that_is_sent_stays_sent",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{checked:draft,checked:sent,draft:checked}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="1a566db8bdbe0798a3bf282a3d3b7c21c4da4cd8",
                            operation="UPDATE",
                            pgid="pgtrigger_digest_that_is_sent_stays_sent_661f7",
                            table="networks_digest",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "digest",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_digestevent" ("checked_at", "checked_by_id", "drafted_at", "id", "network_id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sent_at", "sent_by_id", "status", "version") VALUES (NEW."checked_at", NEW."checked_by_id", NEW."drafted_at", NEW."id", NEW."network_id", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."sent_at", NEW."sent_by_id", NEW."status", NEW."version"); RETURN NULL;',
                            hash="3b4f3effb9d1d850b55df1d5cc533ad6db954748",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_53ed4",
                            table="networks_digest",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "digest",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."checked_at" IS DISTINCT FROM (NEW."checked_at") OR OLD."checked_by_id" IS DISTINCT FROM (NEW."checked_by_id") OR OLD."drafted_at" IS DISTINCT FROM (NEW."drafted_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."network_id" IS DISTINCT FROM (NEW."network_id") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."sent_at" IS DISTINCT FROM (NEW."sent_at") OR OLD."sent_by_id" IS DISTINCT FROM (NEW."sent_by_id") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                            func='INSERT INTO "networks_digestevent" ("checked_at", "checked_by_id", "drafted_at", "id", "network_id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sent_at", "sent_by_id", "status", "version") VALUES (NEW."checked_at", NEW."checked_by_id", NEW."drafted_at", NEW."id", NEW."network_id", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."sent_at", NEW."sent_by_id", NEW."status", NEW."version"); RETURN NULL;',
                            hash="13c3a025a1a15aa61b241b533370cfd1fdd41e6a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8f7b8",
                            table="networks_digest",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "digest",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_digestevent" ("checked_at", "checked_by_id", "drafted_at", "id", "network_id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sent_at", "sent_by_id", "status", "version") VALUES (OLD."checked_at", OLD."checked_by_id", OLD."drafted_at", OLD."id", OLD."network_id", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."sent_at", OLD."sent_by_id", OLD."status", OLD."version"); RETURN NULL;',
                            hash="355d6075cd5198124ed8e62e5d6eeec4f6f4fca6",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b5d0c",
                            table="networks_digest",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "digestcopy",
                    pgtrigger.compiler.Trigger(
                        name="digest_copy_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="fae84d6a41f72dc232f9902f9c8636a29e682ebb",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_digest_copy_never_changes_ccb06",
                            table="networks_digestcopy",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "digestevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f3ff6a826658ec65bb430973457154f0cda0e7b0",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_77b8d",
                            table="networks_digestevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "distribution",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_distributionevent" ("days_before", "id", "late_because", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sent_at", "sent_by_id") VALUES (NEW."days_before", NEW."id", NEW."late_because", NEW."meeting_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."sent_at", NEW."sent_by_id"); RETURN NULL;',
                            hash="d7c9632d5ff0c6fef00599927f14ab384ca14a91",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_338ef",
                            table="networks_distribution",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "distribution",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "networks_distributionevent" ("days_before", "id", "late_because", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sent_at", "sent_by_id") VALUES (NEW."days_before", NEW."id", NEW."late_because", NEW."meeting_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."sent_at", NEW."sent_by_id"); RETURN NULL;',
                            hash="09916b50b3a270e52e2a1c2ef4b5876fe8f2015f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cf0cc",
                            table="networks_distribution",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "distribution",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_distributionevent" ("days_before", "id", "late_because", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sent_at", "sent_by_id") VALUES (OLD."days_before", OLD."id", OLD."late_because", OLD."meeting_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."sent_at", OLD."sent_by_id"); RETURN NULL;',
                            hash="2c96ee5573593b4e1bec13a7a64eeb49363024d8",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ec620",
                            table="networks_distribution",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "distributionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="f3687bf6852296e211c9240290b7fd8e8a2ade43",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d46e4",
                            table="networks_distributionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "material",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_materialevent" ("evidence", "id", "meeting_number", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "title", "version", "withdrawn_at") VALUES (NEW."evidence", NEW."id", NEW."meeting_number", NEW."network_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."title", NEW."version", NEW."withdrawn_at"); RETURN NULL;',
                            hash="f5452e3e45882a6f714ed4ab29f24e6c958fe84e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4e0a5",
                            table="networks_material",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "material",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."evidence" IS DISTINCT FROM (NEW."evidence") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."meeting_number" IS DISTINCT FROM (NEW."meeting_number") OR OLD."network_id" IS DISTINCT FROM (NEW."network_id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."title" IS DISTINCT FROM (NEW."title") OR OLD."version" IS DISTINCT FROM (NEW."version") OR OLD."withdrawn_at" IS DISTINCT FROM (NEW."withdrawn_at"))',
                            func='INSERT INTO "networks_materialevent" ("evidence", "id", "meeting_number", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "title", "version", "withdrawn_at") VALUES (NEW."evidence", NEW."id", NEW."meeting_number", NEW."network_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."title", NEW."version", NEW."withdrawn_at"); RETURN NULL;',
                            hash="043eec9780e2bf1e8e63473cd4192062ff0d2685",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7c98f",
                            table="networks_material",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "material",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_materialevent" ("evidence", "id", "meeting_number", "network_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "title", "version", "withdrawn_at") VALUES (OLD."evidence", OLD."id", OLD."meeting_number", OLD."network_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."title", OLD."version", OLD."withdrawn_at"); RETURN NULL;',
                            hash="2d9cc84074994f714dcf9e379e8878adfd9edd94",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_af19b",
                            table="networks_material",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "materialevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="970f4a746d15d8502c5b44d620e23dbfaef89719",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_9be07",
                            table="networks_materialevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "membership",
                    pgtrigger.compiler.Trigger(
                        name="membership_has_its_seat_in_this_local_network",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE whose uuid; mine uuid;",
                            func="\n                    SELECT s.subject FROM participation_invitation i\n                        JOIN participation_seating s ON s.id = i.seating_id WHERE i.id = NEW.invitation_id INTO whose;\n                    SELECT public_id FROM networks_localnetwork WHERE id = NEW.local_network_id INTO mine;\n                    IF whose IS DISTINCT FROM mine THEN\n                        RAISE EXCEPTION 'pgtrigger: this person has their seat in something else';\n                    END IF;\n                    RETURN NEW;\n                    ",
                            hash="35ddc4ab4ac4431d78ddd3f8c055621434fc0993",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_membership_has_its_seat_in_this_local_network_97dc1",
                            table="networks_membership",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "membership",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_membershipevent" ("came_by", "consent_version", "consented_at", "id", "invitation_id", "invited_by_id", "local_network_id", "naming", "not_this_time_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "replaces_id", "shares", "withdrew_at") VALUES (NEW."came_by", NEW."consent_version", NEW."consented_at", NEW."id", NEW."invitation_id", NEW."invited_by_id", NEW."local_network_id", NEW."naming", NEW."not_this_time_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."replaces_id", NEW."shares", NEW."withdrew_at"); RETURN NULL;',
                            hash="a4fe8cc054d94061cde09293aa57f3ffdf95f829",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3ce41",
                            table="networks_membership",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "membership",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."came_by" IS DISTINCT FROM (NEW."came_by") OR OLD."consent_version" IS DISTINCT FROM (NEW."consent_version") OR OLD."consented_at" IS DISTINCT FROM (NEW."consented_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."invitation_id" IS DISTINCT FROM (NEW."invitation_id") OR OLD."invited_by_id" IS DISTINCT FROM (NEW."invited_by_id") OR OLD."local_network_id" IS DISTINCT FROM (NEW."local_network_id") OR OLD."naming" IS DISTINCT FROM (NEW."naming") OR OLD."not_this_time_at" IS DISTINCT FROM (NEW."not_this_time_at") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."replaces_id" IS DISTINCT FROM (NEW."replaces_id") OR OLD."shares" IS DISTINCT FROM (NEW."shares") OR OLD."withdrew_at" IS DISTINCT FROM (NEW."withdrew_at"))',
                            func='INSERT INTO "networks_membershipevent" ("came_by", "consent_version", "consented_at", "id", "invitation_id", "invited_by_id", "local_network_id", "naming", "not_this_time_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "replaces_id", "shares", "withdrew_at") VALUES (NEW."came_by", NEW."consent_version", NEW."consented_at", NEW."id", NEW."invitation_id", NEW."invited_by_id", NEW."local_network_id", NEW."naming", NEW."not_this_time_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."replaces_id", NEW."shares", NEW."withdrew_at"); RETURN NULL;',
                            hash="29b1ae829ceb4c847455dbd315550b5bfc56316f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b347c",
                            table="networks_membership",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "membership",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_membershipevent" ("came_by", "consent_version", "consented_at", "id", "invitation_id", "invited_by_id", "local_network_id", "naming", "not_this_time_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "replaces_id", "shares", "withdrew_at") VALUES (OLD."came_by", OLD."consent_version", OLD."consented_at", OLD."id", OLD."invitation_id", OLD."invited_by_id", OLD."local_network_id", OLD."naming", OLD."not_this_time_at", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."replaces_id", OLD."shares", OLD."withdrew_at"); RETURN NULL;',
                            hash="dfaa8ff96f16e8acb841ac37603e64a0ea8ae02c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_af4ac",
                            table="networks_membership",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "meetingreply",
                    pgtrigger.compiler.Trigger(
                        name="meeting_is_answered_by_its_members",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE whose bigint; mine bigint;",
                            func="\n            IF NEW.membership_id IS NULL THEN\n                RETURN NEW;\n            END IF;\n            SELECT local_network_id FROM networks_membership WHERE id = NEW.membership_id INTO whose;\n            SELECT local_network_id FROM networks_meeting WHERE id = NEW.meeting_id INTO mine;\n            IF whose IS DISTINCT FROM mine THEN\n                RAISE EXCEPTION 'pgtrigger: this person belongs to another local network';\n            END IF;\n            RETURN NEW;\n            ",
                            hash="3afaf4da0fe68c5e38830fbde572f5610c5d0e4e",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_meeting_is_answered_by_its_members_b6446",
                            table="networks_meetingreply",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "meetingfeedback",
                    pgtrigger.compiler.Trigger(
                        name="feedback_is_given_by_members",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE whose bigint; mine bigint;",
                            func="\n            IF NEW.membership_id IS NULL THEN\n                RETURN NEW;\n            END IF;\n            SELECT local_network_id FROM networks_membership WHERE id = NEW.membership_id INTO whose;\n            SELECT local_network_id FROM networks_meeting WHERE id = NEW.meeting_id INTO mine;\n            IF whose IS DISTINCT FROM mine THEN\n                RAISE EXCEPTION 'pgtrigger: this person belongs to another local network';\n            END IF;\n            RETURN NEW;\n            ",
                            hash="bd0beede32ce93649b3d728180be9b3ee37d593f",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_feedback_is_given_by_members_d43f9",
                            table="networks_meetingfeedback",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "membershipevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3dfd41a2446a91e8be74b49394d14fa1fcdd6cb7",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_a76e8",
                            table="networks_membershipevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "planaction",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_planactionevent" ("changed_at", "due_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "public_id", "review_on", "status") VALUES (NEW."changed_at", NEW."due_on", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."position", NEW."public_id", NEW."review_on", NEW."status"); RETURN NULL;',
                            hash="5b18319b48ab92d5f7c8f85451f325e674ce46ac",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e497a",
                            table="networks_planaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planaction",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."changed_at" IS DISTINCT FROM (NEW."changed_at") OR OLD."due_on" IS DISTINCT FROM (NEW."due_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."plan_id" IS DISTINCT FROM (NEW."plan_id") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."review_on" IS DISTINCT FROM (NEW."review_on") OR OLD."status" IS DISTINCT FROM (NEW."status"))',
                            func='INSERT INTO "networks_planactionevent" ("changed_at", "due_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "public_id", "review_on", "status") VALUES (NEW."changed_at", NEW."due_on", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plan_id", NEW."position", NEW."public_id", NEW."review_on", NEW."status"); RETURN NULL;',
                            hash="9eee58af3f535c95aba3d1946ff4f754d776e481",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_718c3",
                            table="networks_planaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planaction",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_planactionevent" ("changed_at", "due_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "position", "public_id", "review_on", "status") VALUES (OLD."changed_at", OLD."due_on", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."plan_id", OLD."position", OLD."public_id", OLD."review_on", OLD."status"); RETURN NULL;',
                            hash="7ec269434e0987856e00a3579984f9b220d68d95",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_749c4",
                            table="networks_planaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planactionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="cac71b8ada369929c898e27fe7cd36ad02459eef",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_51a36",
                            table="networks_planactionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "planversion",
                    pgtrigger.compiler.Trigger(
                        name="plan_version_signed_off_stays",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{proposed:signed_off,proposed:taken_back}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="d13bf44ff21ce5fa6036cdd1b104cefff9861ffc",
                            operation="UPDATE",
                            pgid="pgtrigger_plan_version_signed_off_stays_c6052",
                            table="networks_planversion",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "planversion",
                    pgtrigger.compiler.Trigger(
                        name="plan_version_body_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."plan_id" IS DISTINCT FROM (NEW."plan_id") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."body" IS DISTINCT FROM (NEW."body") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256") OR OLD."sent_at" IS DISTINCT FROM (NEW."sent_at") OR OLD."sent_by_id" IS DISTINCT FROM (NEW."sent_by_id") OR OLD."answer_by" IS DISTINCT FROM (NEW."answer_by"))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="eef025f60663da544197a52db9544e817a318313",
                            operation="UPDATE",
                            pgid="pgtrigger_plan_version_body_never_changes_ef18d",
                            table="networks_planversion",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "planversion",
                    pgtrigger.compiler.Trigger(
                        name="plan_version_is_never_deleted",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="6e27981e5104d3b8364aa33ae9984de866de041c",
                            operation="DELETE",
                            pgid="pgtrigger_plan_version_is_never_deleted_45466",
                            table="networks_planversion",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "planversion",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_planversionevent" ("answer_by", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "public_id", "released_at", "released_by_id", "sent_at", "sent_by_id", "signed_off_at", "status") VALUES (NEW."answer_by", NEW."id", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."public_id", NEW."released_at", NEW."released_by_id", NEW."sent_at", NEW."sent_by_id", NEW."signed_off_at", NEW."status"); RETURN NULL;',
                            hash="2dbd15dad47076a909139a7f7d027ae273095cb2",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_269a8",
                            table="networks_planversion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planversion",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."answer_by" IS DISTINCT FROM (NEW."answer_by") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."plan_id" IS DISTINCT FROM (NEW."plan_id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."released_at" IS DISTINCT FROM (NEW."released_at") OR OLD."released_by_id" IS DISTINCT FROM (NEW."released_by_id") OR OLD."sent_at" IS DISTINCT FROM (NEW."sent_at") OR OLD."sent_by_id" IS DISTINCT FROM (NEW."sent_by_id") OR OLD."signed_off_at" IS DISTINCT FROM (NEW."signed_off_at") OR OLD."status" IS DISTINCT FROM (NEW."status"))',
                            func='INSERT INTO "networks_planversionevent" ("answer_by", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "public_id", "released_at", "released_by_id", "sent_at", "sent_by_id", "signed_off_at", "status") VALUES (NEW."answer_by", NEW."id", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plan_id", NEW."public_id", NEW."released_at", NEW."released_by_id", NEW."sent_at", NEW."sent_by_id", NEW."signed_off_at", NEW."status"); RETURN NULL;',
                            hash="6b9c781bbe46f515609f43af0b13478a090c5d80",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_df0d8",
                            table="networks_planversion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planversion",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_planversionevent" ("answer_by", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "public_id", "released_at", "released_by_id", "sent_at", "sent_by_id", "signed_off_at", "status") VALUES (OLD."answer_by", OLD."id", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."plan_id", OLD."public_id", OLD."released_at", OLD."released_by_id", OLD."sent_at", OLD."sent_by_id", OLD."signed_off_at", OLD."status"); RETURN NULL;',
                            hash="2c0e4f6e64365eedb82c146054a567dc9cc44bd6",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c9ec7",
                            table="networks_planversion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "plananswer",
                    pgtrigger.compiler.Trigger(
                        name="plan_is_answered_by_members_of_its_group",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE whose bigint; mine bigint;",
                            func="\n            IF NEW.membership_id IS NULL THEN\n                RETURN NEW;\n            END IF;\n            SELECT local_network_id FROM networks_membership WHERE id = NEW.membership_id INTO whose;\n            SELECT p.local_network_id FROM networks_planversion v\n                    JOIN networks_actionplan p ON p.id = v.plan_id WHERE v.id = NEW.version_id INTO mine;\n            IF whose IS DISTINCT FROM mine THEN\n                RAISE EXCEPTION 'pgtrigger: this person belongs to another local network';\n            END IF;\n            RETURN NEW;\n            ",
                            hash="f0da13977a90ed46564ba67bf6606e665fb1d85c",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_plan_is_answered_by_members_of_its_group_49aa7",
                            table="networks_plananswer",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "followupevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="a1e15affa20a8a3cba46031f9c7ecd117865f15d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_cf102",
                            table="networks_followupevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "followup",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_followupevent" ("asked_at", "due_on", "found", "id", "months", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "version_id") VALUES (NEW."asked_at", NEW."due_on", NEW."found", NEW."id", NEW."months", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."recorded_at", NEW."recorded_by_id", NEW."version_id"); RETURN NULL;',
                            hash="0334a4b5c273a7d2a2f0414e59b98da2fe598754",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6c1e1",
                            table="networks_followup",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "followup",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."asked_at" IS DISTINCT FROM (NEW."asked_at") OR OLD."due_on" IS DISTINCT FROM (NEW."due_on") OR OLD."found" IS DISTINCT FROM (NEW."found") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."months" IS DISTINCT FROM (NEW."months") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."recorded_at" IS DISTINCT FROM (NEW."recorded_at") OR OLD."recorded_by_id" IS DISTINCT FROM (NEW."recorded_by_id") OR OLD."version_id" IS DISTINCT FROM (NEW."version_id"))',
                            func='INSERT INTO "networks_followupevent" ("asked_at", "due_on", "found", "id", "months", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "version_id") VALUES (NEW."asked_at", NEW."due_on", NEW."found", NEW."id", NEW."months", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."recorded_at", NEW."recorded_by_id", NEW."version_id"); RETURN NULL;',
                            hash="33c29d66fa93835d267a40ac2b3a2713f961f3eb",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_20f30",
                            table="networks_followup",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "followup",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "networks_followupevent" ("asked_at", "due_on", "found", "id", "months", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "version_id") VALUES (OLD."asked_at", OLD."due_on", OLD."found", OLD."id", OLD."months", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."recorded_at", OLD."recorded_by_id", OLD."version_id"); RETURN NULL;',
                            hash="4853ed58a75b54a2ad7fc61990d44421ca715cec",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1a579",
                            table="networks_followup",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "planversionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="e48087e7a3cec9ceeb297f354b61fa79c0983a4b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_d7f77",
                            table="networks_planversionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "receipt",
                    pgtrigger.compiler.Trigger(
                        name="receipt_is_of_a_member_of_this_group",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE whose bigint; mine bigint;",
                            func="\n            IF NEW.membership_id IS NULL THEN\n                RETURN NEW;\n            END IF;\n            SELECT local_network_id FROM networks_membership WHERE id = NEW.membership_id INTO whose;\n            SELECT m.local_network_id FROM networks_distribution d\n                    JOIN networks_meeting m ON m.id = d.meeting_id WHERE d.id = NEW.distribution_id INTO mine;\n            IF whose IS DISTINCT FROM mine THEN\n                RAISE EXCEPTION 'pgtrigger: this person belongs to another local network';\n            END IF;\n            RETURN NEW;\n            ",
                            hash="f51990effdedb9b7167ccbf58708e7fb6a213529",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_receipt_is_of_a_member_of_this_group_29219",
                            table="networks_receipt",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "recorditem",
                    pgtrigger.compiler.Trigger(
                        name="record_item_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="33b815414a873e9e60a96139f3d4d7b2bdcaf6cf",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_record_item_never_changes_ca23c",
                            table="networks_recorditem",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "recorditem",
                    pgtrigger.compiler.Trigger(
                        name="record_item_comes_before_agreeing",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE impossible boolean;",
                            func="\n            SELECT EXISTS (SELECT 1 FROM networks_agreedrecord WHERE record_id = NEW.record_id) INTO impossible;\n            IF impossible THEN\n                RAISE EXCEPTION 'pgtrigger: nothing is added to an agreed meeting record';\n            END IF;\n            RETURN NEW;\n            ",
                            hash="43f370445d42ee015c40fef1bb935e0f9a8586a2",
                            operation="INSERT",
                            pgid="pgtrigger_record_item_comes_before_agreeing_fab65",
                            table="networks_recorditem",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "recorditem",
                    pgtrigger.compiler.Trigger(
                        name="record_item_is_of_a_member_of_its_group",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE whose bigint; mine bigint;",
                            func="\n            IF NEW.membership_id IS NULL THEN\n                RETURN NEW;\n            END IF;\n            SELECT local_network_id FROM networks_membership WHERE id = NEW.membership_id INTO whose;\n            SELECT m.local_network_id FROM networks_meetingrecord r\n    JOIN networks_meeting m ON m.id = r.meeting_id WHERE r.id =  NEW.record_id INTO mine;\n            IF whose IS DISTINCT FROM mine THEN\n                RAISE EXCEPTION 'pgtrigger: this person belongs to another local network';\n            END IF;\n            RETURN NEW;\n            ",
                            hash="c490318e688725430dc0bd933fb0c216dbd89b29",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_record_item_is_of_a_member_of_its_group_fa005",
                            table="networks_recorditem",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "sentrecord",
                    pgtrigger.compiler.Trigger(
                        name="sent_record_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="cd99ad835ee54d5b775b68c3f2f7f8d31f2b70ca",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_sent_record_never_changes_ed6f3",
                            table="networks_sentrecord",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "recordreply",
                    pgtrigger.compiler.Trigger(
                        name="record_is_answered_by_members_of_its_group",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE whose bigint; mine bigint;",
                            func="\n            IF NEW.membership_id IS NULL THEN\n                RETURN NEW;\n            END IF;\n            SELECT local_network_id FROM networks_membership WHERE id = NEW.membership_id INTO whose;\n            SELECT m.local_network_id FROM networks_meetingrecord r\n    JOIN networks_meeting m ON m.id = r.meeting_id WHERE r.id = (SELECT record_id FROM networks_sentrecord WHERE id = NEW.sent_id) INTO mine;\n            IF whose IS DISTINCT FROM mine THEN\n                RAISE EXCEPTION 'pgtrigger: this person belongs to another local network';\n            END IF;\n            RETURN NEW;\n            ",
                            hash="8a308b814f15054abcbedcb8bcc17ca87aebb686",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_record_is_answered_by_members_of_its_group_020f7",
                            table="networks_recordreply",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "recordcopy",
                    pgtrigger.compiler.Trigger(
                        name="record_goes_to_members_of_its_group",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE whose bigint; mine bigint;",
                            func="\n            IF NEW.membership_id IS NULL THEN\n                RETURN NEW;\n            END IF;\n            SELECT local_network_id FROM networks_membership WHERE id = NEW.membership_id INTO whose;\n            SELECT m.local_network_id FROM networks_meetingrecord r\n    JOIN networks_meeting m ON m.id = r.meeting_id WHERE r.id = (SELECT record_id FROM networks_sentrecord WHERE id = NEW.sent_id) INTO mine;\n            IF whose IS DISTINCT FROM mine THEN\n                RAISE EXCEPTION 'pgtrigger: this person belongs to another local network';\n            END IF;\n            RETURN NEW;\n            ",
                            hash="61ad1d6859378c3ce58dec117cfa8e93ee37c8b4",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_record_goes_to_members_of_its_group_77f84",
                            table="networks_recordcopy",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "itemtheme",
                    pgtrigger.compiler.Trigger(
                        name="item_theme_is_of_its_network",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE impossible boolean;",
                            func="\n            \n                SELECT (SELECT network_id FROM networks_theme WHERE id = NEW.theme_id) IS DISTINCT FROM l.network_id\n                    FROM networks_recorditem i JOIN networks_meetingrecord r ON r.id = i.record_id\n                    JOIN networks_meeting m ON m.id = r.meeting_id\n                    JOIN networks_localnetwork l ON l.id = m.local_network_id WHERE i.id = NEW.item_id\n                 INTO impossible;\n            IF impossible THEN\n                RAISE EXCEPTION 'pgtrigger: this theme belongs to another network';\n            END IF;\n            RETURN NEW;\n            ",
                            hash="ada716a87fab7ff72cccab053347b640e038b8c6",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_item_theme_is_of_its_network_a48d0",
                            table="networks_itemtheme",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "digestitem",
                    pgtrigger.compiler.Trigger(
                        name="digest_takes_only_what_may_be_shared",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE impossible boolean;",
                            func="\n            \n                SELECT NOT EXISTS (\n                    SELECT 1 FROM networks_recorditem i JOIN networks_meetingrecord r ON r.id = i.record_id\n                    WHERE i.id = NEW.item_id AND r.status = 'shared' AND i.share <> 'group'\n                    AND NOT EXISTS (SELECT 1 FROM networks_withhelditem w WHERE w.item_id = i.id)\n                )\n                 INTO impossible;\n            IF impossible THEN\n                RAISE EXCEPTION 'pgtrigger: only words that may be shared go into a digest';\n            END IF;\n            RETURN NEW;\n            ",
                            hash="e5ed9c74663c658c27884641c74c4e50879f3a9e",
                            operation="INSERT",
                            pgid="pgtrigger_digest_takes_only_what_may_be_shared_a6f94",
                            table="networks_digestitem",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "withhelditem",
                    pgtrigger.compiler.Trigger(
                        name="withheld_item_stays_withheld",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="d6ce7defc90a64a88a6dbe0d54181871f2f7cfab",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_withheld_item_stays_withheld_8748d",
                            table="networks_withhelditem",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "wordsreply",
                    pgtrigger.compiler.Trigger(
                        name="words_are_answered_by_members_of_its_group",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE whose bigint; mine bigint;",
                            func="\n            IF NEW.membership_id IS NULL THEN\n                RETURN NEW;\n            END IF;\n            SELECT local_network_id FROM networks_membership WHERE id = NEW.membership_id INTO whose;\n            SELECT m.local_network_id FROM networks_meetingrecord r\n    JOIN networks_meeting m ON m.id = r.meeting_id WHERE r.id = (SELECT record_id FROM networks_sentrecord WHERE id = NEW.sent_id) INTO mine;\n            IF whose IS DISTINCT FROM mine THEN\n                RAISE EXCEPTION 'pgtrigger: this person belongs to another local network';\n            END IF;\n            RETURN NEW;\n            ",
                            hash="b66700e8fbb29cdbeab4cc67b07db163dc8de75b",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_words_are_answered_by_members_of_its_group_b4575",
                            table="networks_wordsreply",
                            when="BEFORE",
                        ),
                    ),
                ),
            ),
        ),
    ]
