"""The door out: topics, gaps and what was decided, for other pages and the thread; what waits for staff. Frozen values only."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Count, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.programme.enums import GapStatus, TopicStatus
from impact.programme.models import Criterion, EvidenceGap, Topic, TopicDecision
from impact.programme.pure.stages import OPEN_FOR_SCORES
from impact.programme.queries.topics import published_topics
from impact.ui.waiting import Waiting


@dataclass(frozen=True, slots=True)
class TopicFacts:
    """A public topic, as lists of other pages need it."""

    public_id: UUID
    slug: str
    title: dict[str, str]
    url: str
    status: str
    is_example: bool


@dataclass(frozen=True, slots=True)
class GapFacts:
    """A public gap in the evidence."""

    public_id: UUID
    slug: str
    question: dict[str, str]
    url: str
    status: str
    topic: UUID | None
    is_example: bool


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happened, for the thread: already filtered to what is public."""

    kind: str
    public_id: UUID
    title: dict[str, str]
    url: str
    nation: str
    on: dt.date
    status: str


def topics() -> tuple[TopicFacts, ...]:
    """Every public topic, what is taken up first."""
    return tuple(
        TopicFacts(
            public_id=topic.public_id,
            slug=topic.slug,
            title=dict(topic.title),
            url=topic.get_absolute_url(),
            status=topic.status,
            is_example=topic.is_example,
        )
        for topic in published_topics()
    )


def gaps() -> tuple[GapFacts, ...]:
    """Every public gap, the newest first. A topic that is not public is not named."""
    found = EvidenceGap.objects.published().select_related("topic").order_by("-published_at", "slug")
    return tuple(
        GapFacts(
            public_id=gap.public_id,
            slug=gap.slug,
            question=dict(gap.question),
            url=gap.get_absolute_url(),
            status=gap.status,
            topic=gap.topic.public_id if gap.topic is not None and gap.topic.is_published else None,
            is_example=gap.is_example,
        )
        for gap in found
    )


def steps() -> tuple[Step, ...]:
    """What was decided about public topics, and which gaps were opened; the oldest first."""
    made = TopicDecision.objects.filter(topic__in=Topic.objects.published()).select_related("topic").in_order()
    decided = [_step("topic", one.topic, one.topic.title, one.decided_at, one.verb) for one in made]
    opened = [_step("gap", gap, gap.question, gap.published_at, gap.status) for gap in EvidenceGap.objects.published()]
    return tuple(sorted((*decided, *opened), key=lambda step: (step.on, str(step.public_id))))


def _step(kind: str, row: Topic | EvidenceGap, title: dict[str, str], at: dt.datetime | None, status: str) -> Step:
    assert at is not None
    return Step(kind, row.public_id, dict(title), row.get_absolute_url(), "", timezone.localdate(at), status)


def waiting(user: User) -> tuple[Waiting, ...]:
    """Topics this person has not scored yet, proposed ones that can be decided, gaps not shown yet."""
    lines = []
    rows = reverse("admin:programme_topic_changelist")
    if user.has_perm("programme.score_topic"):
        criteria = Criterion.objects.filter(for_topics=True).count()
        mine = Count("scores", filter=Q(scores__by=user, scores__criterion__for_topics=True))
        unscored = Topic.objects.filter(status__in=OPEN_FOR_SCORES).annotate(mine=mine).filter(mine__lt=criteria)
        lines.append(Waiting(_("topics for you to score"), unscored.count(), f"{rows}?status__exact=proposed"))
    if user.has_perm("programme.decide_topic"):
        people = Count("scores__by", distinct=True)
        ready = Topic.objects.filter(status=TopicStatus.PROPOSED).annotate(people=people).filter(people__gt=1)
        lines.append(Waiting(_("topics several people have scored"), ready.count(), f"{rows}?status__exact=proposed"))
    if user.has_perm("programme.publish_evidencegap"):
        hidden = EvidenceGap.objects.filter(published_at=None).exclude(status=GapStatus.FILLED)
        url = reverse("admin:programme_evidencegap_changelist")
        lines.append(Waiting(_("gaps in the evidence nobody sees yet"), hidden.count(), f"{url}?status__exact=open"))
    return tuple(lines)
