import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.functions.text
import django.utils.timezone
import impact.accounts.together
import impact.accounts.triggers
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
                    name="Enquiry",
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
                            "kind",
                            models.CharField(
                                choices=[
                                    ("contact", "Question or message"),
                                    ("feedback", "Feedback on these pages"),
                                    ("another_way", "Asked for something in another way"),
                                ],
                                max_length=12,
                                verbose_name="kind",
                            ),
                        ),
                        ("name", models.CharField(blank=True, max_length=150, verbose_name="name")),
                        ("text", models.TextField(max_length=5000, verbose_name="message")),
                        (
                            "other_way",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("bsl", "British Sign Language (BSL)"),
                                    ("isl", "Irish Sign Language (ISL)"),
                                    ("audio", "Audio"),
                                    ("large_print", "Large print"),
                                    ("braille", "Braille"),
                                    ("paper", "On paper"),
                                    ("phone_call", "A phone call"),
                                    ("language", "Another language"),
                                    ("other", "Something else"),
                                ],
                                max_length=12,
                                verbose_name="way asked for",
                            ),
                        ),
                        (
                            "reply_route",
                            models.CharField(
                                choices=[
                                    ("email", "By e-mail"),
                                    ("phone", "By phone"),
                                    ("text", "By text message"),
                                    ("letter", "By letter"),
                                    ("none", "No answer needed"),
                                ],
                                max_length=10,
                                verbose_name="how to answer",
                            ),
                        ),
                        ("reply_to", models.CharField(blank=True, max_length=300, verbose_name="address or number")),
                        ("page", models.CharField(blank=True, max_length=300, verbose_name="about which page")),
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
                        (
                            "privacy_notice_version",
                            models.CharField(max_length=20, verbose_name="privacy notice shown"),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="received"
                            ),
                        ),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="due")),
                        (
                            "status",
                            models.CharField(
                                choices=[("open", "To do"), ("done", "Done")],
                                default="open",
                                max_length=5,
                                verbose_name="status",
                            ),
                        ),
                        ("done_on", models.DateField(blank=True, null=True, verbose_name="done")),
                        ("done_note", models.TextField(blank=True, max_length=1000, verbose_name="what was done")),
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
                    ],
                    options={
                        "verbose_name": "enquiry",
                        "verbose_name_plural": "enquiries",
                        "permissions": (("finish_enquiry", "Can mark an enquiry as done"),),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("text", ""), _negated=True), name="enquiry_says_something"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["contact", "feedback", "another_way"])),
                                name="enquiry_kind_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("language__in", ["en", "cy"])), name="enquiry_language_is_known"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("format__in", ["standard", "easy_read"])),
                                name="enquiry_format_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("reply_route__in", ["email", "phone", "text", "letter", "none"])),
                                name="enquiry_reply_route_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("reply_route", "none"), models.Q(("reply_to", ""), _negated=True), _connector="OR"
                                ),
                                name="enquiry_says_where_to_answer",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("kind", "another_way"), _negated=True),
                                    models.Q(
                                        ("due_on__isnull", False),
                                        (
                                            "other_way__in",
                                            [
                                                "bsl",
                                                "isl",
                                                "audio",
                                                "large_print",
                                                "braille",
                                                "paper",
                                                "phone_call",
                                                "language",
                                                "other",
                                            ],
                                        ),
                                        models.Q(("reply_route", "none"), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="enquiry_for_another_way_says_which_and_by_when",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("done_by__isnull", True), ("done_on__isnull", True), ("status", "open")),
                                    models.Q(
                                        ("done_by__isnull", False), ("done_on__isnull", False), ("status", "done")
                                    ),
                                    _connector="OR",
                                ),
                                name="enquiry_that_is_done_says_by_whom_and_when",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EnquiryEvent",
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
                                    ("contact", "Question or message"),
                                    ("feedback", "Feedback on these pages"),
                                    ("another_way", "Asked for something in another way"),
                                ],
                                max_length=12,
                                verbose_name="kind",
                            ),
                        ),
                        (
                            "reply_route",
                            models.CharField(
                                choices=[
                                    ("email", "By e-mail"),
                                    ("phone", "By phone"),
                                    ("text", "By text message"),
                                    ("letter", "By letter"),
                                    ("none", "No answer needed"),
                                ],
                                max_length=10,
                                verbose_name="how to answer",
                            ),
                        ),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="due")),
                        (
                            "status",
                            models.CharField(
                                choices=[("open", "To do"), ("done", "Done")],
                                default="open",
                                max_length=5,
                                verbose_name="status",
                            ),
                        ),
                        ("done_on", models.DateField(blank=True, null=True, verbose_name="done")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="received"
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
                                related_name="id_public_id_kind_reply_route_due_on_status_done_by_done_on_created_at_events",
                                to="people.enquiry",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Person",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("name", models.CharField(max_length=150, verbose_name="name")),
                        ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mail address")),
                        ("phone", models.CharField(blank=True, max_length=40, verbose_name="phone number")),
                        ("address", models.TextField(blank=True, max_length=500, verbose_name="postal address")),
                        (
                            "contact_route",
                            models.CharField(
                                choices=[
                                    ("email", "Email"),
                                    ("letter", "Letter"),
                                    ("phone", "Phone call"),
                                    ("text", "Text message"),
                                    ("supporter", "Through somebody who supports me"),
                                ],
                                max_length=10,
                                verbose_name="how to reach them",
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
                        (
                            "supporter_name",
                            models.CharField(blank=True, max_length=150, verbose_name="supporter's name"),
                        ),
                        (
                            "supporter_contact",
                            models.CharField(blank=True, max_length=200, verbose_name="how to reach the supporter"),
                        ),
                        (
                            "supporter_may_know",
                            models.CharField(blank=True, max_length=300, verbose_name="what we may tell the supporter"),
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
                                help_text="The nation whose team looks after this person. Without one, only UK-wide staff see them.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="programme.nation",
                                verbose_name="nation",
                            ),
                        ),
                        (
                            "user",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="person",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="signs in as",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "person",
                        "verbose_name_plural": "people",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("name", ""), _negated=True), name="person_has_a_name"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("contact_route", "email"), models.Q(("email", ""), _negated=True)),
                                    models.Q(("contact_route", "letter"), models.Q(("address", ""), _negated=True)),
                                    models.Q(
                                        ("contact_route__in", ["phone", "text"]), models.Q(("phone", ""), _negated=True)
                                    ),
                                    models.Q(
                                        ("contact_route", "supporter"),
                                        models.Q(("supporter_name", ""), _negated=True),
                                        models.Q(("supporter_contact", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="person_contact_route_has_its_contact",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("language__in", ["en", "cy"])), name="person_language_is_known"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("format__in", ["standard", "easy_read"])),
                                name="person_format_is_known",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Outgoing",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "route",
                            models.CharField(
                                choices=[
                                    ("letter", "Letter"),
                                    ("phone", "Phone call"),
                                    ("text", "Text message"),
                                    ("supporter", "Through somebody who supports me"),
                                ],
                                max_length=10,
                                verbose_name="how",
                            ),
                        ),
                        ("subject", models.CharField(max_length=200, verbose_name="about")),
                        ("body", models.TextField(blank=True, verbose_name="text")),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="asked for"
                            ),
                        ),
                        ("due_on", models.DateField(verbose_name="due")),
                        (
                            "status",
                            models.CharField(
                                choices=[("to_do", "To do"), ("done", "Done")],
                                default="to_do",
                                max_length=5,
                                verbose_name="status",
                            ),
                        ),
                        ("done_on", models.DateField(blank=True, null=True, verbose_name="done")),
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
                            "person",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="outgoing",
                                to="people.person",
                                verbose_name="person",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "letter or call",
                        "verbose_name_plural": "letters and calls",
                        "permissions": (("finish_outgoing", "Can mark a letter or call as done"),),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("route__in", ["letter", "phone", "text", "supporter"])),
                                name="outgoing_route_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("done_by__isnull", True),
                                        ("done_on__isnull", True),
                                        ("status", "to_do"),
                                        models.Q(("body", ""), _negated=True),
                                    ),
                                    models.Q(
                                        ("body", ""),
                                        ("done_by__isnull", False),
                                        ("done_on__isnull", False),
                                        ("status", "done"),
                                    ),
                                    _connector="OR",
                                ),
                                name="outgoing_keeps_its_text_until_it_is_done",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OutgoingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "route",
                            models.CharField(
                                choices=[
                                    ("letter", "Letter"),
                                    ("phone", "Phone call"),
                                    ("text", "Text message"),
                                    ("supporter", "Through somebody who supports me"),
                                ],
                                max_length=10,
                                verbose_name="how",
                            ),
                        ),
                        (
                            "created_at",
                            models.DateTimeField(
                                default=django.utils.timezone.now, editable=False, verbose_name="asked for"
                            ),
                        ),
                        ("due_on", models.DateField(verbose_name="due")),
                        (
                            "status",
                            models.CharField(
                                choices=[("to_do", "To do"), ("done", "Done")],
                                default="to_do",
                                max_length=5,
                                verbose_name="status",
                            ),
                        ),
                        ("done_on", models.DateField(blank=True, null=True, verbose_name="done")),
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
                                related_name="id_public_id_person_route_created_at_due_on_status_done_by_done_on_events",
                                to="people.outgoing",
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
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="PersonEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
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
                                help_text="The nation whose team looks after this person. Without one, only UK-wide staff see them.",
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
                                related_name="id_public_id_user_nation_language_created_at_events",
                                to="people.person",
                            ),
                        ),
                        (
                            "user",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="signs in as",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Subscription",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ("email", models.EmailField(max_length=254, verbose_name="e-mail address")),
                        (
                            "interests",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("survey", "The national survey"),
                                        ("assemblies", "Assemblies: when sign-up opens"),
                                        ("sites", "Calls for sites and projects"),
                                        ("networks", "Networks"),
                                        ("reports", "New priority reports"),
                                        ("digest", "A short digest once a month"),
                                    ],
                                    max_length=12,
                                ),
                                size=None,
                                verbose_name="wants to hear about",
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
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("pending", "Not confirmed yet"),
                                    ("confirmed", "Confirmed"),
                                    ("unsubscribed", "Unsubscribed"),
                                ],
                                default="pending",
                                max_length=12,
                                verbose_name="status",
                            ),
                        ),
                        (
                            "privacy_notice_version",
                            models.CharField(max_length=20, verbose_name="privacy notice shown"),
                        ),
                        ("confirm_hash", models.CharField(editable=False, max_length=64, unique=True)),
                        ("unsubscribe_hash", models.CharField(editable=False, max_length=64, unique=True)),
                        ("asked_on", models.DateField(verbose_name="asked")),
                        ("confirm_by", models.DateField(verbose_name="to be confirmed by")),
                        ("confirmed_on", models.DateField(blank=True, null=True, verbose_name="confirmed")),
                        ("unsubscribed_on", models.DateField(blank=True, null=True, verbose_name="unsubscribed")),
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
                            "unsubscribed_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="unsubscribed by",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "subscription",
                        "verbose_name_plural": "subscriptions",
                        "permissions": (("end_subscription", "Can unsubscribe somebody who asked"),),
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("email", ""), _negated=True), name="subscription_has_an_email"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("interests__len__gt", 0),
                                    (
                                        "interests__contained_by",
                                        ["survey", "assemblies", "sites", "networks", "reports", "digest"],
                                    ),
                                ),
                                name="subscription_interests_are_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("language__in", ["en", "cy"])),
                                name="subscription_language_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("format__in", ["standard", "easy_read"])),
                                name="subscription_format_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["pending", "confirmed", "unsubscribed"])),
                                name="subscription_status_is_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "confirmed"), _negated=True),
                                    ("confirmed_on__isnull", False),
                                    _connector="OR",
                                ),
                                name="subscription_that_is_confirmed_says_when",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "unsubscribed"), ("unsubscribed_on__isnull", False)),
                                    models.Q(
                                        models.Q(("status", "unsubscribed"), _negated=True),
                                        ("unsubscribed_on__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="subscription_that_ended_says_when",
                            ),
                            models.UniqueConstraint(
                                django.db.models.functions.text.Lower("email"),
                                condition=models.Q(("status", "pending")),
                                name="subscription_waits_once_for_an_address",
                            ),
                            models.UniqueConstraint(
                                django.db.models.functions.text.Lower("email"),
                                condition=models.Q(("status", "confirmed")),
                                name="subscription_runs_once_for_an_address",
                            ),
                        ],
                    },
                ),
            ],
        ),
        impact.accounts.triggers.AddTriggers(
            triggers=(
                (
                    "enquiry",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_enquiryevent" ("created_at", "done_by_id", "done_on", "due_on", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reply_route", "status") VALUES (NEW."created_at", NEW."done_by_id", NEW."done_on", NEW."due_on", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."reply_route", NEW."status"); RETURN NULL;',
                            hash="5287694ba6a500b35934c196cc499d685973d47c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e191a",
                            table="people_enquiry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "enquiry",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."done_by_id" IS DISTINCT FROM (NEW."done_by_id") OR OLD."done_on" IS DISTINCT FROM (NEW."done_on") OR OLD."due_on" IS DISTINCT FROM (NEW."due_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."reply_route" IS DISTINCT FROM (NEW."reply_route") OR OLD."status" IS DISTINCT FROM (NEW."status"))',
                            func='INSERT INTO "people_enquiryevent" ("created_at", "done_by_id", "done_on", "due_on", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reply_route", "status") VALUES (NEW."created_at", NEW."done_by_id", NEW."done_on", NEW."due_on", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."reply_route", NEW."status"); RETURN NULL;',
                            hash="47484b946162b825d3d13c1bf456d732c58d3a4a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5b822",
                            table="people_enquiry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "enquiry",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_enquiryevent" ("created_at", "done_by_id", "done_on", "due_on", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reply_route", "status") VALUES (OLD."created_at", OLD."done_by_id", OLD."done_on", OLD."due_on", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."reply_route", OLD."status"); RETURN NULL;',
                            hash="d5d3397b2de1ff241210ac98b3146463cdd882f7",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5dc53",
                            table="people_enquiry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "enquiryevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="1f55dc8c52554d58988484e5e06848cab09aa947",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_6ca66",
                            table="people_enquiryevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "person",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_personevent" ("created_at", "id", "language", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "user_id") VALUES (NEW."created_at", NEW."id", NEW."language", NEW."nation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."user_id"); RETURN NULL;',
                            hash="ee4d23795cf76611d0fd216452451ec55dd0f731",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_65688",
                            table="people_person",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "person",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."language" IS DISTINCT FROM (NEW."language") OR OLD."nation_id" IS DISTINCT FROM (NEW."nation_id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."user_id" IS DISTINCT FROM (NEW."user_id"))',
                            func='INSERT INTO "people_personevent" ("created_at", "id", "language", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "user_id") VALUES (NEW."created_at", NEW."id", NEW."language", NEW."nation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."user_id"); RETURN NULL;',
                            hash="2f0e0a2e80ffe4127e8ef6cf8d132e03b98e649b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_de829",
                            table="people_person",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "person",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_personevent" ("created_at", "id", "language", "nation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "user_id") VALUES (OLD."created_at", OLD."id", OLD."language", OLD."nation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."user_id"); RETURN NULL;',
                            hash="6a1a9851b306d434096750afa3fc00c746e68a8d",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2ca2d",
                            table="people_person",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "outgoingevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="2be9b81fc744dff628317655e42537d68dc0ba1b",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_8c97c",
                            table="people_outgoingevent",
                            when="BEFORE",
                        ),
                    ),
                ),
                (
                    "outgoing",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_outgoingevent" ("created_at", "done_by_id", "done_on", "due_on", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "route", "status") VALUES (NEW."created_at", NEW."done_by_id", NEW."done_on", NEW."due_on", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."route", NEW."status"); RETURN NULL;',
                            hash="30ce6433a33b38f3b3f6c9d5716a3061c4237dc0",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_781a7",
                            table="people_outgoing",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "outgoing",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."done_by_id" IS DISTINCT FROM (NEW."done_by_id") OR OLD."done_on" IS DISTINCT FROM (NEW."done_on") OR OLD."due_on" IS DISTINCT FROM (NEW."due_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id") OR OLD."public_id" IS DISTINCT FROM (NEW."public_id") OR OLD."route" IS DISTINCT FROM (NEW."route") OR OLD."status" IS DISTINCT FROM (NEW."status"))',
                            func='INSERT INTO "people_outgoingevent" ("created_at", "done_by_id", "done_on", "due_on", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "route", "status") VALUES (NEW."created_at", NEW."done_by_id", NEW."done_on", NEW."due_on", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."route", NEW."status"); RETURN NULL;',
                            hash="aab52311ce6659605357249595e1e8be96182187",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0112e",
                            table="people_outgoing",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "outgoing",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "people_outgoingevent" ("created_at", "done_by_id", "done_on", "due_on", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "route", "status") VALUES (OLD."created_at", OLD."done_by_id", OLD."done_on", OLD."due_on", OLD."id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."route", OLD."status"); RETURN NULL;',
                            hash="1f3c1205a372b2922e5a27e2e7846410424bb9a2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_edcad",
                            table="people_outgoing",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "personevent",
                    pgtrigger.compiler.Trigger(
                        name="append_only",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                            hash="35abda29df77c17d89d5efdc2f5d2acf63e59c13",
                            operation="UPDATE OR DELETE",
                            pgid="pgtrigger_append_only_1d49f",
                            table="people_personevent",
                            when="BEFORE",
                        ),
                    ),
                ),
            ),
        ),
    ]
