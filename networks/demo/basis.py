"""The example networks: invented, at least one of each noun in every state."""

from datetime import datetime, time, timedelta
from typing import Any

from django.utils import timezone

from impact.accounts.models import User
from impact.participation.actions.dates import When
from impact.programme.models import Nation, NetworkTemplate
from impact.programme.texts import texts
from networks.actions import (
    agree_record,
    cancel_meeting,
    create_local_network,
    create_network,
    move_local_network_on,
    move_network_on,
    plan_meeting,
    publish_network,
    save_section,
    send_record,
    start_record,
)
from networks.actions.questions import keep_question
from networks.enums import MeetingMode
from networks.forms.meeting import usual_title
from networks.models import LocalNetwork, Meeting, Network
from networks.queries import state_of
from networks.queries.answers import answers_seen

_DAY = timedelta(days=1)
LEARNED = (
    "Example: people hear about help too late, and by chance.",
    "Example: a break only helps when you can trust who comes.",
    "Example: staff know more about a person's day than the plan does.",
    "Example: small changes happened faster than big ones.",
)
SOLUTIONS = (
    "Example: one leaflet in the library, the surgery and the day centre.",
    "Example: meet the person who will come before the first break.",
    "Example: ten minutes at the end of a visit to write down what matters.",
    "Example: try one street first, then tell the others.",
)


def _bodies(number: int) -> dict[str, dict[str, Any]]:
    """What a group wrote at its first, second, third or fourth meeting."""
    return {
        "attendance": {"experience": 2, "carers": 2, "front_line": 2, "funders": 1, "providers": 1},
        "learned": {"text_1": LEARNED[number - 1], "share_1": "everybody"},
        "solutions": {"text_1": SOLUTIONS[number - 1], "share_1": "everybody"},
        "actions": {"text_1": "Example: tell the other groups.", "owner_1": "Coordinator", "due_on_1": ""},
        "discussion": {"text": "Example: what it is like today, and what we could do ourselves."},
    }


def load(*, now: datetime) -> None:
    """Create networks, places, meetings and records."""
    coordinator = User.objects.by_email("coordinator@example.org").first()
    if coordinator is None or Network.objects.filter(slug="example-loneliness").exists():
        return
    meeting = _network(
        "example-loneliness", "Example: loneliness and home care", "Enghraifft: unigrwydd a gofal cartref", now
    )
    move_network_on(by=None, network=meeting, seen="forming")
    _questions(meeting)
    _local_networks(meeting, coordinator, now)
    finished = _network(
        "example-short-breaks", "Example: short breaks for carers", "Enghraifft: seibiannau i ofalwyr", now
    )
    for seen in ("forming", "meeting"):
        finished = move_network_on(by=None, network=finished, seen=seen)
    _finished(finished, coordinator, now)
    create_network(
        by=None,
        now=now,
        slug="example-forming",
        title=texts("Example: young carers growing up", "Enghraifft: gofalwyr ifanc yn tyfu i fyny"),
        issue="Example issue",
        template=NetworkTemplate.objects.get(slug="impact"),
        question=texts(
            "What helps when a young carer turns 18?", "Beth sy’n helpu pan fydd gofalwr ifanc yn troi’n 18?"
        ),
    )


def _network(slug: str, title: str, title_cy: str, now: datetime) -> Network:
    network = create_network(
        by=None,
        now=now,
        slug=slug,
        title=texts(title, title_cy),
        issue="An invented issue, for the example programme",
        template=NetworkTemplate.objects.get(slug="impact"),
        question=texts(
            "What could change here, with what we already have?",
            "Beth allai newid yma, gyda’r hyn sydd gennym eisoes?",
            "What could get better here?",
            "Beth allai wella yma?",
        ),
    )
    return publish_network(by=None, now=now, network=network)


def _questions(network: Network) -> None:
    """One for every meeting, one for the second."""
    for position, (number, en, cy) in enumerate(
        (
            (None, "Example: what would have helped you?", "Enghraifft: beth fyddai wedi’ch helpu chi?"),
            (2, "Example: who could do that here?", "Enghraifft: pwy allai wneud hynny yma?"),
        ),
        1,
    ):
        keep_question(by=None, network=network, position=position, text=texts(en, cy), meeting_number=number)


def _place(network: Network, nation: str, place: str, coordinator: User | None, now: datetime) -> LocalNetwork:
    return create_local_network(
        by=None,
        now=now,
        network=network,
        nation=Nation.objects.get(code=nation),
        place=place,
        coordinator=coordinator,
    )


def _meeting(local_network: LocalNetwork, number: int, now: datetime, *, days: int, mode: str) -> Meeting:
    on = timezone.localdate(now + days * _DAY)
    starts = timezone.make_aware(datetime.combine(on, time(18)))
    when = When(usual_title(number), starts, starts + timedelta(hours=2), place=texts(local_network.place))
    return plan_meeting(by=None, now=now, local_network=local_network, number=number, when=when, mode=mode)


def _local_networks(network: Network, coordinator: User, now: datetime) -> None:
    """Two of the coordinator's own: an agreed record, a draft, one to write, an upcoming and a cancelled meeting."""
    cardiff = _place(network, "wls", "Cardiff", coordinator, now)
    cardiff = move_local_network_on(by=None, local_network=cardiff, seen="forming")
    _agreed(_meeting(cardiff, 1, now, days=-60, mode=MeetingMode.IN_PERSON), coordinator)
    _draft(_meeting(cardiff, 2, now, days=-5, mode=MeetingMode.HYBRID), coordinator)
    _meeting(cardiff, 3, now, days=35, mode=MeetingMode.ONLINE)
    wrexham = _place(network, "wls", "Wrexham", coordinator, now)
    move_local_network_on(by=None, local_network=wrexham, seen="forming")
    cancel_meeting(by=None, now=now, meeting=_meeting(wrexham, 1, now, days=-20, mode=MeetingMode.ONLINE))
    _meeting(wrexham, 2, now, days=-1, mode=MeetingMode.IN_PERSON)
    _meeting(wrexham, 3, now, days=50, mode=MeetingMode.IN_PERSON)
    _place(network, "sct", "Dundee", None, now)
    _place(network, "nir", "Omagh", None, now)


def _finished(network: Network, coordinator: User, now: datetime) -> None:
    """A local network that held its four meetings, coordinated by the same person before."""
    leeds = _place(network, "eng", "Leeds", coordinator, now)
    leeds = move_local_network_on(by=None, local_network=leeds, seen="forming")
    for number in (1, 2, 3, 4):
        _agreed(_meeting(leeds, number, now, days=-400 + 40 * number, mode=MeetingMode.ONLINE), coordinator)
    move_local_network_on(by=None, local_network=leeds, seen="meeting")


def _evening(meeting: Meeting) -> datetime:
    return timezone.make_aware(datetime.combine(meeting.held_on, time(20, 14)))


def _draft(meeting: Meeting, coordinator: User) -> None:
    record = start_record(by=coordinator, now=_evening(meeting), meeting=meeting)
    for section in ("attendance", "learned"):
        save_section(
            by=coordinator,
            now=_evening(meeting),
            record=record,
            section=section,
            body=_bodies(meeting.number)[section],
            seen=0,
        )


def _agreed(meeting: Meeting, coordinator: User) -> None:
    at = _evening(meeting)
    record = start_record(by=coordinator, now=at, meeting=meeting)
    for section, body in _bodies(meeting.number).items():
        save_section(by=coordinator, now=at, record=record, section=section, body=body, seen=0)
    send_record(by=coordinator, now=at, record=record, seen=state_of(record))
    agree_record(by=coordinator, now=at, record=record, seen=answers_seen(record))
