"""Reads of seats, waiting lists and dates."""

import datetime as dt
from collections.abc import Iterator
from urllib.parse import urlparse

from django.conf import settings
from django.db.models import Count, Q, QuerySet

from impact.participation.enums import InvitationStatus, SeatingKind
from impact.participation.models import CalendarEntry, Invitation, ReminderSent, Seating
from impact.participation.pure.calendar import Date, calendar_file
from impact.participation.pure.stages import reminder_due
from impact.people.pure.tokens import is_possible, token_hash
from impact.programme.texts import Texts

MOST_HOURS_BEFORE = 24 * 60


def invitation_for(token: str, kind: SeatingKind) -> Invitation | None:
    """The invitation behind a private link."""
    if not is_possible(token):
        return None
    return (
        Invitation.objects.select_related("seating__nation", "person", "seat", "told_by", "needs")
        .filter(link_hash=token_hash(token), seating__kind=kind)
        .first()
    )


def place_on_list(invitation: Invitation) -> int | None:
    """Which number somebody has on the waiting list, counted from one; None when they do not wait."""
    if not invitation.is_waiting:
        return None
    before = Q(joined_at__lt=invitation.joined_at) | Q(joined_at=invitation.joined_at, pk__lt=invitation.pk)
    return Invitation.objects.filter(seating=invitation.seating).waiting().filter(before).count() + 1


def seats_of(seating: Seating) -> tuple[int, int]:
    """How many seats there are, and how many of them are free."""
    whole = seating.seats.count()
    return whole, whole - Invitation.objects.filter(seating=seating).holding().count()


def counts_by_status(seating: Seating) -> dict[str, int]:
    """How many people stand where."""
    rows = Invitation.objects.filter(seating=seating).values_list("status").annotate(number=Count("pk"))
    return dict(rows.order_by("status"))


def counts_by_group(seating: Seating) -> dict[tuple[str, str], int]:
    """How many people of each group stand where: (group, status) -> number."""
    rows = Invitation.objects.filter(seating=seating).values_list("group", "status").annotate(number=Count("pk"))
    return {(group, status): number for group, status, number in rows.order_by("group", "status")}


def dates_of(seating: Seating) -> "QuerySet[CalendarEntry]":
    """Every date of a seating, in order, cancelled ones too."""
    return CalendarEntry.objects.filter(seating=seating).order_by("starts_at", "pk")


def calendar_for(invitation: Invitation, entries: "list[CalendarEntry]", *, language: str, about: str = "") -> bytes:
    """A calendar file for one person in their language; only who has confirmed finds the link to join in it."""
    host = urlparse(settings.PUBLIC_BASE_URL).hostname or "localhost"
    joined = invitation.status == InvitationStatus.ACCEPTED
    dates = [_date(entry, joined=joined, language=language, about=about) for entry in entries]
    return calendar_file(dates, host=host)


def _date(entry: CalendarEntry, *, joined: bool, language: str, about: str) -> Date:
    return Date(
        public_id=entry.public_id,
        title=Texts(entry.title).read(language),
        starts_at=entry.starts_at,
        ends_at=entry.ends_at,
        sequence=entry.sequence,
        changed_at=entry.changed_at,
        cancelled=not entry.is_planned,
        place=Texts(entry.place).read(language),
        joining_link=entry.joining_link if joined else "",
        about=about,
    )


def reminders_due(kind: SeatingKind, now: dt.datetime) -> Iterator[tuple[CalendarEntry, Invitation, int]]:
    """Who is to be reminded of what now: (date, person, hours before). Each at most once; the newest reminder only.

    When several are due at once (staff added a date late), people get one mail, not three.
    """
    soon = CalendarEntry.objects.planned().filter(
        seating__kind=kind, starts_at__gt=now, starts_at__lte=now + dt.timedelta(hours=MOST_HOURS_BEFORE)
    )
    for entry in soon.select_related("seating"):
        due = [hours for hours in entry.remind_hours if reminder_due(entry.starts_at, hours, now)]
        if not due:
            continue
        sent = ReminderSent.objects.filter(entry=entry, hours_before__lte=min(due)).values("invitation")
        going = Invitation.objects.filter(seating=entry.seating).accepted().exclude(pk__in=sent)
        for invitation in going.select_related("person", "seating").order_by("pk"):
            yield entry, invitation, min(due)
