"""Create an event, change it, move it on, cancel it: seats, dates and calendars keep in step."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.utils import timezone
from icalendar import Calendar
from post_office.models import Email

from impact.engagement import actions
from impact.engagement.models import Event
from impact.participation.actions.seating import SeatsTaken
from impact.participation.models import Seat
from impact.programme.texts import Texts, texts
from tests.factories.engagement import ProgrammeItemFactory, make_event, over, plan_for, register
from tests.impact.engagement.journey import calendar_of, mails, place

pytestmark = pytest.mark.django_db
DAY = dt.timedelta(days=1)
LONDON = ZoneInfo("Europe/London")


def plan_of(event, **changes):
    names = (
        "slug", "title", "nation", "about", "held", "place", "capacity", "days_to_answer", "starts_at", "ends_at",
        "opens_at", "closes_at",
    )  # fmt: skip
    same = {name: getattr(event, name) for name in names}
    return plan_for(**{**same, "joining_link": event.entry.joining_link, **changes})


def edit(event, **changes):
    return actions.edit_event(by=None, now=timezone.now(), event=event, plan=plan_of(event, **changes))


def test_an_event_has_its_seats_and_its_date_from_the_start():
    event = make_event(status="planned", capacity=7)
    assert event.seating.seats.count() == 7
    assert (event.seating.subject, event.seating.kind, event.seating.rule) == (event.public_id, "event", "first_come")
    assert (event.entry.starts_at, event.entry.ends_at) == (event.starts_at, event.ends_at)
    assert event.entry.title == event.title
    assert event.published_at is None


def test_changing_it_changes_seats_and_date_too():
    event = make_event(capacity=2)
    changed = edit(event, capacity=5, title=texts("Another title"), joining_link="https://other.example.org/")
    assert Seat.objects.filter(seating=event.seating).count() == 5
    assert (changed.entry.title, changed.entry.joining_link) == (texts("Another title"), "https://other.example.org/")
    assert changed.entry.sequence == 1
    edit(Event.objects.get(pk=event.pk), capacity=3)
    assert Seat.objects.filter(seating=event.seating).count() == 3
    assert Event.objects.get(pk=event.pk).entry.sequence == 1, "seats are nothing for a calendar"


def test_fewer_seats_than_people_is_refused_as_a_whole():
    event = make_event(capacity=2)
    register(event), register(event)
    with pytest.raises(SeatsTaken):
        edit(event, capacity=1, title=texts("Not kept"))
    event.refresh_from_db()
    assert event.capacity == 2
    assert event.title != texts("Not kept")


def test_more_seats_go_to_who_has_waited_longest():
    event = make_event(capacity=1)
    register(event)
    second, third = register(event), register(event)
    edit(event, capacity=2)
    second.invitation.refresh_from_db()
    third.invitation.refresh_from_db()
    assert (second.invitation.status, third.invitation.status) == ("offered", "waiting")


@pytest.mark.parametrize(
    "change",
    [
        {"place": texts("Another hall", "Neuadd arall")},
        {"joining_link": "https://other.example.org/"},
        {"title": texts("Another title", "Teitl arall")},
        "starts_at",
    ],
    ids=["place", "link", "title", "time"],
)
def test_who_comes_or_waits_hears_of_a_change(change):
    event = make_event(capacity=1)
    coming, waiting, gone = register(event), register(event), register(event)
    actions.step_back(by=None, now=timezone.now(), registration=gone)
    before = calendar_of(mails("You have a seat")[0])
    Email.objects.all().delete()
    if change == "starts_at":
        change = {"starts_at": event.starts_at + 2 * DAY, "ends_at": event.ends_at + 2 * DAY}
    edit(event, **change)
    told = mails("Please note the change")
    assert {mail.to[0] for mail in told} == {coming.person.email, waiting.person.email}
    mine = next(mail for mail in told if mail.to == [coming.person.email])
    old, new = (Calendar.from_ical(file).walk("VEVENT")[0] for file in (before, calendar_of(mine)))
    assert new["uid"] == old["uid"], "the same entry in the calendar"
    assert int(new["sequence"]) > int(old["sequence"])
    other = next(mail for mail in told if mail.to == [waiting.person.email])
    assert not other.attachments.exists()
    assert "join.example.org" not in other.message


def test_the_programme_moves_with_the_day():
    event = make_event()
    item = ProgrammeItemFactory(event=event, starts_at=event.starts_at + dt.timedelta(minutes=30))
    edit(event, starts_at=event.starts_at + DAY, ends_at=event.ends_at + DAY)
    item.refresh_from_db()
    assert item.starts_at == event.starts_at + DAY + dt.timedelta(minutes=30)


def test_what_is_nothing_to_people_is_not_told():
    event = make_event()
    register(event)
    Email.objects.all().delete()
    edit(event, about=texts("More about it"), capacity=9)
    assert not Email.objects.exists()


def test_nobody_is_told_of_a_change_afterwards():
    event = make_event()
    register(event)
    over(event)
    Email.objects.all().delete()
    edit(event, place=texts("It was in another hall"))
    assert not Email.objects.exists()


def test_cancelling_tells_everybody_and_their_calendars():
    event = make_event(capacity=1)
    coming, waiting = register(event), register(event)
    Email.objects.all().delete()
    actions.cancel_event(by=None, now=timezone.now(), event=event, because=texts("The hall burned.", "Llosgodd."))
    told = {mail.to[0]: mail for mail in mails("Cancelled")}
    assert set(told) == {coming.person.email, waiting.person.email}
    file = calendar_of(told[coming.person.email])
    assert "METHOD:CANCEL" in file
    assert "STATUS:CANCELLED" in file
    assert "SEQUENCE:1" in file
    assert "The hall burned." in told[coming.person.email].message
    event.refresh_from_db()
    assert event.is_cancelled
    for act in (lambda: edit(event), lambda: actions.publish_event(by=None, now=timezone.now(), event=event)):
        with pytest.raises(actions.MovedOn):
            act()
    with pytest.raises(actions.MovedOn):
        actions.cancel_event(by=None, now=timezone.now(), event=event, because=texts("x"))
    with pytest.raises(actions.SeatsStand):
        actions.step_back(by=None, now=timezone.now(), registration=coming)
    assert actions.settle(now=timezone.now(), event=event) == 0


def test_the_stages(now):
    event = make_event(now, status="planned")
    with pytest.raises(actions.MovedOn):
        actions.move_event(by=None, now=now, event=event, verb="close")
    with pytest.raises(actions.MovedOn):
        actions.move_event(by=None, now=now, event=event, verb="cancel")
    event = actions.publish_event(by=None, now=now, event=event)
    assert actions.publish_event(by=None, now=now + DAY, event=event).published_at == now
    event = actions.move_event(by=None, now=now, event=event, verb="open")
    with pytest.raises(actions.NotYet):
        actions.move_event(by=None, now=now, event=event, verb="hold")
    event = actions.move_event(by=None, now=now, event=event, verb="close")
    assert event.closes_at == now
    with pytest.raises(actions.AlreadyOver):
        actions.move_event(by=None, now=now, event=event, verb="reopen")
    event = actions.move_event(by=None, now=event.starts_at, event=event, verb="hold")
    assert event.status == "held"


def test_it_cannot_open_without_dates(now):
    event = make_event(now, status="planned", opens_at=None, closes_at=None)
    with pytest.raises(actions.DatesMissing):
        actions.move_event(by=None, now=now, event=event, verb="open")
    opened = make_event(now)
    with pytest.raises(actions.DatesMissing):
        edit(opened, opens_at=None, closes_at=None)


def test_an_event_of_the_whole_uk():
    event = make_event(nation=None)
    registration = register(event)
    assert registration.reference.startswith("UK-")
    assert registration.person.nation is None


def test_the_clock_changes_between_registration_and_event():
    """Registered in summer time, held in winter time: half past ten stays half past ten."""
    with time_machine.travel(dt.datetime(2026, 10, 20, 12, 0, tzinfo=LONDON), tick=False):
        starts = dt.datetime(2026, 10, 28, 10, 30, tzinfo=LONDON)
        event = make_event(starts_at=starts)
        registration = register(event)
        mail = mails("You have a seat")[0]
    file = calendar_of(mail)
    assert "DTSTART;TZID=Europe/London:20261028T103000" in file
    assert "BEGIN:VTIMEZONE" in file
    entry = Calendar.from_ical(file).walk("VEVENT")[0]
    assert entry["dtstart"].dt.utcoffset() == dt.timedelta(0)
    assert "10:30am" in mail.message
    assert registration.event.starts_at == starts


HOSTILE = "Example\r\nATTENDEE:mailto:evil@example.org\r\nBEGIN:VALARM\nEND:VEVENT;,:\\\x07 \u202e"


def test_hostile_words_never_start_a_line_of_a_calendar(client):
    event = make_event(title=Texts(en=HOSTILE), place=Texts(en=HOSTILE))
    registration = register(event, name=HOSTILE.replace("\x07", ""), organisation_name=HOSTILE.replace("\x07", ""))
    for content in (calendar_of(mails()[-1]).encode(), client.get(place(registration, "calendar")).content):
        lines = content.replace(b"\r\n ", b"").split(b"\r\n")
        names = [line.split(b":")[0].split(b";")[0] for line in lines]
        assert b"ATTENDEE" not in names
        assert names.count(b"BEGIN") == names.count(b"END")
        assert b"VALARM" not in b"".join(line for line in lines if line.startswith(b"BEGIN:"))
        found = Calendar.from_ical(content)
        assert len(found.walk("VEVENT")) == 1
        assert registration.person.name.encode() not in content
    assert "\n" not in mails()[-1].subject


def test_the_language_of_the_file_is_the_persons():
    event = make_event()
    register(event, written_in="cy")
    file = calendar_of(mails()[-1])
    assert event.title.exact("cy") in file
    assert "/cy/events/" in file
