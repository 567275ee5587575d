"""Plan the meetings of a local network."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.participation.actions import add_entry, cancel_entry, change_entry
from impact.participation.actions.dates import When
from impact.ui.refusals import Refused
from networks.actions.seating import open_seats
from networks.emails import meetings as emails
from networks.enums import MeetingStatus, Tier
from networks.models import LocalNetwork, Meeting, MeetingReply, Membership
from networks.pure import stages
from networks.queries import members_of


class NumberTaken(Refused):
    """Each number is used once."""

    message = _("This local network already has a meeting with this number. Change that meeting, or choose another.")


class WrongNumber(Refused):
    """There are as many meetings as the kind of network says."""

    message = _("A local network has four meetings: choose a number from 1 to 4.")

    def __init__(self, most: int) -> None:
        words = _("This network has %(most)d meetings: choose a number from 1 to %(most)d.")
        super().__init__(str(words) % {"most": most})


class HasRecord(Refused):
    """What is being recorded is not planned any more."""

    message = _("This meeting has a record, so its date and status can no longer be changed here.")


class NotNow(Refused):
    """The table of states does not allow it."""

    message = _("This cannot be done now, because of where the meeting stands.")


class NothingNew(Refused):
    """Every number has its meeting."""

    message = _("All meetings of this local network are planned already. Change them one by one.")


@dataclass(frozen=True, slots=True)
class Plan:
    """A meeting to be put into the plan."""

    number: int
    when: When
    mode: str
    focus: str = ""


@transaction.atomic
def plan_meeting(
    *,
    by: User | None,
    now: dt.datetime,
    local_network: LocalNetwork,
    number: int,
    when: When,
    mode: str,
    focus: str = "",
) -> Meeting:
    """Put one meeting into the plan; members hear of it. Raises WrongNumber, NumberTaken, EndsBeforeItStarts."""
    plans = [Plan(number, when, mode, focus)]
    return plan_meetings(by=by, now=now, local_network=local_network, plans=plans)[0]


@transaction.atomic
def plan_meetings(
    *, by: User | None, now: dt.datetime, local_network: LocalNetwork, plans: Sequence[Plan]
) -> list[Meeting]:
    """Put several into the plan at once: members get one message with all dates.

    Raises NothingNew, WrongNumber, NumberTaken, EndsBeforeItStarts.
    """
    del by
    locked = (
        LocalNetwork.objects.select_for_update(of=("self",))
        .select_related("network__template", "nation")
        .get(pk=local_network.pk)
    )
    if not plans:
        raise NothingNew
    most = locked.network.template.meetings
    taken = set(Meeting.objects.filter(local_network=locked).values_list("number", flat=True))
    seating = open_seats(now=now, local_network=locked)
    made = []
    for plan in plans:
        if plan.number < 1 or (locked.tier == Tier.LOCAL and plan.number > most):
            raise WrongNumber(most)
        if plan.number in taken:
            raise NumberTaken
        entry = add_entry(now=now, seating=seating, when=plan.when)
        made.append(
            Meeting.objects.create(
                local_network=locked, number=plan.number, entry=entry, mode=plan.mode, focus=plan.focus
            )
        )
        taken.add(plan.number)
    coming = [one for one in made if one.entry.ends_at > now]
    if coming:
        for member in members_of(locked.pk):
            emails.dates_planned(coming, member, now=now)
    return made


def lock_meeting(meeting: Meeting) -> Meeting:
    """The meeting, locked. Raises HasRecord."""
    meeting = (
        Meeting.objects.select_for_update(of=("self",))
        .select_related("entry__seating", "local_network__network__template", "local_network__nation")
        .get(pk=meeting.pk)
    )
    if hasattr(meeting, "record"):
        raise HasRecord
    return meeting


@transaction.atomic
def change_meeting(
    *, by: User | None, now: dt.datetime, meeting: Meeting, when: When, mode: str, focus: str = ""
) -> Meeting:
    """Give a meeting another date, place or mode. Raises HasRecord, AlreadyCancelled, EndsBeforeItStarts."""
    del by
    meeting = lock_meeting(meeting)
    meeting.entry, changed = change_entry(now=now, entry=meeting.entry, when=when)
    changed = changed or meeting.mode != mode
    meeting.mode, meeting.focus = mode, focus
    meeting.save(update_fields=["mode", "focus"])
    if changed:
        _tell(meeting, emails.date_changed, now)
    return meeting


@transaction.atomic
def cancel_meeting(*, by: User | None, now: dt.datetime, meeting: Meeting, because: str = "") -> Meeting:
    """Say that a meeting will not take place. Raises HasRecord, NotNow."""
    del by
    meeting = _move(meeting, "cancel")
    meeting.cancelled_because = because
    meeting.save(update_fields=["cancelled_because"])
    meeting.entry = cancel_entry(now=now, entry=meeting.entry)
    _tell(meeting, emails.date_cancelled, now)
    return meeting


@transaction.atomic
def plan_again(*, by: User | None, now: dt.datetime, meeting: Meeting) -> Meeting:
    """Take back that a meeting was cancelled: it gets a new date in the calendar. Raises HasRecord, NotNow."""
    del by
    meeting = _move(meeting, "plan_again")
    old = meeting.entry
    when = When(
        title=old.title,
        starts_at=old.starts_at,
        ends_at=old.ends_at,
        place=old.place,
        joining_link=old.joining_link,
        remind_hours=tuple(old.remind_hours),
    )
    meeting.entry, meeting.cancelled_because = add_entry(now=now, seating=old.seating, when=when), ""
    meeting.save(update_fields=["entry", "cancelled_because"])
    if meeting.entry.ends_at > now:
        for member in members_of(meeting.local_network_id):
            emails.dates_planned([meeting], member, now=now)
    return meeting


def _tell(meeting: Meeting, tell: Callable[..., None], now: dt.datetime) -> None:
    """Nobody is told of a date that is past."""
    if meeting.entry.ends_at <= now:
        return
    for member in members_of(meeting.local_network_id):
        tell(meeting, member, now=now)


@transaction.atomic
def say_coming(*, now: dt.datetime, meeting: Meeting, membership: Membership, coming: bool) -> MeetingReply:
    """A member says whether they can come; the later answer stands. Raises NotNow."""
    locked = Meeting.objects.select_for_update(of=("self",)).select_related("entry").get(pk=meeting.pk)
    if locked.status != MeetingStatus.PLANNED or locked.entry.ends_at <= now:
        raise NotNow
    reply, _made = MeetingReply.objects.update_or_create(
        meeting=locked, membership=membership, defaults={"coming": coming, "replied_at": now}
    )
    return reply


def _move(meeting: Meeting, verb: str) -> Meeting:
    meeting = lock_meeting(meeting)
    following = stages.after(stages.MEETING, meeting.status, verb)
    if following is None:
        raise NotNow
    meeting.status = MeetingStatus(following)
    meeting.save(update_fields=["status"])
    return meeting
