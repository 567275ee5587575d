"""The whole journey by private link, from starting to withdrawing."""

import datetime as dt
import uuid

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone
from post_office.models import Email

from projects.actions import send_expression
from projects.models import Answer, Expression, SentCopy
from projects.queries import link_token
from projects.views import sections, writing
from tests.factories.projects import AnswerFactory, CallFactory, CallQuestionFactory, ExpressionFactory, nation

pytestmark = pytest.mark.django_db
TASKS, CHECK = 11, 6


def soup(response):
    return BeautifulSoup(response.content, "html.parser")


def words(response, status=200):
    assert response.status_code == status
    return soup(response).main.get_text(" ", strip=True)


def url(expression, name="offer", **kwargs):
    return reverse(f"projects:{name}", kwargs={"token": link_token(expression), **kwargs})


def typed(**fields):
    return {
        "organisation_name": "Example carers’ group",
        "nation": nation("wls").pk,
        "contact_name": "Example contact",
        "contact_email": "group@example.org",
        "start_key": str(uuid.uuid4()),
        **fields,
    }


def test_the_whole_way_in_welsh(client):
    call = CallFactory()
    for _ in range(2):
        CallQuestionFactory(call=call)
    response = client.post(f"/cy/sites/calls/{call.slug}/start/", typed(), follow=True)
    assert response.redirect_chain[-1][0] == f"/cy/sites/calls/{call.slug}/started/"
    expression = Expression.objects.get()
    assert link_token(expression) not in response.content.decode()
    link = next(line for line in Email.objects.get().message.splitlines() if "/cy/sites/offer/" in line)
    link = "/cy/" + link.split("/cy/")[1]

    page = client.get(link)
    assert [len(tasks["tasks"]) for tasks in page.context["task_lists"]] == [7, 2, 3]
    details = {"organisation_name": "Example", "organisation_kind": "group", "nation": nation("wls").pk, "region": ""}
    assert client.post(f"{link}organisation/", {**details, "seen": "1"}).status_code == 302
    money = {"registered": "no", "money_holder": "Example charity", "seen": "2"}
    assert client.post(f"{link}money/", money).status_code == 302
    first, second = call.questions.in_order()
    response = client.post(f"{link}question/{first.code}/", {"text": "Ein gofal", "seen": "0"})
    assert response["Location"] == f"{link}question/{second.code}/"
    response = client.post(f"{link}question/{second.code}/", {"text": "Mwy", "seen": "0"})
    assert response["Location"] == f"{link}check/"

    assert "Ein gofal" in words(client.get(f"{link}check/"))
    assert client.post(f"{link}check/", {"correct": "on"})["Location"] == link
    expression.refresh_from_db()
    assert expression.status == "sent"
    assert expression.reference in words(client.get(link))
    assert "Ein gofal" in Email.objects.order_by("-pk")[0].message

    assert client.get(f"{link}withdraw/").status_code == 200
    assert client.post(f"{link}withdraw/")["Location"] == link
    assert expression.reference in words(client.get(link))
    assert Email.objects.count() == 3


def test_reading_never_writes(client):
    answer = AnswerFactory()
    before = Expression.objects.values().get(), Answer.objects.values().get()
    for name in ("offer", "details", "money", "contact", "check", "copy", "withdraw"):
        response = client.get(url(answer.expression, name))
        assert response.status_code == 200
        assert "no-store" in response["Cache-Control"]
        assert response["X-Robots-Tag"] == "noindex"
    client.get(url(answer.expression, "answer", code=answer.question.code))
    assert (Expression.objects.values().get(), Answer.objects.values().get()) == before
    assert not Email.objects.exists()


def test_a_double_start_looks_like_one(client):
    start = reverse("projects:start", args=[CallFactory().slug])
    data = typed()
    first, second = client.post(start, data), client.post(start, data)
    assert first["Location"] == second["Location"]
    assert Expression.objects.count() == 1


def test_start_shows_what_to_mend_and_keeps_what_was_typed(client):
    start = reverse("projects:start", args=[CallFactory().slug])
    assert soup(client.get(start)).find("input", {"name": "start_key"})["value"]
    response = client.post(start, typed(contact_email="nobody"))
    assert soup(response).find(id="error-summary").find("a", href="#id_contact_email")
    assert soup(response).find(id="id_organisation_name")["value"] == "Example carers’ group"
    for broken in ("", "no uuid"):
        assert client.post(start, typed(start_key=broken)).status_code == 302


def test_start_of_a_closed_call_leads_to_its_page(client):
    call = CallFactory(opens_at=timezone.now() - dt.timedelta(days=60))
    start = reverse("projects:start", args=[call.slug])
    assert client.get(start)["Location"] == call.get_absolute_url()
    assert "not open" in words(client.post(start, typed()), 409)


@pytest.mark.parametrize("token", ["wrong", "x" * 32, "A" * 200, "a%00b", "%F0%9F%99%82"])
def test_a_wrong_link_gets_a_kind_page(client, token):
    ExpressionFactory()
    for tail in ("", "check/", "copy.txt", "withdraw/", "question/x/", "organisation/"):
        for response in (client.get(f"/sites/offer/{token}/{tail}"), client.post(f"/sites/offer/{token}/{tail}")):
            assert "This link does not work" in words(response, 404)


def test_the_link_of_one_does_not_open_another(client):
    mine, other = AnswerFactory(text="mine"), AnswerFactory(text="other")
    assert client.get(url(mine.expression, "answer", code=other.question.code)).status_code == 404
    assert "other" not in client.get(url(mine.expression, "copy")).content.decode()


def test_two_windows_lose_nothing(client):
    answer = AnswerFactory(text="first")
    page = url(answer.expression, "answer", code=answer.question.code)
    assert client.post(page, {"text": "one", "seen": "1"}).status_code == 302
    response = client.post(page, {"text": "two", "seen": "1"})
    assert "one" in words(response, 409)
    assert soup(response).find("textarea").text.strip() == "two"
    seen = soup(response).find("input", {"name": "seen"})["value"]
    assert [button["value"] for button in soup(response).main.find_all("button", {"name": "keep"})] == [
        "mine",
        "both",
        "saved",
    ]
    client.post(page, {"text": "two", "seen": seen, "keep": "saved"})
    assert Answer.objects.get().text == "one"
    client.post(page, {"text": "two", "seen": seen, "keep": "both"})
    assert Answer.objects.get().text == "one\n\ntwo"
    client.post(page, {"text": "two", "seen": "3", "keep": "mine"})
    assert Answer.objects.get().text == "two"


def test_both_texts_together_may_be_too_long(client):
    answer = AnswerFactory(text="x" * 15_000)
    page = url(answer.expression, "answer", code=answer.question.code)
    response = client.post(page, {"text": "y" * 15_000, "seen": "1", "keep": "both"})
    assert "too long" in words(response, 409)
    assert soup(response).find("textarea").text.strip() == "y" * 15_000
    assert Answer.objects.get().version == 1


def test_two_windows_lose_no_details_either(client):
    expression = ExpressionFactory(registered=False, money_holder="First")
    page = url(expression, "money")
    client.post(page, {"registered": "no", "money_holder": "Second", "seen": "1"})
    response = client.post(page, {"registered": "no", "money_holder": "Third", "seen": "1"})
    assert "Second" in words(response, 409)
    assert soup(response).find(id="id_money_holder")["value"] == "Third"
    assert client.post(page, {"seen": "2", "keep": "saved"}).status_code == 302
    expression.refresh_from_db()
    assert expression.money_holder == "Second"


def test_details_are_checked(client):
    expression = ExpressionFactory()
    page = url(expression, "money")
    assert "who would hold the money" in words(client.post(page, {"registered": "no", "seen": "1"}))
    client.post(page, {"registered": "yes", "money_holder": "left over", "seen": "1"})
    expression.refresh_from_db()
    assert (expression.registered, expression.money_holder) == (True, "")
    region = nation("wls").regions.first()
    data = {"nation": nation().pk, "region": region.pk, "seen": "1"}
    assert "another nation" in words(client.post(url(expression, "where"), data))
    client.post(url(expression, "contact"), {"contact_name": "Somebody else", "seen": "1"})
    expression.refresh_from_db()
    assert expression.contact_name == "Somebody else"


def test_sending_needs_the_tick_and_what_is_missing_is_named(client):
    expression = ExpressionFactory(registered=None, organisation_kind="")
    page = words(client.get(url(expression, "check")))
    assert "About your organisation" in page
    assert "At least one answer" in page
    assert "not ready to send" in words(client.post(url(expression, "check"), {"correct": "on"}), 409)
    ready = AnswerFactory().expression
    assert "Tick the box" in words(client.post(url(ready, "check"), {}))
    assert not SentCopy.objects.exists()


def test_sending_twice_gives_the_same_receipt(client):
    expression = AnswerFactory().expression
    first = client.post(url(expression, "check"), {"correct": "on"})
    second = client.post(url(expression, "check"), {"correct": "on"})
    assert first["Location"] == second["Location"] == url(expression)
    assert SentCopy.objects.count() == Email.objects.count() == 1
    assert client.get(url(expression, "check"))["Location"] == url(expression)


def test_what_is_sent_is_read_not_written(client):
    answer = AnswerFactory()
    client.post(url(answer.expression, "check"), {"correct": "on"})
    for name, kwargs in (("details", {}), ("answer", {"code": answer.question.code})):
        page = url(answer.expression, name, **kwargs)
        assert client.get(page)["Location"] == url(answer.expression)
        typed_late = client.post(page, {"text": "Too late <b>", "organisation_name": "Too late <b>"})
        assert "Too late <b>" in words(typed_late, 409)
    copy = client.get(url(answer.expression, "copy")).content.decode()
    assert SentCopy.objects.get().sha256 in copy
    assert answer.text in copy


def test_who_is_late_is_told_clearly_and_keeps_every_word(client, time_machine_at):
    answer = AnswerFactory(text="My words")
    with time_machine_at(answer.expression.call.closes_at):
        assert "can no longer be sent" in words(client.get(url(answer.expression)))
        response = client.get(url(answer.expression, "check"))
        assert "My words" in words(response)
        assert not soup(response).find("input", {"name": "correct"})
        assert "has closed" in words(client.post(url(answer.expression, "check"), {"correct": "on"}), 409)
        page = url(answer.expression, "answer", code=answer.question.code)
        assert client.post(page, {"text": "My last words", "seen": "1"}).status_code == 302
        assert "My last words" in client.get(url(answer.expression, "copy")).content.decode()
    assert not SentCopy.objects.exists()


def test_a_withdrawn_expression_says_so(client):
    expression = AnswerFactory().expression
    client.post(url(expression, "withdraw"))
    assert "you can start again" in words(client.get(url(expression)))
    assert client.get(url(expression, "withdraw"))["Location"] == url(expression)
    assert "withdrawn" in words(client.post(url(expression, "check"), {"correct": "on"}), 409)


@pytest.mark.parametrize("many", [1, 3])
def test_the_task_list_needs_the_same_queries_however_many_questions(client, many, django_assert_num_queries):
    expression = ExpressionFactory()
    for _ in range(many):
        AnswerFactory(expression=expression)
    with django_assert_num_queries(TASKS):
        client.get(url(expression))
    with django_assert_num_queries(CHECK):
        client.get(url(expression, "check"))


@pytest.mark.parametrize(("module", "action"), [(writing, "save_answer"), (sections, "save_details")])
def test_who_saves_while_it_is_sent_is_told_and_keeps_their_words(client, monkeypatch, module, action):
    """It is sent in another window between reading it and saving."""
    answer = AnswerFactory()
    save = getattr(module, action)

    def sent_meanwhile(**kwargs):
        send_expression(by=None, now=timezone.now(), expression=answer.expression)
        return save(**kwargs)

    monkeypatch.setattr(module, action, sent_meanwhile)
    if action == "save_answer":
        page = url(answer.expression, "answer", code=answer.question.code)
    else:
        page = url(answer.expression, "contact")
    page = words(client.post(page, {"text": "New words", "contact_name": "New name", "seen": "1"}), 409)
    assert "already been sent" in page
    assert "New words" in page or "New name" in page
    assert SentCopy.objects.get().body["answers"][0]["text"] == answer.text


def test_one_connection_can_not_send_mail_without_end(client, monkeypatch):
    monkeypatch.setattr("projects.views.start.too_often", lambda request: True)
    start = reverse("projects:start", args=[CallFactory().slug])
    response = client.post(start, typed())
    assert response.status_code == 429
    assert soup(response).find(id="id_organisation_name")["value"] == "Example carers’ group"
    assert not Email.objects.exists()
