"""Networks, meetings and records for tests; factories write directly."""

import datetime as dt

import factory
from django.utils import timezone

from impact.programme.models import Nation
from impact.programme.texts import texts
from networks.actions import agree_record, save_section
from networks.models import LocalNetwork, Meeting, MeetingRecord, Network
from networks.queries import state_of
from tests.factories.accounts import UserFactory

BODIES = {
    "attendance": {"experience": 2, "carers": 3, "front_line": 0, "funders": "", "providers": 1},
    "learned": {"text": "People hear about help too late.", "shared": True},
    "solutions": {"text_1": "One leaflet for all", "shared_1": True, "text_2": "Secret idea", "shared_2": False},
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


class MeetingFactory(factory.django.DjangoModelFactory):
    """The first meeting, held yesterday."""

    class Meta:
        model = Meeting

    local_network = factory.SubFactory(LocalNetworkFactory)
    number = 1
    held_on = factory.LazyFunction(lambda: timezone.localdate() - dt.timedelta(days=1))
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
    return agree_record(by=by, now=timezone.now(), record=record, seen=state_of(record))
