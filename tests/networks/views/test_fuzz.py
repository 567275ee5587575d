"""Whatever is posted, the answer is a page in plain words: never a fault, never a cut-off text."""

import pytest
from django.urls import reverse

from networks.models import MeetingRecord
from tests.factories.networks import MeetingFactory, RecordFactory
from tests.projects.views.test_fuzz import NASTY

pytestmark = pytest.mark.django_db

FINE = {
    "experience": "1",
    "text": "Example",
    "text_1": "Example",
    "due_on_1_day": "1",
    "due_on_1_month": "1",
    "due_on_1_year": "2027",
    "agreed": "on",
    "state": "x",
    "seen": "0",
}
PAGES = {
    "attendance": ["experience", "seen"],
    "learned": ["text_1", "share_1", "who_1", "keep"],
    "solutions": ["text_1", "share_2", "text_3"],
    "actions": ["text_1", "owner_1", "due_on_1_day", "due_on_1_month", "due_on_1_year"],
    "discussion": ["text"],
    "check": ["state", "not_changed_because"],
}


def posted(coordinator_client, page):
    client = coordinator_client()
    record = RecordFactory(meeting=MeetingFactory(local_network__coordinator=client.user))
    kwargs = {"public_id": record.public_id}
    if page == "check":
        return client, reverse("networks:check", kwargs=kwargs)
    return client, reverse("networks:section", kwargs={**kwargs, "section": page})


@pytest.mark.parametrize("page", PAGES)
def test_nothing_breaks_a_page(coordinator_client, page):
    """Every box of the page gets the same nonsense; then the page that shows it all is read."""
    client, url = posted(coordinator_client, page)
    for value in NASTY.values():
        nasty = dict.fromkeys(PAGES[page], value)
        data = {name: typed for name, typed in {**FINE, **nasty}.items() if typed is not None}
        response = client.post(url, data)
        assert response.status_code in (200, 302, 409, 413)
        assert b"<script>alert" not in response.content
    record = MeetingRecord.objects.get()
    assert client.get(reverse("networks:check", kwargs={"public_id": record.public_id})).status_code in (200, 302)


@pytest.mark.parametrize(("page", "field"), [(page, field) for page in PAGES for field in PAGES[page]])
def test_nothing_breaks_the_save_in_the_background(coordinator_client, page, field):
    """One box at a time gets the nonsense, the others what people write."""
    client, url = posted(coordinator_client, page)
    for value in NASTY.values():
        data = {name: typed for name, typed in {**FINE, field: value}.items() if typed is not None}
        response = client.post(url, data, headers={"X-Autosave": "1"})
        assert response.status_code in (200, 302, 409, 413, 422)
