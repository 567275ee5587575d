"""What waits for staff in projects, and what the thread may know of them."""

import datetime as dt
from collections.abc import Iterator

from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.ui.waiting import Waiting
from projects.enums import ReportStatus
from projects.models import EmbeddingAction, Lesson, Milestone, Project, SiteReport, StageMove, WaitingHosting


def waiting_in_projects(user: User) -> Iterator[Waiting]:
    """Hostings without a project, reports to read, milestones and embedding actions that are late."""
    today = timezone.localdate()
    if user.has_perm("projects.start_project"):
        hostings = WaitingHosting.objects.visible_to(user).without_project().count()
        yield Waiting(_("hostings without a project"), hostings, reverse("admin:projects_waitinghosting_changelist"))
    if user.has_perm("projects.read_sitereport"):
        reports = reverse("admin:projects_sitereport_changelist")
        mine = SiteReport.objects.visible_to(user)
        sent = mine.filter(status=ReportStatus.SENT).count()
        yield Waiting(_("reports of sites to read"), sent, f"{reports}?status__exact=sent")
        yield Waiting(_("reports of sites that are late"), mine.overdue(today).count(), f"{reports}?due=overdue")
    if user.has_perm("projects.change_milestone"):
        late = Milestone.objects.visible_to(user).overdue(today).count()
        url = reverse("admin:projects_milestone_changelist")
        yield Waiting(_("milestones that are late"), late, f"{url}?due=overdue")
    if user.has_perm("projects.end_embeddingaction"):
        late = EmbeddingAction.objects.visible_to(user).overdue(today).count()
        url = reverse("admin:projects_embeddingaction_changelist")
        yield Waiting(_("embedding actions that are late"), late, f"{url}?due=overdue")


def public_projects() -> QuerySet[Project]:
    """Every published project with its nation, the newest first."""
    return Project.objects.published().select_related("nation").newest_first()


def reached_on() -> dict[int, dt.date]:
    """On which day each published project came to where it stands."""
    moves = StageMove.objects.filter(project__published_at__isnull=False).order_by("at")
    return {pk: timezone.localdate(at) for pk, at in moves.values_list("project", "at")}


def public_lessons() -> QuerySet[Lesson]:
    """Every published lesson, the newest first."""
    return Lesson.objects.published().select_related("project__nation").newest_first()


def public_actions() -> QuerySet[EmbeddingAction]:
    """Every embedding action of a published lesson, those with the earliest day first."""
    found = EmbeddingAction.objects.published().select_related("lesson__project__nation")
    return found.order_by("due_on", "pk")
