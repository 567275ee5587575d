"""What everybody can read about events."""

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from impact.engagement import actions, figures
from impact.programme.texts import texts
from tests.factories.engagement import ProgrammeItemFactory, ShownProjectFactory, make_event, over, register
from tests.impact.engagement.journey import url

pytestmark = pytest.mark.django_db
INDEX = "/events/"


def test_without_any_event_the_list_says_so(client):
    assert "There is no event yet" in client.get(INDEX).content.decode()


def test_open_ones_come_first_and_hidden_ones_not_at_all(client):
    now = timezone.now()
    held = over(make_event(title=texts("Held one")), status="held")
    planned = actions.publish_event(by=None, now=now, event=make_event(status="planned", title=texts("Planned one")))
    make_event(status="planned", title=texts("Hidden one"))
    opened = make_event(title=texts("Open one"), nation=None)
    page = client.get(INDEX).content.decode()
    forgotten = over(make_event(title=texts("Over, still open in our books")), days=2)
    page = client.get(INDEX).content.decode()
    places = [page.index(str(event.title)) for event in (opened, planned, held, forgotten)]
    assert places == sorted(places)
    assert "Hidden one" not in page
    assert "The whole United Kingdom" in page
    assert "It has taken place" in page
    assert client.post(INDEX).status_code == 405


def test_the_list_costs_the_same_for_one_and_three(client):
    make_event()
    client.get(INDEX)
    with CaptureQueriesContext(connection) as one:
        client.get(INDEX)
    make_event(), make_event(opens_at=None, closes_at=None, status="planned")
    make_event(status="closed")
    with CaptureQueriesContext(connection) as three:
        client.get(INDEX)
    assert len(three) == len(one) == 1


def test_the_page_of_an_event_costs_the_same_whatever_is_in_it(client):
    event = make_event()
    ProgrammeItemFactory(event=event), ShownProjectFactory(event=event)
    client.get(url(event, "detail"))
    with CaptureQueriesContext(connection) as one:
        client.get(url(event, "detail"))
    for _one in range(2):
        ProgrammeItemFactory(event=event), ShownProjectFactory(event=event), register(event)
    with CaptureQueriesContext(connection) as three:
        client.get(url(event, "detail"))
    assert len(three) == len(one) == 6


def test_programme_and_what_is_shown(client):
    event = make_event()
    later = ProgrammeItemFactory(event=event, starts_at=event.starts_at + dt.timedelta(hours=2), kind="break")
    first = ProgrammeItemFactory(event=event)
    shown = ShownProjectFactory(event=event)
    ShownProjectFactory(event=event, url="", title=texts("Without a page"))
    page = client.get(url(event, "detail")).content.decode()
    assert page.index(str(first.title)) < page.index(str(later.title))
    for words in ("An unpaid carer", "(Break)", shown.url, "Without a page", "How seats are filled"):
        assert words in page
    assert "join.example.org" not in page, "the link to join is nobody's business"
    welsh = client.get("/cy" + url(event, "detail")).content.decode()
    assert "Gofalwr di-dâl" in welsh


def test_free_seats_are_told_and_a_waiting_list_is_named_as_one(client):
    assert "Seats are free" in client.get(url(make_event(capacity=6), "detail")).content.decode()
    event = make_event(capacity=1)
    assert "Only a few seats are left" in client.get(url(event, "detail")).content.decode()
    first = register(event)
    assert "Join the waiting list" in client.get(url(event, "detail")).content.decode()
    register(event)
    actions.step_back(by=None, now=timezone.now(), registration=first)
    assert "Join the waiting list" in client.get(url(event, "detail")).content.decode(), "somebody is asked already"


def test_an_event_over_several_days(client):
    starts = timezone.now() + dt.timedelta(days=20)
    event = make_event(starts_at=starts, ends_at=starts + dt.timedelta(days=2))
    page = client.get(url(event, "detail")).content.decode()
    assert str((starts + dt.timedelta(days=2)).day) in page


def test_the_footer_leads_to_events(client):
    assert 'href="/events/"' in client.get("/").content.decode()
    assert 'href="/cy/events/"' in client.get("/cy/").content.decode()


def test_figures_for_home_and_thread(user_with_role):
    opened, hidden = make_event(), make_event(status="planned")
    held = over(make_event(nation=None), status="held")
    register(opened)
    doors = figures.events_for_home(timezone.now())
    assert [(door.slug, door.state, door.nation) for door in doors] == [(opened.slug, "open", "wls")]
    steps = figures.steps(timezone.now())
    assert [(step.public_id, step.status, step.nation) for step in steps] == [
        (held.public_id, "held", ""), (opened.public_id, "open", "wls"),
    ]  # fmt: skip
    assert steps[0].url == reverse("engagement:detail", kwargs={"slug": held.slug})
    counts = {row.slug: row for row in figures.event_counts(user_with_role("programme_director"))}
    assert set(counts) == {opened.slug, hidden.slug, held.slug}
    assert (counts[opened.slug].coming, counts[opened.slug].waiting, counts[opened.slug].attended) == (1, 0, 0)
    assert {row.slug for row in figures.event_counts(user_with_role("nation_lead", ["sct"]))} == set()
