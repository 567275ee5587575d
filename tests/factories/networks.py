"""Networks, meetings and records for tests; factories write directly."""

import datetime as dt

import factory
from django.utils import timezone

from impact.participation.actions.inviting import link_token
from impact.participation.models import CalendarEntry
from impact.programme.models import Nation, NetworkTemplate
from impact.programme.texts import texts
from networks.actions import agree_record, save_section, send_record
from networks.actions.seating import open_seats
from networks.actions.sharing import share_record
from networks.models import LocalNetwork, Meeting, MeetingRecord, Membership, Network
from networks.queries import state_of
from networks.queries.answers import answers_seen
from tests.factories.accounts import UserFactory
from tests.factories.participation import invited, offered

BODIES = {
    "attendance": {"experience": 2, "carers": 3, "front_line": 0, "funders": "", "providers": 1},
    "learned": {"text_1": "People hear about help too late.", "share_1": "everybody"},
    "solutions": {"text_1": "One leaflet for all", "share_1": "everybody", "text_2": "Secret idea", "share_2": "group"},
    "actions": {"text_1": "Write it", "owner_1": "Coordinator", "due_on_1": "2026-06-30"},
    "discussion": {"text": "Much was said."},
}


def nation(code="eng"):
    return Nation.objects.get(code=code)


class NetworkFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Network

    slug = factory.Sequence(lambda n: f"network-{n}")
    title = factory.Sequence(lambda n: texts(f"Network {n}"))
    issue = "Loneliness"
    template = factory.LazyFunction(lambda: NetworkTemplate.objects.get(slug="impact"))
    question = texts("What could change here?")
    status = "meeting"
    published_at = factory.LazyFunction(timezone.now)


class LocalNetworkFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = LocalNetwork

    network = factory.SubFactory(NetworkFactory)
    nation = factory.LazyFunction(nation)
    place = factory.Sequence(lambda n: f"Place {n}")
    coordinator = factory.SubFactory(UserFactory)
    status = "meeting"


def entry_for(local_network, *, days=-1, hour=18):
    """Two hours in the evening, so many days from today."""
    starts = timezone.localtime().replace(hour=hour, minute=0, second=0, microsecond=0) + dt.timedelta(days=days)
    return CalendarEntry.objects.create(
        seating=open_seats(now=timezone.now(), local_network=local_network),
        title=texts("Meeting"),
        starts_at=starts,
        ends_at=starts + dt.timedelta(hours=2),
        place=texts("Town hall"),
    )


class MembershipFactory(factory.django.DjangoModelFactory):
    """A member with a seat who said yes; `status="waiting"` for somebody who asked to join."""

    class Meta:
        model = Membership

    class Params:
        status = "accepted"  # or "waiting" (asked to join), "offered" (invited)
        person = factory.LazyFunction(dict)  # fields of the person

    local_network = factory.SubFactory(LocalNetworkFactory)
    invitation = factory.LazyAttribute(lambda o: _seat(o.local_network, o.status, o.person))
    kind = "carers"
    came_by = "invited"
    consent_version = "1"
    consented_at = factory.LazyFunction(timezone.now)


def _seat(local_network, status, person):
    seating = open_seats(now=timezone.now(), local_network=local_network)
    if status == "offered":
        return offered(seating, **person)
    return invited(seating, at_once=status == "accepted", **person)


def member_token(membership):
    """The token of their private link."""
    return link_token(membership.invitation)


class MeetingFactory(factory.django.DjangoModelFactory):
    """The first meeting, held yesterday."""

    class Meta:
        model = Meeting

    class Params:
        days = -1  # from today

    local_network = factory.SubFactory(LocalNetworkFactory)
    number = 1
    entry = factory.LazyAttribute(lambda o: entry_for(o.local_network, days=o.days))
    mode = "in_person"


class RecordFactory(factory.django.DjangoModelFactory):
    """A draft without any page."""

    class Meta:
        model = MeetingRecord

    meeting = factory.SubFactory(MeetingFactory)
    started_by = factory.LazyAttribute(lambda o: o.meeting.local_network.coordinator)


def filled(record, **bodies):
    """Fill the pages of a draft as its coordinator."""
    by = record.meeting.local_network.coordinator
    for section, body in {**BODIES, **bodies}.items():
        save_section(by=by, now=timezone.now(), record=record, section=section, body=body, seen=0)
    return record


def agreed(record=None, **bodies):
    """An agreed record."""
    record = filled(record or RecordFactory(), **bodies)
    by = record.meeting.local_network.coordinator
    send_record(by=by, now=timezone.now() - dt.timedelta(days=30), record=record, seen=state_of(record))
    return agree_record(by=by, now=timezone.now(), record=record, seen=answers_seen(record))


def shared(record=None, **bodies):
    """An agreed record whose words others may read."""
    record = agreed(record, **bodies)
    return share_record(by=record.meeting.local_network.coordinator, now=timezone.now(), record=record)
