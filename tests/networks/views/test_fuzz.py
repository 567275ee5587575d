"""Whatever is posted, the answer is a page in plain words: never a fault, never a cut-off text."""

import pytest
from django.urls import reverse

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


@pytest.mark.parametrize(("page", "field"), [(page, field) for page, fields in PAGES.items() for field in fields])
@pytest.mark.parametrize("value", NASTY.values(), ids=NASTY)
def test_nothing_breaks_a_page(coordinator_client, page, field, value):
    client = coordinator_client()
    record = RecordFactory(meeting=MeetingFactory(local_network__coordinator=client.user))
    kwargs = {"public_id": record.public_id}
    if page == "check":
        url = reverse("networks:check", kwargs=kwargs)
    else:
        url = reverse("networks:section", kwargs={**kwargs, "section": page})
    data = {**FINE, field: value}
    if value is None:
        del data[field]
    for _twice in range(2):
        response = client.post(url, data)
        assert response.status_code in (200, 302, 409)
        assert b"<script>alert" not in response.content
    assert client.get(reverse("networks:check", kwargs=kwargs)).status_code == 200
