"""Broker and cache are away: organisations go on with their offer, coordinators with the record of a meeting."""

import uuid
from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse

from impact.accounts.models import User
from impact.jobs.models import Job
from impact.people.models import Subscription
from networks.models import ActionPoint, AgreedRecord, MeetingRecord
from networks.queries import bodies_of
from projects.models import Answer, AskedQuestion, Expression, ExpressionFile, HelpRequest, SentCopy
from projects.queries import link_token
from tests.factories.files import upload
from tests.factories.networks import MeetingFactory
from tests.factories.projects import AnswerFactory, CallFactory, CallQuestionFactory, ExpressionFactory, nation
from tests.faults.outage import expect_no_mail, expect_one_mail
from tests.filling import fill

pytestmark = pytest.mark.django_db(transaction=True)

RECORD = {
    "attendance": {"experience": "2", "carers": "2", "front_line": "", "funders": "1", "providers": "0"},
    "learned": {"text_1": "We learned this.", "share_1": "everybody"},
    "solutions": {"text_1": "Do that.", "share_1": "everybody"},
    "actions": {"text_1": "Write it.", "owner_1": "Me"},
}


def url(expression: Expression, name: str = "offer", **kwargs: str) -> str:
    """An address behind the private link."""
    return reverse(f"projects:{name}", kwargs={"token": link_token(expression), **kwargs})


# --- Organisations, by their private link


def test_finding_out_whether_it_is_for_us(client: Client, away: Callable[[], None], quick: None) -> None:
    typed = {"adults": "yes", "together": "yes", "time": "unsure", "money": "yes", "sharing": "no"}
    answer = client.post(reverse("projects:self_check", args=[CallFactory().slug]), typed)
    assert answer.status_code == 200
    assert len(answer.context["suggestions"]) == 2


def test_starting_an_expression_of_interest(client: Client, away: Callable[[], None], quick: None) -> None:
    typed = {
        "organisation_name": "Example carers’ group",
        "nation": nation("wls").pk,
        "contact_name": "Example contact",
        "contact_email": "group@example.org",
        "start_key": str(uuid.uuid4()),
    }
    start = reverse("projects:start", args=[CallFactory().slug])
    for _pressed_twice in range(2):
        answer = client.post(start, typed)
        assert answer.status_code == 302
    assert client.get(answer["Location"]).status_code == 200
    assert Expression.objects.count() == 1
    away()
    expect_one_mail("group@example.org")


def test_being_told_when_a_call_opens(client: Client, away: Callable[[], None], quick: None) -> None:
    typed = {"email": "told@example.org", "written_in": "en"}
    assert client.post(reverse("projects:tell_me", args=[CallFactory().slug]), typed).status_code == 302
    assert Subscription.objects.get().interests == ["sites"]
    away()
    expect_one_mail("told@example.org")


def test_asking_for_help_to_apply(client: Client, away: Callable[[], None], quick: None) -> None:
    reach = {"name": "Example", "contact_route": "email", "contact": "help@example.org", "key": str(uuid.uuid4())}
    typed = {"wants": ["talk"], "nation": nation("wls").pk, **reach}
    for _pressed_twice in range(2):
        assert client.post(reverse("projects:help", args=[CallFactory().slug]), typed).status_code == 302
    assert HelpRequest.objects.get().wants == ["talk"]
    away()
    expect_one_mail("help@example.org")


def test_asking_impact_a_question(client: Client, away: Callable[[], None], quick: None) -> None:
    reach = {"name": "Example", "contact_route": "email", "contact": "asks@example.org", "key": str(uuid.uuid4())}
    for _pressed_twice in range(2):
        answer = client.post(reverse("projects:ask_form"), {"text": "What helps?", **reach})
        assert answer.status_code == 302
    assert AskedQuestion.objects.get().reference in client.get(answer["Location"]).content.decode()
    away()
    expect_one_mail("asks@example.org")


def test_writing_an_expression_of_interest(client: Client, away: Callable[[], None], quick: None) -> None:
    mine = ExpressionFactory(registered=None, organisation_kind="")
    asked = CallQuestionFactory(call=mine.call)
    details = {"organisation_name": "Example", "organisation_kind": "group"}
    pages = [
        (url(mine, "details"), {**details, "seen": "1"}),
        (url(mine, "money"), {"registered": "no", "money_holder": "Example charity", "seen": "2"}),
        (url(mine, "contact"), {"contact_name": "Somebody else", "seen": "3"}),
        (url(mine, "answer", code=asked.code), {"text": "We want to change something.", "seen": "0"}),
    ]
    for address, typed in pages:
        assert client.post(address, typed).status_code == 302, address
    assert "We want to change something." in client.get(url(mine, "check")).content.decode()
    mine.refresh_from_db()
    assert (mine.organisation_name, mine.organisation_kind) == ("Example", "group")
    assert (mine.registered, mine.money_holder, mine.contact_name) == (False, "Example charity", "Somebody else")
    assert Answer.objects.get().text == "We want to change something."
    away()
    expect_no_mail()


def test_sending_an_expression_of_interest(client: Client, away: Callable[[], None], quick: None) -> None:
    mine = AnswerFactory().expression
    for _pressed_twice in range(2):
        assert client.post(url(mine, "check"), {"correct": "on"})["Location"] == url(mine)
    assert mine.reference in client.get(url(mine)).content.decode()
    mine.refresh_from_db()
    assert mine.status == "sent"
    assert SentCopy.objects.get().expression == mine
    away()
    expect_one_mail(mine.contact_email)


def test_adding_a_file_and_taking_it_out_again(
    client: Client, away: Callable[[], None], quick: None, shelf_folder: Path
) -> None:
    mine = ExpressionFactory()
    assert client.post(url(mine, "files"), {"upload": upload()})["Location"] == url(mine, "files")
    file = ExpressionFile.objects.get()
    assert (file.stored_file.state, Job.objects.get().state) == ("waiting", "queued")
    for _pressed_twice in range(2):
        removed = client.post(url(mine, "file_remove", file=str(file.public_id)))
        assert removed["Location"] == url(mine, "files")
    assert not ExpressionFile.objects.exists()
    away()
    expect_no_mail()


def test_withdrawing_an_expression_of_interest(client: Client, away: Callable[[], None], quick: None) -> None:
    mine = AnswerFactory().expression
    for _pressed_twice in range(2):
        assert client.post(url(mine, "withdraw"))["Location"] == url(mine)
    assert client.get(url(mine)).status_code == 200
    mine.refresh_from_db()
    assert mine.status == "withdrawn"
    away()
    expect_one_mail(mine.contact_email)


# --- Coordinators of a local network, signed in


@pytest.fixture
def coordinator(client: Client, user_with_role: Callable[..., User]) -> User:
    """The coordinator, signed in at `client`."""
    user = user_with_role("network_coordinator")
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return user


def test_writing_and_agreeing_the_record_of_a_meeting(
    client: Client, away: Callable[[], None], coordinator: User, quick: None
) -> None:
    meeting = MeetingFactory(local_network__coordinator=coordinator)
    started = client.post(reverse("networks:start", args=[meeting.public_id]))
    record = MeetingRecord.objects.get()
    assert started["Location"] == reverse("networks:record", args=[record.public_id])
    for section, typed in RECORD.items():
        saved = client.post(reverse("networks:section", args=[record.public_id, section]), {**typed, "seen": "0"})
        assert saved.status_code == 302, section
    assert set(bodies_of(record)) == set(RECORD)

    check = reverse("networks:check", args=[record.public_id])
    state = BeautifulSoup(client.get(check).content, "html.parser").find("input", {"name": "state"})["value"]
    answers = reverse("networks:record_answers", args=[record.public_id])
    for _pressed_twice in range(2):
        assert client.post(check, {"state": state})["Location"] in (answers, started["Location"])
    agree = reverse("networks:record_agree", args=[record.public_id])
    assert fill(client, agree, agreed="on")["Location"] == answers
    assert "It can no longer be changed" in client.get(answers).content.decode()
    record.refresh_from_db()
    assert record.status == "agreed"
    assert (AgreedRecord.objects.count(), ActionPoint.objects.count()) == (1, 1)
    away()
    expect_no_mail()
