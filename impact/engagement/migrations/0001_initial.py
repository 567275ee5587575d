import django.contrib.postgres.fields
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
        ("participation", "0002_privileges"),
        ("people", "0002_privileges"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("programme", "0002_privileges"),
    ]

    operations = [
        impact.accounts.together.Together(
            operations=[
                migrations.CreateModel(
                    name="Event",
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
                        ("about", impact.programme.texts.TextsField(verbose_name="what it is about")),
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
                        ("capacity", models.PositiveSmallIntegerField(verbose_name="seats")),
                        (
                            "days_to_answer",
                            models.PositiveSmallIntegerField(
                                default=3,
                                help_text="For people on the waiting list. Shorter by itself in the last days before the event.",
                                verbose_name="days to answer when a seat becomes free",
                            ),
                        ),
                        ("starts_at", models.DateTimeField(verbose_name="starts")),
                        ("ends_at", models.DateTimeField(verbose_name="ends")),
                        ("opens_at", models.DateTimeField(blank=True, null=True, verbose_name="registration opens")),
                        ("closes_at", models.DateTimeField(blank=True, null=True, verbose_name="registration closes")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("planned", "Planned"),
                                    ("open", "Open for registration"),
                                    ("closed", "Registration closed"),
                                    ("held", "It has taken place"),
                                    ("cancelled", "Cancelled"),
                                ],
                                default="planned",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "published_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="published"),
                        ),
                        (
                            "cancelled_because",
                            impact.programme.texts.TextsField(
                                blank=True, editable=False, verbose_name="why it is cancelled"
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="created"
                            ),
                        ),
                        (
                            "entry",
                            models.OneToOneField(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="event",
                                to="participation.calendarentry",
                                verbose_name="date",
                            ),
                        ),
                        (
                            "nation",
                            models.ForeignKey(
                                blank=True,
                                help_text="Leave it out for an event of the whole UK.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="events",
                                to="programme.nation",
                                verbose_name="nation",
                            ),
                        ),
                        (
                            "seating",
                            models.OneToOneField(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="event",
                                to="participation.seating",
                                verbose_name="seats",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "event",
                        "verbose_name_plural": "events",
                        "permissions": (("publish_event", "Can publish, open, close, hold and cancel an event"),),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("title__en", ""), _negated=True), ("title__has_key", "en")
                                ),
                                name="event_title_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("about__en", ""), _negated=True), ("about__has_key", "en")
                                ),
                                name="event_about_en_is_filled",
                            ),
                            models.CheckConstraint(condition=models.Q(("capacity__gt", 0)), name="event_has_seats"),
                            models.CheckConstraint(
                                condition=models.Q(("days_to_answer__gte", 1), ("days_to_answer__lte", 60)),
                                name="event_gives_days_to_answer",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("slug__in", ("your-place", "did-it-happen")), _negated=True),
                                name="event_slug_is_not_reserved",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("held__in", ["online", "in_person", "hybrid"])),
                                name="event_held_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["planned", "open", "closed", "held", "cancelled"])),
                                name="event_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("ends_at__gt", models.F("starts_at"))),
                                name="event_ends_after_it_starts",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("opens_at__isnull", True),
                                    ("closes_at__isnull", True),
                                    ("closes_at__gt", models.F("opens_at")),
                                    _connector="OR",
                                ),
                                name="event_registration_closes_after_it_opens",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("closes_at__isnull", True),
                                    ("closes_at__lte", models.F("ends_at")),
                                    _connector="OR",
                                ),
                                name="event_registration_closes_before_it_ends",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status__in", ["planned", "cancelled"]),
                                    models.Q(
                                        ("closes_at__isnull", False),
                                        ("opens_at__isnull", False),
                                        ("published_at__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="event_that_is_open_is_published_with_its_dates",
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
                                name="event_that_is_cancelled_says_why",
                            ),
                        ],
                        "indexes": [models.Index(fields=["status", "starts_at"], name="event_by_status")],
                    },
                ),
                migrations.CreateModel(
                    name="Registration",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "reference",
                            models.CharField(
                                blank=True, max_length=20, null=True, unique=True, verbose_name="reference"
                            ),
                        ),
                        (
                            "organisation_name",
                            models.CharField(blank=True, max_length=200, verbose_name="organisation, as they wrote it"),
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
                        ("attended", models.BooleanField(blank=True, null=True, verbose_name="was there")),
                        ("feedback_given", models.BooleanField(default=False, verbose_name="has said how it was")),
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
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="registrations",
                                to="engagement.event",
                                verbose_name="event",
                            ),
                        ),
                        (
                            "invitation",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="registration",
                                to="participation.invitation",
                                verbose_name="seat or waiting place",
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
                                verbose_name="organisation",
                            ),
                        ),
                        (
                            "person",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="registrations",
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
                                to="engagement.registration",
                                verbose_name="the first registration",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "registration",
                        "verbose_name_plural": "registrations",
                        "permissions": (
                            (
                                "answer_registration",
                                "Can answer for somebody, note who was there and what they want to do",
                            ),
                        ),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("language__in", ["en", "cy"])),
                                name="registration_language_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("format__in", ["standard", "easy_read"])),
                                name="registration_format_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("channel", "web"), ("entered_by__isnull", True)),
                                    models.Q(("channel__in", ["phone", "paper"]), ("entered_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="registration_from_paper_or_phone_says_who_typed_it",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("invitation__isnull", True),
                                    models.Q(
                                        ("person__isnull", False),
                                        ("reference__isnull", False),
                                        ("submitted_at__isnull", False),
                                        ("lawful_basis__in", ["consent"]),
                                        models.Q(("privacy_notice_version", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="registration_with_a_seat_is_complete",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("same_as__isnull", True),
                                    models.Q(
                                        ("draft", {}),
                                        ("invitation__isnull", True),
                                        ("organisation_name", ""),
                                        ("person__isnull", True),
                                        ("perspectives", []),
                                    ),
                                    _connector="OR",
                                ),
                                name="registration_of_the_same_person_keeps_no_answers",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("invitation__isnull", False),
                                    models.Q(("attended__isnull", True), ("feedback_given", False)),
                                    _connector="OR",
                                ),
                                name="registration_that_does_not_count_attends_nothing",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("email_key", ""), _negated=True),
                                fields=("event", "email_key"),
                                name="registration_counts_once_for_an_address",
                            ),
                        ],
                        "indexes": [models.Index(fields=["event", "submitted_at"], name="registration_by_event")],
                    },
                ),
                migrations.CreateModel(
                    name="Connection",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("organisation_name", models.CharField(max_length=200, verbose_name="organisation or group")),
                        (
                            "found_at",
                            models.CharField(blank=True, max_length=300, verbose_name="how to find it publicly"),
                        ),
                        ("contact", models.CharField(blank=True, max_length=300, verbose_name="whom to contact there")),
                        (
                            "contact_agreed",
                            models.BooleanField(default=False, verbose_name="that person agreed to be named"),
                        ),
                        ("why", models.TextField(blank=True, max_length=2000, verbose_name="why they could benefit")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("suggested", "Suggested"),
                                    ("introduced", "Introduced"),
                                    ("in_touch", "In touch"),
                                    ("nothing", "Nothing came of it"),
                                ],
                                default="suggested",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("notes", models.TextField(blank=True, max_length=20000, verbose_name="notes")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="suggested"
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="connections",
                                to="engagement.event",
                                verbose_name="event",
                            ),
                        ),
                        (
                            "registration",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="connections",
                                to="engagement.registration",
                                verbose_name="suggested by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "who else could benefit",
                        "verbose_name_plural": "who else could benefit",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("organisation_name", ""), _negated=True),
                                name="connection_names_an_organisation",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["suggested", "introduced", "in_touch", "nothing"])),
                                name="connection_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("contact", ""), ("contact_agreed", True), _connector="OR"),
                                name="connection_names_a_contact_only_with_a_yes",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Commitment",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("text", models.TextField(max_length=1000, verbose_name="what they will do")),
                        (
                            "language",
                            models.CharField(
                                choices=[("en", "English"), ("cy", "Welsh")],
                                default="en",
                                max_length=2,
                                verbose_name="language of the text",
                            ),
                        ),
                        ("by_when", models.DateField(blank=True, null=True, verbose_name="by when")),
                        (
                            "may_show",
                            models.BooleanField(
                                default=False, verbose_name="may be shown to everybody, without a name"
                            ),
                        ),
                        ("is_shown", models.BooleanField(default=False, verbose_name="shown on the event’s page")),
                        ("ask_on", models.DateField(verbose_name="we ask on")),
                        (
                            "outcome",
                            models.CharField(
                                choices=[
                                    ("planned", "No answer yet"),
                                    ("yes", "Yes, it happened"),
                                    ("partly", "Partly"),
                                    ("not_yet", "Not yet"),
                                    ("no", "No, and it won’t"),
                                ],
                                default="planned",
                                max_length=10,
                                verbose_name="did it happen?",
                            ),
                        ),
                        ("words", models.TextField(blank=True, max_length=2000, verbose_name="in their words")),
                        ("answered_on", models.DateField(blank=True, null=True, verbose_name="answered")),
                        ("link_hash", models.CharField(editable=False, max_length=64, unique=True)),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="written down"
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="commitments",
                                to="engagement.event",
                                verbose_name="event",
                            ),
                        ),
                        (
                            "registration",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="commitments",
                                to="engagement.registration",
                                verbose_name="who said it",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "commitment",
                        "verbose_name_plural": "commitments",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("text", ""), _negated=True), name="commitment_says_what"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("language__in", ["en", "cy"])), name="commitment_language_is_known"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("outcome__in", ["planned", "yes", "partly", "not_yet", "no"])),
                                name="commitment_outcome_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("is_shown", False), ("may_show", True), _connector="OR"),
                                name="commitment_is_shown_only_with_a_yes",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("answered_on__isnull", True), ("outcome", "planned")),
                                    models.Q(
                                        models.Q(("outcome", "planned"), _negated=True), ("answered_on__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="commitment_that_is_answered_says_when",
                            ),
                        ],
                        "indexes": [models.Index(fields=["outcome", "ask_on"], name="commitment_to_ask")],
                    },
                ),
                migrations.CreateModel(
                    name="EventEvent",
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
                        ("about", impact.programme.texts.TextsField(verbose_name="what it is about")),
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
                        ("capacity", models.PositiveSmallIntegerField(verbose_name="seats")),
                        (
                            "days_to_answer",
                            models.PositiveSmallIntegerField(
                                default=3,
                                help_text="For people on the waiting list. Shorter by itself in the last days before the event.",
                                verbose_name="days to answer when a seat becomes free",
                            ),
                        ),
                        ("starts_at", models.DateTimeField(verbose_name="starts")),
                        ("ends_at", models.DateTimeField(verbose_name="ends")),
                        ("opens_at", models.DateTimeField(blank=True, null=True, verbose_name="registration opens")),
                        ("closes_at", models.DateTimeField(blank=True, null=True, verbose_name="registration closes")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("planned", "Planned"),
                                    ("open", "Open for registration"),
                                    ("closed", "Registration closed"),
                                    ("held", "It has taken place"),
                                    ("cancelled", "Cancelled"),
                                ],
                                default="planned",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "published_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="published"),
                        ),
                        (
                            "cancelled_because",
                            impact.programme.texts.TextsField(
                                blank=True, editable=False, verbose_name="why it is cancelled"
                            ),
                        ),
                        (
                            "nation",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="Leave it out for an event of the whole UK.",
                                null=True,
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
                                related_name="id_public_id_slug_title_nation_about_held_place_capacity_days_to_answer_starts_at_ends_at_opens_at_closes_at_status_published_at_cancelled_because_events",
                                to="engagement.event",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Feedback",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("useful", models.PositiveSmallIntegerField(verbose_name="how useful, from 1 to 5")),
                        ("worked", models.TextField(blank=True, max_length=3000, verbose_name="what worked")),
                        ("change", models.TextField(blank=True, max_length=3000, verbose_name="what to change")),
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="feedback",
                                to="engagement.event",
                                verbose_name="event",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "feedback",
                        "verbose_name_plural": "feedback",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("useful__gte", 1), ("useful__lte", 5)),
                                name="feedback_useful_is_between_one_and_five",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProgrammeItem",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("starts_at", models.DateTimeField(verbose_name="starts")),
                        ("minutes", models.PositiveSmallIntegerField(default=30, verbose_name="minutes")),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        (
                            "kind",
                            models.CharField(
                                choices=[("talk", "Talk"), ("discussion", "Discussion"), ("break", "Break")],
                                default="talk",
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "speakers",
                            impact.programme.texts.TextsField(
                                blank=True,
                                help_text="Roles, for example: an unpaid carer; the project’s coach.",
                                verbose_name="who speaks",
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="programme",
                                to="engagement.event",
                                verbose_name="event",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "part of a programme",
                        "verbose_name_plural": "parts of programmes",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("title__en", ""), _negated=True), ("title__has_key", "en")
                                ),
                                name="programme_item_title_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["talk", "discussion", "break"])),
                                name="programme_item_kind_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("minutes__gte", 1), ("minutes__lte", 1440)),
                                name="programme_item_takes_time",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProgrammeItemEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("starts_at", models.DateTimeField(verbose_name="starts")),
                        ("minutes", models.PositiveSmallIntegerField(default=30, verbose_name="minutes")),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        (
                            "kind",
                            models.CharField(
                                choices=[("talk", "Talk"), ("discussion", "Discussion"), ("break", "Break")],
                                default="talk",
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "speakers",
                            impact.programme.texts.TextsField(
                                blank=True,
                                help_text="Roles, for example: an unpaid carer; the project’s coach.",
                                verbose_name="who speaks",
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="engagement.event",
                                verbose_name="event",
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
                                related_name="id_public_id_event_starts_at_minutes_title_kind_speakers_events",
                                to="engagement.programmeitem",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ConnectionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "contact_agreed",
                            models.BooleanField(default=False, verbose_name="that person agreed to be named"),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("suggested", "Suggested"),
                                    ("introduced", "Introduced"),
                                    ("in_touch", "In touch"),
                                    ("nothing", "Nothing came of it"),
                                ],
                                default="suggested",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="suggested"
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
                                related_name="id_public_id_event_registration_contact_agreed_status_created_at_events",
                                to="engagement.connection",
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="engagement.event",
                                verbose_name="event",
                            ),
                        ),
                        (
                            "registration",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="engagement.registration",
                                verbose_name="suggested by",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CommitmentEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("by_when", models.DateField(blank=True, null=True, verbose_name="by when")),
                        (
                            "may_show",
                            models.BooleanField(
                                default=False, verbose_name="may be shown to everybody, without a name"
                            ),
                        ),
                        ("is_shown", models.BooleanField(default=False, verbose_name="shown on the event’s page")),
                        ("ask_on", models.DateField(verbose_name="we ask on")),
                        (
                            "outcome",
                            models.CharField(
                                choices=[
                                    ("planned", "No answer yet"),
                                    ("yes", "Yes, it happened"),
                                    ("partly", "Partly"),
                                    ("not_yet", "Not yet"),
                                    ("no", "No, and it won’t"),
                                ],
                                default="planned",
                                max_length=10,
                                verbose_name="did it happen?",
                            ),
                        ),
                        ("answered_on", models.DateField(blank=True, null=True, verbose_name="answered")),
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
                                related_name="id_public_id_event_registration_by_when_may_show_is_shown_ask_on_outcome_answered_on_created_at_events",
                                to="engagement.commitment",
                            ),
                        ),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="engagement.event",
                                verbose_name="event",
                            ),
                        ),
                        (
                            "registration",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="engagement.registration",
                                verbose_name="who said it",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Asked",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("number", models.PositiveSmallIntegerField(default=1, verbose_name="first or second time")),
                        ("asked_on", models.DateField(verbose_name="asked on")),
                        (
                            "commitment",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="askings",
                                to="engagement.commitment",
                                verbose_name="commitment",
                            ),
                        ),
                        (
                            "registration",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="askings",
                                to="engagement.registration",
                                verbose_name="registration",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "question asked",
                        "verbose_name_plural": "questions asked",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("commitment__isnull", False), ("registration__isnull", True)),
                                    models.Q(("commitment__isnull", True), ("registration__isnull", False)),
                                    _connector="OR",
                                ),
                                name="asked_is_about_one_thing",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("number__gte", 1), ("number__lte", 2)), name="asked_at_most_twice"
                            ),
                            models.UniqueConstraint(
                                fields=("commitment", "number"), name="asked_once_for_each_time_of_a_commitment"
                            ),
                            models.UniqueConstraint(
                                fields=("registration", "number"), name="asked_once_for_each_time_of_a_registration"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RegistrationEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
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
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="engagement.event",
                                verbose_name="event",
                            ),
                        ),
                        (
                            "invitation",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="participation.invitation",
                                verbose_name="seat or waiting place",
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
                                related_name="id_public_id_event_person_invitation_reference_channel_entered_by_started_at_submitted_at_same_as_privacy_notice_version_lawful_basis_events",
                                to="engagement.registration",
                            ),
                        ),
                        (
                            "same_as",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="engagement.registration",
                                verbose_name="the first registration",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ShownProject",
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
                                choices=[("project", "Project"), ("network", "Network"), ("other", "Something else")],
                                default="project",
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "subject",
                            models.UUIDField(
                                blank=True,
                                help_text="If it stands in this portal. May stay empty.",
                                null=True,
                                verbose_name="its public number",
                            ),
                        ),
                        ("title", impact.programme.texts.TextsField(verbose_name="name")),
                        ("url", models.URLField(blank=True, max_length=300, verbose_name="where to read about it")),
                        (
                            "event",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="shown",
                                to="engagement.event",
                                verbose_name="event",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "project shown",
                        "verbose_name_plural": "projects shown",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("title__en", ""), _negated=True), ("title__has_key", "en")
                                ),
                                name="shown_project_title_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["project", "network", "other"])),
                                name="shown_project_kind_is_known",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("subject__isnull", False)),
                                fields=("event", "subject"),
                                name="shown_project_stands_once",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ShownProjectEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "kind",
                            models.CharField(
                                choices=[("project", "Project"), ("network", "Network"), ("other", "Something else")],
                                default="project",
                                max_length=10,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "subject",
                            models.UUIDField(
                                blank=True,
                                help_text="If it stands in this portal. May stay empty.",
                                null=True,
                                verbose_name="its public number",
                            ),
                        ),
                        ("title", impact.programme.texts.TextsField(verbose_name="name")),
                        ("url", models.URLField(blank=True, max_length=300, verbose_name="where to read about it")),
                        (
                            "event",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="engagement.event",
                                verbose_name="event",
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
                                related_name="id_public_id_event_kind_subject_title_url_events",
                                to="engagement.shownproject",
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
                    "event",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "engagement_eventevent" ("about", "cancelled_because", "capacity", "closes_at", "days_to_answer", "ends_at", "held", "id", "nation_id", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "published_at", "slug", "starts_at", "status", "title") VALUES (NEW."about", NEW."cancelled_because", NEW."capacity", NEW."closes_at", NEW."days_to_answer", NEW."ends_at", NEW."held", NEW."id", NEW."nation_id", NEW."opens_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."public_id", NEW."published_at", NEW."slug", NEW."starts_at", NEW."status", NEW."title"); RETURN NULL;',
                            hash="4daf2c216fda5a2f426dcec78645b5dc53368a46",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_27c58",
                            table="engagement_event",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "event",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."about" IS DISTINCT FROM (NEW."about") OR OLD."cancelled_because" IS DISTINCT FROM (NEW."cancelled_because") OR OLD."capacity" IS DISTINCT FROM (NEW."capacity") OR OLD."closes_at" IS DISTINCT FROM (NEW."closes_at") OR OLD."days_to_answer" IS DISTINCT FROM (NEW."days_to_answer") OR OLD."ends_at" IS DISTINCT FROM (NEW."ends_at") OR OLD."held" IS DISTINCT FROM (NEW."held") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."nation_id" IS DISTINCT FROM (NEW."nation_id") OR OLD."opens_at" IS DISTINCT FROM (NEW."opens_at") OR OLD."place" IS DISTINCT FROM (NEW."place") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."published_at" IS DISTINCT FROM (NEW."published_at") OR OLD."slug" IS DISTINCT FROM (NEW."slug") OR OLD."starts_at" IS DISTINCT FROM (NEW."starts_at") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                            func='INSERT INTO "engagement_eventevent" ("about", "cancelled_because", "capacity", "closes_at", "days_to_answer", "ends_at", "held", "id", "nation_id", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "published_at", "slug", "starts_at", "status", "title") VALUES (NEW."about", NEW."cancelled_because", NEW."capacity", NEW."closes_at", NEW."days_to_answer", NEW."ends_at", NEW."held", NEW."id", NEW."nation_id", NEW."opens_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."public_id", NEW."published_at", NEW."slug", NEW."starts_at", NEW."status", NEW."title"); RETURN NULL;',
                            hash="23701d7c3a9e61cd9100d4459fdf1e38080407eb",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_add9f",
                            table="engagement_event",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "event",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "engagement_eventevent" ("about", "cancelled_because", "capacity", "closes_at", "days_to_answer", "ends_at", "held", "id", "nation_id", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "published_at", "slug", "starts_at", "status", "title") VALUES (OLD."about", OLD."cancelled_because", OLD."capacity", OLD."closes_at", OLD."days_to_answer", OLD."ends_at", OLD."held", OLD."id", OLD."nation_id", OLD."opens_at", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."public_id", OLD."published_at", OLD."slug", OLD."starts_at", OLD."status", OLD."title"); RETURN NULL;',
                            hash="3060ad71d0542a1fde00adf3b5bc5e5e3101e803",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_92404",
                            table="engagement_event",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "eventevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b5ccb2a788dcec4198b6702f03669f7fd593ac03",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_74da7",
                            table="engagement_eventevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "programmeitem",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "engagement_programmeitemevent" ("event_id", "id", "kind", "minutes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "speakers", "starts_at", "title") VALUES (NEW."event_id", NEW."id", NEW."kind", NEW."minutes", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."speakers", NEW."starts_at", NEW."title"); RETURN NULL;',
                            hash="e05d76a0415119cc4c84f61853bae302d9d018c6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_24005",
                            table="engagement_programmeitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "programmeitem",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "engagement_programmeitemevent" ("event_id", "id", "kind", "minutes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "speakers", "starts_at", "title") VALUES (NEW."event_id", NEW."id", NEW."kind", NEW."minutes", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."speakers", NEW."starts_at", NEW."title"); RETURN NULL;',
                            hash="75aff9e21c79c1549180c7336b56925f3e9fea0c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7034c",
                            table="engagement_programmeitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "programmeitem",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "engagement_programmeitemevent" ("event_id", "id", "kind", "minutes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "speakers", "starts_at", "title") VALUES (OLD."event_id", OLD."id", OLD."kind", OLD."minutes", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."speakers", OLD."starts_at", OLD."title"); RETURN NULL;',
                            hash="16467124443200d37c89ce3d14edb69061941241",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c752c",
                            table="engagement_programmeitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "programmeitemevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="0c843b666205082e25346ae0a8a9ce34f4bd85c6",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_bc75c",
                            table="engagement_programmeitemevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "registration",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "engagement_registrationevent" ("channel", "entered_by_id", "event_id", "id", "invitation_id", "lawful_basis", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "privacy_notice_version", "public_id", "reference", "same_as_id", "started_at", "submitted_at") VALUES (NEW."channel", NEW."entered_by_id", NEW."event_id", NEW."id", NEW."invitation_id", NEW."lawful_basis", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."privacy_notice_version", NEW."public_id", NEW."reference", NEW."same_as_id", NEW."started_at", NEW."submitted_at"); RETURN NULL;',
                            hash="372372d299e8482c66bbb15de84efaa6d4b52ba8",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c074a",
                            table="engagement_registration",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "registration",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."channel" IS DISTINCT FROM (NEW."channel") OR OLD."entered_by_id" IS DISTINCT FROM (NEW."entered_by_id") OR OLD."event_id" IS DISTINCT FROM (NEW."event_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."invitation_id" IS DISTINCT FROM (NEW."invitation_id") OR OLD."lawful_basis" IS DISTINCT FROM (NEW."lawful_basis") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id") OR OLD."privacy_notice_version" IS DISTINCT FROM (NEW."privacy_notice_version") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."reference" IS DISTINCT FROM (NEW."reference") OR OLD."same_as_id" IS DISTINCT FROM (NEW."same_as_id") OR OLD."started_at" IS DISTINCT FROM (NEW."started_at") OR OLD."submitted_at" IS DISTINCT FROM (NEW."submitted_at"))',
                            func='INSERT INTO "engagement_registrationevent" ("channel", "entered_by_id", "event_id", "id", "invitation_id", "lawful_basis", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "privacy_notice_version", "public_id", "reference", "same_as_id", "started_at", "submitted_at") VALUES (NEW."channel", NEW."entered_by_id", NEW."event_id", NEW."id", NEW."invitation_id", NEW."lawful_basis", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."privacy_notice_version", NEW."public_id", NEW."reference", NEW."same_as_id", NEW."started_at", NEW."submitted_at"); RETURN NULL;',
                            hash="ce3d55c8af584fd88eeb2fda8cd59112084f6950",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_efb75",
                            table="engagement_registration",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "registration",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "engagement_registrationevent" ("channel", "entered_by_id", "event_id", "id", "invitation_id", "lawful_basis", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "privacy_notice_version", "public_id", "reference", "same_as_id", "started_at", "submitted_at") VALUES (OLD."channel", OLD."entered_by_id", OLD."event_id", OLD."id", OLD."invitation_id", OLD."lawful_basis", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."privacy_notice_version", OLD."public_id", OLD."reference", OLD."same_as_id", OLD."started_at", OLD."submitted_at"); RETURN NULL;',
                            hash="edce8a7c4d49c21ebde7b2fc66527b509dd1fe50",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_aec6c",
                            table="engagement_registration",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "connectionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="724c478c536c2cb6bff359f2963562d5da8de724",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f9162",
                            table="engagement_connectionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "connection",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "engagement_connectionevent" ("contact_agreed", "created_at", "event_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "registration_id", "status") VALUES (NEW."contact_agreed", NEW."created_at", NEW."event_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."registration_id", NEW."status"); RETURN NULL;',
                            hash="78da20b103b1da6b6f33e5b6760ae51e2c4a04a6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_63272",
                            table="engagement_connection",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "connection",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."contact_agreed" IS DISTINCT FROM (NEW."contact_agreed") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."event_id" IS DISTINCT FROM (NEW."event_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."registration_id" IS DISTINCT FROM (NEW."registration_id") OR OLD."status" IS DISTINCT FROM (NEW."status"))',
                            func='INSERT INTO "engagement_connectionevent" ("contact_agreed", "created_at", "event_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "registration_id", "status") VALUES (NEW."contact_agreed", NEW."created_at", NEW."event_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."registration_id", NEW."status"); RETURN NULL;',
                            hash="c856a67405f900e5c9b5b98c104a316a0cfb35f5",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_32d5f",
                            table="engagement_connection",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "connection",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "engagement_connectionevent" ("contact_agreed", "created_at", "event_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "registration_id", "status") VALUES (OLD."contact_agreed", OLD."created_at", OLD."event_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."registration_id", OLD."status"); RETURN NULL;',
                            hash="775966a256900ea5bdd66e5dcd6d53ee3fe27b8d",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a912a",
                            table="engagement_connection",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "commitmentevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="ded76784804f74f063faf38592428b5a7cf857c5",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_f40da",
                            table="engagement_commitmentevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "commitment",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "engagement_commitmentevent" ("answered_on", "ask_on", "by_when", "created_at", "event_id", "id", "is_shown", "may_show", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "registration_id") VALUES (NEW."answered_on", NEW."ask_on", NEW."by_when", NEW."created_at", NEW."event_id", NEW."id", NEW."is_shown", NEW."may_show", NEW."outcome", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."registration_id"); RETURN NULL;',
                            hash="4c5a00003728061ce51c6bdbd4fb1edb80bda23a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0d2ba",
                            table="engagement_commitment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "commitment",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."answered_on" IS DISTINCT FROM (NEW."answered_on") OR OLD."ask_on" IS DISTINCT FROM (NEW."ask_on") OR OLD."by_when" IS DISTINCT FROM (NEW."by_when") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."event_id" IS DISTINCT FROM (NEW."event_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_shown" IS DISTINCT FROM (NEW."is_shown") OR OLD."may_show" IS DISTINCT FROM (NEW."may_show") OR OLD."outcome" IS DISTINCT FROM (NEW."outcome") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."registration_id" IS DISTINCT FROM (NEW."registration_id"))',
                            func='INSERT INTO "engagement_commitmentevent" ("answered_on", "ask_on", "by_when", "created_at", "event_id", "id", "is_shown", "may_show", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "registration_id") VALUES (NEW."answered_on", NEW."ask_on", NEW."by_when", NEW."created_at", NEW."event_id", NEW."id", NEW."is_shown", NEW."may_show", NEW."outcome", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."registration_id"); RETURN NULL;',
                            hash="26d67ac3d5444be5722988de10ac38228c63485c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_47afc",
                            table="engagement_commitment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "commitment",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "engagement_commitmentevent" ("answered_on", "ask_on", "by_when", "created_at", "event_id", "id", "is_shown", "may_show", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "registration_id") VALUES (OLD."answered_on", OLD."ask_on", OLD."by_when", OLD."created_at", OLD."event_id", OLD."id", OLD."is_shown", OLD."may_show", OLD."outcome", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."registration_id"); RETURN NULL;',
                            hash="a2dbcacd8ef0d04606618294b8c6aa9b81d0f1cf",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_35f06",
                            table="engagement_commitment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "registrationevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="3d37400886f98b9014495a756df3f99f4d9093fe",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_15f87",
                            table="engagement_registrationevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "shownproject",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "engagement_shownprojectevent" ("event_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "subject", "title", "url") VALUES (NEW."event_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."subject", NEW."title", NEW."url"); RETURN NULL;',
                            hash="3c4e7624d869330f960d2ded171b643abf41e982",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_26817",
                            table="engagement_shownproject",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "shownproject",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "engagement_shownprojectevent" ("event_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "subject", "title", "url") VALUES (NEW."event_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."subject", NEW."title", NEW."url"); RETURN NULL;',
                            hash="68a7c78046afbab401e8c990c7e74bfd16341017",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1670a",
                            table="engagement_shownproject",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "shownproject",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "engagement_shownprojectevent" ("event_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "subject", "title", "url") VALUES (OLD."event_id", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."subject", OLD."title", OLD."url"); RETURN NULL;',
                            hash="4f22d6d617ba9a21ea902a3cfac5f2d3e47212d3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b9189",
                            table="engagement_shownproject",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "shownprojectevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="0f2ea456f6319074a40ba9806038ee4b3945981d",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_07500",
                            table="engagement_shownprojectevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ),
        ),
    ]
