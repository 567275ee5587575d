"""Calendar files that follow RFC 5545: one stable UID for a date, a sequence that grows, cancelled dates said so."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from icalendar import Calendar, Event, vText

from impact.participation.pure.stages import LONDON

PRODUCT = "-//IMPACT//Portal//EN"
MIME_TYPE = "text/calendar"


@dataclass(frozen=True, slots=True)
class Date:
    """What goes into somebody's calendar. `joining_link` stays empty for people who have not confirmed."""

    public_id: UUID
    title: str
    starts_at: dt.datetime
    ends_at: dt.datetime
    sequence: int
    changed_at: dt.datetime
    cancelled: bool = False
    place: str = ""
    joining_link: str = ""
    about: str = ""


def one_line(text: str) -> str:
    """Text without control characters or line ends: what people type can never start a line of its own in the file."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def calendar_file(dates: "tuple[Date, ...] | list[Date]", *, host: str) -> bytes:
    """One file with every date, times in Europe/London with its time zone; `host` makes the UIDs our own.

    METHOD is CANCEL when all of them are cancelled, else PUBLISH: calendars then take the newest sequence.
    """
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if dates and all(date.cancelled for date in dates) else "PUBLISH")
    for date in dates:
        calendar.add_component(_event(date, host))
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _event(date: Date, host: str) -> Event:
    event = Event()
    event.add("uid", f"{date.public_id}@{host}")
    event.add("sequence", date.sequence)
    event.add("dtstamp", date.changed_at.astimezone(dt.UTC))
    event.add("last-modified", date.changed_at.astimezone(dt.UTC))
    event.add("dtstart", date.starts_at.astimezone(LONDON))  # the database gives UTC, people live by London
    event.add("dtend", date.ends_at.astimezone(LONDON))
    event.add("summary", vText(one_line(date.title)))
    event.add("status", "CANCELLED" if date.cancelled else "CONFIRMED")
    if date.place:
        event.add("location", vText(one_line(date.place)))
    if date.about:
        event.add("description", vText(date.about.replace("\r", "")))
    if date.joining_link:
        event.add("url", date.joining_link)
    return event
