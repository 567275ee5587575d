"""The door out: what waits for staff."""

from django.urls import reverse
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.jobs.models import Job
from impact.ui.waiting import Waiting


def waiting(user: User) -> tuple[Waiting, ...]:
    """Failed jobs, for those who may try them again."""
    if not user.has_perm("jobs.retry_job"):
        return ()
    count = Job.objects.visible_to(user).failed().count()
    url = reverse("admin:jobs_job_changelist") + "?state__exact=failed"
    return (Waiting(_("background jobs that failed"), count, url),)
