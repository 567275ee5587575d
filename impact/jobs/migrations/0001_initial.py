import django.db.models.deletion
import uuid
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "__first__"),
    ]

    operations = [
        migrations.CreateModel(
            name="Job",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "kind",
                    models.CharField(help_text="The name of the Celery task.", max_length=60, verbose_name="kind"),
                ),
                ("queue", models.CharField(default="default", max_length=20, verbose_name="queue")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("queued", "Waiting"),
                            ("running", "Running"),
                            ("done", "Done"),
                            ("failed", "Failed"),
                            ("cancelled", "Cancelled"),
                        ],
                        default="queued",
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                ("subject", models.UUIDField(blank=True, null=True, verbose_name="about")),
                ("params", models.JSONField(blank=True, default=dict, verbose_name="instructions")),
                ("result", models.JSONField(blank=True, null=True, verbose_name="result")),
                ("attempts", models.PositiveSmallIntegerField(default=0, verbose_name="tries")),
                ("lease", models.UUIDField(blank=True, editable=False, null=True)),
                ("lease_until", models.DateTimeField(blank=True, null=True, verbose_name="promised to a worker until")),
                ("nudged_at", models.DateTimeField(blank=True, null=True, verbose_name="last woken")),
                ("progress_done", models.PositiveIntegerField(default=0, verbose_name="steps done")),
                ("progress_total", models.PositiveIntegerField(default=0, verbose_name="steps in all")),
                ("progress_note", models.CharField(blank=True, max_length=200, verbose_name="now doing")),
                ("error", models.TextField(blank=True, verbose_name="what went wrong")),
                ("requested_at", models.DateTimeField(verbose_name="asked for")),
                ("started_at", models.DateTimeField(blank=True, null=True, verbose_name="started")),
                ("finished_at", models.DateTimeField(blank=True, null=True, verbose_name="finished")),
                (
                    "requested_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "background job",
                "verbose_name_plural": "background jobs",
                "permissions": (("retry_job", "Can try a job again"), ("cancel_job", "Can cancel a job")),
                "indexes": [
                    models.Index(
                        condition=models.Q(("state__in", ("queued", "running"))),
                        fields=["requested_at"],
                        name="job_open",
                    ),
                    models.Index(fields=["subject", "-requested_at"], name="job_by_subject"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["queued", "running", "done", "failed", "cancelled"])),
                        name="job_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "running"), _negated=True),
                            models.Q(("lease__isnull", False), ("lease_until__isnull", False)),
                            _connector="OR",
                        ),
                        name="job_that_runs_has_a_lease",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("finished_at__isnull", False), ("state__in", ("done", "failed", "cancelled"))),
                            models.Q(
                                models.Q(("state__in", ("done", "failed", "cancelled")), _negated=True),
                                ("finished_at__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="job_that_ended_says_when",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "failed"), _negated=True),
                            models.Q(("error", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="job_that_failed_says_why",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("attempts__lte", 3)), name="job_is_tried_three_times_at_most"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("progress_done__lte", models.F("progress_total"))),
                        name="job_progress_is_not_over_its_total",
                    ),
                ],
            },
        ),
    ]
