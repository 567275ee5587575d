"""The door out: what waits for staff, dates for the home page, steps and counts. Frozen values only."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import Count, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from impact.accounts.models import User
from impact.engagement.enums import EventStatus, NoticeStatus
from impact.engagement.models import Commitment, Connection, Event, GapNotice
from impact.engagement.queries import by_hand
from impact.participation.enums import InvitationStatus
from impact.ui.waiting import Waiting


@dataclass(frozen=True, slots=True)
class EventDoor:
    """What the home page says of one event that lies ahead."""

    slug: str
    title: dict[str, str]
    nation: str
    state: str
    starts_at: dt.datetime
    opens_at: dt.datetime | None
    closes_at: dt.datetime | None


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


@dataclass(frozen=True, slots=True)
class EventCounts:
    """One event in figures. For staff: small groups show in them, so they are never published as they are."""

    public_id: UUID
    slug: str
    title: dict[str, str]
    nation: str
    status: str
    capacity: int
    coming: int
    waiting: int
    attended: int


def events_for_home(now: dt.datetime) -> tuple[EventDoor, ...]:
    """Published events that lie ahead, open ones first."""
    ahead = (EventStatus.PLANNED, EventStatus.OPEN, EventStatus.CLOSED)
    found = Event.objects.for_public(now).filter(status__in=ahead, starts_at__gt=now)
    return tuple(
        EventDoor(
            slug=event.slug,
            title=dict(event.title),
            nation=_code(event),
            state=event.state(now),
            starts_at=event.starts_at,
            opens_at=event.opens_at,
            closes_at=event.closes_at,
        )
        for event in found
    )


def steps(now: dt.datetime) -> tuple[Step, ...]:
    """Every published event with where it stands, in the order in which they take place."""
    return tuple(
        Step(
            kind="event",
            public_id=event.public_id,
            title=dict(event.title),
            url=reverse("engagement:detail", kwargs={"slug": event.slug}),
            nation=_code(event),
            on=timezone.localdate(event.starts_at),
            status=event.status,
        )
        for event in Event.objects.for_public(now).order_by("starts_at", "pk")
    )


def event_counts(user: User) -> tuple[EventCounts, ...]:
    """Every event this member of staff may see, in one query."""
    status = "registrations__invitation__status"
    rows: Iterable[Any] = (
        Event.objects.visible_to(user)
        .select_related("nation")
        .annotate(
            coming=Count("registrations", filter=Q(**{status: InvitationStatus.ACCEPTED})),
            waiting=Count("registrations", filter=Q(**{status: InvitationStatus.WAITING})),
            there=Count("registrations", filter=Q(registrations__attended=True)),
        )
        .order_by("starts_at", "pk")
    )
    return tuple(
        EventCounts(
            public_id=row.public_id,
            slug=row.slug,
            title=dict(row.title),
            nation=_code(row),
            status=row.status,
            capacity=row.capacity,
            coming=row.coming,
            waiting=row.waiting,
            attended=row.there,
        )
        for row in rows
    )


def waiting(user: User) -> tuple[Waiting, ...]:
    """Events to open, to close, or to say of that they took place; what people do next that needs a hand."""
    now, lines = timezone.now(), []
    mine = Event.objects.visible_to(user)
    if user.has_perm("engagement.publish_event"):
        events = reverse("admin:engagement_event_changelist")
        to_open = mine.filter(status=EventStatus.PLANNED, opens_at__lte=now).count()
        over = mine.standing().filter(ends_at__lte=now).count()
        lines += [
            Waiting(_("Events that should be open by now"), to_open, f"{events}?status__exact=planned"),
            Waiting(_("Events that are over: say that they took place"), over, f"{events}?status__in=open,closed"),
        ]
    if user.has_perm("engagement.change_commitment"):
        rows = reverse("admin:engagement_commitment_changelist")
        ask = Commitment.objects.visible_to(user).filter(by_hand(timezone.localdate(now))).count()
        read = Commitment.objects.visible_to(user).filter(may_show=True, is_shown=False).count()
        lines += [
            Waiting(_("Commitments to ask about yourself"), ask, f"{rows}?ask=by_hand"),
            Waiting(_("Commitments that may be shown: read them first"), read, f"{rows}?ask=read"),
        ]
    if user.has_perm("engagement.change_connection"):
        ideas = Connection.objects.visible_to(user).to_do().count()
        rows = reverse("admin:engagement_connection_changelist")
        lines.append(Waiting(_("Who else could benefit: introduce them"), ideas, f"{rows}?status__exact=suggested"))
    return (*lines, *_notices(user))


def _notices(user: User) -> tuple[Waiting, ...]:
    """Organisations that are chosen and not told yet."""
    if not user.has_perm("engagement.send_gapnotice"):
        return ()
    rows = reverse("admin:engagement_gapnotice_changelist")
    waiting_ones = GapNotice.objects.visible_to(user).filter(status=NoticeStatus.WAITING).count()
    words = _("Organisations to tell of a gap in the evidence")
    return (Waiting(words, waiting_ones, f"{rows}?status__exact=waiting"),)


def _code(event: Event) -> str:
    """The nation's code; empty for the whole UK."""
    return event.nation.code if event.nation else ""
