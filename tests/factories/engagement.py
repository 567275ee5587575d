"""Events, and people who registered for them. Events and seats are made by the actions, which keep them in step."""

import datetime as dt

import factory
from django.utils import timezone

from impact.engagement.actions import add_event, enter_registration, move_event
from impact.engagement.actions.following import Idea, Will, commit, suggest
from impact.engagement.actions.holding import Plan
from impact.engagement.models import Event, ProgrammeItem, ShownProject
from impact.participation.models import CalendarEntry
from impact.programme.texts import texts
from tests.factories.accounts import UserFactory
from tests.factories.people import nation

DAY = dt.timedelta(days=1)
HOUR = dt.timedelta(hours=1)
_made = iter(range(1, 1_000_000))


def plan_for(now=None, **changes):
    """An event in two weeks, for which people can register now."""
    now = now or timezone.now()
    number = next(_made)
    starts = changes.pop("starts_at", None) or now + 14 * DAY
    usual = {
        "slug": f"event-{number}",
        "title": texts(f"Event {number}", f"Digwyddiad {number}"),
        "nation": nation("wls"),
        "about": texts("About it", "Amdano"),
        "held": "hybrid",
        "place": texts("A hall", "Neuadd"),
        "capacity": 3,
        "days_to_answer": 3,
        "starts_at": starts,
        "ends_at": starts + 5 * HOUR,
        "opens_at": now - DAY,
        "closes_at": starts - DAY,
        "joining_link": "https://join.example.org/secret",
    }
    return Plan(**{**usual, **changes})


def make_event(now=None, status="open", **changes):
    """An event in this status, moved there by the actions."""
    now = now or timezone.now()
    event = add_event(by=None, now=now, plan=plan_for(now, **changes))
    ways = {"planned": (), "open": ("open",), "closed": ("open", "close")}
    for verb in ways[status]:
        event = move_event(by=None, now=now, event=event, verb=verb)
    return Event.objects.select_related("nation", "seating", "entry").get(pk=event.pk)


def answers(name="Example: person", email="", **changes):
    """What somebody tells staff on the phone."""
    number = next(_made)
    return {
        "name": f"{name} {number}",
        "contact_route": "email",
        "email": email or f"event.{number}@example.org",
        "written_in": "en",
        "organisation_name": "",
        "perspectives": [],
        **changes,
    }


def register(event, now=None, by=None, **changes):
    """Somebody who registered by phone: with a seat, or on the waiting list."""
    return enter_registration(
        by=by or UserFactory(), now=now or timezone.now(), event=event, channel="phone", answers=answers(**changes)
    )


def over(event, days=1, status=None):
    """Let the event have taken place, so many days ago; what an action would not allow is written directly."""
    starts = timezone.now() - days * DAY
    Event.objects.filter(pk=event.pk).update(
        starts_at=starts, ends_at=starts + HOUR, opens_at=starts - 9 * DAY, closes_at=starts - HOUR,
        status=status or event.status,
    )  # fmt: skip
    CalendarEntry.objects.filter(pk=event.entry_id).update(starts_at=starts, ends_at=starts + HOUR)
    event.refresh_from_db()
    return event


def make_commitment(event, registration=None, now=None, **changes):
    """Something somebody will do; the event has begun."""
    will = Will(**{"text": "Talk about it in our team.", **changes})
    return commit(by=None, now=now or timezone.now(), event=event, registration=registration, will=will)


def make_connection(event, registration=None, now=None, **changes):
    """Who else could benefit."""
    idea = Idea(**{"organisation_name": "Example: carers’ centre", **changes})
    return suggest(by=None, now=now or timezone.now(), event=event, registration=registration, idea=idea)


class ProgrammeItemFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = ProgrammeItem

    event = factory.LazyFunction(make_event)
    starts_at = factory.LazyAttribute(lambda row: row.event.starts_at)
    minutes = 30
    title = factory.Sequence(lambda n: texts(f"Talk {n}", f"Sgwrs {n}"))
    speakers = texts("An unpaid carer", "Gofalwr di-dâl")


class ShownProjectFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = ShownProject

    event = factory.LazyFunction(make_event)
    title = factory.Sequence(lambda n: texts(f"Project {n}", f"Prosiect {n}"))
    url = "https://example.org/project/"
