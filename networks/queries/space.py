"""What stands behind a member's private link, and what waits for them there."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, OuterRef

from impact.participation.enums import SeatingKind
from impact.participation.queries import invitation_for
from networks.enums import MeetingStatus, RecordStatus
from networks.models import (
    Distribution,
    Meeting,
    MeetingFeedback,
    MeetingReply,
    Membership,
    PlanAnswer,
    Receipt,
    RecordCopy,
    RecordReply,
)


def member_by(token: str) -> Membership | None:
    """The membership behind a private link, wherever it stands; None when the link is not known."""
    invitation = invitation_for(token, SeatingKind.NETWORK)
    return Membership.objects.whole().filter(invitation=invitation).first() if invitation else None


def members_of(local_network_id: int) -> "list[Membership]":
    """Everybody with a seat now, in the order in which they came."""
    found = Membership.objects.whole().members().filter(local_network=local_network_id)
    return list(found.order_by("invitation__joined_at", "pk"))


@dataclass(frozen=True, slots=True)
class SpaceMeeting:
    """One meeting on a member's page, with what waits for them."""

    meeting: Meeting
    coming: bool | None
    has_materials: bool
    new_materials: bool
    record_waits: bool
    record_agreed: bool
    feedback_waits: bool


def meetings_for(membership: Membership, now: datetime) -> list[SpaceMeeting]:
    """Every meeting of a member's group, in order."""
    mine = membership.pk
    newest = RecordCopy.objects.filter(sent__record__meeting=OuterRef("pk"), membership=mine)
    waits = newest.filter(sent__record__status=RecordStatus.SENT).exclude(
        sent__in=RecordReply.objects.filter(membership=mine).values("sent")
    )
    rows = (
        Meeting.objects.filter(local_network=membership.local_network_id)
        .select_related("entry", "record")
        .annotate(
            sent_here=Exists(Distribution.objects.filter(meeting=OuterRef("pk"), receipts__membership=mine)),
            unread=Exists(
                Receipt.objects.filter(distribution__meeting=OuterRef("pk"), membership=mine, received_at__isnull=True)
            ),
            waits=Exists(waits),
            gave=Exists(MeetingFeedback.objects.filter(meeting=OuterRef("pk"), membership=mine)),
        )
        .order_by("number")
    )
    coming = dict(MeetingReply.objects.filter(membership=mine).values_list("meeting", "coming"))
    return [
        SpaceMeeting(
            meeting=one,
            coming=coming.get(one.pk),
            has_materials=one.sent_here,  # type: ignore[attr-defined]
            new_materials=one.unread,  # type: ignore[attr-defined]
            record_waits=one.waits,  # type: ignore[attr-defined]
            record_agreed=hasattr(one, "record") and one.record.is_agreed(),
            feedback_waits=_over(one, now) and not one.gave,  # type: ignore[attr-defined]
        )
        for one in rows
    ]


def _over(meeting: Meeting, now: datetime) -> bool:
    return meeting.status != MeetingStatus.CANCELLED and meeting.entry.ends_at <= now


def plan_waits(membership: Membership) -> bool:
    """Whether an action plan is with them to be signed off."""
    return PlanAnswer.objects.filter(
        membership=membership, version__status="proposed", replied_at__isnull=True
    ).exists()


def has_plan(membership: Membership) -> bool:
    """Whether there is a plan they were asked about."""
    return PlanAnswer.objects.filter(membership=membership).exists()
