import django.contrib.postgres.fields
import django.db.models.deletion
import django.utils.timezone
import impact.accounts.together
import impact.accounts.triggers
import impact.participation.models.calendar_entry
import impact.programme.texts
import pgtrigger.compiler
import uuid
from decimal import Decimal
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "__first__"),
        ("people", "0002_privileges"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("programme", "0004_privileges"),
    ]

    operations = [
        impact.accounts.together.Together(
            operations=[
                migrations.CreateModel(
                    name="Seating",
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
                                choices=[("assembly", "Assembly"), ("event", "Event")],
                                max_length=10,
                                verbose_name="for",
                            ),
                        ),
                        ("subject", models.UUIDField(editable=False, unique=True, verbose_name="whose seats")),
                        (
                            "rule",
                            models.CharField(
                                choices=[
                                    ("fair_draw", "Random selection"),
                                    ("first_come", "First come, first served"),
                                    ("everyone", "A seat for everyone"),
                                ],
                                max_length=12,
                                verbose_name="how seats are filled",
                            ),
                        ),
                        (
                            "days_to_answer",
                            models.PositiveSmallIntegerField(default=7, verbose_name="days to answer an offer"),
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
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="programme.nation",
                                verbose_name="nation",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "seating",
                        "verbose_name_plural": "seatings",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["assembly", "event"])), name="seating_kind_is_known"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("rule__in", ["fair_draw", "first_come", "everyone"])),
                                name="seating_rule_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("days_to_answer__gte", 1), ("days_to_answer__lte", 60)),
                                name="seating_gives_days_to_answer",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CalendarEntry",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        ("starts_at", models.DateTimeField(verbose_name="starts")),
                        ("ends_at", models.DateTimeField(verbose_name="ends")),
                        ("place", impact.programme.texts.TextsField(blank=True, verbose_name="place")),
                        (
                            "joining_link",
                            models.URLField(blank=True, max_length=500, verbose_name="link to join online"),
                        ),
                        (
                            "remind_hours",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(),
                                blank=True,
                                default=impact.participation.models.calendar_entry.usual_reminders,
                                size=6,
                                verbose_name="remind people so many hours before",
                            ),
                        ),
                        (
                            "sequence",
                            models.PositiveIntegerField(
                                default=0, editable=False, verbose_name="version for calendars"
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[("planned", "Planned"), ("cancelled", "Cancelled")],
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
                            "changed_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="last changed"
                            ),
                        ),
                        (
                            "seating",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="entries",
                                to="participation.seating",
                                verbose_name="seating",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "date",
                        "verbose_name_plural": "dates",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("title__en", ""), _negated=True), ("title__has_key", "en")
                                ),
                                name="calendarentry_title_en_is_filled",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("ends_at__gt", models.F("starts_at"))),
                                name="calendar_entry_ends_after_it_starts",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["planned", "cancelled"])),
                                name="calendar_entry_status_is_known",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Seat",
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
                            "seating",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="seats",
                                to="participation.seating",
                                verbose_name="seating",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "seat",
                        "verbose_name_plural": "seats",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("number__gt", 0)), name="seat_number_begins_at_one"
                            ),
                            models.UniqueConstraint(fields=("seating", "number"), name="seat_number_stands_once"),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Invitation",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("source", models.UUIDField(editable=False, unique=True, verbose_name="came from")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("waiting", "No seat yet"),
                                    ("offered", "Seat offered"),
                                    ("accepted", "Coming"),
                                    ("declined", "Can't come"),
                                    ("lapsed", "We didn't hear back"),
                                    ("left", "Stepped back"),
                                ],
                                default="waiting",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("group", models.CharField(blank=True, max_length=20, verbose_name="group")),
                        (
                            "joined_at",
                            models.DateTimeField(default=django.utils.timezone.now, verbose_name="on the list since"),
                        ),
                        ("offered_at", models.DateTimeField(blank=True, null=True, verbose_name="offered")),
                        ("answer_by", models.DateTimeField(blank=True, null=True, verbose_name="to be answered by")),
                        ("answered_at", models.DateTimeField(blank=True, null=True, verbose_name="answered")),
                        (
                            "wants_next_time",
                            models.BooleanField(default=False, verbose_name="wants to be asked next time"),
                        ),
                        ("link_hash", models.CharField(editable=False, max_length=64, unique=True)),
                        (
                            "answered_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="answer typed in by",
                            ),
                        ),
                        (
                            "person",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="invitations",
                                to="people.person",
                                verbose_name="person",
                            ),
                        ),
                        (
                            "told_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="people.outgoing",
                                verbose_name="letter or call that tells them",
                            ),
                        ),
                        (
                            "seat",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="holder",
                                to="participation.seat",
                                verbose_name="seat",
                            ),
                        ),
                        (
                            "seating",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="invitations",
                                to="participation.seating",
                                verbose_name="seating",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "seat or waiting place",
                        "verbose_name_plural": "seats and waiting list",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status__in", ["waiting", "offered", "accepted", "declined", "lapsed", "left"])
                                ),
                                name="invitation_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("seat__isnull", False), ("status__in", ("offered", "accepted"))),
                                    models.Q(
                                        models.Q(("status__in", ("offered", "accepted")), _negated=True),
                                        ("seat__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="invitation_holds_a_seat_exactly_while_it_is_offered_or_taken",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "offered"), _negated=True),
                                    models.Q(("answer_by__isnull", False), ("offered_at__isnull", False)),
                                    _connector="OR",
                                ),
                                name="invitation_that_is_offered_says_until_when",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status__in", ["accepted", "declined"]), _negated=True),
                                    ("answered_at__isnull", False),
                                    _connector="OR",
                                ),
                                name="invitation_that_is_answered_says_when",
                            ),
                            models.UniqueConstraint(
                                fields=("seating", "person"), name="invitation_stands_once_for_a_person"
                            ),
                        ],
                        "indexes": [
                            models.Index(fields=["seating", "status", "joined_at"], name="invitation_by_seating")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AccessNeeds",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("access", models.TextField(blank=True, max_length=2000, verbose_name="getting in and around")),
                        (
                            "communication",
                            models.TextField(
                                blank=True, max_length=2000, verbose_name="reading, hearing, speaking, understanding"
                            ),
                        ),
                        (
                            "caring",
                            models.TextField(
                                blank=True, max_length=2000, verbose_name="care for somebody while they are away"
                            ),
                        ),
                        ("travel", models.TextField(blank=True, max_length=2000, verbose_name="travelling there")),
                        ("food", models.TextField(blank=True, max_length=2000, verbose_name="food and breaks")),
                        ("companions", models.PositiveSmallIntegerField(default=0, verbose_name="people coming along")),
                        (
                            "assistants",
                            models.PositiveSmallIntegerField(
                                default=0, verbose_name="personal assistants coming along"
                            ),
                        ),
                        (
                            "may_share",
                            models.BooleanField(default=False, verbose_name="may be told to those who have to know"),
                        ),
                        (
                            "stage",
                            models.CharField(
                                choices=[
                                    ("recorded", "Written down"),
                                    ("flagged", "Somebody has to act"),
                                    ("shared", "Told to those who have to know"),
                                    ("met", "Arranged"),
                                    ("reviewed", "Looked back on with the person"),
                                ],
                                default="recorded",
                                max_length=10,
                                verbose_name="stage",
                            ),
                        ),
                        (
                            "flagged_because",
                            models.CharField(blank=True, max_length=500, verbose_name="what has to be done"),
                        ),
                        ("shared_with", models.CharField(blank=True, max_length=300, verbose_name="told to")),
                        ("shared_on", models.DateField(blank=True, null=True, verbose_name="told on")),
                        ("met_how", models.TextField(blank=True, max_length=2000, verbose_name="what was arranged")),
                        ("met_on", models.DateField(blank=True, null=True, verbose_name="arranged on")),
                        ("review", models.TextField(blank=True, max_length=2000, verbose_name="did it work?")),
                        ("reviewed_on", models.DateField(blank=True, null=True, verbose_name="looked back on")),
                        (
                            "written_at",
                            models.DateTimeField(default=django.utils.timezone.now, verbose_name="written down"),
                        ),
                        ("delete_on", models.DateField(verbose_name="deleted on")),
                        (
                            "changed_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="last changed by",
                            ),
                        ),
                        (
                            "invitation",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="needs",
                                to="participation.invitation",
                                verbose_name="person",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "access needs",
                        "verbose_name_plural": "access needs",
                        "permissions": (("handle_accessneeds", "Can flag, share, arrange and review access needs"),),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("stage__in", ["recorded", "flagged", "shared", "met", "reviewed"])),
                                name="access_needs_stage_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("assistants__lte", 6), ("companions__lte", 6)),
                                name="access_needs_companions_are_a_sensible_number",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("stage", "flagged"), _negated=True),
                                    models.Q(("flagged_because", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="access_needs_that_are_flagged_say_why",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("stage", "shared"), _negated=True),
                                    models.Q(
                                        ("may_share", True),
                                        ("shared_on__isnull", False),
                                        models.Q(("shared_with", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="access_needs_are_shared_only_with_a_yes",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("stage__in", ["met", "reviewed"]), _negated=True),
                                    models.Q(("met_on__isnull", False), models.Q(("met_how", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="access_needs_that_are_met_say_how",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("stage", "reviewed"), _negated=True),
                                    ("reviewed_on__isnull", False),
                                    _connector="OR",
                                ),
                                name="access_needs_that_are_reviewed_say_when",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AccessNeedsEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "stage",
                            models.CharField(
                                choices=[
                                    ("recorded", "Written down"),
                                    ("flagged", "Somebody has to act"),
                                    ("shared", "Told to those who have to know"),
                                    ("met", "Arranged"),
                                    ("reviewed", "Looked back on with the person"),
                                ],
                                default="recorded",
                                max_length=10,
                                verbose_name="stage",
                            ),
                        ),
                        ("shared_on", models.DateField(blank=True, null=True, verbose_name="told on")),
                        ("met_on", models.DateField(blank=True, null=True, verbose_name="arranged on")),
                        ("reviewed_on", models.DateField(blank=True, null=True, verbose_name="looked back on")),
                        ("delete_on", models.DateField(verbose_name="deleted on")),
                        (
                            "changed_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="last changed by",
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
                                related_name="id_public_id_invitation_stage_shared_on_met_on_reviewed_on_changed_by_delete_on_events",
                                to="participation.accessneeds",
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
                                verbose_name="person",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PaymentOffer",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "nature",
                            models.CharField(
                                choices=[
                                    ("involvement", "Thank-you payment for your time"),
                                    ("expenses", "Costs paid back"),
                                ],
                                max_length=12,
                                verbose_name="what for",
                            ),
                        ),
                        ("what", models.CharField(max_length=200, verbose_name="in words")),
                        (
                            "hours",
                            models.DecimalField(
                                decimal_places=2, default=Decimal("0"), max_digits=5, verbose_name="hours"
                            ),
                        ),
                        (
                            "amount",
                            models.DecimalField(
                                decimal_places=2, default=Decimal("0"), max_digits=7, verbose_name="amount in pounds"
                            ),
                        ),
                        ("expenses", models.CharField(blank=True, max_length=300, verbose_name="costs paid back")),
                        (
                            "status",
                            models.CharField(
                                choices=[("offered", "Offered"), ("accepted", "Accepted"), ("declined", "Declined")],
                                default="offered",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("offered_at", models.DateTimeField(verbose_name="offered")),
                        ("answered_at", models.DateTimeField(blank=True, null=True, verbose_name="answered")),
                        ("exported_at", models.DateTimeField(blank=True, null=True, verbose_name="given to finance")),
                        (
                            "invitation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="payment_offers",
                                to="participation.invitation",
                                verbose_name="person",
                            ),
                        ),
                        (
                            "offered_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="offered by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "payment offer",
                        "verbose_name_plural": "payment offers",
                        "permissions": (("export_paymentoffer", "Can take accepted payment offers out for finance"),),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("nature__in", ["involvement", "expenses"])),
                                name="payment_offer_nature_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["offered", "accepted", "declined"])),
                                name="payment_offer_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("amount__gte", 0), ("amount__lte", Decimal("5000")), ("hours__gte", 0)
                                ),
                                name="payment_offer_is_a_sensible_amount",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("amount__gt", 0), models.Q(("expenses", ""), _negated=True), _connector="OR"
                                ),
                                name="payment_offer_offers_something",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("answered_at__isnull", True), ("status", "offered")),
                                    models.Q(
                                        models.Q(("status", "offered"), _negated=True), ("answered_at__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="payment_offer_that_is_answered_says_when",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("exported_at__isnull", True), ("status", "accepted"), _connector="OR"
                                ),
                                name="payment_offer_is_given_to_finance_only_when_accepted",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PaymentOfferEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "nature",
                            models.CharField(
                                choices=[
                                    ("involvement", "Thank-you payment for your time"),
                                    ("expenses", "Costs paid back"),
                                ],
                                max_length=12,
                                verbose_name="what for",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[("offered", "Offered"), ("accepted", "Accepted"), ("declined", "Declined")],
                                default="offered",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        ("offered_at", models.DateTimeField(verbose_name="offered")),
                        ("exported_at", models.DateTimeField(blank=True, null=True, verbose_name="given to finance")),
                        (
                            "invitation",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="participation.invitation",
                                verbose_name="person",
                            ),
                        ),
                        (
                            "offered_by",
                            models.ForeignKey(
                                db_constraint=False,
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
                                related_name="id_public_id_invitation_nature_status_offered_by_offered_at_exported_at_events",
                                to="participation.paymentoffer",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="ReminderSent",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("hours_before", models.PositiveSmallIntegerField(verbose_name="hours before")),
                        ("sent_at", models.DateTimeField(verbose_name="sent")),
                        (
                            "entry",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="reminders",
                                to="participation.calendarentry",
                                verbose_name="date",
                            ),
                        ),
                        (
                            "invitation",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="reminders",
                                to="participation.invitation",
                                verbose_name="person",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "reminder",
                        "verbose_name_plural": "reminders",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("entry", "invitation", "hours_before"),
                                name="reminder_is_sent_once_for_each_time",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="InvitationEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("source", models.UUIDField(editable=False, verbose_name="came from")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("waiting", "No seat yet"),
                                    ("offered", "Seat offered"),
                                    ("accepted", "Coming"),
                                    ("declined", "Can't come"),
                                    ("lapsed", "We didn't hear back"),
                                    ("left", "Stepped back"),
                                ],
                                default="waiting",
                                max_length=10,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "joined_at",
                            models.DateTimeField(default=django.utils.timezone.now, verbose_name="on the list since"),
                        ),
                        ("offered_at", models.DateTimeField(blank=True, null=True, verbose_name="offered")),
                        ("answer_by", models.DateTimeField(blank=True, null=True, verbose_name="to be answered by")),
                        ("answered_at", models.DateTimeField(blank=True, null=True, verbose_name="answered")),
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
                                verbose_name="answer typed in by",
                            ),
                        ),
                        (
                            "person",
                            models.ForeignKey(
                                db_constraint=False,
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
                                related_name="id_public_id_seating_person_source_status_seat_joined_at_offered_at_answer_by_answered_at_answered_by_events",
                                to="participation.invitation",
                            ),
                        ),
                        (
                            "seat",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="participation.seat",
                                verbose_name="seat",
                            ),
                        ),
                        (
                            "seating",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="participation.seating",
                                verbose_name="seating",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="CalendarEntryEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", impact.programme.texts.TextsField(verbose_name="title")),
                        ("starts_at", models.DateTimeField(verbose_name="starts")),
                        ("ends_at", models.DateTimeField(verbose_name="ends")),
                        ("place", impact.programme.texts.TextsField(blank=True, verbose_name="place")),
                        (
                            "sequence",
                            models.PositiveIntegerField(
                                default=0, editable=False, verbose_name="version for calendars"
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[("planned", "Planned"), ("cancelled", "Cancelled")],
                                default="planned",
                                max_length=10,
                                verbose_name="status",
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
                                related_name="id_public_id_seating_title_starts_at_ends_at_place_sequence_status_events",
                                to="participation.calendarentry",
                            ),
                        ),
                        (
                            "seating",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="participation.seating",
                                verbose_name="seating",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SeatingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "kind",
                            models.CharField(
                                choices=[("assembly", "Assembly"), ("event", "Event")],
                                max_length=10,
                                verbose_name="for",
                            ),
                        ),
                        ("subject", models.UUIDField(editable=False, verbose_name="whose seats")),
                        (
                            "rule",
                            models.CharField(
                                choices=[
                                    ("fair_draw", "Random selection"),
                                    ("first_come", "First come, first served"),
                                    ("everyone", "A seat for everyone"),
                                ],
                                max_length=12,
                                verbose_name="how seats are filled",
                            ),
                        ),
                        (
                            "days_to_answer",
                            models.PositiveSmallIntegerField(default=7, verbose_name="days to answer an offer"),
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
                                related_name="id_public_id_kind_subject_nation_rule_days_to_answer_created_at_events",
                                to="participation.seating",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Selection",
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
                                choices=[("assembly", "Assembly"), ("event", "Event")],
                                max_length=10,
                                verbose_name="for",
                            ),
                        ),
                        ("subject", models.UUIDField(editable=False, verbose_name="whose")),
                        ("number", models.PositiveSmallIntegerField(verbose_name="number")),
                        ("size", models.PositiveSmallIntegerField(verbose_name="seats to fill")),
                        ("pool_size", models.PositiveIntegerField(verbose_name="people who signed up")),
                        ("quotas", models.JSONField(default=list, verbose_name="people we need from each group")),
                        ("panels", models.PositiveIntegerField(verbose_name="numbered panels")),
                        (
                            "pool_hash",
                            models.CharField(max_length=64, verbose_name="check sum of everyone who signed up"),
                        ),
                        ("code_version", models.CharField(max_length=80, verbose_name="version of the method")),
                        ("pool_salt", models.CharField(editable=False, max_length=64)),
                        ("secret", models.CharField(max_length=64, verbose_name="our secret value")),
                        ("commitment", models.CharField(max_length=64, verbose_name="check sum of our secret value")),
                        ("frozen_at", models.DateTimeField(verbose_name="written down")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("frozen", "Everyone who signed up is written down"),
                                    ("planned", "Numbered panels are published"),
                                    ("drawn", "People are picked"),
                                    ("voided", "Set aside"),
                                ],
                                default="frozen",
                                max_length=8,
                                verbose_name="status",
                            ),
                        ),
                        ("voided_at", models.DateTimeField(blank=True, null=True, verbose_name="set aside")),
                        ("voided_because", models.CharField(blank=True, max_length=500, verbose_name="why set aside")),
                        (
                            "frozen_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="written down by",
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
                            "voided_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="set aside by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "random selection",
                        "verbose_name_plural": "random selections",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["frozen", "planned", "drawn", "voided"])),
                                name="selection_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("size__gt", 0)), name="selection_fills_some_seats"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("commitment__regex", "^[0-9a-f]{64}$"), ("pool_hash__regex", "^[0-9a-f]{64}$")
                                ),
                                name="selection_has_its_check_sums",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("status", "voided"),
                                        ("voided_at__isnull", False),
                                        ("voided_by__isnull", False),
                                        models.Q(("voided_because", ""), _negated=True),
                                    ),
                                    models.Q(
                                        models.Q(("status", "voided"), _negated=True),
                                        ("voided_at__isnull", True),
                                        ("voided_because", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="selection_that_is_set_aside_says_why",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("status", "voided"), _negated=True),
                                fields=("subject",),
                                name="selection_stands_once_for_its_subject",
                            ),
                            models.UniqueConstraint(fields=("subject", "number"), name="selection_number_stands_once"),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Replacement",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("number", models.PositiveSmallIntegerField(verbose_name="number")),
                        ("because", models.CharField(max_length=300, verbose_name="why")),
                        ("fixed", models.JSONField(verbose_name="numbers of those who keep their seats")),
                        ("out", models.JSONField(verbose_name="numbers of those who can't be asked")),
                        ("seats", models.PositiveSmallIntegerField(verbose_name="seats to fill")),
                        ("seed", models.CharField(max_length=64, verbose_name="seed")),
                        ("picked", models.JSONField(verbose_name="numbers of the people picked")),
                        (
                            "relaxed",
                            models.JSONField(blank=True, default=list, verbose_name="changes to the numbers we need"),
                        ),
                        ("made_at", models.DateTimeField(verbose_name="made")),
                        (
                            "selection",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="replacements",
                                to="participation.selection",
                                verbose_name="random selection",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "next person",
                        "verbose_name_plural": "next people",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("selection", "number"), name="replacement_number_stands_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("seed__regex", "^[0-9a-f]{64}$")), name="replacement_has_its_seed"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("because", ""), _negated=True), name="replacement_says_why"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PoolMember",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("number", models.PositiveIntegerField(verbose_name="number")),
                        ("source", models.UUIDField(editable=False, verbose_name="sign-up")),
                        ("values", models.JSONField(default=dict, verbose_name="groups and answers used")),
                        ("household", models.CharField(blank=True, max_length=64, verbose_name="address, as a hash")),
                        ("row_hash", models.CharField(max_length=64, verbose_name="check sum of the row")),
                        (
                            "selection",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="pool",
                                to="participation.selection",
                                verbose_name="random selection",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "person in a random selection",
                        "verbose_name_plural": "people in a random selection",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("selection", "number"), name="pool_member_number_stands_once"
                            ),
                            models.UniqueConstraint(fields=("selection", "source"), name="pool_member_stands_once"),
                            models.CheckConstraint(
                                condition=models.Q(("row_hash__regex", "^[0-9a-f]{64}$")),
                                name="pool_member_has_its_check_sum",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlannedLottery",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("stored", models.JSONField(verbose_name="numbered panels")),
                        ("digest", models.CharField(max_length=64, verbose_name="check sum of the panels")),
                        ("figures", models.JSONField(default=dict, verbose_name="figures")),
                        ("planned_at", models.DateTimeField(verbose_name="worked out")),
                        (
                            "selection",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="lottery",
                                to="participation.selection",
                                verbose_name="random selection",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "numbered panels",
                        "verbose_name_plural": "numbered panels",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("digest__regex", "^[0-9a-f]{64}$")),
                                name="planned_lottery_has_its_check_sum",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Outcome",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("public_value", models.CharField(max_length=500, verbose_name="public random value")),
                        ("public_source", models.CharField(max_length=300, verbose_name="where it comes from")),
                        ("public_at", models.DateTimeField(verbose_name="when it was drawn")),
                        ("seed", models.CharField(max_length=64, verbose_name="seed")),
                        ("panel_index", models.PositiveIntegerField(verbose_name="number of the panel")),
                        ("members", models.JSONField(verbose_name="numbers of the people picked")),
                        ("drawn_at", models.DateTimeField(verbose_name="entered")),
                        (
                            "drawn_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="entered by",
                            ),
                        ),
                        (
                            "selection",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="outcome",
                                to="participation.selection",
                                verbose_name="random selection",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "outcome of a random selection",
                        "verbose_name_plural": "outcomes of random selections",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("seed__regex", "^[0-9a-f]{64}$")), name="outcome_has_its_seed"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("public_value", ""), _negated=True),
                                    models.Q(("public_source", ""), _negated=True),
                                ),
                                name="outcome_says_where_its_chance_comes_from",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SelectionEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "kind",
                            models.CharField(
                                choices=[("assembly", "Assembly"), ("event", "Event")],
                                max_length=10,
                                verbose_name="for",
                            ),
                        ),
                        ("subject", models.UUIDField(editable=False, verbose_name="whose")),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("frozen", "Everyone who signed up is written down"),
                                    ("planned", "Numbered panels are published"),
                                    ("drawn", "People are picked"),
                                    ("voided", "Set aside"),
                                ],
                                default="frozen",
                                max_length=8,
                                verbose_name="status",
                            ),
                        ),
                        ("frozen_at", models.DateTimeField(verbose_name="written down")),
                        ("voided_at", models.DateTimeField(blank=True, null=True, verbose_name="set aside")),
                        (
                            "frozen_by",
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
                                related_name="id_public_id_kind_subject_status_frozen_at_frozen_by_voided_at_voided_by_events",
                                to="participation.selection",
                            ),
                        ),
                        (
                            "voided_by",
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
                    "accessneedsevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="c68fda2b7f98de7dc0e7101ca0d8cf53773e621b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_eb807",
                            table="participation_accessneedsevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "accessneeds",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participation_accessneedsevent" ("changed_by_id", "delete_on", "id", "invitation_id", "met_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reviewed_on", "shared_on", "stage") VALUES (NEW."changed_by_id", NEW."delete_on", NEW."id", NEW."invitation_id", NEW."met_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."reviewed_on", NEW."shared_on", NEW."stage"); RETURN NULL;',
                            hash="53f49f6c46e36384c623b538e5d00d7ca7a36b5c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6c66a",
                            table="participation_accessneeds",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "accessneeds",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."changed_by_id" IS DISTINCT FROM (NEW."changed_by_id") OR OLD."delete_on" IS DISTINCT FROM (NEW."delete_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."invitation_id" IS DISTINCT FROM (NEW."invitation_id") OR OLD."met_on" IS DISTINCT FROM (NEW."met_on") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."reviewed_on" IS DISTINCT FROM (NEW."reviewed_on") OR OLD."shared_on" IS DISTINCT FROM (NEW."shared_on") OR OLD."stage" IS DISTINCT FROM (NEW."stage"))',
                            func='INSERT INTO "participation_accessneedsevent" ("changed_by_id", "delete_on", "id", "invitation_id", "met_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reviewed_on", "shared_on", "stage") VALUES (NEW."changed_by_id", NEW."delete_on", NEW."id", NEW."invitation_id", NEW."met_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."reviewed_on", NEW."shared_on", NEW."stage"); RETURN NULL;',
                            hash="925668cdff8264d675ec243b051dadb8d790b79f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_deaac",
                            table="participation_accessneeds",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "accessneeds",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participation_accessneedsevent" ("changed_by_id", "delete_on", "id", "invitation_id", "met_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reviewed_on", "shared_on", "stage") VALUES (OLD."changed_by_id", OLD."delete_on", OLD."id", OLD."invitation_id", OLD."met_on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."reviewed_on", OLD."shared_on", OLD."stage"); RETURN NULL;',
                            hash="371009fa24b8b2e8ee4eabfe44eb99730b55d49a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c0a42",
                            table="participation_accessneeds",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "paymentoffer",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participation_paymentofferevent" ("exported_at", "id", "invitation_id", "nature", "offered_at", "offered_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "status") VALUES (NEW."exported_at", NEW."id", NEW."invitation_id", NEW."nature", NEW."offered_at", NEW."offered_by_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."status"); RETURN NULL;',
                            hash="32c9f2b3a1b75988f5d908360cd0b4846cf44ac7",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7d36c",
                            table="participation_paymentoffer",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "paymentoffer",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."exported_at" IS DISTINCT FROM (NEW."exported_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."invitation_id" IS DISTINCT FROM (NEW."invitation_id") OR OLD."nature" IS DISTINCT FROM (NEW."nature") OR OLD."offered_at" IS DISTINCT FROM (NEW."offered_at") OR OLD."offered_by_id" IS DISTINCT FROM (NEW."offered_by_id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."status" IS DISTINCT FROM (NEW."status"))',
                            func='INSERT INTO "participation_paymentofferevent" ("exported_at", "id", "invitation_id", "nature", "offered_at", "offered_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "status") VALUES (NEW."exported_at", NEW."id", NEW."invitation_id", NEW."nature", NEW."offered_at", NEW."offered_by_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."status"); RETURN NULL;',
                            hash="0f489b51701659db4bc6a3e23f97edbcdbd61935",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_302a0",
                            table="participation_paymentoffer",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "paymentoffer",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participation_paymentofferevent" ("exported_at", "id", "invitation_id", "nature", "offered_at", "offered_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "status") VALUES (OLD."exported_at", OLD."id", OLD."invitation_id", OLD."nature", OLD."offered_at", OLD."offered_by_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."status"); RETURN NULL;',
                            hash="ed759cc6c9026b66b98b903220b94d6bbfa52b5f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_60bde",
                            table="participation_paymentoffer",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "paymentofferevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="95e5f5d5de55a582cd66fda89258aee6d98f7711",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_53075",
                            table="participation_paymentofferevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "seating",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participation_seatingevent" ("created_at", "days_to_answer", "id", "kind", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "rule", "subject") VALUES (NEW."created_at", NEW."days_to_answer", NEW."id", NEW."kind", NEW."nation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."rule", NEW."subject"); RETURN NULL;',
                            hash="a22df09ca580376e3edb3937f3df8f6dd7fa1d49",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_79434",
                            table="participation_seating",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "seating",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "participation_seatingevent" ("created_at", "days_to_answer", "id", "kind", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "rule", "subject") VALUES (NEW."created_at", NEW."days_to_answer", NEW."id", NEW."kind", NEW."nation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."rule", NEW."subject"); RETURN NULL;',
                            hash="2b7ed8f82264733c9a0727aad3492329d6b7d51e",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_26373",
                            table="participation_seating",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "seating",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participation_seatingevent" ("created_at", "days_to_answer", "id", "kind", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "rule", "subject") VALUES (OLD."created_at", OLD."days_to_answer", OLD."id", OLD."kind", OLD."nation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."rule", OLD."subject"); RETURN NULL;',
                            hash="16d11b02274f0b4a36c68bdc70f4efe60966d3be",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7d5db",
                            table="participation_seating",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitationevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5ec61b21e2f738272ba1e82ae22e1f3801189e20",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_7721d",
                            table="participation_invitationevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "invitation",
                    pgtrigger.compiler.Trigger(
                        name="invitation_sits_in_its_own_seating",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NEW.seat_id IS NOT NULL)",
                            declare="DECLARE whose bigint;",
                            func="\n                    SELECT seating_id FROM participation_seat WHERE id = NEW.seat_id INTO whose;\n                    IF whose IS DISTINCT FROM NEW.seating_id THEN\n                        RAISE EXCEPTION 'pgtrigger: this seat belongs to something else';\n                    END IF;\n                    RETURN NEW;\n                    ",
                            hash="62fb57f7fb99f4cb89fece64f0fdb76984fe5258",
                            operation="INSERT OR UPDATE",
                            pgid="pgtrigger_invitation_sits_in_its_own_seating_1b80f",
                            table="participation_invitation",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "invitation",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participation_invitationevent" ("answer_by", "answered_at", "answered_by_id", "id", "joined_at", "offered_at", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "seat_id", "seating_id", "source", "status") VALUES (NEW."answer_by", NEW."answered_at", NEW."answered_by_id", NEW."id", NEW."joined_at", NEW."offered_at", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."seat_id", NEW."seating_id", NEW."source", NEW."status"); RETURN NULL;',
                            hash="1de639f7f1f41019921a0fc4fd3b08bd741a8d09",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_dfc4c",
                            table="participation_invitation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitation",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."answer_by" IS DISTINCT FROM (NEW."answer_by") OR OLD."answered_at" IS DISTINCT FROM (NEW."answered_at") OR OLD."answered_by_id" IS DISTINCT FROM (NEW."answered_by_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."joined_at" IS DISTINCT FROM (NEW."joined_at") OR OLD."offered_at" IS DISTINCT FROM (NEW."offered_at") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."seat_id" IS DISTINCT FROM (NEW."seat_id") OR OLD."seating_id" IS DISTINCT FROM (NEW."seating_id") OR OLD."source" IS DISTINCT FROM (NEW."source") OR OLD."status" IS DISTINCT FROM (NEW."status"))',
                            func='INSERT INTO "participation_invitationevent" ("answer_by", "answered_at", "answered_by_id", "id", "joined_at", "offered_at", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "seat_id", "seating_id", "source", "status") VALUES (NEW."answer_by", NEW."answered_at", NEW."answered_by_id", NEW."id", NEW."joined_at", NEW."offered_at", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."seat_id", NEW."seating_id", NEW."source", NEW."status"); RETURN NULL;',
                            hash="4369f2c34be5d5afee0f2489b23e0dc54b733805",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_38955",
                            table="participation_invitation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "invitation",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participation_invitationevent" ("answer_by", "answered_at", "answered_by_id", "id", "joined_at", "offered_at", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "seat_id", "seating_id", "source", "status") VALUES (OLD."answer_by", OLD."answered_at", OLD."answered_by_id", OLD."id", OLD."joined_at", OLD."offered_at", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."seat_id", OLD."seating_id", OLD."source", OLD."status"); RETURN NULL;',
                            hash="d1e1be71cce96d899e3c84d972f6c2fcb25e51fa",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4d44c",
                            table="participation_invitation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "calendarentryevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="babbdea9ac2961a60e7b2e4631bd53af93bd577a",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_5e304",
                            table="participation_calendarentryevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "calendarentry",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participation_calendarentryevent" ("ends_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "seating_id", "sequence", "starts_at", "status", "title") VALUES (NEW."ends_at", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."public_id", NEW."seating_id", NEW."sequence", NEW."starts_at", NEW."status", NEW."title"); RETURN NULL;',
                            hash="0b5995f8c9d04ade766c59befc426b1929d1dd99",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_08152",
                            table="participation_calendarentry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "calendarentry",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."ends_at" IS DISTINCT FROM (NEW."ends_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."place" IS DISTINCT FROM (NEW."place") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."seating_id" IS DISTINCT FROM (NEW."seating_id") OR OLD."sequence" IS DISTINCT FROM (NEW."sequence") OR OLD."starts_at" IS DISTINCT FROM (NEW."starts_at") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."title" IS DISTINCT FROM (NEW."title"))',
                            func='INSERT INTO "participation_calendarentryevent" ("ends_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "seating_id", "sequence", "starts_at", "status", "title") VALUES (NEW."ends_at", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."public_id", NEW."seating_id", NEW."sequence", NEW."starts_at", NEW."status", NEW."title"); RETURN NULL;',
                            hash="9df24fd13474f39ab89265093f18c20d72556d3c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d2cbc",
                            table="participation_calendarentry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "calendarentry",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participation_calendarentryevent" ("ends_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "seating_id", "sequence", "starts_at", "status", "title") VALUES (OLD."ends_at", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."public_id", OLD."seating_id", OLD."sequence", OLD."starts_at", OLD."status", OLD."title"); RETURN NULL;',
                            hash="ca06c2caad1868848ba3a51833037466e644712e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5f9dc",
                            table="participation_calendarentry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "seatingevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="4a07cc6f55057464fcc2ecbf747adfddcebb4b29",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_b68cd",
                            table="participation_seatingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "selection",
                    pgtrigger.compiler.Trigger(
                        name="selection_is_frozen",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."subject" IS DISTINCT FROM (NEW."subject") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."nation_id" IS DISTINCT FROM (NEW."nation_id") OR OLD."size" IS DISTINCT FROM (NEW."size") OR OLD."pool_size" IS DISTINCT FROM (NEW."pool_size") OR OLD."quotas" IS DISTINCT FROM (NEW."quotas") OR OLD."panels" IS DISTINCT FROM (NEW."panels") OR OLD."pool_hash" IS DISTINCT FROM (NEW."pool_hash") OR OLD."code_version" IS DISTINCT FROM (NEW."code_version") OR OLD."pool_salt" IS DISTINCT FROM (NEW."pool_salt") OR OLD."secret" IS DISTINCT FROM (NEW."secret") OR OLD."commitment" IS DISTINCT FROM (NEW."commitment") OR OLD."frozen_at" IS DISTINCT FROM (NEW."frozen_at") OR OLD."frozen_by_id" IS DISTINCT FROM (NEW."frozen_by_id"))',
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                            hash="d3bf16842fc43079c99dadae15476b36ac46c3a0",
                            operation="UPDATE",
                            pgid="pgtrigger_selection_is_frozen_1fde6",
                            table="participation_selection",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "selection",
                    pgtrigger.compiler.Trigger(
                        name="selection_is_never_deleted",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                            hash="1afcddbe076db255d2ac2604caa1cb288e5b126a",
                            operation="DELETE",
                            pgid="pgtrigger_selection_is_never_deleted_c55e4",
                            table="participation_selection",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "selection",
                    pgtrigger.compiler.Trigger(
                        name="selection_moves_forward",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            declare="DECLARE _is_valid_transition BOOLEAN;",
                            func='SELECT CONCAT(OLD."status", \':\', NEW."status") = ANY(\'{frozen:planned,planned:drawn,frozen:voided,planned:voided,drawn:voided}\'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION \'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %\', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;',
                            hash="dcd4ab237be5213be99af4b549c427a7ea8defe0",
                            operation="UPDATE",
                            pgid="pgtrigger_selection_moves_forward_6535b",
                            table="participation_selection",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "selection",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participation_selectionevent" ("frozen_at", "frozen_by_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "status", "subject", "voided_at", "voided_by_id") VALUES (NEW."frozen_at", NEW."frozen_by_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."status", NEW."subject", NEW."voided_at", NEW."voided_by_id"); RETURN NULL;',
                            hash="a55dd3407f8282c8330cbd4ac9884e046e8f9251",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9d832",
                            table="participation_selection",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "selection",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."frozen_at" IS DISTINCT FROM (NEW."frozen_at") OR OLD."frozen_by_id" IS DISTINCT FROM (NEW."frozen_by_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."subject" IS DISTINCT FROM (NEW."subject") OR OLD."voided_at" IS DISTINCT FROM (NEW."voided_at") OR OLD."voided_by_id" IS DISTINCT FROM (NEW."voided_by_id"))',
                            func='INSERT INTO "participation_selectionevent" ("frozen_at", "frozen_by_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "status", "subject", "voided_at", "voided_by_id") VALUES (NEW."frozen_at", NEW."frozen_by_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."status", NEW."subject", NEW."voided_at", NEW."voided_by_id"); RETURN NULL;',
                            hash="b45538fe44989ae1f43698de3d37569e0c916ea2",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d9de9",
                            table="participation_selection",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "selection",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "participation_selectionevent" ("frozen_at", "frozen_by_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "status", "subject", "voided_at", "voided_by_id") VALUES (OLD."frozen_at", OLD."frozen_by_id", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."status", OLD."subject", OLD."voided_at", OLD."voided_by_id"); RETURN NULL;',
                            hash="a37fdb1364200f0cbb4a54e8f06fdaa5799cef62",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ef888",
                            table="participation_selection",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "replacement",
                    pgtrigger.compiler.Trigger(
                        name="replacement_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="79edfcf5a3f4834f37eccc406f931e4fc53e1d49",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_replacement_never_changes_105e1",
                            table="participation_replacement",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "poolmember",
                    pgtrigger.compiler.Trigger(
                        name="pool_member_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="b485ec8fa10678bbf399a63041439e17e2a149cd",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_pool_member_never_changes_00419",
                            table="participation_poolmember",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "plannedlottery",
                    pgtrigger.compiler.Trigger(
                        name="planned_lottery_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="39d7db7fab3f2495719021b7f4a864e935582c84",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_planned_lottery_never_changes_66a67",
                            table="participation_plannedlottery",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "outcome",
                    pgtrigger.compiler.Trigger(
                        name="outcome_never_changes",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="83056b25b669e9172dd67ad7a2828b8ddc103b7c",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_outcome_never_changes_4bd1f",
                            table="participation_outcome",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "selectionevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="5a6a8171c15dfef972c9e24cae088292eefa578b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_55081",
                            table="participation_selectionevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ),
        ),
    ]
