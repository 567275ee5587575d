"""Requests about personal data: from the form to the outcome, and what the database refuses."""

import datetime as dt
import uuid

import psycopg2
import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from post_office.models import Email

from impact.accounts import demo as accounts_demo
from impact.rights import demo
from impact.rights.actions import NotNow, acknowledge_request, answer_request, receive_request
from impact.rights.enums import RequestKind, RequestStatus
from impact.rights.figures import waiting
from impact.rights.models import DataRequest
from impact.rights.pure.stages import STAGES, after
from tests.factories.bad_input import BAD_VALUES
from tests.factories.rights import DataRequestFactory

FORM = {
    "kind": "complaint", "words": "You wrote to the wrong person.", "name": "Example: somebody", "route": "email",
    "contact": "somebody@example.org", "key": "",
}  # fmt: skip
NOON = dt.datetime(2026, 5, 18, 12, tzinfo=dt.UTC)
BROKEN = [
    ({"name": ""}, "data_request_has_a_name"),
    ({"contact": ""}, "data_request_has_a_contact"),
    ({"words": ""}, "data_request_says_something"),
    ({"kind": "wish"}, "data_request_kind_is_known"),
    ({"route": "pigeon"}, "data_request_route_is_known"),
    ({"language": "fr"}, "data_request_language_is_known"),
    ({"format": "tiny"}, "data_request_format_is_known"),
    ({"status": "acknowledged"}, "data_request_says_when"),
    ({"status": "answered"}, "data_request_says_when"),
    ({"status": "forgotten"}, "data_request_says_when"),
    ({"outcome": "Told"}, "data_request_says_when"),
    ({"acknowledged_at": NOON}, "data_request_says_when"),
]


@pytest.mark.django_db
@pytest.mark.parametrize(("wrong", "constraint"), BROKEN, ids=str)
def test_the_database_refuses(wrong, constraint):
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        DataRequestFactory(**wrong)


@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE rights_datarequest SET words = 'nothing happened'",
        "UPDATE rights_datarequest SET received_at = now()",
        "DELETE FROM rights_datarequest",
        "TRUNCATE rights_datarequest CASCADE",
        "UPDATE rights_datarequestevent SET pgh_label = 'x'",
        "DELETE FROM rights_datarequestevent",
    ],
)
def test_what_somebody_asked_is_never_rewritten(app_connection, attack):
    with app_connection.cursor() as cursor, pytest.raises(psycopg2.errors.InsufficientPrivilege):
        cursor.execute(attack)


def test_stages():
    assert after("received", "acknowledge") == "acknowledged"
    assert after("answered", "answer") is None
    assert set(STAGES.values()) < set(RequestStatus.values)


def send(client, **changes):
    return client.post(reverse("rights:complaint"), {**FORM, **changes})


@pytest.mark.django_db
def test_the_form_and_its_receipt(client):
    page = client.get(reverse("rights:complaint") + "?kind=access")
    assert page.context["form"].initial["kind"] == "access"
    assert client.get(reverse("rights:complaint") + "?kind=%00").context["form"].initial["kind"] == ""
    answer = send(client)
    kept = DataRequest.objects.get()
    receipt = client.get(answer["Location"]).content.decode()
    assert kept.reference in receipt
    assert kept.name not in receipt
    assert kept.acknowledge_by == timezone.localdate() + dt.timedelta(days=30)
    mail = Email.objects.get()
    assert kept.reference in mail.subject
    assert "wrong person" not in mail.message
    assert client.get(reverse("rights:received", args=[uuid.uuid4()])).status_code == 404
    assert str(kept) == f"{kept.reference}: Complain about how we use my data"


@pytest.mark.django_db
@pytest.mark.parametrize(("route", "contact"), [("letter", "1 Example Street"), ("phone", "01632 960000")])
def test_without_email_nothing_is_mailed(client, route, contact):
    assert send(client, route=route, contact=contact).status_code == 302
    assert not Email.objects.exists()


@pytest.mark.django_db
def test_a_double_click_is_one_request_and_one_mail(client):
    key = client.get(reverse("rights:complaint")).context["form"].initial["key"]
    assert len({send(client, key=key)["Location"] for _click in range(3)}) == 1
    assert DataRequest.objects.count() == Email.objects.count() == 1


@pytest.mark.django_db
def test_an_email_needs_an_email_address(client):
    page = send(client, contact="1 Example Street")
    assert set(page.context["form"].errors) == {"contact"}
    assert "wrong person" in page.content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize("field", FORM)
@pytest.mark.parametrize("bad", BAD_VALUES.values(), ids=BAD_VALUES)
def test_bad_input_is_answered_kindly(client, field, bad):
    answer = send(client, **{field: bad})
    assert answer.status_code in {200, 302}
    assert DataRequest.objects.exists() is (answer.status_code == 302)
    if answer.status_code == 200 and field != "words":
        assert "You wrote to the wrong person." in answer.content.decode()


@pytest.mark.django_db
def test_too_many_and_enough_mail(client, monkeypatch):
    monkeypatch.setattr("impact.ui.limits.allows", lambda limit, who: limit.name != "mails")
    assert send(client).status_code == 302
    assert not Email.objects.exists()
    monkeypatch.setattr("impact.ui.limits.allows", lambda limit, who: False)
    assert send(client).status_code == 429


@pytest.mark.django_db
def test_from_received_to_answered(user_with_role, now):
    officer = user_with_role("data_protection_officer")
    request = receive_request(
        by=None, now=now, key=uuid.uuid4(), kind="access", name="A", route="email", contact="a@example.org",
        words="Please", written_in="cy-simple",
    )  # fmt: skip
    assert request.portal_language == "cy-simple"
    acknowledged = acknowledge_request(by=officer, now=now, request=request)
    assert (acknowledged.status, acknowledged.acknowledged_by) == ("acknowledged", officer)
    with pytest.raises(NotNow):
        acknowledge_request(by=officer, now=now, request=request)
    answered = answer_request(by=officer, now=now, request=request, outcome="Here it is & good <day>.")
    assert (answered.status, answered.answered_by, answered.outcome_told_at) == ("answered", officer, now)
    with pytest.raises(NotNow):
        answer_request(by=officer, now=now, request=request, outcome="Again")
    assert Email.objects.count() == 3
    assert "Here it is & good <day>." in Email.objects.latest("pk").message


@pytest.mark.django_db
def test_answering_straight_away_acknowledges_too(user_with_role, now):
    officer = user_with_role("data_protection_officer")
    answered = answer_request(by=officer, now=now, request=DataRequestFactory(), outcome="Done")
    assert answered.acknowledged_at == now


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("came", "counts_from"), [(dt.date(2026, 5, 4), dt.date(2026, 5, 4)), (None, dt.date(2026, 5, 18))]
)
def test_the_30_days_run_from_the_day_it_reached_us(user_with_role, now, came, counts_from):
    request = receive_request(
        by=user_with_role("data_protection_officer"), now=now, key=uuid.uuid4(), kind="access", name="A",
        route="letter", contact="1 Example Street", words="Please", written_in="en", received_on=came,
    )  # fmt: skip
    assert request.received_on == counts_from
    assert request.acknowledge_by == counts_from + dt.timedelta(days=30)


LIST = "/admin/rights/datarequest/"


@pytest.mark.django_db
def test_only_those_whose_work_it_is(staff_client, client, user_with_role):
    row = DataRequestFactory()
    for role in ("nation_lead", "survey_manager", "read_only", "event_support"):
        assert staff_client(role).get(LIST).status_code == 403
        assert staff_client(role).get(f"{LIST}{row.pk}/change/").status_code == 403
        assert not DataRequest.objects.visible_to(user_with_role(role)).exists()
    for role in ("programme_director", "data_protection_officer"):
        assert staff_client(role).get(LIST).status_code == 200
    assert client.get(LIST)["Location"].startswith(reverse("account_login"))
    assert not DataRequest.objects.visible_to(AnonymousUser()).exists()


@pytest.mark.django_db
def test_the_list_searches_filters_and_costs_the_same(staff_client):
    client = staff_client("data_protection_officer")
    late = DataRequestFactory(received_at=timezone.now() - dt.timedelta(days=40))
    client.get(LIST)
    with CaptureQueriesContext(connection) as one:
        assert "overdue" in client.get(LIST).content.decode()
    DataRequestFactory(), DataRequestFactory()
    with CaptureQueriesContext(connection) as three:
        client.get(LIST)
    assert len(three) == len(one) <= 20
    assert [row.pk for row in client.get(LIST, {"due": "overdue"}).context["cl"].result_list] == [late.pk]
    assert client.get(LIST, {"q": late.reference}).context["cl"].result_count == 1


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("route", "contact", "words"), [("email", "a@example.org", "Not needed"), ("letter", "1 Street", "Hello")]
)
def test_buttons_ask_first_and_then_do(staff_client, route, contact, words):
    client = staff_client("data_protection_officer")
    row = DataRequestFactory(route=route, contact=contact)
    detail = f"{LIST}{row.pk}/change/"
    assert words in client.get(detail).content.decode()
    assert ("<br><br>" in client.get(detail).content.decode()) is (route == "letter"), "a letter keeps its lines"
    assert client.get(f"{LIST}{row.pk}/do/acknowledge/").status_code == 200
    assert DataRequest.objects.get().status == "received"
    client.post(f"{LIST}{row.pk}/do/acknowledge/")
    assert DataRequest.objects.get().status == "acknowledged"
    assert client.post(f"{LIST}{row.pk}/do/answer/", {"outcome": ""}).status_code == 200
    page = client.post(f"{LIST}{row.pk}/do/answer/", {"outcome": "We sent it."}, follow=True)
    assert "We sent it." in page.content.decode()
    assert DataRequest.objects.get().status == "answered"
    assert client.post(detail, {"name": "Changed"}).status_code == 403


@pytest.mark.django_db
def test_staff_type_in_a_letter(staff_client):
    client = staff_client("data_protection_officer")
    typed = {**FORM, "route": "letter", "contact": "1 Street", "written_in": "cy", "received_on": "2026-05-04"}
    assert client.get(f"{LIST}add/").status_code == 200
    assert client.post(f"{LIST}add/", typed).status_code == 302
    row = DataRequest.objects.get()
    assert (row.entered_by, row.language, row.acknowledge_by) == (client.user, "cy", dt.date(2026, 6, 3))
    tomorrow = timezone.localdate() + dt.timedelta(days=1)
    page = client.post(f"{LIST}add/", {**typed, "received_on": tomorrow, "route": "email"})
    assert set(page.context["adminform"].form.errors) == {"contact", "received_on"}


@pytest.mark.django_db
def test_what_waits(user_with_role):
    DataRequestFactory(received_at=timezone.now() - dt.timedelta(days=40))
    DataRequestFactory(
        status="acknowledged", acknowledged_at=NOON, acknowledged_by=user_with_role("programme_director")
    )
    lines = waiting(user_with_role("data_protection_officer"))
    assert [line.count for line in lines] == [1, 0, 1]
    assert waiting(user_with_role("nation_lead", ["wls"])) == ()


@pytest.mark.django_db
def test_the_demo_has_every_state_and_kind_and_loads_once(now):
    accounts_demo.load(now=now)
    demo.load(now=now)
    demo.load(now=now)
    assert set(DataRequest.objects.values_list("status", flat=True)) == set(RequestStatus.values)
    assert set(DataRequest.objects.values_list("kind", flat=True)) == set(RequestKind.values)
    assert DataRequest.objects.overdue(dt.date(2026, 5, 18)).exists()
    assert DataRequest.objects.count() == 5
