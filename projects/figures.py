"""The door out: what the public may know of calls and projects, and what waits for staff."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.ui.waiting import Waiting
from projects.enums import CallStatus, ExpressionStatus
from projects.models import Call, Expression, Project
from projects.queries import announced_calls
from projects.queries.waiting import longlist_waiting


@dataclass(frozen=True, slots=True)
class CallFacts:
    """An announced call; `phase` is planned, open, closed or decided at the moment that was asked for."""

    public_id: UUID
    slug: str
    title: dict[str, str]
    url: str
    opens_at: datetime
    closes_at: datetime
    phase: str


@dataclass(frozen=True, slots=True)
class ProjectFacts:
    """A published project, as lists of other pages need it."""

    public_id: UUID
    title: dict[str, str]
    url: str
    nation: str
    year: int
    status: str


def calls(now: datetime) -> tuple[CallFacts, ...]:
    """Every announced call: open ones first, then what opens next, then the past."""
    return tuple(
        CallFacts(
            public_id=one.call.public_id,
            slug=one.call.slug,
            title=dict(one.call.title),
            url=one.call.get_absolute_url(),
            opens_at=one.call.opens_at,
            closes_at=one.call.closes_at,
            phase=one.phase,
        )
        for one in announced_calls(now)
    )


def projects() -> tuple[ProjectFacts, ...]:
    """Every published project, the newest first."""
    return tuple(
        ProjectFacts(
            public_id=project.public_id,
            title=dict(project.title),
            url=project.get_absolute_url(),
            nation=project.nation.code,
            year=project.year,
            status=project.status,
        )
        for project in Project.objects.published().select_related("nation").newest_first()
    )


def waiting(user: User) -> tuple[Waiting, ...]:
    """Expressions nobody has checked, and calls that are written but not announced."""
    lines = []
    if user.has_perm("projects.check_expression"):
        sent = Expression.objects.visible_to(user).filter(status=ExpressionStatus.SENT).count()
        url = reverse("admin:projects_expression_changelist") + "?status__exact=sent"
        lines.append(Waiting(_("expressions of interest to check"), sent, url))
    if user.has_perm("projects.publish_call"):
        unannounced = Call.objects.visible_to(user).filter(status=CallStatus.PLANNED, published_at__isnull=True).count()
        url = reverse("admin:projects_call_changelist") + "?status__exact=planned"
        lines.append(Waiting(_("calls not yet published"), unannounced, url))
    lines += longlist_waiting(user)
    return tuple(lines)
