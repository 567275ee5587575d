"""Whatever is posted, the answer is a page in plain words: never a fault, never a cut-off text."""

import pytest
from django.urls import reverse

from projects.models import Answer, Expression
from projects.queries import link_token
from tests.factories.projects import AnswerFactory, CallFactory, ExpressionFactory

pytestmark = pytest.mark.django_db

NASTY = {
    "missing": None,
    "empty": "",
    "nul": "a\x00b",
    "control": "a\x07b",
    "right to left": "\u200fمرحبا\u200e \u202eabc",
    "long": "x" * 100_000,
    "wrong type": "[1, 2]",
    "number": "9" * 5000,
    "minus": "-1",
    "emoji": "🙂" * 300,
    "script": "<script>alert(1)</script>{{ 7|add:7 }}",
    "spaces": "  \r\n\t ",
}
PAGES = {
    "start": ["organisation_name", "nation", "contact_name", "contact_email", "start_key"],
    "self_check": ["adults", "money"],
    "details": ["organisation_name", "organisation_kind", "seen"],
    "money": ["registered", "money_holder", "seen"],
    "contact": ["contact_name", "seen"],
    "answer": ["text", "seen", "keep"],
    "check": ["correct"],
    "withdraw": ["anything"],
}
TOGETHER = {
    "where": ["nation", "region", "place", "place_kind", "seen"],
    "what": ["topic", "delivery_model"],
    "new_here": ["new_here"],
    "pressure": ["under_pressure"],
    "partner_add": ["name", "kind", "nation", "registered", "part"],
    "people": ["name", "email", "rights"],
    "another_way": ["way", "reply_route", "reply_to", "details", "key"],
}
FINE = {
    "organisation_name": "Example",
    "organisation_kind": "charity",
    "nation": "1",
    "contact_name": "Example",
    "contact_email": "a@example.org",
    "registered": "no",
    "name": "Example",
    "email": "writer@example.org",
    "rights": "edit",
    "way": "call",
    "reply_route": "phone",
    "reply_to": "01632 960000",
    "money_holder": "Example",
    "text": "Example",
    "seen": "1",
    "start_key": "8eaf684b-f676-4dbb-b2d4-bc95a5b2396b",
}


@pytest.mark.parametrize(("page", "field"), [(page, field) for page, fields in PAGES.items() for field in fields])
def test_nothing_breaks_a_page(client, page, field):
    if page in ("start", "self_check"):
        url = reverse(f"projects:{page}", args=[CallFactory().slug])
    else:
        answer = AnswerFactory()
        kwargs = {"token": link_token(answer.expression)}
        url = reverse(f"projects:{page}", kwargs=kwargs | ({"code": answer.question.code} if page == "answer" else {}))
    for value in NASTY.values():
        data = {name: typed for name, typed in {**FINE, field: value}.items() if typed is not None}
        response = client.post(url, data)
        assert response.status_code in (200, 302, 409, 429), value
        assert b"<script>alert" not in response.content


@pytest.mark.parametrize("page", TOGETHER)
@pytest.mark.parametrize("background", [False, True])
def test_nothing_breaks_the_pages_that_are_written_together(client, page, background):
    """Every box of the page gets the same nonsense, typed and saved in the background."""
    address = reverse(f"projects:{page}", kwargs={"token": link_token(ExpressionFactory())})
    headers = {"X-Autosave": "1"} if background else {}
    for value in NASTY.values():
        data = {**FINE, **dict.fromkeys(TOGETHER[page], value or "")}
        response = client.post(address, data, headers=headers)
        assert response.status_code in (200, 302, 409, 413, 422, 429)
        assert b"<script>alert" not in response.content or response["Content-Type"] == "application/json"


def test_what_people_write_is_kept_letter_by_letter(client):
    answer = AnswerFactory()
    url = reverse("projects:answer", kwargs={"token": link_token(answer.expression), "code": answer.question.code})
    text = "Ŵy, \u200fمرحبا\u200e – é é\r\n\r\n🙂 <b>&amp;</b> {{ x }}"
    client.post(url, {"text": text, "seen": "1"})
    assert Answer.objects.get().text == text
    assert "\u200fمرحبا\u200e – é é" in client.get(url).content.decode()
    assert Expression.objects.get().version == 1
