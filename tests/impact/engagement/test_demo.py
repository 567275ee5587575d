"""The demo: every state, nothing English on Welsh pages, loaded once."""

import datetime as dt
from io import StringIO
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core.management import call_command
from django.utils import timezone

from impact.engagement import demo
from impact.engagement.models import Commitment, Connection, Event, Feedback, Registration
from impact.engagement.queries import feedback_totals
from impact.participation.enums import InvitationStatus, NeedsStage
from impact.participation.models import AccessNeeds, Invitation, PaymentOffer
from impact.people.models import Outgoing
from tests.impact.site.reading import english_words_on

pytestmark = pytest.mark.django_db


def load(now):
    from impact.accounts import demo as accounts

    accounts.load(now=now)
    call_command("sync_reference", stdout=StringIO())
    demo.load(now=now)
    return now


@pytest.fixture
def loaded(settings):
    settings.DEMO = True
    return load(timezone.now())


@pytest.mark.slow
@pytest.mark.parametrize("days", range(7))
@pytest.mark.parametrize("hour", [0, 23])
def test_on_every_day_of_the_week_there_is_a_call_to_make_and_none_is_late(settings, days, hour):
    settings.DEMO = True
    now = dt.datetime(2026, 6, 1 + days, hour, 30, tzinfo=ZoneInfo("Europe/London"))
    with time_machine.travel(now, tick=False):
        load(now)
        assert Outgoing.objects.to_do().exists()
        assert not Outgoing.objects.overdue(timezone.localdate(now)).exists()
        assert {event.state(now) for event in Event.objects.all()} >= {"planned", "open", "closed", "held", "over"}
        assert set(Invitation.objects.values_list("status", flat=True)) == set(InvitationStatus.values)


@pytest.mark.slow
def test_there_is_something_in_every_state_and_it_is_all_invented(loaded, client):
    assert set(Event.objects.values_list("status", flat=True)) == {"planned", "open", "closed", "held", "cancelled"}
    states = {event.state(loaded) for event in Event.objects.all()}
    assert states == {"planned", "open", "closed", "held", "cancelled", "over"}
    assert Event.objects.filter(published_at__isnull=True).exists()
    for status in InvitationStatus:
        assert Invitation.objects.filter(status=status).exists(), status
    assert set(AccessNeeds.objects.values_list("stage", flat=True)) == set(NeedsStage.values)
    assert set(PaymentOffer.objects.values_list("status", flat=True)) == {"offered", "accepted", "declined"}
    assert PaymentOffer.objects.filter(exported_at__isnull=False).exists()
    assert set(Connection.objects.values_list("status", flat=True)) == {
        "suggested", "introduced", "in_touch", "nothing",
    }  # fmt: skip
    assert set(Commitment.objects.values_list("outcome", flat=True)) == {"planned", "yes", "partly", "not_yet", "no"}
    shown = {feedback_totals(event).is_shown for event in Event.objects.filter(feedback__isnull=False)}
    assert shown == {True, False}
    for person in Registration.objects.counted().values_list("person__name", flat=True):
        assert person.startswith("Example")
    assert Registration.objects.filter(submitted_at__isnull=True).exists()
    assert Outgoing.objects.to_do().exists()
    assert not Outgoing.objects.overdue(timezone.localdate(loaded)).exists()
    number = Feedback.objects.count()
    demo.load(now=loaded)
    assert Feedback.objects.count() == number, "once"
    for prefix in ("/cy", "/cy/easy"):
        for address in ("/events/", *(f"/events/{slug}/" for slug in slugs())):
            page = client.get(prefix + address)
            assert page.status_code == 200
            assert english_words_on(page.content) == [], prefix + address


def slugs():
    return Event.objects.filter(published_at__isnull=False).values_list("slug", flat=True)
