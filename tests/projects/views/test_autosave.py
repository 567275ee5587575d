"""What the script in the page hears, and the page with both versions."""

import pytest
from django.contrib.staticfiles import finders
from django.utils import timezone

from impact.programme.models import DeliveryModel
from projects.actions import withdraw_expression
from projects.models import Answer, Expression
from tests.factories.expressions import CollaboratorFactory, ExpressionTopicFactory
from tests.factories.projects import AnswerFactory, CallQuestionFactory, ExpressionFactory, nation
from tests.projects.views.test_offer import soup, url, words
from tests.projects.views.test_people import theirs

pytestmark = pytest.mark.django_db
BACKGROUND = {"X-Autosave": "1"}


def background(client, page, **typed):
    response = client.post(page, typed, headers=BACKGROUND)
    return response.status_code, response.json()


def test_the_page_carries_the_script_and_the_place_where_it_speaks(client):
    answer = AnswerFactory()
    page = soup(client.get(url(answer.expression, "answer", code=answer.question.code)))
    assert page.find("form", {"data-autosave": True})
    assert page.find("p", {"id": "autosave", "role": "status"})["data-offline"]
    assert page.find("script", src=lambda src: src and src.endswith("js/autosave.js"))
    assert finders.find("js/autosave.js")


def test_an_answer_is_saved_in_the_background(client, time_machine_at):
    expression = ExpressionFactory()
    question = CallQuestionFactory(call=expression.call)
    page = url(expression, "answer", code=question.code)
    with time_machine_at(timezone.localtime().replace(hour=20, minute=14)):
        assert background(client, page, text="One", seen="0") == (
            200,
            {"state": "saved", "version": 1, "words": "Saved 20:14"},
        )
    assert background(client, page, text="One two", seen="1")[1]["version"] == 2
    assert background(client, page, text="One two", seen="1")[1]["version"] == 2
    assert Answer.objects.get().text == "One two"


def test_25_000_letters_are_not_saved_and_that_is_said(client):
    answer = AnswerFactory(text="before")
    page = url(answer.expression, "answer", code=answer.question.code)
    status, told = background(client, page, text="x" * 25_000, seen="1")
    assert (status, told["state"]) == (422, "invalid")
    assert told["words"].startswith("Not saved yet: This is too long")
    shown = client.post(page, {"text": "x" * 25_000, "seen": "1"})
    assert len(soup(shown).find("textarea").text.strip()) == 25_000
    assert Answer.objects.get().text == "before"


def test_a_conflict_is_said_and_the_button_shows_both(client):
    answer = AnswerFactory(text="We cook. We sing.")
    ann = CollaboratorFactory(expression=answer.expression, name="Example <i>Ann</i>")
    kwargs = {"code": answer.question.code}
    client.post(theirs(ann, "answer", **kwargs), {"text": "We cook. We dance.", "seen": "1"})
    page = url(answer.expression, "answer", **kwargs)
    status, told = background(client, page, text="We cook. We walk.", seen="1")
    assert (status, told["state"]) == (409, "conflict")
    assert "Example <i>Ann</i> changed this" in told["words"]
    assert "version" not in told
    both = client.post(page, {"text": "We cook. We walk.", "seen": "1"})
    shown = words(both, 409)
    assert "written by Example <i>Ann</i>" in shown
    marked = [mark.get_text(" ", strip=True) for mark in soup(both).find_all("mark")]
    assert marked == ["[only here: We dance. ]", "[only here: We walk. ]"]
    assert soup(both).find("form", {"data-autosave": True}) is None
    assert Answer.objects.get().text == "We cook. We dance."


def test_details_in_both_versions_are_in_words(client):
    expression = ExpressionFactory()
    page = url(expression, "details")
    client.post(page, {"organisation_name": "One", "organisation_kind": "council", "seen": "1"})
    both = client.post(page, {"organisation_name": "Two", "organisation_kind": "council", "seen": "1"})
    shown = words(both, 409)
    assert "both are the same" in shown
    assert "One" in shown
    assert "council" not in [text.get_text() for text in soup(both).find_all(class_="both__text")]
    money = url(expression, "money")
    client.post(money, {"registered": "no", "money_holder": "Them", "seen": "2"})
    shown = words(client.post(money, {"registered": "yes", "money_holder": "", "seen": "2"}), 409)
    assert "Not answered" in shown
    assert client.post(money, {"keep": "saved"})["Location"] == url(expression)


def test_half_a_page_is_saved_as_far_as_it_goes(client):
    expression = ExpressionFactory(organisation_kind="", registered=None)
    assert background(client, url(expression, "details"), organisation_name="New name", seen="1")[0] == 200
    assert background(client, url(expression, "money"), money_holder="Them", seen="2")[1]["state"] == "saved"
    region = nation("wls").regions.first()
    where = {"nation": nation("sct").pk, "region": region.pk, "place": "Oban", "seen": "3"}
    status, told = background(client, url(expression, "where"), **where)
    assert (status, told["state"]) == (200, "partly")
    assert told["words"].startswith("Not saved yet: Region: This region")
    expression.refresh_from_db()
    assert (expression.organisation_name, expression.money_holder) == ("New name", "Them")
    assert (expression.nation.code, expression.region, expression.place) == ("sct", None, "Oban")


def test_a_page_with_nothing_to_keep_says_what_is_wrong(client):
    expression = ExpressionFactory()
    contact = url(expression, "contact")
    status, told = background(client, contact, contact_name="x" * 200, seen="1")
    assert (status, told["state"]) == (422, "invalid")
    assert background(client, contact, contact_name="", seen="1")[1]["state"] == "saved"
    assert Expression.objects.get().version == 1


def test_what_was_sent_meanwhile_stops_the_script(client):
    answer = AnswerFactory()
    withdraw_expression(by=None, now=timezone.now(), expression=answer.expression)
    for name, kwargs in (("answer", {"code": answer.question.code}), ("where", {})):
        status, told = background(client, url(answer.expression, name, **kwargs), text="New", seen="1")
        assert (status, told["state"]) == (409, "stopped")


def test_topics_and_ways_of_the_call_are_offered_and_nothing_else(client):
    expression = ExpressionFactory()
    call, other = expression.call, ExpressionTopicFactory()
    assert "What you would do" not in words(client.get(url(expression)))
    topic, way = ExpressionTopicFactory(), DeliveryModel.objects.first()
    call.topics.add(topic)
    call.delivery_models.add(way)
    assert "What you would do" in words(client.get(url(expression)))
    page = url(expression, "what")
    values = [radio["value"] for radio in soup(client.get(page)).main.find_all("input", type="radio")]
    assert values == ["", str(topic.pk), "", str(way.pk)]
    assert "Choose one of" in words(client.post(page, {"topic": other.pk, "seen": "1"}))
    client.post(page, {"topic": topic.pk, "delivery_model": way.pk, "seen": "1"})
    expression.refresh_from_db()
    assert (expression.topic, expression.delivery_model) == (topic, way)
    client.post(page, {"topic": "", "delivery_model": way.pk, "seen": "2"})
    expression.refresh_from_db()
    assert expression.topic is None


@pytest.mark.parametrize(("value", "kept"), [("yes", True), ("no", False), ("no_answer", None), ("", None)])
@pytest.mark.parametrize(("name", "field"), [("new_here", "new_here"), ("pressure", "under_pressure")])
def test_new_here_and_pressure_are_asked_kindly(client, value, kept, name, field):
    expression = ExpressionFactory()
    page = url(expression, name)
    assert client.post(page, {field: value, "seen": "1"})["Location"] == url(expression)
    expression.refresh_from_db()
    assert getattr(expression, field) is kept
    chosen = soup(client.get(page)).main.find("input", checked=True)
    assert chosen["value"] == {True: "yes", False: "no", None: "no_answer"}[kept]
