"""Links of their own: who is invited, who may do what, and what somebody sees who was removed."""

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone
from post_office.models import Email

from projects.actions import NoLongerWriting, remove_collaborator
from projects.models import Answer, Collaborator, Expression
from projects.queries import collaborator_token, link_token
from projects.views import writing
from tests.factories.expressions import CollaboratorFactory, ExpressionPartnerFactory
from tests.factories.projects import AnswerFactory, CallQuestionFactory, ExpressionFactory
from tests.projects.views.test_offer import soup, url, words

pytestmark = pytest.mark.django_db
SECRET = "Our secret words"


def theirs(who, name="offer", **kwargs):
    return reverse(f"projects:{name}", kwargs={"token": collaborator_token(who), **kwargs})


def typed(**fields):
    return {"name": "Example <b>Ann</b>", "email": "ann@example.org", "rights": "edit", **fields}


def test_from_invitation_to_writing_together(client):
    expression = ExpressionFactory(language="cy")
    question = CallQuestionFactory(call=expression.call)
    people = url(expression, "people")
    assert client.post(people, typed())["Location"] == people
    assert client.post(people, typed())["Location"] == people
    ann = Collaborator.objects.get()
    page = client.get(people)
    assert "Example <b>Ann</b>" in words(page)
    assert "<b>Ann" not in page.content.decode()
    link = next(line for line in Email.objects.get().message.splitlines() if "/cy/sites/offer/" in line)
    assert link.endswith(f"{collaborator_token(ann)}/")

    own = theirs(ann)
    assert client.get(own)["Location"] == theirs(ann, "join")
    assert expression.organisation_name not in words(client.get(theirs(ann, "join")))
    assert client.post(theirs(ann, "answer", code=question.code), {"text": "x"})["Location"] == theirs(ann, "join")
    assert client.post(theirs(ann, "join"))["Location"] == own
    assert client.post(theirs(ann, "join"))["Location"] == own
    assert client.get(theirs(ann, "join"))["Location"] == own
    assert expression.organisation_name in words(client.get(own))
    client.post(theirs(ann, "answer", code=question.code), {"text": "Ours", "seen": "0"})
    assert Answer.objects.get().saved_by == ann
    assert "by Example <b>Ann</b>" in words(client.get(url(expression, "answer", code=question.code)))
    assert "Writes with you" in words(client.get(people))

    assert client.get(url(expression, "person_remove", person=ann.public_id)).status_code == 200
    assert client.post(url(expression, "person_remove", person=ann.public_id))["Location"] == people
    assert "You write alone" in words(client.get(people))


def test_reasons_not_to_invite_are_said_beside_what_was_typed(client):
    expression = ExpressionFactory()
    people = url(expression, "people")
    page = client.post(people, typed(email=expression.contact_email))
    assert "your own address" in words(page, 409)
    assert soup(page).find(id="id_name")["value"] == "Example <b>Ann</b>"
    assert "Choose an answer" in words(client.post(people, typed(rights="")))
    assert "Check the email" in words(client.post(people, typed(email="nobody")))
    CollaboratorFactory(expression=expression, email="ann@example.org")
    assert "already" in words(client.post(people, typed()), 409)
    assert not Email.objects.exists()


def test_one_connection_or_address_gets_only_so_much_mail(client, monkeypatch):
    ann = CollaboratorFactory(confirmed_at=None)
    people, again = url(ann.expression, "people"), url(ann.expression, "person_again", person=ann.public_id)
    assert "on its way" in words(client.post(again, follow=True))
    monkeypatch.setattr("projects.views.people.may_mail", lambda email: False)
    assert "try again" in words(client.post(people, typed(email="b@example.org")), 429)
    assert "try again" in words(client.post(again, follow=True))
    assert Email.objects.count() == 1
    assert client.get(again).status_code == 405


def test_an_invitation_that_ran_out_shows_nothing(client):
    ann = CollaboratorFactory(
        invited_at=timezone.now() - dt.timedelta(days=15), confirmed_at=None, expression__organisation_name=SECRET
    )
    for page in (theirs(ann), theirs(ann, "join"), theirs(ann, "copy")):
        for response in (client.get(page), client.post(page)):
            assert "run out" in words(response, 410)
            assert SECRET not in response.content.decode()
    assert "has run out" in words(client.get(url(ann.expression, "people")))
    client.post(url(ann.expression, "person_again", person=ann.public_id))
    assert client.post(theirs(ann, "join"))["Location"] == theirs(ann)


def test_who_is_removed_sees_nothing_and_keeps_their_words(client):
    answer = AnswerFactory(text=SECRET)
    ann = CollaboratorFactory(expression=answer.expression, removed_at=timezone.now())
    page = theirs(ann, "answer", code=answer.question.code)
    told = client.post(page, {"text": "My <i>long</i> text", "seen": "1"})
    assert "My <i>long</i> text" in words(told, 403)
    assert "removed you" in words(told, 403)
    autosave = client.post(page, {"text": "My text", "seen": "1"}, headers={"X-Autosave": "1"})
    assert (autosave.status_code, autosave.json()["state"]) == (403, "stopped")
    assert "Copy your words" in autosave.json()["words"]
    for name in ("offer", "check", "copy", "people", "join", "partners", "details"):
        assert SECRET not in client.get(theirs(ann, name)).content.decode()
        assert client.get(theirs(ann, name)).status_code == 403
    assert Answer.objects.get().text == SECRET


@pytest.mark.parametrize("background", [True, False])
def test_removed_between_reading_and_saving(client, monkeypatch, background):
    answer = AnswerFactory(text=SECRET)
    ann = CollaboratorFactory(expression=answer.expression)
    save = writing.save_answer

    def removed_meanwhile(**kwargs):
        remove_collaborator(now=timezone.now(), expression=answer.expression, collaborator=ann)
        return save(**kwargs)

    monkeypatch.setattr(writing, "save_answer", removed_meanwhile)
    headers = {"X-Autosave": "1"} if background else {}
    told = client.post(
        theirs(ann, "answer", code=answer.question.code), {"text": "My text", "seen": "1"}, headers=headers
    )
    assert told.status_code == 409
    assert ("stopped" if background else "My text") in told.content.decode()
    assert SECRET not in told.content.decode()
    assert Answer.objects.get().text == SECRET


def test_who_may_only_read_reads_everything_and_changes_nothing(client):
    answer = AnswerFactory(text=SECRET)
    expression = answer.expression
    reader = CollaboratorFactory(expression=expression, rights="view")
    partner = ExpressionPartnerFactory(expression=expression).public_id
    before = Expression.objects.values().get(), Answer.objects.values().get()
    pages = {
        "answer": {"code": answer.question.code},
        "check": {},
        "details": {},
        "where": {},
        "money": {},
        "pressure": {},
        "partners": {},
        "partner": {"partner": partner},
        "partner_remove": {"partner": partner},
        "another_way": {},
        "withdraw": {},
        "copy": {},
    }
    for name, kwargs in pages.items():
        shown = client.get(theirs(reader, name, **kwargs))
        assert shown.status_code == 200
        page = soup(shown)
        assert name == "copy" or page.main.find("form") is None, name
        if name != "partners":
            told = client.post(theirs(reader, name, **kwargs), {"text": "New", "correct": "on", "place": "New"})
            assert "given the right" in words(told, 403)
    assert SECRET in words(client.get(theirs(reader, "answer", code=answer.question.code)))
    assert SECRET in words(client.get(theirs(reader, "check")))
    assert (Expression.objects.values().get(), Answer.objects.values().get()) == before


@pytest.mark.parametrize(("rights", "may"), [("edit", False), ("submit", True)])
def test_only_who_may_send_sends_and_withdraws(client, rights, may):
    expression = AnswerFactory().expression
    ann = CollaboratorFactory(expression=expression, rights=rights)
    offered = soup(client.get(theirs(ann, "check"))).main.find("input", {"name": "correct"})
    assert (offered is not None) == may
    for name, status in (("check", "sent"), ("withdraw", "withdrawn")):
        response = client.post(theirs(ann, name), {"correct": "on"})
        expression.refresh_from_db()
        assert response.status_code == (302 if may else 403)
        assert expression.status == (status if may else "draft")


def test_nobody_but_the_owner_sees_the_list_of_people(client):
    ann = CollaboratorFactory(rights="submit")
    other = CollaboratorFactory(expression=ann.expression)
    stranger = CollaboratorFactory()
    for person in (ann, stranger):
        for name, kwargs in (("people", {}), ("person_remove", {"person": other.public_id})):
            for response in (client.get(theirs(person, name, **kwargs)), client.post(theirs(person, name, **kwargs))):
                assert response.status_code == 403
                assert other.email not in response.content.decode()
        assert client.post(theirs(person, "person_again", person=other.public_id)).status_code == 403
    assert "Who writes with you" not in words(client.get(theirs(ann)))
    mine = url(stranger.expression, "person_remove", person=other.public_id)
    assert client.get(mine).status_code == client.post(mine).status_code == 404
    other.refresh_from_db()
    assert other.removed_at is None


@pytest.mark.parametrize(("page", "action"), [("check", "send_expression"), ("withdraw", "withdraw_expression")])
def test_removed_between_the_page_and_the_press(client, monkeypatch, page, action):
    ann = CollaboratorFactory(expression=AnswerFactory().expression, rights="submit")

    def removed(**kwargs):
        raise NoLongerWriting

    monkeypatch.setattr(f"projects.views.offer.{action}", removed)
    assert "no longer change" in words(client.post(theirs(ann, page), {"correct": "on"}), 409)


@pytest.mark.parametrize("many", [1, 3])
def test_the_list_of_people_needs_the_same_queries(client, many, django_assert_num_queries):
    expression = ExpressionFactory()
    for _ in range(many):
        CollaboratorFactory(expression=expression)
    with django_assert_num_queries(2):
        client.get(url(expression, "people"))
    assert link_token(expression) in url(expression)
