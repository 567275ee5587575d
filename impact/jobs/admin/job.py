"""Background jobs: what runs, what failed and why, try again, call off."""

import json
from typing import Any, cast

from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.jobs.actions import cancel_job, retry_job
from impact.jobs.enums import JobState
from impact.jobs.models import Job
from impact.ui.staff import Button, ReadOnlyStaffAdmin


def _retry(request: HttpRequest, job: Job, data: dict[str, Any]) -> str:
    retry_job(by=cast("User", request.user), now=timezone.now(), job=job)
    return gettext("The job will start again in a moment.")


def _cancel(request: HttpRequest, job: Job, data: dict[str, Any]) -> str:
    cancel_job(by=cast("User", request.user), now=timezone.now(), job=job)
    return gettext("The job was cancelled.")


@admin.register(Job)
class JobAdmin(ReadOnlyStaffAdmin):
    """Everything the workers do."""

    list_display = ("kind", "state", "progress", "attempts", "requested_by", "requested_at", "finished_at")
    list_filter = ("state", "kind", "queue", "requested_at")
    list_select_related = ("requested_by",)
    search_fields = ("kind", "public_id", "subject", "error")
    ordering = ("-requested_at", "-pk")
    fields = (
        "kind", "state", "progress", "error", "attempts", "subject", "params", "readable_result", "requested_by",
        "requested_at", "started_at", "finished_at", "lease_until",
    )  # fmt: skip
    buttons = (
        Button(
            verb="retry",
            title=_("Try again"),
            permission="jobs.retry_job",
            available=lambda job: job.state in {JobState.FAILED, JobState.CANCELLED},
            run=_retry,
            confirm=_("The job starts afresh. What it did before is not done twice."),
        ),
        Button(
            verb="cancel",
            title=_("Cancel this job"),
            permission="jobs.cancel_job",
            available=lambda job: job.state in {JobState.QUEUED, JobState.RUNNING},
            run=_cancel,
            confirm=_("The worker stops at its next step. Nothing half-done is kept."),
        ),
    )

    def get_fields(self, request: HttpRequest, obj: Job | None = None) -> list[str]:
        """Results hold exact counts: only for those who build reports."""
        may_see = request.user.has_perm("jobs.retry_job")
        return [name for name in self.fields if may_see or name != "readable_result"]

    @admin.display(description=_("progress"))
    def progress(self, job: Job) -> str:
        """How far, in words."""
        if not job.progress_total:
            return "–"
        return f"{job.percent} % {job.progress_note}"

    @admin.display(description=_("result"))
    def readable_result(self, job: Job) -> str | SafeString:
        """The result for people who check figures."""
        if job.result is None:
            return "–"
        return format_html("<pre>{}</pre>", json.dumps(job.result, indent=1, ensure_ascii=False)[:50_000])
