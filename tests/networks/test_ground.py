"""The ground the networks stand on: factories, the way into an agreed record, what the database holds."""

import pytest
from django.db import IntegrityError, InternalError, transaction
from django.utils import timezone

from networks.models import AgreedRecord, RecordItem, Theme
from networks.queries import member_by, members_of
from tests.factories.networks import (
    LocalNetworkFactory,
    MeetingFactory,
    MembershipFactory,
    RecordFactory,
    agreed,
    member_token,
)

pytestmark = pytest.mark.django_db


def test_a_members_link_leads_to_the_member():
    member = MembershipFactory()
    assert member_by(member_token(member)) == member
    assert members_of(member.local_network_id) == [member]
    assert member.shown_as == "Unpaid carers"


def test_an_agreed_record_has_its_pieces():
    record = agreed()
    assert [(item.kind, item.text, item.share) for item in record.items.order_by("position")] == [
        ("learned", "People hear about help too late.", "everybody"),
        ("solution", "One leaflet for all", "everybody"),
        ("solution", "Secret idea", "group"),
        ("discussion", "Much was said.", "group"),
    ]
    assert AgreedRecord.objects.get(record=record).version == 1


def test_a_fifth_meeting_is_refused_by_the_database():
    group = LocalNetworkFactory()
    with pytest.raises(InternalError, match="no more meetings"), transaction.atomic():
        MeetingFactory(local_network=group, number=5)


def test_a_seat_elsewhere_makes_no_member_here():
    elsewhere = MembershipFactory()
    with pytest.raises(InternalError, match="seat in something else"), transaction.atomic():
        MembershipFactory(invitation=elsewhere.invitation)


def test_words_of_another_groups_member_are_refused():
    record, stranger = RecordFactory(), MembershipFactory()
    with pytest.raises(InternalError, match="another local network"), transaction.atomic():
        RecordItem.objects.create(record=record, kind="learned", position=1, key="x", text="y", membership=stranger)


def test_themes_have_places_of_their_own():
    network = LocalNetworkFactory().network
    Theme.objects.create(network=network, position=1, name={"en": "Rest"})
    with pytest.raises(IntegrityError, match="theme_has_a_place"), transaction.atomic():
        Theme.objects.create(network=network, position=1, name={"en": "Rest"})


def test_shared_and_withheld():
    record = agreed()
    assert not RecordItem.objects.for_networks().exists()
    record.status, record.shared_at = "shared", timezone.now()
    record.save(update_fields=["status", "shared_at"])
    assert RecordItem.objects.for_everybody().count() == 2
