"""The door out: what the public may know of calls and projects, and what waits for staff."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.ui.waiting import Waiting
from projects.enums import CallStatus, ExpressionStatus
from projects.models import Call, Expression
from projects.queries import announced_calls, announcing_waits
from projects.queries.choices_waiting import choices_waiting
from projects.queries.desk import decisions_waiting
from projects.queries.projects import (
    public_actions,
    public_lessons,
    public_projects,
    reached_on,
    waiting_in_projects,
)
from projects.queries.review_state import reviews_waiting
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


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happened, for the thread: already filtered to what is public."""

    kind: str
    public_id: UUID
    title: dict[str, str]
    url: str
    nation: str
    on: date
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
        for project in public_projects()
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
    return (
        *lines,
        *announcing_waits(user),
        *longlist_waiting(user),
        *reviews_waiting(user),
        *choices_waiting(user),
        *decisions_waiting(user),
        *waiting_in_projects(user),
    )


def steps() -> tuple[Step, ...]:
    """Published projects, lessons, and what became of the lessons: what the thread may tell."""
    reached = reached_on()
    projects_ = (
        Step(
            kind="project",
            public_id=one.public_id,
            title=dict(one.title),
            url=one.get_absolute_url(),
            nation=one.nation.code,
            on=reached.get(one.pk) or one.starts_on or timezone.localdate(one.created_at),
            status=one.status,
        )
        for one in public_projects()
    )
    lessons = (
        Step(
            kind="lesson",
            public_id=one.public_id,
            title=dict(one.title),
            url=one.get_absolute_url(),
            nation=one.project.nation.code,
            on=timezone.localdate(one.published_at),
            status="published",
        )
        for one in public_lessons()
    )
    actions = (
        Step(
            kind="embedding_action",
            public_id=one.public_id,
            title=dict(one.what),
            url=one.lesson.get_absolute_url(),
            nation=one.lesson.project.nation.code,
            on=one.ended_on or one.due_on,
            status=one.status,
        )
        for one in public_actions()
    )
    return (*projects_, *lessons, *actions)
