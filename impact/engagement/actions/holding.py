"""Create an event, change it, publish it, open and close it, say that it took place, or cancel it."""

import datetime as dt
from dataclasses import dataclass

from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.engagement import emails
from impact.engagement.actions.seating import lock_event, settle
from impact.engagement.enums import EventStatus
from impact.engagement.models import Event, ProgrammeItem
from impact.engagement.pure.stages import after
from impact.engagement.queries import people_to_tell
from impact.jobs.refusals import Refused
from impact.participation.actions import add_entry, cancel_entry, change_entry, open_seating
from impact.participation.actions.dates import When
from impact.participation.enums import SeatingKind, SeatRule
from impact.participation.models import Seating
from impact.programme.models import Nation
from impact.programme.texts import Texts


class MovedOn(Refused):
    """The event is not in a state in which this can be done."""

    message = _("This event has moved on meanwhile. Reload the page to see where it stands.")


class DatesMissing(Refused):
    """People must know until when they can register."""

    message = _("Say first from when to when people can register, with the closing after the opening.")


class AlreadyOver(Refused):
    """It would open after it has closed."""

    message = _("Registration would have closed already. Choose a later closing time first.")


class NotYet(Refused):
    """It has not begun."""

    message = _("It has not begun yet. Say that it took place once it did.")


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything staff say about an event."""

    slug: str
    title: Texts
    nation: Nation | None
    about: Texts
    held: str
    place: Texts
    capacity: int
    days_to_answer: int
    starts_at: dt.datetime
    ends_at: dt.datetime
    opens_at: dt.datetime | None = None
    closes_at: dt.datetime | None = None
    joining_link: str = ""

    @property
    def has_dates(self) -> bool:
        """Whether it says from when to when people can register."""
        return self.opens_at is not None and self.closes_at is not None

    @property
    def when(self) -> When:
        """What people keep free."""
        return When(self.title, self.starts_at, self.ends_at, self.place, self.joining_link)


FIELDS = tuple(field for field in Plan.__dataclass_fields__ if field != "joining_link")


@transaction.atomic
def add_event(*, by: User | None, now: dt.datetime, plan: Plan) -> Event:
    """Write a planned event down, with its seats and its date. Nobody but staff sees it yet."""
    del by
    event = Event(created_at=now)
    for field in FIELDS:
        setattr(event, field, getattr(plan, field))
    event.seating = _seating(event, plan, now)
    event.entry = add_entry(now=now, seating=event.seating, when=plan.when)
    event.save()
    return event


@transaction.atomic
def edit_event(*, by: User | None, now: dt.datetime, event: Event, plan: Plan) -> Event:
    """Change what is said about it; who is coming or waits hears of another time, place, title or link.

    Raises MovedOn once it is cancelled, DatesMissing once it is open, SeatsTaken for fewer seats than are held.
    """
    del by
    locked = lock_event(event)
    if locked.is_cancelled:
        raise MovedOn
    if locked.status != EventStatus.PLANNED and not plan.has_dates:
        raise DatesMissing
    _move_programme(locked, by=plan.starts_at - locked.starts_at)
    for field in FIELDS:
        setattr(locked, field, getattr(plan, field))
    locked.seating = _seating(locked, plan, now)
    locked.entry, people_must_hear = change_entry(now=now, entry=locked.entry, when=plan.when)
    locked.save(update_fields=FIELDS)
    if people_must_hear and locked.starts_at > now:
        for registration in people_to_tell(locked):
            emails.changed(registration, now=now)
    settle(now=now, event=locked)
    return locked


def _move_programme(event: Event, *, by: dt.timedelta) -> None:
    """The programme keeps its place in the day when the day, or its beginning, is another one."""
    if by:
        ProgrammeItem.objects.filter(event=event).update(starts_at=F("starts_at") + by)


def _seating(event: Event, plan: Plan, now: dt.datetime) -> Seating:
    return open_seating(
        now=now,
        kind=SeatingKind.EVENT,
        subject=event.public_id,
        nation=plan.nation,
        rule=SeatRule.FIRST_COME,
        seats=plan.capacity,
        days=plan.days_to_answer,
    )


@transaction.atomic
def publish_event(*, by: User | None, now: dt.datetime, event: Event) -> Event:
    """Show it to everybody; publishing again changes nothing. Raises MovedOn."""
    del by
    locked = lock_event(event)
    if locked.is_cancelled:
        raise MovedOn
    if locked.published_at is None:
        locked.published_at = now
        locked.save(update_fields=["published_at"])
    return locked


@transaction.atomic
def move_event(*, by: User | None, now: dt.datetime, event: Event, verb: str) -> Event:
    """Open, close, reopen, or say that it took place; opening publishes it, closing early closes at this moment.

    Raises MovedOn, DatesMissing, AlreadyOver, NotYet.
    """
    del by
    locked = lock_event(event)
    status = after(locked.status, verb)
    if status is None or verb == "cancel":
        raise MovedOn
    if locked.opens_at is None or locked.closes_at is None:
        raise DatesMissing
    if status == EventStatus.OPEN and locked.closes_at <= now:
        raise AlreadyOver
    if status == EventStatus.HELD and now < locked.starts_at:
        raise NotYet
    if status == EventStatus.CLOSED and locked.opens_at < now < locked.closes_at:
        locked.closes_at = now
    locked.status, locked.published_at = status, locked.published_at or now
    locked.save(update_fields=["status", "closes_at", "published_at"])
    return locked


@transaction.atomic
def cancel_event(*, by: User | None, now: dt.datetime, event: Event, because: Texts) -> Event:
    """It does not take place: everybody who is coming or waits is told, and their calendars too. Raises MovedOn."""
    del by
    locked = lock_event(event)
    status = after(locked.status, "cancel")
    if status is None:
        raise MovedOn
    locked.status, locked.cancelled_because = status, because
    locked.save(update_fields=["status", "cancelled_because"])
    locked.entry = cancel_entry(now=now, entry=locked.entry)
    for registration in people_to_tell(locked):
        emails.cancelled(registration, now=now)
    return locked
