"""A member takes back their consent: their words are on no page, in no digest, export or mail from then on.

Every address of the networks is asked by everybody, public and staff, before and after. Before, the words must be met
(a word nobody met proves nothing); after, by nobody, and the record says that something is withheld.
"""

import datetime as dt

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone

from networks.actions import agree_record, save_section, send_record
from networks.actions.consenting import take_back_consent
from networks.actions.sharing import share_record
from networks.models import (
    Digest,
    DigestItem,
    ItemTheme,
    LocalNetwork,
    MeetingRecord,
    Membership,
    RecordItem,
    SolutionUptake,
    Theme,
)
from networks.queries import state_of
from networks.queries.answers import answers_seen
from tests.addresses import filled
from tests.conftest import sign_in
from tests.factories.accounts import UserFactory
from tests.factories.networks import (
    BODIES,
    LocalNetworkFactory,
    MeetingFactory,
    MembershipFactory,
    NetworkFactory,
    RecordFactory,
    member_token,
    nation,
)

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

GIVEN = ("givenlearned", "givensolution", "givenexperience", "givendisagreement")
DRAFTED = "givendraft"
STAYS = "otherswords"


def _bodies(member):
    who = str(member.public_id)
    piece = {"who_1": who, "share_1": "everybody"}
    return {
        **BODIES,
        "learned": {"text_1": GIVEN[0], **piece, "text_2": STAYS, "share_2": "everybody"},
        "solutions": {"text_1": GIVEN[1], **piece},
        "experiences": {"text_1": GIVEN[2], **piece},
        "disagreements": {"text_1": GIVEN[3], **piece},
    }


def _written(record, bodies):
    by, now = record.meeting.local_network.coordinator, timezone.now()
    for section, body in {**BODIES, **bodies}.items() if "learned" in bodies else bodies.items():
        save_section(by=by, now=now, record=record, section=section, body=body, seen=0)
    return record


@pytest.fixture
def world(user_with_role):
    """Two places of one network; a shared record, one with the members, one being written; a digest that was sent."""
    now = timezone.now()
    coordinators = [user_with_role("network_coordinator") for _place in range(3)]
    network = NetworkFactory(slug="walked")
    here = LocalNetworkFactory(
        network=network, nation=nation("wls"), coordinator=coordinators[0], deputy=coordinators[1], place="Here"
    )
    there = LocalNetworkFactory(network=network, nation=nation("sct"), coordinator=coordinators[2], place="There")
    member = MembershipFactory(local_network=here, shares="everybody", naming="name")
    other, far = MembershipFactory(local_network=here), MembershipFactory(local_network=there)
    shared = _written(RecordFactory(meeting__local_network=here, meeting__days=-60), _bodies(member))
    send_record(by=here.coordinator, now=now - dt.timedelta(days=50), record=shared, seen=state_of(shared))
    agree_record(by=here.coordinator, now=now - dt.timedelta(days=20), record=shared, seen=answers_seen(shared))
    share_record(by=here.coordinator, now=now - dt.timedelta(days=19), record=shared)
    second = MeetingFactory(local_network=here, number=2, days=-10)
    sent = _written(RecordFactory(meeting=second), _bodies(member))
    send_record(by=here.coordinator, now=now, record=sent, seen=state_of(sent))
    third = MeetingFactory(local_network=here, number=3, days=-1)
    draft = _written(RecordFactory(meeting=third), {"experiences": {"text_1": DRAFTED, "who_1": str(member.public_id)}})
    manager = user_with_role("networks_manager")
    theme = Theme.objects.create(network=network, position=1, name={"en": "Rest"})
    digest = Digest.objects.create(network=network, number=1, drafted_at=now)
    for place, item in enumerate(RecordItem.objects.for_networks(), start=1):
        ItemTheme.objects.create(item=item, theme=theme, coded_by=manager, coded_at=now)
        DigestItem.objects.create(digest=digest, item=item, theme=theme, position=place)
    for status, fields in (
        ("checked", {"checked_at": now, "checked_by": manager}),
        ("sent", {"sent_at": now, "sent_by": UserFactory()}),
    ):
        Digest.objects.filter(pk=digest.pk).update(status=status, **fields)
    solution = RecordItem.objects.get(text=GIVEN[1])
    SolutionUptake.objects.create(
        item=solution, local_network=there, status="trying", said_by=there.coordinator, said_at=now
    )
    people = {
        "anybody": (None, []),
        "the member": (None, [member_token(member)]),
        "another member": (None, [member_token(other)]),
        "a member elsewhere": (None, [member_token(far)]),
        "coordinator": (coordinators[0], []),
        "coordinator elsewhere": (coordinators[2], []),
        "manager": (manager, []),
    }
    return {"member": member, "people": people, "records": (shared, sent, draft)}


def _blanks(links):
    """What a curious person could write into the blanks: their own link, and everybody's numbers."""

    def numbers(*models, most=3):
        return [str(one) for model in models for one in model.objects.values_list("public_id", flat=True)[:most]]

    return {
        "token": [*links, "no-such-link"],
        "slug": ["walked"],
        "public_id": numbers(LocalNetwork, MeetingRecord),
        "member": numbers(Membership),
        "replaces": numbers(Membership),
        "item": numbers(RecordItem),
        "number": ["1", "2"],
        "section": ["learned", "experiences"],
    }


def _walk(people):
    """Each of our words with whoever met it and where; and how many pages were asked for."""
    met, pages = {}, 0
    for who, (user, links) in people.items():
        client = Client()
        if user is not None:
            sign_in(client, user)
        staff = user is not None and user.is_staff
        for address in filled("/admin/networks/" if staff else "/networks/", _blanks(links)):
            searched = [f"{address}?q={word[:-1]}" for word in GIVEN[:2]] if staff and address.count("/") == 4 else []
            for one in (address, *searched):  # the search for part of a word does not repeat the whole of it
                response = client.get(one, HTTP_HOST="localhost")
                assert response.status_code < 500, one
                pages += 1
                content = b"".join(response.streaming_content) if response.streaming else response.content
                for word in (*GIVEN, DRAFTED, STAYS):
                    if word in content.decode(errors="replace"):
                        met.setdefault(word, {}).setdefault(who, one)
    return met, pages


def _written_elsewhere(word):
    """Tables beside those of the records themselves in which a word stands: mails, letters, jobs, history."""
    kept_on_purpose = {"networks_recorditem", "networks_sentrecord", "networks_recordsection"}  # never shown, see below
    with connection.cursor() as cursor:
        cursor.execute("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
        tables = {name for (name,) in cursor.fetchall()} - kept_on_purpose
        found = []
        for table in sorted(tables):
            cursor.execute(f'SELECT EXISTS (SELECT 1 FROM "{table}" t WHERE t::text LIKE %s)', [f"%{word}%"])
            if cursor.fetchone()[0]:
                found.append(table)
    return found


def test_withheld_words_are_nowhere(world):
    knowing = ("the member", "coordinator", "coordinator elsewhere", "manager", "anybody")
    before, pages = _walk({who: world["people"][who] for who in knowing})
    assert set(before) == {*GIVEN, DRAFTED, STAYS}, "a word nobody met proves nothing"
    take_back_consent(by=None, now=timezone.now(), membership=world["member"])
    after, again = _walk(world["people"])
    assert {word: who for word, who in after.items() if word != STAYS} == {}
    assert STAYS in after
    assert {word: _written_elsewhere(word) for word in (*GIVEN, DRAFTED)} == {word: [] for word in (*GIVEN, DRAFTED)}
    assert min(pages, again) > 300
