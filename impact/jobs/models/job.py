"""One piece of background work. The row is the truth; the broker only wakes a worker up."""

import uuid
from datetime import datetime
from typing import Self

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from impact.jobs.enums import JobState

MAX_ATTEMPTS = 3
ENDED = (JobState.DONE, JobState.FAILED, JobState.CANCELLED)


class JobQuerySet(models.QuerySet["Job"]):
    """Reads over jobs."""

    def visible_to(self, user: AbstractBaseUser) -> Self:
        """Those who may view jobs see all of them; others only what they asked for."""
        if user.has_perm("jobs.view_job"):  # type: ignore[attr-defined]
            return self
        return self.filter(requested_by=user.pk)

    def claimable(self, now: datetime) -> Self:
        """Waiting, or running under a lease that has run out (its worker died)."""
        return self.filter(Q(state=JobState.QUEUED) | Q(state=JobState.RUNNING, lease_until__lt=now))

    def failed(self) -> Self:
        """Stopped, and a person should look."""
        return self.filter(state=JobState.FAILED)


class Job(models.Model):
    """One piece of background work with its lease, progress and result."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kind = models.CharField(_("kind"), max_length=60, help_text=_("The name of the Celery task."))
    queue = models.CharField(_("queue"), max_length=20, default="default")
    state = models.CharField(_("state"), max_length=10, choices=JobState.choices, default=JobState.QUEUED)
    subject = models.UUIDField(_("about"), null=True, blank=True)
    params = models.JSONField(_("instructions"), default=dict, blank=True)
    result = models.JSONField(_("result"), null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(_("tries"), default=0)
    lease = models.UUIDField(null=True, blank=True, editable=False)
    lease_until = models.DateTimeField(_("promised to a worker until"), null=True, blank=True)
    nudged_at = models.DateTimeField(_("last woken"), null=True, blank=True)
    progress_done = models.PositiveIntegerField(_("steps done"), default=0)
    progress_total = models.PositiveIntegerField(_("steps in all"), default=0)
    progress_note = models.CharField(_("now doing"), max_length=200, blank=True)
    error = models.TextField(_("what went wrong"), blank=True)
    requested_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    requested_at = models.DateTimeField(_("asked for"))
    started_at = models.DateTimeField(_("started"), null=True, blank=True)
    finished_at = models.DateTimeField(_("finished"), null=True, blank=True)

    objects = JobQuerySet.as_manager()

    class Meta:
        verbose_name = _("background job")
        verbose_name_plural = _("background jobs")
        permissions = (("retry_job", "Can try a job again"), ("cancel_job", "Can cancel a job"))
        constraints = (
            models.CheckConstraint(condition=Q(state__in=JobState.values), name="job_state_is_known"),
            models.CheckConstraint(
                condition=~Q(state=JobState.RUNNING) | Q(lease__isnull=False, lease_until__isnull=False),
                name="job_that_runs_has_a_lease",
            ),
            models.CheckConstraint(
                condition=Q(state__in=ENDED, finished_at__isnull=False)
                | (~Q(state__in=ENDED) & Q(finished_at__isnull=True)),
                name="job_that_ended_says_when",
            ),
            models.CheckConstraint(condition=~Q(state=JobState.FAILED) | ~Q(error=""), name="job_that_failed_says_why"),
            models.CheckConstraint(condition=Q(attempts__lte=MAX_ATTEMPTS), name="job_is_tried_three_times_at_most"),
            models.CheckConstraint(
                condition=Q(progress_done__lte=F("progress_total")), name="job_progress_is_not_over_its_total"
            ),
        )
        indexes = (
            models.Index(fields=["requested_at"], name="job_open", condition=Q(state__in=("queued", "running"))),
            models.Index(fields=["subject", "-requested_at"], name="job_by_subject"),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"

    @property
    def has_ended(self) -> bool:
        """Nothing more will happen by itself."""
        return self.state in ENDED

    @property
    def percent(self) -> int:
        """How far it is, in whole percent."""
        return 100 * self.progress_done // self.progress_total if self.progress_total else 0
